#include "ui/document/support.h"

#include "core/model/support.h"
#include "tests/support/catch.h"
#include "ui/language/language.h"

using namespace pledge;

namespace {

/// Sources A to E, published on these days; A and C, and D and E, are one voice each.
model::Snapshot fiveSources() {
    const std::vector<std::string> days{"2026-05-12", "2026-05-13", "2026-05-10", "", "2026-05"};
    model::Snapshot s;
    for (std::size_t i = 0; i < days.size(); ++i) {
        model::Source source;
        source.letter = std::string(1, static_cast<char>('A' + i));
        source.id = "s-" + source.letter;
        source.article.published = days[i];
        s.sources.push_back(source);
    }
    model::Announcement a;
    a.announced = "2026-05-12";
    a.echoes = {{{"s-A", "s-C"}, "They share a text."}, {{"s-D", "s-E"}, "So do they."}};
    s.finding.announcements = {a};
    s.index();
    return s;
}

model::Reading reading(const std::vector<std::string>& sources, std::size_t independent,
                       const std::vector<std::string>& primary = {}, const std::string& nearest = {}) {
    model::Reading r;
    r.sources = sources;
    r.support = {independent, primary, nearest};
    return r;
}

} // namespace

TEST_CASE("the window tells support in English as the reports do") {
    const model::Snapshot s = fiveSources();
    const model::Announcement& a = s.finding.announcements.front();
    for (const model::Reading& r :
         {reading({"s-A", "s-B", "s-C"}, 2, {"s-B"}, "s-A"), reading({"s-A", "s-B"}, 2),
          reading({"s-A", "s-B"}, 2, {"s-A", "s-B"}), reading({"s-A", "s-C", "s-D", "s-E"}, 2), reading({"s-B"}, 1),
          reading({"s-B"}, 1, {}, "s-B"), reading({"s-C"}, 1, {}, "s-C"), reading({"s-A"}, 1, {"s-A"}, "s-A"),
          reading({"s-E"}, 1, {}, "s-E")})
        CHECK(ui::supportWords(s, a, r).toStdString() == model::supportLine(s, a, r));
    for (const std::vector<std::string>& ids :
         {std::vector<std::string>{}, {"s-B"}, {"s-C", "s-A"}, {"s-C", "s-A", "s-E", "s-D"}})
        CHECK(ui::lettersListed(s, ids).toStdString() == model::lettersInWords(s, ids));
}

TEST_CASE("support is told in Japanese") {
    const model::Snapshot s = fiveSources();
    const model::Announcement& a = s.finding.announcements.front();
    ui::speak(QStringLiteral("ja"));
    CHECK(ui::supportWords(s, a, reading({"s-A", "s-B", "s-C"}, 2, {"s-B"}, "s-A")).toStdString() ==
          "記事3件（うち独立2件） ― A、Cは同じ報道／Bは当事者自身の文書／発表日に最も近いのはA");
    CHECK(ui::supportWords(s, a, reading({"s-C"}, 1, {}, "s-C")).toStdString() ==
          "記事1件 ― Aと同じ報道／発表の2日前の日付");
    ui::speak(QStringLiteral("en"));
}
