#include "tests/support/catch.h"
#include "ui/timeline/timeline_painter.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <cstdlib>

using namespace pledge;
using namespace pledge::ui;

namespace {

TimelineItem item(const char* id, long first, long last, TimelineItem::Look look) {
    TimelineItem i;
    i.commitment = id, i.pillar = "trust", i.look = look;
    i.title = QStringLiteral("x");
    i.when = TimeExtent{first, first, last, last};
    return i;
}

/// A bar with an unknown end, a whisker and an announcement, in one lane each.
TimelineModel drawn() {
    TimelineModel m;
    m.announcement = "a";
    m.announced = TimeExtent{20900, 20900, 20900, 20900};
    TimelineItem bar = item("m-bar", 20100, 20799, TimelineItem::Look::promised);
    bar.when->lastEarliest = 20400;
    TimelineItem whisker = item("m-whisker", 20200, 20299, TimelineItem::Look::promised);
    whisker.ends = {{20200, 20299, QStringLiteral("A"), {}}, {20600, 20699, QStringLiteral("B"), {}}};
    m.lanes = {{"technology", QStringLiteral("Technology"), {bar}}, {"trust", QStringLiteral("Trust"), {whisker}}};
    return m;
}

struct Picture {
    QImage image;
    TimelineLayout layout;
    double ratio;
    QColor at(double x, double y) const {
        return image.pixelColor(static_cast<int>(x * ratio), static_cast<int>(y * ratio));
    }
};

Picture picture(const Theme& theme, double ratio, const TimelineMarks& marks = {}, const TimelineModel& m = drawn(),
                int height = 240) {
    const QFont font = QApplication::font();
    Picture p{QImage(QSize(900, height) * ratio, QImage::Format_RGB32), {}, ratio};
    p.image.setDevicePixelRatio(ratio);
    p.layout = layOutTimeline(m, QSizeF(900, height), {20000, 21000}, FontTextMetrics(font));
    QPainter painter(&p.image);
    paintTimeline(painter, p.layout, m, theme, font, marks);
    return p;
}

int distance(const QColor& a, const QColor& b) {
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue());
}

} // namespace

TEST_CASE("the timeline is painted in the theme's colours, light and dark, at ratio 1 and 2") {
    for (const Theme* theme : {&Theme::light(), &Theme::darkOne()})
        for (const double ratio : {1.0, 2.0}) {
            const Picture p = picture(*theme, ratio);
            const QRectF bar = p.layout.items[0].body;
            CHECK(p.at(899, 239) == theme->panel);
            CHECK(distance(p.at(bar.left() + 30, bar.top() + 4), theme->tint(theme->pillar("trust"), 0.2)) < 6);
            CHECK(distance(p.at(bar.left() + 0.5, bar.center().y()), theme->pillar("trust")) < 60); // a firm end
            CHECK(distance(p.at(bar.right() - 1.5, bar.center().y()), theme->panel) < 12);          // a fading one
            const PlacedItem& whisker = p.layout.items[1];
            CHECK(p.at((whisker.caps[0] + whisker.caps[1]) / 2, whisker.whiskerY) == theme->conflict);
            CHECK(distance(p.at(p.layout.announced->left(), p.layout.announced->top() + 2), theme->accent) < 200);
            CHECK(p.at(2, p.layout.lanes[0].rect.center().y()) == theme->pillar("technology")); // its strip
        }
}

TEST_CASE("what is chosen is outlined in the accent") {
    const auto accents = [](const Picture& p) {
        const QRectF r = p.layout.items[0].bounds;
        int n = 0;
        for (double x = r.left(); x < r.right(); ++x) n += distance(p.at(x, r.top() - 1), Theme::light().accent) < 120;
        return n;
    };
    CHECK(accents(picture(Theme::light(), 1)) == 0);
    CHECK(accents(picture(Theme::light(), 1, {"m-bar", ""})) > 50);
}

