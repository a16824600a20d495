#pragma once

#include "ui/coverage/coverage_layout.h"
#include "ui/document/chart_view.h"

#include <optional>
#include <string>

class QAction;
class QScrollBar;

namespace pledge::ui {

/// Which source of the chosen announcement says what (of the first, where none is chosen). Arrows, Home, End and the
/// page keys move the current cell, with Ctrl to the ends; what is current is chosen. A click or Return opens it in
/// Compare, Ctrl+C copies the matrix. To a screen reader it is a table.
class CoverageView : public ChartView {
    Q_OBJECT
public:
    CoverageView(Document& document, Selection& selection, Filter& filter, QWidget* parent = nullptr);

    const CoverageLayout& layoutNow() const { return layout_; }
    const CoverageModel& modelNow() const { return model_; }
    std::optional<CoverageSpot> current() const { return current_; }
    /// Makes a cell the current one, brings it into sight and chooses what it stands for.
    void goTo(const CoverageSpot& spot);
    /// The same, and opens it in Compare.
    void open(const CoverageSpot& spot);
    /// What is told of a cell, in lines.
    QString tip(const CoverageSpot& spot) const;
    void copyTable() const;

protected:
    Content build(const model::Snapshot& snapshot, const std::string& announcement, const Criteria& criteria) override;
    void relayout() override;
    void paintChart(QPainter& painter) override;
    bool shows(const std::string& commitment) const override { return rowOf(commitment).has_value(); }
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
    std::optional<std::size_t> rowOf(const std::string& commitment) const;
    std::optional<std::size_t> columnOf(const std::string& source) const;
    std::optional<CoverageSpot> target(int key, bool far) const;
    Chosen chosenAt(const CoverageSpot& spot) const;
    void chooseRow(std::size_t row);
    void followChosen();
    void scrollTo(const QPointF& scroll);
    void fitBars();
    void layOut();
    void showTip(const CoverageSpot& spot);
    void hover(std::optional<CoverageSpot> spot);

    CoverageModel model_;
    CoverageLayout layout_;
    QScrollBar* across_;
    QScrollBar* down_;
    std::optional<CoverageSpot> current_;
    std::optional<CoverageSpot> hovered_;
    std::optional<CoverageSpot> pressed_;
};

} // namespace pledge::ui
