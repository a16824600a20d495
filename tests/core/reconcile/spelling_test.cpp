#include "core/reconcile/spelling.h"

#include "core/base/latin.h"
#include "core/reconcile/place_names.h"
#include "tests/support/catch.h"

using namespace pledge;
using reconcile::placeKey;
using reconcile::soundAlike;
using reconcile::soundOf;

TEST_CASE("names in Latin letters") {
    CHECK(base::toLatin("キオクシア") == "kiokushia");
    CHECK(base::toLatin("Škoda Łódź") == "skoda lodz");
    CHECK(base::toLatin("騰洛") == "teng luo");
    CHECK(base::toLatin("") == "");
}

TEST_CASE("the consonants of a name") {
    CHECK(soundOf("Kioxia") == "KKS");
    CHECK(soundOf("キオクシア") == "KKS");
    CHECK(soundOf("Rippo") == "RP");
    CHECK(soundOf("aeiou") == "");
}

TEST_CASE("a name and its rendering in Japanese sound alike") {
    CHECK(soundAlike("Kioxia", "キオクシア"));
    CHECK(soundAlike("ザフィーラ・コンピュート", "Zafirah Compute"));
    CHECK(soundAlike("Zafirah", "ザフィーラ・コンピュート"));
    CHECK(soundAlike("Tengluo Solar", "騰洛ソーラー"));
    CHECK(soundAlike("Solarcenter AG", "ソーラーセンター"));
    CHECK(soundAlike("Aldervane Therapeutics", "アルダーベイン"));
    CHECK(soundAlike("Calloway", "キャロウェイ"));
    CHECK(!soundAlike("Killow", "キャロウェイ"));
    CHECK(!soundAlike("Velmora", "キオクシア"));
    CHECK(!soundAlike("Kestrel", "オルビック"));
    CHECK(!soundAlike("Kioxia", "Kioxia"));
    CHECK(!soundAlike("Io", "イオ"));
}

TEST_CASE("a place has one key in both languages") {
    CHECK(placeKey("日本") == placeKey("Japan"));
    CHECK(placeKey("米国") == placeKey("United States"));
    CHECK(placeKey("アメリカ") == placeKey("U.S."));
    CHECK(placeKey("福岡県") == placeKey("Fukuoka prefecture"));
    CHECK(placeKey("札幌市") == placeKey("Sapporo"));
    CHECK(placeKey("アラブ首長国連邦") == placeKey("UAE"));
    CHECK(placeKey("Calama") != placeKey("Chile"));
}

TEST_CASE("soft endings sound alike") { CHECK(soundAlike("Asoridge Power", "アソリッジ・パワー")); }

TEST_CASE("the kana of fu may be hu") {
    CHECK(soundAlike("Marahuyo Solar", "マラフヨ・ソーラー"));
    CHECK(soundAlike("Fukuyo Solar", "フクヨ・ソーラー"));
    CHECK_FALSE(soundAlike("Marayo Solar", "マラフィヨ・ソーラー"));
}
