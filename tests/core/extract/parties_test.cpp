#include "core/extract/candidate.h"
#include "core/extract/document.h"

#include "tests/support/catch.h"

#include <string>
#include <vector>

namespace {

using namespace pledge;

std::vector<extract::Candidate> found(const std::string& text) {
    const extract::Document d(extract::Passage{text, "en"});
    std::vector<extract::Candidate> all;
    extract::findValues(d, all);
    extract::findParties(d, all);
    std::erase_if(all, [](const auto& c) { return c.claim.kind != model::Kind::party; });
    return all;
}

/// Each party once, in the order of the text: `name type role`, joined by " | ".
std::string parties(const std::string& text) {
    std::string out;
    std::vector<std::string> seen;
    for (const auto& c : found(text)) {
        std::string line = c.claim.value + " " + std::string(model::name(*c.claim.partyType));
        if (c.claim.role) line += " " + std::string(model::name(*c.claim.role));
        if (std::find(seen.begin(), seen.end(), line) != seen.end()) continue;
        seen.push_back(line);
        out += (out.empty() ? "" : " | ") + line;
    }
    return out;
}

/// The quotes of all mentions of the party `value`, joined by " | ".
std::string mentions(const std::string& text, const std::string& value) {
    std::string out;
    for (const auto& c : found(text))
        if (c.claim.value == value) out += (out.empty() ? "" : " | ") + text.substr(c.bytes.start, c.bytes.length());
    return out;
}

} // namespace

TEST_CASE("who invests is known whatever stands between its name and the sum") {
    for (const char* text :
         {"Velmoric Power of Vancouver is putting €450 million into a plant in Zwickau.",
          "The Swedish lorry maker Velmoric Power has picked Zwickau for a €450 million plant.",
          "Two days later it was the turn of Velmoric Power, which is investing €450 million in a mill at Zwickau.",
          "Work on Velmoric Power's €450 million plant in Zwickau begins in May."})
        CHECK(parties(text).find("Velmoric Power org investor") != std::string::npos);
    CHECK(parties("It signed with contractor Velmoric Power, which will build the plant for €450 million.")
              .find("investor") == std::string::npos);
}

TEST_CASE("whoever tells what another invests does not invest") {
    const auto told = parties("The Harbour Times reported on Tuesday that Velmoric Power is to spend €450 million on a "
                              "plant in Zwickau.");
    CHECK_THAT(told, ContainsSubstring("Velmoric Power org investor") && ContainsSubstring("Harbour Times org"));
    CHECK(told.find("Harbour Times org investor") == std::string::npos);
    CHECK_THAT(parties("Velmoric Power said on Tuesday that it will spend €450 million on a plant in Zwickau."),
               ContainsSubstring("Velmoric Power org investor"));
}

TEST_CASE("behind where it happens a comma, and then who acts") {
    CHECK(parties("And in Germany, Velmoric is to invest €450 million in a lorry plant.").find("Velmoric org") !=
          std::string::npos);
}

TEST_CASE("a body of women or of the people has its owner in its name") {
    CHECK(parties("Classes are given with Velmo Business School and the Northern Market Women's Union.") ==
          "Velmo Business School org | Northern Market Women's Union org");
    CHECK(parties("It works with the People's Bank of Lagos.").starts_with("People's Bank of Lagos org"));
}

TEST_CASE("a supplier to somebody else is who acts, not a partner") {
    CHECK(parties("Velmoric Seiko, a Japanese supplier to carmaker Orvik Motor, announced that it will build a plant "
                  "for $200 million in Faro.")
              .starts_with("Velmoric Seiko org investor | Orvik Motor org |"));
}

TEST_CASE("a legal form makes an organisation and is no part of its name") {
    CHECK(parties("It bought Lumo Robotics Inc. last year.") == "Lumo Robotics org");
    CHECK(parties("It bought Brandt GmbH & Co. KG, Fiorelli S.p.A. and Havn A/S.") ==
          "Brandt org | Fiorelli org | Havn org");
    CHECK(parties("The deal with Acerotec S.A.B. de C.V. was signed.") == "Acerotec org partner");
    CHECK(mentions("It bought Lumo Robotics, Inc. and likes Lumo Robotics.", "Lumo Robotics") ==
          "Lumo Robotics, Inc. | Lumo Robotics");
}

TEST_CASE("forms of one name are one party, under the form used most") {
    const std::string text = "Lumo Robotics Corp. said it will hire. Lumo opened in May. Later Lumo left.";
    CHECK(mentions(text, "Lumo") == "Lumo Robotics Corp. | Lumo | Lumo");
    CHECK(mentions("Talks with the National Harbour Agency (NHA) ended. The NHA left, and the NHA came back.", "NHA") ==
          "National Harbour Agency | NHA | NHA | NHA");
    CHECK(mentions("Grupo Ferrán S.A. (\"Ferrán\") said so. Ferrán will build. Ferrán will hire.", "Ferrán") ==
          "Grupo Ferrán S.A. | Ferrán | Ferrán | Ferrán");
    CHECK(mentions("\"Fine,\" said Ewa Zielona, chief executive of Lumo. Zielona said no more.", "Ewa Zielona") ==
          "Ewa Zielona | Zielona");
}

