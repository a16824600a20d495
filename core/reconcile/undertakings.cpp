#include "core/reconcile/undertakings.h"

#include "core/base/utf8.h"
#include "core/reconcile/lexicon.h"
#include "core/reconcile/names.h"
#include "core/reconcile/numbers_told.h"
#include "core/reconcile/promises.h"
#include "core/reconcile/settled_names.h"
#include "core/reconcile/sorted_lists.h"
#include "core/reconcile/spelling.h"
#include "core/reconcile/words.h"

#include <algorithm>
#include <iterator>
#include <utility>

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

/// Endings and particles; of a Japanese text words are pairs of letters.
bool hasHiragana(std::string_view word) {
    for (std::size_t at = 0; at < word.size();)
        if (const char32_t c = base::nextCodePoint(word, at); c >= 0x3041 && c <= 0x309F) return true;
    return false;
}

/// Of Japanese undertakings the nouns alone, most of which must be the same.
bool nounsAlike(const Mention& a, const Mention& b) {
    constexpr double most = 0.65;
    if (!isJapaneseName(a.claim->quote) || !isJapaneseName(b.claim->quote)) return false;
    const auto nouns = [](const Mention& m) {
        std::vector<std::string> out;
        std::copy_if(m.content.begin(), m.content.end(), std::back_inserter(out),
                     [](const std::string& stem) { return !hasHiragana(stem); });
        return out;
    };
    const auto x = nouns(a), y = nouns(b);
    return shared(x, y) > enoughWords && likeness(x, y) >= most;
}

/// 対応拠点を開く, 対応拠点を開設: one thing, whatever is done with it.
bool objectsAlike(const Mention& a, const Mention& b) {
    constexpr std::string_view object = "を";
    constexpr std::size_t enough = 18, few = 9; // bytes: six letters, three
    const auto objectOf = [&](const Mention& m) {
        const std::string_view label = m.claim->value;
        const auto at = label.find(object);
        return at == std::string_view::npos ? std::string_view() : label.substr(0, at);
    };
    // 「研究棟を建てる」, 「研究棟の建設は見送る」
    const auto builtOf = [&](const Mention& m) {
        const std::string_view label = m.claim->value;
        for (const std::string_view deed : {"の建設", "の新設", "の開設", "の設置", "の整備", "の建設計画"})
            if (label.ends_with(deed)) return label.substr(0, label.size() - deed.size());
        return std::string_view();
    };
    for (const auto& [x, y] :
         {std::pair{builtOf(a), objectOf(b)}, std::pair{builtOf(b), objectOf(a)}, std::pair{builtOf(a), builtOf(b)}})
        if (x.size() >= few && x == y && !disagreeingWords().in("main thing", x)) return true;
    const auto x = objectOf(a), y = objectOf(b);
    // 「立地協定」: a pact of two words is no other one.
    const auto isPact = [](std::string_view what) {
        constexpr std::size_t four = 12; // bytes of four letters
        return what.size() >= four && (what.ends_with("協定") || what.ends_with("契約"));
    };
    // "県と市と立地協定" holds it with its sides; another side makes it another one.
    const bool others = !a.tied.empty() && !b.tied.empty() && shared(a.tied, b.tied) == 0;
    if (isPact(x) && isPact(y) && (x == y || (!others && (x.ends_with(y) || y.ends_with(x))))) return true;
    return x.size() >= enough && y.size() >= enough && (x.ends_with(y) || y.ends_with(x));
}

/// 冷凍倉庫を共同で運営, 冷凍倉庫を共同運営: labels that differ in hiragana alone.
bool labelsAlike(const Mention& a, const Mention& b) {
    constexpr std::size_t enough = 18; // bytes: six letters
    const auto nounsOf = [](const Mention& m) {
        std::string out;
        const std::string& label = m.claim->value;
        for (std::size_t at = 0; at < label.size();) {
            const std::size_t start = at;
            if (const char32_t c = base::nextCodePoint(label, at); c < 0x3041 || c > 0x309F)
                out.append(label, start, at - start);
        }
        return out;
    };
    if (!isJapaneseName(a.claim->value) || !isJapaneseName(b.claim->value)) return false;
    const std::string x = nounsOf(a);
    return x.size() >= enough && x == nounsOf(b);
}

/// What an undertaking is about: beside a partner of both its name says nothing more, nor that it is a deal, nor how
/// the Japanese verb ends.
std::vector<std::string> besideNames(const Mention& m) {
    std::set<std::string> names;
    for (const std::string& key : m.tied)
        for (std::string& word : wordsOf(key)) names.insert(stemOf(std::move(word)));
    std::vector<std::string> out;
    std::copy_if(m.content.begin(), m.content.end(), std::back_inserter(out), [&](const std::string& stem) {
        const bool deal = lexicon().isDealing(stem) || (isJapaneseName(stem) && lexicon().isAboutAgreeing(stem));
        return !names.contains(stem) && !deal && !hasHiragana(stem);
    });
    return out;
}

