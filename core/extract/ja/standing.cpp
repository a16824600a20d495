#include "core/base/knowledge.h"
#include "core/extract/ja/attributes.h"
#include "core/extract/ja/nouns.h"
#include "core/extract/ja/numbers.h"
#include "core/extract/ja/predicates.h"

#include <algorithm>
#include <array>
#include <optional>

namespace pledge::extract::ja {
namespace {

using model::Kind;
using model::Standing;

struct StandingWords {
    WordClass denied = wordClass("standing.denied");
    WordClass discussed = wordClass("standing.discussed");
    WordClass committed = wordClass("standing.committed");
    WordClass context = wordClass("standing.context");
    WordClass estimate = wordClass("standing.estimate");
    WordClass contextBefore = wordClass("standing.context before");
    WordClass peopleBefore = wordClass("standing.people before");
    WordClass achievedBefore = wordClass("standing.achieved before");
    WordClass achieved = wordClass("standing.achieved");
    WordClass works = wordClass("standing.works");
    WordClass state = wordClass("standing.state");
    WordClass reports = wordClass("standing.reports");
    WordClass commits = wordClass("standing.commits");
    WordClass plannedSum = wordClass("standing.planned sum");
    WordClass shareVerb = wordClass("standing.share verb");
    WordClass deal = wordClass("standing.deal");
    WordClass survey = wordClass("standing.survey");
    WordClass former = wordClass("standing.former");
    WordClass verdict = wordClass("standing.verdict");
    WordClass possess = wordClass("standing.possess");
    WordClass change = wordClass("standing.change");
    WordClass describes = wordClass("standing.describes");
    WordClass compared = wordClass("standing.compared");
    WordClass topic = wordClass("grammar.topic");
    WordClass grows = wordClass("standing.grows");
    WordClass doing = wordClass("initiatives.verb");
    WordClass aim = wordClass("standing.aim");
    WordClass moved = wordClass("standing.moved");
    WordClass aimChanged = wordClass("standing.aim changed");
};

const StandingWords& words() {
    static const StandingWords all;
    return all;
}

struct Decision {
    Standing standing;
    std::size_t by = 0; ///< the token that says so; 0 where none does
};

/// What the words behind a claim say, up to its clause's end.
struct Behind {
    std::optional<std::size_t> denied, discussed, context, committed, achieved;
    std::optional<std::size_t> verb;        ///< the first predicate that is no verb of saying
    std::optional<std::size_t> report, was; ///< a verb of saying; だった
    Ending ending = Ending::none;           ///< of `verb`
    bool estimate = false;                  ///< 試算, 推計: a fact even of jobs
    bool verdict = false;                   ///< と予想: somebody looks on
    bool formerEnd = false;                 ///< 予定だった, 計画していた
};

void note(std::optional<std::size_t>& slot, std::size_t i) {
    if (!slot) slot = i;
}

/// 予定だった, 計画していた: a plan of old.
bool isFormer(const Text& t, std::size_t i) {
    const auto rest = t.textFrom(i).substr(t.word(i).size());
    return rest.starts_with("だった") || rest.starts_with("でした") || rest.starts_with("していた") ||
           rest.starts_with("されていた");
}

/// 40万台分に当たる年20ギガワット時: what the figure is set beside governs it.
bool bindsFigure(const Text& t, std::size_t i) {
    if (!t.word(i).starts_with("に")) return false;
    std::size_t at = i + 1;
    if (t.is(at, Token::Form::hiragana) && (t.word(at) == "する" || t.word(at) == "たる" || t.word(at) == "る")) ++at;
    const auto figure = [&](std::size_t k) {
        return t.joined(k) && !t.is(k - 1, Token::Form::mark) && numberAt(t, k).has_value();
    };
    return figure(at) || figure(at + 1);
}

/// Whether the past form of stem `i` stands right before a noun: 搭載|した|計算基盤.
bool bindsNoun(const Text& t, std::size_t i) {
    std::size_t at = i + 1;
    while (at < i + 4 && t.is(at, Token::Form::hiragana)) ++at;
    return t.joined(at) &&
           (t.is(at, Token::Form::kanji) || t.is(at, Token::Form::katakana) || t.is(at, Token::Form::latin)) &&
           t.word(at - 1).ends_with("た");
}

/// 見通し of what the investor brings about is no cue where it only ends a relative clause: 見通しを示した stays one.
Behind lookBehind(const Text& t, const Candidate& c, std::size_t end) {
    Behind b;
    for (std::size_t i = c.last; i < end; ++i) {
        if (const std::size_t behind = overBrackets(t, i); behind > i) {
            i = behind - 1;
            continue;
        }
        if (!t.known(i) && t.is(i, Token::Form::mark)) continue;
        const bool commits = t.is(i, words().committed);
        if (t.leads(i, words().denied)) note(b.denied, i);
        if (t.leads(i, words().discussed)) note(b.discussed, i);
        if (t.is(i, words().context) && !(i == c.last && bindsFigure(t, i))) note(b.context, i);
        b.verdict = b.verdict || t.is(i, words().verdict);
        b.estimate = b.estimate || t.is(i, words().estimate);
        if (commits) note(b.committed, i);
        if (t.leads(i, words().achieved)) note(b.achieved, i);
        if (commits && isFormer(t, i)) b.formerEnd = true;
        const Ending ending = t.is(i, Token::Form::mark) ? Ending::none : endingOf(t, i);
        // 1万基搭載した計算基盤を提供する: the verb only describes what the clause is about.
        if (ending == Ending::past && t.leads(i, words().describes) && bindsNoun(t, i)) continue;
        if (!b.verb && (t.word(i) == "だった" || t.word(i) == "でした")) b.was = i;
        if (!b.verb && !b.was && t.is(i, Token::Form::hiragana) && t.word(i).size() > 6 && t.word(i).ends_with("た"))
            b.verb = i, b.ending = Ending::past;
        // まかないます, つくります
        if (!b.verb && !b.was && t.is(i, Token::Form::hiragana) && t.word(i).size() > 9 && t.word(i).ends_with("ます"))
            b.verb = i, b.ending = Ending::nonPast;
        if (ending == Ending::none) continue;
        if (t.leads(i, words().reports))
            note(b.report, i);
        else if (!b.verb && !t.is(i, Token::Form::hiragana))
            b.verb = i, b.ending = ending;
        else if (!b.verb && t.word(i) == "する")
            b.verb = i, b.ending = Ending::nonPast;
    }
    return b;
}

/// The stem of a relative clause that ends right before the claim: 発表|した|29億ドル.
std::optional<std::size_t> relativeStem(const Text& t, const Candidate& c) {
    std::size_t at = beforeHedges(t, c.first);
    const std::size_t least = t.sentenceOf(c.first).first;
    const std::size_t from = at;
    if (!t.is(c.first, Token::Form::number) && at == c.first && !numberAt(t, c.first)) return std::nullopt;
    while (at > least && from - at < 4 && t.is(at - 1, Token::Form::hiragana)) --at;
    if (at == from || at == least || t.is(at - 1, Token::Form::mark)) return std::nullopt;
    const Ending e = endingOf(t, at - 1);
    if (e == Ending::none || e == Ending::continuative) return std::nullopt;
    const auto last = t.word(from - 1);
    const bool binds = last.ends_with("た") || last.ends_with("る") || last.ends_with("う") || last.ends_with("す");
    return binds ? std::optional(at - 1) : std::nullopt;
}

std::optional<Decision> ofRelative(const Text& t, const Candidate& c) {
    const auto stem = relativeStem(t, c);
    if (!stem) return std::nullopt;
    const Ending e = endingOf(t, *stem);
    if (t.leads(*stem, words().denied) && e == Ending::past) return Decision{Standing::denied, *stem};
    if (t.leads(*stem, words().discussed)) return Decision{Standing::discussed, *stem};
    if (t.leads(*stem, words().commits) || t.leads(*stem, words().reports) || t.is(*stem, words().committed))
        return std::nullopt;
    if (e == Ending::past || e == Ending::pastProgressive) return Decision{Standing::achieved, *stem};
    return std::nullopt;
}

/// Words before the claim in its clause that say what the figure is of.
std::optional<std::size_t> before(const Text& t, const Candidate& c, std::size_t start, WordClass cue,
                                  std::size_t far) {
    const std::size_t least = std::max(start, c.first > far ? c.first - far : 0);
    for (std::size_t i = c.first; i > least; --i)
        if (t.is(i - 1, cue)) return i - 1;
    return std::nullopt;
}

/// 「調査によると」 at the sentence's start: somebody's statistics.
bool isSurveyed(const Text& t, const Candidate& c) {
    const auto& s = t.sentenceOf(c.first);
    const std::size_t limit = std::min(c.first, s.first + 25);
    for (std::size_t i = s.first; i + 1 < limit; ++i) {
        // 調査会社アクメによると, 日銀の統計では
        if (!t.is(i, words().survey)) continue;
        for (std::size_t k = i + 1; k < std::min(limit, i + 8); ++k) {
            const auto w = t.word(k);
            if (w == "によると" || w == "によれば" || (w == "では" && k == i + 1)) return true;
            if (t.is(k, Token::Form::mark) && w != "・") break;
            if (w == "は" || w == "が" || w == "を" || w == "に") break;
        }
    }
    return false;
}

bool isJobs(const Candidate& c) {
    return c.claim.kind == Kind::people && c.claim.audience == std::vector<std::string>{"jobs"};
}

/// 採用する社員は200人: those who are to come.
bool isComing(const Text& t, std::size_t noun) {
    return noun > t.sentenceOf(noun).first + 1 && t.is(noun - 1, Token::Form::hiragana) &&
           endingOf(t, noun - 2) == Ending::nonPast;
}

/// 620人。うち400人が南、220人が北で働く: a part of what was told right before.
bool isPart(const Text& t, const Candidate& c) {
    const std::size_t least = std::max(t.sentenceOf(c.first).first, c.first > 20 ? c.first - 20 : 0);
    for (std::size_t i = c.first; i > least; --i) {
        const auto w = t.word(i - 1);
        if (w == "。" || w == "」") return false;
        if (w == "うち" || w == "このうち" || w == "内訳は") return i == least + 1 || t.is(i - 2, Token::Form::mark);
    }
    return false;
}

/// 従業員は当初250人: how many a plan begins or ends with.
bool startsSmall(const Text& t, const Candidate& c) {
    if ((t.word(c.last) == "で" || t.word(c.last) == "から") && t.word(c.last + 1).starts_with("始め")) return true;
    for (std::size_t i = c.last; i > c.first && c.last - i < 10; --i)
        if (const auto w = t.word(i - 1); w == "当初" || w == "当面" || w == "最終的に" || w == "将来") return true;
    return false;
}

/// 従業員は450人で、うち300人を新たに採用する: a staff of which a part is still to come is a plan.
bool isToBeHired(const Text& t, const Candidate& c) {
    const std::size_t limit = std::min(t.sentenceOf(c.first).last, c.last + 20);
    bool part = false;
    for (std::size_t i = c.last; i < limit; ++i) {
        const auto w = t.word(i);
        part = part || w == "うち" || w == "このうち";
        if (w == "。") return false;
        if (part && (w.ends_with("採用") || w.ends_with("雇用"))) {
            const Ending e = endingOf(t, i);
            return e != Ending::past && e != Ending::progressive && e != Ending::pastProgressive;
        }
    }
    return false;
}

/// 13億ユーロという投資額は: the noun says what the figure is.
bool isNamedSum(const Text& t, const Candidate& c) {
    return t.word(c.last) == "という" && t.is(c.last + 1, words().plannedSum);
}

/// A figure that its words before tell as a fact: 売上高は, 市場規模は, 従業員は, 不足する.
std::optional<Decision> ofSubject(const Text& t, const Candidate& c, std::size_t start, const Behind& b) {
    if (isJobs(c)) return std::nullopt;
    // 従業員は3000人となる: told as what is to come.
    const auto rest = t.textFrom(c.last);
    const bool becomes = rest.starts_with("となる") || rest.starts_with("になる") || rest.starts_with("となり") ||
                         rest.starts_with("になり") || rest.starts_with("に増やす") || rest.starts_with("に増える");
    const bool plan = b.committed || b.discussed || becomes || startsSmall(t, c) || isToBeHired(t, c);
    if (c.claim.kind == Kind::people) {
        // 人口2万6千人の市
        if (t.word(c.first).ends_with("人口")) return Decision{Standing::context, c.first};
        const auto subject = before(t, c, start, words().peopleBefore, 8);
        const std::size_t end = c.last;
        // 従業員1200人を採用する is an object, not a fact; 従業員1700人のうち tells the whole.
        const bool object = t.word(end) == "を" || (t.word(end) == "の" && t.word(end + 1) != "うち");
        for (std::size_t i = c.first; i < end && !object && (!plan || t.word(end) == "の" || t.word(end) == "のうち");
             ++i)
            if (t.is(i, words().peopleBefore) && !isComing(t, i) &&
                (t.is(i + 1, words().topic) || t.word(i + 1) == "数" || t.joined(i + 1)) && i + 1 < end)
                return Decision{Standing::context, i};
        if (subject && !plan && !isComing(t, *subject) &&
            (t.is(*subject + 1, words().topic) || t.word(*subject) == "不足"))
            return Decision{Standing::context, *subject};
    }
    const auto subject = before(t, c, start, words().contextBefore, 20);
    if (!subject) return std::nullopt;
    // 国内市場に5億ドルを投じる: a place of the undertaking; only a topic or a genitive makes it the figure's own.
    const auto next = t.word(*subject + 1);
    // 需要の動向を見ながら100億円を投じる: the genitive belongs to another noun.
    if (next == "の")
        for (std::size_t i = *subject + 2; i < c.first; ++i)
            if (const auto w = t.word(i); w == "を" || w == "に" || w == "へ" || w == "、") return std::nullopt;
    const bool own = (next == "を" && (b.context || b.verdict)) || next.starts_with("だけ") || next == "：" ||
                     next == ":" || next == "は" || next == "が" || next == "の" || next == "では" || next == "で" ||
                     (next == "、" && *subject + 2 == beforeHedges(t, c.first)) ||
                     *subject + 1 == beforeHedges(t, c.first) || t.word(*subject) == "現在" ||
                     t.word(*subject) == "既存";
    if (!own) return std::nullopt;
    // 現在は2億ドルを充てる案を協議中: now is when it is planned, not what is.
    const auto word = t.word(*subject);
    const bool now = word.starts_with("現") || word.starts_with("足");
    if (now && (plan || (b.verb && !t.leads(*b.verb, words().state)))) return std::nullopt;
    return Decision{Standing::context, *subject};
}

/// By the tense of the predicate that governs the claim.
Decision ofTense(const Text& t, const Candidate& c, const Behind& b, std::size_t start) {
    const bool heading = t.sentenceOf(c.first).heading;
    const auto earlier = before(t, c, start, words().achievedBefore, 30);
    if (b.achieved) return {Standing::achieved, *b.achieved};
    if (!b.verb && b.was) return {Standing::context, *b.was};
    if (b.verb && c.claim.kind == Kind::people && t.leads(*b.verb, words().works)) return {Standing::context, *b.verb};
    if (!b.verb) {
        if (b.report || heading) return {earlier ? Standing::achieved : Standing::committed, b.report.value_or(0)};
        if (earlier) return {Standing::achieved, *earlier};
        if (c.claim.kind == Kind::money || c.claim.kind == Kind::capacity || isJobs(c)) return {Standing::committed};
        const bool done = c.claim.kind == Kind::people || c.claim.kind == Kind::initiative;
        return {done ? Standing::committed : Standing::context};
    }
    const std::size_t verb = *b.verb;
    // 5カ所の工場を持つ
    if (t.leads(verb, words().possess) && c.claim.kind != Kind::money && c.claim.kind != Kind::initiative &&
        (b.ending == Ending::nonPast || b.ending == Ending::continuative) && t.word(c.last) == "を")
        return {Standing::context, verb};
    // 410人に減った: a count that changed by itself.
    if (b.ending == Ending::past && c.claim.kind != Kind::initiative && t.leads(verb, words().change))
        return {Standing::context, verb};
    // 育成目標を8000人に引き上げた: the change is done, what it aims at is to come.
    // 投資額を62億コルナ（約430億円）に, 新規雇用を140人に
    const std::size_t bracket = t.is(c.last, Token::Form::mark) ? t.tokens()[c.last].mate : 0;
    const std::size_t behind = bracket > c.last ? bracket + 1 : c.last;
    const bool of = [&] {
        for (std::size_t i = c.first; i < c.last; ++i)
            if (t.is(i, words().aim)) return true;
        return before(t, c, start, words().aim, 14).has_value();
    }();
    const bool aimed =
        b.ending == Ending::past && t.word(behind) == "に" && t.leads(verb, words().aimChanged) && of && !earlier;
    // 稼働を29年春に延期した: what is put off is to come.
    const bool moved = b.ending == Ending::past && c.claim.kind == Kind::initiative && t.leads(verb, words().moved);
    const bool commits = aimed || moved || t.leads(verb, words().commits);
    switch (b.ending) {
    case Ending::past: return {commits ? Standing::committed : Standing::achieved, verb};
    case Ending::pastProgressive: return {earlier ? Standing::achieved : Standing::context, verb};
    case Ending::progressive:
        if (t.leads(verb, words().state) && !commits) return {earlier ? Standing::achieved : Standing::context, verb};
        return {Standing::committed, verb};
    case Ending::negative: return {Standing::committed, verb};
    default: return {Standing::committed, verb};
    }
}

/// The last predicate of the sentence, whose tense holds for a verb in its continuing form: 100億円を投じ、…を建てた.
void inheritTense(const Text& t, const Candidate& c, Behind& b, std::size_t end) {
    if (b.ending != Ending::continuative || b.committed || b.discussed || b.denied) return;
    Candidate rest;
    rest.first = rest.last = end;
    const std::size_t last = std::min(t.sentenceOf(c.first).last, end + reach);
    std::optional<std::size_t> stem;
    for (std::size_t i = std::min(end, *b.verb + 1); i < last; ++i) {
        if (t.word(i) == "。" || t.word(i) == "」") break;
        if (t.is(i, Token::Form::mark)) continue;
        if (t.is(i, words().committed)) return void(b.committed = i);
        if (const Ending e = endingOf(t, i); e != Ending::none && e != Ending::continuative) stem = i;
    }
    if (!stem || t.leads(*stem, words().reports) || t.leads(*stem, words().commits)) return;
    const Ending e = endingOf(t, *stem);
    if (e == Ending::past) b.ending = e;
}

/// "3社が出資した。出資比率は…": the sentence before tells that it is done.
bool isDoneBefore(const Text& t, std::size_t first) {
    for (std::size_t i = first; i > 0 && first - i < 8; --i) {
        if (i < first && t.word(i - 1) == "。") return false;
        if (t.is(i - 1, Token::Form::mark) || !t.leads(i - 1, words().shareVerb)) continue;
        return endingOf(t, i - 1) == Ending::past;
    }
    return false;
}

/// アクメ（18%）は増資に応じる: a share in brackets behind its holder.
bool isHolding(const Text& t, const Candidate& c) {
    if (c.first == 0 || t.tokens()[c.first].brackets == 0 || !t.is(c.last, Token::Form::mark)) return false;
    const auto words = t.textFrom(c.last).substr(0, 240);
    return words.find("増資に応") != std::string_view::npos || words.find("出資する") != std::string_view::npos ||
           words.find("出資し") != std::string_view::npos;
}

bool ofDeal(const Text& t, const Candidate& c) {
    if (isHolding(t, c)) return true;
    const std::size_t least = std::max(t.sentenceOf(c.first).first, c.first > 25 ? c.first - 25 : 0);
    for (std::size_t i = c.first; i > least; --i)
        if (t.is(i - 1, words().deal)) return !isDoneBefore(t, t.sentenceOf(c.first).first);
    // 4分の3に当たる10億円は工場に
    return t.word(c.last) == "に" && t.textFrom(c.last + 1).starts_with("当たる");
}

Decision ofShare(const Text& t, const Candidate& c, const Behind& b) {
    if (b.denied) return {Standing::denied, *b.denied};
    // 需要は年3%のペースで伸びる見込みだ: a figure that grows by itself.
    if (const auto of = before(t, c, clauseStart(t, c.first), words().contextBefore, 8);
        of && (t.word(*of + 1) == "は" || t.word(*of + 1) == "が") && b.verb && t.leads(*b.verb, words().grows))
        return {Standing::context, *of};
    bool aims = b.committed && !b.context;
    // うち75%は工場に: a part of what the sentence before promised.
    const bool told = b.verb && (b.ending == Ending::past || b.ending == Ending::pastProgressive);
    aims = aims || (isPart(t, c) && !told && !b.context);
    // 工業用水の7割を再利用する: done to a share by somebody.
    aims = aims || (t.word(c.last) == "を" && b.verb && !b.context && !t.leads(*b.verb, words().state) &&
                    (b.ending == Ending::nonPast || b.ending == Ending::continuative));
    // 生産量の5割を商社に販売する方向で協議している
    aims = aims || (t.word(c.last) == "を" && b.discussed && !b.context);
    // 電池の6割はドイツに供給する: what is done with the share is its topic's verb.
    aims = aims || (t.word(c.last) == "は" && b.verb && !b.context && t.leads(*b.verb, words().doing) &&
                    (b.ending == Ending::nonPast || b.ending == Ending::continuative));
    // 投資の4分の3に当たる10億円は工場に充てる
    aims = aims || (ofDeal(t, c) && bindsFigure(t, c.last) && !told);
    // 5%の出資は協議の段階だ
    aims = aims || (t.word(c.last) == "の" && t.leads(c.last + 1, words().shareVerb));
    if (!aims)
        for (std::size_t i = c.last; i < std::min(c.last + 14, t.size()); ++i) {
            i = std::max(i, overBrackets(t, i));
            if (t.word(i) == "、" || t.word(i) == "。") break;
            Ending e = t.leads(i, words().shareVerb) ? endingOf(t, i) : Ending::none;
            // まかな|います
            if (t.is(i, Token::Form::hiragana) && t.leads(i, words().shareVerb) && t.word(i).size() > 6)
                e = t.word(i + 1).ends_with("た") ? Ending::past : Ending::nonPast;
            aims = aims || e == Ending::nonPast || e == Ending::continuative;
        }
    // 出資比率は自社が60%、地元が40%: how a committed whole is shared out.
    aims = aims || (!b.context && !told && ofDeal(t, c));
    if (b.discussed && aims) return {Standing::discussed, *b.discussed};
    return {aims ? Standing::committed : Standing::context, b.committed.value_or(0)};
}

/// …を建てる計画を発表したが、翌年に撤回した: the next clause, of the same topic, takes the plan back.
std::optional<std::size_t> withdrawn(const Text& t, const Candidate& c, std::size_t end) {
    if (t.word(end) != "、" || end == 0 || (!t.word(end - 1).ends_with("が") && t.word(end - 1) != "ものの"))
        return std::nullopt;
    const std::size_t limit = std::min(t.sentenceOf(c.first).last, end + 20);
    for (std::size_t i = end + 1; i < limit; ++i) {
        const auto w = t.word(i);
        if (w == "は" || w == "も" || w == "。" || w == "「") return std::nullopt;
        if (t.leads(i, words().denied)) return i;
    }
    return std::nullopt;
}

/// 「営業利益を300億円押し下げる」とみる: a judgement of somebody who only looks on.
std::optional<std::size_t> judged(const Text& t, const Candidate& c) {
    if (t.tokens()[c.first].quotes == 0) return std::nullopt;
    const std::size_t limit = std::min(t.sentenceOf(c.first).last, c.last + reach);
    for (std::size_t i = c.last; i < limit; ++i)
        if (t.word(i) == "」" && t.tokens()[i].quotes <= 1)
            return t.is(i + 1, words().verdict) || t.is(i + 2, words().verdict) ? std::optional(i + 1) : std::nullopt;
    return std::nullopt;
}

/// 30億円の補助については、財務部が「県と協議している段階で、決まっていない」と説明した: somebody says of the topic
/// that it is only talked about.
std::optional<std::size_t> saidToBeOpen(const Text& t, const Candidate& c) {
    static const std::vector<std::string> open = [] {
        std::vector<std::string> words;
        for (const auto& e : base::knowledge("knowledge/ja/verdicts.txt"))
            if (e.section == "said to be open") words.push_back(e.key);
        return words;
    }();
    if (!c.claim.isNumber() || t.tokens()[c.first].quotes > 0) return std::nullopt;
    const std::size_t limit = std::min(t.sentenceOf(c.first).last, c.last + 2 * reach);
    bool topic = false;
    for (std::size_t i = c.last; i < limit; ++i) {
        const auto w = t.word(i);
        topic = topic || w == "は" || w == "については" ||
                (w == "について" && (t.word(i + 1) == "は" || t.word(i + 1) == "「" || t.word(i + 1) == "、"));
        if (w == "。" || (!topic && (w == "、" || w == "が" || w == "を"))) return std::nullopt;
        if (w != "「") continue;
        const std::size_t close = t.tokens()[i].mate;
        if (!topic || close <= i || t.word(close + 1) != "と") return std::nullopt;
        const auto said = t.textOf(t.bytes(i, close));
        const bool found = std::any_of(
            open.begin(), open.end(), [&](std::string_view word) { return said.find(word) != std::string_view::npos; });
        return found ? std::optional(i) : std::nullopt;
    }
    return std::nullopt;
}

/// 1万台で、前年同月比14%増: a figure that is measured by the last one.
std::optional<std::size_t> compared(const Text& t, const Candidate& c) {
    const std::size_t limit = std::min(t.sentenceOf(c.first).last, c.last + 6);
    for (std::size_t i = c.last; i < limit; ++i) {
        if (t.is(i, words().compared)) return i;
        if (t.word(i) == "を" || t.word(i) == "。") return std::nullopt;
    }
    return std::nullopt;
}

/// 2兆円投資か: a headline that asks.
bool asks(const Text& t, const Candidate& c) {
    const auto& s = t.sentenceOf(c.first);
    if (!s.heading || s.last - s.first >= 2 * reach) return false;
    const auto last = t.word(s.last - 1);
    // 何が決まったのか asks about a plan that stands.
    return last == "か" && !t.textOf(s.span).ends_with("のか");
}

/// Whether the claim stands in a phrase of its own (…億ドルの投資を巡り, …について), so that the verb is not about it.
bool standsAside(const Text& t, const Candidate& c) {
    for (std::size_t i = c.last; i < c.last + 10 && i < t.size(); ++i) {
        const auto w = t.word(i);
        if (w == "について" || w == "による" || w == "に関する" || w == "に関して" || w == "によって") return true;
        if (w == "を") return t.textFrom(i + 1).starts_with("巡") || t.textFrom(i + 1).starts_with("めぐ");
        if (w == "が" || w == "は" || w == "に" || w == "で" || w == "と" || w == "、" || w == "。" || w == "も")
            return false;
    }
    return false;
}

Decision decide(const Text& t, const Candidate& c) {
    const std::size_t end = clauseEnd(t, c.last), start = clauseStart(t, c.first);
    Behind b = lookBehind(t, c, end);
    if (const auto relative = ofRelative(t, c)) return *relative;
    if (isNamedSum(t, c)) return {Standing::committed, c.last + 1};
    // 8割から5割に下げる: the first tells where it stands.
    if (t.word(c.last) == "から" && c.last + 1 < end)
        for (std::size_t i = c.last + 1; i < std::min(end, c.last + 5); ++i)
            if (numberAt(t, i)) return {Standing::context, c.last};
    if (c.claim.kind == Kind::share) {
        if (const auto by = saidToBeOpen(t, c)) return {Standing::discussed, *by};
        return ofShare(t, c, b);
    }
    if (b.denied) return {Standing::denied, *b.denied};
    if (const auto back = withdrawn(t, c, end)) return {Standing::denied, *back};
    if (const auto by = judged(t, c)) return {Standing::context, *by};
    if (const auto by = saidToBeOpen(t, c)) return {Standing::discussed, *by};
    if (c.claim.kind == Kind::people && isPart(t, c) && b.verb && b.ending == Ending::nonPast && !b.discussed)
        return {Standing::committed, *b.verb};
    if (c.claim.kind != Kind::initiative)
        if (const auto by = compared(t, c)) return {Standing::context, *by};
    if (c.claim.kind != Kind::initiative)
        if (const auto fact = ofSubject(t, c, start, b)) return *fact;
    if (isSurveyed(t, c)) return {Standing::context};
    // 第1工場の月産5万枚と合わせ: what is there already.
    if (c.claim.kind != Kind::money && c.claim.kind != Kind::initiative && t.word(c.last) == "と" &&
        t.textFrom(c.last + 1).starts_with("合わせ"))
        return {Standing::context, c.last + 1};
    if (asks(t, c)) return {Standing::discussed, t.sentenceOf(c.first).last - 1};
    if (standsAside(t, c) && b.verb) b.verb.reset(), b.report = b.report.value_or(0), b.ending = Ending::none;
    if (b.formerEnd) return {Standing::context, *b.committed};
    if (b.discussed) return {Standing::discussed, *b.discussed};
    // 投資額は15億ユーロを超える見通しだ: the investor's own.
    if (b.context && t.word(*b.context) == "見通し" && c.claim.kind == Kind::money &&
        before(t, c, start, words().plannedSum, 6))
        b.context.reset(), b.committed = b.committed.value_or(c.last);
    if (b.context && (!isJobs(c) || b.estimate)) return {Standing::context, *b.context};
    inheritTense(t, c, b, end);
    const bool done = b.verb && b.ending == Ending::past && !t.leads(*b.verb, words().commits) && b.committed &&
                      *b.committed > *b.verb;
    if (b.committed && !done) return {Standing::committed, *b.committed};
    return ofTense(t, c, b, start);
}

} // namespace

void decideStanding(const Text& t, Candidate& c) {
    const Decision d = decide(t, c);
    c.claim.standing = d.standing;
    because(t, c, [&] { return tellStanding(d.by ? t.word(d.by) : std::string_view(), d.by < c.first, d.standing); });
}

} // namespace pledge::extract::ja
