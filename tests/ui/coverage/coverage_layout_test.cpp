#include "tests/support/catch.h"
#include "tests/support/fixed_metrics.h"
#include "tests/support/sample_snapshot.h"
#include "tests/ui/coverage/large_coverage.h"
#include "ui/coverage/coverage_layout.h"

#include <string>

using namespace pledge;
using namespace pledge::ui;
using testing::FixedMetrics;

namespace {

CoverageModel sample() { return coverageModel(testing::sampleSnapshot(), "a-river"); }

/// Texts that overlap or leave what holds them; empty where all is well.
std::string wrong(const CoverageLayout& l) {
    const double slack = 0.01;
    const auto inside = [&](const QRectF& box, const QRectF& holder) {
        return holder.adjusted(-slack, -slack, slack, slack).contains(box);
    };
    const auto name = [](const CoverageText& t) { return t.text.toStdString(); };
    for (const PlacedCoverageCell& c : l.cells)
        if (!c.text.text.isEmpty() && !inside(c.text.box, c.rect)) return "leaves its cell: " + name(c.text);
    for (const PlacedCoverageRow& r : l.rowHeads) {
        if (!r.label.text.isEmpty() && !inside(r.label.box, r.rect)) return "leaves its head: " + name(r.label);
        if (r.sign.box.right() > r.label.box.left() && !r.label.text.isEmpty()) return "sign on label";
        if (r.mark.right() > r.sign.box.left()) return "mark on sign";
    }
    for (const PlacedCoverageColumn& c : l.columnHeads) {
        if (!inside(c.letter.box, c.rect)) return "leaves its column: " + name(c.letter);
        if (!c.title.text.isEmpty() && !inside(c.title.box, c.rect)) return "leaves its column: " + name(c.title);
    }
    std::vector<QRectF> above;
    for (const CoverageText& t : l.texts)
        if (!t.text.isEmpty()) above.push_back(t.box);
    for (const CoverageLegend& e : l.legend) {
        above.push_back(e.sample);
        if (!e.meaning.text.isEmpty()) above.push_back(e.meaning.box);
    }
    const double heads = l.columnHeads.empty() ? l.body.top() : l.columnHeads.front().rect.top();
    for (std::size_t i = 0; i < above.size(); ++i) {
        if (above[i].right() > l.size.width() + slack || above[i].bottom() > heads + slack) return "legend leaves";
        for (std::size_t j = 0; j < i; ++j)
            if (above[i].adjusted(slack, slack, -slack, -slack).intersects(above[j])) return "legend overlaps";
    }
    return {};
}

} // namespace

TEST_CASE("heads stand beside their cells, all of one size") {
    const CoverageLayout l = layOutCoverage(sample(), QSizeF(1000, 700), {}, FixedMetrics());
    CHECK(l.cells.size() == 56);
    CHECK(l.rowHeads.size() == 14);
    CHECK(l.columnHeads.size() == 4);
    CHECK(l.cell.height() == Approx(26.25)); // 1.75 lines
    CHECK(l.cell.width() == Approx((1000 - 22.5 - 977.5 * 0.32) / 4));
    CHECK(l.body.left() == Approx(11.25 + 977.5 * 0.32));
    CHECK(l.content.width() == Approx(4 * l.cell.width()));
    CHECK(l.columnHeads[2].rect.bottom() == Approx(l.body.top()));
    for (const PlacedCoverageCell& c : l.cells) {
        CHECK(c.rect.left() == Approx(l.columnHeads[c.spot.column].rect.left()));
        CHECK(c.rect.top() == Approx(l.rowHeads[c.spot.row].rect.top()));
        CHECK(l.spotAt(c.rect.center()) == c.spot);
    }
    CHECK(l.cells[1].text.text == QStringLiteral("≠ 2028"));
    CHECK(l.columnHeads[1].title.text.startsWith(QStringLiteral("A quiet")));
    CHECK(l.legend.size() == 9); // five stances, three pillars, none
    CHECK(l.rowAt({5, l.rowHeads[3].rect.center().y()}) == 3U);
    CHECK_FALSE(l.spotAt({5, l.rowHeads[3].rect.center().y()}));
    CHECK(l.columnAt(l.columnHeads[2].rect.center()) == 2U);
    CHECK_FALSE(l.rowAt({500, 699}));
}

