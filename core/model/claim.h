#pragma once

#include "core/base/span.h"
#include "core/model/quantity.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pledge::model {

// The names of all enumerators are the contract's, so that `name()` can print them as they stand.
enum class Kind { money, people, share, capacity, date, party, initiative };
enum class WhenRole { deadline, period, announced, prior, as_of };
enum class Standing { committed, discussed, denied, achieved, context };
enum class PartyType { org, person, place, product };
enum class Role { investor, partner, government, spokesperson, subject };

/// One statement at one place in one article (contract: Claim).
struct Claim {
    std::string id;     ///< stable: made from the source's bytes and the claim's place ("c-…"); empty before a source is known
    std::string source; ///< the id of its source ("s-…"); empty before a source is known
    Kind kind = Kind::money;
    base::Span span;    ///< in code points of the article's text
    std::string quote;  ///< the text there, exactly

    Quantity quantity;  ///< of money, people, share, capacity
    std::string value;  ///< of dates (EDTF), parties (canonical name), initiatives (short label)
    std::string calendar; ///< `fiscal`, or empty

    std::optional<std::size_t> restates; ///< the start of the claim that this one only converts
    std::vector<std::string> audience;   ///< of people
    bool audienceOpen = false;           ///< "and others", "including"
    std::string when;                    ///< EDTF, or empty
    std::optional<WhenRole> whenRole;    ///< set exactly where `when` is
    std::optional<std::size_t> whenClaim;///< the start of the date claim that `when` was taken from
    std::optional<Standing> standing;    ///< always set for numbers and initiatives
    std::string pillar;                  ///< a name of the taxonomy, or empty
    std::optional<PartyType> partyType;
    std::optional<Role> role;
    std::vector<std::string> parties;    ///< of commitments: canonical names of parties that the sentence ties to it
    std::string rule;                    ///< the name of the rule that made the claim
    std::vector<std::string> steps;      ///< how the value came about, each a sentence

    bool isNumber() const { return kind == Kind::money || kind == Kind::people || kind == Kind::share || kind == Kind::capacity; }
    bool operator==(const Claim&) const = default;
};

std::string_view name(Kind k);
std::string_view name(WhenRole r);
std::string_view name(Standing s);
std::string_view name(PartyType t);
std::string_view name(Role r);
std::optional<Kind> kindNamed(std::string_view name);
std::optional<WhenRole> whenRoleNamed(std::string_view name);
std::optional<Standing> standingNamed(std::string_view name);
std::optional<PartyType> partyTypeNamed(std::string_view name);
std::optional<Role> roleNamed(std::string_view name);

} // namespace pledge::model
