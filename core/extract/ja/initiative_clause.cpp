#include "core/extract/ja/initiative_clause.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace pledge::extract::ja {
namespace {

struct Words {
    WordClass verb = wordClass("initiatives.verb");
    WordClass plan = wordClass("initiatives.plan");
    WordClass opener = wordClass("initiatives.opener");
    WordClass idle = wordClass("initiatives.idle");
    WordClass deal = wordClass("initiatives.deal");
};

const Words& words() {
    static const Words all;
    return all;
}

constexpr std::size_t longestRest = 60; // bytes behind a verb that tell what it is

enum class Way { none, final, past, going, joined };

struct Tail {
    std::string_view text;
    Way way;
    bool passive = false;
};

// What may follow the stem of a verb; the longest that fits holds.
constexpr std::array tails{Tail{"していく", Way::final},
                           Tail{"していきます", Way::final},
                           Tail{"してい", Way::going},
                           Tail{"しており", Way::going},
                           Tail{"しています", Way::going},
                           Tail{"している", Way::going},
                           Tail{"していた", Way::none},
                           Tail{"していない", Way::none},
                           Tail{"しない", Way::none},
                           Tail{"する", Way::final},
                           Tail{"します", Way::final},
                           Tail{"いたします", Way::final},
                           Tail{"いたしました", Way::past},
                           Tail{"いたしております", Way::going},
                           Tail{"いたし", Way::joined},
                           Tail{"してまいります", Way::final},
                           Tail{"てまいります", Way::final},
                           Tail{"していきます", Way::final},
                           Tail{"させていただきます", Way::final},
                           Tail{"しました", Way::past},
                           Tail{"した", Way::past},
                           Tail{"し", Way::joined},
                           Tail{"して", Way::joined},
                           Tail{"される", Way::final, true},
                           Tail{"されます", Way::final, true},
                           Tail{"された", Way::past, true},
                           Tail{"され", Way::joined, true},
                           Tail{"されて", Way::joined, true},
                           Tail{"させる", Way::final},
                           Tail{"させ", Way::joined},
                           Tail{"すべく", Way::none},
                           Tail{"してもらう", Way::final},
                           Tail{"していただく", Way::final},
                           Tail{"いただける", Way::final},
                           Tail{"いただきます", Way::final},
                           Tail{"できる", Way::final},
                           Tail{"できるよう", Way::final},
                           Tail{"せず", Way::none},
                           Tail{"ない", Way::none},
                           Tail{"る", Way::final},
                           Tail{"ます", Way::final},
                           Tail{"ました", Way::past},
                           Tail{"た", Way::past},
                           Tail{"て", Way::joined},
                           Tail{"ていく", Way::final},
                           Tail{"ている", Way::going},
                           Tail{"ており", Way::going},
                           Tail{"ていた", Way::none},
                           Tail{"しつつ", Way::joined},
                           Tail{"む", Way::final},
                           Tail{"み", Way::joined},
                           Tail{"んだ", Way::past},
                           Tail{"んで", Way::joined},
                           Tail{"んでいく", Way::final},
                           Tail{"んでいる", Way::going},
                           Tail{"う", Way::final},
                           Tail{"い", Way::joined},
                           Tail{"った", Way::past},
                           Tail{"って", Way::joined},
                           Tail{"っている", Way::going},
                           Tail{"す", Way::final},
                           Tail{"く", Way::final},
                           Tail{"られる", Way::final, true},
                           Tail{"られた", Way::past, true},
                           Tail{"だ", Way::past},
                           Tail{"で", Way::joined},
                           Tail{"ぐ", Way::final},
                           Tail{"います", Way::final},
                           Tail{"ります", Way::final},
                           Tail{"びます", Way::final},
                           Tail{"れる", Way::final, true},
                           Tail{"られます", Way::final, true},
                           Tail{"みます", Way::final},
                           Tail{"きます", Way::final}};

// What follows a verb in its plain form in a main clause, or in what is planned.
constexpr std::array<std::string_view, 39> mainRests{
    "。",     "」",     "）",       ")",      "、",         "計画",   "方針",   "予定",   "考え",       "見通し",
    "見込み", "構え",   "意向",     "構想",   "狙い",       "目標",   "方向",   "ことを", "ことで合意", "ことに",
    "ことが", "ことな", "こととし", "こと。", "と発",       "と述",   "と話",   "と説",   "と明",       "と語",
    "と表",   "と伝",   "と報",     "という", "としている", "とした", "とし、", "ほか",   "とともに"};
constexpr std::array<std::string_view, 13> alsoMain{"一方", "など",   "もの", "・",     "と強", "と約",  "つもり",
                                                    "そう", "ように", "運び", "手はず", "案を", "段取り"};

bool startsWithAny(std::string_view text, std::initializer_list<std::string_view> heads) {
    return std::any_of(heads.begin(), heads.end(), [&](std::string_view h) { return text.starts_with(h); });
}

const Tail* tailOf(std::string_view rest) {
    const Tail* best = nullptr;
    for (const Tail& t : tails)
        if (rest.starts_with(t.text) && (!best || t.text.size() > best->text.size())) best = &t;
    return best;
}

bool isMain(std::string_view rest) {
    if (rest.empty()) return true;
    const auto heads = [&](std::string_view h) { return rest.starts_with(h); };
    // "渡し合うことで9日に合意した": not by what means, but on what.
    constexpr std::size_t near = 48;
    if (rest.starts_with("ことで"))
        for (const std::string_view w : {"合意", "一致"})
            if (rest.substr(0, near).find(w) != std::string_view::npos) return true;
    return std::any_of(mainRests.begin(), mainRests.end(), heads) ||
           std::any_of(alsoMain.begin(), alsoMain.end(), heads);
}

/// Stems that hold their ending already: 結ぶ, 開く, 守る.
bool endsItself(std::string_view word) {
    return word.ends_with("ない") || (word.size() >= 6 && startsWithAny(word.substr(word.size() - 3),
                                                                        {"る", "く", "ぶ", "む", "す", "ぐ", "う"}));
}

bool endsInHiragana(std::string_view word) {
    const auto last = word.size() > 3 ? word.substr(word.size() - 3) : std::string_view();
    return last >= "ぁ" && last <= "ん";
}

bool isAgreement(const Text& t, std::size_t i) {
    return startsWithAny(t.word(i),
                         {"締結", "結", "調印", "署名", "合意", "提携", "交わ", "設立", "発足", "立ち上げ", "設け"});
}

/// The verb with its ending; nothing where it stands before a noun or tells an aim.
std::optional<Undertaking> inflected(const Text& t, std::size_t i, std::string_view rest, const Sentence& s) {
    Undertaking u;
    const Tail* tail = tailOf(rest);
    const bool itself = endsItself(t.word(i));
    if (itself) tail = nullptr;
    const std::size_t length = tail ? tail->text.size() : 0;
    u.end = t.tokens()[i].end + length;
    u.last = std::max(i + 1, t.tokenAt(u.end));
    u.agreement = isAgreement(t, i);
    const auto behind = rest.substr(length);
    if (!tail && !itself) {
        // A noun at the end of a headline or an item, or before a 、 that a list goes on behind.
        if (rest.starts_with("、") && endsInHiragana(t.word(i))) return u;
        if (rest.empty() || rest.starts_with("。") || (s.heading && startsWithAny(rest, {"へ", "、", "　", " "})))
            return u;
        return std::nullopt;
    }
    u.passive = tail && tail->passive;
    const Way way = itself ? Way::final : tail->way;
    u.past = way == Way::past;
    switch (way) {
    case Way::none: return std::nullopt;
    case Way::final: return isMain(behind) ? std::optional(u) : std::nullopt;
    case Way::past:
        return (behind.empty() || startsWithAny(behind, {"。", "、", "」", "と発", "と明", "と述", "ほか", "と説",
                                                         "と表", "と話", "上で", "うえで", "という"}))
                   ? std::optional(u)
                   : std::nullopt;
    case Way::going:
        return (behind.empty() || startsWithAny(behind, {"。", "、", "」", "る。", "ます", "と", "り、"}))
                   ? std::optional(u)
                   : std::nullopt;
    case Way::joined: break;
    }
    // "訓練校を新設して2030年までに": one step of several.
    const auto next = u.last < s.last ? t.tokens()[u.last].form : Token::Form::mark;
    const bool step = tail->text == "して" && next == Token::Form::number && i > s.first && t.word(i - 1) == "を";
    return step || startsWithAny(behind, {"、", "つつ、", "ながら、"}) || behind.empty() ? std::optional(u)
                                                                                         : std::nullopt;
}

bool isGivingUp(std::string_view word) {
    return startsWithAny(word, {"断念", "撤回", "中止", "見送", "取りやめ", "取り止め"});
}

/// "新設を検討する", "供給で合意した", "建設に着手する".
std::optional<Undertaking> planned(const Text& t, std::size_t i, const Sentence& s) {
    auto particle = t.word(i + 1);
    if (particle == "に向けて" || particle == "に向け" || particle == "について") particle = "に";
    const bool topic = particle == "では"; // "部品の調達ではアクメと協議を続けている"
    const bool told = particle == "は";    // "建設は見送る"
    if (particle != "を" && particle != "に" && particle != "で" && particle != "が" && particle != "も" && !topic &&
        !told)
        return std::nullopt;
    for (std::size_t k = i + 2; k < std::min(s.last, i + 9); ++k) {
        if (t.is(k, words().verb) && !t.is(k, words().plan)) return std::nullopt;
        if (t.word(k) == "、" && particle != "に") return std::nullopt;
        if (!t.is(k, words().plan)) continue;
        if (told && !(k == i + 2 && isGivingUp(t.word(k)))) return std::nullopt;
        if (topic && !(t.word(k - 1) == "と" && startsWithAny(t.word(k), {"協議", "交渉", "調整", "合意"})))
            return std::nullopt;
        const auto rest = t.textFrom(k + 1).substr(0, longestRest);
        auto u = inflected(t, k, t.joined(k + 1) ? rest : std::string_view(), s);
        if (!u && startsWithAny(rest, {"を", "だ", "など", "の", "に", "が", "として", "え", "む", "れ", "かに", "から",
                                       "する段階", "している段階"})) {
            u = Undertaking{};
            u->last = k + 1;
            u->end = t.tokens()[k].end;
        }
        if (!u) return std::nullopt;
        u->plan = true;
        u->agreement |= isGivingUp(t.word(k)); // it needs nobody who is named
        return u;
    }
    return std::nullopt;
}

/// "は3日、": the day of telling is no part of what is done.
std::size_t behindDay(const Text& t, std::size_t i) {
    for (std::size_t k = i; k < i + 6; ++k)
        if (t.word(k) == "、" && k > i &&
            (t.word(k - 1).ends_with("日") || t.word(k - 1).ends_with("月") || t.word(k - 1).ends_with("）")))
            return k + 1;
    return i;
}

/// Any other noun of doing with its object right before it, but for those that do nothing: 規格を|統一する.
bool isDoing(const Text& t, std::size_t i, const Sentence& s) {
    if (t.is(i, words().verb)) return true;
    if (i < s.first + 2 || t.word(i - 1) != "を" || t.is(i, words().idle) || !t.joined(i + 1)) return false;
    if (!t.is(i, Token::Form::katakana) && (!t.is(i, Token::Form::kanji) || t.word(i).size() < 6)) return false;
    return !endsInHiragana(t.word(i)) &&
           startsWithAny(t.textFrom(i + 1), {"する", "します", "し、", "してい", "され", "いたし"});
}

/// "貸し出しサービスで合意した": what is agreed on may be told by its noun.
bool isService(const Text& t, std::size_t i) {
    return t.word(i).ends_with("サービス") && t.word(i + 1) == "で" && t.word(i + 2) == "合意";
}

/// Whether words end that only tell who said it, where or about what: "こう語り、", "取締役会において、".
bool endsAside(std::string_view before) {
    constexpr std::array<std::string_view, 14> ends{
        "述べ",       "語り",     "話し",       "強調し",   "説明し", "において", "につきましては",
        "については", "とともに", "に関しては", "としては", "に加え", "に加えて", "のほか"};
    return std::any_of(ends.begin(), ends.end(), [&](std::string_view e) { return before.ends_with(e); });
}

} // namespace

