#include "tests/support/gold_places.h"

#include "core/base/utf8.h"
#include "tests/support/gold_likeness.h"

#include <algorithm>

namespace pledge::tests {
namespace {

bool isKatakana(char32_t c) { return (c >= 0x30A1 && c <= 0x30FA) || c == U'ー'; }
bool isHan(char32_t c) { return base::isJapanese(c) && c >= 0x3400 && c <= 0x9FFF; }
bool isWord(char32_t c) { return (base::isLetter(c) || base::isDigit(c)) && !base::isJapanese(c); }

/// Whether two characters side by side belong to one word. Han characters part nowhere, so they part everywhere, but
/// for names of a single one.
bool joined(char32_t left, char32_t right, bool single) {
    return (isWord(left) && isWord(right)) || (isKatakana(left) && isKatakana(right)) ||
           (single && isHan(left) && isHan(right));
}

bool isDecimalMark(char32_t c) { return c == '.' || c == ','; }

/// "2 billion" is no number of its own in "4.2 billion".
bool startsInside(std::string_view text, std::size_t at, char32_t first, bool single) {
    if (at == 0) return false;
    const char32_t left = base::previousCodePoint(text, at);
    if (joined(left, first, single)) return true;
    if (!base::isDigit(first) || !isDecimalMark(left) || at == 0) return false;
    return base::isDigit(base::previousCodePoint(text, at));
}

bool endsInside(std::string_view text, std::size_t at, char32_t last, bool single) {
    return at < text.size() && joined(last, base::nextCodePoint(text, at), single);
}

/// A way to place the claims up to one of them.
struct Step {
    int worth = 0;
    std::size_t before = 0; ///< which of the places of the claim before it
};

class Placing {
public:
    Placing(const std::vector<GoldClaim>& gold, std::string_view text, const std::vector<model::Claim>& extracted)
        : gold_(gold), extracted_(extracted), index_(text) {
        for (std::size_t i = 0; i < gold.size(); ++i) {
            auto places = occurrences(text, gold[i].quote);
            if (places.empty()) continue;
            standing_.push_back(i);
            places_.push_back(std::move(places));
        }
    }

    std::vector<std::optional<base::Span>> best() {
        std::vector<std::optional<base::Span>> out(gold_.size());
        if (standing_.empty()) return out;
        std::vector<std::vector<Step>> steps;
        for (std::size_t k = 0; k < standing_.size(); ++k) steps.push_back(stepsTo(k, steps));
        std::size_t at = bestOf(steps.back());
        for (std::size_t k = standing_.size(); k-- > 0;) {
            out[standing_[k]] = places_[k][at];
            at = steps[k][at].before;
        }
        return out;
    }

private:
    static std::size_t bestOf(const std::vector<Step>& steps) {
        const auto best = std::max_element(steps.begin(), steps.end(),
                                           [](const Step& a, const Step& b) { return a.worth < b.worth; });
        return static_cast<std::size_t>(best - steps.begin());
    }

    std::vector<Step> stepsTo(std::size_t k, const std::vector<std::vector<Step>>& before) const {
        std::vector<Step> steps;
        for (const base::Span place : places_[k]) {
            std::vector<Step> ways;
            for (std::size_t p = 0; k > 0 && p < places_[k - 1].size(); ++p)
                ways.push_back({before[k - 1][p].worth + order(k, places_[k - 1][p], place), p});
            Step step = ways.empty() ? Step() : ways[bestOf(ways)];
            step.worth += isExtracted(gold_[standing_[k]], place) ? 4 : 0;
            steps.push_back(step);
        }
        return steps;
    }

    /// Costs of placing a claim there, behind the one before it.
    int order(std::size_t k, base::Span before, base::Span place) const {
        const bool alike = gold_[standing_[k]].kind == gold_[standing_[k - 1]].kind;
        return place.start < before.start ? -8 : alike && place.start == before.start ? -20 : 0;
    }

    bool isExtracted(const GoldClaim& gold, base::Span place) const {
        const base::Span points = index_.toCodePoints(place);
        return std::any_of(extracted_.begin(), extracted_.end(),
                           [&](const model::Claim& c) { return c.span.overlaps(points) && sameValue(gold, c); });
    }

    const std::vector<GoldClaim>& gold_;
    const std::vector<model::Claim>& extracted_;
    base::CodePointIndex index_;
    std::vector<std::size_t> standing_; ///< the claims whose quote stands in the text
    std::vector<std::vector<base::Span>> places_;
};

} // namespace

std::vector<base::Span> occurrences(std::string_view text, std::string_view words) {
    std::vector<base::Span> out;
    if (words.empty()) return out;
    std::size_t begin = 0, end = words.size();
    const char32_t first = base::nextCodePoint(words, begin), last = base::previousCodePoint(words, end);
    const bool single = begin == words.size();
    for (auto at = text.find(words); at != std::string_view::npos; at = text.find(words, at + 1))
        if (!startsInside(text, at, first, single) && !endsInside(text, at + words.size(), last, single))
            out.push_back({at, at + words.size()});
    return out;
}

std::vector<std::optional<base::Span>> placesOf(const std::vector<GoldClaim>& gold, std::string_view text,
                                                const std::vector<model::Claim>& extracted) {
    return Placing(gold, text, extracted).best();
}

} // namespace pledge::tests
