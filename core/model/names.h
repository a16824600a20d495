#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace pledge::model {

/// The names of an enumeration whose values count from 0, in their order.
template<class Enum, std::size_t N>
struct Names {
    std::array<std::string_view, N> all;

    std::string_view of(Enum e) const { return all[static_cast<std::size_t>(e)]; }
    std::optional<Enum> find(std::string_view name) const {
        for (std::size_t i = 0; i < N; ++i)
            if (all[i] == name) return static_cast<Enum>(i);
        return std::nullopt;
    }
};

} // namespace pledge::model
