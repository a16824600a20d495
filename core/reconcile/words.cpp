#include "core/reconcile/words.h"

#include "core/base/utf8.h"
#include "core/reconcile/lexicon.h"
#include "core/reconcile/settled_names.h"

#include <algorithm>

namespace pledge::reconcile {
namespace {

bool isWordPart(char32_t c) { return base::isLetter(c) || base::isDigit(c); }
bool isApostrophe(char32_t c) { return c == U'\'' || c == U'’'; }

/// Cuts at everything that is neither letter nor digit; keeps "R&D" and "U.S" in their parts.
class Splitter {
public:
    explicit Splitter(std::string_view text) : text_(text) {}

    std::vector<std::string> split() {
        for (std::size_t at = 0; at < text_.size();) {
            const char32_t c = base::nextCodePoint(text_, at);
            if (base::isJapanese(c))
                japanese(c);
            else if (isWordPart(c))
                base::appendCodePoint(word_, c);
            else if (isApostrophe(c) && !word_.empty())
                at = possessive(at);
            else
                close();
            if (!base::isJapanese(c)) before_ = 0;
        }
        close();
        return std::move(out_);
    }

private:
    void japanese(char32_t c) {
        close();
        if (before_) {
            std::string pair;
            base::appendCodePoint(pair, before_);
            base::appendCodePoint(pair, c);
            out_.push_back(std::move(pair));
        }
        before_ = c;
    }

    /// Behind an apostrophe: skips the `s` of a possessive.
    std::size_t possessive(std::size_t at) {
        close();
        const bool s =
            at < text_.size() && text_[at] == 's' && (at + 1 == text_.size() || !isWordPart(codePointAt(at + 1)));
        return s ? at + 1 : at;
    }

    char32_t codePointAt(std::size_t at) const { return base::nextCodePoint(text_, at); }

    void close() {
        if (!word_.empty()) out_.push_back(base::foldCase(word_));
        word_.clear();
    }

    std::string_view text_;
    std::string word_;
    char32_t before_ = 0;
    std::vector<std::string> out_;
};

bool isAscii(std::string_view s) {
    return std::all_of(s.begin(), s.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

bool isVowel(char c) { return std::string_view("aeiou").find(c) != std::string_view::npos; }

void undouble(std::string& s) {
    if (s.size() > 3 && s.back() == s[s.size() - 2] && !isVowel(s.back()) && s.back() != 'l' && s.back() != 's')
        s.pop_back();
}

void cutPlural(std::string& s) {
    if (s.size() < 4 || s.back() != 's') return;
    if (s.ends_with("ss") || s.ends_with("us") || s.ends_with("is")) return;
    if (s.ends_with("ies"))
        s.replace(s.size() - 3, 3, "y");
    else if (s.ends_with("ches") || s.ends_with("shes") || s.ends_with("xes") || s.ends_with("sses"))
        s.resize(s.size() - 2);
    else
        s.pop_back();
}

void cutVerb(std::string& s) {
    for (const std::string_view ending : {"ing", "ed"}) {
        if (!s.ends_with(ending) || s.size() < ending.size() + 4) continue;
        const std::string_view rest = std::string_view(s).substr(0, s.size() - ending.size());
        if (std::none_of(rest.begin(), rest.end(), isVowel)) continue;
        s.resize(rest.size());
        undouble(s);
        return;
    }
}

bool isNumber(const std::string& word) { return word[0] >= '0' && word[0] <= '9'; }

} // namespace

std::vector<std::string> wordsOf(std::string_view utf8) { return Splitter(utf8).split(); }

std::string stemOf(std::string word) {
    if (!isAscii(word)) return word;
    cutPlural(word);
    cutVerb(word);
    if (word.size() > 4 && word.back() == 'e') word.pop_back();
    return word;
}

std::vector<std::string> contentOf(std::string_view utf8) {
    std::vector<std::string> out;
    for (std::string& word : wordsOf(utf8))
        if (!isNumber(word) && !lexicon().isCommon(word)) out.push_back(stemOf(std::move(word)));
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    out.shrink_to_fit(); // a workspace keeps some for each claim
    return out;
}

std::size_t shared(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    std::size_t both = 0;
    for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
        const int order = x->compare(*y);
        both += order == 0;
        if (order <= 0) ++x;
        if (order >= 0) ++y;
    }
    return both;
}

double likeness(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    const std::size_t both = shared(a, b);
    const std::size_t all = a.size() + b.size() - both;
    return all ? static_cast<double>(both) / static_cast<double>(all) : 0;
}

std::string partyKey(std::string_view name) {
    if (auto key = settledKey(name)) return *std::move(key);
    auto words = wordsOf(base::withoutAccents(base::toNfkc(name)));
    while (words.size() > 1 && lexicon().isLegalForm(words.back())) words.pop_back();
    while (words.size() > 1 && (words.front() == "the" || lexicon().isLegalForm(words.front())))
        words.erase(words.begin());
    std::string key;
    for (const std::string& word : words) key += (key.empty() ? "" : " ") + word;
    return key;
}

bool sameFamily(std::string_view a, std::string_view b) {
    if (saidApart(a, b)) return false;
    a = plainKey(a), b = plainKey(b);
    if (a.size() > b.size()) std::swap(a, b);
    return !a.empty() && b.starts_with(a) && (a.size() == b.size() || b[a.size()] == ' ');
}

bool samePlace(std::string_view a, std::string_view b) {
    if (sameFamily(a, b)) return true;
    if (saidApart(a, b)) return false;
    a = plainKey(a), b = plainKey(b);
    if (a.size() > b.size()) std::swap(a, b);
    return !a.empty() && b.ends_with(a) && b[b.size() - a.size() - 1] == ' ';
}

} // namespace pledge::reconcile
