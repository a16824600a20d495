#include "core/intake/intake.h"
#include "core/intake/ja_credits.h"
#include "core/intake/stamp.h"
#include "tests/support/catch.h"

using namespace pledge;

namespace {

const std::string title = "北浜製鋼、函館に電炉新設　450億円投資";
const std::string body =
    "\n\n北浜製鋼は3日、函館市に電炉を新設すると発表した。投資額は450億円で、2029年の稼働を目指す。\n";

/// "publisher | author | published" of a document.
std::string masthead(const std::string& head, const std::string& foot = "") {
    const auto a = intake::readArticle(title + "\n\n" + head + body + foot, "-");
    REQUIRE(a);
    CHECK(a->title == title);
    return a->publisher + " | " + a->author + " | " + a->published;
}

std::string stamp(const std::string& line) {
    const auto s = intake::findStamp(line);
    return s ? s->edtf : "none";
}

} // namespace

TEST_CASE("a Japanese line of credits names paper, day and writer") {
    CHECK(masthead("津軽海峡新聞　２０２７年３月４日付朝刊　経済部・木下遥") == "津軽海峡新聞 | 木下遥 | 2027-03-04");
    CHECK(masthead("津軽海峡新聞（電子版）2027年3月4日 6時30分") == "津軽海峡新聞 |  | 2027-03-04T06:30");
    CHECK(masthead("2027/3/4 18:05　木下 遥記者") == " | 木下 遥 | 2027-03-04T18:05");
    CHECK(masthead("2027年3月4日(木) 編集:大沢つむぎ") == " | 大沢つむぎ | 2027-03-04");
    CHECK(masthead("鉄鋼ウイークリー\n2027年3月4日\n調査部 三好千尋") == "鉄鋼ウイークリー | 三好千尋 | 2027-03-04");
    CHECK(masthead("2027年3月4日\n北浜製鋼株式会社") == "北浜製鋼株式会社 |  | 2027-03-04");
    CHECK(masthead("令和9年3月4日") == " |  | 2027-03-04");
    CHECK(masthead("2027/3/4 10:15　【ダブリン東北通信】") == "東北通信 |  | 2027-03-04T10:15");
    CHECK(masthead("(編集委員・三好千尋)\n鉄鋼テックタイムズ　2027年3月4日 05:00") ==
          "鉄鋼テックタイムズ | 三好千尋 | 2027-03-04T05:00");
}

TEST_CASE("a writer may stand alone, and what names nothing is no writer") {
    CHECK(masthead("津軽海峡新聞　2027年3月4日\n木下みのり") == "津軽海峡新聞 | 木下みのり | 2027-03-04");
    CHECK(masthead("津軽海峡新聞\n2027年3月4日\n海運・重工班　三好千尋") == "津軽海峡新聞 | 三好千尋 | 2027-03-04");
    CHECK(masthead("北浜製鋼株式会社\nニュースリリース\n2027年3月4日") == "北浜製鋼株式会社 |  | 2027-03-04");
    CHECK(masthead("津軽海峡新聞\n2027年3月4日　朝刊経済面\n聞き手・三好千尋") ==
          "津軽海峡新聞 | 三好千尋 | 2027-03-04");
    CHECK(masthead("津軽海峡通信アジア\n2027年3月4日 11:20") == "津軽海峡通信アジア |  | 2027-03-04T11:20");
    CHECK(masthead("北浜製鋼公式ブログ\n2027年3月4日\nマリア・リンド　最高経営責任者(CEO)") ==
          "北浜製鋼公式ブログ | マリア・リンド | 2027-03-04");
    CHECK(masthead("津軽海峡新聞\n東北・北陸\n2027年3月4日") == "津軽海峡新聞 |  | 2027-03-04");
    CHECK(masthead("2027年3月4日\n", "\n木下遥\n\n2015年入社。函館支局長。海運を担当。\n") == " | 木下遥 | 2027-03-04");
}

