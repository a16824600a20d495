#include "core/base/search_query.h"
#include "core/base/utf8.h"
#include "tests/support/catch.h"

using namespace pledge::base;
using namespace std::string_literals;

namespace {

/// The words of a query, a phrase in brackets, with a star where the last may go on.
std::string told(const std::string& query) {
    const SearchQuery read(query);
    std::string out;
    for (const auto& p : read.phrases()) {
        out += '[';
        for (const auto& w : p.words) out += (out.ends_with('[') ? "" : " ") + w;
        out += p.prefix ? "*]" : "]";
    }
    return out;
}

/// What of `text` the query finds, with bars between.
std::string found(const std::string& query, const std::string& text) {
    const auto words = searchWords(text);
    std::string out;
    for (const Span& s : SearchQuery(query).places(words)) {
        const Span bytes{words[s.start].bytes.start, words[s.end - 1].bytes.end};
        out += (out.empty() ? "" : "|") + text.substr(bytes.start, bytes.length());
    }
    return out;
}

bool holds(const std::string& query, const std::string& text) { return SearchQuery(query).holds(searchable(text)); }

} // namespace

TEST_CASE("words are folded: case, width, compatibility forms, marks of Latin and Greek letters") {
    CHECK(searchText("Train 1,000 ENGINEERS, by 2030.") == "train 1 000 engineers by 2030");
    CHECK(searchText("ＡＩ　１２３　㎡") == "ai 123 m2");
    CHECK(searchText("Tårnvik, Ørsted, Łódź, Mærsk, Straße, œuvre, İzmir, ısı") ==
          "tarnvik orsted lodz maersk strasse oeuvre izmir isi");
    CHECK(searchText("Αθήνα ΣΊΣΥΦΟΣ σίσυφος") == "αθηνα σισυφοσ σισυφοσ");
    CHECK(searchText("e\u0301te\u0301 q\u0303x") == "ete qx");
    CHECK(searchText("o\uFB03ce \uFB01re") == "office fire");
    CHECK(searchText("Vel\u00ADtrane") == "veltrane"); // a soft hyphen is none
    CHECK(searchText("Йод, ёлка") == "йод ёлка");      // these marks make other letters
    CHECK(searchText("Japan’s data-centre; U.S. $10bn") == "japan s data centre u s 10bn");
    CHECK(searchText("") == "");
    CHECK(searchText(" … 🚀 — ") == "");
}

TEST_CASE("each ideograph, kana and syllable of Hangul is a word of its own") {
    CHECK(searchText("被害額は120億円、AIエンジニア。") == "被 害 額 は 120 億 円 ai エ ン ジ ニ ア");
    CHECK(searchText("ｶﾞｲﾄﾞ") == "ガ イ ド");
    CHECK(searchText("か\u3099") == "が");
    CHECK(searchText("人々 データ・センター") == "人 々 デ ー タ セ ン タ ー");
    CHECK(searchText("삼성전자 2030년") == "삼 성 전 자 2030 년");
    CHECK(searchText("\u1109\u1161\u11B7") == "삼"); // as three letters
    CHECK(searchText("㍿") == "株 式 会 社");
    CHECK(searchText("⽇本") == "日 本"); // a radical
    CHECK(searchText("ไทย") == "ไ ท ย");
}

TEST_CASE("words tell where they stand, whatever they were folded from") {
    const std::string text = "À １２億ﬃx é\u0323z";
    std::string out;
    for (const auto& w : searchWords(text))
        out += w.word + '=' + text.substr(w.bytes.start, w.bytes.length()) + (w.alone ? "! " : " ");
    CHECK(out == "a=À 12=１２ 億=億! ffix=ﬃx ez=é\u0323z ");
    // A sign of four words stands at one place.
    const auto words = searchWords("㍿A");
    REQUIRE(words.size() == 5);
    CHECK(words[0].bytes == Span{0, 3});
    CHECK(words[3].bytes == Span{0, 3});
    CHECK(words[4].bytes == Span{3, 4});
}

TEST_CASE("the words of any bytes are put together as searchText puts them") {
    for (const std::string& text : {"a\xFF\xE9z"s, "\0\0x"s, "\xF0\x9F\x8D\x8C\u0301"s, std::string(5000, '\xCC')}) {
        std::string joined;
        for (const auto& w : searchWords(text)) joined += (joined.empty() ? "" : " ") + w.word;
        CHECK(joined == searchText(text));
    }
}