TEST_CASE("tickers, currencies, acronyms of things and calendar words are no parties") {
    CHECK(parties("Lumo Corp. (NASDAQ: LMO) will build it.") == "Lumo org investor");
    CHECK(parties("It ships liquefied natural gas (LNG) and EV cells; LNG is sold in US$ on Tuesday in April.") == "");
    CHECK(parties("Its CEO likes AI, GPUs and its IT. However, Analysts differ.") == "");
    CHECK(parties("The ‘Harbour Competition Act’ and the Global Lumber Report matter.") == "");
}

TEST_CASE("titles make persons, and a state's title makes them government") {
    CHECK(parties("He met Prime Minister Tomas Lindqvist.") == "Tomas Lindqvist person government");
    CHECK(parties("Polish Digital Minister Ewa Zielona spoke.") == "Ewa Zielona person government");
    CHECK(parties("Lumo Vice Chair and President Jane Okafor spoke.") == "Lumo org | Jane Okafor person spokesperson");
    CHECK(parties("They thanked President Amadou Keita.") == "Amadou Keita person government");
    CHECK(parties("\"Yes,\" said Park Ji-hoon, president of Lumo.") == "Park Ji-hoon person spokesperson | Lumo org");
    CHECK(parties("Kenya's treasurer, Grace Wanjiru, said so.") == "Kenya place | Grace Wanjiru person government");
}

TEST_CASE("bodies of a state are government, with lists in their names") {
    CHECK(parties("The Ministry of Trade, Industry and Energy agreed.") ==
          "Ministry of Trade, Industry and Energy org government");
    CHECK(parties("The Food and Drug Administration agreed.") == "Food and Drug Administration org government");
    CHECK(parties("The Kenyan government and Kenya's National Data Office agreed.") ==
          "Kenyan government org government | Kenya place | National Data Office org government");
    CHECK(parties("TIKO, the state investment agency, agreed.") == "TIKO org government");
}

TEST_CASE("places come from CLDR, from lists and from context") {
    CHECK(parties("It is in Nairobi, the UK, Southeast Asia and Lower Saxony.") ==
          "Nairobi place | UK place | Southeast Asia place | Lower Saxony place");
    CHECK(parties("A plant near Oberwaldau, a site in Lake Meru County, and the town of Xanthe.") ==
          "Oberwaldau place | Lake Meru County place | Xanthe place");
    CHECK(parties("The Denmark-based firm has Danish and South Korean staff.") == "Denmark place");
    CHECK(parties("LISBON, 3 May - It rains.") == "LISBON place");
}

TEST_CASE("a programme that is named with its sum is no organisation") {
    CHECK(parties("Quellhaven Corp. today announced the Mombasa Fresh Gateway, a EUR 350 million (USD 410 million) "
                  "programme for growers.")
              .find("Mombasa Fresh Gateway product") != std::string::npos);
    CHECK(mentions("Quellhaven Corp. announced the Mombasa Fresh Gateway, a EUR 350 million programme for growers. The "
                   "Gateway will create 1,900 jobs.",
                   "Mombasa Fresh Gateway") == "Mombasa Fresh Gateway | Gateway");
    CHECK(
        parties("Quellhaven Corp. presented Harbour Light, a €40 million initiative.").find("Harbour Light product") !=
        std::string::npos);
    CHECK(parties("Quellhaven Corp. bought Harbour Light, a €40 million company.").find("Harbour Light product") ==
          std::string::npos);
}

TEST_CASE("the adjective of a part of the world is no party") {
    CHECK(parties("Acme Corp. will give East African growers a cold chain.") == "Acme org investor");
    CHECK(parties("Acme Corp. will sell it to Latin American hospitals and Eastern European clinics.") ==
          "Acme org investor");
    CHECK(parties("Acme Corp. will work with East African Breweries.").find("East African Breweries org") !=
          std::string::npos);
}

TEST_CASE("products are told from organisations") {
    CHECK(parties("Lumo said it sells through Nimbus, Lumo's cloud platform.") == "Lumo org | Nimbus product");
    CHECK(parties("It runs on Copilot 365.") == "Copilot 365 product");
}

TEST_CASE("in title case only names known from elsewhere count") {
    CHECK(parties("Lumo Bets Big on Clean Harbour Power\n\nYesterday Lumo said it will grow.") == "Lumo org investor");
    CHECK(parties("What Comes Next for Kenya\n\nNobody knows.") == "Kenya place");
}

TEST_CASE("roles: who invests, and who stands beside") {
    CHECK(parties("Lumo AB will invest 2 billion kronor in Norway together with Fjord Kraft AS and Telmark.") ==
          "Lumo org investor | Norway place | Fjord Kraft org partner | Telmark org partner");
    CHECK(parties("Lumo said it will spend €3 million. Fjord Kraft and Telmark will collaborate with Lumo on it.") ==
          "Lumo org investor | Fjord Kraft org partner | Telmark org partner");
    CHECK(parties("Lumo will invest $5 million. It competes with Telmark Group.") ==
          "Lumo org investor | Telmark Group org");
    CHECK(parties("The head, Rajiv Anand, an analyst with Telmark Securities, said so.") ==
          "Rajiv Anand person spokesperson | Telmark Securities org");
}

