#pragma once

#include "core/model/snapshot.h"
#include "ui/document/filter.h"

#include <QString>
#include <cstdint>
#include <string>
#include <vector>

namespace pledge::ui {

/// How a source stands to a commitment: the worst verdict among the facets that it speaks of, or silence.
/// `settled` differs too, and somebody judged it.
enum class Stance : std::uint8_t { silent, alone, agrees, compatible, settled, differs };

/// "differs"; what a cell says without its sign.
QString wordOf(Stance stance);
/// "≠"; empty for silence.
QString signOf(Stance stance);

/// What one or several sources say where it matters most.
struct CoverageTold {
    std::string facet; ///< its id
    QString text;      ///< "more than 800"; of a source that says two things at once both: "2028 / 2030"
    QString brief;     ///< ">800"
};

struct CoverageCell {
    Stance stance = Stance::silent;
    std::int32_t told = -1; ///< of the row's `told`; -1 where it is silent, or names the commitment and no value
};

struct CoverageRow {
    std::string commitment; ///< its id
    std::string facet;      ///< its first conflict, or empty
    std::string pillar;
    model::Verdict verdict = model::Verdict::single; ///< the worst of its facets
    bool settled = false;                            ///< all that sources differ on is judged
    QString label;
    std::size_t sources = 0; ///< that speak of it
    std::vector<CoverageTold> told;
    std::vector<CoverageCell> cells; ///< one a column
};

struct CoverageColumn {
    std::string source; ///< its id
    QString letter;
    QString title;
};

/// Which source says what: commitments against sources. Cells are small, so that 2,000 by 200 of them are 3 MB.
struct CoverageModel {
    std::string announcement; ///< its id; empty where the snapshot has none of it
    QString title;
    std::vector<CoverageColumn> columns; ///< in the order of the letters
    std::vector<CoverageRow> rows;       ///< conflicts first, then more sources first, then by label
    std::vector<std::string> pillars;    ///< of the rows: the taxonomy's three, others, "" last
    bool judged = false;                 ///< something that sources differ on is judged
    std::size_t hidden = 0;              ///< commitments that the criteria keep back
    std::size_t allRows = 0;             ///< of the whole, where this is a part of it
    std::size_t allColumns = 0;

    std::size_t shown() const { return rows.size(); }
};

/// A place in the matrix.
struct CoverageSpot {
    std::size_t row = 0;
    std::size_t column = 0;
    bool operator==(const CoverageSpot&) const = default;
};

/// "conflict", "conflict, judged".
QString verdictOf(const CoverageRow& row);

/// The matrix of one announcement. An unknown id gives an empty model.
CoverageModel coverageModel(const model::Snapshot& snapshot, const std::string& announcement,
                            const Criteria& criteria = {});

/// `rows` rows from `first.row`, `columns` columns from `first.column`, as a matrix of its own; less where it ends
/// before.
CoverageModel part(const CoverageModel& model, const CoverageSpot& first, std::size_t rows, std::size_t columns);

/// "differs: 2028", "silent": a cell in words, since a sign alone is a formula to a spreadsheet.
QString cellText(const CoverageModel& model, const CoverageSpot& spot);
/// Rows of tabs and lines, with a line of headings; silent cells are empty.
QString coverageTsv(const CoverageModel& model);
/// One sentence for a screen reader.
QString coverageSummary(const CoverageModel& model);

} // namespace pledge::ui
