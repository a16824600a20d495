#include "core/extract/roles.h"

#include "core/base/utf8.h"
#include "core/extract/initiatives.h"
#include "core/extract/memory.h"
#include "core/extract/places.h"

#include <algorithm>
#include <initializer_list>

namespace pledge::extract {
namespace {

using model::PartyType;
using model::Role;

constexpr std::string_view file = "knowledge/en/roles.txt";

struct Lists {
    Words<bool> invest = wordsOf(file, "invest");
    Words<bool> undertake = wordsOf(file, "undertake");
    Words<bool> investment = wordsOf(file, "investment");
    Words<bool> joint = wordsOf(file, "joint");
    Words<bool> jointVerb = wordsOf(file, "joint verb");
    Words<bool> noJoint = wordsOf(file, "no joint");
    Words<bool> beside = wordsOf(file, "beside");
    Words<bool> by = wordsOf(file, "by");
    Words<bool> partner = wordsOf(file, "partner");
    Words<bool> speaks = wordsOf(file, "speaks");
    Words<bool> loan = wordsOf(file, "loan");
    Words<bool> moneyVerb = wordsOf(file, "money verb");
    Words<bool> supplied = wordsOf(file, "supplied");
    Words<bool> source = wordsOf(file, "source");
    Words<bool> contract = wordsOf(file, "contract");
    Words<bool> own = wordsOf(file, "own");
    Words<bool> noPart = wordsOf(file, "no part");
    Words<bool> teaching = wordsOf(file, "teaching");
};

const Lists& lists() {
    static const Lists all;
    return all;
}

struct Points {
    int investor = 0; ///< signs of investing
    int lead = 0;     ///< of these, the ones in the first sentences
    int partner = 0;
    int quoted = 0;
    int mentions = 0;
    bool headline = false; ///< it acts in the first sentence
    bool jointly = false;  ///< a list of investors in the first sentences has it
    bool spends = false;   ///< a verb of money, or a list of investors, has it as its subject in the first sentences
    bool own = false;      ///< it publishes the article, or the article ends with its legal name
    bool sides = false;    ///< it signs a contract or takes a share
    bool promises = false; ///< it is to do something
    bool rival = false;    ///< it is called a rival
    bool tells = false;    ///< it told of a sum in the first sentences
};

WordMarks marksOf(std::initializer_list<const char*> words) {
    WordMarks all;
    for (const char* word : words) all.add(word, 1);
    return all;
}

class RoleJudge {
public:
    RoleJudge(const Document& d, const std::vector<Candidate>& values, Cast& cast)
        : d_(d), cast_(cast), points_(cast.parties.size()) {
        money_.assign(d.sentences().size(), false);
        for (const Candidate& v : values)
            if (v.claim.kind == model::Kind::money) money_[d.tokens()[v.first].sentence] = true;
    }

    void judge() {
        for (std::size_t k = 0; k < cast_.mentions.size(); ++k) weigh(k);
        standIns();
        const std::size_t investor = mainInvestor();
        for (std::size_t k = 0; k < cast_.mentions.size(); ++k) beside(k, investor);
        for (std::size_t p = 0; p < cast_.parties.size(); ++p)
            decide(p, p == investor, investor < points_.size() && p != investor);
    }

private:
    static constexpr std::uint32_t leadSentences = 7;
    static constexpr std::size_t longestList = 64; ///< names of a list that are asked together

    /// Whether a mention stands in the first sentences of the article.
    bool leads(std::size_t k) const { return sentence(k) < leadSentences && d_.opensArticle(); }
    const Name& name(std::size_t k) const { return cast_.mentions[k].name; }
    const Party& party(std::size_t k) const { return cast_.parties[cast_.mentions[k].party]; }
    Points& points(std::size_t k) { return points_[cast_.mentions[k].party]; }
    Word lower(std::size_t i) const { return d_.lower(i); }
    std::uint32_t sentence(std::size_t k) const { return d_.tokens()[name(k).first].sentence; }
    std::size_t sentenceEnd(std::size_t k) const { return d_.sentences()[sentence(k)].last; }

    void weigh(std::size_t k) {
        ++points(k).mentions;
        if (party(k).type == PartyType::person) return quoted(k);
        if (party(k).type != PartyType::org) return;
        possessor(k);
        if (calledRival(k)) points(k).rival = true;
        if (!besideIt(k)) return subject(k);
        points(k).partner += 3;
        beside_ = k + 1;
    }

