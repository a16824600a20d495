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

TEST_CASE("ja: a sum that converts another one restates it") {
    CHECK(values("100億ドル（約1兆5000億円、約87億ユーロ）") ==
          "money 100億ドル = 1e+10 USD | money 約1兆5000億円 = 1.5e+12 JPY about restates | "
          "money 約87億ユーロ = 8.7e+09 EUR about restates");
    CHECK(values("149億ドル、日本円で2兆2600億円") ==
          "money 149億ドル = 1.49e+10 USD | money 2兆2600億円 = 2.26e+12 JPY restates");
    CHECK(values("12万坪（約40万平方メートル）") ==
          "capacity 12万坪 = 396694 m2 | capacity 約40万平方メートル = 400000 m2 about restates");
}

TEST_CASE("ja: hedges stand before the number, behind it, behind its unit") {
    CHECK(values("約500億円規模") == "money 約500億円規模 = 5e+10 JPY about");
    CHECK(values("最大で1.2兆円") == "money 最大で1.2兆円 = 1.2e+12 JPY up_to");
    CHECK(values("少なくとも300億円、300億円超、300億円弱、300億円未満") ==
          "money 少なくとも300億円 = 3e+10 JPY at_least | money 300億円超 = 3e+10 JPY more_than | "
          "money 300億円弱 = 3e+10 JPY nearly | money 300億円未満 = 3e+10 JPY less_than");
    CHECK(values("100万人を超えるエンジニア") ==
          "people 100万人を超えるエンジニア = 1e+06 people more_than [エンジニア]");
    CHECK(values("20以上のデータセンター") == "capacity 20以上のデータセンター = 20 site at_least");
}

TEST_CASE("ja: a rate stands before its number or opens the topic") {
    CHECK(values("毎年500人の技術者") == "people 毎年500人の技術者 = 500 people/P1Y [技術者]");
    CHECK(values("年30万台、月産5万枚") == "capacity 年30万台 = 300000 unit/P1Y | capacity 月産5万枚 = 50000 unit/P1M");
    CHECK(values("年間生産能力は20ギガワット時") == "capacity 20ギガワット時 = 20000 MWh/P1Y");
    CHECK(values("4年間100億円") == "date 4年間 = P4Y | money 100億円 = 1e+10 JPY");
}

TEST_CASE("ja: people have the audience of the noun behind or before them") {
    CHECK(values("3000人の高度なAI技術者を育てる") == "people 3000人の高度なAI技術者 = 3000 people [AI技術者]");
    CHECK(values("技術者・研究者ら300人") == "people 技術者・研究者ら300人 = 300 people [技術者] [研究者]");
    CHECK(values("エンジニア、開発者、労働者100万人") ==
          "people エンジニア、開発者、労働者100万人 = 1e+06 people [エンジニア] [開発者] [労働者]");
    CHECK(values("従業員数は約2000人") == "people 従業員数は約2000人 = 2000 people about [従業員]");
    CHECK(values("3000人の雇用、求人1200件") ==
          "people 3000人の雇用 = 3000 people [jobs] | people 求人1200件 = 1200 people [jobs]");
    CHECK(values("300万人を支援する") == "people 300万人 = 3e+06 people [people]");
    CHECK(values("数千人、1人当たり、関係者2人が") == "");
}

TEST_CASE("ja: shares are percentages, tenths and fractions, never points") {
    CHECK(values("３．５％、3割5分、3分の2、5人に1人") ==
          "share ３．５％ = 0.035 ratio | share 3割5分 = 0.35 ratio | share 3分の2 = 0.666667 ratio | "
          "share 5人に1人 = 0.2 ratio");
    CHECK(values("半数以上、過半数") == "share 半数以上 = 0.5 ratio at_least | share 過半数 = 0.5 ratio more_than");
    CHECK(values("3ポイント、0.25%ポイント") == "");
}

TEST_CASE("ja: capacity goes by its measure, its counter or its noun") {
    CHECK(values("50万キロワット、1.5GW、20MWh") ==
          "capacity 50万キロワット = 500 MW | capacity 1.5GW = 1500 MW | capacity 20MWh = 20 MWh");
    CHECK(values("GPU1万基、約2万枚のGPU、2つのデータセンター、データセンター4棟") ==
          "capacity GPU1万基 = 10000 gpu | capacity 約2万枚のGPU = 20000 gpu about | "
          "capacity 2つのデータセンター = 2 site | capacity データセンター4棟 = 4 site");
    CHECK(values("第3工場、2つの柱、3カ国、100社、5G、東京ドーム7個分") == "");
}

TEST_CASE("ja: what a plant makes is counted in goods, a comparison is not") {
    CHECK(values("車載電池を年30万台分つくる") == "capacity 年30万台分 = 300000 unit/P1Y");
    CHECK(values("年2500万本を生産する") == "capacity 年2500万本 = 2.5e+07 unit/P1Y");
    CHECK(values("野球場7個分の広さ、3本の柱、十三本の論文") == "");
}

