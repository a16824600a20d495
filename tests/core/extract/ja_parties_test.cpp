#include "core/extract/extract.h"
#include "tests/support/catch.h"

#include <map>

namespace {

using namespace pledge;

std::vector<model::Claim> claimsOf(const std::string& text, model::Kind kind) {
    model::Article article;
    article.text = text;
    article.language = "ja";
    article.published = "2026-05-12";
    std::vector<model::Claim> out;
    for (auto& c : extract::extract(article))
        if (c.kind == kind) out.push_back(std::move(c));
    return out;
}

/// The parties in the order of their first mention, each as "name type role mentions", joined by " | ".
std::string parties(const std::string& text) {
    std::vector<std::string> order;
    std::map<std::string, int> mentions;
    for (const auto& c : claimsOf(text, model::Kind::party)) {
        std::string key = c.value + " " + std::string(name(*c.partyType));
        if (c.role) key += " " + std::string(name(*c.role));
        if (++mentions[key] == 1) order.push_back(key);
    }
    std::string out;
    for (const auto& key : order) {
        if (!out.empty()) out += " | ";
        out += key;
        if (mentions[key] > 1) out += " x" + std::to_string(mentions[key]);
    }
    return out;
}

std::string undertakings(const std::string& text) {
    std::string out;
    for (const auto& c : claimsOf(text, model::Kind::initiative)) {
        if (!out.empty()) out += " | ";
        out += c.quote + " = " + c.value;
    }
    return out;
}

} // namespace

TEST_CASE("ja: legal forms, prefixes and titles are no part of a name") {
    CHECK(
        parties("株式会社ツバサ精機は12日、新工場を建設すると発表した。ツバサ精機の三浦健社長は「好機だ」と述べた。") ==
        "ツバサ精機 org investor x2 | 三浦健 person spokesperson");
    CHECK(parties("米ノルテックスと独ヘルマーAGは共同で開発する。") ==
          "ノルテックス org partner | ヘルマー org partner");
    CHECK(parties("米商務省は審査を始める。米政府は歓迎した。") == "商務省 org government | 米政府 org government");
}

TEST_CASE("ja: bodies are known by their last word") {
    CHECK(parties("九州電力、東都大学、みなと銀行、情報処理推進機構が並ぶ。") ==
          "九州電力 org | 東都大学 org | みなと銀行 org | 情報処理推進機構 org");
    CHECK(parties("トヨナミ自動車など8社が出資している。") == "トヨナミ自動車 org");
    CHECK(parties("地方銀行や大手電力会社、半導体工場の建設が進む。") == "");
    CHECK(parties("経済産業省と鉱業・エネルギー省が調整する。") ==
          "経済産業省 org government | 鉱業・エネルギー省 org government");
}

TEST_CASE("ja: who is called the other side is a partner") {
    CHECK(parties("組む相手は北嶺工業と、機体メーカーの空路工業だ。") == "北嶺工業 org partner | 空路工業 org partner");
    CHECK(parties("松阪市に薄型ガラスの工場を建設する。").find("薄型") == std::string::npos);
}

TEST_CASE("ja: a family's or a town's name and letters that are no word are one name") {
    CHECK(parties("■松浦セラテック（佐賀県有田町）").starts_with("松浦セラテック org"));
    CHECK(parties("松浦市セラミックス会館で開く。").starts_with("松浦市 place"));
}

TEST_CASE("ja: a headline may begin with the country of a company") {
    const auto found = parties(
        "スイス・ヘルバルム、マレーシアに格納庫\n\nスイスのヘルバルム・テクニクスは11日、マレーシアに格納庫を建設すると"
        "発表した。格納庫の投資額は7億ドル。");
    CHECK(found.find("スイス・") == std::string::npos);
    CHECK(found.find("格納庫 org") == std::string::npos);
    CHECK(found.find("ヘルバルム") != std::string::npos);
}

TEST_CASE("ja: a town's name may open that of a company") {
    CHECK(parties("志摩浦化学は新工場を建設すると発表した。").starts_with("志摩浦化学 org"));
    CHECK(parties("倉庫は物流会社の房総氷運と共同で運営する。") == "房総氷運 org partner");
    CHECK(parties("大阪市化学会館で開く。").find("大阪市化学") == std::string::npos);
}

