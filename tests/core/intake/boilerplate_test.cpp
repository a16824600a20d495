#include "core/intake/intake.h"
#include "tests/support/catch.h"

using namespace pledge;

namespace {

const std::string story =
    "Oranbeck Rail will build a line of 90 kilometres between Kitwe and Solwezi for $1.1 billion.\n\n"
    "The line will carry copper, and from 2029 passengers too, Oranbeck said in Lusaka.\n\n"
    "Zambia will hold a fifth of the company, and 700 people will find work on the line.\n";

/// What stays of a document whose title is "Oranbeck to lay rails".
std::string rest(const std::string& text) {
    const auto a = intake::readArticle("Oranbeck to lay rails in the copper belt\n\n" + text, "-");
    REQUIRE(a);
    const std::string title = "Oranbeck to lay rails in the copper belt\n\n";
    REQUIRE(a->text.starts_with(title));
    return a->text.substr(title.size());
}

} // namespace

TEST_CASE("what tells by itself goes") {
    for (const char* line :
         {"Share", "Share this article", "Read more: Copper falls to a low of nine months",
          "Subscribe to our newsletter", "Advertisement", "We use cookies to improve your experience on this site.",
          "© 2026 The Kitwe Times. All rights reserved.", "Home | About | Contact us | Privacy policy",
          "#rail #Zambia #copper", "https://a.example/rail", "* * *", "Photo: Mary Banda", "Sign up here",
          "Tags: rail, copper, Zambia", "Home  Finance  Technology  Opinion  Weekend",
          "Home Business Sport Subscribe from $1 a week", "We and our 812 partners store information on your device.",
          "Follow us on X and Facebook"}) {
        INFO(line);
        CHECK(rest(story + "\n" + line + "\n") == story);
        CHECK(rest(std::string(line) + "\n\n" + story) == story);
    }
}

TEST_CASE("lists of other stories go with their head, and the article goes on behind them") {
    CHECK(
        rest(
            story +
            "\nRelated articles\nCopper falls again\nHow buses beat trains in the north\n\nOranbeck will start in May, "
            "when the rains end in the north of Zambia.\n") ==
        story + "\nOranbeck will start in May, when the rains end in the north of Zambia.\n");
    CHECK(rest(story + "\nMost read\n\nCopper falls again\n\nHow buses beat trains\n\nWhat comes next\n\nOranbeck will "
                       "start in May, "
                       "when the rains end in the north of Zambia.\n") ==
          story + "\nWhat comes next\n\nOranbeck will start in May, when the rains end in the north of Zambia.\n");
    CHECK(rest(story + "\nComments\nmutale: About time, my cousin waits since 1998 for this.\nReply\njoe: They "
                       "promised 5000 jobs!!\n") == story);
}

TEST_CASE("adverts of a name and one line go, with a head or without") {
    const std::string adverts =
        "Zipnote\nTake notes in meetings with a single tap.\nFoldly\nFold your laundry with the power of robots.\n"
        "Cookbee\nTwo hundred dinners for tired parents.\nTrainz Go\nPlay with model engines on your phone.\n"
        "Parkspot\nFind a place for your car in 400 towns.\nMunchbox\nSnacks that come by post, from $9 a month.\n";
    CHECK(rest(story + "\nFeatured\n" + adverts) == story);
    CHECK(rest(story + "\n" + adverts) == story);
    CHECK(rest(story + "\nFeatured\n" + adverts +
               "\nOranbeck in brief\n\nOranbeck will lay 90 kilometres of rail in Zambia.\n") ==
          story + "\nOranbeck in brief\n\nOranbeck will lay 90 kilometres of rail in Zambia.\n");
}

TEST_CASE("what belongs to the article stays") {
    for (const std::string part :
         {// headings with one sentence each
          "Kitwe\n\nThe depot will be built in Kitwe, beside the smelter.\n\nSolwezi\n\nThe terminus gets a hotel with "
          "80 "
          "beds.\n\nLusaka\n\nThe capital hosts the head office.\n\nNdola\n\nNdola loses its old station.\n",
          // a table at the end
          "Year Kilometres People\n2027 20 300\n2028 50 600\n2029 90 700\nTotal 90 700\n",
          // a list
          "- 90 kilometres of rail\n- 14 engines\n- Six stations\n- A depot in Kitwe\n- A school for drivers\n",
          // a caption, and a line of few words
          "Workers at the yard in Kitwe.\n", "Trains run both ways.\n",
          // questions and answers
          "Who pays?\n\nTwo banks do.\n\nWhen will it open?\n\nIn May 2029.\n\nWho will drive?\n\nTwo hundred people "
          "from the "
          "north.\n"}) {
        INFO(part);
        CHECK(rest(story + "\n" + part) == story + "\n" + part);
    }
    CHECK(rest("Workers at the yard in Kitwe. (Photo: Mary Banda/Lusaka Pictures)\n\n" + story) ==
          "Workers at the yard in Kitwe.\n\n" + story);
    CHECK(rest(story + "\nCredit: Oranbeck will borrow $600 million for the rails and the rest for the engines, said a "
                       "banker in Kitwe.\n")
              .size() > story.size());
}

TEST_CASE("what went is told") {
    const auto a = intake::readArticle("Oranbeck to lay rails\n\n" + story + "\nShare\nTweet\n", "-");
    REQUIRE(a);
    CHECK(a->notes == std::vector<std::string>{"2 lines of adverts, links or other furniture were removed."});
    const auto none = intake::readArticle("Share\nTweet\n", "x.txt");
    REQUIRE_FALSE(none);
    CHECK(none.error().message == "x.txt holds no article, only what stands round one.");
}

TEST_CASE("the line under an advert's label goes where it calls to buy") {
    CHECK(rest("Advertisement\n\nWin a caravan getaway with Dune World! Ends 31 October.\n\n" + story) == story);
}

TEST_CASE("short Japanese headings with a line each are the article, not adverts") {
    std::string text;
    for (const char* part : {"1.お金", "2.設備", "3.提携", "4.安全", "5.人材", "6.日程", "7.見方"})
        text += std::string(part) + "\n約80億ドルを今後5年で投じる。内訳は明らかにしていない。\n\n";
    const auto a = intake::readArticle(
        "押さえておきたい7つの点\n\n読者から質問を多くいただいた。要点を整理する。\n\n" + text, "-");
    REQUIRE(a);
    for (const char* part : {"お金", "設備", "提携", "安全", "人材", "日程", "見方"})
        CHECK(a->text.find(part) != std::string::npos);
}
