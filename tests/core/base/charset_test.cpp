#include "core/base/charset.h"
#include "core/base/cldr.h"
#include "core/base/clock.h"
#include "core/base/hash.h"
#include "tests/support/catch.h"

#include <cstdlib>
#include <set>

using namespace pledge::base;
using namespace std::string_literals;

namespace {

std::string read(const std::string& bytes) {
    const auto d = decode(bytes);
    if (!d) return "nothing";
    return d->charset + (d->guessed ? "? " : " ") + std::string(d->utf8()) +
           (d->replaced ? " -" + std::to_string(d->replaced) : "");
}

} // namespace

TEST_CASE("bytes are decoded by mark, as UTF-8, or by a guess") {
    CHECK(read("") == "UTF-8 ");
    CHECK(read("\xEF\xBB\xBF"
               "a") == "UTF-8 a");
    CHECK(read("\xFF\xFE\x41\x26"s) == "UTF-16LE ♁");
    CHECK(read("\xFF\xFE\0\0a\0\0\0"s) == "UTF-32LE a");
    CHECK(read("\xFE\xFF\xD8"s) == "UTF-16BE \uFFFD -1");
    CHECK(read("Le co\xFBt s'\xE9l\xE8ve \xE0 5 \x80") == "windows-1252? Le coût s'élève à 5 €");
    CHECK(read("\xCA\xEE\xEC\xEF\xE0\xED\xE8\xFF \xE2\xEB\xEE\xE6\xE8\xF2 \xEF\xFF\xF2\xFC "
               "\xEC\xE8\xEB\xEB\xE8\xE0\xF0\xE4\xEE\xE2 \xE4\xEE 2030 \xE3\xEE\xE4\xE0") ==
          "windows-1251? Компания вложит пять миллиардов до 2030 года");
}

TEST_CASE("long texts in other charsets come through whole") {
    std::string bytes;
    for (int i = 0; i < 20000; ++i) bytes += "\xE9t\xE9 ";
    const auto d = decode(bytes);
    REQUIRE(d);
    CHECK(d->charset == "windows-1252");
    std::string expected;
    for (int i = 0; i < 20000; ++i) expected += "été ";
    CHECK(d->utf8() == expected);
}

TEST_CASE("UTF-8 is taken as it stands, without a copy") {
    const std::string plain = "caf\u00e9", marked = "\xEF\xBB\xBF" + plain;
    CHECK(decode(plain)->utf8().data() == plain.data());
    CHECK(decode(marked)->utf8().data() == marked.data() + 3);
    CHECK(decode(marked + "\xFF")->utf8() == plain + "\uFFFD");
}

TEST_CASE("quick hashes tell strings apart, whatever their length") {
    std::set<std::uint64_t> seen;
    std::string text;
    for (int i = 0; i < 100; ++i, text += '\0') seen.insert(quickHash(text));
    CHECK(seen.size() == 100);
    CHECK(quickHash("abcdefgh1") != quickHash("abcdefgh2"));
    CHECK(quickHash("abcdefgh1") == quickHash(std::string("abcdefgh") + "1"));
}

TEST_CASE("ids are made from evidence") {
    CHECK(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(shortId("s", "abc") == "s-ba7816bf8f01");
}

TEST_CASE("the clock follows SOURCE_DATE_EPOCH") {
    setenv("SOURCE_DATE_EPOCH", "1775201700", 1);
    CHECK(SystemClock().now() == "2026-04-03T07:35:00Z");
    unsetenv("SOURCE_DATE_EPOCH");
    CHECK(SystemClock().now().size() == 20);
}

TEST_CASE("months have names in many languages") {
    CHECK(monthNames(true)[3] == "April");
    CHECK(monthNames(false)[3] == "Apr");
    CHECK(monthNames(true, "fr")[3] == "avril");
    CHECK(monthNames(true, "de")[2] == "März");
}
