#include "core/query/field.h"

#include "core/base/utf8.h"
#include "core/model/taxonomy.h"

#include <algorithm>
#include <numeric>

namespace pledge::query {
namespace {

/// Letters to add, drop or change to make one word of the other.
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t corner = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t changed = corner + (a[i - 1] != b[j - 1]);
            corner = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
        }
    }
    return row.back();
}

std::vector<std::string_view> pillars() {
    std::vector<std::string_view> names;
    for (const model::Pillar& p : model::taxonomy().pillars()) names.push_back(p.name);
    return names;
}

} // namespace

const std::vector<FieldFacts>& fields() {
    static const std::vector<FieldFacts> all{
        {Field::amount, "amount", Holds::amount, "a sum of money"},
        {Field::count, "count", Holds::count, "a number of people"},
        {Field::share, "share", Holds::share, "a share: 20 % or 0.2"},
        {Field::capacity, "capacity", Holds::capacity, "MW, MWh, m2, gpu, site or unit"},
        {Field::value, "value", Holds::value, "any of these, a date, a name or a label"},
        {Field::unit, "unit", Holds::words, "USD, people, ratio, MW"},
        {Field::per, "per", Holds::words, "a rate's period: P1Y"},
        {Field::qualifier,
         "qualifier",
         Holds::choice,
         "how a number is hedged",
         {"exact", "at_least", "more_than", "about", "nearly", "up_to", "less_than"}},
        {Field::deadline, "deadline", Holds::date, "by when"},
        {Field::period, "period", Holds::date, "over what time"},
        {Field::announced, "announced", Holds::date, "when it was announced"},
        {Field::when, "when", Holds::date, "any date tied to a claim"},
        {Field::when_role,
         "when_role",
         Holds::choice,
         "what that date is",
         {"deadline", "period", "announced", "prior", "as_of"}},
        {Field::published, "published", Holds::date, "when a source was published"},
        {Field::kind,
         "kind",
         Holds::choice,
         "of a claim or a commitment",
         {"money", "people", "share", "capacity", "date", "party", "initiative"}},
        {Field::standing,
         "standing",
         Holds::choice,
         "how settled it is",
         {"committed", "discussed", "denied", "achieved", "context"}},
        {Field::pillar, "pillar", Holds::words, "what it is for, or none", pillars()},
        {Field::audience, "audience", Holds::words, "who is meant"},
        {Field::partners, "partners", Holds::words, "with whom"},
        {Field::party, "party", Holds::words, "a name in it"},
        {Field::party_type, "party_type", Holds::choice, "of a party", {"org", "person", "place", "product"}},
        {Field::role,
         "role",
         Holds::choice,
         "of a party",
         {"investor", "partner", "government", "spokesperson", "subject"}},
        {Field::place, "place", Holds::words, "where"},
        {Field::investor, "investor", Holds::words, "who invests"},
        {Field::label, "label", Holds::words, "what a commitment is called"},
        {Field::quote, "quote", Holds::words, "a source's own words"},
        {Field::words, "words", Holds::words, "what the search finds in label, values and quotes"},
        {Field::announcement, "announcement", Holds::words, "its title or id"},
        {Field::facet,
         "facet",
         Holds::choice,
         "which aspect",
         {"amount", "count", "share", "capacity", "deadline", "period", "audience", "partners", "standing", "announced",
          "place"}},
        {Field::verdict,
         "verdict",
         Holds::choice,
         "what is said of its readings",
         {"agree", "compatible", "conflict", "single"}},
        {Field::severity, "severity", Holds::choice, "of a facet", {"major", "minor"}},
        {Field::type,
         "type",
         Holds::choice,
         "of a conflict",
         {"value", "date", "scope", "standing", "partners", "within_source", "out_of_date", "attribution"}},
        {Field::state, "state", Holds::choice, "of a facet", {"open", "judged", "stale"}},
        {Field::discrepancy, "discrepancy", Holds::choice, "state of a conflict", {"open", "judged", "stale"}},
        {Field::judgement,
         "judgement",
         Holds::choice,
         "the last one on a facet",
         {"accepted", "all_true", "none_correct", "unsure", "out_of_scope"}},
        {Field::note, "note", Holds::words, "what an analyst wrote"},
        {Field::tag, "tag", Holds::words, "an analyst's tag"},
        {Field::source, "source", Holds::words, "its letter, title, publisher, file or id"},
        {Field::title, "title", Holds::words, "of a source"},
        {Field::publisher, "publisher", Holds::words, "of a source"},
        {Field::author, "author", Holds::words, "of a source"},
        {Field::file, "file", Holds::words, "of a source"},
        {Field::language, "language", Holds::words, "of a source: en, ja"},
        {Field::rule, "rule", Holds::words, "which made the claim"},
        {Field::id, "id", Holds::words, "as list prints it"}};
    return all;
}

const FieldFacts& factsOf(Field field) { return fields()[static_cast<std::size_t>(field)]; }

std::optional<Field> fieldNamed(std::string_view name) {
    const std::string folded = base::foldCase(name);
    for (const FieldFacts& f : fields())
        if (f.name == folded) return f.field;
    return std::nullopt;
}

std::string_view nearestTo(std::string_view word, const std::vector<std::string_view>& known) {
    constexpr std::size_t longest = 24; // no name is as long, and time must not grow with a word's square
    if (word.size() > longest) return {};
    const std::string folded = base::foldCase(word);
    std::string_view best;
    std::size_t least = std::min<std::size_t>(2, word.size() / 2) + 1;
    for (const std::string_view k : known)
        if (const std::size_t d = distance(folded, k); d < least) best = k, least = d;
    return best;
}

} // namespace pledge::query
