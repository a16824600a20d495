#pragma once

#include "core/base/result.h"
#include "core/model/snapshot.h"
#include "ui/paper/chart_choices.h"

#include <QByteArray>
#include <QString>
#include <optional>
#include <string>
#include <string_view>

namespace pledge::ui {

enum class ChartKind { timeline, pillars, coverage };
std::optional<ChartKind> chartNamed(std::string_view name);
/// "timeline": what `chartNamed` knows it by.
QString nameOf(ChartKind kind);

enum class ChartFormat { pdf, svg, png };
/// By the end of a file's name, in any case.
std::optional<ChartFormat> formatOf(const QString& file);

/// Draws a chart, and below it what its marks mean, the filters in force, who the letters are and when it was made.
/// With no announcement named, each has a page of its own in a PDF and stands below the one before in a picture; what
/// is told of all of them stands in one. `time` (UTC, `2026-04-03T07:35:00Z`) is when it was made. What is too large
/// for a page goes on: rows on further pages, columns of a coverage in further bands. The same input gives the same
/// bytes. Errors: usage (no such announcement, nothing to draw), failed. Needs a QGuiApplication.
base::Result<QByteArray> drawChart(ChartKind kind, const model::Snapshot& snapshot, const std::string& announcement,
                                   ChartFormat format, const std::string& time, const ChartChoices& choices = {});

/// The same into `file`, as the end of its name says, which is replaced only when the new one is whole. Errors: usage
/// (another kind of file too), failed (the folder is missing, the disk is full).
base::Result<void> writeChart(ChartKind kind, const model::Snapshot& snapshot, const std::string& announcement,
                              const QString& file, const std::string& time, const ChartChoices& choices = {});

} // namespace pledge::ui
