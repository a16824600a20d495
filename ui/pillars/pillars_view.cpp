#include "ui/pillars/pillars_view.h"

#include "ui/document/choices.h"
#include "ui/pillars/pillars_painter.h"
#include "ui/pillars/pillars_stops.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>
#include <algorithm>

namespace pledge::ui {
namespace {

using Leads = PillarTarget::Kind;

bool leadsUp(const QKeyEvent& event) {
    return event.key() == Qt::Key_Backspace || event.key() == Qt::Key_Escape ||
           (event.key() == Qt::Key_Up && event.modifiers() == Qt::AltModifier);
}

} // namespace

PillarsView::PillarsView(Document& document, Selection& selection, Filter& filter, QWidget* parent)
    : ChartView({.id = QStringLiteral("Pillars"),
                 .name = tr("Pillars"),
                 .emptyTitle = tr("No pillars yet"),
                 .emptyDetail = tr("What each pillar promises stands here once articles are in."),
                 .lines = 18,
                 .leastLines = 9},
                document, selection, filter, parent) {
    setMouseTracking(true);
    reload();
}

void PillarsView::setOptions(const PillarsOptions& options) {
    if (options == options_) return;
    options_ = options;
    goTo({});
}

void PillarsView::goTo(const PillarsPlace& place) {
    wanted_ = place;
    first_ = 0, current_ = {};
    reload();
}

PillarsView::Content PillarsView::build(const model::Snapshot& snapshot, const std::string& announcement,
                                        const Criteria& criteria) {
    if (announcement != model_.announcement && !options_.compare) wanted_ = {}, first_ = 0, current_ = {};
    model_ = pillarsModel(snapshot, announcement, criteria, options_, wanted_);
    wanted_ = model_.place;
    const auto all = stopsOf(model_);
    if (std::find(all.begin(), all.end(), current_) == all.end()) current_ = {};
    relayout();
    return {model_.announcement, model_.shown(), model_.hidden, pillarsSummary(model_)};
}

void PillarsView::relayout() {
    layout_ = layOutPillars(model_, size(), metrics(), first_);
    first_ = layout_.first;
    touched();
}

std::vector<ChartPart> PillarsView::parts() const {
    std::vector<ChartPart> all;
    for (const auto& stops : {stopsOf(model_), waysUp(model_)})
        for (const PillarTarget& stop : stops) {
            all.push_back(partOf(model_, stop));
            all.back().place = layout_.placeOf(stop).toAlignedRect();
        }
    return all;
}

void PillarsView::take(const ChartPart& part) {
    const PillarTarget target = stopOf(part);
    if (target.kind != Leads::crumb) setCurrent(target); // a crumb is no stop
    act(target);
}

bool PillarsView::isCurrent(const ChartPart& part) const {
    const PillarTarget target = stopOf(part);
    if (current_.kind != Leads::none) return target == current_;
    return target.kind == Leads::commitment && chosen() == target.id;
}

void PillarsView::choose(const PillarEntry& e) { choose(Chosen{e.announcement, e.commitment, e.facet, {}, {}}, e.tip); }

/// Up and down by row, left and right by whatever stands in them.
void PillarsView::walk(int key) {
    const auto all = stopsOf(model_);
    if (all.empty()) return;
    if (key == Qt::Key_Home) return setCurrent(all.front());
    if (key == Qt::Key_End) return setCurrent(all.back());
    auto at = std::find(all.begin(), all.end(), current_);
    if (at == all.end())
        at = std::find_if(all.begin(), all.end(),
                          [this](const PillarTarget& t) { return t.kind == Leads::commitment && t.id == chosen(); });
    if (at == all.end()) return setCurrent(all.front());
    const std::ptrdiff_t step = key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1;
    const bool rows = !model_.place.row && (key == Qt::Key_Up || key == Qt::Key_Down);
    for (auto next = at - all.begin() + step; next >= 0 && next < static_cast<std::ptrdiff_t>(all.size());
         next += step) {
        const PillarTarget& target = all[static_cast<std::size_t>(next)];
        if (!rows || target.kind == Leads::row) return setCurrent(target);
    }
}

void PillarsView::setCurrent(const PillarTarget& target) {
    current_ = target;
    bringIntoSight(target);
    if (target.kind == Leads::commitment) {
        if (const PillarEntry* e = entryAt(model_, target)) choose(*e);
    } else if (target.kind == Leads::row) {
        if (const PillarRow* r = model_.row(target.id)) setAccessibleDescription(r->title);
    } else if (const PillarItem* i = model_.item(target.id)) {
        setAccessibleDescription(i->letter + QLatin1Char(' ') + i->detail);
    }
    touched();
}

void PillarsView::bringIntoSight(const PillarTarget& target) {
    if (layout_.leftOut == 0) return;
    std::size_t at = 0;
    if (model_.place.row) {
        const PillarItem* i = model_.item(target.id);
        if (i) at = static_cast<std::size_t>(i - model_.items.data());
    } else {
        const PillarRow* r = model_.row(target.kind == Leads::row ? target.id : target.row);
        if (r) at = static_cast<std::size_t>(r - model_.rows.data());
    }
    if (at >= first_ && at < first_ + layout_.inSight) return;
    first_ = at < first_ || layout_.inSight == 0 ? at : at - layout_.inSight + 1;
    relayout();
    while (first_ < at && at >= first_ + layout_.inSight) ++first_, relayout(); // rows are not of one height
}

/// What a click on it does.
void PillarsView::act(const PillarTarget& target) {
    switch (target.kind) {
    case Leads::none: return;
    case Leads::row: return goTo({target.id, {}});
    case Leads::commitment:
        if (const PillarEntry* found = entryAt(model_, target)) {
            const PillarEntry e = *found;
            goTo({target.row, e.commitment});
            choose(e);
        }
        return;
    case Leads::claim:
        if (const PillarItem* i = model_.item(target.id)) {
            const std::string commitment = i->entry.commitment;
            ChartView::choose(chooseClaim(*snapshot(), i->id, selected()), i->detail);
            Q_EMIT activated(commitment);
        }
        return;
    case Leads::crumb:
        if (target.crumb < model_.crumbs.size()) goTo(PillarsPlace(model_.crumbs[target.crumb].place));
        return;
    case Leads::before: return turn(-static_cast<std::ptrdiff_t>(std::max<std::size_t>(layout_.inSight, 1)));
    case Leads::behind: return turn(static_cast<std::ptrdiff_t>(std::max<std::size_t>(layout_.inSight, 1)));
    }
}

/// Up a level; what was below is the current one. False at the rows.
bool PillarsView::goUp() {
    if (!model_.place.row) return false;
    const PillarsPlace from = model_.place;
    const PillarTarget left = from.commitment.empty() ? PillarTarget{Leads::row, *from.row, 0}
                                                      : PillarTarget{Leads::commitment, from.commitment, 0, *from.row};
    goTo(from.commitment.empty() ? PillarsPlace{} : PillarsPlace{from.row, {}});
    current_ = left;
    bringIntoSight(left);
    touched();
    return true;
}

/// Moves what is in sight by so many rows or items.
void PillarsView::turn(std::ptrdiff_t steps) {
    const auto all = static_cast<std::ptrdiff_t>(layout_.inSight + layout_.leftOut);
    const auto first = static_cast<std::ptrdiff_t>(layout_.first);
    const bool more = first + static_cast<std::ptrdiff_t>(layout_.inSight) < all;
    if (steps > 0 && !more) return;
    first_ =
        static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(first + steps, 0, std::max<std::ptrdiff_t>(all - 1, 0)));
    relayout();
}

