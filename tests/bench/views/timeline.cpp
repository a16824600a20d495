#include "tests/bench/views/bare_bins.h"
#include "tests/bench/views/frames.h"
#include "tests/bench/views/views.h"
#include "tests/generator/many.h"
#include "ui/timeline/timeline_view.h"

#include <QImage>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <string>

namespace bench {
namespace {

using namespace pledge;

struct NoClock : base::Clock {
    std::string now() const override { return "2026-05-14T10:00:00Z"; }
};

/// What of time the frames of one way of looking show: the n-th of `frames`.
struct Look {
    const char* name;
    double share; ///< of the whole
    bool pans;
};

constexpr Look looks[] = {{"whole", 1, false},
                          {"pan 10 %", 0.1, true},
                          {"pan 1 %", 0.01, true},
                          {"pan 0.2 %", 0.002, true},
                          {"zoom in", 1, true}};

ui::TimeWindow windowOf(const Look& look, const ui::TimeWindow& all, int frame, int frames) {
    const double t = static_cast<double>(frame) / frames;
    if (std::string(look.name) == "zoom in") {
        const double length = all.length() * std::pow(0.001, t);
        const double middle = all.from + all.length() * 0.5;
        return {middle - length / 2, middle + length / 2};
    }
    const double length = all.length() * look.share;
    const double from = look.pans ? all.from + all.length() * 0.3 + length * 2 * t : all.from + t;
    return {from, from + length};
}

std::vector<BareBins::Item> bareItems(const model::Snapshot& snapshot) {
    std::vector<BareBins::Item> items;
    for (const model::Announcement& a : snapshot.finding.announcements)
        for (const model::Commitment& c : a.commitments)
            for (const model::Facet& f : c.facets) {
                const auto e = f.facet == model::FacetName::standing
                                   ? std::nullopt
                                   : model::parseEdtf(std::get<std::string>(f.readings.front().value));
                if (!e || !e->first || !e->last) continue;
                const auto lane = static_cast<std::uint8_t>(c.pillar.size() % 5);
                items.push_back({static_cast<std::int32_t>(model::toSerial(*e->first)),
                                 static_cast<std::int32_t>(model::toSerial(*e->last)), lane});
            }
    std::sort(items.begin(), items.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    return items;
}

void frames(ui::TimelineView& view, const BareBins& bare, ui::Selection& selection, const QSize& size) {
    view.resize(size);
    view.zoomToFit();
    const ui::TimeWindow all = view.layoutNow().window;
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    for (const Look& look : looks) {
        Frames own, bins;
        constexpr int count = 200;
        for (int i = 0; i < count; ++i) {
            const ui::TimeWindow window = windowOf(look, all, i, count);
            // Every tenth frame something else is chosen, as a walk with the arrows does.
            if (i % 10 == 0) selection.choose({"", "m-" + std::to_string(i * 37), "", "", ""});
            own.add([&] {
                view.lookAt(window);
                view.render(&image, {}, {}, QWidget::DrawChildren);
            });
            bins.add([&] {
                QPainter painter(&image);
                bare.paint(painter, size, window.from, window.to);
            });
        }
        std::printf("  %4d x %-4d  %-10s  %7.2f %7.2f   %7.2f %7.2f   %5.2f %5.2f\n", size.width(), size.height(),
                    look.name, own.median(), own.high(), bins.median(), bins.high(), own.median() / bins.median(),
                    own.high() / bins.high());
    }
}

} // namespace

void timeline(std::size_t commitments) {
    NoClock clock;
    ui::Document document(clock);
    ui::Selection selection;
    ui::Filter filter;
    document.show(generator::manyCommitments(commitments));
    const BareBins bare(bareItems(*document.snapshot()), 5);
    filter.set({QString(), {}, {model::Verdict::conflict, model::Verdict::single, model::Verdict::agree}});
    const std::size_t before = heldBytes();
    ui::TimelineView view(document, selection, filter);
    const double made = milliseconds([&] { view.tell(ui::LaneBy::pillar, true); });
    std::printf("timeline of %zu commitments, filtered: made in %.0f ms, %zu bytes each (%zu of the process)\n",
                commitments, made, view.stock().bytes() / commitments, (heldBytes() - before) / commitments);
    const double kept = milliseconds([&] { filter.set({QString(), {"trust", "talent"}, {}}); });
    std::printf("  another filter: %.0f ms\n", kept);
    filter.set({QString(), {}, {model::Verdict::conflict, model::Verdict::single, model::Verdict::agree}});
    std::puts("  size         look            own median, p99   bare median, p99   ratios");
    for (const QSize size : {QSize(1400, 500), QSize(3840, 1200)}) frames(view, bare, selection, size);
}

} // namespace bench
