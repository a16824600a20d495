#include "core/extract/extract.h"
#include "tests/core/extract/support.h"

#include "tests/support/catch.h"

#include <optional>

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
    CHECK(attributes("県の30億円の補助については、財務部が「協議している段階で、決まっていない」と説明した。") ==
          "30億円: discussed - - -");
    CHECK(attributes("事業会社への20%の出資について「まだ協議している段階で、契約には至っていない」と述べた。") ==
          "20%: discussed - - -");
    CHECK(attributes("技術者300人の派遣について、中田社長は「検討している段階だ」と述べた。") ==
          "技術者300人: discussed - - talent");
    CHECK(attributes("県の30億円の補助については、財務部が「ありがたい」と説明した。") == "30億円: committed - - -");
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
    CHECK(attributes("トルビックは3日、500億円を投じる計画を公表。") == "500億円: committed 2026-04-03 announced -");
    CHECK(attributes("手元資金、残りを社債5億ドルで賄う計画だ。") == "5億ドル: committed - - -");
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

TEST_CASE("ja: what was taken back later in the sentence is denied") {
    CHECK(attributes("同社は80億円で工場を建てる計画を発表したが、翌年に撤回した。") == "80億円: denied - - -");
    CHECK(attributes("同社は80億円を投じる計画だが、乙社は計画を撤回した。") == "80億円: committed - - -");
}

TEST_CASE("ja: who looks on tells no plan") {
    CHECK(attributes("津田氏は「利益を年30億円ほど押し下げる」とみる。") == "年30億円ほど: context - - -");
    CHECK(attributes("調査会社アクメによると、投資は300億円に上る。") == "300億円: context - - -");
    CHECK(attributes("販売は1万1200台で、前年同月比14%増えた。") ==
          "1万1200台: context - - technology | 14%: context - - -");
    CHECK(attributes("甲社の100億円計画、何が決まったのか") == "100億円: committed - - -");
}

TEST_CASE("ja: verbs of having, of changing and of describing are no promise of their own") {
    CHECK(attributes("計5カ所の工場を持ち、製品を売る。") == "5カ所の工場: context - - technology");
    CHECK(attributes("漁業者は410人に減った。") == "漁業者は410人: context - - -");
    CHECK(attributes("GPUを1万基搭載した計算基盤を提供する。") == "1万基: committed - - technology");
    CHECK(attributes("5000万ドルを投じて施設を開いた。") == "5000万ドル: achieved - - -");
    CHECK(attributes("採用する社員は200人。") == "社員は200人: committed - - talent");
    CHECK(attributes("従業員は3000人となる。") == "従業員は3000人: committed - - talent");
    CHECK(attributes("需要の動向を見ながら生産量を100基へ増やす。") == "100基: committed - - technology");
}

TEST_CASE("ja: shares of what is done are promised") {
    CHECK(attributes("用水の7割を再利用する。") == "7割: committed - - -");
    CHECK(attributes("乙社による5%の出資は協議の段階だ。") == "5%: discussed - - -");
    CHECK(attributes("620人を雇う。うち75%が北で働く。") == "620人: committed - - talent | 75%: committed - - -");
    CHECK(attributes("乙社が占める割合は14%ほどで、競争は激しい。") == "14%: context - - -");
}

TEST_CASE("ja: an own outlook is a plan, so is what it begins with") {
    CHECK(attributes("投資額は15億ユーロを超える見通しだ。") == "15億ユーロを超える: committed - - -");
    CHECK(attributes("従業員は当初250人で、地元から採る。") == "従業員は当初250人: committed - - talent");
}

TEST_CASE("ja: shares that are done, staff to be hired and sums that a noun names are plans") {
    CHECK(attributes("電力の100%を風力でまかないます。") == "100%: committed - - -");
    CHECK(attributes("電池の6割は船会社に供給する。") == "6割: committed - - -");
    CHECK(attributes("従業員は450人で、このうち300人を新たに採用する。") ==
          "従業員は450人: committed - - talent | 300人: committed - - talent");
    CHECK(attributes("従業員は250人で始める。") == "従業員は250人: committed - - talent");
    CHECK(attributes("20メガワットを賄うことも考えている。") == "20メガワット: discussed - - technology");
    CHECK(attributes("13億ユーロという投資額は予想より大きい。") == "13億ユーロ: committed - - -");
}

TEST_CASE("ja: statistics and costs that somebody reckons are context") {
    CHECK(attributes("編集部の集計では、投資は18億ドルに上る。") == "18億ドル: context - - -");
    CHECK(attributes("昨年の県内への投資は2100億円だった。") == "2100億円: context 2025 as_of -");
    CHECK(attributes("人口2万6千人の市にとって大きい。").starts_with("人口2万6千人: context"));
    CHECK(attributes("資本金：48億円") == "48億円: context - - -");
    CHECK(attributes("需要は年3%のペースで伸びる見込みだ。") == "年3%: context - - -");
    CHECK(attributes("売上高を4兆ウォン、利益率を7%と予想する。") == "4兆ウォン: context - - - | 7%: context - - -");
}

