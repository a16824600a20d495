#include "core/model/edtf.h"
#include "core/reconcile/likely.h"
#include "core/reconcile/promises.h"
#include "core/reconcile/spelling.h"
#include "core/reconcile/words.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <optional>

namespace pledge::reconcile {
namespace {

using model::Kind;
using model::PartyType;
using model::Role;

/// What two sources must have in common to report one event. One investor alone is not enough, nor are place and day
/// without him; a sum, a place and a day with the same investor are.
constexpr double enough = 4.5;
/// Parts whole groups, however alike the rest is.
constexpr double never = -50;

/// What one source tells of its event, as far as grouping needs it.
struct Profile {
    const Voice* voice = nullptr;
    const Mention* sum = nullptr;         ///< its main sum
    std::vector<const Mention*> promises; ///< its other promised numbers
    std::optional<model::Edtf> day;       ///< announced, else published
    std::vector<std::string> partners;    ///< keys of partners and spokespersons, sorted
    std::vector<std::string> leads;       ///< keys of those that may be the investor, sorted
};

bool promised(const Mention& m) { return sortOf(m) == Sort::promise; }

const Mention* mainSum(const Voice& v) {
    const Mention* best = nullptr;
    const auto rank = [](const Mention& m) {
        return std::make_tuple(m.topic == "investment" || m.topic.empty(), m.claim->pillar.empty(),
                               m.claim->quantity.value);
    };
    for (const Mention& m : v.mentions)
        if (m.claim->kind == Kind::money && promised(m) && (!best || rank(m) > rank(*best))) best = &m;
    return best;
}

std::optional<model::Edtf> dayOf(const Voice& v) {
    const std::string& published = v.source->article.published;
    const std::string value = v.announced.empty() ? published : v.announced.front().value;
    const auto e = model::parseEdtf(value);
    return e && e->first && e->last ? e : std::nullopt;
}

/// Whether a source may take this party for the investor: it says so, or its headline or opening speaks of the party. A
/// company whose name sounds like a thing is often taken for a product.
bool leads(const Voice& v, const Party& p) {
    constexpr int headlineAndMore = 5;
    if (p.as(Role::investor) || p.key == v.investor) return true;
    const bool named = p.type == PartyType::org || p.type == PartyType::product;
    return named && !p.as(Role::government) && p.prominence >= headlineAndMore;
}

Profile profileOf(const Voice& v) {
    Profile p;
    p.voice = &v;
    p.sum = mainSum(v);
    p.day = dayOf(v);
    for (const Mention& m : v.mentions)
        if (m.claim->isNumber() && m.claim->kind != Kind::share && promised(m) && !m.title) p.promises.push_back(&m);
    for (const Party& party : v.parties) {
        const bool helps = party.as(Role::partner) || party.as(Role::spokesperson) || party.type == PartyType::product;
        if (helps && party.key != v.investor) p.partners.push_back(party.key);
        if (leads(v, party)) p.leads.push_back(party.key);
    }
    return p;
}

std::string_view nameOf(const Voice& v, const std::string& key) {
    const Party* party = key.empty() ? nullptr : v.party(key);
    return party ? std::string_view(party->name) : std::string_view();
}

bool inTwoLanguages(const Profile& a, const Profile& b) {
    return a.voice->source->article.language != b.voice->source->article.language;
}

/// Whether a company that leads in one source sounds like one that the other speaks of.
bool leadsBySound(const Profile& a, const Profile& b) {
    return std::any_of(a.leads.begin(), a.leads.end(), [&](const std::string& lead) {
        return std::any_of(b.leads.begin(), b.leads.end(), [&](const std::string& other) {
            return soundAlike(nameOf(*a.voice, lead), nameOf(*b.voice, other));
        });
    });
}

double investorEvidence(const Profile& a, const Profile& b) {
    const std::string& x = a.voice->investor;
    const std::string& y = b.voice->investor;
    if (a.voice->investorSaid && b.voice->investorSaid && sameFamily(x, y)) return 3;
    for (const std::string& lead : a.leads)
        if (std::any_of(b.leads.begin(), b.leads.end(),
                        [&](const std::string& other) { return sameFamily(lead, other); }))
            return 2.5;
    if (inTwoLanguages(a, b)) {
        // Two scripts for one name: where the sound says nothing, the rest must say all.
        constexpr double open = 0.5;
        return leadsBySound(a, b) ? 2.5 : open;
    }
    const auto knows = [](const Profile& p, const std::string& key) {
        const Party* party = key.empty() ? nullptr : p.voice->party(key);
        return party && party->prominence >= 2;
    };
    // Each may call another of two partners the investor; or one does not see who invests, but names whom the other
    // does.
    const bool bothSay = a.voice->investorSaid && b.voice->investorSaid;
    const bool one = knows(a, y) || knows(b, x);
    return bothSay ? (knows(a, y) && knows(b, x) ? 1.5 : -5) : (one ? 1.5 : -5);
}

bool knowsPlace(const Voice& v, const std::string& place) {
    return std::any_of(v.parties.begin(), v.parties.end(),
                       [&](const Party& p) { return p.type == PartyType::place && samePlace(p.key, place); });
}

/// Whether a source takes the other's investor for the place: then any place that both name will do.
bool mistakesPlace(const Voice& a, const Voice& b) {
    return sameFamily(a.place, b.investor) && std::any_of(a.parties.begin(), a.parties.end(), [&](const Party& p) {
               return p.type == PartyType::place && p.key != a.place && knowsPlace(b, p.key);
           });
}

double placeEvidence(const Profile& a, const Profile& b) {
    const Voice& x = *a.voice;
    const Voice& y = *b.voice;
    if (x.place.empty() || y.place.empty()) return 0;
    if (samePlace(x.place, y.place) || mistakesPlace(x, y) || mistakesPlace(y, x)) return 1;
    return knowsPlace(x, y.place) || knowsPlace(y, x.place) ? 0.75 : -1;
}

/// A day without a year, "on 9 September", can only be held against month and day.
std::string monthAndDay(const Voice& v) {
    const std::string& day = v.announced.empty() ? v.source->article.published : v.announced.front().value;
    return day.size() >= 10 ? day.substr(4, 6) : std::string();
}

/// The least distance between days on which the two say that something was announced; nothing where one does not say.
std::optional<long> announcedApart(const Voice& a, const Voice& b) {
    std::optional<long> least;
    for (const AnnouncedDay& x : a.announced)
        for (const AnnouncedDay& y : b.announced) {
            const auto p = model::parseEdtf(x.value);
            const auto q = model::parseEdtf(y.value);
            if (x.value.size() < 10 || y.value.size() < 10 || !p->first || !q->first) continue;
            const long gap = std::abs(model::toSerial(*p->first) - model::toSerial(*q->first));
            if (!least || gap < *least) least = gap;
        }
    return least;
}

double dayEvidence(const Profile& a, const Profile& b) {
    const std::string x = monthAndDay(*a.voice);
    if ((!a.day || !b.day) && !x.empty() && x == monthAndDay(*b.voice)) return 1;
    if (!a.day || !b.day) return 0;
    const long gap = std::max(model::toSerial(*a.day->first) - model::toSerial(*b.day->last),
                              model::toSerial(*b.day->first) - model::toSerial(*a.day->last));
    if (gap <= 3) return 1;
    if (const auto apart = announcedApart(*a.voice, *b.voice); apart && *apart <= 120) return *apart <= 10 ? 0 : never;
    if (gap <= 10) return 0.5;
    if (gap <= 45) return 0;
    return gap <= 120 ? -2 : -4;
}

/// A source that tells the other's main sum as something done before reports a later event.
bool tellsAsPast(const Voice& v, const Mention& sum) {
    return std::any_of(v.mentions.begin(), v.mentions.end(), [&](const Mention& m) {
        return m.claim->kind == Kind::money && sortOf(m) == Sort::past &&
               compareAmounts(amountOf(m), amountOf(sum)).relation == Relation::same;
    });
}

bool tells(const Voice& v, const Mention& sum) {
    return std::any_of(v.mentions.begin(), v.mentions.end(), [&](const Mention& m) {
        return m.claim->kind == Kind::money && promised(m) && m.claim->quantity.unit == sum.claim->quantity.unit &&
               compareAmounts(amountOf(m), amountOf(sum)).relation != Relation::conflict && sameNumber(m, sum);
    });
}

/// Sums that differ no more than reports of one event do.
bool sumsNear(const Mention& a, const Mention& b) {
    constexpr double nearRatio = 1.3;
    const double x = a.claim->quantity.value;
    const double y = b.claim->quantity.value;
    return a.claim->quantity.unit == b.claim->quantity.unit && std::max(x, y) <= nearRatio * std::min(x, y);
}

/// "5.2 billion crowns (£182 million)" beside "about £180 million (€215 million)": near each other in a currency of
/// both.
bool nearInSomeCurrency(const Mention& a, const Mention& b) {
    constexpr double nearRatio = 1.06; // as the contract has it for a number and its rounding
    const auto all = [](const Mention& m) {
        std::vector<const model::Quantity*> out{&m.claim->quantity};
        for (const model::Claim* c : m.restated) out.push_back(&c->quantity);
        return out;
    };
    for (const auto* x : all(a))
        for (const auto* y : all(b))
            if (x->unit == y->unit && std::max(x->value, y->value) <= nearRatio * std::min(x->value, y->value))
                return true;
    return false;
}

double sumEvidence(const Profile& a, const Profile& b) {
    if (!a.sum || !b.sum) return 0;
    if (tells(*a.voice, *b.sum) || tells(*b.voice, *a.sum)) return 2;
    const Comparison c = compareAmounts(amountOf(*a.sum), amountOf(*b.sum));
    if (c.relation == Relation::same) return 2;
    if (tellsAsPast(*a.voice, *b.sum) || tellsAsPast(*b.voice, *a.sum)) return -2.5;
    if (c.relation != Relation::conflict) return nearInSomeCurrency(*a.sum, *b.sum) ? 1.5 : 0;
    return sumsNear(*a.sum, *b.sum) ? -0.5 : -1.5;
}

/// Promised numbers that both tell: of people, of capacity, sums that are not the main ones.
double promiseEvidence(const Profile& a, const Profile& b) {
    int common = 0;
    for (const Mention* m : a.promises) {
        if (m == a.sum || m->claim->kind == Kind::money) continue;
        common += std::any_of(b.promises.begin(), b.promises.end(), [&](const Mention* other) {
            return other->claim->kind == m->claim->kind && other->claim->quantity.unit == m->claim->quantity.unit &&
                   sameNumber(*m, *other);
        });
    }
    return std::min(common, 3);
}

double partnerEvidence(const Profile& a, const Profile& b) {
    return std::min(2.0, 0.75 * static_cast<double>(shared(a.partners, b.partners)));
}

double evidence(const Profile& a, const Profile& b) {
    if (a.voice->source == b.voice->source) return never; // two stories of one round-up
    const double investor = investorEvidence(a, b);
    if (investor <= 0) return investor;
    return investor + placeEvidence(a, b) + dayEvidence(a, b) + sumEvidence(a, b) + promiseEvidence(a, b) +
           partnerEvidence(a, b);
}

std::string headOf(const std::string& key) { return key.substr(0, key.find(' ')); }

/// Only sources that speak of one company are held against each other: by the first word of each name that leads in any
/// source, whatever another takes that name for.
std::map<std::string, std::vector<std::size_t>> blocksOf(const std::vector<Profile>& profiles) {
    std::set<std::string> leading;
    for (const Profile& p : profiles)
        for (const std::string& key : p.leads) leading.insert(headOf(key));
    std::map<std::string, std::vector<std::size_t>> blocks;
    for (std::size_t i = 0; i < profiles.size(); ++i) {
        std::set<std::string> heads;
        for (const Party& p : profiles[i].voice->parties)
            if (p.prominence >= 2 || leads(*profiles[i].voice, p)) heads.insert(headOf(p.key));
        for (const std::string& head : heads)
            if (leading.contains(head)) blocks[head].push_back(i);
    }
    return blocks;
}

/// A sum to one digit, with where or in which month: what sources in two languages have in common when they report one
/// event.
std::set<std::string> sumsOf(const Profile& p) {
    std::set<std::string> out;
    const std::string month = p.voice->source->article.published.substr(0, 7);
    const auto add = [&](const model::Quantity& q) {
        char sum[32];
        std::snprintf(sum, sizeof sum, "%.0e", q.value);
        if (month.size() == 7) out.insert(q.unit + sum + month);
        for (const Party& place : p.voice->parties)
            if (place.type == PartyType::place && place.prominence > 0) out.insert(q.unit + sum + place.key);
    };
    for (const Mention& m : p.voice->mentions) {
        if (m.claim->kind != Kind::money || !promised(m)) continue;
        add(m.claim->quantity);
        for (const model::Claim* c : m.restated) add(c->quantity);
    }
    return out;
}

/// Sources in two languages that tell one sum of one place.
std::map<std::string, std::vector<std::size_t>> sumBlocksOf(const std::vector<Profile>& profiles) {
    std::map<std::string, std::vector<std::size_t>> blocks;
    for (std::size_t i = 0; i < profiles.size(); ++i)
        for (const std::string& sum : sumsOf(profiles[i])) blocks[sum].push_back(i);
    return blocks;
}

using Links = std::map<std::pair<std::size_t, std::size_t>, double>;

/// Weighs each pair of sources that share a block, once.
template<class Counts>
void linkWithin(const std::map<std::string, std::vector<std::size_t>>& blocks, const std::vector<Profile>& profiles,
                Counts counts, Links& links) {
    for (const auto& [shared, members] : blocks)
        for (std::size_t x = 0; x < members.size(); ++x)
            for (std::size_t y = x + 1; y < members.size(); ++y)
                if (const std::pair key{members[x], members[y]};
                    counts(profiles[key.first], profiles[key.second]) && !links.contains(key))
                    links[key] = evidence(profiles[key.first], profiles[key.second]);
}

Links linksOf(const std::vector<Profile>& profiles) {
    Links links;
    linkWithin(
        blocksOf(profiles), profiles, [](const Profile&, const Profile&) { return true; }, links);
    linkWithin(sumBlocksOf(profiles), profiles, inTwoLanguages, links);
    return links;
}

/// The evidence between two groups: half the best pair's, half the mean; sources that share no block count as
/// strangers.
double between(const std::vector<std::size_t>& a, const std::vector<std::size_t>& b, const Links& links) {
    double sum = 0;
    double best = 0;
    for (const std::size_t x : a)
        for (const std::size_t y : b) {
            const auto link = links.find({std::min(x, y), std::max(x, y)});
            const double weight = link == links.end() ? 0 : link->second;
            sum += weight;
            best = std::max(best, weight);
        }
    return (best + sum / static_cast<double>(a.size() * b.size())) / 2;
}

/// Joins the nearest groups until none are near enough. A chain of half-likenesses does not hold.
std::vector<std::vector<std::size_t>> joinNearest(std::vector<std::vector<std::size_t>> groups, const Links& links) {
    for (;;) {
        double best = enough;
        std::optional<std::pair<std::size_t, std::size_t>> pair;
        for (std::size_t i = 0; i < groups.size(); ++i)
            for (std::size_t j = i + 1; j < groups.size(); ++j)
                if (const double mean = between(groups[i], groups[j], links); pair ? mean > best : mean >= best)
                    best = mean, pair.emplace(i, j);
        if (!pair) return groups;
        auto& into = groups[pair->first];
        const auto& from = groups[pair->second];
        into.insert(into.end(), from.begin(), from.end());
        groups.erase(groups.begin() + static_cast<std::ptrdiff_t>(pair->second));
    }
}

/// Sources that good evidence links, directly or over others: no group reaches beyond one of these.
std::vector<std::vector<std::size_t>> components(std::size_t n, const Links& links) {
    std::vector<std::size_t> of(n);
    for (std::size_t i = 0; i < n; ++i) of[i] = i;
    const auto find = [&](std::size_t i) {
        while (of[i] != i) i = of[i] = of[of[i]];
        return i;
    };
    for (const auto& [pair, weight] : links)
        if (weight >= enough) {
            const std::size_t a = find(pair.first);
            const std::size_t b = find(pair.second);
            of[std::max(a, b)] = std::min(a, b);
        }
    std::map<std::size_t, std::vector<std::size_t>> byRoot;
    for (std::size_t i = 0; i < n; ++i) byRoot[find(i)].push_back(i);
    std::vector<std::vector<std::size_t>> out;
    for (auto& [root, members] : byRoot) out.push_back(std::move(members));
    return out;
}

Event eventOf(std::vector<std::size_t> members, const std::vector<Voice>& voices) {
    std::sort(members.begin(), members.end());
    Event event;
    for (const std::size_t i : members) event.voices.push_back(&voices[i]);
    return event;
}

} // namespace

std::vector<Event> groupEvents(const std::vector<Voice>& voices) {
    std::vector<Profile> profiles;
    for (const Voice& v : voices) profiles.push_back(profileOf(v));
    const Links links = linksOf(profiles);
    std::vector<Event> events;
    for (const auto& component : components(voices.size(), links)) {
        std::vector<std::vector<std::size_t>> alone;
        for (const std::size_t i : component) alone.push_back({i});
        for (auto& group : joinNearest(std::move(alone), links)) events.push_back(eventOf(std::move(group), voices));
    }
    return events;
}

} // namespace pledge::reconcile
