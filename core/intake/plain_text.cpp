#include "core/intake/plain_text.h"

#include "core/base/charset.h"
#include "core/base/utf8.h"
#include "core/intake/file_type.h"

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

std::string counted(std::size_t n, const std::string& one, const std::string& many) {
    return std::to_string(n) + ' ' + (n == 1 ? one : many);
}

std::vector<std::string> notesOn(const base::Decoded& text) {
    std::vector<std::string> notes;
    if (text.guessed) notes.push_back("The encoding was guessed: " + text.charset + ".");
    if (text.replaced)
        notes.push_back(counted(text.replaced, "character", "characters") + " could not be read as " + text.charset +
                        " and became U+FFFD.");
    return notes;
}

} // namespace

base::Result<PlainText> plainText(std::string_view bytes, const std::string& file) {
    if (const auto type = unreadContent(bytes))
        return Error{Error::Kind::unsupported, nameOf(file) + " is " + *type + ", a type that is not read yet."};
    auto text = base::decode(bytes);
    if (!text || isBinary(text->utf8))
        return Error{Error::Kind::unreadable, nameOf(file) + " is no text but binary data."};
    PlainText out{cleaned(text->utf8), notesOn(*text)};
    text.reset();
    out.utf8 = base::toNfc(out.utf8);
    if (out.utf8.find_first_not_of(" \t\n") == std::string::npos)
        return Error{Error::Kind::unreadable, nameOf(file) + (bytes.empty() ? " is empty." : " holds no words.")};
    return out;
}

} // namespace pledge::intake