TEST_CASE("ja: an aim that was raised is a promise, its day that of the announcement") {
    CHECK(attributes("アクメは2日、育成目標を5000人から8000人に引き上げた。", "2026-07-03")
              .find("8000人: committed 2026-07-02 announced") != std::string::npos);
    CHECK(attributes("アクメは従業員を5000人から8000人に増やした。", "2026-07-03").find("8000人: achieved") !=
          std::string::npos);
}

TEST_CASE("ja: a sentence that only says over what time dates the sum before it") {
    const std::string sum = "アクメは港に82億リンギを投資すると発表した。";
    CHECK(attributes(sum + "期間は2031年まで。").find("82億リンギ: committed ../2031 period") != std::string::npos);
    CHECK(attributes(sum + "投資は2026年から30年までに実行する。").find("82億リンギ: committed 2026/2030 period") !=
          std::string::npos);
    CHECK(attributes(sum + "工場は2026年から30年までに建てる。").find("2026/2030 period") == std::string::npos);
}

TEST_CASE("ja: each date of a list closes behind its number") {
    const std::string list =
        attributes("第1期の20万キロワットを2029年までに、全体の60万キロワットを33年までに整える。");
    CHECK(list.find("20万キロワット: committed 2029 deadline") != std::string::npos);
    CHECK(list.find("60万キロワット: committed 2033 deadline") != std::string::npos);
}

TEST_CASE("ja: what is waved away is denied, what is not signed is talked about") {
    CHECK(attributes("メキシコに70億円で工場を設けるとの話を打ち消した。").find("70億円: denied") != std::string::npos);
    CHECK(attributes("210室の宿に260億円を投じる条件を詰めている最中だ。").find("260億円: discussed") !=
          std::string::npos);
}

TEST_CASE("ja: a count has the partner with whom its things are built") {
    pledge::model::Article article;
    article.text = "アクメは工場を建てる。\n車両基地は2カ所で、建設会社のヤドラン建設と共同で建てる。";
    article.language = "ja";
    for (const auto& c : pledge::extract::extract(article))
        if (c.kind == pledge::model::Kind::capacity) CHECK(c.parties == std::vector<std::string>{"ヤドラン建設"});
}

TEST_CASE("ja: what follows a clause on whom it is done with is done with them") {
    const auto partners = [](const std::string& text) {
        pledge::model::Article article;
        article.text = text;
        article.language = "ja";
        std::string out;
        for (const auto& c : pledge::extract::extract(article))
            if (c.kind == pledge::model::Kind::people)
                for (const std::string& party : c.parties) out += party + ' ';
        return out;
    };
    CHECK(partners("アクメは中濃工科大学と連携して技術者200人を育成する。") == "中濃工科大学 ");
    CHECK(partners("アクメは中濃工科大学と連携し、技術者200人を育成する。") == "中濃工科大学 ");
    CHECK(partners("アクメは中濃工科大学と飛騨精密学院と連携し、技術者200人を育成する。") ==
          "中濃工科大学 飛騨精密学院 ");
    CHECK(partners("アクメは中濃工科大学と連携し、太陽光パネルを設置し、技術者200人を採用する。") == "");
}

TEST_CASE("ja: what a sum or a hiring was raised to is to come") {
    const auto standing = [](const std::string& text) -> std::optional<pledge::model::Standing> {
        pledge::model::Article article;
        article.text = text;
        article.language = "ja";
        for (const auto& c : pledge::extract::extract(article))
            if (c.isNumber()) return c.standing;
        return std::nullopt;
    };
    using pledge::model::Standing;
    CHECK(standing("投資額を62億ユーロ（約430億円）に引き上げたと発表した。") == Standing::committed);
    CHECK(standing("工場の新規雇用を140人に引き上げたと明らかにした。") == Standing::committed);
    CHECK(standing("配当を30円に引き上げた。") == Standing::achieved);
}

TEST_CASE("ja: a sentence that opens with a time and spends dates the sum before and its conversion") {
    CHECK(attributes("投資額は1億フラン（約190億円）。2026年から30年までに支出し、生産を増やす。") ==
          "1億フラン: committed 2026/2030 period - | 約190億円: committed 2026/2030 period -");
    CHECK(attributes("総額は8000億円規模。4年間で投じる。") == "8000億円規模: committed P4Y period -");
    CHECK(attributes("投資額は30億円。2030年までに稼働させる。") == "30億円: committed - - -");
}
