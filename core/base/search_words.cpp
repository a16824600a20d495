#include "core/base/search_words.h"

#include "core/base/utf8.h"

#include <array>
#include <atomic>
#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

namespace pledge::base {
namespace {

const icu::Normalizer2* folding() {
    static const icu::Normalizer2* const form = [] {
        UErrorCode status = U_ZERO_ERROR;
        return icu::Normalizer2::getNFKCCasefoldInstance(status);
    }();
    return form;
}

const icu::Normalizer2* decomposing() {
    static const icu::Normalizer2* const form = [] {
        UErrorCode status = U_ZERO_ERROR;
        return icu::Normalizer2::getNFDInstance(status);
    }();
    return form;
}

std::string normalized(const icu::Normalizer2* form, std::string_view utf8) {
    std::string out;
    UErrorCode status = U_ZERO_ERROR;
    icu::StringByteSink<std::string> sink(&out, static_cast<int32_t>(utf8.size()) * 2);
    form->normalizeUTF8(0, icu::StringPiece(utf8.data(), static_cast<int32_t>(utf8.size())), sink, nullptr, status);
    return out;
}

enum Property : std::uint8_t {
    inWord = 1, ///< a letter, a digit, or a mark
    alone = 2,  ///< a word of its own
    same = 4,   ///< folds to itself
    starts = 8, ///< nothing before it changes what it folds to
    known = 128
};

/// Scripts that put no blanks between words.
bool isUnspaced(UChar32 c) {
    if (c == 0x30FC || c == 0x3005) return true; // the signs that prolong and repeat
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(c, &status)) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_HANGUL:
    case USCRIPT_BOPOMOFO:
    case USCRIPT_YI:
    case USCRIPT_THAI:
    case USCRIPT_LAO:
    case USCRIPT_KHMER:
    case USCRIPT_MYANMAR:
    case USCRIPT_TIBETAN: return true;
    default: return false;
    }
}

bool losesMarks(char32_t c) {
    UErrorCode status = U_ZERO_ERROR;
    const auto script = uscript_getScript(static_cast<UChar32>(c), &status);
    return script == USCRIPT_LATIN || script == USCRIPT_GREEK;
}

/// Letters whose stroke or shape is no mark in Unicode's sense.
std::string_view plainLetters(char32_t c) {
    switch (c) {
    case U'ø': return "o";
    case U'đ':
    case U'ð': return "d";
    case U'ł': return "l";
    case U'ħ': return "h";
    case U'ŧ': return "t";
    case U'ı': return "i";
    case U'ŋ': return "n";
    case U'æ': return "ae";
    case U'œ': return "oe";
    case U'þ': return "th";
    default: return {};
    }
}

std::string withoutMarks(std::string_view utf8) {
    std::string out;
    bool drops = false;
    for (std::size_t at = 0; at < utf8.size();) {
        const char32_t c = nextCodePoint(utf8, at);
        if (drops && u_charType(static_cast<UChar32>(c)) == U_NON_SPACING_MARK) continue;
        drops = losesMarks(c);
        const std::string_view plain = plainLetters(c);
        plain.empty() ? appendCodePoint(out, c) : static_cast<void>(out.append(plain));
    }
    return out;
}

/// A character with its marks, as it is compared.
std::string fold(std::string_view cluster) {
    std::string folded = normalized(folding(), cluster);
    for (std::size_t at = 0; at < folded.size();)
        if (losesMarks(nextCodePoint(folded, at))) return withoutMarks(normalized(decomposing(), folded));
    return folded;
}

std::uint8_t lookUp(char32_t c) {
    const auto u = static_cast<UChar32>(c);
    const auto type = U_GET_GC_MASK(u);
    std::string text;
    appendCodePoint(text, c);
    std::uint8_t out = known;
    if (type & (U_GC_L_MASK | U_GC_N_MASK | U_GC_M_MASK)) out |= inWord;
    if (out & inWord && isUnspaced(u)) out |= alone;
    if (fold(text) == text) out |= same;
    if (folding()->hasBoundaryBefore(u)) out |= starts;
    return out;
}

