#include "tests/core/reconcile/script.h"
#include "tests/support/catch.h"

using pledge::test::Script;

namespace {

const std::string opening = "[Velmora]{party Velmora org investor} builds a plant in [Faro]{party Faro place}.\n";

std::string conflicts(const std::string& text) {
    return Script("= A 2026-07-12\n" + opening + text + '\n').conflicts();
}

std::string japanese(const std::string& text) {
    return Script("= A 2026-07-12 ja\n[北斗電機]{party 北斗電機 org investor}は[インド]{party インド "
                  "place}に工場を建てる。\n" +
                  text + '\n')
        .conflicts();
}

const std::string researchers = "The centre is to house [250 researchers]{people 250 aud=researchers}.\n\n";

} // namespace

TEST_CASE("who is quoted may tell the text's number otherwise") {
    CHECK(conflicts(researchers + "\"I like it,\" said [Ada Ray]{party Ada_Ray person spokesperson}. \"In the centre "
                                  "[300 researchers]{people 300 aud=researchers} will share one staircase.\"") ==
          "250 researchers: count: 250 [A] | 300 [A]\n");
    CHECK(japanese("工場では[150人]{people 150 aud=jobs}を新たに雇用する。\n\n[高木]{party 高木 person "
                   "spokesperson}社長は「遠くはない」と説明する。工場で新たに雇用する[180人]{people 180 "
                   "aud=jobs}には研修を受けてもらうという。")
              .find("count: 150 [A] | 180 [A]") != std::string::npos);
    CHECK(japanese("3棟からなり、電力容量は合計で[180メガワット]{capacity 180 MW}とする。\n\n[高木]{party 高木 person "
                   "spokesperson}社長は「3棟の電力容量は合計[210メガワット]{capacity 210 MW}になる」と語った。")

              .find("capacity: 180 MW [A] | 210 MW [A]") != std::string::npos);
}

TEST_CASE("who is quoted on a part, a later day, another place or another firm contradicts nothing") {
    const std::string said = "\"I like it,\" said [Ada Ray]{party Ada_Ray person spokesperson}. ";
    CHECK(conflicts(researchers + said + "\"Later [300 researchers]{people 300 aud=researchers} will be there.\"") ==
          "");
    CHECK(conflicts(researchers + said +
                    "\"In [Porto]{party Porto place} [300 researchers]{people 300 aud=researchers} will work.\"") ==
          "");
    CHECK(conflicts(researchers + said +
                    "\"With [Orvik]{party Orvik org partner} [300 researchers]{people 300 aud=researchers} come.\"") ==
          "");
    CHECK(conflicts(researchers + said + "\"We train [300 researchers]{people 300 aud=researchers} here.\"") == "");
    CHECK(conflicts("By 2029 [250 researchers]{people 250 aud=researchers deadline=2029} will work there.\n\n" + said +
                    "\"By 2032 [300 researchers]{people 300 aud=researchers deadline=2032} will work there.\"") == "");
    CHECK(conflicts(researchers + said +
                    "\"In 2027 [200 researchers]{people 200 aud=researchers deadline=2027} will work there.\"") == "");
    CHECK(conflicts("The plant will create [400 jobs]{people 400 aud=jobs}.\n\n" + said +
                    "\"We look for [300 jobs]{people 300 aud=jobs} in the dairy.\"") == "");
    CHECK(japanese("3棟からなり、電力容量は合計で[180メガワット]{capacity 180 MW}とする。\n\n[高木]{party 高木 person "
                   "spokesperson}社長は「最初の棟の電力容量は[130メガワット]{capacity 130 MW}になる」と語った。") ==
          "");
}

TEST_CASE("a Japanese count that grows was a plan where another source promises the old one") {
    const auto both = [](const std::string& second) {
        const std::string head =
            "[北斗電機]{party 北斗電機 org investor}は[インド]{party インド place}に[20億ドル]{money "
            "2e9 USD}を投じる。\n";
        return Script("= A 2026-05-12 ja\n" + head + "[240人]{people 240 aud=jobs}を採用する。\n= B 2026-07-12 ja\n" +
                      head + second + '\n')
            .conflicts();
    };
    CHECK(both("採用は[240人]{people 240 aud=jobs}から[300人]{people 300 aud=jobs}に増やす。") != "");
    CHECK(both("採用は現在の[180人]{people 180 aud=jobs achieved}から[240人]{people 240 aud=jobs}に増やす。") == "");
}

