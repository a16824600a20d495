#include "core/reconcile/principals.h"

#include "core/reconcile/evidence.h"
#include "core/reconcile/lexicon.h"
#include "core/reconcile/place_names.h"
#include "core/reconcile/spelling.h"
#include "core/reconcile/words.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace pledge::reconcile {
namespace {

using model::PartyType;
using model::Role;

/// One party over all sources of an event.
struct Tally {
    int votes = 0; ///< sources in which it comes first
    int prominence = 0;
    std::map<std::string, int> names;
};

std::string commonest(const std::map<std::string, int>& names) {
    const auto best =
        std::max_element(names.begin(), names.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    return best == names.end() ? std::string() : best->first;
}

struct Named {
    std::string key, name;
    std::map<std::string, int> names; ///< all that it is called, with how often
};

/// Its commonest name in the script of another name, where it has one: "Sorano in Nagano", not "Sorano in 長野県".
std::string inScriptOf(const std::string& other, const Named& named) {
    std::map<std::string, int> names = named.names;
    std::erase_if(names, [&](const auto& n) { return isJapaneseName(n.first) != isJapaneseName(other); });
    return other.empty() || names.empty() ? named.name : commonest(names);
}

/// Parties by votes, then prominence, then key.
std::vector<Named> ranked(const std::map<std::string, Tally>& tallies) {
    std::vector<std::pair<const std::string*, const Tally*>> order;
    for (const auto& [key, tally] : tallies) order.emplace_back(&key, &tally);
    std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) {
        return std::tie(a.second->votes, a.second->prominence) > std::tie(b.second->votes, b.second->prominence);
    });
    std::vector<Named> out;
    for (const auto& [key, tally] : order) out.push_back({*key, commonest(tally->names), tally->names});
    return out;
}

template<class Counts, class First>
std::vector<Named> rankParties(const Event& event, Counts counts, First first) {
    std::map<std::string, Tally> tallies;
    for (const Voice* v : event.voices)
        for (const Party& p : v->parties) {
            if (!counts(*v, p)) continue;
            Tally& t = tallies[p.key];
            t.votes += first(*v) == p.key;
            t.prominence += p.prominence;
            t.names[p.name] += p.mentions;
        }
    return ranked(tallies);
}

/// What most sources say; of equals the most precise, then the earliest.
std::string announcedOf(const Event& event) {
    std::map<std::string, std::size_t> votes;
    for (const Voice* v : event.voices) {
        std::set<std::string> own;
        for (const AnnouncedDay& d : v->announced)
            if (!d.value.starts_with("XXXX")) own.insert(d.value);
        for (const std::string& value : own) ++votes[value];
    }
    const auto best = std::max_element(votes.begin(), votes.end(), [](const auto& a, const auto& b) {
        if (a.second != b.second) return a.second < b.second;
        return a.first.size() != b.first.size() ? a.first.size() < b.first.size() : a.first > b.first;
    });
    return best == votes.end() ? std::string() : best->first;
}

std::string earliestPublished(const Event& event) {
    std::string earliest;
    for (const Voice* v : event.voices) {
        const std::string& published = v->source->article.published;
        const std::string day = published.substr(0, published.find('T'));
        const auto e = model::parseEdtf(day);
        if (e && e->first && (earliest.empty() || day < earliest)) earliest = day;
    }
    return earliest;
}

/// How often the sources give a party one role rather than another.
int excess(const Event& event, const std::string& key, Role role, Role over) {
    int sum = 0;
    for (const Voice* v : event.voices)
        if (const Party* p = v->party(key)) sum += (p->as(role) > 0) - (p->as(over) > 0);
    return sum;
}

std::vector<std::string> namesOf(const std::vector<Named>& parties) {
    std::vector<std::string> out;
    for (const Named& p : parties) out.push_back(p.name);
    return out;
}

/// Of a release that says 当社, and names nobody who invests, the company is its sender.
void nameSender(const Event& event, Principals& out) {
    for (const Voice* v : event.voices)
        if (const std::string sender = senderOf(v->source->article); !sender.empty()) {
            out.investor = sender;
            out.investors = {sender};
            out.investorKeys = {partyKey(sender)};
            return;
        }
}

} // namespace

Principals principalsOf(const Event& event) {
    Principals out;
    const auto investors = rankParties(
        event,
        [](const Voice& v, const Party& p) {
            return p.type == PartyType::org && (p.as(Role::investor) || p.key == v.investor);
        },
        [](const Voice& v) { return v.investor; });
    const auto places = rankParties(
        event, [](const Voice&, const Party& p) { return p.type == PartyType::place && p.prominence > 0; },
        [](const Voice& v) { return v.place; });
    out.investors = namesOf(investors);
    out.places = namesOf(places);
    if (!investors.empty()) out.investor = investors.front().name;
    for (const Named& p : investors)
        if (p.key == investors.front().key || excess(event, p.key, Role::investor, Role::partner) > 0)
            out.investorKeys.push_back(p.key);
    if (out.investor.empty()) nameSender(event, out);
    if (!places.empty())
        out.place = inScriptOf(out.investor, places.front()), out.country = countryOf(places.front().key);
    for (const Named& p : places)
        if (lexicon().fiscalYear(countryOf(p.key))) {
            out.country = countryOf(p.key);
            break;
        }
    out.announced = announcedOf(event);
    if (out.announced.empty()) out.announced = earliestPublished(event);
    return out;
}

std::optional<model::Day> anchorOf(const std::string& announced) {
    const auto e = model::parseEdtf(announced);
    return e ? e->first : std::nullopt;
}

} // namespace pledge::reconcile
