#include "core/query/expression.h"

#include "core/model/annotation.h"
#include "tests/support/catch.h"

#include <random>

using namespace pledge;
using namespace pledge::query;

namespace {

Expression read(const std::string& text) {
    INFO(text);
    const auto e = parse(text);
    INFO((e ? std::string() : e.error().message));
    REQUIRE(e);
    return *e;
}

std::string printed(const std::string& text) { return print(read(text)); }

std::string error(const std::string& text) {
    INFO(text);
    const auto e = parse(text);
    REQUIRE_FALSE(e);
    CHECK(e.error().kind == base::Error::Kind::usage);
    return e.error().message;
}

std::string times(std::size_t n, const std::string& what) {
    std::string out;
    for (std::size_t i = 0; i < n; ++i) out += what;
    return out;
}

class Writer {
public:
    explicit Writer(unsigned seed) : dice_(seed) {}

    std::string expression(int depth) {
        if (depth == 0 || roll(3) == 0) return comparison();
        switch (roll(4)) {
        case 0: return "not " + term(depth - 1);
        case 1: return expression(depth - 1) + " and " + term(depth - 1);
        case 2: return expression(depth - 1) + " OR " + expression(depth - 1);
        default: return "(" + expression(depth - 1) + ")";
        }
    }

private:
    int roll(int n) { return static_cast<int>(dice_() % static_cast<unsigned>(n)); }
    std::string term(int depth) { return roll(2) ? comparison() : "( " + expression(depth) + ")"; }
    std::string comparison() {
        static const std::vector<std::string> all{"amount > 1e9 USD",     "deadline<2030",
                                                  "pillar = none",        "count >= 1,000,000 people",
                                                  "share = 94 %",         "quote ~ \"say \\\"yes\\\" \\\\ no\"",
                                                  "source ~ 'the river'", "value = \"none\"",
                                                  "value = \"2030\"",     "value = 2030",
                                                  "label ~ and_so",       "label = \"and\"",
                                                  "capacity <= 1.7 GWh",  "amount != 0.1 億円",
                                                  "deadline ~ 2029",      "value ~ 5",
                                                  "VERDICT = Conflict",   "published ≥ 2026-04-03"};
        return all[static_cast<std::size_t>(roll(static_cast<int>(all.size())))];
    }

    std::mt19937 dice_;
};

} // namespace

TEST_CASE("printing and parsing again gives the same expression, and the same print") {
    for (unsigned seed = 0; seed < 3000; ++seed) {
        const std::string text = Writer(seed).expression(5);
        INFO(text);
        const auto first = parse(text);
        REQUIRE(first);
        const std::string once = print(*first);
        INFO(once);
        const auto second = parse(once);
        REQUIRE(second);
        CHECK((*second == *first));
        CHECK(print(*second) == once);
    }
}

TEST_CASE("and binds closer than or, not closest, and print keeps only the brackets that matter") {
    CHECK(printed("kind = money or kind = people and pillar = trust") ==
          "kind = money or kind = people and pillar = trust");
    CHECK(printed("(kind = money or kind = people) and (pillar = trust)") ==
          "(kind = money or kind = people) and pillar = trust");
    CHECK(printed("not kind = money and kind = people") == "not kind = money and kind = people");
    CHECK(printed("NOT (kind=money And kind=people)") == "not (kind = money and kind = people)");
    CHECK(printed("kind = money and (kind = people and kind = date)") ==
          "kind = money and (kind = people and kind = date)");
    CHECK(read("((kind = money))") == read("kind = Money"));
    CHECK_FALSE(read("kind = money and kind = people or kind = date") ==
                read("kind = money and (kind = people or kind = date)"));
    CHECK(read("  kind = money ").text() == "kind = money");
}

