#include "core/extract/party_evidence.h"

#include "core/extract/cast_names.h"
#include "core/extract/initiatives.h"
#include "core/extract/numbers.h"
#include "core/extract/places.h"

#include <algorithm>

namespace pledge::extract {
namespace {

class Weigher {
public:
    Weigher(const Document& d, const Name& n) : d_(d), n_(n) {}

    Evidence ofForm() {
        form();
        return e_;
    }
    Evidence ofContext() {
        if (n_.title != Name::Title::none) say(e_.person, 9, "title");
        e_.government = n_.title == Name::Title::government && !nobleOfCompany();
        if (n_.title == Name::Title::company) officer(n_.first);
        if (n_.owner) say(e_.org, 4, "owner_of_title");
        if (headsCompany(d_, n_)) say(e_.org, 5, "heading");
        before();
        after();
        apposition();
        personal();
        if (const int p = placeContext(d_, n_.first, n_.last); p > 0) say(e_.place, p, "context");
        return e_;
    }

private:
    Word lower(std::size_t i) const { return d_.lower(i); }
    std::size_t length() const { return n_.bare - n_.first; }
    void say(int& side, int points, std::string_view why) {
        side += points;
        // What makes it no party is no rule that makes one.
        if (points > best_ && &side != &e_.none) {
            best_ = points;
            e_.why = why;
        }
    }

    /// Whether the words before `end` are a title of those who speak for a body: no analyst, no resident.
    void officer(std::size_t end) {
        for (std::size_t i = end; i-- > d_.sentenceOf(n_.first).first && end - i <= 4;)
            if (nameWords().officer.has(lower(i))) {
                e_.officer = true;
                return;
            }
    }
    /// "its chairman Sheikh Omar Haddad": rank is no office where a company's title stands before it.
    bool nobleOfCompany() const {
        if (n_.first < 2 || !nameWords().rank.has(lower(n_.first - 1))) return false;
        const auto title = nameWords().titles.endingAt(d_, n_.first - 1, d_.sentenceOf(n_.first).first);
        return title && title->meaning + 1 == static_cast<int>(Name::Title::company);
    }

    void form() {
        const auto& w = nameWords();
        if (n_.legal) say(e_.org, 8, "legal_form");
        if (!n_.place.empty()) return say(e_.place, 6, "gazetteer");
        if (length() > 1)
            headNoun(w);
        else if (w.orgFirst.has(lower(n_.first)) && !n_.legal)
            say(e_.none, 3, "common");
        if (length() > 1 && w.street.has(lower(n_.bare - 1)) && n_.first > 0 && isNumber(d_, n_.first - 1))
            return say(e_.none, 9, "common"); // "8 Quay Lane"
        if (length() == 2 && w.numbered.has(lower(n_.first)) && isNumber(d_, n_.first + 1))
            return say(e_.none, 7, "document");
        for (std::size_t i = n_.first + 1; i < n_.bare; ++i)
            if (isNumber(d_, i)) return say(e_.product, 4, "number_in_name");
        if (length() >= 2 && length() <= 4 && w.given.has(lower(n_.first)) && !n_.legal &&
            !w.org.has(lower(n_.bare - 1)) && !w.government.has(lower(n_.bare - 1)))
            say(e_.person, 4, "given_name");
        if (length() == 1 && n_.title == Name::Title::none && !hasInnerCapital(d_, n_.first) &&
            w.alone.has(lower(n_.first)))
            say(e_.none, 9, "common");
        if (length() == 1 && n_.title == Name::Title::none && !hasInnerCapital(d_, n_.first) &&
            (w.ordinary.has(lower(n_.first)) || w.document.has(lower(n_.first)) || w.topic.has(lower(n_.first))))
            say(e_.none, 2, "common");
        for (std::size_t i = n_.first + 1; i < n_.bare; ++i)
            if (d_.word(i) == "&") say(e_.org, 3, "ampersand");
        if (length() == 1 && hasInnerCapital(d_, n_.first)) say(e_.org, 1, "acronym");
    }

