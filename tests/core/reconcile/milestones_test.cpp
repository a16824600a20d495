#include "tests/core/reconcile/script.h"
#include "tests/support/catch.h"

using pledge::test::Script;

namespace {

/// Two sources of one event that say nothing but when.
std::string conflicts(const std::string& a, const std::string& b) {
    const std::string opening =
        "[Velmora]{party Velmora org investor} will invest [€4 billion]{money 4e9 EUR} in a plant "
        "in [Portugal]{party Portugal place}.\n";
    return Script("= A 2026-05-12\n" + opening + a + "\n= B 2026-05-12\n" + opening + b + '\n').conflicts();
}

std::string japanese(const std::string& a, const std::string& b) {
    const std::string opening = "[北斗電機]{party 北斗電機 org investor}は[インド]{party インド "
                                "place}の新工場に[200億円]{money 2e10 JPY}を投じる。\n";
    return Script("= A 2026-05-12 ja\n" + opening + a + "\n= B 2026-05-12 ja\n" + opening + b + '\n').conflicts();
}

const std::string starts = "Production is to start in [October 2028]{date 2028-10}.";

} // namespace

TEST_CASE("when the plant starts is compared though no number stands beside the date") {
    CHECK(conflicts(starts, "The plant will begin production in [the second quarter of 2029]{date 2029-34}.") ==
          "€4 bn investment: deadline: Oct 2028 [A] | Q2 2029 [B]\n");
    CHECK(conflicts(starts, "The factory, which lies by the sea, must be running by [June 2029]{date 2029-06}.") ==
          "€4 bn investment: deadline: Jun 2029 [B] | Oct 2028 [A]\n");
    CHECK(conflicts(starts, "The plant opens in [late 2028]{date 2028}.") == "");
    CHECK(conflicts("The campus is to be completed by [2029]{date 2029}.",
                    "The campus is to be completed by [2030]{date 2030}.") ==
          "€4 bn investment: deadline: 2029 [A] | 2030 [B]\n");
}

TEST_CASE("a date that is tied to a capacity meets the one that stands alone") {
    CHECK(conflicts("The plant for [9,000 vans]{capacity 9000 unit per=P1Y deadline=2028-06 dated} must be running.",
                    "Nothing.") == "");
    CHECK(
        conflicts("The plant is to open by [June 2028]{date 2028-06} with [9,000 vans]{capacity 9000 unit per=P1Y "
                  "deadline=2028-06 dated} a year.",
                  "It makes [9,000 vans]{capacity 9000 unit per=P1Y} a year. The plant opens in [2030]{date 2030}.") ==
        "9,000 vans a year: deadline: 2030 [B] | Jun 2028 [A]\n");
}

TEST_CASE("other steps, parts and works are no dates of the plant's start") {
    for (const char* other :
         {"The plant will be complete in [2030]{date 2030}.",
          "The plant will be fully operational in [2031]{date 2031}.",
          "Construction of the plant starts in [May 2027]{date 2027-05}.", "The first line opens in [2027]{date 2027}.",
          "A training centre opens in [2030]{date 2030}.", "A second phase of the plant starts in [2032]{date 2032}.",
          "The plant may open in [2032]{date 2032}.", "A school for electricians will open in [2027]{date 2027}."})
        CHECK(conflicts(starts, other) == "");
}

TEST_CASE("dates of two things or two places are not compared") {
    CHECK(conflicts("The plant opens in [2028]{date 2028}.", "The logistics centre opens in [2029]{date 2029}.") == "");
    CHECK(conflicts("The plant in [Faro]{party Faro place} opens in [2028]{date 2028}.",
                    "The plant in [Beja]{party Beja place} opens in [2029]{date 2029}.") == "");
    CHECK(japanese("物流センターは[28年3月]{date 2028-03}に稼働する。", "工場は[28年10月]{date 2028-10}に稼働する。") ==
          "");
}

TEST_CASE("one date of a list is not that of the whole") {
    CHECK(conflicts("Huelva starts production in [2028]{date 2028} and Teruel in [2030]{date 2030}.",
                    "The plant starts production in [2030]{date 2030}.") == "");
}

TEST_CASE("a source that gives two dates for one step gives none") {
    CHECK(conflicts("The plant opens in [2028]{date 2028}. The plant in the north opens in [2030]{date 2030}.",
                    "The plant opens in [2029]{date 2029}.") == "");
}