    /// "rival Acme", "competitor Acme", "Acme, its larger rival"
    bool calledRival(std::size_t k) const {
        const auto rival = [&](std::size_t i) {
            const auto w = lower(i);
            return w == "rival" || w == "competitor" || w == "peer" || w == "rivals" || w == "competitors" ||
                   w == "peers";
        };
        const Name& n = name(k);
        if (n.first > 0 && rival(n.first - 1)) return true;
        if (isMark(d_, n.last, ","))
            for (std::size_t i = n.last + 1; i < n.last + 5; ++i)
                if (rival(i)) return true;
        return false;
    }
    /// Who undertakes something in a sentence that names the investor too is its partner.
    void beside(std::size_t k, std::size_t investor) {
        if (cast_.mentions[k].party == investor || points(k).investor == 0) return;
        for (const std::size_t step : {static_cast<std::size_t>(-1), static_cast<std::size_t>(1)})
            for (std::size_t m = k + step;
                 m < cast_.mentions.size() && sentence(m) == sentence(k) && (m > k ? m - k : k - m) < 12; m += step)
                if (cast_.mentions[m].party == investor) {
                    ++points(k).partner;
                    return;
                }
    }

    /// "The company will spend 2 billion": the organisation named last before it invests.
    void standIns() {
        std::size_t last = 0;
        for (std::size_t s = 0; s < d_.sentences().size(); ++s) {
            const auto& sentence = d_.sentences()[s];
            while (last < cast_.mentions.size() && name(last).first < sentence.first) ++last;
            if (!money_[s]) continue;
            const std::size_t at = sentence.first;
            const std::size_t noun = lower(at) == "the" ? standIn(at + 1) : at;
            if (noun == at && lower(at) != "it") continue;
            for (std::size_t i = noun + 1; i < std::min(sentence.last, noun + 5); ++i)
                if (lists().invest.has(lower(i))) {
                    credit(last, noun > at && lower(noun).ends_with("s"));
                    break;
                }
        }
    }
    /// The noun of "the company", "the Pune-based group", "the Indian carmaker"; the token before `at` where none
    /// stands.
    std::size_t standIn(std::size_t at) const {
        for (std::size_t i = at; i < at + 5 && (isWord(d_, i) || isDash(d_, i)); ++i)
            if (nameWords().bodyNoun.has(lower(i)) && !nameWords().bodyNoun.has(lower(i + 1))) return i;
        return at - 1;
    }
    /// One past the first organisation in the sentence of the mention before `before`.
    std::size_t firstOrg(std::size_t before) const {
        std::size_t found = before;
        for (std::size_t k = before; k-- > 0 && sentence(k) == sentence(before - 1);)
            if (party(k).type == PartyType::org) found = k + 1;
        return found;
    }
    /// "The partners will spend": those named first in the sentence of the last.
    void credit(std::size_t before, bool several) {
        if (several) before = firstOrg(before);
        for (std::size_t k = before; k-- > 0 && before - k <= 8;)
            if (party(k).type == PartyType::org && !party(k).evidence.government) return invests(k, k, 2);
    }

    void quoted(std::size_t k) {
        const Name& n = name(k);
        const auto speech = [](const Word& w) { return nameWords().speech.has(w) || lists().speaks.has(w); };
        std::size_t at = n.last;
        while (at < n.last + 4 &&
               (isMark(d_, at, ",") || lower(at) == "has" || lower(at) == "have" || lower(at) == "also"))
            ++at;
        if (speech(lower(n.last)) || speech(lower(at)) || (isMark(d_, n.last, ",") && speech(lower(n.last + 1))) ||
            speechBefore(n.first) ||
            (isMark(d_, n.last, ":") && (isMark(d_, n.last + 1, "“") || isMark(d_, n.last + 1, "\""))))
            ++points(k).quoted;
        else if (isMark(d_, n.last, ",") && speechWithin(n.last + 1, 16))
            ++points(k).quoted;
    }
    /// "said Jane Doe", "said Acme's chief executive Jane Doe", "according to Jane Doe".
    bool speechBefore(std::size_t at) const {
        const std::size_t start = d_.sentenceOf(at).first;
        for (std::size_t i = at; i-- > start && at - i <= 8;) {
            if (nameWords().speech.has(lower(i)) || (lower(i) == "to" && i > start && lower(i - 1) == "according"))
                return true;
            if (lower(i) == "." || lower(i) == "that") return false;
        }
        return false;
    }
    /// "Jane Doe, chief executive of Acme, said": the verb stands behind a comma.
    bool speechWithin(std::size_t at, std::size_t reach) const {
        for (std::size_t i = at; i < at + reach && i < d_.sentenceOf(at - 1).last; ++i)
            if (isMark(d_, i, ",") && (nameWords().speech.has(lower(i + 1)) || lists().speaks.has(lower(i + 1))))
                return true;
        return false;
    }

