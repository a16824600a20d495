#include "tests/core/reconcile/script.h"
#include "tests/support/catch.h"

using pledge::test::Script;

namespace {

/// A source in English and one in Japanese on one event; the texts stand behind their opening sentences.
std::string conflicts(const std::string& en, const std::string& ja) {
    const Script s(
        "= A 2026-05-12\n[Velmora]{party Velmora org investor} will invest [€4 billion]{money 4e9 EUR} in "
        "[Togo]{party Togo place} with [Tolmira Power]{party Tolmira_Power org partner}.\n" +
        en +
        "\n= B 2026-05-13 ja\n[ベルモラ]{party ベルモラ org investor}は[Togo]{party Togo "
        "place}に[40億ユーロ]{money 4e9 EUR}を投じ、[トルミラ・パワー]{party トルミラ・パワー org partner}と組む。\n" +
        ja + '\n');
    CHECK(s.finding().announcements.size() == 1);
    return s.conflicts();
}

const std::string signedHeat = "It has [signed a heat contract with Tolmira Power]{initiative "
                               "heat_contract_with_Tolmira_Power with=Tolmira_Power pillar=technology}.";

} // namespace

TEST_CASE("an undertaking with a partner is known again in the other language by its topic") {
    CHECK(conflicts(signedHeat,
                    "トルミラ・パワーとは[温水の利用]{initiative 温水の利用 discussed with=トルミラ・パワー "
                    "pillar=technology}について協議を続けている。") ==
          "Heat contract with Tolmira Power: standing: committed [A] | in talks [B]\n");
    CHECK(conflicts(signedHeat, "トルミラ・パワーとは[鉄道引き込み線]{initiative 鉄道引き込み線 discussed "
                                "with=トルミラ・パワー pillar=technology}について協議を続けている。") == "");
}

TEST_CASE("a broad topic needs the only undertaking with a partner") {
    const std::string supply = "Tolmira Power [will supply the plant]{initiative supply_the_plant with=Tolmira_Power "
                               "pillar=technology}.";
    const std::string talks = "トルミラ・パワーからの[調達]{initiative 調達 discussed with=トルミラ・パワー "
                              "pillar=technology}を協議している。";
    CHECK(conflicts(supply, talks) == "Supply the plant with Tolmira Power: standing: committed [A] | in talks [B]\n");
    CHECK(conflicts(supply + " With Tolmira Power it will [open an academy]{initiative academy with=Tolmira_Power "
                             "pillar=technology}.",
                    talks) == "");
}

TEST_CASE("an agreement is known again by a narrow topic where the other side is not named") {
    const std::string agreed = "It has agreed with a bank on [a rail spur]{initiative rail_spur pillar=technology}.";
    CHECK(conflicts(agreed, "[鉄道引き込み線の建設]{initiative 鉄道引き込み線の建設 discussed "
                            "pillar=technology}について交渉している。") ==
          "Rail spur: standing: committed [A] | in talks [B]\n");
    // Neither where it is no agreement, nor where the topic stands twice.
    CHECK(conflicts(agreed,
                    "[鉄道引き込み線]{initiative 鉄道引き込み線 discussed pillar=technology}も検討している。") == "");
    CHECK(conflicts(agreed + " It will also [widen a railway yard]{initiative railway_yard pillar=technology}.",
                    "[鉄道引き込み線の建設]{initiative 鉄道引き込み線の建設 discussed "
                    "pillar=technology}について交渉している。") == "");
}

