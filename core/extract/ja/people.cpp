#include "core/extract/ja/counts.h"
#include "core/extract/ja/nouns.h"
#include "core/extract/ja/predicates.h"

#include <algorithm>
#include <array>

namespace pledge::extract::ja {
namespace {

using Form = Token::Form;
using model::Kind;

struct PeopleWords {
    WordClass counter = wordClass("counters.people");
    WordClass notPeople = wordClass("counters.not people");
    WordClass noun = wordClass("people.noun");
    WordClass count = wordClass("people.count");
    WordClass jobs = wordClass("people.jobs");
    WordClass general = wordClass("people.general");
    WordClass modifier = wordClass("people.modifier");
    WordClass region = wordClass("region");
    WordClass open = wordClass("people.open");
    WordClass joint = wordClass("people.joint");
    WordClass notCounted = wordClass("people.not counted");
    WordClass topicTail = wordClass("people.topic tail");
};

const PeopleWords& words() {
    static const PeopleWords all;
    return all;
}

/// Who is counted, where in the text, and how the list ends.
struct Audience {
    std::vector<std::string> nouns;
    bool open = false;
    bool jobs = false;
    bool dropped = false; ///< the press's own sources: no claim
    std::size_t first = 0, last = 0;
};

/// Whether token `i`, the last of a compound, names people: a known noun, or one formed as such are.
bool namesPeople(const Text& t, std::size_t i) {
    if (t.is(i, words().noun) || t.is(i, words().count) || t.is(i, words().notCounted)) return true;
    static constexpr std::array endings{"者", "員", "士", "師", "生", "工", "家", "手", "職", "民", "官", "医"};
    const auto w = t.word(i);
    // 保守|員: the ending alone, behind the word it is joined to.
    if (w.size() == 3 && t.joined(i) && t.is(i - 1, Form::kanji) && w != "手" && w != "生" && w != "家")
        return std::find(endings.begin(), endings.end(), w) != endings.end();
    if (t.known(i) || !t.is(i, Form::kanji)) return false;
    return w.size() >= 6 && std::any_of(endings.begin(), endings.end(), [&](const char* e) { return w.ends_with(e); });
}

/// The compound that ends before `end` without the modifiers at its front.
std::string nounAt(const Text& t, std::size_t& first, std::size_t end) {
    for (;;) {
        if (first + 1 < end && t.is(first, words().modifier))
            ++first;
        else if (first + 2 < end && t.is(first, words().region) && t.word(first + 1) == "人")
            first += 2; // ドイツ人技術者
        else
            break;
    }
    if (const auto* count = t.meaning(end - 1, words().count); count && first + 1 == end) return count->values[0];
    return std::string(t.textOf(t.bytes(first, end)));
}

/// The nouns of a list that ends before `end` (open words at its end taken off), from the last to the first.
Audience listBefore(const Text& t, std::size_t end) {
    Audience a;
    while (end > 0 && t.is(end - 1, words().open)) --end, a.open = true;
    a.last = end;
    while (end > 0 && a.nouns.size() < 12) {
        std::size_t first = compoundStart(t, end);
        if (first == end || !namesPeople(t, end - 1)) break;
        a.dropped = a.dropped || t.is(end - 1, words().notCounted);
        a.first = first;
        a.nouns.insert(a.nouns.begin(), nounAt(t, first, end));
        if (first > a.first) a.first = first;
        // 技術者や中小企業の従業員: whose they are, between two of a list.
        if (a.first > 2 && t.word(a.first - 1) == "の") {
            const std::size_t owner = compoundStart(t, a.first - 1);
            if (owner < a.first - 1 && owner > 1 && t.is(owner - 1, words().joint) && namesPeople(t, owner - 2))
                a.first = owner;
        }
        if (a.first == 0 || !t.is(a.first - 1, words().joint)) break;
        end = a.first - 1;
        if (end > 0 && t.is(end - 1, words().open)) --end, a.open = true;
    }
    return a;
}

/// The list of nouns that starts at `at` behind 「人の」: エンジニア、開発者、労働者など.
Audience listBehind(const Text& t, std::size_t at) {
    Audience a;
    a.first = at;
    for (std::size_t part = 0; part < 12; ++part) {
        const auto phrase = nounPhrase(t, at);
        if (phrase.last == at) break;
        if (t.is(phrase.last - 1, words().jobs)) {
            if (part == 0) a.jobs = true, a.last = phrase.last;
            break;
        }
        if (!namesPeople(t, phrase.last - 1)) break;
        a.dropped = a.dropped || t.is(phrase.last - 1, words().notCounted);
        std::size_t first = phrase.first;
        a.nouns.push_back(nounAt(t, first, phrase.last));
        a.last = at = phrase.last;
        while (t.is(at, words().open)) a.open = true, a.last = ++at;
        if (!t.is(at, words().joint)) break;
        ++at;
    }
    return a;
}

/// 雇用 before the number, 「を雇用」 or 「を新規雇用」 behind it.
bool isJobs(const Text& t, std::size_t end) {
    // 雇用, 新規雇用予定, 雇用計画
    if (end == 0) return false;
    for (std::size_t i = compoundStart(t, end); i < end; ++i)
        if (t.is(i, words().jobs) && (i + 1 == end || t.word(i).find("雇用") != std::string_view::npos))
            return !namesPeople(t, end - 1);
    return false;
}

/// "雇用：工事で1400人、操業後は180人": the label of the line says it of all of them.
bool isLabelled(const Text& t, std::size_t number) {
    const auto& s = t.sentenceOf(number);
    std::size_t i = s.first;
    while (i < s.first + 3 && t.is(i, Form::mark)) ++i;
    if (!t.is(i, words().jobs)) return false;
    const auto w = t.word(i + 1);
    return w == "：" || w == ":" || w == "=" || w == "＝";
}

bool jobsBehind(const Text& t, std::size_t at) {
    if (t.joined(at) && t.is(at, words().jobs)) return true; // 1000人雇用へ
    if (t.word(at) != "を" && t.word(at) != "の") return false;
    for (std::size_t i = at + 1; i < at + 5 && i < t.size(); ++i) {
        if (t.is(i, words().jobs)) return true;
        if (t.word(i) == "を" || t.word(i) == "、" || t.word(i) == "。") return false;
    }
    return false;
}

/// 行員のうち2000人: the whole says who they are.
Audience partOf(const Text& t, std::size_t number) {
    std::size_t at = beforeHedges(t, number);
    if (at > 2 && t.word(at - 1) == "、") --at;
    const auto w = at > 0 ? t.word(at - 1) : std::string_view();
    if (w == "のうち") return listBefore(t, at - 1);
    return w == "うち" && at > 1 && t.word(at - 2) == "の" ? listBefore(t, at - 2) : Audience{};
}

/// 教員と公務員の40万人, 開発者、教員、公務員の計40万人: who they are stands before の.
Audience ownersBefore(const Text& t, std::size_t number) {
    const std::size_t at = beforeHedges(t, number);
    const bool counted = at > 1 && t.is(at - 2, words().counter); // 2400人、4100人の計6500人
    return at > 1 && t.word(at - 1) == "の" && !counted ? listBefore(t, at - 1) : Audience{};
}

/// 400人をエンジニアが占める.
Audience holderBehind(const Text& t, std::size_t at) {
    if (t.word(at) != "を") return {};
    for (std::size_t i = at + 1; i < at + 6; ++i) {
        if (t.word(i) == "、" || t.word(i) == "。") return {};
        if (t.word(i) == "が") return t.word(i + 1).starts_with("占め") ? listBefore(t, i) : Audience{};
    }
    return {};
}

/// An object or a topic further before the number, over adverbs and dates: 技術者を2030年までに3000人.
Audience objectBefore(const Text& t, std::size_t number) {
    const std::size_t least = std::max(t.sentenceOf(number).first + 1, number > 14 ? number - 14 : 0);
    for (std::size_t i = number; i > least; --i) {
        const auto w = t.word(i - 1);
        if (w == "。" || w == "「" || w == "）" || w == ")" || w == "により" || w == "によって") break;
        const bool whom = w == "で" && t.word(i) == "、" && namesPeople(t, i - 2); // 対象は技術者で、
        if (w != "を" && w != "は" && !whom) {
            const Ending e = t.is(i - 1, Form::mark) ? Ending::none : endingOf(t, i - 1);
            if (e != Ending::none && e != Ending::continuative) break;
            continue;
        }
        std::size_t end = i - 1;
        while (end > least && t.is(end - 1, words().topicTail)) --end;
        Audience a = listBefore(t, end);
        if (isJobs(t, end)) a.jobs = true, a.first = end - 1, a.last = end;
        return a;
    }
    return {};
}

/// 技術者と学生を対象とする研修を実施し、600人が修了する: for whom the courses are that so many complete.
Audience targetsBefore(const Text& t, std::size_t number) {
    constexpr std::size_t reach = 90; // tokens, however long a sentence is
    const std::size_t first = std::max(t.sentenceOf(number).first, number > reach ? number - reach : 0);
    for (std::size_t i = number; i > first + 2; --i)
        if (t.word(i - 1) == "対象" && t.word(i - 2) == "を") return listBefore(t, i - 2);
    return {};
}

Candidate people(const Text& t, const Number& n, std::size_t last, const Audience& a) {
    const bool jobs = a.jobs;
    auto c = counted(t, n, last, Kind::people, "people", 1, jobs ? "people.jobs" : "people.counter");
    c.claim.audience = jobs ? std::vector<std::string>{"jobs"} : a.nouns;
    if (c.claim.audience.empty()) c.claim.audience = {"people"};
    c.claim.audienceOpen = a.open && !jobs;
    because(t, c, [&] {
        return tellAudience(a.last > a.first ? t.textOf(t.bytes(a.first, a.last)) : std::string_view(), c.claim);
    });
    return c;
}

void generalise(const Text& t, Audience& a) {
    if (a.nouns.size() == 1 && a.last > 0 && t.is(a.last - 1, words().general)) a.nouns = {"people"};
}

Candidate jobsBefore(const Text& t, const Number& n, std::size_t end, std::size_t last) {
    Audience a;
    a.jobs = true;
    auto c = people(t, n, last, a);
    c.first = compoundStart(t, end);
    return c;
}

/// 3000の雇用, 500件の求人: jobs without 人.
std::optional<Candidate> jobsAlone(const Text& t, const Number& n) {
    std::size_t at = n.last;
    if (t.word(at) == "件" || t.word(at) == "つ") ++at;
    if (const std::size_t end = beforeNumber(t, n.first); end && isJobs(t, end) && t.word(at) != "人") {
        // 求人1200件, 雇用数は3000
        const bool closed =
            at != n.last || t.is(at, Form::mark) || t.word(at) == "に" || at >= t.sentenceOf(n.first).last;
        if (closed && t.word(at) != "%" && t.word(at) != "％") return jobsBefore(t, n, end, at);
    }
    at = skipHedge(t, at);
    if (t.word(at) == "件") ++at;
    const bool joined = at == n.last && t.joined(at);
    if (t.word(at) == "の")
        ++at;
    else if (!joined)
        return std::nullopt;
    const auto phrase = nounPhrase(t, at);
    if (phrase.last == at || !t.is(phrase.last - 1, words().jobs)) return std::nullopt;
    Audience a;
    a.jobs = true;
    return people(t, n, phrase.last, a);
}

} // namespace

std::optional<Candidate> peopleBehind(const Text& t, const Number& n) {
    if (!t.is(n.last, words().counter)) return jobsAlone(t, n);
    const std::size_t counter = n.last + 1;
    if (isOrdinal(t, n) || (t.is(counter, words().notPeople) && t.joined(counter))) return std::nullopt;
    if (n.value < 2 && !n.digits) return std::nullopt;
    const std::size_t hedged = skipHedge(t, counter);
    Audience a;
    if (t.word(hedged) == "の" && !numberAt(t, hedged + 2)) // 2400人、4100人の計6500人
        a = listBehind(t, hedged + 1);
    else if (hedged != counter && (t.word(hedged - 1).ends_with("る") || t.word(hedged - 1).ends_with("た") ||
                                   t.word(hedged - 1).ends_with("い")))
        a = listBehind(t, hedged);
    if (a.dropped) return std::nullopt;
    if (a.jobs || !a.nouns.empty()) {
        generalise(t, a);
        return people(t, n, a.last, a);
    }
    const std::size_t end = beforeNumber(t, n.first);
    if (isJobs(t, end))
        a.jobs = true, a.first = compoundStart(t, end);
    else if (end)
        a = listBefore(t, end);
    if (!a.jobs && a.nouns.empty() && end == 0) a = partOf(t, n.first);
    if (!a.jobs && a.nouns.empty()) a = ownersBefore(t, n.first);
    if (!a.jobs && a.nouns.empty()) a = objectBefore(t, n.first);
    if (!a.jobs && a.nouns.empty() && isLabelled(t, n.first)) a.jobs = true, a.first = n.first;
    if (!a.jobs && a.nouns.empty()) a = holderBehind(t, hedged);
    if (a.dropped) return std::nullopt;
    if (a.nouns.empty() && !a.jobs && jobsBehind(t, hedged)) a.jobs = true, a.first = n.first;
    if (a.nouns.empty() && !a.jobs) a = targetsBefore(t, n.first);
    const bool found = a.jobs || !a.nouns.empty();
    generalise(t, a);
    auto c = people(t, n, counter, a);
    // The quote takes in its audience.
    if (found && a.first < n.first && n.first - a.first < 10) c.first = a.first;
    return c;
}

} // namespace pledge::extract::ja
