#pragma once

#include "ui/paper/chart_block.h"
#include "ui/paper/chart_footer.h"

#include <QSizeF>
#include <QString>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace pledge::ui {

/// What all sheets of one drawing share. All of it must outlive them.
struct ChartRequest {
    ChartKind kind = ChartKind::timeline;
    const model::Snapshot& snapshot;
    const ChartChoices& choices;
    const std::string& time;
};

/// What stands on one sheet: a chart, or a piece of it.
struct ChartLeaf {
    const model::Announcement* announcement = nullptr; ///< none: it is of all
    std::optional<CoverageModel> piece = {};           ///< of a coverage; else the whole chart
    std::size_t first = 0;                             ///< of pillars the first row
    std::size_t number = 1;                            ///< of the leaves of its announcement
    std::size_t count = 1;
};

/// Cuts charts into what fits into `room`, in pixels; text is measured for the device.
std::vector<ChartLeaf> leavesOf(const ChartRequest& request, const std::vector<const model::Announcement*>& all,
                                const QSizeF& room, const std::shared_ptr<QPaintDevice>& device);

/// Title, who and where, the chart, and what stands below it: one leaf, in pixels from (0, 0).
class ChartSheet {
public:
    ChartSheet(const ChartRequest& request, const ChartLeaf& leaf, double width,
               std::shared_ptr<QPaintDevice> device = nullptr);

    double height() const { return top() + chart_.naturalHeight() + footer_.height(); }
    void paint(QPainter& painter, double height) const;
    const QString& title() const { return title_; }
    /// All of it in words.
    QString words() const;
    const ChartBlock& chart() const { return chart_; }
    /// The height beside the chart's.
    double around() const { return top() + footer_.height(); }

private:
    static double top() { return 64; }

    QString title_, details_;
    QFont font_;
    double width_;
    std::size_t first_;
    ChartBlock chart_;
    ChartFooter footer_;
};

} // namespace pledge::ui