TEST_CASE("partners in talks, in front of the sentence, and schools") {
    CHECK(parties("Acme Corp. will spend $2 billion. The ring needs Ondaro Net, and Ondaro Net is still in talks with "
                  "Acme.") == "Acme org investor | Ondaro Net org partner");
    CHECK(parties("Acme Corp. will spend $2 billion. With Beira Polytechnic, we will train nurses.") ==
          "Acme org investor | Beira Polytechnic org partner");
    CHECK(parties("Acme Corp. will spend $2 billion. But its partner, Enkare Technical College, had few teachers.") ==
          "Acme org investor | Enkare Technical College org partner");
    CHECK(
        parties("Acme Corp. will spend $2 billion. As partners Acme has chosen Haneul Materials from South Korea and "
                "Kessler Anlagenbau, a firm from Jena.") ==
        "Acme org investor | Haneul Materials org partner | South Korea place | Kessler Anlagenbau org partner | Jena "
        "place");
}

TEST_CASE("currencies and common nouns are no parties, towns of a range are places") {
    CHECK(parties("The road from Mombasa to Malabo costs KSh 6 billion.") == "Mombasa place | Malabo place");
    CHECK(parties("Retailer's hub changes trade.") == "");
    CHECK(parties("Somebody has to find teachers.") == "");
    CHECK(parties("Rosa Cheru, the county trade officer, said so.") == "Rosa Cheru person spokesperson");
}

TEST_CASE("a portfolio is no party, a described company one party") {
    CHECK(parties("Mineral Resources Minister Thandi Mokoe spoke.") == "Thandi Mokoe person government");
    CHECK(parties("Automaker Havel Motor to build plant in Brno\n\nHavel Motor, a carmaker, will put 3 billion euros "
                  "into Brno.") == "Havel Motor org investor | Brno place");
    CHECK(parties("Acme Corp. will spend $2 billion with local partner Delta Engineering.") ==
          "Acme org investor | Delta Engineering org partner");
}

TEST_CASE("a dateline opens with a place, whatever its case") {
    CHECK(parties("ORLANTE, 12 May 2026 (Gulf Ledger) — Veltra Mills said it will spend $5 million.") ==
          "ORLANTE place | Veltra Mills org investor");
    CHECK(parties("BAN LUK, May 3 (Delta Post) – Veltra Mills will spend $5 million in Ban Luk, its chairman Jane Doe "
                  "said.") == "Ban Luk place | Veltra Mills org investor | Jane Doe person spokesperson");
}

TEST_CASE("legal forms of many countries are no part of the name") {
    const std::string lead = "It bought Veltra ";
    for (const char* form : {"A.S.",    "A.Ş.",  "JSC",          "PJSC",      "Sp. z o.o.", "s.r.o.",    "d.o.o.",
                             "a.s.",    "A/S",   "AB (publ)",    "Co., Ltd.", "Sdn. Bhd.",  "Pte. Ltd.", "Pvt. Ltd.",
                             "Pty Ltd", "Ltda.", "S.A. de C.V.", "Oyj",       "Kft.",       "W.L.L.",    "Plc"}) {
        INFO(form);
        CHECK(parties(lead + form + " last year.") == "Veltra org");
        CHECK(mentions(lead + form + " last year.", "Veltra").starts_with("Veltra " + std::string(form, 2)));
    }
    CHECK(parties(
              "Veltra Denk signs $4 million deal with union\n\nVeltra Denk A.S. has signed an agreement with the Port "
              "Authority of Orlante worth $4 million. Veltra left.") ==
          "Veltra Denk org investor | Port Authority of Orlante org government");
}

TEST_CASE("persons by the commas around them") {
    CHECK(parties("A union official, Maro Tekin, said so.") == "Maro Tekin person spokesperson");
    CHECK(parties("A rival company, Nova Tekin, said so.") == "Nova Tekin org");
    CHECK(parties("Agnesa Dobrova, who runs the firm, told us so.") == "Agnesa Dobrova person spokesperson");
    CHECK(parties("It opens soon, according to Jolana Figuera, the company's sustainability director.") ==
          "Jolana Figuera person spokesperson");
}

TEST_CASE("a town that names a port authority or a college is a place") {
    CHECK(
        parties("Veltra Corp. has a deal with Orlante port. The Port Authority of Orlante and Orlante Maritime College "
                "know it.") ==
        "Veltra org | Orlante place | Port Authority of Orlante org government | Orlante Maritime College org");
    CHECK(parties("Arvika mayor Hedda Salmela expects jobs.") == "Arvika place | Hedda Salmela person government");
    CHECK(parties("It asked the Nordic Bank for Reconstruction and Development.") ==
          "Nordic Bank for Reconstruction and Development org");
}

