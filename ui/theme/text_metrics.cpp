#include "ui/theme/text_metrics.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>
#include <algorithm>
#include <vector>

namespace pledge::ui {

QFont fontFor(TextRole role, const QFont& base) {
    QFont f = base;
    if (role == TextRole::strong) f.setWeight(QFont::DemiBold);
    return f;
}

namespace {

QFontMetricsF metricsOf(const QFont& font, const QPaintDevice* device) {
    return device ? QFontMetricsF(font, device) : QFontMetricsF(font);
}

} // namespace

FontTextMetrics::FontTextMetrics(const QFont& base, const QPaintDevice* device)
    : fonts_{fontFor(TextRole::label, base), fontFor(TextRole::strong, base), fontFor(TextRole::quiet, base)},
      device_(device),
      height_(metricsOf(base, device).height()) {}

double FontTextMetrics::width(const QString& text, TextRole role) const {
    return metricsOf(fonts_[static_cast<int>(role)], device_).horizontalAdvance(text);
}

double RememberedTextMetrics::width(const QString& text, TextRole role) const {
    constexpr qsizetype most = 20000; // texts; so many are never in view
    QHash<QString, double>& known = widths_[static_cast<int>(role)];
    if (const auto at = known.constFind(text); at != known.constEnd()) return *at;
    if (known.size() >= most) known.clear();
    return *known.insert(text, metrics_.width(text, role));
}

namespace {

bool isIdeograph(QChar c) { return c.unicode() >= 0x2E80 && c.unicode() <= 0xFFE6; }

/// Three letters or digits at least; one of Chinese or Japanese tells as much as two.
bool isReadable(QStringView kept) {
    int told = 0;
    for (const QChar c : kept) told += !c.isLetterOrNumber() ? 0 : isIdeograph(c) ? 2 : 1;
    return told >= 3;
}

/// Whether a cut there leaves the start of a number, which would read as another one: "1,2…" of "1,200", "1200…" of
/// "1200万".
bool cutsNumber(QStringView text, qsizetype at) {
    const auto digit = [&](qsizetype i) { return i >= 0 && i < text.size() && text[i].isDigit(); };
    const auto point = [&](qsizetype i) {
        return i > 0 && i < text.size() && (text[i] == QLatin1Char('.') || text[i] == QLatin1Char(','));
    };
    if (point(at - 1)) return digit(at - 2) && digit(at);
    if (!digit(at - 1) || at >= text.size()) return false;
    return digit(at) || (point(at) && digit(at + 1)) || QStringView(u"十百千万億兆").contains(text[at]);
}

} // namespace

QString elided(const QString& text, double width, TextRole role, const TextMetrics& metrics) {
    // No letter is narrower than a twelfth of a line's height: of a long text only what may have room is measured.
    const auto most = static_cast<qsizetype>(std::max(0.0, width) * 12 / std::max(1.0, metrics.height())) + 8;
    if (text.size() <= most && metrics.width(text, role) <= width) return text;
    std::vector<qsizetype> ends; // of letters
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    while (letters.toNextBoundary() > 0 && letters.position() <= most) ends.push_back(letters.position());
    const auto cut = [&](qsizetype end) { return text.left(end).trimmed() + QChar(0x2026); };
    // More letters are wider, to within what neighbours do to one another: hence the steps back.
    auto end = std::partition_point(ends.begin(), ends.end(),
                                    [&](qsizetype at) { return metrics.width(cut(at), role) <= width; });
    while (end != ends.begin()) {
        const qsizetype at = *--end;
        if (cutsNumber(text, at)) continue;
        const QString shorter = cut(at);
        if (!isReadable(shorter)) break;
        if (metrics.width(shorter, role) <= width) return shorter;
    }
    return {};
}

} // namespace pledge::ui