TEST_CASE("an undertaking is known again by its thing where it is given up or only talked about") {
    CHECK(
        conflicts(
            "It will install [a pilot line for recycled glass]{initiative pilot_line_for_recycled_glass "
            "pillar=technology}.",
            "[再生ガラスの試験ライン]{initiative 再生ガラスの試験ライン denied pillar=technology}の設置は断念した。") ==
        "Pilot line for recycled glass: standing: committed [A] | denied [B]\n");
    CHECK(conflicts("It will install [a pilot line for glass]{initiative pilot_line_for_glass pillar=technology}.",
                    "[クレーン]{initiative クレーン denied pillar=technology}の設置は断念した。") == "");
    const std::string crane = "It has agreed with a bank on [a harbour crane]{initiative harbour_crane "
                              "pillar=technology}.";
    CHECK(
        conflicts(crane, "[港のクレーン]{initiative 港のクレーン discussed pillar=technology}について交渉している。") ==
        "Harbour crane: standing: committed [A] | in talks [B]\n");
    CHECK(conflicts(crane,
                    "[港のターミナル]{initiative 港のターミナル discussed pillar=technology}について交渉している。") ==
          "");
}

TEST_CASE("further talks stay apart across languages") {
    CHECK(conflicts(signedHeat, "トルミラ・パワーとはさらに[温水の利用拡大]{initiative 温水の利用拡大 discussed "
                                "with=トルミラ・パワー pillar=technology}も協議している。") == "");
}

TEST_CASE("an ordinal that ranks makes no further talks") {
    const std::string opening = "[Velmora]{party Velmora org investor} will invest [€4 billion]{money 4e9 EUR} in "
                                "[Togo]{party Togo place} with [Tolmira Power]{party Tolmira_Power org partner}.\n";
    const auto of = [&](const std::string& about) {
        return Script("= A 2026-05-12\n" + opening + signedHeat + "\n= B 2026-05-13\n" + opening +
                      "It is in [talks with Tolmira Power, " + about +
                      "]{initiative talks_with_Tolmira_Power discussed with=Tolmira_Power pillar=technology}.\n")
            .conflicts();
    };
    CHECK(of("the country's second-largest utility, about a heat contract")
              .find("standing: committed [A] | in talks [B]") != std::string::npos);
    CHECK(of("the country's utility, about a second heat contract") == "");
}

TEST_CASE("a partner of two undertakings makes them one where their own words agree") {
    const std::string opening = "[Velmora]{party Velmora org investor} will invest [€4 billion]{money 4e9 EUR} in "
                                "[Togo]{party Togo place} with [Tamba University]{party Tamba_University org partner}, "
                                "[Oyama Institute]{party Oyama_Institute org partner} and [Kuji College]{party "
                                "Kuji_College org partner}.\n";
    const auto of = [&](const std::string& thing) {
        return Script("= A 2026-05-12\n" + opening +
                      "It will [set up a research fund for safe networks with Tamba University and Oyama "
                      "Institute]{initiative research_fund with=Tamba_University,Oyama_Institute}.\n= B 2026-05-13\n" +
                      opening + "It [sets " + thing + " up with Oyama Institute and Kuji College]{initiative " + thing +
                      " with=Oyama_Institute,Kuji_College}.\n")
            .conflicts();
    };
    CHECK(of("fund").find("partners: Oyama Institute, Kuji College [B] | Tamba University, Oyama Institute [A]") !=
          std::string::npos);
    CHECK(of("dormitory") == "");
}

TEST_CASE("what stands at the sum that pays for it is no second difference") {
    const std::string opening = "[Velmora]{party Velmora org investor} will invest [€4 billion]{money 4e9 EUR} in "
                                "[Togo]{party Togo place}.\n";
    const auto of = [&](const std::string& sum) {
        return Script("= A 2026-05-12\n" + opening +
                      "It will spend [€80 million]{money 80e6 EUR committed} on [a desalination plant]{initiative "
                      "desalination_plant committed}.\n= B 2026-05-13\n" +
                      opening + sum +
                      " [desalination plant has been scrapped]{initiative desalination_plant_scrapped denied}.\n")
            .conflicts();
    };
    CHECK(of("The [€80 million]{money 80e6 EUR denied}") == "€80 m investment: standing: committed [A] | denied [B]\n");
    CHECK(of("The") == "Desalination plant: standing: committed [A] | denied [B]\n");
}

