#pragma once

#include "core/extract/numbers.h"

namespace pledge::extract {

/// Whether the bare number at `token` belongs to the name before it, by form alone: a word with a capital directly
/// before it that neither opens the sentence nor leads a date or a count (Nikkei 225, Society 5.0, Boeing 737, Vision
/// 2030).
bool isTrapped(const Document& document, std::size_t token);

} // namespace pledge::extract
