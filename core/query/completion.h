#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace pledge::query {

/// What can stand at the end of an expression that is being typed.
struct Completion {
    std::size_t start = 0;          ///< byte where the word that is being typed begins; the length where none is
    std::vector<std::string> words; ///< those that begin as it does, in any case: fields, a choice's words, and, or
};

/// `typed` is the text up to the cursor.
Completion complete(std::string_view typed);

} // namespace pledge::query
