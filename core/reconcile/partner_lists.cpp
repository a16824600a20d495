#include "core/reconcile/partner_lists.h"

#include "core/reconcile/compare.h"
#include "core/reconcile/lexicon.h"
#include "core/reconcile/names.h"
#include "core/reconcile/sorted_lists.h"
#include "core/reconcile/trainers.h"
#include "core/reconcile/words.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace pledge::reconcile {
namespace {

using model::Claim;
using model::Kind;
using model::Standing;

bool isPartner(const Claim& c) {
    return c.kind == Kind::party && c.partyType == model::PartyType::org && c.role == model::Role::partner;
}

/// Whether what the sentence tells is promised: talks, denials and what is done have a standing of their own to differ
/// in.
bool isPromised(const Voice& voice, base::Span sentence) {
    return std::none_of(voice.mentions.begin(), voice.mentions.end(), [&](const Mention& m) {
        const auto standing = m.claim->standing;
        return m.sentence == sentence && (standing == Standing::discussed || standing == Standing::denied ||
                                          (m.claim->kind == Kind::initiative && standing != Standing::committed));
    });
}

/// What the partners are for: by the words up to the last of them ("whose dryers stand in laboratories" is about it
/// alone), else by the sentence before. The verb of a Japanese sentence stands behind them.
std::set<std::string> topicsOf(Passage& passage, base::Span sentence, std::size_t lastName) {
    const bool japanese = passage.article().language == "ja";
    auto topics = lexicon().undertakingTopics(passage.textOf({sentence.start, japanese ? sentence.end : lastName}));
    const base::Span line = passage.lineAt(sentence.start);
    if (topics.empty() && sentence.start >= line.start + 2)
        topics = lexicon().undertakingTopics(passage.textOf(passage.sentenceAt(sentence.start - 2)));
    if (topics == std::set<std::string>{"teaching"} && isGrant(passage.textOf(sentence))) return {"grant"};
    return topics;
}

bool areOfOneThing(const PartnerList& a, const PartnerList& b) {
    return a.topics.empty() || b.topics.empty() || shareAny(a.topics, b.topics) || shareAny(a.things, b.things);
}

List listOf(const std::vector<std::string>& names) { return {names, false}; }

bool names(const Voice& voice, const std::string& name) {
    return std::any_of(voice.parties.begin(), voice.parties.end(),
                       [&](const Party& p) { return p.type == model::PartyType::org && mayBeOne(p.name, name); });
}

/// Whether the lists have a name in common and differ in others, of which either source knows only its own.
bool differ(const Voice& x, const PartnerList& a, const Voice& y, const PartnerList& b) {
    if (!areOfOneThing(a, b)) return false;
    const Strangers only = strangersOf(a.names, b.names);
    if (only.a.empty() || only.b.empty() || only.a.size() == a.names.size()) return false;
    const auto knows = [](const Voice& v) { return [&v](const std::string& name) { return names(v, name); }; };
    const bool bothSay = !a.topics.empty() && !b.topics.empty();
    return (bothSay || (std::none_of(only.a.begin(), only.a.end(), knows(y)) &&
                        std::none_of(only.b.begin(), only.b.end(), knows(x)))) &&
           comparePartners(listOf(a.names), listOf(b.names)).relation == Relation::conflict;
}

/// All partners that a source ties to a promise.
std::vector<std::string> partnersIn(const Promise& p, std::size_t voice) {
    std::vector<std::string> out;
    for (const Mention* m : p.mentions)
        if (m->voice == voice) out.insert(out.end(), m->partners.begin(), m->partners.end());
    return out;
}

/// Whether a promise has partners by both sources already that differ.
bool isTold(const std::vector<Promise>& promises, std::size_t x, std::size_t y) {
    return std::any_of(promises.begin(), promises.end(), [&](const Promise& p) {
        const auto a = partnersIn(p, x);
        const auto b = partnersIn(p, y);
        return !a.empty() && !b.empty() && comparePartners(listOf(a), listOf(b)).relation == Relation::conflict;
    });
}

/// How well a promise fits as the home of lists: what their sentences say with their partners, then other
/// undertakings of theirs, then whom the sentence before trains.
std::size_t votesOf(const Promise& p, const std::vector<ListTold>& told) {
    std::size_t votes = 0;
    for (const Mention* m : p.mentions)
        for (const ListTold& t : told) {
            if (m->voice != t.voice) continue;
            const bool own = m->sentence == t.list->sentence;
            const bool before =
                m->sentence.end <= t.list->sentence.start && m->sentence.end + 1 >= t.list->sentence.start;
            if (own && !m->partners.empty()) votes += 100;
            if (own && m->claim->kind == Kind::initiative) votes += 10;
            if ((own || before) && m->topic == "training" && t.list->topics.contains("teaching")) votes += 20;
        }
    return votes;
}

std::size_t homeOf(const std::vector<Promise>& promises, const std::vector<ListTold>& told) {
    std::size_t home = 0;
    std::size_t most = 0;
    for (std::size_t i = 0; i < promises.size(); ++i)
        if (const std::size_t votes = votesOf(promises[i], told); votes > most) home = i, most = votes;
    return home;
}

std::vector<ListTold> listsOf(const Event& event) {
    std::vector<ListTold> all;
    for (const Voice* v : event.voices)
        for (const PartnerList& list : v->partnerLists)
            if (!v->mentions.empty()) all.push_back({v->mentions.front().voice, &list});
    return all;
}

} // namespace

