#pragma once

#include "ui/timeline/timeline_model.h"

#include <random>

namespace pledge::testing {

/// A timeline of up to 40 commitments of all shapes, the same for the same seed.
inline ui::TimelineModel randomTimeline(unsigned seed) {
    std::mt19937 random(seed);
    const auto upTo = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    ui::TimelineModel m;
    m.announcement = "a";
    m.announced = ui::TimeExtent{20500, 20500, 20500, 20500};
    m.announcedText = QStringLiteral("announced 16 Feb 2026");
    for (const char* title : {"Money", "Technology", "Trust", "Talent", "Context"})
        m.lanes.push_back({"", QLatin1String(title), {}});
    const int count = 1 + upTo(40);
    for (int i = 0; i < count; ++i) {
        ui::TimelineItem item;
        item.commitment = "m-" + std::to_string(i);
        item.title = QString(3 + upTo(60), QLatin1Char('t'));
        if (upTo(2)) item.detail = QString(2 + upTo(40), QLatin1Char('d'));
        if (upTo(3) == 0)
            item.mark = QStringLiteral("≠ standing, audience"), item.shortMark = QStringLiteral("≠ standing +1");
        const long first = 18000 + upTo(6000);
        const long length = upTo(3) == 0 ? 0 : upTo(4000);
        const long soft = length > 0 ? upTo(static_cast<int>(length)) : 0;
        if (upTo(4)) item.when = ui::TimeExtent{first, first + soft, first + length - soft / 2, first + length};
        if (upTo(5) == 0)
            item.ends = {{first, first + 30, QStringLiteral("B"), QStringLiteral("2028")},
                         {first, first + 40 + upTo(900), QStringLiteral("A C D E"), QStringLiteral("31 Dec 2030")}};
        m.lanes[static_cast<std::size_t>(upTo(5))].items.push_back(item);
    }
    return m;
}

} // namespace pledge::testing