bool alikeBesidePartner(const Mention& a, const Mention& b) {
    return likeness(besideNames(a), besideNames(b)) >= alikeOfOne;
}

/// The companies and offices, but for the investor, that a sentence names in full.
std::vector<std::string> namedIn(std::string_view sentence, const Voice& voice) {
    std::vector<std::string> names;
    for (const Party& p : voice.parties)
        if (p.type == model::PartyType::org && !p.as(model::Role::investor) && !sameFamily(p.key, voice.investor) &&
            sentence.find(p.name) != std::string_view::npos)
            names.push_back(p.name);
    return names;
}

Act actOf(const Voice& voice, const Mention& m) {
    Act act;
    act.mention = &m;
    act.japanese = isJapaneseName(m.claim->quote);
    for (const std::string& key : m.tied)
        if (const Party* p = voice.party(key)) act.names.push_back(p->name);
    act.topics = lexicon().undertakingTopics(m.claim->value + ' ' + m.claim->quote);
    const std::string_view sentence =
        std::string_view(voice.source->article.text).substr(m.sentence.start, m.sentence.length());
    if (m.bare || act.topics.empty()) act.topics.merge(lexicon().undertakingTopics(sentence));
    act.things = lexicon().undertakingThings(m.bare ? sentence : m.claim->value + ' ' + m.claim->quote);
    act.agreeing = lexicon().isAboutAgreeing(sentence);
    act.still = sentence.find(" still ") != std::string_view::npos;
    if (act.names.empty() && act.agreeing) act.names = namedIn(sentence, voice);
    return act;
}

/// Whether `other` is another undertaking with the same partner: an agreement and what is agreed stand in one sentence.
bool isAnother(const Act& act, const Act& other, const std::string& name) {
    return !(other.mention->sentence == act.mention->sentence) &&
           std::find(other.names.begin(), other.names.end(), name) != other.names.end();
}

/// Those of the topics, or of the things, of an act that its source has in no other sentence.
std::set<std::string> unsharedOf(const Act& act, const std::vector<Act>& acts, std::set<std::string> Act::*about) {
    std::set<std::string> out;
    for (const std::string& one : act.*about)
        if (std::none_of(acts.begin(), acts.end(), [&](const Act& other) {
                return !(other.mention->sentence == act.mention->sentence) && (other.*about).contains(one);
            }))
            out.insert(one);
    return out;
}

/// How far two acts speak of one topic.
enum class Topics { none, clash, broad, narrow };

Topics topicsOf(const Act& a, const Act& b) {
    if (shareAny(a.things, b.things)) return Topics::narrow;
    const auto narrow = [](const std::string& topic) { return !lexicon().isBroadTopic(topic); };
    std::vector<std::string> both;
    std::set_intersection(a.topics.begin(), a.topics.end(), b.topics.begin(), b.topics.end(), std::back_inserter(both));
    if (std::any_of(both.begin(), both.end(), narrow)) return Topics::narrow;
    // "The supply of hydrogen" is not that of batteries.
    const bool clash =
        std::any_of(a.topics.begin(), a.topics.end(), narrow) && std::any_of(b.topics.begin(), b.topics.end(), narrow);
    if (clash) return Topics::clash;
    if (!both.empty()) return Topics::broad;
    return a.topics.empty() || b.topics.empty() ? Topics::none : Topics::clash;
}

/// "A contract with Acme" in one source, talks with Acme on where to buy in the other: a bare pact may be any supply.
bool mayBePact(const Act& a, const Act& b) {
    const auto onlyBroad = [](const Act& act) {
        return std::all_of(act.topics.begin(), act.topics.end(),
                           [](const std::string& topic) { return lexicon().isBroadTopic(topic); });
    };
    if (!a.agreeing || !b.agreeing) return false;
    return (a.mention->bare && onlyBroad(b)) || (b.mention->bare && onlyBroad(a));
}

/// Two sources name one partner, and either speak of one narrow topic or have nothing else with that partner. What no
/// topic names is told by words, and only those of two languages cannot be held against each other.
bool knownByPartner(const Act& a, const Act& b) {
    if (a.mention->voice == b.mention->voice) return false;
    Topics topics = topicsOf(a, b);
    if (topics == Topics::clash && mayBePact(a, b)) topics = Topics::broad;
    if (topics == Topics::clash || (topics == Topics::none && a.japanese == b.japanese)) return false;
    return std::any_of(a.names.begin(), a.names.end(), [&](const std::string& x) {
        return std::any_of(b.names.begin(), b.names.end(), [&](const std::string& y) {
            return (topics == Topics::narrow || (a.sole.contains(x) && b.sole.contains(y))) && mayBeOne(x, y);
        });
    });
}

