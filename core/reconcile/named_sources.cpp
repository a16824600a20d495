#include "core/reconcile/named_sources.h"

#include "core/base/sentences.h"
#include "core/base/utf8.h"
#include "core/reconcile/quoted_speech.h"
#include "core/reconcile/sourcing.h"
#include "core/reconcile/words.h"

#include <algorithm>
#include <optional>

namespace pledge::reconcile {
namespace {

constexpr std::size_t longestName = 5; ///< words

class NamedFinder {
public:
    NamedFinder(const model::Article& article, const std::function<bool(const std::string&)>& isPublisher,
                const std::set<std::string>& starts)
        : article_(article),
          text_(article.text),
          words_(sourcing(article.language)),
          isPublisher_(isPublisher),
          starts_(starts),
          speech_(quotedSpeech(article.text)) {}

    std::vector<NamedSource> find() {
        findBracketed();
        for (std::size_t at = 0; at < text_.size();) {
            const std::size_t end = std::min(text_.find('\n', at), text_.size());
            if (mayName(text_.substr(at, end - at)))
                for (const base::Span s : base::sentences(text_.substr(at, end - at), article_.language))
                    inSentence({at + s.start, at + s.end});
            if (words_.spaced) aroundPublishers({at, end});
            at = end + 1;
        }
        return std::move(found_);
    }

private:
    std::string_view at(base::Span s) const { return text_.substr(s.start, s.length()); }

    /// Cutting sentences is the dear part: most lines have none of the words.
    bool mayName(std::string_view line) const {
        if (!words_.spaced) return words_.reported.anyIn(line) || words_.reportedBy.anyIn(line);
        return line.find("report") != line.npos || line.find("ccording to") != line.npos ||
               line.find("told") != line.npos;
    }

    void add(const std::string& key, base::Span from) {
        if (isQuoted(speech_, from.start)) return;
        if (std::none_of(found_.begin(), found_.end(), [&](const NamedSource& n) { return n.key == key; }))
            found_.push_back({key, std::string(at(from))});
    }

    // ---- (Faro Wire) -

    void findBracketed() {
        for (const auto& [open, close] : {std::pair{"(", ")"}, {"（", "）"}, {"【", "】"}})
            for (auto from = text_.find(open); from != text_.npos; from = text_.find(open, from + 1)) {
                const std::size_t inside = from + std::string_view(open).size();
                const std::size_t end = text_.find(close, inside);
                if (end == text_.npos || end - inside > 80) continue;
                const std::string key = partyKey(text_.substr(inside, end - inside));
                const base::Span whole{from, end + std::string_view(close).size()};
                if (isPublisher_(key) || (isDateline(whole) && !key.empty())) add(key, whole);
            }
    }

    /// "LISBON, 9 June 2026 (Faro Wire) - Cloud company": near the start of a line and before a dash.
    bool isDateline(base::Span bracket) const {
        constexpr std::size_t near = 60;
        const auto line = text_.rfind('\n', bracket.start);
        if (bracket.start - (line == text_.npos ? 0 : line) > near || !base::isUpper(letterAt(bracket.start + 1)))
            return false;
        const std::string_view behind = text_.substr(bracket.end, 5);
        return behind.starts_with(" - ") || behind.starts_with(" – ") || behind.starts_with(" — ");
    }

    char32_t letterAt(std::size_t byte) const { return byte < text_.size() ? base::nextCodePoint(text_, byte) : 0; }

    // ---- in sentences

    void inSentence(base::Span sentence) {
        if (!words_.spaced) return inJapanese(sentence);
        const std::string_view text = at(sentence);
        std::vector<Token> tokens = tokensOf(text);
        for (Token& t : tokens) t.at = {t.at.start + sentence.start, t.at.end + sentence.start};
        for (const auto& hit : words_.reported.in(text)) before(tokens, shifted(hit.at, sentence.start));
        for (const auto& hit : words_.reportedBy.in(text)) behind(tokens, shifted(hit.at, sentence.start));
    }

    static base::Span shifted(base::Span s, std::size_t by) { return {s.start + by, s.end + by}; }

    /// "Faro Wire reported".
    void before(const std::vector<Token>& tokens, base::Span verb) {
        std::size_t end = 0;
        while (end < tokens.size() && tokens[end].at.start < verb.start) ++end;
        for (std::size_t n = std::min(longestName, end); n > 0; --n) {
            const base::Span name{tokens[end - n].at.start, tokens[end - 1].at.end};
            if (isPublisher_(partyKey(at(name)))) return add(partyKey(at(name)), {name.start, verb.end});
        }
        std::size_t n = 0;
        while (n < std::min(longestName, end) && isName(tokens, end - n - 1)) ++n;
        if (n == 0 || !isNews(at(verb))) return;
        add(partyKey(at({tokens[end - n].at.start, tokens[end - 1].at.end})), {tokens[end - n].at.start, verb.end});
    }

    /// "according to Faro Wire".
    void behind(const std::vector<Token>& tokens, base::Span words) {
        std::size_t from = 0;
        while (from < tokens.size() && tokens[from].at.start < words.end) ++from;
        while (from < tokens.size() && (tokens[from].word == "the" || tokens[from].word == "a")) ++from;
        for (std::size_t n = std::min(longestName, tokens.size() - from); n > 0; --n) {
            const base::Span name{tokens[from].at.start, tokens[from + n - 1].at.end};
            if (isPublisher_(partyKey(at(name)))) return add(partyKey(at(name)), {words.start, name.end});
        }
    }

    // ---- beside the name of a publisher

