#include "core/intake/intake.h"
#include "core/intake/stamp.h"
#include "tests/support/catch.h"

using namespace pledge;

namespace {

const std::string body =
    "\n\nHalvorsen Salmon will spend 700 million kroner on two farms near Alta by 2030, it said.\n";

/// "title | publisher | author | published" of a document.
std::string masthead(const std::string& text) {
    const auto a = intake::readArticle(text, "-");
    REQUIRE(a);
    return a->title + " | " + a->publisher + " | " + a->author + " | " + a->published;
}

std::string stamp(const std::string& line) {
    const auto s = intake::findStamp(line);
    return s ? s->edtf + " [" + s->before + "][" + s->after + "]" : "none";
}

} // namespace

TEST_CASE("a title stands below sections and newspapers, and without them in its line") {
    const std::string title = "Halvorsen Salmon to farm in the far north";
    CHECK(masthead(title + body) == title + " |  |  | ");
    CHECK(masthead("World Business\n\n" + title + body) == title + " |  |  | ");
    CHECK(masthead("Business / " + title + body) == title + " |  |  | ");
    CHECK(masthead("News | Energy | " + title + body) == title + " |  |  | ");
    CHECK(masthead("The Tromso Herald\n" + title + body) == title + " | The Tromso Herald |  | ");
    CHECK(masthead(title + " | The Tromso Herald" + body) == title + " | The Tromso Herald |  | ");
    CHECK(masthead("Home > Business > Fish\n" + title + body) == title + " |  |  | ");
    CHECK(masthead("Fish war\n\nA short line below" + body) == "Fish war |  |  | ");
    CHECK(masthead("Title: " + title + "\nDate: 2026-05-01" + body) == title + " |  |  | 2026-05-01");
}

TEST_CASE("a headline with a question mark or a quote is a title, a first sentence is none") {
    CHECK(masthead("Will the 700 million kroner that Halvorsen Salmon puts into Alta pay off?" + body) ==
          "Will the 700 million kroner that Halvorsen Salmon puts into Alta pay off? |  |  | ");
    CHECK(masthead(
              "The company said on Monday that it would build two farms in the north of the country.\n\nMore soon.") ==
          " |  |  | ");
}

TEST_CASE("bylines and names above a date are authors, papers are publishers") {
    const std::string title = "Salmon farms planned in the far north\n";
    const std::string t = "Salmon farms planned in the far north | ";
    CHECK(masthead(title + "By Kari Moe" + body) == t + " | Kari Moe | ");
    CHECK(masthead(title + "By Kari Moe and Ola Lie in Alta" + body) == t + " | Kari Moe and Ola Lie | ");
    CHECK(masthead(title + "Kari Moe, Staff Writer" + body) == t + " | Kari Moe | ");
    CHECK(masthead(title + "Kari Moe\nFisheries Weekly\n1 May 2026" + body) ==
          t + "Fisheries Weekly | Kari Moe | 2026-05-01");
    CHECK(masthead(title + "Fjordwire\n2026.05.01 07:35" + body) == t + "Fjordwire |  | 2026-05-01T07:35");
    CHECK(masthead(title + "1 May 2026 | By Kari Moe | Fisheries Weekly | 3 min read" + body) ==
          t + "Fisheries Weekly | Kari Moe | 2026-05-01");
    CHECK(masthead(title + "Author: Kari Moe\nPublisher: Fjordwire" + body) == t + "Fjordwire | Kari Moe | ");
    CHECK(masthead(title + "Kari Moe, Senior Writer, Fjordline" + body) == t + "Fjordline | Kari Moe | ");
    CHECK(masthead(title + "By Kari Moe  @karimoe  Local Fisheries Reporter" + body) == t + " | Kari Moe | ");
    CHECK(masthead(title + "By 2030 the farms will be open" + body) == t + " |  | ");
}

