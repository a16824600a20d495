#include "core/reconcile/shared_passages.h"

#include "core/base/utf8.h"
#include "core/reconcile/quoted_speech.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <tuple>

namespace pledge::reconcile {
namespace {

/// What counts as repeating. Short formulas ("will invest 3 billion euros in Norway by 2030") stand in independent
/// reports, too; a third of a text does not.
struct Measure {
    std::size_t shingle; ///< words, or characters, that must stand together
    std::size_t least;   ///< that must be shared in all, with `share`
    std::size_t enough;  ///< that are enough, however long the text
};
constexpr double leastShare = 1.0 / 3;
constexpr Measure ofWords{8, 30, 120};
constexpr Measure ofCharacters{14, 60, 240};
constexpr std::size_t companions = 4; ///< texts that one is compared with at each shingle

const Measure& measureOf(const model::Article& a) { return a.language == "ja" ? ofCharacters : ofWords; }

constexpr std::uint64_t offset = 14695981039346656037U, prime = 1099511628211U, multiplier = 0x9E3779B97F4A7C15U;

std::uint64_t mixed(std::uint64_t hash, char32_t c) {
    if (c >= U'A' && c <= U'Z') c += U'a' - U'A';
    return (hash ^ c) * prime;
}

/// The shingles of one text.
class Shingles {
public:
    struct Place {
        std::uint64_t hash = 0;
        std::uint32_t text = 0;
        std::uint32_t at = 0; ///< the first of its words, counted over the text
    };

    Shingles(const model::Article& article, std::uint32_t text, std::vector<Place>& to)
        : text_(text), length_(measureOf(article).shingle), to_(to) {
        for (std::size_t i = 0; i < length_; ++i) power_ *= multiplier;
        read(article);
    }
    std::size_t words() const { return words_; }

private:
    void read(const model::Article& article) {
        const std::string_view text = article.text;
        const auto speech = quotedSpeech(text);
        auto quote = speech.begin();
        std::size_t at = article.title.empty() ? 0 : std::min(text.find('\n'), text.size());
        while (at < text.size()) {
            while (quote != speech.end() && quote->end <= at) ++quote;
            if (quote != speech.end() && quote->start <= at) {
                at = quote->end;
                endWord();
                window_.clear(), rolled_ = 0;
                continue;
            }
            take(base::nextCodePoint(text, at));
        }
        endWord();
    }

    void take(char32_t c) {
        if (base::isJapanese(c)) {
            endWord();
            word_ = mixed(offset, c);
            endWord();
        } else if (base::isLetter(c) || base::isDigit(c)) {
            word_ = mixed(word_ ? word_ : offset, c);
        } else {
            endWord();
        }
    }

    void endWord() {
        if (!word_) return;
        rolled_ = rolled_ * multiplier + word_;
        window_.push_back(word_);
        if (window_.size() > length_) rolled_ -= power_ * window_[window_.size() - length_ - 1];
        ++words_;
        if (window_.size() >= length_) to_.push_back({rolled_, text_, static_cast<std::uint32_t>(words_ - length_)});
        word_ = 0;
    }

    std::uint32_t text_;
    std::size_t length_;
    std::vector<Place>& to_;
    std::uint64_t power_ = 1, rolled_ = 0, word_ = 0;
    std::vector<std::uint64_t> window_; ///< words since the last quotation
    std::size_t words_ = 0;
};

/// How many words of one text stand in another, as its shingles come along.
struct Cover {
    std::size_t words = 0, end = 0;
    void add(std::size_t from, std::size_t to) {
        words += to - std::max(from, std::min(end, to));
        end = std::max(end, to);
    }
};
using Covers = std::map<std::pair<std::uint32_t, std::uint32_t>, Cover>;

/// By shingle, then by text and place.
std::vector<Shingles::Place> sorted(std::vector<Shingles::Place> all) {
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) {
        return std::tie(a.hash, a.text, a.at) < std::tie(b.hash, b.text, b.at);
    });
    return all;
}

struct Met {
    std::uint32_t text, at, other;
};

/// Which text meets which at which word.
std::vector<Met> meetings(const std::vector<Shingles::Place>& places) {
    std::vector<Met> met;
    for (std::size_t from = 0, to; from < places.size(); from = to) {
        std::vector<std::uint32_t> texts;
        for (to = from; to < places.size() && places[to].hash == places[from].hash; ++to)
            if (texts.size() <= companions && (texts.empty() || texts.back() != places[to].text))
                texts.push_back(places[to].text);
        if (texts.size() < 2) continue;
        for (std::size_t i = from; i < to; ++i)
            for (const std::uint32_t other : texts)
                if (other != places[i].text) met.push_back({places[i].text, places[i].at, other});
    }
    std::sort(met.begin(), met.end(), [](const Met& a, const Met& b) {
        return std::tie(a.text, a.other, a.at) < std::tie(b.text, b.other, b.at);
    });
    return met;
}

} // namespace

std::vector<SharedPassage> sharedPassages(const std::vector<const model::Article*>& articles) {
    std::vector<Shingles::Place> places;
    std::vector<std::size_t> lengths;
    for (std::size_t i = 0; i < articles.size(); ++i)
        lengths.push_back(Shingles(*articles[i], static_cast<std::uint32_t>(i), places).words());
    Covers covers;
    for (const Met& m : meetings(sorted(std::move(places))))
        covers[{m.text, m.other}].add(m.at, m.at + measureOf(*articles[m.text]).shingle);
    std::map<std::pair<std::size_t, std::size_t>, SharedPassage> pairs;
    for (const auto& [pair, cover] : covers) {
        const auto [text, other] = pair;
        const Measure& measure = measureOf(*articles[text]);
        const double share = static_cast<double>(cover.words) / static_cast<double>(lengths[text]);
        if (cover.words < measure.enough && (cover.words < measure.least || share < leastShare)) continue;
        SharedPassage& best = pairs[std::pair<std::size_t, std::size_t>(std::min(text, other), std::max(text, other))];
        if (share > best.share) best = {text, other, cover.words, share};
    }
    std::vector<SharedPassage> out;
    for (const auto& [pair, passage] : pairs) out.push_back(passage);
    std::stable_sort(out.begin(), out.end(),
                     [](const SharedPassage& a, const SharedPassage& b) { return a.share > b.share; });
    return out;
}

} // namespace pledge::reconcile
