#pragma once

#include <cstddef>
#include <string>

namespace pledge::bench {

/// The n-th of endlessly many invented articles on investments: about a claim a sentence, some 1.2 KB, told in `voices`
/// voices an announcement, so that neighbours report the same event.
std::string article(std::size_t n, std::size_t voices = 4);

/// The n-th article with paragraphs below it that tell of other things and give no figure, as real ones do: some 4 KB
/// with a claim every 250 bytes or so.
std::string page(std::size_t n);

/// Pages end to end, at least `bytes` long.
std::string prose(std::size_t bytes);

} // namespace pledge::bench