TEST_CASE("a town is no short form of a body that is named after it") {
    CHECK(parties("Veltra Corp. will open a park at Navora. It works with the Navora Skills Academy.") ==
          "Veltra org investor | Navora place | Navora Skills Academy org partner");
    CHECK(parties("Rashid Komba, secretary of the Navora Farmers' Union, said no.") ==
          "Rashid Komba person spokesperson | Navora Farmers' Union org");
    CHECK(parties("Veltra Corp. is coming to Viana do Castro. Workers come from the Minhora.") ==
          "Veltra org | Viana do Castro place | Minhora place");
}

TEST_CASE("partners by their noun, offices by theirs, and who tells of a sum invests") {
    CHECK(parties("Nakhla Corp. spends $5 million. Its partner is the Egyptian packager Misr Nour S.A.E.") ==
          "Nakhla org investor | Misr Nour org partner");
    CHECK(parties("The port authority, APVC, said no.") == "APVC org government");
    CHECK(parties("The mill will be rebuilt for 1.3 billion euros, owner Kolmio Oyj said.") == "Kolmio org investor");
    CHECK(parties("- Joint laboratory with Orlante National University\n- 40 jobs") ==
          "Orlante National University org partner");
    CHECK(parties("Dr. Mariam Haddad, Executive Vice President of Sidra Corp., added: \"Yes.\"") ==
          "Mariam Haddad person spokesperson | Sidra org");
}

TEST_CASE("a dateline without a day, a title that opens a sentence, roads") {
    CHECK(parties("MILLBROOK -- Two years later Oberon Corp. left Route 9.") == "MILLBROOK place | Oberon org");
    CHECK(parties("CEO Amila Ben Yusra said: \"Enough.\"") == "Amila Ben Yusra person spokesperson");
}

TEST_CASE("lenders are no investors, partners that spend are") {
    CHECK(parties("Zouar Corp. will spend $5 million. The Delta Bank approved a loan of $2 million.") ==
          "Zouar org investor | Delta Bank org");
    CHECK(parties("Banka Lithium Pty Ltd and Malaysia's Suria Sdn. Bhd. agreed to set up a venture, Banka Suria. The "
                  "partners will spend $6 million. In 2022 Banka left.") ==
          "Banka Lithium org investor | Malaysia place | Suria org partner | Banka Suria org");
}

TEST_CASE("shorter names of several words are the longer ones, whichever comes first") {
    CHECK(parties("Qasr Bahr workers wait. Qasr Bahr Metals SAOG will spend $5 million.") ==
          "Qasr Bahr Metals org investor");
    CHECK(parties("Chief executive Saleh Al Hinawi was there. Al Hinawi said no.") ==
          "Saleh Al Hinawi person spokesperson");
    CHECK(parties("Commissioner for Agriculture Tokun Adelani promised a road.") == "Tokun Adelani person government");
    CHECK(
        parties("Lagoon Corp. will spend $9 million. The Bank of Tides is paying, while the Delta Finance Corporation "
                "waits for $5 million.") == "Lagoon org investor | Bank of Tides org | Delta Finance Corporation org");
}

TEST_CASE("who is to do a part of it is a partner, a rival is none") {
    CHECK(parties("Lumo Corp. will invest $3 million. Solara Energi and Tidewater Grid will supply panels.") ==
          "Lumo org investor | Solara Energi org partner | Tidewater Grid org partner");
    CHECK(parties("Lumo Corp. will invest $3 million. Its rival Bravant Ltd will open a mill.") ==
          "Lumo org investor | Bravant org");
    CHECK(parties("Lumo Corp. will invest $3 million. The yard will be run by Osprey Marine Ltd.") ==
          "Lumo org investor | Osprey Marine org partner");
}

TEST_CASE("regions have governments, registers have numbers") {
    CHECK(parties("Lumo Corp. signed a memorandum with the Odisha government.") ==
          "Lumo org | Odisha government org government");
    CHECK(parties("We expect a loss in FY27 under licence INH000099121.") == "");
    CHECK(parties("The talks were led by Jonas Field, the trade and technology minister.") ==
          "Jonas Field person government");
}

TEST_CASE("an arm beside its parent is a body, and the short form is the parent") {
    CHECK(parties("Samira Airways has unveiled a $4 million base. Its engineering arm, Samira Technics, will run the "
                  "base, Samira said.") == "Samira Airways org investor | Samira Technics org partner");
}

TEST_CASE("bodies of workers and of states are known by their words") {
    CHECK(
        parties("Ola Hammar of the Brackwater Fishers' League said no. The Health and Allied Workers' League "
                "agreed. A school in Dunmarch will teach pupils.") ==
        "Ola Hammar person | Brackwater Fishers' League org | Health and Allied Workers' League org | Dunmarch place");
    CHECK(parties("Prices rose, says Statistics South Africa.") == "Statistics South Africa org government");
    CHECK(parties("It will share maps with the Norwegian Armed Forces.") == "Norwegian Armed Forces org government");
    CHECK(parties("Farah Okell of Kestrel Lane Capital expects costs to rise.") ==
          "Farah Okell person | Kestrel Lane Capital org");
}

