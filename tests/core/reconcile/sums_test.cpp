#include "tests/core/reconcile/script.h"
#include "tests/support/catch.h"

#include <set>

using pledge::test::Script;

namespace {

/// The differences with the arithmetic that their reasons tell.
std::string told(const Script& s) {
    std::string out = s.types();
    for (const auto& a : s.finding().announcements)
        for (const auto& c : a.commitments)
            for (const auto& f : c.facets)
                if (f.verdict == pledge::model::Verdict::conflict) out += f.reason;
    return out;
}

/// "€1.2 bn of €1.9 bn [A]; ": what each commitment is a part of, and whose sources say so.
std::string parts(const Script& s) {
    std::string out;
    for (const auto& a : s.finding().announcements)
        for (const auto& c : a.commitments) {
            const auto* whole = pledge::model::wholeOf(a, c);
            if (!whole) continue;
            std::set<std::string> letters;
            for (const std::string& claim : c.partOf) letters.insert(s.letter(claim));
            out += c.label + " of " + whole->label + " [";
            for (const std::string& l : letters) out += (out.back() == '[' ? "" : " ") + l;
            out += "]; ";
        }
    return out;
}

const std::string promised =
    "[Velmora]{party Velmora org investor} will invest [€1.9 billion]{money 1.9e9 EUR} in [Togo]{party Togo place}";
const std::string promisedInJapanese =
    "[北斗電機]{party 北斗電機 org investor}は[インド]{party インド place}に[200億円]{money 2e10 JPY}を投じる。";

std::string english(const std::string& text) {
    return told(
        Script("= A 2026-05-12\n[Velmora]{party Velmora org investor} will invest [€1.9 billion]{money 1.9e9 EUR} in "
               "[Togo]{party Togo place}" +
               text + '\n'));
}

std::string japanese(const std::string& text) {
    return told(
        Script("= A 2026-05-12 ja\n[北斗電機]{party 北斗電機 org investor}は[インド]{party インド place}に[200億円]{"
               "money 2e10 JPY}を投じる。" +
               text + '\n'));
}

const std::string plant = "[€1.2 billion]{money 1.2e9 EUR} goes into the plant";

std::string grid(const std::string& sum, const std::string& value) {
    return " and [" + sum + "]{money " + value + " EUR} into the grid.";
}

} // namespace

TEST_CASE("what sources tell as parts of a sum or a number is known as such, nested parts too") {
    CHECK(parts(Script("= A 2026-05-12\n" + promised + ", of which " + plant + grid("€700 million", "7e8") + '\n')) ==
          "€1.2 bn sum of €1.9 bn investment [A]; €700 m sum of €1.9 bn investment [A]; ");
    CHECK(parts(Script("= A 2026-05-12\n" + promised + ", of which " + plant +
                       ", of which [€900 million]{money 9e8 EUR} in machines.\n")) ==
          "€1.2 bn sum of €1.9 bn investment [A]; €900 m sum of €1.2 bn sum [A]; ");
    CHECK(parts(Script("= A 2026-05-12\n" + promised + ", including " + plant + ".\n= B 2026-05-12\n" + promised +
                       ", including " + plant + ".\n= C 2026-05-12\n" + promised + ".\n")) ==
          "€1.2 bn sum of €1.9 bn investment [A B]; ");
    CHECK(parts(Script("= A 2026-05-12\n[Velmora]{party Velmora org investor} will train [9,000 welders]{people 9000 "
                       "aud=welders}, of whom [3,000 women]{people 3000 aud=women}.\n")) ==
          "Training of 3,000 women of Training of 9,000 welders [A]; ");
    CHECK(parts(Script("= A 2026-05-12 ja\n" + promisedInJapanese +
                       "このうち[150億円]{money 1.5e10 JPY}を工場に充てる。\n")) ==
          "¥15 bn sum of ¥20 bn investment [A]; ");
}

