#pragma once

#include "core/extract/party_evidence.h"
#include "core/model/claim.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pledge::extract {

/// One party of an article under all its names.
struct Party {
    std::string canonical; ///< the form used most, without legal form and title
    model::PartyType type = model::PartyType::org;
    Evidence evidence;
    std::optional<model::Role> role;
    std::string_view roleWhy; ///< a sentence, where there is a role
    int uses = 0;             ///< how often the article has its canonical form
    int forms = 0;            ///< how many forms the article has
    bool recalled = false;    ///< an earlier part of the article decided it
};

/// One place in the text where a party is named.
struct Mention {
    Name name;
    std::size_t party = 0;
    bool heading = false; ///< in title case, found by a name known from elsewhere
};

/// All parties of an article with their mentions in the order of the text.
struct Cast {
    std::vector<Party> parties;
    std::vector<Mention> mentions;
    std::vector<std::pair<std::string, std::size_t>> names; ///< keys of names with their party; for a part's memory
};

Cast castOf(const Document& document);

} // namespace pledge::extract
