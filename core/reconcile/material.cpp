#include "core/reconcile/material.h"

#include "core/model/edtf.h"
#include "core/reconcile/announced_days.h"
#include "core/reconcile/companies.h"
#include "core/reconcile/disagreeing.h"
#include "core/reconcile/earlier_pledges.h"
#include "core/reconcile/lexicon.h"
#include "core/reconcile/milestones.h"
#include "core/reconcile/partner_lists.h"
#include "core/reconcile/passage.h"
#include "core/reconcile/place_names.h"
#include "core/reconcile/stories.h"
#include "core/reconcile/sums.h"
#include "core/reconcile/surroundings.h"
#include "core/reconcile/trainers.h"
#include "core/reconcile/undertakings.h"
#include "core/reconcile/words.h"
#include "core/reconcile/written.h"

#include <algorithm>
#include <array>

namespace pledge::reconcile {
namespace {

using model::Claim;
using model::Kind;
using model::PartyType;
using model::Role;

bool isMention(const Claim& c) { return (c.isNumber() || c.kind == Kind::initiative) && !c.restates; }

bool isOrg(const Claim& c) { return c.kind == Kind::party && c.partyType == PartyType::org; }

/// "Sorano Cloud, of Kyoto, said", 「空野（京都市）は」: the same behind the company.
bool isSeat(const Claim& place, const std::vector<const Claim*>& claims, std::size_t index, Passage& passage) {
    static constexpr std::array<std::string_view, 6> betweens{", of ", " of ", " (", "（", ", from ", ", based in "};
    std::size_t at = passage.bytesOf(place.span).start;
    constexpr std::size_t reach = 200; // code points: a name, whoever heads it, and a bracket
    for (std::size_t i = index; i-- > 0 && claims[i]->span.start + reach > place.span.start;) {
        // 「空野（京都府宇治市）」: a town behind its prefecture.
        const base::Span before = passage.bytesOf(claims[i]->span);
        if (claims[i]->partyType == PartyType::place && before.end == at) at = before.start;
        if (!isOrg(*claims[i])) continue;
        const std::size_t end = passage.bytesOf(claims[i]->span).end;
        if (end > at) continue;
        const std::string_view between = passage.textOf({end, at});
        // 「空野（山田一郎社長、京都市）」: behind whoever heads it.
        constexpr std::size_t longest = 45; // bytes: fifteen letters
        const bool inBrackets = (between.starts_with("（") || between.starts_with("(")) && between.ends_with("、") &&
                                between.size() <= longest && between.find("）") == std::string_view::npos &&
                                between.find(")") == std::string_view::npos;
        return inBrackets || std::find(betweens.begin(), betweens.end(), between) != betweens.end();
    }
    return false;
}

/// "Japan's Sorano Cloud": the place says where the company comes from.
bool ofCompany(const Claim& place, const std::vector<const Claim*>& claims, std::size_t index) {
    constexpr std::size_t possessive = 3; // code points of "'s "
    for (std::size_t i = index + 1; i < claims.size() && claims[i]->span.start <= place.span.end + possessive; ++i)
        if (isOrg(*claims[i]) && claims[i]->span.start == place.span.end + possessive) return true;
    return false;
}

/// Whether a place is where something happens, not where a report or a company comes from.
bool saysWhere(const Input& input, std::size_t index, Passage& passage) {
    const Claim& place = *input.claims[index];
    return !isDateline(passage, place) && !isAdjective(passage, place) && !ofCompany(place, input.claims, index) &&
           !isSeat(place, input.claims, index, passage);
}

void addParties(const Input& input, Passage& passage, Voice& voice) {
    std::map<std::string, Party> byKey;
    for (std::size_t i = 0; i < input.claims.size(); ++i) {
        const Claim* c = input.claims[i];
        if (c->kind != Kind::party) continue;
        std::string key = c->partyType == PartyType::place ? placeKey(c->value) : partyKey(c->value);
        if (key.empty()) continue;
        Party& p = byKey[key];
        if (!p.first) p.key = key, p.name = c->value, p.first = c, p.type = c->partyType.value_or(PartyType::org);
        if (c->role) ++p.roles[*c->role];
        const std::size_t at = passage.bytesOf(c->span).start;
        p.places.push_back({at, c});
        if (p.type == PartyType::place && !saysWhere(input, i, passage)) continue;
        ++p.mentions;
        p.inTitle |= passage.inTitle(at);
        p.prominence += passage.inTitle(at) ? 4 : passage.inLead(at) ? 2 : 1;
    }
    for (auto& [key, party] : byKey) voice.parties.push_back(std::move(party));
}

/// The party for which `weight` is greatest; of equals the one named first. Null where none has any.
template<class Weight>
const Party* heaviest(const Voice& voice, Weight weight) {
    const Party* best = nullptr;
    for (const Party& p : voice.parties) {
        const int w = weight(p);
        if (w <= 0) continue;
        if (!best || w > weight(*best) || (w == weight(*best) && p.first->span.start < best->first->span.start))
            best = &p;
    }
    return best;
}

/// A story under "Romania, part one" is of the only town in Romania that it names.
void takeOnlyTown(Voice& voice) {
    const Party* town = nullptr;
    for (const Party& p : voice.parties) {
        if (p.type != PartyType::place || isWide(p.key) || distanceOf(p.key, voice.place) == Distance::apart) continue;
        if (town) return;
        town = &p;
    }
    if (town) voice.place = town->key;
}

/// `lead`: the key of the company that one story of a round-up is about; empty for whole articles.
void choosePrincipals(Voice& voice, const std::string& lead) {
    const Party* investor = lead.empty() ? nullptr : voice.party(lead);
    if (!investor)
        investor = heaviest(voice, [](const Party& p) { return p.type == PartyType::org ? p.as(Role::investor) : 0; });
    voice.investorSaid = investor != nullptr;
    if (!investor)
        investor = heaviest(voice, [](const Party& p) {
            const bool other = p.as(Role::government) || p.as(Role::partner) || p.as(Role::spokesperson);
            return p.type == PartyType::org && !other && p.prominence > 1 ? p.prominence : 0;
        });
    if (investor) voice.investor = investor->key;
    const Party* place = heaviest(voice, [](const Party& p) { return p.type == PartyType::place ? p.prominence : 0; });
    if (place) voice.place = place->key;
    if (!lead.empty() && isWide(voice.place)) takeOnlyTown(voice);
}

/// The companies that a claim is tied to; those of the whole sentence where its words only say with whom.
std::vector<std::string> namesTiedTo(const Input& input, Passage& passage, const Mention& m) {
    std::vector<std::string> names = m.claim->parties;
    if (!m.bare) return names;
    for (const Claim* c : input.claims)
        if (c->kind == Kind::party && m.sentence.contains(passage.bytesOf(c->span).start)) names.push_back(c->value);
    return names;
}

void tieParties(const Voice& voice, const std::vector<std::string>& names, Mention& m) {
    for (const std::string& name : names) {
        const std::string key = partyKey(name);
        const Party* p = voice.party(key);
        if (!p || p->type != PartyType::org || sameFamily(key, voice.investor) || p->as(Role::investor)) continue;
        m.tied.push_back(key);
        if (p->as(Role::partner)) m.partners.push_back(p->name);
    }
    std::sort(m.tied.begin(), m.tied.end());
    m.tied.erase(std::unique(m.tied.begin(), m.tied.end()), m.tied.end());
}

void addRestated(const Input& input, Voice& voice) {
    for (const Claim* c : input.claims) {
        if (!c->restates) continue;
        for (Mention& m : voice.mentions)
            if (m.claim->span.start == *c->restates && m.claim->kind == c->kind) m.restated.push_back(c);
    }
}

/// The stretch of the sentence that belongs to a claim alone ends where the next number begins.
Stretch stretchOf(const std::vector<const Claim*>& claims, std::size_t index, Passage& passage) {
    Stretch s;
    s.claim = passage.bytesOf(claims[index]->span);
    s.sentence = passage.sentenceAt(s.claim.start);
    s.own = s.sentence;
    const auto narrow = [&](const Claim& other) {
        const base::Span at = passage.bytesOf(other.span);
        if (other.isNumber() && at.end <= s.claim.start) s.own.start = std::max(s.own.start, at.end);
        if (other.isNumber() && at.start >= s.claim.end) s.own.end = std::min(s.own.end, at.start);
        return s.sentence.contains(at.start);
    };
    for (std::size_t i = index; i-- > 0 && narrow(*claims[i]);) {
    }
    for (std::size_t i = index + 1; i < claims.size() && narrow(*claims[i]); ++i) {
    }
    return s;
}

/// The step that the date of a claim belongs to.
std::string stepOf(const std::vector<const Claim*>& claims, const Claim& claim, Passage& passage) {
    if (!claim.whenClaim) return {};
    auto date = std::lower_bound(claims.begin(), claims.end(), *claim.whenClaim,
                                 [](const Claim* c, std::size_t start) { return c->span.start < start; });
    for (; date != claims.end() && (*date)->span.start == *claim.whenClaim; ++date)
        if ((*date)->kind == Kind::date) return stepAt(passage.bytesOf((*date)->span), passage);
    return {};
}

/// The sentence before, in the same line; empty where there is none.
std::string_view textBefore(base::Span sentence, Passage& passage) {
    const base::Span line = passage.lineAt(sentence.start);
    if (sentence.start < line.start + 2) return {};
    return passage.textOf(passage.sentenceAt(sentence.start - 2));
}

void addMentions(const Input& input, Passage& passage, const std::set<std::size_t>& elsewhere, Voice& voice) {
    const std::set<std::string> names = stemsOfNames(voice.parties);
    const auto mentions = [](const Claim* c) { return isMention(*c); };
    voice.mentions.reserve( // a large thing, of which no more is kept than needed
        static_cast<std::size_t>(std::count_if(input.claims.begin(), input.claims.end(), mentions)));
    for (std::size_t i = 0; i < input.claims.size(); ++i) {
        const Claim* c = input.claims[i];
        if (!isMention(*c)) continue;
        Mention m;
        m.claim = c;
        describe(stretchOf(input.claims, i, passage), passage, m);
        if (c->isNumber()) {
            const Precision p = precisionOf(c->quote, c->quantity.value);
            m.lastDigit = p.lastDigit, m.lastNonZero = p.lastNonZero;
        }
        m.elsewhere = elsewhere.contains(m.sentence.start);
        m.step = stepOf(input.claims, *c, passage);
        if (c->kind == Kind::initiative)
            describeUndertaking(passage.textOf(m.sentence), textBefore(m.sentence, passage), names, m);
        tieParties(voice, namesTiedTo(input, passage, m), m);
        voice.mentions.push_back(std::move(m));
    }
    addRestated(input, voice);
}

/// The sentences that are about a place apart from that of the source, by where they begin.
std::set<std::size_t> sentencesElsewhere(const Input& input, Passage& passage, const Voice& voice) {
    std::set<std::size_t> here, apart;
    for (std::size_t i = 0; !voice.place.empty() && i < input.claims.size(); ++i) {
        const Claim& c = *input.claims[i];
        if (c.kind != Kind::party || c.partyType != PartyType::place || !saysWhere(input, i, passage)) continue;
        const bool away = distanceOf(placeKey(c.value), voice.place) == Distance::apart;
        (away ? apart : here).insert(passage.sentenceAt(passage.bytesOf(c.span).start).start);
    }
    for (const std::size_t sentence : here) apart.erase(sentence);
    return apart;
}

/// "Said on 18 August that it raises the 125 billion to 148": the day of the change, not of what was announced before.
void leaveDaysOfChange(Passage& passage, Voice& voice) {
    const auto holds = [](const std::vector<const Claim*>& others, const Claim* c) {
        return std::find(others.begin(), others.end(), c) != others.end();
    };
    std::set<std::size_t> changing; // starts of sentences
    for (const Mention& a : voice.mentions)
        for (const Mention& b : voice.mentions)
            if (a.sentence == b.sentence && (holds(a.rivals, b.claim) || holds(a.changes, b.claim)))
                changing.insert(a.sentence.start);
    std::erase_if(voice.announced, [&](const AnnouncedDay& d) {
        return changing.contains(passage.sentenceAt(passage.bytesOf(d.claim->span).start).start);
    });
}

/// What should have been done in a year before that of the article is no promise of its event.
void markOver(Voice& voice) {
    const auto written =
        model::parseEdtf(voice.announced.empty() ? voice.source->article.published : voice.announced.front().value);
    if (!written || !written->first) return;
    for (Mention& m : voice.mentions) {
        const auto when = model::parseEdtf(m.claim->when);
        m.over = when && when->last && when->last->year < written->first->year &&
                 m.claim->whenRole != model::WhenRole::announced;
    }
}

Voice voiceOf(const Input& input, std::size_t order, Passage& passage, const std::string& lead) {
    Voice voice;
    voice.source = input.source;
    voice.order = order;
    addParties(input, passage, voice);
    choosePrincipals(voice, lead);
    const auto elsewhere = sentencesElsewhere(input, passage, voice);
    addMentions(input, passage, elsewhere, voice);
    voice.announced = announcedDays(input, passage, voice.investor, elsewhere);
    markOver(voice);
    noteCompanies(input, passage, voice);
    tieTrainers(voice);
    findRivals(input, passage, voice);
    leaveDaysOfChange(passage, voice);
    leaveEarlierPledges(passage, voice);
    findMilestones(input, passage, voice);
    findPartnerLists(input, passage, voice);
    findSums(passage, voice);
    for (const Claim* c : input.claims)
        if (c->kind == Kind::date) voice.dates[c->span.start] = c;
    return voice;
}

/// The claims of one story of a round-up. Where it does not name the company that it is about, the first that does is
/// among them.
Input narrowed(const Input& input, const Story& story, const Passage& passage) {
    Input out{input.source, {}};
    const auto isLead = [&](const Claim* c) { return c->kind == Kind::party && partyKey(c->value) == story.lead; };
    const auto isIn = [&](const Claim* c) { return story.contains(passage.bytesOf(c->span).start); };
    bool named =
        std::any_of(input.claims.begin(), input.claims.end(), [&](const Claim* c) { return isLead(c) && isIn(c); });
    for (const Claim* c : input.claims) {
        const bool first = !named && isLead(c);
        named |= first;
        if (first || isIn(c)) out.claims.push_back(c);
    }
    return out;
}

void addVoices(const Input& input, std::size_t order, std::vector<Voice>& voices) {
    Passage passage(input.source->article);
    const std::vector<Story> stories = storiesOf(input, passage);
    if (stories.size() == 1) {
        voices.push_back(voiceOf(input, order, passage, {}));
        return;
    }
    for (const Story& story : stories) {
        passage.frame(story.heading, story.opening);
        voices.push_back(voiceOf(narrowed(input, story, passage), order, passage, story.lead));
    }
}

} // namespace

const model::Claim* Party::namedIn(base::Span sentence) const {
    const auto behind = std::lower_bound(places.begin(), places.end(), sentence.end,
                                         [](const Place& p, std::size_t end) { return p.at < end; });
    return behind == places.begin() ? first : std::prev(behind)->claim;
}

const Party* Voice::party(std::string_view key) const {
    const auto at = std::lower_bound(parties.begin(), parties.end(), key,
                                     [](const Party& p, std::string_view k) { return p.key < k; });
    return at != parties.end() && at->key == key ? &*at : nullptr;
}

std::vector<Voice> prepare(const std::vector<Input>& inputs) {
    std::map<std::string, std::size_t> byId;
    for (std::size_t i = 0; i < inputs.size(); ++i) byId.try_emplace(inputs[i].source->id, i);
    std::vector<Voice> voices;
    for (const auto& [id, i] : byId) addVoices(inputs[i], i, voices);
    for (std::size_t v = 0; v < voices.size(); ++v)
        for (Mention& m : voices[v].mentions) m.voice = v;
    return voices;
}

} // namespace pledge::reconcile