TEST_CASE("ja: what is done with one common partner is told by its nouns alone") {
    const std::string opening =
        "[ベルモラ食品]{party ベルモラ食品 org investor}は[富山県]{party 富山県 place}に[200億円]"
        "{money 2e10 JPY}を投じ、[大森冷機]{party 大森冷機 org partner}、[丹度設備]{party 丹度設備 "
        "org partner}、[高波工業]{party 高波工業 org partner}と組む。\n";
    const auto of = [&](const std::string& deed) {
        return Script("= A 2026-05-12 ja\n" + opening +
                      "[冷凍設備の設計と施工は、大森冷機および丹度設備と共同で進めます]{initiative "
                      "冷凍設備の設計と施工を共同で進める with=大森冷機,丹度設備}。\n= B 2026-05-13 ja\n" +
                      opening + '[' + deed + "は大森冷機と高波工業が共同で手がける]{initiative " + deed +
                      "を共同で手がける with=大森冷機,高波工業}。\n")
            .conflicts();
    };
    CHECK(of("冷凍設備").find("partners: 大森冷機, 丹度設備 [A] | 大森冷機, 高波工業 [B]") != std::string::npos);
    CHECK(of("製品輸送") == "");
}

TEST_CASE("what one language gives up is known by its only topic") {
    const std::string spur = "[A rail spur]{initiative rail_spur pillar=technology} will be built.";
    const std::string given = "[港への鉄道引き込み線の建設]{initiative 港への鉄道引き込み線の建設 denied "
                              "pillar=technology}は中止した。";
    CHECK(conflicts(spur, given).find("standing: committed [A] | denied [B]") != std::string::npos);
    // Neither where it is of two topics, nor where the topic stands twice.
    CHECK(conflicts("[A rail spur for batteries]{initiative rail_spur_for_batteries pillar=technology}.", given) == "");
    CHECK(conflicts(spur + " [A railway yard]{initiative railway_yard pillar=technology} will follow.", given) == "");
}

TEST_CASE("ja: most nouns of two undertakings must be the same") {
    const std::string opening =
        "[ベルモラ食品]{party ベルモラ食品 org investor}は[富山県]{party 富山県 place}に[200億円]"
        "{money 2e10 JPY}を投じる。\n";
    const auto of = [&](const std::string& other) {
        return Script("= A 2026-05-12 ja\n" + opening +
                      "[淡水化施設を設ける]{initiative 淡水化施設を設ける}。\n= B 2026-05-13 ja\n" + opening + '[' +
                      other + "]{initiative " + other + " denied}は撤回した。\n")
            .conflicts();
    };
    CHECK(of("淡水化施設の建設").find("standing: committed [A] | denied [B]") != std::string::npos);
    CHECK(of("淡水化装置の輸出") == "");
}

TEST_CASE("the sum of an undertaking may stand in the sentence behind it") {
    const std::string opening = "[Velmora]{party Velmora org investor} will invest [€4 billion]{money 4e9 EUR} in "
                                "[Togo]{party Togo place}.\n";
    const auto of = [&](const std::string& between) {
        return Script("= A 2026-05-12\n" + opening + "[A rail spur]{initiative rail_spur committed} is planned. " +
                      between + "It costs [€80 million]{money 80e6 EUR committed}.\n= B 2026-05-13\n" + opening +
                      "The [rail spur]{initiative rail_spur denied} for [€80 million]{money 80e6 EUR denied} was "
                      "dropped.\n")
            .conflicts();
    };
    CHECK(of("").find("Rail spur") == std::string::npos);
    CHECK(of("Trains run daily. ").find("Rail spur: standing: committed [A] | denied [B]") != std::string::npos);
}

TEST_CASE("what one language gives up is what the other has of its topic alone") {
    const std::string centre = "It will [open a training centre]{initiative training_centre pillar=talent}.";
    const std::string off = "[研修センターは取りやめ]{initiative 研修センター denied pillar=talent}る。";
    CHECK(conflicts(centre, off).find("committed [A] | denied [B]") != std::string::npos);
    CHECK(conflicts(centre + " It will [hold courses]{initiative courses pillar=talent} in schools.", off) == "");
}

