#include "tests/support/catch.h"
#include "ui/paper/page_flow.h"
#include "ui/paper/pdf_finish.h"

#include <string>

using namespace pledge::ui;

namespace {

/// "block[from,to)@page:y …"
std::string flowed(const std::vector<FlowBlock>& blocks, double height) {
    std::string s;
    for (const FlowPlace& p : flow(blocks, height))
        s += std::to_string(p.block) + '[' + std::to_string(p.from) + ',' + std::to_string(p.to) + ")@" +
             std::to_string(p.page) + ':' + std::to_string(static_cast<int>(p.y)) + ' ';
    return s;
}

FlowBlock lines(std::size_t n, double before = 0) { return {before, std::vector<double>(n, 10), false, false}; }

FlowBlock heading(double before = 0) { return {before, {10}, true, false}; }

} // namespace

TEST_CASE("blocks follow one another, with their space above but at the top of a page") {
    CHECK(flowed({lines(2, 5), lines(2, 5), lines(2, 5)}, 50) == "0[0,2)@0:0 1[0,2)@0:25 2[0,2)@1:0 ");
}

TEST_CASE("a heading never stands last on a page") {
    CHECK(flowed({lines(2), heading(), lines(2)}, 45) == "0[0,2)@0:0 1[0,1)@1:0 2[0,2)@1:10 ");
    CHECK(flowed({lines(2), heading(), heading(), lines(2)}, 55) == "0[0,2)@0:0 1[0,1)@1:0 2[0,1)@1:10 3[0,2)@1:20 ");
}

TEST_CASE("a long block breaks with two lines at least on either side, a short one not at all") {
    CHECK(flowed({lines(2), lines(6)}, 70) == "0[0,2)@0:0 1[0,4)@0:20 1[4,6)@1:0 "); // five would fit
    CHECK(flowed({lines(3), lines(6)}, 40) == "0[0,3)@0:0 1[0,4)@1:0 1[4,6)@2:0 ");  // one would fit
    CHECK(flowed({lines(2), lines(3)}, 40) == "0[0,2)@0:0 1[0,3)@1:0 ");
}

TEST_CASE("a block may ask for a new page, and what is too tall runs over") {
    FlowBlock fresh = lines(1);
    fresh.newPage = true;
    CHECK(flowed({fresh, fresh}, 50) == "0[0,1)@0:0 1[0,1)@1:0 ");
    CHECK(flowed({lines(1), {0, {80}, false, false}, lines(1)}, 50) == "0[0,1)@0:0 1[0,1)@1:0 2[0,1)@2:0 ");
    CHECK(flowed({}, 50).empty());
}

TEST_CASE("glyphs of ligatures and radicals are told as letters") {
    CHECK(repairToUnicode("2 beginbfchar\n<0001> <FB03>\n<0002> <0041>\nendbfchar") ==
          "2 beginbfchar\n<0001> <006600660069>\n<0002> <0041>\nendbfchar");
    CHECK(repairToUnicode("1 beginbfrange\n<0001> <0003> [<006F> <FB01> <2F47>]\nendbfrange\n") ==
          "1 beginbfrange\n<0001> <0003> [<006F> <00660069> <65E5>]\nendbfrange\n");
    CHECK(repairToUnicode("1 beginbfrange\n<0001> <0002> <FB00>\n<FB03> <FB04> <0041>\nendbfrange\n") ==
          "1 beginbfrange\n<0001> <0002> [<00660066><00660069>]\n<FB03> <FB04> <0041>\nendbfrange\n");
    CHECK(repairToUnicode("<FB03> outside of tables stays") == "<FB03> outside of tables stays");
}

TEST_CASE("what is no PDF cannot be finished") {
    const auto r = finishPdf("not a PDF", {});
    REQUIRE_FALSE(r);
    CHECK(r.error().kind == pledge::base::Error::Kind::failed);
}
