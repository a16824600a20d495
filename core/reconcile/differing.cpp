#include "core/reconcile/differing.h"

#include "core/reconcile/likely.h"
#include "core/reconcile/words.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace pledge::reconcile {
namespace {

using model::Kind;

bool mayBeTotal(const Mention& m) {
    return sortOf(m) == Sort::promise && m.claim->pillar.empty() && m.claim->quantity.per.empty() &&
           (m.topic.empty() || m.topic == "investment");
}

/// What makes a sum a source's main one: told in its headline, agreed, then its size.
struct Weight {
    bool title = false;
    bool agreed = false;
    bool body = false;
    double value = 0;
    auto operator<=>(const Weight&) const = default;
};

std::optional<Weight> weightIn(const Promise& p, std::size_t voice) {
    std::optional<Weight> best;
    for (const Mention* m : p.mentions) {
        if (m->voice != voice || !(m->title || mayBeTotal(*m))) continue;
        if (!best) best.emplace();
        (m->title ? best->title : best->body) = true;
        best->agreed |= m->claim->standing == model::Standing::committed;
        best->value = std::max(best->value, m->claim->quantity.value);
    }
    return best;
}

const std::string& currencyOf(const Promise& p) { return p.first().claim->quantity.unit; }

/// The main sum of one source. Sums in other currencies than its first are not weighed against it.
Promise* mainOf(std::vector<Promise>& promises, std::size_t voice) {
    Promise* best = nullptr;
    std::optional<Weight> most;
    for (Promise& p : promises) {
        const auto w = weightIn(p, voice);
        if (!w) continue;
        const bool comparable = !best || currencyOf(*best) == currencyOf(p) || w->title != most->title;
        if (!most || (comparable && *w > *most)) best = &p, most = w;
    }
    return best;
}

double ratio(const Promise& a, const Promise& b) {
    const double x = a.first().claim->quantity.value;
    const double y = b.first().claim->quantity.value;
    return std::min(x, y) > 0 ? std::max(x, y) / std::min(x, y) : 1e9;
}

bool disjoint(const Promise& a, const Promise& b) {
    return std::none_of(a.voices.begin(), a.voices.end(), [&](std::size_t v) { return b.voices.contains(v); });
}

bool titlesOnly(const Promise& p) {
    return std::all_of(p.mentions.begin(), p.mentions.end(), [](const Mention* m) { return m->title; });
}

/// "The 1,500 jobs" in a source that named no 1,500 before: it speaks of those named before.
bool pointsBackTo(const Promise& p, const Promise& earlier) {
    return std::all_of(p.mentions.begin(), p.mentions.end(), [&](const Mention* m) {
        return m->pointsBack && std::any_of(earlier.mentions.begin(), earlier.mentions.end(), [&](const Mention* e) {
                   return e->voice == m->voice && e->claim->span.start < m->claim->span.start;
               });
    });
}

double contentLikeness(const Promise& a, const Promise& b) {
    double best = 0;
    for (const Mention* x : a.mentions)
        for (const Mention* y : b.mentions) best = std::max(best, likeness(x->content, y->content));
    return best;
}

/// Whether any mention of one promise and any of the other stand so to each other.
template<class Holds>
bool anyPair(const Promise& a, const Promise& b, Holds holds) {
    return std::any_of(a.mentions.begin(), a.mentions.end(), [&](const Mention* x) {
        return std::any_of(b.mentions.begin(), b.mentions.end(), [&](const Mention* y) { return holds(*x, *y); });
    });
}

/// Whether both name the sum by one noun.
bool namedAlike(const Promise& a, const Promise& b) {
    return anyPair(
        a, b, [](const Mention& x, const Mention& y) { return !x.noun.empty() && stemOf(x.noun) == stemOf(y.noun); });
}

/// Whether both count one thing: "heat pumps".
bool countAlike(const Promise& a, const Promise& b) {
    return anyPair(a, b, [](const Mention& x, const Mention& y) { return !x.thing.empty() && x.thing == y.thing; });
}

bool allMarksAgree(const Promise& a, const Promise& b) {
    return std::all_of(a.mentions.begin(), a.mentions.end(), [&](const Mention* x) {
        return std::all_of(b.mentions.begin(), b.mentions.end(), [&](const Mention* y) { return marksAgree(*x, *y); });
    });
}

bool anyAudiencesMatch(const Promise& a, const Promise& b) {
    if (a.kind() != Kind::people) return true;
    return anyPair(
        a, b, [](const Mention& x, const Mention& y) { return audiencesMatch(x.claim->audience, y.claim->audience); });
}

Sort sortOf(const Promise& p) {
    for (const Mention* m : p.mentions)
        if (!m->title) return reconcile::sortOf(*m);
    return Sort::promise;
}

constexpr double alike = 0.35;
constexpr double alikeOfNamed = 0.15; ///< where both say "in grants"
constexpr double totalsRatio = 2;
constexpr double othersRatio = 2;

bool onlyDiscussed(const Promise& p) {
    return std::all_of(p.mentions.begin(), p.mentions.end(),
                       [](const Mention* m) { return m->claim->standing == model::Standing::discussed; });
}

/// Whether a source itself holds the two numbers against each other.
bool areRivals(const Promise& a, const Promise& b) {
    return anyPair(a, b, [](const Mention& x, const Mention& y) {
        return std::find(x.rivals.begin(), x.rivals.end(), y.claim) != x.rivals.end();
    });
}

constexpr double sure = 4;

/// How sure it is that two promises of different numbers are one; nothing where they are not.
std::optional<double> kinship(const Promise& a, const Promise& b) {
    if (areRivals(a, b)) return sure;
    const bool back = pointsBackTo(a, b) || pointsBackTo(b, a);
    const bool oneSort = sortOf(a) == sortOf(b) || a.kind() == Kind::share;
    if ((!disjoint(a, b) && !back) || !oneSort || sortOf(a) == Sort::past || sortOf(b) == Sort::past)
        return std::nullopt;
    const bool oneCurrency = a.kind() != Kind::money || currencyOf(a) == currencyOf(b);
    if (a.total && b.total) return !oneCurrency || ratio(a, b) <= totalsRatio ? std::optional(3.0) : std::nullopt;
    if (a.total != b.total && !back) return std::nullopt;
    if (!oneCurrency || ratio(a, b) > othersRatio || !allMarksAgree(a, b) || !anyAudiencesMatch(a, b))
        return std::nullopt;
    // "1,400 staff", "could take the headcount to 2,000": a further step.
    if (a.kind() != Kind::money && onlyDiscussed(a) != onlyDiscussed(b)) return std::nullopt;
    const double like = contentLikeness(a, b);
    const bool sameTopic = a.topic.empty() || b.topic.empty() ? countAlike(a, b) : a.topic == b.topic;
    if (sameTopic && a.kind() == Kind::money && namedAlike(a, b) && like >= alikeOfNamed) return like + 1;
    const bool fact = sortOf(a) == Sort::fact || a.kind() == Kind::share || a.kind() == Kind::money;
    if (!(sameTopic || like >= alike) || (fact && like < alike)) return std::nullopt;
    return like + (sameTopic ? 1 : 0);
}

struct Pair {
    double score;
    std::size_t a, b;
    /// The best first.
    bool operator<(const Pair& o) const { return std::tie(o.score, a, b) < std::tie(score, o.a, o.b); }
};

/// Joins the best pair of promises, again and again, as long as one has no rival. Scores are kept: only those of a
/// promise that grew are reckoned anew.
class Joiner {
public:
    Joiner(std::vector<Promise>& promises, const std::vector<const Mention*>& all)
        : promises_(promises), pairsOf_(promises.size()) {
        for (const Mention* m : all) byValue_[valueOf(*m)].push_back(m);
        for (std::size_t i = 0; i < promises.size(); ++i)
            for (std::size_t j = i + 1; j < promises.size(); ++j) add(i, j);
    }

