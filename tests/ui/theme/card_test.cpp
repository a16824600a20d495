#include "tests/support/catch.h"
#include "ui/theme/card_delegate.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QTextLayout>

using namespace pledge::ui;

namespace {

/// The lines in which a text wraps, without what only keeps facts whole.
QStringList linesOf(const QString& text, int room) {
    QTextLayout layout(text, QGuiApplication::font());
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room);
        lines.append(text.mid(line.textStart(), line.textLength())
                         .replace(QChar::Nbsp, QLatin1Char(' '))
                         .remove(QChar(0x2060))
                         .trimmed());
    }
    layout.endLayout();
    return lines;
}

} // namespace

TEST_CASE("facts of a card stay whole where its lines wrap") {
    const QFontMetrics metrics(QGuiApplication::font());
    const auto wrapped = [&](const char* text, const char* asWideAs) {
        const int room = metrics.horizontalAdvance(QString::fromUtf8(asWideAs));
        return linesOf(withWholeFacts(QString::fromUtf8(text), metrics, room), room);
    };
    CHECK(wrapped("€3.2 bn · 2026–2029 · 4 sources", "€3.2 bn · 2026–2029 · 4 sou") ==
          QStringList{QStringLiteral("€3.2 bn · 2026–2029 ·"), QStringLiteral("4 sources")});
    CHECK(wrapped("Faro Wire · 9 Jun 2026", "Faro Wire · 9 Jun 20") ==
          QStringList{QStringLiteral("Faro Wire ·"), QStringLiteral("9 Jun 2026")});
    CHECK(wrapped("Faro Wire · 2026年6月9日", "Faro Wire · 2026年6月9") ==
          QStringList{QStringLiteral("Faro Wire ·"), QStringLiteral("2026年6月9日")});
    CHECK(wrapped("Faro Wire · 9 Jun 2026", "Faro Wire · 9 Jun 2026 ") ==
          QStringList{QStringLiteral("Faro Wire · 9 Jun 2026")});
    // What is wider than the card must still wrap.
    CHECK(wrapped("The Very Long Name of a Paper · 9 Jun 2026", "The Very Long Name ").size() >= 3);
}
