#include "ui/coverage/coverage_tip.h"

#include "ui/coverage/words.h"
#include "ui/document/quotes.h"
#include "ui/document/wording.h"
#include "ui/theme/theme.h"

#include <QStringList>
#include <algorithm>

namespace pledge::ui {
namespace {

using namespace model;

constexpr int around = 60; ///< characters of a quote's sentence on each side

const Commitment* commitmentOf(const Snapshot& snapshot, const CoverageModel& m, std::size_t row) {
    const Announcement* a = snapshot.announcement(m.announcement);
    if (!a || row >= m.rows.size()) return nullptr;
    const auto at = std::find_if(a->commitments.begin(), a->commitments.end(),
                                 [&](const Commitment& c) { return c.id == m.rows[row].commitment; });
    return at == a->commitments.end() ? nullptr : &*at;
}

bool says(const Reading& r, const std::string& source) {
    return std::find(r.sources.begin(), r.sources.end(), source) != r.sources.end();
}

const Claim* firstOf(const Snapshot& snapshot, const std::vector<std::string>& claims, const std::string& source) {
    for (const std::string& id : claims)
        if (const Claim* c = snapshot.claim(id); c && c->source == source) return c;
    return nullptr;
}

QString headOf(const Snapshot& snapshot, const Facet& f) {
    const bool judged = f.verdict == Verdict::conflict && snapshot.stateOf(f.id) == FacetState::judged;
    return CoverageWords::tr("%1 %2 (%3)", "sign, facet, verdict")
        .arg(text(sign(f.verdict)), wordOf(f.facet), verdictWord(f.verdict, judged));
}

/// "against 2030 (A C D)" where they conflict, "beside about 120 MW (B)" where they do not; nothing where none other
/// is.
QString othersLine(const Snapshot& snapshot, const Facet& f, const std::string& source) {
    QStringList others;
    for (const Reading& r : f.readings)
        if (!says(r, source)) others << readingLine(snapshot, r, f.facet);
    if (others.isEmpty()) return {};
    return (f.verdict == Verdict::conflict ? CoverageWords::tr("against %1") : CoverageWords::tr("beside %1"))
        .arg(listed(others));
}

QString quoteLine(const Snapshot& snapshot, const Claim& claim) {
    const Quote q = quoteOf(snapshot, claim, around);
    return quoted((q.before + q.words + q.after).simplified());
}

void tellFacet(QStringList& lines, const Snapshot& snapshot, const Facet& f, const std::string& source) {
    bool told = false;
    for (const Reading& r : f.readings) {
        if (!says(r, source)) continue;
        lines << headed(headOf(snapshot, f), shown(r.value, f.facet));
        const Claim* c = firstOf(snapshot, r.claims, source);
        const QString quote = c ? quoteLine(snapshot, *c) : QString();
        if (c && !lines.contains(quote)) lines << quote; // several facets may rest on one sentence
        told = true;
    }
    const QString others = told ? othersLine(snapshot, f, source) : QString();
    if (!others.isEmpty()) lines << others;
}

} // namespace

std::string claimBehind(const Snapshot& snapshot, const CoverageModel& m, const CoverageSpot& spot) {
    const Commitment* c = commitmentOf(snapshot, m, spot.row);
    if (!c || spot.column >= m.columns.size()) return {};
    const CoverageRow& row = m.rows[spot.row];
    const CoverageCell& cell = row.cells[spot.column];
    const std::string& source = m.columns[spot.column].source;
    if (cell.stance == Stance::silent) return {};
    if (cell.told >= 0)
        for (const Facet& f : c->facets)
            for (const Reading& r : f.readings)
                if (f.id == row.told[static_cast<std::size_t>(cell.told)].facet && says(r, source))
                    if (const Claim* claim = firstOf(snapshot, r.claims, source)) return claim->id;
    const Claim* claim = firstOf(snapshot, c->claims, source);
    return claim ? claim->id : std::string();
}

QString tipOf(const Snapshot& snapshot, const CoverageModel& m, const CoverageSpot& spot) {
    const Commitment* c = commitmentOf(snapshot, m, spot.row);
    if (!c || spot.column >= m.columns.size()) return {};
    const CoverageRow& row = m.rows[spot.row];
    const CoverageCell& cell = row.cells[spot.column];
    const CoverageColumn& column = m.columns[spot.column];
    QStringList lines{row.label, column.letter + QStringLiteral(" · ") + column.title};
    if (cell.stance == Stance::silent) {
        lines << CoverageWords::tr("says nothing of it");
        return lines.join(QLatin1Char('\n'));
    }
    const std::string first = cell.told < 0 ? std::string() : row.told[static_cast<std::size_t>(cell.told)].facet;
    for (const Facet& f : c->facets)
        if (f.id == first) tellFacet(lines, snapshot, f, column.source);
    for (const Facet& f : c->facets)
        if (f.id != first) tellFacet(lines, snapshot, f, column.source);
    if (cell.told < 0) {
        lines << signOf(cell.stance) + QLatin1Char(' ') + wordOf(cell.stance);
        if (const Claim* claim = firstOf(snapshot, c->claims, column.source)) lines << quoteLine(snapshot, *claim);
    }
    return lines.join(QLatin1Char('\n'));
}

QString tipOfRow(const Snapshot& snapshot, const CoverageModel& m, std::size_t row) {
    const Commitment* c = commitmentOf(snapshot, m, row);
    if (!c) return {};
    QStringList lines{m.rows[row].label,
                      QStringLiteral("%1 · %2 · %3")
                          .arg(pillarWord(c->pillar), verdictOf(m.rows[row]),
                               CoverageWords::tr("%1 of %n source(s)", nullptr, static_cast<int>(m.columns.size()))
                                   .arg(m.rows[row].sources))};
    for (const Facet& f : c->facets) lines << headed(headOf(snapshot, f), readingsLine(snapshot, f));
    return lines.join(QLatin1Char('\n'));
}

QString tipOfColumn(const Snapshot& snapshot, const CoverageModel& m, std::size_t column) {
    if (column >= m.columns.size()) return {};
    QStringList lines{m.columns[column].letter + QStringLiteral(" · ") + m.columns[column].title};
    if (const Source* s = snapshot.source(m.columns[column].source)) lines << originOf(*s);
    std::size_t told = 0;
    for (const CoverageRow& r : m.rows) told += r.cells[column].stance != Stance::silent;
    lines << CoverageWords::tr("speaks of %1 of %n commitment(s)", nullptr, static_cast<int>(m.rows.size())).arg(told);
    return lines.join(QLatin1Char('\n'));
}

} // namespace pledge::ui
