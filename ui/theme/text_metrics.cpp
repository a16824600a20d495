#include "ui/theme/text_metrics.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>

namespace pledge::ui {

QFont fontFor(TextRole role, const QFont& base) {
    QFont f = base;
    if (role == TextRole::strong) f.setWeight(QFont::DemiBold);
    return f;
}

FontTextMetrics::FontTextMetrics(const QFont& base)
    : fonts_{fontFor(TextRole::label, base), fontFor(TextRole::strong, base), fontFor(TextRole::quiet, base)},
      height_(QFontMetricsF(base).height()) {}

double FontTextMetrics::width(const QString& text, TextRole role) const {
    return QFontMetricsF(fonts_[static_cast<int>(role)]).horizontalAdvance(text);
}

QString elided(const QString& text, double width, TextRole role, const TextMetrics& metrics) {
    if (metrics.width(text, role) <= width) return text;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    letters.toEnd();
    while (letters.toPreviousBoundary() > 0) {
        const QString kept = text.left(letters.position()).trimmed();
        if (kept.size() < 3) break;
        const QString shorter = kept + QChar(0x2026);
        if (metrics.width(shorter, role) <= width) return shorter;
    }
    return {};
}

} // namespace pledge::ui
