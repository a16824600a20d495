#include "tests/core/reconcile/script.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <numeric>

using pledge::model::FacetName;
using pledge::test::Script;

namespace {

const std::string opening =
    "[Velmora]{party Velmora org investor} will invest [€4 billion]{money 4e9 EUR} in [Portugal]{party Portugal place}";
/// 43 words that nobody writes twice by chance.
const std::string wireStory =
    "Work on the terraces above the old harbour starts once the last cork oaks have been moved to the nursery in "
    "Grândola, "
    "where a retired forester has kept a list of every tree since the railway was pulled up and the quarry behind it "
    "filled with rain.";
const std::string otherStory =
    "Nobody at the fish market had heard of it until the week before, and the mayor, who had, spent that week telling "
    "everybody who asked about the new bridge instead, which is late, narrow and already painted in the colours of a "
    "football club.";
const std::string quotedStory = "“We have looked for a place like this for years, and when we saw the harbour in the "
                                "evening light, with the cranes "
                                "asleep and the gulls at work, we knew that there was no need to look any further "
                                "along the coast,” Ana Brito said.";

std::string source(const std::string& name, const std::string& publisher, const std::string& text,
                   const std::string& day = "2026-05-12") {
    return "= " + name + ' ' + day + "\n~ " + publisher + '\n' + text + '\n';
}

} // namespace

TEST_CASE("sources that share a passage are one voice, and the reason says how much they share") {
    const Script s(source("A", "Faro Wire", opening + ". " + wireStory) +
                   source("B", "The Sines Post", opening + ", it said. " + wireStory + " Rain is forecast.") +
                   source("C", "Rack & River", opening + ". " + otherStory));
    const auto told = s.echoes();
    INFO(told);
    CHECK_THAT(told, ContainsSubstring("[A B]"));
    CHECK_THAT(told, ContainsSubstring(" of its words outside of quotes, "));
    CHECK(std::count(told.begin(), told.end(), '\n') == 1);
    CHECK_THAT(s.support(FacetName::amount), ContainsSubstring("€4 bn [A B C]: 2 of 3"));
}

TEST_CASE("texts of one publisher are told apart by their files") {
    const Script s(source("A", "Faro Wire", opening + ". " + wireStory) +
                   source("B", "Faro Wire", opening + ", it said. " + wireStory));
    CHECK_THAT(s.echoes(), ContainsSubstring("Faro Wire (A)") && ContainsSubstring("Faro Wire (B)"));
}

TEST_CASE("quoted speech and headlines that all repeat make no echo") {
    const Script s(source("A", "Faro Wire",
                          "# Velmora to move the cork oaks of the old harbour above the terraces\n" + opening + ".\n" +
                              quotedStory + '\n' + wireStory) +
                   source("B", "The Sines Post",
                          "# Velmora to move the cork oaks of the old harbour above the terraces\n" + opening + ".\n" +
                              quotedStory + '\n' + otherStory));
    CHECK(s.finding().announcements.size() == 1);
    CHECK(s.echoes().empty());
    CHECK_THAT(s.support(FacetName::amount), ContainsSubstring("€4 bn [A B]: 2 of 2"));
}

TEST_CASE("a formula that independent reports share makes no echo") {
    const std::string formula =
        opening + " through 2029, the largest sum that a foreign company has put into the country";
    const Script s(source("A", "Faro Wire", formula + ". " + wireStory) +
                   source("B", "The Sines Post", formula + ". " + otherStory));
    CHECK(s.echoes().empty());
}

TEST_CASE("a source that names another as where its story is from is no voice of its own") {
    for (const std::string from :
         {"Faro Wire reported on Tuesday.", "This is according to Faro Wire, the agency.",
          "It was first reported by Faro Wire.", "SINES (Faro Wire) - Work starts in May.",
          "Its head told Faro Wire so.", "Work starts in May, Faro Wire said.", "The Faro Wire agency reported so.",
          "Work starts in May, wrote Faro Wire.", "Faro Wire, quoting officials, spoke of May.",
          "Citing the Faro Wire, she said so.", "In an interview with Faro Wire, its head said so."}) {
        INFO(from);
        const Script s(source("A", "Faro Wire", opening + ". " + wireStory) +
                       source("B", "The Sines Post", opening + ".\n" + from + ' ' + otherStory) +
                       source("C", "Rack & River", opening + ". Nothing else is known."));
        CHECK_THAT(s.echoes(),
                   ContainsSubstring("[A B]") && ContainsSubstring("The Sines Post names Faro Wire as its source (“"));
        CHECK_THAT(s.support(FacetName::amount), ContainsSubstring("2 of 3"));
    }
}

