#include "core/intake/intake.h"
#include "core/intake/row.h"
#include "tests/support/catch.h"

using namespace pledge;

namespace {

const std::string title = "Orvik to build a mill in Tampico";
const std::string story =
    "Orvik Steel will build a mill in Tampico for $900 million, it said on Tuesday.\n\n"
    "The mill, which is to open in 2029, will make 400,000 tonnes of plate a year and give work to 1,100 people.\n";

const std::string jaTitle = "オルビク製鋼、タンピコに製鉄所　900億円投資";
const std::string jaStory =
    "オルビク製鋼は3日、メキシコのタンピコに製鉄所を新設すると発表した。投資額は900億円で、2029年の"
    "稼働を目指す。\n\n雇用は1100人を見込む。同社の会長は「鉄道のある港を選んだ」と話した。\n";

/// What stays of a document below its title.
std::string rest(const std::string& head, const std::string& text) {
    const auto a = intake::readArticle(head + "\n\n" + text, "-");
    REQUIRE(a);
    REQUIRE(a->text.starts_with(head + "\n\n"));
    return a->text.substr(head.size() + 2);
}

} // namespace

TEST_CASE("lines under the last paragraph that speak to the reader go") {
    for (const char* line :
         {"3 comments | Share | Subscribe for 90 pesos a month",
          "Huasteca Mail on your phone: get the app for 20 pesos",
          "Get the Metals Memo, free for 30 days",
          "Also in today's edition: Rain closes road; Team signs keeper",
          "Also in this issue: zinc, again. Crossword, page 6.",
          "More from Tampico: Ferry runs at night again",
          "Older post: Why cranes hum",
          "Have you got a story? Call our news desk on 833 555 0101",
          "Tip line: 083-355-0000 | Place a classified from $5",
          "Small ads from 40 pesos a week",
          "Press desk: media@orvik.example",
          "Media Relations, phone +52 83 355 00 00",
          "Contacts for media and investors",
          "This release contains forward-looking statements.",
          "Forward-looking statements: this release speaks of the future. Actual results may differ.",
          "This release is also available in Spanish",
          "Sign up here for Metals Memo, our daily briefing.",
          "The next issue appears on 18 March.",
          "You have 2 free articles left this month.",
          "Page 4: Letters | Page 9: Crossword",
          "(C) Huasteca Mail",
          "Newsletter: receive the Mail every morning",
          "Did a colleague send you this? Subscribe here, from $12 a month",
          "Also on the Huasteca Mail\nRain closes coast road\nTeam signs keeper",
          "Most read this week\n1. Rain closes coast road\n2. Team signs keeper"}) {
        INFO(line);
        CHECK(rest(title, story + "\n" + line + "\n") == story);
    }
}

TEST_CASE("Japanese lines under the last paragraph that speak to the reader go") {
    for (const char* line :
         {"購読のお申し込みは販売店へ　月額4200円", "年間購読料　4万2000円（税別）　見本誌請求はこちら",
          "次号は港湾特集", "次号予告：鉄鉱石の在庫を読む", "次回は4月1日に配信します。", "本誌の無断複製を禁ず",
          "電子版の無料登録はこちら", "会員ログイン　記事の保存　印刷用ページ", "関連銘柄の株価を見る",
          "今日の天気　函館 最高6度", "お知らせ：5月の休刊日は11日です", "関連記事：鉄鉱石、3週連続で下落",
          "【関連記事】鉄鉱石、3週連続で下落", "広告：港湾セミナー、参加費3万円が今だけ無料",
          "■この記事を読んだ人はこちらも\n鉄鉱石、3週連続で下落\nメルマガ登録（無料）はこちら",
          "お問い合わせ　広報部　電話 083-000-0000", "（翻訳協力：みなと翻訳事務所）", "以上",
          "購読のお申し込みは販売店へ\n港の歩き方を読む\n無断転載を禁じます"}) {
        INFO(line);
        CHECK(rest(jaTitle, jaStory + "\n" + line + "\n") == jaStory);
    }
}

