#include "tests/core/extract/support.h"

#include "tests/support/catch.h"

using pledge::test::attributes;

TEST_CASE("each promise of a list has its own date") {
    CHECK(attributes(
              "Acme will invest $9 billion in Peru through 2029 to expand ports, and train 5,000 welders by 2030.") ==
          "$9 billion: committed ../2029 period - | 5,000 welders: committed 2030 deadline talent");
    CHECK(attributes("By 2030, Acme will hire 400 engineers.") == "400 engineers: committed 2030 deadline talent");
    CHECK(attributes("It announced a four-year, $8 billion plan to train 100 clerks by 2029.") ==
          "$8 billion: committed P4Y period - | 100 clerks: committed 2029 deadline talent");
    CHECK(attributes("It will build two plants and 300 MW by 2031.") ==
          "two plants: committed 2031 deadline technology | 300 MW: committed 2031 deadline technology");
    CHECK(attributes("It employs 2,500 engineers and will add a further 500 by 2027.") ==
          "2,500 engineers: context - - talent | 500: committed 2027 deadline talent");
}

TEST_CASE("a clause that says more of a claim has its date, the nearest date in front holds") {
    CHECK(attributes("It ordered 18 locomotives, which are all to be in service by 2030.") ==
          "18 locomotives: committed 2030 deadline technology");
    CHECK(
        attributes("Capex stays at INR 24 billion (USD 273 million), which the company will spend over five years.") ==
        "INR 24 billion: committed P5Y period - | USD 273 million: committed P5Y period -");
    CHECK(attributes("It will build a mill for $4bn, which in 2031 locals will visit.").find("2031") ==
          std::string::npos);
    CHECK(attributes("It will replace 18 locomotives, which were built in 1990.").find("1990") == std::string::npos);
    CHECK(attributes("Construction begins in the fourth quarter of 2026, and by June 2028 it is to turn out 400 "
                     "machines.",
                     "2026-06-17") == "400 machines: committed 2028-06 deadline technology");
    CHECK(attributes("By 2031, 320 permanent positions will have been created.") ==
          "320 permanent positions: committed 2031 deadline talent");
}

TEST_CASE("what a thing has is there when it opens") {
    const auto tied = [](const std::string& text, const char* date) {
        INFO(text);
        CHECK_THAT(attributes(text), ContainsSubstring(std::string(": committed ") + date));
    };
    tied("The plant will have a capacity of 100 MW and will open in 2029.", "2029 deadline");
    tied("The yard will make 90,000 hulls a year and is due to go into operation in May 2029.", "2029-05 deadline");
    tied("The hall will have 60 MW and will be completed in 2029.", "2029 deadline");
    tied("The hall will have 60 MW and is set to open in 2029.", "2029 deadline");
    tied("The clinic, with 240 beds, is in Lume, and should be up and running by 2030.", "2030 deadline");
    tied("It will be a 90-MW solar park near Lume, which is to come on stream in 2031.", "2031 deadline");
    CHECK(attributes("The school will have 18 looms and six kilns, and will open in the third quarter of 2027.") ==
          "18 looms: committed 2027-35 deadline technology | six kilns: committed 2027-35 deadline technology");
}

TEST_CASE("the day on which a thing opens is none of people, sums, acts and other things") {
    for (const char* text :
         {"It will hire 500 people and will open in 2029.", "It will spend $5bn and will start operating in 2029.",
          "It will train 500 clerks and will begin in June 2029.", "Acme will buy 36 trains and will open in 2029.",
          "Acme will recruit 200 welders and will begin work in January 2029.",
          "The plant will have 100 MW and will open a school in 2029.",
          "The plant will have 100 MW and will start construction in 2029.",
          "Acme will install 60 MW of batteries at the new airport, which will open in 2030.",
          "Acme will supply 36 trains to the new line, which will open in 2029.",
          "Acme will open 40 stores and will launch online in 2027.",
          "The plant will have 100 MW and may open in 2029.", "The plant will have 100 MW and will not open in 2029.",
          "It will be a 90-MW park near Lume, which will be visited in 2029."}) {
        INFO(text);
        CHECK_THAT(attributes(text), ContainsSubstring(": committed - - "));
    }
    for (const char* text : {"By 2030 the company and its partners will invest $2bn.",
                             "By 2030, Acme and the state will train 20,000 teachers."}) {
        INFO(text);
        CHECK_THAT(attributes(text), ContainsSubstring("committed 2030 deadline"));
    }
    CHECK(attributes("It will invest $5bn and will run until 2029.") == "$5bn: committed ../2029 period -");
}

