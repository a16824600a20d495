#include "core/base/sentence_breaks.h"

#include "core/base/utf8.h"

#include <bit>
#include <cstring>
#include <unicode/uchar.h>
#include <vector>

namespace pledge::base {
namespace {

/// What the scan may not run over: terminators, line ends and whatever is not ASCII.
constexpr std::array<bool, 256> stops = [] {
    std::array<bool, 256> all{};
    for (std::size_t c = 0; c < 256; ++c)
        all[c] = c >= 0x80 || c == '.' || c == '!' || c == '?' || c == '\n' || c == '\r';
    return all;
}();

/// The first byte from `at` on that stops the scan, eight bytes at a time; `size` where none does.
std::size_t nextStop(const char* bytes, std::size_t at, std::size_t size) {
    constexpr std::uint64_t ones = 0x0101010101010101u, tops = ones << 7;
    const auto has = [](std::uint64_t eight, char c) {
        const std::uint64_t zero = eight ^ (ones * static_cast<unsigned char>(c));
        return (zero - ones) & ~zero;
    };
    for (; at + 8 <= size; at += 8) {
        std::uint64_t eight;
        std::memcpy(&eight, bytes + at, sizeof eight);
        const std::uint64_t hits =
            (eight | has(eight, '.') | has(eight, '!') | has(eight, '?') | has(eight, '\n') | has(eight, '\r')) & tops;
        if (hits == 0) continue;
        // The lowest hit is a true one; those above it may be borrowed.
        if constexpr (std::endian::native == std::endian::little)
            return at + static_cast<std::size_t>(std::countr_zero(hits)) / 8;
        break;
    }
    while (at < size && !stops[static_cast<unsigned char>(bytes[at])]) ++at;
    return at;
}

constexpr char32_t tabled = 0x3100; ///< up to the end of kana

std::uint8_t propertyOf(char32_t c) {
    return static_cast<std::uint8_t>(u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_SENTENCE_BREAK));
}

const std::vector<std::uint8_t>& properties() {
    static const std::vector<std::uint8_t> all = [] {
        std::vector<std::uint8_t> table(tabled);
        for (char32_t c = 0; c < tabled; ++c) table[c] = propertyOf(c);
        return table;
    }();
    return all;
}

} // namespace

SentenceBreaks::SentenceBreaks(std::string_view utf8, std::string_view language)
    : text_(utf8),
      table_(properties().data()),
      greek_(language == "el" || language.starts_with("el-") || language.starts_with("el_")) {}

SentenceBreaks::Class SentenceBreaks::classOf(char32_t c) const {
    if (greek_ && (c == U';' || c == U'\u037E')) return Class::sTerm;
    if (c < tabled) return static_cast<Class>(table_[c]);
    if (c >= 0x4E00 && c <= 0x9FFF) return Class::letter; // Han
    return static_cast<Class>(propertyOf(c));
}

/// The class of the character at `at`, which moves behind it.
SentenceBreaks::Class SentenceBreaks::take(std::size_t& at) const { return classOf(nextCodePoint(text_, at)); }

SentenceBreaks::Class SentenceBreaks::peek(std::size_t at) const { return at < text_.size() ? take(at) : Class::other; }

/// Over marks that belong to the character before (rule 5).
std::size_t SentenceBreaks::behindMarks(std::size_t at) const {
    for (std::size_t next = at; at < text_.size(); at = next) {
        const Class c = take(next);
        if (c != Class::extend && c != Class::format) break;
    }
    return at;
}

std::size_t SentenceBreaks::behindAll(Class one, std::size_t at) const {
    for (std::size_t next = at; at < text_.size(); at = next = behindMarks(next))
        if (take(next) != one) break;
    return at;
}

/// Whether the next letter is a small one, and no terminator or line end stands before it (rule 8).
bool SentenceBreaks::lowerAhead(std::size_t at) const {
    while (at < text_.size()) {
        switch (take(at)) {
        case Class::lower: return true;
        case Class::upper:
        case Class::letter:
        case Class::separator:
        case Class::cr:
        case Class::lf:
        case Class::aTerm:
        case Class::sTerm: return false;
        default: break;
        }
    }
    return false;
}

/// Whether a letter with a case stands directly before `at` and not before `from`.
bool SentenceBreaks::letterBefore(std::size_t from, std::size_t at) const {
    while (at > from) {
        const Class c = classOf(previousCodePoint(text_, at));
        if (c != Class::extend && c != Class::format) return c == Class::upper || c == Class::lower;
    }
    return false;
}

std::size_t SentenceBreaks::behindLineEnd(std::size_t at) const {
    const bool cr = take(at) == Class::cr;
    return cr && at < text_.size() && text_[at] == '\n' ? at + 1 : at;
}

/// Where the scan goes on behind the terminator [at, end): a boundary where `ends` says so (rules 6 to 11).
std::size_t SentenceBreaks::behindTerminator(Class terminator, std::size_t from, std::size_t at, std::size_t end,
                                             bool& ends) const {
    end = behindMarks(end);
    ends = false;
    if (terminator == Class::aTerm) {
        const Class next = peek(end);
        if (next == Class::numeric || (next == Class::upper && letterBefore(from, at))) return end;
    }
    end = behindAll(Class::space, behindAll(Class::close, end));
    const Class next = peek(end);
    if (next == Class::goesOn || next == Class::aTerm || next == Class::sTerm) return end;
    if (terminator == Class::aTerm && lowerAhead(end)) return end;
    ends = true;
    const bool line = next == Class::separator || next == Class::cr || next == Class::lf;
    return line && end < text_.size() ? behindLineEnd(end) : end;
}

std::size_t SentenceBreaks::behind(std::size_t from) const {
    const char* const bytes = text_.data();
    const std::size_t size = text_.size();
    for (std::size_t at = from; at < size;) {
        if (greek_)
            while (at < size && !stops[static_cast<unsigned char>(bytes[at])] && bytes[at] != ';') ++at;
        else
            at = nextStop(bytes, at, size);
        if (at == size) break;
        std::size_t end = at;
        const Class c = take(end);
        if (c == Class::lf || c == Class::cr || c == Class::separator) return behindLineEnd(at);
        if (c == Class::aTerm || c == Class::sTerm) {
            bool ends = false;
            end = behindTerminator(c, from, at, end, ends);
            if (ends) return end;
        }
        at = end;
    }
    return size;
}

} // namespace pledge::base