    /// The first of the names in a list that ends with this one, which do what it does.
    std::size_t listStart(std::size_t k) const {
        std::size_t first = k;
        while (k - first < longestList) {
            // "Acme and Kenya's Telmark": the place between is an owner.
            const bool owned = first > 1 && ownedByPlace(first);
            if (owned && linked(name(first - 2).last, name(first - 1).first))
                first -= 2;
            else if (first > 0 && linked(name(first - 1).last, name(first).first))
                --first;
            else
                break;
        }
        return first;
    }
    /// "Kenya's Telmark": the mention before is a place that owns it.
    bool ownedByPlace(std::size_t k) const {
        return party(k - 1).type == PartyType::place && isPossessive(d_, name(k - 1).last) &&
               name(k - 1).last + 1 == name(k).first;
    }
    /// "with Acme, a cloud company, and Telmark": what the name before is stands between two commas.
    bool describedBetween(std::size_t from, std::size_t to) const {
        constexpr std::size_t longest = 10;
        if (to < from + 5 || to - from > longest || !isMark(d_, from, ",") || !isMark(d_, to - 2, ",")) return false;
        const auto article = lower(from + 1);
        if (lower(to - 1) != "and" || (article != "a" && article != "an" && article != "its" && article != "the"))
            return false;
        for (std::size_t t = from + 2; t + 2 < to; ++t)
            if ((!isWord(d_, t) && !isDash(d_, t)) || d_.tokens()[t].capital || verbLike(lower(t))) return false;
        return true;
    }
    bool linked(std::size_t from, std::size_t to) const {
        if (to > from && d_.tokens()[from].sentence == d_.tokens()[to].sentence && describedBetween(from, to))
            return true;
        if (to <= from || to - from > 5 || d_.tokens()[from].sentence != d_.tokens()[to].sentence) return false;
        bool joins = false;
        for (std::size_t t = from; t < to; ++t) {
            const auto w = lower(t);
            if (w == "," || w == "and" || w == "or" || w == "&")
                joins = true;
            else if (!joins && (w == ")" || w == "\"" || w == "”"))
                continue; // "Acme Agency (“AA”) and"
            else if (w != "the" && countryAdjective(d_, t, to) == 0 && !isDash(d_, t) && w != "anglo" &&
                     (d_.tokens()[t].capital ||
                      !(nameWords().bodyNoun.has(w) || nameWords().bodyNoun.has(lower(t + 1)))))
                return false;
        }
        return joins;
    }

