#include "core/extract/ja/initiative_label.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <array>

namespace pledge::extract::ja {
namespace {

using Form = Token::Form;
using View = std::string_view;

struct Words {
    WordClass object = wordClass("initiatives.object");
    WordClass loose = wordClass("initiatives.loose");
    WordClass standIn = wordClass("initiatives.stand-in");
    WordClass with = wordClass("initiatives.with");
    WordClass bland = wordClass("initiatives.bland");
    WordClass links = wordClass("initiatives.links");
    WordClass endsInU = wordClass("initiatives.ends in u");
    WordClass endsInBu = wordClass("initiatives.ends in bu");
};

const Words& words() {
    static const Words all;
    return all;
}

constexpr std::size_t longestObject = 84; // bytes
constexpr std::size_t farthest = 24;      // tokens between the verb and its object's end

constexpr std::array<View, 10> rowU{"う", "く", "す", "つ", "ぬ", "む", "る", "ぐ", "ぶ", "る"};
constexpr std::array<View, 10> rowI{"い", "き", "し", "ち", "に", "み", "り", "ぎ", "び", "ゐ"};
constexpr std::array<View, 10> rowA{"わ", "か", "さ", "た", "な", "ま", "ら", "が", "ば", "ゃ"};
constexpr std::array<View, 14> rowE{"え", "け", "せ", "て", "ね", "め", "れ", "げ", "べ", "へ", "ぜ", "で", "ぇ", "ゑ"};

// What verbs end in inside of a noun.
constexpr std::array<View, 12> joints{"み", "り", "き", "え", "け", "げ", "び", "い", "ち", "せ", "め", "れ"};

View lastLetter(View s) {
    std::size_t at = s.size();
    if (at > 0) base::previousCodePoint(s, at);
    return s.substr(at);
}
View withoutLast(View s) { return s.substr(0, s.size() - lastLetter(s).size()); }

/// A noun that する makes a verb: it ends in two kanji, in katakana or in letters.
bool isNoun(View stem) {
    std::size_t at = stem.size(), kanji = 0;
    while (at > 0) {
        const char32_t c = base::previousCodePoint(stem, at);
        if (isKatakana(c) || (c < 0x250 && kanji == 0)) return true;
        if (!isKanji(c)) break;
        ++kanji;
    }
    return kanji >= 2;
}

bool isOneOf(View letter, const auto& row) { return std::find(row.begin(), row.end(), letter) != row.end(); }

/// 設け is 設ける, 結び is 結ぶ.
std::string fromContinuing(View form) {
    const View last = lastLetter(form);
    if (isOneOf(last, rowE)) return std::string(form) + "る";
    for (std::size_t i = 0; i < rowI.size(); ++i)
        if (last == rowI[i] && last != "ゐ") return std::string(withoutLast(form)) + std::string(rowU[i]);
    return std::string(form);
}

/// 担っ|て is 担う, 結ん|で is 結ぶ, 開い|た is 開く.
std::string fromTe(View form, bool voiced) {
    const View last = lastLetter(form);
    const std::string stem(withoutLast(form));
    const auto either = [&](WordClass c, View ending, View usual) {
        const std::string verb = stem + std::string(ending);
        const auto match = Lexicon::all().longestAt(verb, 0, verb.size());
        const bool is = match.end == verb.size() && Lexicon::all().entry(match.entry).as(c) != nullptr;
        return is ? verb : stem + std::string(usual);
    };
    if (last == "っ") return either(words().endsInU, "う", "る");
    if (last == "ん") return either(words().endsInBu, "ぶ", "む");
    if (last == "い") return stem + (voiced ? "ぐ" : "く");
    return fromContinuing(form);
}

/// 開か|れ is 開く, 設け|られ is 設ける.
std::string fromPassive(View form) {
    if (form.ends_with("ら") && isOneOf(lastLetter(withoutLast(form)), rowE)) return fromContinuing(withoutLast(form));
    for (std::size_t i = 0; i < rowA.size(); ++i)
        if (lastLetter(form) == rowA[i]) return std::string(withoutLast(form)) + std::string(rowU[i]);
    return std::string(form) + "れる";
}

// Auxiliaries that stand behind a verb and are no part of its name; the longest first.
constexpr std::array<View, 12> afterTe{"まいります", "いきます", "います",   "おります", "いました", "いく",
                                       "いる",       "おり",     "いただく", "もらう",   "くれる",   "い"};

class Reader {
public:
    Reader(const Text& t, std::size_t opening, std::size_t verb, const Undertaking& hit, const LabelContext& context)
        : t_(t), opening_(opening), verb_(verb), hit_(hit), context_(context) {}