TEST_CASE("ja: katakana of everyday language is no name, unless signs say so") {
    CHECK(parties("クラウドサービスはデータセンターで運用する。") == "");
    CHECK(parties("通信大手のグリーンネットワークは3日、基地局を増設すると発表した。") ==
          "グリーンネットワーク org investor");
}

TEST_CASE("ja: short forms and family names join the long ones") {
    CHECK(parties("トヨナミ自動車は工場を建設する。岸本雄二社長が発表した。トヨナミは増産する。岸本社長は「早く」と話し"
                  "た。") == "トヨナミ自動車 org investor x2 | 岸本雄二 person spokesperson x2");
    CHECK(parties("台湾の嶺鴻光機（TAJD）は投資すると発表した。TAJDは工場を建てる。TAJDは3社目だ。") ==
          "台湾 place | TAJD org investor x4");
    CHECK(parties("半導体大手のアルディスのジョン・レイク副会長は語った。レイク副会長は来日中だ。") ==
          "アルディス org | ジョン・レイク person spokesperson x2");
}

TEST_CASE("ja: places, their people and their offices") {
    CHECK(parties("熊本県菊見町と米テキサス州に拠点を置く。") == "熊本県 place | 菊見町 place | テキサス州 place");
    CHECK(parties("日本語と日本人、米国製の部品") == "");
    CHECK(parties("木村敬熊本県知事と後藤三雄町長は歓迎した。") ==
          "木村敬 person government | 後藤三雄 person government");
    CHECK(parties("インド・グジャラート州に工場を建てる。豪州とオーストラリアは同じだ。") ==
          "インド place | グジャラート州 place | オーストラリア place x2");
    CHECK(parties("ツバサ精機（本社：東京都品川区）が出資する。") == "ツバサ精機 org investor | 東京都 place");
}

TEST_CASE("ja: partners are whom something is done with") {
    CHECK(parties("アルタ電機は500億円を投資する。アルタ電機は富岳通信、みなと工業と共同で研究する。") ==
          "アルタ電機 org investor x2 | 富岳通信 org partner | みなと工業 org partner");
    CHECK(parties("アルタ電機は東都大学と連携協定を結ぶ。") == "アルタ電機 org | 東都大学 org partner");
}

TEST_CASE("ja: an undertaking is the clause that its verb ends") {
    CHECK(undertakings("アルタ電機は12日、国家サイバー統括室と連携し、脅威情報を共有すると発表した。") ==
          "国家サイバー統括室と連携し、脅威情報を共有する = 脅威情報を共有");
    CHECK(undertakings("同社は福岡市に研究拠点を設け、若手研究者を受け入れる。") ==
          "福岡市に研究拠点を設け = 研究拠点を設ける | 若手研究者を受け入れる = 若手研究者を受け入れる");
    CHECK(undertakings("同社は訓練校の新設を検討している。") == "訓練校の新設を検討している = 訓練校の新設");
}

TEST_CASE("ja: numbers, reasons and what goes before nouns are no undertakings") {
    CHECK(undertakings("同社は2028年までに1200人を雇用する。") == "");
    CHECK(undertakings("同社は100億円を投じて研究所を開設する。") == "研究所を開設する = 研究所を開設");
    CHECK(undertakings("需要が増加している。") == "");
    CHECK(undertakings("同社が開設する研究所は大きい。") == "");
}

TEST_CASE("ja: polite, joint and intended undertakings") {
    CHECK(undertakings("東西製機と長期供給契約を締結いたしました。").find("長期供給契約") != std::string::npos);
    CHECK(undertakings("保育所も敷地の中に設けるつもりです。").find("保育所") != std::string::npos);
    CHECK(undertakings("ツバサ精機株式会社（以下「当社」）は、函館市に新工場を建設することを決議しました。")
              .find("新工場") != std::string::npos);
    CHECK(undertakings("水素の六割を十年間引き取る長期契約を結んだ。").find("長期契約") != std::string::npos);
}