    /// A verb of investing in the clause whose subject it is, with a sum in the sentence.
    void subject(std::size_t k) {
        const Name& n = name(k);
        const std::size_t at = behind(n.last);
        if (isPossessive(d_, at)) return;
        points(k).tells |= leads(k) && money_[sentence(k)] && nameWords().speech.has(lower(at));
        points(k).own |= lists().own.has(lower(n.last));
        std::size_t first = listStart(k);
        // "is built by Acme, and Telmark will …" opens a clause of its own.
        if (first < k && objectBefore(name(first).first) && lower(n.first - 1) == "and" && isMark(d_, n.first - 2, ","))
            first = k;
        while (first < k && party(first).type == PartyType::place) ++first; // "In Germany, Acme is to invest"
        if (investsWhich(k)) return invests(k, k, 2);
        if (objectBefore(name(first).first)) return;
        points(k).headline |= sentence(k) == 0 && d_.opensArticle();
        contracts(k, at);
        const std::size_t limit = std::min({sentenceEnd(k), at + 20, tellsOfOther(k, at)});
        bool undertakes = false, verb = false;
        for (std::size_t i = at; i < limit; ++i) {
            const auto w = lower(i);
            // "Finance" in the name of a corporation is no verb.
            if (verb && d_.tokens()[i].capital && !cast_.mentions[k].heading) continue;
            if (lists().jointVerb.has(w) && lower(i + 1) == "with") return jointAct(k, first);
            if (lends(i)) return;
            if (lists().invest.has(w) && (money_[sentence(k)] || cast_.mentions[k].heading)) {
                for (std::size_t m = first; m <= k; ++m)
                    points(m).jointly |= leads(m) && first < k && moneyWithin(i, limit);
                for (std::size_t m = first; m <= k; ++m)
                    points(m).spends |= leads(m) && (first < k || lists().moneyVerb.has(w));
                return invests(first, k, 3);
            }
            // "That is what Acme has promised to spend": its sum stands elsewhere.
            if (lists().moneyVerb.has(w) && leads(k) && verb) return invests(first, k, 2);
            undertakes |= lists().undertake.has(w);
            verb |= verbLike(w);
            if (!verb && !adverbial(i)) break;
        }
        if (undertakes) invests(first, k, 1);
        if (promises(at) || (isMark(d_, n.last, ",") && lower(n.last + 1) == "which" && promises(n.last + 2)))
            for (std::size_t m = first; m <= k; ++m) points(m).promises = true;
    }
    /// "The Harbour Times reported on Tuesday that Acme will invest": where the name of another company opens what it
    /// tells, else the end of the text.
    std::size_t tellsOfOther(std::size_t k, std::size_t at) const {
        constexpr std::size_t reach = 8;
        const std::size_t none = d_.tokens().size();
        if (!nameWords().speech.has(lower(at)) && lower(at) != "reported" && lower(at) != "reports") return none;
        for (std::size_t i = at + 1; i < std::min(sentenceEnd(k), at + reach); ++i) {
            if (lower(i) != "that") continue;
            const std::size_t first = i + 1 + (lower(i + 1) == "the" ? 1 : 0);
            const bool other = k + 1 < cast_.mentions.size() && name(k + 1).first == first &&
                               cast_.mentions[k + 1].party != cast_.mentions[k].party &&
                               party(k + 1).type == PartyType::org;
            return other ? i : none;
        }
        return none;
    }
    /// "It was the turn of Acme, which is investing €45 million in a mill": whatever stands before.
    bool investsWhich(std::size_t k) const {
        constexpr std::size_t reach = 4;
        const std::size_t which = name(k).last + 1;
        if (!money_[sentence(k)] || !isMark(d_, which - 1, ",") || lower(which) != "which") return false;
        for (std::size_t i = which + 1; i <= which + reach; ++i)
            if (lists().moneyVerb.has(lower(i)) || (lower(which + 1) == "will" && lists().undertake.has(lower(i))))
                return i > which + 1;
        return false;
    }
    /// "invest", "announced that they will invest"
    bool moneyWithin(std::size_t from, std::size_t limit) const {
        for (std::size_t i = from; i < std::min(limit, from + 7); ++i)
            if (lists().moneyVerb.has(lower(i))) return true;
        return false;
    }
    /// "Acme has signed a supply agreement", "Acme has been picked to …", "Acme takes a 30% stake": who has a part in
    /// it.
    void contracts(std::size_t k, std::size_t at) {
        std::size_t verb = at;
        while (verb < at + 3 &&
               (lower(verb) == "has" || lower(verb) == "have" || lower(verb) == "had" || lower(verb) == "been" ||
                lower(verb) == "was" || lower(verb) == "is" || lower(verb) == "also" || lower(verb) == "will"))
            ++verb;
        const auto w = lower(verb);
        const bool passive =
            verb > at && (lower(verb - 1) == "been" || lower(verb - 1) == "was" || lower(verb - 1) == "is");
        if (passive && nameWords().choose.has(w)) {
            points(k).partner += 3;
            return;
        }
        const bool signs = w == "signed" || w == "signs" || w == "won" || w == "wins";
        const bool takes = w == "takes" || w == "take" || w == "took";
        if (!signs && !takes) return;
        for (std::size_t i = verb + 1; i < std::min(sentenceEnd(k), verb + 9); ++i)
            if ((signs && lists().contract.has(lower(i))) ||
                (takes && (lower(i) == "stake" || lower(i) == "%" || lower(i) == "percent" || lower(i) == "cent")))
                return void(points(k).sides = true);
    }
    /// "Acme will supply …", "Acme is to lay …", "that Acme is building": who does a part of it.
    bool promises(std::size_t at) const {
        const auto w = lower(at);
        std::size_t verb = at + 1;
        if (w == "is" || w == "are") {
            if (lower(verb) == "also") ++verb;
            if (lower(verb) == "to" || (lower(verb) == "due" && lower(verb + 1) == "to")) return true;
            return lower(verb).size() > 5 && lower(verb).ends_with("ing") && !lists().noPart.has(lower(verb));
        }
        if (w != "will" && w != "would" && w != "shall") return false;
        while (lower(verb) == "also" || lower(verb) == "then" || lower(verb) == "jointly") ++verb;
        return isWord(d_, verb) && !d_.tokens()[verb].capital && !lists().noPart.has(lower(verb));
    }
    /// "approved a loan of", "took a 15 percent stake": who gives money to the investor.
    bool lends(std::size_t verb) const {
        if (!lists().invest.has(lower(verb))) return false;
        for (std::size_t i = verb + 1; i < verb + 5 && isWord(d_, i); ++i)
            if (lists().loan.has(lower(i))) return true;
        return false;
    }
    void invests(std::size_t first, std::size_t k, int weight) {
        for (std::size_t m = first; m <= k; ++m) {
            points(m).investor += weight;
            if (leads(m)) points(m).lead += weight;
        }
    }
    static bool verbLike(const Word& w) {
        static const WordMarks verbs = [] {
            WordMarks all = marksOf({"have", "has", "had", "is", "are", "were", "to"});
            for (const Words<bool>* list : {&nameWords().act, &nameWords().speech, &lists().undertake, &lists().invest})
                all.add(*list, 1);
            return all;
        }();
        return verbs.of(w) != 0;
    }
    /// What may stand between a subject and its verb: adverbs, days, "and" before a second subject.
    bool adverbial(std::size_t i) const {
        static const WordMarks words =
            marksOf({"on", "in", ",", "and", "also", "today", "yesterday", "last", "this", "week", "month"});
        const auto w = lower(i);
        return words.of(w) != 0 || w.ends_with("ly") || isNumber(d_, i) || isCalendarWord(w);
    }
    /// A bracket or an apposition behind the name is passed over.
    std::size_t behind(std::size_t at) const {
        // "Acme of Vancouver is putting"
        if (lower(at) == "of" && isNameWord(d_, at + 1))
            if (const auto seat = placeAt(d_, at + 1, at + 5)) at = seat->last;
        while (bracketEnd(d_, at) > at) at = bracketEnd(d_, at);
        if (!isMark(d_, at, ",")) return at;
        for (std::size_t i = at + 1;
             i < at + 14 && i < d_.tokens().size() && d_.tokens()[i].sentence == d_.tokens()[at].sentence; ++i)
            if (isMark(d_, i, ","))
                return verbLike(lower(i + 1)) || (lower(i + 1) == "and" && !verbLike(lower(i + 2)))
                           ? secondSubject(i + 1)
                           : at;
        return at;
    }
    /// Behind "and" another party and its own owner may stand before the verb they share: at most six words.
    std::size_t secondSubject(std::size_t at) const {
        if (lower(at) != "and") return at;
        for (std::size_t i = at + 1; i < at + 9 && i < d_.tokens().size(); ++i)
            if (verbLike(lower(i))) return i;
        return at;
    }
    /// A preposition before the name makes it no subject.
    bool objectBefore(std::size_t first) const {
        if (first == d_.sentenceOf(first).first) return false;
        static const WordMarks prepositions =
            marksOf({"with", "by", "of", "from", "for", "to", "in", "at", "on", "including", "like", "than", "via"});
        std::size_t before = first - 1;
        if (const auto w = lower(before);
            (w == "the" || w == "its" || w == "a" || w == "their" ||
             (!d_.tokens()[before].capital && nameWords().describer.has(w))) && // "a supplier to carmaker Acme"
            before > d_.sentenceOf(first).first)
            --before;
        return prepositions.of(lower(before)) != 0;
    }
    /// "X and Y will work with Z": X and Y are partners, unless they turn out to be the investor.
    void jointAct(std::size_t k, std::size_t first) {
        for (std::size_t m = first; m <= k; ++m) ++points(m).partner;
        if (money_[sentence(k)]) invests(first, k, 2);
    }

