#pragma once

#include "ui/document/chart_view.h"
#include "ui/pillars/pillars_layout.h"

#include <string>
#include <vector>

namespace pledge::ui {

/// What each pillar of the chosen announcement promises (the first, where none is chosen), or each source, or each
/// announcement. A click or Return goes down: to the commitments of a row, to the claims of a commitment, to the
/// sentence of a claim. The crumbs above, Backspace, Escape and Alt+Up lead up. Up and Down walk the rows, Left and
/// Right all that stands in them; what is left out is a wheel's turn or a page key away.
class PillarsView : public ChartView {
    Q_OBJECT
public:
    PillarsView(Document& document, Selection& selection, Filter& filter, QWidget* parent = nullptr);

    const PillarsLayout& layoutNow() const { return layout_; }
    const PillarsModel& modelNow() const { return model_; }
    std::vector<ChartPart> parts() const override;
    void take(const ChartPart& part) override;
    bool isCurrent(const ChartPart& part) const override;

    const PillarsOptions& options() const { return options_; }
    /// Begins anew at the rows.
    void setOptions(const PillarsOptions& options);
    const PillarsPlace& place() const { return model_.place; }
    void goTo(const PillarsPlace& place);
    /// Where the keyboard is; none at first.
    const PillarTarget& current() const { return current_; }

protected:
    Content build(const model::Snapshot& snapshot, const std::string& announcement, const Criteria& criteria) override;
    void relayout() override;
    void paintChart(QPainter& painter) override;
    bool shows(const std::string& commitment) const override { return model_.entry(commitment) != nullptr; }
    QString tipAt(const QPointF& at) const override;
    void revealChosen() override;
    bool event(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void walk(int key);
    void setCurrent(const PillarTarget& target);
    void bringIntoSight(const PillarTarget& target);
    void act(const PillarTarget& target);
    bool goUp();
    void turn(std::ptrdiff_t steps);
    using ChartView::choose;
    void choose(const PillarEntry& entry);

    PillarsOptions options_;
    PillarsPlace wanted_;
    PillarsModel model_;
    PillarsLayout layout_;
    PillarTarget current_;
    std::size_t first_ = 0; ///< of what is in sight
};

} // namespace pledge::ui
