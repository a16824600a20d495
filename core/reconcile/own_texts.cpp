#include "core/reconcile/provenance.h"

#include "core/base/utf8.h"
#include "core/reconcile/quoted_speech.h"
#include "core/reconcile/sourcing.h"
#include "core/reconcile/words.h"

#include <algorithm>

namespace pledge::reconcile {
namespace {

using model::PartyType;
using model::Role;

/// The companies and offices that a publisher may be: keys, and names as the sources write them.
struct Principal {
    std::set<std::string> keys, names;
    std::set<std::string> placeWords;
};

bool isPrincipal(const Party& p, const Principals& principals) {
    const auto& investors = principals.investorKeys;
    return p.type == PartyType::org && (p.as(Role::partner) || p.as(Role::government) || p.as(Role::investor) ||
                                        std::find(investors.begin(), investors.end(), p.key) != investors.end());
}

Principal principalsIn(const Event& event, const Principals& principals) {
    Principal all;
    for (const Voice* v : event.voices)
        for (const Party& p : v->parties) {
            if (isPrincipal(p, principals)) all.keys.insert(p.key), all.names.insert(base::toNfkc(p.name));
            if (p.type == PartyType::place)
                for (std::string& word : wordsOf(p.name)) all.placeWords.insert(std::move(word));
        }
    return all;
}

/// "Veltrane Newsroom", "Acme Press Office Japan": behind the party's name only words of its own page and places.
bool isOwnPage(const std::string& key, const Principal& who) {
    const auto& words = sourcing("en").ownPage;
    for (std::size_t end = key.size(); end != std::string::npos && end > 0; end = key.rfind(' ', end - 1)) {
        if (who.keys.contains(key.substr(0, end))) return true;
        const auto blank = key.rfind(' ', end - 1);
        const std::string last = key.substr(blank + 1, end - blank - 1);
        if (std::find(words.begin(), words.end(), last) == words.end() && !who.placeWords.contains(last)) return false;
    }
    return false;
}

/// 「テサライン公式ブログ」: the party's name without the words of its own page.
bool isOwnJapanesePage(std::string name, const Principal& who) {
    for (const std::string& word : sourcing("ja").ownPage)
        for (auto at = name.find(word); at != std::string::npos; at = name.find(word)) name.erase(at, word.size());
    return !name.empty() && who.names.contains(name);
}

bool isOne(const std::string& publisher, const Principal& who) {
    if (publisher.empty()) return false;
    return isOwnPage(partyKey(publisher), who) || isOwnJapanesePage(base::toNfkc(publisher), who);
}

bool startsWith(std::string_view line, const std::string& low) {
    return line.size() >= low.size() && std::equal(low.begin(), low.end(), line.begin(), [](char a, char b) {
               return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b - 'A' + 'a') : b);
           });
}

/// A line that only releases have: "For immediate release", 「【報道関係者各位】」.
bool looksLikeRelease(const model::Article& article) {
    constexpr std::size_t longest = 120; // bytes: a heading, no sentence of a report on a release
    const auto& starts = sourcing(article.language).releaseLines;
    const std::string_view text = article.text;
    for (std::size_t at = 0, end; at < text.size(); at = end + 1) {
        end = std::min(text.find('\n', at), text.size());
        std::string_view line = text.substr(at, end - at);
        if (line.size() > longest || line.ends_with('.') || line.ends_with("。")) continue;
        line.remove_prefix(std::min(line.find_first_not_of(" *#|-["), line.size()));
        if (line.starts_with("【")) line.remove_prefix(std::string_view("【").size());
        if (std::any_of(starts.begin(), starts.end(), [&](const std::string& s) { return startsWith(line, s); }))
            return true;
    }
    return false;
}

/// Questions, or the names of who speaks, stand in lines of their own: what follows is an answer, though no marks quote
/// it.
bool isInterview(std::string_view text) {
    constexpr std::size_t label = 30; // bytes of a name before a colon
    constexpr int enough = 3;
    int questions = 0;
    std::map<std::string_view, int> labels;
    for (std::size_t at = 0, end; at < text.size(); at = end + 1) {
        end = std::min(text.find('\n', at), text.size());
        const std::string_view line = text.substr(at, end - at);
        questions += line.ends_with('?') || line.ends_with("？") || line.starts_with("—") || line.starts_with("―");
        const auto colon = std::min(line.find(':'), line.find("："));
        if (colon < label) questions += ++labels[line.substr(0, colon)] == 2;
    }
    return questions >= enough;
}

/// Whether it promises in the first person: "we will invest", with the promise behind it in its sentence.
bool speaksForItself(const Voice& voice) {
    const model::Article& article = voice.source->article;
    const PhraseList& own = sourcing(article.language).ownVoice;
    const std::string_view text = article.text;
    std::vector<base::Span> speech;
    bool cut = false;
    for (const Mention& m : voice.mentions) {
        if (m.claim->standing != model::Standing::committed || m.heading) continue;
        for (const PhraseList::Hit& hit : own.in(text.substr(m.sentence.start, m.sentence.length()))) {
            if (!cut) speech = quotedSpeech(text), cut = true;
            const std::size_t at = m.sentence.start + hit.at.start;
            if (!isQuoted(speech, at)) return !isInterview(text);
        }
    }
    return false;
}

} // namespace

std::set<std::size_t> ownTexts(const Event& event, const Principals& principals, const std::vector<Voice>& voices) {
    const Principal who = principalsIn(event, principals);
    std::set<std::size_t> own;
    for (const Voice* v : event.voices) {
        const model::Article& a = v->source->article;
        if (isOne(a.publisher, who) || isOne(a.author, who) || looksLikeRelease(a) || speaksForItself(*v))
            own.insert(static_cast<std::size_t>(v - voices.data()));
    }
    return own;
}

} // namespace pledge::reconcile
