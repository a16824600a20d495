#include "ui/document/selection.h"

namespace pledge::ui {

void Selection::choose(const Chosen& chosen) {
    if (chosen == chosen_) return;
    chosen_ = chosen;
    Q_EMIT changed();
}

} // namespace pledge::ui
