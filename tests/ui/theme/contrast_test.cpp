#include "tests/support/catch.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

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

const Theme* const themes[] = {&Theme::light(), &Theme::darkOne(), &Theme::paper()};

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
            for (const QColor& shape : {t->technology, t->trust, t->talent, t->context, t->accent, t->conflict,
                                        t->agree, t->compatible, t->muted}) {
                INFO(shape.name().toStdString() << " on " << ground.name().toStdString());
                CHECK(contrast(shape, ground) >= 3);
            }
}

TEST_CASE("words painted on a solid pillar can be read") {
    for (const Theme* t : themes)
        for (const QColor& pillar : {t->technology, t->trust, t->talent, t->context})
            CHECK(std::max(contrast(t->panel, pillar), contrast(t->background, pillar)) >= 4.5);
}
