#include "core/reconcile/evidence.h"

#include "core/base/utf8.h"
#include "core/model/edtf.h"
#include "core/reconcile/lexicon.h"
#include "core/reconcile/likely.h"
#include "core/reconcile/numbers_told.h"
#include "core/reconcile/place_names.h"
#include "core/reconcile/promises.h"
#include "core/reconcile/settled_names.h"
#include "core/reconcile/sorted_lists.h"
#include "core/reconcile/word_lists.h"
#include "core/reconcile/words.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <string_view>
#include <tuple>

namespace pledge::reconcile {
namespace {

using model::Kind;
using model::PartyType;
using model::Role;

constexpr double sameInvestor = 3;  ///< the evidence of an investor whom both call so; nothing else is as much
constexpr double oneInvestor = 2.5; ///< the evidence of an investor whom both know
constexpr double sumApart = -1.5;   ///< that of main sums which are far apart

/// Parts whole groups, however alike the rest is.
constexpr double never = -50;

bool promised(const Mention& m) { return sortOf(m) == Sort::promise; }

/// The sum of the headline as the opening tells it, else that of the opening or of the headline, else the largest.
const Mention* mainSum(const Voice& v) {
    const Mention* best = nullptr;
    const auto headlined = [&](const Mention& m) {
        return std::any_of(v.mentions.begin(), v.mentions.end(), [&](const Mention& t) {
            return t.title && t.claim->kind == Kind::money && t.claim->quantity.unit == m.claim->quantity.unit &&
                   sameNumber(t, m);
        });
    };
    const auto rank = [&](const Mention& m) {
        return std::make_tuple(!m.elsewhere && !m.foreign, m.topic == "investment" || m.topic.empty(), headlined(m),
                               m.lead    ? 2
                               : m.title ? 1
                                         : 0,
                               m.claim->pillar.empty(), m.claim->quantity.value);
    };
    // A tax credit of $4,000 is no main sum of a text that speaks of billions.
    constexpr double leastPart = 1e-4;
    double largest = 0;
    for (const Mention& m : v.mentions)
        if (m.claim->kind == Kind::money) largest = std::max(largest, m.claim->quantity.value);
    for (const Mention& m : v.mentions)
        if (m.claim->kind == Kind::money && promised(m) && m.claim->quantity.value >= leastPart * largest &&
            (!best || rank(m) > rank(*best)))
            best = &m;
    // "Acme opens its $4 billion plant": the sum of what is done now.
    if (!best)
        for (const Mention& m : v.mentions)
            if (m.claim->kind == Kind::money && m.claim->standing == model::Standing::achieved && (m.title || m.lead) &&
                !m.elsewhere && !m.foreign && (!best || rank(m) > rank(*best)))
                best = &m;
    return best;
}

/// Announced, else published, as EDTF.
const std::string& dayOf(const Voice& v) {
    return v.announced.empty() ? v.source->article.published : v.announced.front().value;
}

std::optional<Days> daysOf(const std::string& edtf) {
    const auto e = model::parseEdtf(edtf);
    if (!e || !e->first || !e->last) return std::nullopt;
    return Days{model::toSerial(*e->first), model::toSerial(*e->last)};
}

/// A day without a year, "on 9 September", can only be held against month and day.
std::string monthAndDay(const std::string& day) { return day.size() >= 10 ? day.substr(4, 6) : std::string(); }

std::vector<Days> announcedDays(const Voice& v) {
    std::vector<Days> out;
    for (const AnnouncedDay& d : v.announced)
        if (const auto days = daysOf(d.value)) out.push_back(*days);
    return out;
}

/// Days between two stretches of time; 0 or less where they meet.
long gapOf(const Days& a, const Days& b) { return std::max(a.first - b.last, b.first - a.last); }

/// Whether a company that leads in one source sounds like one that the other speaks of.
bool leadsBySound(const Profile& a, const Profile& b) {
    return std::any_of(a.sounds.begin(), a.sounds.end(), [&](const Sounds& lead) {
        return std::any_of(b.sounds.begin(), b.sounds.end(),
                           [&](const Sounds& other) { return soundAlike(lead, other); });
    });
}

/// Whether an analyst said of two companies that lead that they are two.
bool leadsSaidApart(const Profile& a, const Profile& b) {
    return std::any_of(a.leads.begin(), a.leads.end(), [&](const std::string& lead) {
        return std::any_of(b.leads.begin(), b.leads.end(),
                           [&](const std::string& other) { return saidApart(lead, other); });
    });
}

/// Whether both say who invests, and it is one company.
bool areOneInvestor(const Profile& a, const Profile& b) {
    return a.voice->investorSaid && b.voice->investorSaid && sameFamily(a.voice->investor, b.voice->investor);
}

double investorEvidence(const Profile& a, const Profile& b) {
    const std::string& x = a.voice->investor;
    const std::string& y = b.voice->investor;
    if (areOneInvestor(a, b)) return sameInvestor;
    // Where each calls another the investor, one of them may only speak of the other's.
    const bool ofTwo = a.voice->investorSaid && b.voice->investorSaid && !inTwoLanguages(a, b);
    for (const std::string& lead : a.leads)
        if (std::any_of(b.leads.begin(), b.leads.end(),
                        [&](const std::string& other) { return sameFamily(lead, other); }))
            return ofTwo ? 1.5 : oneInvestor;
    if (inTwoLanguages(a, b)) {
        // Two scripts for one name: where the sound says nothing, the rest must say all.
        constexpr double open = 0.5;
        return leadsBySound(a, b) ? oneInvestor : leadsSaidApart(a, b) ? -5 : open;
    }
    // Who says who invests speaks of others as well; who does not may name him once.
    const auto knows = [](const Profile& p, const std::string& key) {
        const int least = p.voice->investorSaid ? 2 : 1;
        return !key.empty() && std::any_of(p.voice->parties.begin(), p.voice->parties.end(), [&](const Party& party) {
            return party.prominence >= least &&
                   (party.key == key ||
                    (party.type == PartyType::org && !p.voice->investorSaid && sameFamily(party.key, key)));
        });
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

bool inTitle(const Voice& v, const std::string& place) {
    const Party* p = v.party(place);
    return p && p->inTitle;
}

/// `near`: the sources are of the same days.
double placeEvidence(const Profile& a, const Profile& b, bool near) {
    const Voice& x = *a.voice;
    const Voice& y = *b.voice;
    if (x.place.empty() || y.place.empty()) return 0;
    const Distance distance = distanceOf(x.place, y.place);
    if (distance == Distance::same || mistakesPlace(x, y) || mistakesPlace(y, x)) return 1;
    if (distance == Distance::within) return 0.75;
    const bool known = knowsPlace(x, y.place) || knowsPlace(y, x.place);
    // A country or a region that a company is from, and the town where it builds, may both stand in headlines.
    if (known && near && isWide(x.place) != isWide(y.place)) return 0.75;
    if (distance == Distance::apart && inTitle(x, x.place) && inTitle(y, y.place)) return -1.5;
    if (known) return 0.75;
    // Of a place that no list has nobody knows whether it lies in the other.
    return distance == Distance::apart ? -1 : 0;
}

/// The least distance between the days on which two sources say that something was announced; of one that does not say,
/// it is the day on which it was written. Nothing where neither says.
std::optional<long> announcedApart(const Profile& a, const Profile& b) {
    if (a.announcedDays.empty() && b.announcedDays.empty()) return std::nullopt;
    const auto said = [](const Profile& p) { return p.announcedDays.empty() ? std::vector{*p.days} : p.announcedDays; };
    std::optional<long> least;
    for (const Days& x : said(a))
        for (const Days& y : said(b)) least = std::min(least.value_or(gapOf(x, y)), gapOf(x, y));
    return least;
}

double dayEvidence(const Profile& a, const Profile& b) {
    if (!a.days || !b.days) return !a.monthAndDay.empty() && a.monthAndDay == b.monthAndDay ? 1 : 0;
    const long gap = gapOf(*a.days, *b.days);
    const auto apart = announcedApart(a, b);
    if (gap <= 3 || (apart && *apart <= 3)) return 1;
    const bool bothSay = !a.announcedDays.empty() && !b.announcedDays.empty();
    if (bothSay && *apart <= 120) return *apart <= 10 ? 0 : never;
    if (gap <= 10) return 0.5;
    if (gap <= 45) return 0;
    return gap <= 120 ? -2 : -4;
}

/// A source that tells the other's main sum as something done before reports a later event.
bool tellsAsPast(const Voice& v, const Mention& sum) {
    return std::any_of(v.mentions.begin(), v.mentions.end(), [&](const Mention& m) {
        return m.claim->kind == Kind::money && sortOf(m) == Sort::past &&
               relationOf(amountOf(m), amountOf(sum)) == Relation::same;
    });
}

bool tells(const Voice& v, const Mention& sum) {
    return std::any_of(v.mentions.begin(), v.mentions.end(), [&](const Mention& m) {
        return m.claim->kind == Kind::money && (promised(m) || !m.changes.empty()) && m.elsewhere == sum.elsewhere &&
               m.foreign == sum.foreign && m.claim->quantity.unit == sum.claim->quantity.unit && sameNumber(m, sum);
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

/// Two sources with main sums, companies that invest and days of announcing of their own: what one tells of the other
/// is news from somebody else, "How does it compare? Acme is spending 2 billion".
bool areOfTwo(const Profile& a, const Profile& b) {
    // Said to invest, or spoken of most, from the opening on.
    const auto hasOwn = [](const Voice& v) {
        constexpr int fromTheOpening = 3;
        const Party* p = v.party(v.investor);
        return v.investorSaid || (p && p->prominence >= fromTheOpening);
    };
    if (inTwoLanguages(a, b) || !hasOwn(*a.voice) || !hasOwn(*b.voice) || !a.days || !b.days) return false;
    if (sameFamily(a.voice->investor, b.voice->investor)) return false;
    const bool oneUnit = a.sum->claim->quantity.unit == b.sum->claim->quantity.unit;
    return announcedApart(a, b).value_or(0) > 0 && (oneUnit || !nearInSomeCurrency(*a.sum, *b.sum));
}

double sumEvidence(const Profile& a, const Profile& b) {
    if (!a.sum || !b.sum) return 0;
    const Relation relation = relationOf(a.amount, b.amount);
    if (relation == Relation::same) return 2;
    const bool told = tells(*a.voice, *b.sum) || tells(*b.voice, *a.sum);
    if (told && areOfTwo(a, b)) return -3;
    // The sum of another undertaking elsewhere may be told beside the main one.
    if (told) return placeEvidence(a, b, false) < 0 ? 0 : 2;
    if (tellsAsPast(*a.voice, *b.sum) || tellsAsPast(*b.voice, *a.sum)) return -2.5;
    if (relation != Relation::conflict) return nearInSomeCurrency(*a.sum, *b.sum) ? 1.5 : 0;
    return sumsNear(*a.sum, *b.sum) ? -0.5 : sumApart;
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
    return std::min(2.0, 0.75 * static_cast<double>(countShared(a.partners, b.partners)));
}

/// Whether one partner or spokesperson stands in both.
bool spokenFor(const Profile& a, const Profile& b) { return partnerEvidence(a, b) > 0; }

/// What both speak of in their headline and opening ("warehouse", "training"). Counts only between sources that are
/// near in time: never for itself.
double themeEvidence(const Profile& a, const Profile& b, double day) {
    constexpr double one = 0.5, several = 0.75, unsaid = 0.25; // the last of two reports within three days
    if (day < 0) return 0;
    const std::size_t common = shared(a.themes(), b.themes());
    return common == 0 ? (day >= 1 ? unsaid : 0) : common == 1 ? one : several;
}

/// A late day as it counts where the rest says that it is the same event.
double mostOfDay(double day) {
    constexpr double later = 0.7;
    return day < 0 && day > never ? later * day : day;
}

double laterDay(const Profile& a, const Profile& b, double day) {
    constexpr double ofTown = -1;
    if (day >= 0 || day <= never) return day;
    const Distance distance = distanceOf(a.voice->place, b.voice->place);
    const bool bothKnow = knowsPlace(*a.voice, b.voice->place) && knowsPlace(*b.voice, a.voice->place);
    const bool one = distance == Distance::same || distance == Distance::within || bothKnow;
    return a.ofCountry || b.ofCountry || !one ? mostOfDay(day) : std::max(mostOfDay(day), ofTown);
}

/// One company at one town.
bool isOneSpot(const Profile& a, const Profile& b, double investor, double place) {
    return investor >= oneInvestor && place >= 1 && !a.ofCountry && !b.ofCountry;
}

/// A company's own blog says "we": who publishes it may be the investor, whoever else is called so.
void addPublisher(Profile& p) {
    const std::string& publisher = p.voice->source->article.publisher;
    if (publisher.empty()) return;
    p.leads.push_back(p.sender.empty() ? partyKey(publisher) : p.sender);
    std::sort(p.leads.begin(), p.leads.end());
    p.sounds.push_back(soundsOf(publisher));
}

/// The first and the last word of each place, as `samePlace` compares them, and of the country of the main one.
void addPlaces(Profile& p) {
    const auto add = [&](std::string_view key) {
        key = plainKey(key);
        if (key.empty()) return;
        p.places.push_back(std::hash<std::string_view>{}(key.substr(0, key.find(' '))));
        p.places.push_back(std::hash<std::string_view>{}(key.substr(key.rfind(' ') + 1)));
    };
    for (const Party& party : p.voice->parties)
        if (party.type == PartyType::place) add(party.key);
    add(p.voice->place);
    add(countryOf(p.voice->place));
    sortOnce(p.places);
}

/// What a source, or one story of a round-up, opens with.
std::string_view openingOf(const Voice& v, std::size_t bytes) {
    const std::size_t start = v.mentions.empty() ? 0 : v.mentions.front().sentence.start;
    return std::string_view(v.source->article.text).substr(start, bytes);
}

std::vector<std::string> themesOf(const Voice& v) {
    constexpr std::size_t opening = 900; // bytes
    const auto themes = lexicon().undertakingTopics(openingOf(v, opening));
    return {themes.begin(), themes.end()};
}

/// Whether a source opens with a number or a plan that was changed.
bool tellsChange(const Voice& v) {
    constexpr std::size_t opening = 600; // bytes
    const std::string_view head = openingOf(v, opening);
    return v.source->article.language == "ja"
               ? disagreeingWords().in("rework", head)
               : disagreeingWords().mayHold("rework", head) && disagreeingWords().anyOf("rework", stemsOf(head));
}

} // namespace

std::string senderOf(const model::Article& article) {
    if (article.language != "ja") return {};
    const std::string name = base::toNfkc(article.publisher);
    for (const std::string_view form : {"株式会社", "有限会社", "合同会社", "(株)"}) {
        if (name.size() <= form.size()) continue;
        if (name.starts_with(form)) return name.substr(form.size());
        if (name.ends_with(form)) return name.substr(0, name.size() - form.size());
    }
    return {};
}

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
    if (p.sum) p.amount = amountOf(*p.sum);
    p.days = daysOf(dayOf(v));
    p.monthAndDay = monthAndDay(dayOf(v));
    p.announcedDays = announcedDays(v);
    for (const Mention& m : v.mentions)
        if (m.claim->isNumber() && m.claim->kind != Kind::share && promised(m) && !m.title && !m.elsewhere &&
            !m.foreign)
            p.promises.push_back(&m);
    for (const Party& party : v.parties) {
        const bool helps = party.as(Role::partner) || party.as(Role::spokesperson) || party.type == PartyType::product;
        if (helps && party.key != v.investor) p.partners.push_back(std::hash<std::string>{}(party.key));
        if (!leads(v, party)) continue;
        p.leads.push_back(party.key);
        p.sounds.push_back(soundsOf(party.name));
    }
    sortOnce(p.partners);
    p.ofCountry = isCountry(v.place);
    addPlaces(p);
    p.sender = partyKey(senderOf(v.source->article));
    addPublisher(p);
    return p;
}

const std::vector<std::string>& Profile::themes() const {
    if (!themes_) themes_ = themesOf(*voice);
    return *themes_;
}

bool Profile::revises() const {
    if (!revises_) revises_ = tellsChange(*voice);
    return *revises_;
}

bool inTwoLanguages(const Profile& a, const Profile& b) {
    return a.voice->source->article.language != b.voice->source->article.language;
}

namespace {

/// What is looked at first.
struct Known {
    double investor, day, place;
};

/// The evidence of two sources of which that much is known.
double evidence(const Profile& a, const Profile& b, const Known& known) {
    const auto [investor, day, place] = known;
    const double sum = sumEvidence(a, b);
    const bool again = place > 0 && sum >= 2;
    const auto oneSpot = [&] { return isOneSpot(a, b, investor, place); };
    // "Cut to 300", "raised to 1.1 billion": a later report of the same thing says so.
    const bool revises = day < 0 && day > never && oneSpot() && (a.revises() || b.revises());
    // So may sums that are told within three days; of a country and a town in it, where both are about one thing.
    const auto oneLand = [&] {
        return investor >= sameInvestor && place > 0 &&
               distanceOf(a.voice->place, b.voice->place) == Distance::within && shared(a.themes(), b.themes()) > 0;
    };
    const bool mayDiffer = sum < 0 && sum >= sumApart && (revises || (day >= 1 && (oneSpot() || oneLand())));
    const double base = investor + place +
                        (revises ? 0
                         : again ? laterDay(a, b, day)
                                 : day) +
                        (mayDiffer ? 0 : sum) + promiseEvidence(a, b) + partnerEvidence(a, b);
    // What both are about only helps where little else is missing, so that it parts no two events.
    if (base >= enough || (investor < oneInvestor && !spokenFor(a, b)) || place <= 0) return base;
    return std::min(base + themeEvidence(a, b, day), enough);
}

double placeBeside(const Profile& a, const Profile& b, double investor, double day) {
    return placeEvidence(a, b, investor >= oneInvestor && day >= 1);
}

} // namespace

double evidence(const Profile& a, const Profile& b) {
    if (a.voice->source == b.voice->source) return never; // two stories of one round-up
    const double investor = investorEvidence(a, b);
    if (investor <= 0) return investor;
    const double day = dayEvidence(a, b);
    return evidence(a, b, {investor, day, placeBeside(a, b, investor, day)});
}

namespace {

/// What a late day may count at most, as `evidence` has it: in full where the places are not one.
double mostOfLateDay(const Profile& a, const Profile& b, double day) {
    if (day <= never || !shareAny(a.places, b.places)) return day;
    const double place = placeEvidence(a, b, false);
    if (place <= 0) return day;
    return place >= 1 && (a.revises() || b.revises()) ? 0 : laterDay(a, b, day);
}

} // namespace

bool isEnough(const Profile& a, const Profile& b, Common common) {
    if (a.voice->source == b.voice->source) return false; // two stories of one round-up
    constexpr double mostPartners = 2, mostMoney = 2, mostCounts = 3;
    const double mostPlace = shareAny(a.places, b.places) ? 1 : 0;
    const double mostThemes = mostPlace > 0 ? 0.75 : 0; // as evidence has it
    const double mostInvestor = areOneInvestor(a, b) ? sameInvestor : oneInvestor;
    const double day = dayEvidence(a, b);
    double open = mostInvestor + mostPlace + mostPartners + mostThemes; // of what was not looked at yet
    double sum = (common.money ? mostMoney : 0) + (common.counts ? mostCounts : 0);
    if (day >= 0 || sum + open < enough)
        sum += day;
    else
        sum += mostOfLateDay(a, b, day);
    // Takes in one kind of evidence; whether it can still be enough.
    const auto add = [&](double most, double found) { return sum += found, open -= most, sum + open >= enough; };
    if (sum + open < enough || !add(mostPartners, partnerEvidence(a, b))) return false;
    const double investor = investorEvidence(a, b);
    if (investor < oneInvestor && !spokenFor(a, b)) open -= mostThemes;
    if (investor <= 0 || !add(mostInvestor, investor)) return false;
    const double place = placeBeside(a, b, investor, day);
    return add(mostPlace, place) && evidence(a, b, {investor, day, place}) >= enough;
}

} // namespace pledge::reconcile
