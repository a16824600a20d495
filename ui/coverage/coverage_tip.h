#pragma once

#include "ui/coverage/coverage_model.h"

#include <string>

namespace pledge::ui {

// What is told of one cell when it is asked for. The model of a large matrix holds none of it.

/// The first claim behind a cell, in the facet that it speaks of; empty where the source is silent.
std::string claimBehind(const model::Snapshot& snapshot, const CoverageModel& model, const CoverageSpot& spot);

/// The commitment, the source, each verdict and reading of it with its words, and what others say against it.
QString tipOf(const model::Snapshot& snapshot, const CoverageModel& model, const CoverageSpot& spot);

/// The commitment with its pillar and all its readings.
QString tipOfRow(const model::Snapshot& snapshot, const CoverageModel& model, std::size_t row);
/// The source's letter, title and origin, and of how much of the matrix it speaks.
QString tipOfColumn(const model::Snapshot& snapshot, const CoverageModel& model, std::size_t column);

} // namespace pledge::ui
