#include "tests/support/catch.h"
#include "tests/support/fixed_metrics.h"
#include "ui/theme/text_metrics.h"

using namespace pledge;
using namespace pledge::ui;

namespace {

/// Cut to so many letters, the ellipsis with them.
QString cut(const QString& text, int letters) {
    return elided(text, letters * 6, TextRole::label, testing::FixedMetrics());
}

} // namespace

TEST_CASE("what has room stays whole, else as much of it as fits") {
    CHECK(cut(QStringLiteral("teachers"), 8) == QStringLiteral("teachers"));
    CHECK(cut(QStringLiteral("teachers"), 7) == QStringLiteral("teache…"));
    CHECK(cut(QStringLiteral("open schools"), 6) == QStringLiteral("open…")); // no space before it
}

TEST_CASE("no number is cut, as its start would read as another one") {
    CHECK(cut(QStringLiteral("train 200,000 teachers"), 14) == QStringLiteral("train 200,000…"));
    for (int letters = 6; letters < 14; ++letters)
        CHECK(cut(QStringLiteral("train 200,000 teachers"), letters) == QStringLiteral("train…"));
    CHECK(cut(QStringLiteral("some 1.25 m"), 9) == QStringLiteral("some…"));
    CHECK(cut(QStringLiteral("計1200万ドル"), 7) == QStringLiteral("計1200万…"));
    CHECK(cut(QStringLiteral("計1200万ドル"), 6).isEmpty());
    CHECK(cut(QStringLiteral("2030, then 2031"), 6) == QStringLiteral("2030,…"));
}

TEST_CASE("what nobody could read is left out") {
    CHECK(cut(QStringLiteral("teachers"), 4) == QStringLiteral("tea…"));
    CHECK(cut(QStringLiteral("teachers"), 3).isEmpty());
    CHECK(cut(QStringLiteral("研究所と公開講座"), 3) == QStringLiteral("研究…"));
    CHECK(cut(QStringLiteral("≠ deadline"), 5).isEmpty());
    CHECK(cut(QStringLiteral("≠ deadline"), 6) == QStringLiteral("≠ dea…"));
    CHECK(cut(QString(), 0).isEmpty());
}