TEST_CASE("when an article was published, it says itself") {
    const std::string title = "Salmon farms planned in the far north\n";
    const auto published = [&](const std::string& text) {
        const auto all = masthead(text);
        return all.substr(all.rfind(' ') + 1);
    };
    CHECK(published(title + "Posted on May 1, 2026" + body) == "2026-05-01");
    CHECK(published(title + "Updated: 2 May 2026 10:00\nPublished: 1 May 2026 09:30" + body) == "2026-05-01T09:30");
    CHECK(published(title + "Last updated 2 May 2026" + body) == "2026-05-02");
    const std::string told = " Acme AS announced a plant at Cabo Negro, it said.\n";
    CHECK(published(title + "\nOslo / Punta Arenas, 3 March 2026." + told + body) == "2026-03-03");
    CHECK(published(title + "\nOslo & Turku, 3 March 2026:" + told + body) == "2026-03-03");
    CHECK(published(title + body +
                    "\nSource Reference\nPrimary source: Halvorsen press office\nSource date: 2026-05-01\n"
                    "Reference: Read original source") == "2026-05-01");
    CHECK(published(title +
                    "\nALTA, Norway, May 1 (Fjordwire) — Halvorsen will spend 700 million kroner on two farms.") ==
          "XXXX-05-01");
    CHECK(published(title + "\nALTA, May 1 (Fjordwire) — Halvorsen will spend 700 million kroner on two farms.\n\n"
                            "© 2026 Fjordwire. All rights reserved.") == "2026-05-01");
    // What the text tells of another day is not the day of the article.
    CHECK(published(title + "\nHalvorsen said on May 1, 2026, that it would spend 700 million kroner on two farms.") ==
          "");
}

TEST_CASE("lines of sources and credits are no part of the text") {
    const auto a =
        intake::readArticle("Salmon farms planned\nBy Kari Moe\n1 May 2026\n\nHalvorsen will build two farms near "
                            "Alta and one near Bodo.\n\nPrimary source: Halvorsen\nSource date: 2026-05-01\n",
                            "-");
    REQUIRE(a);
    CHECK(a->text == "Salmon farms planned\n\nHalvorsen will build two farms near Alta and one near Bodo.\n");
}

TEST_CASE("stamps are read in the forms of many countries") {
    CHECK(stamp("2026.04.03 07:35") == "2026-04-03T07:35 [][]");
    CHECK(stamp("2026-04-03T07:35:00Z") == "2026-04-03T07:35 [][]");
    CHECK(stamp("2026/4/3") == "2026-04-03 [][]");
    CHECK(stamp("Friday, 3rd of April 2026") == "2026-04-03 [,][]");
    CHECK(stamp("Posted on Apr. 3, 2026 at 9:15 p.m. EST") == "2026-04-03T21:15 [Posted on][]");
    CHECK(stamp("12:05 am, April 3, 2026") == "2026-04-03T00:05 [][]");
    CHECK(stamp("3. April 2026, 14:30 Uhr") == "2026-04-03T14:30 [][Uhr]");
    CHECK(stamp("3 de abril de 2026") == "2026-04-03 [][]");
    CHECK(stamp("3 avril 2026 à 7h35") == "2026-04-03T07:35 [][]");
    CHECK(stamp("2026年4月3日 7時35分") == "2026-04-03T07:35 [][]");
    CHECK(stamp("April 2026") == "2026-04 [][]");
    CHECK(stamp("LAGOS, March 3") == "XXXX-03-03 [LAGOS,][]");
    CHECK(stamp("13/04/2026") == "2026-04-13 [][]");
    CHECK(stamp("04/13/2026") == "2026-04-13 [][]");
    CHECK(stamp("03/04/2026") == "2026 [][]");
    CHECK(stamp("03/04/2026 10:00 GMT") == "2026-04-03T10:00 [][]");
    CHECK(stamp("03/04/2026 10:00 AM ET") == "2026-03-04T10:00 [][]");
    CHECK(stamp("$10 billion by 2030") == "none");
    CHECK(stamp("99/99/2026") == "none");
}

TEST_CASE("a day in a line with its town, or between dashes, is that of publication") {
    const std::string title = "Salmon farms planned in the far north";
    CHECK(masthead(title + "\n\nAlta, Norway, 3 March 2026" + body) == title + " |  |  | 2026-03-03");
    CHECK(masthead(title + "\n\nAlta, Norway – 3 March 2026 – Halvorsen Salmon will spend 700 million kroner on two "
                           "farms by 2030, it said.\n") == title + " |  |  | 2026-03-03");
    CHECK(masthead(title + "\n\nKiln & Quay, the newsletter on fish\n12 June 2026, by Ida Moe" + body) ==
          title + " | Kiln & Quay | Ida Moe | 2026-06-12");
    CHECK(masthead("County News\n\n" + title + "\n\nBy Ida Moe\nThe Alta Courier\nPublished: 12 June 2026" + body) ==
          title + " | The Alta Courier | Ida Moe | 2026-06-12");
}

