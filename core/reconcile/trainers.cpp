#include "core/reconcile/trainers.h"

#include "core/reconcile/lexicon.h"
#include "core/reconcile/words.h"

#include <algorithm>

namespace pledge::reconcile {
using model::Kind;

bool isGrant(std::string_view label) {
    const auto hits = lexicon().topicsIn(Kind::money, label);
    if (std::any_of(hits.begin(), hits.end(), [](const auto& hit) { return hit.meaning == "grant"; })) return true;
    auto words = wordsOf(label);
    return std::any_of(words.begin(), words.end(), [](std::string& word) {
        return lexicon().topic(Kind::money, stemOf(std::move(word))) == "grant";
    });
}

bool leavesOut(std::string_view quote) {
    for (const std::string_view word : {"など", "ほか", "including", "such as", "among"})
        if (quote.find(word) != std::string_view::npos) return true;
    return false;
}

namespace {

bool tellsTrainers(const Mention& m) {
    const model::Claim& c = *m.claim;
    return c.kind == Kind::initiative && c.standing == model::Standing::committed && !m.title && !m.heading &&
           !m.partners.empty() && lexicon().undertakingTopics(c.value).contains("teaching") && !isGrant(c.value) &&
           !leavesOut(c.quote);
}

bool isTraining(const Mention& m) { return m.claim->kind == Kind::people && m.topic == "training"; }

bool standsBefore(const Mention& people, const Mention& courses) {
    const std::size_t end = people.sentence.end;
    return courses.sentence.start >= end && courses.sentence.start <= end + 1;
}

/// The only number to be trained in the sentence before, where the sentence of the courses has none.
Mention* trainedBefore(Voice& voice, const Mention& courses) {
    Mention* found = nullptr;
    for (Mention& m : voice.mentions) {
        if (!isTraining(m)) continue;
        if (m.sentence == courses.sentence) return nullptr;
        if (!standsBefore(m, courses)) continue;
        if (found) return nullptr;
        found = &m;
    }
    return found && !found->title && found->claim->standing == model::Standing::committed && found->partners.empty()
               ? found
               : nullptr;
}

} // namespace

void tieTrainers(Voice& voice) {
    for (const Mention& m : voice.mentions)
        if (tellsTrainers(m))
            if (Mention* people = trainedBefore(voice, m)) people->partners = m.partners;
}

} // namespace pledge::reconcile
