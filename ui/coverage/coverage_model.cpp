#include "ui/coverage/coverage_model.h"

#include "core/model/taxonomy.h"
#include "ui/coverage/words.h"
#include "ui/document/labels.h"
#include "ui/document/wording.h"
#include "ui/theme/theme.h"

#include <QStringList>
#include <algorithm>
#include <array>
#include <unordered_map>

namespace pledge::ui {
namespace {

using namespace model;
const QString slash = QStringLiteral(" / ");

using Columns = std::unordered_map<std::string, std::size_t>;

Stance stanceOf(Verdict v) {
    switch (v) {
    case Verdict::agree: return Stance::agrees;
    case Verdict::compatible: return Stance::compatible;
    case Verdict::conflict: return Stance::differs;
    case Verdict::single: return Stance::alone;
    }
    return Stance::silent;
}

/// Fills the cells of one commitment.
class RowMaker {
public:
    RowMaker(const Snapshot& snapshot, const Columns& columns)
        : snapshot_(snapshot), columns_(columns), states_(statesIn(snapshot)) {}

    CoverageRow make(const Commitment& c) const {
        CoverageRow row;
        row.commitment = c.id, row.pillar = c.pillar, row.verdict = standOut(c), row.label = labelOf(c);
        row.settled = isSettled(c, states_);
        row.cells.resize(columns_.size());
        for (const Facet& f : c.facets)
            if (row.facet.empty() && f.verdict == Verdict::conflict) row.facet = f.id;
        std::vector<const Facet*> weightiest(columns_.size());
        for (const Facet& f : c.facets)
            for (const Reading& r : f.readings)
                for (const std::string& s : r.sources)
                    if (const auto at = columns_.find(s); at != columns_.end()) {
                        const Facet*& most = weightiest[at->second];
                        if (!most || outweighs(f, *most)) most = &f;
                    }
        for (const Facet& f : c.facets) tell(row, f, weightiest);
        mention(row, c);
        row.sources = static_cast<std::size_t>(std::count_if(
            row.cells.begin(), row.cells.end(), [](const CoverageCell& x) { return x.stance != Stance::silent; }));
        return row;
    }

private:
    Stance stanceIn(const Facet& f) const {
        return f.verdict == Verdict::conflict && isJudged(f, states_) ? Stance::settled : stanceOf(f.verdict);
    }

    /// Of two facets the one that a cell speaks of: the worse verdict, then the graver conflict; else the first.
    bool outweighs(const Facet& a, const Facet& b) const {
        const auto weight = [this](const Facet& f) {
            return std::pair(stanceIn(f), f.verdict == Verdict::conflict && f.severity == Severity::major);
        };
        return weight(a) > weight(b);
    }

    /// What each source says of this facet, where this is the one that its cell speaks of.
    void tell(CoverageRow& row, const Facet& f, const std::vector<const Facet*>& weightiest) const {
        for (const Reading& r : f.readings) {
            const QString said = shown(r.value, f.facet), brief = shownBriefly(r.value, f.facet);
            for (const std::string& s : r.sources) {
                const auto at = columns_.find(s);
                if (at == columns_.end() || weightiest[at->second] != &f) continue;
                CoverageCell& cell = row.cells[at->second];
                cell.stance = stanceIn(f);
                if (cell.told < 0)
                    cell.told = toldAt(row, {f.id, said, brief});
                else if (const CoverageTold before = row.told[static_cast<std::size_t>(cell.told)]; before.text != said)
                    cell.told = toldAt(row, {f.id, before.text + slash + said, before.brief + slash + brief});
            }
        }
    }

    static std::int32_t toldAt(CoverageRow& row, CoverageTold told) {
        const auto at = std::find_if(row.told.begin(), row.told.end(), [&](const CoverageTold& t) {
            return t.facet == told.facet && t.text == told.text;
        });
        if (at != row.told.end()) return static_cast<std::int32_t>(at - row.told.begin());
        row.told.push_back(std::move(told));
        return static_cast<std::int32_t>(row.told.size() - 1);
    }

    /// A source that names the commitment without any value of a facet is not silent.
    void mention(CoverageRow& row, const Commitment& c) const {
        std::vector<std::size_t> named;
        for (const std::string& id : c.claims) {
            const Claim* claim = snapshot_.claim(id);
            const auto at = claim ? columns_.find(claim->source) : columns_.end();
            if (at != columns_.end() && row.cells[at->second].stance == Stance::silent) named.push_back(at->second);
        }
        const bool others = std::any_of(row.cells.begin(), row.cells.end(),
                                        [](const CoverageCell& x) { return x.stance != Stance::silent; }) ||
                            std::any_of(named.begin(), named.end(), [&](std::size_t n) { return n != named.front(); });
        for (const std::size_t n : named) row.cells[n].stance = others ? Stance::agrees : Stance::alone;
    }

