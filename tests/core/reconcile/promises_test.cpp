#include "tests/core/reconcile/script.h"
#include "tests/support/catch.h"

using pledge::test::Script;

namespace {

/// Three sources of one event; the texts stand behind their opening sentence.
std::string conflicts(const std::string& a, const std::string& b, const std::string& c = {}) {
    const std::string opening =
        "[Velmora]{party Velmora org investor} turns to [Portugal]{party Portugal place} with [Orvik]{party "
        "Orvik org partner} and [Tessel]{party Tessel org partner}.\n";
    std::string text = "= A 2026-05-12\n" + opening + a + "\n= B 2026-05-12\n" + opening + b + '\n';
    if (!c.empty()) text += "= C 2026-05-12\n" + opening + c + '\n';
    const Script s(text);
    CHECK(s.finding().announcements.size() == 1);
    return s.conflicts();
}

} // namespace

TEST_CASE("a deadline on which sources differ is a conflict, a rounded sum is none") {
    const Script s(R"(
        = A 2026-05-12
        # Velmora to invest [€8 billion]{money 8e9 EUR committed} in Portugal
        [Velmora]{party Velmora org investor} will invest [€7.59 billion]{money 7.59e9 EUR committed} in [Portugal]{party Portugal place}.
        [Velmora]{party Velmora org investor} will train [2,000 welders]{people 2000 aud=welders deadline=2029 pillar=talent} by 2029.
        = B 2026-05-12
        # Velmora picks Portugal
        [Velmora]{party Velmora org investor} will spend [€8 billion]{money 8e9 EUR committed} in [Portugal]{party Portugal place}.
        It will train [2,000 welders]{people 2000 aud=welders deadline=2030 pillar=talent} by 2030.
    )");
    CHECK(s.print() == R"(Velmora in Portugal: €8 bn [A B] 2026-05-12
  €8 bn investment
    amount ≈ €8 bn [A B] | €7.59 bn [A]
    standing = committed [A B]
    place = Portugal [A B]
  Training of 2,000 welders
    count = 2,000 [A B]
    deadline ≠ 2029 [A] | 2030 [B]
    audience = welders [A B]
    standing = committed [A B]
)");
    const auto finding = s.finding();
    const auto& deadline = finding.announcements.at(0).commitments.at(1).facets.at(1);
    CHECK(deadline.reason ==
          "One source says by 2029; one says by 2030: 2029 and 2030 end one year apart and share no day.");
    CHECK(deadline.severity == pledge::model::Severity::major);
}

TEST_CASE("main sums that differ are one commitment in conflict") {
    CHECK(conflicts("It will invest [€4.5 billion]{money 4.5e9 EUR}.",
                    "It plans to spend [€4.8 billion]{money 4.8e9 EUR}.") ==
          "€4.5 bn investment: amount: €4.5 bn [A] | €4.8 bn [B]\n");
}

TEST_CASE("up to a sum and more than that sum are a conflict") {
    CHECK(conflicts("It will invest [up to €900 million]{money 9e8 EUR up_to}.",
                    "It will invest [more than €900 million]{money 9e8 EUR more_than}.") ==
          "€900 m investment: amount: more than €900 m [B] | up to €900 m [A]\n");
}

TEST_CASE("a part, a grant and an earlier pledge are no other reading of the sum") {
    CHECK(conflicts("It will invest [€4.5 billion]{money 4.5e9 EUR}, of which [€3 billion]{money 3e9 EUR "
                    "pillar=technology} for its plant. "
                    "It builds on [€4 billion]{money 4e9 EUR prior=2023}.",
                    "It will invest [€4.5 billion]{money 4.5e9 EUR}. It gives a [€5 million]{money 5e6 EUR "
                    "pillar=talent} research grant.",
                    "It will invest [€4.5 billion]{money 4.5e9 EUR}. It gives scholarships of [€6 million]{money 6e6 "
                    "EUR pillar=talent}. "
                    "Its rival spends [€5 billion]{money 5e9 EUR context}.")
              .find("€4.5 bn") == std::string::npos);
}

TEST_CASE("ja: what is counted stands in front of the number") {
    const auto of = [](const std::string& other) {
        const std::string opening = "[丸鷹物産]{party 丸鷹物産 org investor}は[北海道]{party 北海道 "
                                    "place}で[90億円]{money 9e9 JPY}を投じる。\n";
        return Script("= A 2026-05-12 ja\n" + opening +
                      "[農業用ドローン600機]{capacity 600 unit}を導入し、まず[120機]{capacity 120 unit}を動かす。"
                      "\n= B 2026-05-13 ja\n" +
                      opening + "導入するのは[" + other + "]{capacity 800 unit}。まず[120機]{capacity 120 unit}。\n")
            .conflicts();
    };
    CHECK(of("農業用ドローン800機").find("600 units [A] | 800 units [B]") != std::string::npos);
    CHECK(of("充電器800基") == "");
}

