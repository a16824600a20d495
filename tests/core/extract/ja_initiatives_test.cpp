#include "core/extract/extract.h"

#include "tests/support/catch.h"

#include <string>

namespace {

using namespace pledge;

/// The undertakings of a Japanese text, each as `label (standing, partners)`, joined by " | ".
std::string initiatives(const std::string& text) {
    model::Article article;
    article.text = text;
    article.language = "ja";
    std::string out;
    for (const auto& c : extract::extract(article)) {
        if (c.kind != model::Kind::initiative) continue;
        out += (out.empty() ? "" : " | ") + c.value + " (" + std::string(name(*c.standing));
        for (const std::string& party : c.parties) out += ", " + party;
        out += ')';
    }
    return out;
}

} // namespace

TEST_CASE("ja: talks over a deal that go on are an undertaking with whom they are held") {
    CHECK(initiatives("現地の発電会社アサギリ電力との購入契約は、なお交渉を続けている段階にある。") ==
          "購入契約を交渉 (discussed, アサギリ電力)");
    CHECK(initiatives("機械の調達先についてはトキワ車両（仙台市）と協議しており、契約には至っていない。") ==
          "機械の調達先を協議 (discussed, トキワ車両)");
    CHECK(initiatives("融資については、みやま銀行と協議を続けている。") == "融資を協議 (discussed, みやま銀行)");
    CHECK(initiatives("調達先はミサキ車両と交渉中だ。") == "調達先を交渉 (discussed, ミサキ車両)");
    CHECK(initiatives("公的網の監視窓口については、アマニ・サイバーセンターと協議している段階だ。") ==
          "公的網の監視窓口を協議 (discussed, アマニ・サイバーセンター)");
    CHECK(initiatives("機械の設置先については、地元の通信会社である高蘭電信（Kaolan Telecom）と協議を続けている。")
              .starts_with("機械の設置先を協議 (discussed"));
    CHECK(initiatives("併設する冷凍倉庫は、ミサキ物流（宇都宮市）との共同運営になる。") ==
          "冷凍倉庫を共同運営 (committed, ミサキ物流)");
    CHECK(initiatives("研究棟は県内の大学との共同研究に使う。") == "");
    CHECK(initiatives("県の担当者は立地協定について「協議を続けている」と述べた。") == "立地協定 (discussed)");
    // Nobody with whom; nothing over what is no deal, nor where they are over.
    CHECK(initiatives("購入契約は、なお交渉を続けている。") == "購入契約 (discussed)");
    CHECK(initiatives("日程についてはトキワ車両と協議している。") == "");
    CHECK(initiatives("トキワ車両との共同研究所については、なお協議中だという。") ==
          "共同研究所を協議 (discussed, トキワ車両)");
    CHECK(initiatives("調達先についてはトキワ車両と協議した。") == "");
}

TEST_CASE("ja: who takes something on does it, who supplies is named without a verb") {
    CHECK(initiatives("運営はオリオン学院が担う。") == "運営を担う (committed, オリオン学院)");
    CHECK(initiatives("水処理設備の供給元はデネブ工業だ。") == "水処理設備の供給元 (committed, デネブ工業)");
    CHECK(initiatives("水処理設備の供給元は未定だ。") == "");
    CHECK(initiatives("大学と組んで開く計画だった研修センターは取りやめる。").find("研修センター") !=
          std::string::npos);
    CHECK(initiatives("生産量の5割を北浜商事に販売する方向で協議している。").find("北浜商事に販売") !=
          std::string::npos);
    CHECK(initiatives("アンタレス大学との共同研究は取りやめた。") ==
          "アンタレス大学との共同研究 (denied, アンタレス大学)");
}

TEST_CASE("ja: what is not built is given up, what is not built yet only describes") {
    CHECK(initiatives("自社の発電所は建設しない。") == "自社の発電所を建設しない (denied)");
    CHECK(initiatives("同社は研究所を設けない方針だ。") == "研究所を設けない (denied)");
    CHECK(initiatives("建設しない区画は緑のまま残る。") == "");
}