    void aroundPublishers(base::Span line) {
        std::vector<Token> tokens = tokensOf(at(line));
        for (Token& t : tokens) t.at = {t.at.start + line.start, t.at.end + line.start};
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            if (!starts_.contains(tokens[i].word) || !base::isUpper(letterAt(tokens[i].at.start))) continue;
            if (goesOnBefore(tokens, i)) continue;
            for (std::size_t n = std::min(longestName, tokens.size() - i); n > 0; --n) {
                const base::Span name{tokens[i].at.start, tokens[i + n - 1].at.end};
                const std::string key = partyKey(at(name));
                if (!isPublisher_(key)) continue;
                if (const auto told = goesOnBehind(tokens, i + n) ? std::nullopt : toldBy(tokens, i, n))
                    add(key, *told);
                i += n - 1;
                break;
            }
        }
    }

    /// Whether a name is but a part of a longer one: "Financial Times", "Times of India", "Nikkei Asia".
    bool goesOnBefore(const std::vector<Token>& tokens, std::size_t first) const {
        return first > 0 && isBlankBefore(tokens, first) && tokens[first - 1].word != "the" &&
               base::isUpper(letterAt(tokens[first - 1].at.start));
    }
    bool goesOnBehind(const std::vector<Token>& tokens, std::size_t last) const {
        if (last < tokens.size() && isBlankBefore(tokens, last) && tokens[last].word == "of") ++last;
        return last < tokens.size() && isBlankBefore(tokens, last) && base::isUpper(letterAt(tokens[last].at.start));
    }
    bool isBlankBefore(const std::vector<Token>& tokens, std::size_t i) const {
        return at({tokens[i - 1].at.end, tokens[i].at.start}) == " ";
    }

    /// The words that make the name of `n` tokens from `first` that of whoever tells the story; nothing where none do.
    std::optional<base::Span> toldBy(const std::vector<Token>& tokens, std::size_t first, std::size_t n) const {
        constexpr std::size_t longest = 4; // words of telling
        std::size_t verb = first + n;
        if (verb < tokens.size() && words_.paper.contains(tokens[verb].word)) ++verb; // "the Harbour Times newspaper"
        if (verb < tokens.size() && adjoin(tokens, verb)) {
            const base::Span words{tokens[verb].at.start, tokens[std::min(tokens.size(), verb + longest) - 1].at.end};
            const auto hits = words_.tells.in(at(words));
            if (!hits.empty() && hits.front().at.start == 0)
                return base::Span{tokens[first].at.start, words.start + hits.front().at.end};
        }
        std::size_t before = first;
        while (before > 0 && (tokens[before - 1].word == "the" || tokens[before - 1].word == "a")) --before;
        if (before == 0 || !adjoin(tokens, before)) return std::nullopt;
        const std::size_t from = before > longest ? before - longest : 0;
        const base::Span words{tokens[from].at.start, tokens[before - 1].at.end};
        const auto hits = words_.toldIn.in(at(words));
        if (hits.empty() || words.start + hits.back().at.end != words.end) return std::nullopt;
        return base::Span{words.start + hits.back().at.start, tokens[first + n - 1].at.end};
    }

    /// Whether nothing but a blank or a colon, or a comma before "quoting", parts a word from the one before.
    bool adjoin(const std::vector<Token>& tokens, std::size_t i) const {
        const std::string_view between = at({tokens[i - 1].at.end, tokens[i].at.start});
        const bool quotes = tokens[i].word == "quoting" || tokens[i].word == "citing";
        return between == " " || between == ": " || (quotes && between == ", ");
    }

    /// A word with a capital that joins on to the next one with nothing but a blank.
    bool isName(const std::vector<Token>& tokens, std::size_t i) const {
        const bool joins = i + 1 >= tokens.size() || tokens[i + 1].at.start == tokens[i].at.end + 1;
        return joins && base::isUpper(letterAt(tokens[i].at.start)) && tokens[i].word.size() > 3;
    }

    /// A company reports profits; that a paper "first reported" something can mean nothing else.
    static bool isNews(std::string_view verb) {
        return verb.find("first") != verb.npos || verb.find("earlier") != verb.npos;
    }

    /// 「海辺通信によると」, 「海辺通信は14日、…と報じた」: the name of a publisher before the word, or before a
    /// particle of its sentence.
    void inJapanese(base::Span sentence) {
        for (const auto& hit : words_.reportedBy.in(at(sentence)))
            nameBefore(sentence.start, shifted(hit.at, sentence.start));
        for (const auto& hit : words_.reported.in(at(sentence)))
            nameBefore(sentence.start, shifted(hit.at, sentence.start));
    }

    void nameBefore(std::size_t sentence, base::Span word) {
        constexpr std::size_t longest = 20; // characters
        std::size_t from = word.start;
        for (std::size_t n = 0; n < longest && from > sentence; ++n) {
            base::previousCodePoint(text_, from);
            const std::string key = partyKey(text_.substr(from, word.start - from));
            if (isPublisher_(key)) return add(key, {from, word.end});
        }
    }

    const model::Article& article_;
    std::string_view text_;
    const Sourcing& words_;
    const std::function<bool(const std::string&)>& isPublisher_;
    const std::set<std::string>& starts_;
    std::vector<base::Span> speech_;
    std::vector<NamedSource> found_;
};

} // namespace

std::vector<NamedSource> namedSources(const model::Article& article,
                                      const std::function<bool(const std::string&)>& isPublisher,
                                      const std::set<std::string>& starts) {
    return NamedFinder(article, isPublisher, starts).find();
}

} // namespace pledge::reconcile