TEST_CASE("ja: what is done may be the topic of its sentence") {
    CHECK(undertakings("研修の教材は大学と共同で作成します。").find("教材") != std::string::npos);
    CHECK(undertakings("市場は急速に拡大する。") == "");
}

TEST_CASE("ja: a label is an object and its verb, as dictionaries have it") {
    CHECK(undertakings("同社は地元の高専と溶接の講座も開きます。") ==
          "地元の高専と溶接の講座も開きます = 溶接の講座を開く");
    CHECK(undertakings("同社は、断水が続いた際の送水に協力する。") == "断水が続いた際の送水に協力する = 送水に協力");
    CHECK(undertakings("同社は整備士30人を育てる訓練校も設ける。") == "訓練校も設ける = 訓練校を設ける");
    CHECK(undertakings("同社は津波を想定した訓練を行い、記録を公開する。") ==
          "津波を想定した訓練を行い = 訓練を行う | 記録を公開する = 記録を公開");
    CHECK(
        undertakings("同社は大学と保安データを共有する仕組みを整える。").find("= 保安データを共有する仕組みを整える") !=
        std::string::npos);
    CHECK(undertakings("同社は部品の規格を共通化する方針だ。") == "部品の規格を共通化する = 部品の規格を共通化");
    CHECK(undertakings("新工場は4階建てで、隣の土地に建てる。").find("階建てる") == std::string::npos);
}

TEST_CASE("ja: pacts, services received and steps of a chain are undertakings") {
    CHECK(undertakings("警察署とは、通報の仕組みに関する覚書の締結に向けて協議している。") ==
          "警察署とは、通報の仕組みに関する覚書の締結に向けて協議している = 通報の仕組みに関する覚書の締結");
    CHECK(undertakings("同社は東洋炉材から電気炉の供給を受けることで合意した。") ==
          "東洋炉材から電気炉の供給を受ける = 電気炉の供給");
    CHECK(undertakings("部品の調達ではラクト商事と協議を続けている。").find("= 部品の調達") != std::string::npos);
    CHECK(undertakings("部品の調達では国内を優先する。").find("= 部品の調達") == std::string::npos);
    CHECK(undertakings("同社は研修所を新設して2031年までに整備士を養成する。").find("研修所を新設") !=
          std::string::npos);
    CHECK(undertakings("顧客と長期契約を結ぶ方針が示されている。").find("= 長期契約を結ぶ") != std::string::npos);
    CHECK(undertakings("運転の記録は国内で保管し、異常を消防と共有する仕組みをつくります。").find("仕組みをつくる") !=
          std::string::npos);
    CHECK(undertakings("工場の電力は、風力の電気を購入する契約を結んだ。").find("契約を結ぶ") != std::string::npos);
}

TEST_CASE("ja: the pillar of an undertaking is its own words', its topic's, its heading's") {
    const auto pillar = [](const std::string& text) {
        const auto all = claimsOf(text, model::Kind::initiative);
        return all.empty() ? std::string("no claim") : all.back().pillar;
    };
    CHECK(pillar("同社はサイバー防衛の講座を開く。") == "talent");
    CHECK(pillar("サイバー防衛では、同社は官庁向けの拠点を設ける。") == "trust");
    CHECK(pillar("同社は桟橋を整備する。") == "technology");
}

TEST_CASE("ja: provinces, bureaus and data") {
    CHECK(parties("同社はハイロン省に工場を建てる。") == "ハイロン省 place");
    CHECK(parties("貨物の追跡データを税関局と共有する。") == "税関局 org government");
}

TEST_CASE("ja: towns behind their state, and who is quoted or supplies") {
    CHECK(parties("ハイロン州クラムに工場を建てる。") == "ハイロン州 place | クラム place");
    CHECK(parties("ツバサ精機の三浦健社長は会見で「好機だ」と強気だった。") ==
          "ツバサ精機 org | 三浦健 person spokesperson");
    CHECK(parties("電力は富岳電力から購入する。") == "富岳電力 org partner");
}

