#include "tests/core/reconcile/script.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <numeric>

using namespace pledge;
using namespace pledge::model;
using pledge::test::Script;

namespace {

// Two events of one company in one country, each in two sources, and one of another company.
const char* const plants = R"(
    = A 2026-03-03
    [Kestrel]{party Kestrel org investor} will invest [450 billion rupees]{money 450e9 INR} in a plant in [Hyderabad]{party Hyderabad place}.
    It will train [2,000 welders]{people 2000 deadline=2029 aud=welders} there.
    = B 2026-03-04
    [Kestrel]{party Kestrel org investor} will spend [450 billion rupees]{money 450e9 INR} in [Hyderabad]{party Hyderabad place}.
    It will train [2,000 welders]{people 2000 deadline=2030 aud=welders} there.
    = C 2026-03-12
    [Kestrel]{party Kestrel org investor} will invest [12 billion rupees]{money 12e9 INR} in an office in [Pune]{party Pune place}.
    It will train [300 clerks]{people 300 aud=clerks} there.
    = D 2026-03-13
    [Kestrel]{party Kestrel org investor} invests [12 billion rupees]{money 12e9 INR} in [Pune]{party Pune place}.
    = E 2026-05-02
    [Orvik]{party Orvik org investor} will invest [$2 billion]{money 2e9 USD} in [Ghana]{party Ghana place}.
)";

Overrule word(Act act, Grouping of, std::vector<std::vector<std::string>> groups) {
    Overrule o;
    o.by = "Kim";
    o.at = "2026-05-03T09:00:00Z";
    o.act = act;
    o.of = of;
    o.groups = std::move(groups);
    return o;
}

Overrule named(Act act, const std::string& one, const std::string& other) {
    Overrule o = word(act, Grouping::name, {});
    o.names = {one, other};
    return o;
}

/// The sources of each announcement.
std::string groups(const Script& s, const std::vector<std::size_t>& order = {}) {
    std::vector<std::string> all;
    for (const auto& a : s.finding(order).announcements) {
        std::string letters;
        for (const auto& id : a.sources) letters += s.letter(id);
        std::sort(letters.begin(), letters.end());
        all.push_back(letters);
    }
    std::sort(all.begin(), all.end());
    return std::accumulate(all.begin(), all.end(), std::string(),
                           [](const std::string& a, const std::string& b) { return a.empty() ? b : a + ' ' + b; });
}

std::string labels(const Script& s) {
    std::string out;
    for (const auto& a : s.finding().announcements)
        for (const auto& c : a.commitments) out += c.label + '\n';
    return out;
}

Overrule joinSources(const Script& s, const std::string& one, const std::string& other) {
    return word(Act::join, Grouping::announcement, {{s.source(one)}, {s.source(other)}});
}

Overrule partSources(const Script& s, const std::string& one, const std::string& other) {
    return word(Act::part, Grouping::announcement, {{s.source(one)}, {s.source(other)}});
}

} // namespace

TEST_CASE("without a word of an analyst the rules decide") { CHECK(groups(Script(plants)) == "AB CD E"); }

TEST_CASE("joined announcements are one with all their sources") {
    Script s(plants);
    s.overrule(joinSources(s, "B", "C"));
    CHECK(groups(s) == "ABCD E");
    CHECK(s.finding().announcements.at(0).overruled ==
          std::vector{Overruled{"1", Act::join, "Kim", "2026-05-03T09:00:00Z"}});
    CHECK(s.finding().announcements.at(1).overruled.empty());
}

TEST_CASE("parted sources stand apart, together") {
    Script s(plants);
    s.overrule(joinSources(s, "A", "C"));
    s.overrule(
        word(Act::part, Grouping::announcement, {{s.source("B"), s.source("D")}, {s.source("A"), s.source("C")}}));
    CHECK(groups(s) == "AC BD E");
    for (const auto& a : s.finding().announcements)
        CHECK(a.overruled.size() == (s.letter(a.sources[0]) == "A" ? 2u : a.investor == "Kestrel" ? 1u : 0u));
}

TEST_CASE("the later word beats the earlier") {
    Script s(plants);
    s.overrule(joinSources(s, "A", "C"));
    s.overrule(partSources(s, "A", "C"));
    CHECK(groups(s) == "A BCD E");
    s.overrule(joinSources(s, "A", "D"));
    CHECK(groups(s) == "ABCD E");
}

