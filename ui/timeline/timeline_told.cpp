// What the timeline tells besides its picture: to assistive technology, in tooltips, in lists of what found no room.

#include "ui/timeline/timeline_view.h"

#include "ui/document/choices.h"
#include "ui/document/terms.h"
#include "ui/document/values.h"

#include <QLocale>
#include <QMenu>
#include <map>
#include <utility>

namespace pledge::ui {
namespace {

constexpr std::size_t mostListed = 40; ///< commitments in a menu

} // namespace

std::vector<ChartPart> TimelineView::parts() const {
    std::map<std::pair<std::size_t, std::size_t>, QRect> places; // of lane and item
    for (const PlacedItem& p : layout_.items) places[{p.lane, p.item}] = p.bounds.toAlignedRect();
    std::vector<ChartPart> all;
    for (std::size_t lane = 0; lane < model_.lanes.size(); ++lane) {
        for (std::size_t i = 0; i < model_.lanes[lane].items.size(); ++i) {
            const TimelineItem& item = model_.lanes[lane].items[i];
            QString name = headed(model_.lanes[lane].title, item.title);
            for (const QString& more : {item.detail, item.mark})
                if (!more.isEmpty()) name += QStringLiteral(", ") + more;
            all.push_back({item.commitment, item.facet, name, item.tip, places[{lane, i}]});
        }
        if (!layout_.lanes[lane].crowd) continue;
        for (const PlacedFold& fold : layout_.lanes[lane].crowd->folds)
            all.push_back({{}, {}, tellFold(lane, fold), tr("Looks closer."), fold.box.toAlignedRect()});
    }
    if (all.empty()) return all; // all is filtered out, and nothing drawn
    // Reports change with what is chosen, and stand in each commitment's own words: the list must not change with them.
    for (const PlacedMark& mark : layout_.marks)
        if (mark.kind == PlacedMark::Kind::announced)
            all.push_back(
                {{}, {}, tellMark(mark), tr("When it was made known, not when it is due."), mark.box.toAlignedRect()});
    return all;
}

void TimelineView::take(const ChartPart& part) {
    if (!part.commitment.empty() && ofAll_)
        return choose(chooseFacet(*snapshot(), part.facet.empty() ? part.commitment : part.facet), part.description);
    if (!part.commitment.empty()) return ChartView::take(part);
    fold_ = foldAt(QRectF(part.place).center());
    if (const PlacedFold* fold = foldOf(fold_)) openFold(fold_->lane, *fold);
}

void TimelineView::openList(std::size_t lane, const std::vector<TimelineItem>& items, std::size_t all,
                            const QPointF& at) {
    QMenu menu(this);
    for (const TimelineItem& item : items) {
        QAction* action = menu.addAction(item.mark.isEmpty() ? item.title : item.title + QLatin1Char(' ') + item.mark);
        connect(action, &QAction::triggered, this, [this, item, lane] { choose(item, lane); });
    }
    if (all > items.size()) {
        const auto others = static_cast<int>(all - items.size());
        menu.addAction(tr("%n more: narrow the filter, or look closer", nullptr, others))->setEnabled(false);
    }
    menu.exec(mapToGlobal(at.toPoint()));
}

void TimelineView::openMore(std::size_t lane) {
    const PlacedLane& placed = layout_.lanes[lane];
    std::vector<TimelineItem> items;
    for (const std::size_t i : placed.unplaced)
        if (items.size() < mostListed) items.push_back(model_.lanes[lane].items[i]);
    for (TimelineItem& item : stock_.undated(lane, placed.untold > 0 ? mostListed - items.size() : 0))
        items.push_back(std::move(item));
    openList(lane, items, placed.unplaced.size() + placed.untold, {placed.rect.left() + 8, placed.rect.center().y()});
}

/// Looks closer, where that shows more; else lists what is there.
void TimelineView::openFold(std::size_t lane, const PlacedFold& fold) {
    const auto length = static_cast<double>(fold.last + 1 - fold.first);
    if (length >= closest && length < window_.length() * 0.95)
        return lookAt(
            {static_cast<double>(fold.first) - length * 0.02, static_cast<double>(fold.last + 1) + length * 0.02});
    openList(lane, stock_.within(lane, fold.first, fold.last, mostListed), fold.count.may, fold.box.bottomLeft());
}

std::optional<TimelineView::FoldPlace> TimelineView::foldAt(const QPointF& at) const {
    for (std::size_t i = 0; i < layout_.lanes.size(); ++i)
        if (const PlacedFold* fold = layout_.foldAt(at); fold && layout_.lanes[i].rect.contains(at))
            return FoldPlace{i, fold->first};
    return std::nullopt;
}

const PlacedFold* TimelineView::foldOf(const std::optional<FoldPlace>& place) const {
    if (!place || place->lane >= layout_.lanes.size() || !layout_.lanes[place->lane].crowd) return nullptr;
    for (const PlacedFold& fold : layout_.lanes[place->lane].crowd->folds)
        if (fold.first == place->first) return &fold;
    return nullptr;
}

QString TimelineView::tellFold(std::size_t lane, const PlacedFold& fold) const {
    return tr("%1, %2: %3, on %4 of which sources disagree")
        .arg(model_.lanes[lane].title, shownSpan(fold.first, fold.last),
             commitmentsCounted(static_cast<qsizetype>(fold.count.may)), QLocale().toString(fold.count.conflict));
}

/// What was made known there, a line each.
QString TimelineView::tellMark(const PlacedMark& mark) const {
    if (mark.of.empty()) return model_.announcedText;
    const bool announced = mark.kind == PlacedMark::Kind::announced;
    QStringList told;
    for (const std::size_t i : mark.of) {
        if (told.size() == 12) {
            told << tr("%n more", "days", static_cast<int>(mark.of.size()) - 12);
            break;
        }
        told << (announced ? (*model_.announcements)[i] : model_.reports[i]).tip;
    }
    return told.join(QLatin1Char('\n'));
}

QString TimelineView::tipAt(const QPointF& at) const {
    if (const TimelineItem* item = itemAt(at)) return item->tip;
    if (const PlacedMark* mark = layout_.markAt(at)) return tellMark(*mark);
    if (const auto lane = layout_.elsewhereAt(at)) {
        const TimelineLane& told = model_.lanes[*lane];
        return tr("%1: %2 before the time in view, %3 after it")
                   .arg(told.title, QLocale().toString(static_cast<qulonglong>(told.before)),
                        QLocale().toString(static_cast<qulonglong>(told.after))) +
               QLatin1Char('\n') + tr("Click to show all.");
    }
    const auto place = foldAt(at);
    if (!place) return {};
    return tellFold(place->lane, *foldOf(place)) + QLatin1Char('\n') + tr("Click to look closer.");
}

} // namespace pledge::ui
