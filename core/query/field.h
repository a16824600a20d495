#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pledge::query {

/// What a filter can ask for, in the order in which help names it.
enum class Field {
    amount,
    count,
    share,
    capacity,
    value,
    unit,
    per,
    qualifier,
    deadline,
    period,
    announced,
    when,
    when_role,
    published,
    kind,
    standing,
    pillar,
    audience,
    partners,
    party,
    party_type,
    role,
    place,
    investor,
    label,
    quote,
    words,
    announcement,
    facet,
    verdict,
    severity,
    type,
    state,
    discrepancy,
    judgement,
    note,
    tag,
    source,
    title,
    publisher,
    author,
    file,
    language,
    rule,
    id,
};

/// What a field holds, which says how it is compared and what may stand behind the sign.
enum class Holds {
    amount,   ///< sums of money, with their currency
    count,    ///< people
    share,    ///< ratios
    capacity, ///< other counted or measured things, with their unit
    value,    ///< any of these, dates and words
    date,     ///< EDTF
    choice,   ///< one of the field's words
    words,    ///< any words
};

struct FieldFacts {
    Field field;
    std::string_view name;
    Holds holds;
    std::string_view says;                    ///< for help
    std::vector<std::string_view> words = {}; ///< of a choice all that it can be; of others what is offered
};

/// All fields, in the order of the enumeration.
const std::vector<FieldFacts>& fields();
const FieldFacts& factsOf(Field field);
/// By its name, in any case.
std::optional<Field> fieldNamed(std::string_view name);
/// The one of `known` that is nearest to a misspelt word: at most two letters away; empty where there is none.
std::string_view nearestTo(std::string_view word, const std::vector<std::string_view>& known);

} // namespace pledge::query
