#include "ui/document/values.h"

#include "tests/support/catch.h"
#include "ui/document/japanese.h"
#include "ui/document/wording.h"
#include "ui/language/language.h"

using namespace pledge;
using namespace pledge::ui;
using model::Qualifier;

namespace {

/// Speaks a language until the end of a test.
struct Speaking {
    explicit Speaking(const char* language) { speak(QString::fromLatin1(language)); }
    ~Speaking() { speak(QStringLiteral("en")); }
};

std::string ja(double value, const char* unit, Qualifier qualifier = Qualifier::exact, std::optional<double> most = {},
               const char* per = "") {
    return japaneseAmount({value, most, unit, per, qualifier}).toStdString();
}

std::string ja(const char* edtf) { return japaneseDate(edtf).toStdString(); }

std::string digits(double value, const char* unit, std::optional<double> most = {}, const char* per = "") {
    return inDigits({value, most, unit, per, Qualifier::exact}).toStdString();
}

} // namespace

TEST_CASE("amounts of money read in Japanese by steps of ten thousand") {
    CHECK(ja(10e9, "USD") == "100億ドル");
    CHECK(ja(2e8, "JPY") == "2億円");
    CHECK(ja(3.2e9, "EUR") == "32億ユーロ");
    CHECK(ja(1.25e9, "GBP") == "12億5000万ポンド");
    CHECK(ja(1.5e12, "JPY") == "1兆5000億円");
    CHECK(ja(15000e7, "INR") == "1500億ルピー");
    CHECK(ja(2e16, "KRW") == "2京ウォン");
    CHECK(ja(750e6, "CNY") == "7億5000万元");
    CHECK(ja(1e6, "CAD") == "100万カナダドル");
    CHECK(ja(4e6, "AUD") == "400万豪ドル");
    CHECK(ja(5e6, "SEK") == "500万 SEK");
    CHECK(ja(0, "USD") == "0ドル");
    CHECK(ja(9.99, "USD") == "9.99ドル");
    CHECK(ja(950, "JPY") == "950円");
    CHECK(ja(9999, "USD") == "9,999ドル");
    CHECK(ja(10000, "USD") == "1万ドル");
    CHECK(ja(12345.5, "USD") == "1万2345.5ドル");
    CHECK(ja(20005, "USD") == "2万5ドル");
    CHECK(ja(-3e8, "USD") == "-3億ドル");
}

TEST_CASE("two steps are told of a large number in Japanese, and a carry climbs on") {
    CHECK(ja(1234567890, "USD") == "12億3457万ドル");
    CHECK(ja(100000001, "USD") == "1億ドル");
    CHECK(ja(199999999, "USD") == "2億ドル");
    CHECK(ja(99999999, "USD") == "9999万9999ドル"); // below, nothing is left out
    CHECK(ja(999999999999, "USD") == "1兆ドル");
    CHECK(ja(1234567890123, "JPY") == "1兆2346億円");
}

TEST_CASE("people, shares and capacities read in Japanese") {
    CHECK(ja(1.2e6, "people") == "120万人");
    CHECK(ja(50000, "people") == "5万人");
    CHECK(ja(1500, "people") == "1,500人");
    CHECK(ja(1, "people") == "1人");
    CHECK(ja(0.2, "ratio") == "20 %");
    CHECK(ja(0.125, "ratio") == "12.5 %");
    CHECK(ja(1.0 / 6, "ratio") == "16.7 %");
    CHECK(ja(240, "MW") == "240 MW");
    CHECK(ja(1500, "MW") == "1.5 GW");
    CHECK(ja(2000, "MWh") == "2 GWh");
    CHECK(ja(12000, "m2") == "1万2000平方メートル");
    CHECK(ja(100000, "gpu") == "10万個のチップ");
    CHECK(ja(3, "site") == "3か所");
    CHECK(ja(400, "unit") == "400ユニット");
    CHECK(ja(7, "") == "7");
}

