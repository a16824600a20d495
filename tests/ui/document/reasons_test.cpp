#include "ui/document/reasons.h"

#include "core/model/reasons.h"
#include "core/pipeline/pipeline.h"
#include "tests/support/catch.h"
#include "tests/ui/document/japanese_said.h"
#include "ui/document/labels.h"
#include "ui/document/reading_forms.h"

using namespace pledge;
using model::FacetName;
using model::Quantity;
using testing::Japanese;
using testing::ownWords;

namespace {

model::Reading reading(model::Value value, std::size_t sources) {
    model::Reading r;
    r.value = std::move(value);
    r.sources.assign(sources, "s");
    return r;
}

std::string said(FacetName name, const std::string& reason, const std::vector<model::Reading>& readings,
                 const std::string& announced = "2026-06-09") {
    model::Facet f;
    f.facet = name;
    f.reason = reason;
    f.readings = readings;
    return ui::reasonOf(f, announced).toStdString();
}

Quantity dollars(double value) { return {value, {}, "CAD", "", model::Qualifier::exact}; }

model::Snapshot reconciled(const std::string& folder) {
    std::vector<pipeline::Extracted> all;
    pipeline::extractAll({folder}, [&](base::Result<pipeline::Extracted> one) {
        REQUIRE(one);
        all.push_back(std::move(*one));
    });
    REQUIRE(!all.empty());
    return pipeline::reconcileAll(std::move(all));
}

QString wordsOf(const model::Snapshot& s) {
    QString all;
    for (const model::Source& source : s.sources) all += testing::wordsOf(source.article);
    return all;
}

} // namespace

TEST_CASE("every form of a reason has words in Japanese, with all its places") {
    const Japanese spoken;
    testing::checkSaid(model::reason::clauses);
    testing::checkSaid(model::reason::sentences);
    testing::checkSaid(model::reason::kinds);
    testing::checkSaid(model::reason::echoes);
    testing::checkSaid(std::vector{model::reason::oneVoice});
}

TEST_CASE("reasons are said in Japanese, with the values as the window shows them") {
    const Japanese spoken;
    CHECK(said(FacetName::deadline,
               "Three sources say by 2030; one says by 2029: 2030 and 2029 end one year apart and share no day.",
               {reading("2030", 3), reading("2029", 1)}) ==
          "3件が2030年、1件が2029年としています。2030年と2029年では終わりが1年離れ、重なる日がありません。");
    CHECK(said(FacetName::amount,
               "One source says C$1.4 bn; one says C$1.7 bn: C$1.4 bn and C$1.7 bn differ by C$300 m (18 % of the "
               "larger), more than rounding explains.",
               {reading(dollars(1.4e9), 1), reading(dollars(1.7e9), 1)}) ==
          "1件が14億カナダドル、1件が17億カナダドルとしています。14億カナダドルと17億カナダドルには3億カナダドルの差"
          "（大きい方の18 %）があり、四捨五入では説明できません。");
    CHECK(said(FacetName::standing,
               "Two sources say committed; one says in talks: committed and in talks cannot both be true of the same "
               "promise. Rio Wire, published later, says that it was put off.",
               {reading("committed", 2), reading("discussed", 1)}) ==
          "2件が確約、1件が交渉中としています。同じ約束が確約でも交渉中でもあることはできません。後に出たRio Wireは、"
          "延期されたとしています。");
    CHECK(
        said(FacetName::audience,
             "“engineers” and “engineers, teachers and nurses, welders” are not the same people: one adds teachers and "
             "nurses and welders.",
             {reading(std::vector<std::string>{"engineers"}, 1),
              reading(std::vector<std::string>{"engineers", "teachers and nurses", "welders"}, 1)}) ==
        "「engineers」と「engineers、teachers and nurses、welders」は同じ人々ではありません（一方だけにあるもの："
        "teachers and nurses、welders）。");
    CHECK(said(FacetName::period,
               "2026–2029 and 4 years can both be true; 4 years from the announcement in 2026 is 2026–2029.",
               {reading("2026/2029", 1), reading("P4Y", 1)}) ==
          "2026年～2029年と4年間は両立します（2026年の発表から4年間は2026年～2029年）。");
    CHECK(said(FacetName::amount, "One source alone says C$1.4 bn; that the others are silent is no conflict.",
               {reading(dollars(1.4e9), 1)}) ==
          "14億カナダドルとするのは1件の記事だけです。ほかの記事に記載がないことは、食い違いではありません。");
    CHECK(said(FacetName::amount, "Four sources say C$1.4 bn.", {reading(dollars(1.4e9), 4)}) ==
          "記事4件が14億カナダドルとしています。");
}

TEST_CASE("what no form made, and all in English, stays as it is") {
    const std::string odd = "An earlier version of the program said something else.";
    const std::string known = "Four sources say C$1.4 bn.";
    CHECK(said(FacetName::amount, known, {reading(dollars(1.4e9), 4)}) == known);
    CHECK(ui::reasonOf(model::Echo{{}, "A and B count as one voice, as they do."}) ==
          QStringLiteral("A and B count as one voice, as they do."));
    const Japanese spoken;
    CHECK(said(FacetName::amount, odd, {reading(dollars(1.4e9), 4)}) == odd);
    CHECK(said(FacetName::amount, "", {}).empty());
    CHECK(ui::reasonOf(model::Echo{{}, "A and B count as one voice, as they do."}) ==
          QStringLiteral("A and B count as one voice, as they do."));
}

TEST_CASE("why sources are one voice is said in Japanese") {
    const Japanese spoken;
    const model::Echo echo{{},
                           "Rio Wire and Bay Post count as one voice, as Bay Post has 61 % of its words outside of "
                           "quotes, 120 in all, in common with Rio Wire; Bay Post names Rio Wire as its source (“Rio "
                           "said; so”); and 2 more of the kind."};
    CHECK(ui::reasonOf(echo).toStdString() ==
          "Rio Wire、Bay Postは1件として数えます。Bay Postの引用以外の語の61 %（120語）がRio Wireと共通しています。"
          "Bay PostはRio Wireを出典に挙げています（「Rio said; so」）。同様のものがほかに2件あります。");
}

TEST_CASE("no reason and no label of the sample or of the articles for tests stays in English") {
    const Japanese spoken;
    std::size_t reasons = 0;
    for (const std::string& folder : testing::corpora()) {
        const model::Snapshot s = reconciled(folder);
        const QString sources = wordsOf(s);
        const auto check = [&](const std::string& english, const QString& again) {
            if (english.empty()) return; // readings that all are weak have none
            ++reasons;
            const QStringList own = ownWords(again, sources);
            INFO(folder << ": " << english << " -> " << again.toStdString());
            CHECK(own.join(QLatin1Char(' ')).toStdString().empty());
            CHECK(again.toStdString() != english);
        };
        for (const model::Announcement& a : s.finding.announcements) {
            for (const model::Echo& e : a.echoes) check(e.reason, ui::reasonOf(e));
            for (const model::Commitment& c : a.commitments) {
                INFO(folder << ": " << c.label);
                CHECK(ownWords(ui::labelOf(c), sources).join(QLatin1Char(' ')).toStdString().empty());
                for (const model::Facet& f : c.facets) check(f.reason, ui::reasonOf(f, a.announced));
            }
        }
    }
    CHECK(reasons > 5000);
}
