#include "ui/pillars/pillars_view.h"

#include "ui/document/choices.h"
#include "ui/pillars/pillars_painter.h"

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

/// A target in a word, and back.
std::string keyOf(const PillarTarget& t) {
    const char kind = t.kind == Leads::row ? 'r' : t.kind == Leads::claim ? 'q' : 'c';
    return std::string(1, kind) + t.id;
}

PillarTarget targetOf(const std::string& key) {
    if (key.empty()) return {};
    return {key[0] == 'r' ? Leads::row : key[0] == 'q' ? Leads::claim : Leads::commitment, key.substr(1), 0};
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
    const auto all = stops();
    if (std::find(all.begin(), all.end(), current_) == all.end()) current_ = {};
    relayout();
    return {model_.announcement, model_.shown(), model_.hidden, pillarsSummary(model_)};
}

void PillarsView::relayout() {
    layout_ = layOutPillars(model_, size(), FontTextMetrics(font()), first_);
    first_ = layout_.first;
    touched();
}

const PillarEntry* PillarsView::entry(const std::string& commitment) const {
    for (const PillarRow& r : model_.rows)
        for (const auto* entries : {&r.promised, &r.beside})
            for (const PillarEntry& e : *entries)
                if (e.commitment == commitment) return &e;
    return nullptr;
}

const PillarRow* PillarsView::row(const std::string& key) const {
    for (const PillarRow& r : model_.rows)
        if (r.key == key) return &r;
    return nullptr;
}

const PillarItem* PillarsView::item(const std::string& id) const {
    for (const PillarItem& i : model_.items)
        if (i.id == id) return &i;
    return nullptr;
}

/// All that the keyboard walks, in its order.
std::vector<PillarTarget> PillarsView::stops() const {
    std::vector<PillarTarget> all;
    if (model_.place.row) {
        for (const PillarItem& i : model_.items)
            all.push_back({i.kind == PillarItem::Kind::claim ? Leads::claim : Leads::commitment, i.id, 0});
        return all;
    }
    for (const PillarRow& r : model_.rows) {
        all.push_back({Leads::row, r.key, 0});
        for (const auto* entries : {&r.promised, &r.beside})
            for (const PillarEntry& e : *entries) all.push_back({Leads::commitment, e.commitment, 0});
    }
    return all;
}

std::vector<ChartPart> PillarsView::parts() const {
    std::vector<ChartPart> all;
    for (const PillarTarget& t : stops()) {
        ChartPart part;
        part.key = keyOf(t), part.place = layout_.placeOf(t).toAlignedRect();
        if (t.kind == Leads::row) {
            const PillarRow* r = row(t.id);
            part.name = tr("%1: %n commitment(s)", nullptr, static_cast<int>(r->promised.size())).arg(r->title);
            part.description = tr("Leads to its commitments");
        } else if (t.kind == Leads::claim) {
            const PillarItem* i = item(t.id);
            part.commitment = i->entry.commitment, part.facet = i->entry.facet;
            part.name = tr("%1 says %2", "source, quote").arg(i->letter, i->title), part.description = i->detail;
        } else if (const PillarEntry* e = entry(t.id)) {
            part.commitment = e->commitment, part.facet = e->facet, part.name = e->label, part.description = e->tip;
        }
        all.push_back(std::move(part));
    }
    return all;
}

void PillarsView::take(const ChartPart& part) {
    const PillarTarget target = targetOf(part.key);
    setCurrent(target);
    act(target);
}

bool PillarsView::isCurrent(const ChartPart& part) const {
    const PillarTarget target = targetOf(part.key);
    if (current_.kind != Leads::none) return target == current_;
    return target.kind == Leads::commitment && chosen() == target.id;
}

void PillarsView::choose(const PillarEntry& e) { choose(Chosen{e.announcement, e.commitment, e.facet, {}, {}}, e.tip); }

