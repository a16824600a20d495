#include "tests/app/program.h"
#include "tests/support/catch.h"

#include <nlohmann/json.hpp>
#include <set>

using namespace pledge::tests;
using json = nlohmann::json;

namespace {

const std::string article = "Norrvind to build wind tower plant in Poland\n\n"
                            "Published: 4 March 2026\n\n"
                            "Norrvind AB said it plans to train more than 1,200 welders by 2028. "
                            "It will invest 2.4 billion zlotys in Poland.\n";

/// The claims of the article as `extract` prints them.
json claimsOf(const std::string& file) {
    const Outcome o = run({"extract", file});
    REQUIRE(o.status == 0);
    return json::parse(o.out)["claims"];
}

json claimNamed(const std::string& file, const std::string& quote) {
    for (const json& c : claimsOf(file))
        if (c["quote"] == quote) return c;
    FAIL("no claim has the words " << quote);
    return {};
}

Outcome explained(const std::string& file, std::size_t at) {
    return run({"explain", file, "--at", std::to_string(at)});
}

} // namespace

TEST_CASE("explain tells the claim, its rule and its steps in sentences") {
    const Folder folder;
    const std::string file = folder.write("a.txt", article);
    const json claim = claimNamed(file, "more than 1,200 welders");
    const Outcome o = explained(file, claim["start"].get<std::size_t>() + 3);
    INFO(o.err);
    REQUIRE(o.status == 0);
    CHECK_THAT(o.out, ContainsSubstring("Norrvind AB said it plans to train «more than 1,200 welders» by 2028.\n"));
    CHECK_THAT(o.out, ContainsSubstring("Claim  people, more than 1,200 welders\n"));
    CHECK_THAT(o.out, ContainsSubstring("committed · deadline 2028 · talent\n"));
    CHECK_THAT(o.out, ContainsSubstring("Rule   people.audience: A number with a noun for people behind it"));
    CHECK_THAT(o.out, ContainsSubstring("  1. The number is 1,200, as the text has it.\n"));
    CHECK_THAT(o.out, ContainsSubstring("“more than” makes it a number that is passed (more than)."));
    CHECK_THAT(o.out, ContainsSubstring("“plans to” before it makes it committed"));
    CHECK_THAT(o.out, ContainsSubstring("“by 2028” is the date that the sentence ties to it."));
    CHECK_THAT(o.out, ContainsSubstring("“train” speaks for talent.\n"));
}

TEST_CASE("explain reads standard input and counts code points, not bytes") {
    const std::string text = "Nørrvind grows\n\nNørrvind will invest €2.4 billion in Poland.\n";
    const Outcome o = run({"explain", "-", "--at", "37", "--format", "json"}, text);
    INFO(o.err);
    REQUIRE(o.status == 0);
    const json told = json::parse(o.out);
    CHECK(told["schema"] == "pledgescope/explain/1");
    CHECK(told["file"] == "-");
    REQUIRE(told["claims"].size() == 1);
    const json claim = told["claims"][0];
    CHECK(claim["quote"] == "€2.4 billion");
    CHECK(claim["start"] == 37);
    CHECK(claim["rule"] == "money.sign");
    CHECK(claim["says"].get<std::string>().starts_with("A number with the sign of a currency"));
    CHECK(claim["sentence"]["start"] == 16);
    CHECK(claim["steps"][0] == "“2.4 billion” is 2,400,000,000: 2.4 times 1,000,000,000.");
    CHECK(claim["steps"][1] == "“€” stands for euros (EUR).");
}

TEST_CASE("every claim of an article is explained where it stands") {
    const Folder folder;
    const std::string file = folder.write("a.txt", article);
    for (const json& claim : claimsOf(file)) {
        const Outcome o = run({"explain", file, "--at", claim["start"].dump(), "--format", "json"});
        INFO(claim["quote"] << o.err);
        REQUIRE(o.status == 0);
        bool found = false;
        const json told = json::parse(o.out);
        for (const json& c : told["claims"])
            found |= c["start"] == claim["start"] && c["kind"] == claim["kind"] && !c["steps"].empty() &&
                     c["says"].is_string();
        CHECK(found);
    }
}

TEST_CASE("where no claim stands, explain names the nearest in one sentence") {
    const Folder folder;
    const std::string file = folder.write("a.txt", article);
    const json claim = claimNamed(file, "2.4 billion zlotys");
    const std::size_t start = claim["start"], end = claim["end"];
    const Outcome o = explained(file, start - 2);
    CHECK(o.status == 1);
    CHECK(o.out.empty());
    CHECK(lines(o.err) == 1);
    CHECK_THAT(o.err, ContainsSubstring("No claim stands at character " + std::to_string(start - 2)));
    CHECK_THAT(o.err, ContainsSubstring("from " + std::to_string(start) + " to " + std::to_string(end) + "."));
    const Outcome beyond = explained(file, 100000);
    CHECK(beyond.status == 1);
    CHECK(lines(beyond.err) == 1);
    CHECK_THAT(beyond.err, ContainsSubstring("There is no character 100000"));
    const Outcome empty = run({"explain", "-", "--at", "3"}, "Nothing is said here about any figure.\n");
    CHECK(empty.status == 1);
    CHECK_THAT(empty.err, ContainsSubstring("it has no claim at all"));
    CHECK(run({"explain", file, "--at", "-1"}).status == 2);
    CHECK(run({"explain", file}).status == 2);
}

TEST_CASE("list rules needs no workspace, and names the rules that claims carry") {
    const Outcome o = run({"list", "rules", "--format", "json"});
    REQUIRE(o.status == 0);
    std::set<std::string> english;
    for (const json& rule : json::parse(o.out)) {
        INFO(rule);
        for (const char* key : {"id", "language", "kind", "says", "example", "quote", "value"})
            CHECK(rule[key].is_string());
        if (rule["language"] == "en") english.insert(rule["id"].get<std::string>());
    }
    const Folder folder;
    for (const json& claim : claimsOf(folder.write("a.txt", article))) {
        INFO(claim);
        CHECK(english.contains(claim["rule"].get<std::string>()));
    }
    const Outcome table = run({"list", "rules"});
    CHECK(table.status == 0);
    CHECK(table.out.starts_with("id "));
    CHECK_THAT(table.out, ContainsSubstring("A number with the name of a currency behind it."));
    CHECK(run({"list", "rules", "--format", "csv"}).out.starts_with("id,language,kind,says,example,quote,value\r\n"));
    CHECK(run({"list", "claims"}).status == 2);
}