    Deed read() const {
        if (hit_.plan) return plan();
        const std::size_t particle = objectEnd();
        if (particle == none) return nominal();
        const View w = t_.word(particle);
        const std::size_t first = objectStart(particle);
        if (first >= particle) return {};
        const bool object = w == "を" || w == "も" || w == "は" || (w == "が" && hit_.passive);
        // "第1工場の隣に建てる", "一緒に進める": what is done is told elsewhere.
        if (!object && (t_.is(verb_, words().object) || (t_.is(verb_, words().loose) && !isNoun(t_.word(verb_)))))
            return {};
        // "アフリカで走らせる": where alone says nothing of what.
        bool where = w == "で" || w == "に";
        for (std::size_t i = first; i < particle; ++i) where = where && context_.isNamed(i) && !context_.isParty(i);
        if (where) return {};
        std::string label = textOf(first, particle) + std::string(object ? View("を") : w);
        return {first, label + between(particle) + verb()};
    }

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    bool apart(std::size_t i) const {
        return t_.tokens()[i].quotes != t_.tokens()[verb_].quotes ||
               t_.tokens()[i].brackets != t_.tokens()[verb_].brackets;
    }
    bool isBracket(std::size_t i) const { return t_.tokens()[i].mate != 0 && t_.is(i, Form::mark); }

    /// "訓練校の新設を検討する": the noun of the verb is what is planned.
    Deed plan() const {
        const std::size_t first = objectStart(verb_ + 1);
        // "生産を始める" has no more to say than its verb.
        std::string label = textOf(first, verb_ + 1);
        if (first == verb_)
            label = std::string(t_.word(verb_)) + textOf(verb_ + 1, hit_.last - 1) +
                    dictionaryForm(t_.word(hit_.last - 1), behind(hit_.last - 1));
        return {first, std::move(label)};
    }

    /// "人材への投資、訓練校の新設": the noun of a list.
    Deed nominal() const {
        const std::size_t first = objectStart(verb_ + 1);
        if (first >= verb_ || !isNoun(t_.word(verb_))) return {};
        return {first, textOf(first, verb_ + 1)};
    }

    std::string behind(std::size_t stem) const {
        const std::size_t from = t_.tokens()[stem].end;
        return hit_.end > from ? std::string(t_.textOf({from, hit_.end})) : std::string();
    }
    std::string verb() const { return dictionaryForm(t_.word(verb_), behind(verb_)); }

    /// "無償で公開", "再生可能エネルギーに切り替える": a short way in which it is done stays.
    std::string between(std::size_t particle) const {
        std::size_t first = verb_;
        while (first > particle + 1 && t_.is(first - 1, Form::kanji) && t_.joined(first) &&
               !t_.is(first - 2, Form::number)) // 年2回|実施
            --first;
        std::size_t wider = first;
        if (const View w = t_.word(first - 1); first > particle + 1 && (w == "に" || w == "で"))
            wider = phraseStart(first - 1);
        // When and where are no part of what is done.
        bool keep = wider + 1 < first && first - wider < 6 && !describes(wider - 1);
        for (std::size_t i = wider; i < first; ++i) keep = keep && !context_.isNumber(i) && !context_.isNamed(i);
        return textOf(keep ? wider : first, verb_);
    }

