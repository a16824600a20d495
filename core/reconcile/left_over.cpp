#include "core/reconcile/compare.h"
#include "core/reconcile/kinship.h"
#include "core/reconcile/lexicon.h"
#include "core/reconcile/likely.h"
#include "core/reconcile/numbers_told.h"
#include "core/reconcile/sorted_lists.h"

#include <algorithm>
#include <optional>
#include <set>

namespace pledge::reconcile {
namespace {

using model::Kind;
using model::Standing;

constexpr double farthest = 1.5;

/// A measure that few things of an event have: two numbers of it are hardly of two of them. Of sums those that go to
/// one pillar; what is only counted says too little unless it is counted by the year.
bool isTelling(const Promise& p) {
    const model::Quantity& q = p.first().claim->quantity;
    if (p.kind() == Kind::capacity)
        return q.unit == "MW" || q.unit == "MWh" || q.unit == "gpu" || (q.unit == "unit" && !q.per.empty()) ||
               (q.unit == "m2" && p.topic == "floor");
    return p.kind() == Kind::money && !p.total;
}

std::string pillarOf(const Promise& p) {
    std::set<std::string> pillars;
    for (const Mention* m : p.mentions) pillars.insert(m->claim->pillar);
    return pillars.size() == 1 ? *pillars.begin() : std::string();
}

/// Where things are made says nothing beside what is made.
bool topicsMayAgree(const Promise& a, const Promise& b) {
    const auto isUnsaid = [](const Promise& p) {
        return p.topic.empty() || (p.topic == "plant" && p.first().claim->quantity.unit == "unit");
    };
    if (a.kind() == Kind::money)
        return (pillarOf(a) == pillarOf(b) && !pillarOf(a).empty()) || (a.topic == "grant" && b.topic == "grant");
    return a.topic == b.topic || isUnsaid(a) || isUnsaid(b);
}

bool isPromised(const Promise& p) {
    return std::all_of(p.mentions.begin(), p.mentions.end(), [](const Mention* m) {
        return sortOf(*m) == Sort::promise && m->claim->standing != Standing::denied && !m->foreign;
    });
}

/// What a plan may one day grow to is no whole of it.
bool isDiscussed(const Promise& p) {
    return std::all_of(p.mentions.begin(), p.mentions.end(),
                       [](const Mention* m) { return m->claim->standing == Standing::discussed; });
}

bool isPlain(const Promise& p) {
    return std::all_of(p.mentions.begin(), p.mentions.end(), [](const Mention* m) {
        return m->claim->standing != Standing::discussed && !m->marks.contains("further") &&
               !m->marks.contains("total");
    });
}

bool tells(const Promise& p, const std::set<std::size_t>& voices) {
    return std::any_of(voices.begin(), voices.end(), [&](std::size_t v) { return p.voices.contains(v); });
}

/// Whether it is the largest number of its measure that its sources promise: then words like "in all" add nothing.
bool isWhole(const Promise& p, const std::vector<Promise>& promises) {
    const auto isPart = [](const Mention* m) {
        return m->marks.contains("phase") || m->marks.contains("further") || m->marks.contains("later") ||
               m->claim->standing == Standing::discussed;
    };
    // What a country wants to have is no whole of one plant.
    constexpr double mostOfParts = 10;
    const auto isLarger = [&](const Promise& o) {
        return &o != &p && !o.mentions.empty() && isPromised(o) && !isDiscussed(o) && tells(o, p.voices) &&
               topicsMayAgree(o, p) && o.first().claim->quantity.value > p.first().claim->quantity.value &&
               ratio(o, p) <= mostOfParts;
    };
    return p.kind() == Kind::capacity && std::none_of(p.mentions.begin(), p.mentions.end(), isPart) &&
           std::none_of(promises.begin(), promises.end(), isLarger);
}

bool saysWhole(const Promise& p) {
    return std::any_of(p.mentions.begin(), p.mentions.end(),
                       [](const Mention* m) { return m->marks.contains("total"); });
}

/// The marks of the promise; a phase is none where both sources tell what it grows to.
std::set<std::string> marksOf(const Promise& p) {
    std::set<std::string> marks;
    for (const Mention* m : p.mentions) marks.insert(m->marks.begin(), m->marks.end());
    return marks;
}

std::set<std::string> languagesOf(const Promise& p, const Event& event) {
    std::set<std::string> out;
    for (const Voice* v : event.voices)
        if (!v->mentions.empty() && p.voices.contains(v->mentions.front().voice))
            out.insert(v->source->article.language);
    return out;
}

/// Whether some other promise of the same measure is told by the sources of the one, but not by those of the other.
bool hasRival(const Promise& one, const Promise& other, const std::vector<Promise>& promises) {
    return std::any_of(promises.begin(), promises.end(), [&](const Promise& p) {
        return &p != &one && &p != &other && !p.mentions.empty() && isPromised(p) && topicsMayAgree(p, one) &&
               tells(p, one.voices) && !tells(p, other.voices);
    });
}

/// The same of promises that are as near to `other` as `one` may be.
bool hasNearRival(const Promise& one, const Promise& other, const std::vector<Promise>& promises) {
    return std::any_of(promises.begin(), promises.end(), [&](const Promise& p) {
        return &p != &one && &p != &other && !p.mentions.empty() && isPromised(p) && topicsMayAgree(p, one) &&
               !isDiscussed(p) && ratio(p, other) <= farthest && tells(p, one.voices) && !tells(p, other.voices);
    });
}

/// Whether the sources of a promise promise no other number of its measure: then it is hardly of something else.
bool isLone(const Promise& p, const std::vector<Promise>& promises) {
    const model::Quantity& q = p.first().claim->quantity;
    return std::none_of(promises.begin(), promises.end(), [&](const Promise& o) {
        return &o != &p && !o.mentions.empty() && o.kind() == p.kind() && isPromised(o) && tells(o, p.voices) &&
               (p.kind() != Kind::money || o.topic == p.topic) && o.first().claim->quantity.unit == q.unit &&
               o.first().claim->quantity.per == q.per;
    });
}

std::set<std::string> thingsOf(const Promise& p) {
    std::set<std::string> things;
    for (const Mention* m : p.mentions)
        if (!m->thing.empty()) things.insert(m->thing);
    return things;
}

bool areAnyWorkers(const Promise& p) {
    return std::all_of(p.mentions.begin(), p.mentions.end(),
                       [](const Mention* m) { return isAnyWorker(m->claim->audience); });
}

/// Counts of jobs, or of what is made in a year, or aid, of which either source has one alone.
bool areLone(const Promise& a, const Promise& b, const std::vector<Promise>& promises) {
    constexpr double far = 2;
    if (ratio(a, b) > far || !isLone(a, promises) || !isLone(b, promises) || !isPlain(a) || !isPlain(b)) return false;
    const model::Quantity& x = a.first().claim->quantity;
    const model::Quantity& y = b.first().claim->quantity;
    if (x.unit != y.unit || x.per != y.per) return false;
    if (a.kind() == Kind::money) return a.topic == "aid" && b.topic == "aid";
    if (a.kind() == Kind::people)
        return a.topic == "jobs" && b.topic == "jobs" && x.per.empty() && marksOf(a) == marksOf(b) &&
               areAnyWorkers(a) && areAnyWorkers(b);
    constexpr double nearFloors = 1.75;
    const auto isOfLand = [](const Promise& p) { return p.topic == "land"; };
    if (x.unit == "m2")
        return x.per.empty() && !isOfLand(a) && !isOfLand(b) && ratio(a, b) <= nearFloors && marksOf(a) == marksOf(b);
    if (a.kind() != Kind::capacity) return false;
    const auto s = thingsOf(a), t = thingsOf(b);
    const auto but = [](std::set<std::string> marks) {
        marks.erase("total");
        return marks;
    };
    const bool oneThing = !s.empty() && s == t && but(marksOf(a)) == but(marksOf(b));
    // 40 field stations, 観測拠点45カ所: places of either source, the nouns of which are not known in the other
    // language.
    constexpr double nearSites = 1.3;
    const bool unsaid = (s.empty() || t.empty()) && ratio(a, b) <= nearSites && marksOf(a) == marksOf(b);
    if (x.unit == "site") return x.value == y.value || oneThing || unsaid;
    return x.unit == "unit" && (oneThing || (!x.per.empty() && (s.empty() || t.empty())));
}

/// Whether a larger number of the same measure is told by the sources of both.
bool haveWhole(const Promise& a, const Promise& b, const std::vector<Promise>& promises) {
    const double largest = std::max(a.first().claim->quantity.value, b.first().claim->quantity.value);
    return std::any_of(promises.begin(), promises.end(), [&](const Promise& p) {
        return !p.mentions.empty() && p.first().claim->quantity.value > largest && isPromised(p) &&
               topicsMayAgree(p, a) && topicsMayAgree(p, b) && tells(p, a.voices) && tells(p, b.voices);
    });
}

/// The sentence of a mention and its part before the number, in the text of the source.
struct Sentence {
    std::string_view words, before;
    bool japanese = false;
};

/// Nothing where the source is not of the event.
std::optional<Sentence> sentenceOf(const Mention& m, const Event& event) {
    for (const Voice* v : event.voices) {
        if (v->mentions.empty() || v->mentions.front().voice != m.voice) continue;
        const std::string_view text = v->source->article.text;
        const std::string_view words = text.substr(m.sentence.start, m.sentence.length());
        return Sentence{words, words.substr(0, words.find(m.claim->quote)), v->source->article.language == "ja"};
    }
    return std::nullopt;
}

constexpr std::size_t besideShare = 36; ///< bytes before a share that say of what it is: twelve letters

/// Whether a sentence of the promise says before the number that it is of one of several: "the first of them takes".
bool isOfOne(const Promise& p, const Event& event) {
    return std::any_of(p.mentions.begin(), p.mentions.end(), [&](const Mention* m) {
        const auto s = sentenceOf(*m, event);
        return s && (s->japanese ? disagreeingWords().in("one of", s->before)
                                 : disagreeingWords().anyOf("one of", stemsOf(s->before)));
    });
}

/// Until when a share is to be reached; nothing where its mentions do not agree.
std::string deadlineOf(const Promise& p) {
    std::set<std::string> days;
    for (const Mention* m : p.mentions)
        days.insert(m->claim->whenRole == model::WhenRole::deadline ? m->claim->when : std::string());
    return days.size() == 1 ? *days.begin() : std::string();
}

/// What the sentences of a share are about.
std::set<std::string> subjectsOf(const Promise& p, const Event& event) {
    std::set<std::string> out;
    for (const Voice* v : event.voices)
        for (const Mention* m : p.mentions)
            if (!v->mentions.empty() && v->mentions.front().voice == m->voice)
                out.merge(lexicon().undertakingTopics(
                    std::string_view(v->source->article.text).substr(m->sentence.start, m->sentence.length())));
    return out;
}

/// Whether a share is of those who work there: "70 percent of the permanent staff", 従業員の6割.
bool isOfStaff(const Promise& p, const Event& event) {
    return std::all_of(p.mentions.begin(), p.mentions.end(), [&](const Mention* m) {
        const auto s = sentenceOf(*m, event);
        if (!s) return false;
        if (s->japanese) return disagreeingWords().in("staff", tailOf(s->before, besideShare));
        const auto nouns = stemsOf(m->noun.empty() ? m->claim->quote : m->noun);
        return std::any_of(nouns.begin(), nouns.end(), [](const std::string& n) { return lexicon().isWorker(n); });
    });
}

/// Whether a share is what somebody holds of a company: "a stake of 34 percent", 出資比率は43%.
bool isStake(const Promise& p, const Event& event) {
    return p.kind() == Kind::share && std::any_of(p.mentions.begin(), p.mentions.end(), [&](const Mention* m) {
               if (sortOf(*m) != Sort::promise || m->claim->standing == Standing::denied || m->foreign) return false;
               const auto s = sentenceOf(*m, event);
               return s && (s->japanese ? disagreeingWords().in("stake", tailOf(s->before, besideShare))
                                        : disagreeingWords().anyOf("stake", stemsOf(s->words)));
           });
}

/// Stakes in two languages, of which either source knows one alone.
bool areStakesLeftOver(const Promise& a, const Promise& b, const std::vector<Promise>& promises, const Event& event) {
    if (marksOf(a).contains("further") || marksOf(b).contains("further")) return false;
    if (!isStake(a, event) || !isStake(b, event)) return false;
    return std::none_of(promises.begin(), promises.end(), [&](const Promise& p) {
        return &p != &a && &p != &b && !p.mentions.empty() && (tells(p, a.voices) || tells(p, b.voices)) &&
               isStake(p, event);
    });
}

/// Shares of the staff, of which either source promises one alone.
bool areSharesOfStaff(const Promise& a, const Promise& b, const std::vector<Promise>& promises, const Event& event) {
    if (!deadlineOf(a).empty() || !deadlineOf(b).empty() || !isOfStaff(a, event) || !isOfStaff(b, event)) return false;
    return std::none_of(promises.begin(), promises.end(), [&](const Promise& p) {
        return &p != &a && &p != &b && !p.mentions.empty() && isPromised(p) && isOfStaff(p, event) &&
               (tells(p, a.voices) || tells(p, b.voices));
    });
}

/// Shares to be reached by one day, of what is told with the same topics, where neither source aims at another.
bool areSharesLeftOver(const Promise& a, const Promise& b, const std::vector<Promise>& promises, const Event& event) {
    const std::string by = deadlineOf(a);
    if (by.empty() || by != deadlineOf(b) || !a.first().holder.empty() || !b.first().holder.empty()) return false;
    const auto about = subjectsOf(a, event);
    if (about.empty() || about != subjectsOf(b, event)) return false;
    return std::none_of(promises.begin(), promises.end(), [&](const Promise& p) {
        return &p != &a && &p != &b && !p.mentions.empty() && isPromised(p) && !deadlineOf(p).empty() &&
               (tells(p, a.voices) || tells(p, b.voices));
    });
}

/// "85 million on a training academy", "the academy has a budget of 60 million": sums of one thing, in one language.
bool areSumsOfOne(const Promise& a, const Promise& b, const Event& event) {
    if (a.kind() != Kind::money) return false;
    const auto x = subjectsOf(a, event), y = subjectsOf(b, event);
    return shareAny(x, y);
}

/// Whether the headlines of the sources of a promise say what is built.
bool isHeadlined(const Promise& p, const std::string& topic, const Event& event) {
    return std::any_of(event.voices.begin(), event.voices.end(), [&](const Voice* v) {
        if (v->mentions.empty() || !p.voices.contains(v->mentions.front().voice)) return false;
        const std::string& title = v->source->article.title;
        const auto stems = stemsOf(title);
        return std::any_of(stems.begin(), stems.end(),
                           [&](const std::string& s) { return lexicon().topic(Kind::capacity, s) == topic; });
    });
}

/// A measure of unsaid things is one of what is built, hardly of the solar park that feeds it.
bool areOfUse(const Promise& a, const Promise& b, const Event& event) {
    static const std::set<std::string> built{"", "datacentre", "plant", "chips"};
    return a.topic == b.topic || (built.contains(a.topic) && built.contains(b.topic)) ||
           (a.topic.empty() && isHeadlined(a, b.topic, event)) || (b.topic.empty() && isHeadlined(b, a.topic, event));
}

} // namespace

bool areLeftOver(std::size_t i, std::size_t j, const std::vector<Promise>& promises, const Event& event) {
    const Promise& a = promises[i];
    const Promise& b = promises[j];
    if (a.mentions.empty() || b.mentions.empty() || !disjoint(a, b)) return false;
    const bool shares = a.kind() == Kind::share;
    if (isPromised(a) && isPromised(b) && areLone(a, b, promises)) return true;
    if (!shares && (!isTelling(a) || !isTelling(b))) return false;
    if (a.first().claim->quantity.unit != b.first().claim->quantity.unit || ratio(a, b) > farthest) return false;
    const std::set<std::string> x = languagesOf(a, event);
    const std::set<std::string> y = languagesOf(b, event);
    const bool oneLanguage = shareAny(x, y);
    if (shares && !oneLanguage && areStakesLeftOver(a, b, promises, event)) return true;
    if (!isPromised(a) || !isPromised(b)) return false;
    if (shares && (oneLanguage || !isPlain(a) || !isPlain(b))) return false;
    if (shares) return areSharesOfStaff(a, b, promises, event) || areSharesLeftOver(a, b, promises, event);
    if (!topicsMayAgree(a, b)) return false;
    const bool wholes = isWhole(a, promises) && isWhole(b, promises) && areOfUse(a, b, event);
    if (wholes && saysWhole(a) && saysWhole(b)) return true; // "160 MW in all", "a combined 200 MW"
    if (wholes && oneLanguage && (isOfOne(a, event) || isOfOne(b, event))) return false;
    if (wholes) return !hasNearRival(a, b, promises) && !hasNearRival(b, a, promises);
    if (!isPlain(a) || !isPlain(b) || (oneLanguage && !areSumsOfOne(a, b, event))) return false;
    if (marksOf(a) != marksOf(b) && !haveWhole(a, b, promises)) return false;
    return !hasRival(a, b, promises) && !hasRival(b, a, promises);
}

} // namespace pledge::reconcile