bool mayShareNames(const Act& a, const Act& b) {
    return std::none_of(a.names.begin(), a.names.end(), [&](const std::string& x) {
        return std::any_of(b.names.begin(), b.names.end(), [&](const std::string& y) { return cannotBeOne(x, y); });
    });
}

/// Across languages, where a name cannot be read: an agreement over the same number with the only partner of either,
/// "a contract with Acme for 18 locomotives".
bool knownByCount(const Act& a, const Act& b) {
    if (a.japanese == b.japanese || a.sole.empty() || b.sole.empty() || !mayShareNames(a, b)) return false;
    return std::any_of(a.counts.begin(), a.counts.end(), [&](const auto& count) { return b.counts.contains(count); });
}

/// One is given up and the other is not, and either is about nothing but what the other is about: of narrow topics, or
/// where it has no narrow one of broad ones that its source speaks of in no other undertaking.
bool oneIsGivenUp(const Act& a, const Act& b) {
    const auto denied = [](const Act& act) { return act.mention->claim->standing == model::Standing::denied; };
    const auto about = [](const Act& act) {
        std::set<std::string> narrow, broad;
        for (const std::string& topic : lexicon().undertakingTopics(act.mention->claim->value)) {
            if (!lexicon().isBroadTopic(topic)) narrow.insert(topic);
            if (act.unshared.contains(topic)) broad.insert(topic);
        }
        return narrow.empty() ? broad : narrow;
    };
    return denied(a) != denied(b) &&
           ((!about(a).empty() && about(a) == about(b)) || shareAny(a.unsharedThings, b.unsharedThings));
}

/// Across languages: either source has this topic in no other undertaking, and no name speaks against it. Where a
/// source does not name the other side, both must be about an agreement, or one tells that it is given up, or both
/// sources open with it.
bool knownByTopic(const Act& a, const Act& b) {
    if (a.japanese == b.japanese) return false;
    const bool named = !a.names.empty() && !b.names.empty();
    if (!named && !(a.agreeing && b.agreeing) && !oneIsGivenUp(a, b) && !(a.main && b.main)) return false;
    const bool givenUp = oneIsGivenUp(a, b);
    const bool only = std::any_of(a.unshared.begin(), a.unshared.end(), [&](const std::string& topic) {
        return b.unshared.contains(topic) && (givenUp || !lexicon().isBroadTopic(topic));
    });
    return (only || shareAny(a.unsharedThings, b.unsharedThings)) && mayShareNames(a, b);
}

/// "It has signed a contract with Acme. Acme says that it is still negotiating": one source tells both of one pact.
bool isStillNegotiated(const Act& x, const Act& y) {
    const auto isOf = [](const Act& act, model::Standing s) { return act.mention->claim->standing == s; };
    const Act& talks = isOf(x, model::Standing::discussed) ? x : y;
    const Act& pact = &talks == &x ? y : x;
    if (!isOf(talks, model::Standing::discussed) || !isOf(pact, model::Standing::committed)) return false;
    const base::Span a = pact.mention->sentence, b = talks.mention->sentence;
    if (!talks.still || !pact.agreeing || b.start <= a.start || b.start > a.end + 1) return false;
    const auto both = [](const auto& ours, const auto& theirs) {
        return std::any_of(ours.begin(), ours.end(), [&](const std::string& name) {
            return std::find(theirs.begin(), theirs.end(), name) != theirs.end();
        });
    };
    return talks.mention->bare ? both(talks.names, pact.names) : both(talks.topics, pact.topics);
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
        for (std::string& word : wordsOf(plainName(p.name))) stems.insert(stemOf(std::move(word)));
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
    return like || nounsAlike(a, b) || labelsAlike(a, b) || objectsAlike(a, b) || tellsNameOf(a, b) ||
           tellsNameOf(b, a);
}

namespace {

/// The sentence before may name what an agreement is about.
void noteCounts(const Voice& voice, Act& act) {
    if (!act.agreeing) return;
    const base::Span own = act.mention->sentence;
    for (const Mention& m : voice.mentions) {
        const bool before = m.sentence.end <= own.start && own.start <= m.sentence.end + 1;
        if (m.claim->kind == model::Kind::capacity && !m.title && (m.sentence == own || before))
            act.counts.emplace(m.claim->quantity.unit, m.claim->quantity.value);
    }
}

bool isOpen(const Mention& m) {
    return m.claim->standing == model::Standing::discussed || m.claim->standing == model::Standing::denied;
}

/// What both name, but for names of companies and words that fit anything.
std::size_t wordsInCommon(const Mention& a, const Mention& b) { return shared(telling(a.content), telling(b.content)); }

/// Whether an undertaking is what its source opens with; a thing that is not agreed must be told so of no other.
bool isMain(const Act& act, const std::vector<Act>& acts) {
    const Mention& m = *act.mention;
    if (!m.title && !m.lead) return false;
    if (!isOpen(m)) return sortOf(m) == Sort::promise;
    if (m.claim->standing == model::Standing::denied) return true;
    return std::none_of(acts.begin(), acts.end(), [&](const Act& other) {
        return !isOpen(*other.mention) && sortOf(*other.mention) == Sort::promise &&
               wordsInCommon(*other.mention, m) > 0;
    });
}

} // namespace