    /// The particle behind the object of the verb, or behind what else it needs.
    std::size_t objectEnd() const {
        std::size_t other = none, topic = none;
        bool described = false;
        const std::size_t least = std::max(opening_, verb_ > farthest ? verb_ - farthest : 0);
        for (std::size_t i = verb_; i > least + 1; --i) {
            const std::size_t k = i - 1;
            if (apart(k) || isBracket(k)) continue;
            const View w = t_.word(k);
            if (w == "ながら" || w == "つつ" || w == "ことを" || w == "ことに" || w == "ものを") break;
            if (w == "を" && !described) return k;
            // "障害を想定した演習も開く": the を in front of it belongs to what describes it.
            if (w == "も" && isNominal(k - 1) && !context_.isParty(k - 1)) return k;
            if (w == "が" && hit_.passive && !described && isNominal(k - 1)) return k;
            if (other == none && (w == "に" || w == "で" || w == "と" || w == "へ" || w == "について") &&
                isNominal(k - 1) && !context_.isNumber(k - 1))
                other = k;
            if (w == "は" && topic == none && isNominal(k - 1)) topic = k;
            if (k + 1 < verb_ && describes(k)) described = true;
        }
        // "教材は大学と一緒に作る": what is done is the topic. A place alone says nothing.
        if (topic != none && !context_.isParty(topic - 1)) return topic;
        return other;
    }

    bool isNominal(std::size_t i) const {
        return i < t_.size() &&
               (t_.is(i, Form::kanji) || t_.is(i, Form::katakana) || t_.is(i, Form::latin) || t_.word(i) == "」" ||
                t_.word(i) == "）" || t_.word(i) == ")" || t_.word(i) == "など" || t_.word(i).ends_with("づくり"));
    }
    /// The end of a verb in front of a noun: 想定した|演習, 賄う|設備.
    bool describes(std::size_t i) const {
        if (!isNominal(i + 1) || !t_.joined(i + 1) || t_.is(i, Form::mark)) return false;
        const View last = lastLetter(t_.word(i));
        return last == "る" || last == "た" || last == "う" || last == "す" || last == "く" || last == "む" ||
               last == "ぶ" || last == "ぐ";
    }

    /// Where the noun phrase that ends before token `end` starts, with a short clause that describes a bland noun.
    std::size_t objectStart(std::size_t end) const {
        const std::size_t first = phraseStart(end);
        if (first >= end || first + 1 < end || !t_.is(first, words().bland) || first < opening_ + 2) return first;
        std::size_t wider = first;
        if (t_.word(first - 1) == "と") {
            wider = companion(first - 1);
        } else if (describes(first - 1)) {
            std::size_t stem = first - 1;
            while (stem > opening_ && t_.is(stem, Form::hiragana)) --stem;
            // "電気を15年間にわたり購入する契約": how long is no part of it.
            std::size_t behind = stem;
            while (behind > opening_ + 1 && context_.isNumber(behind - 1)) --behind;
            const bool object = behind > opening_ + 1 && t_.word(behind - 1) == "を";
            wider = object ? phraseStart(behind - 1) : phraseStart(stem + 1);
            if (object && wider + 1 >= behind) return first;
            for (std::size_t i = wider; i < first; ++i)
                if (t_.is(i, Form::number) && !context_.isNumber(i)) return first;
        }
        return t_.tokens()[end - 1].end - t_.tokens()[wider].start > longestObject ? first : wider;
    }

    /// "東都大学と協定を結ぶ": with whom, where the noun says little.
    std::size_t companion(std::size_t particle) const {
        std::size_t first = beforeBracket(particle) + 1;
        while (first > opening_ && context_.isParty(first - 1)) --first;
        return context_.isParty(first) && first < particle ? first : particle + 1;
    }
    /// The last token of the noun in front of `end`, its bracket left out: アクメ（東京）と.
    std::size_t beforeBracket(std::size_t end) const {
        const std::size_t mate = end > opening_ ? t_.tokens()[end - 1].mate : 0;
        const bool bracket = mate > opening_ && mate < end && (t_.word(mate) == "（" || t_.word(mate) == "(");
        return (bracket ? mate : end) - 1;
    }

    std::size_t phraseStart(std::size_t end) const {
        std::size_t first = end;
        while (first > opening_) {
            std::size_t i = first - 1;
            if (t_.tokens()[end - 1].end - t_.tokens()[i].start > longestObject) break;
            if (const std::size_t mate = t_.tokens()[i].mate; mate != 0 && mate < i) {
                if (mate < opening_ || !t_.joined(first - (first == end))) break;
                i = mate;
            } else if (!mayStand(i, first)) {
                break;
            }
            first = i;
            if (t_.tokens()[first].spaceBefore) break;
        }
        while (first < end && isLoose(first)) ++first;
        return first;
    }

