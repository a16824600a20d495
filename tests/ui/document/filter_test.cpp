#include "ui/document/filter.h"

#include "core/query/evaluate.h"
#include "tests/support/catch.h"
#include "tests/support/sample_snapshot.h"
#include "ui/document/aspects.h"
#include "ui/document/criteria_text.h"
#include "ui/document/filter_index.h"

#include <random>

using namespace pledge;
using namespace pledge::ui;

namespace {

/// The commitments that pass, without "m-".
std::string passing(const Criteria& criteria, const model::Snapshot& s) {
    std::string out;
    for (const auto& a : s.finding.announcements)
        for (const auto& c : a.commitments)
            if (passes(criteria, a, c, s)) out += (out.empty() ? "" : " ") + c.id.substr(2);
    return out;
}

std::string found(const char* words, const model::Snapshot& s) {
    Criteria c;
    c.search = QString::fromUtf8(words);
    return passing(c, s);
}

SnapshotPtr shared(model::Snapshot s) { return std::make_shared<model::Snapshot>(std::move(s)); }

/// "technology 4, trust 3" of one aspect.
std::string told(const FilterIndex& index, Aspect aspect, std::optional<std::size_t> announcement = 0) {
    std::string out;
    for (const auto& c : index.counts(announcement))
        if (c.value.aspect == aspect) out += (out.empty() ? "" : ", ") + c.value.value + ' ' + std::to_string(c.count);
    return out;
}

const std::vector<const char*> searches{"", "engin", "train 200", "\"200,000 engineers\"", "技術", "uruguay 2.4", "zz"};
const std::vector<const char*> expressions{"", "amount > 1e9 EUR", "deadline < 2030 or kind = initiative"};

/// Some criteria of everything that the snapshot knows.
Criteria some(std::mt19937& dice, const model::Snapshot& s) {
    const auto roll = [&](std::size_t n) { return dice() % n; };
    Criteria c;
    c.search = QString::fromUtf8(searches[roll(3) ? 0 : roll(searches.size())]);
    const std::string where = expressions[roll(2) ? 0 : roll(expressions.size())];
    if (!where.empty()) c.where = *query::parse(where);
    const std::vector<AspectValue> all{
        {Aspect::pillar, "technology"},   {Aspect::pillar, "trust"},        {Aspect::pillar, ""},
        {Aspect::verdict, "conflict"},    {Aspect::verdict, "single"},      {Aspect::kind, "money"},
        {Aspect::kind, "people"},         {Aspect::difference, "standing"}, {Aspect::difference, "scope"},
        {Aspect::state, "open"},          {Aspect::state, "judged"},        {Aspect::state, "stale"},
        {Aspect::standing, "committed"},  {Aspect::standing, "discussed"},  {Aspect::source, s.sources[0].id},
        {Aspect::source, s.sources[3].id}};
    for (std::size_t i = roll(4); i > 0; --i) c = toggled(c, all[roll(all.size())]);
    return c;
}

/// The sample, with kinds of difference on its conflicts, and judgements.
model::Snapshot judged() {
    model::Snapshot s = testing::judgedSnapshot();
    for (auto& c : s.finding.announcements[0].commitments)
        for (auto& f : c.facets)
            if (f.verdict == model::Verdict::conflict)
                f.type = f.facet == model::FacetName::standing   ? model::Difference::standing
                         : f.facet == model::FacetName::deadline ? model::Difference::date
                                                                 : model::Difference::scope;
    return s;
}

} // namespace

TEST_CASE("the search of the filter folds as the search of the workspace does") {
    const auto s = testing::twoAnnouncements();
    CHECK(found("engin", s) == "train");
    CHECK(found("ENGINEERS", s) == "train");
    CHECK(found("ｅｎｇｉｎ", s) == "train");
    CHECK(found("éngin", s) == "train");
    CHECK(found("ngineers", s) == "");
    CHECK(found("engineers teach", s) == "train");
    CHECK(found("\"teachers engineers\"", s) == "");
    CHECK(found("術", s) == "train");
    CHECK(found("24億", s) == "fund");
    CHECK(found("２４億ユーロ", s) == "fund");
    CHECK(found("\"€2.4 bn\"", s) == "fund");
    CHECK(found("kroner", s) == "fjord");
    CHECK(found("first half 2028", s) == "centre");
    // Words that are none let everything through, as no words do.
    CHECK(found("…", s) == found("", s));
}