    void headNoun(const NameWords& w) {
        const auto last = lower(n_.bare - 1), first = lower(n_.first);
        const std::size_t of = linkAt();
        const auto head = of > n_.first ? lower(of - 1) : last;
        if (of == n_.first + 1)
            for (const std::string_view water : {"gulf", "bay", "isle", "strait", "sea", "cape", "lake"})
                if (first == water) return say(e_.place, 6, "place_noun"); // "the Gulf of Bothnia"
        const bool school = head == "university" || head == "institute" || head == "college" || head == "polytechnic";
        if (w.governmentFirst.has(first) && of > n_.first && !school) {
            e_.government = true;
            return say(e_.org, 6, "state_body");
        }
        if (armed(first)) {
            e_.government = true;
            return say(e_.org, 6, "state_body");
        }
        if ((w.document.has(of > n_.first ? head : last) ||
             (isNumber(d_, n_.bare - 1) && w.document.has(lower(n_.bare - 2)))) &&
            !n_.legal)
            return say(e_.none, 7, "document");
        if (head == "project" || first == "project") return say(e_.product, 6, "head_noun");
        if ((w.governmentFirst.has(first) && !school) ||
            (w.government.has(head) && !companyBody() && !ofUnions(head))) {
            say(e_.org, 6, "state_body");
            e_.government = true;
            return;
        }
        if (developmentBody(head)) {
            e_.government = true;
            return say(e_.org, 5, "state_body");
        }
        std::size_t topics = n_.first;
        while (topics < n_.bare && (w.topic.has(lower(topics)) || w.ministryTopic.has(lower(topics)) ||
                                    lower(topics) == "natural" || lower(topics) == "global"))
            ++topics;
        if (const auto place = placeAt(d_, topics, n_.bare);
            w.topic.has(lower(topics - (topics > n_.first))) && place && place->last == n_.bare) {
            e_.government = true; // "Transport Scotland", "Natural Resources Canada"
            return say(e_.org, 6, "state_body");
        }
        if (length() == 2 && hasInnerCapital(d_, n_.first) && placeAt(d_, n_.first + 1, n_.bare))
            return say(e_.org, 3, "acronym"); // "ADA Ireland"
        if (w.orgFirst.has(first)) return say(e_.org, 5, "head_noun");
        // "Sorano Cloud" is a company, "GitHub Enterprise Cloud" one's product.
        const bool productOf = w.product.has(last) && length() > 2 && !n_.legal;
        if (w.org.has(head) && !productOf) return say(e_.org, 4, "head_noun");
        if (placeByForm(d_, n_.first, n_.bare) && of == 0) return say(e_.place, 4, "place_noun");
        if (w.product.has(last)) return say(e_.product, 3, "head_noun");
        if (w.site.has(last)) return say(e_.product, 4, "site");
    }
    /// "South African Police Service", "Swedish Armed Forces".
    bool armed(const Word& first) const {
        if (n_.legal || companyBody()) return false;
        for (std::size_t i = n_.first; i < n_.bare; ++i) {
            const auto w = lower(i), next = lower(i + 1);
            const bool forces = i + 1 < n_.bare && (next == "force" || next == "forces" || next == "guard");
            if (w == "police" && i > n_.first) return true;
            if (forces && (w == "armed" || w == "defence" || w == "defense" || w == "air" || w == "coast" ||
                           w == "national" || w == "police"))
                return first != "air" || i > n_.first;
        }
        return false;
    }
    /// "National Labour Congress", "Trades Council".
    bool ofUnions(const Word& head) const {
        if (head != "congress" && head != "council" && head != "assembly") return false;
        for (std::size_t i = n_.first; i < n_.bare; ++i)
            if (nameWords().unionKind.has(lower(i))) return true;
        return false;
    }
    /// "Lower Saxony Development Corporation", "National Institutes of Health": of a place or a nation, and for its
    /// good.
    bool developmentBody(std::string_view head) const {
        const auto first = lower(n_.first);
        if (head == "bank" || head == "authority")
            for (std::size_t i = n_.first; i < n_.bare; ++i)
                if (const auto w = lower(i);
                    (w == "central" || w == "reserve" || w == "monetary") && lower(i + 1) == head)
                    return true;
        if (head == "board" && length() > 2 && lower(n_.bare - 2) == "of" && nameWords().topic.has(lower(n_.bare - 1)))
            return true; // "Board of Investment"
        if (head == "board")
            for (std::size_t i = n_.first; i < n_.bare; ++i)
                if (const auto w = lower(i); w == "review" || w == "safety" || w == "planning" || w == "labor" ||
                                             w == "labour" || w == "regulatory")
                    return true;
        const bool ofPlace =
            first == "national" || first == "federal" || placeAt(d_, n_.first, n_.bare) || n_.adjective > 0;
        if (!ofPlace) return false;
        if (first == "national" || first == "federal")
            for (const std::string_view w :
                 {"institute", "institutes", "laboratory", "center", "centre", "library", "board", "service"})
                if (head == w) return true;
        for (std::size_t i = n_.first; i < n_.bare; ++i)
            if (lower(i) == "development")
                return lower(n_.last - 1) == "corporation" || head == "corp" || head == "board" || head == "agency" ||
                       head == "authority" || head == "corporation";
        return false;
    }
    std::size_t linkAt() const {
        for (std::size_t i = n_.first + 1; i < n_.bare; ++i)
            if (lower(i) == "of" || lower(i) == "for") return i;
        return 0;
    }
    bool companyBody() const {
        for (std::size_t i = n_.first; i < n_.bare; ++i)
            if (nameWords().companyBody.has(lower(i))) return true;
        return false;
    }

