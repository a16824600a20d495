#include "tests/core/extract/support.h"

#include "tests/support/catch.h"

namespace {

std::string dates(const std::string& text, const std::string& published = "2026-04-10") {
    return pledge::test::values(text, published, "ja");
}

} // namespace

TEST_CASE("ja: particles say by, through and since") {
    CHECK(dates("2030年までに") == "date 2030年までに = 2030");
    CHECK(dates("2029年まで続く") == "date 2029年まで = ../2029");
    CHECK(dates("2030年までの完成を目指す") == "date 2030年まで = 2030");
    CHECK(dates("2026年から") == "date 2026年から = 2026/..");
    CHECK(dates("27年度末までに") == "date 27年度末までに = 2027 fiscal");
}

TEST_CASE("ja: intervals and lengths") {
    CHECK(dates("2026年から2029年まで") == "date 2026年から2029年まで = 2026/2029");
    CHECK(dates("11―22年に") == "date 11―22年 = 2011/2022");
    CHECK(dates("2026〜2029年度") == "date 2026〜2029年度 = 2026/2029 fiscal");
    CHECK(dates("2023年から2027年までの5年間で") == "date 2023年から2027年までの5年間で = 2023/2027");
    CHECK(dates("2030年までの5年間で") == "date 2030年までの5年間で = 2026/2030");
    CHECK(dates("2026年4月から4年間で") == "date 2026年4月から4年間で = 2026-04/2030-03");
    CHECK(dates("今後5年で、18カ月以内に") == "date 今後5年で = P5Y | date 18カ月以内に = P18M");
    CHECK(dates("稼働を29年度から30年度に遅らせる") == "date 29年度 = 2029 fiscal | date 30年度 = 2030 fiscal");
    CHECK(dates("2029年4月から同年10月にずれ込む") == "date 2029年4月 = 2029-04 | date 同年10月 = 2029-10");
    CHECK(dates("2029年から2030年に変更する") == "date 2029年 = 2029 | date 2030年 = 2030");
    CHECK(dates("10年前に設立し、20年の歴史がある") == "");
}

TEST_CASE("ja: days, months and eras in kanji numerals") {
    CHECK(dates("十四日に、二〇二九年十月、令和十年度") ==
          "date 十四日 = 2026-04-14 | date 二〇二九年十月 = 2029-10 | date 令和十年度 = 2028 fiscal");
    CHECK(dates("同社は30日、倉庫のある港を広げると発表した。") == "date 30日 = 2026-03-30");
    CHECK(dates("同社は6月3日、橋を架ける計画を発表していた。", "2026-10-14") == "date 6月3日 = 2026-06-03");
    CHECK(dates("同社は九日、港で") == "date 九日 = 2026-04-09");
    CHECK(dates("十日で、二日を要する") == "");
}

TEST_CASE("ja: parts of years, eras and business years") {
    CHECK(dates("2027年第2四半期、28年前半、2029年春、30年末") ==
          "date 2027年第2四半期 = 2027-34 | date 28年前半 = 2028-40 | date 2029年春 = 2029-21 | date 30年末 = 2030");
    CHECK(dates("令和9年、平成30年度") == "date 令和9年 = 2027 | date 平成30年度 = 2018 fiscal");
    CHECK(dates("2027年3月期、2025年12月期、27年4〜6月期") ==
          "date 2027年3月期 = 2026 fiscal | date 2025年12月期 = 2025 fiscal | date 27年4〜6月期 = 2027-34");
    CHECK(dates("2030年代前半") == "date 2030年代前半 = 203X");
}

TEST_CASE("ja: relative dates are settled by the day of publication") {
    CHECK(dates("来年春、昨年末、今年度内、来月、年内に") ==
          "date 来年春 = 2027-21 | date 昨年末 = 2025 | date 今年度内 = 2026 fiscal | date 来月 = 2026-05 | "
          "date 年内 = 2026");
    CHECK(dates("9日、発表した。28日に発表した。") == "date 9日 = 2026-04-09 | date 28日 = 2026-03-28");
    CHECK(dates("9日、発表した", "") == "");
    CHECK(dates("3月27日", "") == "date 3月27日 = XXXX-03-27");
    CHECK(dates("4月9日（日本時間10日）") == "date 4月9日 = 2026-04-09");
    CHECK(dates("同日、発表した。3日間の会議") == "");
}
