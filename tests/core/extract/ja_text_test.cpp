#include "core/extract/ja/text.h"
#include "tests/support/catch.h"

using namespace pledge;
using namespace pledge::extract;

namespace {

/// Tokens by `|`, sentences by ` / `; a word that the lexicon has stands in `<>`.
std::string cut(const std::string& article) {
    const ja::Text text(Passage{article, "ja"});
    std::string out;
    for (const auto& s : text.sentences()) {
        if (!out.empty()) out += " / ";
        for (std::size_t i = s.first; i < s.last; ++i) {
            if (i > s.first) out += "|";
            const std::string word(text.word(i));
            out += text.known(i) ? "<" + word + ">" : word;
        }
    }
    return out;
}

} // namespace

TEST_CASE("Tokens are known words, else runs of one script") {
    CHECK(cut("2兆9000億円") == "2|<兆>|9000|<億>|<円>");
    CHECK(cut("３．５億米ドル") == "３．５|<億>|<米ドル>");
    CHECK(cut("ＡＩ人材") == "<ＡＩ>|<人材>");
    CHECK(cut("三菱") == "<三菱>");
    CHECK(cut("R&D Wi-Fi 5G") == "R&D|Wi-Fi|5|G");
}

TEST_CASE("A known word ends a run of katakana, but is never found inside one") {
    CHECK(cut("クラウドデータセンター") == "クラウド|<データセンター>");
    CHECK(cut("アイドル") == "アイドル");
    CHECK(cut("ドルトムント") == "ドルトムント");
}

TEST_CASE("Sentences end at full stops outside of brackets, and at line ends") {
    CHECK(cut("。。") == "。 / 。");
    CHECK(cut("「甲。乙。」丙。丁") == "「|甲|。|乙|。|」|丙|。 / 丁");
    CHECK(cut("「甲\n乙。") == "「|甲 / 乙|。");
}

TEST_CASE("Headings are lines of one piece without a full stop") {
    const std::string article = "甲\n乙。丙\n丁。";
    const ja::Text text(Passage{article, "ja"});
    std::string out;
    for (const auto& s : text.sentences()) out += s.heading ? "1" : "0";
    CHECK(out == "1000");
}

TEST_CASE("Brackets know their partners") {
    const std::string article = "甲「乙（丙）」";
    const ja::Text text(Passage{article, "ja"});
    CHECK(text.tokens()[1].mate == 6);
    CHECK(text.tokens()[3].mate == 5);
    CHECK(text.tokens()[4].quotes == 1);
    CHECK(text.tokens()[4].brackets == 1);
}
