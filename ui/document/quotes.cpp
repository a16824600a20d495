#include "ui/document/quotes.h"

#include "core/base/sentences.h"
#include "core/base/utf8.h"
#include "ui/theme/theme.h"

namespace pledge::ui {
namespace {

const QChar ellipsis(0x2026);

/// The end of `s`, from the start of a word.
QString tail(const QString& s, int most) {
    if (s.size() <= most) return s;
    const auto space = s.indexOf(QLatin1Char(' '), s.size() - most);
    return ellipsis + s.mid(space < 0 ? s.size() - most : space + 1);
}

/// The start of `s`, to the end of a word.
QString head(const QString& s, int most) {
    if (s.size() <= most) return s;
    const auto space = s.lastIndexOf(QLatin1Char(' '), most);
    return s.left(space < 0 ? most : space) + ellipsis;
}

} // namespace

Quote quoteOf(const model::Snapshot& snapshot, const model::Claim& claim, int around) {
    Quote quote{{}, text(claim.quote), {}};
    const model::Source* source = snapshot.source(claim.source);
    if (!source) return quote;
    const std::string& all = source->article.text;
    const base::Span words = base::CodePointIndex(all).toBytes(claim.span);
    if (words.end > all.size() || words.end < words.start) return quote;
    base::Span whole = words;
    for (const base::Span& s : base::sentences(all, source->article.language))
        if (s.overlaps(words)) whole = {std::min(whole.start, s.start), std::max(whole.end, s.end)};
    const std::string_view view = all;
    quote.before = tail(text(view.substr(whole.start, words.start - whole.start)), around);
    quote.after = head(text(view.substr(words.end, whole.end - words.end)), around);
    return quote;
}

} // namespace pledge::ui
