#include "core/base/utf8.h"
#include "tests/support/catch.h"

#include <cstdint>

using namespace pledge::base;
using namespace std::string_literals;

TEST_CASE("well-formed UTF-8 is told from all other bytes") {
    for (const auto& good : {""s, "abc"s, "é"s, "日本"s, "\xF0\x9F\x8D\x8C"s, "\xED\x9F\xBF"s, "\xEE\x80\x80"s,
                             "\xF4\x8F\xBF\xBF"s, "\0"s}) {
        INFO(good);
        CHECK(isUtf8(good));
    }
    for (const auto& bad : {"\x80"s, "\xC3"s, "\xC0\x80"s, "\xC1\xBF"s, "\xE0\x80\x80"s, "\xED\xA0\x80"s, "\xE3\x81"s,
                            "\xF0\x80\x80\x80"s, "\xF4\x90\x80\x80"s, "\xF5\x80\x80\x80"s, "\xFF"s, "a\xE9z"s})
        CHECK_FALSE(isUtf8(bad));
}

TEST_CASE("code points are read in both directions") {
    const std::string text = "aé日\xF0\x9F\x8D\x8C";
    const std::u32string points = U"aé日\U0001F34C";
    std::size_t at = 0;
    for (const char32_t c : points) CHECK(nextCodePoint(text, at) == c);
    CHECK(at == text.size());
    for (auto it = points.rbegin(); it != points.rend(); ++it) CHECK(previousCodePoint(text, at) == *it);
    CHECK(at == 0);
    CHECK(countCodePoints(text) == 4);
    std::string back;
    for (const char32_t c : points) appendCodePoint(back, c);
    CHECK(back == text);
}

TEST_CASE("malformed bytes are U+FFFD, one each, in both directions") {
    const std::string text = "a\xFF\xE9z";
    std::size_t at = 0;
    CHECK(nextCodePoint(text, at) == U'a');
    CHECK(nextCodePoint(text, at) == U'\uFFFD');
    CHECK(at == 2);
    at = 3;
    CHECK(previousCodePoint(text, at) == U'\uFFFD');
    CHECK(at == 2);
}

TEST_CASE("forms and cases are Unicode's") {
    CHECK(toNfc("Cafe\u0301") == "Café");
    CHECK(toNfc("plain") == "plain");
    CHECK(toNfc("１２３") == "１２３");
    CHECK(toNfkc("１２３ﬃ") == "123ffi");
    CHECK(withoutAccents("Évora, Łódź, São Paulo") == "Evora, Łodz, Sao Paulo");
    CHECK(withoutAccents("ガラス 한국") == "ガラス 한국");
    CHECK(withoutAccents("plain") == "plain");
    CHECK(foldCase("Straße ÅNGSTRÖM") == "strasse ångström");
    CHECK(foldCase("ABC-xyz 09") == "abc-xyz 09");
    CHECK(toLower("ÅRE") == "åre");
}

TEST_CASE("what is in NFC is told from what is not, wherever it stands") {
    for (const auto& good :
         {""s, "plain"s, "Caf\u00e9 \u2019 \u65e5\u672c\u30d7 \uff11"s, "e\u0323"s.substr(0, 1), "한국"s}) {
        INFO(good);
        CHECK(isNfc(good));
    }
    for (const auto& bad :
         {"e\u0301"s, "\u30cf\u309a"s, "\u212b"s, "\uf900"s, "\u1112\u1161"s, "\u2000"s, "\u304b\u3099"s}) {
        INFO(bad);
        for (const std::size_t before : {0u, 1u, 31u, 32u, 70u}) CHECK_FALSE(isNfc(std::string(before, 'a') + bad));
        CHECK_FALSE(isNfc("\u65e5" + bad + " end"));
    }
}

TEST_CASE("runs of ASCII end at the first other byte") {
    for (const std::size_t n : {0u, 1u, 31u, 32u, 33u, 100u}) {
        CHECK(asciiRun(std::string(n, 'a'), 0) == n);
        CHECK(asciiRun(std::string(n, 'a') + "\u00e9" + std::string(40, 'a'), 0) == n);
    }
    CHECK(asciiRun("\u00e9ab", 2) == 2);
}

TEST_CASE("classes of code points") {
    CHECK(isLetter(U'é'));
    CHECK_FALSE(isLetter(U'5'));
    CHECK(isUpper(U'Å'));
    CHECK(isLower(U'å'));
    CHECK(isDigit(U'５'));
    CHECK(isSpace(U'\u00A0'));
    CHECK(isSpace(U'\u3000'));
    CHECK_FALSE(isSpace(U'\u200B'));
    CHECK(isJapanese(U'ー'));
    CHECK(isJapanese(U'円'));
    CHECK(isJapanese(U'ラ'));
    CHECK_FALSE(isJapanese(U'。'));
    CHECK_FALSE(isJapanese(U'é'));
}

TEST_CASE("an index finds bytes and code points wherever they stand") {
    // Three lengths of character, in an order that shifts against the index's stride.
    std::string text;
    for (int i = 0; i < 1000; ++i)
        text += i % 7 == 0 ? "日" : i % 5 == 0 ? "é" : i % 11 == 0 ? "\xF0\x9F\x8D\x8C" : "a";
    const CodePointIndex index(text);
    REQUIRE(index.codePoints() == 1000);
    std::size_t point = 0;
    for (std::size_t at = 0; at < text.size(); ++point) {
        REQUIRE(index.toCodePoint(at) == point);
        REQUIRE(index.toByte(point) == at);
        nextCodePoint(text, at);
    }
    CHECK(index.toByte(1000) == text.size());
    CHECK(index.toByte(5000) == text.size());
    CHECK(index.toCodePoint(text.size() + 9) == 1000);
    CHECK(index.toBytes(Span{0, 2}) == Span{0, 4});
    CHECK(index.toCodePoints(Span{0, 4}) == Span{0, 2});
}

TEST_CASE("an index of plain ASCII and of nothing") {
    const CodePointIndex ascii("hello");
    CHECK(ascii.toByte(3) == 3);
    CHECK(ascii.toCodePoint(9) == 5);
    const CodePointIndex empty("");
    CHECK(empty.codePoints() == 0);
    CHECK(empty.toByte(0) == 0);
    CHECK(empty.toCodePoint(0) == 0);
}