TEST_CASE("dates that announce, and dates that lie back") {
    CHECK(attributes("Acme said on 3 April 2026 that it would spend $5bn.", "2026-04-03") ==
          "$5bn: committed 2026-04-03 announced -");
    CHECK(attributes("It builds on a $2 billion commitment Acme made in April 2024.") ==
          "$2 billion: achieved 2024-04 prior -");
    CHECK(attributes("Founded in 1969, Acme will spend $5bn.") == "$5bn: committed - - -");
    CHECK(attributes("Sales reached $5bn in 2024.") == "$5bn: context 2024 as_of -");
}

TEST_CASE("standing by the cues of the clause") {
    CHECK(attributes("Acme is in talks to build a 600-MW plant.") == "600-MW: discussed - - technology");
    CHECK(attributes("Acme denied that it would cut 1,200 jobs.") == "1,200 jobs: denied - - talent");
    CHECK(attributes("Acme scrapped a $2bn plan but will spend $3bn in Chile.") ==
          "$2bn: denied - - - | $3bn: committed - - -");
    CHECK(attributes("The plan to invest $5bn has been scrapped.") == "$5bn: denied - - -");
    CHECK(attributes("Economy minister Ana Salo spoke of 24 GWh a year.").find("committed") != std::string::npos);
    CHECK(attributes("The region has granted $38m in aid.") == "$38m: committed - - -");
    CHECK(attributes("Acme has raised its promise from 650 jobs to 720 jobs.").find("720 jobs: committed") !=
          std::string::npos);
    CHECK(attributes("The union fears for its 430 jobs there.").find("context") != std::string::npos);
    CHECK(attributes("Acme has $30m for a new wharf.") == "$30m: committed - - -");
    CHECK(attributes("Acme has $30m in cash.").find("context") != std::string::npos);
    CHECK(attributes("Acme has trained 640 nurses and plans to train 900 more people.") ==
          "640 nurses: achieved - - talent | 900 more people: committed - - talent");
    CHECK(attributes("Japan faces a projected shortfall of 2 million workers.") ==
          "2 million workers: context - - talent");
    CHECK(attributes("About 40 percent of firms use it; Acme aims to reach 60 percent.") ==
          "About 40 percent: context - - - | 60 percent: committed - - -");
    CHECK(attributes("In May it could create 300 jobs.") == "300 jobs: discussed XXXX-05 deadline talent");
    CHECK(attributes("Acme Invests $3bn in Lima") == "$3bn: committed - - -");
}

TEST_CASE("a month that is over is when something was pledged") {
    CHECK(attributes("In February the company pledged $310 million for a plant in Lens.", "2027-03-03") ==
          "$310 million: committed 2027-02 announced -");
    CHECK(attributes("In May the company will spend $310 million.", "2027-03-03") ==
          "$310 million: committed 2027-05 deadline -");
}

TEST_CASE("when all of a sum is spent is no date of what comes behind") {
    CHECK(attributes(
              "Acme is putting $600m into it. All of it is to be spent by 2030, and the mine will have 380 permanent "
              "jobs.") == "$600m: committed 2030 deadline - | 380 permanent jobs: committed - - talent");
}

TEST_CASE("a sum has the pillar of what it stands in front of, a budget that of its subject") {
    const std::string whole = "Acme will invest $900m. ";
    CHECK(attributes(whole + "It builds a $12m skills academy on the site.").find("$12m: committed - - talent") !=
          std::string::npos);
    CHECK(attributes(whole + "Acme Academy will open in Oulu in May with a budget of $60m.").find("talent") !=
          std::string::npos);
    CHECK(attributes(whole + "It sets aside $12m for a site and courses.").find("$12m: committed - - -") !=
          std::string::npos);
}

TEST_CASE("a part of the money has the pillar of its clause, the whole has none") {
    CHECK(attributes("Acme will invest $9bn. Of it $2bn is for data centres, $1bn for cybersecurity labs and $500m for "
                     "training teachers.") == "$9bn: committed - - - | $2bn: committed - - technology | $1bn: "
                                              "committed - - trust | $500m: committed - - talent");
}