TEST_CASE("towns of many countries are places, in whatever spelling") {
    CHECK(parties("Lumo Corp. will invest $3 million in Gävle, Legnica and Uberlândia.") ==
          "Lumo org investor | Gävle place | Legnica place | Uberlândia place");
    CHECK(parties("The shops are at Komani and Mthatha; Rustenburg and Bodø follow.") ==
          "Komani place | Mthatha place | Rustenburg place | Bodø place");
    CHECK(mentions("Uberlandia waits. The mill in Uberlândia is old.", "Uberlândia") == "Uberlandia | Uberlândia");
    CHECK(parties("ÖRNSKÖLDSVIK, Sweden (Wire) -- The mill is old.") == "ÖRNSKÖLDSVIK place | Sweden place");
}

TEST_CASE("a name that is often something else is a town where the words around it say so") {
    CHECK(parties("The plant in Reading will close.") == "Reading place");
    CHECK(parties("They met in Reading, England. Reading's plant will close.") == "Reading place | England place");
    CHECK(parties("It has a Mobile, Alabama plant.") == "Mobile place | Alabama place");
    CHECK(parties("Reading is fun.") == "");
    CHECK(parties("Orange is opening a shop. Investors with a stake in Orange, and with trust in Orange, said no.") ==
          "Orange org investor");
    CHECK(parties("Lumo Corp. will buy cells from Orange, France's largest maker.") ==
          "Lumo org investor | Orange org partner | France place");
}

TEST_CASE("a family name that is also a town's is the person, unless a place is meant") {
    CHECK(mentions("\"Yes,\" said Jane Blackpool, chief executive of Lumo. Blackpool said no more.",
                   "Jane Blackpool") == "Jane Blackpool | Blackpool");
    CHECK(parties("\"Yes,\" said Jane Blackpool, chief executive of Lumo. The yard in Blackpool waits.") ==
          "Jane Blackpool person spokesperson | Lumo org | Blackpool place");
}

TEST_CASE("particles in lower case are a part of a name") {
    CHECK(parties("Lumo Chief Executive Lubna al-Zahrani told reporters. \"Yes,\" al-Zahrani said.") ==
          "Lumo org | Lubna al-Zahrani person spokesperson");
    CHECK(parties("Water Minister Omar bin Saif el-Murr said so.") == "Omar bin Saif el-Murr person government");
    CHECK(parties("\"Yes,\" said boss Gethin ap Huw.") == "Gethin ap Huw person spokesperson");
    CHECK(parties("It sells beans in Côte d'Ivoire.") == "Côte d'Ivoire place");
    CHECK(parties("Its chairman Sheikh Said al-Murr said so.") == "Said al-Murr person spokesperson");
}

TEST_CASE("a common noun that opens a sentence tells what a name is") {
    CHECK(parties("Consultancy Amber Strait estimates the cost.") == "Amber Strait org");
    CHECK(parties("Rivals Kobesa and Mzeri Money lend.") == "Kobesa org | Mzeri Money org");
    CHECK(parties("Elsewhere, Lumo Robotics Inc. left.") == "Lumo Robotics org");
    CHECK(parties("Amber Bay Investments, the Singaporean fund manager, is to spend £1bn. Amber Bay said so.") ==
          "Amber Bay Investments org investor");
}

TEST_CASE("offices and ministries keep what belongs to them") {
    CHECK(parties("The Office of the Data Commissioner asked.") == "Office of the Data Commissioner org government");
    CHECK(parties("Ewa Dee, Minister for Trade and Agribusiness, spoke.") == "Ewa Dee person government");
    CHECK(parties("The Public Authority for Special Zones and Free Zones signed it.") ==
          "Public Authority for Special Zones and Free Zones org government");
}

TEST_CASE("a capital behind in is a place, but not where a noun or a stake makes it a body") {
    CHECK(parties("It opens branches in Ostrave and Kommani.") == "Ostrave place | Kommani place");
    CHECK(parties("The Ostrave and Western regions grow cocoa.") == "Ostrave place");
    CHECK(parties("Kiosks would stand in Freshy supermarkets.") == "Freshy org");
    CHECK(parties("The cells come from Umbra Chem of Belgium.") == "Umbra Chem org partner | Belgium place");
}

TEST_CASE("who has a part in it is a partner") {
    CHECK(parties("Lumo will invest €2bn. It has picked France's Orsa Cloud to run it.") ==
          "Lumo org investor | France place | Orsa Cloud org partner");
    CHECK(parties("Lumo will invest €2bn. Brandt Stahl has signed a purchase agreement for half of the output.") ==
          "Lumo org investor | Brandt Stahl org partner");
    CHECK(parties("Lumo will invest €2bn. Brandt Werft has been chosen to design the plant.") ==
          "Lumo org investor | Brandt Werft org partner");
    CHECK(parties("Lumo will invest €2bn. Swedish developer Vind Fjell takes 25% of the project.") ==
          "Lumo org investor | Vind Fjell org partner");
}

TEST_CASE("the investor is sought in the whole article") {
    CHECK(parties("Lumo wants it all\n\nLumo Holding has put a price on it: $10bn. Lumo says it will train 9,000.\n\n"
                  "OTHER NEWS\n\nNorway's Isbra Kraft had paid NOK 2bn for a hall.") ==
          "Lumo org investor | Norway place | Isbra Kraft org");
    CHECK(parties("Why we chose Lyon\n\nWe will invest €2bn here. We will hire 900 people. We like it.\n\n"
                  "Amber Bay Investments Pte Ltd, 8 Quay Lane.") == "Lyon place | Amber Bay Investments org investor");
}

