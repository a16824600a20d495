#include "core/base/english_words.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <string>

using namespace pledge::base;

TEST_CASE("English words in all their forms, and no names") {
    for (const char* word : {"foundry", "foundries", "melting", "labour", "labor", "semiconductor", "zebra", "a"})
        CHECK(isEnglishWord(word) == (std::string(word).size() > 1));
    for (const char* word : {"", "sarvento", "london", "foundr", "zzzz", "aaaa", "\n"})
        CHECK_FALSE(isEnglishWord(word));
}

TEST_CASE("each word of the list is found") {
    const std::string_view all = englishWords();
    std::size_t missed = 0, words = 0;
    std::string_view last;
    for (std::size_t at = 1; at < all.size();) {
        const std::size_t end = all.find('\n', at);
        const std::string_view word = all.substr(at, end - at);
        missed += !isEnglishWord(word);
        missed += word <= last;
        last = word;
        ++words;
        at = end + 1;
    }
    CHECK(missed == 0);
    CHECK(words > 50'000);
}
