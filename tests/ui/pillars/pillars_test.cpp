#include "tests/support/catch.h"
#include "tests/support/fixed_metrics.h"
#include "tests/support/sample_snapshot.h"
#include "tests/support/snapshot_builder.h"
#include "ui/pillars/pillars_painter.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <random>
#include <string>

using namespace pledge;
using namespace pledge::ui;
using testing::FixedMetrics;

namespace {

std::string printed(const PillarsModel& m) {
    std::string s;
    const auto list = [&](const std::vector<PillarEntry>& entries) {
        for (const PillarEntry& e : entries)
            s += " [" + std::string(model::sign(e.verdict)) + ' ' + e.label.toStdString() + ']';
    };
    for (const PillarRow& r : m.rows) {
        s += r.title.toStdString() + ':';
        list(r.promised);
        s += " |";
        list(r.beside);
        s += '\n';
    }
    for (const MoneyRow& r : m.money) {
        s += r.currency + ':';
        for (const MoneyEntry& e : r.sums) s += " [" + e.amount.toStdString() + ' ' + e.pillar + ']';
        s += " |";
        list(r.beside);
        s += '\n';
    }
    return s;
}

model::Quantity money(double v, const char* currency, const char* per = "") {
    return {v, {}, currency, per, model::Qualifier::exact};
}

/// Sums in two currencies, one in conflict, one a rate.
model::Snapshot sums() {
    testing::SnapshotBuilder b;
    b.source("s-a", "A", "a", "", "", "en", "words\n");
    b.source("s-b", "B", "b", "", "", "en", "words\n");
    b.announcement("a-1", "t", "i", "p", "", {"s-a", "s-b"});
    const auto one = [&](const char* id, const char* pillar, std::vector<model::Quantity> readings) {
        b.commitment(id, id, model::Kind::money, pillar, model::Standing::committed);
        b.facet("amount", model::FacetName::amount,
                readings.size() > 1 ? model::Verdict::conflict : model::Verdict::single, "");
        for (std::size_t i = 0; i < readings.size(); ++i) b.reading(readings[i], {{i == 0 ? "s-a" : "s-b", "words"}});
    };
    one("m-yen", "", {money(3e11, "JPY")});
    one("m-all", "", {money(4e8, "EUR"), money(5e8, "EUR")});
    one("m-part", "trust", {money(1e8, "EUR")});
    one("m-rate", "trust", {money(1e6, "EUR", "P1Y")});
    return b.finish();
}

std::string wrong(const PillarsLayout& l) {
    const QRectF all = QRectF(QPointF(0, 0), l.size).adjusted(-0.01, -0.01, 0.01, 0.01);
    for (std::size_t i = 0; i < l.texts.size(); ++i) {
        if (!all.contains(l.texts[i].box)) return "text leaves the view: " + l.texts[i].text.toStdString();
        for (std::size_t j = 0; j < i; ++j)
            if (l.texts[i].box.adjusted(0.01, 0.01, -0.01, -0.01).intersects(l.texts[j].box))
                return "texts overlap: " + l.texts[i].text.toStdString() + " and " + l.texts[j].text.toStdString();
    }
    return {};
}

PillarsModel randomPillars(unsigned seed) {
    std::mt19937 random(seed);
    const auto upTo = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    const auto entry = [&] {
        return PillarEntry{"m", {}, static_cast<model::Verdict>(upTo(4)), QString(2 + upTo(50), QLatin1Char('n')), {}};
    };
    PillarsModel m;
    for (const char* pillar : {"technology", "trust", "talent"}) {
        m.rows.push_back({pillar, QLatin1String(pillar), {}, {}});
        for (int i = upTo(12); i > 0; --i) m.rows.back().promised.push_back(entry());
        for (int i = upTo(4); i > 0; --i) m.rows.back().beside.push_back(entry());
    }
    for (const char* currency : {"EUR", "JPY"}) {
        m.money.push_back({currency, {}, {}});
        for (int i = upTo(5); i > 0; --i)
            m.money.back().sums.push_back(
                {entry(), upTo(2) ? "trust" : "", 1e6, 1e6 + upTo(1000) * 1e6, QStringLiteral("€1 m")});
    }
    return m;
}

} // namespace

TEST_CASE("each pillar counts its promises once, by verdict; what is only told stands beside") {
    CHECK(
        printed(pillarsModel(testing::sampleSnapshot(), "a-river")) ==
        "Technology: [≈ 120 MW data centre] [1 sovereign cloud region] [≠ compute partnership with Redplata] | "
        "[1 context: 40 % of firms use such tools]\n"
        "Trust: [= threat intelligence sharing] [= customer data stays in the country] [1 unit against cyber crime] |\n"
        "Talent: [= 900 jobs] [1 €5 m research grant] [≠ train 200,000] | [1 earlier: 18,000 people trained] "
        "[1 context: shortfall of 60,000 workers]\n"
        "EUR: [€2.4 bn ] [€5 m talent] | [1 earlier: €310 m for an office in Salto]\n");
}

