#include "core/intake/language.h"
#include "core/intake/lines.h"
#include "core/intake/markdown.h"
#include "core/intake/plain_text.h"
#include "tests/support/catch.h"

using namespace pledge;
using namespace pledge::intake;

namespace {

/// The characters, then what was noted in brackets; or the error.
std::string read(std::string_view bytes, const std::string& file = "a.txt") {
    const auto text = plainText(bytes, file);
    if (!text) return text.error().message;
    std::string out(text->utf8());
    for (const auto& note : text->notes) out += " [" + note + "]";
    return out;
}

std::string joined(const Lines& lines) {
    std::string out;
    for (const auto& line : lines) out.append(line.text) += '\n';
    return out;
}

std::string unmarked(std::string_view markdown) { return joined(readMarkdown(markdown).lines); }

} // namespace

TEST_CASE("text is decoded by its mark, as UTF-8, or by a guess that is told") {
    using namespace std::string_literals;
    CHECK(read("café\n") == "café\n");
    CHECK(read("\xEF\xBB\xBFzloty") == "zloty");
    CHECK(read("\xFF\xFEz\0l\0"s) == "zl");
    CHECK(read("\xFE\xFF\0z\0l"s) == "zl");
    CHECK(read("z\0l\0o\0t\0y\0"s) == "zloty [The encoding was guessed: UTF-16LE.]");
    CHECK(read("La soci\xE9t\xE9 investira \x80 5 milliards \x96 dit-elle") ==
          "La société investira € 5 milliards – dit-elle [The encoding was guessed: windows-1252.]");
    CHECK(read("\x93\xFA\x96{\x82\xC9\x93\x8A\x8E\x91\x82\xB7\x82\xE9\x82\xC6\x94\xAD\x95\\\x82\xB5\x82\xBD\x81\x42") ==
          "日本に投資すると発表した。 [The encoding was guessed: Shift_JIS.]");
    std::string nearly;
    for (int i = 0; i < 30; ++i) nearly += "ż";
    CHECK(read(nearly + "\xFF") == nearly +
                                       "\uFFFD [The encoding was guessed: UTF-8.] [1 character could not be read as "
                                       "UTF-8 and became U+FFFD.]");
}

TEST_CASE("text becomes NFC with plain line ends; spaces stay as they are") {
    CHECK(read("a\r\nb\rc\fd") == "a\nb\nc\nd");
    CHECK(read("Cafe\u0301") == "Café");
    CHECK(read("5\u00A0km　１２３") == "5\u00A0km　１２３");
    CHECK(read("in\u00ADvest\a") == "invest");
}

TEST_CASE("what is no text is refused in one sentence") {
    using namespace std::string_literals;
    CHECK(read("a\0b\1\2\3"s) == "a.txt is no text but binary data.");
    CHECK(read("%PDF-1.7 ...", "-") == "Standard input is a PDF, a type that is not read yet.");
    CHECK(read("PK\3\4...") == "a.txt is a zip archive or an office document, a type that is not read yet.");
    CHECK(read("SQLite format 3\0..."s) == "a.txt is an SQLite database, a type that is not read yet.");
    CHECK(read("\n <!DOCTYPE html><p>Hello") == "a.txt is a page of HTML, a type that is not read yet.");
    CHECK(read("") == "a.txt is empty.");
    CHECK(read(" \n\t\r\n") == "a.txt holds no words.");
}

TEST_CASE("hard-wrapped lines are joined, others are not") {
    CHECK(
        joined(unwrapped(splitLines("The company will spend 40 million dirhams on a\nnew hall for trains and will hire "
                                    "about 300\npeople.\nShort.\n"))) ==
        "The company will spend 40 million dirhams on a new hall for trains and will hire about 300 people.\nShort.\n");
    const std::string table =
        "Region Kronor Homes in the plan of the council\nNorth 200 million 40\nSouth 90 million 12\n";
    CHECK(joined(unwrapped(splitLines(table))) == table);
    const std::string headlines = "Minister opens the new harbour at Walvis Bay\nWhat it means for trade\n";
    CHECK(joined(unwrapped(splitLines(headlines))) == headlines);
    CHECK(joined(unwrapped(splitLines("会社は新しい工場を北部に建設して従業員を三百人ほど採用すると\n発表したとのことで"
                                      "ある。また、来年までに港も整備する予定だと\nしている。"))) ==
          "会社は新しい工場を北部に建設して従業員を三百人ほど採用すると発表したとのことである。また、来年までに港も整備"
          "する予定だとしている。\n");
}

TEST_CASE("paragraphs are parted by an empty line, items and rows by a line end") {
    CHECK(
        composed("Title",
                 splitLines("One sentence of some words stands here.\nAnother sentence of some words follows.\n- "
                            "item\n- item two\n\nYear Amount\n2026 5\n")) ==
        "Title\n\nOne sentence of some words stands here.\n\nAnother sentence of some words follows.\n\n- item\n- item "
        "two\n\nYear Amount\n2026 5\n");
}

TEST_CASE("Markdown loses its marks and keeps its words") {
    CHECK(unmarked(
              "# The **big** plan #\n\nWe [spend](https://a.example \"x\") *5 million* `pounds` on __two__ plants.") ==
          "The big plan\nWe spend 5 million pounds on two plants.\n");
    CHECK(unmarked("Plan\n====\n\n> Said `snake_case` and 2 * 3 * 4 and a\\*b") ==
          "Plan\nSaid snake_case and 2 * 3 * 4 and a*b\n");
    CHECK(unmarked("![alt](pic.png)\n***\n* one\n+ two\n1. three") == "- one\n- two\n1. three\n");
    CHECK(unmarked("| Year | Sum |\n|---|--:|\n| 2026 | 5 |\n\n[ref]: https://a.example\nSee[^1] [it][ref]<br> now.") ==
          "Year | Sum\n2026 | 5\nSee it now.\n");
    CHECK(readMarkdown("Plan\n---\nText").lines.front().heading == 2);
    CHECK(readMarkdown("- [Home](/)\n").lines.front().links);
    CHECK_FALSE(readMarkdown("- [Acme](/) will build\n").lines.front().links);
    CHECK(readMarkdown("---\ntitle: \"A: b\"\n---\nText").front ==
          std::vector<std::pair<std::string, std::string>>{{"title", "A: b"}});
}

TEST_CASE("a line of unmatched brackets takes no square time") {
    CHECK(unmarked(std::string(2000000, '[')).size() == 2000001);
}

TEST_CASE("languages are told by script and commonest words") {
    CHECK(languageOf("The company will invest in the plant and it is on time.") == "en");
    CHECK(languageOf("Das Unternehmen wird in das Werk und die Halle investieren.") == "de");
    CHECK(languageOf("La empresa invertirá en las plantas de los puertos del sur y en el norte.") == "es");
    CHECK(languageOf("La société investira dans les usines du sud et les ports de la côte.") == "fr");
    CHECK(languageOf("会社は新工場を建設する。") == "ja");
    CHECK(languageOf("公司将建设新工厂。") == "zh");
    CHECK(languageOf("회사는 새 공장을 짓는다.") == "ko");
    CHECK(languageOf("Компания построит завод.") == "ru");
    CHECK(languageOf("1234 567") == "");
}
