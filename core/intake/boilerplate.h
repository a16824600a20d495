#pragma once

#include "core/intake/lines.h"

#include <cstddef>

namespace pledge::intake {

/// What a short line may open, by its words alone (`Line::head`).
enum Head : std::uint8_t {
    blockHead = 1,      ///< a list of links, teasers or adverts
    restHead = 2,       ///< what follows the article
    blockStartHead = 4, ///< it begins like the head of such a list
    menuHead = 8,       ///< it is also known as a line of furniture by itself
};

/// Takes out (`gone`) the lines that tell by themselves: share bars, sign-up boxes, cookie notices, picture credits,
/// lines of links, hashtags or signs. Marks those that stay with what they may open. Returns how many went.
std::size_t removeMarked(Lines& lines);

/// Takes out the lines under an article's last paragraph that speak to its reader: offers, calls, contacts, pointers to
/// other articles, notices of rights. Returns how many lines went.
std::size_t removeFoot(Lines& lines);

/// Takes out the lines above an article's headline that are a site's menu. Returns how many lines went.
std::size_t removeMenu(Lines& lines);

/// Takes out blocks that tell by what stands round them, once the masthead is known: lists under a head such as
/// "Related articles" or "Featured", comments, runs of names with one-line blurbs that share nothing with the article,
/// lists of other headlines at the end, what is said twice. Returns how many lines went.
std::size_t removeBlocks(Lines& lines, const std::string& title);

} // namespace pledge::intake
