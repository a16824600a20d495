#pragma once

#include "core/model/snapshot.h"
#include "ui/timeline/timeline_model.h"

#include <QString>
#include <optional>
#include <string>
#include <vector>

namespace pledge::ui {

// When it was made known, apart from when it is to happen: the day of an announcement, and those of the sources.

/// Of each that has a day, the earliest first.
std::vector<TimelineDay> announcementDays(const std::vector<const model::Announcement*>& announcements);
/// When these sources were published, the earliest first; those without a day are left out.
std::vector<TimelineDay> reportDays(const std::vector<std::string>& sources, const model::Snapshot& snapshot);
/// The ids of the sources that tell a commitment, each once.
std::vector<std::string> tellersOf(const model::Commitment& commitment);
/// "Announced 12 May 2026. Reported 13 May 2026 (A C), 14 May 2026 (B)."; empty where no day is known.
QString daysTold(const model::Commitment& commitment, const model::Snapshot& snapshot,
                 const std::optional<TimeExtent>& announced);
/// "Sources reported it 13 May 2026 to 2 Jun 2026."; empty without reports.
QString reportsSummary(const std::vector<TimelineDay>& reports);

} // namespace pledge::ui
