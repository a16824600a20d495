#include "core/reconcile/differing.h"

#include "core/reconcile/kinship.h"
#include "core/reconcile/likely.h"
#include "core/reconcile/numbers_told.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace pledge::reconcile {
namespace {

using model::Kind;

/// `priced`: of a source that has no other sum, "a plant for which it will pay 620 million".
bool mayBeTotal(const Mention& m, bool priced) {
    return sortOf(m) == Sort::promise && !m.foreign && !m.elsewhere && m.claim->quantity.per.empty() &&
           (priced ? m.topic == "price" : m.topic.empty() || m.topic == "investment");
}

/// What makes a sum a source's main one: told in its headline, of no pillar alone, agreed, then its size.
struct Weight {
    bool title = false;
    bool whole = false;
    bool agreed = false;
    bool body = false;
    double value = 0;
    std::size_t start = std::string::npos; ///< where it is told first
    auto operator<=>(const Weight& o) const {
        return std::tie(title, whole, agreed, body, value) <=> std::tie(o.title, o.whole, o.agreed, o.body, o.value);
    }
};

std::optional<Weight> weightIn(const Promise& p, std::size_t voice, bool priced) {
    std::optional<Weight> best;
    for (const Mention* m : p.mentions) {
        if (m->voice != voice || !(m->title || mayBeTotal(*m, priced))) continue;
        if (!best) best.emplace();
        best->start = std::min(best->start, m->claim->span.start);
        (m->title ? best->title : best->body) = true;
        best->whole |= m->claim->pillar.empty();
        best->agreed |= m->claim->standing == model::Standing::committed;
        best->value = std::max(best->value, m->claim->quantity.value);
    }
    return best;
}

const std::string& currencyOf(const Promise& p) { return p.first().claim->quantity.unit; }

bool isHeavier(const Weight& a, const Weight& b, bool oneCurrency) {
    if (oneCurrency || a.title != b.title) return a > b;
    return a.start < b.start;
}

/// The main sum of one source. Of sums in two currencies, which cannot be weighed, the one that is told first.
Promise* mainOf(std::vector<Promise>& promises, std::size_t voice, bool priced = false) {
    Promise* best = nullptr;
    std::optional<Weight> most;
    // A tax credit of $4,000 is no main sum beside billions.
    constexpr double leastPart = 1e-4;
    double largest = 0;
    for (const Promise& p : promises)
        if (p.voices.contains(voice)) largest = std::max(largest, p.first().claim->quantity.value);
    for (Promise& p : promises) {
        const auto w = weightIn(p, voice, priced);
        if (!w || w->value < leastPart * largest) continue;
        if (!best || isHeavier(*w, *most, currencyOf(*best) == currencyOf(p))) best = &p, most = w;
    }
    if (!best && !priced) return mainOf(promises, voice, true);
    return best;
}

bool titlesOnly(const Promise& p) {
    return std::all_of(p.mentions.begin(), p.mentions.end(), [](const Mention* m) { return m->title; });
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
    Joiner(std::vector<Promise>& promises, const std::vector<const Mention*>& all, const Event& event)
        : promises_(promises), event_(event), pairsOf_(promises.size()) {
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
        pairLeftOver();
        std::erase_if(promises_, [](const Promise& p) { return p.mentions.empty(); });
    }

private:
    using Value = std::pair<double, std::string>;
    static Value valueOf(const Mention& m) { return {m.claim->quantity.value, m.claim->quantity.unit}; }

    void add(std::size_t i, std::size_t j) {
        const Promise& a = promises_[i];
        const Promise& b = promises_[j];
        const auto score = kinship(a, b);
        // One that points back to the other stands in a source that tells both.
        if (!score || (*score < surelyKin && disjoint(a, b) &&
                       (tellsToo(a, b) || tellsToo(b, a) || isPartOf(a, b) || isPartOf(b, a))))
            return;
        const Pair pair{*score, i, j};
        pairs_.insert(pair), pairsOf_[i].insert(pair), pairsOf_[j].insert(pair);
    }

    /// Whether a source of one promise tells the other's number too, whatever it makes of it.
    bool tellsToo(const Promise& a, const Promise& b) const {
        return std::any_of(b.mentions.begin(), b.mentions.end(), [&](const Mention* other) {
            const auto& same = byValue_.at(valueOf(*other));
            return std::any_of(same.begin(), same.end(), [&](const Mention* m) {
                const bool ofIt = std::find(a.mentions.begin(), a.mentions.end(), m) != a.mentions.end();
                const bool oneTopic = m->topic.empty() || other->topic.empty() || m->topic == other->topic;
                const bool mayBeOne = oneTopic && !(m->claim->kind == Kind::money && differInPillar(*m, *other));
                return !ofIt && mayBeOne && m->voice != other->voice && a.voices.contains(m->voice);
            });
        });
    }

    /// Whether a source of `part` tells what is missing to a sum: "90 MW in Oulu, 150 MW in Kouvola" beside 240 MW
    /// "combined".
    bool isPartOf(const Promise& part, const Promise& whole) const {
        constexpr double rounding = 0.02;
        const auto isSum = [](const Promise& p) {
            return std::any_of(p.mentions.begin(), p.mentions.end(),
                               [](const Mention* m) { return m->marks.contains("total"); });
        };
        const bool sum = isSum(whole) && !isSum(part);
        const model::Quantity &q = part.first().claim->quantity, &all = whole.first().claim->quantity;
        return sum && std::any_of(promises_.begin(), promises_.end(), [&](const Promise& p) {
                   return &p != &part && &p != &whole && !p.mentions.empty() && p.kind() == part.kind() &&
                          p.first().claim->quantity.unit == q.unit && all.unit == q.unit &&
                          std::any_of(part.voices.begin(), part.voices.end(),
                                      [&](std::size_t v) { return p.voices.contains(v); }) &&
                          std::abs(q.value + p.first().claim->quantity.value - all.value) <= rounding * all.value;
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

    /// What only the other language tells otherwise.
    void pairLeftOver() {
        for (std::size_t i = 0; i < promises_.size(); ++i)
            for (std::size_t j = i + 1; j < promises_.size(); ++j)
                if (areLeftOver(i, j, promises_, event_) && !isPartOf(promises_[i], promises_[j]) &&
                    !isPartOf(promises_[j], promises_[i]) && !tellsToo(promises_[i], promises_[j]) &&
                    !tellsToo(promises_[j], promises_[i]))
                    join(promises_[i], promises_[j]), promises_[j] = {};
    }

    std::vector<Promise>& promises_;
    const Event& event_;
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

/// Jobs of the kind that a headline counts: those that stay.
bool isOfHeadline(const Promise& p) {
    return std::all_of(p.mentions.begin(), p.mentions.end(), [](const Mention* m) {
        const auto stays = [](const std::string& mark) { return mark == "permanent" || mark == "total"; };
        return m->title || (sortOf(*m) == Sort::promise && m->claim->standing != model::Standing::discussed &&
                            std::all_of(m->marks.begin(), m->marks.end(), stays));
    });
}

bool areOfTwoTrades(const Promise& p, const Promise& q) {
    const auto& a = p.first().claim->audience;
    const auto& b = q.first().claim->audience;
    return isTrade(a) && isTrade(b) && !audiencesMatch(a, b);
}

/// Whether two numbers that one source gives of the topic make the headline's together: "480 permanent, 20 seasonal".
bool isSumOfOthers(const Promise& title, const std::vector<Promise*>& others) {
    const double sum = title.first().claim->quantity.value;
    for (std::size_t i = 0; i < others.size(); ++i)
        for (std::size_t j = i + 1; j < others.size(); ++j) {
            const double both = others[i]->first().claim->quantity.value + others[j]->first().claim->quantity.value;
            if (std::abs(both - sum) <= 0.05 * sum) return true;
        }
    return false;
}

/// The source whose headline alone tells the number of a promise; nothing where no body does so.
std::optional<std::size_t> headlinedBy(const Promise& p) {
    std::set<std::size_t> titled, told;
    for (const Mention* m : p.mentions) (m->title ? titled : told).insert(m->voice);
    std::erase_if(titled, [&](std::size_t v) { return told.contains(v); });
    return titled.size() == 1 ? std::optional(*titled.begin()) : std::nullopt;
}

/// A count of jobs that stands in a source's headline alone is the one that its text gives, where that is near and no
/// other is.
void joinTitlesOfJobs(std::vector<Promise>& promises) {
    constexpr double nearRatio = 1.25, nearOnly = 1.5; // the latter of a text that has one count alone
    for (std::size_t i = 0; i < promises.size(); ++i) {
        Promise& title = promises[i];
        const auto source = headlinedBy(title);
        if (title.kind() != Kind::people || title.topic != "jobs" || !source) continue;
        std::vector<Promise*> others, homes;
        bool told = false; // the text gives the headline's number too
        for (Promise& p : promises) {
            if (&p == &title || titlesOnly(p) || !p.voices.contains(*source) || p.topic != "jobs") continue;
            others.push_back(&p);
            told |= ratio(p, title) == 1;
            if (isOfHeadline(p) && ratio(p, title) <= nearRatio && !areOfTwoTrades(p, title)) homes.push_back(&p);
        }
        if (homes.empty() && others.size() == 1 && ratio(*others.front(), title) <= nearOnly &&
            isOfHeadline(*others.front()) && !areOfTwoTrades(*others.front(), title))
            homes.push_back(others.front());
        if (told || homes.size() != 1 || isSumOfOthers(title, others)) continue;
        join(*homes.front(), title);
        promises.erase(promises.begin() + static_cast<std::ptrdiff_t>(i--));
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

void joinDiffering(std::vector<Promise>& promises, const std::vector<const Mention*>& all, const Event& event) {
    joinTitlesOfJobs(promises);
    Joiner(promises, all, event).run();
}

} // namespace pledge::reconcile
