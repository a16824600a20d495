#pragma once

#include "core/model/article.h"
#include "core/model/claim.h"
#include "core/model/finding.h"
#include "core/model/overrule.h"

#include <cstddef>
#include <string>
#include <vector>

namespace pledge::test {

/// What reconciling makes of a few articles written in a small language, as text.
///
///     = A 2026-05-12                          a source called A, published that day; `ja` behind it: in Japanese
///     # Headline of it                        its title
///     ~ Faro Wire                             its publisher
///     Velmora will invest [10 billion euros]{money 10e9 EUR committed}.
///     It will train [2,000 welders]{people 2000 training committed deadline=2029 aud=welders} …
///
/// Words in brackets are claims; what stands in braces behind them is the kind, the value, the unit of money and
/// capacity (people and ratio are understood), then in any order: a standing, a qualifier, `max=`, `per=`, `aud=a,b`,
/// `open`, `deadline=`, `period=`, `prior=`, `as_of=`, `announced=` with EDTF, `pillar=`, `with=Name,Name`, `restates`
/// (the claim before it), `fiscal`; of parties the type and the role. Underscores in values stand for blanks.
class Script {
public:
    explicit Script(const std::string& text);

    /// From now on reconciles with what an analyst says, after what was said before.
    void overrule(model::Overrule overrule);
    /// The id of a source by its letter, and of the first claim in it that quotes these words.
    std::string source(const std::string& name) const;
    std::string claim(const std::string& name, const std::string& quote) const;

    /// Reconciles with the sources in this order (indices), or as written.
    model::Finding finding(std::vector<std::size_t> order = {}) const;
    /// The finding as lines: announcements, commitments, facets with verdicts, readings with the sources' letters.
    std::string print(std::vector<std::size_t> order = {}) const;
    /// Only the facets in conflict, one a line: "label: facet: reading [A] | reading [B C]".
    std::string conflicts() const;
    /// The same with the kind of difference behind the facet's name, and behind the readings what the reason says of
    /// it.
    std::string types() const;
    /// How each reading of the facets of this name is supported: "2030 [B C]: 2 of 2, own [B], nearest B".
    std::string support(model::FacetName facet) const;
    /// The groups of sources that are one voice, each with its reason.
    std::string echoes(std::vector<std::size_t> order = {}) const;
    /// The letter of a source, or of that of a claim; and its place in an order of inputs.
    std::string letter(const std::string& id) const;
    std::size_t placeIn(const std::vector<std::size_t>& order, const std::string& id) const;

private:
    std::string letters(const std::vector<std::string>& ids) const;
    std::string readings(const model::Facet& facet) const;

    std::vector<std::string> names_;
    std::vector<model::Source> sources_;
    std::vector<std::vector<model::Claim>> claims_;
    std::vector<model::Overrule> overrules_;
};

} // namespace pledge::test
