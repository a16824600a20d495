#include "tests/support/catch.h"
#include "ui/theme/check_box.h"
#include "ui/theme/pillar_pattern.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

using namespace pledge;
using namespace pledge::ui;

namespace {

double linear(double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); }

double luminance(const QColor& c) {
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

/// The contrast of WCAG 2: 1 to 21.
double contrast(const QColor& a, const QColor& b) {
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

/// The fills that text stands on: the plain ones, a chosen row, a chip, a button under the pointer.
std::vector<QColor> grounds(const Theme& t) {
    return {t.background, t.panel, t.tint(t.accent, t.dark ? 0.22 : 0.10), t.tint(t.ink, 0.08)};
}

/// These and the colours that pillars may have.
std::vector<QColor> withLooks(const Theme& t, std::vector<QColor> colours) {
    colours.insert(colours.end(), t.looks.begin(), t.looks.end());
    return colours;
}

const Theme* const themes[] = {&Theme::light(), &Theme::darkOne(), &Theme::paper(), &Theme::highContrast()};

} // namespace

TEST_CASE("text keeps 4.5 to 1 on every fill that it stands on") {
    for (const Theme* t : themes) {
        for (const QColor& ground : grounds(*t))
            for (const QColor& text : {t->ink, t->muted, t->conflict, t->agree, t->compatible}) {
                INFO(text.name().toStdString() << " on " << ground.name().toStdString());
                CHECK(contrast(text, ground) >= 4.5);
            }
        CHECK(contrast(t->accent, t->panel) >= 4.5);
        CHECK(contrast(t->dark ? t->background : t->panel, t->accent) >= 4.5); // words on a main button
        for (const QColor& mark : {t->conflict, t->accent, t->muted})          // a sign on its own tint
            CHECK(contrast(mark, t->tint(mark, 0.14)) >= 4.5);
        CHECK(contrast(t->ink, t->tint(t->accent, 0.16)) >= 4.5);   // the words of a quote
        CHECK(contrast(t->ink, t->tint(t->conflict, 0.20)) >= 4.5); // and those of a conflict
    }
}

TEST_CASE("graphics and the focus ring keep 3 to 1") {
    for (const Theme* t : themes)
        for (const QColor& ground : {t->background, t->panel})
            for (const QColor& shape :
                 withLooks(*t, {t->context, t->accent, t->conflict, t->agree, t->compatible, t->muted})) {
                INFO(shape.name().toStdString() << " on " << ground.name().toStdString());
                CHECK(contrast(shape, ground) >= 3);
            }
}

TEST_CASE("words painted on a solid pillar can be read") {
    for (const Theme* t : themes)
        for (const QColor& pillar : withLooks(*t, {t->context}))
            CHECK(std::max(contrast(t->panel, pillar), contrast(t->background, pillar)) >= 4.5);
}

TEST_CASE("in high contrast text keeps 7 to 1, graphics and lines 4.5 to 1") {
    const Theme& t = Theme::highContrast();
    for (const QColor& ground : grounds(t))
        for (const QColor& text : {t.ink, t.muted, t.conflict, t.agree, t.compatible})
            CHECK(contrast(text, ground) >= 7);
    for (const QColor& shape : withLooks(t, {t.line, t.context, t.accent})) CHECK(contrast(shape, t.panel) >= 4.5);
}

TEST_CASE("a check box is seen, on or off") {
    for (const Theme* t : themes)
        for (const QColor& ground : {t->background, t->panel}) {
            const auto painted = [&](QStyle::State state) {
                QImage image(16, 16, QImage::Format_RGB32);
                image.fill(ground);
                QPainter painter(&image);
                paintCheckBox(painter, QRectF(0, 0, 16, 16), state | QStyle::State_Enabled, *t);
                return image;
            };
            const QImage off = painted(QStyle::State_Off), on = painted(QStyle::State_On);
            const QImage part = painted(QStyle::State_NoChange);
            for (const QPoint& edge : {QPoint(8, 0), QPoint(0, 8), QPoint(8, 15), QPoint(15, 8)})
                CHECK(contrast(off.pixelColor(edge), ground) >= 3);
            CHECK(off.pixelColor(8, 8) == t->background);
            CHECK(contrast(on.pixelColor(6, 10), t->background) >= 4.5);
            CHECK(on.pixelColor(3, 3) == t->background);
            CHECK(contrast(part.pixelColor(7, 7), t->background) >= 4.5);
        }
}

TEST_CASE("a widget finds its theme by the palette") {
    for (const Theme* t : {&Theme::light(), &Theme::darkOne(), &Theme::highContrast()})
        CHECK(&Theme::of(t->palette()) == t);
}

namespace {

TEST_CASE("lines of scales are seen, and in high contrast far less than text") {
    const Theme& t = Theme::highContrast();
    CHECK(contrast(t.grid(), t.panel) >= 3);
    CHECK(contrast(t.grid(), t.panel) < 4.5);
    CHECK(Theme::light().grid() == Theme::light().line);
    CHECK(Theme::darkOne().grid() == Theme::darkOne().line);
}

/// How a person sees a colour: rows of a matrix on linear red, green and blue.
using Sight = std::array<std::array<double, 3>, 3>;

/// Whole loss of one kind of cone, after Machado, Oliveira and Fernandes (2009), severity 1.0; and grey by luminance.
const std::pair<const char*, Sight> sights[] = {
    {"protanopia",
     {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}}},
    {"deuteranopia",
     {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
    {"tritanopia",
     {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}},
    {"grey", {{{0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}}}}};

std::array<double, 3> seen(const QColor& c, const Sight& sight) {
    const double rgb[] = {linear(c.redF()), linear(c.greenF()), linear(c.blueF())};
    std::array<double, 3> out{};
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t i = 0; i < 3; ++i) out[row] += sight[row][i] * rgb[i];
    return out;
}

/// In one of the looks of the taxonomy; behind the last as what has no pillar.
QImage stripOf(std::size_t look, const Theme& t) {
    QImage image(48, 48, QImage::Format_RGB32);
    image.fill(t.panel);
    QPainter painter(&image);
    if (look < t.looks.size())
        fillLook(painter, QRectF(0, 0, 48, 48), look, t);
    else
        fillPillar(painter, QRectF(0, 0, 48, 48), "", t);
    return image;
}

/// The share of pixels that differ enough to be seen, by one step of eight in some channel.
double differing(const QImage& a, const QImage& b, const Sight& sight) {
    int different = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const auto p = seen(a.pixelColor(x, y), sight), q = seen(b.pixelColor(x, y), sight);
            double most = 0;
            for (std::size_t i = 0; i < 3; ++i) most = std::max(most, std::abs(p[i] - q[i]));
            different += most > 1.0 / 8;
        }
    return static_cast<double>(different) / (a.width() * a.height());
}

} // namespace

TEST_CASE("the looks of pillars stay distinct for three kinds of colour blindness and in grey, by their patterns") {
    for (const Theme* t : themes)
        for (const auto& [name, sight] : sights)
            for (std::size_t a = 0; a <= t->looks.size(); ++a)
                for (std::size_t b = 0; b < a; ++b) {
                    INFO(name << ": " << a << " beside " << b);
                    CHECK(differing(stripOf(a, *t), stripOf(b, *t), sight) > 0.05);
                }
}

TEST_CASE("a pillar has the look that the taxonomy gives it, an unknown one that of context") {
    for (const Theme* t : themes) {
        CHECK(t->pillar("technology") == t->looks[0]);
        CHECK(t->pillar("trust") == t->looks[1]);
        CHECK(t->pillar("talent") == t->looks[2]);
        CHECK(t->pillar("climate") == t->context);
        CHECK(t->pillar("") == t->context);
    }
}