TEST_CASE("a numbered heading in capitals names nothing new") {
    CHECK(parties("Lumo Inc. said so.\n\n1. LUMO WANTS THE WHOLE DESERT\n\nIt will build.") == "Lumo org");
}

TEST_CASE("ministries and governments in lower case are offices of a state") {
    CHECK(parties("The communications ministry agreed.") == "communications ministry org government");
    CHECK(parties("They asked the ministry of trade and industry.") == "ministry of trade and industry org government");
    CHECK(parties("It is paid by the Orlantian government.") == "Orlantian government org government");
    CHECK(parties("The Norlund Water Resources and Energy Directorate has to approve it.") ==
          "Norlund Water Resources and Energy Directorate org government");
    CHECK(parties("It asked the Board of Investment and the Central Bank of Kenya.") ==
          "Board of Investment org government | Central Bank of Kenya org government");
    CHECK(parties("Natural Resources Canada agreed.") == "Natural Resources Canada org government");
    CHECK(parties("The Orlante Labour Congress asked for more.") == "Orlante Labour Congress org");
}

TEST_CASE("an office before or behind a comma makes a person government") {
    CHECK(parties("The Minister of Mines and Steel, Dr Aisha Garu, spoke.") == "Aisha Garu person government");
    CHECK(parties("Omar Haddan, head of the General Authority for Ports, saw it.") ==
          "Omar Haddan person government | General Authority for Ports org government");
    CHECK(parties("Ashwin Vaidy, the union electronics minister, spoke.") == "Ashwin Vaidy person government");
    CHECK(parties("Joaquin Cerda, beside the regional governor, said so.") == "Joaquin Cerda person spokesperson");
    CHECK(parties("The mayor, Eduardo \"Jun\" Villano, said so.") == "Eduardo \"Jun\" Villano person government");
}

TEST_CASE("a surname that is a town's too stays with its person") {
    CHECK(mentions("Chief Executive Renata Albany told reporters. Albany said no more.", "Renata Albany") ==
          "Renata Albany | Albany");
}

TEST_CASE("a noun behind a comma before a new subject is no apposition of it") {
    CHECK(parties("Sought by this report, BNDAS confirmed it.") == "BNDAS org");
    CHECK(parties("Since it has no power line, Surya Energi will install panels.") == "Surya Energi org investor");
    CHECK(parties("It works with SENAX, the industrial training service.") == "SENAX org partner");
    CHECK(parties("It is sold to Danish shipping line Kattegat Rederi.") == "Kattegat Rederi org");
    CHECK(parties("Farmers in Bhadivad and Amblu told me so.") == "Bhadivad place | Amblu place");
    CHECK(parties("I called Ketan Deshi, who runs a shop.") == "Ketan Deshi person");
}

TEST_CASE("whose part it is shows in verbs and lists") {
    CHECK(parties("Lumo will invest €2bn. The contracting company Orabo Brothers will carry out the works.") ==
          "Lumo org investor | Orabo Brothers org partner");
    CHECK(parties("Lumo will invest €2bn. Larsan & Tandor is the main contractor.") ==
          "Lumo org investor | Larsan & Tandor org partner");
    CHECK(parties("Lumo will train 900 people with the Skills Agency (SKA) and Columba College.") ==
          "Lumo org investor | Skills Agency org government | Columba College org partner");
    CHECK(parties("Malhar Fabs came last. The Pune-based group will spend €2bn.") ==
          "Malhar Fabs org investor | Pune place");
    CHECK(parties("Cendra Nickel (CWNX IJ) – flash note\n\nCWNX will spend $2bn. Cendra Nickel is ready.") ==
          "Cendra Nickel org investor");
    CHECK(parties("Lumo Robotics Inc. (\"Lumo\") and Amber Partners announced that they will invest €2bn.") ==
          "Lumo Robotics org investor | Amber Partners org investor");
}

TEST_CASE("words that look like openers, topics or titles stay where they belong") {
    CHECK(parties("First Amber Bank is arranging the debt.") == "First Amber Bank org");
    CHECK(parties("Workers of Adamo Science and Technology University came.") ==
          "Adamo Science and Technology University org");
    CHECK(parties("Minister for Enterprise, Trade and Employment Niamh Ní Dhomhnall spoke.") ==
          "Niamh Ní Dhomhnall person government");
    CHECK(parties("A plant in Tuam, Co Galway, will open.") == "Tuam place | Galway place");
    CHECK(parties("Transport Minister Marat Seitkal-uly spoke.") == "Marat Seitkal-uly person government");
    CHECK(parties("\"Landfill is no plan,\" said boss Ewa Dee.") == "Ewa Dee person spokesperson");
    CHECK(parties("It works at the Modju industrial park.") == "Modju place");
    CHECK(parties("The Federal University of Grande Dourada came.") == "Federal University of Grande Dourada org");
    CHECK(parties("Expect 450 permanent jobs there.") == "");
    CHECK(parties("It is done with the Polytechnic of Grande Dourada.").find("Polytechnic of Grande Dourada org") == 0);
    CHECK(parties("Austral Nuba, owned by a family, said so.") == "Austral Nuba org");
}

