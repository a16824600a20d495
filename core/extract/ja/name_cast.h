#pragma once

#include "core/extract/ja/name_context.h"

#include <optional>
#include <string>
#include <vector>

namespace pledge::extract::ja {

/// One party of an article under all its names.
struct CastParty {
    std::string canonical; ///< the form used most, without legal form, country prefix and title
    model::PartyType type = model::PartyType::org;
    NameEvidence evidence;
    std::optional<model::Role> role;
    std::string roleWhy; ///< a sentence, where there is a role
};

/// One place in the text where a party is named.
struct CastMention {
    NameItem item;
    std::size_t party = 0;
};

/// All parties of a passage with their mentions in the order of the text.
struct NameCast {
    std::vector<CastParty> parties;
    std::vector<CastMention> mentions;
};

NameCast castOf(const Pieces& pieces);

} // namespace pledge::extract::ja
