#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace pledge::intake {

/// The characters of a text file.
struct PlainText {
    std::string utf8; ///< NFC, lines end in `\n`, no control characters but tabs, no soft hyphens or byte order marks
    std::vector<std::string> notes; ///< what was guessed or replaced, each a sentence
};

/// Errors: unsupported (a known type that is not read yet), unreadable (binary, empty).
base::Result<PlainText> plainText(std::string_view bytes, const std::string& file);

} // namespace pledge::intake