    void run() {
        for (auto at = pairs_.begin(); at != pairs_.end();)
            if (const Pair best = *at; hasRival(best))
                ++at;
            else
                joinPair(best), at = pairs_.begin();
        std::erase_if(promises_, [](const Promise& p) { return p.mentions.empty(); });
    }

private:
    using Value = std::pair<double, std::string>;
    static Value valueOf(const Mention& m) { return {m.claim->quantity.value, m.claim->quantity.unit}; }

    void add(std::size_t i, std::size_t j) {
        const Promise& a = promises_[i];
        const Promise& b = promises_[j];
        const auto score = kinship(a, b);
        if (!score || (*score < sure && (tellsToo(a, b) || tellsToo(b, a)))) return;
        const Pair pair{*score, i, j};
        pairs_.insert(pair), pairsOf_[i].insert(pair), pairsOf_[j].insert(pair);
    }

    /// Whether a source of one promise tells the other's number too, whatever it makes of it.
    bool tellsToo(const Promise& a, const Promise& b) const {
        return std::any_of(b.mentions.begin(), b.mentions.end(), [&](const Mention* other) {
            const auto& same = byValue_.at(valueOf(*other));
            return std::any_of(same.begin(), same.end(), [&](const Mention* m) {
                const bool ofIt = std::find(a.mentions.begin(), a.mentions.end(), m) != a.mentions.end();
                const bool mayBeOne = m->topic.empty() || other->topic.empty() || m->topic == other->topic;
                return !ofIt && mayBeOne && m->voice != other->voice && a.voices.contains(m->voice);
            });
        });
    }

