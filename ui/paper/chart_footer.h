#pragma once

#include "ui/paper/chart.h"
#include "ui/theme/text_metrics.h"

#include <QFont>
#include <QPaintDevice>
#include <QRectF>
#include <QString>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

class QPainter;

namespace pledge::ui {

/// What stands below a chart: what its marks mean, which filters are in force, who the letters are, when it was made.
class ChartFooter {
public:
    /// `sources`: ids of those whose letters the chart has. `time` is UTC, `2026-04-03T07:35:00Z`; empty: not told.
    ChartFooter(ChartKind kind, const model::Snapshot& snapshot, const std::set<std::string>& sources,
                const ChartChoices& choices, const std::string& time, double width, const QFont& font,
                const QPaintDevice* device);

    double height() const { return height_; }
    /// From (0, 0).
    void paint(QPainter& painter) const;
    /// All of its words, a line a subject: what a description of the picture holds.
    const QString& words() const { return words_; }

private:
    struct Entry {
        QString text;
        QRectF box;                             ///< of the text
        std::optional<std::string> pillar = {}; ///< a sample of its pattern stands before the text
    };
    /// Puts entries one beside the other, each whole, into as many lines as they need.
    void flow(std::vector<Entry> entries, double gap);

    QFont font_;
    double width_;
    FontTextMetrics metrics_;
    double height_ = 0;
    std::vector<Entry> entries_;
    QString words_;
};

} // namespace pledge::ui
