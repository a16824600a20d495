#pragma once

#include "core/extract/document.h"
#include "core/extract/lexicon.h"

#include <optional>
#include <string>
#include <vector>

namespace pledge::extract {

/// The form of a verb of undertaking.
enum class VerbForm { bare, third, past, ing };

/// Whether `token` is a verb of undertaking, and in which forms it can be read.
struct UndertakingVerb {
    bool bare = false, third = false, past = false, ing = false;
    explicit operator bool() const { return bare || third || past || ing; }
};
UndertakingVerb undertakingVerb(const Word& lower);
/// All forms of the verbs of undertaking.
std::vector<std::string> undertakingVerbs();
/// The form that the next verb of a list has to have; a verb that no list has is taken for a bare one behind "will".
UndertakingVerb listForm(const Document& document, std::size_t verb);

/// One past the last token of the clause whose verb stands at `verb`: before a subordinate clause, the next coordinated
/// verb, a mark that ends clauses, or 30 tokens on.
std::size_t undertakingEnd(const Document& document, std::size_t verb);

/// A short label for what [verb, end) undertakes: its object without articles, at most eight words, ended
/// where a phrase ends.
std::string undertakingLabel(const Document& document, std::size_t verb, std::size_t end);

} // namespace pledge::extract
