#include "core/extract/ja/numbers.h"

#include "core/base/utf8.h"
#include "core/extract/numbers.h"
#include "core/extract/tell.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace pledge::extract::ja {
namespace {

struct Words {
    WordClass digit = wordClass("numbers.digit");
    WordClass small = wordClass("numbers.small");
    WordClass large = wordClass("numbers.large");
    WordClass range = wordClass("numbers.range");
    WordClass vague = wordClass("numbers.vague");
    WordClass scale = wordClass("money.scale");
    std::array<WordClass, 4> decimals{wordClass("measures.MW"), wordClass("measures.MWh"), wordClass("measures.m2"),
                                      wordClass("shares.percent")};
};

const Words& words() {
    static const Words all;
    return all;
}

constexpr std::size_t longestDigits = 60; // bytes; what is longer is no number

/// Digits with separators in half or full width; nothing for versions and dates in dots.
std::optional<double> digitsOf(std::string_view text) {
    if (text.size() > longestDigits) return std::nullopt;
    std::string plain;
    int points = 0, group = -1;
    bool groups = true;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = halfWidth(base::nextCodePoint(text, at));
        if (c == U',') {
            groups = groups && (group == -1 ? plain.size() <= 3 : group == 3) && !points;
            group = 0;
        } else if (c == U'.') {
            ++points;
            plain += '.';
        } else {
            plain += static_cast<char>(c);
            if (group >= 0 && !points) ++group;
        }
    }
    if (points > 1 || !groups || (group >= 0 && group != 3)) return std::nullopt;
    return std::strtod(plain.c_str(), nullptr);
}

int placesOf(std::string_view text) {
    int places = 0;
    for (std::size_t at = 0; at < text.size(); ++places)
        if (const char32_t c = halfWidth(base::nextCodePoint(text, at)); c < U'0' || c > U'9') return 0;
    return places;
}

/// Reads one number from left to right.
class Reader {
public:
    Reader(const Text& text, std::size_t first) : t_(text), first_(first), at_(first) {}

    std::optional<Number> read() {
        if (t_.is(first_ - 1, words().vague) && t_.joined(first_)) return std::nullopt;
        const std::size_t limit = std::min(t_.sentenceOf(first_).last, first_ + 24);
        while (at_ < limit && step()) ++at_;
        if (at_ == first_ || t_.is(at_, words().vague)) return std::nullopt;
        Number n;
        n.first = first_;
        n.last = at_;
        n.value = total_ + section_ + current_.value_or(0);
        n.scaled = scaled_;
        n.digits = t_.is(first_, Token::Form::number);
        n.places = n.digits ? placesOf(t_.word(first_)) : kanji_;
        return n;
    }

private:
    bool step() {
        if (t_.is(at_, Token::Form::number)) return digits();
        if (at_ != first_ && t_.tokens()[at_].spaceBefore && !t_.is(at_, words().large)) return false;
        if (const auto* m = t_.meaning(at_, words().digit)) return kanjiDigit(m->number);
        if (const auto* m = t_.meaning(at_, words().small)) return small(m->number);
        if (const auto* m = t_.meaning(at_, words().large)) return large(m->number);
        return t_.word(at_) == "・" && decimal();
    }

    bool digits() {
        if (current_) return false;
        // Behind a scale, more digits belong to the same number only where they touch it: 2兆9000億.
        if (at_ != first_ && !t_.joined(at_)) return false;
        current_ = digitsOf(t_.word(at_));
        return current_.has_value();
    }

    bool kanjiDigit(double digit) {
        if (current_ && kanji_ == 0) return false;
        current_ = current_.value_or(0) * 10 + digit;
        ++kanji_;
        return true;
    }

    bool small(double factor) {
        section_ += current_.value_or(1) * factor;
        current_.reset();
        kanji_ = 0;
        return scaled_ = true;
    }