TEST_CASE("Japanese milestones stand behind their date") {
    CHECK(japanese("[2028年10月]{date 2028-10}に商業生産を開始する。", "[29年4月]{date 2029-04}の操業開始を目指す。") ==
          "¥20 bn investment: deadline: Apr 2029 [B] | Oct 2028 [A]\n");
    CHECK(japanese("[2028年10月]{date 2028-10}に商業生産を開始する。", "第1期は[27年4月]{date 2027-04}に稼働する。") ==
          "");
    CHECK(japanese("[2028年10月]{date 2028-10}に商業生産を開始する。", "[27年4月]{date 2027-04}に着工する。") == "");
    CHECK(japanese("[2031年]{date 2031}に全面稼働する。", "[2032年]{date 2032}に全面稼働する計画だ。") ==
          "¥20 bn investment: deadline: 2031 [A] | 2032 [B]\n");
    CHECK(japanese("[2029年秋]{date 2029-23}に発電を始め、[2031年]{date 2031}に全面稼働する。",
                   "第1期の生産を[28年]{date 2028}に始め、[2032年]{date 2032}に全面稼働する計画だ。") ==
          "¥20 bn investment: deadline: 2031 [A] | 2032 [B]\n");
    CHECK(japanese("ウエルバの工場は[28年]{date 2028}、テルエルの工場は[30年]{date 2030}に稼働する。",
                   "工場は[2028年]{date 2028}に稼働する。") == "");
    CHECK(japanese("[2031年]{date 2031}に全面稼働する。", "[2029年]{date 2029}に稼働する。") == "");
}

TEST_CASE("the day that a start was moved to holds, the old one does not") {
    const std::string old = "[2029年]{date 2029}の稼働を目指す。";
    const std::string found = "¥20 bn investment: deadline: 2029 [A] | 2030 [B]\n";
    for (const char* words : {"稼働の時期は、当初予定していた[2029年]{date 2029}から[2030年]{date 2030}に遅らせる。",
                              "操業開始を[2029年]{date 2029}から[2030年]{date 2030}に延期する。",
                              "稼働は従来計画より1年遅い[2030年]{date 2030}になる見通しだ。",
                              "工場の稼働は[2030年]{date 2030}にずれ込む見通しだ。"})
        CHECK(japanese(old, words) == found);
    CHECK(japanese(old, "着工は計画より1年遅い[2030年]{date 2030}になる。") == "");
    CHECK(japanese(old, "着工を[2029年]{date 2029}から[2030年]{date 2030}に遅らせる。") == "");
    CHECK(japanese(old, "第2期の稼働は[2031年]{date 2031}から[2032年]{date 2032}に遅らせる。") == "");

    const std::string start = "The plant will open in [2029]{date 2029}.";
    const std::string moved = "€4 bn investment: deadline: 2029 [A] | 2030 [B]\n";
    for (const char* words : {"It has put off the opening of the plant from [2029]{date 2029} to [2030]{date 2030}.",
                              "The plant was to open in [2029]{date 2029}. It will now open in [2030]{date 2030}.",
                              "The plant will open in [2030]{date 2030} instead of [2029]{date 2029}."})
        CHECK(conflicts(start, words) == moved);
    CHECK(conflicts(start, "A school was to open in [2030]{date 2030}. It will now open in [2031]{date 2031}.") == "");
}

TEST_CASE("the first harvest is a step of its own") {
    const std::string first = "The first fish will be harvested in [the second quarter of 2028]{date 2028-34}.";
    const std::string found = "€4 bn investment: deadline: 2029 [B] | Q2 2028 [A]\n";
    CHECK(conflicts(first, "The first salmon will be harvested in [2029]{date 2029}.") == found);
    CHECK(conflicts(first, "The first harvest is planned for [2029]{date 2029}.") == found);
    CHECK(conflicts(first, "The first salmon will be harvested in [2029]{date 2029}, and jobs will come by [2030]{date "
                           "2030}.") == found);
    CHECK(conflicts(first, "The second harvest is planned for [2029]{date 2029}.") == "");
    CHECK(conflicts(first, "The plant opens in [2029]{date 2029}.") == "");
    CHECK(japanese("[2028年]{date 2028}に初水揚げを見込む。", "初収穫は[2029年]{date 2029}になる。") ==
          "¥20 bn investment: deadline: 2028 [A] | 2029 [B]\n");
}

namespace {

/// The deadlines in conflict of a source that opens with the sum, and one in the other language if there is any.
std::string deadlinesOf(const std::string& english, const std::string& japanese) {
    std::string text =
        "= A 2026-03-05\n[Velmora]{party Velmora org investor} will invest [€410 million]{money 4.1e8 EUR} in a "
        "plant in [Togo]{party Togo place}.\n" +
        english + '\n';
    if (!japanese.empty())
        text += "= B 2026-03-05 ja\n[ベルモラ]{party Velmora org investor}は[トーゴ]{party Togo "
                "place}の工場に[4億1000万ユーロ]{"
                "money 4.1e8 EUR}を投じる。\n" +
                japanese + '\n';
    return Script(text).conflicts();
}

} // namespace

