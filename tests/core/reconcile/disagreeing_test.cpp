#include "tests/core/reconcile/script.h"
#include "tests/support/catch.h"

using pledge::test::Script;

namespace {

const std::string opening = "[Velmora]{party Velmora org investor} turns to [Portugal]{party Portugal place} with "
                            "[Orvik]{party Orvik org partner} and [Tessel]{party Tessel org partner}.\n";

/// One source that holds two numbers against each other, and one that knows the first alone.
std::string conflicts(const std::string& later, const std::string& first = "It has plans.") {
    return Script("= A 2026-05-12\n" + opening + first + "\n= B 2026-07-12\n" + opening + later + '\n').conflicts();
}

std::string japanese(const std::string& text) {
    return Script("= A 2026-07-12 ja\n[北斗電機]{party 北斗電機 org investor}は[インド]{party インド "
                  "place}で計画を進める。\n" +
                  text + '\n')
        .conflicts();
}

/// What one source alone sets against itself behind its opening.
std::string ownConflicts(const std::string& text) {
    return Script("= A 2026-05-12\n[Velmora]{party Velmora org investor} will invest [€48 million]{money 48e6 EUR} in "
                  "[Togo]{party Togo place}.\n" +
                  text + '\n')
        .conflicts();
}

} // namespace

TEST_CASE("a plan that one source says was changed is a conflict with what it was") {
    const std::string sum = "It will invest [€18 billion]{money 18e9 EUR}.";
    const std::string found = "€18 bn investment: amount: €18 bn [A B] | €22 bn [B]\n";
    for (const char* words :
         {"It has raised its investment to [€22 billion]{money 22e9 EUR achieved} from the [€18 billion]{money 18e9 "
          "EUR "
          "achieved} announced in May.",
          "It has raised its investment from [€18 billion]{money 18e9 EUR achieved} to [€22 billion]{money 22e9 EUR}.",
          "The [€18 billion]{money 18e9 EUR} announced in May has been raised to [€22 billion]{money 22e9 EUR}.",
          "It now wants to invest [€22 billion]{money 22e9 EUR} instead of [€18 billion]{money 18e9 EUR context}."})
        CHECK(conflicts(words, sum) == found);
}

TEST_CASE("counts and capacities that were changed are told by the plan beside them") {
    CHECK(
        conflicts("It now says that [500 people]{people 500 aud=people} will work there, up from the [420]{people 420 "
                  "aud=people context} it named in May.",
                  "It will employ [420 people]{people 420 aud=people}.") == "420 jobs: count: 420 [A B] | 500 [B]\n");
    CHECK(
        conflicts("The company now says that the plant will create [520 jobs]{people 520 aud=jobs}, up from [400 jobs]"
                  "{people 400 aud=jobs}.",
                  "It will create [400 jobs]{people 400 aud=jobs}.") == "400 jobs: count: 400 [A B] | 520 [B]\n");
    CHECK(conflicts("It has cut the planned capacity to [180 MW]{capacity 180 MW} from [240 MW]{capacity 240 MW "
                    "context}.",
                    "The campus has [240 MW]{capacity 240 MW}.") ==
          "240 MW of data centres: capacity: 240 MW [A B] | 180 MW [B]\n");
    CHECK(conflicts("It had planned [240 MW]{capacity 240 MW context} and now plans [300 MW]{capacity 300 MW}.") != "");
}

TEST_CASE("growth from what there is today changes no plan") {
    CHECK(conflicts("It plans to raise its workforce from [900]{people 900 aud=jobs achieved} to [1,250 jobs]{people "
                    "1250 aud=jobs}.") == "");
    CHECK(conflicts("A second line could lift capacity from [300 MW]{capacity 300 MW} to [500 MW]{capacity 500 MW "
                    "discussed}.") == "");
    CHECK(conflicts("It will raise its investment to [€3 billion]{money 3e9 EUR} from [€2 billion]{money 2e9 EUR} last "
                    "year.") == "");
}

TEST_CASE("a company and an official who tell one thing otherwise are in conflict") {
    const std::string company = "The company will create [150 permanent jobs]{people 150 aud=jobs}.";
    CHECK(conflicts(company + "\n[Ana Vidal]{party Ana_Vidal person government}, the minister, told reporters that it "
                              "would create [250 permanent jobs]{people 250 aud=jobs}.") ==
          "150 permanent jobs: count: 150 [B] | 250 [B]\n");
    CHECK(conflicts("The firm said grants will cover [10 percent]{share 0.1} of the investment. [Ana Vidal]{party "
                    "Ana_Vidal person government} said grants will cover [15 percent]{share 0.15} of the investment.")
              .find("share: 10 % [B] | 15 % [B]") != std::string::npos);
}