TEST_CASE("ja: who is counted may be part of a whole, hold a share or stand in a label") {
    CHECK(values("行員のうち2000人を育てる") == "people 行員のうち2000人 = 2000 people [行員]");
    CHECK(values("400人をエンジニアが占める") == "people 400人 = 400 people [エンジニア]");
    CHECK(values("対象は技術者と職員で、3000人に教える") ==
          "people 技術者と職員で、3000人 = 3000 people [技術者] [職員]");
    CHECK(values("直接雇用2400人、間接雇用4100人の計6500人") ==
          "people 直接雇用2400人 = 2400 people [jobs] | people 間接雇用4100人 = 4100 people [jobs] | "
          "people 6500人 = 6500 people [jobs]");
    CHECK(values("教員と公務員の40万人を育てる").find("= 400000 people [教員] [公務員]") != std::string::npos);
    CHECK(values("開発者、教員の計9000人に教える").find("[開発者] [教員]") != std::string::npos);
    CHECK(values("1000人雇用へ") == "people 1000人 = 1000 people [jobs]");
    CHECK(values("保守員30人を採る") == "people 保守員30人 = 30 people [保守員]");
    CHECK(values("千人近い作業員") == "people 千人近い作業員 = 1000 people nearly [作業員]");
    CHECK(values("1店当たり80人") == "people 80人 = 80 people [people]");
}

TEST_CASE("ja: chips are chips by what they are for, also in front of a bracket") {
    CHECK(values("AI向け半導体18万個") == "capacity 半導体18万個 = 180000 gpu");
    CHECK(values("画像処理半導体（GPU）8000基") == "capacity 8000基 = 8000 gpu");
}

TEST_CASE("ja: a land before a shared name of currency says which it is") {
    CHECK(values("45億モロッコ・ディルハム") == "money 45億モロッコ・ディルハム = 4.5e+09 MAD");
    CHECK(values("UAEのUAE東部で110億ディルハム、モロッコで") == "money 110億ディルハム = 1.1e+10 AED");
}

TEST_CASE("ja: what only looks like a counter or a numeral counts nothing") {
    CHECK(values("3機種を生産する") == "");
    CHECK(values("世界一の工場にする") == "");
    CHECK(values("画像処理半導体（GPU）を4万基備える") == "capacity 4万基 = 40000 gpu");
    CHECK(values("全国平均の20%を下回る") == "share 20% = 0.2 ratio");
}

TEST_CASE("ja: a conversion may open the next sentence") {
    CHECK(values("4億ドルです。円にすると約600億円です。") ==
          "money 4億ドル = 4e+08 USD | money 約600億円 = 6e+10 JPY about restates");
    CHECK(values("4億ドルです。工場は約600億円です。") ==
          "money 4億ドル = 4e+08 USD | money 約600億円 = 6e+10 JPY about");
}

TEST_CASE("ja: what a number changes from and to is told by the object before it") {
    CHECK(values("港に置くGPU（画像処理半導体）を、従来の計画の1万8000基から2万6000基に引き上げる。") ==
          "capacity 1万8000基 = 18000 gpu | capacity 2万6000基 = 26000 gpu");
    CHECK(values("風車を、計画の18基から26基に増やす。").find("gpu") == std::string::npos);
}

TEST_CASE("ja: those who end in 官 are people") {
    CHECK(values("分析官120人を置く").find("[分析官]") != std::string::npos);
}

TEST_CASE("ja: trainees by a list with an owner inside, by the courses that are for them") {
    CHECK(values("技術者や中小企業の従業員など80万人を育成する").find("[技術者] [従業員]") != std::string::npos);
    CHECK(values("代理店主と商店主を合わせて1万2000人研修する").find("[代理店主] [商店主]") != std::string::npos);
    CHECK(values("技術者と大学生を対象とする研修を工場内で実施し、2030年度までに600人が修了する計画です。")
              .find("600人 = 600 people [技術者] [大学生]") != std::string::npos);
}

TEST_CASE("ja: garments, shoes, meals, tablets and spindles are counted where there are thousands of them") {
    CHECK(values("年産300万着の生産能力を持つ").find("年産300万着 = 3") != std::string::npos);
    CHECK(values("年100億錠を生産する").find("年100億錠") != std::string::npos);
    CHECK(values("15万錘の精紡機を据え付ける").find("15万錘 = 1") != std::string::npos);
    CHECK(values("昼に3食を食べる").find("3食") == std::string::npos);
}

TEST_CASE("ja: pallets are counted") {
    CHECK(values("収容能力は14万パレットで、敷地は広い").find("14万パレット = 1") != std::string::npos);
}
