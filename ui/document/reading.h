#pragma once

#include "core/base/result.h"
#include "ui/document/document.h"

#include <QString>

namespace pledge::ui {

/// A snapshot that is given back without holding anybody up, large as it may be.
SnapshotPtr held(model::Snapshot&& snapshot);
/// Why a finding is not brought up to date.
QString staleSentence(const base::Error& why);

} // namespace pledge::ui
