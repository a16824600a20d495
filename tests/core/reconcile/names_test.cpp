#include "core/reconcile/compare.h"
#include "core/reconcile/names.h"
#include "tests/support/catch.h"

using namespace pledge::reconcile;

namespace {

using Words = std::vector<std::string>;

std::string partners(const Words& a, const Words& b) {
    const auto word = [](const Comparison& c) {
        return c.relation == Relation::same ? "same" : c.relation == Relation::compatible ? "compatible" : "conflict";
    };
    const std::string there = word(comparePartners({a, false}, {b, false}));
    CHECK(there == word(comparePartners({b, false}, {a, false})));
    return there;
}

} // namespace

TEST_CASE("an accent makes no other name") {
    CHECK(partners({"University of Évora"}, {"University of Evora"}) == "same");
    CHECK(mayBeOne("Setúbal Têxtil", "Setubal Textil"));
    CHECK(partners({"ガラス工業"}, {"カラス工業"}) != "same"); // other sounds, not other spellings
}

TEST_CASE("names may be one by family, initials and sound") {
    CHECK(mayBeOne("Orvik", "Orvik Energy"));
    CHECK(mayBeOne("NAVC", "National Academy of Vocational Computing"));
    CHECK_FALSE(mayBeOne("NAVC", "National Academy of Computing"));
    CHECK(mayBeOne("Tolmira Networks", "トルミラ・ネットワークス"));
    CHECK_FALSE(mayBeOne("Tolmira Networks", "ブレスコ・ネットワークス"));
}

TEST_CASE("only a name in katakana that sounds like no word of the other is surely another") {
    CHECK(cannotBeOne("Tolmira Institute", "ブレスコ・ネットワークス"));
    CHECK(cannotBeOne("Tolmira Institute of Music", "ヴァオ・ネットワークス")); // "of" is no name
    CHECK_FALSE(cannotBeOne("Tolmira Institute", "富岳工科大学"));              // may be translated
    CHECK_FALSE(cannotBeOne("Institute Tolmira", "トルミラ・カレッジ"));        // its words in another order
    CHECK_FALSE(cannotBeOne("Tolmira Networks", "ブレスコ・ネットワークス"));
    CHECK(cannotBeOne("Fennick Marine", "ドスタン重工業"));
    CHECK_FALSE(cannotBeOne("Dostan Heavy Industries", "ドスタン重工業"));
    CHECK(cannotBeOne("Fennick Marine", "ドスタン・デジタル学院"));
    CHECK(cannotBeOne("Fennick Marine", "ドスタン工科大学"));
    CHECK_FALSE(cannotBeOne("Dostan Institute of Technology", "ドスタン工科大学"));
    CHECK_FALSE(cannotBeOne("Dostan Digital Academy", "ドスタン・デジタル学院"));
    CHECK_FALSE(cannotBeOne("Bank of Thailand", "タイ銀行"));
    CHECK_FALSE(cannotBeOne("Information Bank", "データ銀行"));
    CHECK(cannotBeOne("Orvik", "Tessel"));
    CHECK_FALSE(cannotBeOne("Orvik", "Orvik Energy"));
}

TEST_CASE("each name stands for one of the other script") {
    CHECK(strangersOf({"Tolmira Power", "Tolmiro Grid"}, {"トルミラ"}).a == Words{"Tolmiro Grid"});
    CHECK(strangersOf({"Orvik", "Tessel"}, {"Orvik Energy", "Orvik Grid"}).a == Words{"Tessel"});
}

TEST_CASE("partners are compared across languages") {
    CHECK(partners({"Tolmira", "Brasko"}, {"トルミラ", "ブラスコ"}) == "same");
    CHECK(partners({"Tolmira", "Velsund"}, {"トルミラ", "カノスティカ"}) == "conflict");
    CHECK(partners({"Tolmira", "Velsund"}, {"トルミラ", "富岳工業"}) == "compatible");
    CHECK(partners({"Tolmira", "Velsund"}, {"トルミラ"}) == "compatible");
    CHECK(partners({"富岳工業", "丹沢建設"}, {"富岳工業", "関東建設"}) == "conflict");
    CHECK(partners({"NAVC", "Orvik"}, {"National Academy of Vocational Computing", "Orvik"}) == "same");
}

TEST_CASE("a place is one in two scripts") {
    CHECK(comparePlaces("Tolmirana", "トルミラーナ").relation == Relation::same);
    CHECK(comparePlaces("Tolmirana", "ブレスコ").relation == Relation::compatible);
}

TEST_CASE("what kind of company it is may be said in both scripts, and is no sound") {
    CHECK(partners({"Vindhya Steel", "Orvik"}, {"サトプラ電機", "オルビク"}) == "conflict");
    CHECK(partners({"Satpura Electric", "Orvik"}, {"サトプラ電機", "オルビク"}) == "same");
}

TEST_CASE("offices of a state are one by what they are for") {
    CHECK(mayBeOne("Ministry of Health", "保健省"));
    CHECK(mayBeOne("National Cybersecurity Agency", "国家サイバーセキュリティー庁"));
    CHECK_FALSE(mayBeOne("Ministry of Health", "教育省"));
    CHECK_FALSE(mayBeOne("Ministry of Health and Education", "保健省"));
    CHECK_FALSE(mayBeOne("Health Partners", "保健省"));
}

TEST_CASE("a name in kana before words of bodies is sounded, its words in one as well") {
    CHECK(cannotBeOne("Nusawira University", "ガルーダ教育財団"));
    CHECK_FALSE(cannotBeOne("Villa de Reyes Technical Institute", "ビジャデレジェス技術学院"));
}
