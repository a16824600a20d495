#pragma once

#include "ui/document/chart_view.h"
#include "ui/timeline/timeline_layout.h"
#include "ui/timeline/timeline_stock.h"

#include <memory>
#include <optional>
#include <string>
#include <utility>

class QGestureEvent;

namespace pledge::ui {

/// The timeline of the chosen announcement (the first, where none is chosen), or of all of them. The wheel and two
/// fingers zoom at the pointer, a drag pans, one with Shift filters by time, arrows walk, + - and 0 zoom, a click or
/// Return chooses; on a stretch that is told by its number it looks closer.
class TimelineView : public ChartView {
    Q_OBJECT
public:
    TimelineView(Document& document, Selection& selection, Filter& filter, QWidget* parent = nullptr);

    const TimelineLayout& layoutNow() const { return layout_; }
    const TimelineModel& modelNow() const { return model_; }
    const TimelineStock& stock() const { return stock_; }

    std::vector<ChartPart> parts() const override;
    void take(const ChartPart& part) override;

    LaneBy lanes() const { return options_.lanes; }
    bool isOfAll() const { return ofAll_; }
    /// Which lanes, and of all announcements or of the chosen one. Lanes of announcements are always of all.
    void tell(LaneBy lanes, bool ofAll);
    /// That part of time comes into view.
    void lookAt(const TimeWindow& window);
    /// The day that it is, in days since 1970-01-01: what was due before it is overdue.
    void setToday(long day);

Q_SIGNALS:
    void toldOtherwise(); ///< by other lanes, or of all announcements in place of one, or the reverse

public Q_SLOTS:
    void zoomIn() { zoomBy(0.8, width() / 2.0); }
    void zoomOut() { zoomBy(1.25, width() / 2.0); }
    void zoomToFit();
    /// Filters by the time in view.
    void keepTimeInView();

protected:
    Content build(const model::Snapshot& snapshot, const std::string& announcement, const Criteria& criteria) override;
    void relayout() override;
    void paintChart(QPainter& painter) override;
    bool shows(const std::string& commitment) const override { return placedIndexOf(commitment).has_value(); }
    QString tipAt(const QPointF& at) const override;
    void revealChosen() override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

    bool event(QEvent* event) override;

private:
    /// What the stock was made of.
    struct Stocked {
        SnapshotPtr snapshot;
        std::string announcement;
        TimelineOptions options;
        bool operator==(const Stocked&) const = default;
    };
    struct FoldPlace {
        std::size_t lane = 0;
        long first = 0;
        bool operator==(const FoldPlace&) const = default;
    };

    static constexpr double closest = 10; ///< days that are looked at

    void zoomBy(double factor, double x);
    void panBy(double days);
    void walk(int key);
    using ChartView::choose;
    /// By value: the model may be another one before it is done.
    void choose(TimelineItem item, std::size_t lane);
    void openMore(std::size_t lane);
    void openFold(std::size_t lane, const PlacedFold& fold);
    void openList(std::size_t lane, const std::vector<TimelineItem>& items, std::size_t all, const QPointF& at);
    const TimelineItem* itemAt(const QPointF& at) const;
    void chooseAt(const QPointF& at);
    std::optional<std::size_t> placedIndexOf(const std::string& commitment) const;
    const PlacedFold* foldOf(const std::optional<FoldPlace>& place) const;
    std::optional<FoldPlace> foldAt(const QPointF& at) const;
    QString tellFold(std::size_t lane, const PlacedFold& fold) const;
    QString tellMark(const PlacedMark& mark) const;
    bool pinch(QGestureEvent* event);
    void keepTime(const TimeWindow& window);
    std::optional<TimeWindow> brushed() const;

    TimelineOptions options_;
    bool ofAll_ = false;
    TimelineStock stock_;
    Stocked stocked_;
    TimelineModel model_;
    TimelineLayout layout_;
    std::size_t lane_ = 0; ///< where the chosen commitment was chosen: lanes of sources may share one
    TimeWindow window_;
    std::string hovered_;
    std::string chosenBefore_;
    std::optional<FoldPlace> fold_; ///< under the pointer, or where the arrows are
    std::optional<QPointF> pressed_;
    std::optional<std::pair<double, double>> brush_; ///< x where it began and where it is
    bool dragged_ = false;
    bool fitted_ = true; ///< all of it is in view, and stays so when it changes
};

} // namespace pledge::ui
