#include "tests/support/catch.h"
#include "tests/support/sample_snapshot.h"
#include "tests/ui/pillars/told_sums.h"
#include "ui/pillars/pillars_painter.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <algorithm>
#include <cmath>

using namespace pledge;
using namespace pledge::ui;
using Look = PillarPiece::Look;
using Told = PillarsOptions::Told;

namespace {

const Theme* const themes[] = {&Theme::light(), &Theme::darkOne(), &Theme::highContrast()};

struct Picture {
    QImage image;
    PillarsLayout layout;
    double ratio;
    QColor at(const QPointF& p) const { return image.pixelColor((p * ratio).toPoint()); }
    const PillarPiece& piece(Look look, const std::string& commitment = {}) const {
        for (const PillarPiece& p : layout.pieces)
            if (p.look == look && (commitment.empty() || p.commitment == commitment)) return p;
        FAIL("no such piece");
        return layout.pieces.front();
    }
    /// How many pixels of a piece have that colour, as a share.
    double share(const QRectF& r, const QColor& colour) const {
        int is = 0, all = 0;
        for (double y = r.top() + 1; y < r.bottom() - 1; y += 1 / ratio)
            for (double x = r.left() + 1; x < r.right() - 1; x += 1 / ratio, ++all) {
                const QColor c = at({x, y});
                is += std::abs(c.red() - colour.red()) + std::abs(c.green() - colour.green()) +
                          std::abs(c.blue() - colour.blue()) <
                      24;
            }
        return static_cast<double>(is) / all;
    }
};

Picture picture(const PillarsModel& m, const Theme& theme, double ratio = 1, const PillarsMarked& marked = {}) {
    const QFont font = QApplication::font();
    const QSizeF size(1200, 560);
    Picture p{QImage((size * ratio).toSize(), QImage::Format_RGB32), {}, ratio};
    p.image.setDevicePixelRatio(ratio);
    p.layout = layOutPillars(m, size, FontTextMetrics(font));
    QPainter painter(&p.image);
    paintPillars(painter, p.layout, theme, font, marked);
    return p;
}

double luminance(const QColor& c) {
    const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace

TEST_CASE("the breakdown is painted in the theme's colours, light, dark and in contrast, at ratio 1 and 2") {
    for (const Theme* theme : themes)
        for (const double ratio : {1.0, 2.0}) {
            const Picture p = picture(pillarsModel(testing::sampleSnapshot(), "a-river"), *theme, ratio);
            for (const PillarPiece& piece : p.layout.pieces) {
                const QPointF corner = piece.rect.bottomRight() - QPointF(6, 4);
                if (piece.look == Look::agree) CHECK(p.at(corner) == theme->pillar(piece.pillar));
                if (piece.look == Look::single) CHECK(p.at(corner) == theme->tint(theme->pillar(piece.pillar), 0.3));
            }
            CHECK(p.at({1195, 555}) == theme->panel);
        }
}

TEST_CASE("a number is filled in its pillar's pattern, or dashed where no source allocates it") {
    for (const Theme* theme : themes) {
        const Picture p = picture(pillarsModel(testing::toldSums(), "a-1"), *theme, 2);
        const QRectF plain = p.piece(Look::allocated, "m-power").rect;
        CHECK(p.share(plain, theme->pillar("technology")) > 0.95);
        const QRectF dotted = p.piece(Look::allocated, "m-train").rect;
        CHECK(p.share(dotted, theme->pillar("talent")) > 0.6);
        CHECK(p.share(dotted, theme->panel) > 0.08);
        const QRectF open = p.piece(Look::unallocated, "m-yen").rect;
        CHECK(p.share(open, theme->background) > 0.8);
        CHECK(p.share(open.adjusted(-1, -1, 1, 1), theme->muted) > 0.02);
    }
}

TEST_CASE("a disputed range is hatched between ticks, other than any pillar and not by colour alone") {
    for (const Theme* theme : themes) {
        const Picture p = picture(pillarsModel(testing::toldSums(), "a-1"), *theme, 2);
        const QRectF range = p.piece(Look::range, "m-all").rect;
        CHECK(p.share(range.adjusted(2, 1, -2, -1), theme->conflict) > 0.1);
        CHECK(p.share(range.adjusted(2, 1, -2, -1), theme->panel) > 0.2);
        for (const QLineF& tick : p.layout.ticks)
            CHECK(p.at({tick.x1() - 0.4, tick.y1() + 0.5}) == theme->conflict); // it stands out above the bar
    }
}

TEST_CASE("parts are seen inside their total, each in its pattern") {
    for (const Theme* theme : themes) {
        const Picture p = picture(pillarsModel(testing::toldSums(), "a-1"), *theme, 2);
        const QRectF grid = p.piece(Look::part, "m-grid").rect, skills = p.piece(Look::part, "m-skills").rect;
        CHECK(p.share(grid, theme->pillar("technology")) > 0.9);
        CHECK(p.share(skills, theme->pillar("talent")) > 0.4);
        const QRectF all = p.piece(Look::unallocated, "m-all").rect;
        CHECK(p.at({skills.right() + (all.right() - skills.right()) / 2, all.center().y()}) == theme->background);
    }
}

TEST_CASE("a count by pillar begins with a strip of the pattern") {
    for (const Theme* theme : themes) {
        const Picture p = picture(pillarsModel(testing::sampleSnapshot(), "a-river", {}, {Told::bySource}), *theme, 2);
        const PillarPiece& piece = p.piece(Look::counted);
        CHECK(piece.pillar == "technology");
        CHECK(p.at(piece.rect.topLeft() + QPointF(4, 6)) == theme->pillar("technology"));
        CHECK(p.at(piece.rect.bottomRight() - QPointF(6, 4)) == theme->tint(theme->pillar("technology"), 0.12));
    }
}

TEST_CASE("every piece has an edge or a fill that keeps 3 to 1 against what it stands on") {
    for (const Theme* theme : themes)
        for (const PillarsOptions& options : {PillarsOptions{}, PillarsOptions{Told::bySource}}) {
            const Picture p = picture(pillarsModel(testing::toldSums(), "a-1", {}, options), *theme, 2);
            for (const PillarPiece& piece : p.layout.pieces) {
                double most = 0;
                for (double x = piece.rect.left(); x < piece.rect.right(); x += 0.5)
                    for (const double y : {piece.rect.top() + 0.6, piece.rect.center().y()})
                        most = std::max(most, contrast(p.at({x, y}), theme->panel));
                INFO("look " << static_cast<int>(piece.look) << " of " << piece.pillar);
                CHECK(most >= 3);
            }
        }
}

TEST_CASE("what is chosen is outlined with dashes, where the keyboard is with a line") {
    const Theme& theme = Theme::light();
    const PillarsModel m = pillarsModel(testing::toldSums(), "a-1");
    const Picture bare = picture(m, theme, 2);
    const auto outlined = [&](const Picture& p, const QRectF& r) {
        int is = 0, all = 0;
        for (double x = r.left(); x < r.right(); x += 0.5, ++all)
            is += contrast(p.at({x, r.top() - 2}), theme.panel) > 2;
        return static_cast<double>(is) / all;
    };
    const QRectF bar = bare.piece(Look::allocated, "m-train").rect;
    CHECK(outlined(bare, bar) == 0);
    const double dashed = outlined(picture(m, theme, 2, {"m-train", {}}), bar);
    CHECK(dashed > 0.3);
    CHECK(dashed < 0.95);
    const PillarTarget row{PillarTarget::Kind::row, "talent", 0};
    const QRectF title = bare.layout.placeOf(row);
    const Picture walked = picture(m, theme, 2, {{}, row});
    int is = 0, all = 0;
    for (double x = title.left() + 3; x < title.right() - 3; x += 0.5, ++all)
        is += contrast(walked.at({x, title.top()}), theme.panel) > 2;
    CHECK(static_cast<double>(is) / all > 0.95);
}