TEST_CASE("ja: bodies named by everyday words, places and half sentences") {
    CHECK(parties("オリエント電装が基板を納入し、関東ロープ工業が施工する。") ==
          "オリエント電装 org partner | 関東ロープ工業 org partner");
    CHECK(parties("韓国・星野重工業は受注した。韓国造船大手の業績は良い。") == "韓国 place x2 | 星野重工業 org");
    CHECK(parties("丹沢造船科学大の岡本修学長は「楽しみだ」と述べた。") ==
          "丹沢造船科学大 org | 岡本修 person spokesperson");
    CHECK(parties("県立丹沢産業高校と連携する。") == "県立丹沢産業高校 org partner");
    CHECK(parties("市民団体「滝の水を守る会」は反対する。") == "滝の水を守る会 org");
    CHECK(parties("調査会社のロボット未来総研によると、市場は伸びる。") == "ロボット未来総研 org");
    CHECK(parties("日ノ辻物流は倉庫を建てる。") == "日ノ辻物流 org investor");
    CHECK(parties("ハルモニー（本社：静岡市、社長：沢口明、以下「ハルモ」）は会社を設立する。ハルモは工場も建てる。") ==
          "ハルモ org investor x3 | 静岡市 place | 沢口明 person spokesperson");
    CHECK(parties("マルトホールディングス（HD）は300億円を投じる。マルトHDは店を増やす。") ==
          "マルトホールディングス org investor x3");
}

TEST_CASE("ja: people whose names open with everyday letters") {
    CHECK(parties("大曽根由利子会長は「進める」と語った。") == "大曽根由利子 person spokesperson");
    CHECK(parties("一色俊介知事は歓迎した。") == "一色俊介 person government");
    CHECK(parties("加賀美俊一社長は「人に投じる」と話した。") == "加賀美俊一 person spokesperson");
    CHECK(parties("松尾誠産業労働部長が署名した。") == "松尾誠 person");
    CHECK(parties("南条爀（ナムジョ・ヒョク）会長は「急ぐ」と述べた。") == "南条爀 person spokesperson");
    CHECK(parties("同社の新社長は語った。前社長は去った。") == "");
}

TEST_CASE("ja: towns by their stem, their long form and what lies round them") {
    CHECK(parties("由利沢市に工場を建てる。由利沢では歓迎の声が上がる。") == "由利沢市 place x2");
    CHECK(parties("慶浦（キョンポ）市に造船所を置く。") == "慶浦 place");
    CHECK(parties("紅海沿いのヤンバーで発電を始める。") == "ヤンバー place");
    CHECK(parties("メキシコ合衆国に進出する。") == "メキシコ合衆国 place");
}

TEST_CASE("ja: who holds a share, supplies or signs is a partner") {
    CHECK(parties("ツバサ精機は200億円を投じ、工場を建てる。出資比率はツバサ精機が70%、ラクト商事が30%となる。") ==
          "ツバサ精機 org investor x2 | ラクト商事 org partner");
    CHECK(parties("ツバサ精機は電力の全量をラクト発電会社のミナモから買います。") ==
          "ツバサ精機 org | ミナモ org partner");
    CHECK(parties("ツバサ精機は300億円を投じる。ラクト商事と20年間の供給契約を結んだ。") ==
          "ツバサ精機 org investor | ラクト商事 org partner");
}

TEST_CASE("ja: who speaks in a release, and names behind what they are") {
    CHECK(parties("株式会社みどりの丘フーズ\n当社は新工場を建設します。") == "みどりの丘フーズ org investor");
    CHECK(parties("アイルランド送電公社エアミントによれば、需要は増えた。") == "エアミント org");
    CHECK(parties("市観光交流協会は歓迎した。") == "");
    CHECK(parties("同社は装置を北都精機や独アルクメドから調達する。") ==
          "北都精機 org partner | アルクメド org partner");
    CHECK(parties("運営には北都精機とラクト商事が加わる。") == "北都精機 org partner | ラクト商事 org partner");
}

TEST_CASE("ja: towns of Japan and of the world are places") {
    CHECK(parties("ツバサ精機はバクニン省と射水で増産する。木浦や蘇州、イェーテボリ、ヤンブーにも工場を置く。") ==
          "ツバサ精機 org | バクニン省 place | 射水 place | 木浦 place | 蘇州 place | イェーテボリ place | "
          "ヤンブー place");
    CHECK(parties("射水産業高校と組む。花巻市に工場を建設する。") == "射水産業高校 org partner | 花巻市 place");
    CHECK(parties("上野社長は「羽田に近い」と述べた。神田氏も賛成した。") ==
          "上野 person spokesperson | 羽田 place | 神田 person");
}