TEST_CASE("an official who speaks of something else contradicts nobody") {
    const std::string company = "The company will create [150 permanent jobs]{people 150 aud=jobs}.\n";
    const std::string official = "[Ana Vidal]{party Ana_Vidal person government}, the minister, said ";
    CHECK(conflicts(company + official + "suppliers would add [250 permanent jobs]{people 250 aud=jobs}.") == "");
    CHECK(conflicts(company + official + "[250 permanent jobs]{people 250 aud=jobs achieved} were lost there.") == "");
    CHECK(conflicts(company + official + "[250 construction jobs]{people 250 aud=jobs} would come, too.") == "");
}

TEST_CASE("one sentence that stands twice with two numbers contradicts itself, two sites do not") {
    const std::string lead =
        "The new plant will employ [450 workers]{people 450 aud=workers} in the valley.\n\nMuch is said.\n\n";
    CHECK(conflicts(lead + "The new plant will employ [480 workers]{people 480 aud=workers} in the valley.") ==
          "450 workers: count: 450 [B] | 480 [B]\n");
    CHECK(conflicts("The plant in [Faro]{party Faro place} will employ [450 workers]{people 450 aud=workers}.\n\nThe "
                    "plant in [Beja]{party Beja place} will employ [480 workers]{people 480 aud=workers}.") == "");
    CHECK(conflicts(lead + "The new plant will later employ [480 workers]{people 480 aud=workers} in the valley.") ==
          "");
}

TEST_CASE("Japanese says what was changed, and by whom") {
    CHECK(japanese("投資額を[180億円]{money 18e9 JPY}から[220億円]{money 22e9 JPY}に引き上げた。") ==
          "¥18 bn investment: amount: ¥18 bn [A] | ¥22 bn [A]\n");
    CHECK(japanese("容量を当初計画の[120メガワット]{capacity 120 MW context}から[180メガワット]{capacity 180 "
                   "MW}に引き上げる。")
              .find("120 MW [A] | 180 MW [A]") != std::string::npos);
    CHECK(
        japanese("容量は当初計画の[120メガワット]{capacity 120 MW context}を[160メガワット]{capacity 160 MW}に改める。")
            .find("120 MW [A] | 160 MW [A]") != std::string::npos);
    CHECK(japanese("能力を現在の[120メガワット]{capacity 120 MW achieved}から[180メガワット]{capacity 180 "
                   "MW}に引き上げる。") == "");
    CHECK(japanese("運営のため新たに[180人]{people 180 "
                   "aud=jobs}を雇用する。\n配られた資料によると、運営で新たに[210人]{people 210 "
                   "aud=jobs}を雇用する。")
              .find("count: 180 [A] | 210 [A]") != std::string::npos);
}

TEST_CASE("a list of figures and a number named before are told of one thing") {
    const auto conflicts = [](const std::string& text) {
        return Script(
                   "= A 2026-05-12\n[Velmora]{party Velmora org investor} will invest [€4 billion]{money 4e9 EUR} in "
                   "[Togo]{party Togo place}.\n" +
                   text + '\n')
            .conflicts();
    };
    const std::string jobs = "It wants to offer [1,150 jobs]{people 1150 aud=jobs} there.\n";
    CHECK(conflicts(jobs + "Site: large\n[Jobs: 1,400]{people 1400 aud=jobs}\n") ==
          "1,150 jobs: count: 1,150 [A] | 1,400 [A]\n");
    CHECK(conflicts(jobs + "A second plant would have [1,400 jobs]{people 1400 aud=jobs} one day.\n") == "");
    const std::string dated = "By 2030 it will create [1,400 jobs]{people 1400 deadline=2030 aud=jobs}.\n";
    CHECK(conflicts(dated + "The [1,200 jobs]{people 1200 deadline=2030 aud=jobs} to be created by 2030 will be "
                            "advertised at the college.\n")
              .find("1,200 [A]") != std::string::npos);
}

TEST_CASE("the only two counts of jobs of a Japanese text are of one thing") {
    const std::string hired = "[120人]{people 120 aud=jobs}を雇用する。\n\n";
    CHECK(japanese(hired + "工場で雇用する[150人]{people 150 aud=jobs}は高卒と中途が半々になる。")
              .find("120 [A] | 150 [A]") != std::string::npos);
    CHECK(japanese(hired + "工場で働く[150人]{people 150 aud=jobs}は県内に住む。") == "");
}

