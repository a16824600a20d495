#include "core/extract/ja/counts.h"
#include "core/extract/ja/dates.h"
#include "core/extract/ja/hedges.h"
#include "core/extract/ja/japanese.h"
#include "core/extract/ja/nouns.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <unordered_set>

namespace pledge::extract::ja {
namespace {

using model::Kind;

struct ValueWords {
    WordClass digit = wordClass("numbers.digit");
    WordClass small = wordClass("numbers.small");
    WordClass conversion = wordClass("money.conversion");
    WordClass ofWhole = wordClass("people.of whole");
    WordClass before = wordClass("qualifiers.before");
    WordClass total = wordClass("qualifiers.total");
};

const ValueWords& words() {
    static const ValueWords all;
    return all;
}

/// One pass over the tokens; at each anchor the rules are asked in order, and the first that fits takes its tokens.
class Finder {
public:
    Finder(const Text& text, std::vector<Candidate>& out) : t_(text), money_(text), dates_(text), out_(out) {}

    void run() {
        for (std::size_t i = 0; i < t_.size();) i = step(i);
    }

private:
    std::size_t step(std::size_t i) {
        const Token& token = t_.tokens()[i];
        if (!token.entry && token.form != Token::Form::number) return i + 1;
        if (auto date = dates_.at(i)) {
            const std::size_t next = std::max(date->last, i + 1);
            if (!date->claim.value.empty()) put(std::move(*date));
            return next;
        }
        if (auto c = moneyAt(t_, i, money_)) return takeSigned(std::move(*c), i);
        if (auto c = shareWord(t_, i)) return take(std::move(*c), i, i + 1);
        return number(i);
    }

    /// A number by what stands behind it; where nothing does, its tokens are left.
    std::size_t number(std::size_t i) {
        auto n = numberAt(t_, i);
        if (!n) return i + 1;
        if (const auto end = exchangeRateEnd(t_, *n)) return *end;
        if (const auto range = rangeFrom(t_, *n)) n = range;
        auto c = ofUnit(*n);
        return c ? take(std::move(*c), i, n->last) : n->last;
    }

    std::optional<Candidate> ofUnit(const Number& n) {
        if (n.last < t_.size() && t_.tokens()[n.last].sentence != t_.tokens()[n.first].sentence) return std::nullopt;
        if (auto c = shareBehind(t_, n)) return c;
        if (auto c = moneyBehind(t_, n, money_)) return c;
        if (auto c = measureBehind(t_, n)) return c;
        if (auto c = peopleBehind(t_, n)) return ofWhom(std::move(*c));
        return thingsBehind(t_, n);
    }

    /// 従業員1700人のうち1200人, このうち300人, 合わせて3400人: the audience is that of the people told before.
    Candidate ofWhom(Candidate c) const {
        if (out_.empty() || c.claim.audience != std::vector<std::string>{"people"}) return c;
        const auto from = out_.size() > 6 ? out_.end() - 6 : out_.begin();
        const auto whole = std::find_if(out_.rbegin(), std::make_reverse_iterator(from),
                                        [](const Candidate& o) { return o.claim.kind == Kind::people; });
        if (whole == std::make_reverse_iterator(from) || whole->last >= c.first) return c;
        const auto sentence = t_.tokens()[c.first].sentence;
        if (t_.tokens()[whole->first].sentence + 1 < sentence || c.first - whole->last > reach) return c;
        for (std::size_t i = whole->last; i < c.first; ++i)
            if (t_.is(i, words().ofWhole)) {
                c.claim.audience = whole->claim.audience;
                c.claim.audienceOpen = whole->claim.audienceOpen;
                because(t_, c, [&] { return filled(step::whoBefore, {t_.textOf(whole->bytes)}); });
                break;
            }
        return c;
    }

    std::size_t takeSigned(Candidate c, std::size_t i) {
        const std::size_t unit = c.last;
        return take(std::move(c), i, unit);
    }

    std::size_t take(Candidate c, std::size_t number, std::size_t unit) {
        if (t_.tokens()[c.first].sentence != t_.tokens()[c.last - 1].sentence) return number + 1;
        qualify(t_, c, number, unit);
        rate(t_, c, number);
        const std::size_t next = std::max(c.last, unit);
        // Where another claim stands between the audience and its number, the quote is that of the number alone.
        if (!out_.empty() && c.first < out_.back().last)
            c.first = std::max(out_.back().last, std::min(number, beforeHedges(t_, number)));
        put(std::move(c));
        return next;
    }

    void put(Candidate c) {
        if (!out_.empty() && c.first < out_.back().last) c.first = out_.back().last;
        if (c.first >= c.last) return;
        c.bytes = t_.bytes(c.first, c.last);
        out_.push_back(std::move(c));
    }

