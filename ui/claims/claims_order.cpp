#include "ui/claims/claims_order.h"

#include "core/model/edtf.h"
#include "core/query/evaluate.h"
#include "ui/claims/claims_model.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <algorithm>
#include <numeric>
#include <optional>
#include <set>

namespace pledge::ui {
namespace {

/// The first day that a date covers, as a number to sort by; undated last.
double dayOf(const std::string& edtf) {
    const auto date = model::parseEdtf(edtf);
    if (!date) return 1e9;
    if (date->first) return static_cast<double>(model::toSerial(*date->first));
    return date->last ? static_cast<double>(model::toSerial(*date->last)) : 9e8;
}

// ---- what passes ----

class Sifting {
public:
    explicit Sifting(const ClaimsWanted& wanted) : w_(wanted), snapshot_(*wanted.snapshot) {
        const model::Announcement* chosen = snapshot_.announcement(w_.announcement);
        all_ = !chosen;
        if (chosen) sources_.insert(chosen->sources.begin(), chosen->sources.end());
    }

    std::vector<int> places() const {
        std::vector<int> out;
        std::vector<char> passes; // by place
        if (!w_.criteria.empty()) passes = sift();
        for (std::size_t i = 0; i < snapshot_.claims.size(); ++i)
            if (shows(snapshot_.claims[i].source) && (passes.empty() || passes[i] == yes))
                out.push_back(static_cast<int>(i));
        return out;
    }

private:
    enum : char { unknown, no, yes };

    bool shows(const std::string& source) const { return all_ || sources_.contains(source); }

    /// Claims behind commitments pass where one of these does, others by themselves. Only claims in sight are looked
    /// at.
    std::vector<char> sift() const {
        std::vector<char> passes(snapshot_.claims.size(), unknown);
        const Sieve sieve(w_.criteria, snapshot_);
        for (const model::Announcement& a : snapshot_.finding.announcements) {
            if (std::none_of(a.sources.begin(), a.sources.end(), [this](const auto& s) { return shows(s); })) continue;
            for (const model::Commitment& c : a.commitments) {
                const char in = sieve.passes(a, c) ? yes : no;
                const auto mark = [&](const std::vector<std::string>& ids) {
                    for (const std::string& id : ids)
                        if (const model::Claim* claim = snapshot_.claim(id)) {
                            char& now = passes[static_cast<std::size_t>(claim - snapshot_.claims.data())];
                            now = std::max(now, in);
                        }
                };
                mark(c.claims);
                for (const model::Facet& f : c.facets)
                    for (const model::Reading& r : f.readings) mark(r.claims);
            }
        }
        std::optional<query::Index> index;
        if (!w_.criteria.where.empty()) index.emplace(snapshot_);
        for (std::size_t i = 0; i < passes.size(); ++i) {
            const model::Claim& c = snapshot_.claims[i];
            if (passes[i] != unknown || !shows(c.source)) continue;
            const bool in = sieve.passesAlone(c) && (!index || query::holds(w_.criteria.where, index->subjectOf(c)));
            passes[i] = in ? yes : no;
        }
        return passes;
    }

    const ClaimsWanted& w_;
    const model::Snapshot& snapshot_;
    bool all_ = true;
    std::set<std::string> sources_;
};

// ---- in what order ----

/// What a claim is sorted by in a column: its group, in that its number, then its words.
struct Key {
    int group = 0;
    double number = 0;
    QString words;
};

bool operator<(const Key& a, const Key& b) {
    if (a.group != b.group) return a.group < b.group;
    if (a.number != b.number) return a.number < b.number;
    return a.words < b.words;
}

/// The rank of each word among all that there are; for columns of few words that stand often.
class Ranks {
public:
    void add(const QString& word) { ranks_.insert(word, 0); }
    void settle() {
        QStringList words = ranks_.keys();
        std::sort(words.begin(), words.end());
        for (int i = 0; i < words.size(); ++i) ranks_[words[i]] = i;
    }
    int of(const QString& word) const { return ranks_.value(word); }

private:
    QHash<QString, int> ranks_;
};

/// Kinds and units apart, numbers and dates by size within.
Key valueKey(const model::Claim& c, const Ranks& units, const QString& shown) {
    constexpr int room = 1 << 20; // more units than that are none
    const int kind = static_cast<int>(c.kind) * room;
    if (c.kind == model::Kind::date) return {kind, dayOf(c.value), {}};
    if (c.isNumber()) return {kind + units.of(text(c.quantity.unit)), c.quantity.value, {}};
    return {kind, 0, shown.toCaseFolded()};
}

std::vector<Key> keysOf(const ClaimsWanted& w, const std::vector<int>& places) {
    const model::Snapshot& s = *w.snapshot;
    const auto claim = [&](int place) -> const model::Claim& { return s.claims[static_cast<std::size_t>(place)]; };
    std::vector<Key> keys;
    keys.reserve(places.size());
    Ranks ranks;
    switch (w.column) {
    case ClaimsModel::ValueColumn:
        for (const int p : places) ranks.add(text(claim(p).quantity.unit));
        ranks.settle();
        for (const int p : places) {
            const model::Claim& c = claim(p);
            const bool words = !c.isNumber() && c.kind != model::Kind::date;
            keys.push_back(valueKey(c, ranks, words ? ClaimsModel::cell(s, c, w.column) : QString()));
        }
        break;
    case ClaimsModel::WhenColumn:
        for (const int p : places) keys.push_back({0, dayOf(claim(p).when), {}});
        break;
    case ClaimsModel::QuoteColumn:
        for (const int p : places) keys.push_back({0, 0, ClaimsModel::cell(s, claim(p), w.column).toCaseFolded()});
        break;
    default: {
        std::vector<QString> words;
        words.reserve(places.size());
        for (const int p : places) {
            words.push_back(ClaimsModel::cell(s, claim(p), w.column).toCaseFolded());
            ranks.add(words.back());
        }
        ranks.settle();
        for (const QString& word : words) keys.push_back({ranks.of(word), 0, {}});
    }
    }
    return keys;
}

} // namespace

std::vector<int> claimsInOrder(const ClaimsWanted& wanted) {
    std::vector<int> places = Sifting(wanted).places();
    const bool down = wanted.order == Qt::DescendingOrder;
    // As claims stand in the snapshot, so they do in their sources.
    if (wanted.column == ClaimsModel::SourceColumn) {
        if (down) std::reverse(places.begin(), places.end());
        return places;
    }
    const std::vector<Key> keys = keysOf(wanted, places);
    std::vector<std::uint32_t> by(places.size());
    std::iota(by.begin(), by.end(), 0U);
    std::stable_sort(by.begin(), by.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return down ? keys[b] < keys[a] : keys[a] < keys[b]; });
    std::vector<int> out;
    out.reserve(places.size());
    for (const std::uint32_t i : by) out.push_back(places[i]);
    return out;
}

} // namespace pledge::ui
