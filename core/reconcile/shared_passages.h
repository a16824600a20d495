#pragma once

#include "core/model/article.h"

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace pledge::reconcile {

/// How much of one text stands in another, word by word, outside of what both quote.
struct SharedPassage {
    std::size_t text = 0, other = 0; ///< places in the list; of both ways the one that covers more of its text
    std::size_t words = 0;           ///< of `text` that stand in `other`; of Japanese characters
    double share = 0;                ///< of all words of `text` outside of quotation marks
};

/// The pairs of texts that repeat enough of each other for one of them to be no source of its own, the closest first.
/// Headlines do not count. Each shingle of words is looked up, so that the work grows with the length of all texts; a
/// text that very many repeat is compared with few of them.
std::vector<SharedPassage> sharedPassages(const std::vector<const model::Article*>& articles);

} // namespace pledge::reconcile
