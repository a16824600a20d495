#pragma once

#include "core/model/finding.h"

#include <QString>

namespace pledge::ui {

// The reasons that reconciling gives, in the window's language: its sentences are read again by the forms that made
// them (core/model/reasons.h). One that no form made stays as it is, as do names and what sources call things.

/// Why a facet's readings stand as they do. `announced`: EDTF, the day from which durations were counted.
QString reasonOf(const model::Facet& facet, const std::string& announced);
/// Why sources count as one voice.
QString reasonOf(const model::Echo& echo);

} // namespace pledge::ui