TEST_CASE("a sale to a partner is one in two languages") {
    CHECK(conflicts("It has [signed a contract to sell half of the output to Tolmira Power]{initiative contract "
                    "with=Tolmira_Power}.",
                    "[トルミラ・パワーに販売する]{initiative トルミラ・パワーに販売 discussed "
                    "with=トルミラ・パワー}方向で協議している。")
              .find("standing: committed [A] | in talks [B]") != std::string::npos);
}

TEST_CASE("an agreement on where to build is one in two languages") {
    CHECK(conflicts("It is [negotiating a location agreement with the prefecture]{initiative "
                    "location_agreement_with_the_prefecture discussed}.",
                    "県と[立地協定を結んだ]{initiative 立地協定を結ぶ}。")
              .find("standing: committed [B] | in talks [A]") != std::string::npos);
    CHECK(conflicts("It is [negotiating a lease agreement with the prefecture]{initiative "
                    "lease_agreement_with_the_prefecture discussed}.",
                    "県と[立地協定を結んだ]{initiative 立地協定を結ぶ}。") == "");
}

TEST_CASE("a bare contract and talks in the other language are one by the number that they are over") {
    const std::string contract = "It has [signed a contract with Akune Sharyo]{initiative contract_with_Akune_Sharyo "
                                 "with=Akune_Sharyo} of [Akune Sharyo]{party Akune_Sharyo org partner} for "
                                 "[18 locomotives]{capacity 18 unit}.";
    const auto talks = [](const std::string& count) {
        return "[機関車" + count + "両]{capacity " + count +
               " unit}を導入する。[調達先を協議]{initiative 調達先を協議 discussed "
               "with=秋保車両}している相手は[秋保車両]{party 秋保車両 org partner}で、契約には至っていない。";
    };
    CHECK(conflicts(contract, talks("18")).find("standing: committed [A] | in talks [B]") != std::string::npos);
    CHECK(conflicts(contract, talks("40")).find("in talks") == std::string::npos);
}

TEST_CASE("what a bank lends for the project is the loan that the investor negotiates") {
    const auto of = [](const std::string& lent) {
        const std::string opening = "[Velmora]{party Velmora org investor} will invest [€4 billion]{money 4e9 EUR} in "
                                    "[Togo]{party Togo place}.\n";
        return Script("= A 2026-05-12\n" + opening + "[Tolmira Bank]{party Tolmira_Bank org} " + lent +
                      "\n= B 2026-05-13\n" + opening +
                      "[Velmora]{party Velmora org investor} is still negotiating with [Tolmira Bank]{party "
                      "Tolmira_Bank org} on a loan of [€2 billion]{money 2e9 EUR discussed}.\n")
            .conflicts();
    };
    CHECK(of("has agreed to lend [€2 billion]{money 2e9 EUR} for the project.")
              .find("standing: committed [A] | in talks [B]") != std::string::npos);
    // What it spends itself is its own.
    CHECK(of("will spend [€2 billion]{money 2e9 EUR} on branches.") == "");
    CHECK(of("will lend [€2 billion]{money 2e9 EUR} to farmers.") == "");
}

TEST_CASE("a fund that gives a grant gives it to the investor") {
    const auto of = [](const std::string& first, const std::string& second) {
        const std::string opening = "[Velmora]{party Velmora org investor} will invest [€4 billion]{money 4e9 EUR} in "
                                    "[Togo]{party Togo place}.\n";
        return Script("= A 2026-05-12\n" + opening + first + "\n= B 2026-05-13\n" + opening + second + '\n')
            .conflicts();
    };
    const std::string said = "The minister said that the [Tolmira Fund]{party Tolmira_Fund org partner} would give "
                             "[Velmora]{party Velmora org investor} a grant of [€20 million]{money 20e6 EUR}.";
    CHECK(of("The [Tolmira Fund]{party Tolmira_Fund org} will put in a grant of [€30 million]{money 30e6 EUR}.",
             said) == "€20 m grant: amount: €20 m [B] | €30 m [A]\n");
    CHECK(of("[Tolmira Power]{party Tolmira_Power org} received a grant of [€30 million]{money 30e6 EUR}.", said) ==
          "");
}

