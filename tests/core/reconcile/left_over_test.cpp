#include "tests/core/reconcile/script.h"
#include "tests/support/catch.h"

using pledge::test::Script;

namespace {

/// A source in English and one in Japanese of one event.
std::string conflicts(const std::string& english, const std::string& japanese) {
    return Script("= A 2026-05-12\n[Hokuto]{party Hokuto org investor} will invest [$2 billion]{money 2e9 USD} in "
                  "[India]{party India place}.\n" +
                  english +
                  "\n= B 2026-05-12 ja\n[Hokuto]{party Hokuto org investor}は[インド]{party India "
                  "place}に[20億ドル]{money 2e9 USD}を投じる。\n" +
                  japanese + '\n')
        .conflicts();
}

} // namespace

TEST_CASE("what two languages have left of one measure is one promise") {
    CHECK(conflicts("It will draw [60 MW]{capacity 60 MW} and grow to [120 MW]{capacity 120 MW}.",
                    "[48メガワット]{capacity 48 MW}で始め、[120メガワット]{capacity 120 MW}に広げる。")
              .find("48 MW [B] | 60 MW [A]") != std::string::npos);
    CHECK(conflicts("It draws [60 MW]{capacity 60 MW}.", "受電は[48メガワット]{capacity 48 MW}。") ==
          "48 MW of data centres: capacity: 48 MW [B] | 60 MW [A]\n");
    CHECK(conflicts("It sets aside [$150 million]{money 150e6 USD pillar=trust} for cyber defence.",
                    "防衛には[1億8000万ドル]{money 180e6 USD pillar=trust}を振り向ける。") ==
          "$150 m sum: amount: $150 m [A] | $180 m [B]\n");
}

TEST_CASE("a lone floor and lone places are the other source's, near or with figures swapped") {
    CHECK(conflicts("The hall measures [53,000 m²]{capacity 53000 m2}.", "面積は[3万5000㎡]{capacity 35000 m2}。")
              .find("35,000 m² [B] | 53,000 m² [A]") != std::string::npos);
    CHECK(conflicts("The hall measures [90,000 m²]{capacity 90000 m2}.", "面積は[3万5000㎡]{capacity 35000 m2}。") ==
          "");
    CHECK(conflicts("It sets up [40 field stations]{capacity 40 site}.", "観測拠点を[45カ所]{capacity 45 site}に置く。")
              .find("40 sites [A] | 45 sites [B]") != std::string::npos);
    CHECK(conflicts("It sets up [40 field stations]{capacity 40 site}.",
                    "観測拠点を[80カ所]{capacity 80 site}に置く。") == "");
}

TEST_CASE("cranes of one kind are counted against each other, not against those of another") {
    CHECK(
        Script("= A 2026-05-12\n[Hokuto]{party Hokuto org investor} will invest [$2 billion]{money 2e9 USD} in "
               "[India]{party India place}. It puts up [six ship-to-shore cranes]{capacity 6 unit}. They are joined by "
               "[ten yard cranes]{capacity 10 unit}.\n= B 2026-05-12\n[Hokuto]{party Hokuto org investor} will invest "
               "[$2 billion]{money 2e9 USD} in [India]{party India place}. It puts up [eight ship-to-shore "
               "cranes]{capacity 8 unit}.\n")
            .conflicts()
            .find("6 units [A] | 8 units [B]") != std::string::npos);
}

TEST_CASE("numbers of two languages that may be of two things are left apart") {
    CHECK(conflicts("It draws [60 MW]{capacity 60 MW}. A solar park of [50 MW]{capacity 50 MW} feeds it.",
                    "太陽光発電は[60メガワット]{capacity 60 MW}、受電は[80メガワット]{capacity 80 MW}。")
              .find("solar") == std::string::npos);
    CHECK(conflicts("Halls draw [60 MW]{capacity 60 MW}, others [70 MW]{capacity 70 MW}.",
                    "受電は[50メガワット]{capacity 50 MW}。") == "");
    CHECK(conflicts("It sets aside [$180 million]{money 180e6 USD pillar=talent} for courses.",
                    "防衛には[1億5000万ドル]{money 150e6 USD pillar=trust}を振り向ける。") == "");
}

TEST_CASE("a company's part of a venture is compared with the same company's alone") {
    const std::string one = "[Orvik]{party Orvik org} will hold [30 percent]{share 0.3} of the venture.";
    CHECK(conflicts(one, "[Orvik]{party Orvik org}が[35%]{share 0.35}を出資する。") != "");
    CHECK(conflicts(one, "[Hokuto]{party Hokuto org}が[35%]{share 0.35}を出資する。") == "");
}