TEST_CASE("numbers are read with separators, exponents, multipliers and units") {
    const std::vector<std::pair<std::string, std::string>> all{
        {"amount > 1e9 USD", "1000000000 USD"},
        {"amount > 1,234,567.5 eur", "1234567.5 EUR"},
        {"amount > 1 234 567 EUR", "1234567 EUR"},
        {"amount > 1_000'000 EUR", "1000000 EUR"},
        {"amount > 1.5bn USD", "1500000000 USD"},
        {"amount > 1.5 billion USD", "1500000000 USD"},
        {"amount > USD 30m", "30000000 USD"},
        {"amount > USD30k", "30000 USD"},
        {"amount > €5bn", "5000000000 EUR"},
        {"amount > 2.4E+3 SEK", "2400 SEK"},
        {"amount > 12億円", "1200000000 JPY"},
        {"amount > 1億2000万 JPY", "120000000 JPY"},
        {"amount > １２億円", "1200000000 JPY"},
        {"count > 30k", "30000 people"},
        {"count > 5万人", "50000 people"},
        {"count > 1 m people", "1000000 people"},
        {"share > 94 %", "0.94 ratio"},
        {"share > 0.2", "0.2 ratio"},
        {"share > 150%", "1.5 ratio"},
        {"capacity > 3 GW", "3000 MW"},
        {"capacity > 3 GWh", "3000 MWh"},
        {"capacity > 500MW", "500 MW"},
        {"capacity > 2k m²", "2000 m2"},
        {"capacity > 5 m2", "5 m2"},
        {"capacity > 1 m gpus", "1000000 gpu"},
        {"capacity > 5 sites", "5 site"},
        {"value > 5 MW", "5 MW"},
        {"value > 5 CHF", "5 CHF"},
    };
    for (const auto& [text, value] : all) {
        const std::string print = printed(text);
        CHECK(print.substr(print.find('>') + 2) == value);
    }
}

TEST_CASE("a bad expression gives one sentence with the column and what would be right there") {
    const std::vector<std::pair<std::string, std::string>> all{
        {"", "At column 1: The expression is empty: write a comparison such as amount > 1e9 USD."},
        {"amuont > 1 USD", "At column 1: “amuont” is no field; did you mean amount?"},
        {"kind = money and colour = red", "At column 18: “colour” is no field: write one such as"},
        {"amount", "At column 7: A sign must follow “amount”: one of = != < <= > >= ~."},
        {"amount 5 USD", "At column 8: A sign must follow “amount”"},
        {"amount =", "At column 9: A value must follow “amount =”."},
        {"amount > and", "At column 10: A value must follow “amount >”."},
        {"amount > 1e9", "At column 10: The number has no unit: amount needs a number with its currency"},
        {"amount > 1e9 MW", "At column 14: “MW” is no unit of amount"},
        {"amount > 5 $", "At column 12: “$” is the sign of several currencies: write the code, such as USD."},
        {"amount > 1,5 EUR", "At column 10: “1,5 EUR” is no number: write . before decimals"},
        {"amount > many EUR", "At column 10: “many” is no number"},
        {"amount > 1e999 EUR", "At column 10: “1e999” is larger or smaller than a number can be here."},
        {"amount ~ bn", "At column 8: “amount” holds numbers: compare it with"},
        {"share > 20", "At column 9: The number has no unit: share needs a share, such as 20 % or 0.2."},
        {"capacity > 20", "At column 12: The number has no unit"},
        {"deadline < soon", "At column 12: “soon” is no date: deadline needs one such as 2030"},
        {"deadline < P4Y", "At column 12: “P4Y” is no date"},
        {"kind = peple", "At column 8: “peple” is no kind; did you mean people?"},
        {"verdict = maybe", "At column 11: “maybe” is no verdict: write agree, compatible, conflict or single."},
        {"pillar < trust", "At column 8: “pillar” holds words: compare it with =, != or ~."},
        {"value < \"a b\"", "At column 7: “value <” needs a number with its unit or a date."},
        {"deadline < none", "At column 10: “deadline <” needs"},
        {"publisher = Rio Wire", "At column 17: “Wire” is one word too many"},
        {"kind = money pillar = trust", "At column 14: “pillar” is one word too many"},
        {"(kind = money", "At column 1: The bracket that opens here is not closed."},
        {"kind = money)", "At column 13: No bracket is open that this one could close."},
        {"kind = money (pillar = trust)", "At column 14: “(” stands where and, or or a closing bracket must stand."},
        {"kind = money and",
         "At column 17: The expression ends behind “and”: a comparison such as deadline < 2030 must follow."},
        {"()", "At column 2: “)” stands where a comparison such as kind = people must begin."},
        {"or kind = money", "At column 1: “or” stands where a comparison"},
        {"kind == money", "At column 6: “==” is no comparison: write one of"},
        {"! kind = money", "At column 1: “!” stands alone: write not"},
        {"quote ~ \"open", "At column 9: The quotation mark that opens here is not closed."},
        {"quote ~ \"\"", "At column 9: There is nothing between the quotation marks."},
        // Columns count characters, not bytes.
        {"quote ~ \"億億\" und", "At column 14: “und” "},
    };
    for (const auto& [text, message] : all) CHECK_THAT(error(text), ContainsSubstring(message));
    CHECK_THAT(error("kind = \xff"), ContainsSubstring("UTF-8"));
}