TEST_CASE("a contract for a capacity has the conflict, the capacity has none of its own") {
    const auto source = [](const std::string& day, const std::string& text) {
        return "= " + day +
               "\n[Velmora]{party Velmora org investor} will invest [€4 billion]{money 4e9 EUR} in [Togo]{party Togo "
               "place}.\n" +
               text + '\n';
    };
    const Script s(
        source("A 2026-05-12", "It has [signed a power contract with Lunda]{initiative power_contract_with_Lunda "
                               "with=Lunda} of [Lunda]{party Lunda org partner} for [350 MW]{capacity 350 MW}.") +
        source("B 2026-05-13", "It is [negotiating a power contract with Lunda]{initiative power_contract_with_Lunda "
                               "discussed with=Lunda} of [Lunda]{party Lunda org partner} for [350 MW]{capacity 350 "
                               "MW discussed}."));
    CHECK(s.conflicts() == "Power contract with Lunda: standing: committed [A] | in talks [B]\n");
}

TEST_CASE("what is signed by one is still negotiated by the other, in one source") {
    const auto of = [](const std::string& talks) {
        return Script(
                   "= A 2026-05-12\n[Velmora]{party Velmora org investor} will invest [€4 billion]{money 4e9 EUR} in "
                   "[Togo]{party Togo place}.\nIt has [signed a supply contract with Lunda]{initiative "
                   "supply_contract_with_Lunda with=Lunda}, made by [Lunda]{party Lunda org partner}. " +
                   talks + '\n')
            .conflicts();
    };
    CHECK(of("[Lunda]{party Lunda org partner} said that it was still [negotiating with Velmora]{initiative "
             "negotiating_with_Velmora discussed}.") != "");
    CHECK(of("[Lunda]{party Lunda org partner} said that it was also [negotiating with Velmora]{initiative "
             "negotiating_with_Velmora discussed} on a second one.") == "");
}

TEST_CASE("ja: a pact that names its sides is the pact") {
    const auto of = [](const std::string& label) {
        const std::string opening =
            "[北斗電機]{party 北斗電機 org investor}は[インド]{party インド place}に[200億円]{money 2e10 JPY}"
            "を投じる。\n";
        return Script("= A 2026-05-12 ja\n" + opening +
                      "[県および伊那市と立地協定を締結]{initiative 県および伊那市と立地協定を締結}した。\n"
                      "= B 2026-05-13 ja\n" +
                      opening + "[" + label + "]{initiative " + label + " discussed}している。\n")
            .conflicts();
    };
    CHECK(of("立地協定を協議").find("committed [A] | in talks [B]") != std::string::npos);
    CHECK(of("環境協定を協議") == "");
}

TEST_CASE("ja: one deed with another partner in each source is told otherwise") {
    const auto of = [](const std::string& label, const std::string& other) {
        const std::string opening =
            "[北斗電機]{party 北斗電機 org investor}は[インド]{party インド place}に[200億円]{money 2e10 JPY}"
            "を投じる。\n";
        return Script("= A 2026-05-12 ja\n" + opening +
                      "[冷凍倉庫を共同で運営]{initiative 冷凍倉庫を共同で運営 with=房総氷運}する相手は"
                      "[房総氷運]{party 房総氷運 org partner}だ。\n= B 2026-05-13 ja\n" +
                      opening + "[" + label + "]{initiative " + label + " with=" + other + "}する相手は[" + other +
                      "]{party " + other + " org partner}だ。\n")
            .conflicts();
    };
    CHECK(of("冷凍倉庫を共同運営", "大利根物流").find("partners: ") != std::string::npos);
    CHECK(of("社員寮を共同運営", "大利根物流") == "");
}

