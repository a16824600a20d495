#include "core/reconcile/surroundings.h"

#include "core/base/knowledge.h"
#include "core/base/utf8.h"
#include "core/reconcile/lexicon.h"
#include "core/reconcile/nouns.h"
#include "core/reconcile/spelling.h"
#include "core/reconcile/words.h"

#include <algorithm>

namespace pledge::reconcile {
namespace {

using model::Claim;
using model::Kind;

/// The words of the three parts of a sentence, as the claim divides it.
struct Parts {
    std::vector<std::string> before, own, beside, quote, after; ///< `own` and `beside`: the nearer parts of `before`
};

std::vector<std::string> stems(std::string_view text) {
    auto words = wordsOf(text);
    for (std::string& w : words) w = stemOf(std::move(w));
    return words;
}

std::string nearestTopic(Kind kind, const std::vector<std::string>& words, std::size_t reach, bool fromEnd) {
    const std::size_t n = std::min(reach, words.size());
    for (std::size_t i = 0; i < n; ++i) {
        const std::size_t at = fromEnd ? words.size() - 1 - i : i;
        const auto topic = lexicon().topic(kind, words[at]);
        if (topic.empty()) continue;
        // "Logistics centres" are of logistics, whatever centres are.
        const bool centre = words[at] == "center" || words[at] == "centre" || words[at] == stemOf("centre");
        const auto kindOf = centre && at > 0 ? lexicon().topic(kind, words[at - 1]) : std::string_view();
        return std::string(kindOf.empty() ? topic : kindOf);
    }
    return {};
}

/// The same in front of a number, but that a verb right before it is no noun: "stores 800 MWh", "will house in its
/// halls 20,000 chips", "has told the market that".
std::string nearestNoun(Kind kind, const std::vector<std::string>& words, std::size_t reach) {
    static const std::set<std::string> modals{"will", "to", "can", "could", "would", "may", "must"};
    const std::size_t n = std::min(reach, words.size());
    for (std::size_t i = 0; i < n; ++i) {
        const std::size_t at = words.size() - 1 - i;
        const auto topic = lexicon().topic(kind, words[at]);
        const bool verb = lexicon().isVerbToo(words[at]) && (i == 0 || (at > 0 && modals.contains(words[at - 1])));
        const bool told = at > 1 && words[at - 1] == "the" && (words[at - 2] == "told" || words[at - 2] == "tell");
        if (!topic.empty() && !verb && !told) return std::string(topic);
    }
    return {};
}

/// How far topics are looked for, in words. What is counted is named behind the number, what is done to people before
/// it.
struct Reach {
    std::size_t before, after;
};

Reach reachOf(Kind kind) {
    switch (kind) {
    case Kind::people: return {14, 8};
    case Kind::money: return {6, 5};
    default: return {6, 6};
    }
}

std::string peopleTopic(const Claim& c, const Parts& p) {
    if (c.audience == std::vector<std::string>{"jobs"}) return "jobs";
    const Reach reach = reachOf(c.kind);
    std::vector<std::string> quote = p.quote;
    quote.erase(std::remove(quote.begin(), quote.end(), "job"), quote.end()); // "job seekers" have none
    std::string topic = nearestTopic(c.kind, quote, quote.size(), true);
    if (topic.empty()) topic = nearestTopic(c.kind, p.before, reach.before, true);
    return topic.empty() ? nearestTopic(c.kind, p.after, reach.after, false) : topic;
}

constexpr std::size_t subjectReach = 18; ///< words back to the subject of a sentence that goes on

/// "The battery can deliver 300 MW and stores 800 MWh": the second measure is of what the first is of.
bool goesOn(const Claim& c, const Parts& p) {
    constexpr std::size_t shortest = 3;
    const bool measure = c.quantity.unit == "MW" || c.quantity.unit == "MWh";
    return measure && !p.own.empty() && p.own.front() == "and" && p.own.size() <= shortest;
}

/// "Will lend 2 billion for the project", "will lend Acme 2 billion": the verb tells more than what the sum is for.
bool isLent(const Claim& c, const Parts& p) {
    constexpr std::size_t near = 3;
    const std::size_t n = std::min(near, p.own.size());
    return c.kind == Kind::money && std::any_of(p.own.end() - static_cast<std::ptrdiff_t>(n), p.own.end(),
                                                [](const std::string& w) { return w == "lend" || w == "borrow"; });
}

std::string topicOf(const Claim& c, const Parts& p) {
    if (c.kind == Kind::people) return peopleTopic(c, p);
    if (c.kind != Kind::money && c.kind != Kind::capacity) return {};
    const Reach reach = reachOf(c.kind);
    if (isLent(c, p)) return "loan";
    std::string topic = nearestTopic(c.kind, p.quote, p.quote.size(), true);
    // "A solar park of 500 MW beside a data centre": what is measured stands before "of".
    const bool ofBehind = !p.after.empty() && p.after.front() == "of"; // "with 500 MWh of batteries"
    const bool measured = !p.own.empty() && (p.own.back() == "of" || (p.own.back() == "with" && !ofBehind));
    if (topic.empty() && measured) topic = nearestTopic(c.kind, p.own, reach.before, true);
    if (topic.empty()) topic = nearestTopic(c.kind, p.after, reach.after, false);
    if (topic.empty()) topic = nearestNoun(c.kind, p.own, reach.before);
    return topic.empty() && goesOn(c, p) ? nearestNoun(c.kind, p.before, subjectReach) : topic;
}

/// What is counted, by one name for all that is called so: "household" and 世帯 are homes.
class Things {
public:
    Things() {
        for (const auto& e : base::knowledge("knowledge/thing_pairs.txt")) {
            of_[stemOf(e.key)] = e.key;
            for (const std::string& other : e.values) of_[stemOf(other)] = e.key;
        }
    }

