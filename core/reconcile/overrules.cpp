#include "core/reconcile/overrules.h"

#include "core/reconcile/ids.h"
#include "core/reconcile/namings.h"
#include "core/reconcile/place_names.h"
#include "core/reconcile/regroup.h"
#include "core/reconcile/settled_names.h"
#include "core/reconcile/words.h"

#include <map>
#include <tuple>

namespace pledge::reconcile {
namespace {

using model::Announcement;
using model::Claim;
using model::Grouping;
using model::Overrule;
using Ids = std::vector<std::string>;

bool contains(const Ids& ids, const std::string& id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); }

/// A sum goes with what only converts it.
bool isOneOf(const Mention& m, const Ids& ids) {
    return contains(ids, m.claim->id) ||
           std::any_of(m.restated.begin(), m.restated.end(), [&](const Claim* c) { return contains(ids, c->id); });
}

template<class T>
Groups<T> regrouped(Groups<T> groups, const std::vector<Overrule>& overrules, Grouping of,
                    typename Regrouping<T>::IsOneOf isOneOf, typename Regrouping<T>::NameOf nameOf) {
    Regrouping<T> regrouping(std::move(groups), std::move(isOneOf), std::move(nameOf));
    for (const Overrule& o : overrules)
        if (o.of == of) regrouping.apply(o);
    return regrouping.take();
}

bool anyOf(const std::vector<Overrule>& overrules, Grouping of) {
    return std::any_of(overrules.begin(), overrules.end(), [&](const Overrule& o) { return o.of == of; });
}

/// What the rules knew of a promise before it was changed.
using Before = std::map<const Mention*, const Promise*>;

/// A promise of these mentions, with what the promises that they came from knew: the topic of the one that gave most of
/// them first, whether one of them is the programme's sum.
Promise promiseOf(const std::vector<const Mention*>& mentions, const Before& before) {
    std::map<const Promise*, std::size_t> from;
    for (const Mention* m : mentions) ++from[before.at(m)];
    std::vector<std::pair<std::size_t, const Promise*>> order;
    for (const auto& [promise, count] : from) order.emplace_back(count, promise);
    // Promises stand in one list, in which the rules' order is that of their addresses.
    std::sort(order.begin(), order.end(),
              [](const auto& a, const auto& b) { return std::tie(b.first, a.second) < std::tie(a.first, b.second); });
    Promise p;
    p.mentions = mentions;
    std::sort(p.mentions.begin(), p.mentions.end(), [](const Mention* a, const Mention* b) {
        return std::tie(a->voice, a->claim->span.start, a->claim->id) <
               std::tie(b->voice, b->claim->span.start, b->claim->id);
    });
    for (const Mention* m : mentions) p.voices.insert(m->voice);
    for (const auto& [count, promise] : order) {
        if (p.topic.empty()) p.topic = promise->topic;
        // The sum of the whole stays the sum where most of it stays.
        p.total |= promise->total && 2 * count >= promise->mentions.size();
    }
    return p;
}

/// Calls `text` with every text of the finding that may name a party.
template<class Text>
void eachText(Announcement& a, Text text) {
    for (std::string* s : {&a.title, &a.investor, &a.place}) text(*s);
    for (auto* list : {&a.investors, &a.places})
        for (std::string& s : *list) text(s);
    for (model::Commitment& c : a.commitments) {
        text(c.label);
        for (model::Facet& f : c.facets) {
            text(f.reason);
            for (model::Reading& r : f.readings) {
                if (auto* s = std::get_if<std::string>(&r.value)) text(*s);
                if (auto* list = std::get_if<Ids>(&r.value))
                    for (std::string& s : *list) text(s);
            }
        }
    }
}

std::size_t held(const Ids& members, const Ids& named) {
    return static_cast<std::size_t>(
        std::count_if(members.begin(), members.end(), [&](const std::string& id) { return contains(named, id); }));
}

/// The group that holds more than half of those that were named; null where none does.
template<class Group>
Group* holderOf(const std::vector<Group*>& groups, const Ids& named, const Ids& (*membersOf)(const Group&)) {
    for (Group* g : groups)
        if (2 * held(membersOf(*g), named) > named.size()) return g;
    return nullptr;
}

const Ids& sourcesOf(const Announcement& a) { return a.sources; }
const Ids& claimsOf(const model::Commitment& c) { return c.claims; }

} // namespace

