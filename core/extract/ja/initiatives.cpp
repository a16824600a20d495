#include "core/extract/ja/initiative_clause.h"
#include "core/extract/ja/japanese.h"

#include <algorithm>

namespace pledge::extract::ja {
namespace {

struct Words {
    WordClass loose = wordClass("initiatives.loose");
    WordClass standIn = wordClass("initiatives.stand-in");
    WordClass vain = wordClass("initiatives.vain");
    WordClass programme = wordClass("initiatives.programme");
    WordClass deed = wordClass("initiatives.deed");
    WordClass object = wordClass("initiatives.object");
};

const Words& words() {
    static const Words all;
    return all;
}

class InitiativeFinder {
public:
    InitiativeFinder(const Text& t, std::vector<Candidate>& out)
        : t_(t), out_(out), party_(t.size(), none), number_(t.size(), false) {
        for (std::size_t k = 0; k < out.size(); ++k)
            for (std::size_t i = out[k].first; i < out[k].last && i < t.size(); ++i) {
                if (out[k].claim.kind == model::Kind::party) party_[i] = k;
                if (out[k].claim.isNumber()) number_[i] = true;
            }
    }

    void find() {
        for (const Sentence& s : t_.sentences()) sentence(s);
        for (Candidate& c : found_) out_.push_back(std::move(c));
    }

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    static constexpr std::size_t longestClause = 45; // tokens

    void sentence(const Sentence& s) {
        std::size_t from = s.first;
        for (std::size_t i = s.first; i < s.last;) {
            const auto hit = undertakingAt(t_, i, s);
            if (!hit) {
                ++i;
                continue;
            }
            const std::size_t start = clauseOpening(t_, std::max(from, i > longestClause ? i - longestClause : 0), i,
                                                    [this](std::size_t noun) { return undertakes(noun); });
            // "大学と連携し、人材を育成する": with whom belongs to what is done.
            if (hit->joining && hit->last < s.last) {
                i = hit->last;
                continue;
            }
            consider(start, i, *hit, s);
            i = hit->last;
            from = i;
        }
    }

    void consider(std::size_t start, std::size_t verb, const Undertaking& hit, const Sentence& s) {
        if (verb <= start || hit.last < start + 2) return;
        const std::size_t object = objectStart(t_, start, verb);
        if (isVain(object, verb) || !undertaker(start, verb, hit, s)) return;
        if (t_.tokens()[verb].quotes > 0 && t_.is(verb, words().loose)) return;
        const std::size_t last = lastNumber(start, hit.last);
        if (last != none) {
            std::size_t behind = behindNumber(last, verb);
            // "生産量の3割を引き取る契約を結ぶ": the sum belongs to what describes the deed.
            if (behind == none) behind = deedBehind(last, verb);
            if (behind == none) return;
            start = behind;
        }
        add(start, std::max(object, start), verb, hit, s);
    }

    std::size_t lastNumber(std::size_t first, std::size_t last) const {
        for (std::size_t i = last; i > first; --i)
            if (number_[i - 1]) return i - 1;
        return none;
    }
    /// "100億円を投じて研究所を設ける": the undertaking begins behind what is done with the sum;
    /// "5億円の奨学金制度を設ける": a programme is more than its sum.
    std::size_t behindNumber(std::size_t number, std::size_t verb) const {
        std::size_t i = number + 1;
        while (i < verb && number_[i]) ++i;
        if (t_.word(i) == "の" && i + 1 < verb) {
            for (std::size_t k = i + 1; k < verb; ++k)
                if (t_.is(k, words().programme)) return i + 1;
            return none;
        }
        for (std::size_t k = i; k < std::min(verb, i + 6); ++k) {
            const auto w = t_.word(k);
            if (k > i && (w.ends_with("て") || w == "で" || w == "、" || w.ends_with("い") || w == "に") &&
                k + 2 < verb && spends(i, k))
                return k + 1 + (t_.word(k + 1) == "、");
        }
        return none;
    }
    std::size_t deedBehind(std::size_t number, std::size_t verb) const {
        for (std::size_t i = verb; i > number + 2 && verb - i < 4; --i)
            if (t_.is(i - 1, words().deed)) return i - 1;
        return none;
    }
    bool spends(std::size_t first, std::size_t last) const {
        const auto words = t_.textOf(t_.bytes(first, last + 1));
        for (const std::string_view v : {"投じ", "投資", "充て", "拠出", "かけ", "投入", "使", "費や"})
            if (words.find(v) != std::string_view::npos) return true;
        return false;
    }

