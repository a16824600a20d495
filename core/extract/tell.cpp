#include "core/extract/tell.h"

#include "core/base/cldr.h"
#include "core/extract/numbers.h"

#include <cstdio>

namespace pledge::extract {
namespace {

using model::filled;
using model::Kind;
using model::PartyType;
using model::Qualifier;
using model::Standing;
using model::WhenRole;

std::string unitWord(const std::string& unit) { return unit == "m2" ? "square metres" : unit; }

/// "“early 2027” is 2027.", "“through 2029” ends with 2029.", "“since 2019” starts with 2019."
std::string dated(std::string_view words, std::string_view edtf) {
    constexpr std::string_view openStart = "../", openEnd = "/..";
    if (edtf.starts_with(openStart))
        return filled(step::ends, {words, model::displayDate(edtf.substr(openStart.size()))});
    if (edtf.ends_with(openEnd))
        return filled(step::starts, {words, model::displayDate(edtf.substr(0, edtf.size() - openEnd.size()))});
    return filled(step::dated, {words, model::displayDate(edtf)});
}

/// Four digits are enough for a share: 0.6667.
std::string ratio(double value) {
    char digits[32];
    std::snprintf(digits, sizeof digits, "%.4g", value);
    return digits;
}

std::string joined(const std::vector<std::string>& list) {
    std::string out;
    for (const auto& s : list) out += (out.empty() ? "" : ", ") + s;
    return out;
}

std::string dayOf(model::Day day) {
    char edtf[40];
    std::snprintf(edtf, sizeof edtf, "%04d-%02d-%02d", day.year, day.month, day.day);
    return model::displayDate(edtf);
}

std::string_view meaningOf(Qualifier q) {
    switch (q) {
    case Qualifier::exact: break;
    case Qualifier::at_least: return step::atLeast.text;
    case Qualifier::more_than: return step::moreThan.text;
    case Qualifier::about: return step::about.text;
    case Qualifier::nearly: return step::nearly.text;
    case Qualifier::up_to: return step::upTo.text;
    case Qualifier::less_than: return step::lessThan.text;
    }
    return step::exact.text;
}

std::string_view meaningOf(Standing s) {
    switch (s) {
    case Standing::committed: return step::binds.text;
    case Standing::discussed: return step::considered.text;
    case Standing::denied: return step::saidNot.text;
    case Standing::achieved: return step::doneAlready.text;
    case Standing::context: return step::promisesNothing.text;
    }
    return "";
}

std::string_view meaningOf(WhenRole r) {
    switch (r) {
    case WhenRole::deadline: return step::deadline.text;
    case WhenRole::period: return step::goesOn.text;
    case WhenRole::announced: return step::announced.text;
    case WhenRole::prior: return step::prior.text;
    case WhenRole::as_of: return step::asOf.text;
    }
    return "";
}

std::string_view typeWord(PartyType type) {
    switch (type) {
    case PartyType::org: return step::organisation.text;
    case PartyType::person: return step::person.text;
    case PartyType::place: return step::place.text;
    case PartyType::product: return step::product.text;
    }
    return "";
}

/// What comes again in each: "year".
std::string periodOf(std::string_view per) {
    for (const auto& [duration, form] :
         {std::pair("P1Y", step::year), std::pair("P1M", step::month), std::pair("P1W", step::week),
          std::pair("P1D", step::day), std::pair("PT1H", step::hour)})
        if (per == duration) return std::string(form.text);
    return filled(step::period, {per});
}

} // namespace

std::string quoted(std::string_view words) { return "“" + std::string(words) + "”"; }

std::string tellRange(double value, std::optional<double> max) {
    return max ? filled(step::range, {plain(value), plain(*max)}) : plain(value);
}

std::string tellNumber(std::string_view words, double value, std::optional<double> max, double scale) {
    const std::string number = tellRange(value, max);
    if (words == number) return filled(step::asWritten, {number});
    if (max && scale > 1) return filled(step::scaledBoth, {words, number});
    if (scale > 1) return filled(step::scaled, {words, number, plain(value / scale), plain(scale)});
    return filled(step::number, {words, number});
}

std::string currencyNamed(const std::string& code) {
    for (const auto& c : base::currencies())
        if (c.code == code) return c.plural + " (" + code + ")";
    return code;
}

std::string tellMeasure(std::string_view words, double factor, const model::Quantity& quantity) {
    const std::string unit = unitWord(quantity.unit);
    if (factor == 1) return filled(step::countedIn, {words, unit});
    return filled(step::measured, {words, plain(factor), unit, plain(quantity.value), unit});
}

std::string tellAudience(std::string_view words, const model::Claim& claim) {
    std::string who = joined(claim.audience);
    if (claim.audienceOpen) who = filled(step::andOthers, {who});
    return words.empty() ? filled(step::noNoun, {who}) : filled(step::counts, {words, who});
}

std::string tellShare(std::string_view words, double value, std::string_view sum) {
    return sum.empty() ? filled(step::share, {words, ratio(value)})
                       : filled(step::shareSum, {words, ratio(value), sum});
}

std::string tellQualifier(std::string_view words, Qualifier qualifier) {
    return filled(step::qualified, {words, meaningOf(qualifier)});
}

std::string tellRate(std::string_view words, std::string_view per) {
    return filled(step::rate, {words, periodOf(per)});
}

std::string tellConversion(std::string_view of) { return filled(step::converts, {of}); }

std::string tellDate(std::string_view words, std::string_view edtf, std::string_view why,
                     const std::optional<model::Day>& published) {
    std::string out = dated(words, edtf) + ' ' + std::string(why);
    if (published) out += ' ' + filled(step::published, {dayOf(*published)});
    return out;
}

std::string tellStanding(std::string_view words, bool before, Standing standing) {
    const std::string_view name = model::name(standing);
    if (!words.empty())
        return filled(before ? step::standsBefore : step::standsBehind, {words, name, meaningOf(standing)});
    if (standing == Standing::committed) return std::string(step::committedElse.text);
    return filled(step::stands, {name, meaningOf(standing)});
}

std::string tellWhen(std::string_view words, WhenRole role) {
    return filled(step::tiedDate, {words}) + ' ' + std::string(meaningOf(role));
}

std::string tellNoWhen() { return std::string(step::noDate.text); }

std::string tellPillar(const std::vector<std::string_view>& words, const model::Claim& claim) {
    if (words.empty()) {
        const bool sites = claim.kind == Kind::capacity || claim.kind == Kind::initiative;
        return filled(sites                        ? step::pillarOfSites
                      : claim.kind == Kind::people ? step::pillarOfPeople
                                                   : step::pillarBefore,
                      {claim.pillar});
    }
    std::string out;
    for (const auto w : words) out += (out.empty() ? "" : ", ") + quoted(w);
    return filled(words.size() == 1 ? step::pillarOfWord : step::pillarOfWords, {out, claim.pillar});
}

std::string tellConvertedPillar(std::string_view pillar) {
    return filled(step::pillarOfSum, {pillar.empty() ? "none" : pillar});
}

std::string tellNoPillar(const model::Claim& claim, bool whole) {
    const bool past = claim.standing == Standing::context || claim.standing == Standing::achieved;
    const model::Form& why = claim.kind == Kind::share ? step::noPillarOfShare
                             : past                    ? step::noPillarOfPast
                             : whole                   ? step::noPillarOfWhole
                                                       : step::noPillar;
    return std::string(why.text);
}

std::string tellParties(const std::vector<std::string>& parties) { return filled(step::takePart, {joined(parties)}); }

std::string tellType(std::string_view words, PartyType type, bool known, const TypePoints& p) {
    if (known) return filled(step::inGazetteer, {words, typeWord(type)});
    const std::pair<int, PartyType> sides[] = {{p.org, PartyType::org},
                                               {p.person, PartyType::person},
                                               {p.place, PartyType::place},
                                               {p.product, PartyType::product}};
    std::string own, others;
    for (const auto& [points, side] : sides) {
        const std::string number = std::to_string(points);
        if (side == type) own = filled(points == 1 ? step::onePoint : step::points, {number});
        if (side != type && points > 0)
            others += (others.empty() ? "" : ", ") + filled(step::pointsFor, {number, typeWord(side)});
    }
    return others.empty() ? filled(step::scoredAlone, {words, typeWord(type), own})
                          : filled(step::scored, {words, typeWord(type), own, others});
}

std::string tellRole(const std::optional<model::Role>& role, PartyType type, std::string_view why) {
    if (role) return std::string(why) + ' ' + filled(step::role, {model::name(*role)});
    const bool place = type == PartyType::place || type == PartyType::product;
    return std::string((place ? step::noRoleOfPlace : step::noRole).text);
}

} // namespace pledge::extract