TEST_CASE("a fund that is named is what somebody sets up, and no other company") {
    const auto of = [](const std::string& name) {
        const std::string opening =
            "= A 2026-05-12 ja\n[北斗麦酒]{party 北斗麦酒 org investor}は[帯広]{party 帯広 place}に工場を"
            "建てる。投資額は[180億円]{money 18e9 JPY}。\n";
        const std::string second =
            "\n= B 2026-05-13 ja\n[北斗麦酒]{party 北斗麦酒 org investor}は[帯広]{party 帯広 place}に"
            "[180億円]{money 18e9 JPY}を投じる。\n";
        return Script(opening + "基金は[10億円]{money 1e9 JPY period=P5Y}で、5年間にわたり充てる。" + second + "[" +
                      name + "]{party " + name + " org}は[10億円]{money 1e9 JPY period=P3Y}の規模で、3年間で使う。\n")
            .conflicts();
    };
    CHECK(of("みのり基金").find("period: ") != std::string::npos);
    CHECK(of("みのり商事") == "");
}

TEST_CASE("sums of one pillar for one thing are one where neither source has a third") {
    const std::string whole = "It invests [€900 million]{money 900e6 EUR}. ";
    const std::string academy = whole + "It will spend [€85 million]{money 85e6 EUR pillar=talent} on an academy.";
    const std::string budget = "Its academy opens with a budget of [€60 million]{money 60e6 EUR pillar=talent}.";
    CHECK(conflicts(academy, whole + budget).find("€60 m [B] | €85 m [A]") != std::string::npos);
    CHECK(conflicts(academy, whole + "Its staff get a bonus of [€60 million]{money 60e6 EUR pillar=talent}.") == "");
    CHECK(conflicts(academy, whole + budget + " Its courses take [€70 million]{money 70e6 EUR pillar=talent}.") == "");
}

TEST_CASE("sums that both call grants are one, sums called by other names are not") {
    const std::string first = "The state will contribute [€250 million]{money 250e6 EUR} in grants.";
    CHECK(conflicts(first, "The state would give [€300 million]{money 300e6 EUR} in grants.") ==
          "€250 m grants: amount: €250 m [A] | €300 m [B]\n");
    CHECK(conflicts("The government of the southern state will contribute [€250 million]{money 250e6 EUR} in grants.",
                    "Premier Jane Holm said that the state would give [€300 million]{money 300e6 EUR} in grants.") ==
          "€250 m grants: amount: €250 m [A] | €300 m [B]\n");
    CHECK(conflicts(first, "The state would give [€300 million]{money 300e6 EUR} in loans.") == "");
}

TEST_CASE("jobs, training and shortage of the same number are three") {
    CHECK(conflicts("It will create [5,000 jobs]{people 5000 aud=jobs deadline=2028} and train [5,000 nurses]{people "
                    "5000 aud=nurses deadline=2030}.",
                    "It faces a shortage of [5,000 nurses]{people 5000 aud=nurses context as_of=2040}.") == "");
}

TEST_CASE("construction and permanent jobs are two") {
    CHECK(conflicts("It will create [1,800 permanent jobs]{people 1800 aud=jobs} and [3,000 jobs]{people 3000 "
                    "aud=jobs} during construction.",
                    "It will employ [2,100 people]{people 2100 aud=people}. Some 3,000 workers come later.",
                    "[3,000 construction jobs]{people 3000 aud=jobs} will come.") ==
          "1,800 permanent jobs: count: 1,800 [A] | 2,100 [B]\n");
}

TEST_CASE("numbers that one source tells side by side stay apart") {
    CHECK(
        conflicts(
            "It will train [10,000 teachers]{people 10000 aud=teachers} and [12,000 nurses]{people 12000 aud=nurses}.",
            "It will train [12,000 nurses]{people 12000 aud=nurses} and [10,000 teachers]{people 10000 "
            "aud=teachers}.") == "");
}

TEST_CASE("what points back to another number of its own source contradicts it") {
    CHECK(conflicts(
              "It will create [1,200 jobs]{people 1200 aud=jobs}. The [1,500 jobs]{people 1500 aud=jobs} are welcome.",
              "It hires later.") == "1,200 jobs: count: 1,200 [A] | 1,500 [A]\n");
}

