#pragma once

#include "core/reconcile/passage.h"
#include "core/reconcile/reconcile.h"

#include <string>
#include <vector>

namespace pledge::reconcile {

/// What a source tells of one event. A round-up has several, any other article one that holds all of it.
struct Story {
    std::string lead;              ///< the key of the company that it is about; empty where the source has one story
    std::vector<base::Span> parts; ///< bytes of the article's text, in order
    base::Span heading;            ///< that of its first part, empty where it has none
    base::Span opening;            ///< its first paragraph

    bool contains(std::size_t byte) const;
};

/// Parts a round-up: an article whose sections or paragraphs each open with a company of their own that promises
/// something. Two that speak of each other's are one story, as are paragraphs of which one speaks of another's. Every doubt
/// keeps the article whole.
std::vector<Story> storiesOf(const Input& input, Passage& passage);

} // namespace pledge::reconcile
