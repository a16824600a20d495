#include "tests/core/reconcile/script.h"
#include "tests/support/catch.h"

using pledge::model::FacetName;
using pledge::test::Script;

namespace {

const std::string opening =
    "[Velmora]{party Velmora org investor} will invest [€4 billion]{money 4e9 EUR} in [Portugal]{party Portugal place} "
    "with "
    "[Orvik Energi]{party Orvik_Energi org partner}, says the [Ministry of Economy]{party Ministry_of_Economy org "
    "government}.\n";

/// Whether a source of this publisher and text is held for a party's own, beside an independent report.
bool isOwn(const std::string& publisher, const std::string& text, const std::string& language = "en") {
    const Script s("= A 2026-05-12 " + language + "\n~ " + publisher + '\n' + text +
                   "\n= B 2026-05-14\n~ The Sines Post\n" + opening);
    const auto told = s.support(FacetName::amount);
    INFO(told);
    CHECK(told.find("own [B]") == std::string::npos);
    CHECK(told.find("own [A B]") == std::string::npos);
    return told.find("own [A]") != std::string::npos;
}

} // namespace

TEST_CASE("the page of a party is its own text, a paper with its name is none") {
    for (const std::string publisher : {"Velmora", "Velmora Newsroom", "Velmora Press Office Portugal", "Velmora, Inc",
                                        "Orvik Energi Media Center", "Ministry of Economy"}) {
        INFO(publisher);
        CHECK(isOwn(publisher, opening));
    }
    for (const std::string publisher : {"Faro Wire", "Velmora Watch", "The Portugal News", "Economy News"}) {
        INFO(publisher);
        CHECK_FALSE(isOwn(publisher, opening));
    }
}

TEST_CASE("a release is a party's own text by its furniture") {
    CHECK(isOwn("AndesWire", "FOR IMMEDIATE RELEASE\n\n" + opening));
    CHECK(isOwn("AndesWire", opening + "\nMedia contact: Ana Brito\n"));
    CHECK_FALSE(
        isOwn("Faro Wire", opening + "\nPress release after press release had promised as much before the summer.\n"));
}

TEST_CASE("who promises in the first person outside of quotes speaks for himself") {
    CHECK(isOwn("AndesWire", opening + "We will train [2,000 welders]{people 2000 aud=welders}.\n"));
    CHECK_FALSE(
        isOwn("Faro Wire", opening + "“We will train [2,000 welders]{people 2000 aud=welders},” Ana Brito said.\n"));
    CHECK_FALSE(isOwn("Faro Wire", opening + "We will see what becomes of it.\n"));
    CHECK_FALSE(isOwn("Faro Wire", opening +
                                       "Where does the money go?\n\nWe will train [2,000 welders]{people 2000 "
                                       "aud=welders}.\n\nAnd then?\n\nNothing.\n\nNothing at all?\n\nNothing.\n"));
}

TEST_CASE("a Japanese release is a party's own text by its publisher or its 当社") {
    const std::string start = "[ベルモラ]{party ベルモラ org investor}は[ポルトガル]{party ポルトガル "
                              "place}に[40億ユーロ]{money 4e9 EUR}を投じる。";
    CHECK(isOwn("株式会社ベルモラ", start, "ja"));
    CHECK(isOwn("ベルモラ公式ブログ", start, "ja"));
    CHECK(isOwn("海辺PR", start + "当社は[溶接工2000人]{people 2000 aud=溶接工}を育成します。", "ja"));
    CHECK_FALSE(
        isOwn("海辺通信", start + "「当社は[溶接工2000人]{people 2000 aud=溶接工}を育成します」と話した。", "ja"));
    CHECK(isOwn("海辺PR", "【報道関係者各位】\n" + start, "ja"));
    CHECK(isOwn("海辺PR", "プレスリリース\n" + start, "ja"));
    CHECK_FALSE(isOwn("海辺通信", start, "ja"));
}

TEST_CASE("nearest is the source published nearest to the day, whichever way") {
    const Script s("= A 2026-05-20\n~ Faro Wire\n" + opening + "= B 2026-05-11\n~ The Sines Post\n" + opening +
                   "[Velmora]{party Velmora org investor} announced it on [12 May 2026]{date 2026-05-12}.\n" +
                   "= C\n~ Rack & River\n" + opening);
    CHECK(s.support(FacetName::amount) == "€4 bn [A B C]: 3 of 3, nearest B\n");
}