/// Looked up once a code point of the basic plane. Two threads that do it at the same time write the same.
std::uint8_t propertiesOf(char32_t c) {
    static std::array<std::atomic<std::uint8_t>, 0x10000> table;
    if (c >= table.size()) return lookUp(c);
    std::uint8_t found = table[c].load(std::memory_order_relaxed);
    if (!found) table[c].store(found = lookUp(c), std::memory_order_relaxed);
    return found;
}

/// Calls `put(word, bytes, alone)` with each word, in order.
template<class Put>
class Cutter {
public:
    Cutter(std::string_view text, Put& put) : text_(text), put_(put) {}

    void all() {
        for (std::size_t at = 0; at < text_.size();) {
            const auto byte = static_cast<unsigned char>(text_[at]);
            if (byte < 0x80 && (at + 1 == text_.size() || static_cast<unsigned char>(text_[at + 1]) < 0x80)) {
                ascii(byte, at);
                ++at;
            } else {
                at = cluster(at);
            }
        }
        end();
    }

private:
    void ascii(unsigned char c, std::size_t at) {
        if (c >= 'A' && c <= 'Z') c = static_cast<unsigned char>(c + 32);
        const bool inside = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (!inside) return end();
        if (word_.empty()) bytes_.start = at;
        word_ += static_cast<char>(c);
        bytes_.end = at + 1;
    }

    /// A character, with all behind it that may combine with it. Gives where the next one starts.
    std::size_t cluster(std::size_t from) {
        std::size_t at = from;
        char32_t c = nextCodePoint(text_, at);
        std::uint8_t properties = propertiesOf(c);
        bool plain = properties & same;
        const char32_t first = c;
        while (at < text_.size() && static_cast<unsigned char>(text_[at]) >= 0x80) {
            std::size_t next = at;
            c = nextCodePoint(text_, next);
            const std::uint8_t more = propertiesOf(c);
            if (more & starts) break;
            plain = false;
            at = next;
        }
        const Span bytes{from, at};
        if (plain) {
            take(first, properties, bytes);
        } else {
            const std::string folded = fold(text_.substr(from, at - from));
            for (std::size_t i = 0; i < folded.size();) {
                c = nextCodePoint(folded, i);
                take(c, propertiesOf(c), bytes);
            }
        }
        return at;
    }

    void take(char32_t c, std::uint8_t properties, const Span& bytes) {
        if (properties & alone) {
            end();
            appendCodePoint(word_, c);
            bytes_ = bytes;
            hand(true);
        } else if (properties & inWord) {
            if (word_.empty()) bytes_.start = bytes.start;
            appendCodePoint(word_, c);
            bytes_.end = bytes.end;
        } else {
            end();
        }
    }

    void end() {
        if (!word_.empty()) hand(false);
    }

    void hand(bool isAlone) {
        put_(word_, bytes_, isAlone);
        word_.clear();
    }

    std::string_view text_;
    Put& put_;
    std::string word_;
    Span bytes_;
};

template<class Put>
void cut(std::string_view utf8, Put put) {
    Cutter<Put>(utf8, put).all();
}

} // namespace

std::string searchText(std::string_view utf8) {
    std::string out;
    out.reserve(utf8.size() + utf8.size() / 4);
    cut(utf8, [&](const std::string& word, const Span&, bool) {
        if (!out.empty()) out += ' ';
        out += word;
    });
    return out;
}

std::vector<SearchWord> searchWords(std::string_view utf8) {
    std::vector<SearchWord> out;
    cut(utf8, [&](const std::string& word, const Span& bytes, bool isAlone) { out.push_back({word, bytes, isAlone}); });
    return out;
}

} // namespace pledge::base