TEST_CASE("a neighbour's sum is none of the investor's") {
    CHECK(
        conflicts("[Havbris]{party Havbris org} told its owners that it would put [$1.8 billion]{money 1.8e9 USD} into "
                  "a site in the south.",
                  "工場を建てる。") == "");
}

TEST_CASE("a plan that was given up elsewhere is no other number of the one that holds") {
    CHECK(conflicts("It will open [45 stores]{capacity 45 unit}.",
                    "工場を建てる。\n[30店舗]{capacity 30 unit denied}の計画は中止した。") == "");
}

TEST_CASE("people counted together with those of another plant are a number of their own") {
    const auto both = [](const std::string& second) {
        const std::string opening = "[Velmora]{party Velmora org investor} will invest [€4 billion]{money 4e9 EUR} in "
                                    "[Togo]{party Togo place}.\n";
        return Script("= A 2026-05-12\n" + opening + "It brings [1,470 jobs]{people 1470 aud=jobs}.\n= B 2026-05-12\n" +
                      opening + second + '\n')
            .conflicts();
    };
    CHECK(both("Together with Vejle, it will employ [1,950 people]{people 1950 aud=people}.") == "");
    CHECK(both("It will employ [1,950 people]{people 1950 aud=people}.") != "");
}

TEST_CASE("verbs give no topics of nouns") {
    CHECK(conflicts("The halls will house [20,000 chips]{capacity 20000 gpu}.",
                    "GPUは[2万4000基]{capacity 24000 gpu}。") ==
          "20,000 chips: capacity: 20,000 chips [A] | 24,000 chips [B]\n");
}

TEST_CASE("a share of a venture is one where one company holds it, whoever leads in each source") {
    const std::string ja = "[オルビク]{party オルビク org}が事業会社に[40%]{share 0.4}を出資する。";
    CHECK(conflicts("[Orvik]{party Orvik org} will take [49 percent]{share 0.49} of the project company.", ja) != "");
    CHECK(conflicts("[Tolmira]{party Tolmira org} will take [49 percent]{share 0.49} of the project company.", ja) ==
          "");
}

TEST_CASE("shares to be reached by one day are one where nothing else is told with their topics") {
    const std::string ja = "部品の現地調達率は[60%]{share 0.6 deadline=2030}とする。";
    const std::string parts = "At least [70 percent]{share 0.7 at_least deadline=2030} of the parts will come from "
                              "suppliers in Togo.";
    CHECK(conflicts(parts, ja).find("share:") != std::string::npos);
    CHECK(conflicts("Solar farms will supply [70 percent]{share 0.7 deadline=2030} of its power.", ja) == "");
    CHECK(conflicts("At least [70 percent]{share 0.7 at_least deadline=2032} of the parts will come from suppliers.",
                    ja) == "");
    CHECK(conflicts(parts + " Women will hold [40 percent]{share 0.4 deadline=2030} of the posts.", ja) == "");
}

TEST_CASE("a whole of unsaid things is not that of the solar park in the other language") {
    CHECK(conflicts("Its halls draw [160 MW]{capacity 160 MW} in all.",
                    "太陽光発電は合計で[200メガワット]{capacity 200 MW}。") == "");
}

TEST_CASE("two wholes of one measure are one, a whole and a part are not") {
    const auto both = [](const std::string& first, const std::string& second) {
        const std::string head = "[Velmora]{party Velmora org investor} will invest [€4 billion]{money 4e9 EUR} in "
                                 "[Togo]{party Togo place}.\n";
        return Script("= A 2026-05-12\n" + head + first + "\n= B 2026-05-12\n" + head + second + '\n').conflicts();
    };
    const std::string four = "Its four halls draw [160 MW]{capacity 160 MW} in all.";
    CHECK(both(four, "Together the buildings will have [200 MW]{capacity 200 MW}.").find("160 MW [A] | 200 MW [B]") !=
          std::string::npos);
    CHECK(both(four, "The first of them takes [120 MW]{capacity 120 MW}.") == "");
    CHECK(both(four, "A solar park gives [200 MW]{capacity 200 MW} in all.") == "");
    CHECK(both(four + " The campus can grow to [240 MW]{capacity 240 MW}.",
               "Together the buildings will have [200 MW]{capacity 200 MW}.") == "");
    CHECK(both(four, "Together with its old site it has [200 MW]{capacity 200 MW}.") == "");
}