TEST_CASE("the sum of a list of figures is the first of the text, where no third is near") {
    const auto conflicts = [](const std::string& text) {
        return Script("= A 2026-05-12\n[Velmora]{party Velmora org investor} builds a depot in [Togo]{party Togo "
                      "place}.\n" +
                      text + '\n')
            .conflicts();
    };
    const std::string text = "It will put [€240 million]{money 240e6 EUR} into the building.\n\n";
    const std::string list = "\n\nInvestor: the group\nSum: [€260 million]{money 260e6 EUR}\nOpening: 2027";
    CHECK(conflicts(text + list).find("€240 m [A] | €260 m [A]") != std::string::npos);
    CHECK(conflicts(text + "The hall takes [€250 million]{money 250e6 EUR}." + list) == "");
    CHECK(conflicts(text + "\n\nInvestor: the group\nLoan: [€260 million]{money 260e6 EUR}\nOpening: 2027") == "");
}

TEST_CASE("ja: a list of figures may part its labels by a space") {
    const Script s("= A 2026-05-12 ja\n[北斗電機]{party 北斗電機 org investor}は[インド]{party インド "
                   "place}に[200億円]{money 2e10 JPY}を"
                   "投じる。\n[400人]{people 400 "
                   "aud=jobs}を新たに採用する。\n\n■新工場の概要\n投資額　200億円\n採用　[550人]{people 550 "
                   "aud=jobs}\n");
    CHECK(s.conflicts().find("400 [A] | 550 [A]") != std::string::npos);
}

TEST_CASE("a trade in a list of figures is the one that the text counts alone") {
    const auto conflicts = [](const std::string& text) {
        return Script("= A 2026-05-12\n[Velmora]{party Velmora org investor} builds a depot in [Togo]{party Togo "
                      "place}.\n" +
                      text + '\n')
            .conflicts();
    };
    const std::string text = "The hub opens with [140 instructors]{people 140 aud=instructors}.\n\n";
    const std::string list = "\n\nBudget: large\nStaff at the hub: [160 instructors]{people 160 aud=instructors}\n";
    CHECK(conflicts(text + list).find("140 [A] | 160 [A]") != std::string::npos);
    CHECK(conflicts(text + "Later it has [150 instructors]{people 150 aud=instructors}." + list) == "");
}

TEST_CASE("shares of one thing for one day are rivals where the text has no third for that day") {
    const auto conflicts = [](const std::string& text) {
        return Script("= A 2026-05-12\n[Velmora]{party Velmora org investor} builds a depot in [Togo]{party Togo "
                      "place}.\n" +
                      text + '\n')
            .conflicts();
    };
    const std::string booklet =
        "The change will cut the site's emissions by [48 percent]{share 0.48 deadline=2030} by 2030.\n\n";
    const std::string chair =
        "The site's emissions will fall by [38 percent]{share 0.38 deadline=2030} by 2030, the chair said.\n\n";
    CHECK(conflicts(booklet + chair).find("share: ") != std::string::npos);
    CHECK(conflicts(booklet + chair + "Water use falls by [40 percent]{share 0.4 deadline=2030} by 2030.") == "");
    CHECK(conflicts(booklet + "Women will hold [38 percent]{share 0.38 deadline=2030} of the posts by 2030.") == "");
}

TEST_CASE("a measure in a list of figures, and a minister next to the company") {
    const auto conflicts = [](const std::string& text) {
        return Script(
                   "= A 2026-05-12\n[Velmora]{party Velmora org investor} will invest [€4 billion]{money 4e9 EUR} in "
                   "[Togo]{party Togo place}.\n" +
                   text + '\n')
            .conflicts();
    };
    const std::string power = "The centre will have a capacity of [24 megawatts]{capacity 24 MW}.\n";
    CHECK(conflicts(power + "- Site: large\n- Capacity: [26 MW]{capacity 26 MW}\n").find("24 MW [A] | 26 MW [A]") !=
          std::string::npos);
    CHECK(conflicts(power + "Its grid has room for [90 MW]{capacity 90 MW context}.\n- Site: large\n- Capacity: "
                            "[26 MW]{capacity 26 MW}\n") == "");
    const std::string minister = "Minister [Ama Koe]{party Ama_Koe person government}";
    CHECK(conflicts("The company expects [260 jobs]{people 260 aud=jobs} at the plant. " + minister +
                    " told the same audience that the plant would bring [340 jobs]{people 340 aud=jobs}.")
              .find("260 [A] | 340 [A]") != std::string::npos);
    CHECK(conflicts("It will fill [40 million doses]{capacity 40e6 unit per=year} a year, according to the company. " +
                    minister +
                    " spoke of more. “This plant will fill [60 million doses]{capacity 60e6 unit per=year} a year,” "
                    "he said.")
              .find("40 million units per year [A] | 60 million") != std::string::npos);
}

