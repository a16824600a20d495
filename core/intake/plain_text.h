#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pledge::intake {

/// The characters of a text file.
struct PlainText {
    std::string_view bytes;             ///< of the file, where they are the text as they stand
    std::optional<std::string> changed; ///< the text where they are not
    std::vector<std::string> notes;     ///< what was guessed or replaced, each a sentence

    /// NFC, lines end in `\n` (or in `\r\n`, where all of them may), no control characters but tabs, no soft hyphens or
    /// byte order marks.
    std::string_view utf8() const { return changed ? std::string_view(*changed) : bytes; }
};

/// The result refers to the bytes. Errors: unsupported (a known type that is not read yet), unreadable (binary, empty).
base::Result<PlainText> plainText(std::string_view bytes, const std::string& file);

} // namespace pledge::intake