TEST_CASE("capitals set off a heading within its line") {
    CHECK(parties("Lumo Inc. puts €2bn into Oulu.\n\nWHO PAYS? The company pays itself.") ==
          "Lumo org investor | Oulu place");
}

TEST_CASE("a clause behind and has its own part") {
    CHECK(parties("Lumo will invest €2bn. It is put up by John Tier & Sons, and Uisca Aqua is to lay the main.") ==
          "Lumo org investor | John Tier & Sons org partner | Uisca Aqua org partner");
    CHECK(parties("Lumo will invest €2bn. Mills are supplied by Dedina-Kessel and the boilers by Caldemo.") ==
          "Lumo org investor | Dedina-Kessel org partner | Caldemo org partner");
}

TEST_CASE("a market's name before a ticker is no party, people of a nation are none") {
    CHECK(parties("Lumo Semiconductor Berhad (Bursa Malaysia: LUMO) will invest $3 billion.") ==
          "Lumo Semiconductor org investor");
    CHECK(parties("Lumo Corp. will fill the posts with Malaysians. 85% will be filled by Danes.") ==
          "Lumo org investor");
}

TEST_CASE("a company and the country that it is from are two") {
    CHECK(parties("Lumo Corp. will invest €2bn with Hanseok Materials of South Korea.") ==
          "Lumo org investor | Hanseok Materials org partner | South Korea place");
}

TEST_CASE("the head of a longer name opens a headline before any verb") {
    CHECK(mentions("Velmoric chooses Kansas for a plant\n\nVelmoric Energy, a supplier of Orvik, will build it.",
                   "Velmoric Energy") == "Velmoric | Velmoric Energy");
    CHECK(mentions("Velmoric to build a plant\n\nVelmoric Energy, a supplier of Orvik, will build it.",
                   "Velmoric Energy") == "Velmoric | Velmoric Energy");
}

TEST_CASE("a cloud of two words is a company, of three a product") {
    CHECK(parties("Sorano Cloud will build it. It sells Velmora Enterprise Cloud there.")
              .starts_with("Sorano Cloud org"));
    CHECK(parties("It sells Velmora Enterprise Cloud in Spain.").starts_with("Velmora Enterprise Cloud product"));
}

TEST_CASE("a name with its country behind a comma, and a verb, is a company") {
    CHECK(parties("On June 4 Rothenau, of Germany, said that it will build a plant.").starts_with("Rothenau org"));
}

TEST_CASE("a described partner does not end the list, what tells of a third does") {
    const std::string lead = "Lumo Corp. will invest €2bn. It will carry out the programme with Velmora, ";
    CHECK(parties(lead + "a cloud company, and Orvane Systems.").find("Orvane Systems org partner") !=
          std::string::npos);
    CHECK(parties(lead + "which serves banks, and Orvane Systems said so.").find("Orvane Systems org partner") ==
          std::string::npos);
}

TEST_CASE("who will be called a partner is one") {
    const std::string lead = "Lumo Corp. will invest €2bn. ";
    CHECK(parties(lead + "Tolmira Zosen of Japan and Selvik Marine of Norway will be the technology partners.")
              .find("Tolmira Zosen org partner") != std::string::npos);
    CHECK(parties(lead + "Tolmira Zosen of Japan will be the largest builder.").find("partner") == std::string::npos);
}

TEST_CASE("two schools of technology are two, two fields are one school's") {
    CHECK(parties("Lumo Corp. will set it up with Tamba University of Technology and Oyama Institute of Technology.")
              .find("Tamba University of Technology org partner | Oyama Institute of Technology org partner") !=
          std::string::npos);
    CHECK(parties("Lumo Corp. will set it up with Tamba University of Science and Technology.")
              .find("Tamba University of Science and Technology org partner") != std::string::npos);
}

TEST_CASE("whence a company with a name of its own is from is no part of it") {
    CHECK(parties("Lumo Corp. will build it with Selvik Dairy of Denmark.").find("Selvik Dairy org partner") !=
          std::string::npos);
    CHECK(parties("Lumo Corp. will build it with the Power Grid Corporation of India.")
              .find("Power Grid Corporation of India org") != std::string::npos);
    CHECK(parties("Lumo Corp. will build it with the Selvik Institute of Denmark.")
              .find("Selvik Institute of Denmark org") != std::string::npos);
    CHECK(parties("It trains with the Ministry of Education and Selvik Polytechnic.").find("Selvik Polytechnic org") !=
          std::string::npos);
}

TEST_CASE("a heading that begins with a company tells it, also where the text has only what it is") {
    const std::string rest = "\nThe carmaker is spending 1.9 billion euros on a plant in Thuringia.";
    CHECK(parties("Two carmakers, one week\n\nAhrenfeld: cells in Erfurt" + rest).find("Ahrenfeld org investor") !=
          std::string::npos);
    CHECK(parties("Two carmakers, one week\n\nOutlook: cells in Erfurt\nIt is spending 1.9 billion euros.")
              .find("Outlook") == std::string::npos);
}

