// What could be known on a day, in place of all that is known today.

#include "core/pipeline/known_by.h"
#include "ui/document/document.h"

#include <memory>

namespace pledge::ui {

void Document::showKnownBy(std::optional<model::Day> day) {
    if (day == day_) return;
    day_ = day;
    setWhole(whole_);
}

std::vector<model::Day> Document::daysOfNews() const { return pipeline::daysOfNews(*whole_); }

void Document::lookBack() {
    lookingBack_.ask([this, of = whole_, day = *day_]() -> Latest::Then {
        auto known = std::make_shared<pipeline::KnownBy>(pipeline::knownBy(*of, day));
        return [this, known, day] {
            then_ = ShownThen{day, known->snapshot.sources.size(), known->later, known->undated};
            snapshot_ = SnapshotPtr(known, &known->snapshot);
            Q_EMIT changed();
        };
    });
}

} // namespace pledge::ui