TEST_CASE("a headline's number that the body rounds is no conflict, and its audience does not count") {
    const Script s(R"(
        = A 2026-05-12
        # Velmora trains [1 million engineers]{people 1e6 aud=engineers}
        [Velmora]{party Velmora org investor} will train [1 million engineers and nurses]{people 1e6 aud=engineers,nurses deadline=2030} in [Togo]{party Togo place}.
        = B 2026-05-12
        [Velmora]{party Velmora org investor} will train [more than one million engineers and nurses]{people 1e6 more_than aud=engineers,nurses deadline=2030} in [Togo]{party Togo place}.
        The nurses are young.
    )");
    CHECK(s.conflicts() == "");
}

TEST_CASE("a sum restated in another currency is one sum") {
    CHECK(conflicts("It will invest [5.5 billion euros]{money 5.5e9 EUR} ([$6.4 billion]{money 6.4e9 USD restates}).",
                    "It will invest [$6.4 billion]{money 6.4e9 USD}.", "It will invest [$7 billion]{money 7e9 USD}.")
              .find("$6.4 bn") != std::string::npos);
    CHECK(conflicts("It will invest [5.5 billion euros]{money 5.5e9 EUR} ([$6.4 billion]{money 6.4e9 USD restates}).",
                    "It will invest [$7 billion]{money 7e9 USD}.") == "");
}

TEST_CASE("agreed and in talks over one undertaking is a conflict, a second step is none") {
    const std::string agreed =
        "It will [build computing services with Orvik and Tessel]{initiative computing_services_with_Orvik_and_Tessel "
        "with=Orvik,Tessel pillar=technology}.";
    CHECK(conflicts(
              agreed,
              "It [has begun discussions with Orvik and Tessel]{initiative discussions_with_Orvik_and_Tessel discussed "
              "with=Orvik,Tessel pillar=technology} on computing.") ==
          "Computing services with Orvik and Tessel: standing: committed [A] | in talks [B]\n");
    CHECK(
        conflicts(agreed,
                  agreed +
                      " It is also [in talks with Orvik and Tessel on a second hall]{initiative second_hall_with_Orvik "
                      "discussed with=Orvik,Tessel pillar=technology}.") == "");
}

TEST_CASE("talks that only say with whom are about what their sentence tells") {
    const std::string agreed = "Velmora has [agreed with Orvik to lay a water pipe between Faro and "
                               "Beja]{initiative water_pipe_between_Faro_and_Beja with=Orvik pillar=technology}.";
    CHECK(conflicts(agreed,
                    "The water pipe that is to link Faro with Beja needs [Orvik]{party Orvik org}, and Orvik is in "
                    "[talks with Velmora]{initiative talks_with_Velmora discussed with=Velmora pillar=technology}.",
                    "A [new water pipe]{initiative new_water_pipe pillar=technology} will come.") ==
          "New water pipe with Orvik: standing: committed [A C] | in talks [B]\n");
    CHECK(conflicts(agreed, "The water pipe is less certain. [Orvik]{party Orvik org} is still in [talks with Velmora "
                            "about it]{initiative talks_with_Velmora_about_it discussed with=Velmora "
                            "pillar=technology}.") ==
          "Water pipe between Faro and Beja with Orvik: standing: committed [A] | in talks [B]\n");
    CHECK(conflicts(agreed, "For the canteen, [Orvik]{party Orvik org} is in [talks with Velmora]{initiative "
                            "talks_with_Velmora discussed with=Velmora pillar=technology}.") == "");
}

TEST_CASE("the standing of parts follows that of the programme") {
    CHECK(conflicts("It will invest [€4 billion]{money 4e9 EUR}. It creates [450 jobs]{people 450 aud=jobs}.",
                    "It is in talks to invest [€4 billion]{money 4e9 EUR discussed}. It could create [450 jobs]{people "
                    "450 aud=jobs discussed}.") == "€4 bn investment: standing: committed [A] | in talks [B]\n");
}

TEST_CASE("a headline's talks about something else leave open no part of a programme that is told as agreed") {
    CHECK(conflicts(
              "It will invest [€4 billion]{money 4e9 EUR}. It creates [450 jobs]{people 450 aud=jobs}.",
              "It will invest [€4 billion]{money 4e9 EUR}. [€4 billion]{money 4e9 EUR discussed} of it are told. It "
              "could create [450 jobs]{people 450 aud=jobs discussed}.") ==
          "450 jobs: standing: committed [A] | in talks [B]\n");
}

