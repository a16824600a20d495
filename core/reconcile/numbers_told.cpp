#include "core/reconcile/numbers_told.h"

#include "core/reconcile/compare.h"
#include "core/reconcile/place_names.h"
#include "core/reconcile/sorted_lists.h"
#include "core/reconcile/words.h"

#include <algorithm>
#include <iterator>

namespace pledge::reconcile {

using model::Claim;
using model::Kind;

namespace {

/// "250 researchers will work there", "300 researchers will share one staircase".
bool areAtWork(const Mention& a, const Mention& b) {
    return ((a.topic == "jobs" && b.topic.empty()) || (a.topic.empty() && b.topic == "jobs")) &&
           isTrade(a.claim->audience) && isTrade(b.claim->audience);
}

/// "40 million doses a year" and "this plant will fill 60 million doses a year", "C$615 million" to be invested and "a
/// C$700 million plant": only one says what it is for.
bool areOfOneMeasure(const Mention& a, const Mention& b) {
    if (!a.topic.empty() && !b.topic.empty()) return false;
    if (a.claim->kind == Kind::capacity) return a.thing == b.thing;
    return a.claim->kind == Kind::money && (a.topic == "investment" || b.topic == "investment");
}

} // namespace

const WordLists& disagreeingWords() {
    static const WordLists words("disagreeing.txt");
    return words;
}

bool hasStep(const std::vector<std::string>& stems) {
    const WordLists& words = disagreeingWords();
    for (std::size_t i = 0; i < stems.size(); ++i)
        if (words.has("step", stems[i]) && !(i > 0 && (stems[i - 1] == "every" || stems[i - 1] == "cloud")) &&
            !(i + 1 < stems.size() && words.has("figure", stems[i + 1])))
            return true;
    return false;
}

bool isTrade(const std::vector<std::string>& audience) {
    return !audience.empty() && !isAnyWorker(audience) && audience != std::vector<std::string>{"jobs"};
}

bool isOneThing(const Mention& a, const Mention& b) {
    if ((a.topic != b.topic && !areAtWork(a, b) && !areOfOneMeasure(a, b)) || a.marks != b.marks) return false;
    if (a.claim->kind == Kind::people && !audiencesMatch(a.claim->audience, b.claim->audience)) return false;
    return a.claim->when == b.claim->when || a.claim->whenRole != model::WhenRole::deadline ||
           b.claim->whenRole != model::WhenRole::deadline;
}

NumbersTold::NumbersTold(const Input& input, Passage& passage, const Voice& voice)
    : passage_(passage),
      voice_(voice),
      japanese_(passage.article().language == "ja"),
      tellers_(input, passage, disagreeingWords()) {}

const Teller& NumbersTold::tellerOf(const Mention& m) {
    const auto known = tellersOf_.find(m.claim);
    return known != tellersOf_.end() ? known->second : tellersOf_.emplace(m.claim, tellers_.of(m)).first->second;
}

bool NumbersTold::isReported(const Mention& m) {
    const auto known = reported_.find(m.claim);
    return known != reported_.end() ? known->second : reported_.emplace(m.claim, tellers_.isReported(m)).first->second;
}

bool NumbersTold::areInOneLine(const Mention& a, const Mention& b) const {
    return passage_.lineAt(a.sentence.start) == passage_.lineAt(b.sentence.start);
}

bool NumbersTold::areNeighbours(const Mention& a, const Mention& b) const {
    if (a.sentence == b.sentence) return true;
    const Mention& first = at(a).start < at(b).start ? a : b;
    const Mention& second = &first == &a ? b : a;
    return second.sentence.start <= first.sentence.end + 1 && areInOneLine(first, second);
}

bool isEntry(std::string_view line, std::size_t words) {
    constexpr std::string_view gap = "　";
    constexpr std::size_t longest = 60; // bytes: twenty letters
    // 「採用　550人」
    if (const auto at = line.find(gap); at != std::string_view::npos && at > 0 && line.size() <= longest &&
                                        line.find("。") == std::string_view::npos &&
                                        line.find("、") == std::string_view::npos)
        return true;
    const auto colon = std::min(line.find(": "), line.find("："));
    return colon != std::string_view::npos && colon > 0 && !line.ends_with('.') && !line.ends_with("。") &&
           wordsOf(line).size() <= words;
}

bool NumbersTold::isInList(const Mention& m) const {
    const base::Span own = passage_.lineAt(at(m).start);
    const std::string_view line = passage_.textOf(own);
    if (isEntry(line)) { // "Jobs: 1,400" above or below another such line
        const std::string_view before = own.start >= 2 ? passage_.textOf(passage_.lineAt(own.start - 2)) : "";
        const std::size_t end = passage_.article().text.size();
        const std::string_view behind = own.end < end ? passage_.textOf(passage_.lineAt(own.end + 1)) : "";
        if (isEntry(before) || isEntry(behind)) return true;
    }
    constexpr std::string_view bullets[] = {"- ", "* ", "• ", "– ", "・", "▽", "●", "○", "■", "□", "◆", "◇"};
    return std::any_of(std::begin(bullets), std::end(bullets),
                       [&](std::string_view bullet) { return line.starts_with(bullet); });
}

bool NumbersTold::isStep(const Mention& m) const {
    const auto known = steps_.find(m.claim);
    return known != steps_.end() ? known->second : steps_.emplace(m.claim, saysStep(m)).first->second;
}

bool NumbersTold::saysStep(const Mention& m) const {
    if (m.marks.contains("phase") || m.marks.contains("further") || m.marks.contains("total")) return true;
    const WordLists& words = disagreeingWords();
    if (japanese_) return words.in("step", tailOf(before(m), 60)) || words.in("step", m.claim->quote);
    return hasStep(lastOf(stemsOf(tellers_.ownWords(before(m))), 5)) || hasStep(firstOf(stemsOf(after(m)), 6)) ||
           words.anyOf("step", stemsOf(m.claim->quote));
}

bool NumbersTold::areTotals(const Mention& a, const Mention& b) const {
    return isStep(a) && isStep(b) && a.marks == b.marks && a.marks == std::set<std::string>{"total"};
}

bool NumbersTold::areElsewhere(const Mention& a, const Mention& b) const {
    const std::set<std::string>& x = placesIn(a.sentence);
    const std::set<std::string>& y = placesIn(b.sentence);
    return !x.empty() && !y.empty() && !shareAny(x, y);
}

/// "Telangana's agriculture minister, Bhaskar Nallamothu": where an official is from, not where the number is.
bool NumbersTold::isOfOfficial(base::Span place, base::Span sentence) const {
    constexpr std::size_t besideName = 60; // bytes: room for a title
    const std::string_view behind = textBetween(place.end, place.end + besideName);
    if (behind.starts_with(",") || behind.starts_with("、")) return false; // "to the Alto, minister Mesa said"
    const auto near = tellers_.partiesIn({place.end + 1, std::min(sentence.end, place.end + besideName + 1)});
    return std::any_of(near.begin(), near.end(), [](const auto& placed) {
        return placed.second->partyType == model::PartyType::person && placed.second->role == model::Role::government;
    });
}

const std::set<std::string>& NumbersTold::placesIn(base::Span sentence) const {
    const auto known = places_.find(sentence.start);
    if (known != places_.end()) return known->second;
    std::set<std::string> places;
    for (const auto& [start, c] : tellers_.partiesIn(sentence))
        if (c->partyType == model::PartyType::place && !isOfOfficial(passage_.bytesOf(c->span), sentence))
            places.insert(placeKey(c->value));
    return places_.emplace(sentence.start, std::move(places)).first->second;
}

std::set<std::string> NumbersTold::sitesIn(base::Span bytes) const {
    std::set<std::string> names;
    for (const auto& [start, c] : tellers_.partiesIn(bytes)) {
        const bool office = c->role == model::Role::government && c->partyType == model::PartyType::org;
        if (c->partyType == model::PartyType::person || office) continue;
        const bool place = c->partyType == model::PartyType::place;
        if (place && isOfOfficial(passage_.bytesOf(c->span), bytes)) continue;
        std::string key = place ? placeKey(c->value) : partyKey(c->value);
        if (place ? key != placeKey(voice_.place) : !sameFamily(key, voice_.investor)) names.insert(std::move(key));
    }
    return names;
}

std::set<std::string> NumbersTold::namesIn(base::Span sentence) const {
    std::set<std::string> names;
    for (const auto& [start, c] : tellers_.partiesIn(sentence))
        if (std::string key = partyKey(c->value); !sameFamily(key, voice_.investor)) names.insert(key);
    return names;
}

} // namespace pledge::reconcile
