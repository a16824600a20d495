#pragma once

#include "core/model/quantity.h"

#include <optional>
#include <string>
#include <string_view>

namespace pledge::model {

/// The quantity that `display` shows so, to as many digits as it shows; nothing where it shows none so. A bare number
/// is of `unit`, of which `people` and none show alike.
std::optional<Quantity> displayed(std::string_view shown, std::string_view unit = {});
/// The EDTF that `displayDate` shows so; nothing where it shows none so.
std::optional<std::string> displayedDate(std::string_view shown);

} // namespace pledge::model