    /// What cannot open a phrase: a particle, or a noun that only ties a clause to the next one (逼迫した際の).
    bool isLoose(std::size_t i) const {
        const View w = t_.word(i);
        if (w == "の" || w == "と" || w == "な" || w == "や" || w == "・" || t_.is(i, words().links)) return true;
        return t_.word(i + 1) == "の" && (w == "際" || w == "時" || w == "場合" || t_.is(i, words().standIn));
    }

    /// Whether token `i` belongs to the noun phrase that goes on with token `next`.
    bool mayStand(std::size_t i, std::size_t next) const {
        if (context_.isNumber(i)) return false;
        const View w = t_.word(i);
        if (w == "の" || w == "や" || w == "など" || t_.is(i, words().links)) return i > opening_;
        if (w == "な") return i > opening_ && t_.is(i - 1, Form::kanji);
        if (w == "と") {
            if (i <= opening_ || !isNominal(i - 1) || t_.word(i - 1) == "など") return false;
            const std::size_t noun = beforeBracket(i);
            return !context_.isParty(noun) && !t_.is(noun, words().with);
        }
        if (w == "・" || w == "／" || w == "/" || w == "＆") return t_.joined(next);
        if (t_.is(i, Form::mark) || t_.is(i, Form::sign)) return false;
        if (t_.is(i, Form::hiragana))
            return w == "お" || w == "ご" || w.ends_with("づくり") ||
                   // 引|き|込|み|線: a noun made of verbs.
                   (isOneOf(w, joints) && i > opening_ && t_.is(i - 1, Form::kanji) && t_.is(next, Form::kanji));
        return !describes(i) || !isInflected(w);
    }
    static bool isInflected(View w) {
        const auto c = w.size() > 3 ? w.substr(w.size() - 3) : View();
        return c >= "ぁ" && c <= "ん";
    }

    /// The words of [first, last) without what stands in round brackets.
    std::string textOf(std::size_t first, std::size_t last) const {
        std::string out;
        for (std::size_t i = first; i < last; ++i) {
            const View w = t_.word(i);
            if (context_.isNumber(i) && i > first) continue;
            if (const std::size_t mate = t_.tokens()[i].mate; mate > i && mate < last && (w == "（" || w == "(")) {
                i = mate;
                continue;
            }
            if (!out.empty() && t_.tokens()[i].spaceBefore) out += ' ';
            out += w;
        }
        return out;
    }

    const Text& t_;
    std::size_t opening_, verb_;
    const Undertaking& hit_;
    const LabelContext& context_;
};

} // namespace

std::string dictionaryForm(View stem, View ending) {
    if (isNoun(stem)) return std::string(stem);
    if (stem.ends_with("し") && isNoun(withoutLast(stem))) return std::string(withoutLast(stem));
    if (stem.ends_with("ない")) return std::string(stem);
    std::string form = std::string(stem) + std::string(ending);
    View s = form;
    const auto cut = [&](View tail) {
        if (!s.ends_with(tail) || s.size() <= tail.size()) return false;
        s.remove_suffix(tail.size());
        return true;
    };
    for (const View joint : {"て", "で"})
        for (const View tail : afterTe)
            if (const auto whole = std::string(joint) + std::string(tail); cut(whole)) return fromTe(s, joint == "で");
    for (const View tail : {"られます", "られました", "られる", "られた", "られ"})
        if (isOneOf(lastLetter(s.substr(0, s.size() - std::min(s.size(), tail.size()))), rowE) && cut(tail))
            return fromContinuing(s);
    for (const View tail : {"れます", "れました", "れる", "れた", "れ"})
        if (isOneOf(lastLetter(s.substr(0, s.size() - std::min(s.size(), tail.size()))), rowA) && cut(tail))
            return fromPassive(s);
    if (cut("ました") || cut("ます")) return fromContinuing(s);
    for (const View tail : {"て", "た"})
        if (!ending.empty() && cut(tail)) return fromTe(s, false);
    for (const View tail : {"で", "だ"})
        if (!ending.empty() && cut(tail)) return fromTe(s, true);
    return fromContinuing(s);
}

Deed deedOf(const Text& t, std::size_t opening, std::size_t verb, const Undertaking& hit, const LabelContext& context) {
    return Reader(t, opening, verb, hit, context).read();
}

} // namespace pledge::extract::ja
