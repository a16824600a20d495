#include "tests/core/reconcile/script.h"
#include "tests/support/catch.h"

#include <algorithm>

using pledge::test::Script;

namespace {

/// The heads of announcements with the letters of their sources, without places, sums and days.
std::string groups(const std::string& text) {
    const Script s(text);
    std::string out;
    for (const auto& a : s.finding().announcements) {
        std::string letters;
        for (const auto& id : a.sources) letters += s.letter(id);
        out += (out.empty() ? "" : " ") + letters;
    }
    return out;
}

} // namespace

TEST_CASE("two sums, two places of one company in one month are two announcements") {
    CHECK(groups(R"(
        = A 2026-03-03
        [Kestrel]{party Kestrel org investor} will invest [450 billion rupees]{money 450e9 INR} in [Hyderabad]{party Hyderabad place}, [India]{party India place}.
        = B 2026-03-04
        [Kestrel]{party Kestrel org investor} will spend [450 billion rupees]{money 450e9 INR} in [India]{party India place} and [Hyderabad]{party Hyderabad place}.
        = C 2026-03-12
        [Kestrel]{party Kestrel org investor} will invest [12 billion rupees]{money 12e9 INR} in an office in [Pune]{party Pune place}.
    )") == "AB C");
}

TEST_CASE("two companies in one country on one day are two announcements") {
    CHECK(groups(R"(
        = A 2026-03-03
        [Kestrel]{party Kestrel org investor} will invest [$2 billion]{money 2e9 USD} in [India]{party India place}.
        = B 2026-03-03
        [Orvik]{party Orvik org investor} will invest [$2 billion]{money 2e9 USD} in [India]{party India place}.
    )") == "A B");
}

TEST_CASE("a sum on which sources differ does not part them where promises and partners are shared") {
    CHECK(groups(R"(
        = A 2026-03-03
        [Kestrel]{party Kestrel org investor} will invest [$45 billion]{money 45e9 USD} in [India]{party India place}.
        It will train [200,000 teachers]{people 200000 aud=teachers} with [Sundara]{party Sundara org partner}.
        = B 2026-03-03
        [Kestrel]{party Kestrel org investor} will invest [$48 billion]{money 48e9 USD} in [India]{party India place}.
        It will train [200,000 teachers]{people 200000 aud=teachers} with [Sundara]{party Sundara org partner}.
    )") == "AB");
}

TEST_CASE("an earlier pledge that is only mentioned is not the announcement") {
    CHECK(groups(R"(
        = A 2026-01-10
        [Kestrel]{party Kestrel org investor} will invest [$3 billion]{money 3e9 USD} in [India]{party India place}.
        = B 2026-03-03
        [Kestrel]{party Kestrel org investor} will invest [$45 billion]{money 45e9 USD} in [India]{party India place}, after [$3 billion]{money 3e9 USD prior=2026-01} in January.
    )") == "A B");
}

TEST_CASE("an article that fits nothing stands alone, also without claims") {
    CHECK(groups(R"(
        = A 2026-03-03
        [Kestrel]{party Kestrel org investor} will invest [$3 billion]{money 3e9 USD} in [India]{party India place}.
        = B 2026-03-03
        Nothing happened today.
    )") == "B A");
}

TEST_CASE("a dateline is not where the investment goes") {
    const Script s(R"(
        = A 2026-03-03
        [OSLO]{party Oslo place}, March 3 (Wire) - [Kestrel]{party Kestrel org investor} will invest [$3 billion]{money 3e9 USD} in [Ghana]{party Ghana place}.
    )");
    CHECK(s.finding().announcements.at(0).place == "Ghana");
}

TEST_CASE("announced is what sources say, else the first day of publishing") {
    const Script said(R"(
        = A 2026-03-05T09:30
        [Kestrel]{party Kestrel org investor} said on [3 March 2026]{date 2026-03-03} it will invest [$3 billion]{money 3e9 USD}.
        It builds on [$1 billion]{money 1e9 USD prior=2024-04} pledged in [April 2024]{date 2024-04}.
    )");
    CHECK(said.finding().announcements.at(0).announced == "2026-03-03");
    const Script published(R"(
        = A 2026-03-05T09:30
        [Kestrel]{party Kestrel org investor} will invest [$3 billion]{money 3e9 USD}, and open on [7 May 2027]{date 2027-05-07}.
    )");
    CHECK(published.finding().announcements.at(0).announced == "2026-03-05");
}

TEST_CASE("days of announcing that differ are in conflict; of a ceremony they are not read") {
    const Script s(R"(
        = A
        [Kestrel]{party Kestrel org investor} said on [3 March 2026]{date 2026-03-03} it will invest [$3 billion]{money 3e9 USD} in [Ghana]{party Ghana place}.
        = B
        [Kestrel]{party Kestrel org investor} announced on [5 March 2026]{date 2026-03-05} that it will invest [$3 billion]{money 3e9 USD} in [Ghana]{party Ghana place}.
        = C
        [Kestrel]{party Kestrel org investor} will invest [$3 billion]{money 3e9 USD} in [Ghana]{party Ghana place}, said its chief at a ceremony on [9 March 2026]{date 2026-03-09}.
    )");
    CHECK(s.conflicts() == "$3 bn investment: announced: 3 Mar 2026 [A] | 5 Mar 2026 [B]\n");
}

TEST_CASE("two days of announcing far apart part even what names the same sum") {
    CHECK(groups(R"(
        = A
        [Kestrel]{party Kestrel org investor} announced on [5 March 2026]{date 2026-03-05} a plant for [$3 billion]{money 3e9 USD} in [Ghana]{party Ghana place}.
        = B
        [Kestrel]{party Kestrel org investor} announced on [20 March 2026]{date 2026-03-20} a laboratory for [$30 million]{money 3e7 USD pillar=talent} in [Ghana]{party Ghana place}, beside its plant for [$3 billion]{money 3e9 USD}.
    )") == "A B");
}

TEST_CASE("what others say on a later day is no day of announcing") {
    const Script s(R"(
        = A
        [Kestrel]{party Kestrel org investor} said on [3 March 2026]{date 2026-03-03} that it will invest [$3 billion]{money 3e9 USD} in [Ghana]{party Ghana place}.
        = B
        [Kestrel]{party Kestrel org investor} will invest [$3 billion]{money 3e9 USD} in [Ghana]{party Ghana place}.
        Minister [Ama Boateng]{party Ama_Boateng person government} said on [7 March 2026]{date 2026-03-07} that roads will follow.
    )");
    CHECK(s.conflicts() == "");
    CHECK(s.finding().announcements.at(0).announced == "2026-03-03");
}

TEST_CASE("a day of announcing is none of another statement") {
    const auto announced = [](const std::string& sentence) {
        const Script s("= A 2026-03-05\n[Kestrel]{party Kestrel org investor} " + sentence);
        return s.finding().announcements.at(0).announced;
    };
    CHECK(announced("announced a five-year plan for the north on [3 March 2026]{date 2026-03-03}.") == "2026-03-03");
    CHECK(announced("announced plans to open a plant on [3 March 2027]{date 2027-03-03}.") == "2026-03-05");
    CHECK(announced("will sign a contract on [6 March 2026]{date 2026-03-06}, it said.") == "2026-03-05");
    CHECK(announced("unveiled on [3 March 2026]{date 2026-03-03} what it wants.") == "2026-03-03");
}

TEST_CASE("where a company comes from is not where it invests") {
    const Script s(R"(
        = A
        The [US]{party US place} carmaker [Tarn]{party Tarn org investor} said [US]{party US place} buyers matter. It goes to [Ghana]{party Ghana place}.
    )");
    CHECK(s.finding().announcements.at(0).place == "Ghana");
}

TEST_CASE("a company that one source takes for a place still joins the event") {
    CHECK(groups(R"(
        = A 2026-09-09
        [Nordavind]{party Nordavind org investor} will build [80 turbines]{capacity 80 unit} with [1.2 GW]{capacity 1200 MW} off [Poland]{party Poland place}.
        = B 2026-09-10
        [Nordavind]{party Nordavind place} will build [76 turbines]{capacity 76 unit} with [1.2 GW]{capacity 1200 MW} off [Poland]{party Poland place} for [1.5 million homes]{capacity 1.5e6 unit}.
        = C 2026-09-10
        [Sudvind]{party Sudvind org investor} will build [40 turbines]{capacity 40 unit} off [Poland]{party Poland place}.
    )") == "AB C");
}

TEST_CASE("the order of inputs changes nothing but the order of sources") {
    const Script s(R"(
        = A 2026-03-03
        # Kestrel pledges [$45 billion]{money 45e9 USD}
        [Kestrel]{party Kestrel org investor} will invest [$45 billion]{money 45e9 USD} in [India]{party India place} over [five years]{date P5Y}.
        It will train [200,000 teachers]{people 200000 aud=teachers deadline=2029} with [Sundara]{party Sundara org partner}.
        It will [build a campus with Sundara]{initiative campus_with_Sundara with=Sundara pillar=technology}.
        = B 2026-03-04
        [Kestrel]{party Kestrel org investor} will invest [$48 billion]{money 48e9 USD} in [India]{party India place}.
        It will train [200,000 teachers and students]{people 200000 aud=teachers,students deadline=2030} with [Sundara]{party Sundara org partner}.
        It is [in talks with Sundara on a campus]{initiative talks_on_campus_with_Sundara discussed with=Sundara pillar=technology}.
        = C 2026-03-12
        [Kestrel]{party Kestrel org investor} will invest [12 billion rupees]{money 12e9 INR} in [Pune]{party Pune place}.
        It will employ [500 engineers]{people 500 aud=engineers}.
        = D 2026-03-03
        [Orvik]{party Orvik org investor} will invest [$2 billion]{money 2e9 USD} in [India]{party India place}.
    )");
    const auto ids = [](const pledge::model::Finding& f) {
        std::string out;
        for (const auto& a : f.announcements) {
            out += a.id + '\n';
            for (const auto& c : a.commitments) {
                out += c.id + '\n';
                for (const auto& facet : c.facets) {
                    out += facet.id + ' ' + facet.reason;
                    for (const auto& r : facet.readings) out += ' ' + r.id;
                    for (const auto& r : facet.readings)
                        for (const auto& claim : r.claims) out += ' ' + claim;
                    out += '\n';
                }
            }
        }
        return out;
    };
    std::vector<std::size_t> order{0, 1, 2, 3};
    const std::string want = s.print();
    const std::string wantIds = ids(s.finding());
    CHECK(want.find("[A B]") != std::string::npos);
    do {
        CHECK(s.print(order) == want);
        CHECK(ids(s.finding(order)) == wantIds);
        const auto f = s.finding(order);
        std::vector<std::size_t> place;
        for (const auto& id : f.announcements.back().sources) place.push_back(s.placeIn(order, id));
        CHECK(std::is_sorted(place.begin(), place.end()));
    } while (std::next_permutation(order.begin(), order.end()));
}

TEST_CASE("sources in two languages report one event where the name sounds alike, or all else is the same") {
    CHECK(groups(R"(
        = A 2026-03-03
        [Kestrel Power]{party Kestrel_Power org investor} will invest [$2 billion]{money 2e9 USD} in [India]{party India place}.
        = B 2026-03-04 ja
        [ケストレル]{party ケストレル org investor}は[インド]{party インド place}に[20億ドル]{money 2e9 USD}を投じる。
        = C 2026-03-04 ja
        [北斗電機]{party 北斗電機 org investor}は[インド]{party インド place}に[20億ドル]{money 2e9 USD}を投じる。
        = D 2026-09-04 ja
        [北斗電機]{party 北斗電機 org investor}は[インド]{party インド place}に[20億ドル]{money 2e9 USD}を投じる。
    )") == "AB C D");
    CHECK(groups(R"(
        = A 2026-03-03
        [Hokuto Denki]{party Hokuto_Denki org investor} will invest [$2 billion]{money 2e9 USD} in [India]{party India place} and hire [700 people]{people 700 aud=people}.
        = B 2026-03-04 ja
        [北斗電機]{party 北斗電機 org investor}は[インド]{party インド place}に[20億ドル]{money 2e9 USD}を投じ、[700人]{people 700 aud=人}を採用する。
        = C 2026-03-04 ja
        [北斗電機]{party 北斗電機 org investor}は[タイ]{party タイ place}に[30億ドル]{money 3e9 USD}を投じる。
    )") == "AB C");
}

TEST_CASE("a group's word before its name parts nobody") {
    CHECK(groups(R"(
        = A 2026-03-03
        [Grupo Kestrel]{party Grupo_Kestrel org investor} will invest [$2 billion]{money 2e9 USD} in [Peru]{party Peru place}.
        = B 2026-03-04
        [Kestrel]{party Kestrel org investor} will invest [$2 billion]{money 2e9 USD} in [Peru]{party Peru place}.
    )") == "AB");
}

TEST_CASE("a company's home is not where its event is, and an earlier word not its day") {
    const Script s(R"(
        = A 2026-06-11
        # [Japan]{party Japan place}'s [Kestrel]{party Kestrel org investor} picks [Peru]{party Peru place}
        [Japan]{party Japan place}'s [Kestrel]{party Kestrel org investor} will invest [$2 billion]{money 2e9 USD} in [Peru]{party Peru place}. Kestrel said in [March]{date 2026-03} it might come.
    )");
    const auto finding = s.finding();
    REQUIRE(finding.announcements.size() == 1);
    CHECK(finding.announcements[0].place == "Peru");
    CHECK(finding.announcements[0].announced == "2026-06-11");
}

TEST_CASE("sums near each other in a currency of both tell of one event") {
    CHECK(groups(R"(
        = A 2026-06-09
        [Kestrel]{party Kestrel org investor} will spend [5.2 billion crowns]{money 5.2e9 CZK} ([£182 million]{money 182e6 GBP restates}) in [Czechia]{party Czechia place}.
        = B 2026-06-12
        # [Kestrel Aerospace]{party Kestrel_Aerospace org} on [Ostrava]{party Ostrava place}
        [Kestrel Aerospace]{party Kestrel_Aerospace org} spends [about £180 million]{money 180e6 GBP about} there, in [Czechia]{party Czechia place}.
    )") == "AB");
}

TEST_CASE("two plants of one company in one month are told apart by the places of their headlines") {
    CHECK(groups(R"(
        = A 2026-06-05
        # Velmora to build a plant in [Tsu]{party Tsu place}
        [Velmora]{party Velmora org investor} will invest [32 billion yen]{money 32e9 JPY} in [Tsu]{party Tsu place}.
        = B 2026-06-27
        # Velmora to build a warehouse in [Komaki]{party Komaki place}
        [Velmora]{party Velmora org investor} will invest [28 billion yen]{money 28e9 JPY} in [Komaki]{party Komaki place}.
        In [Tsu]{party Tsu place} it will spend [32 billion yen]{money 32e9 JPY} on a plant.
    )") == "A B");
}

TEST_CASE("a sum that is told of another place is not that of the source") {
    CHECK(groups(R"(
        = A 2026-06-09
        [Velmora]{party Velmora org investor} will invest [18 billion reais]{money 18e9 BRL} in [Brazil]{party Brazil place}.
        = B 2026-06-24
        [Velmora]{party Velmora org investor} will invest [$420 million]{money 420e6 USD} in [Barranquilla]{party Barranquilla place}.
        In [Brazil]{party Brazil place} it will spend [18 billion reais]{money 18e9 BRL}.
    )") == "A B");
}

TEST_CASE("a follow-up months later says when the event was announced") {
    CHECK(groups(R"(
        = A 2026-06-03
        [Velmora]{party Velmora org investor} will invest [$2 billion]{money 2e9 USD} in [Norway]{party Norway place}.
        It will hire [150 welders]{people 150 aud=welders}.
        = B 2026-10-14
        [Velmora]{party Velmora org investor} still wants to hire [150 welders]{people 150 aud=welders} in [Norway]{party Norway place}, as it announced on [3 June 2026]{date 2026-06-03}.
    )") == "AB");
}

TEST_CASE("a company is known again in two scripts, in kana and in kanji") {
    CHECK(groups(R"(
        = A 2026-06-03
        [Aozuki Semiconductor]{party Aozuki_Semiconductor org investor} will invest [182 billion yen]{money 182e9 JPY} in [Yokote]{party Yokote place}.
        = B 2026-06-04 ja
        [蒼月半導体]{party 蒼月半導体 org investor}は[横手市]{party 横手市 place}に[650人]{people 650 aud=jobs}を雇う。[1820億円]{money 182e9 JPY}を投じる。
        = C 2026-06-04 ja
        [深雪半導体]{party 深雪半導体 org investor}は[新庄市]{party 新庄市 place}に[1820億円]{money 182e9 JPY}を投じる。
    )") == "AB C");
}

TEST_CASE("the same sum at the same place is of one event, though told months later") {
    CHECK(groups(R"(
        = A 2026-07-14
        [Velmora]{party Velmora org investor} will invest [$4 billion]{money 4e9 USD} in [De Soto]{party De_Soto place}.
        It will hire [4,000 people]{people 4000 aud=jobs}.
        = B 2026-11-01
        [Velmora]{party Velmora org investor} is to bring [De Soto]{party De_Soto place} [$4 billion]{money 4e9 USD} and [4,000 jobs]{people 4000 aud=jobs}.
    )") == "AB");
}

TEST_CASE("a Japanese report opens with the day of the announcement") {
    const auto conflicts = [](const std::string& sentence) {
        return Script("= A 2026-03-06\n[Kestrel]{party Kestrel org investor} announced on [3 March 2026]{date "
                      "2026-03-03} that it will invest [$3 billion]{money 3e9 USD} in [Ghana]{party Ghana place}.\n"
                      "= B 2026-03-06 ja\n" +
                      sentence + '\n')
            .conflicts();
    };
    const std::string plan = "[ガーナ]{party ガーナ place}に[30億ドル]{money 3e9 USD period=2026/2029}を投じる";
    const std::string who = "[Kestrel]{party Kestrel org investor}";
    const std::string day = "[4日]{date 2026-03-04}";
    const std::string found = "$3 bn investment: announced: 3 Mar 2026 [A] | 4 Mar 2026 [B]\n";
    CHECK(conflicts(who + "は" + day + "、" + plan + "と発表した。") == found);
    CHECK(conflicts(who + "が" + day + "に発表した計画によると、" + plan + "。") == found);
    CHECK(conflicts(who + "が" + day + "に発表した決算によると、" + plan + "。") == "");
    CHECK(conflicts(who + "は" + plan + "。工事は" + day + "、始まった。") == "");
}

TEST_CASE("where a company has its seat is not where a sentence happens") {
    const Script s(R"(= A 2026-03-05
        [Velmora Pharma]{party Velmora org investor}, of [Kyoto]{party Kyoto place}, announced on [3 March]{date 2026-03-03} a plant for [€410 million]{money 4.1e8 EUR} in [Athlone]{party Athlone place}.
        Athlone waits: [Athlone]{party Athlone place}, [Athlone]{party Athlone place}.
        = B 2026-03-05
        [Velmora]{party Velmora org investor} announced on [4 March]{date 2026-03-04} a plant for [€410 million]{money 4.1e8 EUR} in [Athlone]{party Athlone place}.
)");
    CHECK(s.conflicts() == "€410 m investment: announced: 3 Mar 2026 [A] | 4 Mar 2026 [B]\n");
}

TEST_CASE("a Japanese report's day is that of the announcement, also where no claim knows it") {
    const auto conflicts = [](const std::string& known) {
        return Script(
                   "= A 2026-03-05 ja\n[ベルモラ]{party Velmora org investor}は[4日]{date 2026-03-04}、[トーゴ]{party "
                   "Togo place}に工場を建設すると発表した。投資額は[4億ユーロ]{money 4e8 EUR" +
                   known +
                   "}。\n= B 2026-03-05\n[Velmora]{party Velmora org investor} announced on [2 March]{date "
                   "2026-03-02} a plant for [€400 million]{money 4e8 EUR} in [Togo]{party Togo place}.\n")
            .conflicts();
    };
    CHECK(conflicts("").find("2 Mar 2026 [B] | 4 Mar 2026 [A]") != std::string::npos);
}

TEST_CASE("a follow-up that raises a sum weeks later is of the event, its day is not that of the announcement") {
    const Script s(R"(= A 2026-07-08
        [Velmora]{party Velmora org investor} announced on [7 July]{date 2026-07-07} a plant for [€125 million]{money 1.25e8 EUR} in [Lomé]{party Lomé place}.
        = B 2026-08-19
        [Velmora]{party Velmora org investor} said on [18 August]{date 2026-08-18} that it had raised its investment in a plant in [Lomé]{party Lomé place} from [€125 million]{money 1.25e8 EUR context} to [€148 million]{money 1.48e8 EUR}.
)");
    CHECK(s.finding().announcements.size() == 1);
    CHECK(s.conflicts() == "€125 m investment: amount: €125 m [A B] | €148 m [B]\n");
}

TEST_CASE("a release that announces today is of that day, whatever was announced before") {
    const Script s(R"(= A 2026-06-23 ja
        [ベルモラ]{party Velmora org investor}は本日、[トーゴ]{party Togo place}に工場を建設することを発表しました。投資額は[4億ユーロ]{money 4e8 EUR}です。
        なお、[6月2日]{date 2026-06-02}に別の工場への投資を発表しています。
        = B 2026-06-25
        [Velmora]{party Velmora org investor} announced on [23 June]{date 2026-06-23} a plant for [€400 million]{money 4e8 EUR} in [Togo]{party Togo place}.
)");
    CHECK(s.finding().announcements.size() == 1);
    CHECK(s.conflicts() == "");
}

TEST_CASE("what a rival announced days before is told beside one's own sum, and is another event") {
    const Script s(R"(= A 2026-10-06
        [Velmora]{party Velmora org investor} announced on [6 October]{date 2026-10-06} that it will invest [€2.4 billion]{money 2.4e9 EUR} in [Togo]{party Togo place}.
        = B 2026-10-09
        # Orvik follows Velmora into Togo
        [Orvik]{party Orvik org investor} said on [8 October]{date 2026-10-08} that it will invest [€1.5 billion]{money 1.5e9 EUR} in [Togo]{party Togo place}.
        How does it compare? [Velmora]{party Velmora org} is spending [€2.4 billion]{money 2.4e9 EUR}.
)");
    CHECK(s.finding().announcements.size() == 2);
    CHECK(s.conflicts() == "");
}

TEST_CASE("of a release that only its sender's line names, the sender invests") {
    const Script s(R"(= A 2026-11-02 ja
        ~ 潮見ドック株式会社
        当社は本日、[今治市]{party 今治市 place}に修繕ドックを新設します。総投資額は[280億円]{money 2.8e10 JPY}です。
)");
    CHECK(s.finding().announcements.front().investor == "潮見ドック");
}

TEST_CASE("a release that names its company in the sender's line alone is of that company") {
    Script s(R"(= A 2026-11-02 ja
        ~ 潮見ドック株式会社
        当社は本日、[今治市]{party 今治市 place}に修繕ドックを新設します。総投資額は[280億円]{money 2.8e10 JPY}です。[250人]{people 250 aud=jobs}を採用します。
        = B 2026-11-04 ja
        [潮見ドック]{party 潮見ドック org investor}は2日、[今治市]{party 今治市 place}に修繕ドックを新設すると発表した。投資額は[320億円]{money 3.2e10 JPY}。[250人]{people 250 aud=jobs}を採用する。
)");
    CHECK(s.finding().announcements.size() == 1);
    CHECK(s.conflicts().find("amount: ") != std::string::npos);
}

TEST_CASE("one company at one town within three days reports one event, though the sums differ") {
    const auto events = [](const std::string& place, const std::string& day) {
        return Script(
                   "= A 2026-03-12\n[Velmora]{party Velmora org investor} will invest [€640 million]{money 6.4e8 EUR} "
                   "in [Debrecen]{party Debrecen place}.\n= B " +
                   day + "\n[Velmora]{party Velmora org investor} will invest [€460 million]{money 4.6e8 EUR} in " +
                   place + ".\n")
            .finding()
            .announcements.size();
    };
    CHECK(events("[Debrecen]{party Debrecen place}", "2026-03-13") == 1);
    CHECK(events("[Debrecen]{party Debrecen place}", "2026-03-30") == 2);
    CHECK(events("[Szeged]{party Szeged place}", "2026-03-13") == 2);
}

TEST_CASE("the same sum at the same place is of one event months later") {
    const Script s(R"(= A 2026-05-11
        [Velmora]{party Velmora org investor} will invest [€180 million]{money 1.8e8 EUR} in [Debrecen]{party Debrecen place}.
        = B 2026-11-23
        [Velmora]{party Velmora org investor} still wants to invest [€180 million]{money 1.8e8 EUR} in [Debrecen]{party Debrecen place}.
)");
    CHECK(s.finding().announcements.size() == 1);
}

TEST_CASE("talks on a twin elsewhere join no later report of the plant, its opening does") {
    const std::string plant = R"(
        = A 2022-07-14
        # [Orvik]{party Orvik org investor} to build a plant in [Beja]{party Beja place}
        [Orvik]{party Orvik org investor} will invest [4 billion euros]{money 4e9 EUR} in [Beja]{party Beja place}.
    )";
    const std::string twin = R"(
        = B 2022-08-26
        # [Orvik]{party Orvik org investor} may build in [Faro]{party Faro place}
        [Orvik]{party Orvik org investor} is in talks on [4 billion euros]{money 4e9 EUR discussed} for [Faro]{party Faro place}.

        It comes on top of [4 billion euros]{money 4e9 EUR} for [Alto]{party Alto place}.
    )";
    const std::string later = R"(
        = C 2024-01-17
        # [Orvik]{party Orvik org investor} on course in [Serpa]{party Serpa place}
        The plant of [Orvik]{party Orvik org investor} in [Serpa]{party Serpa place} costs [4 billion euros]{money 4e9 EUR}.

        In December it gave up one in [Faro]{party Faro place}.
    )";
    CHECK(groups(twin + later) == "B C");
    CHECK(groups(plant + R"(
        = C 2022-09-17
        # [Orvik]{party Orvik org investor} opens its plant in [Beja]{party Beja place}
        [Orvik]{party Orvik org investor} opened a plant of [4 billion euros]{money 4e9 EUR achieved} in [Beja]{party Beja place}.

        A credit of [$4,000]{money 4000 USD} for cars will end.
    )") == "AC");
}

TEST_CASE("a town in brackets behind who heads the company is its seat") {
    const Script s(R"(= A 2025-07-15 ja
        [北斗電機]{party 北斗電機 org investor}（只信社長、[大阪府]{party 大阪府 place}）は[カンザス州]{party カンザス州 place}に[40億ドル]{money 4e9 USD}を投じる。
)");
    CHECK(s.finding().announcements.at(0).place == "カンザス州");
}

TEST_CASE("what both open with helps where little is missing") {
    const auto events = [](const std::string& other) {
        return Script("= A 2026-05-11\n[Velmora]{party Velmora org investor} opens a warehouse in [Lyon]{party Lyon "
                      "place}.\n= B 2026-05-12\n# A depot\n" +
                      other + '\n')
            .finding()
            .announcements.size();
    };
    CHECK(
        events(
            "A warehouse comes to [France]{party France place}, says [Velmora]{party Velmora org}, of [Velmora]{party "
            "Velmora org}.") == 1);
    CHECK(events("A warehouse comes to [Togo]{party Togo place}, says [Velmora]{party Velmora org}, of [Velmora]{party "
                 "Velmora org}.") == 2);
}

TEST_CASE("a later report that reworks the plan is of its event") {
    const auto events = [](const std::string& later) {
        return Script(
                   "= A 2026-02-10\n[Velmora]{party Velmora org investor} will invest [€850 million]{money 8.5e8 EUR} "
                   "in "
                   "[Debrecen]{party Debrecen place}, said [Ilona Szabo]{party Ilona_Szabo person spokesperson}.\n= B "
                   "2026-10-20\n" +
                   later + '\n')
            .finding()
            .announcements.size();
    };
    const std::string rest = " in [Debrecen]{party Debrecen place}, said [Ilona Szabo]{party Ilona_Szabo person "
                             "spokesperson}.";
    CHECK(events("[Velmora]{party Velmora org investor} has raised its investment to [€1.1 billion]{money 1.1e9 EUR}" +
                 rest) == 1);
    CHECK(events("[Velmora]{party Velmora org investor} will invest [€1.1 billion]{money 1.1e9 EUR}" + rest) == 2);
}

TEST_CASE("a source that names nobody as the investor may name him once, and in full") {
    const Script s(R"(= A 2026-08-04
        [Marsal]{party Marsal org investor} will invest [€22 million]{money 2.2e7 EUR} in [Debrecen]{party Debrecen place}.
        = B 2026-08-06
        # Who will own it?
        The question is asked in [Debrecen]{party Debrecen place}.
        [Marsal Foods]{party Marsal_Foods org} is paying [€22 million]{money 2.2e7 EUR}.
)");
    CHECK(s.finding().announcements.size() == 1);
}

TEST_CASE("a rival's larger sum in the opening is not the source's own") {
    const Script s(R"(= A 2026-06-09
        [Tarajo]{party Tarajo org investor} announced on [9 June]{date 2026-06-09} that it will invest [9.4 billion shillings]{money 9.4e9 KES} in [Kenya]{party Kenya place}.
        = B 2026-06-12
        # Bahara picks Mombasa for [8.8 billion shilling]{money 8.8e9 KES} hospitals
        [Bahara]{party Bahara org investor} will invest [8.8 billion shillings]{money 8.8e9 KES} in [Mombasa]{party Mombasa place}. On Tuesday [Tarajo]{party Tarajo org investor} put [9.4 billion]{money 9.4e9 KES} on the table.
)");
    CHECK(s.finding().announcements.size() == 2);
}

TEST_CASE("whole and unsaid counts of one promise are held against a whole") {
    const Script s(R"(= A 2026-06-09
        [Tarajo]{party Tarajo org investor} will invest [9.4 billion shillings]{money 9.4e9 KES} in [Kenya]{party Kenya place}. The hospitals will have [600 beds]{capacity 600 unit} in all.
        = B 2026-06-09
        [Tarajo]{party Tarajo org investor} will invest [9.4 billion shillings]{money 9.4e9 KES} in [Kenya]{party Kenya place}. The hospitals will have [600 beds]{capacity 600 unit}.
        = C 2026-06-09
        [Tarajo]{party Tarajo org investor} will invest [9.4 billion shillings]{money 9.4e9 KES} in [Kenya]{party Kenya place}. The hospitals will have [450 beds]{capacity 450 unit} in all.
)");
    CHECK(s.conflicts().find("capacity: ") != std::string::npos);
}

TEST_CASE("the sum of a rival who is named once is not the source's own") {
    CHECK(groups(R"(
        = A 2026-10-16
        # [Nabq]{party Nabq org investor} to build a kiln in Sohag
        [Nabq]{party Nabq org investor} announced on [15 October]{date 2026-10-15} that it will invest [5.8 billion pounds]{money 5.8e9 EGP} in [Sohag]{party Sohag place}.
        = B 2026-10-18
        # [Minya]{party Minya place}'s new kiln
        From a roof one can see the chimney of [Tarajo]{party Tarajo org investor}.

        The company is putting [more than 6 billion pounds]{money 6e9 EGP pillar=technology} into it.

        Will it be cleaner? Dust is what the bakery cares about, and it is to be caught by new filters.

        [Tarajo]{party Tarajo org investor} is not alone. On Thursday [Nabq]{party Nabq org investor} said that it too would build a kiln, for [5.8 billion pounds]{money 5.8e9 EGP}, down the river in [Sohag]{party Sohag place}.
    )") == "A B");
}
