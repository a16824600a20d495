#include "ui/theme/text_metrics.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>
#include <cstddef>
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

QString elided(const QString& text, double width, TextRole role, const TextMetrics& metrics) {
    if (metrics.width(text, role) <= width) return text;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    std::vector<qsizetype> ends; // of as many letters as its place says
    for (ends.push_back(0); letters.toNextBoundary() > 0;) ends.push_back(letters.position());
    const auto shortened = [&](std::size_t count) { return text.left(ends[count]).trimmed() + QChar(0x2026); };
    std::size_t fits = 0, most = ends.size() - 1; // the first fits without letters, if need be
    while (fits < most) {
        const std::size_t middle = (fits + most + 1) / 2;
        metrics.width(shortened(middle), role) <= width ? fits = middle : most = middle - 1;
    }
    if (const QString shorter = shortened(fits); shorter.size() > 3) return shorter;
    return {};
}

} // namespace pledge::ui
