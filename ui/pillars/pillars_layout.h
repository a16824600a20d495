#pragma once

#include "ui/pillars/pillars_model.h"
#include "ui/theme/text_metrics.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <optional>
#include <string>
#include <vector>

namespace pledge::ui {

/// What a click on something leads to.
struct PillarTarget {
    enum class Kind {
        none,
        row,        ///< the commitments of a row; `id` is its key
        commitment, ///< its claims
        claim,      ///< its sentence in the source
        crumb,      ///< up to the crumb of that number
        before,     ///< what stands above what is in sight
        behind,     ///< and below it
    };
    Kind kind = Kind::none;
    std::string id = {};
    std::size_t crumb = 0;
    std::string row = {}; ///< of a commitment the key of the row that it is told in: sources may share one
    bool operator==(const PillarTarget&) const = default;
};

/// A piece of text at its place; `box` is as wide as the text and one line high.
struct PillarText {
    enum class Ink { ink, quiet, conflict, onSolid, link };
    QString text;
    QRectF box;
    TextRole role = TextRole::label;
    Ink colour = Ink::ink;
    PillarTarget target = {};
};

/// A piece of a bar.
struct PillarPiece {
    enum class Look {
        agree,
        compatible,
        single,
        conflict,    ///< of a count, by verdict
        counted,     ///< of a count, by pillar: a strip of its pattern before a tint
        allocated,   ///< of a number, in its pillar's pattern
        unallocated, ///< of a number, dashed
        range,       ///< between the lowest and the highest reading
        part,        ///< inside a number: what a source tells as a part of it
        swatch,      ///< an example of a pillar's pattern
    };
    QRectF rect;
    Look look = Look::agree;
    std::string pillar;
    PillarTarget target = {};
    std::string commitment = {}; ///< of a number and its parts
    bool conflict = false;       ///< of a range: the sources contradict each other
};

/// A rectangle that leads somewhere where no text or piece in it does.
struct PillarHit {
    QRectF rect;
    PillarTarget target;
};

/// All positions of the breakdown at one place of it.
struct PillarsLayout {
    QSizeF size;
    std::vector<PillarPiece> pieces;
    std::vector<PillarText> texts;
    std::vector<PillarHit> hits;
    std::vector<QLineF> rules; ///< where scales begin and end, and between rows
    std::vector<QLineF> ticks; ///< of readings that contradict each other
    double bottom = 0;         ///< how much height it took
    std::size_t first = 0;     ///< the first row or item in sight
    std::size_t inSight = 0;   ///< how many are
    std::size_t leftOut = 0;   ///< above and below

    /// The target there; none where there is nothing.
    PillarTarget targetAt(const QPointF& at) const;
    /// Where a target is seen: all of its row, else its name, else its piece; empty where it is not.
    QRectF placeOf(const PillarTarget& target) const;
    /// Those that a commitment has in sight, each once: one, but where rows are of sources one for each that tells it.
    std::vector<PillarTarget> targetsOf(const std::string& commitment) const;
};

/// Lays out in `size` from the row or item `first` on, with every name where the height allows; else what does not fit
/// beside a bar gives way to a count ("+3"), and what does not fit at all is counted above and below.
PillarsLayout layOutPillars(const PillarsModel& model, const QSizeF& size, const TextMetrics& metrics,
                            std::size_t first = 0);

/// The end of a scale that `most` lies on: 1, 2, 2.5 or 5 times a power of ten.
double scaleEnd(double most);

} // namespace pledge::ui