    bool isSum(std::size_t token) const {
        return d_.tokens()[std::min(token, d_.tokens().size() - 1)].form == Token::Form::symbol;
    }

    /// "Acme's 2 billion euro investment", "an investment by Acme".
    void possessor(std::size_t k) {
        const Name& n = name(k);
        if (isPossessive(d_, n.last) && isSum(n.last + 1)) return invests(k, k, 2); // "Acme's €45 million mill"
        if (isPossessive(d_, n.last))
            for (std::size_t i = n.last + 1; i < n.last + 8 && i < sentenceEnd(k); ++i) {
                if (lists().investment.has(lower(i))) return invests(k, k, 2);
                if (isMark(d_, i, ",") || lower(i) == "with" || lower(i) == "in") return;
            }
        if (n.first > 1 && (lower(n.first - 1) == "by" || lower(n.first - 1) == "from") &&
            lists().investment.has(lower(n.first - 2)))
            invests(k, k, 2);
    }

    /// Names behind "with", "alongside", "partners such as", and the rest of their list; contractors by apposition.
    bool besideIt(std::size_t k) const {
        const Name& n = name(k);
        const std::size_t start = d_.sentenceOf(n.first).first;
        if (k > 0 && beside_ == k && linked(name(k - 1).last, n.first)) return true;
        if (k > 0 && beside_ == k && linkedPastApposition(name(k - 1).last, n.first)) return true;
        // "with Acme Agency (AA) and …"
        if (k > 0 && beside_ == k && cast_.mentions[k].party == cast_.mentions[k - 1].party &&
            isMark(d_, n.first - 1, "("))
            return true;
        if (k > 1 && beside_ + 1 == k && ownedByPlace(k) && linked(name(k - 2).last, name(k - 1).first)) return true;
        if (k > 1 && beside_ + 1 == k && isOrigin(k - 1) && linked(name(k - 1).last, n.first)) return true;
        // "Acme is won as partner"
        if ((lower(n.last) == "is" || lower(n.last) == "was" || lower(n.last) == "are") && lower(n.last + 2) == "as" &&
            lists().partner.has(lower(n.last + 3)))
            return true;
        if (isCalledPartner(k)) return true;
        if (lower(n.last) == "as")
            for (std::size_t t = n.last + 1; t < n.last + 5; ++t)
                if (lists().partner.has(lower(t))) return true;
        if (isMark(d_, n.last, ",") &&
            (lower(n.last + 1) == "a" || lower(n.last + 1) == "its" || lower(n.last + 1) == "the"))
            for (std::size_t i = n.last + 2; i < n.last + 5; ++i)
                if (lists().partner.has(lower(i))) return !isOfSomebody(i);
        for (std::size_t i = n.first; i-- > start && n.first - i <= 9;) {
            const auto w = lower(i);
            if (lists().beside.has(w)) return w != "with" || jointBefore(i, start);
            // "The courses are in the hands of Acme College", "entrusted to Acme"
            if (w == "of" && i > start + 1 && lower(i - 1) == "hands" && lower(i - 2) == "the") return true;
            if (w == "to" && i > start && (lower(i - 1) == "entrusted" || lower(i - 1) == "outsourced")) return true;
            if ((w == "of" || w == "between") && i > start &&
                (lower(i - 1) == "venture" || lower(i - 1) == "consortium" || lower(i - 1) == "alliance" ||
                 lower(i - 1) == "partnership"))
                return true;
            if (w == "by")
                return i > start && (lists().by.has(lower(i - 1)) || lists().supplied.has(lower(i - 1)) ||
                                     ((lower(i - 1) == "out" || lower(i - 1) == "up") && lists().by.has(lower(i - 2))));
            if (w == "from" && i > start &&
                ((lists().source.has(lower(i - 1)) && !ofPerson(i - 1)) ||
                 (!d_.tokens()[i - 1].capital &&
                  (lists().supplied.has(lower(i - 1)) || nameWords().productNoun.has(lower(i - 1))))))
                return true;
            // "has picked Acme to run it", "signed up Acme as its partner"
            if (!d_.tokens()[i].capital && i > start &&
                (nameWords().choose.has(w) || (w == "up" && (lower(i - 1) == "signed" || lower(i - 1) == "teamed"))) &&
                (lower(n.last) == "to" || lower(n.last) == "as" || lower(n.last) == "for" || w == "up" ||
                 saysAsPartner(start, i)))
                return true;
            if (w == "including" && n.first - i == 1) return besideEarlier(i, start);
            // "Telmark supplier Acme" is a partner of somebody else.
            if (lists().partner.has(w) && !d_.tokens()[i].capital)
                return i == start || !d_.tokens()[i - 1].capital || countryAdjective(d_, i - 1, i) > 0;
            if (w == "in" && i > start && lists().partner.has(lower(i - 1))) return true;
            if (isMark(d_, i, ",") && i + 1 == n.first && i > start && lists().partner.has(lower(i - 1))) return true;
            // "has found its partners for the plant: the shipper Acme and …"
            if (isMark(d_, i, ":") && n.first - i <= 6 && partnersBefore(i, start)) return true;
            // "has chosen two companies to build the plant with: Acme and …"
            if (isMark(d_, i, ":") && n.first == i + 1 && i > start && lower(i - 1) == "with") return true;
            if ((w == "is" || w == "are") && i > start && partnerNounBefore(i, start)) return true;
            if (stops(i)) return false;
        }
        return false;
    }
    /// "A supplier to carmaker Telmark": what it is for others says nothing of this.
    bool isOfSomebody(std::size_t noun) const {
        if (lower(noun + 1) != "to" && lower(noun + 1) != "of") return false;
        const std::size_t named = noun + (nameWords().describer.has(lower(noun + 2)) ? 3 : 2);
        return isWord(d_, named) && d_.tokens()[named].capital;
    }
    /// "with Acme, a software house from Japan, and Telmark"
    bool linkedPastApposition(std::size_t from, std::size_t to) const {
        constexpr std::size_t longest = 12; // words
        if (to <= from + 3 || to - from > longest || !isMark(d_, from, ",") || lower(to - 1) != "and") return false;
        const auto w = lower(from + 1);
        return isMark(d_, to - 2, ",") && (w == "a" || w == "an" || w == "the" || w == "its");
    }
    /// "Its co-owners in the refinery are": a partner's noun as what the verb at `verb` is said of.
    bool partnerNounBefore(std::size_t verb, std::size_t start) const {
        constexpr std::size_t reach = 6; // words
        for (std::size_t i = verb; i-- > start && verb - i <= reach && isWord(d_, i);) {
            if (lists().partner.has(lower(i))) return true;
            const bool owns = lower(i) == "owner" || lower(i) == "owners" || lower(i) == "investors";
            if (owns && i > start + 1 && isDash(d_, i - 1) && lower(i - 2) == "co") return true;
        }
        return false;
    }
    /// Whether the words before a colon speak of partners.
    bool partnersBefore(std::size_t colon, std::size_t start) const {
        constexpr std::size_t reach = 12;
        for (std::size_t i = colon; i-- > start && colon - i <= reach && !isMark(d_, i, ";");)
            if (lower(i) == "partners" || lower(i) == "allies") return true;
        return false;
    }
    /// "Acme from South Korea", "Acme of the Netherlands": the place says where the name before it comes from.
    bool isOrigin(std::size_t place) const {
        const std::size_t before = name(place - 1).last;
        const std::size_t behind = lower(before + 1) == "the" ? before + 2 : before + 1;
        return party(place).type == PartyType::place && behind == name(place).first &&
               (lower(before) == "from" || lower(before) == "of");
    }
    /// "As partners the group has chosen …"
    bool saysAsPartner(std::size_t start, std::size_t verb) const {
        constexpr std::size_t reach = 60; // words, however long a sentence is
        for (std::size_t i = std::max(start, verb > reach ? verb - reach : 0); i < verb; ++i)
            if (lower(i) == "as")
                for (std::size_t t = i + 1; t < i + 4 && t < verb; ++t)
                    if (lists().partner.has(lower(t))) return true;
        return false;
    }
    /// "Acme is the main contractor", "Acme of Japan and Telmark of Norway will be the technology partners".
    bool isCalledPartner(std::size_t k) const {
        std::size_t last = k;
        const auto behindOrigin = [&](std::size_t m) {
            const std::size_t at = name(m).last;
            if (lower(at) != "of") return at;
            const auto place = placeAt(d_, at + 1, std::min(sentenceEnd(m), at + 5));
            return place ? place->last : at;
        };
        const auto next = [&](std::size_t m) { // past a place that says where one is from
            return m + 1 < cast_.mentions.size() && party(m + 1).type == PartyType::place ? m + 2 : m + 1;
        };
        for (std::size_t m = next(last); m < cast_.mentions.size() && m - k < 8 && sentence(m) == sentence(k) &&
                                         lower(behindOrigin(last)) == "and" && behindOrigin(last) + 1 == name(m).first;
             m = next(last))
            last = m;
        std::size_t at = behindOrigin(last);
        if (lower(at) == "will" && lower(at + 1) == "be")
            at += 2;
        else if (lower(at) == "is" || lower(at) == "are" || lower(at) == "was")
            ++at;
        else
            return false;
        if (lower(at) != "the" && lower(at) != "its" && lower(at) != "a") return false;
        for (std::size_t t = at + 1; t < at + 4 && isWord(d_, t); ++t)
            if (lists().partner.has(lower(t))) return true;
        return false;
    }
    /// "She comes from Acme"
    bool ofPerson(std::size_t verb) const {
        if (verb == 0) return false;
        const auto w = lower(verb - 1);
        return w == "he" || w == "she" || w == "who" || w == "they";
    }
    /// Between "with" and the name only what describes the name may stand.
    bool stops(std::size_t i) const {
        static const WordMarks words =
            marksOf({"of", "in", "that", "to", "from", "for", "on", "at", "as", "which", "who"});
        const auto w = lower(i);
        if ((!isWord(d_, i) && !isDash(d_, i)) || words.of(w) != 0) return true;
        return nameWords().act.has(w) || (undertakingVerb(w).bare && i > 0 && lower(i - 1) == "and");
    }
    bool besideEarlier(std::size_t at, std::size_t start) const {
        for (std::size_t i = at; i-- > start && at - i <= 10;)
            if (lower(i) == "with" || lists().partner.has(lower(i))) return true;
        return false;
    }
    /// "with" alone says little: a noun or a verb of working together stands before it, or a verb of building.
    bool jointBefore(std::size_t with, std::size_t start) const {
        if (with == start) return opensWith(start);
        if (lists().noJoint.has(lower(with - 1))) return false;
        if (lower(with - 1) != "partner" && nameWords().titles.endingAt(d_, with, start)) return false;
        for (std::size_t i = with; i-- > start && with - i <= 14;)
            if (lists().joint.has(lower(i)) || lists().undertake.has(lower(i)) || lists().invest.has(lower(i)) ||
                undertakingVerb(lower(i)) || lower(i) == "with")
                return true;
        return false;
    }