TEST_CASE("figures of the world are context, whatever verb follows") {
    CHECK(attributes("Operating profit is expected to grow 20% in 2027.") == "20%: context 2027 as_of -");
    CHECK(attributes("About 300 people attended; Acme will hire 40 cooks.") ==
          "About 300 people: context - - - | 40 cooks: committed - - talent");
    CHECK(attributes("The town of 160,000 residents will get $8m.") ==
          "160,000 residents: context - - - | $8m: committed - - -");
    CHECK(attributes("It originally planned to spend $2bn.") == "$2bn: context - - -");
    CHECK(attributes("Acme has not ruled out a 10% stake.") == "10%: discussed - - -");
}

TEST_CASE("figures of a plan told with is, and facts that stand behind") {
    CHECK(attributes("The sum is €3.2 billion, to be spent from 2026 through 2029.") ==
          "€3.2 billion: committed 2026/2029 period -");
    CHECK(attributes("Acme builds a plant in Braga. The price is €90 million.") == "€90 million: committed - - -");
    CHECK(attributes("Acme bakes bread. The price of wheat is €90 million.") == "€90 million: context - - -");
    CHECK(attributes("Planned output is 2,400 buses a year.") == "2,400 buses: committed - - technology");
    CHECK(attributes("Acme will spend $9 billion, train 500 clerks, and has set $2 billion aside for that.") ==
          "$9 billion: committed - - - | 500 clerks: committed - - talent | $2 billion: committed - - talent");
    CHECK(attributes("It has set Sh2.1 billion aside for schools.") == "Sh2.1 billion: committed - - -");
    CHECK(attributes("Acme pledged a centre in Braga, where 600 people work today.") == "600 people: context - - -");
    CHECK(attributes("Roughly one in ten new cars in Oslo is electric already.") ==
          "Roughly one in ten: context - - -");
    CHECK(attributes("Four in ten parts are to be made in Peru.") == "Four in ten: committed - - -");
    CHECK(attributes("The bank closed 48 branches last year.", "2026-05-01") ==
          "48 branches: achieved 2025 prior technology");
}

TEST_CASE("what was expected, what works today, and names with a cue in them") {
    CHECK(attributes("Analysts had expected an investment of 20 billion lira.") == "20 billion lira: context - - -");
    CHECK(attributes("The farm delivers 120 MW today.") == "120 MW: context - - technology");
    CHECK(attributes("The grocer Marmara Market wants to open 300 shops.") == "300 shops: committed - - technology");
    CHECK(attributes("The state contributes 4.2 billion crowns in tax relief.") ==
          "4.2 billion crowns: committed - - -");
    CHECK(attributes("The group employs 41,000 people and wants to add 7,500 by 2029.") ==
          "41,000 people: context - - talent | 7,500: committed 2029 deadline talent");
}

TEST_CASE("a year to compare with is no date of the promise") {
    CHECK(attributes("Acme will cut its emissions by 35 per cent from 2024 levels by 2031.") ==
          "35 per cent: committed 2031 deadline -");
    CHECK(attributes("Acme promised to plant 500 trees and to cut its water use by 20% from 2023 levels by 2030.") ==
          "500 trees: committed - - technology | 20%: committed 2030 deadline -");
    CHECK(attributes("The company said it would:\n- cut emissions by 35 per cent by 2031") ==
          "35 per cent: committed 2031 deadline -");
}

TEST_CASE("a verb of speech with a colon and a founding year leave what stands behind alone") {
    CHECK(attributes("Jane Doe added: \"Around 650 people will be employed.\"") ==
          "Around 650 people: committed - - talent");
    CHECK(attributes("Acme was founded in 2004 and operates 11 plants.") == "11 plants: context - - technology");
    CHECK(attributes("The total cost is €510 million.") == "€510 million: committed - - -");
}

TEST_CASE("what is confirmed is promised, whatever the tense") {
    CHECK(attributes("Acme has confirmed an investment of 85 million euros in a plant, creating 2,600 jobs by 2030.") ==
          "85 million euros: committed - - - | 2,600 jobs: committed 2030 deadline talent");
}