TEST_CASE("two who tell one source different days of a step are a difference") {
    const std::string expects = "Velmora expects to begin shipping from the plant in [2029]{date 2029}. ";
    CHECK(deadlinesOf(
              expects + "The minister, [Ama Koe]{party Ama_Koe person government}, told the radio that shipping would "
                        "begin in [2028]{date 2028}.",
              "")
              .find("deadline: 2028 [A] | 2029 [A]") != std::string::npos);
    CHECK(deadlinesOf(expects + "A first line begins shipping in [2028]{date 2028}.", "") == "");
}

TEST_CASE("what stands under a picture may tell another day than the text") {
    const std::string text = "The hatchery is to be completed by [2028]{date 2028}.\n";
    CHECK(conflicts(text + "Artist's impression of the hatchery, which is to be completed by [2029]{date 2029}.", "") ==
          "€4 bn investment: deadline: 2028 [A] | 2029 [A]\n");
    CHECK(conflicts(text + "The hatchery, seen from the fjord, is to be completed by [2029]{date 2029}.", "") == "");
}

TEST_CASE("months that are told as one are some day of them") {
    const std::string opens = "The plant will open in [the fourth quarter of 2027]{date 2027-36}.";
    CHECK(deadlinesOf(opens, "工場は[2027年10～12月]{date 2027-10/2027-12}の開業を予定する。") == "");
    CHECK(deadlinesOf(opens, "工場の開業は[2028年4～6月]{date 2028-04/2028-06}に延期する。当初は[27年10～12月]{date "
                             "2027-10/2027-12}の予定だった。")
              .find("deadline: ") != std::string::npos);
    CHECK(deadlinesOf(opens, "工場の稼働は[2028年春]{date 2028-21}を予定する。").find("deadline: ") !=
          std::string::npos);
}

TEST_CASE("what was meant, and what another company does, is no milestone") {
    CHECK(deadlinesOf(
              "The plant will begin mass production in [2029]{date 2029}. When it announced the project, it had meant "
              "to start in [2028]{date 2028}.",
              "工場は[2028年]{date 2028}に量産を始める。")
              .find("2028 [B] | 2029 [A]") != std::string::npos);
    CHECK(deadlinesOf("The plant opens in [2029]{date 2029}.",
                      "[ソンハ]{party Songha org}は工場を建てる。[ソンハ]{party Songha org}の操業開始は[2027年]{date "
                      "2027}の予定だ。") == "");
}

TEST_CASE("what comes out first is shipped, whatever verb tells it") {
    CHECK(deadlinesOf("The first doses will leave the plant in [2028]{date 2028}. Shipping would begin in [2029]{date "
                      "2029}, said the minister, [Ama Koe]{party Ama_Koe person government}.",
                      "")
              .find("deadline: 2028 [A] | 2029 [A]") != std::string::npos);
    CHECK(deadlinesOf("The first workers will leave the plant in [2028]{date 2028}.", "") == "");
}

TEST_CASE("one step of one site with two days in one text is told otherwise") {
    const std::string first = "The plant in [Kara]{party Kara place} will open in [2028]{date 2028}. ";
    CHECK(deadlinesOf(first + "The plant in [Kara]{party Kara place} is due to open in [2029]{date 2029}.", "")
              .find("deadline: 2028 [A] | 2029 [A]") != std::string::npos);
    CHECK(deadlinesOf(first + "The plant in [Sokodé]{party Sokodé place} is due to open in [2029]{date 2029}.", "") ==
          "");
}

TEST_CASE("the first train that leaves the halls is one train") {
    const std::string first = "The first train is due to leave the halls in [2029]{date 2029}. ";
    CHECK(deadlinesOf(
              first + "They will have learned by the time the first train leaves the halls in [2027]{date 2027}.", "")
              .find("2027 [A] | 2029 [A]") != std::string::npos);
    CHECK(deadlinesOf(first + "The first bus leaves the halls in [2027]{date 2027}.", "") == "");
}

TEST_CASE("they are to open when the sentence before names what") {
    const std::string opens = "It builds two data centres. They are to open in [2028]{date 2028}.";
    CHECK(deadlinesOf(opens, "データセンターの稼働は[2027年]{date 2027}の予定だ。").find("deadline: ") !=
          std::string::npos);
    CHECK(deadlinesOf("It hires two guards. They are to open in [2028]{date 2028}.",
                      "データセンターの稼働は[2027年]{date 2027}の予定だ。") == "");
}

TEST_CASE("the first line is a thing of its own, and the first half no thing at all") {
    const std::string line = "The first line is to start in [2027]{date 2027}, a second one in [2030]{date 2030}.";
    CHECK(conflicts(line, "The first line will start in [2028]{date 2028}.").find("2027 [A] | 2028 [B]") !=
          std::string::npos);
    CHECK(conflicts(line, "The first phase will start in [2028]{date 2028}.") == "");
    CHECK(deadlinesOf(line, "第1ラインは[2028年]{date 2028}に稼働する。").find("2027 [A] | 2028 [B]") !=
          std::string::npos);
    CHECK(deadlinesOf(line, "第1期は[2028年]{date 2028}に稼働する。") == "");
    CHECK(deadlinesOf("The first carriage will leave the plant in [the first half of 2028]{date 2028-40}. The first "
                      "carriage will come off the line in [2030]{date 2030}.",
                      "") != "");
}