TEST_CASE("brackets stand 100 deep, not deeper, and 100,000 of them break nothing") {
    const std::string one = "kind = money";
    CHECK(printed(times(deepest, "(") + one + times(deepest, ")")) == one);
    CHECK_THAT(error(times(deepest + 1, "(") + one), ContainsSubstring("At column 101: Brackets and not stand more"));
    CHECK_THAT(error(times(100000, "(") + one + times(100000, ")")), ContainsSubstring("more than 100 deep"));
    CHECK_THAT(error(times(100000, "not ") + one), ContainsSubstring("more than 100 deep"));
    CHECK_THAT(error(times(100000, ")")), ContainsSubstring("At column 1"));
    CHECK(printed(times(deepest, "not ") + one) == times(deepest, "not ") + one);
    // One behind the other is not deep.
    CHECK(read(times(20000, "(not kind = money) and ") + one).steps().size() == 60001);
}

TEST_CASE("steps grow with the length of the text") {
    const auto steps = [](std::size_t n) {
        const std::string text = times(n, "(kind = money or pillar = trust) and ") + "amount > 1000 USD";
        const auto read = parse(text);
        REQUIRE(read);
        CHECK((print(*read) == text));
        return read->steps().size();
    };
    const std::size_t one = steps(1) - steps(0);
    CHECK(steps(2000) == steps(0) + 2000 * one);
    CHECK(steps(20000) == steps(0) + 20000 * one);
}

TEST_CASE("the words of a choice are the model's own") {
    const auto all = [](Field f, auto named) {
        CHECK(factsOf(f).words.size() > 1);
        for (const auto word : factsOf(f).words) {
            INFO(word);
            CHECK(named(word));
        }
    };
    all(Field::kind, model::kindNamed);
    all(Field::standing, model::standingNamed);
    all(Field::qualifier, model::qualifierNamed);
    all(Field::when_role, model::whenRoleNamed);
    all(Field::party_type, model::partyTypeNamed);
    all(Field::role, model::roleNamed);
    all(Field::facet, model::facetNamed);
    all(Field::verdict, model::verdictNamed);
    all(Field::type, model::differenceNamed);
    all(Field::judgement, model::judgementNamed);
    for (std::size_t i = 0; i < fields().size(); ++i) {
        CHECK(fields()[i].field == static_cast<Field>(i));
        CHECK(fieldNamed(fields()[i].name) == fields()[i].field);
        CHECK_THAT(grammar(), ContainsSubstring("\n  " + std::string(fields()[i].name) + " "));
    }
}
