#pragma once

#include "ui/document/chart_view.h"
#include "ui/timeline/timeline_layout.h"

#include <optional>
#include <string>

namespace pledge::ui {

/// The timeline of the chosen announcement (the first, where none is chosen). The wheel zooms at the pointer, a drag
/// pans, arrows walk, + - and 0 zoom, a click or Return chooses.
class TimelineView : public ChartView {
    Q_OBJECT
public:
    TimelineView(Document& document, Selection& selection, Filter& filter, QWidget* parent = nullptr);

    const TimelineLayout& layoutNow() const { return layout_; }
    const TimelineModel& modelNow() const { return model_; }

    std::vector<ChartPart> parts() const override;

    LaneBy lanes() const { return options_.lanes; }
    void setLanes(LaneBy lanes);
    /// The day that it is, in days since 1970-01-01: what was due before it is overdue.
    void setToday(long day);

public Q_SLOTS:
    void zoomIn() { zoomBy(0.8, width() / 2.0); }
    void zoomOut() { zoomBy(1.25, width() / 2.0); }
    void zoomToFit();

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

private:
    void zoomBy(double factor, double x);
    void panBy(double days);
    void walk(int key);
    using ChartView::choose;
    void choose(const TimelineItem& item, std::size_t lane);
    void openMore(std::size_t lane);
    const TimelineItem* itemAt(const QPointF& at) const;
    void chooseAt(const QPointF& at);
    std::optional<std::size_t> placedIndexOf(const std::string& commitment) const;

    TimelineOptions options_;
    TimelineModel model_;
    TimelineLayout layout_;
    std::size_t lane_ = 0; ///< where the chosen commitment was chosen: lanes of sources may share one
    TimeWindow window_;
    std::string hovered_;
    std::optional<QPointF> pressed_;
    bool dragged_ = false;
    bool fitted_ = true; ///< all of it is in view, and stays so when it changes
};

} // namespace pledge::ui