    void before() {
        if (n_.first == 0 || n_.first == d_.sentenceOf(n_.first).first) return;
        std::size_t p = n_.first - 1;
        if (lower(p) == "the" && p > d_.sentenceOf(p).first) --p;
        const auto& w = nameWords();
        const auto word = lower(p);
        const Word owner = p > d_.sentenceOf(p).first ? lower(p - 1) : Word();
        const bool owned = owner == "its" || owner == "their" || owner == "local";
        // "local partner Acme Engineering", "its partner Acme Vagon"
        const bool body = word == "partner" && (owned || w.org.has(lower(n_.bare - 1)));
        if (body) return say(e_.org, 5, "apposition");
        if (!d_.tokens()[p].capital && w.bodyCompound.endingAt(d_, p + 1, d_.sentenceOf(p).first))
            return say(e_.org, 6, "apposition"); // "fish farmer Acme", though a farmer is a person
        if (const auto title = w.titles.endingAt(d_, n_.first, d_.sentenceOf(p).first);
            title && !d_.tokens()[p].capital) {
            say(e_.person, 7, "title");
            if (title->meaning + 1 == static_cast<int>(Name::Title::government)) e_.government = true;
            if (title->meaning + 1 == static_cast<int>(Name::Title::company)) officer(n_.first);
            return;
        }
        if (afterTitle(behindHonorific(p))) return;
        if (w.speech.has(word) && word != "told" && length() >= 2 && !n_.legal) say(e_.person, 2, "speech");
        if (w.speech.has(word)) e_.quoted = true;
        if (word == "regulator" || word == "watchdog") e_.government = true;
        const bool plain = !d_.tokens()[p].capital || (p == d_.sentenceOf(p).first && w.describer.has(word));
        if (plain && w.bodyNoun.has(word))
            say(e_.org, 4, "apposition");
        else if (w.productNoun.has(word) && !d_.tokens()[p].capital)
            say(e_.product, 2, "apposition");
        if (word == "of" && p > 0 && (w.titles.endingAt(d_, p, d_.sentenceOf(p).first) || w.bodyNoun.has(lower(p - 1))))
            say(e_.org, 4, "owner");
        if (isPossessive(d_, p) && length() >= 2 && !n_.legal && speaksBeforeOwner(p)) {
            say(e_.person, 6, "speech"); // "said Acme Research's Jane Doe"
            return;
        }
        if (isPossessive(d_, p) && n_.place.empty() && endsInPlace(p)) {
            if (placeByForm(d_, n_.first, n_.bare) && !w.org.has(lower(n_.bare - 1)))
                say(e_.place, 4, "place_noun"); // "Quebec's North Shore"
            else
                say(e_.org, 4, "place_owner");
        }
        if (w.choose.has(word) && lower(n_.last) == "to") say(e_.org, 2, "subject"); // "picked Acme Cloud to run it"
        if (p > 1 && isDash(d_, p - 1) && (word == "based" || word == "headquartered" || word == "listed"))
            say(e_.org, 3, "place_owner");
        if (word == "," && p > 1 &&
            (lower(p - 1) == "regulator" || lower(p - 1) == "watchdog" || lower(p - 1) == "authority" ||
             lower(p - 1) == "ministry"))
            e_.government = true;
        if (word == "," && p > 1 && w.bodyNoun.has(lower(p - 1))) say(e_.org, 3, "apposition");
        // "Sought by this report, Acme confirmed it": a new subject, no apposition.
        if (word == "," && p > 1 && !actsAt(d_, n_.last) && lower(n_.last) != "and" &&
            (w.productNoun.has(lower(p - 1)) || w.site.has(lower(p - 1)) || w.document.has(lower(p - 1))))
            say(e_.product, 4, "apposition");
        named(p);
        if (word == "," && p > 1 && lower(p - 1) == "venture") say(e_.org, 4, "apposition");
        if (w.beside.has(word)) say(e_.org, 1, "preposition");
        if (word == ":" && p > 1 && lower(p - 1) == "with") say(e_.org, 2, "preposition"); // "with: Acme and …"
        if (w.through.has(word)) say(e_.product, 2, "use");
    }

    /// Whether a verb of speech stands right before the name that owns.
    bool speaksBeforeOwner(std::size_t possessive) const {
        constexpr std::size_t longest = 5; // words
        const std::size_t start = d_.sentenceOf(possessive).first;
        for (std::size_t i = possessive; i-- > start && possessive - i <= longest;)
            if (!isWord(d_, i) || !d_.tokens()[i].capital) return nameWords().speech.has(lower(i));
        return false;
    }

