#include "core/reconcile/difference_types.h"

#include "core/model/edtf.h"
#include "core/model/reasons.h"
#include "core/reconcile/passage.h"
#include "core/reconcile/sourcing.h"
#include "core/reconcile/speakers.h"

#include <algorithm>
#include <map>
#include <memory>
#include <optional>

namespace pledge::reconcile {
namespace {

namespace reason = model::reason;
using model::Difference;
using model::FacetName;
using Side = std::vector<const Saying*>;

Difference typeOf(FacetName facet) {
    switch (facet) {
    case FacetName::deadline:
    case FacetName::period:
    case FacetName::announced: return Difference::date;
    case FacetName::audience:
    case FacetName::place: return Difference::scope;
    case FacetName::standing: return Difference::standing;
    case FacetName::partners: return Difference::partners;
    default: return Difference::value;
    }
}

std::set<std::size_t> voicesOf(const Side& side) {
    std::set<std::size_t> out;
    for (const Saying* s : side) out.insert(s->voice);
    return out;
}

/// Whether both dates are known and the one is after the other; of one day the hours decide where both have one.
bool isLater(const std::string& a, const std::string& b) {
    const auto one = model::parseEdtf(a), other = model::parseEdtf(b);
    if (!one || !other || !one->first || !other->last) return false;
    if (*one->first != *other->last) return *one->first > *other->last;
    const auto hourOf = [](const std::string& s) {
        return s.find('T') == s.npos ? std::string() : s.substr(s.find('T'));
    };
    return !hourOf(a).empty() && !hourOf(b).empty() && hourOf(a) > hourOf(b);
}

class DifferenceTeller {
public:
    DifferenceTeller(const std::vector<Contradiction>& contradictions, const std::vector<Voice>& voices,
                     const Provenance& provenance)
        : contradictions_(contradictions), voices_(voices), provenance_(provenance) {}

    KindOfDifference tell(FacetName facet) {
        kind_ = typeOf(facet);
        for (const auto& [a, b] : contradictions_)
            for (const auto& [side, other] : {std::pair(&a, &b), std::pair(&b, &a)})
                if (auto clause = revision(*side, *other)) return {Difference::out_of_date, std::move(*clause)};
        // How settled a thing is each party tells from its own side: that it differs is the news, not who says so.
        if (auto clause = kind_ == Difference::standing ? std::nullopt : attribution())
            return {Difference::attribution, std::move(*clause)};
        return {isWithinOne() ? Difference::within_source : kind_, {}};
    }

private:
    bool isWithinOne() const {
        std::set<std::size_t> all;
        for (const auto& [a, b] : contradictions_) all.merge(voicesOf(a)), all.merge(voicesOf(b));
        return all.size() == 1;
    }

    // ---- out of date

    const std::string& published(std::size_t voice) const { return voices_[voice].source->article.published; }

    /// What a side's sentence says was done to what the other side says.
    std::optional<std::string> revision(const Side& side, const Side& other) {
        for (const Saying* s : side) {
            const bool later = std::any_of(other.begin(), other.end(), [&](const Saying* o) {
                return o->voice != s->voice && isLater(published(s->voice), published(o->voice));
            });
            const std::string_view done = revisedBy(*s);
            const bool names = namesOther(*s, other);
            if (later && !done.empty()) return filled(reason::laterSays, {nameOf(voices_[s->voice]), done});
            if (names && (later || !done.empty()))
                return filled(later ? reason::laterNames : reason::namesEarlier, {nameOf(voices_[s->voice])});
        }
        return std::nullopt;
    }

    /// What the sentence says was done ("raised"), or nothing. Remembered, as one saying stands against many.
    std::string_view revisedBy(const Saying& s) {
        const auto [known, fresh] = revised_.try_emplace(&s);
        if (fresh) known->second = readRevision(s);
        return known->second;
    }

    std::string_view readRevision(const Saying& s) {
        const Sourcing& words = wordsOf(s);
        const std::string_view sentence = sentenceOf(s);
        for (const PhraseList::Hit& hit : words.revised.in(sentence))
            if (fits(hit.meaning) && !isDenied(sentence, hit.at)) return hit.meaning;
        const std::string_view ahead = sentence.substr(0, claimIn(s).start);
        const auto hits = words.revisedTo.in(ahead);
        const bool revises =
            !hits.empty() && fits(hits.back().meaning) && leadsTo(ahead, hits.back().at.end, words.beforeFigure);
        return revises ? hits.back().meaning : std::string_view();
    }

    /// Figures are raised and lowered, dates put off and brought forward, anything is changed and corrected.
    bool fits(std::string_view done) const {
        if (done == "raised" || done == "lowered") return kind_ == Difference::value;
        if (done == "put off" || done == "brought forward") return kind_ == Difference::date;
        return true;
    }

    /// 「変更はない」, "was not changed".
    static bool isDenied(std::string_view sentence, base::Span hit) {
        const std::string_view behind = sentence.substr(hit.end);
        for (const std::string_view no : {"はない", "はなく", "もない", "なし", "せず", "しない", "がない"})
            if (behind.starts_with(no)) return true;
        const std::vector<Token> ahead = tokensOf(sentence.substr(0, hit.start));
        return !ahead.empty() &&
               (ahead.back().word == "not" || ahead.back().word == "never" || ahead.back().word == "no");
    }

    bool namesEarlier(const Saying& s) {
        const auto [known, fresh] = earlier_.try_emplace(&s);
        if (fresh) known->second = wordsOf(s).earlier.anyIn(sentenceOf(s));
        return known->second;
    }

