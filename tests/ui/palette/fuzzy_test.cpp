#include "ui/palette/fuzzy.h"

#include "tests/support/catch.h"

using namespace pledge::ui;

namespace {

std::optional<Fit> fitOf(const char* query, const char* text) {
    return fit(QString::fromUtf8(query), lettersOf(QString::fromUtf8(text)));
}

} // namespace

TEST_CASE("letters fit in their order, without case and accents") {
    REQUIRE(fitOf("EXP", "Export timeline"));
    CHECK(fitOf("EXP", "Export timeline")->places == std::vector<int>{0, 1, 2});
    CHECK(fitOf("cafe", "The Café")->places == std::vector<int>{4, 5, 6, 7});
    CHECK(fitOf("évora", "Evora")->atStart);
    CHECK_FALSE(fitOf("pxe", "Export"));
    CHECK_FALSE(fitOf("", "Export"));
    CHECK_FALSE(fitOf("  ", "Export"));
    CHECK_FALSE(fitOf("a", ""));
}

TEST_CASE("starts of words are found where an earlier letter would fit, too") {
    const auto fit = fitOf("et", "Next export timeline"); // not the e and t of Next
    REQUIRE(fit);
    CHECK(fit->places == std::vector<int>{5, 12});
    CHECK(fit->outer == 2);
    CHECK(fit->inner == 0);
    CHECK_FALSE(fit->atStart);
}

TEST_CASE("fewer pieces win, then the start, then the left") {
    CHECK(fitOf("clai", "c l a i claim")->places == std::vector<int>{8, 9, 10, 11});
    CHECK(fitOf("go", "Go go")->places == std::vector<int>{0, 1});
    CHECK(fitOf("o", "xoxo")->places == std::vector<int>{1});
}

TEST_CASE("spaces of the query count for nothing") {
    const auto fit = fitOf("ex pi", "Export pillars…");
    REQUIRE(fit);
    CHECK(fit->places == std::vector<int>{0, 1, 7, 8});
    CHECK(fit->outer == 2);
}

TEST_CASE("pieces within words are counted apart") {
    const auto fit = fitOf("port", "Export");
    REQUIRE(fit);
    CHECK(fit->inner == 1);
    CHECK(fit->outer == 0);
}

TEST_CASE("each ideograph is a word") {
    const auto fit = fitOf("投額", "総投資額");
    REQUIRE(fit);
    CHECK(fit->outer == 2);
    CHECK(fit->inner == 0);
}

TEST_CASE("what is too long is cut or refused, and fast") {
    const std::string text(100'000, 'a');
    CHECK(fitOf("aaa", text.c_str()));
    CHECK_FALSE(fitOf("b", (text + "b").c_str()));
    CHECK_FALSE(fitOf(std::string(65, 'a').c_str(), text.c_str()));
    CHECK(fitOf(std::string(64, 'a').c_str(), text.c_str())->places.size() == 64);
}