TEST_CASE("what rivals do is no promise of this story") {
    CHECK(attributes("Its rival Ostra will open a 12-GWh plant.") == "12-GWh: context - - technology");
    CHECK(attributes("Lumo, a competitor, is spending $3bn in Chile.") == "$3bn: context - - -");
    CHECK(attributes("To keep up with rivals, Lumo will spend $3bn in Chile.") == "$3bn: committed - - -");
}

TEST_CASE("options, studies and what was undone") {
    CHECK(attributes("A further 20 MW is only an option.") == "20 MW: discussed - - technology");
    CHECK(attributes("At the heart of the plan are six cranes.") == "six cranes: committed - - technology");
    CHECK(attributes("Beside them are six cranes, which are to stand by 2028.").starts_with("six cranes: committed"));
    CHECK(attributes("Beside them are six cranes.") == "six cranes: context - - technology");
    CHECK(attributes("The loan of $40m is not settled.") == "$40m: discussed - - -");
    CHECK(attributes("Nothing has been signed on the 20% stake.") == "20%: discussed - - -");
    CHECK(attributes("A second line of 200 MW is under examination.") == "200 MW: discussed - - technology");
    CHECK(attributes("A mill costing $2bn is being studied.") == "$2bn: discussed - - -");
    CHECK(attributes("A planned $250m unit in Egypt was never built.") == "$250m: denied - - -");
    CHECK(attributes("Not so lucky: the €2bn campus in Braga, since scrapped.") == "€2bn: denied - - -");
    CHECK(attributes("Lumo, which employs 2,300 people, dropped a $6bn plan.") ==
          "2,300 people: context - - talent | $6bn: denied - - -");
}

TEST_CASE("a programme's worth is its promise, a firm's is a fact") {
    CHECK(attributes("The programme is worth 3 billion kroner and runs from 2026 to 2030.") ==
          "3 billion kroner: committed 2026/2030 period -");
    CHECK(attributes("Lumo is worth $3bn.") == "$3bn: context - - -");
    CHECK(attributes("Imports cost Ghana $31m last year, according to the statistics office.", "2026-05-20") ==
          "$31m: context 2025 as_of -");
}

TEST_CASE("shares that go on with a promise stand as it does") {
    CHECK(attributes("Lumo will fill 200 posts, nine in ten of them with locals.") ==
          "200 posts: committed - - talent | nine in ten: committed - - talent");
    CHECK(attributes("Two in three jobs are reserved for locals.") == "Two in three: committed - - talent");
    CHECK(attributes("Half of the firms sell abroad.") == "Half: context - - -");
}

TEST_CASE("a binding word reaches over adverbs, and no cue is part of a compound") {
    CHECK(attributes("It will then employ 1,950 people.") == "1,950 people: committed - - talent");
    CHECK(attributes("It will have 2 hectares of built-up area and bring 120 jobs.") ==
          "2 hectares: committed - - technology | 120 jobs: committed - - talent");
    CHECK(attributes("Lumo will train 20 welders for the company.") == "20 welders: committed - - talent");
}

TEST_CASE("a number behind a date that tells more of the same act") {
    CHECK(attributes("It opened a 12MW site in Suva in 2021 at a cost of $40 million.", "2026-05-20") ==
          "12MW: achieved 2021 prior technology | $40 million: achieved 2021 prior technology");
    CHECK(attributes("It put up 1,800 homes from 2019 to 2023.", "2026-05-20") ==
          "1,800 homes: achieved 2019/2023 period technology");
}

TEST_CASE("levels of today beside what is to come") {
    CHECK(attributes("Lumo will raise its spending in Chile to $10 billion from $1.5 billion.") ==
          "$10 billion: committed - - - | $1.5 billion: context - - -");
    CHECK(attributes("Around £1.3bn of the £4bn has already been spent.") ==
          "Around £1.3bn: achieved - - - | £4bn: committed - - -");
    CHECK(attributes("It is part of a $35bn pledge made two years ago.") == "$35bn: achieved - - -");
    CHECK(attributes("The park will yield enough to power 400,000 homes.") == "400,000 homes: context - - technology");
}

