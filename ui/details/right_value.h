#pragma once

#include "core/base/result.h"
#include "core/model/finding.h"

#include <QString>

namespace pledge::ui {

/// The value that an analyst typed for a facet: a number ("1.2 bn", "50,000", "20 %") in the unit of the facet's
/// readings, a date (EDTF: `2030`, `2026/2029`), a list parted by commas, or words. Errors: usage, with an example.
base::Result<model::Value> readRightValue(const QString& typed, const model::Facet& facet);

} // namespace pledge::ui