TEST_CASE("a part that hangs on the programme says so") {
    const Script s(R"(
        = A 2026-05-12
        [Velmora]{party Velmora org investor} will invest [€4 billion]{money 4e9 EUR} in [Togo]{party Togo place}. It creates [450 jobs]{people 450 aud=jobs}.
        = B 2026-05-12
        [Velmora]{party Velmora org investor} is in talks to invest [€4 billion]{money 4e9 EUR discussed} in [Togo]{party Togo place}. It could create [450 jobs]{people 450 aud=jobs discussed}.
    )");
    const auto finding = s.finding();
    CHECK(finding.announcements.at(0).commitments.at(1).facets.at(1).reason ==
          "A source for which the whole programme is still in talks says so of its parts, too; that difference stands "
          "at the programme.");
}

TEST_CASE("partners with a name of their own on each side are in conflict") {
    const auto lists = [](const std::string& first, const std::string& second) {
        return conflicts("It trains [900 welders]{people 900 aud=welders with=" + first + "} by 2029.",
                         "It trains [900 welders]{people 900 aud=welders with=" + second +
                             "} by 2029. [Zeta]{party Zeta org partner} helps.");
    };
    CHECK(lists("Orvik,Tessel", "Orvik,Zeta") ==
          "Training of 900 welders: partners: Orvik, Tessel [A] | Orvik, Zeta [B]\n");
    CHECK(lists("Orvik,Tessel", "Orvik") == "");
}

TEST_CASE("an investor is no partner of its own promise") {
    const Script s(R"(
        = A 2026-05-12
        [Velmora]{party Velmora org investor} will invest [€4 billion]{money 4e9 EUR} in [Togo]{party Togo place}. It trains [900 welders]{people 900 aud=welders with=Orvik} with [Orvik]{party Orvik org partner}.
        = B 2026-05-12
        [Velmora]{party Velmora org investor} will invest [€4 billion]{money 4e9 EUR} in [Togo]{party Togo place}.
        = C 2026-05-12
        # Welders for [Velmora]{party Velmora org}
        A school in [Togo]{party Togo place} trains [900 welders]{people 900 aud=welders with=Velmora} with [Velmora]{party Velmora org partner}, which invests [€4 billion]{money 4e9 EUR}.
    )");
    CHECK(s.finding().announcements.size() == 1);
    CHECK(s.conflicts() == "");
    CHECK(s.print().find("partners 1 Orvik [A]") != std::string::npos);
}

TEST_CASE("partners of two parts of a programme are no conflict") {
    CHECK(conflicts("It will invest [€4 billion]{money 4e9 EUR with=Orvik}, some of it with Orvik.",
                    "It will invest [€4 billion]{money 4e9 EUR with=Tessel}, some of it with Tessel.") == "");
    CHECK(
        conflicts("It will invest [€4 billion]{money 4e9 EUR with=Orvik,Tessel}.",
                  "It will invest [€4 billion]{money 4e9 EUR with=Zeta,Tessel} with [Zeta]{party Zeta org partner}.") ==
        "€4 bn investment: partners: Orvik, Tessel [A] | Zeta, Tessel [B]\n");
}

TEST_CASE("durations are counted from the announcement and the reason says so") {
    const Script s(R"(
        = A 2026-05-12
        [Velmora]{party Velmora org investor} will invest [€4 billion]{money 4e9 EUR period=2026/2029} in [Togo]{party Togo place}.
        = B 2026-05-12
        [Velmora]{party Velmora org investor} will invest [€4 billion]{money 4e9 EUR period=P4Y} in [Togo]{party Togo place}.
        = C 2026-05-12
        [Velmora]{party Velmora org investor} will invest [€4 billion]{money 4e9 EUR period=../2029} in [Togo]{party Togo place}.
    )");
    const auto finding = s.finding();
    const auto& period = finding.announcements.at(0).commitments.at(0).facets.at(1);
    CHECK(period.verdict == pledge::model::Verdict::compatible);
    CHECK(period.reason.find("4 years from the announcement in 2026 is 2026–2029") != std::string::npos);
}