Overruling::Overruling(const std::vector<Input>& inputs, const std::vector<Overrule>& overrules)
    : given_(inputs), overrules_(overrules), inputs_(inputs) {
    settleNames();
}

void Overruling::settleNames() {
    const Namings parties(overrules_, partyKey);
    const Namings places(overrules_, placeKey);
    if (parties.empty()) return;
    for (Input& input : inputs_)
        for (const Claim*& c : input.claims) {
            Claim copy = *c;
            if (copy.kind == model::Kind::party)
                copy.value = (copy.partyType == model::PartyType::place ? places : parties).settle(copy.value);
            for (std::string& party : copy.parties) party = parties.settle(party);
            if (copy.value != c->value || copy.parties != c->parties) c = &settled_.emplace_back(std::move(copy));
        }
}

std::vector<Event> Overruling::events(std::vector<Event> found) const {
    if (!anyOf(overrules_, Grouping::announcement)) return found;
    Groups<Voice> groups;
    for (Event& e : found) groups.push_back(std::move(e.voices));
    std::vector<Event> out;
    const auto isOf = [](const Voice& v, const Ids& ids) { return contains(ids, v.source->id); };
    const auto nameOf = [](const Voice& v) -> const std::string& { return v.source->id; };
    for (auto& group : regrouped<Voice>(std::move(groups), overrules_, Grouping::announcement, isOf, nameOf))
        out.push_back({std::move(group)});
    return out;
}

std::vector<Promise> Overruling::promises(std::vector<Promise> found) const {
    if (!anyOf(overrules_, Grouping::commitment)) return found;
    Groups<Mention> groups;
    Before before;
    for (const Promise& p : found) {
        groups.push_back(p.mentions);
        for (const Mention* m : p.mentions) before[m] = &p;
    }
    std::vector<Promise> out;
    const auto nameOf = [](const Mention& m) -> const std::string& { return m.claim->id; };
    for (const auto& group : regrouped<Mention>(std::move(groups), overrules_, Grouping::commitment, isOneOf, nameOf))
        out.push_back(promiseOf(group, before));
    return out;
}

void Overruling::rename(model::Finding& finding) const {
    std::vector<Announcement*> announcements;
    std::vector<model::Commitment*> commitments;
    for (Announcement& a : finding.announcements) {
        announcements.push_back(&a);
        for (model::Commitment& c : a.commitments) commitments.push_back(&c);
    }
    for (const Overrule& o : overrules_) {
        if (o.act != model::Act::rename || !o.holds()) continue;
        if (auto* a = o.of == Grouping::announcement ? holderOf(announcements, o.groups[0], sourcesOf) : nullptr)
            a->title = o.name;
        if (auto* c = o.of == Grouping::commitment ? holderOf(commitments, o.groups[0], claimsOf) : nullptr)
            c->label = o.name;
    }
}

void Overruling::finish(model::Finding& finding) const {
    if (overrules_.empty()) return;
    if (!settled_.empty())
        for (Announcement& a : finding.announcements) {
            eachText(a, [](std::string& s) { s = plainText(s); });
            giveIds(a); // those of readings are made from their values
        }
    rename(finding);
    model::NamesOfSources names;
    for (const Input& input : given_)
        for (const Claim* c : input.claims) model::addNames(names, *c);
    model::markOverruled(finding, overrules_, names);
}

} // namespace pledge::reconcile