    /// "the governor, Dr Jane Doe": the token before the honorific that ends at `p`.
    std::size_t behindHonorific(std::size_t p) const {
        const std::size_t start = d_.sentenceOf(n_.first).first;
        const auto title = nameWords().titles.endingAt(d_, p == n_.first - 1 && isMark(d_, p, ".") ? p : p + 1, start);
        const bool honorific = title && title->meaning + 1 == static_cast<int>(Name::Title::honorific);
        return honorific && title->first > start ? title->first - 1 : p;
    }
    /// "the Minister of Trade and Industry, Jane Doe", "its managing director for Malaysia, Jane Doe": the title whose
    /// field ends at the comma.
    std::optional<Phrases::Hit> portfolioBefore(std::size_t comma) const {
        const std::size_t start = d_.sentenceOf(comma).first;
        for (std::size_t i = comma; i-- > start + 1 && comma - i < 10;) {
            const auto w = lower(i);
            if (w == "of" || w == "for") {
                if (const auto title = nameWords().titles.endingAt(d_, i, start)) return title;
            } else if (!d_.tokens()[i].capital && w != "and" && w != "," && w != "&" && w != "the" &&
                       !nameWords().bodyNoun.has(w) && // "a spokeswoman for the company, Jane Doe"
                       comma - i > 1) {                // "the minister for lands, Jane Doe"
                return std::nullopt;
            }
        }
        return std::nullopt;
    }
    /// "Australia's treasurer, Jane Doe": a title, a comma, a person.
    bool afterTitle(std::size_t comma) {
        if (!isMark(d_, comma, ",") || length() < 2 || n_.legal || nameWords().org.has(lower(n_.bare - 1)))
            return false;
        auto title = nameWords().titles.endingAt(d_, comma, d_.sentenceOf(comma).first);
        if (!title) title = portfolioBefore(comma);
        if (!title) return false;
        say(e_.person, 6, "title");
        // "its regional secretary, Jane Doe" serves the body named before.
        const bool own = title->first > 0 && (lower(title->first - 1) == "its" || lower(title->first - 1) == "their" ||
                                              lower(title->first - 2) == "its");
        e_.government |= !own && title->meaning + 1 == static_cast<int>(Name::Title::government);
        if (title->meaning + 1 == static_cast<int>(Name::Title::company)) officer(comma);
        return true;
    }
    bool mayBePerson() const {
        return length() >= 2 && length() <= 4 && !n_.legal && n_.place.empty() &&
               !nameWords().org.has(lower(n_.bare - 1)) && !nameWords().government.has(lower(n_.bare - 1));
    }
    /// "Jane Doe, who runs the firm", "A union official, Jane Doe, said".
    void personal() {
        if (!mayBePerson()) return;
        ofBody();
        if (!isMark(d_, n_.last, ",")) return;
        if (lower(n_.last + 1) == "who") return say(e_.person, 5, "apposition");
        const auto& w = nameWords();
        const std::size_t start = d_.sentenceOf(n_.first).first;
        if (n_.first < start + 3 || !isMark(d_, n_.first - 1, ",") || !w.speech.has(lower(n_.last + 1))) return;
        const std::size_t noun = n_.first - 2;
        if (d_.tokens()[noun].capital || w.bodyNoun.has(lower(noun))) return;
        for (std::size_t i = noun; i-- > start && noun - i <= 5;)
            if (isArticle(i)) return say(e_.person, 5, "apposition");
    }
    /// "Jane Doe of the residents' group Acme said", "Jane Doe wants to sell his boat".
    void ofBody() {
        const std::size_t end = std::min(d_.sentenceOf(n_.first).last, n_.last + 14);
        const bool of = lower(n_.last) == "of";
        for (std::size_t i = n_.last; i < end; ++i) {
            const auto w = lower(i);
            e_.government |= of && i < n_.last + 5 && (w == "government" || w == "ministry" || w == "council") &&
                             !d_.tokens()[i].capital;
            const bool thinks =
                w == "expects" || w == "thinks" || w == "believes" || w == "reckons" || w == "estimates";
            if (of && (thinks || nameWords().speech.has(w)) && w != "told") {
                e_.quoted = true;
                return say(e_.person, 3, "speech");
            }
            // "Jane Doe of the metalworkers' union"
            if (of && lower(i - 1) != "of" && nameWords().union_.has(w) && !d_.tokens()[i].capital && i < n_.last + 6)
                return say(e_.person, 3, "apposition");
            if (!of && i > n_.last && (w == "his" || w == "her") && i < n_.last + 7)
                return say(e_.person, 3, "pronoun");
            if (isMark(d_, i, ",") || isMark(d_, i, ";") || (d_.tokens()[i].capital && !of)) return;
        }
    }
    /// "a start-up called X" names a body, "a terminal to be known as X" a thing.
    void named(std::size_t p) {
        const auto w = lower(p);
        const bool known = w == "as" && p > 0 && lower(p - 1) == "known";
        if (!known && w != "called" && w != "named" && w != "dubbed") return;
        // "I called Jane Doe"
        if (w == "called" && p > 0)
            for (const std::string_view who : {"i", "he", "she", "we", "they", "you", "has", "have"})
                if (lower(p - 1) == who) return;
        const bool body = p > 1 && (nameWords().bodyNoun.has(lower(p - 1)) || lower(p - 1) == "venture");
        say(body ? e_.org : e_.product, 4, "naming");
    }
    bool endsInPlace(std::size_t last) const {
        for (std::size_t n = 1; n <= 3 && n <= last; ++n)
            if (const auto p = placeAt(d_, last - n, last); p && p->last == last) return true;
        return false;
    }

