#include "tests/support/catch.h"
#include "tests/support/gold_score.h"
#include "tests/support/golden.h"

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <stdexcept>
#include <utility>

using namespace pledge;
using namespace pledge::tests;

namespace {

/// A batch scored with the claims that were extracted, and with those that its gold has.
struct Row {
    std::string name;
    GoldScore extracted, golden;
    std::vector<std::string> lost; ///< quotes of the gold that its articles do not have
};

Row rowOf(const std::string& path) {
    const Gold gold = readGold(path);
    std::vector<pipeline::Extracted> extracted, golden;
    Row row{gold.name, {}, {}, {}};
    for (const GoldArticle& a : gold.articles) {
        auto read = pipeline::extractInput(a.file);
        if (!read) throw std::runtime_error(read.error().message);
        extracted.push_back(*read);
        Golden g = goldenOf(a, std::move(*read));
        golden.push_back(std::move(g.source));
        for (const auto& quote : g.lost) row.lost.push_back(gold.name + ": " + a.name + ": no \"" + quote + "\"");
    }
    row.extracted = scoreOf(gold, pipeline::reconcileAll(std::move(extracted)));
    row.golden = scoreOf(gold, pipeline::reconcileAll(std::move(golden)));
    return row;
}

/// All batches, scored once.
const std::vector<Row>& rows() {
    static const std::vector<Row> all = [] {
        std::vector<Row> out;
        for (const auto& path : goldsIn(PLEDGESCOPE_SOURCE "/tests/corpus")) out.push_back(rowOf(path));
        return out;
    }();
    return all;
}

Row sum() {
    Row all{"all", {}, {}, {}};
    for (const Row& r : rows()) {
        all.extracted += r.extracted, all.golden += r.golden;
        all.lost.insert(all.lost.end(), r.lost.begin(), r.lost.end());
    }
    return all;
}

std::string cells(const GoldScore& s) {
    char line[120];
    const auto &c = s.conflicts, &g = s.grouping;
    std::snprintf(line, sizeof line, " | %.3f (%3d %3d %3d) | %.3f (%3d %3d %3d)", c.f1(), c.tp, c.fp, c.fn, g.f1(),
                  g.tp, g.fp, g.fn);
    return line;
}

std::string table() {
    std::string out = "F1 (found, extra, missed)\n"
                      "         | extracted claims: conflicts, grouping   | golden claims: conflicts, grouping\n";
    std::vector<Row> all = rows();
    all.push_back(sum());
    for (const Row& r : all) {
        out += r.name + std::string(9 - std::min<std::size_t>(r.name.size(), 8), ' ');
        out += cells(r.extracted) + cells(r.golden) + '\n';
    }
    return out;
}

std::string notes() {
    const Row all = sum();
    std::string out;
    for (const auto& [title, lines] :
         {std::pair{"With extracted claims:", all.extracted.notes}, std::pair{"With golden claims:", all.golden.notes},
          std::pair{"Quotes that intake lost:", all.lost}}) {
        out += std::string(title) + '\n';
        for (const auto& line : lines) out += "  " + line + '\n';
    }
    return out;
}

/// The least F1 of conflicts and grouping that a batch keeps, either way: a little under what it was when last touched.
/// The aim is 0.95 of golden conflicts over all.
struct Floor {
    const char* name;
    double extracted, extractedGrouping, golden, goldenGrouping;
};
constexpr Floor floors[] = {
    {"batch-00", 0.99, 0.99, 0.99, 0.99}, {"batch-01", 0.99, 0.99, 0.99, 0.99}, {"batch-02", 0.99, 0.99, 0.99, 0.99},
    {"batch-03", 0.99, 0.99, 0.99, 0.99}, {"batch-04", 0.99, 0.99, 0.99, 0.99}, {"batch-05", 0.91, 0.99, 0.95, 0.99},
    {"batch-06", 0.93, 0.99, 0.93, 0.99}, {"batch-07", 0.99, 0.99, 0.85, 0.90}, {"batch-08", 0.99, 0.99, 0.99, 0.99},
    {"batch-09", 0.99, 0.99, 0.99, 0.99}, {"batch-10", 0.99, 0.99, 0.99, 0.99}, {"sample", 0.99, 0.99, 0.99, 0.99},
    {"batch-11", 0.97, 0.99, 0.99, 0.99}, {"batch-12", 0.97, 0.99, 0.97, 0.99}, {"batch-13", 0.97, 0.99, 0.99, 0.99},
    {"batch-14", 0.99, 0.99, 0.99, 0.99}, {"batch-15", 0.99, 0.99, 0.99, 0.99}, {"batch-16", 0.97, 0.99, 0.99, 0.99},
    {"batch-17", 0.99, 0.97, 0.95, 0.97}, {"batch-18", 0.97, 0.99, 0.95, 0.99}, {"batch-19", 0.79, 0.99, 0.79, 0.99},
    {"batch-20", 0.97, 0.99, 0.95, 0.99}, {"batch-21", 0.97, 0.99, 0.97, 0.99}, {"batch-22", 0.97, 0.99, 0.97, 0.99},
    {"batch-23", 0.94, 0.99, 0.97, 0.99}, {"batch-24", 0.99, 0.99, 0.97, 0.99}, {"batch-25", 0.99, 0.99, 0.99, 0.99},
    {"batch-26", 0.99, 0.99, 0.93, 0.88}, {"batch-27", 0.97, 0.99, 0.97, 0.99}, {"batch-28", 0.99, 0.99, 0.97, 0.99},
    {"batch-29", 0.99, 0.99, 0.90, 0.99}, {"batch-30", 0.99, 0.99, 0.99, 0.99}, {"batch-31", 0.96, 0.99, 0.97, 0.99},
    {"batch-32", 0.85, 0.99, 0.91, 0.99}, {"batch-33", 0.97, 0.99, 0.99, 0.99}, {"batch-34", 0.97, 0.99, 0.99, 0.99},
    {"batch-35", 0.87, 0.88, 0.94, 1.00}, {"batch-36", 0.97, 1.00, 0.94, 1.00}, {"batch-37", 0.92, 0.92, 0.99, 1.00},
    {"batch-38", 0.97, 0.99, 0.97, 1.00}, {"batch-39", 0.99, 0.99, 0.97, 1.00}, {"batch-40", 0.97, 0.99, 0.93, 0.99},
    {"batch-41", 0.99, 0.99, 0.99, 0.99}, {"batch-42", 0.99, 0.99, 0.95, 0.99}, {"batch-43", 0.99, 0.99, 0.99, 0.90},
    {"batch-44", 0.97, 0.99, 0.99, 0.99}, {"batch-45", 0.96, 0.99, 0.96, 0.99}, {"batch-46", 0.95, 0.99, 0.95, 0.99},
    {"batch-47", 0.99, 0.99, 0.94, 0.90}, {"batch-48", 0.90, 0.99, 0.95, 0.99}, {"batch-49", 0.97, 0.99, 0.94, 0.99},
    {"batch-50", 0.97, 0.99, 0.99, 0.99}, {"batch-51", 0.99, 0.99, 0.99, 0.99}, {"batch-52", 0.99, 0.99, 0.99, 0.99},
    {"batch-53", 0.96, 0.99, 0.96, 0.99}, {"batch-54", 0.99, 0.99, 0.99, 0.99}, {"batch-55", 0.99, 0.99, 0.99, 0.99},
    {"batch-56", 0.99, 0.99, 0.99, 0.99}, {"batch-57", 0.99, 0.99, 0.94, 0.99}, {"batch-58", 0.99, 0.99, 0.97, 0.99},
    {"batch-59", 0.99, 0.99, 0.99, 0.99}, {"batch-60", 0.99, 0.99, 0.99, 0.99}, {"batch-61", 0.99, 0.99, 0.96, 0.99},
    {"batch-62", 0.95, 0.99, 0.92, 0.99}, {"batch-63", 0.97, 0.99, 0.99, 0.99}, {"batch-64", 0.97, 0.99, 0.97, 0.99},
    {"batch-65", 0.99, 0.99, 0.97, 0.99}, {"batch-66", 0.96, 0.99, 0.96, 0.99}, {"batch-67", 0.94, 0.99, 0.94, 0.99},
    {"batch-68", 0.78, 0.99, 0.90, 0.99}, {"batch-69", 0.92, 0.99, 0.92, 0.99}, {"batch-70", 0.94, 0.99, 0.94, 0.99},
    {"batch-71", 0.97, 0.99, 0.94, 0.99}, {"batch-72", 0.93, 0.99, 0.96, 0.99}, {"batch-73", 0.92, 0.99, 0.86, 0.99},
    {"all", 0.97, 0.99, 0.97, 0.99},
};

void holdsTo(const Floor& floor, const Row& row) {
    INFO(row.name << " is below its floor\n" << table() << notes());
    CHECK(row.extracted.conflicts.f1() >= floor.extracted);
    CHECK(row.extracted.grouping.f1() >= floor.extractedGrouping);
    CHECK(row.golden.conflicts.f1() >= floor.golden);
    CHECK(row.golden.grouping.f1() >= floor.goldenGrouping);
}

} // namespace

TEST_CASE("reconciling finds no fewer conflicts of the corpus than before, in extracted claims and in golden ones") {
    std::vector<Row> all = rows();
    all.push_back(sum());
    for (const Floor& floor : floors) {
        const auto row = std::find_if(all.begin(), all.end(), [&](const Row& r) { return r.name == floor.name; });
        INFO(floor.name);
        REQUIRE(row != all.end());
        holdsTo(floor, *row);
    }
}

TEST_CASE("every quote of a gold stands in the article that intake makes") {
    CHECK(sum().lost == std::vector<std::string>());
}

// pipeline_tests "[.table]" prints it.
TEST_CASE("the table of extracted and golden claims", "[.table]") { std::cout << table() << notes(); }