TEST_CASE("a diamond is full and letters stand in a frame, hollow and broken where the day is not known") {
    TimelineModel m = drawn();
    m.reported = true;
    m.reports = {{{20300, 20300, 20300, 20300}, QStringLiteral("A"), {}},
                 {{20500, 20500, 20530, 20530}, QStringLiteral("BCDEFGHIJKLMN"), {}}};
    for (const Theme* theme : {&Theme::light(), &Theme::darkOne(), &Theme::highContrast()})
        for (const double ratio : {1.0, 2.0}) {
            const Picture p = picture(*theme, ratio, {}, m, 600);
            REQUIRE(p.layout.marks.size() == 3);
            const QRectF diamond = p.layout.marks[0].box, known = p.layout.marks[1].box, open = p.layout.marks[2].box;
            CHECK(p.at(diamond.center().x(), diamond.center().y()) == theme->accent);
            CHECK(p.at(diamond.left() + 0.5, diamond.top() + 0.5) == theme->panel); // its corner is cut
            // Along the upper edge: all of it, and with gaps.
            const auto inked = [&](const QRectF& box) {
                double n = 0, of = 0;
                for (double x = box.left() + 4; x < box.right() - 4; x += 1, ++of)
                    n += distance(p.at(x, box.top() + 0.5), theme->panel) > 60;
                return n / of;
            };
            CHECK(inked(known) == 1);
            CHECK(inked(open) > 0.3);
            CHECK(inked(open) < 0.95);
            CHECK(p.at(known.left() + 3, known.center().y()) == theme->panel);
            CHECK(distance(p.at(p.layout.marks[1].days[0], known.top() - 1.5), theme->panel) > 60); // to its day
        }
    m.announced = TimeExtent{20880, 20880, 20910, 20910};
    const Picture p = picture(Theme::light(), 2, {}, m, 600);
    CHECK(p.at(p.layout.marks[0].box.center().x(), p.layout.marks[0].box.center().y()) == Theme::light().panel);
}

TEST_CASE("no line runs through a label, between its words or close to it") {
    TimelineModel m = drawn();
    // Where the announcement is, and left of it: its label crosses that line.
    TimelineItem bar = item("m-crossed", 20930, 20990, TimelineItem::Look::promised);
    bar.title = QStringLiteral("crossed"), bar.detail = QStringLiteral("by the line of the day, not by all of it");
    m.lanes = {{"trust", QStringLiteral("Trust"), {bar}}};
    for (const Theme* theme : {&Theme::light(), &Theme::highContrast()}) {
        const Picture p = picture(*theme, 1, {}, m, 240);
        REQUIRE(p.layout.items[0].texts.size() == 2);
        const QRectF title = p.layout.items[0].texts[0].box, detail = p.layout.items[0].texts[1].box;
        REQUIRE(title.left() < p.layout.announced->left());
        REQUIRE(detail.right() > p.layout.announced->left());
        const double y = title.center().y(), air = title.height() * 0.2;
        for (double x = title.right() + 1; x < detail.left() - 1; ++x) CHECK(p.at(x, y) == theme->panel);
        for (double x = detail.right() + 1; x < detail.right() + air; ++x) CHECK(p.at(x, y) == theme->panel);
        for (double x = title.left() - air; x < title.left() - 1; ++x) CHECK(p.at(x, y) == theme->panel);
        // Above the row the line is there.
        const double x = p.layout.announced->left();
        CHECK(distance(p.at(x, p.layout.announced->top() + 2), theme->accent) < 200);
    }
}

TEST_CASE("no line of the axis runs behind what has no date, in a lane of its own or below dated ones") {
    TimelineModel m = drawn();
    TimelineItem undated = item("m-undated", 0, 0, TimelineItem::Look::promised);
    undated.when.reset();
    m.lanes[0].items.push_back(undated);
    m.lanes.push_back({"talent", QStringLiteral("Talent"), {undated}});
    for (const Theme* theme : {&Theme::light(), &Theme::darkOne()}) {
        const Picture p = picture(*theme, 1, {}, m, 400);
        const double day = p.layout.announced->left() + p.layout.announced->width() / 2;
        int lists = 0;
        for (const PlacedItem& placed : p.layout.items) {
            const QRectF lane = p.layout.lanes[placed.lane].rect;
            if (placed.shape == PlacedItem::Shape::undated) {
                ++lists;
                const double top = placed.lane == 2 ? lane.top() + 3 : placed.bounds.top();
                for (double y = top; y < lane.bottom() - 3; ++y) CHECK(p.at(day, y) == theme->panel);
            } else {
                CHECK(distance(p.at(day, placed.bounds.top() + 2), theme->panel) > 60);
            }
        }
        CHECK(lists == 2);
    }
}

TEST_CASE("what is judged is drawn and written in the quiet ink, not in that of a conflict") {
    TimelineModel m = drawn();
    TimelineItem& whisker = m.lanes[1].items[0];
    whisker.settled = true, whisker.mark = QStringLiteral("≠ deadline ✓"), whisker.shortMark = whisker.mark;
    for (const Theme* theme : {&Theme::light(), &Theme::darkOne(), &Theme::highContrast()}) {
        const Picture p = picture(*theme, 2, {}, m);
        const PlacedItem& placed = p.layout.items[1];
        CHECK(p.at((placed.caps[0] + placed.caps[1]) / 2, placed.whiskerY) == theme->muted);
        for (const PlacedText& t : placed.texts) CHECK(t.colour != PlacedText::Ink::conflict);
    }
}
