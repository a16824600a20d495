#include "core/reconcile/undertakings.h"

#include "core/reconcile/lexicon.h"
#include "core/reconcile/promises.h"
#include "core/reconcile/words.h"

#include <algorithm>

namespace pledge::reconcile {
namespace {

constexpr double alike = 0.5;          ///< of words alone
constexpr double alikeOfOne = 0.2;     ///< where they share one partner
constexpr std::size_t enoughWords = 2; ///< of a name, to know it again

bool pillarsAgree(const Mention& a, const Mention& b) {
    return a.claim->pillar.empty() || b.claim->pillar.empty() || a.claim->pillar == b.claim->pillar;
}

/// "Also in talks on a second one" is a further step, told in the source that has the first.
bool furtherTalks(const Mention& a, const Mention& b) {
    const auto furtherTalk = [](const Mention& m) {
        return m.claim->standing == model::Standing::discussed && m.marks.contains("further");
    };
    return furtherTalk(a) != furtherTalk(b);
}

std::vector<std::string> telling(const std::vector<std::string>& stems) {
    std::vector<std::string> out;
    for (const std::string& stem : stems)
        if (!lexicon().isVague(stem) && !lexicon().isDealing(stem)) out.push_back(stem);
    return out;
}

/// "A new fibre ring" beside "lay a fibre ring between three towns": one tells all words of the other's name.
bool tellsNameOf(const Mention& a, const Mention& b) {
    const auto name = telling(b.name);
    if (name.empty() || shared(name, a.content) < name.size()) return false;
    return name.size() >= enoughWords || (b.name.size() >= enoughWords && a.name == b.name);
}

/// Whether its last word stands for something named before.
bool namesIt(std::string_view label) {
    const auto words = wordsOf(label);
    return !words.empty() && lexicon().isPronoun(words.back());
}

} // namespace

std::set<std::string> stemsOfNames(const std::vector<Party>& parties) {
    std::set<std::string> stems;
    for (const Party& p : parties)
        for (std::string& word : wordsOf(p.name)) stems.insert(stemOf(std::move(word)));
    return stems;
}

void describeUndertaking(std::string_view sentence, std::string_view sentenceBefore, const std::set<std::string>& names,
                         Mention& m) {
    m.name = contentOf(m.claim->value);
    m.content = contentOf(m.claim->value + ' ' + m.claim->quote);
    m.bare = std::all_of(m.name.begin(), m.name.end(),
                         [&](const std::string& stem) { return names.contains(stem) || lexicon().isDealing(stem); });
    if (m.bare)
        m.content = contentOf(std::string(namesIt(m.claim->value) ? sentenceBefore : "") + ' ' + std::string(sentence));
}

bool wordedAlike(const Mention& a, const Mention& b) {
    const bool like = likeness(a.content, b.content) >= alike && shared(a.content, b.content) >= enoughWords;
    return like || tellsNameOf(a, b) || tellsNameOf(b, a);
}

bool sameUndertaking(const Mention& a, const Mention& b) {
    if (sortOf(a) != sortOf(b) || furtherTalks(a, b) || !pillarsAgree(a, b)) return false;
    const std::size_t partners = shared(a.tied, b.tied);
    if (partners >= 2) return true;
    return (partners == 1 && likeness(a.content, b.content) >= alikeOfOne) || wordedAlike(a, b);
}

} // namespace pledge::reconcile