    /// "With Acme College, we will train …": behind the comma somebody undertakes.
    bool opensWith(std::size_t with) const {
        const std::size_t limit = std::min(d_.sentenceOf(with).last, with + 18);
        bool comma = false;
        for (std::size_t i = with + 1; i < limit; ++i) {
            comma |= isMark(d_, i, ",") || lower(i) == "we" || lower(i) == "it";
            if (comma && (lists().undertake.has(lower(i)) || lists().invest.has(lower(i)))) return true;
        }
        return false;
    }
    /// A school that undertakes something in an article on somebody else's investment is its partner.
    bool teaches(const Party& p) const {
        const std::string folded = base::foldCase(p.canonical);
        for (std::size_t at = 0; at < folded.size();) {
            const std::size_t end = std::min(folded.find(' ', at), folded.size());
            if (lists().teaching.has(std::string_view(folded).substr(at, end - at))) return folded.size() > end - at;
            at = end + 1;
        }
        return false;
    }

    /// The organisation with most signs of investing in the whole article; mentions and the headline decide between
    /// equals, and where nobody invests in words.
    std::size_t mainInvestor() const {
        if (d_.memory() && d_.memory()->investor) return knownInvestor();
        std::size_t best = points_.size();
        for (std::size_t p = 0; p < points_.size(); ++p)
            if (mayInvest(p) && (points_[p].investor > 0 || points_[p].mentions >= 3) &&
                (best == points_.size() || worth(p) > worth(best)))
                best = p;
        if (best < points_.size() && worth(best) >= clearWorth) return best;
        for (const std::size_t other : {teller(), ownText(), leading()})
            if (other < points_.size()) return other;
        return points_.size();
    }
    static constexpr int clearWorth = 6;
    bool mayInvest(std::size_t p) const {
        return cast_.parties[p].type == PartyType::org && !cast_.parties[p].evidence.government;
    }
    int worth(std::size_t p) const {
        const Points& s = points_[p];
        // A body that is named once, far behind the beginning, has another story.
        const int sign = s.mentions == 1 && s.lead == 0 ? 1 : 3;
        return s.investor * sign + s.lead * 2 + s.mentions + 3 * s.headline - 4 * s.rival;
    }