TEST_CASE("a moved source belongs to the announcement that it was moved to") {
    Script s(plants);
    s.overrule(word(Act::move, Grouping::announcement, {{s.source("B")}, {s.source("C"), s.source("D")}}));
    CHECK(groups(s) == "A BCD E");
    s.overrule(word(Act::move, Grouping::announcement, {{s.source("A")}, {"s-gone"}}));
    CHECK(groups(s) == "A BCD E"); // nowhere to go: stays
}

TEST_CASE("with words of analysts too, the order of inputs means nothing") {
    Script s(plants);
    s.overrule(joinSources(s, "B", "C"));
    s.overrule(partSources(s, "D", "B"));
    s.overrule(word(Act::move, Grouping::announcement, {{s.source("E")}, {s.source("A"), s.source("C")}}));
    s.overrule(word(Act::join, Grouping::commitment,
                    {{s.claim("A", "2,000 welders"), s.claim("B", "2,000 welders")}, {s.claim("C", "300 clerks")}}));
    s.overrule(word(Act::part, Grouping::commitment,
                    {{s.claim("B", "450 billion rupees")}, {s.claim("A", "450 billion rupees")}}));
    s.overrule(named(Act::same, "Kestrel", "Orvik"));
    s.overrule(named(Act::different, "Pune", "Hyderabad"));
    std::vector<std::size_t> order(5);
    std::iota(order.begin(), order.end(), std::size_t{0});
    const std::string expected = s.print(order);
    CHECK_THAT(expected, ContainsSubstring("[A B C E]"));
    while (std::next_permutation(order.begin(), order.end())) REQUIRE(s.print(order) == expected);
}

TEST_CASE("a renamed announcement and commitment carry their name") {
    Script s(plants);
    Overrule title = word(Act::rename, Grouping::announcement, {{s.source("C"), s.source("D")}});
    title.name = "The Pune office";
    s.overrule(title);
    Overrule label = word(Act::rename, Grouping::commitment, {{s.claim("C", "300 clerks")}});
    label.name = "Clerks of Pune";
    s.overrule(label);
    const Finding f = s.finding();
    CHECK(std::count_if(f.announcements.begin(), f.announcements.end(),
                        [](const auto& a) { return a.title == "The Pune office" && a.overruled.size() == 1; }) == 1);
    CHECK_THAT(labels(s), ContainsSubstring("Clerks of Pune\n"));
    s.overrule(partSources(s, "C", "D")); // half of what was named is not the group any more
    CHECK_THAT(s.print(), !ContainsSubstring("The Pune office"));
}

TEST_CASE("joined commitments are compared as one") {
    Script s(plants);
    s.overrule(joinSources(s, "A", "C"));
    CHECK(s.conflicts() == "Training of 2,000 welders: deadline: 2029 [A] | 2030 [B]\n");
    s.overrule(word(Act::join, Grouping::commitment,
                    {{s.claim("A", "2,000 welders"), s.claim("B", "2,000 welders")}, {s.claim("C", "300 clerks")}}));
    CHECK_THAT(s.conflicts(), ContainsSubstring("count: 2,000 [A B] | 300 [C]"));
    for (const auto& a : s.finding().announcements)
        for (const auto& c : a.commitments) {
            CHECK(c.overruled.size() == (c.kind == Kind::people ? 1u : 0u));
            for (const auto& f : c.facets) CHECK(f.overruled == c.overruled);
        }
}

TEST_CASE("parted claims are two commitments, and no conflict between them") {
    Script s(plants);
    s.overrule(
        word(Act::part, Grouping::commitment, {{s.claim("B", "2,000 welders")}, {s.claim("A", "2,000 welders")}}));
    CHECK(s.conflicts().empty());
    CHECK_THAT(labels(s), ContainsSubstring("Training of 2,000 welders\nTraining of 2,000 welders\n"));
}

TEST_CASE("a moved claim belongs to the commitment that it was moved to, with what only converts it") {
    Script s(R"(
        = A 2026-03-03
        [Kestrel]{party Kestrel org investor} will invest [5 billion euros]{money 5e9 EUR} ([$6 billion]{money 6e9 USD restates}) in [Ghana]{party Ghana place}.
        It puts [2 billion euros]{money 2e9 EUR pillar=talent} into a school.
        = B 2026-03-03
        [Kestrel]{party Kestrel org investor} will invest [5 billion euros]{money 5e9 EUR} in [Ghana]{party Ghana place}.
    )");
    s.overrule(
        word(Act::move, Grouping::commitment, {{s.claim("A", "$6 billion")}, {s.claim("A", "2 billion euros")}}));
    CHECK_THAT(s.conflicts(), ContainsSubstring("€2 bn [A] | €5 bn [A]"));
    Finding f = s.finding();
    REQUIRE(f.announcements.size() == 1);
    CHECK(f.announcements[0].commitments.size() == 2);
}