    void after() {
        std::size_t at = n_.last;
        const auto& w = nameWords();
        if (const std::size_t end = tickerEnd(d_, at); end > at) {
            say(e_.org, 7, "ticker");
            at = end;
        } else if (acronymIn(d_, at)) {
            say(e_.org, 3, "acronym_defined");
            at = bracketEnd(d_, at);
        } else if (isMark(d_, at, "(") && lower(at + 1) == "which") {
            say(e_.org, 3, "apposition");
        }
        if (isPossessive(d_, at)) return possession(at + 1);
        // "an academy in Orlante will teach": the academy does.
        if (actsAt(d_, at) && !behindWhere()) {
            e_.acts = true;
            say(e_.org, 2, "subject");
        }
        // "Acme Cloud is opening", "Acme Foods has pledged": things do not.
        if (const auto be = lower(at); (be == "is" || be == "has") && !d_.tokens()[at].capital) {
            const auto verb = undertakingVerb(lower(at + 1));
            if ((be == "is" && (verb.ing || lower(at + 1) == "announcing")) || (be == "has" && verb.past))
                say(e_.org, 3, "subject");
        }
        for (std::size_t i = at; i < at + 3; ++i)
            if (w.companyAct.has(lower(i)) && !d_.tokens()[i].capital && e_.acts) {
                say(e_.org, 3, "subject");
                break;
            }
        if (w.speech.has(lower(at))) e_.quoted = true;
        if (at == n_.last && isWord(d_, at) && !d_.tokens()[at].capital) common(at);
    }

    /// "an academy in Orlante", "Farmers in Arvik and Orlante": what stands behind the name is no deed of it.
    bool behindWhere() const {
        const std::size_t start = d_.sentenceOf(n_.first).first;
        std::size_t at = n_.first;
        // "In Germany, Acme is to invest": the comma ends where it happens.
        if (at > start && isMark(d_, at - 1, ",") &&
            (lower(n_.last) == "is" || lower(n_.last) == "will" || lower(n_.last) == "has" ||
             lower(n_.last) == "plans"))
            return false;
        for (int others = 0; others < 4 && at > start + 2 && (lower(at - 1) == "and" || isMark(d_, at - 1, ",")) &&
                             isNameWord(d_, at - 2);
             ++others) {
            --at;
            while (at > start + 1 && isNameWord(d_, at - 1)) --at;
        }
        if (at < start + 2 || !isWord(d_, at - 2)) return false;
        const auto w = lower(at - 1);
        return w == "in" || w == "near" || w == "outside" || (w == "at" && nameWords().site.has(lower(at - 2)));
    }

    void possession(std::size_t at) {
        // "Acme's €45 million mill"
        if (at < d_.tokens().size() && d_.tokens()[at].form == Token::Form::symbol) return say(e_.org, 4, "possession");
        for (std::size_t i = at; i < at + 4 && i < d_.tokens().size() && isWord(d_, i); ++i)
            if (nameWords().possession.has(lower(i))) return say(e_.org, 2, "possession");
        say(e_.org, 1, "possession");
    }

    /// A common noun right behind the name: "Acme executives", "Nimbus customers", "the Riverside plant".
    void common(std::size_t at) {
        const auto& w = nameWords();
        if (lower(at) == "executives" || lower(at) == "officials" || lower(at) == "shares" ||
            lower(at) == "executive" || lower(at) == "spokesperson")
            say(e_.org, 3, "possession");
        else if (w.document.has(lower(at)) && length() == 1 && !w.possession.has(lower(at)))
            say(e_.none, 3, "document");
        else if (w.outlet.has(lower(at)))
            say(e_.org, 3, "noun_behind"); // "Acme supermarkets"
        else if (w.bodyNoun.has(lower(at)) && !w.productNoun.has(lower(at)))
            say(e_.org, 2, "noun_behind");
        else if (w.productNoun.has(lower(at)))
            say(e_.product, 2, "noun_behind");
        else if (w.site.has(lower(at)))
            say(length() > 1 ? e_.org : e_.product, 1, "site");
    }

