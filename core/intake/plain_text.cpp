#include "core/intake/plain_text.h"

#include "core/base/charset.h"
#include "core/base/utf8.h"
#include "core/intake/file_type.h"
#include "core/model/notes.h"

#include <algorithm>

namespace pledge::intake {
namespace {

using base::Error;

std::string nameOf(const std::string& file) { return file == "-" ? "Standard input" : file; }

/// What a code point becomes: itself, a line end, or nothing.
enum class Fate { stays, lineEnd, goes };

Fate fateOf(char32_t c) {
    if (c == U'\n' || c == U'\r' || c == U'\f' || c == U'\v' || c == U'\u0085' || c == U'\u2028' || c == U'\u2029')
        return Fate::lineEnd;
    if (c == U'\t') return Fate::stays;
    const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
    return control || c == U'\u00AD' || c == U'\uFEFF' ? Fate::goes : Fate::stays;
}

std::string cleaned(std::string_view utf8) {
    std::string out;
    out.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const std::size_t from = at;
        // Most of most texts is printable ASCII.
        while (at < utf8.size() && utf8[at] >= 0x20 && utf8[at] < 0x7F) ++at;
        out.append(utf8.substr(from, at - from));
        if (at > from) continue;
        const char32_t c = base::nextCodePoint(utf8, at);
        if (c == U'\r' && at < utf8.size() && utf8[at] == '\n') continue;
        const Fate fate = fateOf(c);
        if (fate == Fate::stays) out.append(utf8.substr(from, at - from));
        if (fate == Fate::lineEnd) out += '\n';
    }
    return out;
}

/// Whether this byte of ASCII has to be looked at: a control character but a line end or a tab.
bool isControl(char c) {
    return static_cast<bool>((static_cast<unsigned char>(c) < 0x20) & (c != '\n') & (c != '\t')) | (c == 0x7F);
}

/// Whether a sequence beyond ASCII that begins with this byte may have to change.
bool mayChange(char lead) { return static_cast<bool>((lead == '\xC2') | (lead == '\xE2') | (lead == '\xEF')); }

/// Whether nothing of a piece has to change. `\r` before `\n` may stay.
bool isCleanPiece(std::string_view utf8, std::size_t from, std::size_t to) {
    // Without a branch a byte, so that the compiler takes many at a time.
    unsigned char control = 0, wide = 0;
    for (std::size_t i = from; i < to; ++i) {
        control |= isControl(utf8[i]);
        wide |= mayChange(utf8[i]);
    }
    if (control)
        for (std::size_t i = from; i < to; ++i)
            if (isControl(utf8[i]) && (utf8[i] != '\r' || i + 1 >= utf8.size() || utf8[i + 1] != '\n')) return false;
    for (std::size_t i = from; wide && i < to; ++i)
        if (std::size_t at = i; mayChange(utf8[i]) && fateOf(base::nextCodePoint(utf8, at)) != Fate::stays)
            return false;
    return true;
}

bool isClean(std::string_view utf8) {
    constexpr std::size_t piece = 2048;
    for (std::size_t at = 0; at < utf8.size(); at += piece)
        if (!isCleanPiece(utf8, at, std::min(utf8.size(), at + piece))) return false;
    return true;
}

std::vector<std::string> notesOn(const base::Decoded& text) {
    std::vector<std::string> notes;
    if (text.guessed) notes.push_back(filled(model::note::guessed, {text.charset}));
    if (text.replaced)
        notes.push_back(text.replaced == 1
                            ? filled(model::note::characterLost, {text.charset})
                            : filled(model::note::charactersLost, {std::to_string(text.replaced), text.charset}));
    return notes;
}

} // namespace

base::Result<PlainText> plainText(std::string_view bytes, const std::string& file) {
    if (const auto type = unreadContent(bytes))
        return Error{Error::Kind::unsupported, nameOf(file) + " is " + *type + ", a type that is not read yet."};
    auto text = base::decode(bytes);
    const bool clean = text && isClean(text->utf8());
    if (!text || (!clean && isBinary(text->utf8())))
        return Error{Error::Kind::unreadable, nameOf(file) + " is no text but binary data."};
    PlainText out{text->bytes, {}, notesOn(*text)};
    // A Markdown file's marks are looked for at ends of lines.
    const bool returns = typeOf(file) == Type::markdown && text->utf8().find('\r') != std::string_view::npos;
    if (!clean || returns)
        out.changed = cleaned(text->utf8());
    else if (text->converted)
        out.changed = std::move(text->converted);
    text.reset();
    if (!base::isNfc(out.utf8())) out.changed = base::toNfc(out.utf8());
    if (out.utf8().find_first_not_of(" \t\r\n") == std::string_view::npos)
        return Error{Error::Kind::unreadable, nameOf(file) + (bytes.empty() ? " is empty." : " holds no words.")};
    return out;
}

} // namespace pledge::intake
