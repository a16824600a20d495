#include "core/reconcile/facets.h"

#include "core/model/reasons.h"
#include "core/reconcile/dates.h"
#include "core/reconcile/difference_types.h"
#include "core/reconcile/likely.h"
#include "core/reconcile/names.h"
#include "core/reconcile/place_names.h"
#include "core/reconcile/promises.h"
#include "core/reconcile/sayings.h"
#include "core/reconcile/spelling.h"
#include "core/reconcile/undertakings.h"
#include "core/reconcile/words.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

namespace pledge::reconcile {
namespace {

namespace reason = model::reason;
using model::Claim;
using model::Facet;
using model::FacetName;
using model::Kind;
using model::Standing;
using model::WhenRole;

bool sameValue(const Saying& a, const Saying& b) { return a.value == b.value && a.calendar == b.calendar; }

Saying sayingOf(const Mention& m, model::Value value, const Claim* claim) {
    Saying s;
    s.value = std::move(value);
    s.voice = m.voice;
    s.claim = claim;
    return s;
}

void weaken(Saying& s, const model::Form& why) {
    s.weak = true;
    s.why = why.text;
}

/// What headlines say counts only where their source says nothing else.
void weakenTitles(std::vector<Saying>& sayings, const std::map<const Claim*, const Mention*>& from) {
    std::set<std::size_t> inBody;
    for (const Saying& s : sayings)
        if (!from.at(s.claim)->heading) inBody.insert(s.voice);
    for (Saying& s : sayings)
        if (from.at(s.claim)->heading && inBody.contains(s.voice)) weaken(s, reason::headline);
}

/// Builds the facets of one promise.
class FacetMaker {
public:
    FacetMaker(const Promise& promise, const Surrounding& around) : promise_(promise), around_(around) {
        context_.announced = anchorOf(around.principals->announced);
        context_.country = around.principals->country;
        for (const Mention* m : promise.mentions) from_[m->claim] = m;
    }

    std::vector<Facet> make() {
        addNumber();
        addDates(FacetName::deadline, WhenRole::deadline);
        addDates(FacetName::period, WhenRole::period);
        addAudience();
        addPartners();
        addStanding();
        if (around_.principal) addAnnounced(), addPlace();
        return std::move(facets_);
    }

private:
    void add(FacetName name, const std::vector<Saying>& sayings, const SameReading& same, const Compare& compare) {
        if (sayings.empty()) return;
        std::vector<Contradiction> contradictions;
        Facet& facet = facets_.emplace_back(judge(name, sayings, *around_.voices, same, compare, contradictions));
        if (contradictions.empty()) return;
        const KindOfDifference told = differenceOf(name, contradictions, *around_.voices, *around_.provenance);
        facet.type = told.type;
        if (!told.clause.empty()) facet.reason += ' ' + told.clause + '.';
    }

    void addNumber() {
        static const std::map<Kind, FacetName> names{{Kind::money, FacetName::amount},
                                                     {Kind::people, FacetName::count},
                                                     {Kind::share, FacetName::share},
                                                     {Kind::capacity, FacetName::capacity}};
        const auto name = names.find(promise_.kind());
        if (name == names.end()) return;
        std::vector<Saying> sayings;
        for (const Mention* m : promise_.mentions) {
            sayings.push_back(sayingOf(*m, m->claim->quantity, m->claim));
            sayings.back().amount = amountOf(*m);
        }
        weakenBareTitles(sayings);
        addSums(sayings);
        add(
            name->second, sayings, [](const Saying& a, const Saying& b) { return !a.sum == !b.sum && sameValue(a, b); },
            [](const Saying& a, const Saying& b) {
                if (a.sum || b.sum) return compareSum(a.sum ? a : b, a.sum ? b : a);
                return compareAmounts(a.amount, b.amount);
            });
    }

    /// What the parts of a whole add up to, where that does not fit it.
    void addSums(std::vector<Saying>& sayings) const {
        for (const Mention* m : promise_.mentions)
            for (const SumOfParts& sum : (*around_.voices)[m->voice].sums) {
                if (sum.whole != m->claim) continue;
                for (const Claim* part : sum.parts) {
                    Saying s = sayingOf(*m, sum.quantity, part);
                    s.amount.quantity = sum.quantity, s.sum = &sum;
                    sayings.push_back(std::move(s));
                }
            }
    }

    static Comparison compareSum(const Saying& parts, const Saying& other) {
        const model::Quantity& whole = parts.sum->whole->quantity;
        if (!other.sum && other.amount.quantity.value == whole.value && other.amount.quantity.unit == whole.unit)
            return {Relation::conflict, parts.sum->reason};
        return {Relation::compatible, std::string(reason::sumAside.text)};
    }