TEST_CASE("each aspect lets through what has one of its values") {
    const auto s = judged();
    const auto of = [&](const std::vector<AspectValue>& values) {
        Criteria c;
        for (const auto& v : values) c = toggled(c, v);
        return passing(c, s);
    };
    CHECK(of({{Aspect::kind, "initiative"}}) == "compute cloud threat data crime");
    CHECK(of({{Aspect::kind, "initiative"}, {Aspect::pillar, "technology"}}) == "compute cloud");
    CHECK(of({{Aspect::kind, "share"}, {Aspect::kind, "capacity"}}) == "centre use");
    CHECK(of({{Aspect::difference, "standing"}}) == "compute");
    CHECK(of({{Aspect::difference, "scope"}}) == "train");
    CHECK(of({{Aspect::state, "judged"}}) == "train");
    CHECK(of({{Aspect::state, "open"}}) == "train"); // its audience; what agrees has no state
    CHECK(of({{Aspect::state, "stale"}}) == "compute");
    CHECK(of({{Aspect::standing, "discussed"}}) == "compute"); // as one source says
    CHECK(of({{Aspect::standing, "achieved"}}) == "earlier trained");
    CHECK(of({{Aspect::source, "s-d"}}) == "fund compute crime train");
    CHECK(of({{Aspect::source, "s-d"}, {Aspect::source, "s-b"}, {Aspect::verdict, "single"}}) == "crime");
    CHECK(of({{Aspect::kind, "no such kind"}}) == passing({}, s));
}

TEST_CASE("a value is put in by one click and taken out by the next") {
    const auto s = testing::sampleSnapshot();
    Criteria c;
    for (const AspectValue& v : {AspectValue{Aspect::pillar, ""}, AspectValue{Aspect::verdict, "agree"},
                                 AspectValue{Aspect::state, "stale"}, AspectValue{Aspect::source, "s-a"}}) {
        CHECK_FALSE(isIn(c, v));
        const Criteria with = toggled(c, v);
        CHECK(isIn(with, v));
        CHECK_FALSE(with.empty());
        CHECK(valuesIn(with) == std::vector<AspectValue>{v});
        CHECK(toggled(with, v) == c);
    }
    CHECK(wordOf(AspectValue{Aspect::pillar, ""}, s) == QStringLiteral("No pillar"));
    CHECK(wordOf(AspectValue{Aspect::verdict, "conflict"}, s) == QStringLiteral("≠  conflict"));
    CHECK(wordOf(AspectValue{Aspect::difference, "within_source"}, s) == QStringLiteral("within one source"));
    CHECK(wordOf(AspectValue{Aspect::standing, "discussed"}, s) == QStringLiteral("in talks"));
    CHECK(wordOf(AspectValue{Aspect::source, "s-b"}, s) == QStringLiteral("B  A quiet bet on the River Plate"));
    CHECK(wordOf(AspectValue{Aspect::source, "s-x"}, s) == QStringLiteral("a source that is gone"));
}

TEST_CASE("counts of an aspect are true under the other filters") {
    const auto s = shared(judged());
    FilterIndex index(s);
    CHECK(told(index, Aspect::pillar) == "technology 4, trust 3, talent 5,  2");
    CHECK(told(index, Aspect::verdict) == "conflict 2, compatible 4, agree 5, single 8");
    CHECK(told(index, Aspect::kind) == "money 3, people 4, share 1, capacity 1, initiative 5");
    CHECK(told(index, Aspect::difference) == "date 1, scope 1, standing 1");
    CHECK(told(index, Aspect::state) == "open 1, judged 1, stale 1");
    CHECK(told(index, Aspect::standing) == "committed 10, discussed 1, achieved 2, context 2");
    CHECK(told(index, Aspect::source) == "s-a 11, s-b 4, s-c 8, s-d 4");
    Criteria c;
    c.pillars = {"talent"};
    index.set(c);
    CHECK(told(index, Aspect::pillar) == "technology 4, trust 3, talent 5,  2"); // not under its own
    CHECK(told(index, Aspect::verdict) == "conflict 1, compatible 1, agree 1, single 3");
    CHECK(told(index, Aspect::kind) == "money 1, people 4, share 0, capacity 0, initiative 0");
    CHECK(told(index, Aspect::state) == "open 1, judged 1, stale 0");
    CHECK(index.passing(0) == 5);
    c.kinds = {model::Kind::initiative};
    index.set(c);
    CHECK(index.passing(0) == 0);
    CHECK(told(index, Aspect::pillar) == "technology 2, trust 3, talent 0,  0");
    CHECK(told(index, Aspect::kind) == "money 1, people 4, share 0, capacity 0, initiative 0");
    CHECK(told(index, Aspect::verdict) == "conflict 0, compatible 0, agree 0, single 0");
    c = {};
    c.search = QStringLiteral("train");
    index.set(c);
    CHECK(told(index, Aspect::pillar) == "technology 0, trust 0, talent 2,  0");
}

TEST_CASE("words that were made ready find what those find that were not") {
    const auto s = shared(testing::twoAnnouncements());
    FilterIndex plain(s), ready(s);
    ready.takeHaystacks(FilterIndex::haystacksOf(*s));
    for (const char* words : {"engineers", "300", "nowhere", "fjord", "技術者"}) {
        Criteria c;
        c.search = QString::fromUtf8(words);
        plain.set(c);
        ready.set(c);
        CHECK(ready.counts(std::nullopt) == plain.counts(std::nullopt));
        for (std::size_t a = 0; a < 2; ++a) CHECK(ready.passing(a) == plain.passing(a));
    }
}

