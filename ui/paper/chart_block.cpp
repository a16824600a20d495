#include "ui/paper/chart_block.h"

#include "ui/coverage/coverage_painter.h"
#include "ui/pillars/pillars_painter.h"
#include "ui/timeline/timeline_painter.h"
#include "ui/timeline/timeline_stock.h"

#include <QPainter>
#include <cmath>
#include <limits>
#include <utility>

namespace pledge::ui {

ChartBlock::ChartBlock(ChartKind kind, const model::Snapshot& snapshot, const std::string& announcement,
                       const ChartChoices& choices, double width, const QFont& font,
                       std::shared_ptr<QPaintDevice> device)
    : kind_(kind), font_(font), device_(std::move(device)), width_(width) {
    const FontTextMetrics metrics(font_, device_.get());
    switch (kind_) {
    case ChartKind::timeline:
        tellTime(snapshot, announcement, choices);
        natural_ = pledge::ui::naturalHeight(timeline_, width_, window_, metrics);
        break;
    case ChartKind::pillars:
        pillars_ = pillarsModel(snapshot, announcement, choices.criteria, choices.pillars, choices.place);
        natural_ = std::ceil(layOutPillars(pillars_, QSizeF(width_, 1e6), metrics).bottom);
        break;
    case ChartKind::coverage:
        coverage_ = coverageModel(snapshot, announcement, choices.criteria);
        natural_ = coverageHeight(coverage_, width_, metrics);
        break;
    }
}

/// Of one announcement every item; of all together what one can read, the rest counted.
void ChartBlock::tellTime(const model::Snapshot& snapshot, const std::string& announcement,
                          const ChartChoices& choices) {
    constexpr std::size_t readable = 200; // in a lane
    const bool all = choices.ofAll;
    TimelineStock stock(SnapshotPtr(SnapshotPtr(), &snapshot), all ? std::string() : announcement, choices.timeline);
    stock.keep(choices.criteria);
    window_ = choices.window.value_or(fitWindow(stock.extent()));
    timeline_ = stock.inView(window_, all ? readable : std::numeric_limits<std::size_t>::max());
}

ChartBlock::ChartBlock(CoverageModel coverage, double width, const QFont& font, std::shared_ptr<QPaintDevice> device)
    : kind_(ChartKind::coverage),
      font_(font),
      device_(std::move(device)),
      width_(width),
      coverage_(std::move(coverage)),
      natural_(coverageHeight(coverage_, width_, FontTextMetrics(font_, device_.get()))) {}

void ChartBlock::paint(QPainter& painter, double height, std::size_t first) const {
    const FontTextMetrics metrics(font_, device_.get());
    const QSizeF size(width_, height);
    switch (kind_) {
    case ChartKind::timeline:
        paintTimeline(painter, layOutTimeline(timeline_, size, window_, metrics), timeline_, Theme::paper(), font_);
        break;
    case ChartKind::pillars:
        paintPillars(painter, layOutPillars(pillars_, size, metrics, first), Theme::paper(), font_);
        break;
    case ChartKind::coverage:
        paintCoverage(painter, layOutCoverage(coverage_, size, {}, metrics), Theme::paper(), font_);
        break;
    }
}

std::pair<std::size_t, std::size_t> ChartBlock::rowsWithin(double height, std::size_t first) const {
    const PillarsLayout l =
        layOutPillars(pillars_, QSizeF(width_, height), FontTextMetrics(font_, device_.get()), first);
    return {l.inSight, l.inSight + l.leftOut};
}

QString ChartBlock::summary() const {
    switch (kind_) {
    case ChartKind::timeline: return timelineSummary(timeline_);
    case ChartKind::pillars: return pillarsSummary(pillars_);
    case ChartKind::coverage: return coverageSummary(coverage_);
    }
    return {};
}

} // namespace pledge::ui
