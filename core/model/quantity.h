#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace pledge::model {

/// How a number is hedged. The names are the contract's.
enum class Qualifier { exact, at_least, more_than, about, nearly, up_to, less_than };

/// A number as a text gives it.
struct Quantity {
    double value = 0;
    std::optional<double> value_max; ///< the upper end of a range
    std::string unit;                ///< ISO 4217 code, `people`, `ratio`, or `MW MWh m2 gpu site unit`
    std::string per;                 ///< a rate's period (`P1Y`), or empty
    Qualifier qualifier = Qualifier::exact;

    bool operator==(const Quantity&) const = default;
};

std::string_view name(Qualifier q);
std::optional<Qualifier> qualifierNamed(std::string_view name);

} // namespace pledge::model
