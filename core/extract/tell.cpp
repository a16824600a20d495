#include "core/extract/tell.h"

#include "core/base/cldr.h"
#include "core/extract/numbers.h"

#include <cstdio>

namespace pledge::extract {
namespace {

using model::Kind;
using model::PartyType;
using model::Qualifier;
using model::Standing;
using model::WhenRole;

std::string unitWord(const std::string& unit) { return unit == "m2" ? "square metres" : unit; }

/// "is Q2 2027", "ends with 2029", "starts with 2019".
std::string meaningOf(std::string_view edtf) {
    if (edtf.starts_with("../")) return "ends with " + model::displayDate(edtf.substr(3));
    if (edtf.ends_with("/..")) return "starts with " + model::displayDate(edtf.substr(0, edtf.size() - 3));
    return "is " + model::displayDate(edtf);
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
    case Qualifier::at_least: return "the least that it can be (at least)";
    case Qualifier::more_than: return "a number that is passed (more than)";
    case Qualifier::about: return "a rounded number (about)";
    case Qualifier::nearly: return "a number that is not quite reached (nearly)";
    case Qualifier::up_to: return "the most that it can be (up to)";
    case Qualifier::less_than: return "a number that is not reached (less than)";
    }
    return "the number itself (exact)";
}

std::string_view meaningOf(Standing s) {
    switch (s) {
    case Standing::committed: return "a party binds itself to it";
    case Standing::discussed: return "it is considered or talked about, and not settled";
    case Standing::denied: return "it is said not to be so";
    case Standing::achieved: return "it is done already";
    case Standing::context: return "it tells how things are or may become, and promises nothing";
    }
    return "";
}

std::string_view meaningOf(WhenRole r) {
    switch (r) {
    case WhenRole::deadline: return "It is when it shall be done, so it is the deadline.";
    case WhenRole::period: return "It is the time over which it goes on, so it is the period.";
    case WhenRole::announced: return "It is the day on which that was told, so it is the date of the announcement.";
    case WhenRole::prior: return "It lies before the news, so it is the date of something earlier.";
    case WhenRole::as_of: return "It is the time at which the figure held.";
    }
    return "";
}

std::string_view typeWord(PartyType type) {
    switch (type) {
    case PartyType::org: return "an organisation";
    case PartyType::person: return "a person";
    case PartyType::place: return "a place";
    case PartyType::product: return "a product";
    }
    return "";
}

} // namespace

std::string quoted(std::string_view words) { return "“" + std::string(words) + "”"; }

std::string tellNumber(std::string_view words, double value, std::optional<double> max, double scale) {
    const std::string number = plain(value) + (max ? " to " + plain(*max) : "");
    if (words == number) return "The number is " + number + ", as the text has it.";
    const std::string out = quoted(words) + " is " + number;
    if (max && scale > 1) return out + ": a scale that stands once holds for both ends.";
    if (scale > 1) return out + ": " + plain(value / scale) + " times " + plain(scale) + ".";
    return out + ".";
}

std::string currencyNamed(const std::string& code) {
    for (const auto& c : base::currencies())
        if (c.code == code) return c.plural + " (" + code + ")";
    return code;
}

std::string tellMeasure(std::string_view words, double factor, const model::Quantity& quantity) {
    const std::string unit = unitWord(quantity.unit);
    if (factor == 1) return quoted(words) + " is counted as it stands, in " + unit + ".";
    return quoted(words) + " is " + plain(factor) + ' ' + unit + ", so it is " + plain(quantity.value) + ' ' + unit +
           ".";
}

std::string tellAudience(std::string_view words, const model::Claim& claim) {
    std::string who = joined(claim.audience);
    if (claim.audienceOpen) who += " and others";
    if (words.empty()) return "No noun says who they are, so it counts " + who + ".";
    return quoted(words) + " says what it counts: " + who + ".";
}

std::string tellShare(std::string_view words, double value, std::string_view sum) {
    return quoted(words) + " is a share of " + ratio(value) + (sum.empty() ? "." : ": " + std::string(sum) + ".");
}

std::string tellQualifier(std::string_view words, Qualifier qualifier) {
    return quoted(words) + " makes it " + std::string(meaningOf(qualifier)) + ".";
}

