#include "ui/pillars/pillars_model.h"

#include "ui/document/wording.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <optional>

namespace pledge::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(pillars)
};

using namespace model;

constexpr std::array barOrder{Verdict::agree, Verdict::compatible, Verdict::single, Verdict::conflict};

QString standingWord(Standing s) {
    switch (s) {
    case Standing::committed: return {};
    case Standing::discussed: return Words::tr("in talks");
    case Standing::denied: return Words::tr("denied");
    case Standing::achieved: return Words::tr("earlier");
    case Standing::context: return Words::tr("context");
    }
    return {};
}

PillarEntry entryOf(const Commitment& c, const Snapshot& snapshot) {
    PillarEntry e{c.id, {}, standOut(c), text(c.label), {}};
    QStringList told{text(c.label)};
    if (const QString word = standingWord(c.standing); !word.isEmpty())
        told.front() += QStringLiteral(" (%1)").arg(word);
    for (const Facet& f : c.facets) {
        if (e.facet.empty() && f.verdict == Verdict::conflict) e.facet = f.id;
        QStringList readings;
        for (const Reading& r : f.readings) readings << readingLine(snapshot, r, f.facet);
        told << QStringLiteral("%1 %2: %3")
                    .arg(text(sign(f.verdict)), facetName(f.facet), readings.join(QStringLiteral(" · ")));
    }
    e.tip = told.join(QLatin1Char('\n'));
    return e;
}

/// "earlier: 18,000 people trained"
PillarEntry besideOf(const Commitment& c, const Snapshot& snapshot) {
    PillarEntry e = entryOf(c, snapshot);
    if (const QString word = standingWord(c.standing); !word.isEmpty()) e.label = word + QStringLiteral(": ") + e.label;
    return e;
}

std::size_t inBar(Verdict v) {
    return static_cast<std::size_t>(std::find(barOrder.begin(), barOrder.end(), v) - barOrder.begin());
}

PillarRow& rowOf(std::vector<PillarRow>& rows, const std::string& pillar) {
    const auto at = std::find_if(rows.begin(), rows.end(), [&](const PillarRow& r) { return r.pillar == pillar; });
    if (at != rows.end()) return *at;
    rows.push_back({pillar, pillarWord(pillar), {}, {}});
    return rows.back();
}

MoneyRow& rowOf(std::vector<MoneyRow>& rows, const std::string& currency) {
    const auto at = std::find_if(rows.begin(), rows.end(), [&](const MoneyRow& r) { return r.currency == currency; });
    if (at != rows.end()) return *at;
    rows.push_back({currency, {}, {}});
    return rows.back();
}

/// The lowest and the highest reading in the currency of the first; nothing where there is no amount.
std::optional<MoneyEntry> sumOf(const Commitment& c, const Snapshot& snapshot, std::string& currency, bool& rate) {
    const auto f =
        std::find_if(c.facets.begin(), c.facets.end(), [](const Facet& x) { return x.facet == FacetName::amount; });
    if (f == c.facets.end()) return std::nullopt;
    std::optional<MoneyEntry> sum;
    for (const Reading& r : f->readings) {
        const auto* q = std::get_if<Quantity>(&r.value);
        if (!q || (sum && q->unit != currency)) continue;
        const double high = std::max(q->value, q->value_max.value_or(q->value));
        if (!sum) {
            currency = q->unit, rate = !q->per.empty();
            sum = MoneyEntry{entryOf(c, snapshot), c.pillar, q->value, high, shown(*q)};
        } else if (high > sum->high || q->value < sum->low) {
            sum->low = std::min(sum->low, q->value), sum->high = std::max(sum->high, high);
            if (f->verdict == Verdict::conflict) sum->amount += QStringLiteral(" ≠ ") + shown(*q);
        }
    }
    return sum;
}