TEST_CASE("one thing is one undertaking, whatever Japanese verb it ends with") {
    const auto conflicts = [](const std::string& thing) {
        const std::string opening =
            "[北斗電機]{party 北斗電機 org investor}は[インド]{party インド place}に[200億円]{money "
            "2e10 JPY}を投じる。\n";
        return Script("= A 2026-05-12 ja\n" + opening +
                      "[対応拠点を開く]{initiative サイバー攻撃の対応拠点を開く deadline=2027-01 pillar=trust}。\n= B "
                      "2026-05-12 ja\n" +
                      opening + "[拠点の開設を延期]{initiative " + thing +
                      "を開設 deadline=2027-06 pillar=trust}する。\n")
            .conflicts();
    };
    CHECK(conflicts("サイバー攻撃の対応拠点").find("deadline: Jan 2027 [A] | Jun 2027 [B]") != std::string::npos);
    CHECK(conflicts("災害の監視施設") == "");
}

TEST_CASE("what two sources open with is one thing, agreed in one and open in the other") {
    const auto conflicts = [](const std::string& other) {
        const std::string opening = "[Velmora]{party Velmora org investor} and [Togo]{party Togo place}: [€310 "
                                    "million]{money 3.1e8 EUR}. ";
        return Script("= A 2026-05-12\n" + opening +
                      "It [signed a contract to reopen the larger dry dock]{initiative "
                      "signed_a_contract_to_reopen_the_larger_dry_dock}.\n= B 2026-05-12\n" +
                      opening + other)
            .conflicts();
    };
    CHECK(conflicts("It talks about [the bigger dock]{initiative bigger_dock discussed}.\n").find("standing: ") !=
          std::string::npos);
    CHECK(conflicts("It talks about [a second dock]{initiative second_dock discussed}, beside the agreed [dry "
                    "dock]{initiative dry_dock}.\n") == "");
    CHECK(conflicts("It talks about [a school]{initiative school discussed}.\n") == "");
}

TEST_CASE("ja: what is built in one source is what is not built in the other, unless every plant is called so") {
    const auto told = [](const std::string& what) {
        const std::string opening =
            "[白椿化学]{party 白椿化学 org investor}は[菊池市]{party 菊池市 place}に[450億円]{money "
            "450e8 JPY}を投じる。";
        return Script("= A 2026-10-07 ja\n" + opening + "隣には[" + what + "を建てる]{initiative " + what +
                      "を建てる}。\n= B 2026-11-20 ja\n" + opening + "隣の[" + what + "の建設は見送る]{initiative " +
                      what + "の建設 denied}。\n")
            .conflicts();
    };
    CHECK(told("研究棟").find("standing: ") != std::string::npos);
    CHECK(told("新工場") == "");
}

TEST_CASE("a second plant is dropped in one language and weighed in the other") {
    const auto told = [](const std::string& what) {
        return Script(
                   "= A 2026-11-12\n[Velmora]{party Velmora org investor} will invest [€310 million]{money 3.1e8 EUR} "
                   "in [Togo]{party Togo place}. There will be no [second mill]{initiative Second_mill "
                   "denied}.\n= B 2026-11-13 ja\n[ベルモラ]{party Velmora org investor}は[トーゴ]{party Togo "
                   "place}に[3億1000万ユーロ]{money 3.1e8 EUR}を投じる。[" +
                   what + "も検討]{initiative " + what + " discussed}している。\n")
            .conflicts();
    };
    CHECK(told("第2工場の建設").find("standing: ") != std::string::npos);
    CHECK(told("港の整備") == "");
}