    bool large(double factor) {
        const double inner = section_ + current_.value_or(0);
        if (inner == 0 || (total_ > 0 && factor >= least_)) return false;
        total_ += inner * factor;
        section_ = 0;
        current_.reset();
        kanji_ = 0;
        least_ = factor;
        return scaled_ = true;
    }

    /// The decimal point of vertical type: 1・5兆.
    bool decimal() {
        if (!current_ || scaled_ || !t_.joined(at_) || !t_.joined(at_ + 1)) return false;
        const bool written = t_.is(at_ + 1, Token::Form::number);
        const auto* kanji = t_.meaning(at_ + 1, words().digit);
        if ((!written && !kanji) || !takesDecimal(at_ + 2)) return false;
        const auto fraction = written ? digitsOf(t_.word(at_ + 1)) : std::optional(kanji->number);
        if (!fraction) return false;
        current_ = *current_ + *fraction / std::pow(10, written ? placesOf(t_.word(at_ + 1)) : 1);
        ++at_;
        return true;
    }

    bool takesDecimal(std::size_t i) const {
        return t_.is(i, words().large) ||
               std::any_of(words().decimals.begin(), words().decimals.end(), [&](WordClass c) { return t_.is(i, c); });
    }

    const Text& t_;
    std::size_t first_, at_;
    double total_ = 0, section_ = 0, least_ = 0;
    std::optional<double> current_;
    int kanji_ = 0;
    bool scaled_ = false;
};

/// The last word of scale in [first, last), and what it multiplies by.
double scaleOf(const Text& t, const Number& n) {
    double scale = 1;
    for (std::size_t i = n.last; i-- > n.first;) {
        const auto* m = t.meaning(i, words().large);
        if (!m) m = t.meaning(i, words().small);
        if (!m) break;
        scale *= m->number;
    }
    return scale;
}

bool isRangeMark(const Text& t, std::size_t i) {
    return t.is(i, words().range) && t.word(i) != "から" && t.word(i) != "ないし" && t.word(i) != "乃至";
}

} // namespace

std::optional<Number> numberAt(const Text& text, std::size_t i) {
    if (!text.is(i, Token::Form::number) && !text.is(i, words().digit) && !text.is(i, words().small))
        return std::nullopt;
    return Reader(text, i).read();
}

std::optional<Number> rangeFrom(const Text& t, const Number& low) {
    if (!isRangeMark(t, low.last) && t.word(low.last) != "から" && t.word(low.last) != "ないし") return std::nullopt;
    const auto high = numberAt(t, low.last + 1);
    if (!high || t.tokens()[high->first].sentence != t.tokens()[low.first].sentence) return std::nullopt;
    Number out = low;
    const double scale = scaleOf(t, *high);
    if (!low.scaled && scale > 1 && low.value < high->value) out.value *= scale;
    if (low.scaled && !high->scaled && high->value < low.value) return std::nullopt;
    if (high->value <= out.value) return std::nullopt;
    out.max = high->value;
    out.last = high->last;
    out.scaled = low.scaled || high->scaled;
    return out;
}

bool isChange(const Text& t, const Number& low, std::size_t last) {
    constexpr std::size_t longestBracket = 16;
    if (t.word(last) == "（" || t.word(last) == "(") // 「…から220億レアル（約5900億円）に」
        for (std::size_t i = last + 1; i < last + longestBracket; ++i)
            if (t.word(i) == "）" || t.word(i) == ")") {
                last = i + 1;
                break;
            }
    return t.word(low.last) == "から" && (t.word(last) == "に" || t.word(last) == "へ");
}

bool isOrdinal(const Text& t, const Number& n) {
    if (n.first > 0 && t.joined(n.first) && t.word(n.first - 1).ends_with("第")) return true;
    const auto behind = t.joined(n.last) ? t.word(n.last) : std::string_view();
    return behind.starts_with("号") || behind.starts_with("次") || behind.starts_with("番") || behind.starts_with("位");
}

std::string stepOf(const Text& t, const Number& n) {
    return tellNumber(t.textOf(t.bytes(n.first, n.last)), n.value, n.max, 1);
}

} // namespace pledge::extract::ja