TEST_CASE("floor areas, grants and trades meet across languages") {
    CHECK(conflicts("It has a floor area of [18,000 square metres]{capacity 18000 m2}.",
                    "延べ床面積は[2万4000平方メートル]{capacity 24000 m2}。")
              .find("18,000 m² [A] | 24,000 m² [B]") != std::string::npos);
    CHECK(conflicts("It has a floor area of [18,000 square metres]{capacity 18000 m2}.",
                    "敷地は[2万4000平方メートル]{capacity 24000 m2}。") == "");
    CHECK(conflicts("It sets aside [$90 million]{money 90e6 USD pillar=talent} for scholarships.",
                    "奨学金には[7000万ドル]{money 70e6 USD}を用意する。") != "");
    CHECK(conflicts("It sets aside [$90 million]{money 90e6 USD pillar=talent} for scholarships.",
                    "州は[7000万ドル]{money 70e6 USD}の補助金を出す。") == "");
    CHECK(conflicts("It buys fruit from [12,000 farmers]{people 12000 aud=farmers}.",
                    "[農家1万5000人]{people 15000 aud=農家}から果物を買い取る。") != "");
    CHECK(conflicts("It buys fruit from [12,000 farmers]{people 12000 aud=farmers}.",
                    "[農家1万5000人]{people 15000 aud=農家}を育成する。") == "");
    CHECK(conflicts("It buys fruit from [12,000 farmers]{people 12000 aud=farmers}.",
                    "[漁師1万5000人]{people 15000 aud=漁師}から魚を買い取る。") == "");
}

TEST_CASE("a ten may be heard as a teen") {
    const auto told = [](const std::string& a, const std::string& b) {
        const std::string opening = "[Velmora]{party Velmora org investor} will invest [€4 billion]{money 4e9 EUR} in "
                                    "[Portugal]{party Portugal place}.\nThe centres will hold ";
        return Script("= A 2026-05-12\n" + opening + a + "\n= B 2026-05-12\n" + opening + b + '\n').conflicts();
    };
    const std::string fifty = "[50,000 graphics processors]{capacity 50000 gpu}.";
    CHECK(told(fifty, "[15,000 graphics processors]{capacity 15000 gpu}.").find("capacity: ") != std::string::npos);
    CHECK(told(fifty, "[16,000 graphics processors]{capacity 16000 gpu}.") == "");
    CHECK(told(fifty, "in the first phase [15,000 graphics processors]{capacity 15000 gpu}.") == "");
}

TEST_CASE("the largest capacities of two sources of one language are one, where nothing else may be meant") {
    const auto both = [](const std::string& first, const std::string& second) {
        const std::string head = "[Velmora]{party Velmora org investor} will invest [€4 billion]{money 4e9 EUR} in "
                                 "[Togo]{party Togo place}.\n";
        return Script("= A 2026-05-12\n" + head + first + "\n= B 2026-05-12\n" + head + second + '\n').conflicts();
    };
    const std::string cells = "The plant will make [24 GWh]{capacity 24000 MWh per=year} of cells.";
    CHECK(both(cells, "Output: [20 GWh]{capacity 20000 MWh per=year}").find("20 GWh") != std::string::npos);
    CHECK(both(cells, "Output: [10 GWh]{capacity 10000 MWh per=year}") == ""); // hardly the same
    // A first phase of the whole does not stand in the way, another number as near does.
    const std::string whole = "It will have [150 MW]{capacity 150 MW}; ";
    CHECK(both(whole + "a first phase of [60 MW]{capacity 60 MW} opens first.",
               "Together they will have [115 MW]{capacity 115 MW}.")
              .find("150 MW") != std::string::npos);
    CHECK(both(whole + "the eastern half of [110 MW]{capacity 110 MW} opens first.",
               "Together they will have [115 MW]{capacity 115 MW}.") == "");
}

TEST_CASE("shares of the staff are one where either source promises one alone") {
    const std::string en = "It says that [70 percent of the permanent staff]{share 0.7} will be local.";
    CHECK(conflicts(en, "従業員の[60%]{share 0.6}を地元から採用する。").find("share: 60") != std::string::npos);
    CHECK(conflicts(en, "電力の[60%]{share 0.6}を再生可能エネルギーで賄う。") == "");
    CHECK(conflicts(en, "従業員の[60%]{share 0.6}を地元から、社員の[40%]{share 0.4}を女性とする。") == "");
}

TEST_CASE("what a plant may one day grow to is no whole of it") {
    CHECK(conflicts(
              "The campus will have [120 MW]{capacity 120 MW}. It could grow to [200 MW]{capacity 200 MW discussed}.",
              "容量は計[15万キロワット]{capacity 150 MW}。")
              .find("120 MW [A] | 150 MW [B]") != std::string::npos);
    CHECK(conflicts("The campus will have [120 MW]{capacity 120 MW}. It will grow to [200 MW]{capacity 200 MW}.",
                    "容量は計[15万キロワット]{capacity 150 MW}。")
              .find("120 MW") == std::string::npos);
}

