#pragma once

#include "core/model/finding.h"

#include <QString>

namespace pledge::ui {

/// What a commitment is called, in the window's language: "€3.2 bn investment". The words of sources in it stay as they
/// are, as does the name that an analyst gave it.
QString labelOf(const model::Commitment& commitment);

} // namespace pledge::ui
