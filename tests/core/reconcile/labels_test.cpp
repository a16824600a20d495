#include "tests/core/reconcile/script.h"
#include "tests/support/catch.h"

#include "core/reconcile/nouns.h"

using pledge::test::Script;

namespace {

/// The label of the one commitment that a sentence makes.
std::string label(const std::string& sentence) {
    const auto finding = Script("= A 2026-05-12\n# News\n" + sentence + '\n').finding();
    REQUIRE(finding.announcements.at(0).commitments.size() == 1);
    return finding.announcements[0].commitments[0].label;
}

} // namespace

TEST_CASE("a label says what its number is of") {
    CHECK(label("Today [94 percent]{share 0.94 context} of all Harrow index companies use it.") ==
          "94 percent of Harrow index companies");
    CHECK(label("The mill cuts its water use by [35 percent]{share 0.35} until 2030.") == "35 percent (water use)");
    CHECK(label("The rest, [35 percent]{share 0.35}, stays.") == "35 percent");
    CHECK(label("It gives a [$1 million]{money 1e6 USD pillar=talent} research grant to the school.") ==
          "$1 m research grant");
    CHECK(label("Scholarships worth [€12 million]{money 12e6 EUR pillar=talent} open the courses.") ==
          "€12 m scholarships");
    CHECK(label("The data centres draw [240 megawatts]{capacity 240 MW}.") == "240 megawatts of data centres");
    CHECK(label("It makes [9 million doses]{capacity 9e6 unit per=P1Y} a year.") == "9 million doses a year");
    CHECK(label("The school trains [120 technicians]{people 120 aud=technicians per=P1Y} a year.") ==
          "Training of 120 technicians a year");
    CHECK(label("[Four in ten]{share 0.4} of all parts are local.") == "Four in ten parts");
    CHECK(label("Pay starts at [48,000 shillings]{money 48000 KES per=P1M} there.") == "KES 48,000 a month");
    CHECK(label("The school taught [310 technicians]{people 310 achieved aud=technicians} so far.") ==
          "310 technicians (earlier)");
    CHECK(label("Revenue was [€4 billion]{money 4e9 EUR context as_of=2025} in that year.") == "€4 bn results");
    CHECK(label("It forecasts revenue of [€4 billion]{money 4e9 EUR context as_of=2027}.") == "€4 bn expected results");
    CHECK(label("There is work for [900 construction workers]{people 900 aud=construction_workers}.") ==
          "900 construction workers");
}

TEST_CASE("what an English and a Japanese source tell has an English label") {
    const auto labels = [](const std::string& english, const std::string& japanese) {
        const auto finding = Script("= A 2026-05-12\n# News\n[Velmora]{party Velmora org investor} invests [€4 "
                                    "billion]{money 4e9 EUR} in [Portugal]{party Portugal place}.\n" +
                                    english +
                                    "\n= B 2026-05-12 ja\n# ニュース\n[ベルモラ]{party ベルモラ org "
                                    "investor}は[ポルトガル]{party ポルトガル place}に[40億ユーロ]{money 4e9 "
                                    "EUR}を投じる。\n" +
                                    japanese + '\n')
                                 .finding();
        REQUIRE(finding.announcements.size() == 1);
        const auto& a = finding.announcements[0];
        CHECK(a.title == "Velmora in Portugal: €4 bn");
        CHECK(a.commitments.size() == 2);
        return a.commitments.back().label;
    };
    CHECK(labels("It has [400 megawatts]{capacity 400 MW} of electrolysers.",
                 "水電解装置は[400メガワット]{capacity 400 MW}。[400メガワット]{capacity 400 MW}になる。") ==
          "400 megawatts of hydrogen");
    CHECK(labels("Its electrolysers have [350 megawatts]{capacity 350 MW}.",
                 "水電解装置は[300メガワット]{capacity 300 MW}。") == "300 MW of hydrogen");
    CHECK(labels("It makes [22,000 wafers]{capacity 22000 unit per=P1M} a month.",
                 "[月2万枚]{capacity 20000 unit per=P1M}のウエハーをつくる。") == "20,000 wafers a month");
    CHECK(labels("It will train [3,000 teachers]{people 3000 aud=teachers}.",
                 "[教員と看護師3000人]{people 3000 aud=教員,看護師}を育成する。") == "Training of 3,000 teachers");
}

TEST_CASE("a Japanese label says its rate in Japanese, once") {
    const auto label = [](const std::string& sentence) {
        const auto finding = Script("= A 2026-05-12 ja\n# ニュース\n" + sentence + '\n').finding();
        REQUIRE(finding.announcements.at(0).commitments.size() == 1);
        return finding.announcements[0].commitments[0].label;
    };
    CHECK(label("[月産2万枚]{capacity 20000 unit per=P1M}に増やす。") == "月産2万枚");
    CHECK(label("1年に[20万台]{capacity 200000 unit per=P1Y}をつくる。") == "年20万台");
}

TEST_CASE("what a share is of is taken only where it is plain") {
    using pledge::reconcile::wholeOf;
    CHECK(wholeOf("", " of the town's workers earn it") == "of the town's workers");
    CHECK(wholeOf("", " of what it needs") == "");
    CHECK(wholeOf("", " of the output will be sold") == "of the output");
    CHECK(wholeOf("Sales grew by", "") == "");
    CHECK(wholeOf("It will employ 350 people, ", " of them engineers") == "of 350 people");
    CHECK(wholeOf("The state gives $4 million in grants, ", " of which will be paid in May") == "");
    CHECK(wholeOf("It creates 600 jobs by 2030, ", " of them in Lume") == "");
    CHECK(wholeOf("It will employ 600 people in Lume, ", " of them engineers") == "");
    CHECK(wholeOf("It will invest €2 billion, ", " of which goes to roads") == "");
    CHECK(wholeOf("They went there, ", " of them by train") == "");
    CHECK(wholeOf("It builds homes and ", " of them stand") == "");
}
