#pragma once

#include "core/model/claim.h"
#include "core/model/edtf.h"
#include "core/model/steps.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pledge::extract {

namespace step = model::step;

// The sentences of a claim's steps, by the forms of core/model/steps.h, the same for all languages. `words` are those
// of the text that decided, without quotation marks round them; where there are none, they are empty.

/// “words”
std::string quoted(std::string_view words);

/// "8 to 10", "8" without a second one.
std::string tellRange(double value, std::optional<double> max);
/// "“2.9 billion” is 2,900,000,000: 2.9 times 1,000,000,000." `scale` is 1 where no word of scale stands in it.
std::string tellNumber(std::string_view words, double value, std::optional<double> max, double scale);
/// "US dollars (USD)"
std::string currencyNamed(const std::string& code);
/// "“GW” is 1,000 MW, so it is 2,000 MW."
std::string tellMeasure(std::string_view words, double factor, const model::Quantity& quantity);
/// "“young welders” says what it counts: welders."
std::string tellAudience(std::string_view words, const model::Claim& claim);
/// "“two-thirds” is a share of 0.6667: 2 parts of 3."
std::string tellShare(std::string_view words, double value, std::string_view sum);
std::string tellQualifier(std::string_view words, model::Qualifier qualifier);
std::string tellRate(std::string_view words, std::string_view per);
/// `of` are the words of the sum that is converted.
std::string tellConversion(std::string_view of);

/// "“early 2027” is 2027." and `why`, a sentence; `published` is given where the article's date had a say in it.
std::string tellDate(std::string_view words, std::string_view edtf, std::string_view why,
                     const std::optional<model::Day>& published);

/// "“plans to” before it makes it committed: a party binds itself." Without words: why it counts as that all the same.
std::string tellStanding(std::string_view words, bool before, model::Standing standing);
/// Which date is tied to a claim and what that makes of it.
std::string tellWhen(std::string_view words, model::WhenRole role);
/// Of a claim without one.
std::string tellNoWhen();
/// "“cloud”, “data” speak for technology." Without words: what a claim of its kind counts as.
std::string tellPillar(const std::vector<std::string_view>& words, const model::Claim& claim);
/// The pillar of the sum that it converts; may be empty.
std::string tellConvertedPillar(std::string_view pillar);
/// Why a claim has no pillar. `whole`: it is the largest sum promised.
std::string tellNoPillar(const model::Claim& claim, bool whole);

/// Who takes part, by the names that the clause has.
std::string tellParties(const std::vector<std::string>& parties);

/// Points that speak for each type of a party, over all its mentions.
struct TypePoints {
    int org = 0, person = 0, place = 0, product = 0;
};
/// "“Acme” is an organisation: …". `known` says that the gazetteer has it.
std::string tellType(std::string_view words, model::PartyType type, bool known, const TypePoints& points);
/// Which role a party has and why; `why` is a sentence, where it has one.
std::string tellRole(const std::optional<model::Role>& role, model::PartyType type, std::string_view why);

} // namespace pledge::extract
