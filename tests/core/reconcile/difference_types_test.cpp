#include "tests/core/reconcile/script.h"
#include "tests/support/catch.h"

using pledge::test::Script;

namespace {

const std::string parties =
    "[Velmora]{party Velmora org investor} builds in [Portugal]{party Portugal place}, says [Rui "
    "Falcato]{party Rui_Falcato person government} of the cabinet, with [Ana Brito]{party Ana_Brito person "
    "spokesperson} at "
    "its head. It will invest [€4 billion]{money 4e9 EUR}.\n";
const std::string parteien = "[ベルモラ]{party ベルモラ org investor}は[ポルトガル]{party ポルトガル "
                             "place}に[40億ユーロ]{money 4e9 EUR}を投じる。[中原健経済相]{party "
                             "中原健 person government}が歓迎した。\n";

/// The kinds of the conflicts between what the first source says and what the later ones say.
std::string types(const std::string& a, const std::string& b, const std::string& c = {}) {
    std::string text =
        "= A 2026-05-12\n~ Faro Wire\n" + parties + a + "\n= B 2026-06-20\n~ The Sines Post\n" + parties + b + '\n';
    if (!c.empty()) text += "= C 2026-05-13\n~ Rack & River\n" + parties + c + '\n';
    const Script s(text);
    CHECK(s.finding().announcements.size() == 1);
    return s.types();
}

const std::string first = "It will train [2,000 welders]{people 2000 aud=welders} for the plant.";

} // namespace

TEST_CASE("a difference is of its facet where nothing else tells it") {
    CHECK(types("It will train [2,000 welders]{people 2000 aud=welders}.",
                "It will train [2,600 welders]{people 2600 aud=welders}.") == "count value: 2,000 [A] | 2,600 [B]\n");
    CHECK(types("It will train [2,000 welders]{people 2000 aud=welders deadline=2029} by 2029.",
                "It will train [2,000 welders]{people 2000 aud=welders deadline=2030} by 2030.") ==
          "deadline date: 2029 [A] | 2030 [B]\n");
    CHECK(types("It will train [2,000 welders]{people 2000 aud=welders}.",
                "It will train [2,000 welders and fitters]{people 2000 aud=welders,fitters}.") ==
          "audience scope: welders, fitters [B] | welders [A]\n");
    CHECK(types("It will build [a fibre ring]{initiative Fibre_ring committed with=Orvik} with [Orvik]{party Orvik org "
                "partner}.",
                "It is in talks to build [a fibre ring]{initiative Fibre_ring discussed with=Orvik} with [Orvik]{party "
                "Orvik org partner}.") == "standing standing: committed [A] | in talks [B]\n");
}

TEST_CASE("what one source says twice differs within it") {
    CHECK(
        types(
            "It will train [2,000 welders]{people 2000 aud=welders deadline=2029} by 2029. All [2,000 welders]{people "
            "2000 aud=welders deadline=2030} will be trained by 2030.",
            "The plant stands in Sines.") == "deadline within_source: 2029 [A] | 2030 [A]\n");
}

TEST_CASE("a later source that says that it revises makes the other out of date") {
    CHECK(types(first, "Velmora has raised its training target to about [2,600 welders]{people 2600 aud=welders}.") ==
          "count out_of_date: 2,000 [A] | 2,600 [B] The Sines Post, published later, says that it was raised.\n");
    CHECK(types(first, "The company now says that it will train [2,600 welders]{people 2600 aud=welders}.") ==
          "count out_of_date: 2,000 [A] | 2,600 [B] The Sines Post, published later, says that it was changed.\n");
    CHECK(types("It will train [2,000 welders]{people 2000 aud=welders deadline=2029} by 2029.",
                "The training of [2,000 welders]{people 2000 aud=welders deadline=2030} was pushed back to 2030.") ==
          "deadline out_of_date: 2029 [A] | 2030 [B] The Sines Post, published later, says that it was put off.\n");
}

TEST_CASE("a source that names the other figure as an earlier one makes that out of date") {
    CHECK(
        types(
            "It will train [2,000 welders]{people 2000 aud=welders deadline=2029} by 2029.",
            "It will train [2,000 welders]{people 2000 aud=welders deadline=2030} by 2030, not [by 2029]{date 2029} as "
            "originally planned.") ==
        "deadline out_of_date: 2029 [A] | 2030 [B] The Sines Post, published later, names the other reading as the "
        "earlier one.\n");
}

TEST_CASE("no word of revising is one where it says something else, or where the source is not later") {
    // Raised is money from investors, a plan, or another thing than the date.
    CHECK(types(first, "It raised money to train [2,600 welders]{people 2600 aud=welders}.") ==
          "count value: 2,000 [A] | 2,600 [B]\n");
    CHECK(types(first, "The number is to be raised to [2,600 welders]{people 2600 aud=welders} in training.") ==
          "count value: 2,000 [A] | 2,600 [B]\n");
    CHECK(types("It will train [2,000 welders]{people 2000 aud=welders deadline=2029} by 2029.",
                "Up from nothing, it will train [2,000 welders]{people 2000 aud=welders deadline=2030} by 2030.") ==
          "deadline date: 2029 [A] | 2030 [B]\n");
    CHECK(types("The company now says that it will train [2,600 welders]{people 2600 aud=welders}.", first) ==
          "count value: 2,000 [B] | 2,600 [A]\n");
}

