#include "tests/support/catch.h"
#include "tests/support/sample_snapshot.h"
#include "ui/coverage/coverage_painter.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <cstdlib>

using namespace pledge;
using namespace pledge::ui;

namespace {

struct Picture {
    QImage image;
    CoverageLayout layout;
    double ratio;
    QColor at(const QPointF& p) const { return image.pixelColor((p * ratio).toPoint()); }
    const PlacedCoverageCell& cell(Stance stance) const {
        for (const PlacedCoverageCell& c : layout.cells)
            if (c.stance == stance) return c;
        FAIL("no such cell");
        return layout.cells.front();
    }
};

Picture picture(const Theme& theme, double ratio, const CoverageMarks& marks = {}, const QPointF& scroll = {},
                const QSizeF& size = {900, 620}, const model::Snapshot& snapshot = testing::sampleSnapshot()) {
    const QFont font = QApplication::font();
    Picture p{QImage((size * ratio).toSize(), QImage::Format_RGB32), {}, ratio};
    p.image.setDevicePixelRatio(ratio);
    p.layout = layOutCoverage(coverageModel(snapshot, "a-river"), size, scroll, FontTextMetrics(font));
    QPainter painter(&p.image);
    paintCoverage(painter, p.layout, theme, font, marks);
    return p;
}

int distance(const QColor& a, const QColor& b) {
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue());
}

/// How much of the strip at a cell's left end has this colour, softened edges in part.
double inked(const Picture& p, const QRectF& cell, const QColor& colour) {
    const double most = distance(p.at(cell.bottomRight() - QPointF(6, 6)), colour);
    double sum = 0;
    int all = 0;
    for (double y = cell.top() + 5; y < cell.bottom() - 5; y += 0.5)
        for (double x = cell.left() + 3.5; x < cell.left() + 8.5; x += 0.5, ++all)
            sum += std::max(0.0, 1 - distance(p.at({x, y}), colour) / most);
    return sum / all;
}

} // namespace

TEST_CASE("the matrix is painted in the theme's colours, light and dark, at ratio 1 and 2") {
    for (const Theme* theme : {&Theme::light(), &Theme::darkOne()})
        for (const double ratio : {1.0, 2.0}) {
            const Picture p = picture(*theme, ratio);
            const std::pair<Stance, QColor> grounds[] = {{Stance::agrees, theme->agree},
                                                         {Stance::compatible, theme->compatible},
                                                         {Stance::differs, theme->conflict},
                                                         {Stance::alone, theme->compatible}};
            for (const auto& [stance, colour] : grounds) {
                const QRectF r = p.cell(stance).rect;
                INFO(wordOf(stance).toStdString() << ", ratio " << ratio);
                CHECK(p.at(r.bottomRight() - QPointF(6, 6)) ==
                      theme->tint(colour, stance == Stance::alone ? 0.04 : 0.14));
            }
            const QRectF silent = p.cell(Stance::silent).rect;
            CHECK(p.at(silent.topLeft() + QPointF(5, 5)) == theme->panel);
            CHECK(distance(p.at(silent.center()), theme->panel) > 150); // a dash
            for (const PlacedCoverageRow& row : p.layout.rowHeads)
                if (row.pillar == "technology") CHECK(p.at(row.mark.center()) == theme->pillar("technology"));
            CHECK(p.at({898, 618}) == theme->panel);
        }
}

TEST_CASE("each stance has a pattern of its own beside its colour") {
    const Theme& t = Theme::light();
    const Picture p = picture(t, 2);
    CHECK(inked(p, p.cell(Stance::agrees).rect, t.agree) > 0.9);
    const double cut = inked(p, p.cell(Stance::differs).rect, t.conflict);
    CHECK(cut > 0.6);
    CHECK(cut < 0.88);
    const double striped = inked(p, p.cell(Stance::compatible).rect, t.compatible);
    CHECK(striped > 0.3);
    CHECK(striped < 0.55);
    CHECK(inked(p, p.cell(Stance::alone).rect, t.compatible) < 0.28);
}

TEST_CASE("words on a cell's ground keep their contrast in both themes") {
    const auto luminance = [](const QColor& c) {
        const auto part = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
        return 0.2126 * part(c.redF()) + 0.7152 * part(c.greenF()) + 0.0722 * part(c.blueF());
    };
    for (const Theme* theme : {&Theme::light(), &Theme::darkOne()})
        for (const QColor& colour : {theme->agree, theme->compatible, theme->conflict}) {
            const double a = luminance(theme->ink);
            const double b = luminance(theme->tint(colour, 0.14));
            CHECK((std::max(a, b) + 0.05) / (std::min(a, b) + 0.05) > 7);
        }
}

TEST_CASE("the chosen row, the current cell and what is hovered stand out") {
    const Theme& t = Theme::light();
    const Picture plain = picture(t, 1);
    const Picture marked = picture(t, 1, {1U, CoverageSpot{1, 0}, CoverageSpot{4, 3}});
    const QPointF head = plain.layout.rowHeads[1].rect.topLeft() + QPointF(2, 5);
    CHECK(plain.at(head) == t.panel);
    CHECK(marked.at(head) == t.tint(t.accent, 0.10));
    const QRectF current = marked.layout.rectOf({1, 0});
    const auto accents = [&](const Picture& p) {
        int n = 0;
        for (double y = current.top() - 1; y < current.top() + 4; ++y)
            n += distance(p.at({current.center().x(), y}), t.accent) < 120;
        return n;
    };
    CHECK(accents(marked) > 0);
    CHECK(accents(plain) == 0);
    CHECK(marked.at(marked.layout.columnHeads[3].rect.bottomRight() - QPointF(4, 4)) == t.tint(t.ink, 0.05));
    CHECK(plain.at(plain.layout.columnHeads[3].rect.bottomRight() - QPointF(4, 4)) == t.panel);
}

TEST_CASE("heads stay in place and clean while the cells are scrolled under them") {
    const Theme& t = Theme::light();
    const Picture still = picture(t, 1, {}, {}, {420, 300});
    const Picture moved = picture(t, 1, {}, {0, 13}, {420, 300});
    REQUIRE(moved.layout.scroll.y() == 13);
    const int top = static_cast<int>(still.layout.body.top()) - 1;
    CHECK(still.image.copy(0, 0, 420, top) == moved.image.copy(0, 0, 420, top));
    CHECK(still.image != moved.image);
}

TEST_CASE("a judged difference keeps its pattern, loses its red, and the legend says so") {
    for (const Theme* theme : {&Theme::light(), &Theme::darkOne(), &Theme::highContrast()}) {
        const Picture p = picture(*theme, 2, {}, {}, {900, 620}, testing::settledSnapshot());
        CHECK(p.at(p.cell(Stance::settled).rect.bottomRight() - QPointF(6, 6)) == theme->tint(theme->muted, 0.14));
        CHECK(p.at(p.cell(Stance::differs).rect.bottomRight() - QPointF(6, 6)) == theme->tint(theme->conflict, 0.14));
        const double cut = inked(p, p.cell(Stance::settled).rect, theme->muted);
        CHECK(cut > 0.4);
        CHECK(cut < 0.85);
        const auto& legend = p.layout.legend;
        CHECK(std::any_of(legend.begin(), legend.end(), [](const auto& l) { return l.stance == Stance::settled; }));
        for (const PlacedCoverageRow& row : p.layout.rowHeads)
            CHECK((row.sign.text == QStringLiteral("✓")) == row.settled);
    }
    const Picture p = picture(Theme::light(), 2);
    for (const auto& l : p.layout.legend) CHECK(l.stance != Stance::settled);
}
