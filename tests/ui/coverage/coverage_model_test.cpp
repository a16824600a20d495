#include "tests/support/catch.h"
#include "tests/support/sample_snapshot.h"
#include "tests/support/snapshot_builder.h"
#include "ui/coverage/coverage_model.h"
#include "ui/coverage/coverage_tip.h"

#include <string>

using namespace pledge;
using namespace pledge::ui;

namespace {

std::string printed(const CoverageModel& m) {
    std::string s;
    for (const CoverageRow& r : m.rows) {
        s += std::string(model::sign(r.verdict)) + ' ' + r.label.toStdString() + ':';
        for (const CoverageCell& c : r.cells) {
            s += " [" + signOf(c.stance).toStdString();
            if (c.told >= 0) s += ' ' + r.told[static_cast<std::size_t>(c.told)].text.toStdString();
            s += ']';
        }
        s += '\n';
    }
    return s;
}

std::size_t rowOf(const CoverageModel& m, const std::string& commitment) {
    for (std::size_t i = 0; i < m.rows.size(); ++i)
        if (m.rows[i].commitment == commitment) return i;
    FAIL("no row " << commitment);
    return 0;
}

/// A source against itself, and one that names a commitment without a value.
model::Snapshot odd() {
    testing::SnapshotBuilder b;
    b.source("s-a", "A", "a.txt", "", "", "en", "By 2028 or by 2030\n");
    b.source("s-b", "B", "b.txt", "", "", "en", "A plant is named\n");
    b.announcement("a-1", "t", "i", "p", "", {"s-a", "s-b"});
    b.commitment("m-plant", "plant", model::Kind::initiative, "energy", model::Standing::committed);
    b.facet("deadline", model::FacetName::deadline, model::Verdict::conflict, "A says both.");
    b.reading("2028", {{"s-a", "2028"}});
    b.reading("2030", {{"s-a", "2030"}});
    b.facet("standing", model::FacetName::standing, model::Verdict::agree, "");
    b.reading("committed", {{"s-b", "plant"}});
    model::Snapshot s = b.finish();
    s.finding.announcements[0].commitments[0].facets.pop_back(); // B's claim stays behind
    return s;
}

} // namespace

TEST_CASE("a cell is the worst verdict among what its source speaks of, with what it says there") {
    CHECK(printed(coverageModel(testing::sampleSnapshot(), "a-river")) ==
          "≠ train 200,000: [≠ 2030] [≠ 2028] [≠ 2030] [≠ 2030]\n"
          "≠ compute partnership with Redplata: [≠ committed] [] [≠ committed] [≠ in talks]\n"
          "≈ €2.4 bn in Uruguay: [≈ 2026–2029] [≈ through 2029] [≈ 4 years] [= €2.4 bn]\n"
          "≈ 120 MW data centre: [≈ 120 MW] [≈ about 120 MW] [≈ 120 MW] []\n"
          "= 900 jobs: [= 900] [] [= 900] []\n"
          "= customer data stays in the country: [= committed] [= committed] [] []\n"
          "= threat intelligence sharing: [= committed] [] [= committed] []\n"
          "1 18,000 people trained: [] [] [1 18,000] []\n"
          "1 40 % of firms use such tools: [1 40 %] [] [] []\n"
          "1 shortfall of 60,000 workers: [1 60,000] [] [] []\n"
          "1 sovereign cloud region: [1 committed] [] [] []\n"
          "1 unit against cyber crime: [] [] [] [1 31 Mar 2028]\n"
          "1 €310 m for an office in Salto: [1 €310 m] [] [] []\n"
          "1 €5 m research grant: [] [] [1 €5 m] []\n");
}

TEST_CASE("columns are the announcement's sources in the order of their letters, pillars those of the rows") {
    const CoverageModel m = coverageModel(testing::twoAnnouncements(), "a-river");
    REQUIRE(m.columns.size() == 4);
    CHECK(m.columns[3].letter == QStringLiteral("D"));
    CHECK(m.columns[0].title == QStringLiteral("Orvanta to invest 2.4 billion euros in Uruguay"));
    CHECK(m.pillars == std::vector<std::string>{"technology", "trust", "talent", ""});
    CHECK(m.rows[0].sources == 4);
    CHECK(m.rows[0].facet == "f-train-deadline");
    CHECK(coverageModel(testing::twoAnnouncements(), "a-fjord").columns.size() == 1);
    CHECK(coverageModel(testing::twoAnnouncements(), "a-none").announcement.empty());
}

TEST_CASE("a source that says two things at once keeps both, one that only names the commitment is not silent") {
    const model::Snapshot s = odd();
    const CoverageModel m = coverageModel(s, "a-1");
    CHECK(printed(m) == "≠ plant: [≠ 2028 / 2030] [=]\n");
    CHECK(m.pillars == std::vector<std::string>{"energy"});
    CHECK(s.claim(claimBehind(s, m, {0, 0}))->quote == "2028");
    CHECK(s.claim(claimBehind(s, m, {0, 1}))->quote == "plant");
    CHECK(tipOf(s, m, {0, 1}) == QStringLiteral("plant\nB · A plant is named\n= agrees\n“A plant is named”"));
}

TEST_CASE("the matrix obeys the filter") {
    Criteria talks;
    talks.verdicts = {model::Verdict::conflict};
    const CoverageModel m = coverageModel(testing::sampleSnapshot(), "a-river", talks);
    CHECK(m.shown() == 2);
    CHECK(m.hidden == 12);
    CHECK(m.pillars == std::vector<std::string>{"technology", "talent"});
}

