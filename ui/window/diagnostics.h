#pragma once

#include "core/model/snapshot.h"

#include <QString>
#include <vector>

namespace pledge::ui {

/// A heading with its lines: what is told, and what of it.
struct DiagnosticsPart {
    QString title;
    std::vector<std::pair<QString, QString>> lines;
};

/// Versions of the program and of what it is built on, and the platform.
DiagnosticsPart programPart();
/// Fonts that are used in fact, theme and size of text. `theme` as the menu calls it.
DiagnosticsPart lookPart(const QString& theme, bool dark, int scalePercent);
/// Where the workspace is and how much it holds: counts alone, no word of an article. `limits` as Document's.
DiagnosticsPart workspacePart(const QString& path, const QString& limits, const model::Snapshot& snapshot);

/// The parts as plain text, the lines' values below each other.
QString diagnosticsText(const std::vector<DiagnosticsPart>& parts);

} // namespace pledge::ui
