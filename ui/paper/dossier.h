#pragma once

#include "core/base/result.h"
#include "core/model/snapshot.h"
#include "core/report/report.h"

#include <QPageSize>
#include <QString>
#include <string>
#include <vector>

namespace pledge::ui {

/// Lays out and paints a dossier. `name` is the workspace's, `time` (UTC, `2026-04-03T07:35:00Z`) when it was
/// made: the same parts, name and time give the same bytes. The file is replaced only when the new one is whole.
/// Errors: failed (the folder is missing, the disk is full). Needs a QGuiApplication.
base::Result<void> writeDossier(const std::vector<report::DossierPart>& parts, const model::Snapshot& snapshot,
                                const std::string& name, const std::string& time, const QString& file,
                                QPageSize::PageSizeId paper = QPageSize::A4);

} // namespace pledge::ui