    /// A headline's "600 jobs" is the "around 600" of its text.
    void weakenBareTitles(std::vector<Saying>& sayings) const {
        const auto& quantity = [](const Saying& s) -> const model::Quantity& { return s.amount.quantity; };
        for (Saying& s : sayings)
            if (from_.at(s.claim)->title && quantity(s).qualifier == model::Qualifier::exact)
                for (const Saying& body : sayings)
                    if (body.voice == s.voice && quantity(body).value == quantity(s).value &&
                        quantity(body).qualifier != model::Qualifier::exact)
                        weaken(s, reason::headline);
    }

    void addDates(FacetName name, WhenRole role) {
        add(name, datesOf(promise_, around_, role), sameValue, [&](const Saying& a, const Saying& b) {
            return name == FacetName::deadline ? compareDeadlines(a.dated, b.dated, context_)
                                               : comparePeriods(a.dated, b.dated, context_);
        });
    }

    /// Lists in two languages are two readings, also where they agree: each is shown as its source gives it.
    static bool oneScript(const Saying& a, const Saying& b) {
        const auto japanese = [](const Saying& s) {
            const auto words = listOf(s).words;
            return std::any_of(words.begin(), words.end(), [](const std::string& w) { return isJapaneseName(w); });
        };
        return japanese(a) == japanese(b);
    }

    static List listOf(const Saying& s) { return {std::get<std::vector<std::string>>(s.value), s.open}; }

    void addAudience() {
        std::vector<Saying> sayings;
        for (const Mention* m : promise_.mentions) {
            const auto& audience = m->claim->audience;
            if (audience.empty() || (promise_.topic == "jobs" && isAnyWorker(audience))) continue;
            sayings.push_back(sayingOf(*m, audience, m->claim));
            sayings.back().open = m->claim->audienceOpen;
        }
        weakenTitles(sayings, from_);
        weakenParts(sayings);
        leaveOutAnybody(sayings);
        const bool past = std::all_of(promise_.mentions.begin(), promise_.mentions.end(),
                                      [](const Mention* m) { return sortOf(*m) == Sort::past; });
        add(
            FacetName::audience, sayings,
            [](const Saying& a, const Saying& b) {
                return a.open == b.open && oneScript(a, b) &&
                       compareAudiences(listOf(a), listOf(b)).relation == Relation::same;
            },
            [&](const Saying& a, const Saying& b) {
                return past ? comparePastAudiences(listOf(a), listOf(b)) : compareAudiences(listOf(a), listOf(b));
            });
    }

    /// Whoever says "people" takes no side where others disagree over who is meant.
    static void leaveOutAnybody(std::vector<Saying>& sayings) {
        const auto disagree = [](const Saying& a, const Saying& b) {
            return !a.weak && !b.weak && compareAudiences(listOf(a), listOf(b)).relation == Relation::conflict;
        };
        const bool conflict = std::any_of(sayings.begin(), sayings.end(), [&](const Saying& a) {
            return std::any_of(sayings.begin(), sayings.end(), [&](const Saying& b) { return disagree(a, b); });
        });
        if (conflict) std::erase_if(sayings, [](const Saying& s) { return isAnybody(listOf(s).words); });
    }

    /// A source that says once "engineers, developers and workers" and once "engineers" means the longer list.
    static void weakenParts(std::vector<Saying>& sayings) {
        for (Saying& some : sayings)
            for (const Saying& whole : sayings)
                if (some.voice == whole.voice && listOf(some).words.size() < listOf(whole).words.size() &&
                    holds(whole, some))
                    weaken(some, reason::shorter);
    }

    static bool holds(const Saying& whole, const Saying& part) {
        const auto all = listOf(whole).words;
        const auto some = listOf(part).words;
        return std::all_of(some.begin(), some.end(),
                           [&](const std::string& w) { return std::find(all.begin(), all.end(), w) != all.end(); });
    }

    /// Whoever invests is no partner of his own promise, whatever a sentence calls him.
    bool isInvestor(const std::string& name) const {
        const auto& keys = around_.principals->investorKeys;
        const std::string key = partyKey(name);
        return std::any_of(keys.begin(), keys.end(), [&](const std::string& k) { return sameFamily(k, key); });
    }

    /// Undertakings may have become one by a partner that they share; that is too little to hold the others against
    /// each other.
    bool surelyOne(const Saying& a, const Saying& b) const {
        if (promise_.kind() != Kind::initiative) return true;
        const auto x = from_.find(a.claim);
        const auto y = from_.find(b.claim);
        return x == from_.end() || y == from_.end() || wordedAlike(*x->second, *y->second);
    }

    /// Partners that one source ties to the promise, with the words that name each.
    struct PartnersTold {
        const Claim* claim = nullptr; ///< by which it ties the first
        std::vector<std::string> names;
        std::vector<const Claim*> words; ///< beside `names`
    };
    using PartnersByVoice = std::map<std::size_t, PartnersTold>;

