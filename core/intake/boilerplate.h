#pragma once

#include "core/intake/lines.h"

#include <cstddef>

namespace pledge::intake {

/// Takes out (`gone`) the lines that tell by themselves: share bars, sign-up boxes, cookie notices, picture credits,
/// lines of links, hashtags or signs. Returns how many went.
std::size_t removeMarked(Lines& lines);

/// Takes out blocks that tell by what stands round them, once the masthead is known: lists under a head such as
/// "Related articles" or "Featured", comments, runs of names with one-line blurbs that share nothing with the article,
/// lists of other headlines at the end, what is said twice. Returns how many lines went.
std::size_t removeBlocks(Lines& lines, const std::string& title);

} // namespace pledge::intake