TEST_CASE("a duration that cannot be the other period says where it was anchored") {
    const Script s(R"(
        = A 2026-05-12
        [Velmora]{party Velmora org investor} will invest [€4 billion]{money 4e9 EUR period=2026/2032} in [Togo]{party Togo place}.
        = B 2026-05-12
        [Velmora]{party Velmora org investor} will invest [€4 billion]{money 4e9 EUR period=P5Y} in [Togo]{party Togo place}.
    )");
    CHECK(s.finding().announcements.at(0).commitments.at(0).facets.at(1).reason ==
          "One source says 2026–2032; one says 5 years: 2026–2032 and 5 years do not end together; 5 years from the "
          "announcement in 2026 is 2026–2030.");
}

TEST_CASE("dates of different steps are not held against each other") {
    const auto deadlines = [](const std::string& first, const std::string& second) {
        return conflicts("It builds a plant for [€4 billion]{money 4e9 EUR}. " + first,
                         "It builds a plant for [€4 billion]{money 4e9 EUR}. " + second);
    };
    const std::string opens =
        "The plant will open [in 2028]{date 2028} with [900 people]{people 900 aud=people deadline=2028 dated}.";
    const std::string full = "It will have [900 people]{people 900 aud=people deadline=2030} when finished.";
    CHECK(
        deadlines(
            opens,
            "The plant will open [in 2029]{date 2029} with [900 people]{people 900 aud=people deadline=2029 dated}.") ==
        "900 people: deadline: 2028 [A] | 2029 [B]\n");
    CHECK(deadlines(opens, full) == "");
}

TEST_CASE("words for any worker say nothing about who is meant") {
    CHECK(conflicts("It will hire [900 workers]{people 900 aud=workers}.",
                    "It will employ [900 staff]{people 900 aud=staff}.") == "");
    CHECK(conflicts("It will hire [900 engineers]{people 900 aud=engineers}.",
                    "It will hire [900 welders]{people 900 aud=welders}.") ==
          "900 engineers: audience: engineers [A] | welders [B]\n");
}

TEST_CASE("a few specialists are no other count of all the jobs") {
    CHECK(conflicts("It will create [500 jobs]{people 500 aud=jobs}.",
                    "It will hire [300 engineers]{people 300 aud=engineers}.") == "");
}

TEST_CASE("a could beside a will is turn of phrase, in a source of its own it is a standing") {
    const std::string agreed =
        "It will invest [€4 billion]{money 4e9 EUR} there. It invests [€4 billion]{money 4e9 EUR}.";
    CHECK(conflicts(agreed, agreed + " The [€4 billion]{money 4e9 EUR discussed} could help.") == "");
    CHECK(conflicts(agreed, "It may invest [€4 billion]{money 4e9 EUR discussed}.") ==
          "€4 bn investment: standing: committed [A] | in talks [B]\n");
}

TEST_CASE("shares of one whole that differ are in conflict, shares of two are not") {
    const std::string a = "It will cut its water use by [35 percent]{share 0.35 deadline=2032} by 2032.";
    CHECK(conflicts(a, "It wants to cut its water use by [30 percent]{share 0.30 context} by 2032.") ==
          "30 percent (water use): share: 30 % [B] | 35 % [A]\n");
    CHECK(conflicts(a, "It buys [30 percent]{share 0.30} of its peas from farmers in the valley.") == "");
}

TEST_CASE("capacities are told apart by what is counted") {
    CHECK(
        conflicts(
            "It builds a data centre of [600 MW]{capacity 600 MW} and a solar park of [500 MW]{capacity 500 MW}.",
            "It builds a solar park of [500 MW]{capacity 500 MW} beside a data centre of [650 MW]{capacity 650 MW}.") ==
        "600 MW of data centres: capacity: 600 MW [A] | 650 MW [B]\n");
    CHECK(conflicts("It builds [two plants]{capacity 2 site}.", "It builds [three data centres]{capacity 3 site}.") ==
          "");
    CHECK(conflicts("It builds [two plants]{capacity 2 site}.", "It builds [three plants]{capacity 3 site}.") ==
          "Two plants: capacity: 2 sites [A] | 3 sites [B]\n");
}

TEST_CASE("what was due in an earlier year is not promised now") {
    CHECK(conflicts("It will create [4,000 jobs]{people 4000 aud=jobs}.",
                    "It promised [3,000 jobs]{people 3000 aud=jobs deadline=2019} in 2019 and delivered less.") == "");
}