TEST_CASE("ja: a heading's country before a dot is no part of a name, a town before a school is") {
    CHECK(parties("韓国・ツバサ精機、工場を建設へ") == "韓国 place | ツバサ精機 org investor");
    CHECK(parties("ツバサ精機は木浦造船科学大と連携する。") == "ツバサ精機 org | 木浦造船科学大 org partner");
}

TEST_CASE("ja: bodies abroad, forces, councils and offices of a prefecture") {
    CHECK(parties("部品は水原冷熱が供給する。").starts_with("水原冷熱 org"));
    CHECK(parties("国境通信警察とは、捜査で協力する。").starts_with("国境通信警察 org government"));
    CHECK(parties("ラバト工科大学院と協力する。") == "ラバト工科大学院 org partner");
    CHECK(parties("福岡県企業立地課によると、工場は増えた。").find("企業立地課 org government") != std::string::npos);
    CHECK(parties("UAEに拠点を置く。") == "UAE place");
}

TEST_CASE("ja: daughters, readings, letters and bylines of names") {
    CHECK(parties("トルビックは新工場を建設する。運営はトルビック・ジャパンが担う。")
              .starts_with("トルビック org investor"));
    CHECK(parties("台湾の電子大手、鴻海鵬電（ホンポン）は3日、工場を拡張すると発表した。").find("鴻海鵬電 org") !=
          std::string::npos);
    CHECK(parties("米リサイクル企業のヘリオスGXは11日、拠点を設けると発表した。").starts_with("ヘリオスGX org"));
    CHECK(parties("【ローマ=三田村航】工場を建てる。").find("三田村") == std::string::npos);
    CHECK(parties("沖縄県警と協力する。").starts_with("沖縄県警 org government"));
    CHECK(parties("佐伯リサ社長は「早く建てる」と述べた。") == "佐伯リサ person spokesperson");
    CHECK(parties("菊池市の運送会社、肥後急送が輸送を受け持つ。").find("肥後急送 org partner") != std::string::npos);
}

TEST_CASE("ja: the sign of an answer and where alone are no undertaking") {
    CHECK(undertakings("A　記録は国内で保管する仕組みを導入します。").find("A") == std::string::npos);
    CHECK(undertakings("同社はアフリカで走らせる。") == "");
    CHECK(undertakings("同社は能力を広げることを視野に入れる。").find("視野") == std::string::npos);
}

TEST_CASE("ja: who builds and who delivers is known by the act alone") {
    CHECK(parties("サンタルシアが神栖市に樹脂の工場を建てます。").starts_with("サンタルシア org investor"));
    CHECK(parties("トルビックは港に倉庫を建てると発表した。冷却装置を納めるミナセ精機の株価は上がった。")
              .find("ミナセ精機 org partner") != std::string::npos);
    CHECK(undertakings("電力はミナセから風力の電気を15年間にわたり購入する契約を結んだ。")
              .find("= 風力の電気を購入する契約を結ぶ") != std::string::npos);
    CHECK(undertakings("3．人材育成および地域との協働") == "");
}

TEST_CASE("ja: headings, steps and counted times of undertakings") {
    CHECK(undertakings("工場の話\n5. 今後の拡張\n同社は桟橋を整備する。") == "桟橋を整備する = 桟橋を整備");
    CHECK(undertakings("同社は自治体と合同訓練を年2回実施する。").find("= 合同訓練を実施") != std::string::npos);
    CHECK(undertakings("図面の記録は2カ所に保管し、第三者認証の取得を進める。").find("第三者認証の取得") !=
          std::string::npos);
    CHECK(parties("運営は大阪港湾技術短大が担う。").starts_with("大阪港湾技術短大 org"));
    CHECK(parties("鋳物部品の供給を受ける。") == "");
}

