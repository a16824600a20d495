#pragma once

#include <string>
#include <string_view>

namespace pledge::base {

/// A name in Latin letters, in lower-case ASCII: kana as they sound, Han characters by their Chinese reading, accents
/// off (ICU's transliterators). Blanks stay.
std::string toLatin(std::string_view utf8);

} // namespace pledge::base