    const Snapshot& snapshot_;
    const Columns& columns_;
    FacetStates states_;
};

bool hasJudged(const CoverageRow& row) {
    return row.settled || std::any_of(row.cells.begin(), row.cells.end(),
                                      [](const CoverageCell& c) { return c.stance == Stance::settled; });
}

bool comesFirst(const CoverageRow& a, const CoverageRow& b) {
    if (a.verdict != b.verdict) return stanceOf(a.verdict) > stanceOf(b.verdict);
    if (a.sources != b.sources) return a.sources > b.sources;
    const int order = QString::compare(a.label, b.label, Qt::CaseInsensitive);
    return order != 0 ? order < 0 : a.label < b.label;
}

std::vector<std::string> pillarsOf(const std::vector<CoverageRow>& rows) {
    std::vector<std::string> out;
    for (const CoverageRow& r : rows)
        if (std::find(out.begin(), out.end(), r.pillar) == out.end()) out.push_back(r.pillar);
    std::stable_sort(out.begin(), out.end(), [](const std::string& a, const std::string& b) {
        return taxonomy().place(a) < taxonomy().place(b);
    });
    return out;
}

} // namespace

QString wordOf(Stance stance) {
    switch (stance) {
    case Stance::silent: return CoverageWords::tr("silent");
    case Stance::alone: return CoverageWords::tr("alone");
    case Stance::agrees: return CoverageWords::tr("agrees");
    case Stance::compatible: return CoverageWords::tr("compatible");
    case Stance::settled: return CoverageWords::tr("differs, judged");
    case Stance::differs: return CoverageWords::tr("differs");
    }
    return {};
}

QString signOf(Stance stance) {
    switch (stance) {
    case Stance::silent: return {};
    case Stance::alone: return text(sign(Verdict::single));
    case Stance::agrees: return text(sign(Verdict::agree));
    case Stance::compatible: return text(sign(Verdict::compatible));
    case Stance::settled:
    case Stance::differs: return text(sign(Verdict::conflict));
    }
    return {};
}

QString verdictOf(const CoverageRow& row) { return verdictWord(row.verdict, row.settled); }

CoverageModel coverageModel(const Snapshot& snapshot, const std::string& announcement, const Criteria& criteria) {
    CoverageModel m;
    const Announcement* a = snapshot.announcement(announcement);
    if (!a) return m;
    m.announcement = a->id, m.title = text(a->title);
    Columns columns;
    for (const std::string& id : a->sources) columns.emplace(id, 0);
    for (const Source& s : snapshot.sources)
        if (const auto at = columns.find(s.id); at != columns.end()) {
            at->second = m.columns.size();
            m.columns.push_back({s.id, text(s.letter), titleOf(s)});
        }
    std::erase_if(columns,
                  [&](const auto& c) { return c.second >= m.columns.size() || m.columns[c.second].source != c.first; });
    const RowMaker maker(snapshot, columns);
    const Sieve sieve(criteria, snapshot);
    for (const Commitment& c : a->commitments) {
        if (sieve.passes(*a, c))
            m.rows.push_back(maker.make(c));
        else
            ++m.hidden;
    }
    m.judged = std::any_of(m.rows.begin(), m.rows.end(), hasJudged);
    std::stable_sort(m.rows.begin(), m.rows.end(), comesFirst);
    m.pillars = pillarsOf(m.rows);
    m.allRows = m.rows.size(), m.allColumns = m.columns.size();
    return m;
}

CoverageModel part(const CoverageModel& model, const CoverageSpot& first, std::size_t rows, std::size_t columns) {
    CoverageModel out{model.announcement, model.title,     {}, {}, {}, model.judged, model.hidden,
                      model.allRows,      model.allColumns};
    const std::size_t left = std::min(first.column, model.columns.size());
    const std::size_t right = std::min(left + std::min(columns, model.columns.size()), model.columns.size());
    const auto cut = [&](const auto& all) {
        return std::pair(all.begin() + static_cast<std::ptrdiff_t>(left),
                         all.begin() + static_cast<std::ptrdiff_t>(right));
    };
    const auto [from, to] = cut(model.columns);
    out.columns.assign(from, to);
    for (std::size_t i = first.row; i < model.rows.size() && i - first.row < rows; ++i) {
        CoverageRow row = model.rows[i];
        const auto [begin, end] = cut(model.rows[i].cells);
        row.cells.assign(begin, end);
        out.rows.push_back(std::move(row));
    }
    out.pillars = pillarsOf(out.rows);
    return out;
}

QString cellText(const CoverageModel& model, const CoverageSpot& spot) {
    const CoverageRow& row = model.rows.at(spot.row);
    const CoverageCell& cell = row.cells.at(spot.column);
    const QString word = wordOf(cell.stance);
    return cell.told < 0 ? word : headed(word, row.told[static_cast<std::size_t>(cell.told)].text);
}

QString coverageTsv(const CoverageModel& model) {
    QStringList heads{CoverageWords::tr("Commitment"), CoverageWords::tr("Pillar"), CoverageWords::tr("Verdict")};
    for (const CoverageColumn& c : model.columns)
        heads << headed(c.letter, c.title).simplified(); // a cell must not break its line
    QStringList lines{heads.join(QLatin1Char('\t'))};
    for (std::size_t r = 0; r < model.rows.size(); ++r) {
        const CoverageRow& row = model.rows[r];
        QStringList cells{row.label.simplified(), pillarWord(row.pillar), verdictOf(row)};
        for (std::size_t c = 0; c < model.columns.size(); ++c)
            cells << (row.cells[c].stance == Stance::silent ? QString() : cellText(model, {r, c}).simplified());
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString coverageSummary(const CoverageModel& m) {
    if (m.announcement.empty()) return CoverageWords::tr("No announcement is shown.");
    std::array<std::size_t, 6> count{};
    for (const CoverageRow& r : m.rows) ++count[static_cast<std::size_t>(stanceOf(r.verdict))];
    const auto of = [&](Stance s) { return count[static_cast<std::size_t>(s)]; };
    return CoverageWords::tr(
               "%1 by %2: on %3 sources differ, on %4 they are compatible, on %5 they agree, %6 from a single "
               "source.")
        .arg(commitmentsCounted(static_cast<qsizetype>(m.rows.size())),
             sourcesCounted(static_cast<qsizetype>(m.columns.size())))
        .arg(of(Stance::differs))
        .arg(of(Stance::compatible))
        .arg(of(Stance::agrees))
        .arg(of(Stance::alone));
}

} // namespace pledge::ui