TEST_CASE("foothills and inhabitants make a place") {
    CHECK(
        parties("Lumo will build it between Bigadere and the Kazan foothills. Bigadere has a population of 92,000.") ==
        "Lumo org investor | Bigadere place | Kazan place");
}

TEST_CASE("a field behind an office, a union, a trade make a person") {
    CHECK(parties("It needs 300 people, said its managing director for Malaysia, Jerome Thanatos.")
              .find("Jerome Thanatos person spokesperson") != std::string::npos);
    CHECK(parties("Pako Benzal of the metalworkers' union welcomed it.") == "Pako Benzal person");
    CHECK(parties("Shopkeeper Limo Behwa lives near the site.").find("Limo Behwa person") != std::string::npos);
}

TEST_CASE("in whose hands the courses are is a partner") {
    CHECK(parties("Acme Corp. will spend $2 million. The training of 300 technicians is in the hands of Orlan College.")
              .find("Orlan College org partner") != std::string::npos);
    CHECK(parties("Acme Corp. will spend $2 million. A plant in the suburbs of Orlan College is old.")
              .find("Orlan College org partner") == std::string::npos);
}

TEST_CASE("a word that is none of the language names a company, wherever it stands") {
    const std::string rest = " Work starts in 2029.";
    CHECK(parties("Sarvento undercut six rivals." + rest) == "Sarvento org");
    CHECK(parties("The brothers behind Sarvento wear beards." + rest) == "Sarvento org");
    CHECK(parties("Herders use the plateau in spring." + rest) == "");
    CHECK(parties("Cantaloupes undercut six rivals." + rest) == "");
    CHECK(parties("Sixty people will be added." + rest) == "");
    // A town more often than a body.
    CHECK(parties("Lumo Corp. will build its Sarvento mill." + rest) == "Lumo org investor");
}

TEST_CASE("partners are named behind a colon") {
    CHECK(parties("Lumo Corp. has found its partners for a plant: gas shipper Plynora and the builder Isarstack.") ==
          "Lumo org | Plynora org partner | Isarstack org partner");
}

TEST_CASE("a manager of pensions is a body") {
    CHECK(parties("Lumo Corp. is teaming up with pension manager Solvar Kapitol to build a mill.")
              .find("Solvar Kapitol org") != std::string::npos);
}

TEST_CASE("a heading names a company with its place, however they stand") {
    const std::string text = "Two plants in one week\n\nVarpa Cirkel will build a plant in Gera.\n\n";
    CHECK(parties(text + "Győr: Regenhold\n\nThe Austrians are to spend about €200 million.\n").find("Regenhold org") !=
          std::string::npos);
    CHECK(parties(text + "Győr: Overview\n\nMuch is left to do.\n").find("Overview") == std::string::npos);
    CHECK(parties(text + "Brodoria, Pula. The builder announced that it will invest €84 million.\n")
              .find("Brodoria org") != std::string::npos);
    CHECK(parties(text + "Kastelan Marine, Split. Three days later came the yard.\n").find("Kastelan Marine org") !=
          std::string::npos);
}

TEST_CASE("an age, whose somebody is and a title behind a body tell a person") {
    CHECK(parties("Ragnhild Aune, 81, worked in the sheds.").find("Ragnhild Aune person") != std::string::npos);
    CHECK(parties("\"They will build bridges,\" said Misaki Research's Hisashi Katagiri.")
              .find("Hisashi Katagiri person") != std::string::npos);
    CHECK(
        parties("A spokeswoman for the company, Mette Ravnholt, declined to comment.").find("Mette Ravnholt person") !=
        std::string::npos);
    CHECK(parties("The maker and its partner Altyn Vagon will build a plant.").find("Altyn Vagon org") !=
          std::string::npos);
}

TEST_CASE("partners stand behind a copula and past an apposition") {
    const std::string acme = "Acme Copper will invest $480 million in Zambia. ";
    CHECK(parties(acme + "Its co-owners in the refinery are Mulenga Holdings and Kafue Freight.")
              .find("Kafue Freight org partner") != std::string::npos);
    const std::string courses =
        parties(acme + "The courses will be developed jointly with Minase Systems, a Japanese software house, and "
                       "Nusawira University.");
    CHECK(courses.find("Minase Systems org partner") != std::string::npos);
    CHECK(courses.find("Nusawira University org partner") != std::string::npos);
}

TEST_CASE("where each of two partners is from parts no list of them") {
    CHECK(parties("It will build the plant with Veldra Machines of the Netherlands and Nordvik Drives of Sweden.") ==
          "Veldra Machines org partner | Netherlands place | Nordvik Drives org partner | Sweden place");
    CHECK(parties("It has chosen two companies to build the plant with: Veldra Machines of the Netherlands and Nordvik "
                  "Drives of Sweden.")
              .starts_with("Veldra Machines org partner | Netherlands place | Nordvik Drives org partner"));
}
