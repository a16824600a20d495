#pragma once

#include "core/base/result.h"
#include "core/model/article.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pledge::intake {

/// Inputs above this many bytes are refused.
constexpr std::uint64_t largestInput = 256ull << 20;

/// One input that can be read: a file's path, or `-` for standard input.
struct Input {
    std::string file; ///< as it was given, or, inside a given folder, its path with that folder's before it
    bool operator==(const Input&) const = default;
};

/// What a list of arguments stands for: files as they are, folders as the readable files in them (all levels, sorted by
/// path, hidden ones left out; files of a type that is not read, and READMEs, are left out with a note). Each argument
/// that is missing, or a folder without articles, is an error; the others stand.
struct Inputs {
    std::vector<Input> inputs;
    std::vector<base::Error> errors;
    std::vector<std::string> notes; ///< what was left out of folders, each a sentence
};
Inputs expand(const std::vector<std::string>& arguments);

/// The bytes of an input. Errors: unreadable (missing, forbidden, a folder, empty, above `largestInput`).
base::Result<std::string> readBytes(const Input& input);

/// The article in these bytes (text and Markdown). `file` is kept in it and decides the type by its name; a name that
/// is of a type not read yet (.pdf, .html, .eml, …) or bytes that are no text give `unsupported`/`unreadable` and one
/// sentence.
base::Result<model::Article> readArticle(std::string_view bytes, const std::string& file);

} // namespace pledge::intake
