#pragma once

#include <string>
#include <string_view>

namespace pledge::reconcile {

/// What the names of one place have in common, in English and Japanese ("Japan", 日本; "Fukuoka prefecture", 福岡県):
/// the key of its English name. Of places that no list knows, the key of the name itself.
std::string placeKey(std::string_view name);

} // namespace pledge::reconcile