TEST_CASE("two sides in the mouths of two bodies differ by who says it") {
    CHECK(types("The company will train [2,000 welders]{people 2000 aud=welders}, its chief Ana Brito said.",
                "“They will train [2,600 welders]{people 2600 aud=welders},” said Minister Rui Falcato.") ==
          "count attribution: 2,000 [A] | 2,600 [B] One side is what Ana Brito says, the other what an office of state "
          "says.\n");
    CHECK(types("According to the company, [2,000 welders]{people 2000 aud=welders} will be trained.",
                "Rui Falcato told parliament that [2,600 welders]{people 2600 aud=welders} will be trained.") ==
          "count attribution: 2,000 [A] | 2,600 [B] One side is what the company says, the other what Rui Falcato "
          "says.\n");
}

TEST_CASE("a title between commas, and a quotation behind a sentence on who speaks, are read through") {
    const std::string company = "The company said that it will train [2,000 welders]{people 2000 aud=welders}.";
    const std::string kind =
        "count attribution: 2,000 [A] | 2,600 [B] One side is what the company says, the other what ";
    CHECK(types(company,
                "Rui Falcato, the Minister of Economy, who had come by boat, told the same meeting: “Velmora will "
                "train [2,600 welders]{people 2600 aud=welders}.”") == kind + "an office of state says.\n");
    CHECK(types(company,
                "Rui Falcato went further at the quay. “It will train [2,600 welders]{people 2600 aud=welders},” "
                "he said.") == kind + "Rui Falcato says.\n");
    CHECK(
        types(company, "Rui Falcato went further: it will train [2,600 welders]{people 2600 aud=welders}, he said.") ==
        kind + "Rui Falcato says.\n");
    CHECK(types(company, "The plan is to train [2,600 welders]{people 2600 aud=welders}, said Rui Falcato.") ==
          kind + "Rui Falcato says.\n");
}

TEST_CASE("the investor is known by the first word of its name, too") {
    const std::string start =
        "[Velmora Motor]{party Velmora_Motor org investor} will invest [€4 billion]{money 4e9 EUR} in "
        "[Portugal]{party Portugal place}; [Rui Falcato]{party Rui_Falcato person government} "
        "approves. ";
    const Script s("= A 2026-05-12\n" + start +
                   "Velmora said that it will train [2,000 welders]{people 2000 "
                   "aud=welders}.\n= B 2026-05-12\n" +
                   start +
                   "Rui Falcato said that [2,600 welders]{people 2600 "
                   "aud=welders} will be trained.\n");
    CHECK(s.types() ==
          "count attribution: 2,000 [A] | 2,600 [B] One side is what Velmora Motor says, the other what Rui "
          "Falcato says.\n");
}

TEST_CASE("one source may hold a minister against the company, others telling the company's figure without a name") {
    CHECK(
        types(
            "It will train [2,000 welders]{people 2000 aud=welders deadline=2029} by 2029.",
            "The company said that it will train [2,000 welders]{people 2000 aud=welders deadline=2029} by 2029. Rui "
            "Falcato said that the [2,000 welders]{people 2000 aud=welders deadline=2028} will be trained by 2028.") ==
        "deadline attribution: 2029 [A B] | 2028 [B] One side is what the company says, the other what Rui Falcato "
        "says.\n");
}

TEST_CASE("one body that says two things, or a side without a speaker, is no matter of attribution") {
    CHECK(types("The company said that it will train [2,000 welders]{people 2000 aud=welders}.",
                "Its chief Ana Brito told us that [2,600 welders]{people 2600 aud=welders} will be trained.") ==
          "count value: 2,000 [A] | 2,600 [B]\n");
    CHECK(types(first, "Rui Falcato said that [2,600 welders]{people 2600 aud=welders} will be trained.") ==
          "count value: 2,000 [A] | 2,600 [B]\n");
}

TEST_CASE("Japanese sources revise and attribute, too") {
    const auto japanese = [](const std::string& later, const std::string& earlier) {
        return Script("= A 2026-05-12 ja\n~ 海辺通信\n" + parteien + earlier + "\n= B 2026-06-20 ja\n~ 南浜新聞\n" +
                      parteien + later)
            .types();
    };
    const std::string two = "[溶接工2000人]{people 2000 aud=溶接工}を育成する。";
    CHECK(japanese("育成の目標を[溶接工2600人]{people 2600 aud=溶接工}に引き上げた。", two) ==
          "count out_of_date: 2,000 [A] | 2,600 [B] 南浜新聞, published later, says that it was raised.\n");
    CHECK(japanese("目標に変更はなく、[溶接工2600人]{people 2600 aud=溶接工}を育成する。", two) ==
          "count value: 2,000 [A] | 2,600 [B]\n");
    CHECK(japanese("中原健経済相は[溶接工2600人]{people 2600 aud=溶接工}が育成されると述べた。",
                   "同社によると[溶接工2000人]{people 2000 aud=溶接工}を育成する。") ==
          "count attribution: 2,000 [A] | 2,600 [B] One side is what the company says, the other what 中原健 says.\n");
}

TEST_CASE("only conflicts have a kind") {
    const Script s("= A 2026-05-12\n" + parties + first + "\n= B 2026-05-13\n" + parties + first);
    const auto finding = s.finding();
    for (const auto& c : finding.announcements.at(0).commitments)
        for (const auto& f : c.facets) CHECK_FALSE(f.type);
    CHECK(s.types().empty());
}