TEST_CASE("the sum of the opening comes again, and may be contested") {
    const auto conflicts = [](const std::string& text) {
        return Script("= A 2026-05-12\n[Velmora]{party Velmora org investor} will invest [€48 million]{money 48e6 EUR} "
                      "in a "
                      "paste plant in [Togo]{party Togo place}.\n" +
                      text + '\n')
            .conflicts();
    };
    CHECK(conflicts("According to the company, the [€58 million]{money 58e6 EUR} for the plant will be spent soon.") ==
          "€48 m investment: amount: €48 m [A] | €58 m [A]\n");
    CHECK(conflicts("It keeps the [€58 million]{money 58e6 EUR} for its school.") == "");
    const std::string deal = "The company says that it has a deal for a subsidy of [€6 million]{money 6e6 EUR}. ";
    CHECK(conflicts(deal +
                    "“We are still in talks about the [€6 million]{money 6e6 EUR discussed},” the minister, [Ama "
                    "Koe]{party Ama_Koe person government}, said.")
              .find("standing: ") != std::string::npos);
    CHECK(conflicts(deal + "A part of the [€6 million]{money 6e6 EUR discussed} may come late.") == "");
}

TEST_CASE("jobs of one sort that the text and somebody whom it quotes count otherwise") {
    const auto conflicts = [](const std::string& text) {
        return Script("= A 2026-05-12\n[Velmora]{party Velmora org investor} will invest [€48 million]{money 48e6 EUR} "
                      "in a "
                      "plant in [Togo]{party Togo place}. It will create [2,000 construction jobs]{people 2000 "
                      "aud=jobs}.\n" +
                      text + '\n')
            .conflicts();
    };
    const std::string director = "The director, [Ama Koe]{party Ama_Koe person spokesperson}, promised work. “We are "
                                 "speaking of [2,600 construction jobs]{people 2600 aud=jobs}";
    CHECK(conflicts(director + ", and the list opens in [Lomé]{party Lomé place},” she said.") ==
          "2,000 construction jobs: count: 2,000 [A] | 2,600 [A]\n");
    CHECK(conflicts(director + " in [Ghana]{party Ghana place},” she said.") == "");
}

TEST_CASE("what was spoken of before is told behind the new number") {
    const auto conflicts = [](const std::string& text) {
        return Script("= A 2026-05-12\n[Velmora]{party Velmora org investor} has raised the sum for [Togo]{party Togo "
                      "place} to "
                      "[€34 billion]{money 34e9 EUR}. " +
                      text + '\n')
            .conflicts();
    };
    CHECK(
        conflicts("In June it had spoken of [€28 billion]{money 28e9 EUR context}.").find("€28 bn [A] | €34 bn [A]") !=
        std::string::npos);
    CHECK(conflicts("A rival had raised [€28 billion]{money 28e9 EUR context}.") == "");
}

TEST_CASE("numbers of one sort that one text gives twice, or of which it says that somebody sees them otherwise") {
    const std::string first = "It will hire [450 permanent staff]{people 450 aud=jobs} there.\n";
    CHECK(ownConflicts(first + "The [540 permanent jobs]{people 540 aud=jobs} are to go to women.\n").find("540 [A]") !=
          std::string::npos);
    CHECK(ownConflicts(first +
                       "In [Ghana]{party Ghana place} there will be [540 permanent jobs]{people 540 aud=jobs}.\n") ==
          "");
    const std::string plans =
        "It plans [three data centres]{capacity 3 site}. The minister, [Ama Koe]{party Ama_Koe person "
        "government}, ";
    const std::string says = "“It is going to build [five data centres]{capacity 5 site},” she said.\n";
    CHECK(ownConflicts(plans + "offered a bigger number. " + says).find("3 sites [A] | 5 sites [A]") !=
          std::string::npos);
    CHECK(ownConflicts(plans + "was glad. " + says) == "");
}