    /// Whether another pair of nearly the same score wants one of the two. A third that fits both and shares no source
    /// with them joins later; it is no rival.
    bool hasRival(const Pair& p) const {
        constexpr double doubt = 0.05;
        const auto isRival = [&](const Pair& q) {
            if ((q.a == p.a && q.b == p.b) || q.score < p.score - doubt) return false;
            const std::size_t third = q.a == p.a || q.a == p.b ? q.b : q.a;
            return !disjoint(promises_[third], promises_[p.a]) || !disjoint(promises_[third], promises_[p.b]);
        };
        const auto& a = pairsOf_[p.a];
        const auto& b = pairsOf_[p.b];
        return std::any_of(a.begin(), a.end(), isRival) || std::any_of(b.begin(), b.end(), isRival);
    }

    void forget(std::size_t i) {
        for (const Pair& p : std::set<Pair>(pairsOf_[i]))
            pairs_.erase(p), pairsOf_[p.a].erase(p), pairsOf_[p.b].erase(p);
    }

    void joinPair(const Pair& p) {
        join(promises_[p.a], promises_[p.b]);
        promises_[p.b] = {};
        forget(p.a), forget(p.b);
        for (std::size_t i = 0; i < promises_.size(); ++i)
            if (i != p.a && !promises_[i].mentions.empty()) add(std::min(i, p.a), std::max(i, p.a));
    }

    std::vector<Promise>& promises_;
    std::map<Value, std::vector<const Mention*>> byValue_;
    std::set<Pair> pairs_;
    std::vector<std::set<Pair>> pairsOf_; ///< those that each promise is in
};

/// A headline's number that no body repeats belongs to the main sum of its source, where it is not far from it.
void joinTitles(std::vector<Promise>& promises) {
    constexpr double nearRatio = 1.5;
    for (std::size_t i = 0; i < promises.size();) {
        const auto home = std::find_if(promises.begin(), promises.end(), [&](const Promise& p) {
            return &p != &promises[i] && !titlesOnly(p) && p.total && p.voices.contains(promises[i].first().voice) &&
                   currencyOf(p) == currencyOf(promises[i]) && ratio(p, promises[i]) <= nearRatio;
        });
        if (!titlesOnly(promises[i]) || home == promises.end()) {
            ++i;
            continue;
        }
        join(*home, promises[i]);
        promises.erase(promises.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

} // namespace

void markTotals(std::vector<Promise>& promises, const Event& event) {
    std::map<const Promise*, std::size_t> votes;
    for (const Voice* v : event.voices) {
        if (v->mentions.empty()) continue;
        if (const Promise* main = mainOf(promises, v->mentions.front().voice)) ++votes[main];
    }
    for (Promise& p : promises) p.total = votes.contains(&p) && 2 * votes[&p] >= p.voices.size();
    joinTitles(promises);
}

void joinDiffering(std::vector<Promise>& promises, const std::vector<const Mention*>& all) {
    Joiner(promises, all).run();
}

} // namespace pledge::reconcile