TEST_CASE("a magazine of any name, a day in front of a dateline, a newsletter's number") {
    CHECK(masthead("暮らしの港　2027年3月4日\n木下みのり") == "暮らしの港 | 木下みのり | 2027-03-04");
    const auto wire = intake::readArticle("2027/3/4 08:15　【台北＝林美玲】" + body.substr(2), "-");
    REQUIRE(wire);
    CHECK(wire->author == "林美玲");
    CHECK(wire->published == "2027-03-04T08:15");
    CHECK(wire->text.find("08:15") == std::string::npos);
    const auto release = intake::readArticle("報道関係者各位\n2027年3月4日\n北浜製鋼株式会社\n\n" + title + body, "-");
    REQUIRE(release);
    CHECK(release->title == title);
    const auto letter = intake::readArticle("【鉄鋼メール】第88号　" + title + "\n2027年3月4日" + body, "-");
    REQUIRE(letter);
    CHECK(letter->publisher == "鉄鋼メール");
}

TEST_CASE("a site's name behind a bar is no part of a Japanese title") {
    const auto a = intake::readArticle(title + "｜津軽海峡新聞\n2027年3月4日" + body, "-");
    REQUIRE(a);
    CHECK(a->title == title);
    CHECK(a->publisher == "津軽海峡新聞");
}

TEST_CASE("what a Japanese newsletter and a site put round an article is no text") {
    for (const char* line :
         {"この記事をシェアする", "このメールはご登録の方にお送りしています。配信停止はこちら",
          "バックナンバー：第31号「港の再開発、20億円の行方」", "◆人気記事ランキング　1位 函館空港、便数を3割増",
          "◆ご意見・ご感想は編集部まで", "前の記事へ　|　次の記事へ", "ホーム > ニュース > 2027年",
          "本資料は投資の勧誘を目的としたものではありません。", "サイトマップ　個人情報保護方針"}) {
        const auto a = intake::readArticle(title + "\n2027年3月4日" + body + "\n" + line + "\n", "-");
        REQUIRE(a);
        INFO(line);
        CHECK(a->text.ends_with("2029年の稼働を目指す。\n"));
    }
}

TEST_CASE("a translator and a photographer are no writers") {
    CHECK(masthead("バルト経済新聞\n2027年3月4日\n翻訳・水野圭") == "バルト経済新聞 |  | 2027-03-04");
}

TEST_CASE("a bracket behind the last words is credits, not text") {
    const auto a =
        intake::readArticle(title + body.substr(0, body.size() - 1) + "（東北通信、2027年3月4日 18:42）\n", "-");
    REQUIRE(a);
    CHECK(a->publisher == "東北通信");
    CHECK(a->published == "2027-03-04T18:42");
    CHECK(a->text.find("18:42") == std::string::npos);
    CHECK(a->text.find("2029年の稼働を目指す。\n") != std::string::npos);
}

TEST_CASE("a Japanese sentence or heading is no line of credits") {
    for (const char* line : {"新工場の概要", "投資額は450億円", "北浜製鋼は函館に電炉をつくる。", "今週の主役:北浜製鋼",
                             "生産能力:年20万トン", "・着工：2026年10月", "稼働：2029年4月", "着工　　２０２７年２月",
                             "(4)完成予定　2028年3月", "函館市の担当者は歓迎する"})
        CHECK_FALSE(intake::japaneseCredits(line));
}

TEST_CASE("Japanese days and hours are stamps") {
    CHECK(stamp("2027年3月4日 午後6時5分") == "2027-03-04T18:05");
    CHECK(stamp("2027年3月4日(木) 午前9時") == "2027-03-04T09:00");
    CHECK(stamp("令和元年5月1日") == "2019-05-01");
    CHECK(stamp("3月4日") == "XXXX-03-04");
}

TEST_CASE("a writer needs no label where the translator has one, and may have a title before the name") {
    CHECK(masthead("バルト経済新聞 2027年3月4日\nエルナ・ヴィーク　翻訳：水野圭") ==
          "バルト経済新聞 | エルナ・ヴィーク | 2027-03-04");
    CHECK(masthead("バルト経済新聞 2027年3月4日\n編集委員 三好千尋") == "バルト経済新聞 | 三好千尋 | 2027-03-04");
    CHECK_FALSE(intake::japaneseCredits("三好千尋"));
}

TEST_CASE("the day of an issue may be written in numerals") {
    CHECK(masthead("鉄鋼週報 二〇二七年三月十四日号") == "鉄鋼週報 |  | 2027-03-14");
}

