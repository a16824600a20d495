#pragma once

#include "ui/coverage/coverage_model.h"
#include "ui/theme/text_metrics.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <optional>
#include <vector>

namespace pledge::ui {

/// A piece of text at its place; `box` is as wide as the text and one line high.
struct CoverageText {
    enum class Ink { ink, quiet };
    QString text;
    QRectF box;
    TextRole role = TextRole::label;
    Ink colour = Ink::ink;
};

struct PlacedCoverageCell {
    CoverageSpot spot;
    QRectF rect;
    Stance stance = Stance::silent;
    CoverageText text; ///< the sign, where there is room with what is said; empty for silence
};

struct PlacedCoverageRow {
    std::size_t row = 0;
    QRectF rect; ///< its head, left of the cells
    QRectF mark; ///< the pillar's colour and pattern
    std::string pillar;
    model::Verdict verdict = model::Verdict::single;
    bool settled = false;
    CoverageText sign;
    CoverageText label;
};

struct PlacedCoverageColumn {
    std::size_t column = 0;
    QRectF rect; ///< its head, above the cells
    CoverageText letter;
    CoverageText title; ///< where there is room for it
};

/// An example of a cell or of a pillar's mark, with its meaning.
struct CoverageLegend {
    QRectF sample;
    std::optional<Stance> stance; ///< else a pillar
    std::string pillar;
    CoverageText sign;
    CoverageText meaning;
};

/// What of the matrix is in sight, and where. Heads stay in place: they are to be painted over the cells.
struct CoverageLayout {
    QSizeF size;
    QRectF body;          ///< where the cells are seen
    QSizeF cell;          ///< the size of each
    QSizeF content;       ///< of all cells together
    QPointF scroll;       ///< what of the content lies above and left of the body, as far as it can
    std::size_t rows = 0; ///< of the whole matrix
    std::size_t columns = 0;
    std::vector<PlacedCoverageCell> cells; ///< those in sight alone, row by row
    std::vector<PlacedCoverageRow> rowHeads;
    std::vector<PlacedCoverageColumn> columnHeads;
    std::vector<CoverageText> texts;
    std::vector<CoverageLegend> legend;

    /// Where a cell is or would be, in sight or not.
    QRectF rectOf(const CoverageSpot& spot) const;
    /// The row at that height, in its head or its cells.
    std::optional<std::size_t> rowAt(const QPointF& at) const;
    std::optional<std::size_t> columnAt(const QPointF& at) const;
    std::optional<CoverageSpot> spotAt(const QPointF& at) const;
    /// The scroll that brings a cell whole into sight with the least way.
    QPointF scrollTo(const CoverageSpot& spot) const;
};

/// Lays out what of the matrix is in sight in `size` when it is scrolled that far; the work grows with what is in
/// sight, not with the matrix. Columns stay as wide as a letter needs; labels are shortened, none overlaps another.
/// Where there is little height, the legend gives way.
CoverageLayout layOutCoverage(const CoverageModel& model, const QSizeF& size, const QPointF& scroll,
                              const TextMetrics& metrics);

/// The height at which all rows are in sight at that width.
double coverageHeight(const CoverageModel& model, double width, const TextMetrics& metrics);
/// How many rows and columns have room there whole; at least one of each.
CoverageSpot coverageRoom(const CoverageModel& model, const QSizeF& size, const TextMetrics& metrics);

} // namespace pledge::ui