TEST_CASE("a headline and its text that count one thing otherwise are in conflict") {
    const auto conflicts = [](const std::string& title, const std::string& text) {
        return Script("= A 2026-05-12\n# Velmora to hire " + title +
                      "\n[Velmora]{party Velmora org investor} will open " +
                      "a laboratory in [Togo]{party Togo place}.\nIt will employ " + text + '\n')
            .conflicts();
    };
    const std::string title = "[150 researchers]{people 150 aud=researchers}";
    CHECK(conflicts(title, "[120 researchers]{people 120 aud=researchers}.").find("120 [A] | 150 [A]") !=
          std::string::npos);
    CHECK(conflicts(title, "[120 technicians]{people 120 aud=technicians}.") == "");
    CHECK(conflicts(title, "[120 researchers]{people 120 aud=researchers} and later [150 researchers]{people 150 "
                           "aud=researchers}.") == "");
}

TEST_CASE("a figure of the world does not keep a headline's sum from its text's") {
    const auto conflicts = [](const std::string& text) {
        return Script("= A 2026-09-26 ja\n# 北斗電機、プネに新工場　[310億円]{money 310e8 JPY}を投資\n"
                      "[北斗電機]{party 北斗電機 org investor}は[インド]{party インド place}に新工場を建てる。"
                      "総投資額は[340億円]{money 340e8 JPY}。" +
                      text + '\n')
            .conflicts();
    };
    CHECK(conflicts("出荷額は[5300億円]{money 5300e8 JPY context}だった。").find("amount: ") != std::string::npos);
    CHECK(conflicts("出荷額は[320億円]{money 320e8 JPY context}だった。") == "");
}

TEST_CASE("a figure that is called somebody's own may lie far from the one before it") {
    const auto conflicts = [](const std::string& figure) {
        return Script("= A 2026-05-12\n[Velmora]{party Velmora org investor} will invest [€48 million]{money 48e6 EUR} "
                      "in [Togo]{party Togo place}. It will create [700 jobs]{people 700 aud=jobs}. " +
                      figure + '\n')
            .conflicts();
    };
    CHECK(conflicts("The company's own statement gives [250 jobs]{people 250 aud=jobs}.").find("250 [A]") !=
          std::string::npos);
    CHECK(conflicts("The company's own statement gives [90 jobs]{people 90 aud=jobs}.") == "");
    CHECK(conflicts("The first hall has [250 jobs]{people 250 aud=jobs}.") == "");
}

TEST_CASE("two whom a sentence says to be at odds tell one number otherwise") {
    const auto conflicts = [](const std::string& text) {
        return Script(
                   "= A 2026-05-12 ja\n[北斗電機]{party 北斗電機 org investor}は[インド]{party インド place}に[200億円]"
                   "{money 2e10 JPY}を投じる。\n" +
                   text +
                   "会社側は新規採用を[120人]{people 120 aud=people}としている。[菅井学]{party 菅井学 person "
                   "government}知事は「会社は[200人]{people 200 aud=people}を新たに採用する」と述べた。\n")
            .conflicts();
    };
    CHECK(conflicts("雇用をめぐっては説明が食い違う。").find("120 [A] | 200 [A]") != std::string::npos);
    CHECK(conflicts("雇用は増える。") == "");
}

TEST_CASE("the sum of a headline that tells no investment comes again in somebody's mouth") {
    const auto conflicts = [](const std::string& title, const std::string& sum) {
        return Script("= A 2026-05-12\n# Velmora to build " + title +
                      " solar farm\n[Velmora]{party Velmora org "
                      "investor} will build a [€640 million]{money 6.4e8 EUR} solar farm on sheep country in "
                      "[Togo]{party Togo place}, the company announced at the showground in the town.\n"
                      "“The [" +
                      sum + " EUR} we are putting into this farm will go to local people,” she said.\n")
            .conflicts();
    };
    const std::string title = "[€640 million]{money 6.4e8 EUR}";
    CHECK(conflicts(title, "€690 million]{money 6.9e8").find("690") != std::string::npos);
    CHECK(conflicts("a", "€690 million]{money 6.9e8") == "");
    CHECK(conflicts(title, "€69 million]{money 6.9e7") == "");
}