TEST_CASE("newsletters, analysts' notes and blogs name themselves in their own ways") {
    const std::string title = "Salmon farms planned in the far north\n";
    const std::string t = "Salmon farms planned in the far north | ";
    CHECK(masthead(title + "\nThe Tromso Letter, issue 88\n20 August 2026" + body) ==
          t + "The Tromso Letter |  | 2026-08-20");
    CHECK(masthead(title + "\nKari Moe | Tromso Morning Post\nPublished: 05 Nov 2026" + body) ==
          t + "Tromso Morning Post | Kari Moe | 2026-11-05");
    CHECK(masthead(title + "\nMarlow & Lie Securities | Company update\n6 November 2026\nAnalyst: Ola Lie" + body) ==
          t + "Marlow & Lie Securities | Ola Lie | 2026-11-06");
    CHECK(masthead(title + "by Kari Moe on 14 January 2026" + body) == t + " | Kari Moe | 2026-01-14");
    CHECK(masthead("THE LONG FJORD\nYour Thursday briefing on fish and ships\nIssue 214 · 6 August 2026\n\n" + title +
                   body)
              .find("| The Long Fjord |  | 2026-08-06") != std::string::npos);
    CHECK(masthead(title + body + "\nSource: Fjordbrev, 13 May 2026\n") == t + "Fjordbrev |  | 2026-05-13");
    CHECK(masthead(title + body + "\nSource: company filings\n") == t + " |  | ");
}

TEST_CASE("a date in slashes is read as the article's country writes it") {
    const std::string title = "Salmon farms planned in the far north\nPublished: 03/07/2026\n\n";
    const auto said = [&](const std::string& text) {
        const std::string all = masthead(title + text);
        return all.substr(all.rfind('|') + 2);
    };
    CHECK(said("The company will build a hatchery of 900 metres beside its training centre near Alta.") ==
          "2026-07-03");
    CHECK(said("The company will build a hatchery of 900 meters beside its training center in Ohio.") == "2026-03-07");
    CHECK(said("The company will build a hatchery for salmon beside its old sheds near the quay.") == "2026");
}

TEST_CASE("a town above the day is no publisher") {
    CHECK(
        masthead("Salmon farms planned in the far north\n\nAlta, 12 May 2026\n\nHalvorsen Salmon will spend 7 million "
                 "kroner on two farms in Alta by 2030, it said.\n") ==
        "Salmon farms planned in the far north |  |  | 2026-05-12");
}

TEST_CASE("a writer's town and a paper with two names are no part of the writer's name") {
    const std::string title = "Halvorsen Salmon to farm in the far north";
    CHECK(masthead(title + "\n\nThe Fjord Ledger | 10 March 2026 | Ama Owusu in Accra" + body) ==
          title + " | The Fjord Ledger | Ama Owusu | 2026-03-10");
    CHECK(masthead(title + "\n\nBy Ama Owusu, Grid & Tide, 25 February 2026" + body) ==
          title + " | Grid & Tide | Ama Owusu | 2026-02-25");
    CHECK(masthead(title + "\n\nFjord Research | Norway telecoms | 10 March 2026" + body) ==
          title + " | Fjord Research |  | 2026-03-10");
    CHECK(masthead(title + "\n\nCorreio do Norte, March 10, 2026 (translated from the Portuguese)" + body) ==
          title + " | Correio do Norte |  | 2026-03-10");
}

TEST_CASE("a weekday's short form may be a name, and what an article is may stand beside its date") {
    const std::string title = "Halvorsen Salmon to farm in the far north";
    CHECK(masthead(title + "\nBy Pham Thu Ha | 16 September 2026" + body) == title + " |  | Pham Thu Ha | 2026-09-16");
    CHECK(masthead(title + "\nKelp Research\nNorwegian fish | Equity note | 12 November 2026" + body) ==
          title + " | Kelp Research |  | 2026-11-12");
    CHECK(masthead(title + "\nHalvorsen Newsroom" + body) == title + " | Halvorsen Newsroom |  | ");
    CHECK(masthead(title + "\nBy Tan Wei Ling, Chief Executive | 3 May 2026" + body) ==
          title + " |  | Tan Wei Ling | 2026-05-03");
}

TEST_CASE("a newsletter's number, who compiled it, and where a release was given out") {
    const std::string title = "Halvorsen Salmon to farm in the far north";
    CHECK(masthead(title + "\nKelp and Cod, No. 212\n12 February 2026" + body) ==
          title + " | Kelp and Cod |  | 2026-02-12");
    CHECK(masthead(title + "\nInterview by Lucy Farrow\n10 March 2026" + body) ==
          title + " |  | Lucy Farrow | 2026-03-10");
    CHECK(stamp("March 3, 2026, 08:00 COT") == "2026-03-03T08:00 [][]");
}