TEST_CASE("a Japanese plan that was changed may be told before the number, the old one behind") {
    const std::string now = "2030年までに技術者を[300人]{people 300 aud=jobs}雇う。";
    const std::string old = "発表した計画では[250人]{people 250 aud=jobs}としていた。";
    CHECK(japanese("採用計画を引き上げた。" + now + old).find("250 [A] | 300 [A]") != std::string::npos);
    CHECK(japanese("市は歓迎する。" + now + old) == "");
}

TEST_CASE("a minister speaks of another sum for the same, and there is confusion over a number") {
    const std::string company = "The company says it is investing [€58 million]{money 58e6 EUR} in the depots. ";
    const std::string minister = "Minister [Ana Quadros]{party Ana_Quadros person government}";
    CHECK(conflicts(company + minister + " spoke of [€65 million]{money 65e6 EUR} for the same depots.") != "");
    CHECK(conflicts(
              "There is some confusion about the centre. " + minister +
              " told Parliament that it would employ [200 analysts]{people 200 aud=analysts}. The bank says it will be "
              "[120 analysts]{people 120 aud=analysts}.") != "");
}

TEST_CASE("a number without its noun is of what the sentence before counts") {
    const std::string text = "The hub brings [400 permanent jobs]{people 400 aud=jobs}. ";
    CHECK(conflicts(text + "The union puts the number at [550]{people 550 aud=jobs}.") != "");
    CHECK(conflicts(text + "Mayor [Timo Aho]{party Timo_Aho person government} spoke of [550]{people 550 aud=jobs}.") !=
          "");
    CHECK(conflicts(text + "Later [550]{people 550 aud=jobs} will work there.") == "");
    const std::string japaneseText = "新規の[雇用は400人]{people 400 aud=jobs}。";
    CHECK(japanese(japaneseText + "一方、市は[550人]{people 550 aud=people}を見込む。") != "");
    CHECK(japanese(japaneseText + "人口は[550人]{people 550 aud=people}。") == "");
}

TEST_CASE("a sentence that begins with a paper is told by it") {
    CHECK(conflicts("It will train [2,000 technicians]{people 2000 aud=technicians}. In a brochure for schools it says "
                    "[2,500 technicians]{people 2500 aud=technicians}.") != "");
    CHECK(japanese("[技術者2000人]{people 2000 aud=技術者}を育成する。パンフレットでは[2500人の技術者]{people 2500 "
                   "aud=技術者}となっている。") != "");
    CHECK(japanese("[技術者2000人]{people 2000 aud=技術者}を育成する。昨年は[2500人の技術者]{people 2500 aud=技術者 "
                   "achieved}が学んだ。") == "");
    CHECK(conflicts("It aims to recycle [70 percent]{share 0.7 deadline=2030} of its water by 2030. A poster says [80 "
                    "percent]{share "
                    "0.8 deadline=2030} of its water will be recycled by 2030.") != "");
}

TEST_CASE("an official's share of the same is a rival, whatever its verb") {
    const std::string text = "部品の[4割]{share 0.4}を県内から調達する。";
    const std::string governor =
        "[杉本]{party 杉本 person government}知事は県内からの部品の調達を[6割]{share 0.6 context}と説明した。";
    CHECK(japanese(text + governor) != "");
    CHECK(japanese(text +
                   "[杉本]{party 杉本 person government}知事は道路の[6割]{share 0.6 context}を直すと説明した。") == "");
}

TEST_CASE("a minister puts the jobs of a cloud region higher") {
    const std::string text =
        "The cloud region will bring [350 permanent jobs]{people 350 aud=jobs}, the company said. Minister "
        "[Ana Quadros]{party Ana_Quadros person government} put the figure higher. The hub “will create "
        "[500 permanent jobs]{people 500 aud=jobs}”, she said.";
    CHECK(conflicts(text).find("350 [A] | 500 [A]") != std::string::npos);
}

