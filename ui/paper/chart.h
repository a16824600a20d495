#pragma once

#include "core/base/result.h"
#include "core/model/snapshot.h"
#include "ui/document/filter.h"

#include <QString>
#include <optional>
#include <string>
#include <string_view>

namespace pledge::ui {

enum class ChartKind { timeline, pillars, coverage };
std::optional<ChartKind> chartNamed(std::string_view name);
/// "timeline": what `chartNamed` knows it by.
QString nameOf(ChartKind kind);

/// Draws a chart into `file`, PDF or PNG by the end of its name. With no announcement named, each has a page of its own
/// in a PDF and stands below the one before in a picture. `time` (UTC, `2026-04-03T07:35:00Z`) is what the PDF says of
/// its making. A coverage that is too large for a page goes on: its rows on further pages, its columns in further
/// bands. The file is replaced only when the new one is whole. Errors: usage (another kind of file, no such
/// announcement, nothing to draw), failed (the folder is missing, the disk is full). Needs a QGuiApplication.
base::Result<void> writeChart(ChartKind kind, const model::Snapshot& snapshot, const std::string& announcement,
                              const QString& file, const std::string& time, const Criteria& criteria = {});

} // namespace pledge::ui
