#include "core/reconcile/speakers.h"

#include "core/base/utf8.h"
#include "core/reconcile/sourcing.h"
#include "core/reconcile/spelling.h"
#include "core/reconcile/words.h"

#include <algorithm>

namespace pledge::reconcile {
namespace {

using model::PartyType;
using model::Role;
using Body = Speaker::Body;

constexpr std::size_t besideVerb = 90; ///< bytes between who speaks and the verb: room for a title
constexpr std::size_t besideName = 60; ///< between a person and the company that he or she speaks for

/// A name, or a noun for somebody, in the sentence.
struct Named {
    base::Span at;
    Speaker speaker;
    const Party* party = nullptr;
};

bool isPerson(const Named& n) { return n.party && n.party->type == PartyType::person; }

std::size_t gap(base::Span a, base::Span b) {
    return a.end <= b.start ? b.start - a.end : a.start - std::min(a.start, b.end);
}

class Reader {
public:
    Reader(std::string_view sentence, const Voice& voice)
        : text_(sentence), voice_(voice), words_(sourcing(voice.source->article.language)) {
        for (const Party& p : voice.parties)
            if (p.type == PartyType::org || p.type == PartyType::person) addParty(p);
        for (const auto& hit : words_.companySpeaker.in(text_))
            named_.push_back({hit.at, {Body::investor, {}, "the company"}, nullptr});
        for (const auto& hit : words_.stateSpeaker.in(text_))
            named_.push_back({hit.at, {Body::state, {}, "an office of state"}, nullptr});
        std::stable_sort(named_.begin(), named_.end(), [](const Named& a, const Named& b) { return a.at < b.at; });
    }

    std::optional<Speaker> find() const {
        const Named* who = words_.spaced ? inWords() : inCharacters();
        if (!who) return std::nullopt;
        return bodyOf(*who);
    }

    /// Where the sentence only says "he said".
    std::optional<std::size_t> pronoun() const {
        const auto verbs = words_.says.in(text_);
        for (const auto& pronoun : words_.pronounSpeaker.in(text_))
            for (const auto& verb : verbs)
                if (verb.at.start == pronoun.at.end + 1) return pronoun.at.start;
        return std::nullopt;
    }

    /// The person or office of state that the sentence names last in front of that byte.
    std::optional<Speaker> lastPerson(std::size_t end = std::string_view::npos) const {
        for (auto n = named_.rbegin(); n != named_.rend(); ++n)
            if (n->at.end <= end && (isPerson(*n) || n->speaker.body == Body::state)) return bodyOf(*n);
        return std::nullopt;
    }

private:
    void addParty(const Party& p) {
        const Body body = sameFamily(p.key, voice_.investor) ? Body::investor
                          : p.as(Role::government)           ? Body::state
                                                             : Body::other;
        const auto add = [&](base::Span at) { named_.push_back({at, {body, p.key, p.name}, &p}); };
        if (!words_.spaced) {
            for (auto at = text_.find(p.name); at != text_.npos; at = text_.find(p.name, at + 1))
                add({at, at + p.name.size()});
            return;
        }
        const auto key = wordsOf(p.key);
        const auto tokens = tokensOf(text_);
        const bool surname = p.type == PartyType::person;
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            const auto same = [](const std::string& w, const Token& t) { return w == t.word; };
            if (i + key.size() <= tokens.size() && std::equal(key.begin(), key.end(), &tokens[i], same))
                add({tokens[i].at.start, tokens[i + key.size() - 1].at.end}), i += key.size() - 1;
            else if (surname && !key.empty() && tokens[i].word == key.back())
                add(tokens[i].at);
            else if (body == Body::investor && !key.empty() && tokens[i].word == key.front() && isCapital(tokens[i]))
                add(tokens[i].at); // "Velmora" of Velmora Holdings
        }
    }

    bool isCapital(const Token& t) const {
        std::size_t at = t.at.start;
        return base::isUpper(base::nextCodePoint(text_, at));
    }

    // ---- "according to X", "X said", ", said X"

    const Named* inWords() const {
        for (const auto& hit : words_.saysBefore.in(text_))
            if (const Named* who = after(hit.at, besideVerb)) return who;
        base::Span last;
        for (const auto& hit : words_.says.in(text_)) {
            if (const Named* who = around(hit.at, last.end)) return who;
            last = hit.at;
        }
        return nullptr;
    }