TEST_CASE("a tip tells verdict, reading and quote, and what others say against it") {
    const model::Snapshot s = testing::sampleSnapshot();
    const CoverageModel m = coverageModel(s, "a-river");
    const std::size_t train = rowOf(m, "m-train");
    const QString tip = tipOf(s, m, {train, 1});
    CHECK(tip.startsWith(QStringLiteral("train 200,000\nB · A quiet bet on the River Plate\n"
                                        "≠ Deadline (conflict): 2028\n“")));
    CHECK(tip.contains(QStringLiteral("are to be trained by 2028")));
    CHECK(tip.contains(QStringLiteral("\nagainst 2030 (A C D)\n")));
    CHECK(tip.contains(QStringLiteral("≈ Count (compatible): about 200,000")));
    CHECK(s.claim(claimBehind(s, m, {train, 1}))->quote == "by 2028");
    const std::size_t jobs = rowOf(m, "m-jobs");
    CHECK(tipOf(s, m, {jobs, 1}) == QStringLiteral("900 jobs\nB · A quiet bet on the River Plate\nsays nothing of it"));
    CHECK(claimBehind(s, m, {jobs, 1}).empty());
    CHECK(tipOfRow(s, m, jobs) ==
          QStringLiteral("900 jobs\nTalent · agree · 2 of 4 sources\n= Count (agree): 900 (A C)"));
    CHECK(tipOfColumn(s, m, 3).endsWith(QStringLiteral("海辺通信 · 13 May 2026\nspeaks of 4 of 14 commitments")));
    CHECK(tipOf(s, m, {99, 0}).isEmpty());
}

TEST_CASE("copied, the matrix is words in tabs: no cell is a formula, none breaks its line") {
    model::Snapshot s = testing::sampleSnapshot();
    s.finding.announcements[0].commitments[0].label = "a\tlabel\nin two";
    const QStringList lines = coverageTsv(coverageModel(s, "a-river")).split(QLatin1Char('\n'));
    REQUIRE(lines.size() == 16);
    CHECK(lines[0].startsWith(QStringLiteral("Commitment\tPillar\tVerdict\tA: Orvanta to invest")));
    CHECK(lines[2] == QStringLiteral("compute partnership with Redplata\tTechnology\tconflict\tdiffers: committed\t\t"
                                     "differs: committed\tdiffers: in talks"));
    CHECK(lines[3].startsWith(QStringLiteral("a label in two\tNo pillar\tcompatible\t")));
    for (const QString& line : lines.mid(0, 15)) CHECK(line.count(QLatin1Char('\t')) == 6);
    CHECK(lines[15].isEmpty());
}

TEST_CASE("a part of the matrix keeps its cells beside their heads") {
    const CoverageModel m = coverageModel(testing::sampleSnapshot(), "a-river");
    const CoverageModel p = part(m, {4, 1}, 3, 2);
    REQUIRE(p.rows.size() == 3);
    REQUIRE(p.columns.size() == 2);
    CHECK(p.columns[0].letter == QStringLiteral("B"));
    CHECK(printed(p) == "= 900 jobs: [] [= 900]\n= customer data stays in the country: [= committed] []\n"
                        "= threat intelligence sharing: [] [= committed]\n");
    CHECK(p.pillars == std::vector<std::string>{"trust", "talent"});
    CHECK(p.allRows == 14);
    CHECK(p.allColumns == 4);
    CHECK(part(m, {12, 3}, 99, 99).rows.size() == 2);
    CHECK(part(m, {12, 3}, 99, 99).columns.size() == 1);
    CHECK(part(m, {99, 99}, 1, 1).rows.empty());
}

TEST_CASE("the matrix in one sentence") {
    CHECK(
        coverageSummary(coverageModel(testing::sampleSnapshot(), "a-river")) ==
        QStringLiteral("14 commitments by 4 sources: on 2 sources differ, on 2 they are compatible, on 3 they agree, 7 "
                       "from a single source."));
    CHECK(coverageSummary({}) == QStringLiteral("No announcement is shown."));
}

TEST_CASE("what somebody judged no longer stands for a difference that waits") {
    const CoverageModel before = coverageModel(testing::sampleSnapshot(), "a-river");
    const CoverageModel m = coverageModel(testing::settledSnapshot(), "a-river");
    CHECK(!before.judged);
    CHECK(m.judged);
    CHECK(printed(m) == printed(before)); // in the same order, with the same signs
    const CoverageRow& train = m.rows[rowOf(m, "m-train")];
    CHECK(train.settled);
    for (const CoverageCell& c : train.cells) CHECK(c.stance == Stance::settled);
    CHECK(verdictOf(train) == QStringLiteral("conflict, judged"));
    CHECK(cellText(m, {rowOf(m, "m-train"), 1}).startsWith(QStringLiteral("differs, judged: ")));
    CHECK(part(m, {rowOf(m, "m-train"), 0}, 1, 1).judged);
    const CoverageRow& compute = m.rows[rowOf(m, "m-compute")];
    CHECK(!compute.settled);
    CHECK(compute.cells[0].stance == Stance::differs);
}

TEST_CASE("of a judged difference and one that waits a cell tells the one that waits") {
    const CoverageModel m = coverageModel(testing::judgedSnapshot(), "a-river"); // the deadline alone is judged
    const CoverageRow& train = m.rows[rowOf(m, "m-train")];
    CHECK(!train.settled);
    std::size_t waiting = 0;
    for (const CoverageCell& c : train.cells)
        if (c.stance == Stance::differs) {
            ++waiting;
            CHECK(train.told[static_cast<std::size_t>(c.told)].facet == "f-train-audience");
        }
    CHECK(waiting > 0);
    // A judgement that is stale waits again.
    CHECK(m.rows[rowOf(m, "m-compute")].cells[0].stance == Stance::differs);
}
