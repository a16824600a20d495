#include "tests/support/catch.h"
#include "tests/ui/layouts/script_metrics.h"
#include "tests/ui/layouts/sweep.h"
#include "ui/timeline/timeline_stock.h"

#include <algorithm>
#include <limits>

using namespace pledge;
using namespace pledge::ui;
using namespace pledge::testing;

namespace {

using See = std::function<void(const char*, const Sight&)>;

const model::Announcement& announcementOf(const Visit& v) {
    const auto& all = v.snapshot->finding.announcements;
    return all[v.choice % all.size()];
}

/// As the widget does: lanes told one by one or counted as the height allows; every third looked at closely.
void seeTimeline(const Visit& v, const char* name, const std::string& announcement, LaneBy lanes, const See& see) {
    TimelineOptions options;
    options.lanes = lanes, options.today = model::toSerial({2026, 11, 30});
    TimelineStock stock(v.snapshot, announcement, options);
    const auto& commitments = announcementOf(v).commitments;
    if (!commitments.empty()) stock.choose(commitments[v.choice % commitments.size()].id);
    const TimeWindow fit = fitWindow(stock.extent());
    const double from = fit.from + static_cast<double>(v.choice % 8) * fit.length() / 10;
    const TimeWindow window = v.choice % 3 == 0 ? TimeWindow{from, from + fit.length() / 6} : fit;
    const TimelineModel m = stock.inView(window, mostTold(v.size.height(), *v.metrics));
    see(name, sightOf(layOutTimeline(m, v.size, window, *v.metrics)));
}

void seePillars(const Visit& v, const char* name, const PillarsOptions& options, const See& see) {
    const auto seeAt = [&](const char* what, const PillarsPlace& place) {
        const PillarsModel m = pillarsModel(*v.snapshot, announcementOf(v).id, {}, options, place);
        const PillarsLayout l = layOutPillars(m, v.size, *v.metrics);
        see(what, sightOf(l));
        if (l.leftOut > 0) see(what, sightOf(layOutPillars(m, v.size, *v.metrics, l.inSight)));
        return m;
    };
    const PillarsModel m = seeAt(name, {});
    if (m.rows.empty() || v.choice % 3 != 0) return;
    const PillarRow& row = m.rows[v.choice % m.rows.size()];
    seeAt("pillars, commitments of a row", {row.key, {}});
    if (!row.promised.empty())
        seeAt("pillars, claims of a commitment", {row.key, row.promised[v.choice % row.promised.size()].commitment});
}

void seeCoverage(const Visit& v, const See& see) {
    const CoverageModel m = coverageModel(*v.snapshot, announcementOf(v).id);
    const CoverageLayout l = layOutCoverage(m, v.size, {}, *v.metrics);
    see("coverage", sightOf(l));
    const double part = static_cast<double>(v.choice % 5) / 4;
    see("coverage, scrolled",
        sightOf(layOutCoverage(m, v.size, {l.content.width() * part, l.content.height() * part}, *v.metrics)));
}

void checkMet(const Met& met) {
    for (const std::string& w : met.wrongs) {
        INFO(w);
        CHECK(w.empty());
    }
    CHECK(met.all() > 150'000);
    CHECK(met.workspaces.size() == 30);
    for (const auto& [combination, n] : met.workspaces) CHECK(n >= 66);
    CHECK(met.ofRealFont * 12 > met.layouts); // one visit in ten
    CHECK(met.cut * 500 > met.all());         // some had no room
    CHECK(met.wide * 10 > met.all());         // and many are Japanese
}

} // namespace

TEST_CASE("timeline: no label overlaps another or leaves the view, in 1,000 workspaces, 30 ways") {
    const Met met = sweep([](const Visit& v, const See& see) {
        const std::string one = announcementOf(v).id;
        seeTimeline(v, "timeline by pillar", one, LaneBy::pillar, see);
        if (v.choice % 2 == 0) {
            seeTimeline(v, "timeline by kind", one, LaneBy::kind, see);
            seeTimeline(v, "timeline of all", {}, LaneBy::pillar, see);
        } else {
            seeTimeline(v, "timeline by source", one, LaneBy::source, see);
            seeTimeline(v, "timeline of all by announcement", {}, LaneBy::announcement, see);
        }
    });
    checkMet(met);
    CHECK(met.labels.size() == 5);
    for (const auto& [name, n] : met.labels) CHECK(n > 5'000);
}

TEST_CASE("pillars: no label overlaps another or leaves the view, in 1,000 workspaces, 30 ways") {
    const Met met = sweep([](const Visit& v, const See& see) {
        seePillars(v, "pillars together", {}, see);
        if (v.choice % 2 == 0)
            seePillars(v, "pillars by source", {PillarsOptions::Told::bySource, false}, see);
        else
            seePillars(v, "pillars of all announcements", {PillarsOptions::Told::reconciled, true}, see);
    });
    checkMet(met);
    CHECK(met.labels.size() == 5);
    for (const auto& [name, n] : met.labels) CHECK(n > 5'000);
}

TEST_CASE("coverage: no label overlaps another or leaves the view, in 1,000 workspaces, 30 ways") {
    const Met met = sweep(seeCoverage);
    checkMet(met);
    CHECK(met.labels.size() == 2);
    for (const auto& [name, n] : met.labels) CHECK(n > 5'000);
}

TEST_CASE("what is wrong with a label is seen") {
    const ScriptMetrics metrics(1);
    const QRectF view(0, 0, 200, 100);
    const auto label = [&](const QString& text, double x, double y) {
        return Label{text, QRectF(x, y, metrics.width(text, TextRole::label), 15), TextRole::label, view};
    };
    const auto said = [&](const std::vector<Label>& labels, const std::vector<QRectF>& marks = {}) {
        const std::string all = wrong({labels, marks}, metrics);
        return all.substr(0, all.find(':'));
    };
    const Label good = label(QStringLiteral("labs"), 10, 10);
    CHECK(said({good, label(QStringLiteral("研究所"), 34, 10), label(QStringLiteral("labs"), 10, 25)}) == "");
    CHECK(said({good}, {QRectF(5, 5, 100, 30), QRectF(34, 0, 10, 90)}) == "");
    CHECK(said({good, label(QStringLiteral("wind"), 33, 24)}).find("covers") != std::string::npos);
    CHECK(said({label(QStringLiteral("labs"), 177, 10)}) == "leaves what holds it");
    CHECK(said({label(QStringLiteral("labs"), 10, -1)}) == "leaves what holds it");
    CHECK(said({label(QStringLiteral("≠ 2…"), 10, 10)}) == "cannot be read");
    CHECK(said({label(QStringLiteral("≠ 2030…"), 10, 10)}) == "");
    CHECK(said({{good.text, good.box.adjusted(0, 0, -1, 0), good.role, view}}) == "is not as large as its text");
    CHECK(said({good}, {QRectF(20, 5, 100, 30)}) == "crosses a mark");
}
