#pragma once

#include "core/model/claim.h"
#include "core/model/edtf.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace pledge::extract {

/// What the earlier parts of an article decided that is looked at in parts, so that the later ones agree with them.
struct Memory {
    struct Party {
        std::string canonical;
        model::PartyType type = model::PartyType::org;
        std::optional<model::Role> role;
        std::string_view why, roleWhy; ///< literals
        int uses = 0, forms = 0;
    };
    /// How ambiguous money was read.
    struct Money {
        std::vector<std::pair<std::string, int>> mentions; ///< of currencies, by the countries that were named
        std::vector<std::pair<std::string, int>> hosts;    ///< the same without countries that a firm is from
        bool prefixedUs = false, prefixedOther = false;
    };
    static constexpr std::size_t mostNames = 200'000; ///< of one article; names beyond are decided part by part

    bool begun = false; ///< whether a part was looked at
    std::vector<Party> parties;
    std::unordered_map<std::string, std::uint32_t> names; ///< by the key of a name: an index of `parties`
    bool investor = false;                                ///< whether one of them is the investor
    std::optional<Money> money;
    std::vector<std::pair<std::string, double>> totals; ///< the programme's, by currency
    std::optional<model::Day> today;                    ///< the day of the news, where the article has no date
};

} // namespace pledge::extract
