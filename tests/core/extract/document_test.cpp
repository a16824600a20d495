#include "core/extract/document.h"
#include "tests/support/catch.h"

#include <map>
#include <string>
#include <vector>

using namespace pledge::extract;

TEST_CASE("words of any length are cut at any place, with their capitals") {
    struct End {
        std::string_view text;
        std::size_t taken; ///< bytes of it that belong to the word
    };
    constexpr End ends[] = {{"", 0},   {" ", 0}, {".", 0}, {",", 0},  {"-x", 0},
                            {" 5", 0}, {"7", 1}, {"é", 2}, {"ß7 ", 3}};
    for (std::size_t before = 0; before < 10; ++before)
        for (std::size_t length = 1; length < 20; ++length)
            for (std::size_t capital = 0; capital <= length; ++capital)
                for (const End& end : ends) {
                    std::string word(length, 'q');
                    if (capital < length) word[capital] = 'Q';
                    const std::string line = std::string(before, ' ') + word + std::string(end.text);
                    INFO('"' << line << '"');
                    const auto tokens = tokensOf(line);
                    REQUIRE_FALSE(tokens.empty());
                    const Token& t = tokens.front();
                    REQUIRE(t.form == Token::Form::word);
                    REQUIRE(t.span.start == before);
                    REQUIRE(t.span.length() == length + end.taken);
                    REQUIRE(t.capital == (capital == 0));
                    REQUIRE(t.innerCapital == (capital > 0 && capital < length));
                }
}

TEST_CASE("words have one number each, however many there are and however alike") {
    std::vector<std::string> words;
    for (std::size_t length = 1; length < 28; ++length)
        for (std::size_t at = 0; at < length; ++at) {
            words.push_back(std::string(length, 'q'));
            words.back()[at] = 'z';
        }
    for (std::size_t i = 0; i < 3000; ++i) {
        std::string word;
        for (std::size_t k = i + 1; k > 0; k /= 16) word += static_cast<char>('a' + k % 16);
        words.push_back("plant" + word);
    }
    std::string text;
    for (int twice = 0; twice < 2; ++twice)
        for (const auto& w : words) text += w + ' ';
    for (char& c : text)
        if (c == 'z') c = 'Z';
    const Document document({text, "en"});
    REQUIRE(document.tokens().size() == 2 * words.size());
    std::map<std::uint32_t, std::string> numbered;
    for (std::size_t i = 0; i < document.tokens().size(); ++i) {
        const auto& word = words[i % words.size()];
        REQUIRE(document.lower(i) == std::string_view(word));
        REQUIRE(document.lower(i).id > 0);
        REQUIRE(document.lower(i).id < document.words());
        REQUIRE(numbered.emplace(document.lower(i).id, word).first->second == word);
    }
}