TEST_CASE("a stake is one in two languages where either source knows one alone") {
    const std::string en = "The Osaka company will hold a stake of [34 percent]{share 0.34}.";
    CHECK(conflicts(en, "出資比率は[43%]{share 0.43}となる。").find("share: ") != std::string::npos);
    CHECK(conflicts(en, "成人の[43%]{share 0.43}が使う。") == "");
    CHECK(conflicts(en, "出資比率は[43%]{share 0.43}、別の会社の出資比率は[20%]{share 0.2}となる。") == "");
}

TEST_CASE("what both count alone, by one noun, is one thing in two languages") {
    CHECK(conflicts("It will buy [70 low-floor trams]{capacity 70 unit}.", "低床車両は[60両]{capacity 60 unit}。")
              .find("capacity: ") != std::string::npos);
    CHECK(conflicts("It will buy [70 low-floor trams]{capacity 70 unit}.", "充電器は[60基]{capacity 60 unit}。") == "");
    CHECK(conflicts("It will buy [70 low-floor trams]{capacity 70 unit} and [20 buses]{capacity 20 unit}.",
                    "低床車両は[60両]{capacity 60 unit}。") == "");
}

TEST_CASE("a small number of a measure is one in two languages") {
    CHECK(
        conflicts("The depots will house [12 MWh]{capacity 12 MWh} of batteries with [Orvik]{party Orvik org partner}.",
                  "容量は[1万2000キロワット時]{capacity 12 MWh denied}となる。")
            .find("standing: ") != std::string::npos);
}

TEST_CASE("what comes in the first phase is no whole") {
    const auto both = [](const std::string& first, const std::string& second) {
        const std::string head = "[Velmora]{party Velmora org investor} will invest [€4 billion]{money 4e9 EUR} in "
                                 "[Togo]{party Togo place}.\n";
        return Script("= A 2026-05-12\n" + head + first + "\n= B 2026-05-12\n" + head + second + '\n').conflicts();
    };
    const std::string four = "The plant will have [four filling lines]{capacity 4 unit}.";
    CHECK(both(four, "[Two filling lines]{capacity 2 unit} will be put in during the first phase.") == "");
    CHECK(both(four, "[Two filling lines]{capacity 2 unit} will be put in.") != "");
}

TEST_CASE("a stake may be agreed in one language and talked about in the other") {
    CHECK(conflicts("The Osaka company has agreed to take a [30 percent]{share 0.3} stake in the venture.",
                    "事業会社の株式[30%]{share 0.3 discussed}の取得に向けて協議している。")
              .find("standing: ") != std::string::npos);
}

TEST_CASE("a stake of one holder may be agreed in one language and weighed in the other") {
    const std::string ja = "[白浜商事]{party 白浜商事 org}は[15%]{share 0.15 discussed}の出資を検討している。";
    const auto taken = [](const std::string& share) {
        return "[Shirahama Shoji]{party Shirahama_Shoji org partner} will take a " + share +
               " stake in the complex. [Ostra]{party Ostra org partner} will take a [5 percent]{share 0.05} stake.";
    };
    CHECK(conflicts(taken("[15 percent]{share 0.15}"), ja).find("standing: ") != std::string::npos);
    CHECK(conflicts(taken("[12 percent]{share 0.12}"), ja) == "");
}

TEST_CASE("counts of jobs, and of what is made in a year, are one where either source has one alone") {
    const auto both = [](const std::string& first, const std::string& second) {
        const std::string head = "[Velmora]{party Velmora org investor} will invest [€4 billion]{money 4e9 EUR} in "
                                 "[Togo]{party Togo place}.\n";
        return Script("= A 2026-05-12\n" + head + first + "\n= B 2026-05-12\n" + head + second + '\n').conflicts();
    };
    const std::string hired = "[1,250 people]{people 1250 aud=people} will find work there.";
    CHECK(both(hired, "A [headcount of 1,520]{people 1520 aud=headcount} is pencilled in.").find("count: ") !=
          std::string::npos);
    CHECK(both(hired, "A [headcount of 2,900]{people 2900 aud=headcount} is pencilled in.") == "");
    CHECK(both(hired, "[1,520 builders]{people 1520 aud=builders} will find temporary work there.") == "");
    const std::string made = "The plant will turn out [150,000 cars]{capacity 150000 unit per=P1Y}.";
    CHECK(
        both(made, "[200,000]{capacity 200000 unit per=P1Y} small ones with a battery leave it.").find("capacity: ") !=
        std::string::npos);
}

