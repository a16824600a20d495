#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace pledge::model {

/// How an analyst overrules what reconciling put together: groups are one, stand apart, a member belongs elsewhere, a
/// group has another name; two names are of one party, of two, or nobody knows.
enum class Act { join, part, move, rename, same, different, unsure };

/// That an analyst's word shaped what carries this.
struct Overruled {
    std::string event; ///< the SHA-256 of its event in the ledger
    Act act = Act::join;
    std::string by;
    std::string at; ///< UTC, `2026-04-03T07:35:00Z`
    bool operator==(const Overruled&) const = default;
};

std::string_view name(Act a);
std::optional<Act> actNamed(std::string_view name);

} // namespace pledge::model
