#include "ui/claims/claims_delegate.h"

#include "tests/support/catch.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QStandardItemModel>

using namespace pledge::ui;

namespace {

constexpr int width = 200, height = 40;

/// The lowest row with ink between two columns of a cell that says `text`; -1 where there is none.
int footOf(const QString& text, int from, int to) {
    QStandardItemModel model;
    model.appendRow(new QStandardItem(text));
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, width, height);
    option.palette = Theme::light().palette();
    option.font = QGuiApplication::font();
    option.fontMetrics = QFontMetrics(option.font);
    ClaimsDelegate(nullptr).paint(&painter, option, model.index(0, 0));
    for (int y = height - 1; y >= 0; --y)
        for (int x = from; x < std::min(to, width); ++x)
            if (image.pixelColor(x, y).lightness() < 128) return y;
    return -1;
}

} // namespace

TEST_CASE("letters stand on one line, whatever script stands beside them") {
    const QFontMetrics metrics(QGuiApplication::font());
    const int foot = footOf(QStringLiteral("HH"), 0, width);
    REQUIRE(foot > 0);
    const QString before = QStringLiteral("当事者 ");
    const int from = 6 + metrics.horizontalAdvance(before);
    CHECK(footOf(before + QStringLiteral("HH"), from, width) == foot);
}
