#pragma once

#include "core/base/span.h"

#include <string>
#include <string_view>
#include <vector>

namespace pledge::model {

/// What is searched, in the order in which results are shown.
enum class HitKind {
    commitment, ///< its label
    claim,      ///< its quote, and its value in words
    text,       ///< a passage of an article
    note,       ///< a note with its tags, of an annotation that no later judgement replaced
    source,     ///< title, publisher, author, file
};

/// One place where all words of a search were found. Ids that have no meaning for the kind, or lead nowhere, are empty.
struct Hit {
    HitKind kind = HitKind::text;
    std::string source;     ///< of a claim, a text, a source, and of what a note on one of these is about
    std::string letter;     ///< that source's
    std::string claim;      ///< of a claim, or what a note is about
    std::string commitment; ///< of a commitment, of a claim that makes one, or what a note is about, the facet's too
    std::string facet;      ///< what a note is about
    std::string annotation; ///< of a note
    base::Span span;        ///< of a claim and a text: the place, in code points of the source's article
    std::string sentence;   ///< the words around it: of a text and a claim the sentence, of a note the line
    std::vector<base::Span>
        marks; ///< what was found, in code points of `sentence`, in order; of a claim maybe all of it
    bool operator==(const Hit&) const = default;
};

/// The hits of one kind: the first of them, and how many there are.
struct HitsOfKind {
    HitKind kind = HitKind::text;
    std::size_t total = 0;
    std::vector<Hit> hits; ///< by source in order of import, then by place; notes newest first
    bool operator==(const HitsOfKind&) const = default;
};

std::string_view name(HitKind kind);

} // namespace pledge::model
