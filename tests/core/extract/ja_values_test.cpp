#include "tests/core/extract/support.h"

#include "tests/support/catch.h"

namespace {

std::string values(const std::string& text, const std::string& published = "2026-04-10") {
    return pledge::test::values(text, published, "ja");
}

} // namespace

TEST_CASE("ja: money is found by the name of its currency") {
    CHECK(values("2兆9000億円を投じる") == "money 2兆9000億円 = 2.9e+12 JPY");
    CHECK(values("１．５億米ドル、3千万ユーロ、二兆円") ==
          "money １．５億米ドル = 1.5e+08 USD | money 3千万ユーロ = 3e+07 EUR | money 二兆円 = 2e+12 JPY");
    CHECK(values("8〜10億ドル、80億ドル〜100億ドル") ==
          "money 8〜10億ドル = 8e+08..1e+09 USD | money 80億ドル〜100億ドル = 8e+09..1e+10 USD");
    CHECK(values("1・5兆円") == "money 1・5兆円 = 1.5e+12 JPY");
    CHECK(values("$10億、€5M、US$2.5B、100億$") ==
          "money $10億 = 1e+09 USD | money €5M = 5e+06 EUR | money US$2.5B = 2.5e+09 USD | money 100億$ = 1e+10 USD");
    CHECK(values("フィリピンで500億ペソ") == "money 500億ペソ = 5e+10 PHP");
    CHECK(values("数千億円、1ドル＝150円") == "");
}