void findPartnerLists(const Input& input, Passage& passage, Voice& voice) {
    std::map<std::size_t, PartnerList> bySentence;
    std::map<std::size_t, std::size_t> ends;
    for (const Claim* c : input.claims) {
        if (!isPartner(*c)) continue;
        const base::Span at = passage.bytesOf(c->span);
        const std::string key = partyKey(c->value);
        const Party* p = voice.party(key);
        if (!p || passage.inTitle(at.start) || sameFamily(key, voice.investor) || p->as(model::Role::investor))
            continue;
        const base::Span sentence = passage.sentenceAt(at.start);
        PartnerList& list = bySentence[sentence.start];
        if (!list.claim) list.claim = c, list.sentence = sentence;
        if (std::find(list.names.begin(), list.names.end(), p->name) == list.names.end()) list.names.push_back(p->name);
        ends[sentence.start] = at.end;
    }
    for (auto& [start, list] : bySentence) {
        if (list.names.size() < 2 || leavesOut(passage.textOf(list.sentence)) || !isPromised(voice, list.sentence))
            continue;
        list.topics = topicsOf(passage, list.sentence, ends[start]);
        list.things = lexicon().undertakingThings(passage.textOf(list.sentence));
        voice.partnerLists.push_back(std::move(list));
    }
}

std::map<std::size_t, std::vector<ListTold>> homesOfPartnerLists(const std::vector<Promise>& promises,
                                                                 const Event& event) {
    const std::vector<ListTold> all = listsOf(event);
    std::map<std::size_t, const Voice*> voices;
    for (const Voice* v : event.voices)
        if (!v->mentions.empty()) voices[v->mentions.front().voice] = v;
    std::map<std::size_t, std::vector<ListTold>> homes;
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t j = i + 1; j < all.size(); ++j) {
            const ListTold &a = all[i], &b = all[j];
            if (a.voice == b.voice || !differ(*voices[a.voice], *a.list, *voices[b.voice], *b.list)) continue;
            if (isTold(promises, a.voice, b.voice)) continue;
            auto& home = homes[homeOf(promises, {a, b})];
            for (const ListTold& t : {a, b})
                if (std::none_of(home.begin(), home.end(), [&](const ListTold& o) { return o.list == t.list; }))
                    home.push_back(t);
        }
    return homes;
}

} // namespace pledge::reconcile
