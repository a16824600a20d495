#include "core/extract/candidate.h"
#include "core/extract/document.h"

#include "tests/support/catch.h"

#include <string>
#include <vector>

namespace {

using namespace pledge;

/// The undertakings of a text, each as `label: quote`, joined by " | ".
std::string initiatives(const std::string& text) {
    model::Article a;
    a.language = "en";
    a.text = text;
    const extract::Document d(a);
    std::vector<extract::Candidate> all;
    extract::findValues(d, all);
    extract::findParties(d, all);
    extract::findInitiatives(d, all);
    std::string out;
    for (const auto& c : all)
        if (c.claim.kind == model::Kind::initiative)
            out += (out.empty() ? "" : " | ") + c.claim.value + ": " + text.substr(c.bytes.start, c.bytes.length());
    return out;
}

} // namespace

TEST_CASE("an undertaking spans its clause from the verb on") {
    CHECK(initiatives("Lumo Corp. will open a research centre with the University of Minho, officials said.") ==
          "research centre with the University of Minho: open a research centre with the University of Minho");
    CHECK(initiatives("The company plans to share threat data with Telmark Group while it grows.") ==
          "threat data with Telmark Group: share threat data with Telmark Group");
    CHECK(initiatives("It is also deepening ties with Kenya's National Data Office.") ==
          "ties with Kenya's National Data Office: deepening ties with Kenya's National Data Office");
}

TEST_CASE("coordinated verbs are undertakings of their own") {
    CHECK(initiatives("The company will build a test track, fund a fellowship scheme and share its data.") ==
          "test track: build a test track | fellowship scheme: fund a fellowship scheme | share its data: share its "
          "data");
    CHECK(initiatives("The plan includes providing cheap housing, and supporting local schools.") ==
          "cheap housing: providing cheap housing | local schools: supporting local schools");
}

TEST_CASE("what is counted is found elsewhere, what stands beside it is not") {
    CHECK(initiatives("Lumo Corp. will build 12 plants.") == "");
    CHECK(initiatives("Lumo Corp. will launch a $2 million grant scheme and a fellowship programme for nurses.") ==
          "fellowship programme for nurses: a fellowship programme for nurses");
}

TEST_CASE("passive voice and things done count too") {
    CHECK(initiatives("A new training centre will be opened in Lyon.") ==
          "training centre: A new training centre will be opened in Lyon");
    CHECK(initiatives("Lumo Corp. expanded Nimbus Local in May.") == "Nimbus Local: expanded Nimbus Local in May");
}

TEST_CASE("statements about the market are no undertakings") {
    CHECK(initiatives("Demand will support prices, and analysts expect growth to continue.") == "");
    CHECK(initiatives("Infrastructure that will power growth is rare.") == "");
}