    bool isVain(std::size_t object, std::size_t verb) const {
        if (verb < 2 || verb - object < 1) return false;
        std::size_t noun = verb - 1;
        while (noun > object && t_.is(noun, Token::Form::hiragana)) --noun;
        return t_.is(noun, words().vain);
    }

    /// A party or a stand-in is the topic, or the sentence names no topic and goes on with the one before.
    bool undertaker(std::size_t start, std::size_t verb, const Undertaking& hit, const Sentence& s) const {
        bool topic = false;
        for (std::size_t i = s.first; i < verb; ++i) {
            const auto w = t_.word(i);
            if (i == s.first || (w != "は" && w != "が" && w != "も") || t_.tokens()[i].brackets > 0) continue;
            if (t_.tokens()[i].quotes > t_.tokens()[verb].quotes) continue;
            if (const auto before = t_.word(i - 1);
                before == "に" || before == "で" || before == "と" || before == "ら")
                continue;
            const std::size_t noun = beforeBracket(i - 1);
            if (undertakes(noun)) return true;
            if (hit.passive && i >= start) return true;
            topic = topic || (w == "は" && !isObject(i, verb));
        }
        for (std::size_t i = s.first; s.heading && i < verb; ++i)
            if (party_[i] != none) return true;
        return !topic && !(hit.past && !hit.agreement);
    }
    /// "教材は大学と共同で作る": what is done is the topic, where a verb that needs an object has no other.
    bool isObject(std::size_t topic, std::size_t verb) const {
        if (!t_.is(verb, words().object)) return false;
        for (std::size_t i = topic + 1; i < verb; ++i)
            if (const auto w = t_.word(i); t_.tokens()[i].brackets == 0 && (w == "を" || w == "が")) return false;
        return true;
    }
    bool undertakes(std::size_t noun) const {
        return party_[noun] != none || t_.is(noun, words().standIn) || titled(noun) ||
               t_.word(noun).ends_with("工場") || t_.word(noun).ends_with("拠点") || t_.word(noun).ends_with("施設");
    }
    /// "アクメ（以下「当社」）は": the noun stands before its bracket.
    std::size_t beforeBracket(std::size_t i) const {
        const auto w = t_.word(i);
        const std::size_t mate = t_.tokens()[i].mate;
        return (w == "）" || w == ")") && mate > 0 && mate < i ? mate - 1 : i;
    }
    /// "津田社長は": the party stands a little before.
    bool titled(std::size_t noun) const {
        for (std::size_t i = noun; i > t_.sentenceOf(noun).first && noun - i < 4; --i)
            if (party_[i] != none) return true;
        return false;
    }

    void add(std::size_t first, std::size_t object, std::size_t verb, const Undertaking& hit, const Sentence& s) {
        Candidate c;
        c.first = first;
        c.last = verb; // what governs it begins with its verb
        c.bytes = {t_.tokens()[first].start, std::min<std::size_t>(hit.end, s.span.end)};
        if (c.bytes.length() < 18 || c.bytes.end <= c.bytes.start) return; // six letters
        c.claim.kind = model::Kind::initiative;
        c.claim.value = t_.textOf({t_.tokens()[object].start, t_.tokens()[verb].end});
        c.claim.rule = hit.passive ? "initiative.passive"
                       : hit.plan  ? "initiative.plan"
                       : s.heading ? "initiative.item"
                                   : "initiative.undertaking";
        because(t_, c, [&] { return quoted(t_.word(verb)) + " ends the clause that names the undertaking."; });
        for (std::size_t i = first; i < hit.last; ++i) {
            if (party_[i] == none) continue;
            const auto& p = out_[party_[i]].claim;
            auto& parties = c.claim.parties;
            if (p.partyType == model::PartyType::org &&
                std::find(parties.begin(), parties.end(), p.value) == parties.end())
                parties.push_back(p.value);
        }
        found_.push_back(std::move(c));
    }

    const Text& t_;
    std::vector<Candidate>& out_;
    std::vector<std::size_t> party_; ///< the candidate of the party that each token belongs to
    std::vector<bool> number_;
    std::vector<Candidate> found_;
};

} // namespace

void findInitiatives(const Text& text, std::vector<Candidate>& out) { InitiativeFinder(text, out).find(); }

} // namespace pledge::extract::ja