    /// By the stem of an English noun; that stem where no row has it.
    std::string named(const std::string& stem) const {
        const auto at = of_.find(stem);
        return at == of_.end() ? stem : at->second;
    }

    /// By the longest word that a Japanese quote ends with, or empty.
    std::string endOf(std::string_view quote) const {
        const std::pair<const std::string, std::string>* best = nullptr;
        for (const auto& row : of_)
            if (isJapaneseName(row.first) && quote.ends_with(row.first) &&
                (!best || row.first.size() > best->first.size()))
                best = &row;
        return best ? best->second : std::string();
    }

private:
    std::map<std::string, std::string> of_;
};

const Things& things() {
    static const Things all;
    return all;
}

bool countsThings(const Claim& c) {
    return c.kind == Kind::capacity && (c.quantity.unit == "unit" || c.quantity.unit == "site");
}

/// "190,000 heat pumps": what is counted, by its stem; empty where the words do not say.
std::string countedThing(const Claim& c, const Parts& p) {
    if (!countsThings(c) || p.quote.empty()) return {};
    const std::string& noun = p.quote.back();
    const bool word = noun.size() > 2 && noun[0] >= 'a' && noun[0] <= 'z' && noun != "unit" && noun != "more";
    return word && !lexicon().isCommon(noun) ? things().named(noun) : std::string();
}

void addMarks(const std::vector<std::string>& words, std::size_t reach, bool fromEnd, std::set<std::string>& marks) {
    const std::size_t n = std::min(reach, words.size());
    for (std::size_t i = 0; i < n; ++i) {
        const std::size_t at = fromEnd ? words.size() - 1 - i : i;
        // "The country's second-largest carrier": an ordinal that ranks.
        const bool ranks = (at + 1 < words.size() && words[at + 1].ends_with("est")) ||
                           (at > 0 && words[at - 1] == "every"); // "every second young adult"
        if (const auto m = lexicon().mark(words[at]); !m.empty() && !(ranks && words[at] == "second")) marks.emplace(m);
    }
}

/// "160 MW in all", "150 MW between them", "together the halls will have 200 MW".
bool isOfAll(const Parts& p) {
    if (p.after.size() > 1 && ((p.after[0] == "in" && (p.after[1] == "all" || p.after[1] == "total")) ||
                               (p.after[0] == "between" && p.after[1] == "them")))
        return true;
    // "a combined capacity of"
    if (const std::size_t n = p.own.size(); n > 2 && p.own[n - 1] == "of" && lexicon().mark(p.own[n - 3]) == "total")
        return true;
    constexpr std::size_t reach = 5;
    for (std::size_t i = p.own.size(); i-- > 0 && i + reach >= p.own.size();)
        if (p.own[i] == "together" && (i + 1 == p.own.size() || p.own[i + 1] != "with")) return true;
    return false;
}

/// "Two lines will be put in during the first phase"
bool isOfFirstPhase(const std::vector<std::string>& after) {
    constexpr std::size_t reach = 12;
    static const std::string phase = stemOf("phase"), stage = stemOf("stage");
    for (std::size_t i = 2; i < after.size() && i < reach; ++i)
        if ((after[i] == phase || after[i] == stage) && (after[i - 1] == "first" || after[i - 1] == "initial") &&
            after[i - 2] == "the")
            return true;
    return false;
}

/// "more than 500" and "over" are bounds; only "500 more" and "another 500" go further.
std::set<std::string> marksOf(const Claim& c, const Parts& p) {
    std::set<std::string> marks;
    addMarks(p.beside, 2, true, marks);
    addMarks(p.quote, p.quote.size(), false, marks);
    if (c.kind == Kind::initiative) addMarks(p.before, p.before.size(), true, marks);
    if (marks.erase("besides") && c.kind == Kind::initiative) marks.insert("further");
    if (c.kind == Kind::people) addMarks(p.after, 6, false, marks);
    if (c.kind == Kind::capacity && c.quantity.unit != "site" && isOfAll(p)) marks.insert("total");
    if (c.kind == Kind::capacity && isOfFirstPhase(p.after)) marks.insert("phase");
    const bool bound = c.isNumber() && c.quantity.qualifier != model::Qualifier::exact;
    if (bound) marks.erase("further");
    if (marks.contains("direct") && marks.contains("indirect"))
        marks.erase("direct"), marks.erase("indirect"), marks.insert("total");
    return marks;
}

/// "3,000 will be needed during construction": nobody but workers is counted so.
bool isAboutWork(const std::set<std::string>& marks) {
    return std::any_of(marks.begin(), marks.end(), [](const std::string& m) { return m != "further" && m != "total"; });
}

/// "Together with its plant in Vejle it will employ 1,950": more people than the promise is about.
bool countsOthersToo(const Parts& p) {
    return p.before.size() > 2 && p.before[0] == "together" && p.before[1] == "with";
}

/// Up to the next comma, semicolon, bracket or "and": what stands behind belongs to something else.
std::string_view clause(std::string_view after) {
    after = after.substr(0, after.find_first_of(",;:()"));
    return after.substr(0, after.find(" and "));
}

/// The same in front of the claim; "and" parts, too.
std::string_view clauseBefore(std::string_view before) {
    constexpr std::size_t longestLabel = 40;
    if (before.ends_with(": ") && before.size() <= longestLabel) before.remove_suffix(2); // "Permanent jobs: 265"
    if (const auto mark = before.find_last_of(",;:()"); mark != std::string_view::npos) before.remove_prefix(mark + 1);
    if (const auto joint = before.rfind(" and "); joint != std::string_view::npos) before.remove_prefix(joint + 5);
    return before;
}

bool pointsBack(std::string_view before) {
    while (before.ends_with(' ')) before.remove_suffix(1);
    // "the terminal's 18 silos"
    for (const std::string_view owner : {"'s", "’s"})
        if (before.ends_with(owner)) {
            const auto words = wordsOf(before.substr(0, before.size() - owner.size()));
            return words.size() >= 2 && words[words.size() - 2] == "the";
        }
    const auto words = wordsOf(before);
    return !words.empty() && lexicon().pointsBack(words.back());
}

/// 「8カ所の学習拠点で」: what is counted, behind its counter and の, up to the next hiragana; or empty.
std::string_view nounBehind(std::string_view after) {
    constexpr std::string_view of = "の";
    if (!after.starts_with(of)) return {};
    after.remove_prefix(of.size());
    for (std::size_t at = 0; at < after.size();) {
        const std::size_t start = at;
        const char32_t c = base::nextCodePoint(after, at);
        if (!base::isJapanese(c) || (c >= 0x3041 && c <= 0x309F)) return after.substr(0, start);
    }
    return after;
}

/// Of a Japanese number: by its counter, or by the noun in it, right before it or behind it; or empty.
std::string countedThing(const Claim& c, std::string_view own, std::string_view quote, std::string_view after) {
    if (!countsThings(c)) return {};
    const std::string_view noun = quote.substr(0, quote.find_first_of("0123456789"));
    for (const std::string_view where : {quote, noun, own, nounBehind(after)}) // 「バイオリアクター6基」
        if (std::string thing = things().endOf(where); !thing.empty()) return thing;
    return {};
}

/// 「新たに雇用する150人は」: a verb before the number, and it is the topic.
bool pointsBackInJapanese(std::string_view before, std::string_view after) {
    if (before.ends_with("のは")) return true; // 「新たに採用するのは150人」
    const bool topic = after.starts_with("は") || after.starts_with("のうち");
    return topic && (before.ends_with("する") || before.ends_with("した") || before.ends_with("れる"));
}

bool endsAsSentence(std::string_view line) {
    while (!line.empty() && (line.back() == ' ' || line.back() == '"' || line.back() == ')')) line.remove_suffix(1);
    if (line.ends_with("”") || line.ends_with("。") || line.ends_with("」")) return true;
    return !line.empty() && std::string_view(".!?").find(line.back()) != std::string_view::npos;
}

// --- Japanese: what is told stands before its number, what is done behind it ---

constexpr std::size_t nearBytes = 75; ///< some 25 letters

bool isJapaneseText(const Passage& passage) { return passage.article().language == "ja"; }

/// The end of `before` behind its last mark, at most so many bytes of it.
std::string_view nearBefore(std::string_view before) {
    for (const std::string_view mark : {"。", "、", "（", "）", "「"})
        if (const auto at = before.rfind(mark); at != std::string_view::npos && before.size() - at > mark.size() + 6)
            before.remove_prefix(at + mark.size());
    if (before.size() <= nearBytes) return before;
    std::size_t from = before.size() - nearBytes;
    while (from < before.size() && (static_cast<unsigned char>(before[from]) & 0xC0) == 0x80) ++from;
    return before.substr(from);
}

std::string_view nearAfter(std::string_view after) {
    for (const std::string_view mark : {"。", "、", "（", "「"}) after = after.substr(0, after.find(mark));
    std::size_t to = std::min(after.size(), nearBytes);
    while (to < after.size() && (static_cast<unsigned char>(after[to]) & 0xC0) == 0x80) ++to;
    return after.substr(0, to);
}

std::string japaneseTopic(const Claim& c, std::string_view before, std::string_view quote, std::string_view after) {
    if (c.audience == std::vector<std::string>{"jobs"}) return "jobs";
    const auto quoted = lexicon().topicsIn(c.kind, quote);
    if (!quoted.empty()) return std::string(quoted.back().meaning);
    const auto front = lexicon().topicsIn(c.kind, nearBefore(before));
    const auto back = lexicon().topicsIn(c.kind, nearAfter(after));
    // What is done to people stands behind them, what is measured before its measure.
    const bool backFirst = c.kind == Kind::people;
    if (backFirst && !back.empty()) return std::string(back.front().meaning);
    if (!front.empty()) return std::string(front.back().meaning);
    return back.empty() ? std::string() : std::string(back.front().meaning);
}

/// 「最初のばら積み船2隻」
bool isOfFirst(std::string_view before) {
    constexpr std::size_t near = 36; // twelve letters
    const auto at = before.rfind("最初の");
    return at != std::string_view::npos && before.size() - at <= near &&
           before.find("、", at) == std::string_view::npos;
}

std::set<std::string> japaneseMarks(const Claim& c, std::string_view before, std::string_view quote,
                                    std::string_view after) {
    constexpr std::size_t beside = 18; // six letters
    std::set<std::string> marks;
    const std::string_view front = nearBefore(before);
    for (const auto& hit : lexicon().marksIn(front))
        if (hit.meaning == "total" || hit.at + hit.length + beside >= front.size()) marks.emplace(hit.meaning);
    for (const auto& hit : lexicon().marksIn(quote)) marks.emplace(hit.meaning);
    if (c.kind == Kind::people)
        for (const auto& hit : lexicon().marksIn(nearAfter(after)))
            if (hit.at <= beside && hit.meaning != "total") marks.emplace(hit.meaning);
    return marks;
}

} // namespace

bool isHeading(std::string_view line) {
    constexpr std::size_t longHeading = 140;
    return line.size() < longHeading && !endsAsSentence(line);
}

void describe(const Stretch& s, Passage& passage, Mention& m) {
    const Claim& c = *m.claim;
    m.sentence = s.sentence;
    m.title = passage.inTitle(s.claim.start);
    m.lead = !m.title && passage.inLead(s.claim.start);
    m.heading = m.title || isHeading(passage.textOf(passage.lineAt(s.claim.start)));
    const std::string_view quote = passage.textOf(s.claim);
    const std::string_view before = passage.textOf({std::min(s.sentence.start, s.claim.start), s.claim.start});
    const std::string_view own = passage.textOf({std::min(s.own.start, s.claim.start), s.claim.start});
    const std::string_view after = passage.textOf({s.claim.end, std::max(s.own.end, s.claim.end)});
    m.pointsBack = isJapaneseText(passage) ? pointsBackInJapanese(before, after) : pointsBack(before);
    if (isJapaneseText(passage)) {
        if (c.isNumber()) m.topic = japaneseTopic(c, own, quote, after);
        m.marks = japaneseMarks(c, own, quote, after);
        m.thing = countedThing(c, own, quote, after);
        m.firstOnes = c.kind == Kind::capacity && isOfFirst(own);
        if (c.isNumber())
            m.content = contentOf(std::string(own) + ' ' + std::string(quote) + ' ' + std::string(nearAfter(after)));
        return;
    }
    const Parts parts{stems(before), stems(own), stems(clauseBefore(own)), stems(quote), stems(clause(after))};
    m.topic = topicOf(c, parts);
    m.thing = countedThing(c, parts);
    m.firstOnes = c.kind == Kind::capacity && !parts.own.empty() && parts.own.back() == "first";
    m.marks = marksOf(c, parts);
    if (m.topic == "jobs" && countsOthersToo(parts)) m.marks.insert("together");
    if (c.kind == Kind::people && m.topic.empty() && isAboutWork(m.marks)) m.topic = "jobs";
    if (c.kind == Kind::share) m.noun = wholeOf(before, after);
    if (c.kind == Kind::money && m.topic != "investment") m.noun = sumNounOf(own, after);
    if (c.isNumber()) m.content = contentOf(std::string(own) + ' ' + std::string(quote) + ' ' + std::string(after));
}

std::string stepAt(base::Span date, Passage& passage) {
    constexpr std::size_t reach = 6;
    const base::Span sentence = passage.sentenceAt(date.start);
    if (isJapaneseText(passage)) {
        // "2028年の量産開始": the step stands behind its date.
        const auto behind = lexicon().stepsIn(nearAfter(passage.textOf({date.end, std::max(date.end, sentence.end)})));
        return behind.empty() ? std::string() : std::string(behind.front().meaning);
    }
    const auto words = stems(passage.textOf({std::min(sentence.start, date.start), date.end}));
    for (std::size_t i = words.size(); i-- > 0 && i + reach + 3 > words.size();)
        if (const auto step = lexicon().step(words[i]); !step.empty()) return std::string(step);
    return {};
}

bool isAdjective(const Passage& passage, const Claim& place) {
    const base::Span at = passage.bytesOf(place.span);
    const base::Span line = passage.lineAt(at.start);
    const std::string_view name = passage.textOf(at);
    const bool acronym = name.size() <= 4 && std::all_of(name.begin(), name.end(),
                                                         [](char c) { return c == '.' || (c >= 'A' && c <= 'Z'); });
    const std::string_view behind = passage.textOf({at.end, line.end});
    if (!acronym || behind.size() < 3 || behind[0] != ' ' || behind[1] < 'a' || behind[1] > 'z') return false;
    const auto words = wordsOf(behind.substr(0, 40));
    return !lexicon().isCommon(words.front());
}

bool isDateline(const Passage& passage, const Claim& place) {
    constexpr std::size_t within = 70;
    const base::Span at = passage.bytesOf(place.span);
    const base::Span line = passage.lineAt(at.start);
    if (passage.inTitle(at.start) || at.start - line.start > 30) return false;
    const std::string_view head = passage.textOf({line.start, std::min(line.end, line.start + within)});
    for (const std::string_view dash : {"—", "–", " - ", "--", ") "})
        if (const auto d = head.find(dash); d != std::string_view::npos && line.start + d >= at.end) {
            const std::string_view between = head.substr(at.end - line.start, line.start + d - at.end);
            if (between.find(". ") == std::string_view::npos && wordsOf(between).size() <= 6) return true;
        }
    return false;
}

} // namespace pledge::reconcile