/// Up and down by row, left and right by whatever stands in them.
void PillarsView::walk(int key) {
    const auto all = stops();
    if (all.empty()) return;
    if (key == Qt::Key_Home) return setCurrent(all.front());
    if (key == Qt::Key_End) return setCurrent(all.back());
    auto at = std::find(all.begin(), all.end(), current_);
    if (at == all.end()) at = std::find(all.begin(), all.end(), PillarTarget{Leads::commitment, chosen(), 0});
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
        if (const PillarEntry* e = entry(target.id)) choose(*e);
    } else if (target.kind == Leads::row) {
        if (const PillarRow* r = row(target.id)) setAccessibleDescription(r->title);
    } else if (const PillarItem* i = item(target.id)) {
        setAccessibleDescription(i->letter + QLatin1Char(' ') + i->detail);
    }
    touched();
}

void PillarsView::bringIntoSight(const PillarTarget& target) {
    if (layout_.leftOut == 0) return;
    std::size_t at = 0;
    if (model_.place.row) {
        while (at < model_.items.size() && model_.items[at].id != target.id) ++at;
    } else {
        const auto holds = [&](const PillarRow& r) {
            if (target.kind == Leads::row) return r.key == target.id;
            const auto is = [&](const PillarEntry& e) { return e.commitment == target.id; };
            return std::any_of(r.promised.begin(), r.promised.end(), is) ||
                   std::any_of(r.beside.begin(), r.beside.end(), is);
        };
        while (at < model_.rows.size() && !holds(model_.rows[at])) ++at;
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
        if (const PillarEntry* found = entry(target.id)) {
            const PillarEntry e = *found;
            std::optional<std::string> key = model_.place.row;
            for (const PillarRow& r : model_.rows)
                for (const auto* entries : {&r.promised, &r.beside})
                    for (const PillarEntry& x : *entries)
                        if (!key && x.commitment == e.commitment) key = r.key;
            goTo({key, e.commitment});
            choose(e);
        }
        return;
    case Leads::claim:
        if (const PillarItem* i = item(target.id)) {
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
                                                      : PillarTarget{Leads::commitment, from.commitment, 0};
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
    const bool inRow = model_.place.commitment.empty() && item(now);
    if (inRow) return bringIntoSight({Leads::commitment, now, 0});
    for (const PillarRow& r : model_.rows)
        for (const auto* entries : {&r.promised, &r.beside})
            for (const PillarEntry& e : *entries)
                if (e.commitment == now) return goTo({r.key, model_.place.commitment.empty() ? std::string() : now});
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
    case Qt::Key_Enter:
        return act(current_.kind != Leads::none ? current_ : PillarTarget{Leads::commitment, chosen(), 0});
    default: ChartView::keyPressEvent(event);
    }
}

QString PillarsView::tipAt(const QPointF& at) const {
    const PillarTarget target = layout_.targetAt(at);
    if (target.kind == Leads::claim) return item(target.id) ? item(target.id)->detail : QString();
    if (target.kind == Leads::commitment) {
        const PillarEntry* e = entry(target.id);
        if (!e) return {};
        QStringList lines{e->tip};
        for (const PillarRow& r : model_.rows)
            for (const auto& sums : r.sums)
                for (const PillarSum& s : sums)
                    for (const QString& more : {s.rest, s.of})
                        if (s.entry.commitment == target.id && !more.isEmpty() && !lines.contains(more)) lines << more;
        return lines.join(QLatin1Char('\n'));
    }
    if (target.kind != Leads::row) return {};
    const PillarRow* r = row(target.id);
    if (!r) return {};
    QStringList lines{r->title};
    for (const PillarEntry& e : r->promised) lines << text(model::sign(e.verdict)) + QLatin1Char(' ') + e.label;
    for (const PillarEntry& e : r->beside) lines << e.label;
    return lines.join(QLatin1Char('\n'));
}

} // namespace pledge::ui
