#include "core/extract/candidate.h"
#include "core/extract/document.h"
#include "core/extract/extract.h"

#include "tests/support/catch.h"

#include <algorithm>
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
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::string out;
    for (const auto& c : all)
        if (c.claim.kind == model::Kind::initiative)
            out += (out.empty() ? "" : " | ") + c.claim.value + ": " + text.substr(c.bytes.start, c.bytes.length());
    return out;
}

/// What `of` says of each undertaking of the text, in a row.
template<class Of>
std::string ofEach(const std::string& text, const Of& of) {
    model::Article article;
    article.text = text;
    article.language = "en";
    std::string out;
    for (const auto& c : extract::extract(article))
        if (c.kind == model::Kind::initiative) out += (out.empty() ? "" : " ") + std::string(of(c));
    return out;
}

/// How each undertaking of the text stands, in a row.
std::string standings(const std::string& text) {
    return ofEach(text, [](const model::Claim& c) { return name(*c.standing); });
}

/// The pillar of each undertaking of the text, in a row.
std::string pillars(const std::string& text) {
    return ofEach(text, [](const model::Claim& c) { return c.pillar; });
}

} // namespace

TEST_CASE("what stands beside things that are named whole says nothing of their pillar") {
    CHECK(pillars("Acme to invest 3.2 billion euros in data centres and skills in Portugal") == "technology");
    CHECK(pillars("Acme will invest $2 billion in battery plants and worker training.") == "technology");
    // One thing, whose last word tells most.
    CHECK(pillars("Acme will invest $2 billion in a data centre and training campus.") == "talent");
    CHECK(pillars("Acme will invest $2 billion in skills and data centres.") == "talent");
}

TEST_CASE("an undertaking spans its clause from the verb on") {
    CHECK(initiatives("Lumo Corp. will open a research centre with the University of Minho, officials said.") ==
          "research centre with the University of Minho: open a research centre with the University of Minho");
    CHECK(initiatives("The company plans to share threat data with Telmark Group while it grows.") ==
          "threat data with Telmark Group: share threat data with Telmark Group");
    CHECK(initiatives("It is also deepening ties with Kenya's National Data Office.") ==
          "ties with Kenya's National Data Office: deepening ties with Kenya's National Data Office");
}

TEST_CASE("a label ends with what it names, not with what points elsewhere") {
    CHECK(initiatives("Acme Corp. will build a coastal sensor station for them.") ==
          "coastal sensor station: build a coastal sensor station for them");
    CHECK(initiatives("Acme Corp. will spend €6 million on a training centre there.") ==
          "training centre: a training centre there");
    CHECK(initiatives("Acme Corp. may add a recycling unit later on.") == "recycling unit: add a recycling unit later");
    CHECK(initiatives("Acme Corp. dropped the project a year later.").starts_with("project a year later: "));
    CHECK(initiatives("Acme Corp. will open a hospital in Here and a school with them.").find("with them: ") ==
          std::string::npos);
}

