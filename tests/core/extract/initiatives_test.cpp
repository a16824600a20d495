#include "core/extract/candidate.h"
#include "core/extract/document.h"

#include "tests/support/catch.h"

#include <string>
#include <vector>

namespace {

using namespace pledge;

/// The undertakings of a text, each as `label: quote`, joined by " | ".
std::string initiatives(const std::string& text) {
    const extract::Document d(extract::Passage{text, "en"});
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

TEST_CASE("what is set up may be the subject of the promise") {
    CHECK(initiatives("A seed bank in Tarija, run with Campo Verde, will store grain and teach farmers.") == "");
    CHECK(initiatives(
              "A seed laboratory in Tarija, run with Campo Verde, will watch the fields and share threat data.") ==
          "seed laboratory: A seed laboratory in Tarija, run with Campo Verde, will watch the fields | threat data: "
          "share threat data");
    CHECK(initiatives("Under a deal with Kolo Net, a new cable ring will link the islands.") ==
          "cable ring: a new cable ring will link the islands");
    CHECK(initiatives("The tram line that is to link both towns needs a permit.") ==
          "tram line: The tram line that is to link both towns needs a permit");
    CHECK(initiatives("A new dye works laboratory opens in Izmir in May.") ==
          "dye works laboratory: A new dye works laboratory opens in Izmir in May");
    CHECK(initiatives("A spokesman will comment later.") == "");
}

TEST_CASE("what is set up may be where the promise happens, or part of a plan") {
    CHECK(initiatives("The samples will lie in a secure data vault in Cusco.") ==
          "secure data vault: lie in a secure data vault in Cusco");
    CHECK(initiatives("The plan includes a fibre ring, a nursing school for girls and better wages.") ==
          "fibre ring: a fibre ring | nursing school: a nursing school for girls");
    CHECK(initiatives("The company announced a two-year training programme on 22 October.") ==
          "two-year training programme: a two-year training programme on 22 October");
    CHECK(initiatives("The company announced a programme of 3 billion euros.") == "");
    CHECK(initiatives("Lumo will build a hall.\n- A new vocational school next to the mill, run by nuns\n") ==
          "build a hall: build a hall | vocational school: A new vocational school next to the mill, run by nuns");
}

TEST_CASE("the aim of a sum and of an agreement is an undertaking") {
    CHECK(initiatives("Lumo Corp. will invest 3 billion euros by 2030 to build a vaccine plant in Cork.") ==
          "vaccine plant: build a vaccine plant in Cork");
    CHECK(initiatives("Lumo Corp. has agreed with Telmark Group to lay a sea cable.") == "sea cable: lay a sea cable");
}

TEST_CASE("labels end where a phrase ends") {
    CHECK(initiatives("Lumo Corp. will collaborate with five other major Chilean IT companies, the minister said.") ==
          "collaborate with five other major Chilean IT companies: collaborate with five other major Chilean IT "
          "companies");
    CHECK(initiatives("The company will develop a joint solution aimed at small banks.") ==
          "joint solution: develop a joint solution aimed at small banks");
}

TEST_CASE("words about words and kind words in a quotation are no undertakings") {
    CHECK(initiatives("The company gave our desk no figure for new jobs.") == "");
    CHECK(initiatives("The company also made promises on trust.") == "");
    CHECK(initiatives("“We will support the growth of the whole region,” said Ama Owusu of Lumo Corp.") == "");
    CHECK(initiatives("The company will supply trams and maintain them for 15 years.") == "supply trams: supply trams");
}

TEST_CASE("labels of lines, lists with to, and verbs without an object") {
    CHECK(initiatives("News of Cork\n\n* What: an ammonia terminal and a desalination plant.\n") ==
          "ammonia terminal: an ammonia terminal | desalination plant: a desalination plant");
    CHECK(initiatives("The company intends to phase out plastic bags, to move its data to Turkey and to publish a "
                      "report on privacy.") ==
          "plastic bags: phase out plastic bags | move its data to Turkey: move its data to Turkey | publish a report "
          "on privacy: publish a report on privacy");
    CHECK(initiatives("Production is planned to start in autumn 2029.") == "");
    CHECK(initiatives("The hall, which Alpora AG will equip, is tall.") == "");
    CHECK(initiatives("Lumo Corp. has also signed a supply agreement with Kobe Marine.") ==
          "supply agreement with Kobe Marine: signed a supply agreement with Kobe Marine");
}

TEST_CASE("supply is no adverb, and a passive's label stays in its sentence") {
    CHECK(initiatives("A heat network will supply 12,000 homes.") ==
          "heat network: A heat network will supply 12,000 homes");
    CHECK(initiatives("Wages rose. The mill would be powered by wind.") == "mill: The mill would be powered by wind");
}

TEST_CASE("who speaks is no part of what is done, and a ratio no end") {
    CHECK(initiatives("Acme will build a yard in Orlante, the company's chairwoman Jane Doe told reporters.") ==
          "build a yard in Orlante: build a yard in Orlante");
    CHECK(initiatives("They will set up a 50:50 joint venture in Kuantan.") ==
          "50:50 joint venture: set up a 50:50 joint venture in Kuantan");
}
