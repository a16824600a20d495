#pragma once

#include "core/base/span.h"

#include <string_view>
#include <vector>

namespace pledge::reconcile {

/// What stands in quotation marks, marks included, in bytes and in order; what a line leaves open ends with it.
/// Outermost marks alone count.
std::vector<base::Span> quotedSpeech(std::string_view text);

/// Whether a byte stands in one of these.
bool isQuoted(const std::vector<base::Span>& speech, std::size_t byte);

} // namespace pledge::reconcile