TEST_CASE("a sign stands for a qualifier where there is little room") {
    const auto brief = [](Qualifier qualifier) {
        return shownBriefly(model::Quantity{800, {}, "people", {}, qualifier}, model::FacetName::count).toStdString();
    };
    CHECK(brief(Qualifier::exact) == "800");
    CHECK(brief(Qualifier::at_least) == "≥800");
    CHECK(brief(Qualifier::more_than) == ">800");
    CHECK(brief(Qualifier::about) == "~800");
    CHECK(brief(Qualifier::nearly) == "~800");
    CHECK(brief(Qualifier::up_to) == "≤800");
    CHECK(brief(Qualifier::less_than) == "<800");
    CHECK(shownBriefly(std::string("2027"), model::FacetName::deadline) == QStringLiteral("2027"));
}

TEST_CASE("qualifiers, ranges and rates read in Japanese") {
    CHECK(ja(5e6, "people", Qualifier::about) == "約500万人");
    CHECK(ja(5e6, "people", Qualifier::at_least) == "500万人以上");
    CHECK(ja(5e6, "people", Qualifier::more_than) == "500万人超");
    CHECK(ja(5e6, "people", Qualifier::nearly) == "500万人近く");
    CHECK(ja(5e6, "people", Qualifier::up_to) == "最大500万人");
    CHECK(ja(5e6, "people", Qualifier::less_than) == "500万人未満");
    CHECK(ja(1e9, "USD", Qualifier::exact, 2e9) == "10億～20億ドル");
    CHECK(ja(100, "people", Qualifier::about, 200) == "約100～200人");
    CHECK(ja(0.1, "ratio", Qualifier::exact, 0.2) == "10～20 %");
    CHECK(ja(500, "MW", Qualifier::exact, 1200) == "500 MW～1.2 GW");
    CHECK(ja(50000, "people", Qualifier::about, {}, "P1Y") == "年間約5万人");
    CHECK(ja(1e9, "USD", Qualifier::up_to, {}, "P1M") == "月間最大10億ドル");
    CHECK(ja(500, "people", Qualifier::exact, {}, "P1W") == "週500人");
    CHECK(ja(500, "people", Qualifier::exact, {}, "P1D") == "1日500人");
    CHECK(ja(12, "MW", Qualifier::exact, {}, "PT1H") == "1時間12 MW");
    CHECK(ja(500, "people", Qualifier::exact, {}, "P2Y") == "2年間で500人");
}

TEST_CASE("every form of EDTF reads in Japanese") {
    CHECK(ja("2030") == "2030年");
    CHECK(ja("2026-04") == "2026年4月");
    CHECK(ja("2026-04-03") == "2026年4月3日");
    CHECK(ja("2026-12-31") == "2026年12月31日");
    CHECK(ja("2026-04-03T07:35") == "2026年4月3日 07:35");
    CHECK(ja("2026-04-03T07:35:10+09:00") == "2026年4月3日 07:35");
    CHECK(ja("2027-33") == "2027年第1四半期");
    CHECK(ja("2027-34") == "2027年第2四半期");
    CHECK(ja("2027-36") == "2027年第4四半期");
    CHECK(ja("2028-40") == "2028年上半期");
    CHECK(ja("2028-41") == "2028年下半期");
    CHECK(ja("2028-21") == "2028年春");
    CHECK(ja("2028-22") == "2028年夏");
    CHECK(ja("2028-23") == "2028年秋");
    CHECK(ja("2028-24") == "2028年冬");
    CHECK(ja("202X") == "2020年代");
    CHECK(ja("20XX") == "2000年代");
    CHECK(ja("XXXX-02") == "2月");
    CHECK(ja("XXXX-03-27") == "3月27日");
    CHECK(ja("2026/2029") == "2026年～2029年");
    CHECK(ja("2026-04/2027-34") == "2026年4月～2027年第2四半期");
    CHECK(ja("../2030") == "2030年まで");
    CHECK(ja("../2026-04-03") == "2026年4月3日まで");
    CHECK(ja("2024/..") == "2024年から");
    CHECK(ja("P4Y") == "4年間");
    CHECK(ja("P18M") == "18か月間");
    CHECK(ja("P90D") == "90日間");
    CHECK(ja("P2W") == "14日間");
    CHECK(ja("soon") == "soon");
    CHECK(ja("") == "");
}

