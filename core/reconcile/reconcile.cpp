#include "core/reconcile/reconcile.h"

#include "core/reconcile/announcements.h"
#include "core/reconcile/facets.h"
#include "core/reconcile/ids.h"
#include "core/reconcile/labels.h"
#include "core/reconcile/material.h"
#include "core/reconcile/milestones.h"
#include "core/reconcile/overrules.h"
#include "core/reconcile/partner_lists.h"
#include "core/reconcile/principals.h"
#include "core/reconcile/promises.h"
#include "core/reconcile/provenance.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>

namespace pledge::reconcile {
namespace {

using model::Announcement;
using model::Commitment;
using model::Standing;

/// What most mentions say, headlines left out where there are others.
template<class Value, class Get>
Value commonest(const Promise& p, Get get) {
    const bool body = std::any_of(p.mentions.begin(), p.mentions.end(), [](const Mention* m) { return !m->heading; });
    std::map<Value, std::size_t> votes;
    for (const Mention* m : p.mentions)
        if (!body || !m->heading) ++votes[get(*m->claim)];
    return std::max_element(votes.begin(), votes.end(),
                            [](const auto& a, const auto& b) { return a.second < b.second; })
        ->first;
}

std::string pillarOf(const Promise& p) {
    std::map<std::string, std::size_t> votes;
    for (const Mention* m : p.mentions)
        if (!m->claim->pillar.empty()) ++votes[m->claim->pillar];
    const auto best =
        std::max_element(votes.begin(), votes.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    return best == votes.end() ? std::string() : best->first;
}

Commitment commitmentOf(const Promise& p, const Surrounding& around) {
    Commitment c;
    c.label = labelOf(p);
    c.kind = p.kind();
    c.pillar = p.total ? std::string() : pillarOf(p);
    c.standing = commonest<Standing>(p, [](const model::Claim& m) { return m.standing.value_or(Standing::context); });
    for (const Mention* m : p.mentions) c.claims.push_back(m->claim->id);
    for (const Mention* m : p.mentions)
        for (const model::Claim* r : m->restated) c.claims.push_back(r->id);
    c.facets = facetsOf(p, around);
    return c;
}

/// A promise where any source promises it.
Sort sortOf(const Promise& p) {
    Sort sort = Sort::fact;
    for (const Mention* m : p.mentions) sort = std::min(sort, sortOf(*m));
    return sort;
}

/// The programme's sum first, then promises, what was done before, facts; within these by how many sources tell them.
void arrange(std::vector<Promise>& promises) {
    const auto rank = [](const Promise& p) {
        return std::make_tuple(!p.total, sortOf(p), -static_cast<long>(p.voices.size()), p.kind(), p.first().voice,
                               p.first().claim->span.start, p.first().claim->id);
    };
    std::stable_sort(promises.begin(), promises.end(),
                     [&](const Promise& a, const Promise& b) { return rank(a) < rank(b); });
}

std::vector<std::string> sourcesOf(const Event& event) {
    std::vector<const Voice*> voices = event.voices;
    std::sort(voices.begin(), voices.end(), [](const Voice* a, const Voice* b) { return a->order < b->order; });
    std::vector<std::string> out;
    for (const Voice* v : voices)
        if (out.empty() || out.back() != v->source->id) out.push_back(v->source->id);
    return out;
}

/// The sources that speak of the programme's sum as of something still in talks: not in the headline alone, where the
/// talks may be about something else ("Acme to spend 960 billion, in talks with Beta").
std::set<std::size_t> undecidedIn(const std::vector<Promise>& promises) {
    std::set<std::size_t> open, agreed;
    for (const Promise& p : promises)
        for (const Mention* m : p.mentions) {
            if (p.total && m->claim->standing == Standing::discussed) open.insert(m->voice);
            if (p.total && m->claim->standing == Standing::committed && !m->title) agreed.insert(m->voice);
        }
    std::set<std::size_t> out;
    std::set_difference(open.begin(), open.end(), agreed.begin(), agreed.end(), std::inserter(out, out.end()));
    return out;
}

/// Capacities whose sentences tell an undertaking, agreed in one source and open or given up in another, in all
/// sources.
std::set<const model::Claim*> capacitiesOfActs(const std::vector<Promise>& promises) {
    std::set<const model::Claim*> out;
    for (const Promise& act : promises) {
        const auto tells = [&](bool agreed) {
            return std::any_of(act.mentions.begin(), act.mentions.end(), [&](const Mention* m) {
                const auto standing = m->claim->standing;
                return agreed ? standing == Standing::committed
                              : standing == Standing::discussed || standing == Standing::denied;
            });
        };
        if (act.kind() != model::Kind::initiative || act.voices.size() < 2 || !tells(true) || !tells(false)) continue;
        for (const Promise& p : promises)
            for (const Mention* m : p.mentions)
                if (p.kind() == model::Kind::capacity &&
                    std::any_of(act.mentions.begin(), act.mentions.end(), [&](const Mention* a) {
                        return a->voice == m->voice && a->sentence == m->sentence &&
                               a->claim->standing == m->claim->standing;
                    }))
                    out.insert(m->claim);
    }
    return out;
}

/// Says of each commitment what it is a part of, where a source tells so.
void giveWholes(Announcement& a, const Event& event) {
    std::map<std::string, Commitment*> home;
    for (Commitment& c : a.commitments)
        for (const std::string& claim : c.claims) home.emplace(claim, &c);
    const auto homeOf = [&](const model::Claim* claim) {
        const auto at = home.find(claim->id);
        return at == home.end() ? nullptr : at->second;
    };
    for (const Voice* v : event.voices)
        for (const PartTold& told : v->parts) {
            Commitment* const part = homeOf(told.part);
            const Commitment* const whole = homeOf(told.whole);
            if (!part || !whole || part == whole) continue;
            const Commitment* const known = model::wholeOf(a, *part);
            // What sources tell the other way round, or of two wholes, is left as the first has it.
            if ((known && known != whole) || model::wholeOf(a, *whole) == part) continue;
            auto& of = part->partOf;
            if (std::find(of.begin(), of.end(), told.whole->id) == of.end()) of.push_back(told.whole->id);
        }
}

Announcement announcementOf(const Event& event, const std::vector<Voice>& voices, const Overruling& overruling) {
    const Principals principals = principalsOf(event);
    std::vector<Promise> promises = groupNumbers(event);
    for (Promise& p : groupInitiatives(event)) promises.push_back(std::move(p));
    promises = overruling.promises(std::move(promises));
    arrange(promises);
    Announcement a;
    a.title = titleOf(principals, promises, event);
    a.investor = principals.investor;
    a.place = principals.place;
    a.investors = principals.investors;
    a.places = principals.places;
    a.announced = principals.announced;
    a.sources = sourcesOf(event);
    const std::set<std::size_t> undecided = undecidedIn(promises);
    const Provenance provenance = provenanceOf(event, principals, voices);
    auto milestones = homesOfMilestones(promises, event);
    auto partnerLists = homesOfPartnerLists(promises, event);
    const auto ofActs = capacitiesOfActs(promises);
    for (std::size_t i = 0; i < promises.size(); ++i) {
        const Surrounding around{&voices,         &event, &principals, undecided,  milestones[i],
                                 partnerLists[i], ofActs, i == 0,      &provenance};
        a.commitments.push_back(commitmentOf(promises[i], around));
    }
    giveSupport(a, event, voices, provenance);
    giveIds(a);
    giveWholes(a, event);
    return a;
}

/// Ids of the sources of linked voices.
std::vector<std::vector<std::string>> linkedSources(const Grouping& grouping, const std::vector<Voice>& voices) {
    std::vector<std::vector<std::string>> out;
    for (const auto& component : grouping.linked) {
        out.emplace_back();
        for (const std::size_t v : component)
            if (out.back().empty() || out.back().back() != voices[v].source->id)
                out.back().push_back(voices[v].source->id);
    }
    return out;
}

/// By the places of inputs; the same source twice has its blocks at the first.
std::vector<model::Blocks> blocksByInput(const std::vector<BlockingKeys>& keys, const std::vector<Voice>& voices,
                                         std::size_t inputs) {
    std::vector<std::vector<const BlockingKeys*>> ofInput(inputs);
    for (std::size_t v = 0; v < voices.size(); ++v) ofInput[voices[v].order].push_back(&keys[v]);
    std::vector<model::Blocks> out;
    for (const auto& own : ofInput) out.push_back(blocksOf(own));
    return out;
}

model::Finding findingOf(const std::vector<Event>& events, const std::vector<Voice>& voices,
                         const Overruling& overruling) {
    model::Finding finding;
    for (const Event& event : events) finding.announcements.push_back(announcementOf(event, voices, overruling));
    overruling.finish(finding);
    std::sort(finding.announcements.begin(), finding.announcements.end(), model::comesBefore);
    return finding;
}

} // namespace

model::Finding reconcile(const std::vector<Input>& inputs, const std::vector<model::Overrule>& overrules) {
    return reconcileInParts(inputs, overrules).finding;
}

Reconciled reconcileInParts(const std::vector<Input>& inputs, const std::vector<model::Overrule>& overrules) {
    const Overruling overruling(inputs, overrules);
    const std::vector<Voice> voices = prepare(overruling.inputs());
    Grouping grouping = groupVoices(voices);
    Reconciled out;
    out.linked = linkedSources(grouping, voices);
    out.blocks = blocksByInput(grouping.keys, voices, inputs.size());
    out.finding = findingOf(overruling.events(std::move(grouping.events)), voices, overruling);
    return out;
}

std::vector<model::Blocks> blocksOf(const std::vector<Input>& inputs) {
    const std::vector<Voice> voices = prepare(inputs);
    std::vector<BlockingKeys> keys;
    for (const Voice& v : voices) keys.push_back(blockingKeysOf(profileOf(v)));
    return blocksByInput(keys, voices, inputs.size());
}

std::vector<std::vector<std::string>> linkedAmong(const std::vector<Input>& inputs) {
    const std::vector<Voice> voices = prepare(inputs);
    return linkedSources(groupVoices(voices), voices);
}

} // namespace pledge::reconcile
