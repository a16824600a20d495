#include "core/intake/phrases.h"
#include "tests/support/catch.h"

using namespace pledge;

TEST_CASE("phrases are found at whole words, wherever they stand in a line") {
    const intake::PhraseSet phrases({"photo by", "share this", "© 2", "ad"});
    for (std::size_t before = 0; before < 40; ++before)
        for (const std::string_view phrase : {"photo by", "share this", "© 2", "ad"})
            for (const std::string_view after : {"", " ", ".", " and much more of it behind"}) {
                std::string line;
                while (line.size() < before) line += line.size() % 7 == 6 ? ' ' : 'x';
                const bool apart = line.empty() || line.back() == ' ';
                line.append(phrase).append(after);
                INFO('"' << line << '"');
                if (apart || phrase.front() == "©"[0]) {
                    CHECK(phrases.mayStandIn(line));
                    CHECK(phrases.lastWithin(line) == before);
                } else {
                    CHECK_FALSE(phrases.within(line));
                }
            }
    CHECK_FALSE(phrases.within("photo bygone, share thisbe, © 20, ads, road"));
    CHECK_FALSE(phrases.mayStandIn("a photograph of the shared roof over the second hall"));
}