TEST_CASE("the sum of the whole programme stays where most of it stays") {
    Script s(R"(
        = A 2026-03-03
        [Kestrel]{party Kestrel org investor} will invest [5 billion euros]{money 5e9 EUR} in [Ghana]{party Ghana place}.
        = B 2026-03-03
        [Kestrel]{party Kestrel org investor} will invest [5 billion euros]{money 5e9 EUR} in [Ghana]{party Ghana place}.
        = C 2026-03-03
        [Kestrel]{party Kestrel org investor} will invest [5 billion euros]{money 5e9 EUR} in [Ghana]{party Ghana place}.
    )");
    s.overrule(
        word(Act::part, Grouping::commitment,
             {{s.claim("C", "5 billion euros")}, {s.claim("A", "5 billion euros"), s.claim("B", "5 billion euros")}}));
    CHECK_THAT(s.finding().announcements.at(0).title, ContainsSubstring("€5 bn"));
    CHECK(s.finding().announcements[0].commitments.at(0).claims.size() == 2);
}

TEST_CASE("two names of one company bring together what reports it under each") {
    Script s(R"(
        = A 2026-03-03
        [Kestrel]{party Kestrel org investor} will invest [$3 billion]{money 3e9 USD} in [Ghana]{party Ghana place}.
        It will [build a school with Sundara]{initiative build_a_school with=Sundara}. [Sundara]{party Sundara org partner} agreed.
        = B 2026-03-03
        [Falcon Works]{party Falcon_Works org investor} will invest [$3 billion]{money 3e9 USD} in [Ghana]{party Ghana place}.
        It will [build a school with Maru]{initiative build_a_school with=Maru}. [Maru]{party Maru org partner} agreed.
    )");
    REQUIRE(groups(s) == "A B");
    s.overrule(named(Act::same, "Kestrel", "Falcon Works"));
    CHECK(groups(s) == "AB");
    CHECK(s.finding().announcements.at(0).investors == std::vector<std::string>{"Kestrel"});
    CHECK_THAT(s.conflicts(), ContainsSubstring("partners: Maru [B] | Sundara [A]"));
    s.overrule(named(Act::same, "Sundara", "Maru"));
    CHECK(s.conflicts().empty());
    CHECK_THAT(labels(s), ContainsSubstring("Build a school with Sundara\n"));
    CHECK(s.finding().announcements[0].overruled.size() == 2);
    s.overrule(named(Act::unsure, "Falcon Works", "Kestrel")); // takes the first word back
    CHECK(groups(s) == "A B");
}

TEST_CASE("one name said to be another takes its longer forms along, which are shown as they are written") {
    Script s(R"(
        = A 2026-03-03
        [Kestrel]{party Kestrel org investor} will invest [$3 billion]{money 3e9 USD} in [Ghana]{party Ghana place}.
        = B 2026-03-03
        [Falcon Energy]{party Falcon_Energy org investor} will invest [$3 billion]{money 3e9 USD} in [Ghana]{party Ghana place}.
    )");
    s.overrule(named(Act::same, "Kestrel", "Falcon"));
    CHECK(groups(s) == "AB");
    const auto a = s.finding().announcements.at(0);
    CHECK(std::set<std::string>(a.investors.begin(), a.investors.end()) ==
          std::set<std::string>{"Kestrel", "Falcon Energy"});
}

TEST_CASE("two names of two companies stand apart, however alike they look or sound") {
    const char* const alike = R"(
        = A 2026-03-03
        [Kioxia]{party Kioxia org investor} will invest [$3 billion]{money 3e9 USD} in [Ghana]{party Ghana place}.
        = B 2026-03-03
        [Kioxia Energy]{party Kioxia_Energy org investor} will invest [$3 billion]{money 3e9 USD} in [Ghana]{party Ghana place}.
        = C 2026-03-03 ja
        [キオクシア]{party キオクシア org investor} invests [$3 billion]{money 3e9 USD} in [Ghana]{party Ghana place}.
    )";
    Script s(alike);
    REQUIRE(groups(s) == "ABC");
    s.overrule(named(Act::different, "Kioxia", "Kioxia Energy"));
    CHECK(groups(s) == "A BC"); // the name in kana may be of either
    s.overrule(named(Act::different, "Kioxia Energy", "キオクシア"));
    CHECK(groups(s) == "AC B");
    s.overrule(named(Act::different, "Kioxia", "キオクシア"));
    CHECK(groups(s) == "A B C");
    const auto f = s.finding();
    for (const auto& a : f.announcements) {
        CHECK_FALSE(a.overruled.empty());
        CHECK(a.title.find_first_of("\x1E\x1F") == std::string::npos);
    }
    s.overrule(named(Act::same, "キオクシア", "Kioxia"));
    CHECK(groups(s) == "AC B");
}