TEST_CASE("a ministry puts the sum otherwise, and the difference is asked about") {
    const std::string sum = "It will invest [€4.2 billion]{money 4.2e9 EUR} in the plant.\n\n";
    const std::string ministry =
        "In a separate statement, the Ministry of Energy and Minerals put the investment in the "
        "plant at [€4.6 billion]{money 4.6e9 EUR}.";
    CHECK(conflicts(sum + ministry + " Asked about the difference, she repeated her own.") != "");
}

TEST_CASE("an official may give another number of the same people than the text") {
    const std::string text = "It will employ [120 researchers]{people 120 aud=researchers} by 2028, it said.";
    const std::string minister = " [Chao Yen]{party Chao_Yen person government} said that it would employ [150 "
                                 "researchers]{people 150 aud=researchers}";
    CHECK(conflicts(text + minister + ".") != "");
    CHECK(conflicts(text + minister + " in [Tainan]{party Tainan place} with [Orvik]{party Orvik org partner}.") == "");
}

TEST_CASE("whom a Japanese sentence names as speaking is not who spoke before, nor the office where he spoke") {
    const std::string president = "県庁で開いた会見で、[桑名]{party 桑名 person spokesperson}社長は「[120人]{people "
                                  "120 aud=jobs}を採用する」と話し"
                                  "た。";
    CHECK(japanese(president +
                   "一方、[西川誠]{party 西川誠 person government}知事は「[150人]{people 150 aud=jobs}を採用す"
                   "ると聞いている」と述べ、数字は食い違った。") != "");
    CHECK(japanese(president +
                   "[桑名]{party 桑名 person spokesperson}社長は「[150人]{people 150 aud=jobs}を別に採用する"
                   "」とも述べた。") == "");
}

TEST_CASE("a document gives another number than the text where no third may be meant") {
    const std::string text = "地元で[150人]{people 150 aud=jobs}を雇用する。\n\n";
    const std::string document = "会社の資料によると、新規の雇用は[120人]{people 120 aud=jobs}となる。";
    CHECK(japanese(text + document + "従業員は[900人]{people 900 aud=jobs context}。") != "");
    CHECK(japanese(text + document + "埠頭では[130人]{people 130 aud=jobs}を雇用する。") == "");
}

TEST_CASE("an official may be told of by a pronoun") {
    const std::string company = "It will create [650 direct jobs]{people 650 aud=jobs}.\n\n";
    const std::string she =
        " gave a higher figure. The factory will create [900 direct jobs]{people 900 aud=jobs}, she "
        "told reporters.";
    CHECK(conflicts(company + "[Abena Kat]{party Abena_Kat person government}" + she) ==
          "650 direct jobs: count: 650 [A] | 900 [A]\n");
    CHECK(conflicts(company +
                    "[Abena Kat]{party Abena_Kat person government} came. The factory will create [900 direct "
                    "jobs]{people 900 aud=jobs} with suppliers, she told reporters.") == "");
}

TEST_CASE("an official goes further, or is asked about the discrepancy") {
    const std::string company = "It will create [750 jobs]{people 750 aud=jobs}. ";
    const std::string she = "[Abena Kat]{party Abena_Kat person government} ";
    const std::string jobs = "the plant will create [900 jobs]{people 900 aud=jobs}, she told reporters. ";
    const std::string differ = "750 jobs: count: 750 [A] | 900 [A]\n";
    CHECK(conflicts(company + she + "went further: " + jobs) == differ);
    CHECK(conflicts(company + she + "was there: " + jobs + "Asked about the discrepancy, the company smiled.") ==
          differ);
    CHECK(conflicts(company + she + "was there: " + jobs) == differ); // right behind the company's number
    CHECK(conflicts(company + "It is late.\n\n" + she + "was there: " + jobs +
                    "Asked about the weather, the company smiled.") == "");
}

TEST_CASE("two speakers tell one thing otherwise, one speaker goes on") {
    const std::string one =
        "\"We commit to [420 permanent jobs]{people 420 aud=jobs},\" [Ada Ray]{party Ada_Ray person "
        "spokesperson} said. ";
    CHECK(conflicts(one + "[Lwazi Moor]{party Lwazi_Moor org partner} of the province had a better number an hour "
                          "later: \"It will create [600 permanent jobs]{people 600 aud=jobs}.\"") ==
          "420 permanent jobs: count: 420 [A] | 600 [A]\n");
    CHECK(conflicts(one + "\"Suppliers may add [600 permanent jobs]{people 600 aud=jobs},\" she said.") == "");
}

