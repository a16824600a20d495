#include "tests/core/reconcile/script.h"
#include "tests/support/catch.h"

using pledge::test::Script;

namespace {

/// A source in English and one in Japanese on one event; the texts stand behind their opening sentences.
std::string conflicts(const std::string& en, const std::string& ja) {
    const Script s(
        "= A 2026-05-12\n[Velmora]{party Velmora org investor} will invest [€4 billion]{money 4e9 EUR} in "
        "[Togo]{party Togo place} with [Tolmira Power]{party Tolmira_Power org partner}.\n" +
        en +
        "\n= B 2026-05-13 ja\n[ベルモラ]{party ベルモラ org investor}は[Togo]{party Togo "
        "place}に[40億ユーロ]{money 4e9 EUR}を投じ、[トルミラ・パワー]{party トルミラ・パワー org partner}と組む。\n" +
        ja + '\n');
    CHECK(s.finding().announcements.size() == 1);
    return s.conflicts();
}

const std::string signedHeat = "It has [signed a heat contract with Tolmira Power]{initiative "
                               "heat_contract_with_Tolmira_Power with=Tolmira_Power pillar=technology}.";

} // namespace

TEST_CASE("an undertaking with a partner is known again in the other language by its topic") {
    CHECK(conflicts(signedHeat,
                    "トルミラ・パワーとは[温水の利用]{initiative 温水の利用 discussed with=トルミラ・パワー "
                    "pillar=technology}について協議を続けている。") ==
          "Heat contract with Tolmira Power: standing: committed [A] | in talks [B]\n");
    CHECK(conflicts(signedHeat, "トルミラ・パワーとは[鉄道引き込み線]{initiative 鉄道引き込み線 discussed "
                                "with=トルミラ・パワー pillar=technology}について協議を続けている。") == "");
}

TEST_CASE("a broad topic needs the only undertaking with a partner") {
    const std::string supply = "Tolmira Power [will supply the plant]{initiative supply_the_plant with=Tolmira_Power "
                               "pillar=technology}.";
    const std::string talks = "トルミラ・パワーからの[調達]{initiative 調達 discussed with=トルミラ・パワー "
                              "pillar=technology}を協議している。";
    CHECK(conflicts(supply, talks) ==
          "Supply the plant with Tolmira Power and トルミラ・パワー: standing: committed [A] | in talks [B]\n");
    CHECK(conflicts(supply + " With Tolmira Power it will [open an academy]{initiative academy with=Tolmira_Power "
                             "pillar=technology}.",
                    talks) == "");
}

TEST_CASE("an agreement is known again by a narrow topic where the other side is not named") {
    const std::string agreed = "It has agreed with a bank on [a rail spur]{initiative rail_spur pillar=technology}.";
    CHECK(conflicts(agreed, "[鉄道引き込み線の建設]{initiative 鉄道引き込み線の建設 discussed "
                            "pillar=technology}について交渉している。") ==
          "Rail spur: standing: committed [A] | in talks [B]\n");
    // Neither where it is no agreement, nor where the topic stands twice.
    CHECK(conflicts(agreed,
                    "[鉄道引き込み線]{initiative 鉄道引き込み線 discussed pillar=technology}も検討している。") == "");
    CHECK(conflicts(agreed + " It will also [widen a railway yard]{initiative railway_yard pillar=technology}.",
                    "[鉄道引き込み線の建設]{initiative 鉄道引き込み線の建設 discussed "
                    "pillar=technology}について交渉している。") == "");
}

TEST_CASE("further talks stay apart across languages") {
    CHECK(conflicts(signedHeat, "トルミラ・パワーとはさらに[温水の利用拡大]{initiative 温水の利用拡大 discussed "
                                "with=トルミラ・パワー pillar=technology}も協議している。") == "");
}