TEST_CASE("what outsiders expect, and what was promised once, is context") {
    CHECK(attributes("Economists at Halden Bank estimate the mill will add $900 million to the economy.") ==
          "$900 million: context - - -");
    CHECK(attributes("The company estimates that the mill will cost $900 million.") == "$900 million: committed - - -");
    CHECK(attributes("It originally promised 1,000 jobs; it will now create 650.") ==
          "1,000 jobs: context - - talent | 650: committed - - talent");
    CHECK(attributes("The fund, which manages $90 billion, will pay $1.1 billion.") ==
          "$90 billion: context - - - | $1.1 billion: committed - - -");
}

TEST_CASE("what has been set aside is promised, not done") {
    CHECK(attributes("Acme will spend $2bn. About $240m of it has been set aside for a laboratory.") ==
          "$2bn: committed - - - | About $240m: committed - - technology");
    CHECK(attributes("So far $3m has been spent.") == "$3m: achieved - - -");
    CHECK(attributes("Acme has undertaken to take on 600 apprentices by 2035.") ==
          "600 apprentices: committed 2035 deadline talent");
    CHECK(attributes("As for the $300m of public money, the ministry is only considering it.") ==
          "$300m: discussed - - -");
}

TEST_CASE("figures of a plan and facts of old told with small verbs") {
    CHECK(attributes("The headline is 1.2 GW of capacity.") == "1.2 GW: committed - - technology");
    CHECK(attributes("The centre will have its own 40 MW data hall.") == "40 MW: committed - - technology");
    CHECK(attributes("Isbre sold its campus to a fund for $4bn.") == "$4bn: achieved - - -");
    CHECK(attributes("More than 400 residents came to the meetings.") == "More than 400 residents: context - - -");
    CHECK(attributes("Acme put a price on its ambitions: $10bn.") == "$10bn: committed - - -");
}

TEST_CASE("now, on top and to come") {
    CHECK(attributes("Rippo will make 6,000 robots a year. It now makes about 3,500 at its plant in Hachioji.") ==
          "6,000 robots: committed - - technology | about 3,500: context - - technology");
    CHECK(attributes("Acme will create 3,200 jobs by 2029, on top of 1,100 construction jobs.") ==
          "3,200 jobs: committed 2029 deadline talent | 1,100 construction jobs: committed - - talent");
    CHECK(attributes("The price could be as much as $45m for a firm that lost $2m.") ==
          "as much as $45m: discussed - - - | $2m: context - - -");
    CHECK(attributes("The bank means to cut fraud by 40 percent by 2029.") == "40 percent: committed 2029 deadline -");
    CHECK(attributes("Acme is in talks to buy a firm that employs 300 people.") == "300 people: context - - talent");
    CHECK(attributes("Refitting 340 branches is part of the plan.") == "340 branches: committed - - technology");
}

TEST_CASE("parts told by their places share the noun before") {
    CHECK(attributes("We expect 1,900 permanent jobs: 1,300 in Oman and 600 in Morocco.") ==
          "1,900 permanent jobs: committed - - talent | 1,300: committed - - talent | 600: committed - - talent");
}

TEST_CASE("a sentence that tells over what time the sum before is spent dates it and its conversion") {
    CHECK(attributes("Acme will invest $30m. It will be spent between 2026 and 2030.") ==
          "$30m: committed 2026/2030 period -");
    CHECK(attributes("Acme will invest $30m (€28m). It will pay the sum out over four years.") ==
          "$30m: committed P4Y period - | €28m: committed P4Y period -");
    CHECK(attributes("Acme will invest $30m. The investment period is 2026 to 2030.") ==
          "$30m: committed 2026/2030 period -");
    CHECK(attributes("Acme will invest $30m. It will pay the city tax over four years.") == "$30m: committed - - -");
}

TEST_CASE("what would come of talks is only discussed, and customers are no talent") {
    CHECK(attributes("Talks over a second phase, which would add 600 jobs, have stalled.") ==
          "600 jobs: discussed - - talent");
    CHECK(attributes("The board gave the green light on Tuesday to a $45m plant.") == "$45m: committed - - -");
    CHECK(attributes("Half a million customers will be connected by 2027.") ==
          "Half a million customers: committed 2027 deadline -");
    CHECK(attributes("Acme, which employs 12,400 people and posted sales of $3 billion in 2025, will grow.") ==
          "12,400 people: context - - talent | $3 billion: context 2025 as_of -");
}