    /// "Acme Marine of Norway will be the technology partner": said of bodies.
    bool partnerPredicate(std::size_t at) const {
        if (lower(at) != "will" || lower(at + 1) != "be") return false;
        for (std::size_t i = at + 2; i < at + 6; ++i)
            if (const auto w = lower(i); w == "partner" || w == "partners" || w == "contractor" || w == "contractors")
                return true;
        return false;
    }
    /// ", a maker of …", ", chief executive of …", ", Acme's cloud platform".
    bool isAge(std::size_t i) const {
        const auto digits = d_.word(i);
        return digits.size() == 2 && digits[0] >= '1' && digits[0] <= '9' && digits[1] >= '0' && digits[1] <= '9';
    }
    void apposition() {
        const bool body = n_.legal || (length() > 1 && nameWords().org.has(lower(n_.bare - 1)));
        std::size_t at = n_.last;
        if (const std::size_t end = tickerEnd(d_, at); end > at) at = end;
        if (length() <= 3 && lower(at) == "of")
            if (const auto place = placeAt(d_, at + 1, std::min(d_.sentenceOf(at).last, at + 5));
                place && partnerPredicate(place->last))
                say(e_.org, 4, "apposition");
        if (!isMark(d_, at, ",")) return;
        ++at;
        // "Jane Doe, 81, worked there"
        if (length() >= 2 && length() <= 3 && !n_.legal && isAge(at) && isMark(d_, at + 1, ","))
            return say(e_.person, 7, "apposition");
        const auto& w = nameWords();
        const std::size_t limit = std::min(d_.sentenceOf(n_.first).last, at + 9);
        std::size_t from = at;
        while (from < limit && (isArticle(from) || w.modifier.has(lower(from)) || countryAdjective(d_, from, limit)))
            ++from;
        for (std::size_t i = from; i < limit && i < from + 5; ++i) {
            if (const auto title = w.titles.startingAt(d_, i, limit);
                title && title->meaning != 2 && !body &&
                (i == from || ownerBefore(from, i) || (title->meaning == 1 && portfolio(from, i)))) {
                if (length() < 2 && from == at) break;
                if (!d_.tokens()[i].capital && isNameWord(d_, title->last)) break; // ", its chairman Jane Doe said"
                say(e_.person, 5, "apposition");
                if (title->meaning == 0) officer(title->last);
                e_.government |= stateBehind(title->last);
                // The secretary of a union is of no state.
                e_.government |= title->meaning == 1 && lower(i) != "secretary";
                if (title->meaning == 0 && n_.first > 0 && nameWords().rank.has(lower(n_.first - 1)))
                    e_.government = false; // "Sheikh Omar Haddad, chairman of Acme"
                return;
            }
            if (!isWord(d_, i)) break;
        }
        stateBody(from, limit);
        spoken(at);
        // "Rothenau, of Germany, said": people of one name stand so with firms and towns.
        if (length() == 1 && lower(at) == "of")
            if (const auto place = placeAt(d_, at + 1, limit);
                place && isMark(d_, place->last, ",") && actsAt(d_, place->last + 1))
                say(e_.org, 3, "apposition");
        const bool determined = at < limit && (isArticle(at) || (d_.tokens()[at].capital && isPossessive(d_, at + 1)));
        if (!determined) return;
        if (const std::size_t behind = behindSum(at + 1); behind > at + 1 && w.productNoun.has(lower(behind)))
            return say(e_.product, 5, "apposition");
        for (std::size_t i = at; i < limit && (isWord(d_, i) || isDash(d_, i)); ++i) {
            if (isPossessive(d_, i + 1)) continue;
            if (d_.tokens()[i].capital) continue;
            const bool compound = w.bodyCompound.endingAt(d_, i + 1, at).has_value();
            if ((w.bodyNoun.has(lower(i)) || compound) && !continues(i) && !actsAt(d_, i + 1))
                return say(e_.org, 4, "apposition");
            if (lower(i) == "service" && w.serviceKind.has(lower(i - 1))) return say(e_.org, 4, "apposition");
            const bool opensBody = w.bodyCompound.endingAt(d_, i + 2, at).has_value(); // "a software house"
            if (w.productNoun.has(lower(i)) && !opensBody && !continues(i)) return say(e_.product, 5, "apposition");
            if (lower(i) == "of" || lower(i) == "that" || lower(i) == "which") return;
        }
    }
    /// Where a sum ends that stands before what it is for, with its conversion: "a EUR 350 million (USD 410 million)
    /// programme"; `at` where none is there.
    std::size_t behindSum(std::size_t at) const {
        constexpr std::size_t longest = 12;
        const std::size_t start = at;
        bool sum = false;
        while (at < start + longest) {
            const auto written = d_.word(at);
            const bool code = written.size() == 3 &&
                              std::all_of(written.begin(), written.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
            if (const auto number = numberAt(d_, at))
                at = number->last, sum = true;
            else if (code || isMark(d_, at, "(") || isMark(d_, at, ")") ||
                     (at < d_.tokens().size() && d_.tokens()[at].form == Token::Form::symbol))
                ++at;
            else
                break;
        }
        return sum && isWord(d_, at) ? at : start;
    }
    /// "Ama Owusu, the county trade officer, said": who speaks behind an apposition is a person, unless it names a
    /// body.
    void spoken(std::size_t at) {
        if (length() < 2 || length() > 3 || n_.legal || nameWords().org.has(lower(n_.bare - 1))) return;
        const std::size_t limit = std::min(d_.sentenceOf(at).last, at + 12);
        // ", owned by …, said": so are bodies.
        if (lower(at) == "which" || lower(at) == "part" || (lower(at).ends_with("ed") && lower(at) != "appointed") ||
            lower(at) == "owned")
            return say(e_.org, 3, "apposition");
        for (std::size_t i = at; i < limit; ++i) {
            if (nameWords().bodyNoun.has(lower(i)) && !isWord(d_, i + 1)) return;
            if (isMark(d_, i, ",")) {
                if (nameWords().speech.has(lower(i + 1))) say(e_.person, 3, "speech");
                return;
            }
        }
    }
    /// ", the state investment agency", ", the federal regulator".
    void stateBody(std::size_t from, std::size_t limit) {
        if (from >= limit || from == n_.last + 1) return;
        bool state = false;
        for (std::size_t i = from; i < limit && isWord(d_, i); ++i) {
            const auto w = lower(i);
            state |= w == "state" || w == "government" || w == "federal" || w == "national" || w == "public";
            state |= w == "regulatory" || w == "supervisory";
            if (w == "regulator" || w == "watchdog" ||
                (state && (w == "agency" || w == "authority" || w == "body" || w == "office"))) {
                say(e_.org, 5, "apposition");
                e_.government = true;
                return;
            }
        }
    }
    /// "head of the Port Authority of Orlante": the office is a state's.
    bool stateBehind(std::size_t at) const {
        if (lower(at) != "of" && lower(at) != "at") return false;
        const auto& w = nameWords();
        for (std::size_t i = lower(at + 1) == "the" ? at + 2 : at + 1; i < at + 9 && isWord(d_, i); ++i) {
            if (w.union_.has(lower(i)) && !w.government.has(lower(i))) return false;
            if (d_.tokens()[i].capital && (w.government.has(lower(i)) || w.governmentFirst.has(lower(i))))
                return !ofUnionsBetween(at, i);
            if (!d_.tokens()[i].capital && lower(i) != "of" && lower(i) != "the" && lower(i) != "for" &&
                lower(i) != "and")
                return false;
        }
        return false;
    }
    bool ofUnionsBetween(std::size_t first, std::size_t last) const {
        for (std::size_t i = first; i < last + 4; ++i)
            if (nameWords().unionKind.has(lower(i)) || nameWords().companyBody.has(lower(i))) return true;
        return false;
    }
    /// "Jane Doe, Acme's chief executive": between the comma and the title only the owner's name stands.
    bool ownerBefore(std::size_t from, std::size_t title) const {
        // "Jane Doe, the company's sustainability director"
        for (std::size_t i = from; i < title; ++i)
            if (isPossessive(d_, i)) return true;
        return (d_.tokens()[from].capital && d_.tokens()[title - 1].capital) ||
               countryAdjective(d_, title - 1, title) > 0;
    }
    /// "the development and technology minister"
    bool portfolio(std::size_t from, std::size_t title) const {
        for (std::size_t i = from; i < title; ++i)
            if (!isWord(d_, i) || d_.tokens()[i].capital ||
                (nameWords().bodyNoun.has(lower(i)) && lower(i) != "union") || lower(i) == "of" ||
                nameWords().speech.has(lower(i)) ||
                (lower(i) != "and" && !isArticle(i) && nameWords().opener.has(lower(i))))
                return false;
        return true;
    }
    /// A noun that only opens a compound: "a software company", "the chip maker".
    bool continues(std::size_t i) const {
        return isWord(d_, i + 1) && (nameWords().bodyNoun.has(lower(i + 1)) ||
                                     nameWords().productNoun.has(lower(i + 1)) || isDash(d_, i + 1));
    }
    bool isArticle(std::size_t i) const {
        const auto w = lower(i);
        return w == "a" || w == "an" || w == "the" || w == "its" || w == "one" || w == "another" || w == "his" ||
               w == "her" || w == "their";
    }

    const Document& d_;
    const Name& n_;
    Evidence e_;
    int best_ = 0;
};

bool isAdverb(const Word& w) {
    return w == "also" || w == "now" || w == "already" || w == "then" || w == "later" || w == "today" ||
           w == "recently" || w == "jointly" || w == "has" || w == "have" || w == "had" || w.ends_with("ly");
}

bool isUpperWord(std::string_view w) {
    return !w.empty() && std::all_of(w.begin(), w.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '&' || c == '.';
    });
}

} // namespace

void Evidence::add(const Evidence& other) {
    if (why.empty() ||
        std::max({other.org, other.person, other.place, other.product}) > std::max({org, person, place, product}))
        why = other.why;
    org += other.org;
    person += other.person;
    place += other.place;
    product += other.product;
    none += other.none;
    government |= other.government;
    acts |= other.acts;
    quoted |= other.quoted;
    officer |= other.officer;
}

Evidence formEvidence(const Document& document, const Name& name) { return Weigher(document, name).ofForm(); }

Evidence contextEvidence(const Document& document, const Name& name) { return Weigher(document, name).ofContext(); }

namespace {

/// Whether a sentence begins with a company that was named before: by its name, or "The builder".
bool goesOnWith(const Document& document, std::size_t first, const Name& name) {
    constexpr std::size_t longest = 5; // "The lorry-battery maker"
    if (document.word(first) == document.word(name.first)) return true;
    if (document.lower(first) != "the") return false;
    for (std::size_t i = first + 1; i < first + longest; ++i) {
        if (nameWords().bodyNoun.has(document.lower(i))) return true;
        if (!isWord(document, i) && !isDash(document, i)) return false;
    }
    return false;
}

/// Two words at least that are no known place and no ordinary ones, or one that no list has.
bool isUnheard(const Document& document, const Name& name) {
    if (name.bare == name.first + 1) return name.place.empty() && isCoined(document.lower(name.first));
    if (!name.place.empty() || placeByForm(document, name.first, name.bare)) return false;
    for (std::size_t i = name.first; i < name.bare; ++i)
        if (placeAt(document, i, name.bare)) return false;
    return !looksOrdinary(document.lower(name.first));
}

/// Whether from `first` to the end of the sentence, but for a stop, there is nothing but a place.
bool isAllPlace(const Document& document, std::size_t first, const Sentence& s) {
    const auto place = placeAt(document, first, s.last);
    return place && place->last + 1 >= s.last;
}

} // namespace

bool headsCompany(const Document& document, const Name& name) {
    const std::size_t index = document.tokens()[name.first].sentence;
    const Sentence& s = document.sentences()[index];
    if (index + 1 >= document.sentences().size()) return false;
    const std::size_t next = document.sentences()[index + 1].first;
    const bool opens = s.span.start == 0 || document.text()[s.span.start - 1] == '\n';
    // "2. Acme, Gera", and under it "Acme followed with a plant", or "Acme, Gera. The builder followed": whom it is
    // about, and where.
    if ((s.heading || (opens && s.first == name.first)) && isMark(document, name.last, ",") &&
        (goesOnWith(document, next, name) || isUnheard(document, name)) && isAllPlace(document, name.last + 1, s))
        return true;
    // "Acme in Gera" as a heading.
    const bool leads = s.first == name.first || (s.first + 1 == name.first && !isWord(document, s.first));
    if (!s.heading) return false;
    if (leads && index > 0 && document.lower(name.last) == "in" && isAllPlace(document, name.last + 1, s)) return true;
    // "Gera: Acme"
    if (opens && name.last >= s.last && name.first > s.first + 1 && isMark(document, name.first - 1, ":") &&
        name.place.empty() && !looksOrdinary(document.lower(name.first)))
        if (const auto place = placeAt(document, s.first, name.first); place && place->last + 1 == name.first)
            return true;
    if (s.first != name.first || !isMark(document, name.last, ":")) return false;
    return document.lower(next) == "the" && nameWords().bodyNoun.has(document.lower(next + 1));
}

bool actsAt(const Document& document, std::size_t token) {
    for (std::size_t i = token; i < token + 3; ++i) {
        if (nameWords().act.has(document.lower(i))) return true;
        if (!isAdverb(document.lower(i))) return false;
    }
    return false;
}

std::size_t tickerEnd(const Document& document, std::size_t token) {
    if (!isMark(document, token, "(")) return token;
    bool sign = false;
    // "(Bursa Malaysia: LUMO)": a market may be written as any name.
    std::size_t market = token + 1;
    while (market < token + 5 && isWord(document, market) && document.tokens()[market].capital) ++market;
    if (!isMark(document, market, ":") || !isUpperWord(document.word(market + 1))) market = token + 1;
    for (std::size_t i = market; i < token + 9 && i < document.tokens().size(); ++i) {
        const auto w = document.word(i);
        if (w == ")") return sign && i > token + 1 ? i + 1 : token;
        const bool digits = isNumber(document, i);
        if (w == ":" || w == "." || digits)
            sign = true;
        else if (!isUpperWord(w) && document.lower(i) != "nasdaq" && w != "-" && w != "," && w != "/")
            return token;
    }
    return token;
}

std::size_t bracketEnd(const Document& document, std::size_t token) {
    if (!isMark(document, token, "(")) return token;
    for (std::size_t i = token + 1; i < token + 40 && i < document.tokens().size(); ++i)
        if (isMark(document, i, ")")) return i + 1;
    return token;
}

std::size_t acronymIn(const Document& document, std::size_t token) {
    if (!isMark(document, token, "(") || !isWord(document, token + 1)) return 0;
    if (!isMark(document, token + 2, ")") && !isMark(document, token + 2, ",") && !isMark(document, token + 2, ";"))
        return 0;
    const auto w = document.word(token + 1);
    return w.size() >= 2 && w.size() <= 10 && document.tokens()[token + 1].capital &&
                   hasInnerCapital(document, token + 1)
               ? token + 1
               : 0;
}

} // namespace pledge::extract
