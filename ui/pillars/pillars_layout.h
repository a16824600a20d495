#pragma once

#include "ui/pillars/pillars_model.h"
#include "ui/theme/text_metrics.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <optional>
#include <vector>

namespace pledge::ui {

/// A piece of text at its place; `box` is as wide as the text and one line high. With a commitment, a click chooses it.
struct PillarText {
    enum class Ink { ink, quiet, conflict, onSolid };
    QString text;
    QRectF box;
    TextRole role = TextRole::label;
    Ink colour = Ink::ink;
    std::string commitment;
};

/// A piece of a bar.
struct PillarPiece {
    enum class Look { agree, compatible, single, conflict, allocated, unallocated };
    QRectF rect;
    Look look = Look::agree;
    std::string pillar;
    double certain = 0; ///< of a sum: x up to which all readings agree; the rest is hatched
    std::vector<std::string> commitments;
};

/// All positions of the breakdown.
struct PillarsLayout {
    QSizeF size;
    std::vector<PillarPiece> pieces;
    std::vector<PillarText> texts;
    double bottom = 0; ///< how much height it took

    /// The commitments there: several in a piece of a bar, one in a name.
    std::vector<std::string> commitmentsAt(const QPointF& at) const;
};

/// Lays out in `size`, with every name where the height allows; else what does not fit beside a bar gives way to a
/// count
/// ("+3"), and rows that do not fit are counted beside the heading.
PillarsLayout layOutPillars(const PillarsModel& model, const QSizeF& size, const TextMetrics& metrics);

} // namespace pledge::ui