TEST_CASE("a programme that somebody has is a promise") {
    CHECK(attributes("We have a separate $90m programme to replace old freezers.") == "$90m: committed - - -");
    CHECK(attributes("The bank has $90m in assets.") == "$90m: context - - -");
}

TEST_CASE("what has begun is promised, and a clause of its own has its own verb") {
    CHECK(attributes("Construction has begun on a $22 billion project.") == "$22 billion: committed - - -");
    CHECK(attributes("Acme aims for a portfolio of 100 GW by 2030.") == "100 GW: committed 2030 deadline technology");
    CHECK(attributes("Projects have been cleared so far, and 85,000 engineers are to be trained.") ==
          "85,000 engineers: committed - - talent");
    CHECK(attributes("Parcels now pay a 19% tax.") == "19%: context - - -");
}

TEST_CASE("what was dropped before the article has that day behind it") {
    CHECK(attributes("Orvik shelved a $300m mill in May.", "2026-06-03") == "$300m: denied 2026-05 prior -");
}

TEST_CASE("what is put at, put up and assumed") {
    CHECK(attributes("Capital spending is put at $2.1 billion.") == "$2.1 billion: committed - - -");
    CHECK(attributes("Sahmira plans to put up 4,500 towers.") == "4,500 towers: committed - - technology");
    CHECK(attributes("Our numbers assume a premium of $150 a tonne.") == "$150: context - - -");
    CHECK(attributes("The first 40 agents start in September.", "2026-02-12") ==
          "40 agents: committed 2026-09 deadline talent");
}

TEST_CASE("parts behind a colon stand as their whole") {
    CHECK(attributes("It counts 5,200 new jobs: 4,000 at call centres and 1,200 for engineers.") ==
          "5,200 new jobs: committed - - talent | 4,000: committed - - talent | 1,200: committed - - talent");
}

TEST_CASE("a town's own words say nothing of a sum, and what a colon parts is told of the noun") {
    CHECK(attributes("Acme will build a plant near the city of Ostrava at a cost of $5.2 billion.") ==
          "$5.2 billion: committed - - -");
    CHECK(attributes("We announced the largest step that Acme has made in Asia: $2 billion.") ==
          "$2 billion: committed - - -");
    CHECK(attributes("For a commune of some 15,000 inhabitants it is much.") ==
          "some 15,000 inhabitants: context - - -");
    CHECK(attributes("Since 2023 our programmes have reached 310,000 people.") ==
          "310,000 people: achieved 2023/.. period talent");
    CHECK(attributes("- Hanseok to hold 30 percent of the plant") == "30 percent: committed - - technology");
}

TEST_CASE("costs, conversions and views of those who write notes") {
    CHECK(attributes("The cost is $1.2 billion (about €1 billion).") ==
          "$1.2 billion: committed - - - | about €1 billion: committed - - -");
    CHECK(attributes("We forecast that gas will supply 22% of the country's power.") == "22%: context - - -");
    CHECK(attributes("We see the terminal earning $95 million a year.") == "$95 million: context - - -");
    CHECK(attributes("We expect 5,200 permanent jobs on the campus.") == "5,200 permanent jobs: committed - - talent");
}

TEST_CASE("a rival with whom something is agreed does not make it the rival's") {
    CHECK(attributes("Lumo has agreed with its smaller rival Ostra Net to share 600 masts.") ==
          "600 masts: committed - - technology");
    CHECK(attributes("Together with its rival Ostra Net, Lumo says rivals own 600 masts.") ==
          "600 masts: context - - technology");
}

TEST_CASE("what somebody has not agreed to is denied") {
    CHECK(attributes("Ostra Net said that it had not agreed to share 600 masts.") ==
          "600 masts: denied - - technology");
}

TEST_CASE("a sentence that only says over what time dates the sum before it") {
    const std::string sum = "Acme will spend $2.6 billion on a campus. ";
    CHECK(attributes(sum + "The money will be spent over six years.") == "$2.6 billion: committed P6Y period -");
    CHECK(attributes(sum + "The sum will be spread over five years.") == "$2.6 billion: committed P5Y period -");
    CHECK(attributes(sum + "The investment will be made from 2026 through 2030.").find("2026/2030 period") !=
          std::string::npos);
    CHECK(attributes(sum + "The campus will be built over six years.") == "$2.6 billion: committed - - -");
    CHECK(
        attributes("Acme will spend $2.6 billion on a campus and $3 million on a school. The money will be spent over "
                   "six years.")
            .find("P6Y") == std::string::npos);
}