TEST_CASE("what a party says, what somebody else is quoted with, and words that only look alike are no source") {
    for (const std::string from :
         {"Velmora reported a profit.", "According to Velmora, work starts in May.",
          "“Faro Wire reported it,” said Ana.", "The wire reported nothing.", "Faro reported rain.",
          "It advertised in Faro Wire.", "Its yard lies behind Faro Wire, the mayor said."}) {
        INFO(from);
        const Script s(source("A", "Faro Wire", opening + ". " + wireStory) +
                       source("B", "The Sines Post", opening + ".\n" + from + ' ' + otherStory));
        CHECK(s.echoes().empty());
    }
}

TEST_CASE("a paper that is quoted is no party, whatever role its words gave it") {
    const Script s(source("A", "Faro Wire", opening + ". " + wireStory) +
                   source("B", "The Sines Post",
                          "[Faro Wire]{party Faro_Wire org spokesperson} reported on Tuesday that " + opening + ". " +
                              otherStory));
    CHECK_THAT(s.echoes(), ContainsSubstring("[A B]"));
}

TEST_CASE("sources that name the same agency, which is none of them, are one voice") {
    const Script s(source("A", "The Braga Mail", "BRAGA, 12 May (Tejo Press) - " + opening + ". " + wireStory) +
                   source("B", "The Sines Post", "SINES (Tejo Press) — " + opening + ". " + otherStory));
    CHECK_THAT(s.echoes(), ContainsSubstring("[A B]") && ContainsSubstring("name the same report (“(Tejo Press)”)"));
}

TEST_CASE("Japanese sources are held against each other by their characters, and name their source by form") {
    const std::string start = "[ベルモラ]{party ベルモラ org investor}は[ポルトガル]{party ポルトガル "
                              "place}に[40億ユーロ]{money 4e9 EUR}を投じる。";
    const std::string story = "港の上の段々畑では、古い樫の木を一本ずつ苗畑へ移す作業が続いており、引退した森番が線路の"
                              "撤去以来つけてきた帳面には、"
                              "どの木にも名前と日付と、植えた人の家の屋号までが書き添えてある。";
    const std::string other = "市場ではその週まで誰も計画を知らず、知っていた市長は新しい橋の話ばかりしていた。";
    const auto ja = [](const std::string& name, const std::string& publisher, const std::string& text) {
        return "= " + name + " 2026-05-12 ja\n~ " + publisher + '\n' + text + '\n';
    };
    const Script same(ja("A", "海辺通信", start + story) + ja("B", "南浜新聞", start + story + "雨の予報だ。"));
    CHECK_THAT(same.echoes(), ContainsSubstring("[A B]") && ContainsSubstring(" characters in all"));
    const Script apart(ja("A", "海辺通信", start + story) + ja("B", "南浜新聞", start + other));
    CHECK(apart.echoes().empty());
    for (const std::string from :
         {"海辺通信によると、工事は5月に始まる。", "計画は海辺通信が報じた。", "海辺通信の報道を同社は認めた。"}) {
        INFO(from);
        const Script named(ja("A", "海辺通信", start + story) + ja("B", "南浜新聞", start + from + other));
        CHECK_THAT(named.echoes(),
                   ContainsSubstring("[A B]") && ContainsSubstring("南浜新聞 names 海辺通信 as its source"));
    }
}

TEST_CASE("echoes and support do not depend on the order of the sources") {
    std::string text;
    for (const std::string name : {"A", "B", "C", "D", "E", "F"})
        text += source(name, name + " Herald",
                       opening + ". " + (name < "D" ? wireStory : otherStory) + " That was " + name + ".");
    const Script s(text);
    std::vector<std::size_t> order(6);
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto before = s.echoes(order);
    CHECK_THAT(before, ContainsSubstring("[A B C]") && ContainsSubstring("[D E F]"));
    do CHECK(s.echoes(order) == before);
    while (std::next_permutation(order.begin(), order.end()) && order[0] < 2);
    CHECK_THAT(s.support(FacetName::amount), ContainsSubstring("2 of 6"));
}

TEST_CASE("a thousand sources of one text are one voice at a cost that grows with them") {
    std::string text;
    for (int i = 0; i < 1000; ++i)
        text += source("S" + std::to_string(i), "Paper " + std::to_string(i),
                       opening + ". " + wireStory + " No " + std::to_string(i) + ".");
    const Script s(text);
    CHECK_THAT(s.support(FacetName::amount), ContainsSubstring("]: 1 of 1000"));
    CHECK_THAT(s.echoes(), ContainsSubstring("1000 sources count as one voice, as "));
}
