#pragma once

#include "tests/support/gold.h"

#include <optional>
#include <string_view>
#include <vector>

namespace pledge::tests {

/// Where `words` stand in `text`, in bytes: not inside a word, a number or a name in katakana.
std::vector<base::Span> occurrences(std::string_view text, std::string_view words);

/// The places of a gold's claims in an article's text, in bytes; nothing for a quote that does not stand there. Golds
/// give claims in the order of the text: where a quote stands more than once, that order decides, then which of the
/// places holds an extracted claim of the same value.
std::vector<std::optional<base::Span>> placesOf(const std::vector<GoldClaim>& gold, std::string_view text,
                                                const std::vector<model::Claim>& extracted);

} // namespace pledge::tests