TEST_CASE("a company's own figure contradicts the one beside it") {
    const std::string governor = "[Edu Mesa]{party Edu_Mesa person government} said that it will invest [€6 "
                                 "billion]{money 6e9 EUR}. ";
    CHECK(conflicts(governor + "The company's own figure is [€5.2 billion]{money 5.2e9 EUR}.")
              .find("€5.2 bn [A] | €6 bn [A]") != std::string::npos);
    CHECK(conflicts(governor + "The company's own fleet costs [€5.2 billion]{money 5.2e9 EUR}.") == "");
    CHECK(conflicts(governor + "For the first step its own figure is [€5.2 billion]{money 5.2e9 EUR}.") == "");
}

TEST_CASE("what a source now says replaces what it said before") {
    const std::string before = "It put the investment at [€2.1 billion]{money 2.1e9 EUR}. ";
    CHECK(conflicts(before + "It now says that the investment will be [€2.4 billion]{money 2.4e9 EUR}, because the "
                             "first figure left out the quay.") ==
          "€2.1 bn investment: amount: €2.1 bn [A] | €2.4 bn [A]\n");
    CHECK(conflicts(before +
                    "It now says that the investment in the first phase is [€1.4 billion]{money 1.4e9 EUR}.") == "");
    CHECK(conflicts("It invests [€2.1 billion]{money 2.1e9 EUR}. It now says that an investment in [Porto]{party Porto "
                    "place} of a further [€2.4 billion]{money 2.4e9 EUR} follows.") == "");
}

TEST_CASE("a number that went down was a plan where another source promises the old one") {
    const auto both = [](const std::string& first) {
        const std::string sum = opening + "It invests [€3 billion]{money 3e9 EUR}. ";
        return Script("= A 2026-05-12\n" + sum + first + "\n= B 2026-07-12\n" + sum +
                      "Permanent jobs go down to [2,200]{people 2200 aud=jobs} from [2,700]{people 2700 aud=jobs "
                      "context}.\n")
            .conflicts();
    };
    CHECK(both("It brings [2,700 permanent jobs]{people 2700 aud=jobs}.") ==
          "2,700 permanent jobs: count: 2,700 [A B] | 2,200 [B]\n");
    CHECK(both("It runs [2,700 shops]{capacity 2700 unit context}.") == "");
}

TEST_CASE("a count that grows from what another source promises was a plan") {
    const auto both = [](const std::string& first, const std::string& second) {
        const std::string sum = opening + "It invests [€3 billion]{money 3e9 EUR}. ";
        return Script("= A 2026-05-12\n" + sum + first + "\n= B 2026-07-12\n" + sum + second + '\n').conflicts();
    };
    const std::string grows = "The permanent jobs grow from [800]{people 800 aud=jobs context} to [1,000]{people 1000 "
                              "aud=jobs}.";
    CHECK(both("It brings [800 permanent jobs]{people 800 aud=jobs}.", grows) ==
          "800 permanent jobs: count: 800 [A B] | 1,000 [B]\n");
    CHECK(both("It has [800 permanent jobs]{people 800 aud=jobs context}.", grows) == "");
    CHECK(both("It will hire [800 people]{people 800 aud=people}.",
               "The number of people to be hired grows from [800]{people 800 aud=people context} to [1,000]{people "
               "1000 aud=people}.") == "800 jobs: count: 1,000 [B] | 800 [A]\n");
    CHECK(both("It brings [800 permanent jobs]{people 800 aud=jobs}.",
               "The permanent jobs grow from the current [800]{people 800 aud=jobs context} to [1,000]{people 1000 "
               "aud=jobs}.") == "");
}

