#include "core/extract/rules.h"

#include "core/extract/extract.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>

namespace fs = std::filesystem;
using namespace pledge;

namespace {

const fs::path root = PLEDGESCOPE_SOURCE;

std::string readFile(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

void addMatches(const std::string& text, const char* expression, const std::string& prefix, std::set<std::string>& to) {
    const std::regex pattern(expression);
    for (std::sregex_iterator m(text.begin(), text.end(), pattern), end; m != end; ++m)
        to.insert(prefix + (*m)[1].str());
}

/// The names of rules that stand in the sources of a folder: in full, or as the sign of a party.
std::set<std::string> namesIn(const fs::path& folder) {
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder)) {
        if (entry.path().extension() != ".cpp") continue;
        // Comments, and the classes of words that rules ask for, name no rules.
        static const std::regex other(R"re(//[^\n]*|wordClass\("[^"]*"\))re");
        const std::string text = std::regex_replace(readFile(entry.path()), other, "");
        addMatches(text, R"re("((?:money|people|share|capacity|count|date|party|initiative)\.[a-z_]+)")re", "", names);
        addMatches(text, R"re(say\((?!e_\.none)[^;"]*"([a-z_]+)"\))re", "party.", names);
        std::set<std::string> reasons;
        addMatches(text, R"re(\.why = ([^;]*);)re", "", reasons);
        for (const std::string& reason : reasons) addMatches(reason, R"re("([a-z_]+)")re", "party.", names);
    }
    return names;
}

std::set<std::string> namesOf(const std::string& language) {
    std::set<std::string> names;
    for (const model::Rule& r : extract::rules())
        if (r.language == language) names.insert(r.name);
    return names;
}

std::string number(double v) {
    std::ostringstream out;
    out.precision(15);
    out << v;
    return out.str();
}

std::string valueOf(const model::Claim& c) {
    if (!c.isNumber()) return c.value;
    return number(c.quantity.value) + (c.quantity.value_max ? ".." + number(*c.quantity.value_max) : "") + ' ' +
           c.quantity.unit;
}

std::vector<model::Claim> claimsOf(const model::Rule& rule) {
    model::Article article;
    article.text = rule.example;
    article.language = rule.language;
    article.published = "2026-04-03";
    return extract::extract(article);
}

std::string printed(const std::vector<model::Claim>& claims) {
    std::string out;
    for (const model::Claim& c : claims) out += "\n  " + c.rule + ": " + c.quote + " = " + valueOf(c);
    return out;
}

} // namespace

TEST_CASE("every rule in the sources stands in the catalogue of its language, and no other") {
    const std::map<std::string, fs::path> folders{{"en", root / "core/extract"}, {"ja", root / "core/extract/ja"}};
    for (const auto& [language, folder] : folders) {
        const auto known = namesOf(language), used = namesIn(folder);
        for (const std::string& name : used)
            if (!known.contains(name))
                FAIL_CHECK("A source of " << folder.lexically_relative(root).string() << " names the rule " << name
                                          << ": add [" << name << "] with kind, says, example, claim and value to "
                                          << "resources/knowledge/" << language << "/rules.txt.");
        for (const std::string& name : known)
            if (!used.contains(name))
                FAIL_CHECK("No source of " << folder.lexically_relative(root).string() << " names the rule " << name
                                           << ": take it out of resources/knowledge/" << language << "/rules.txt.");
    }
}

TEST_CASE("every rule is told in a sentence, with an example in which it finds what it says") {
    REQUIRE(extract::rules().size() > 50);
    std::set<std::pair<std::string, std::string>> seen;
    for (const model::Rule& r : extract::rules()) {
        INFO(r.language << ": " << r.name);
        CHECK(seen.emplace(r.language, r.name).second);
        CHECK(r.says.ends_with('.'));
        CHECK(r.told("ja").ends_with("。"));
        CHECK(r.told("xx") == r.says);
        REQUIRE_FALSE(r.example.empty());
        const auto claims = claimsOf(r);
        INFO("found in “" << r.example << "”:" << printed(claims));
        CHECK(std::any_of(claims.begin(), claims.end(), [&](const model::Claim& c) {
            return c.rule == r.name && c.kind == r.kind && c.quote == r.quote && valueOf(c) == r.value &&
                   !c.steps.empty();
        }));
    }
}

TEST_CASE("a rule is found by its name, in its own language first") {
    REQUIRE(extract::ruleNamed("money.sign", "en"));
    CHECK(extract::ruleNamed("money.sign", "en")->language == "en");
    CHECK(extract::ruleNamed("money.sign", "xx"));
    CHECK_FALSE(extract::ruleNamed("money.none", "en"));
}

TEST_CASE("claims of whole articles name rules of the catalogue, and say no steps where none are wanted") {
    int articles = 0;
    std::set<std::string> strange, silent, wordy;
    for (const auto& entry : fs::recursive_directory_iterator(root / "tests/corpus")) {
        if (entry.path().extension() != ".txt") continue;
        model::Article article;
        article.text = readFile(entry.path());
        const bool japanese = article.text.find("の") != std::string::npos;
        article.language = japanese ? "ja" : "en";
        ++articles;
        for (const model::Claim& c : extract::extract(article)) {
            const model::Rule* rule = extract::ruleNamed(c.rule, article.language);
            if (!rule || rule->language != article.language) strange.insert(c.rule);
            if (c.steps.empty()) silent.insert(c.rule);
        }
        extract::extract(article, extract::Options{false}, [&](std::vector<model::Claim>&& claims) {
            for (const model::Claim& c : claims)
                if (!c.steps.empty()) wordy.insert(c.rule + ": " + c.steps.front());
        });
    }
    CHECK(strange == std::set<std::string>{});
    CHECK(silent == std::set<std::string>{});
    CHECK(wordy == std::set<std::string>{});
    CHECK(articles > 10);
}
