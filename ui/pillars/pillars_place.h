#pragma once

#include <optional>
#include <string>

namespace pledge::ui {

/// How the breakdown is told.
struct PillarsOptions {
    enum class Told {
        reconciled, ///< a row a pillar: what all sources together say
        bySource,   ///< a row a source: what it says alone
    };
    Told told = Told::reconciled;
    bool compare = false; ///< a row an announcement, all on the same scales; then what sources say is reconciled
    bool operator==(const PillarsOptions&) const = default;
};

/// Where in the breakdown somebody is: at its rows, at the commitments of a row, at the claims of a commitment.
struct PillarsPlace {
    std::optional<std::string> row; ///< key of the row
    std::string commitment;         ///< its id; only below a row
    bool operator==(const PillarsPlace&) const = default;
};

} // namespace pledge::ui
