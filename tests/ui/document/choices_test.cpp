#include "ui/document/choices.h"

#include "tests/support/catch.h"
#include "tests/support/sample_snapshot.h"
#include "ui/document/quotes.h"
#include "ui/document/wording.h"

using namespace pledge;
using namespace pledge::ui;

namespace {

/// The ids of conflicts, in order.
std::vector<std::string> idsOf(const std::vector<model::Snapshot::FacetPlace>& places) {
    std::vector<std::string> ids;
    for (const auto& place : places) ids.push_back(place.facet->id);
    return ids;
}

const model::Facet& facet(const model::Snapshot& s, std::string_view id) { return *s.find(id).facet; }

} // namespace

TEST_CASE("a facet is chosen with its commitment and announcement") {
    const auto s = testing::sampleSnapshot();
    const Chosen c = chooseFacet(s, "f-train-deadline");
    CHECK(c.announcement == s.finding.announcements.front().id);
    CHECK(c.commitment == "m-train");
    CHECK(c.facet == "f-train-deadline");
    CHECK(chooseFacet(s, "f-none") == Chosen{});
}

TEST_CASE("a claim is chosen with the facet that it is a reading of") {
    const auto s = testing::sampleSnapshot();
    const std::string claim = facet(s, "f-train-deadline").readings.front().claims.front();
    const Chosen c = chooseClaim(s, claim, {});
    CHECK(c.facet == "f-train-deadline");
    CHECK(c.claim == claim);
    CHECK(c.source == s.claim(claim)->source);
}

TEST_CASE("partners of a claim are the claims of its facet in all sources") {
    const auto s = testing::sampleSnapshot();
    const std::string claim = facet(s, "f-train-deadline").readings.front().claims.front();
    std::string letters;
    for (const model::Claim* c : partners(s, *s.claim(claim), {})) letters += s.source(c->source)->letter;
    CHECK(letters == "ABCD");
}

TEST_CASE("conflicts stand worst first, judged ones behind open ones") {
    const auto open = testing::sampleSnapshot();
    const auto before = idsOf(discrepancies(open, {}, {}));
    REQUIRE(before.size() == 3);
    CHECK(before.back() == "f-train-audience"); // minor
    const auto judged = testing::judgedSnapshot();
    CHECK(idsOf(discrepancies(judged, {}, {})).back() == "f-train-deadline");
    Criteria technology;
    technology.pillars = {"technology"};
    CHECK(idsOf(discrepancies(open, {}, technology)) == std::vector<std::string>{"f-compute-standing"});
}

TEST_CASE("what is gone is no longer chosen, and an announcement always is") {
    const auto s = testing::sampleSnapshot();
    Chosen c{
        .announcement = "a-gone", .commitment = "m-gone", .facet = "f-gone", .claim = "c-gone", .source = "s-gone"};
    CHECK(stillThere(s, c) == chooseAnnouncement(s.finding.announcements.front().id));
    c.facet = "f-train-deadline";
    CHECK(stillThere(s, c) == chooseFacet(s, "f-train-deadline"));
}

TEST_CASE("readings are told with their letters") {
    const auto s = testing::sampleSnapshot();
    CHECK(readingsLine(s, facet(s, "f-train-deadline")) == QStringLiteral("2028 (B) against 2030 (A C D)"));
    CHECK(headlineOf(s.finding.announcements.front()) == QStringLiteral("€2.4 bn · 2026–2029 · 4 sources"));
    auto disputed = s.finding.announcements.front();
    for (auto& c : disputed.commitments)
        for (auto& f : c.facets) {
            if (f.facet != model::FacetName::amount || !std::get_if<model::Quantity>(&f.readings.front().value)) continue;
            f.verdict = model::Verdict::conflict;
            f.readings.resize(1);
            f.readings.push_back(f.readings.front());
            std::get<model::Quantity>(f.readings[1].value).value *= 1.5;
        }
    CHECK(headlineOf(disputed) == QStringLiteral("€2.4 bn or €3.6 bn · 2026–2029 · 4 sources"));
}

TEST_CASE("a quote stands in its sentence, cut where it is long") {
    const auto s = testing::sampleSnapshot();
    const model::Claim* claim = s.claim(facet(s, "f-train-deadline").readings.front().claims.front());
    const Quote whole = quoteOf(s, *claim, 400);
    CHECK(whole.before == QStringLiteral("About 200,000 engineers are to be trained "));
    CHECK(whole.words == QStringLiteral("by 2028"));
    CHECK(whole.after == QStringLiteral(", and customer data will stay in the country."));
    CHECK(quoteOf(s, *claim, 12).before == QStringLiteral("…be trained "));
    CHECK(quoteOf(s, *claim, 15).after == QStringLiteral(", and customer…"));
}