std::optional<Undertaking> undertakingAt(const Text& t, std::size_t i, const Sentence& s) {
    if (isService(t, i)) return planned(t, i, s);
    if (!isDoing(t, i, s)) return std::nullopt;
    // "研究開発" and "設備投資": a noun in front of a noun; "再開発" is one word.
    if (auto plan = planned(t, i, s)) return plan;
    const auto rest = t.joined(i + 1) ? t.textFrom(i + 1).substr(0, longestRest) : std::string_view();
    if (t.is(i + 1, Token::Form::kanji) && t.joined(i + 1) && !endsItself(t.word(i))) {
        const bool heading = s.heading && i + 1 == s.last;
        if (!heading) return std::nullopt;
    }
    auto u = inflected(t, i, rest, s);
    if (!u) return u;
    const auto w = t.word(i);
    const bool withWhom = i > s.first && (t.word(i - 1) == "と" || t.word(i - 1) == "とも" || t.word(i - 1) == "で");
    u->joining = withWhom && startsWithAny(w, {"連携", "協力", "提携", "協業", "協働", "組み", "共同"}) &&
                 u->last < s.last && t.word(u->last) == "、";
    return u;
}

std::size_t clauseOpening(const Text& t, std::size_t from, std::size_t verb,
                          const std::function<bool(std::size_t)>& isUndertaker) {
    std::size_t start = from;
    for (std::size_t i = from; i < verb; ++i) {
        const auto w = t.word(i);
        const auto& token = t.tokens()[i];
        if (token.quotes > t.tokens()[verb].quotes || token.brackets > t.tokens()[verb].brackets) continue;
        if ((w == "「" || w == "『") && token.mate > verb) start = i + 1;
        if (w == "は" && i > from) {
            const auto before = t.word(i - 1);
            if (before != "に" && before != "で" && before != "と" && isUndertaker(i - 1)) start = behindDay(t, i + 1);
        }
        // "アクメが14日、": only with its day is it no part of what somebody else does.
        if (w == "が" && i > from && isUndertaker(i - 1) && behindDay(t, i + 1) > i + 1) start = behindDay(t, i + 1);
        if (w == "では" || w == "には") start = i + 1;
        if ((w == "によると" || w == "によれば") && t.word(i + 1) == "、") start = i + 2;
        // "…と発表した。", "…を受け、": another clause ended here.
        if (w == "、" && i > from && endsAside(t.textBefore(i))) start = i + 1;
        if (w == "、" && i > from && (t.word(i - 1) == "が" || t.word(i - 1) == "ため" || t.word(i - 1) == "ほか"))
            start = i + 1;
    }
    for (bool moved = true; moved && start < verb;) {
        moved = false;
        const auto w = t.word(start);
        if (w == "、" || w == "・" || w == "　" || w == "●" || w == "■" || w == "-" || w == "▽" || w == "」" ||
            w == "。") {
            ++start;
            moved = true;
        } else if ((w == "A" || w == "Q" || w == "Ａ" || w == "Ｑ") && start == from &&
                   t.tokens()[start + 1].spaceBefore) {
            ++start; // the sign of an answer
            moved = true;
        } else if (t.is(start, words().opener) && t.word(start + 1) == "、") {
            start += 2;
            moved = true;
        } else if (startsWithAny(w, {"また", "さらに", "このほか", "あわせて", "加えて"}) &&
                   t.word(start + 1) == "、") {
            start += 2;
            moved = true;
        }
    }
    return start;
}