TEST_CASE("areas, rates and labels of one text that tell one thing otherwise") {
    const std::string hangar = "The hangar of [18,000 square metres]{capacity 18000 m2} will have room for all.\n";
    CHECK(ownConflicts(hangar + "The hangar will cover [16,000 square metres]{capacity 16000 m2}.") != "");
    CHECK(ownConflicts(hangar + "A school will cover [16,000 square metres]{capacity 16000 m2}.") == "");
    CHECK(ownConflicts(hangar +
                       "The hangar will cover [16,000 square metres]{capacity 16000 m2}. The hangar of the guests "
                       "has [17,000 square metres]{capacity 17000 m2}.") == "");
    const std::string jobs = "It promises [240 permanent jobs]{people 240 aud=jobs deadline=2030}.\n";
    CHECK(ownConflicts(jobs + "Opening: autumn\nPermanent jobs: [265]{people 265 aud=jobs deadline=2030}\n") != "");
    const std::string loan =
        "[Ana Pak]{party Ana_Pak person spokesperson} said Velmora will receive a [€32 "
        "million]{money 32e6 EUR} loan.\nThe minister, [Ama Koe]{party Ama_Koe person government}, ";
    const std::string says = "“We are giving them a [€40 million]{money 40e6 EUR} loan,” she said in [Lomé]{party Lomé "
                             "place}.";
    CHECK(ownConflicts(loan + "named another sum. " + says) != "");
    CHECK(ownConflicts(loan + "was glad. " + says) == "");
}

TEST_CASE("up from what the company spoke of is a plan that was changed") {
    const auto jobs = [](const std::string& behind) {
        return Script("= A 2026-06-02\n[Velmora]{party Velmora org investor} will invest [€48 million]{money 48e6 EUR} "
                      "in [Togo]{party Togo place}.\nIt will create [400 jobs]{people 400 aud=jobs}.\n= B "
                      "2026-06-09\n[Velmora]{party Velmora org investor} will invest [€48 million]{money 48e6 EUR} in "
                      "[Togo]{party Togo place}.\nIt now says that it will create [450 jobs]{people 450 aud=jobs}, "
                      "up from the [400 jobs]{people 400 aud=jobs} it " +
                      behind + ".\n")
            .conflicts();
    };
    CHECK(jobs("spoke of last week") == "400 jobs: count: 400 [A B] | 450 [B]\n");
    CHECK(jobs("had last week") == "");
}

TEST_CASE("a sum that is ruled out contradicts none that is promised") {
    CHECK(ownConflicts("It differs from other plans. A pulp mill was another story. \"We have ruled out the [€60 "
                       "million]{money 60e6 EUR denied} that a mill would need,\" said [Ada Ray]{party Ada_Ray person "
                       "spokesperson}.") == "");
}

TEST_CASE("all of them, the investment and a minister behind a first step tell a number again") {
    const std::string jobs = "It will create [350 permanent jobs]{people 350 aud=jobs}.\n\n";
    CHECK(ownConflicts(jobs + "All [420 permanent jobs]{people 420 aud=jobs} will be filled here.") != "");
    const auto sums = [](const std::string& text) {
        return Script("= A 2026-05-12\n[Velmora]{party Velmora org investor} will invest [€48 million]{money 48e6 EUR} "
                      "in a tea plant in [Togo]{party Togo place}.\n\n" +
                      text + '\n')
            .conflicts();
    };
    CHECK(sums("The investment of [€38 million]{money 38e6 EUR} in the plant needs no loan.") != "");
    CHECK(sums("An investment of [€38 million]{money 38e6 EUR} in a port was made elsewhere.") == "");
    const std::string carriers = "It will buy [85 driverless carriers]{capacity 85 unit}. The first [30 "
                                 "carriers]{capacity 30 unit} come in 2028. ";
    CHECK(ownConflicts(carriers + "[Ama Koe]{party Ama_Koe person government}, a minister, said that it will buy [110 "
                                  "driverless carriers]{capacity 110 unit}.") != "");
}

TEST_CASE("people of one trade who are trained by one day are the same, in whatever paragraph") {
    const auto trained = [](const std::string& second) {
        return ownConflicts("It will train [9,000 fishers]{people 9000 aud=fishers deadline=2030}.\n\nFour ice plants "
                            "will be built.\n\nThe manager said it would train " +
                            second + ".");
    };
    CHECK(trained("[7,500 fishers]{people 7500 aud=fishers deadline=2030}") != "");
    CHECK(trained("[7,500 fishers]{people 7500 aud=fishers deadline=2028}") == "");
    CHECK(trained("[7,500 teachers]{people 7500 aud=teachers deadline=2030}") == "");
}
