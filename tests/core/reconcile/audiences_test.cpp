#include "core/base/knowledge.h"
#include "core/reconcile/audiences.h"
#include "core/reconcile/compare.h"
#include "tests/core/reconcile/script.h"
#include "tests/support/catch.h"

#include <set>

using namespace pledge::reconcile;
using pledge::test::Script;

namespace {

using Words = std::vector<std::string>;

std::string audiences(const Words& a, const Words& b, bool openA = false, bool openB = false) {
    const auto word = [](const Comparison& c) {
        return c.relation == Relation::same ? "same" : c.relation == Relation::compatible ? "compatible" : "conflict";
    };
    const std::string there = word(compareAudiences({a, openA}, {b, openB}));
    CHECK(there == word(compareAudiences({b, openB}, {a, openA})));
    return there;
}

} // namespace

TEST_CASE("who holds a doctorate is no student any more") {
    CHECK(compareAudiences({{"PhD students", "postdocs"}, false}, {{"博士学生"}, false}).relation ==
          Relation::conflict);
    CHECK(compareAudiences({{"PhD students"}, false}, {{"博士学生"}, false}).relation == Relation::same);
}

TEST_CASE("people of the past may be told less exactly") {
    const List officers{{"officers"}, false}, police{{"police officers"}, false}, nurses{{"nurses"}, false};
    CHECK(compareAudiences(officers, police).relation == Relation::conflict);
    CHECK(comparePastAudiences(officers, police).relation == Relation::compatible);
    CHECK(comparePastAudiences(officers, nurses).relation == Relation::conflict);
}

TEST_CASE("the table of audiences has every noun once in a row") {
    std::size_t pairs = 0;
    for (const auto& e : pledge::base::knowledge("knowledge/audience_pairs.txt")) {
        INFO("line " << e.line);
        CHECK_FALSE(e.values.empty());
        CHECK(std::set<std::string>(e.values.begin(), e.values.end()).size() == e.values.size());
        pairs += e.section.empty();
        // What a wider noun holds is a row of its own.
        if (e.section == "wider")
            for (const auto& word : e.values) CHECK(audienceNoun(word).known());
    }
    CHECK(pairs >= 80);
}

TEST_CASE("audiences are held against each other across languages") {
    CHECK(audiences({"engineers", "students"}, {"学生", "技術者"}) == "same");
    CHECK(audiences({"technicians"}, {"技術者"}) == "same");
    CHECK(audiences({"developers", "teachers", "civil servants"}, {"開発者", "公務員"}) == "conflict");
    CHECK(audiences({"nurses"}, {"看護師", "薬剤師"}) == "conflict");
    CHECK(audiences({"nurses"}, {"教員"}) == "conflict");
    CHECK(audiences({"public servants"}, {"公務員"}) == "same");
    CHECK(audiences({"people"}, {"看護師", "薬剤師"}) == "compatible");
    CHECK(audiences({"nurses"}, {"人材"}) == "compatible");
    CHECK(compareAudiences({{"teachers", "nurses"}, false}, {{"教員"}, false}).reason ==
          "“teachers, nurses” and “教員” are not the same people: one adds nurses");
}

TEST_CASE("what stands before a noun is not held against that of another language") {
    CHECK(audiences({"cloud engineers"}, {"クラウド技術者"}) == "same");
    CHECK(audiences({"engineers"}, {"半導体技術者"}) == "compatible");
    CHECK(audiences({"cloud engineers", "students"}, {"クラウド技術者"}) == "conflict");
    CHECK(audiences({"半導体技術者"}, {"クラウド技術者"}) == "conflict");
    CHECK(audiences({"半導体エンジニア"}, {"半導体技術者"}) == "same");
}

TEST_CASE("a noun that no row has is never held against one of another language") {
    CHECK(audiences({"glaciologists"}, {"教員"}) == "compatible");
    CHECK(audiences({"teachers", "nurses"}, {"教員", "雪氷学専攻"}) == "compatible");
    CHECK(audiences({"glaciologists", "nurses"}, {"教員"}) == "conflict"); // the nurses are none of the teachers
    CHECK(audiences({"glaciologists"}, {"teachers"}) == "conflict");
}

TEST_CASE("an open list is compatible with one that holds it, in any language") {
    CHECK(audiences({"teachers"}, {"教員", "看護師"}, true) == "compatible");
    CHECK(audiences({"teachers"}, {"看護師"}, true) == "conflict");
}

TEST_CASE("a narrower noun is within a wider one") {
    CHECK(audiences({"engineers"}, {"technical staff"}) == "compatible");
    CHECK(audiences({"welders", "electricians"}, {"技能者"}) == "compatible");
    CHECK(audiences({"engineers", "nurses"}, {"technical staff"}) == "conflict");
    CHECK(audiences({"engineers"}, {"engineers", "developers", "workers"}) == "conflict");
}

TEST_CASE("words for any worker and for anybody are known in Japanese") {
    CHECK(isAnyWorker({"従業員"}));
    CHECK(isAnybody(Words{"人材"}));
    CHECK_FALSE(isAnyWorker({"技術者"}));
    CHECK(audiencesMatch({"従業員"}, {"jobs"}));
    CHECK_FALSE(audiencesMatch({"従業員"}, {"看護師"}));
    CHECK(audiencesMeet({"半導体技術者"}, {"技術者"}));
    CHECK(audiencesMeet({"nurses"}, {"看護師", "医師"}));
    CHECK_FALSE(audiencesMeet({"nurses"}, {"教員"}));
    CHECK(audiencesMeet({"glaciologists"}, {"教員"}));
}

TEST_CASE("lists in two languages are two readings, and people in general take no side") {
    const std::string open = "[Velmora]{party Velmora org investor} will invest [€4 billion]{money 4e9 EUR} in "
                             "[Togo]{party Togo place} and train [3,000 ";
    const std::string ja = "[Velmora]{party Velmora org investor}は[Togo]{party Togo place}に[40億ユーロ]{money 4e9 "
                           "EUR}を投じ、[3000人]{people 3000 aud=教員,看護師}を育成する。";
    const Script s("= A 2026-05-12\n" + open + "teachers]{people 3000 aud=teachers}.\n= B 2026-05-12\n" + open +
                   "people]{people 3000 aud=people}.\n= C 2026-05-12 ja\n" + ja + "\n");
    CHECK(s.conflicts() == "Training of 3,000 teachers: audience: teachers [A] | 教員, 看護師 [C]\n");
}
