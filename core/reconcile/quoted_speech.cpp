#include "core/reconcile/quoted_speech.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace pledge::reconcile {
namespace {

/// The mark that ends what `open` begins; none for other characters.
char32_t closing(char32_t open) {
    switch (open) {
    case U'"': return U'"';
    case U'“':
    case U'„': return U'”';
    case U'«': return U'»';
    case U'「': return U'」';
    case U'『': return U'』';
    default: return 0;
    }
}

} // namespace

std::vector<base::Span> quotedSpeech(std::string_view text) {
    std::vector<base::Span> out;
    std::size_t start = 0;
    std::size_t depth = 0;
    char32_t open = 0, end = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t here = at;
        const char32_t c = base::nextCodePoint(text, at);
        if (end == 0) {
            if ((end = closing(c)) != 0) start = here, open = c, depth = 1;
        } else if (c == U'\n') {
            out.push_back({start, here});
            end = 0;
        } else if (c == end) {
            if (--depth > 0) continue;
            out.push_back({start, at});
            end = 0;
        } else if (c == open) {
            ++depth;
        }
    }
    if (end != 0) out.push_back({start, text.size()});
    return out;
}

bool isQuoted(const std::vector<base::Span>& speech, std::size_t byte) {
    const auto next = std::upper_bound(speech.begin(), speech.end(), byte,
                                       [](std::size_t b, const base::Span& s) { return b < s.start; });
    return next != speech.begin() && byte < std::prev(next)->end;
}

} // namespace pledge::reconcile