    const Text& t_;
    MoneyContext money_;
    DateFinder dates_;
    std::vector<Candidate>& out_;
};

bool isJoint(const Text& t, std::size_t i) {
    const auto w = t.word(i);
    return w == "、" || w == "＝" || w == "=" || w == "・" || w == "，" || w == "：" || w == ":";
}

/// Whether `b` only converts `a`: in brackets behind it, or after 日本円で and the like.
bool converts(const Text& t, const Candidate& a, const Candidate& b) {
    if (a.claim.kind != b.claim.kind || t.tokens()[a.first].sentence != t.tokens()[b.first].sentence) return false;
    const bool money = a.claim.kind == Kind::money;
    const auto &x = a.claim.quantity, &y = b.claim.quantity;
    if (money ? x.unit == y.unit : a.claim.kind != Kind::capacity || x.unit != y.unit) return false;
    if (!money && std::abs(x.value - y.value) > 0.08 * x.value) return false;
    if (b.first <= a.last || b.first - a.last > 8) return false;
    bool says = false, all = true;
    for (std::size_t i = a.last; i < b.first; ++i) {
        const auto w = t.word(i);
        if (w == "（" || w == "(" || w == "［" || w == "[")
            return t.tokens()[i].mate == 0 || t.tokens()[i].mate >= b.last;
        const bool word = t.is(i, words().conversion);
        says = says || word || w == "＝" || w == "=" || w == "または";
        all = all && (word || isJoint(t, i) || t.is(i, words().before) || t.is(i, words().total) || w == "の" ||
                      w == "で" || w == "または");
    }
    // 100億ドル、約1兆5000億円相当
    says = says || t.is(b.last, words().conversion);
    return all && says;
}

/// "…億ドルです。円にすると約690億円": the next sentence opens with what makes it a conversion.
bool convertsAgain(const Text& t, const Candidate& a, const Candidate& b) {
    if (a.claim.kind != Kind::money || b.claim.kind != Kind::money || a.claim.quantity.unit == b.claim.quantity.unit)
        return false;
    const Sentence& s = t.sentenceOf(b.first);
    if (t.tokens()[a.first].sentence + 1 != t.tokens()[b.first].sentence || b.first - a.last > 8) return false;
    std::size_t at = s.first;
    while (at < b.first && t.is(at, Token::Form::mark)) ++at;
    if (!t.is(at, words().conversion)) return false;
    for (++at; at < b.first; ++at)
        if (!isJoint(t, at) && !t.is(at, words().before)) return false;
    return true;
}

/// Two conversions in one bracket: 100億ドル（約1兆6000億円、約87億ユーロ）.
bool sharesBracket(const Text& t, const Candidate& a, const Candidate& b) {
    return a.claim.restates && b.claim.kind == Kind::money && b.first > a.last && b.first - a.last <= 4 &&
           t.tokens()[a.first].brackets > 0 && t.tokens()[b.first].brackets == t.tokens()[a.first].brackets &&
           t.tokens()[a.first].sentence == t.tokens()[b.first].sentence && isJoint(t, a.last);
}

void restate(const Text& t, Candidate& c, const Candidate& before, std::size_t start) {
    c.claim.restates = start;
    because(t, c, [&] { return tellConversion(t.textOf(before.bytes)); });
}

void linkConversions(const Text& t, std::vector<Candidate>& all, std::size_t from) {
    for (std::size_t i = from + 1; i < all.size(); ++i) {
        const Candidate& a = all[i - 1];
        if (!a.claim.restates && (converts(t, a, all[i]) || convertsAgain(t, a, all[i])))
            restate(t, all[i], a, a.bytes.start);
        else if (sharesBracket(t, a, all[i]))
            restate(t, all[i], a, *a.claim.restates);
    }
}

/// A length that looks back is a claim only where a sum or a count is spread over it in the same sentence.
void dropIdlePasts(const Text& t, std::vector<Candidate>& all, std::size_t from) {
    std::unordered_set<std::uint32_t> counted;
    for (std::size_t i = from; i < all.size(); ++i)
        if (all[i].claim.isNumber() && all[i].claim.kind != Kind::share)
            counted.insert(t.tokens()[all[i].first].sentence);
    const auto idle = [&](const Candidate& c) {
        return c.claim.rule == "date.past" && !counted.contains(t.tokens()[c.first].sentence);
    };
    all.erase(std::remove_if(all.begin() + static_cast<std::ptrdiff_t>(from), all.end(), idle), all.end());
}

} // namespace

Candidate counted(const Text& t, const Number& n, std::size_t last, Kind kind, std::string unit, double factor,
                  const char* rule) {
    Candidate c;
    c.first = n.first, c.last = last;
    c.claim.kind = kind;
    c.claim.quantity = {n.value * factor, std::nullopt, std::move(unit), {}, model::Qualifier::exact};
    if (n.max) c.claim.quantity.value_max = *n.max * factor;
    c.claim.rule = rule;
    because(t, c, [&] { return stepOf(t, n); });
    return c;
}

void findValues(const Text& text, std::vector<Candidate>& out) {
    const std::size_t from = out.size();
    Finder(text, out).run();
    linkConversions(text, out, from);
    dropIdlePasts(text, out, from);
}

} // namespace pledge::extract::ja
