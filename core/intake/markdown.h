#pragma once

#include "core/intake/lines.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pledge::intake {

/// A Markdown document without its marks.
struct Markdown {
    std::vector<std::pair<std::string, std::string>> front; ///< `key: value` of its front matter, in order
    Lines lines; ///< headings know their level; pictures and addresses are gone, the words of links stay
};
Markdown readMarkdown(std::string_view utf8);

} // namespace pledge::intake
