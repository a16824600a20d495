#include "ui/pillars/pillars_model.h"

#include "core/model/taxonomy.h"
#include "ui/document/terms.h"
#include "ui/document/wording.h"
#include "ui/pillars/pillars_entry.h"
#include "ui/pillars/pillars_list.h"
#include "ui/pillars/pillars_sums.h"
#include "ui/pillars/words.h"
#include "ui/theme/theme.h"

#include <QStringList>
#include <algorithm>
#include <map>
#include <tuple>

namespace pledge::ui {
namespace {

using namespace model;

constexpr std::array barOrder{Verdict::agree, Verdict::compatible, Verdict::single, Verdict::conflict};

std::size_t inBar(Verdict v) {
    return static_cast<std::size_t>(std::find(barOrder.begin(), barOrder.end(), v) - barOrder.begin());
}

/// "people", "MW", "sites"; of money the code.
QString unitTitle(const std::string& unit) {
    if (unit == "people") return PillarsWords::tr("people");
    if (unit == "m2") return QStringLiteral("m²");
    if (unit == "gpu") return PillarsWords::tr("chips");
    if (unit == "site") return PillarsWords::tr("sites");
    if (unit == "unit") return PillarsWords::tr("units");
    return text(unit);
}

bool isMoney(const std::string& unit) {
    return unit.size() == 3 && unit != "MWh" && unit != "gpu" &&
           std::all_of(unit.begin(), unit.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// Fills rows, and finds the units that they share.
class RowMaker {
public:
    RowMaker(PillarsModel& model, const Snapshot& snapshot, const Criteria& criteria)
        : m_(model),
          snapshot_(snapshot),
          sieve_(criteria, snapshot),
          states_(statesIn(snapshot)),
          filtered_(!criteria.empty()) {}

    void byPillar(const Announcement& a) {
        for (const Pillar& p : taxonomy().pillars()) rowOf(p.name);
        const PillarSums sums(a, snapshot_);
        for (const Commitment& c : a.commitments)
            if (passed(a, c)) add(rowOf(c.pillar), a, c, sums);
        std::stable_sort(m_.rows.begin(), m_.rows.end(), [](const PillarRow& x, const PillarRow& y) {
            return taxonomy().place(x.key) < taxonomy().place(y.key);
        });
        sort(false);
    }

    void bySource(const Announcement& a) {
        for (const Source& s : snapshot_.sources) {
            if (std::find(a.sources.begin(), a.sources.end(), s.id) == a.sources.end()) continue;
            const std::string& who = s.article.publisher.empty() ? s.article.title : s.article.publisher;
            PillarRow& row = m_.rows.emplace_back();
            row.key = s.id, row.title = QStringLiteral("%1  %2").arg(text(s.letter), text(who));
            const PillarSums sums(a, snapshot_, s.id);
            for (const Commitment& c : a.commitments)
                if (const auto told = sieve_.passes(a, c) ? asToldBy(c, s.id, snapshot_) : std::nullopt)
                    add(row, a, *told, sums);
        }
        for (const Commitment& c : a.commitments) passed(a, c); // counts what is hidden, once
        sort(true);
    }

    void byAnnouncement() {
        for (const Announcement& a : snapshot_.finding.announcements) {
            PillarRow& row = m_.rows.emplace_back();
            row.key = a.id, row.title = nameOf(a);
            const PillarSums sums(a, snapshot_);
            for (const Commitment& c : a.commitments)
                if (passed(a, c)) add(row, a, c, sums);
            if (row.promised.empty() && row.beside.empty() && filtered_) m_.rows.pop_back();
        }
        sort(true);
    }

private:
    bool passed(const Announcement& a, const Commitment& c) {
        if (sieve_.passes(a, c)) return true;
        ++m_.hidden;
        return false;
    }

    PillarRow& rowOf(const std::string& pillar) {
        const auto at =
            std::find_if(m_.rows.begin(), m_.rows.end(), [&](const PillarRow& r) { return r.key == pillar; });
        if (at != m_.rows.end()) return *at;
        PillarRow& row = m_.rows.emplace_back();
        row.key = pillar, row.title = pillarWord(pillar);
        return row;
    }

    void add(PillarRow& row, const Announcement& a, const Commitment& c, const PillarSums& sums) {
        const bool settled = isSettled(c, states_);
        if (c.standing != Standing::committed) {
            row.beside.push_back(besideOf(c, a, snapshot_));
            row.beside.back().settled = settled;
            return;
        }
        row.promised.push_back(entryOf(c, a, snapshot_));
        row.promised.back().settled = settled;
        for (PillarSum& s : sums.of(c)) {
            s.entry.settled = settled;
            const std::size_t unit = unitOf(s.unit);
            row.sums.resize(std::max(row.sums.size(), unit + 1));
            row.sums[unit].push_back(std::move(s));
        }
    }

    std::size_t unitOf(const std::string& unit) {
        const auto at =
            std::find_if(m_.units.begin(), m_.units.end(), [&](const PillarUnit& u) { return u.unit == unit; });
        if (at != m_.units.end()) return static_cast<std::size_t>(at - m_.units.begin());
        m_.units.push_back({unit, unitTitle(unit), 0});
        return m_.units.size() - 1;
    }

    /// Entries as their pieces follow one another, by verdict or by pillar; sums larger first; units in their order.
    void sort(bool pieceIsPillar) {
        for (PillarRow& row : m_.rows) {
            std::stable_sort(row.promised.begin(), row.promised.end(), [&](const PillarEntry& x, const PillarEntry& y) {
                if (pieceIsPillar) return taxonomy().place(x.pillar) < taxonomy().place(y.pillar);
                return inBar(x.verdict) < inBar(y.verdict);
            });
            row.sums.resize(m_.units.size());
            for (auto& sums : row.sums)
                std::stable_sort(sums.begin(), sums.end(),
                                 [](const PillarSum& x, const PillarSum& y) { return x.high > y.high; });
        }
        sortUnits();
    }

    void sortUnits() {
        std::vector<std::size_t> counts(m_.units.size()), order;
        for (std::size_t u = 0; u < m_.units.size(); ++u) {
            order.push_back(u);
            for (const PillarRow& row : m_.rows) {
                counts[u] += row.sums[u].size();
                for (const PillarSum& s : row.sums[u]) m_.units[u].most = std::max(m_.units[u].most, s.end());
            }
        }
        const auto rank = [&](std::size_t u) {
            const std::string& unit = m_.units[u].unit;
            return std::tuple(isMoney(unit) ? 0 : unit == "people" ? 1 : 2, -static_cast<long>(counts[u]), unit);
        };
        std::sort(order.begin(), order.end(), [&](std::size_t x, std::size_t y) { return rank(x) < rank(y); });
        const auto arrange = [&](auto& all) {
            auto old = std::move(all);
            all.clear();
            for (const std::size_t u : order) all.push_back(std::move(old[u]));
        };
        for (PillarRow& row : m_.rows) arrange(row.sums);
        arrange(m_.units);
    }

    PillarsModel& m_;
    const Snapshot& snapshot_;
    const Sieve sieve_;
    const FacetStates states_;
    bool filtered_;
};

QString rowSummary(const PillarRow& r, bool byPillar) {
    if (!byPillar) return PillarsWords::tr("%1: %2 promised").arg(r.title).arg(r.promised.size());
    return PillarsWords::tr("%1: %2 promised, %3 agree, %4 compatible, %5 from a single source, %6 in conflict")
        .arg(r.title)
        .arg(r.promised.size())
        .arg(r.count(Verdict::agree))
        .arg(r.count(Verdict::compatible))
        .arg(r.count(Verdict::single))
        .arg(r.count(Verdict::conflict));
}

QString sumSummary(const PillarSum& s) {
    QString told = s.entry.pillar.empty() ? PillarsWords::tr("%1 not allocated by any source").arg(s.amount)
                                          : PillarsWords::tr("%1 for %2").arg(s.amount, pillarWord(s.entry.pillar));
    for (const QString& more : {s.of, s.rest})
        if (!more.isEmpty()) told += QStringLiteral(", ") + more;
    return told;
}

} // namespace

PillarsModel pillarsModel(const Snapshot& snapshot, const std::string& announcement, const Criteria& criteria,
                          const PillarsOptions& options, const PillarsPlace& place) {
    PillarsModel m;
    m.options = options;
    const Announcement* a = snapshot.announcement(announcement);
    if (options.compare ? snapshot.finding.announcements.empty() : !a) return m;
    RowMaker rows(m, snapshot, criteria);
    if (a) m.announcement = a->id;
    m.title = options.compare ? PillarsWords::tr("All announcements") : nameOf(*a);
    if (options.compare)
        rows.byAnnouncement();
    else if (options.told == PillarsOptions::Told::bySource)
        rows.bySource(*a);
    else
        rows.byPillar(*a);
    makeList(m, snapshot, place);
    return m;
}

QString pillarsSummary(const PillarsModel& m) {
    if (m.rows.empty()) return PillarsWords::tr("No announcement is shown.");
    QStringList told;
    if (m.place.row) {
        QStringList way;
        for (const PillarCrumb& c : m.crumbs) way << c.title;
        told << way.join(QStringLiteral(" › "));
        for (const PillarItem& i : m.items) told << i.title;
        return told.join(QStringLiteral("; ")) + QLatin1Char('.');
    }
    const bool byPillar = !m.options.compare && m.options.told == PillarsOptions::Told::reconciled;
    for (const PillarRow& r : m.rows) told << rowSummary(r, byPillar);
    for (const PillarRow& r : m.rows)
        for (const auto& sums : r.sums)
            for (const PillarSum& s : sums)
                told << (byPillar ? QString() : r.title + QStringLiteral(": ")) + sumSummary(s);
    return told.join(QStringLiteral("; ")) + QLatin1Char('.');
}

} // namespace pledge::ui
