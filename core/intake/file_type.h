#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace pledge::intake {

/// What a file is, as far as its name tells.
enum class Type { text, markdown, other };

/// By the ending of the name; names without one, and `-`, are text.
Type typeOf(std::string_view file);

/// Words for a type that is not read yet, with the article before it ("a PDF"), by name or by the first bytes.
std::optional<std::string> unreadType(std::string_view file);
std::optional<std::string> unreadContent(std::string_view bytes);

/// Whether a decoded text is no text at all: NUL characters, or many control characters.
bool isBinary(std::string_view utf8);

} // namespace pledge::intake