TEST_CASE("Japanese words say what a number is about, and which step a date belongs to") {
    CHECK(Script(R"(
        = A 2026-03-03 ja
        [北斗電機]{party 北斗電機 org investor}は[インド]{party インド place}に[20億ドル]{money 2e9 USD}を投じる。[2029年]{date 2029}までに技術者[2000人]{people 2000 deadline=2029 dated aud=技術者}を育成する。
        受電容量は[240メガワット]{capacity 240 MW}。
        = B 2026-03-04 ja
        [北斗電機]{party 北斗電機 org investor}は[インド]{party インド place}に[20億ドル]{money 2e9 USD}を投じる。[2029年]{date 2029}までに技術者[2500人]{people 2500 deadline=2029 dated aud=技術者}を育成する。
        受電容量は[300メガワット]{capacity 300 MW}となる。
    )")
              .conflicts() == "240メガワット of data centres: capacity: 240 MW [A] | 300 MW [B]\n"
                              "Training of 2,000 技術者: count: 2,000 [A] | 2,500 [B]\n");
    CHECK(Script(R"(
        = A 2026-03-03 ja
        [北斗電機]{party 北斗電機 org investor}は[インド]{party インド place}に[2031年]{date 2031}までに[20億ドル]{money 2e9 USD deadline=2031 dated}を投じる。
        = B 2026-03-04 ja
        [北斗電機]{party 北斗電機 org investor}は[インド]{party インド place}に拠点を[2032年]{date 2032}までに完成させる。投資額は[20億ドル]{money 2e9 USD deadline=2032 dated}。
    )")
              .conflicts() == "$2 bn investment: deadline: 2031 [A] | 2032 [B]\n");
}

TEST_CASE("a number that is only talked about is a further step, not the same one told otherwise") {
    CHECK(conflicts("It will hire [1,400 people]{people 1400 aud=jobs}.",
                    "It could take its staff to [2,000 jobs]{people 2000 aud=jobs discussed}.") == "");
}

TEST_CASE("fiscal years are those of the country in which the place lies") {
    const std::string text = R"(
        = A 2026-05-12 ja
        [北斗]{party 北斗 org investor}は[福岡県]{party 福岡県 place}に[1億円]{money 1e8 JPY}を投じ、[2029年度]{date 2029 fiscal}に[6000台]{capacity 6000 unit deadline=2029 dated}を生産する。
        = B 2026-05-12 ja
        [北斗]{party 北斗 org investor}は[福岡県]{party 福岡県 place}に[1億円]{money 1e8 JPY}を投じ、[2030年度]{date 2030 fiscal}に[6000台]{capacity 6000 unit deadline=2030 dated}を生産する。
    )";
    CHECK(Script(text).conflicts() == "6000台: deadline: 2029 [A] | 2030 [B]\n");
}

TEST_CASE("shops by a year are open by then, whether the words say so or not") {
    CHECK(conflicts("It is to open [700 shops]{capacity 700 unit deadline=2029} by [2029]{date 2029}.",
                    "It will have [700 shops]{capacity 700 unit deadline=2030} by [2030]{date 2030}.") ==
          "700 shops: deadline: 2029 [A] | 2030 [B]\n");
}

TEST_CASE("what is counted by one noun is one promise, though no list knows the noun") {
    CHECK(conflicts("The hall will make [230,000 heat pumps]{capacity 230000 unit per=P1Y} a year.",
                    "There [190,000 heat pumps]{capacity 190000 unit per=P1Y} will leave the line yearly.") ==
          "190,000 heat pumps a year: capacity: 190,000 units a year [B] | 230,000 units a year [A]\n");
}

TEST_CASE("who words a count otherwise takes no conflict of two others apart") {
    const auto jobs = [](const std::string& number, const std::string& word) {
        return "The plant will create [" + number + " " + word + "jobs]{people " + number.substr(0, 1) +
               number.substr(2) + " deadline=2030 aud=jobs} by 2030.";
    };
    for (const std::string word : {"", "direct ", "permanent ", "full-time ", "new "}) {
        INFO(word);
        CHECK(conflicts(jobs("3,200", ""), jobs("4,000", ""), jobs("3,200", word)).find(
                  "count: 3,200 [A C] | 4,000 [B]") != std::string::npos);
        CHECK(conflicts(jobs("3,200", word), jobs("4,000", ""), jobs("3,200", "")).find(
                  "count: 3,200 [A C] | 4,000 [B]") != std::string::npos);
    }
}

TEST_CASE("as many indirect jobs as direct ones are others") {
    const std::string opening = "[Velmora]{party Velmora org investor} will invest [€4 billion]{money 4e9 EUR} in "
                                "[Togo]{party Togo place} and create [4,000 jobs]{people 4000 aud=jobs}.\n";
    const Script s("= A 2026-05-12\n" + opening + "= B 2026-05-13\n" + opening +
                   "Suppliers will add another [4,000 indirect jobs]{people 4000 aud=jobs}.\n");
    CHECK(s.print().find("4,000 jobs") != std::string::npos);
    CHECK(s.print().find("4,000 indirect jobs") != std::string::npos);
}