    PartnersByVoice partnersTold() const {
        PartnersByVoice byVoice;
        const auto add = [&](std::size_t voice, const Claim* claim, base::Span sentence, const std::string& name) {
            if (isInvestor(name)) return;
            PartnersTold& told = byVoice[voice];
            if (!told.claim) told.claim = claim;
            if (std::find(told.names.begin(), told.names.end(), name) != told.names.end()) return;
            const Party* party = (*around_.voices)[voice].party(partyKey(name));
            told.names.push_back(name), told.words.push_back(party ? party->namedIn(sentence) : claim);
        };
        for (const Mention* m : promise_.mentions)
            for (const std::string& name : m->partners) add(m->voice, m->claim, m->sentence, name);
        for (const ListTold& told : around_.partnerLists)
            for (const std::string& name : told.list->names)
                add(told.voice, told.list->claim, told.list->sentence, name);
        return byVoice;
    }

    /// How many sources give each name, whatever they write it like.
    static std::map<std::string, std::size_t> timesGiven(const PartnersByVoice& all) {
        std::map<std::string, std::size_t> times, out;
        for (const auto& [voice, told] : all)
            for (const std::string& name : told.names) ++times[name];
        for (const auto& [name, n] : times)
            for (const auto& [other, m] : times)
                if (name == other || mayBeOne(name, other)) out[name] += m;
        return out;
    }

    /// What is shown of a list: the name that the fewest sources give, the first of several.
    static const Claim* rarestOf(const PartnersTold& told, const std::map<std::string, std::size_t>& times) {
        const auto rarest = std::min_element(told.names.begin(), told.names.end(), [&](const auto& a, const auto& b) {
            return times.at(a) < times.at(b);
        });
        return told.words[static_cast<std::size_t>(rarest - told.names.begin())];
    }

    /// All partners that one source ties to the promise are one list.
    void addPartners() {
        const PartnersByVoice byVoice = partnersTold();
        const auto times = timesGiven(byVoice);
        std::vector<Saying> sayings;
        for (const auto& [voice, told] : byVoice) {
            Saying& s = sayings.emplace_back();
            s.value = told.names, s.voice = voice, s.claim = told.claim, s.shown = rarestOf(told, times);
        }
        FacetMaker::add(
            FacetName::partners, sayings,
            [](const Saying& a, const Saying& b) {
                return oneScript(a, b) && comparePartners(listOf(a), listOf(b)).relation == Relation::same;
            },
            [&](const Saying& a, const Saying& b) {
                return promise_.total || !surelyOne(a, b) ? compareSomePartners(listOf(a), listOf(b))
                                                          : comparePartners(listOf(a), listOf(b));
            });
    }

    void addStanding() {
        std::vector<Saying> sayings;
        for (const Mention* m : promise_.mentions)
            if (m->claim->standing && !m->promised)
                sayings.push_back(sayingOf(*m, std::string(model::name(*m->claim->standing)), m->claim));
        weakenTitles(sayings, from_);
        weakenUndecided(sayings);
        weakenOfActs(sayings);
        if (promise_.kind() == Kind::initiative)
            weakenPaid(sayings);
        else
            weakenAsides(sayings);
        if (around_.principal && promise_.total) takeBack(sayings);
        const auto standing = [](const Saying& s) {
            return model::standingNamed(std::get<std::string>(s.value)).value_or(Standing::context);
        };
        add(FacetName::standing, sayings, sameValue,
            [&](const Saying& a, const Saying& b) { return compareStandings(standing(a), standing(b)); });
    }

    /// "A contract for 350 megawatts" in one source, talks on it in the other: the contract has the conflict, once.
    void weakenOfActs(std::vector<Saying>& sayings) const {
        const auto isOfAct = [&](const Saying& s) { return s.weak || around_.ofActs.contains(s.claim); };
        if (!std::all_of(sayings.begin(), sayings.end(), isOfAct)) return;
        for (Saying& s : sayings) s.weak = true;
    }

    /// What a source opens with when it tells that the whole of it will not be, or null: "has dropped its plan".
    static const Mention* calledOffBy(const Voice& voice) {
        const Mention* off = nullptr;
        for (const Mention& m : voice.mentions) {
            if (m.claim->kind != Kind::initiative || !(m.title || m.lead)) continue;
            if (m.claim->standing == Standing::committed && sortOf(m) == Sort::promise) return nullptr;
            if (m.claim->standing == Standing::denied && !off) off = &m;
        }
        return off;
    }

    /// The sum that such a source tells beside it is that of the plan that is given up.
    void takeBack(std::vector<Saying>& sayings) const {
        for (Saying& s : sayings)
            if (const Mention* off = calledOffBy((*around_.voices)[s.voice]);
                off && goesOn(*off, *from_.at(s.claim)) &&
                std::get<std::string>(s.value) == model::name(Standing::committed))
                s.value = std::string(model::name(Standing::denied)), s.claim = off->claim;
    }

