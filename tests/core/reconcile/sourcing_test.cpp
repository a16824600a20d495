#include "core/base/knowledge.h"
#include "core/base/resources.h"
#include "core/base/utf8.h"
#include "core/reconcile/quoted_speech.h"
#include "core/reconcile/sourcing.h"
#include "tests/support/catch.h"

#include <set>

using namespace pledge;
using reconcile::PhraseList;

namespace {

/// What is wrong with a file of words on sourcing, each with file and line.
std::vector<std::string> problemsIn(const std::string& file) {
    static const std::set<std::string> sections{
        "revised",         "revised to",    "before figure",   "earlier",  "says",         "says before",
        "company speaker", "state speaker", "pronoun speaker", "own page", "release line", "own voice",
        "reported",        "reported by",   "tells",           "told in",  "paper"};
    static const std::set<std::string> done{"raised", "lowered", "changed", "corrected", "put off", "brought forward"};
    std::vector<std::string> problems;
    std::set<std::pair<std::string, std::string>> seen;
    const auto entries = base::parseKnowledge(base::resource(file).value_or(""), file);
    REQUIRE(entries);
    for (const auto& e : *entries) {
        const std::string at = file + ':' + std::to_string(e.line) + ": ";
        if (!sections.contains(e.section)) problems.push_back(at + "no section is called " + e.section);
        const bool mapped = e.section.starts_with("revised");
        if (mapped != !e.values.empty()) problems.push_back(at + "takes the form of another section");
        if (mapped && !done.contains(e.key)) problems.push_back(at + "nothing is known to be " + e.key);
        for (const auto& word : mapped ? e.values : std::vector<std::string>{e.key}) {
            if (base::toLower(word) != word) problems.push_back(at + word + " is not in lower case");
            if (!seen.insert({e.section, word}).second) problems.push_back(at + word + " stands there twice");
        }
    }
    return problems;
}

std::string found(const PhraseList& list, const std::string& text) {
    std::string out;
    for (const auto& hit : list.in(text))
        out += '[' + text.substr(hit.at.start, hit.at.length()) + ']' + std::string(hit.meaning);
    return out;
}

std::string quoted(const std::string& text) {
    std::string out;
    for (const auto& s : reconcile::quotedSpeech(text)) out += '<' + text.substr(s.start, s.length()) + '>';
    return out;
}

} // namespace

TEST_CASE("the words on sourcing are valid in every language") {
    for (const std::string language : {"en", "ja"})
        for (const auto& problem : problemsIn("knowledge/" + language + "/sourcing.txt")) FAIL_CHECK(problem);
}

TEST_CASE("phrases are found as whole words, the longest first") {
    PhraseList list(true);
    list.add("put back", "a"), list.add("put back to", "b"), list.add("we'll", "c"), list.add("office", "d");
    CHECK(found(list, "Put back to 2030, put back. Output backs. We’ll see; the office’s door.") ==
          "[Put back to]b[put back]a[We’ll]c[office’s]d");
    CHECK(found(list, "").empty());
    PhraseList japanese(false);
    japanese.add("引き上げ", "a"), japanese.add("引き", "b");
    CHECK(found(japanese, "目標を引き上げ、引きあう。") == "[引き上げ]a[引き]b");
}

TEST_CASE("quoted speech is what stands in outermost marks of one line") {
    CHECK(quoted("He said “yes, “no” too” and \"maybe\".") == "<“yes, “no” too”><\"maybe\">");
    CHECK(quoted("「はい、『いいえ』も」と「多分」") == "<「はい、『いいえ』も」><「多分」>");
    CHECK(quoted("“First line\nsecond “line” of it") == "<“First line><“line”>");
    CHECK(quoted("none, 5\" wide") == "<\" wide>");
    CHECK(quoted("").empty());
    const auto speech = reconcile::quotedSpeech("a “b” c");
    CHECK_FALSE(reconcile::isQuoted(speech, 0));
    CHECK(reconcile::isQuoted(speech, 2));
    CHECK_FALSE(reconcile::isQuoted(speech, 9));
}
