#pragma once

#include "ui/coverage/coverage_model.h"
#include "ui/paper/chart.h"
#include "ui/pillars/pillars_model.h"
#include "ui/timeline/timeline_layout.h"

#include <QFont>
#include <QPaintDevice>
#include <memory>
#include <string>

class QPainter;

namespace pledge::ui {

/// One chart of one announcement at a given width in pixels, ready to be measured and painted on paper, or, with no
/// device, in a picture.
class ChartBlock {
public:
    ChartBlock(ChartKind kind, const model::Snapshot& snapshot, const std::string& announcement,
               const ChartChoices& choices, double width, const QFont& font,
               std::shared_ptr<QPaintDevice> device = nullptr);
    /// A piece of a coverage, as `part` cuts it.
    ChartBlock(CoverageModel coverage, double width, const QFont& font, std::shared_ptr<QPaintDevice> device = nullptr);
    double naturalHeight() const { return natural_; }
    /// From (0, 0); what does not fit into a smaller height gives way to counts. Pillars begin with the row `first`.
    void paint(QPainter& painter, double height, std::size_t first = 0) const;
    /// How many rows of the pillars from `first` on have room in a height, and how many there are.
    std::pair<std::size_t, std::size_t> rowsWithin(double height, std::size_t first) const;
    /// The chart in words.
    QString summary() const;

private:
    void tellTime(const model::Snapshot& snapshot, const std::string& announcement, const ChartChoices& choices);

    ChartKind kind_;
    QFont font_;
    std::shared_ptr<QPaintDevice> device_; ///< that text is measured for
    double width_;
    TimelineModel timeline_;
    PillarsModel pillars_;
    CoverageModel coverage_;
    TimeWindow window_;
    double natural_ = 0;
};

} // namespace pledge::ui
