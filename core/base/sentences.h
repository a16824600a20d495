#pragma once

#include "core/base/span.h"

#include <string_view>
#include <vector>

namespace pledge::base {

/// The sentences of valid UTF-8 as byte spans, in order, white space trimmed at both ends; none spans a line end.
/// `language` is an ISO 639 code ("en", "ja"). The rules of UAX #29, and ours for titles and
/// abbreviations that it misses ("Dr. Smith", "U.S. Army", "Acme Corp. said").
std::vector<Span> sentences(std::string_view utf8, std::string_view language);

} // namespace pledge::base