TEST_CASE("a headline's count of jobs is the one of its text, whoever else tells it") {
    const Script s(R"(= A 2026-10-08
        [Velmora]{party Velmora org investor} will invest [€28 million]{money 2.8e7 EUR} in [Togo]{party Togo place}. It will hire [220 people]{people 220 aud=people}.
        = B 2026-10-09
        # Velmora to hire [220]{people 220 aud=jobs}
        [Velmora]{party Velmora org investor} will invest [€28 million]{money 2.8e7 EUR} in [Togo]{party Togo place}. It will hire [260 people]{people 260 aud=people}.
)");
    CHECK(s.conflicts().find("count: ") != std::string::npos);
}

TEST_CASE("what points back to a number of its own source contradicts it") {
    const auto of = [](const std::string& text) {
        return Script("= A 2026-06-01\n[Velmora]{party Velmora org investor} will invest [€28 million]{money 2.8e7 "
                      "EUR} in "
                      "[Togo]{party Togo place}. The terminal will have [24 silos]{capacity 24 unit}.\n" +
                      text + '\n')
            .conflicts();
    };
    CHECK(of("The terminal's [18 silos]{capacity 18 unit} will be filled through tubes.").find("capacity: ") !=
          std::string::npos);
    CHECK(of("Acme's [18 silos]{capacity 18 unit} will be filled through tubes.") == "");
}

TEST_CASE("ja: those who are to be hired are the ones told before") {
    const auto of = [](const std::string& text) {
        return Script("= A 2026-06-01 ja\n[北斗電機]{party 北斗電機 org investor}は[インド]{party インド "
                      "place}に工場を建てる。[120人]{people 120 aud=jobs}を新たに雇用する。\n" +
                      text + '\n')
            .conflicts();
    };
    CHECK(of("新たに雇用する[150人]{people 150 aud=jobs}は県内で募る。").find("count: ") != std::string::npos);
    CHECK(of("[150人]{people 150 aud=jobs}は県内に住む。") == "");
}

TEST_CASE("a plan that a source opens with giving up is denied with its sum") {
    const auto standing = [](const std::string& second) {
        return Script("= A 2026-05-12\n[Velmora]{party Velmora org investor} will invest [€64 million]{money 6.4e7 "
                      "EUR} in "
                      "[Kumasi]{party Kumasi place}.\n= B 2026-05-20\n[Velmora]{party Velmora org investor} has "
                      "[abandoned its factory in]{initiative factory denied} [Kumasi]{party Kumasi place}" +
                      second + '\n')
            .conflicts();
    };
    CHECK(standing(", for which [€64 million]{money 6.4e7 EUR} was put aside.").find("committed [A] | denied [B]") !=
          std::string::npos);
    CHECK(standing(".\nThe rest stays as it is.\nIt will invest [€64 million]{money 6.4e7 EUR} there.") == "");
}

TEST_CASE("a headline's jobs are the only ones of its text, though less near") {
    const auto jobs = [](const std::string& text) {
        return Script("= A 2026-05-12\n# [900 jobs]{people 900 aud=jobs} for Aomori\n[Velmora]{party Velmora org "
                      "investor} will hire " +
                      text + '\n')
            .conflicts();
    };
    CHECK(jobs("[600 people]{people 600 aud=jobs}.") == "600 jobs: count: 600 [A] | 900 [A]\n");
    CHECK(jobs("[500 people]{people 500 aud=jobs}.") == "");
    CHECK(jobs("[600 people]{people 600 aud=jobs} and [300 seasonal people]{people 300 aud=jobs}.") == "");
}

TEST_CASE("what a number counts has one name in both languages") {
    const std::string homes = "It will connect [350,000 homes]{capacity 350000 unit} to fibre.";
    const auto with = [&](const std::string& japanese) {
        return Script(
                   "= A 2026-05-12\n[Velmora]{party Velmora org investor} will invest [€4 billion]{money 4e9 EUR} in "
                   "[Togo]{party Togo place}.\n" +
                   homes +
                   "\n= B 2026-05-12 ja\n[ベルモラ]{party Velmora org investor}は[トーゴ]{party Togo "
                   "place}に[40億ユーロ]"
                   "{money 4e9 EUR}を投じる。\n" +
                   japanese + '\n')
            .conflicts();
    };
    CHECK(with("光回線を[40万世帯]{capacity 400000 unit}につなぐ。") != "");
    CHECK(with("充電器を[40万基]{capacity 400000 unit}置く。") == "");
}