TEST_CASE("a query is phrases that must all hold, the last word a beginning") {
    CHECK(told("engin") == "[engin*]");
    CHECK(told("Million Engineers") == "[million][engineers*]");
    CHECK(told("\"million engineers\"") == "[million engineers]");
    CHECK(told("“million engineers” 2030") == "[million engineers][2030*]");
    CHECK(told("train \"million eng") == "[train][million eng*]"); // still being typed
    CHECK(told("data-centre U.S.") == "[data centre][u s*]");
    CHECK(told("被害額") == "[被 害 額]");
    CHECK(told("AIエンジ") == "[ai エ ン ジ]");
    CHECK(told("被害　ＡＩ") == "[被 害][ai*]");
    CHECK(told("「被害額」120億") == "[被 害 額][120 億]");
    CHECK(told("agree agree agreed") == "[agree][agreed*]");
    CHECK(told("eng eng") == "[eng][eng*]");
}

TEST_CASE("no text is wrong as a query") {
    CHECK(told("") == "");
    CHECK(told("   ") == "");
    CHECK(told("\"") == "");
    CHECK(told("\"\"\"") == "");
    CHECK(told("*^(){}:-+~,'") == "");
    CHECK(told("🚀") == "");
    CHECK(told("NEAR(a b, 2)") == "[near a][b][2*]");
    CHECK(told("a AND NOT b OR c") == "[a][and][not][b][or][c*]");
    CHECK(told("title:x*") == "[title x*]");
    CHECK(told("a\0b"s) == "[a b*]");
    CHECK(told("\xFF\xFE") == "");
    CHECK(SearchQuery(std::string(10000, '"')).empty());
    std::string many;
    for (int i = 0; i < 2000; ++i) many += std::to_string(i) + ' ';
    CHECK(SearchQuery(many).phrases().size() == SearchQuery::most);
    std::string japanese;
    for (int i = 0; i < 3000; ++i) japanese += "億";
    REQUIRE(SearchQuery(japanese).phrases().size() == 1);
    CHECK(SearchQuery(japanese).phrases()[0].words.size() == SearchQuery::most);
}

TEST_CASE("a query is found in a text, where and as it stands there") {
    const std::string text = "Veltrane will train one million AI engineers — 百万人の技術者 — by 2030.";
    CHECK(found("engin", text) == "engineers");
    CHECK(found("ngin", text) == "");
    CHECK(found("by veltrane", text) == "Veltrane|by"); // the last one is a beginning
    CHECK(found("\"million engineers\"", text) == "");
    CHECK(found("\"million AI engineers\"", text) == "million AI engineers");
    CHECK(found("技術", text) == "技術");
    CHECK(found("術", text) == "術");
    CHECK(found("百万人の", text) == "百万人の");
    CHECK(found("万技", text) == "");
    CHECK(found("２０３０", text) == "2030");
    CHECK(found("\"one million\" \"million ai\"", text) == "one million AI"); // they overlap
    const std::string doubled = "a a a";
    CHECK(found("\"a a\"", doubled) == "a a a");
}

TEST_CASE("what is found in words is held by the haystack made of them") {
    const std::string text = "Veltrane will train one million AI engineers — 百万人の技術者 — by 2030.";
    for (const char* query : {"engin", "ngin", "veltrane by", "\"million engineers\"", "\"will train\"", "技術", "万技",
                              "2030", "train 技", "trai engineers", "engineers trai"}) {
        INFO(query);
        const SearchQuery q(query);
        CHECK(q.holds(searchable(text)) == (q.found(searchWords(text)) == q.phrases().size()));
    }
    CHECK(holds("\"b c\"", "a b c"));
    CHECK_FALSE(SearchQuery("\"b c\"").holds(searchable("a b") + searchable("c d"))); // of two texts
    CHECK(SearchQuery("a d").holds(searchable("a b") + searchable("c d")));
    CHECK(SearchQuery("").holds(""));
}

TEST_CASE("a query narrows another where all that it finds the other finds too") {
    const auto narrows = [](const char* query, const char* wider) {
        return SearchQuery(query).narrows(SearchQuery(wider));
    };
    CHECK(narrows("trai", "tra"));
    CHECK(narrows("train", "train"));
    CHECK(narrows("train 20", "train")); // "train" was a beginning, and is a word now
    CHECK(narrows("20 train", "train"));
    CHECK(narrows("“train engineers”", "engineers"));
    CHECK(narrows("被害額", "被害"));
    CHECK(!narrows("tra", "train"));
    CHECK(!narrows("strain", "train")); // a word begins with it, or does not
    CHECK(!narrows("trains", "train 20"));
    CHECK(!narrows("trainers", "“train”")); // a whole word was wanted
    CHECK(!narrows("", "train"));
    CHECK(!narrows("train", ""));
}