    /// "We will spend 2 billion": whose blog or newsroom it is, or whose legal name stands at its end.
    std::size_t ownText() const {
        int told = 0;
        for (std::size_t i = 0; i < d_.tokens().size() && told < 3; ++i)
            told += lower(i) == "we" && money_.size() > 0 && !quotedAt(i);
        if (told < 3) return points_.size();
        std::size_t best = points_.size();
        const auto tail = d_.sentences().size() - std::min<std::size_t>(d_.sentences().size(), 4);
        for (const Mention& m : cast_.mentions)
            if (mayInvest(m.party) && points_[m.party].partner == 0 &&
                (points_[m.party].own || (m.name.legal && d_.tokens()[m.name.first].sentence >= tail)))
                best = m.party;
        return best;
    }
    /// Whether a quotation opens the sentence of a token.
    bool quotedAt(std::size_t i) const {
        for (std::size_t t = d_.sentenceOf(i).first; t < i; ++t)
            if (isMark(d_, t, "\"") || isMark(d_, t, "“") || isMark(d_, t, "‘")) return true;
        return false;
    }

    /// The one that an earlier part of the article found.
    std::size_t knownInvestor() const {
        for (std::size_t p = 0; p < points_.size(); ++p)
            if (cast_.parties[p].recalled && cast_.parties[p].role == Role::investor) return p;
        return points_.size();
    }

