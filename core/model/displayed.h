#pragma once

#include "core/model/quantity.h"

#include <optional>
#include <string_view>

namespace pledge::model {

/// The quantity that `display` shows so, to as many digits as it shows; nothing where it shows none so. A bare number
/// is of `unit`, of which `people` and none show alike.
std::optional<Quantity> displayed(std::string_view shown, std::string_view unit = {});

} // namespace pledge::model