namespace {

/// "A lithium mine in Bahia … The mine will be run by Acme": the one thing that the source opens with and that the noun
/// ends the name of; null where there is none, more than one thing is called so, or it is told with whom.
const Mention* meantBy(const Act& act, const std::vector<Act>& acts) {
    const std::string& noun = act.mention->claim->value;
    if (act.japanese || !act.names.empty() || noun.empty() || noun.find(' ') != std::string::npos) return nullptr;
    if (!act.mention->claim->quote.starts_with("The ") && !act.mention->claim->quote.starts_with("the "))
        return nullptr;
    const Mention* meant = nullptr;
    for (const Act& other : acts) {
        const std::string& name = other.mention->claim->value;
        if (!name.ends_with(' ' + noun)) continue;
        if (!other.main || (meant && meant->claim->value != name)) return nullptr;
        if (!meant) meant = other.mention;
    }
    return meant;
}

} // namespace

std::vector<Act> actsOf(const Voice& voice) {
    std::vector<Act> acts;
    for (const Mention& m : voice.mentions)
        if (m.claim->kind == model::Kind::initiative) acts.push_back(actOf(voice, m));
    for (Act& act : acts) {
        noteCounts(voice, act);
        act.main = isMain(act, acts);
        for (const std::string& name : act.names)
            if (std::none_of(acts.begin(), acts.end(), [&](const Act& other) { return isAnother(act, other, name); }))
                act.sole.insert(name);
        act.unshared = unsharedOf(act, acts, &Act::topics);
        act.unsharedThings = unsharedOf(act, acts, &Act::things);
    }
    for (Act& act : acts) act.means = meantBy(act, acts);
    return acts;
}

namespace {

/// Sources of one event open with one thing: one says that it is agreed, the other that it is not, or not yet. What is
/// still talked about beside an agreed thing of its own source is a further step.
bool areMainOfBoth(const Act& x, const Act& y) {
    const Mention& a = *x.mention;
    const Mention& b = *y.mention;
    if (x.japanese || y.japanese || a.voice == b.voice || isOpen(a) == isOpen(b) || !x.main || !y.main) return false;
    // Talks on a contract with somebody are not what the source opens with, unless the other tells of the two as well.
    const Act& open = isOpen(a) ? x : y;
    const Act& agreed = &open == &x ? y : x;
    if (!open.names.empty() && std::none_of(open.names.begin(), open.names.end(), [&](const std::string& name) {
            return std::find(agreed.names.begin(), agreed.names.end(), name) != agreed.names.end();
        }))
        return false;
    if (a.elsewhere || b.elsewhere || a.foreign || b.foreign || a.marks.contains("further") ||
        b.marks.contains("further"))
        return false;
    return wordsInCommon(a, b) > 0 && topicsOf(x, y) != Topics::clash;
}

} // namespace

bool sameUndertaking(const Act& x, const Act& y) {
    const Mention& a = *x.mention;
    const Mention& b = *y.mention;
    if (sortOf(a) != sortOf(b) || furtherTalks(a, b)) return false;
    // "Work starts in October, and the first parts are to be delivered in 2028" tells of two.
    if (a.voice == b.voice && a.sentence == b.sentence && a.bare != b.bare && !a.claim->when.empty() &&
        !b.claim->when.empty() && a.claim->when != b.claim->when)
        return false;
    if (x.means == &b || y.means == &a) return true;
    if (a.voice == b.voice && isStillNegotiated(x, y)) return true;
    if (knownByPartner(x, y) || knownByTopic(x, y) || knownByCount(x, y)) return true;
    const std::size_t partners = shared(a.tied, b.tied);
    // A university says "talent" of whatever is talked about with it.
    constexpr double surely = 0.5;
    const bool sureOfOne = partners >= 1 && likeness(besideNames(a), besideNames(b)) >= surely;
    if (!pillarsAgree(a, b) && !sureOfOne) return false;
    if (partners >= 2) return true;
    return (partners == 1 && alikeBesidePartner(a, b)) || wordedAlike(a, b) || areMainOfBoth(x, y);
}

} // namespace pledge::reconcile