    /// "The mill will be rebuilt for 1.3 billion, owner Acme said": where nobody invests in words, who told of it.
    std::size_t teller() const {
        for (std::size_t p = 0; p < points_.size(); ++p)
            if (points_[p].tells && cast_.parties[p].type == PartyType::org && !cast_.parties[p].evidence.government)
                return p;
        return points_.size();
    }

    /// Where nobody invests in words: the organisation of the first sentences that the article names most.
    std::size_t leading() const {
        std::size_t best = points_.size();
        for (const Mention& m : cast_.mentions) {
            const Party& party = cast_.parties[m.party];
            if (d_.tokens()[m.name.first].sentence >= leadSentences) break;
            if (party.type != PartyType::org || party.evidence.government || points_[m.party].mentions < 3 ||
                points_[m.party].rival)
                continue;
            if (best == points_.size() || points_[m.party].mentions > points_[best].mentions) best = m.party;
        }
        return best;
    }

    /// `known`: somebody else is the investor.
    void decide(std::size_t p, bool main, bool known) {
        Party& party = cast_.parties[p];
        const Points& s = points_[p];
        if (party.recalled || party.type == PartyType::place || party.type == PartyType::product) return;
        if (party.evidence.government) return give(party, Role::government, step::ofState.text);
        if (party.type == PartyType::person) {
            if (s.quoted > 0) return give(party, Role::spokesperson, step::isQuoted.text);
            if (party.evidence.officer) give(party, Role::spokesperson, step::speaksForBody.text);
            return;
        }
        if (main || s.jointly || (s.spends && s.lead >= 3 && s.lead > s.partner))
            return give(party, Role::investor, step::invests.text);
        if ((s.promises || s.sides) && !s.rival && known) return give(party, Role::partner, step::doesPart.text);
        if (s.partner > 0 || (s.investor > 0 && teaches(party))) return give(party, Role::partner, step::inAct.text);
    }
    static void give(Party& p, Role r, std::string_view why) {
        p.role = r;
        p.roleWhy = why;
    }

    const Document& d_;
    Cast& cast_;
    std::vector<Points> points_;
    std::vector<bool> money_;
    std::size_t beside_ = 0; ///< one past the mention that last stood beside another
};

} // namespace

void decideRoles(const Document& document, const std::vector<Candidate>& values, Cast& cast) {
    RoleJudge(document, values, cast).judge();
}

} // namespace pledge::extract
