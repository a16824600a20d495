#include "core/base/knowledge.h"
#include "core/base/resources.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace pledge::base;

TEST_CASE("every embedded knowledge file can be read") {
    std::size_t files = 0;
    for (const Resource& r : resources()) {
        if (!r.name.starts_with("knowledge/")) continue;
        ++files;
        const auto entries = parseKnowledge(r.bytes, r.name);
        INFO((entries ? std::string() : entries.error().message));
        CHECK(entries);
        CHECK((entries && !entries->empty()));
    }
    CHECK(files >= 1);
}

TEST_CASE("embedded files are sorted by name and found by it") {
    const auto all = resources();
    CHECK(std::is_sorted(all.begin(), all.end(), [](const Resource& a, const Resource& b) { return a.name < b.name; }));
    CHECK(resource("knowledge/en/abbreviations.txt"));
    CHECK_FALSE(resource("knowledge/en/no-such-file.txt"));
}