    /// "raised … to" right before the figure, and not as a plan ("will be raised to").
    static bool leadsTo(std::string_view ahead, std::size_t behindVerb, const std::set<std::string>& between) {
        const std::vector<Token> tokens = tokensOf(ahead);
        for (std::size_t i = 0; i + 1 < tokens.size(); ++i)
            if (tokens[i + 1].at.end == behindVerb && (tokens[i].word == "be" || tokens[i].word == "to")) return false;
        std::size_t last = tokens.size();
        while (last > 0 && between.contains(tokens[last - 1].word)) --last;
        return last > 0 && tokens[last - 1].word == "to" && tokens[last - 1].at.start >= behindVerb;
    }

    /// "up from the 2 billion announced in May": the other value in the same sentence, called an earlier one.
    bool namesOther(const Saying& s, const Side& other) {
        if (!namesEarlier(s)) return false;
        const Voice& voice = voices_[s.voice];
        Passage& passage = passageOf(s.voice);
        const base::Span at = spanOf(s);
        return std::any_of(other.begin(), other.end(), [&](const Saying* o) {
            if (const auto* number = std::get_if<model::Quantity>(&o->value))
                return std::any_of(voice.mentions.begin(), voice.mentions.end(), [&](const Mention& m) {
                    return m.sentence == at && m.claim->quantity.value == number->value &&
                           m.claim->quantity.unit == number->unit;
                });
            const auto* date = std::get_if<std::string>(&o->value);
            return date && std::any_of(voice.dates.begin(), voice.dates.end(), [&](const auto& d) {
                       return d.second->value == *date && at.holds(passage.bytesOf(d.second->span));
                   });
        });
    }

    // ---- attribution

    /// Nobody is on both sides. Where a report names nobody it tells what the investor announced; but each side must be
    /// put in somebody's mouth by at least one source, and what anybody else says by each.
    std::optional<std::string> attribution() {
        for (const auto& [a, b] : contradictions_)
            if (auto clause = attribution(mouthsOf(a), mouthsOf(b))) return clause;
        return std::nullopt;
    }

    struct Mouths {
        std::vector<Speaker> who;
        bool silent = false; ///< a source names nobody
    };

    static std::optional<std::string> attribution(const Mouths& mine, const Mouths& theirs) {
        if (mine.who.empty() || theirs.who.empty()) return std::nullopt;
        for (const Mouths* m : {&mine, &theirs})
            if (m->silent && std::any_of(m->who.begin(), m->who.end(), isOther)) return std::nullopt;
        for (const Speaker& x : mine.who)
            for (const Speaker& y : theirs.who)
                if (!areDifferent(x, y)) return std::nullopt;
        return filled(reason::twoMouths, {mine.who.front().name, theirs.who.front().name});
    }

    static bool isOther(const Speaker& s) { return s.body != Speaker::Body::investor; }

    Mouths mouthsOf(const Side& side) {
        std::map<std::size_t, std::optional<Speaker>> byVoice;
        for (const Saying* s : side)
            if (auto& who = byVoice[s->voice]; !who) who = speakerOf(*s);
        Mouths out;
        for (const auto& [voice, who] : byVoice) {
            if (who)
                out.who.push_back(*who);
            else if (provenance_.own.contains(voice))
                out.who.push_back({Speaker::Body::investor, {}, "the company"});
            else
                out.silent = true;
        }
        return out;
    }

    /// Remembered, as one saying stands against many.
    const std::optional<Speaker>& speakerOf(const Saying& s) {
        const auto [known, fresh] = speakers_.try_emplace(&s);
        if (fresh) known->second = speakerIn(sentenceOf(s), sentenceBefore(s), voices_[s.voice]);
        return known->second;
    }

    // ---- the words

    const Sourcing& wordsOf(const Saying& s) const { return sourcing(voices_[s.voice].source->article.language); }

    Passage& passageOf(std::size_t voice) {
        auto& passage = passages_[voice];
        if (!passage) passage = std::make_unique<Passage>(voices_[voice].source->article);
        return *passage;
    }
    base::Span spanOf(const Saying& s) {
        Passage& p = passageOf(s.voice);
        return p.sentenceAt(p.bytesOf(s.claim->span).start);
    }
    std::string_view sentenceOf(const Saying& s) { return passageOf(s.voice).textOf(spanOf(s)); }
    /// In the same line; empty where there is none.
    std::string_view sentenceBefore(const Saying& s) {
        Passage& p = passageOf(s.voice);
        const base::Span at = spanOf(s);
        if (at.start < p.lineAt(at.start).start + 2) return {};
        return p.textOf(p.sentenceAt(at.start - 2));
    }
    /// Where the claim stands in its sentence.
    base::Span claimIn(const Saying& s) {
        const base::Span at = passageOf(s.voice).bytesOf(s.claim->span), sentence = spanOf(s);
        return {at.start - std::min(at.start, sentence.start), at.end - std::min(at.end, sentence.start)};
    }

    const std::vector<Contradiction>& contradictions_;
    const std::vector<Voice>& voices_;
    const Provenance& provenance_;
    std::map<std::size_t, std::unique_ptr<Passage>> passages_;
    std::map<const Saying*, std::string_view> revised_;
    std::map<const Saying*, bool> earlier_;
    std::map<const Saying*, std::optional<Speaker>> speakers_;
    Difference kind_ = Difference::value; ///< by the facet alone
};

} // namespace

KindOfDifference differenceOf(FacetName facet, const std::vector<Contradiction>& contradictions,
                              const std::vector<Voice>& voices, const Provenance& provenance) {
    return DifferenceTeller(contradictions, voices, provenance).tell(facet);
}

} // namespace pledge::reconcile