TEST_CASE("Japanese adverts and the box of the writer are furniture") {
    const auto a =
        intake::readArticle(title + body +
                                "\n【広告】月額500円で読み放題。今なら3カ月無料\n\n[PR] 鋼材なら白鳥商会へ\n\n"
                                "函館市は港も広げる。市長が4日に説明した。\n\nこの記事を書いた人\n\n"
                                "三好千尋:鉄鋼業界を15年取材。\n",
                            "-");
    REQUIRE(a);
    for (const char* gone : {"500円", "白鳥商会", "15年"}) CHECK(a->text.find(gone) == std::string::npos);
    CHECK(a->text.find("港も広げる") != std::string::npos);
}

TEST_CASE("a Japanese writer stands behind a town, in a bracket, behind a label in two words") {
    CHECK(masthead("津軽海峡新聞　2027年3月4日　ダブリン＝三好千尋") == "津軽海峡新聞 | 三好千尋 | 2027-03-04");
    CHECK(masthead("津軽海峡新聞\n2027年3月4日 5:40　ダブリン=三枝望") == "津軽海峡新聞 | 三枝望 | 2027-03-04T05:40");
    CHECK(masthead("津軽海峡新聞\n2027年3月4日 国際・アジア面\n【ダブリン＝三好千尋】") ==
          "津軽海峡新聞 | 三好千尋 | 2027-03-04");
    CHECK(masthead("津軽海峡新聞　2027年3月4日\n文：小山内 亮") == "津軽海峡新聞 | 小山内 亮 | 2027-03-04");
    CHECK(masthead("津軽海峡新聞　2027年3月4日 [会員限定]") == "津軽海峡新聞 |  | 2027-03-04");
    CHECK(masthead("津軽海峡新聞　2027年3月4日　地域経済面", "\n市長は「港が変わる」と語った。（田上洋子）\n") ==
          "津軽海峡新聞 | 田上洋子 | 2027-03-04");
    CHECK(masthead("2027年3月4日\n北浜製鋼株式会社\n代表取締役社長　三好太郎") == "北浜製鋼株式会社 |  | 2027-03-04");
}

TEST_CASE("a Japanese paper is told by its number, its quotes, its place") {
    CHECK(masthead("メールマガジン「港湾週報」第12号\n2027年3月4日　文・三条ひかり") ==
          "港湾週報 | 三条ひかり | 2027-03-04");
    CHECK(masthead("週刊 北の海ビジネス通信　第12号\n2027年3月4日　（オスロ＝三好千尋）") ==
          "北の海ビジネス通信 | 三好千尋 | 2027-03-04");
    CHECK(masthead("隔週刊　鉄鋼アジア　第31号\n2027年3月4日") == "鉄鋼アジア |  | 2027-03-04");
    CHECK(masthead("鉄鋼アジア第31号（2027年3月4日）") == "鉄鋼アジア |  | 2027-03-04");
    CHECK(masthead("週刊鉄鋼　2027年3月4日号\n三好千尋") == "週刊鉄鋼 | 三好千尋 | 2027-03-04");
    CHECK(masthead("津軽朝報\n2027年3月4日　朝刊1面") == "津軽朝報 |  | 2027-03-04");
    CHECK(masthead("鋼材デバイス速報\n2027年3月4日") == "鋼材デバイス速報 |  | 2027-03-04");
    CHECK(masthead("北欧鉄鋼短信　2027年3月4日", "\n（編集部）\n") == "北欧鉄鋼短信 |  | 2027-03-04");
    CHECK(masthead("津軽海峡新聞デジタル\n2027/03/04 10:20 配信") == "津軽海峡新聞デジタル |  | 2027-03-04T10:20");
}

TEST_CASE("a Japanese paper's name in front of the title, and above it again, is no part of it") {
    const auto front = intake::readArticle("【津軽海峡新聞】" + title + "\n2027年3月4日" + body, "-");
    REQUIRE(front);
    CHECK(front->title == title);
    CHECK(front->publisher == "津軽海峡新聞");
    const auto memo = intake::readArticle("鉄鋼メモ\n鉄鋼メモ 第12号 電炉の新設、北で続く\n2027年3月4日" + body, "-");
    REQUIRE(memo);
    CHECK(memo->title == "鉄鋼メモ 第12号 電炉の新設、北で続く");
    CHECK(memo->publisher == "鉄鋼メモ");
    const auto trail = intake::readArticle("トップ＞国際＞北米\n" + title + "\n2027年3月4日" + body, "-");
    REQUIRE(trail);
    CHECK(trail->title == title);
}
