#pragma once

#include "ui/document/chart_view.h"
#include "ui/pillars/pillars_layout.h"

#include <string>
#include <vector>

namespace pledge::ui {

/// What each pillar of the chosen announcement promises (the first, where none is chosen). Arrows walk the commitments,
/// a click or Return chooses; a piece with several opens a list of them.
class PillarsView : public ChartView {
    Q_OBJECT
public:
    PillarsView(Document& document, Selection& selection, Filter& filter, QWidget* parent = nullptr);

    const PillarsLayout& layoutNow() const { return layout_; }
    const PillarsModel& modelNow() const { return model_; }
    std::vector<ChartPart> parts() const override;

protected:
    Content build(const model::Snapshot& snapshot, const std::string& announcement, const Criteria& criteria) override;
    void relayout() override;
    void paintChart(QPainter& painter) override;
    bool shows(const std::string& commitment) const override { return entry(commitment) != nullptr; }
    QString tipAt(const QPointF& at) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void walk(int step);
    using ChartView::choose;
    void choose(const PillarEntry& entry);
    void openList(const std::vector<std::string>& commitments, const QPointF& at);
    std::vector<const PillarEntry*> entries() const;
    const PillarEntry* entry(const std::string& commitment) const;

    PillarsModel model_;
    PillarsLayout layout_;
};

} // namespace pledge::ui