TEST_CASE("ja: what is put off or brought forward is still undertaken") {
    CHECK(initiatives("サイバー攻撃の対応拠点は、開設を27年1月から27年6月に延期する。") ==
          "サイバー攻撃の対応拠点を開設 (committed)");
    CHECK(initiatives("サイバー攻撃の対応拠点の開設を27年6月に前倒しする。") ==
          "サイバー攻撃の対応拠点を開設 (committed)");
    CHECK(initiatives("新工場の稼働を28年春から29年春に延期した。") == "新工場を稼働 (committed)");
    CHECK(initiatives("サイバー攻撃の対応拠点の開設を27年6月に祝う。") == "");
    CHECK(initiatives("支払いを27年6月に延期する。") == "");
}

TEST_CASE("ja: what several take part in is undertaken with them") {
    CHECK(initiatives("封止材の共同開発には、デネブ工業とリゲル化学が参加する。") ==
          "封止材の共同開発 (committed, デネブ工業, リゲル化学)");
    CHECK(initiatives("式典にはデネブ工業の社長が参加する。") == "");
}

TEST_CASE("ja: what becomes of a plan tells the undertaking and how sure it is") {
    CHECK(initiatives("工場の建設は白紙に戻った。") == "工場の建設 (denied)");
    CHECK(initiatives("アクメ社は工場の建設計画を撤回した。") == "工場の建設計画 (denied)");
    CHECK(initiatives("正極材の合弁会社を設ける案については、協議を続けている。").ends_with("(discussed)"));
    CHECK(initiatives("電力を調達する契約については、まだ交渉中だ。").ends_with("(discussed)"));
    CHECK(initiatives("工場の建設はまだ決まっていない。") == "工場の建設 (discussed)");
    CHECK(initiatives("景気は回復し、株は見送る動きもある。") == "");
}

TEST_CASE("ja: what talks with somebody are to lead to is what they are about") {
    CHECK(initiatives("ホンリン工科学校とは講座の開設に向けて協議中で、まだ合意していない。") ==
          "講座の開設を協議 (discussed, ホンリン工科学校)");
    CHECK(initiatives("ホンリン工科学校とは秋に向けて協議中だ。") == "");
}

TEST_CASE("ja: of what somebody says that nothing is agreed, whatever it is, is only talked about") {
    CHECK(
        initiatives(
            "桟橋の延伸については、県港湾局の鳥羽雅之局長が「会社側とはまだ協議中で、何も決まっていない」と話した。") ==
        "桟橋の延伸 (discussed)");
    CHECK(initiatives("東嶺電力との供給契約について、芹沢弓子社長は「まだ協議を続けている段階だ」と述べた。") ==
          "供給契約 (discussed, 東嶺電力)");
    CHECK(initiatives("アクメ商事による引き取りについては両社が協議を続けている。") ==
          "引き取り (discussed, アクメ商事)");
    CHECK(initiatives("伊予エンジンとの共同開発を検討している段階だという。") ==
          "伊予エンジンとの共同開発 (discussed, 伊予エンジン)");
    CHECK(initiatives("価格については、芹沢弓子社長は「まだ協議を続けている段階だ」と述べた。") == "");
    CHECK(initiatives("桟橋の延伸については、鳥羽雅之局長が「楽しみだ」と話した。") == "");
}

TEST_CASE("ja: what is agreed on with somebody is undertaken, whatever it is") {
    CHECK(initiatives("通信会社のサバテル通信とは、計算サービスの再販で合意した。") ==
          "計算サービスの再販 (committed, サバテル通信)");
    CHECK(initiatives("通信会社のサバテル通信とは、釜山にある計算設備を借り受けることで合意した。") ==
          "計算設備を借り受け (committed, サバテル通信)");
    CHECK(initiatives("サバテル通信とは、価格で合意した。") == "");
}
