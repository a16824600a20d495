#include "ui/document/labels.h"

#include "core/model/labels.h"
#include "tests/support/catch.h"
#include "tests/ui/document/japanese_said.h"
#include "ui/document/reading_forms.h"
#include "ui/language/language.h"

using namespace pledge;
using model::Kind;

namespace {

model::Commitment commitment(Kind kind, const std::string& label) {
    model::Commitment c;
    c.kind = kind, c.label = label;
    return c;
}

std::string called(Kind kind, const std::string& label) { return ui::labelOf(commitment(kind, label)).toStdString(); }

} // namespace

TEST_CASE("labels stand as core makes them where the window speaks English") {
    for (const char* label : {"€3.2 bn investment", "Training of 50,000 engineers and teachers", "Fibre ring", ""})
        CHECK(called(Kind::money, label) == label);
}

TEST_CASE("labels are composed anew in Japanese, with the words of sources as they are") {
    ui::speak(QStringLiteral("ja"));
    CHECK(called(Kind::money, "€3.2 bn investment") == "投資 32億ユーロ");
    CHECK(called(Kind::money, "€450 m earlier investment") == "以前の投資 4億5000万ユーロ");
    CHECK(called(Kind::money, "€12 m scholarships") == "scholarships 1200万ユーロ");
    CHECK(called(Kind::money, "¥40 bn a year") == "年間400億円");
    CHECK(called(Kind::people, "Training of 50,000 engineers, technicians and teachers") ==
          "engineers、technicians、teachers 5万人の研修");
    CHECK(called(Kind::people, "Training of 120 technicians a year") == "technicians 年間120人の研修");
    CHECK(called(Kind::people, "300 jobs a year") == "雇用 年間300人");
    CHECK(called(Kind::people, "Trained earlier: 1,200 people") == "研修済み：人員 1,200人");
    CHECK(called(Kind::people, "Shortage of 1 million engineers") == "engineers 100万人の不足");
    CHECK(called(Kind::people, "800 permanent jobs") == "常用の雇用 800人");
    CHECK(called(Kind::people, "2,500 construction workers") == "construction workers 2,500人");
    CHECK(called(Kind::people, "600 jobs (earlier)") == "雇用 600人（以前）");
    CHECK(called(Kind::capacity, "240 MW of data centres") == "データセンター 240 MW");
    CHECK(called(Kind::capacity, "出力50万kW of wind power") == "風力発電 出力50万kW");
    CHECK(called(Kind::capacity, "Three sites of interest") == "Three sites of interest");
    CHECK(called(Kind::initiative, "Cooled with sea water") == "Cooled with sea water");
    CHECK(called(Kind::share, "Four in ten parts") == "Four in ten parts");

    model::Commitment ring = commitment(Kind::initiative, "Fibre ring with Ondaclara and Rio Net");
    model::Facet partners;
    partners.facet = model::FacetName::partners;
    partners.readings.push_back({});
    partners.readings.back().value = std::vector<std::string>{"Ondaclara", "Rio Net"};
    ring.facets.push_back(partners);
    CHECK(ui::labelOf(ring).toStdString() == "Fibre ring（Ondaclara、Rio Netと）");
    ring.label = "Work with Ondaclara";
    CHECK(ui::labelOf(ring).toStdString() == "Ondaclaraとの協力");

    model::Commitment named = commitment(Kind::money, "€3.2 bn investment");
    named.overruled.push_back({});
    named.overruled.back().act = model::Act::rename;
    CHECK(ui::labelOf(named) == QStringLiteral("€3.2 bn investment"));
    ui::speak(QStringLiteral("en"));
}

TEST_CASE("a label has both amounts where one of them cannot be") {
    const auto disputed = [](Kind kind, const std::string& label, model::FacetName facet, double one, double other,
                             const std::string& unit) {
        model::Commitment c = commitment(kind, label);
        model::Facet& f = c.facets.emplace_back();
        f.facet = facet, f.verdict = model::Verdict::conflict;
        for (const double value : {one, other}) {
            model::Quantity q;
            q.value = value, q.unit = unit;
            f.readings.emplace_back().value = q;
        }
        f.readings[1].sources = {"s-b"};
        return c;
    };
    using model::FacetName;
    auto jobs = disputed(Kind::people, "3,200 permanent jobs", FacetName::count, 3200, 4000, "people");
    auto sum = disputed(Kind::money, "C$1.7 bn investment", FacetName::amount, 1.4e9, 1.7e9, "CAD");
    auto other = disputed(Kind::people, "13,200 jobs", FacetName::count, 3200, 4000, "people");
    CHECK(ui::labelOf(jobs) == QStringLiteral("3,200 or 4,000 permanent jobs"));
    CHECK(ui::labelOf(sum) == QStringLiteral("C$1.4 bn or C$1.7 bn investment"));
    CHECK(ui::labelOf(other) == QStringLiteral("13,200 jobs"));
    ui::speak(QStringLiteral("ja"));
    CHECK(ui::labelOf(jobs) == QStringLiteral("常用の雇用 3,200人または4,000人"));
    CHECK(ui::labelOf(sum) == QStringLiteral("投資 14億カナダドルまたは17億カナダドル"));
    ui::speak(QStringLiteral("en"));
    jobs.facets[0].verdict = model::Verdict::compatible;
    CHECK(ui::labelOf(jobs) == QStringLiteral("3,200 permanent jobs"));
    sum.overruled.emplace_back().act = model::Act::rename;
    CHECK(ui::labelOf(sum) == QStringLiteral("C$1.7 bn investment"));
}

TEST_CASE("every form of a label has words in Japanese") {
    ui::speak(QStringLiteral("ja"));
    namespace label = model::label;
    testing::checkSaid(std::vector<model::Form>{label::money, label::earlierMoney, label::training, label::trained,
                                                label::yearlyTraining, label::yearlyPeople,
                                                label::shortage, label::people, label::earlierPeople, label::capacity,
                                                label::work, label::with, label::among});
    ui::speak(QStringLiteral("en"));
}