TEST_CASE("typed letter by letter, with facets between, it lets through what it would at once") {
    const auto s = shared(testing::twoAnnouncements());
    FilterIndex typed(s);
    Criteria c;
    for (const char* words : {"t", "tr", "train", "train 2", "train 200", "train", "eng", "engineers", "", "\"en", "3",
                              "30", "300", "fjo", "300"}) {
        c.search = QString::fromUtf8(words);
        if (c.search.size() == 2) c.pillars = {"talent"}, c.verdicts = {model::Verdict::conflict};
        if (c.search.isEmpty()) c.pillars = {}, c.verdicts = {};
        typed.set(c);
        FilterIndex fresh(s);
        fresh.set(c);
        INFO(words);
        CHECK(typed.counts(std::nullopt) == fresh.counts(std::nullopt));
        for (std::size_t a = 0; a < 2; ++a) CHECK(typed.passing(a) == fresh.passing(a));
    }
}

TEST_CASE("counts of a whole workspace, and of one without commitments") {
    const FilterIndex index(shared(testing::twoAnnouncements()));
    CHECK(told(index, Aspect::pillar, std::nullopt) == "technology 4, trust 3, talent 5,  3");
    CHECK(told(index, Aspect::pillar, 1) == " 1");
    CHECK(told(index, Aspect::source, 1) == "s-e 1");
    CHECK(told(index, Aspect::verdict, 1) == "conflict 0, compatible 0, agree 0, single 1");
    CHECK(FilterIndex(shared({})).counts(std::nullopt).empty());
}

TEST_CASE("filter, index and expression let the same commitments through") {
    const auto s = shared(judged());
    std::mt19937 dice(20261130);
    FilterIndex kept(s);
    int between = 0;
    for (int round = 0; round < 400; ++round) {
        const Criteria c = some(dice, *s);
        const query::Expression expression = expressionOf(c, *s);
        INFO(expression.text());
        CHECK(expression.empty() == c.empty());
        kept.set(c); // after whatever was set before
        std::size_t passed = 0;
        for (const auto& a : s->finding.announcements)
            for (const auto& m : a.commitments) {
                const bool in = passes(c, a, m, *s);
                passed += in;
                CHECK(in == query::holds(expression, query::subjectOf(*s, a, m)));
            }
        CHECK(kept.passing(0) == passed);
        between += passed > 0 && passed < 14;
        // A count is what would be shown if that value alone were chosen.
        for (const auto& count : kept.counts(0)) {
            Criteria alone = c;
            for (const AspectValue& v : valuesIn(c))
                if (v.aspect == count.value.aspect) alone = toggled(alone, v);
            alone = toggled(alone, count.value);
            std::size_t would = 0;
            for (const auto& m : s->finding.announcements[0].commitments)
                would += passes(alone, s->finding.announcements[0], m, *s);
            INFO(name(count.value.aspect) << ' ' << count.value.value);
            CHECK(count.count == would);
        }
        CHECK(criteriaOf(jsonOf(c)) == c);
    }
    CHECK(between > 100);
}

TEST_CASE("criteria are told as an expression that the command line takes") {
    const auto s = testing::sampleSnapshot();
    Criteria c;
    c.search = QStringLiteral("say \"train\" \\ 200");
    c.pillars = {"", "trust"};
    c.verdicts = {model::Verdict::conflict};
    c.states = {model::FacetState::open};
    c.sources = {"s-b", "s-d"};
    c.where = *query::parse("amount > 1e9 EUR or deadline < 2030");
    const auto e = expressionOf(c, s);
    CHECK(e.text() ==
          "(pillar = none or pillar = trust) and verdict = conflict and discrepancy = open and (source = B or "
          "source = D) and words ~ \"say \\\"train\\\" \\\\ 200\" and (amount > 1000000000 EUR or deadline < "
          "2030)");
    CHECK(*query::parse(e.text()) == e);
    CHECK(expressionOf({}, s).empty());
}

TEST_CASE("criteria are kept as JSON, and what is not known is left out") {
    Criteria c;
    c.search = QStringLiteral("被害 \"x\"");
    c.pillars = {"", "trust"};
    c.types = {model::Difference::out_of_date};
    c.where = *query::parse("amount > 1e9 EUR");
    CHECK(jsonOf(c) == R"({"difference":["out_of_date"],"pillar":["","trust"],"search":"被害 \"x\"",)"
                       R"("where":"amount > 1e9 EUR"})");
    CHECK(jsonOf({}) == "{}");
    CHECK(criteriaOf("{}") == Criteria{});
    CHECK(criteriaOf(R"({"verdict":["conflict","shouted",7],"colour":["red"],"where":"nonsense"})")->verdicts ==
          std::set{model::Verdict::conflict});
    CHECK_FALSE(criteriaOf("[]"));
    CHECK_FALSE(criteriaOf("{"));
}