TEST_CASE("partners of two companies are held against each other where their names are said to differ") {
    Script s(R"(
        = A 2026-03-03
        [Kestrel]{party Kestrel org investor} will invest [$3 billion]{money 3e9 USD} in [Ghana]{party Ghana place}.
        It will [build a school with Sundara]{initiative build_a_school with=Sundara}. [Sundara]{party Sundara org partner} agreed.
        = B 2026-03-03
        [Kestrel]{party Kestrel org investor} will invest [$3 billion]{money 3e9 USD} in [Ghana]{party Ghana place}.
        It will [build a school with Sundara Power]{initiative build_a_school with=Sundara_Power}. [Sundara Power]{party Sundara_Power org partner} agreed.
    )");
    REQUIRE(s.conflicts().empty());
    s.overrule(named(Act::different, "Sundara", "Sundara Power"));
    CHECK_THAT(s.conflicts(), ContainsSubstring("partners: Sundara [A] | Sundara Power [B]"));
}

TEST_CASE("unsure is shown and decides nothing") {
    Script s(plants);
    const std::string before = s.print();
    s.overrule(named(Act::unsure, "Kestrel", "Orvik"));
    CHECK(s.print() == before);
    for (const auto& a : s.finding().announcements) CHECK(a.overruled.size() == 1);
}

TEST_CASE("what has lost too much of its target decides nothing") {
    Script s(plants);
    s.overrule(word(Act::join, Grouping::announcement, {{s.source("A")}, {}}));
    s.overrule(word(Act::part, Grouping::commitment, {{}, {s.claim("A", "2,000 welders")}}));
    CHECK(s.print() == Script(plants).print());
    for (const auto& a : s.finding().announcements) CHECK(a.overruled.empty());
}

TEST_CASE("a new source joins what its fellows were joined to") {
    const std::string late = std::string(plants) + R"(
        = F 2026-03-14
        [Kestrel]{party Kestrel org investor} invests [12 billion rupees]{money 12e9 INR} in [Pune]{party Pune place}.
    )";
    Script s(late);
    REQUIRE(groups(s) == "AB CDF E");
    s.overrule(joinSources(s, "A", "C"));
    CHECK(groups(s) == "ABCDF E");
    s.overrule(partSources(s, "D", "C"));
    CHECK(groups(s) == "ABCF D E");
}

TEST_CASE("a round-up speaks for none of its announcements where one of them is joined, and leaves only the one it is "
          "parted from") {
    Script s(R"(
        = A 2026-06-10
        # Velmora to build in Tangier
        [Velmora]{party Velmora org investor} will invest [850 million euros]{money 850e6 EUR} in a plant in [Tangier]{party Tangier place}.
        It will build [120,000 vans]{capacity 120000 unit} there.
        = B 2026-06-11
        # Orvik to build in Pune
        [Orvik]{party Orvik org investor} will invest [90 billion rupees]{money 90e9 INR} in [Pune]{party Pune place}.
        It will hire [600 engineers]{people 600 aud=engineers}.
        = C 2026-06-12
        # The week in plants
        MOROCCO: vans across the water
        [Velmora]{party Velmora org investor} will put [850 million euros]{money 850e6 EUR} into [Tangier]{party Tangier place}. The plant is for [120,000 vans]{capacity 120000 unit}.

        INDIA: new wiring
        [Orvik]{party Orvik org} will spend [90 billion rupees]{money 90e9 INR} in [Pune]{party Pune place} and hire [600 engineers]{people 600 aud=engineers}.
        = D 2026-09-02
        # Maru to build in Quito
        [Maru]{party Maru org investor} will invest [70 million dollars]{money 70e6 USD} in [Quito]{party Quito place}.
    )");
    REQUIRE(groups(s) == "AC BC D");
    s.overrule(word(Act::join, Grouping::announcement, {{s.source("A"), s.source("C")}, {s.source("D")}}));
    CHECK(groups(s) == "ACD BC");
    s.overrule(word(Act::part, Grouping::announcement, {{s.source("C")}, {s.source("B")}}));
    CHECK(groups(s) == "ACD B C");
}
