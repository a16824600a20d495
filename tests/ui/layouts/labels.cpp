#include "tests/ui/layouts/labels.h"

#include "tests/ui/layouts/script_metrics.h"

#include <QStringView>
#include <algorithm>
#include <cmath>

namespace pledge::testing {
namespace {

using namespace ui;

constexpr double hair = 0.01; // sums of fractions

QRectF whole(const QSizeF& size) { return {QPointF(0, 0), size}; }

template<class Text>
void take(Sight& sight, const Text& t, const QRectF& within) {
    if (!t.text.isEmpty()) sight.labels.push_back({t.text, t.box, t.role, within});
}

bool contains(const QRectF& holder, const QRectF& box) {
    return holder.adjusted(-hair, -hair, hair, hair).contains(box);
}

bool overlap(const QRectF& a, const QRectF& b) {
    return a.left() < b.right() - hair && b.left() < a.right() - hair && a.top() < b.bottom() - hair &&
           b.top() < a.bottom() - hair;
}

/// Letters and digits before the ellipsis; one of Japanese tells as much as two.
int lettersKept(const QString& text) {
    int kept = 0;
    for (const QChar c : text) kept += !c.isLetterOrNumber() ? 0 : ScriptMetrics::isWide(c) ? 2 : 1;
    return kept;
}

std::string told(const Label& l) {
    const auto number = [](double x) { return std::to_string(std::lround(x)); };
    return "'" + l.text.toStdString() + "' at " + number(l.box.left()) + "," + number(l.box.top()) + " to " +
           number(l.box.right()) + "," + number(l.box.bottom());
}

std::string wrongAlone(const Label& l, const TextMetrics& metrics) {
    if (!contains(l.within, l.box)) return "leaves what holds it: " + told(l);
    if (std::abs(l.box.width() - metrics.width(l.text, l.role)) > hair ||
        std::abs(l.box.height() - metrics.height()) > hair)
        return "is not as large as its text: " + told(l);
    if (l.text.endsWith(QChar(0x2026)) && lettersKept(l.text) < 3) return "cannot be read: " + told(l);
    return {};
}

} // namespace

Sight sightOf(const TimelineLayout& l) {
    Sight s;
    const QRectF all = whole(l.size);
    for (const PlacedTick& t : l.ticks) take(s, t.label, all);
    for (const PlacedLane& lane : l.lanes) {
        for (const PlacedText* t : {&lane.title, &lane.more, &lane.before, &lane.after}) take(s, *t, all & lane.rect);
        if (!lane.crowd) continue;
        take(s, lane.crowd->scale, all & lane.rect);
        for (const PlacedFold& fold : lane.crowd->folds)
            for (const PlacedText* t : {&fold.label, &fold.mark}) take(s, *t, all & fold.box);
    }
    for (const PlacedItem& i : l.items) {
        for (const PlacedText& t : i.texts) take(s, t, all & l.lanes[i.lane].rect & i.bounds);
        if (i.shape != PlacedItem::Shape::whisker) s.marks.push_back(i.body);
    }
    take(s, l.announcedLabel, all);
    for (const PlacedText& t : l.footTitles) take(s, t, all);
    for (const PlacedMark& mark : l.marks) {
        take(s, mark.label, mark.kind == PlacedMark::Kind::reported ? all & mark.box : all);
        s.marks.push_back(mark.box);
    }
    return s;
}

Sight sightOf(const PillarsLayout& l) {
    Sight s;
    for (const PillarText& t : l.texts) take(s, t, whole(l.size));
    for (const PillarPiece& p : l.pieces) s.marks.push_back(p.rect);
    return s;
}

Sight sightOf(const CoverageLayout& l) {
    Sight s;
    const QRectF all = whole(l.size);
    for (const CoverageText& t : l.texts) take(s, t, all);
    for (const CoverageLegend& e : l.legend) {
        take(s, e.sign, e.sample), take(s, e.meaning, all);
        s.marks.push_back(e.sample);
    }
    const auto below = [&](const QRectF& r) { return r.top() >= l.body.top() - hair && r.bottom() <= l.body.bottom(); };
    const auto beside = [&](const QRectF& r) {
        return r.left() >= l.body.left() - hair && r.right() <= l.body.right();
    };
    for (const PlacedCoverageColumn& c : l.columnHeads)
        if (beside(c.rect)) take(s, c.letter, all & c.rect), take(s, c.title, all & c.rect);
    for (const PlacedCoverageRow& r : l.rowHeads) {
        if (!below(r.rect)) continue;
        take(s, r.sign, all & r.rect), take(s, r.label, all & r.rect);
        s.marks.push_back(r.mark);
    }
    for (const PlacedCoverageCell& c : l.cells)
        if (below(c.rect) && beside(c.rect)) take(s, c.text, all & c.rect);
    return s;
}

std::string wrong(const Sight& sight, const TextMetrics& metrics) {
    std::vector<const Label*> byTop;
    for (const Label& l : sight.labels) {
        if (std::string said = wrongAlone(l, metrics); !said.empty()) return said;
        for (const QRectF& mark : sight.marks)
            if (overlap(l.box, mark) && !contains(mark, l.box)) return "crosses a mark: " + told(l);
        byTop.push_back(&l);
    }
    std::sort(byTop.begin(), byTop.end(), [](const Label* a, const Label* b) { return a->box.top() < b->box.top(); });
    for (std::size_t i = 0; i < byTop.size(); ++i)
        for (std::size_t j = i + 1; j < byTop.size() && byTop[j]->box.top() < byTop[i]->box.bottom(); ++j)
            if (overlap(byTop[i]->box, byTop[j]->box)) return told(*byTop[i]) + " covers " + told(*byTop[j]);
    return {};
}

} // namespace pledge::testing