TEST_CASE("a headline's day is held against the only one of its step in the text") {
    const auto deadlines = [](const std::string& text) {
        return Script("= A 2026-02-05 ja\n# セルビア、神戸に工場　[27年10月]{date 2027-10}に操業\n"
                      "[セルビア]{party セルビア org investor}は[神戸市]{party 神戸市 place}の工場に[145億円]{money "
                      "1.45e10 "
                      "JPY}を投じる。" +
                      text + '\n')
            .conflicts();
    };
    CHECK(deadlines("工場は[2028年10月]{date 2028-10}に操業を始める。").find("deadline: Oct 2027 [A] | Oct 2028 [A]") !=
          std::string::npos);
    CHECK(deadlines("工場は[2027年秋]{date 2027-23}に操業を始める。") == "");
    CHECK(deadlines("工場は[2028年10月]{date 2028-10}に完成する。") == "");
}

TEST_CASE("a first phase far from its article is still one") {
    const std::string phase = "A first phase of 8 gigawatt-hours will be ready in [2029]{date 2029}.";
    CHECK(conflicts(phase, "The first phase will be ready in [2030]{date 2030}.").find("2029 [A] | 2030 [B]") !=
          std::string::npos);
    CHECK(deadlinesOf("In [2029]{date 2029} the first line opens.", "") == "");
}

TEST_CASE("what is often a part is the main thing where the headline or the first sentence tells of it") {
    const auto both = [](const std::string& headline, const std::string& a, const std::string& b) {
        const std::string head = "# " + headline +
                                 "\n[Velmora]{party Velmora org investor} will invest [€4 billion]{money " +
                                 "4e9 EUR} in [Portugal]{party Portugal place}.\n";
        return Script("= A 2026-05-12\n" + head + a + "\n= B 2026-05-12\n" + head + b + '\n').conflicts();
    };
    const std::string first =
        "The battery will have an output of 400 MW. It will be in operation by [2028]{date 2028}.";
    const std::string second = "The battery starts operation in [2029]{date 2029}.";
    CHECK(both("Velmora to build a battery", first, second) == "€4 bn investment: deadline: 2028 [A] | 2029 [B]\n");
    CHECK(both("Velmora to build a plant", first, second) == "");
}

TEST_CASE("the first of a product that is due is the start") {
    CHECK(conflicts("First hydrogen is planned for [2031]{date 2031}.", starts) ==
          "€4 bn investment: deadline: 2031 [A] | Oct 2028 [B]\n");
    CHECK(conflicts("First visitors are expected in [2031]{date 2031}.", starts) == "");
}

TEST_CASE("we will run, and what a permit gives as the opening, is of the main thing") {
    CHECK(conflicts(
              "The plant will be running by [2028]{date 2028}.\n“We will be running by [2029]{date 2029},” the manager "
              "[Olli Rinne]{party Olli_Rinne person spokesperson} said.",
              "") == "€4 bn investment: deadline: 2028 [A] | 2029 [A]\n");
    CHECK(conflicts(
              "The plant will open in [2028]{date 2028}.\nIn the permit filed with the city the opening is given as "
              "[2030]{date 2030}.",
              "") == "€4 bn investment: deadline: 2028 [A] | 2030 [A]\n");
}

TEST_CASE("a second thing is known again by its town") {
    const std::string hub =
        "A training hub in [Cebu City]{party Cebu_City place} will open in [March 2027]{date 2027-03}.";
    CHECK(conflicts(hub, "The [Cebu]{party Cebu place} hub will open in [June 2027]{date 2027-06}.")
              .find("Jun 2027 [B] | Mar 2027 [A]") != std::string::npos);
    CHECK(conflicts(hub, "The [Davao]{party Davao place} hub will open in [June 2027]{date 2027-06}.") == "");
    CHECK(conflicts(hub, "The [Cebu]{party Cebu place} depot will open in [June 2027]{date 2027-06}.") == "");
}

TEST_CASE("a pronoun stands for the subject of the sentence before, whatever that goes on to") {
    const std::string finished = "It is to be finished by [June 2027]{date 2027-06}.";
    const std::string later = "The factory is to be finished by [December 2027]{date 2027-12}.";
    CHECK(conflicts("The factory will create hundreds of jobs. " + finished, later).find("deadline") !=
          std::string::npos);
    CHECK(conflicts("The training school will be large. " + finished, later) == "");
}