TEST_CASE("what lies close to something closes nothing") {
    CHECK(initiatives("Acme Corp. will build an antibody plant, close to the farms of the prairie.") ==
          "antibody plant: build an antibody plant");
    CHECK(initiatives("Acme Corp. will close its old works.") == "old works: close its old works");
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
    CHECK(initiatives("A seed bank in Tarija, run with Campo Verde, will store grain and teach farmers.") ==
          "seed bank: A seed bank in Tarija, run with Campo Verde, will store grain | teach farmers: teach farmers");
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

TEST_CASE("whatever stands before will and a verb promises it") {
    CHECK(initiatives("Premier Ivo Lund said the province will widen Highway 9 and extend a gas line to the site.") ==
          "Highway 9: widen Highway 9 | gas line: extend a gas line to the site");
    CHECK(initiatives("Surplus heat from the ovens will be fed into the town's heating network.") ==
          "Surplus heat: Surplus heat from the ovens will be fed into the town's heating network");
    CHECK(initiatives("Night flights are being considered for the new hall.") ==
          "Night flights: Night flights are being considered for the new hall");
    CHECK(initiatives("There will be bursaries for pupils from Gweru, too.") ==
          "bursaries: bursaries for pupils from Gweru, too");
    CHECK(initiatives("If prices fall, the company will open nothing.") == "");
    CHECK(initiatives("Demand for pumps will be met by imports, and analysts will watch margins.") == "");
}

TEST_CASE("what a sum goes into is an undertaking") {
    CHECK(initiatives("Lumo Corp. will invest 3.3 billion ringgit in a campus in Ipoh, its biggest yet.") ==
          "campus: a campus in Ipoh");
    CHECK(initiatives("Lumo Corp. has put $40 million into a port since 2020.") == "port: a port since 2020");
    CHECK(initiatives("Lumo Corp. will spend $40 million over two years.") == "");
}

TEST_CASE("an agreement, a plan and talks have an object") {
    CHECK(initiatives("Lumo Corp. has agreed with the water company, Telmark Group, on the sale of its output.") ==
          "sale: agreed with the water company, Telmark Group, on the sale of its output");
    CHECK(initiatives("Lumo Corp. has agreed with Minho Polytechnic on a two-year diploma in brewing.") ==
          "two-year diploma: agreed with Minho Polytechnic on a two-year diploma in brewing");
    CHECK(initiatives("The project includes a test cell for engines, a paint hangar and a bonded warehouse.") ==
          "test cell: a test cell for engines | paint hangar: a paint hangar | bonded warehouse: a bonded warehouse");
    CHECK(initiatives("Lumo Corp. ruled out a second smelter.") == "second smelter: a second smelter");
    CHECK(initiatives("The mayor praised a memorandum with the city of Lodz to restore a tram line.") ==
          "tram line: restore a tram line");
}

TEST_CASE("talks may be the subject, and what is shared with a party may be it") {
    CHECK(initiatives("Talks with Minho Polytechnic about a brewing diploma are still going on.") ==
          "Talks with Minho Polytechnic about a brewing diploma: Talks with Minho Polytechnic about a brewing diploma");
    CHECK(initiatives("It will be run jointly with the Minho Polytechnic.") ==
          "run jointly with the Minho Polytechnic: It will be run jointly with the Minho Polytechnic");
    CHECK(initiatives("It will be run well.") == "");
    CHECK(initiatives("Lumo Corp. is to build it with Minho Polytechnic.") ==
          "build it with Minho Polytechnic: build it with Minho Polytechnic");
    CHECK(initiatives("Lumo Corp. is to build it in May.") == "");
    CHECK(standings("Talks with Minho Polytechnic about a brewing diploma are still going on.") == "discussed");
}

TEST_CASE("headlines and items have their verbs in the bare form or none") {
    CHECK(initiatives("Lumo\n\n* To open patient data board in 2028\n* Heat pumps to replace gas boilers") ==
          "patient data board: open patient data board in 2028 | Heat pumps: Heat pumps to replace gas boilers");
    CHECK(initiatives("The programme comprises:\n\n- Joint laboratory with Minho University\n- Shares up 2 percent") ==
          "laboratory with Minho University: Joint laboratory with Minho University");
}

TEST_CASE("labels that name nothing are no undertakings") {
    for (const char* text :
         {"It is the largest bet that the company has made on the country.", "The state will pay half.",
          "Kestrel Lake is paying for all of it.", "Sohar, with 60 MW, comes first and will open in 2027.",
          "Part of the money will be borrowed."}) {
        INFO(text);
        CHECK(initiatives(text) == "");
    }
    CHECK(initiatives("Lumo Corp. will build a wind farm near Lyon.") == "wind farm: build a wind farm near Lyon");
    CHECK(initiatives("By 2030 Lumo Corp. will open a museum and add 60 MW of batteries.") ==
          "open a museum: open a museum");
    CHECK(initiatives("Lumo Corp. is in talks with Acme Power about a solar park of 90 MW.").find("talks") !=
          std::string::npos);
}

TEST_CASE("a sum may stand before what is done with it, and a measure before the thing") {
    CHECK(initiatives("About $2 million has been set aside for a drug discovery centre.") ==
          "drug discovery centre: a drug discovery centre");
    CHECK(initiatives("The other $350 million pays for a research centre in Lyon.") ==
          "research centre: a research centre in Lyon");
    CHECK(initiatives("- $39 million for a core banking platform, hosted at home") ==
          "core banking platform: a core banking platform");
    CHECK(initiatives("Lumo Corp. will invest $40 million in a 900-megawatt wind farm.") ==
          "900-megawatt wind farm: a 900-megawatt wind farm");
    CHECK(initiatives("Lumo Corp. said it would spend $40 million, and had signed a supply agreement.") ==
          "supply agreement: a supply agreement");
}

TEST_CASE("what is kept, what was under consideration, what a share pays for") {
    CHECK(initiatives("Patient data will be held in Britain.") == "Patient data: Patient data will be held in Britain");
    CHECK(initiatives("Customer records will never leave the country.") ==
          "Customer records: Customer records will never leave the country");
    CHECK(initiatives("Ms Roy said a second mill was under consideration.") ==
          "second mill: a second mill was under consideration");
    CHECK(initiatives("About a third of the budget pays for a new banking system.") ==
          "banking system: a new banking system");
}

TEST_CASE("an undertaking stands as its own words say") {
    CHECK(standings("Ms Roy said a second mill was under consideration.") == "discussed");
    CHECK(standings("\"We are not closing branches,\" Ms Roy said.") == "denied");
    CHECK(standings("Patient data will be held in Britain.") == "committed");
}

TEST_CASE("what is made names an undertaking, what is only counted or paid does not") {
    CHECK(initiatives("The plan covers the construction of a logistics centre in Funza.") ==
          "logistics centre: the construction of a logistics centre in Funza");
    CHECK(initiatives("The balance will be funded from cash, and gross pay will rise.") == "");
    CHECK(initiatives("The mill, which Lumo Corp. bought last year, is old.") == "");
}

TEST_CASE("with whom it is done closes an aside, what follows with a common word does not") {
    CHECK(initiatives("Lumo Corp. will build a campus, near the port, with Velmora and Orvane Systems.")
              .find("with Velmora and Orvane Systems") != std::string::npos);
    CHECK(initiatives("Lumo Corp. will build the campus near Oulu, with luck by spring, it said.").find("it said") ==
          std::string::npos);
}

TEST_CASE("partners that are named without a deed, and what is part of a plan") {
    CHECK(initiatives("Lumo Corp. will invest. Tolmira Zosen of Japan will be the technology partner of the yard.")
              .find("technology partner: Tolmira Zosen of Japan will be") != std::string::npos);
    CHECK(initiatives("Ms Roy will be the partner of Mr Doe.") == "");
    CHECK(initiatives("A rail spur from the mill to the port is part of the project.").find("rail spur:") !=
          std::string::npos);
    CHECK(initiatives("A price is part of the project.") == "");
}

TEST_CASE("the other side of an agreement is to do what is told of it") {
    const std::string deal = "Lumo Corp. has signed an agreement with Ostra Telecom, which will sell computing time.";
    CHECK(initiatives(deal).find("sell computing time") != std::string::npos);
    CHECK(initiatives("Lumo Corp. competes with Ostra Telecom, which will sell computing time.") == "");
}

TEST_CASE("giving up is a deed, giving something is none") {
    CHECK(initiatives("Lumo Corp. gave up a rail link to the port.").find("rail link") != std::string::npos);
    CHECK(initiatives("Lumo Corp. gave a rail link to nobody.") == "");
    CHECK(initiatives("Construction will be handled by Selvik Works.").find("Selvik Works") != std::string::npos);
    CHECK(initiatives("Construction will be handled by men.") == "");
}

TEST_CASE("what is no longer done, was given up or has not been signed is not promised") {
    CHECK(standings("Velmora said it would no longer build a warehouse with Tolmira Logistics.") == "denied");
    CHECK(initiatives("Velmora said it would no longer build a warehouse with Tolmira Logistics.") ==
          "warehouse with Tolmira Logistics: build a warehouse with Tolmira Logistics");
    CHECK(standings("Plans for a joint laboratory with Braga Institute have been given up.") == "denied");
    CHECK(standings("The contract with Sado Power to supply electricity has not been signed.") == "discussed");
    CHECK(standings("The contract with Sado Power to supply electricity has been signed.") != "discussed");
}

TEST_CASE("talks go on behind an apposition") {
    CHECK(initiatives("Acme Corp. will spend $2 billion. Acme was still negotiating with Selat Telekom, a local "
                      "carrier, over GPU "
                      "computing services.")
              .find("negotiating with Selat Telekom") != std::string::npos);
}

TEST_CASE("what was planned and is given up is denied, whoever gives it up") {
    const std::string spur = "The rail spur to the port of Gera has been dropped.";
    CHECK(standings("Lumo Corp. will build a mill. " + spur) == "committed denied");
    CHECK(initiatives(spur).find("rail spur to the port") != std::string::npos);
    CHECK(initiatives("The 40 jobs at the port have been dropped.") == "");
    CHECK(initiatives("A box was dropped.") == "");
}

TEST_CASE("talks of the two on an agreement are with whom the sentence before tells") {
    const std::string told = "Lumo Corp. speaks of a signed agreement with Ostra Telecom on fibre. ";
    CHECK(standings(told + "The minister said the two were still in talks on it.") == "discussed");
    CHECK(initiatives(told + "The minister said the two were still in talks on it.").find("talks on it") !=
          std::string::npos);
    CHECK(standings("Lumo Corp. is large. The two were still in talks on it.") == "");
    CHECK(
        standings("Lumo Corp. will build a mill. The cold-storage warehouse has been scrapped; Lumo will rent one.") ==
        "committed denied committed");
}

TEST_CASE("what becomes of a plan tells the undertaking and how sure it is") {
    CHECK(standings("Lumo Corp. says the pier at Gera will not be built.") == "denied");
    CHECK(standings("The plant in Gera will not go ahead.") == "denied");
    CHECK(standings("The minister said that the cloud service was \"still under discussion\" between the two.") ==
          "discussed");
    CHECK(standings("Lumo Corp. has agreed a long-term gas supply contract with Norla Pipelines.") == "committed");
    CHECK(standings("Lumo Corp. has struck a gas supply deal with Norla Pipelines.") == "committed");
    CHECK(standings("Its power contract with Lumo is signed.") == "committed");
    CHECK(standings("The lease was \"not yet signed\", he said.") == "discussed");
    CHECK(standings("The contract is not yet signed.") == "discussed");
    CHECK(standings("Lumo Corp. has called off the plant in Gera.") == "denied");
    CHECK(standings("There will be no plant in Gera, Lumo Corp. said.") == "denied");
    CHECK(standings("The project has been shelved, Lumo Corp. said.") == "denied");
    CHECK(standings("Lumo Corp. denied on Thursday that it was going to put a van plant in Gera.") == "denied");
    CHECK(standings("Lumo Corp. has yet to make up its mind about a blade works in Gera.") == "discussed");
    CHECK(standings("The plant in Gera is not a done deal.") == "discussed");
    CHECK(standings("Lumo Corp. is still in negotiations over the bigger dock at Gera.") == "discussed");
    CHECK(initiatives("Lumo Corp. has yet to make up its mind about a blade works in Gera.").find("blade works") !=
          std::string::npos);
    CHECK(standings("Lumo Corp. denied that it was late.") == "");
}

TEST_CASE("not before a year is a promise from then; other denials stay") {
    CHECK(standings("Lumo Corp. will not start production in Ghent before 2030.") == "committed");
    CHECK(standings("The mill in Ghent will not be completed until 2031.") == "committed");
    CHECK(standings("The mill in Ghent will not be built.") == "denied");
    CHECK(standings("Lumo Corp. will not close the mill in Ghent before 2030.") == "denied");
}

TEST_CASE("no contract, verbs alone and people are no undertakings") {
    CHECK(initiatives("No contract with Hanekawa Chemical has been signed.") == "");
    CHECK(initiatives("The programme joins three promises: to build, to protect and to teach.") == "");
    CHECK(initiatives("The programme promises to build and run a test track.") != "");
    CHECK(initiatives("Scholarships worth €12 million will open the courses to families in the Alentejo.") == "");
    CHECK(initiatives("Of the money, €12 million will go to a school in Beja.") != "");
}

TEST_CASE("who is told is no part of what is told") {
    CHECK(initiatives("Lumo Corp. told reporters the pipeline will be built in 2029.") ==
          "pipeline: the pipeline will be built in 2029");
    CHECK(initiatives("Lumo Corp. told this paper the contract has not been signed.") ==
          "contract: the contract has not been signed");
    CHECK(initiatives("Lumo Corp. told staff of the mill it will be rebuilt.").find("staff") == std::string::npos);
}
