#include "ui/theme/flow_layout.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace pledge::ui {

FlowLayout::FlowLayout(QWidget* parent, int gap) : QLayout(parent) {
    setContentsMargins(0, 0, 0, 0);
    setSpacing(gap);
}

FlowLayout::~FlowLayout() { qDeleteAll(items_); }

QLayoutItem* FlowLayout::takeAt(int index) {
    return index >= 0 && index < items_.size() ? items_.takeAt(index) : nullptr;
}

void FlowLayout::setGeometry(const QRect& area) {
    QLayout::setGeometry(area);
    place(area, true);
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : items_) size = size.expandedTo(item->minimumSize());
    const QMargins m = contentsMargins();
    return size + QSize(m.left() + m.right(), m.top() + m.bottom());
}

int FlowLayout::place(const QRect& whole, bool move) const {
    const QRect area = whole.marginsRemoved(contentsMargins());
    int x = area.x();
    int y = area.y();
    int line = 0;
    std::vector<std::pair<QLayoutItem*, QRect>> inLine;
    // What is lower than its line stands in the middle of it.
    const auto endLine = [&] {
        if (move)
            for (auto& [item, place] : inLine) item->setGeometry(place.translated(0, (line - place.height()) / 2));
        inLine.clear();
    };
    for (QLayoutItem* item : items_) {
        if (item->isEmpty()) continue;
        const QSize hint = item->sizeHint();
        const QSize size(std::clamp(hint.width(), 1, std::max(area.width(), 1)), hint.height());
        if (line > 0 && x + size.width() > area.x() + area.width()) {
            endLine();
            x = area.x();
            y += line + spacing();
            line = 0;
        }
        inLine.emplace_back(item, QRect({x, y}, size));
        x += size.width() + spacing();
        line = std::max(line, size.height());
    }
    endLine();
    return y + line - whole.y() + contentsMargins().bottom();
}

} // namespace pledge::ui
