#include "ui/timeline/timeline_view.h"

#include "ui/document/choices.h"
#include "ui/timeline/timeline_painter.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <utility>

namespace pledge::ui {
namespace {

constexpr double farthest = 365.25 * 400; ///< days

} // namespace

TimelineView::TimelineView(Document& document, Selection& selection, Filter& filter, QWidget* parent)
    : ChartView({.id = QStringLiteral("Timeline"),
                 .name = tr("Timeline"),
                 .emptyTitle = tr("No promises yet"),
                 .emptyDetail = tr("What articles promise, and for when, stands here once they are in."),
                 .lines = 24,
                 .leastLines = 11},
                document, selection, filter, parent) {
    setMouseTracking(true);
    grabGesture(Qt::PinchGesture);
    reload();
}

TimelineView::Content TimelineView::build(const model::Snapshot&, const std::string& announcement,
                                          const Criteria& criteria) {
    const Stocked now{snapshot(), ofAll_ ? std::string() : announcement, options_};
    const bool another = now.announcement != stocked_.announcement || !stocked_.snapshot;
    if (now != stocked_) {
        stocked_ = now;
        // Without an announcement there is nothing of which all could be shown.
        stock_ = announcement.empty() ? TimelineStock() : TimelineStock(now.snapshot, now.announcement, options_);
    }
    stock_.keep(criteria);
    stock_.choose(chosen());
    if (fitted_ || another)
        zoomToFit();
    else
        relayout();
    return {model_.announcement, model_.shown(), model_.hidden, timelineSummary(model_)};
}

void TimelineView::tell(LaneBy lanes, bool ofAll) {
    ofAll |= lanes == LaneBy::announcement;
    if (lanes == options_.lanes && ofAll == ofAll_) return;
    options_.lanes = lanes;
    ofAll_ = ofAll;
    lane_ = 0;
    reload();
    Q_EMIT toldOtherwise();
}

void TimelineView::setToday(long day) {
    options_.today = day;
    reload();
}

void TimelineView::relayout() {
    model_ = stock_.inView(window_, mostTold(height(), metrics()));
    layout_ = layOutTimeline(model_, size(), window_, metrics());
    retell(timelineSummary(model_));
    touched();
}

void TimelineView::zoomToFit() {
    fitted_ = true;
    window_ = fitWindow(stock_.extent());
    relayout();
}

void TimelineView::lookAt(const TimeWindow& window) {
    const double length = std::clamp(window.length(), closest, farthest);
    const double middle = (window.from + window.to) / 2;
    window_ = {middle - length / 2, middle + length / 2};
    fitted_ = false;
    relayout();
}

void TimelineView::zoomBy(double factor, double x) {
    if (window_.length() <= 0) return;
    const double length = std::clamp(window_.length() * factor, closest, farthest);
    const double fixed = layout_.dayAt(std::clamp(x, layout_.plot.left(), layout_.plot.right()));
    const double share = (fixed - window_.from) / window_.length();
    window_ = {fixed - share * length, fixed + (1 - share) * length};
    fitted_ = false;
    relayout();
}

/// The middle of the window stays within what there is to see.
void TimelineView::panBy(double days) {
    const TimeWindow all = fitWindow(stock_.extent());
    const double half = window_.length() / 2;
    const double middle = std::clamp(window_.from + half + days, all.from, std::max(all.from, all.to));
    window_ = {middle - half, middle + half};
    fitted_ = false;
    relayout();
}

const TimelineItem* TimelineView::itemAt(const QPointF& at) const {
    const auto i = layout_.itemAt(at);
    return i ? &model_.lanes[layout_.items[*i].lane].items[layout_.items[*i].item] : nullptr;
}

std::optional<std::size_t> TimelineView::placedIndexOf(const std::string& commitment) const {
    std::optional<std::size_t> first;
    for (std::size_t i = 0; i < layout_.items.size(); ++i) {
        if (model_.lanes[layout_.items[i].lane].items[layout_.items[i].item].commitment != commitment) continue;
        if (layout_.items[i].lane == lane_) return i;
        if (!first) first = i;
    }
    return first;
}

void TimelineView::choose(TimelineItem item, std::size_t lane) {
    lane_ = lane;
    fold_.reset();
    if (ofAll_)
        choose(chooseFacet(*snapshot(), item.facet.empty() ? item.commitment : item.facet), item.tip);
    else
        choose(item.commitment, item.facet, item.tip);
}

void TimelineView::chooseAt(const QPointF& at) {
    if (const auto i = layout_.itemAt(at))
        choose(model_.lanes[layout_.items[*i].lane].items[layout_.items[*i].item], layout_.items[*i].lane);
}

/// What is chosen elsewhere comes into view.
void TimelineView::revealChosen() {
    const std::string now = chosen();
    if (now != chosenBefore_) {
        chosenBefore_ = now;
        stock_.choose(now);
        relayout();
    }
    if (now.empty() || placedIndexOf(now)) return;
    const auto all = stock_.extentOf(now);
    if (!all) return;
    if (static_cast<double>(all->last) < window_.from || static_cast<double>(all->first) > window_.to)
        panBy(static_cast<double>(all->first + all->last) / 2 - (window_.from + window_.to) / 2);
}

void TimelineView::paintChart(QPainter& painter) {
    paintTimeline(painter, layout_, model_, theme(), font(), {chosen(), hovered_, foldOf(fold_), brushed()});
}

/// What is being brushed, else what the filter keeps of time.
std::optional<TimeWindow> TimelineView::brushed() const {
    if (brush_)
        return TimeWindow{layout_.dayAt(std::min(brush_->first, brush_->second)),
                          layout_.dayAt(std::max(brush_->first, brush_->second))};
    const auto& during = filter().criteria().during;
    if (!during) return std::nullopt;
    return TimeWindow{static_cast<double>(during->first), static_cast<double>(during->last + 1)};
}

void TimelineView::keepTime(const TimeWindow& window) {
    Criteria criteria = filter().criteria();
    criteria.during = DaySpan{static_cast<long>(std::floor(window.from)), static_cast<long>(std::floor(window.to))};
    fitted_ = false; // what is left must not jump to another place
    filter().set(criteria);
}

void TimelineView::keepTimeInView() { keepTime({std::max(window_.from, fitWindow(stock_.extent()).from), window_.to}); }

} // namespace pledge::ui