TEST_CASE("what Japanese writes can be read again") {
    for (const char* edtf : {"2030", "2026-04", "2026-04-03", "2027-34", "2028-40", "2028-41", "2026/2029",
                             "2026-04/2027-34", "../2030", "2024/.."}) {
        INFO(edtf);
        CHECK(readJapaneseDate(japaneseDate(edtf)) == std::string(edtf));
    }
    for (const char* none : {"2030", "4年間", "2月", "2030年13月", "2030年ごろ", ""})
        CHECK_FALSE(readJapaneseDate(QString::fromUtf8(none)));
    for (const double v : {1e4, 12345.5, 20005.0, 1.2e6, 1.25e9, 1.5e12})
        CHECK(readJapaneseNumber(japaneseAmount({v, {}, "people", "", Qualifier::exact})) == v);
    CHECK(readJapaneseNumber(QStringLiteral("約 3.5億円")) == 3.5e8);
    CHECK_FALSE(readJapaneseNumber(QStringLiteral("50,000")));
    CHECK_FALSE(readJapaneseNumber(QStringLiteral("多数")));
}

TEST_CASE("a number stands in all its digits where it is told otherwise") {
    CHECK(digits(10e9, "USD") == "10,000,000,000 USD");
    CHECK(digits(1.25e6, "people") == "1,250,000 people");
    CHECK(digits(1e6, "people", 2e6) == "1,000,000–2,000,000 people");
    CHECK(digits(1.2e6, "people", {}, "P1Y") == "1,200,000 people / year");
    CHECK(digits(1500, "MW") == "1,500 MW");
    CHECK(digits(1e6, "gpu") == "1,000,000 chips");
    CHECK(digits(50000, "people") == "");
    CHECK(digits(240, "MW") == "");
    CHECK(digits(0.2, "ratio") == "");
    const Speaking japanese("ja");
    CHECK(digits(10e9, "USD") == "10,000,000,000 USD");
    CHECK(digits(50000, "people") == "50,000 人");
    CHECK(digits(1500, "people") == "");
    CHECK(digits(1e6, "people", 2e6) == "1,000,000～2,000,000 人");
    CHECK(digits(5e4, "people", {}, "P1Y") == "50,000 人／年");
}

TEST_CASE("values, dates and terms read in the language spoken") {
    using model::FacetName;
    const model::Value money = model::Quantity{10e9, {}, "USD", "", Qualifier::about};
    const model::Value list = std::vector<std::string>{"engineers", "developers"};
    const auto told = [&] {
        return std::vector<std::string>{shown(money, FacetName::amount).toStdString(),
                                        shown(model::Value("../2030"), FacetName::deadline).toStdString(),
                                        shown(model::Value("discussed"), FacetName::standing).toStdString(),
                                        shown(model::Value("2030"), FacetName::place).toStdString(),
                                        shown(list, FacetName::audience).toStdString(),
                                        shownMoment("2026-04-03T07:35:00Z").toStdString(),
                                        shownYear(2027).toStdString() + shownQuarter(2).toStdString() +
                                            shownMonth(4).toStdString(),
                                        claimsCounted(1).toStdString() + sourcesCounted(2).toStdString(),
                                        wordOf(FacetName::deadline).toStdString(),
                                        pillarWord("talent").toStdString() + pillarWord("").toStdString() +
                                            pillarWord("new_markets").toStdString()};
    };
    CHECK(told() == std::vector<std::string>{"about $10 bn", "through 2030", "in talks", "2030",
                                             "engineers, developers", "3 Apr 2026 07:35 UTC", "2027Q2Apr",
                                             "1 claim2 sources", "Deadline", "TalentNo pillarNew markets"});
    const Speaking japanese("ja");
    CHECK(told() == std::vector<std::string>{"約100億ドル", "2030年まで", "交渉中", "2030", "engineers、developers",
                                             "2026年4月3日 07:35（UTC）", "2027年Q24月", "主張1件記事2件", "期限",
                                             "人材柱なしNew markets"});
}
