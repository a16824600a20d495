#include "core/reconcile/dates.h"

#include <algorithm>

namespace pledge::reconcile {
namespace {

using model::Claim;
using model::Kind;

/// The date claim that a number took its date from, else the number itself.
const Claim* wordsOfDate(const Mention& m, const Voice& voice) {
    const auto date = m.claim->whenClaim ? voice.dates.find(*m.claim->whenClaim) : voice.dates.end();
    return date == voice.dates.end() ? m.claim : date->second;
}

bool isAnnounced(const Claim* date, const Voice& voice) {
    return std::any_of(voice.announced.begin(), voice.announced.end(),
                       [&](const AnnouncedDay& d) { return d.claim == date; });
}

/// "120 stores, 45 of them this year": the date is that of the part.
bool isDateOfPart(const Mention& m, const Voice& voice) {
    return m.claim->whenClaim && std::any_of(voice.mentions.begin(), voice.mentions.end(), [&](const Mention& part) {
               return part.claim->whenClaim == m.claim->whenClaim && part.claim->span.start > m.claim->span.end &&
                      part.claim->span.end < *m.claim->whenClaim && part.claim->quote.ends_with("of them");
           });
}

/// A sum by 2031 is spent by then, shops by 2030 are open, whether the words say so or not.
std::string stepOf(const Mention& m) {
    if (!m.step.empty()) return m.step;
    return m.claim->kind == Kind::money ? "finish" : m.claim->kind == Kind::capacity ? "start" : "";
}

/// 年度 is Japan's, whatever country the news is from.
std::string countryOf(const Voice& voice) { return voice.source->article.language == "ja" ? "japan" : ""; }

/// Notes the milestone whose date these words are; only of those that belong to the promise.
void noteMilestone(const Claim* words, const std::vector<Told>& milestones, Dated& dated) {
    for (const Told& t : milestones)
        if (t.milestone->date == words)
            dated.milestone = t.milestone->step, dated.thing = t.milestone->thing, dated.places = t.milestone->places;
}

/// "Production starts in October 2028": a date beside no number.
void addMilestones(const std::vector<Told>& milestones, const std::vector<Voice>& voices,
                   std::vector<Saying>& sayings) {
    const std::vector<Saying> tied = sayings;
    for (const Told& t : milestones) {
        const Claim* date = t.milestone->date;
        if (std::any_of(tied.begin(), tied.end(), [&](const Saying& s) { return s.claim == date; })) continue;
        Saying s;
        s.value = date->value, s.calendar = date->calendar, s.voice = t.voice, s.claim = date;
        s.dated.value = date->value, s.dated.calendar = date->calendar, s.dated.step = t.milestone->step;
        s.dated.bare = true, s.dated.country = countryOf(voices[t.voice]);
        noteMilestone(date, milestones, s.dated);
        sayings.push_back(std::move(s));
    }
}

} // namespace

std::vector<Saying> datesOf(const Promise& promise, const Surrounding& around, model::WhenRole role) {
    std::vector<Saying> sayings;
    for (const Mention* m : promise.mentions) {
        const Voice& voice = (*around.voices)[m->voice];
        const Claim* words = wordsOfDate(*m, voice);
        if (m->claim->whenRole != role || isAnnounced(words, voice) || isDateOfPart(*m, voice)) continue;
        Saying s;
        s.value = m->claim->when, s.calendar = words->calendar, s.voice = m->voice, s.claim = words;
        s.dated.value = m->claim->when, s.dated.calendar = words->calendar, s.dated.step = stepOf(*m);
        s.dated.country = countryOf(voice);
        const std::string& unit = m->claim->quantity.unit;
        s.dated.counted = m->claim->kind == Kind::capacity && (unit == "site" || unit == "unit") && m->marks.empty();
        noteMilestone(words, around.milestones, s.dated);
        sayings.push_back(std::move(s));
    }
    if (role == model::WhenRole::deadline) addMilestones(around.milestones, *around.voices, sayings);
    return sayings;
}

} // namespace pledge::reconcile