TEST_CASE("ja: sides of one deed are companies, and things that several share are none") {
    const std::string lead = "青波食品は200億円を投じると発表した。";
    CHECK(parties(lead + "冷凍設備は大森冷機と丹渦津設備が共同で手がける。")
              .find("大森冷機 org partner | 丹渦津設備 org partner") != std::string::npos);
    CHECK(parties(lead + "設計は、大森冷機および丹度エンジニアリングと共同で進めます。")
              .find("丹度エンジニアリング org partner") != std::string::npos);
    CHECK(parties(lead + "港と大型設備が共同で使われる。").find("設備") == std::string::npos);
}

TEST_CASE("ja: the other sides of what is done together are partners") {
    const std::string lead = "青波食品は200億円を投じると発表した。";
    CHECK(parties(lead + "共同開発の相手は越中工科大学と大森冷機の2者だ。")
              .find("越中工科大学 org partner | 大森冷機 org partner") != std::string::npos);
    CHECK(parties(lead + "共同開発の相手には越中工科大学と大森冷機が決まった。")
              .find("越中工科大学 org partner | 大森冷機 org partner") != std::string::npos);
    CHECK(parties(lead + "試合の相手は大森冷機だ。").find("partner") == std::string::npos);
}

TEST_CASE("ja: who opens a sentence with the news of a day is a company") {
    CHECK(parties("丹度プロペラは9日、砺波市に工場を建てると発表した。").find("丹度プロペラ org") != std::string::npos);
    CHECK(parties("大型プロペラは9日、港に着いた。").find("プロペラ") == std::string::npos);
}

TEST_CASE("ja: whom a sentence without a verb calls partners") {
    const std::string lead = "ガンダヴ造船は480億円を投じると発表した。";
    const std::string both = "技術面の提携先は、香川県の讃岐潮造船と韓国のソラク重工業。";
    CHECK(parties(lead + both).find("讃岐潮造船 org partner") != std::string::npos);
    CHECK(parties(lead + both).find("ソラク重工業 org partner") != std::string::npos);
    CHECK(undertakings(lead + both).find("= 技術面の提携先") != std::string::npos);
    CHECK(undertakings(lead + "提携先は、ソラク重工業の傘下に入った。").find("提携先") == std::string::npos);
    CHECK(parties(lead + "提携先は、ソラク重工業の傘下に入った。").find("ソラク重工業 org partner") ==
          std::string::npos);
}

TEST_CASE("ja: a service that is agreed on, and with whom, far behind its topic") {
    const std::string lead = "青波電機は200億円を投じると発表した。";
    const std::string deal =
        "通信会社のミナカ通信とは、千葉の施設を使ったGPU（画像処理半導体）の貸し出しサービスで合意した。";
    CHECK(parties(lead + deal).find("ミナカ通信 org partner") != std::string::npos);
    CHECK(undertakings(lead + deal).find("サービス") != std::string::npos);
    CHECK(parties(lead + "ミナカ通信とは違い、千葉で施設を使う。").find("ミナカ通信 org partner") == std::string::npos);
}

TEST_CASE("ja: what is given up is the topic") {
    CHECK(undertakings("港までの引き込み線の建設は見送る。").find("引き込み線の建設") != std::string::npos);
    CHECK(undertakings("淡水化施設の建設は撤回した。").find("淡水化施設の建設") != std::string::npos);
    CHECK(undertakings("建設は3年後に検討の対象となる。") == "");
}

TEST_CASE("ja: those who hold the rest, and a list that is counted, are partners") {
    const std::string sum = "アクメ社は工場に400億円を投資する。";
    CHECK(parties(sum +
                  "運営会社にはアクメ社が70%を出資し、残りを現地のセブー・プレシジョン、リフ・キャピタルの2社が出資"
                  "する。")
              .find("リフ・キャピタル org partner") != std::string::npos);
    CHECK(parties(sum + "アクメ社が70%を出資し、残りは港湾会社のウェスタハーヘンが持つ。")
              .find("ウェスタハーヘン org partner") != std::string::npos);
}

