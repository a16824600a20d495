#include "core/base/knowledge.h"
#include "tests/support/catch.h"

using namespace pledge::base;

namespace {

std::string read(std::string_view text) {
    const auto entries = parseKnowledge(text, "x.txt");
    if (!entries) return entries.error().message;
    std::string out;
    for (const auto& e : *entries) {
        out += std::to_string(e.line) + " [" + e.section + "] " + e.key;
        for (const auto& v : e.values) out += " <" + v + ">";
        out += '\n';
    }
    return out;
}

} // namespace

TEST_CASE("knowledge is lines of keys and values in sections") {
    CHECK(read("# comment\nfirst\n[units]\n\n  tonne = t, metric tonne \r\nmore\n") ==
          "2 [] first\n5 [units] tonne <t> <metric tonne>\n6 [units] more\n");
    CHECK(read("a\\=b = c\\, d, e") == "1 [] a=b <c, d> <e>\n");
    CHECK(read("") == "");
}

TEST_CASE("errors in knowledge name the file and the line") {
    CHECK(read("ok\n[open") == "x.txt:2: a section is written [name]");
    CHECK(read("[]") == "x.txt:1: a section is written [name]");
    CHECK(read("= value") == "x.txt:1: there is nothing before the equals sign");
    CHECK(read("\n\nkey = ") == "x.txt:3: a value is empty");
    CHECK(read("key = a,,b") == "x.txt:1: a value is empty");
    CHECK(read("a\n\xFF\n") == "x.txt:2: is not UTF-8");
}
