#include "tests/core/extract/support.h"

#include "tests/support/catch.h"

namespace {

std::string attributes(const std::string& text, const std::string& published = "2026-04-10") {
    return pledge::test::attributes(text, published, "ja");
}

} // namespace

TEST_CASE("ja: the predicate of its clause says how sure a claim is") {
    CHECK(attributes("同社は100億円を投じる。") == "100億円: committed - - -");
    CHECK(attributes("同社は100億円を投じる計画だと発表した。") == "100億円: committed - - -");
    CHECK(attributes("同社は100億円の投資を検討している。") == "100億円: discussed - - -");
    CHECK(attributes("同社は100億円の投資計画を撤回した。") == "100億円: denied - - -");
    CHECK(attributes("同社は100億円を投じた。") == "100億円: achieved - - -");
    CHECK(attributes("市場規模は100億円に達する見通しだ。") == "100億円: context - - -");
    CHECK(attributes("甲社、100億円投資か") == "100億円: discussed - - -");
    CHECK(attributes("資本金は9億円で、100億円を投じる構えだ。") == "9億円: context - - - | 100億円: committed - - -");
}

TEST_CASE("ja: figures of what is there are context, of what comes committed") {
    CHECK(attributes("従業員は1700人。") == "従業員は1700人: context - - talent");
    CHECK(attributes("従業員は1700人を予定する。") == "従業員は1700人: committed - - talent");
    CHECK(attributes("雇用は1700人に上る見通しだ。") == "雇用は1700人: committed - - talent");
    CHECK(attributes("輸出比率を8割から5割に下げる。") == "8割: context - - - | 5割: committed - - -");
    CHECK(attributes("既に120人を採用済みだ。") == "120人: achieved - - talent");
    CHECK(attributes("当初は100億円を投じる予定だった。") == "100億円: context - - -");
}

TEST_CASE("ja: dates belong to what follows them in their clause, else to what came before") {
    CHECK(attributes("2030年までに技術者3000人を育成し、500億円を投じる。") ==
          "技術者3000人: committed 2030 deadline talent | 500億円: committed - - -");
    CHECK(attributes("投資額は500億円で、2029年末までに投じる。") == "500億円: committed 2029 deadline -");
    CHECK(attributes("500億円を2026年から2029年にかけて投じる。") == "500億円: committed 2026/2029 period -");
    CHECK(attributes("3日、500億円を投じると発表した。") == "500億円: committed 2026-04-03 announced -");
    CHECK(attributes("2024年4月に発表した29億円の計画に続く。") == "29億円: achieved 2024-04 prior -");
    CHECK(attributes("2020年度比で50%減らす。") == "50%: committed - - -");
}

TEST_CASE("ja: a conversion has what its sum has") {
    CHECK(attributes("2029年までに10億ドル（約1500億円）を投じる。") ==
          "10億ドル: committed 2029 deadline - | 約1500億円: committed 2029 deadline -");
}

TEST_CASE("ja: the polite forms of doing are no past") {
    CHECK(attributes("新工場では300名を雇用いたします。") == "300名: committed - - talent");
    CHECK(attributes("当社は100億円を投資させていただきます。") == "100億円: committed - - -");
}

TEST_CASE("ja: shares of an undertaking are promised, shares of a market are not") {
    CHECK(attributes("出資比率は同社が70%、地元の企業が30%。") == "70%: committed - - - | 30%: committed - - -");
    CHECK(attributes("国内市場に占める割合は14%だ。") == "14%: context - - -");
}

TEST_CASE("ja: shares of what was paid in before are no promise") {
    CHECK(attributes("地元の企業が新たに出資した。出資比率は同社が86%、地元が14%。") ==
          "86%: context - - - | 14%: context - - -");
}