TEST_CASE("a headline's count of jobs is that of its text, where no sum or other count explains it") {
    const auto headed = [](const std::string& text) {
        return Script("= A 2026-05-12\n# Velmora brings [280 jobs]{people 280 aud=jobs} to Faro\n" + opening + text +
                      '\n')
            .conflicts();
    };
    const std::string kept = "It creates [260 permanent jobs]{people 260 aud=jobs}.";
    CHECK(headed(kept).find("count: 260 [A] | 280 [A]") != std::string::npos);
    CHECK(headed(kept + " [20 seasonal jobs]{people 20 aud=jobs} come on top.") == "");
    CHECK(headed("Building it takes [260 construction jobs]{people 260 aud=jobs}.") == "");
    CHECK(headed("It creates [150 permanent jobs]{people 150 aud=jobs}.") == "");
}

TEST_CASE("the first two of something are known again in the other language") {
    const auto both = [](const std::string& second) {
        const std::string sum = "[Hokuto]{party Hokuto org investor} invests [$2 billion]{money 2e9 USD} in "
                                "[India]{party India place}. ";
        return Script("= A 2026-05-12\n" + sum +
                      "It hands over its first [two bulk carriers]{capacity 2 unit deadline=2029-03}.\n= B 2026-05-12 "
                      "ja\n[Hokuto]{party Hokuto org investor}は[インド]{party India place}に[20億ドル]{money 2e9 "
                      "USD}を投じる。\n" +
                      second + '\n')
            .conflicts();
    };
    CHECK(both("最初のばら積み[船2隻]{capacity 2 unit deadline=2030}を引き渡す。").find("Mar 2029") !=
          std::string::npos);
    CHECK(both("乾[ドック2基]{capacity 2 unit deadline=2030}を設ける。") == "");
}

TEST_CASE("Japanese tells the old number behind the new one") {
    CHECK(japanese("投資額を[1兆5000億ウォン]{money 1.5e12 "
                   "KRW}に増やす。12日に発表した時点では[1兆3500億ウォン]{money 1.35e12 KRW context}だった。")
              .find("₩1.35 tn [A] | ₩1.5 tn [A]") != std::string::npos);
    CHECK(japanese("投資額は[1兆5000億ウォン]{money 1.5e12 KRW}となる。昨年の売上高は[1兆3500億ウォン]{money 1.35e12 "
                   "KRW context}だった。") == "");
}

TEST_CASE("a list sums up the text, with another number if it slips") {
    const auto listed = [](const std::string& item, const std::string& more = "") {
        return conflicts("It will train [6,000 growers]{people 6000 aud=growers deadline=2030} by 2030." + more +
                         "\n\nAt a glance\n- " + item);
    };
    const std::string slip = "[8,000 growers]{people 8000 aud=growers deadline=2030} to be trained by 2030";
    CHECK(listed(slip) == "Training of 6,000 growers: count: 6,000 [A] | 8,000 [A]\n");
    CHECK(listed(slip + " in [Beja]{party Beja place}") == "");
    CHECK(listed("[8,000 growers]{people 8000 aud=growers deadline=2034} to be trained by 2034") == "");
    CHECK(listed(slip, " Schools will train [8,000 growers]{people 8000 aud=growers deadline=2030}.") == "");
    CHECK(listed("[6,000 growers]{people 6000 aud=growers deadline=2030} to be trained by 2030\n- " + slip) == "");
    CHECK(japanese("工場では[120人]{people 120 aud=見習工 deadline=2030}の見習工を育成する。\n\n・[160人]{people "
                   "160 aud=見習工 deadline=2030}の見習工を育成") != "");
}

TEST_CASE("who points back to a number that was never told means the one that was") {
    const std::string jobs = "The farm will bring [200 permanent jobs]{people 200 aud=jobs}.\n\n";
    CHECK(conflicts(jobs + "The [240 permanent jobs]{people 240 aud=jobs} will be advertised in spring.") ==
          "200 permanent jobs: count: 200 [A] | 240 [A]\n");
    CHECK(conflicts(jobs + "Another [240 permanent jobs]{people 240 aud=jobs} will follow.") == "");
    CHECK(conflicts(jobs + "The [240 construction jobs]{people 240 aud=jobs} will be advertised in spring.") == "");
    CHECK(conflicts(jobs + "Visitors of the quay may count on [240 permanent jobs]{people 240 aud=jobs}. The [240 "
                           "permanent jobs]{people "
                           "240 aud=jobs} come first.") == "");
}