    /// What a source says most often of a number is its standing; a "could" beside it is turn of phrase, unless
    /// somebody else says it.
    void weakenAsides(std::vector<Saying>& sayings) const {
        std::map<std::size_t, std::map<std::string, int>> votes;
        std::map<std::size_t, std::string> chosen;
        for (const Saying& s : sayings)
            if (!s.weak) ++votes[s.voice][std::get<std::string>(s.value)];
        for (const Saying& s : sayings) {
            if (s.weak) continue;
            const auto& own = votes[s.voice];
            const auto [at, fresh] = chosen.try_emplace(s.voice, std::get<std::string>(s.value));
            if (own.at(std::get<std::string>(s.value)) > own.at(at->second))
                at->second = std::get<std::string>(s.value);
        }
        for (Saying& s : sayings)
            if (!s.weak && chosen[s.voice] != std::get<std::string>(s.value) && !from_.at(s.claim)->contested)
                weaken(s, reason::aside);
    }

    /// "Could create 450 jobs" is no news beside "in talks over the plant": the difference stands at the programme.
    void weakenUndecided(std::vector<Saying>& sayings) const {
        if (around_.principal) return;
        for (Saying& s : sayings)
            if (around_.undecided.contains(s.voice) &&
                std::get<std::string>(s.value) == model::name(Standing::discussed))
                weaken(s, reason::undecided);
    }

    /// "A rail spur will be built. It costs 180 million": the sum goes on where the undertaking ends.
    static bool goesOn(const Mention& undertaking, const Mention& sum) {
        constexpr std::size_t blank = 8; // bytes between two paragraphs at most
        const std::size_t end = undertaking.sentence.end;
        return sum.sentence == undertaking.sentence || (sum.sentence.start >= end && sum.sentence.start <= end + blank);
    }

    /// The sums of the sentence of an undertaking, or right behind it, that stand as it does.
    std::set<std::pair<double, std::string>> sumsBeside(const Saying& s) const {
        std::set<std::pair<double, std::string>> sums;
        const Mention& own = *from_.at(s.claim);
        for (const Voice* v : around_.event->voices)
            for (const Mention& m : v->mentions)
                if (m.voice == own.voice && goesOn(own, m) && m.claim->kind == Kind::money &&
                    m.claim->standing == own.claim->standing)
                    sums.emplace(m.claim->quantity.value, m.claim->quantity.unit);
        return sums;
    }

    /// "Will spend 180 million on a plant", "the 180 million plant has been scrapped": told of the sum already.
    void weakenPaid(std::vector<Saying>& sayings) const {
        std::set<std::pair<double, std::string>> common;
        for (std::size_t i = 0; i < sayings.size(); ++i) {
            const auto sums = sumsBeside(sayings[i]);
            if (i == 0) common = sums;
            std::erase_if(common, [&](const auto& sum) { return !sums.contains(sum); });
        }
        if (!common.empty())
            for (Saying& s : sayings) weaken(s, reason::paid);
    }

    void addAnnounced() {
        std::vector<Saying> sayings;
        for (const Voice* v : around_.event->voices)
            for (const AnnouncedDay& d : v->announced) {
                Saying s;
                s.value = d.value, s.claim = d.claim;
                s.voice = static_cast<std::size_t>(v - around_.voices->data());
                s.dated = {d.value, {}, d.zoned, {}};
                sayings.push_back(std::move(s));
            }
        add(FacetName::announced, sayings, sameValue,
            [](const Saying& a, const Saying& b) { return compareAnnounced(a.dated, b.dated); });
    }

    void addPlace() {
        std::vector<Saying> sayings;
        for (const Voice* v : around_.event->voices)
            if (const Party* place = v->party(v->place)) {
                Saying s;
                s.value = place->name, s.claim = place->first;
                s.voice = static_cast<std::size_t>(v - around_.voices->data());
                sayings.push_back(std::move(s));
            }
        const auto name = [](const Saying& s) { return std::get<std::string>(s.value); };
        add(
            FacetName::place, sayings,
            [&](const Saying& a, const Saying& b) { return placeKey(name(a)) == placeKey(name(b)); },
            [&](const Saying& a, const Saying& b) { return comparePlaces(name(a), name(b)); });
    }

    const Promise& promise_;
    const Surrounding& around_;
    DateContext context_;
    std::map<const Claim*, const Mention*> from_;
    std::vector<Facet> facets_;
};

} // namespace

std::vector<Facet> facetsOf(const Promise& promise, const Surrounding& surrounding) {
    return FacetMaker(promise, surrounding).make();
}

} // namespace pledge::reconcile