    /// “…,” said X; X said; and with nothing but a comma before the verb whichever fits: "X, the minister, said" or "…,
    /// said X".
    const Named* around(base::Span verb, std::size_t from) const {
        const char32_t mark = markBefore(verb);
        if (mark == U'"' || mark == U'”') return after(verb, besideName);
        const Named* who = before(verb, from);
        if (mark != U',' || (who && (isPerson(*who) || who->speaker.body == Body::state))) return who;
        return after(verb, besideName);
    }

    /// The last character before the verb that is no blank; of a comma behind a quotation the mark that ends it.
    char32_t markBefore(base::Span verb) const {
        char32_t mark = 0;
        for (std::size_t at = verb.start; at > 0;) {
            const char32_t c = base::previousCodePoint(text_, at);
            if (base::isSpace(c)) continue;
            if (mark == U',' && c != U'"' && c != U'”') return mark;
            mark = c;
            if (mark != U',') return mark;
        }
        return mark;
    }

    const Named* after(base::Span word, std::size_t reach) const {
        const auto it = std::find_if(named_.begin(), named_.end(),
                                     [&](const Named& n) { return n.at.start >= word.end && gap(word, n.at) < reach; });
        return it == named_.end() ? nullptr : &*it;
    }

    const Named* before(base::Span verb, std::size_t from) const {
        const Named* best = nullptr;
        for (const Named& n : named_)
            if (n.at.start >= from && n.at.end <= verb.start && gap(n.at, verb) < besideVerb) best = &n;
        return best;
    }

    // ---- 「Xによると」, 「Xは…と述べた」

    const Named* inCharacters() const {
        constexpr std::size_t title = 30; // bytes of 「最高経営責任者」 and the like
        for (const auto& hit : words_.saysBefore.in(text_))
            for (auto n = named_.rbegin(); n != named_.rend(); ++n)
                if (n->at.end <= hit.at.start && gap(n->at, hit.at) <= title) return &*n;
        if (!words_.says.anyIn(text_)) return nullptr;
        for (const Named& n : named_) {
            const std::string_view behind = text_.substr(n.at.end - (n.party ? 0 : lastCharacter(n.at)), title + 6);
            for (const std::string_view particle : {"は", "が", "も"})
                if (const auto at = behind.find(particle); at != behind.npos && at <= title) return &n;
        }
        return nullptr;
    }

    /// 「県は」 holds its particle.
    std::size_t lastCharacter(base::Span s) const {
        std::size_t at = s.end;
        base::previousCodePoint(text_, at);
        return s.end - at;
    }

    /// A person speaks for the company or office that stands beside the name; one who only has the role of a
    /// spokesperson for the investor.
    Speaker bodyOf(const Named& who) const {
        if (!isPerson(who) || who.speaker.body != Body::other) return who.speaker;
        const Named* beside = nullptr;
        for (const Named& n : named_)
            if (!isPerson(n) && n.party && gap(n.at, who.at) < besideName &&
                (!beside || gap(n.at, who.at) < gap(beside->at, who.at)))
                beside = &n;
        if (beside) return {beside->speaker.body, beside->speaker.key, who.speaker.name};
        if (who.party->as(Role::spokesperson)) return {Body::investor, {}, who.speaker.name};
        return who.speaker;
    }

    std::string_view text_;
    const Voice& voice_;
    const Sourcing& words_;
    std::vector<Named> named_; ///< by place
};

} // namespace

std::optional<Speaker> speakerIn(std::string_view sentence, std::string_view before, const Voice& voice) {
    const Reader reader(sentence, voice);
    if (const auto pronoun = reader.pronoun()) {
        const auto own = reader.lastPerson(*pronoun); // "The minister went further: there would be 900 jobs, he said"
        return own ? own : Reader(before, voice).lastPerson();
    }
    return reader.find();
}

bool areDifferent(const Speaker& a, const Speaker& b) {
    if (a.body != b.body) return true;
    if (a.body == Body::investor || a.key.empty() || b.key.empty()) return false;
    if (sameFamily(a.key, b.key)) return false;
    // Names in two scripts may be of one: whoever is not surely another is the same.
    return isJapaneseName(a.name) == isJapaneseName(b.name);
}

} // namespace pledge::reconcile