/// What is chosen elsewhere is shown where one is: its row's list, or its claims.
void PillarsView::revealChosen() {
    const std::string now = chosen();
    if (current_.kind == Leads::commitment && current_.id != now) current_ = {};
    if (!model_.place.row || now.empty() || now == model_.place.commitment) return;
    const bool inList = model_.place.commitment.empty();
    if (inList && model_.item(now)) return bringIntoSight({Leads::commitment, now, 0, *model_.place.row});
    if (const PillarRow* r = model_.rowOf(now)) goTo({r->key, inList ? std::string() : now});
}

void PillarsView::paintChart(QPainter& painter) {
    const bool walks = hasFocus() && current_.kind != Leads::none;
    paintPillars(painter, layout_, theme(), font(), {chosen(), walks ? current_ : PillarTarget{}});
}

bool PillarsView::event(QEvent* event) {
    // Alt+Up steps to a discrepancy elsewhere; here it leads up.
    if (event->type() == QEvent::ShortcutOverride && model_.place.row && leadsUp(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return ChartView::event(event);
}

void PillarsView::wheelEvent(QWheelEvent* event) {
    if (layout_.leftOut == 0 || event->angleDelta().y() == 0) return event->ignore();
    turn(event->angleDelta().y() > 0 ? -1 : 1);
    event->accept();
}

void PillarsView::mousePressEvent(QMouseEvent* event) {
    const PillarTarget target = layout_.targetAt(event->position());
    if (event->button() == Qt::LeftButton) return act(target);
    // The menu that follows is about what lies there.
    if (event->button() == Qt::RightButton && target.kind == Leads::commitment) setCurrent(target);
}

void PillarsView::mouseMoveEvent(QMouseEvent* event) {
    const bool leads = layout_.targetAt(event->position()).kind != Leads::none;
    setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PillarsView::keyPressEvent(QKeyEvent* event) {
    if (leadsUp(*event)) {
        if (!goUp()) ChartView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End: return walk(event->key());
    case Qt::Key_PageDown: return act({Leads::behind, {}, 0});
    case Qt::Key_PageUp: return act({Leads::before, {}, 0});
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const PillarRow* r = model_.rowOf(chosen());
        const PillarTarget target{Leads::commitment, chosen(), 0, r ? r->key : std::string()};
        return act(PillarTarget(current_.kind != Leads::none ? current_ : target));
    }
    default: ChartView::keyPressEvent(event);
    }
}

QString PillarsView::tipAt(const QPointF& at) const { return tipOf(model_, layout_.targetAt(at)); }

} // namespace pledge::ui