TEST_CASE("the last lines of an article stay, with furniture below and without") {
    for (const std::string line :
         {"Trains will follow in 2031.", "\"You can read the plan at the town hall,\" the mayor said.",
          "Visitors can register at the gate.", "Subscribers of the phone company will get it free for a year.",
          "Workers at the yard in Tampico", "Investment: $900 million\nJobs: 1,100\nOpening: 2029",
          "Year  Jobs  Tonnes\n2027  300  0\n2028  700  120,000", "- a pier\n- a power line\n- a school for welders",
          "See you at the opening.", "Read the small print, said one banker.", "Sources: company, port of Tampico",
          "Want to know what the town gets? A pier, a school and a road.", "For further growth there is room, it said.",
          "In the next issue of shares, Orvik wants to raise $300 million."}) {
        INFO(line);
        CHECK(rest(title, story + "\n" + line + "\n") == story + "\n" + line + "\n");
        CHECK(rest(title, story + "\n" + line + "\n\nSubscribe for 90 pesos a month\n© 2027 Huasteca Mail\n") ==
              story + "\n" + line + "\n");
    }
    CHECK(rest(title, story + "\nPhoto: Luis Meza\nWorkers at the yard in Tampico\nFollow us on Facebook\n") ==
          story + "\nWorkers at the yard in Tampico\n");
    for (const std::string line :
         {"「登録はこちらで済ませます」と担当者は話す。", "会員企業は30社に増えた。", "詳細は今後詰める。",
          "この記事の取材に同社は応じなかった。", "写真説明　握手する会長と市長",
          "写真：握手するヘルガ・オルビク会長と市長", "投資額：900億円\n雇用：1100人\n操業開始：2029年",
          "〔会社メモ〕オルビク製鋼　1921年創業", "電話で取材に応じた市長は「歓迎だ」と話した。"}) {
        INFO(line);
        CHECK(rest(jaTitle, jaStory + "\n" + line + "\n") == jaStory + "\n" + line + "\n");
        CHECK(rest(jaTitle, jaStory + "\n" + line + "\n購読のお申し込みは販売店へ\n無断転載を禁じます\n") ==
              jaStory + "\n" + line + "\n");
    }
}

TEST_CASE("a picture's credit goes, Japanese or not") {
    CHECK(rest(jaTitle, jaStory + "\n写真：共栄通信\n") == jaStory);
    CHECK(rest(jaTitle, jaStory + "\n写真：タンピコの港をのぞむ高台で、市民が撮影\n") == jaStory);
}

TEST_CASE("who signs a release stays, how to reach its office goes") {
    CHECK(rest(jaTitle, jaStory + "\n本件に関するお問い合わせ先\nオルビク製鋼株式会社　広報部　電話 03-0000-0000\n") ==
          jaStory + "\nオルビク製鋼株式会社　広報部\n");
}

TEST_CASE("a site's menu above the headline is no title") {
    const std::string news = "\n\n" + title + "\n\n" + story;
    for (const char* menu :
         {"Home | Power | Cooling | Events: 3 for 2 tickets", "Home Products Newsroom Careers: 140 open roles",
          "Home\n\nProducts\n\nInvestors\n\nWe and 214 partners use cookies. Accept all",
          "Home\n\nPress\n\nCareers: 2,300 open roles", "MENU\nNews\nSport\nJobs: 31 new today",
          "Sections | Today's paper | Subscribe | Log in"}) {
        INFO(menu);
        const auto a = intake::readArticle(menu + news, "-");
        REQUIRE(a);
        CHECK(a->text == title + "\n\n" + story);
    }
    const auto ja = intake::readArticle("ログイン　会員登録\n" + jaTitle + "\n\n" + jaStory, "-");
    REQUIRE(ja);
    CHECK(ja->title == jaTitle);
    // One such word alone may be the article's.
    const auto one = intake::readArticle("Products\n\n" + story, "-");
    REQUIRE(one);
    CHECK(one->title == "Products");
}

TEST_CASE("rows, labels and addresses are told by their signs") {
    CHECK(intake::rowParts("Home | About · Jobs　Press").size() == 4);
    CHECK(intake::rowParts("one part") == std::vector<std::string_view>{"one part"});
    CHECK(intake::labelOf("Press desk: a@b.example") == "Press desk");
    CHECK(intake::labelOf("お問い合わせ：広報部") == "お問い合わせ");
    CHECK(intake::labelOf("no label here").empty());
    CHECK(intake::hasAddress("Write to ama@ledger.example"));
    CHECK(intake::hasAddress("電話 083-000-0000"));
    CHECK(intake::hasAddress("+52 83 355 00 00"));
    CHECK_FALSE(intake::hasAddress("1,200,000 tonnes, 10 000 000 kroner, 0.5 percent @ noon"));
    CHECK_FALSE(intake::hasAddress("+"));
    CHECK_FALSE(intake::hasAddress("@"));
    CHECK(intake::isTableRow("2027  300  120,000"));
    CHECK(intake::isTableRow("Jobs 1,100"));
    CHECK_FALSE(intake::isTableRow("Subscribe for 90 pesos a month"));
    CHECK_FALSE(intake::isTableRow(""));
}