TEST_CASE("things that are counted by one name are one promise, however few") {
    const auto deadlines = [](const std::string& noun) {
        return Script("= A 2026-05-12\n[Velmora]{party Velmora org investor} will invest [€4 billion]{money 4e9 EUR} "
                      "in [Togo]{party Togo place}.\nIt will have [six bioreactors]{capacity 6 unit deadline=2029} "
                      "running by then.\n= B 2026-05-12 ja\n[ベルモラ]{party Velmora org investor}は[トーゴ]{party "
                      "Togo place}に[40億ユーロ]{money 4e9 EUR}を投じる。\n" +
                      noun + "[6基]{capacity 6 unit deadline=2030}を据え付ける。\n")
            .conflicts();
    };
    CHECK(deadlines("バイオリアクター").find("deadline") != std::string::npos);
    CHECK(deadlines("クレーン") == "");
}

TEST_CASE("a rate by the month and twelve times as much by the year are one promise") {
    const auto told = [](const std::string& yearly) {
        return Script("= A 2026-05-12 ja\n[北斗電機]{party 北斗電機 org investor}は[長岡市]{party 長岡市 "
                      "place}に工場を建てる。投資額は[260億円]{money 260e8 JPY}。[月産120万枚]{capacity 1200000 unit "
                      "per=P1M deadline=2028-04}を目指す。\n= B 2026-05-12 ja\n[北斗電機]{party 北斗電機 org "
                      "investor}は[長岡市]{party 長岡市 place}に工場を建てる。投資額は[260億円]{money 260e8 "
                      "JPY}。[年産" +
                      yearly + " unit per=P1Y deadline=2028-10}を目指す。\n")
            .conflicts();
    };
    CHECK(told("1440万枚]{capacity 14400000").find("deadline") != std::string::npos);
    CHECK(told("120万枚]{capacity 1200000").find("deadline") == std::string::npos);
}

TEST_CASE("ja: whom one teaches is trained, pallets are positions for them") {
    const auto both = [](const std::string& english, const std::string& japanese) {
        return Script(
                   "= A 2026-05-12\n[Velmora]{party Velmora org investor} will invest [€4 billion]{money 4e9 EUR} in "
                   "[Togo]{party Togo place}.\n" +
                   english +
                   "\n= B 2026-05-12 ja\n[ベルモラ]{party Velmora org investor}は[トーゴ]{party Togo "
                   "place}に[40億ユーロ]{money 4e9 EUR}を投じる。" +
                   japanese + "\n")
            .conflicts();
    };
    CHECK(both("It will teach [80,000 farmers]{people 80000 aud=farmers} to keep seed.",
               "[農家9万5千人]{people 95000 aud=農家}に採種の技術を教える。") != "");
    CHECK(both("The building offers [120,000 pallet positions]{capacity 120000 unit}.",
               "収容能力は[14万パレット]{capacity 140000 unit}になる。") != "");
}

TEST_CASE("a reading of partners shows the words that name them, of several those that others do not have") {
    const Script s(R"(
        = A 2026-05-12
        [Velmora]{party Velmora org investor} will build a plant in [Portugal]{party Portugal place}.
        It will train [2,000 welders]{people 2000 aud=welders with=Orvik,Tessel} with [Orvik]{party Orvik org partner} and [Tessel]{party Tessel org partner}.
        [Tessel]{party Tessel org partner} is old.
        = B 2026-05-12
        [Velmora]{party Velmora org investor} will build a plant in [Portugal]{party Portugal place}.
        It will train [2,000 welders]{people 2000 aud=welders with=Orvik,Marn} with [Orvik]{party Orvik org partner} and [Marn]{party Marn org partner}.
    )");
    const auto finding = s.finding();
    const pledge::model::Facet* partners = nullptr;
    for (const auto& c : finding.announcements.at(0).commitments)
        for (const auto& f : c.facets)
            if (f.facet == pledge::model::FacetName::partners) partners = &f;
    REQUIRE(partners);
    CHECK(partners->verdict == pledge::model::Verdict::conflict);
    REQUIRE(partners->readings.size() == 2);
    CHECK(partners->readings[0].claims == std::vector<std::string>{s.claim("B", "Marn")});
    CHECK(partners->readings[1].claims == std::vector<std::string>{s.claim("A", "Tessel")});
}
