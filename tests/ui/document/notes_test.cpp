#include "ui/document/notes.h"

#include "core/model/notes.h"
#include "tests/support/catch.h"
#include "tests/ui/document/japanese_said.h"
#include "ui/document/reading_forms.h"
#include "ui/language/language.h"

using namespace pledge;

TEST_CASE("notes and why a judgement is stale are told in the window's language") {
    const std::string removed = filled(model::note::linesRemoved, {"12"});
    const std::string readings = filled(model::stale::otherReadings, {"2029 and $1 bn", "in talks, 2030 and A"});
    CHECK(ui::noteOf(removed).toStdString() == "12 lines of adverts, links or other furniture were removed.");
    CHECK(ui::staleOf(readings).toStdString() == readings);
    ui::speak(QStringLiteral("ja"));
    CHECK(ui::noteOf(removed).toStdString() == "広告やリンクなど、記事でない行を12行取り除きました。");
    CHECK(ui::noteOf(filled(model::note::charactersLost, {"3", "UTF-8"})).toStdString() ==
          "3文字がUTF-8として読めず、U+FFFDに置き換わりました。");
    CHECK(ui::staleOf(readings).toStdString() == "読みは、判断のときは2029、10億ドル、今は交渉中、2030、Aです。");
    CHECK(ui::staleOf(filled(model::stale::noFacet, {"deadline"})).toStdString() ==
          "その期限に触れる記事がなくなりました。");
    CHECK(ui::staleOf(filled(model::stale::noClaim, {"by “2030”"})).toStdString() ==
          "主張「by “2030”」が元の位置に見つかりません。");
    CHECK(ui::staleOf("Somebody else's words.").toStdString() == "Somebody else's words.");
    ui::speak(QStringLiteral("en"));
}

TEST_CASE("every note and every reason of staleness has words in Japanese") {
    ui::speak(QStringLiteral("ja"));
    testing::checkSaid(model::note::all), testing::checkSaid(model::stale::all);
    ui::speak(QStringLiteral("en"));
}