TEST_CASE("a part may stand before the words that say so, and what follows is none") {
    CHECK(
        parts(Script("= A 2026-05-12\n[Velmora]{party Velmora org investor} will open [120 stores]{capacity 120 unit}, "
                     "[45]{capacity 45 unit} of them this year, and refurbish [75 older ones]{capacity 75 unit}.\n")) ==
        "45 of 120 stores [A]; ");
}

TEST_CASE("what no source tells as a part is none") {
    CHECK(parts(Script("= A 2026-05-12\nThe hospital of [Velmora]{party Velmora org investor} will have [320 "
                       "beds]{capacity 320 unit}, of which [60 beds]{capacity 60 unit} are new, and [12 operating "
                       "theatres]{capacity 12 unit}.\n")) == "60 beds of 320 beds [A]; ");
    CHECK(parts(Script("= A 2026-05-12\n" + promised + ". It puts " + plant + ".\n")).empty());
    CHECK(parts(Script("= A 2026-05-12\n" + promised +
                       ", including the old line that the group has run since the end of the war and that employs "
                       "half of the town, and [€1.2 billion]{money 1.2e9 EUR} for a dam.\n"))
              .empty());
    CHECK(
        parts(Script("= A 2026-05-12\n" + promised +
                     ", including [$1.2 billion]{money 1.2e9 USD} for a plant and [300 jobs]{people 300 aud=jobs}.\n"))
            .empty());
}

TEST_CASE("parts that are more than their whole are a difference within one source") {
    const std::string found =
        "amount within_source: €1.9 bn [A] | €2.1 bn [A]\nOne source says both: €1.2 bn and €900 m add "
        "up to €2.1 bn, more than the €1.9 bn of which they are parts.";
    CHECK(english(", of which " + plant + grid("€900 million", "9e8")) == found);
    CHECK(english(". Of that, " + plant + grid("€900 million", "9e8")) == found);
    CHECK(japanese("このうち[150億円]{money 1.5e10 JPY}を工場に、[80億円]{money 8e9 JPY}を研究に充てる。")
              .find("¥23 bn") != std::string::npos);
}

TEST_CASE("parts that fit, leave something, are told in round numbers or parted again are none") {
    CHECK(english(", of which " + plant + grid("€700 million", "7e8")) == "");
    CHECK(english(", of which " + plant + grid("€500 million", "5e8")) == "");
    CHECK(english(", of which " + plant + grid("€730 million", "7.3e8")) == "");
    CHECK(english(", of which " + plant +
                  ", of which [€900 million]{money 9e8 EUR} in machines and [€300 million]{money 3e8 "
                  "EUR} in halls.") == "");
    CHECK(
        english(
            ", of which up to [€1.2 billion]{money 1.2e9 EUR up_to} goes into the plant and up to [€900 million]{money "
            "9e8 EUR up_to} into the grid.") == "");
}

TEST_CASE("parts that are told as all of their whole must be all of it") {
    const std::string plantFor = ", split between [€1.2 billion]{money 1.2e9 EUR} for the plant and [";
    CHECK(english(plantFor + "€500 million]{money 5e8 EUR} for the grid.")
              .find("€1.2 bn and €500 m add up to €1.7 bn, less than the €1.9 bn") != std::string::npos);
    CHECK(english(plantFor + "€700 million]{money 7e8 EUR} for the grid.") == "");
    CHECK(japanese("内訳は、工場に[150億円]{money 1.5e10 JPY}、研究に[50億円]{money 5e9 JPY}。") == "");
}

TEST_CASE("another source's number is not held against a sum of parts") {
    const std::string head =
        "[Velmora]{party Velmora org investor} will invest [€1.9 billion]{money 1.9e9 EUR} in [Togo]{party "
        "Togo place}";
    const Script s("= A 2026-05-12\n" + head + ", of which " + plant + grid("€900 million", "9e8") +
                   "\n= B 2026-05-12\n" + head + ".\n");
    CHECK(s.conflicts() == "€1.9 bn investment: amount: €1.9 bn [A B] | €2.1 bn [A]\n");
}
