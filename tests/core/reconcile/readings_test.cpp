#include "core/reconcile/readings.h"

#include "core/reconcile/place_names.h"
#include "core/reconcile/spelling.h"
#include "tests/support/catch.h"

using namespace pledge::reconcile;

TEST_CASE("a name in kanji and its reading are one") {
    CHECK(soundAlike("蒼月半導体", "Aozuki Semiconductor"));
    CHECK(soundAlike("白鳥自動車", "Shiratori Motor"));
    CHECK(soundAlike("深雪パワーデバイス", "Miyuki Power Devices"));
    CHECK(soundAlike("佐々木化学", "Sasaki Chemical"));
    CHECK(soundAlike("大岡電機", "Ooka Denki"));
    CHECK(soundAlike("北海鉄道", "Hokkai Railway"));
    CHECK(soundAlike("森トラスト", "Mori Trust"));
    CHECK(!soundAlike("蒼月半導体", "Akatsuki Semiconductor"));
    CHECK(!soundAlike("森永製菓", "Mori Trust"));
    CHECK(!soundAlike("日本電機", "Velmora"));
    CHECK(!soundAlike("", "Velmora"));
}

TEST_CASE("readings are folded") {
    CHECK(foldedReading("Aozuki") == "aosuki");
    CHECK(foldedReading("Tōkyō") == foldedReading("Toukyou"));
    CHECK(foldedReading("Hokkaido") == "hokaito");
    CHECK(foldedReading("Ohno") == foldedReading("Ouno"));
    CHECK(foldedReading("") == "");
}

TEST_CASE("how places lie to each other") {
    const auto between = [](const char* a, const char* b) { return distanceOf(placeKey(a), placeKey(b)); };
    CHECK(between("日田市", "Hita") == Distance::same);
    CHECK(between("ケニトラ", "Kenitra") == Distance::same);
    CHECK(between("Yokote", "Japan") == Distance::within);
    CHECK(between("横手市", "Akita prefecture") == Distance::within);
    CHECK(between("横手市", "大分県") == Distance::apart);
    CHECK(between("Yokote", "日田") == Distance::apart);
    CHECK(between("Legnica", "Japan") == Distance::apart);
    CHECK(between("Surat", "Gujarat") == Distance::unknown);
    CHECK(between("Nowhereville", "Japan") == Distance::unknown);
}