bool talksGoOn(const Text& t, std::size_t i) {
    std::string_view rest = t.textFrom(i);
    rest = rest.substr(0, std::min(rest.size(), longestRest));
    const auto pass = [&](std::string_view head) {
        if (!rest.starts_with(head)) return false;
        rest.remove_prefix(head.size());
        return true;
    };
    if (!pass("協議") && !pass("交渉") && !pass("調整")) return false;
    if (startsWithAny(rest, {"中", "しており", "している", "しています", "の途中", "が続"})) return true;
    if (!pass("を") && !pass("が")) return false;
    return startsWithAny(rest, {"続け", "続い", "重ね", "進めて", "進んで"});
}

std::size_t dealBefore(const Text& t, std::size_t talks, const Sentence& s) {
    for (std::size_t i = std::max(s.first, talks > longestTalks ? talks - longestTalks : 0); i + 1 < talks; ++i) {
        const auto particle = t.word(i + 1);
        const auto& token = t.tokens()[i];
        if (!t.is(i, words().deal) || token.quotes > 0 || token.brackets > 0) continue;
        if (particle == "は" || particle == "で" || particle == "では" || particle.starts_with("について") ||
            particle.starts_with("に関し") || particle == "を" || particle == "を巡")
            return i;
    }
    return static_cast<std::size_t>(-1);
}

} // namespace pledge::extract::ja
