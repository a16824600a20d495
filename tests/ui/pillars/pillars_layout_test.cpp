#include "tests/support/catch.h"
#include "tests/support/fixed_metrics.h"
#include "tests/support/sample_snapshot.h"
#include "tests/ui/layouts/script_metrics.h"
#include "tests/ui/pillars/told_sums.h"
#include "ui/language/language.h"
#include "ui/pillars/pillars_layout.h"

#include <algorithm>
#include <random>
#include <string>

using namespace pledge;
using namespace pledge::ui;
using testing::FixedMetrics;
using Kind = PillarTarget::Kind;
using Look = PillarPiece::Look;
using Told = PillarsOptions::Told;

namespace {

PillarsLayout laid(const PillarsModel& m, double width = 1200, double height = 2000, std::size_t first = 0) {
    return layOutPillars(m, QSizeF(width, height), FixedMetrics(), first);
}

std::vector<PillarPiece> piecesOf(const PillarsLayout& l, const std::string& commitment, Look look) {
    std::vector<PillarPiece> out;
    for (const PillarPiece& p : l.pieces)
        if (p.commitment == commitment && p.look == look) out.push_back(p);
    return out;
}

QRectF barOf(const PillarsLayout& l, const std::string& commitment, Look look) {
    const auto all = piecesOf(l, commitment, look);
    REQUIRE(all.size() == 1);
    return all[0].rect;
}

const PillarText* textOf(const PillarsLayout& l, const QString& words) {
    for (const PillarText& t : l.texts)
        if (t.text == words) return &t;
    return nullptr;
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

/// Rows, sums and names of any number and length.
PillarsModel randomPillars(unsigned seed) {
    std::mt19937 random(seed);
    const auto upTo = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    const auto words = [&](int most) { return QString(2 + upTo(most), QLatin1Char('n')); };
    const char* const pillars[] = {"technology", "trust", "talent", ""};
    const auto entry = [&] {
        return PillarEntry{
            "a", "m" + std::to_string(random()), {}, pillars[upTo(4)], static_cast<model::Verdict>(upTo(4)), words(50),
            {}};
    };
    PillarsModel m;
    m.options.told = upTo(2) ? Told::bySource : Told::reconciled;
    m.options.compare = upTo(4) == 0;
    const char* const units[] = {"EUR", "JPY", "people", "MW", "site"};
    for (int i = upTo(6); i > 0; --i) m.units.push_back({units[i - 1], QLatin1String(units[i - 1]), 1e9});
    for (int r = 1 + upTo(6); r > 0; --r) {
        PillarRow row;
        row.key = "r" + std::to_string(r), row.title = words(30);
        for (int i = upTo(12); i > 0; --i) row.promised.push_back(entry());
        std::sort(row.promised.begin(), row.promised.end(),
                  [](const PillarEntry& x, const PillarEntry& y) { return x.pillar < y.pillar; });
        for (int i = upTo(4); i > 0; --i) row.beside.push_back(entry());
        row.sums.resize(m.units.size());
        for (std::size_t u = 0; u < m.units.size(); ++u)
            for (int i = upTo(5); i > 0; --i) {
                PillarSum s;
                s.entry = entry(), s.unit = m.units[u].unit, s.low = upTo(1000) * 5e5, s.high = s.low + upTo(2) * 4e8;
                s.amount = words(30);
                if (s.high > s.low)
                    s.marks = {{s.low, words(6)}, {s.low + upTo(100) * 2e6, words(6)}, {s.high, words(6)}};
                if (upTo(4) == 0) s.parts = {{entry(), 1e7, 1e7}}, s.rest = words(60);
                if (upTo(4) == 0) s.of = words(60);
                row.sums[u].push_back(s);
            }
        m.rows.push_back(row);
    }
    m.crumbs = {{{}, words(30)}};
    if (upTo(3) > 0) return m;
    m.place.row = m.rows[0].key;
    m.crumbs.push_back({m.place, words(80)});
    for (int i = upTo(20); i > 0; --i) {
        PillarItem item;
        item.kind = upTo(2) ? PillarItem::Kind::claim : PillarItem::Kind::commitment;
        item.id = std::to_string(i), item.entry = entry(), item.letter = words(3), item.title = words(80);
        item.detail = words(300);
        m.items.push_back(item);
    }
    return m;
}

} // namespace

TEST_CASE("a scale ends at 1, 2, 2.5 or 5 times a power of ten") {
    CHECK(scaleEnd(1) == 1);
    CHECK(scaleEnd(3.2e9) == 5e9);
    CHECK(scaleEnd(2.4e9) == 2.5e9);
    CHECK(scaleEnd(50000) == 50000);
    CHECK(scaleEnd(51000) == 100000);
    CHECK(scaleEnd(0.3) == Approx(0.5));
    CHECK(scaleEnd(0) == 1);
}

TEST_CASE("each unit has a block of its own, side by side, and numbers start at its rule") {
    const PillarsLayout l = laid(pillarsModel(testing::toldSums(), "a-1"));
    CHECK(l.leftOut == 0);
    // Five blocks of 122.1 with gaps of 12, flush right; the commitments' column has the rest.
    std::vector<double> heads;
    for (const char* unit : {"EUR", "JPY", "people", "MW", "sites"}) {
        const PillarText* t = textOf(l, QLatin1String(unit));
        REQUIRE(t);
        heads.push_back(t->box.left());
    }
    CHECK(heads[0] == Approx(530.22));
    for (std::size_t i = 1; i < heads.size(); ++i) CHECK(heads[i] - heads[i - 1] == Approx(134.106));
    CHECK(textOf(l, QStringLiteral("€500 m"))->box.right() == Approx(heads[0] + 122.106));
    CHECK(textOf(l, QStringLiteral("5,000"))->box.right() == Approx(heads[2] + 122.106));
    // Amounts of people are five letters and half a line wide, then the bars begin.
    const QRectF train = barOf(l, "m-train", Look::allocated), jobs = barOf(l, "m-jobs", Look::allocated);
    CHECK(train.left() == Approx(heads[2] + 37.5));
    CHECK(train.width() == Approx(122.106 - 37.5));
    CHECK(jobs.left() == train.left());
    CHECK(jobs.width() == Approx(train.width() * 0.18));
    CHECK(jobs.top() == Approx(train.top() + 15 * 1.08));
}

TEST_CASE("a currency is drawn to its own scale, never to another's") {
    const PillarsLayout l = laid(pillarsModel(testing::toldSums(), "a-1"));
    const QRectF skills = barOf(l, "m-skills", Look::allocated), grid = barOf(l, "m-grid", Look::allocated);
    const QRectF all = barOf(l, "m-all", Look::unallocated), yen = barOf(l, "m-yen", Look::unallocated);
    CHECK(grid.width() == Approx(1.5 * skills.width()));
    CHECK(all.width() == Approx(4 * skills.width()));
    CHECK(all.left() == grid.left());
    // ¥30 bn of ¥50 bn, though it is a hundred times as many yen as the total has euros.
    const double scale = (122.106 - 43.5) / 5e10;
    CHECK(yen.width() == Approx(3e10 * scale));
    CHECK(yen.left() > all.right());
    CHECK(piecesOf(l, "m-rate", Look::allocated).empty());
}

TEST_CASE("a disputed total is a range with a tick and the letters of each reading") {
    const PillarsLayout l = laid(pillarsModel(testing::toldSums(), "a-1"));
    const QRectF all = barOf(l, "m-all", Look::unallocated);
    const auto range = piecesOf(l, "m-all", Look::range);
    REQUIRE(range.size() == 1);
    CHECK(range[0].conflict);
    CHECK(range[0].rect.left() == Approx(all.right()));
    CHECK(range[0].rect.width() == Approx(all.width() / 4));
    REQUIRE(l.ticks.size() == 2);
    CHECK(l.ticks[0].x1() == Approx(all.right()));
    CHECK(l.ticks[1].x1() == Approx(range[0].rect.right()));
    CHECK(l.ticks[0].y1() == Approx(all.top() - 1.8));
    CHECK(l.ticks[0].y2() == Approx(all.bottom() + 1.8));
    const PillarText* a = textOf(l, QStringLiteral("A"));
    const PillarText* bc = textOf(l, QStringLiteral("B C"));
    REQUIRE((a && bc));
    CHECK(bc->box.right() == Approx(l.ticks[1].x1()));     // kept within its block
    CHECK(a->box.right() == Approx(bc->box.left() - 4.5)); // and they beside one another
    CHECK(a->box.top() >= all.bottom());
}

TEST_CASE("parts stand inside their total, one behind the other; what is left is named below") {
    const PillarsLayout l = laid(pillarsModel(testing::toldSums(), "a-1"));
    const QRectF all = barOf(l, "m-all", Look::unallocated);
    const QRectF grid = barOf(l, "m-grid", Look::part), skills = barOf(l, "m-skills", Look::part);
    CHECK(grid.left() == Approx(all.left()));
    CHECK(grid.width() == Approx(all.width() * 150 / 400));
    CHECK(skills.left() == Approx(grid.right()));
    CHECK(skills.width() == Approx(all.width() / 4));
    CHECK(all.contains(grid));
    CHECK(all.contains(skills));
    CHECK(piecesOf(l, "m-north", Look::part).empty()); // B's part is none beside A's
    bool named = false;
    for (const PillarText& t : l.texts)
        named |= t.text.startsWith(QStringLiteral("€150 m–€250")) && t.box.top() > all.bottom();
    CHECK(named);
    CHECK(l.targetAt(grid.center()) == PillarTarget{Kind::commitment, "m-grid", 0, "technology"});
    CHECK(l.targetAt({all.right() - 2, all.top() + 1}) == PillarTarget{Kind::commitment, "m-all", 0, ""});
}

TEST_CASE("a piece of a count is as wide as its number and leads to the row, as its title does") {
    const PillarsLayout l = laid(pillarsModel(testing::sampleSnapshot(), "a-river"));
    std::vector<PillarPiece> trust;
    for (const PillarPiece& p : l.pieces)
        if (p.pillar == "trust") trust.push_back(p);
    REQUIRE(trust.size() == 2);
    CHECK(trust[0].look == Look::agree);
    CHECK(trust[0].rect.width() == Approx(2 * trust[1].rect.width()));
    CHECK(trust[1].rect.width() == Approx(67.5)); // four and a half lines
    const PillarTarget row{Kind::row, "trust", 0};
    CHECK(l.targetAt(trust[0].rect.center()) == row);
    CHECK(l.targetAt(textOf(l, QStringLiteral("Trust"))->box.center()) == row);
    CHECK(l.placeOf(row).contains(textOf(l, QStringLiteral("Trust"))->box.center()));
    CHECK(l.targetAt(textOf(l, QStringLiteral("900 jobs"))->box.center()) ==
          PillarTarget{Kind::commitment, "m-jobs", 0, "talent"});
    CHECK(l.targetAt({1199, 1999}).kind == Kind::none);
}

TEST_CASE("told by source or compared, a count is parted by pillar and a legend says which") {
    const PillarsLayout l = laid(pillarsModel(testing::sampleSnapshot(), "a-river", {}, {Told::bySource}));
    std::vector<PillarPiece> parts;
    for (const PillarPiece& p : l.pieces)
        if (p.look == Look::counted && p.target.id == "s-a") parts.push_back(p);
    REQUIRE(parts.size() == 4);
    CHECK(parts[3].pillar.empty());
    const double one = parts[3].rect.width();
    CHECK(parts[0].pillar == "technology");
    CHECK(parts[0].rect.width() == Approx(3 * one));
    CHECK(parts[1].rect.width() == Approx(2 * one));
    CHECK(parts[2].rect.width() == Approx(2 * one));
    int swatches = 0;
    for (const PillarPiece& p : l.pieces) swatches += p.look == Look::swatch;
    CHECK(swatches == 4);
    const PillarsLayout compared =
        laid(pillarsModel(testing::twoAnnouncements(), "a-river", {}, {Told::reconciled, true}));
    CHECK(textOf(compared, QStringLiteral("What each announcement promises")));
    // Two lines of names, then a count that leads to all of them.
    bool more = false;
    for (const PillarText& t : compared.texts)
        more |= t.text.startsWith(QLatin1Char('+')) && t.target == PillarTarget{Kind::row, "a-river", 0};
    CHECK(more);
}

TEST_CASE("units that do not fit beside the commitments follow below, in bands") {
    const PillarsLayout l = laid(pillarsModel(testing::toldSums(), "a-1"), 480);
    const double first = textOf(l, QStringLiteral("EUR"))->box.top();
    CHECK(textOf(l, QStringLiteral("JPY"))->box.top() > first);
    CHECK(textOf(l, QStringLiteral("people"))->box.top() == textOf(l, QStringLiteral("JPY"))->box.top());
    CHECK(l.leftOut == 0);
    // A row that has nothing in a band is left out of it.
    int trust = 0, talent = 0;
    for (const PillarText& t : l.texts)
        trust += t.text == QStringLiteral("Trust"), talent += t.text == QStringLiteral("Talent");
    CHECK(trust == 1);
    CHECK(talent == 2);
}

TEST_CASE("rows that have no room are counted, and are a step away") {
    const PillarsModel m = pillarsModel(testing::sampleSnapshot(), "a-river");
    const PillarsLayout l = laid(m, 1000, 110);
    CHECK(l.first == 0);
    CHECK(l.inSight == 2);
    CHECK(l.leftOut == 2);
    const PillarText* more = textOf(l, QStringLiteral("2 more below"));
    REQUIRE(more);
    CHECK(more->target.kind == Kind::behind);
    CHECK(more->box.right() == Approx(1000 - 11.25));
    const PillarsLayout next = laid(m, 1000, 110, 2);
    CHECK(next.first == 2);
    CHECK(next.inSight == 2);
    CHECK(textOf(next, QStringLiteral("2 more above"))->target.kind == Kind::before);
    CHECK(textOf(next, QStringLiteral("Talent")));
    CHECK_FALSE(textOf(next, QStringLiteral("Trust")));
    CHECK(laid(m, 1000, 110, 99).first == 3); // no further than the last
}

TEST_CASE("a list has the way down above it, each step leading up, and a row a commitment or a claim") {
    const auto s = testing::sampleSnapshot();
    const PillarsLayout l = laid(pillarsModel(s, "a-river", {}, {}, {"talent", {}}), 900, 400);
    const PillarText* up = textOf(l, QStringLiteral("Orvanta → Uruguay"));
    REQUIRE(up);
    CHECK(up->target == PillarTarget{Kind::crumb, {}, 0});
    CHECK(textOf(l, QStringLiteral("Talent"))->target.kind == Kind::none);
    CHECK(l.inSight == 5);
    const PillarTarget jobs{Kind::commitment, "m-jobs", 0, "talent"};
    const QRectF row = l.placeOf(jobs);
    CHECK(row.height() == Approx(15 * 2.35));
    CHECK(row.width() == Approx(900 - 22.5));
    CHECK(l.targetAt({row.right() - 1, row.bottom() - 1}) == jobs);
    const PillarsLayout claims = laid(pillarsModel(s, "a-river", {}, {}, {"talent", "m-jobs"}), 900, 400);
    REQUIRE(claims.inSight == 2);
    CHECK(claims.hits[0].target.kind == Kind::claim);
    // Where there is little height rows are lower, and what is left is counted.
    const PillarsLayout low = laid(pillarsModel(s, "a-river", {}, {}, {"talent", {}}), 900, 75);
    CHECK(low.inSight == 2);
    CHECK(textOf(low, QStringLiteral("3 more below")));
}

TEST_CASE("names never overlap nor leave the view: 300 random breakdowns, widths and font sizes") {
    for (unsigned seed = 0; seed < 300; ++seed)
        for (const double width : {240.0, 630.0, 1400.0})
            for (const double scale : {1.0, 1.5}) {
                INFO("seed " << seed << ", width " << width << ", scale " << scale);
                const PillarsModel m = randomPillars(seed);
                CHECK(wrong(layOutPillars(m, QSizeF(width, 1e5), FixedMetrics(scale))) == "");
                const PillarsLayout low = layOutPillars(m, QSizeF(width, 140 + seed), FixedMetrics(scale));
                if (low.bottom <= low.size.height() + 0.01) CHECK(wrong(low) == "");
                CHECK(low.inSight + low.leftOut >= (m.place.row ? m.items.size() : m.rows.size()));
            }
}

TEST_CASE("in low rows amounts stand whole, without their unit where that has no room, in both languages") {
    // As wide as the pillars of a window of 1280 by 800, in a font of its size, and so low that all is told in low
    // rows.
    const testing::ScriptMetrics metrics(1.25);
    const model::Snapshot s = testing::sampleSnapshot();
    std::size_t amounts = 0, brief = 0;
    for (const char* language : {"en", "ja"}) {
        speak(QLatin1String(language));
        const PillarsModel m = pillarsModel(s, "a-river");
        for (std::size_t first = 0; first < 2 * m.rows.size(); ++first) {
            const PillarsLayout l = layOutPillars(m, QSizeF(first % 2 ? 629 : 500, 140), metrics, first / 2);
            REQUIRE(l.leftOut > 0);
            for (const PillarRow& row : m.rows)
                for (const auto& sums : row.sums)
                    for (const PillarSum& sum : sums) {
                        const bool whole = textOf(l, sum.amount), less = textOf(l, sum.brief);
                        const bool seen = !piecesOf(l, sum.entry.commitment, Look::allocated).empty() ||
                                          !piecesOf(l, sum.entry.commitment, Look::unallocated).empty();
                        INFO(language << ' ' << sum.amount.toStdString());
                        CHECK((whole || less || !seen || sum.disputed));
                        amounts += whole || less, brief += less && !whole;
                    }
        }
    }
    speak(QStringLiteral("en"));
    CHECK(amounts >= 8);
    CHECK(brief >= 1);
}

TEST_CASE("an amount without its unit is what the heading of the numbers completes") {
    const auto briefOf = [](const char* language) {
        speak(QLatin1String(language));
        const PillarsModel m = pillarsModel(testing::sampleSnapshot(), "a-river");
        QStringList told;
        for (const PillarRow& row : m.rows)
            for (const auto& sums : row.sums)
                for (const PillarSum& s : sums)
                    if (!s.brief.isEmpty()) told << s.amount + QLatin1Char('|') + s.brief;
        speak(QStringLiteral("en"));
        return told;
    };
    CHECK(briefOf("en").contains(QStringLiteral("€2.4 bn|2.4 bn")));
    CHECK(briefOf("ja").contains(QStringLiteral("24億ユーロ|24億")));
}

TEST_CASE("in a list what is judged has its own sign, in the quiet ink") {
    const auto s = testing::settledSnapshot();
    const PillarsLayout l = laid(pillarsModel(s, "a-river", {}, {}, {"talent", {}}), 900, 400);
    const PillarText* sign = textOf(l, QStringLiteral("✓"));
    REQUIRE(sign);
    CHECK(sign->target.id == "m-train");
    CHECK(sign->colour == PillarText::Ink::quiet);
    CHECK(!textOf(l, QStringLiteral("≠")));
}
