#include "core/base/sentences.h"
#include "tests/support/catch.h"

using namespace pledge::base;

namespace {

/// The sentences, one a line.
std::string split(const std::string& text, const std::string& language = "en") {
    std::string out;
    for (const Span s : sentences(text, language)) out += text.substr(s.start, s.length()) + '\n';
    return out;
}

/// Whether a text is one sentence.
bool isOne(const std::string& text) { return split(text) == text + '\n'; }

} // namespace

TEST_CASE("sentences end at stops, questions and lines") {
    CHECK(split("One. Two? Three!  Four") == "One.\nTwo?\nThree!\nFour\n");
    CHECK(split("A heading\nA sentence\n\n- An item\n") == "A heading\nA sentence\n- An item\n");
    CHECK(split("He said: \"We build.\" Then he left.") == "He said: \"We build.\"\nThen he left.\n");
    CHECK(split("") == "");
    CHECK(split(" \n ") == "");
    CHECK(split("投資する。2029年までに稼働する。", "ja") == "投資する。\n2029年までに稼働する。\n");
}

TEST_CASE("abbreviations, initials and numbers end no sentence") {
    CHECK(isOne("Dr. Okafor and Mr. Lindqvist met Gov. Reyes."));
    CHECK(isOne("The U.S. Army and the U.K. Treasury paid $1.5 billion."));
    CHECK(isOne("Acme Corp. said it would build."));
    CHECK(isOne("Acme Corp. Europe said it would build."));
    CHECK(isOne("It opens on Jan. 5 or Sept. 6."));
    CHECK(isOne("J. Smith and K. Otieno spoke."));
    CHECK(isOne("It grew 3.5 percent, e.g. in Ghana, i.e. a lot."));
    CHECK(isOne("No. 4 furnace restarts vs. the old plan."));
    CHECK(isOne("It makes approx. 40 engines a day."));
}

TEST_CASE("an abbreviation may still end a sentence") {
    CHECK(split("It was bought by Acme Corp. The plant stays.") == "It was bought by Acme Corp.\nThe plant stays.\n");
    CHECK(split("It sells in the U.S. It also sells in Peru.") == "It sells in the U.S.\nIt also sells in Peru.\n");
    CHECK(split("It is plan B. The rest is history.") == "It is plan B.\nThe rest is history.\n");
    CHECK(split("Buy from Acme Inc.\nThe plant stays.") == "Buy from Acme Inc.\nThe plant stays.\n");
}