TEST_CASE("a value that has no room is told with a sign for its words, not cut") {
    CoverageModel m = sample();
    m.rows.resize(1), m.columns.resize(4);
    m.rows[0].told = {{"f", QStringLiteral("more than 800 jobs"), QStringLiteral(">800 jobs")}};
    for (CoverageCell& c : m.rows[0].cells) c = {Stance::compatible, 0};
    const auto said = [&](double width) {
        return layOutCoverage(m, QSizeF(width, 300), {}, FixedMetrics()).cells[0].text.text;
    };
    CHECK(said(1200) == QStringLiteral("≈ more than 800 jobs"));
    CHECK(said(620) == QStringLiteral("≈ >800 jobs"));
}

TEST_CASE("in a wide view columns grow until titles have room") {
    const CoverageLayout l = layOutCoverage(sample(), QSizeF(1900, 700), {}, FixedMetrics());
    CHECK(l.cell.width() == Approx(300)); // 20 lines
    CHECK(l.body.left() + l.content.width() <= 1900);
}

TEST_CASE("with many sources columns stay as wide as their letters need, and show the sign alone") {
    const CoverageLayout l = layOutCoverage(testing::largeCoverage(40, 200), QSizeF(1000, 700), {}, FixedMetrics());
    CHECK(l.cell.width() == Approx(36)); // 2.4 lines
    CHECK(l.content.width() == Approx(7200));
    for (const PlacedCoverageCell& c : l.cells) CHECK(c.text.text == signOf(c.stance));
    CHECK(l.columnHeads[0].title.text.isEmpty());
}

TEST_CASE("only what is in sight is laid out, wherever a large matrix is scrolled to") {
    const CoverageModel m = testing::largeCoverage(2000, 200);
    const FixedMetrics metrics;
    const CoverageLayout l = layOutCoverage(m, QSizeF(1000, 700), QPointF(36 * 50, 26.25 * 900), metrics);
    const auto columns = static_cast<std::size_t>(std::ceil(l.body.width() / 36));
    const auto rows = static_cast<std::size_t>(std::ceil(l.body.height() / 26.25));
    CHECK(l.cells.size() == rows * columns);
    CHECK(l.cells.size() < 500);
    CHECK(l.cells.front().spot == CoverageSpot{900, 50});
    CHECK(l.cells.front().rect.topLeft() == l.body.topLeft());
    const CoverageLayout end = layOutCoverage(m, QSizeF(1000, 700), QPointF(1e9, 1e9), metrics);
    CHECK(end.cells.back().spot == CoverageSpot{1999, 199});
    CHECK(end.cells.back().rect.right() == Approx(end.body.right()));
    CHECK(end.scrollTo({1999, 199}) == end.scroll);
    CHECK(end.scrollTo({0, 0}) == QPointF(0, 0));
    const QPointF near = l.scrollTo({900 + rows, 50});
    CHECK(near.x() == l.scroll.x());
    CHECK(near.y() == Approx(26.25 * static_cast<double>(901 + rows) - l.body.height()));
}

TEST_CASE("the natural height shows all rows, and so much room is told") {
    const CoverageModel m = sample();
    const double height = coverageHeight(m, 900, FixedMetrics());
    const CoverageLayout l = layOutCoverage(m, QSizeF(900, height), {}, FixedMetrics());
    CHECK(l.legend.size() == 9);
    CHECK(l.rowHeads.size() == 14);
    CHECK(l.content.height() <= l.body.height());
    CHECK(coverageRoom(m, QSizeF(900, height), FixedMetrics()).row == 14);
    CHECK(coverageRoom(m, QSizeF(900, height - 2), FixedMetrics()).row == 13);
    CHECK(coverageRoom(testing::largeCoverage(1, 200), QSizeF(1000, 700), FixedMetrics()).column == 18);
    CHECK(coverageRoom(m, QSizeF(10, 10), FixedMetrics()) == CoverageSpot{1, 1});
}

TEST_CASE("where there is little height the legend gives way to rows") {
    const CoverageLayout l = layOutCoverage(sample(), QSizeF(500, 180), {}, FixedMetrics());
    CHECK(l.legend.empty());
    CHECK(l.texts.size() == 1);
    CHECK(l.rowHeads.size() >= 3);
}

TEST_CASE("nothing overlaps nor leaves its place: random matrices, widths, font sizes and scrolls") {
    for (unsigned seed = 0; seed < 40; ++seed)
        for (const double width : {260.0, 630.0, 1400.0, 1900.0})
            for (const double scale : {1.0, 1.5}) {
                INFO("seed " << seed << ", width " << width << ", scale " << scale);
                const CoverageModel m = testing::largeCoverage(1 + seed % 30, 1 + seed * 7 % 90, seed);
                CHECK(wrong(layOutCoverage(m, QSizeF(width, 150 + seed * 20), QPointF(seed * 31, seed * 17),
                                           FixedMetrics(scale))) == "");
            }
}