TEST_CASE("offices in ordinary words, and bureaus for names") {
    const std::string title = "Halvorsen Salmon to farm in the far north";
    CHECK(masthead(title + "\n28 February 2024\nBy Hannah Coles, West of England business correspondent" + body) ==
          title + " |  | Hannah Coles | 2024-02-28");
    CHECK(masthead(title + "\nOur Bureau | Alta | Updated: 28 Feb 2026, 08:15 PM IST" + body) ==
          title + " |  |  | 2026-02-28T20:15");
}

TEST_CASE("a paper before its byline, what a note is of, how often a newsletter comes") {
    const std::string title = "Halvorsen Salmon to farm in the far north";
    CHECK(masthead(title + "\nSalmon Stories, 5 November 2026. By Ingrid Moe, Chief Executive" + body) ==
          title + " | Salmon Stories | Ingrid Moe | 2026-11-05");
    CHECK(masthead(title + "\nKelp Research\nEquity note | European Fish | 9 November 2026\nAnalyst: Tomas Eklund" +
                   body) == title + " | Kelp Research | Tomas Eklund | 2026-11-09");
    CHECK(masthead(title + "\nThe Kelp Memo\nFish and sea, twice a week\n12 February 2026 | by Callum Bray" + body) ==
          title + " | The Kelp Memo | Callum Bray | 2026-02-12");
}

TEST_CASE("what a note is of may stand before its date and a comma") {
    const std::string title = "Halvorsen Salmon to farm in the far north";
    CHECK(masthead(title + "\n\nKelp Research\nNorway fish note, 22 April 2026" + body) ==
          title + " | Kelp Research |  | 2026-04-22");
}

TEST_CASE("a writer's name alone stands under the paper and the day") {
    const std::string title = "Salmon farms planned in the far north\n";
    const std::string t = "Salmon farms planned in the far north | ";
    CHECK(masthead(title + "Fjordline Business Gazette\n1 May 2026\nKari Tove Moe" + body) ==
          t + "Fjordline Business Gazette | Kari Tove Moe | 2026-05-01");
    CHECK(masthead(title + "Fjordline Gazette\n1 May 2026\nKari Moe, Bergen" + body) ==
          t + "Fjordline Gazette | Kari Moe | 2026-05-01");
    CHECK(masthead("FJORD HERALD\n1 May 2026\n\n" + title + "\nMaria Moe" + body) ==
          t + "FJORD HERALD | Maria Moe | 2026-05-01");
    CHECK(masthead(title + "Fjord Herald\n1 May 2026\nMaria Moe and Ana Lie" + body) ==
          t + "Fjord Herald | Maria Moe and Ana Lie | 2026-05-01");
    CHECK(masthead(title + "(Kari Moe)\nFjord Herald\n2026-05-01" + body) ==
          t + "Fjord Herald | Kari Moe | 2026-05-01");
    // Two words over a paragraph are no writer for that.
    CHECK(masthead(title + "Fjord Herald\n1 May 2026\n\nKey Points" + body) == t + "Fjord Herald |  | 2026-05-01");
}

TEST_CASE("an office's house and the place of writing are no writers and no papers") {
    const std::string title = "Salmon farms planned in the far north\n";
    const std::string t = "Salmon farms planned in the far north | ";
    CHECK(masthead(title + "By Kari Moe, Chief Executive, Halvorsen Salmon" + body) == t + " | Kari Moe | ");
    CHECK(masthead(title + "Fjord Herald\n1 May 2026\nBy Kari Moe, in Alta" + body) ==
          t + "Fjord Herald | Kari Moe | 2026-05-01");
    CHECK(masthead(title + "Halvorsen Salmon | Media release\nTrondheim, 1 May 2026" + body) ==
          t + "Halvorsen Salmon |  | 2026-05-01");
    CHECK(masthead(title + "Halvorsen Salmon AS\nMedia release\nChennai, 1 May 2026" + body) ==
          t + "Halvorsen Salmon AS |  | 2026-05-01");
    CHECK(masthead(title + "Putrajaya, 1 May 2026" + body) == t + " |  | 2026-05-01");
    CHECK(masthead(title + "El Norte Libre, Antofagasta\n1 May 2026" + body) == t + "El Norte Libre |  | 2026-05-01");
}