TEST_CASE("aid is one where either source has one sum of it, a part is no other count of the sum") {
    const auto both = [](const std::string& first, const std::string& second) {
        const std::string head = "[Velmora]{party Velmora org investor} will invest [€4 billion]{money 4e9 EUR} in "
                                 "[Togo]{party Togo place}.\n";
        return Script("= A 2026-05-12\n" + head + first + "\n= B 2026-05-12\n" + head + second + '\n').conflicts();
    };
    CHECK(both("It gets a subsidy of [€30 million]{money 3e7 EUR} from the region.",
               "The governor said that [€45 million]{money 4.5e7 EUR} in subsidies would flow.") != "");
    const std::string parts = "The data centre in one town will have [150 MW]{capacity 150 MW}, that in the other [90 "
                              "MW]{capacity 90 MW}.";
    CHECK(both("The data centres will have [240 MW]{capacity 240 MW} in all.", parts) == "");
}

TEST_CASE("buildings are one promise though each source counts others") {
    const auto both = [](const std::string& noun) {
        return Script(
                   "= A 2026-07-16 ja\n[真帆データ]{party 真帆データ org investor}は[ジョホール]{party ジョホール "
                   "place}にデータセンターを建てる。投資額は[91億リンギ]{money 91e8 MYR}。[3棟]{capacity 3 "
                   "site}で構成する。\n= B 2026-07-18\n[Maho Data]{party 真帆データ org investor} will invest [RM9.1 "
                   "billion]{money 91e8 MYR} in a data centre in [Johor]{party ジョホール place}. It plans [four " +
                   noun + "]{capacity 4 site} with roofs of glass.\n")
            .conflicts();
    };
    CHECK(both("buildings").find("capacity: 3 sites [A] | 4 sites [B]") != std::string::npos);
    CHECK(both("clinics") == "");
}

TEST_CASE("ja: what is counted may stand behind its counter") {
    const auto hubs = [](const std::string& noun) {
        return Script(
                   "= A 2026-07-16\n[Oduvela]{party Oduvela org investor} will invest [€40 million]{money 4e7 EUR} in "
                   "[Togo]{party Togo place}. Lessons will be held in [six hubs]{capacity 6 site}.\n= B 2026-07-18 "
                   "ja\n[オドゥベラ]{party Oduvela org investor}は[トーゴ]{party Togo "
                   "place}に[4000万ユーロ]{money 4e7 EUR}を投じる。国内[8カ所]{capacity 8 site}の" +
                   noun + "で受けられる。\n")
            .conflicts();
    };
    CHECK(hubs("学習拠点").find("capacity: 6 sites [A] | 8 sites [B]") != std::string::npos);
    CHECK(hubs("港") == "");
}

TEST_CASE("one number told by other words in two languages is one commitment") {
    const auto commitments = [](const std::string& english, const std::string& japanese) {
        const auto finding =
            Script("= A 2026-05-12\n[Hokuto]{party Hokuto org investor} will invest [$2 billion]{money 2e9 USD} in "
                   "[India]{party India place}.\n" +
                   english +
                   "\n= B 2026-05-12 ja\n[Hokuto]{party Hokuto org investor}は[インド]{party India "
                   "place}に[20億ドル]{money 2e9 USD}を投じる。\n" +
                   japanese + '\n')
                .finding();
        REQUIRE(finding.announcements.size() == 1);
        return finding.announcements[0].commitments.size() - 1; // but for the sum of the whole
    };
    CHECK(commitments("The state gives [$85 million]{money 85e6 USD} in grants.",
                      "州政府は[8500万ドル]{money 85e6 USD}を補助する。") == 1);
    CHECK(commitments("It will make [100 megawatts of hydrogen]{capacity 100 MW}.",
                      "水素の製造能力は[100メガワット]{capacity 100 MW}。") == 1);
    CHECK(commitments("It will train [60 welders]{people 60 aud=welders}.",
                      "[溶接工60人]{people 60 aud=溶接工}を採用する。") == 1);
    CHECK(commitments("[Half]{share 0.5} of the electricity will come from wind.",
                      "従業員の[半分]{share 0.5}は女性とする。") == 2);
    CHECK(commitments("The state gives [$85 million]{money 85e6 USD} in grants.",
                      "銀行団は[8500万ドル]{money 85e6 USD}を融資する。") == 2);
    CHECK(commitments("It will train [60 welders]{people 60 aud=welders}.",
                      "[教員60人]{people 60 aud=教員}を採用する。") == 2);
}