TEST_CASE("a company that itself speaks of a number contradicts the official before it") {
    const std::string minister = "It will bring [2,100 permanent jobs]{people 2100 aud=jobs} to the [Alto]{party Alto "
                                 "place}, minister [Edu Mesa]{party Edu_Mesa person government} said.\n\n";
    const std::string number = "of [1,600 permanent jobs]{people 1600 aud=jobs} in [Beja]{party Beja place}.";
    CHECK(conflicts(minister + "The company itself speaks " + number) ==
          "1,600 permanent jobs: count: 1,600 [A] | 2,100 [A]\n");
    CHECK(conflicts(minister + "The company speaks " + number) == "");
}

TEST_CASE("where an official is from is not where the number is") {
    const std::string jobs = "It will bring [1,800 jobs]{people 1800 aud=jobs} to [Beja]{party Beja place}. ";
    const std::string minister = "[Alto]{party Alto place}'s farm minister, [Edu Mesa]{party Edu_Mesa person "
                                 "government}, said it would bring ";
    CHECK(conflicts(jobs + minister + "[2,400 jobs]{people 2400 aud=jobs} to the city.") ==
          "1,800 jobs: count: 1,800 [A] | 2,400 [A]\n");
    CHECK(conflicts(jobs + minister + "[2,400 jobs]{people 2400 aud=jobs} to [Faro]{party Faro place}.") == "");
}

TEST_CASE("what the investor says 'we' put in, or is reported to, is the sum of the opening") {
    const auto says = [](const std::string& text) {
        return Script(
                   "= A 2026-07-12\n[Velmora]{party Velmora org investor} will invest [€4 billion]{money 4e9 EUR} in "
                   "a plant in [Faro]{party Faro place}.\n\n" +
                   text + '\n')
            .conflicts();
    };
    const std::string prado = " said [Ana Prado]{party Ana_Prado person spokesperson}.";
    const std::string conflict = "€4 bn investment: amount: €4 bn [A] | €5 bn [A]\n";
    CHECK(says("\"We are putting [€5 billion]{money 5e9 EUR} into this plant,\"" + prado) == conflict);
    CHECK(says("\"They are putting [€5 billion]{money 5e9 EUR} into that plant,\"" + prado) == "");
    CHECK(says("[Ana Prado]{party Ana_Prado person spokesperson} said it would invest [€5 billion]{money 5e9 EUR} in "
               "the plant.") == conflict);
    CHECK(says("It would invest [€5 billion]{money 5e9 EUR} in the plant.") == "");
}

TEST_CASE("a paper beside the company tells its number otherwise, in a sentence or two") {
    const std::string growers = "Velmora will sign up [12,000 growers]{people 12000 aud=growers}.\n\n";
    CHECK(conflicts(growers + "The company's own leaflet is bolder than its boss. It says Velmora will sign up "
                              "[15,000 growers]{people 15000 aud=growers}.") != "");
    CHECK(conflicts(growers + "The neighbours are glad of it. It says Velmora will sign up [15,000 "
                              "growers]{people 15000 aud=growers}.") == "");
    const std::string hired = "Velmora will take on [380 people]{people 380 aud=people}.\n\n";
    CHECK(conflicts(hired + "A table in the annex has Velmora taking on [340 people]{people 340 aud=people}, fewer "
                            "than the company says.") != "");
    CHECK(conflicts(hired + "A mill in the north is taking on [340 people]{people 340 aud=people}.") == "");
}

TEST_CASE("what somebody has read says its number in the sentence behind") {
    const std::string farmers = "The plant will buy milk from [12,000 farmers]{people 12000 aud=farmers}.\n\n";
    const std::string again = "It says that the plant will buy milk from [15,000 farmers]{people 15000 aud=farmers}.";
    CHECK(conflicts(farmers + "He has read the contract. " + again) != "");
    CHECK(conflicts(farmers + "He has a few cows. " + again) == "");
}

TEST_CASE("ja: who is to be hired, as somebody says otherwise") {
    const std::string hired =
        "稼働に合わせて[180人]{people 180 aud=jobs}を新たに採用する。\n\n会見では数字の食い違いもあった。"
        "[岩瀬]{party 岩瀬 person spokesperson}社長は「工場で新たに採用するのは";
    CHECK(japanese(hired + "[150人]{people 150 aud=jobs}」と述べた。") != "");
}