void addMoney(PillarsModel& m, const Commitment& c, const Snapshot& snapshot) {
    std::string currency;
    bool rate = false;
    const auto sum = sumOf(c, snapshot, currency, rate);
    if (!sum) return;
    MoneyRow& row = rowOf(m.money, currency);
    if (c.standing != Standing::committed || rate)
        row.beside.push_back(besideOf(c, snapshot));
    else
        row.sums.push_back(*sum);
}

void add(PillarsModel& m, const Commitment& c, const Snapshot& snapshot) {
    if (c.kind == Kind::money) addMoney(m, c, snapshot);
    if (c.kind == Kind::money && c.pillar.empty()) return;
    PillarRow& row = rowOf(m.rows, c.pillar);
    if (c.standing == Standing::committed)
        row.promised.push_back(entryOf(c, snapshot));
    else
        row.beside.push_back(besideOf(c, snapshot));
}

void sort(PillarsModel& m) {
    for (PillarRow& row : m.rows)
        std::stable_sort(row.promised.begin(), row.promised.end(), [](const PillarEntry& a, const PillarEntry& b) {
            return inBar(a.verdict) < inBar(b.verdict);
        });
    // What has no pillar closes the list.
    std::stable_partition(m.rows.begin(), m.rows.end(), [](const PillarRow& r) { return !r.pillar.empty(); });
    for (MoneyRow& row : m.money)
        std::stable_sort(row.sums.begin(), row.sums.end(), [](const MoneyEntry& a, const MoneyEntry& b) {
            if (a.pillar != b.pillar) return a.pillar < b.pillar;
            return a.high > b.high;
        });
    std::stable_sort(m.money.begin(), m.money.end(),
                     [](const MoneyRow& a, const MoneyRow& b) { return a.sums.size() > b.sums.size(); });
}

} // namespace

std::size_t PillarRow::count(Verdict v) const {
    return static_cast<std::size_t>(
        std::count_if(promised.begin(), promised.end(), [&](const PillarEntry& e) { return e.verdict == v; }));
}

double MoneyRow::largest() const {
    double most = 0;
    for (const MoneyEntry& s : sums) most = std::max(most, s.high);
    return most;
}

std::size_t PillarsModel::shown() const {
    std::size_t n = 0;
    for (const PillarRow& r : rows) n += r.promised.size() + r.beside.size();
    for (const MoneyRow& r : money) n += r.sums.size() + r.beside.size();
    return n;
}

PillarsModel pillarsModel(const Snapshot& snapshot, const std::string& announcement, const Criteria& criteria) {
    PillarsModel m;
    const Announcement* a = snapshot.announcement(announcement);
    if (!a) return m;
    m.announcement = a->id, m.title = text(a->title);
    for (const char* pillar : {"technology", "trust", "talent"}) rowOf(m.rows, pillar);
    for (const Commitment& c : a->commitments) {
        if (passes(criteria, *a, c, snapshot))
            add(m, c, snapshot);
        else
            ++m.hidden;
    }
    sort(m);
    return m;
}

QString pillarsSummary(const PillarsModel& m) {
    if (m.announcement.empty()) return Words::tr("No announcement is shown.");
    QStringList rows;
    for (const PillarRow& r : m.rows)
        rows << Words::tr("%1: %2 promised, %3 agree, %4 compatible, %5 from a single source, %6 in conflict")
                    .arg(r.title)
                    .arg(r.promised.size())
                    .arg(r.count(Verdict::agree))
                    .arg(r.count(Verdict::compatible))
                    .arg(r.count(Verdict::single))
                    .arg(r.count(Verdict::conflict));
    for (const MoneyRow& r : m.money)
        for (const MoneyEntry& s : r.sums)
            rows << (s.pillar.empty() ? Words::tr("%1 not allocated by any source").arg(s.amount)
                                      : Words::tr("%1 for %2", "amount, pillar").arg(s.amount, pillarName(s.pillar)));
    return Words::tr("%1.", "a sentence of clauses").arg(rows.join(Words::tr("; ", "between clauses")));
}

} // namespace pledge::ui