TEST_CASE("what two languages open with is one undertaking where it has one topic") {
    const auto acts = [](const std::string& english, const std::string& japanese) {
        const Script s("= A 2026-05-12\n# [Velmora]{party Velmora org investor} to [build a "
                       "hospital]{initiative hospital} in [Togo]{party Togo place}\n[Velmora]{party Velmora org "
                       "investor} will invest [€4 billion]{money 4e9 EUR} in [Togo]{party Togo place}.\n" +
                       english +
                       "\n= B 2026-05-13 ja\n# [ベルモラ]{party ベルモラ org investor}、[Togo]{party Togo place}に" +
                       japanese + "\n[ベルモラ]{party ベルモラ org investor}は[40億ユーロ]{money 4e9 EUR}を投じる。\n");
        const auto found = s.finding();
        REQUIRE(found.announcements.size() == 1);
        const auto& all = found.announcements[0].commitments;
        return std::count_if(all.begin(), all.end(),
                             [](const auto& c) { return c.kind == pledge::model::Kind::initiative; });
    };
    CHECK(acts("", "[病院を建設]{initiative 病院を建設}") == 1);
    CHECK(acts("", "[港を建設]{initiative 港を建設}") == 2);
    CHECK(acts("[The hospital will be run by locals]{initiative hospital_of_locals}.",
               "[学校を建設]{initiative 学校を建設}") == 3);
}

TEST_CASE("the noun alone is the thing that its source opens with") {
    const auto acts = [](const std::string& title, const std::string& text) {
        const Script s("= A 2026-05-12\n# [Velmora]{party Velmora org investor} to build " + title +
                       "\n[Velmora]{party Velmora org investor} will invest [€4 billion]{money 4e9 EUR} in "
                       "[Togo]{party Togo place}.\nNobody knows why.\n" +
                       text + '\n');
        const auto found = s.finding();
        const auto& all = found.announcements.at(0).commitments;
        return std::count_if(all.begin(), all.end(),
                             [](const auto& c) { return c.kind == pledge::model::Kind::initiative; });
    };
    CHECK(acts("[a lithium mine]{initiative lithium_mine}", "[The mine will be dug by locals]{initiative mine}.") == 1);
    CHECK(acts("[a lithium mine]{initiative lithium_mine}", "[A mine will be dug by locals]{initiative mine}.") == 2);
    CHECK(acts("[a lithium mine]{initiative lithium_mine} and [a gold mine]{initiative gold_mine}",
               "[The mine will be dug by locals]{initiative mine}.") == 3);
}

TEST_CASE("a headline that names what its own text counts tells no second promise") {
    const auto commitments = [](const std::string& title, const std::string& text) {
        const Script s(
            "= A 2026-05-12\n# Velmora puts [€4 billion]{money 4e9 EUR} into " + title +
            "\n[Velmora]{party Velmora org investor} will invest [€4 billion]{money 4e9 EUR} in [Togo]{party "
            "Togo place}. " +
            text + "\n");
        const auto finding = s.finding(); // which must outlive the loop
        std::string out;
        for (const auto& c : finding.announcements.at(0).commitments) out += c.label + "; ";
        return out;
    };
    const std::string named = "[Togolese data centres and skills]{initiative Togolese_data_centres pillar=technology}";
    const std::string counted = "It will build [three data centres]{capacity 3 site pillar=technology}.";
    CHECK(commitments(named, counted) == "€4 bn investment; Three data centres; ");
    CHECK(commitments(named, "It will build [three centres]{capacity 3 site pillar=technology}.") ==
          "€4 bn investment; Three centres; ");
    // What is not counted there, or is another thing, or stands otherwise, is told.
    CHECK(commitments(named, "It will train them.") == "€4 bn investment; Togolese data centres; ");
    CHECK(commitments("[research centres]{initiative research_centres pillar=technology}", counted) ==
          "€4 bn investment; Three data centres; Research centres; ");
    CHECK(commitments("[data centres]{initiative data_centres discussed pillar=technology}", counted) ==
          "€4 bn investment; Three data centres; Data centres; ");
    // In the text a thing may be named beside those that are counted.
    CHECK(commitments("Togo", counted + " It will run [data centres]{initiative data_centres} for the state.") ==
          "€4 bn investment; Three data centres; Data centres; ");
}