TEST_CASE("ja: two letters and a word of companies, what takes part, what a body is in front of its name") {
    CHECK(parties("半導体の星川テクノ（福岡市）は新工場を建設する。").find("星川テクノ org investor") !=
          std::string::npos);
    CHECK(parties("備後船渠が修繕ドックの計画を公表した。") == "備後船渠 org investor");
    CHECK(parties("地元の研究機関エルプハング研究所と組む。").find("エルプハング研究所 org partner") !=
          std::string::npos);
    CHECK(parties("改造工事について、伊予エンジンと共同開発契約を締結した。").find("伊予エンジン org partner") !=
          std::string::npos);
    CHECK(parties("伊予エンジンと船を見た。").find("伊予エンジン") == std::string::npos);
    CHECK(parties("アクメ社は工場に400億円を投資する。封止材の開発には、東雲精機と洞海化学工業が参加する。")
              .find("東雲精機 org partner") != std::string::npos);
}

TEST_CASE("ja: nobody else invests where a company that only its sender names says 当社") {
    CHECK(parties("当社は修繕ドックを新設します。総投資額は280億円です。今治海技学院と協力し、溶接工を育成します。"
                  "当社は2019年に60億円を投じました。")
              .find("investor") == std::string::npos);
}

TEST_CASE("ja: letters of numbers may begin a name") {
    CHECK(parties("三日月システムズは3日、新工場を建設する。").starts_with("三日月システムズ org"));
    CHECK(parties("七十七銀行が出資する。").starts_with("七十七銀行 org"));
    CHECK(parties("三銀行が並ぶ。") == "");
    CHECK(parties("敷設は玄海ケーブル、周防ネットワークの2社と組む。").find("周防ネットワーク org partner") !=
          std::string::npos);
    CHECK(parties("敷設は玄海ケーブル、豊浦通信の両社と共同で行う。").find("玄海ケーブル org partner") !=
          std::string::npos);
}

TEST_CASE("ja: whom the headline begins with is a company, whatever its name is made of") {
    CHECK(parties("北嶺客車、タイに工場\n北嶺客車は工場を設ける。").find("北嶺客車 org") != std::string::npos);
    CHECK(parties("ひさご屋マート、タイへ\nひさご屋マートの店が増える。").find("ひさご屋マート org") !=
          std::string::npos);
    CHECK(parties("印刷から箱へ　伊予峰製紙が投資\n伊予峰製紙は新しくする。").find("伊予峰製紙 org") !=
          std::string::npos);
    CHECK(parties("北嶺客車、タイに工場\n工場を設ける。").find("北嶺客車") == std::string::npos);
    CHECK(parties("新工場、タイに建設\n新工場は広い。").find("新工場") == std::string::npos);
}

TEST_CASE("ja: a place ends a name in katakana, a verb before a name is none of it") {
    CHECK(parties("電子カルテ大手のメディノワ東雲は研修を始める。").find("メディノワ東雲 org") != std::string::npos);
    CHECK(parties("大阪に本社を置く蒼峰電池が工場を構える。").find("蒼峰電池 org") != std::string::npos);
    CHECK(parties("大阪に本社を置く蒼峰電池が工場を構える。").find("置く") == std::string::npos);
}

TEST_CASE("ja: a town or an unknown word, what is made and what is done make a company") {
    CHECK(parties("葛城ベアリングは15日、工場を新設すると発表した。").find("葛城ベアリング") != std::string::npos);
    CHECK(parties("穂波観光開発が二つの計画を打ち出した。").find("穂波観光開発") != std::string::npos);
    CHECK(parties("運営は日野浦空港サービスと共同で担う。").find("日野浦空港サービス") != std::string::npos);
    CHECK(parties("横浜で観光開発が進んだ。").find("観光開発") == std::string::npos);
}

TEST_CASE("ja: an unknown word and a trade make a company, a school its name") {
    CHECK(parties("建設は現地のコッラ掘削（Kolla Drilling）、日本の鷹栖重工と組んで進める。")
              .find("コッラ掘削 org partner") != std::string::npos);
    CHECK(parties("ホンリン工科学校と組む。").find("ホンリン工科学校 org partner") != std::string::npos);
    CHECK(parties("海底の掘削と組み合わせる。").find("掘削") == std::string::npos);
}