TEST_CASE("a date that closes an aside is not that of what comes behind it") {
    CHECK(attributes("Acme, which has had masts there since 2023, will build a farm of 420 megawatts.") ==
          "420 megawatts: committed - - technology");
}

TEST_CASE("a plan that was raised is a promise, what it was raised from is none") {
    CHECK(attributes("Acme has raised the sum to $34 billion.") == "$34 billion: committed - - -");
    CHECK(attributes("The target was raised to 5 million people.").find("5 million people: committed") !=
          std::string::npos);
    CHECK(attributes("Sales have risen to $34 billion.").find("committed") == std::string::npos);
    CHECK(attributes(
              "Acme will spend $8 billion on a plant. It opens in 2029. The money will be spent over four years, which "
              "comes to $2 billion a year.")
              .find("$8 billion: committed P4Y period") != std::string::npos);
}

TEST_CASE("a rank since some day dates nothing, the day of the announcement gives way to the span behind it") {
    CHECK(attributes("Acme will spend $8 billion on the biggest plant in the province since 2021.") ==
          "$8 billion: committed - - -");
    CHECK(attributes("It hired 80 people since 2021.").find("2021") != std::string::npos);
    CHECK(attributes("The sum of $8 billion has not changed.") == "$8 billion: committed - - -");
}

TEST_CASE("what somebody welcomes is promised; of a raised sum the new one is to be spent") {
    CHECK(attributes("The union welcomed the 190 permanent jobs that Acme has put in writing.")
              .find("190 permanent jobs: committed") != std::string::npos);
    CHECK(attributes("Acme has raised the investment from $1.6 billion to $2.1 billion. The sum is to be spent over "
                     "four years.")
              .find("$2.1 billion: committed P4Y period") != std::string::npos);
}

TEST_CASE("before whom something is announced is no promise") {
    CHECK(attributes("Before some two hundred guests in a tent, Acme announced it.").find("guests: context") !=
          std::string::npos);
    CHECK(attributes("Acme will hire two hundred nurses before winter.").find("nurses: committed") !=
          std::string::npos);
}

TEST_CASE("a number that somebody put it at, and that somebody is thanked for, is promised") {
    CHECK(attributes("The minister had put it at 900 jobs the day before.") == "900 jobs: committed - - talent");
    CHECK(attributes("The minister thanked Acme for the $140 million that it will put into the pier.")
              .find("$140 million: committed") != std::string::npos);
}

TEST_CASE("who talks of a number promises it") {
    CHECK(attributes("Acme talks of 650 jobs once everything runs.") == "650 jobs: committed - - talent");
    CHECK(attributes("Acme is in talks on 650 jobs.").find("discussed") != std::string::npos);
}

TEST_CASE("who spoke of a sum has done nothing with it") {
    CHECK(attributes("Local media had quoted an engineer on a $520 million factory.").find("achieved") ==
          std::string::npos);
    CHECK(attributes("She confirmed the sum that has been named, $240 million.").find("achieved") == std::string::npos);
    CHECK(attributes("What was put at $18 billion has become $23 billion.").find("achieved") == std::string::npos);
    CHECK(attributes("Acme Corp. has spent $240 million.").find("achieved") != std::string::npos);
}

TEST_CASE("a clause with a subject of its own, and a town's rank, make no fact of a promise") {
    CHECK(attributes("The town has been losing people, and the 210 jobs at the plant will help.")
              .find("210 jobs: committed") != std::string::npos);
    CHECK(attributes("Acme will build a plant in Huế, capital of Annam, at a cost of $29 million.")
              .find("$29 million: committed") != std::string::npos);
}

TEST_CASE("what is done if somebody goes ahead with it is only discussed") {
    CHECK(attributes("If management went ahead with doubling Gera to 160 MW, it would issue shares.")
              .find("160 MW: discussed") != std::string::npos);
    CHECK(attributes("The management will double Gera to 160 MW.").find("160 MW: committed") != std::string::npos);
}