TEST_CASE("currencies stand apart, rates are not drawn, a conflict keeps both sums") {
    const PillarsModel m = pillarsModel(sums(), "a-1");
    REQUIRE(m.money.size() == 2);
    CHECK(m.money[0].currency == "EUR");
    CHECK(m.money[0].sums.size() == 2);
    CHECK(m.money[0].sums[0].low == 4e8);
    CHECK(m.money[0].sums[0].high == 5e8);
    CHECK(m.money[0].sums[0].amount == QStringLiteral("€400 m ≠ €500 m"));
    CHECK(m.money[0].beside.size() == 1);
    CHECK(m.money[1].sums.size() == 1);
}

TEST_CASE("sums of one currency are drawn to one scale and none into another") {
    const PillarsLayout l = layOutPillars(pillarsModel(sums(), "a-1"), QSizeF(1000, 600), FixedMetrics());
    std::vector<PillarPiece> drawn;
    for (const PillarPiece& p : l.pieces)
        if (p.look == PillarPiece::Look::allocated || p.look == PillarPiece::Look::unallocated) drawn.push_back(p);
    REQUIRE(drawn.size() == 3);
    CHECK(drawn[0].look == PillarPiece::Look::unallocated);
    CHECK(drawn[1].look == PillarPiece::Look::allocated);
    CHECK(drawn[0].rect.width() == Approx(5 * drawn[1].rect.width()));
    CHECK(drawn[0].certain == Approx(drawn[0].rect.left() + drawn[0].rect.width() * 0.8));
    CHECK(drawn[2].rect.top() > drawn[0].rect.bottom());
}

TEST_CASE("a piece of a bar is as wide as its count, a name stands for one commitment") {
    const PillarsLayout l =
        layOutPillars(pillarsModel(testing::sampleSnapshot(), "a-river"), QSizeF(1000, 600), FixedMetrics());
    std::vector<PillarPiece> trust;
    for (const PillarPiece& p : l.pieces)
        if (p.pillar == "trust") trust.push_back(p);
    REQUIRE(trust.size() == 2);
    CHECK(trust[0].rect.width() == Approx(2 * trust[1].rect.width()));
    CHECK(l.commitmentsAt(trust[0].rect.center()) == std::vector<std::string>{"m-threat", "m-data"});
    for (const PillarText& t : l.texts)
        if (t.commitment == "m-train") CHECK(l.commitmentsAt(t.box.center()) == std::vector<std::string>{"m-train"});
    CHECK(l.commitmentsAt({999, 599}).empty());
}

TEST_CASE("rows that have no room are counted beside the heading") {
    const PillarsLayout l =
        layOutPillars(pillarsModel(testing::sampleSnapshot(), "a-river"), QSizeF(600, 100), FixedMetrics());
    REQUIRE(!l.texts.empty());
    CHECK(l.texts.back().text == QStringLiteral("+2 rows"));
}

TEST_CASE("names never overlap nor leave the view: 200 random breakdowns, widths and font sizes") {
    for (unsigned seed = 0; seed < 200; ++seed)
        for (const double width : {240.0, 630.0, 1400.0})
            for (const double scale : {1.0, 1.5}) {
                INFO("seed " << seed << ", width " << width << ", scale " << scale);
                CHECK(wrong(layOutPillars(randomPillars(seed), QSizeF(width, 100 + seed * 3), FixedMetrics(scale))) ==
                      "");
            }
}

TEST_CASE("the breakdown is painted in the theme's colours, at ratio 1 and 2") {
    const QFont font = QApplication::font();
    const auto m = pillarsModel(testing::sampleSnapshot(), "a-river");
    for (const Theme* theme : {&Theme::light(), &Theme::darkOne()})
        for (const double ratio : {1.0, 2.0}) {
            const PillarsLayout l = layOutPillars(m, QSizeF(900, 400), FontTextMetrics(font));
            QImage image(QSize(900, 400) * ratio, QImage::Format_RGB32);
            image.setDevicePixelRatio(ratio);
            QPainter painter(&image);
            paintPillars(painter, l, *theme, font);
            const auto at = [&](const QPointF& p) { return image.pixelColor((p * ratio).toPoint()); };
            for (const PillarPiece& p : l.pieces) {
                const QPointF corner = p.rect.bottomRight() - QPointF(6, 4);
                if (p.look == PillarPiece::Look::agree) CHECK(at(corner) == theme->pillar(p.pillar));
                if (p.look == PillarPiece::Look::single) CHECK(at(corner) == theme->tint(theme->pillar(p.pillar), 0.3));
                if (p.look == PillarPiece::Look::unallocated) CHECK(at(corner) == theme->background);
            }
            CHECK(at({895, 395}) == theme->panel);
        }
}