std::string tellRate(std::string_view words, std::string_view per) {
    const std::string period = per == "P1Y"    ? "year"
                               : per == "P1M"  ? "month"
                               : per == "P1W"  ? "week"
                               : per == "P1D"  ? "day"
                               : per == "PT1H" ? "hour"
                                               : "period of " + std::string(per);
    return quoted(words) + " makes it a rate: it comes again in each " + period + ".";
}

std::string tellConversion(std::string_view of) {
    return "It only converts " + quoted(of) + ", which stands before it: one amount, told twice.";
}

std::string tellDate(std::string_view words, std::string_view edtf, std::string_view step,
                     const std::optional<model::Day>& published) {
    std::string out = quoted(words) + ' ' + meaningOf(edtf) + ". " + std::string(step);
    if (published) out += " The article is of " + dayOf(*published) + ".";
    return out;
}

std::string tellStanding(std::string_view words, bool before, Standing standing) {
    const std::string name(model::name(standing));
    if (!words.empty())
        return quoted(words) + (before ? " before it makes it " : " behind it makes it ") + name + ": " +
               std::string(meaningOf(standing)) + ".";
    if (standing == Standing::committed) return "Nothing in the clause says otherwise, so it counts as committed.";
    return "The way it is told makes it " + name + ": " + std::string(meaningOf(standing)) + ".";
}

std::string tellWhen(std::string_view words, WhenRole role) {
    return quoted(words) + " is the date that the sentence ties to it. " + std::string(meaningOf(role));
}

std::string tellNoWhen() { return "No date in the sentence belongs to it."; }

std::string tellPillar(const std::vector<std::string_view>& words, const model::Claim& claim) {
    if (words.empty()) {
        if (claim.kind == Kind::capacity || claim.kind == Kind::initiative)
            return "No word near it says more: machinery and sites count as " + claim.pillar + ".";
        if (claim.kind == Kind::people)
            return "No word near it says more: jobs and people count as " + claim.pillar + ".";
        return "It has the pillar of what stands before it: " + claim.pillar + ".";
    }
    std::string out;
    for (const auto w : words) out += (out.empty() ? "" : ", ") + quoted(w);
    return out + (words.size() == 1 ? " speaks for " : " speak for ") + claim.pillar + ".";
}

std::string tellConvertedPillar(std::string_view pillar) {
    return "As a conversion it has the pillar of its sum: " + std::string(pillar.empty() ? "none" : pillar) + ".";
}

std::string tellNoPillar(const model::Claim& claim, bool whole) {
    if (claim.kind == Kind::share) return "Shares have no pillar.";
    if (claim.standing == Standing::context || claim.standing == Standing::achieved)
        return "It is no promise for the time to come, so it has no pillar.";
    if (whole) return "It is the largest sum that is promised, that of the whole programme, so it has no pillar.";
    return "The words near it speak for no pillar, or for more than one, so it has none.";
}

std::string tellParties(const std::vector<std::string>& parties) {
    return "Its clause names who takes part: " + joined(parties) + ".";
}

std::string tellType(std::string_view words, PartyType type, bool known, const TypePoints& p) {
    std::string out = quoted(words) + " is " + std::string(typeWord(type)) + ": ";
    if (known) return out + "the gazetteer knows it.";
    const std::pair<int, PartyType> sides[] = {{p.org, PartyType::org},
                                               {p.person, PartyType::person},
                                               {p.place, PartyType::place},
                                               {p.product, PartyType::product}};
    std::string own, others;
    for (const auto& [points, side] : sides) {
        if (side == type) own = std::to_string(points) + (points == 1 ? " point" : " points");
        if (side != type && points > 0)
            others += (others.empty() ? "" : ", ") + std::to_string(points) + " for " + std::string(typeWord(side));
    }
    return out + "form and surroundings of all its mentions score " + own + " for that" +
           (others.empty() ? " and none for anything else." : ", " + others + ".");
}

std::string tellRole(const std::optional<model::Role>& role, PartyType type, std::string_view why) {
    if (role) return std::string(why) + " So its role is " + std::string(model::name(*role)) + ".";
    if (type == PartyType::place || type == PartyType::product) return "Places and products have no role.";
    return "Nothing shows it as investor, partner, speaker or part of a state, so it has no role.";
}

} // namespace pledge::extract
