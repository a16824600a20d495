#include "core/model/names.h"

#include "core/model/annotation.h"
#include "core/model/claim.h"
#include "core/model/finding.h"
#include "core/model/hit.h"
#include "core/model/overrule.h"

namespace pledge::model {
namespace {

constexpr Names<Qualifier, 7> qualifierNames{
    {"exact", "at_least", "more_than", "about", "nearly", "up_to", "less_than"}};
constexpr Names<Kind, 7> kinds{{"money", "people", "share", "capacity", "date", "party", "initiative"}};
constexpr Names<WhenRole, 5> whenRoles{{"deadline", "period", "announced", "prior", "as_of"}};
constexpr Names<Standing, 5> standings{{"committed", "discussed", "denied", "achieved", "context"}};
constexpr Names<PartyType, 4> partyTypes{{"org", "person", "place", "product"}};
constexpr Names<Role, 5> roles{{"investor", "partner", "government", "spokesperson", "subject"}};
constexpr Names<FacetName, 11> facets{{"amount", "count", "share", "capacity", "deadline", "period", "audience",
                                       "partners", "standing", "announced", "place"}};
constexpr Names<Verdict, 4> verdicts{{"agree", "compatible", "conflict", "single"}};
constexpr Names<Severity, 2> severities{{"major", "minor"}};
constexpr Names<Difference, 8> differences{
    {"value", "date", "scope", "standing", "partners", "within_source", "out_of_date", "attribution"}};
constexpr Names<Judgement, 5> judgements{{"accepted", "all_true", "none_correct", "unsure", "out_of_scope"}};
constexpr Names<FacetState, 3> states{{"open", "judged", "stale"}};
constexpr Names<Target, 4> targets{{"facet", "claim", "commitment", "source"}};
constexpr Names<Act, 7> acts{{"join", "part", "move", "rename", "same", "different", "unsure"}};
constexpr Names<HitKind, 5> hitKinds{{"commitment", "claim", "text", "note", "source"}};
constexpr Names<Grouping, 3> groupings{{"announcement", "commitment", "name"}};

} // namespace

std::string_view name(Qualifier q) { return qualifierNames.of(q); }
std::string_view name(Kind k) { return kinds.of(k); }
std::string_view name(WhenRole r) { return whenRoles.of(r); }
std::string_view name(Standing s) { return standings.of(s); }
std::string_view name(PartyType t) { return partyTypes.of(t); }
std::string_view name(Role r) { return roles.of(r); }
std::string_view name(FacetName f) { return facets.of(f); }
std::string_view name(Verdict v) { return verdicts.of(v); }
std::string_view name(Severity s) { return severities.of(s); }
std::string_view name(Difference d) { return differences.of(d); }
std::string_view name(Judgement j) { return judgements.of(j); }
std::string_view name(FacetState s) { return states.of(s); }
std::string_view name(Target t) { return targets.of(t); }
std::string_view name(HitKind k) { return hitKinds.of(k); }
std::string_view name(Act a) { return acts.of(a); }
std::string_view name(Grouping g) { return groupings.of(g); }

std::optional<Qualifier> qualifierNamed(std::string_view n) { return qualifierNames.find(n); }
std::optional<Kind> kindNamed(std::string_view n) { return kinds.find(n); }
std::optional<WhenRole> whenRoleNamed(std::string_view n) { return whenRoles.find(n); }
std::optional<Standing> standingNamed(std::string_view n) { return standings.find(n); }
std::optional<PartyType> partyTypeNamed(std::string_view n) { return partyTypes.find(n); }
std::optional<Role> roleNamed(std::string_view n) { return roles.find(n); }
std::optional<FacetName> facetNamed(std::string_view n) { return facets.find(n); }
std::optional<Verdict> verdictNamed(std::string_view n) { return verdicts.find(n); }
std::optional<Difference> differenceNamed(std::string_view n) { return differences.find(n); }
std::optional<Judgement> judgementNamed(std::string_view n) { return judgements.find(n); }
std::optional<Act> actNamed(std::string_view n) { return acts.find(n); }
std::optional<Grouping> groupingNamed(std::string_view n) { return groupings.find(n); }

} // namespace pledge::model