TEST_CASE("a paper may be told by its edition, its motto, its furniture, its number") {
    const std::string title = "Salmon farms planned in the far north\n";
    const std::string t = "Salmon farms planned in the far north | ";
    CHECK(masthead("Fjord Herald\nAlta edition · Friday 1 May 2026\n\n" + title + body) ==
          t + "Fjord Herald |  | 2026-05-01");
    CHECK(masthead(title + "THE FJORD MIRROR | English edition\n1 May 2026\nText: Kari Moe" + body) ==
          t + "THE FJORD MIRROR | Kari Moe | 2026-05-01");
    CHECK(masthead(title + "Gill & Fin\nA blog about fish and the things that eat it\nPosted 1 May 2026 by Kari Moe" +
                   body) == t + "Gill & Fin | Kari Moe | 2026-05-01");
    CHECK(masthead(title + "Nord Écho\n1 May 2026" + body + "\nNewsletter: receive Nord Écho every morning\n") ==
          t + "Nord Écho |  | 2026-05-01");
    CHECK(masthead(title + "Fjord Notes, No. 41\n1 May 2026" + body) == t + "Fjord Notes |  | 2026-05-01");
    CHECK(masthead(title + "1 May 2026\nFjord Herald" + body) == t + "Fjord Herald |  | 2026-05-01");
    CHECK(masthead(title + "The Fjord & Fin Letter\nIssue 12 | 1 May 2026\nCompiled by Kari Moe" + body) ==
          t + "The Fjord & Fin Letter | Kari Moe | 2026-05-01");
    CHECK(masthead("Fin Notes\nFin Notes: farms in the far north\n1 May 2026" + body) ==
          "Fin Notes: farms in the far north | Fin Notes |  | 2026-05-01");
}

TEST_CASE("a company's own rows at the end name it without its legal form") {
    const std::string title = "Salmon farms planned in the far north\n";
    const std::string t = "Salmon farms planned in the far north | ";
    CHECK(masthead(title + body + "\nPress: press@halvorsen.example | © 2026 Halvorsen Salmon plc\n") ==
          t + "Halvorsen Salmon |  | ");
    CHECK(masthead(title + "1 May 2026" + body + "\nSOURCE Halvorsen Salmon AS\n") ==
          t + "Halvorsen Salmon AS |  | 2026-05-01");
    CHECK(masthead(title + "Fjord Herald\n1 May 2026" + body + "\nMaria Moe covers fish for the Fjord Herald.\n") ==
          t + "Fjord Herald | Maria Moe | 2026-05-01");
}

TEST_CASE("a bracket may say in which edition or language a paper comes, a colon what it is about") {
    const std::string title = "Salmon farms planned in the far north\n";
    const std::string t = "Salmon farms planned in the far north | ";
    CHECK(masthead(title +
                   "\nFjord Herald, English edition (translated from the Norse) · 2 October 2026 · by Maria Moe\n" +
                   body) == t + "Fjord Herald | Maria Moe | 2026-10-02");
    CHECK(masthead("Fjordens glenser (English digest)\nOslo, 1 May 2026\n\n" + title + body) ==
          t + "Fjordens glenser |  | 2026-05-01");
    CHECK(masthead("FJORD AL DÍA\nEconomy section, translated from the Spanish by the desk\n\n" + title + body) ==
          t + "FJORD AL DÍA |  | ");
    CHECK(masthead(title + "\nThe Net: notes on fish and money\nMaria Moe\n1 May 2026\n" + body) ==
          t + "The Net | Maria Moe | 2026-05-01");
    CHECK(masthead(title + "\nHalvorsen Salmon | Press room\n1 May 2026\n" + body) ==
          t + "Halvorsen Salmon |  | 2026-05-01");
}

TEST_CASE("a dateline may end as a sentence does") {
    const std::string title = "Salmon farms planned in the far north\n\n";
    CHECK(masthead(title + "Leeds and Bergen, 8 June 2026. Halvorsen Salmon announced a farm in the fjord.\n" + body) ==
          "Salmon farms planned in the far north |  |  | 2026-06-08");
    CHECK(masthead(title + "They met on 8 June 2026. Halvorsen Salmon announced a farm in the fjord.\n" + body)
              .find("2026-06-08") == std::string::npos);
}

TEST_CASE("a line of sentences may say what the paper is, of which day, and who wrote") {
    const std::string title = "Nets and pens: who is building what";
    CHECK(masthead(title + "\n\nThe Friday letter on fish and staff. Issue of 2 October 2026. By Maria Moe.\n" +
                   body) == title + " |  | Maria Moe | 2026-10-02");
    CHECK(masthead(title + "\n\nIssue of 2 October 2026\n" + body) == title + " |  |  | 2026-10-02");
    CHECK(masthead(title + "\n\nThe two met on 2 October 2026. By then all was signed.\n" + body) ==
          title + " |  |  | ");
}
