#include "core/extract/cast_names.h"

#include "core/base/english_words.h"
#include "core/base/utf8.h"
#include "core/extract/nouns.h"
#include "core/extract/party_evidence.h"
#include "core/extract/places.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <unordered_map>

namespace pledge::extract {
namespace {

/// Collects names and drops what is none.
class NameCollector {
public:
    explicit NameCollector(const Document& d) : d_(d) {}

    NameList collect() {
        std::vector<Name> names;
        for (const NameRun& run : findRuns(d_)) {
            splitRun(d_, run, names);
            for (const Name& n : names) items_.push_back({n});
        }
        addGovernments();
        for (NamedItem& i : items_) i.form = forms_.of(i.name.first, i.name.bare);
        findPlacesAgain();
        noteWords();
        keepIf(
            [&](NamedItem& i) { return opensAsName(i) && !inSlashes(i.name) && !isPair(i.form) && !isNation(i.name); });
        for (NamedItem& i : items_) dropAdjective(i);
        findCommonAcronyms();
        for (NamedItem& i : items_) i.key = keyOf(i);
        readBrackets();
        std::sort(ticker_.begin(), ticker_.end());
        keepIf([&](NamedItem& i) {
            return !std::binary_search(ticker_.begin(), ticker_.end(), i.name.first) && !isCommon(i.form);
        });
        alias_.resize(forms_.size(), Forms::none);
        return {std::move(items_), std::move(forms_), std::move(keys_), std::move(alias_)};
    }

private:
    /// What is known of a form.
    enum Sign : std::uint8_t {
        isForm = 1, ///< of some name
        known = 2,  ///< of one that stands where a capital says something
        common = 4, ///< an acronym of common words
    };

    Word lower(std::size_t i) const { return d_.lower(i); }

    bool is(std::uint32_t form, Sign sign) const { return form < signs_.size() && (signs_[form] & sign) != 0; }
    void note(std::uint32_t form, Sign sign) {
        if (form >= signs_.size()) signs_.resize(std::max<std::size_t>(form + 1, forms_.size()));
        signs_[form] = static_cast<std::uint8_t>(signs_[form] | sign);
    }

    /// "filled by Malaysians"
    bool isNation(const Name& n) const { return n.last == n.first + 1 && isNationality(lower(n.first)); }

    template<class Keep>
    void keepIf(Keep keep) {
        std::size_t kept = 0;
        for (NamedItem& i : items_)
            if (keep(i)) items_[kept++] = i;
        items_.resize(kept);
    }

    /// "the Polish government", "the government of Kenya".
    void addGovernments() {
        constexpr std::size_t longest = 6; // words before "government" that name whose it is
        std::vector<NamedItem> governments;
        static const std::uint32_t ministry = vocabulary().find("ministry"),
                                   government = vocabulary().find("government");
        for (const std::size_t i : d_.watched(Watch::government)) {
            const Token& token = d_.tokens()[i];
            if (i == 0 || token.form != Token::Form::word || token.capital) continue;
            if (token.word == ministry) addMinistry(i, governments);
            if (token.word != government) continue;
            for (std::size_t t = i > longest ? i - longest : 0; t < i; ++t) addGovernment(t, i, governments);
        }
        joinGovernments(governments);
    }
    /// The government that the words from `t` on name, where it is the one at `noun`.
    void addGovernment(std::size_t t, std::size_t noun, std::vector<NamedItem>& to) const {
        if (!d_.tokens()[t].capital) return;
        std::size_t n = countryAdjective(d_, t, std::min(t + 2, d_.tokens().size()));
        if (n == 0) n = regionBefore(t);
        if (n == 0 && t + 1 == noun && looksAdjective(t)) n = 1;
        if (n == 0 || t + n != noun) return;
        const auto behind = lower(t + n + 1);
        if (behind == "bonds" || behind == "bond" || behind == "debt") return;
        Name name;
        name.first = t;
        name.last = name.bare = t + n + 1;
        to.push_back({name});
    }
    /// "the Orlantian government": an adjective by its ending.
    bool looksAdjective(std::size_t t) const {
        const auto w = lower(t);
        return w.size() > 5 && t > d_.sentenceOf(t).first &&
               (w.ends_with("ian") || w.ends_with("ean") || w.ends_with("ese") || w.ends_with("ish"));
    }
    /// "the communications ministry", "the ministry of trade and industry".
    void addMinistry(std::size_t noun, std::vector<NamedItem>& to) const {
        const auto isTopic = [&](std::size_t i) {
            return i < d_.tokens().size() && !d_.tokens()[i].capital &&
                   (nameWords().topic.has(lower(i)) || nameWords().ministryTopic.has(lower(i)));
        };
        constexpr std::size_t longest = 5; // words of its topics
        Name name;
        name.first = name.last = noun;
        const std::size_t start = std::max(d_.sentenceOf(noun).first, noun > longest ? noun - longest : 0);
        for (std::size_t i = noun; i-- > start && (isTopic(i) || (lower(i) == "and" && i > start && isTopic(i - 1)));)
            if (isTopic(i)) name.first = i;
        if (name.first == noun && (lower(noun + 1) == "of" || lower(noun + 1) == "for"))
            for (std::size_t i = noun + 2;
                 i < noun + 2 + longest && (isTopic(i) || (lower(i) == "and" && isTopic(i + 1))); ++i)
                if (isTopic(i)) name.last = i;
        if (name.first == name.last) return;
        name.bare = ++name.last;
        to.push_back({name});
    }
    void joinGovernments(const std::vector<NamedItem>& governments) {
        if (governments.empty()) return;
        std::vector<NamedItem> all;
        all.reserve(items_.size() + governments.size());
        std::size_t next = 0;
        for (const NamedItem& g : governments) {
            while (next < items_.size() && items_[next].name.first <= g.name.first) all.push_back(items_[next++]);
            // "Penang" in "the Penang government" is no mention of its own.
            while (!all.empty() && all.back().name.last > g.name.first) all.pop_back();
            while (next < items_.size() && items_[next].name.first < g.name.last) ++next;
            all.push_back(g);
        }
        all.insert(all.end(), items_.begin() + static_cast<std::ptrdiff_t>(next), items_.end());
        items_ = std::move(all);
    }

    /// "Penang state government": how many words before "government" name a region; 0 where none does.
    std::size_t regionBefore(std::size_t t) const {
        const auto place = placeAt(d_, t, std::min(t + 4, d_.tokens().size()));
        if (!place || (t > 0 && isNameWord(d_, t - 1) && joinedName(t))) return 0;
        std::size_t at = place->last;
        for (const std::string_view w : {"state", "provincial", "regional", "city", "county", "municipal"})
            if (lower(at) == w) {
                ++at;
                break;
            }
        return lower(at) == "government" ? at - t : 0;
    }
    bool joinedName(std::size_t t) const { return d_.tokens()[t].sentence == d_.tokens()[t - 1].sentence; }

    /// "in Reading", and later "Reading's plant": what one mention says of an ambiguous name holds for the others.
    void findPlacesAgain() {
        std::vector<std::string_view> placeOf(forms_.size());
        for (const NamedItem& i : items_)
            if (!i.name.place.empty()) placeOf[i.form] = i.name.place;
        for (NamedItem& i : items_) {
            Name& n = i.name;
            if (n.place.empty() && !n.legal && !n.owner && n.title == Name::Title::none &&
                !nameWords().speech.has(lower(n.last)))
                n.place = placeOf[i.form];
        }
    }

    /// Which words stand in lower case in the article, and which names stand where a capital says something.
    void noteWords() {
        lowerWords_.assign(d_.words(), false);
        for (const Token& t : d_.tokens())
            if (t.form == Token::Form::word && !t.capital) lowerWords_[t.word] = true;
        signs_.assign(forms_.size(), isForm);
        for (const NamedItem& i : items_)
            if (!i.name.opening || i.name.title != Name::Title::none || i.name.legal) note(i.form, known);
        heads_.assign(d_.words(), false);
        for (const NamedItem& i : items_)
            if (i.name.bare > i.name.first + 1 && (is(i.form, known) || nameWords().org.has(lower(i.name.bare - 1))))
                heads_[lower(i.name.first).id] = true;
    }

    /// "Halvern chooses Kansas" in an article that speaks of Halvern Energy: its first word, and a verb behind it.
    bool opensAsHead(const Name& n) const {
        const Word word = lower(n.first);
        if (!heads_[word.id] || lowerWords_[word.id] || nameWords().bodyNoun.has(word) || !isWord(d_, n.last))
            return false;
        const Word next = lower(n.last);
        return actsAt(d_, n.last) || next == "to" || next == "will" ||
               (next.ends_with("s") && next.size() > 3 && !d_.tokens()[n.last].capital);
    }

    bool ordinary(std::size_t at) const {
        return nameWords().bodyNoun.has(lower(at)) || lowerWords_[lower(at).id] || looksOrdinary(lower(at));
    }

    /// Whether a run that opens a sentence is a name. May cut an ordinary first word off a known name.
    bool opensAsName(NamedItem& i) {
        Name& n = i.name;
        const std::size_t length = n.bare - n.first;
        if (length == 1 && n.opening && !n.legal && nameWords().bodyNoun.has(lower(n.first)) &&
            d_.tokens()[n.first].capital && !hasInnerCapital(d_, n.first))
            return false; // "Retailer's plan": a common noun that opens a line
        if (length > 1 && nameWords().never.has(base::toLower(std::string(forms_.text(i.form)))))
            return false; // "Wi-Fi"
        if (length == 2 && nameWords().direction.has(lower(n.first)) && countryAdjective(d_, n.first + 1, n.bare) == 1)
            return false; // "East African growers"
        if (forms_.text(i.form) == "Q&A" || (length == 1 && isCode(forms_.text(i.form)))) return false;
        if (length == 1 && (nameWords().never.has(lower(n.first)) || d_.word(n.first).size() == 1)) return false;
        if (!n.opening || n.legal || !n.place.empty() || n.title != Name::Title::none || is(i.form, known)) return true;
        if (length == 1) return opensAlone(n);
        if (countsThings(n)) return false;
        if (!ordinary(n.first) || n.adjective > 0) return true;
        if (nameWords().topic.has(lower(n.first)) && length == 2 && placeAt(d_, n.first + 1, n.bare)) return true;
        const std::uint32_t rest = forms_.find(n.first + 1, n.bare);
        const auto place = placeAt(d_, n.first + 1, n.bare);
        const bool described = nameWords().bodyNoun.has(lower(n.first)) && is(rest, isForm); // "Carmaker Acme"
        if (described || is(rest, known) || (place && place->last == n.bare)) {
            ++n.first;
            i.form = forms_.of(n.first, n.bare);
            if (place && place->last == n.bare) n.place = place->key;
            return true;
        }
        for (std::size_t t = n.first + 1; t < n.bare; ++t)
            if (isWord(d_, t) && !ordinary(t)) return true;
        return nameWords().org.has(lower(n.bare - 1)) || nameWords().government.has(lower(n.bare - 1));
    }
    /// "FY27", "INH000099121": a year, a number of a register.
    static bool isCode(std::string_view form) {
        const auto digits = std::count_if(form.begin(), form.end(), [](char c) { return c >= '0' && c <= '9'; });
        return digits >= 4 || (digits > 0 && (form.starts_with("FY") || form.starts_with("CY")));
    }
    /// "Expect 450 permanent jobs": a word of the language and a number that counts what follows.
    bool countsThings(const Name& n) const {
        return n.bare - n.first == 2 && isNumber(d_, n.first + 1) && d_.word(n.first + 1).size() > 1 &&
               !hasInnerCapital(d_, n.first) && base::isEnglishWord(lower(n.first)) && isWord(d_, n.last) &&
               !d_.tokens()[n.last].capital && !actsAt(d_, n.last);
    }
    bool opensAlone(const Name& n) const {
        if (n.owner || placeContext(d_, n.first, n.last) >= 5) return true;
        if (opensAsHead(n)) return true;
        if (ordinary(n.first) || pluralThing(n)) return false;
        // "“Landfill is no plan,” she said"
        const bool quoted =
            n.first > 0 && (d_.word(n.first - 1) == "“" || d_.word(n.first - 1) == "\"" || d_.word(n.first - 1) == "‘");
        if (quoted && (lower(n.last) == "is" || lower(n.last) == "was") && !hasInnerCapital(d_, n.first)) return false;
        if (hasInnerCapital(d_, n.first) || isPossessive(d_, n.last) || bracketEnd(d_, n.last) > n.last) return true;
        return actsAt(d_, n.last) || (isMark(d_, n.last, ",") && isWord(d_, n.last + 1)) || lower(n.last) == "and" ||
               headsCompany(d_, n) ||
               // "Acmetria undercut six rivals"
               (isWord(d_, n.last) && !d_.tokens()[n.last].capital && isCoined(lower(n.first)));
    }
    /// "Kiosks would stand there": a plural that opens a sentence, unless it speaks, or its verb is of one.
    bool pluralThing(const Name& n) const {
        const auto w = lower(n.first);
        if (w.size() < 5 || !w.ends_with("s") || hasInnerCapital(d_, n.first)) return false;
        for (const std::string_view one : {"ss", "us", "is", "os", "as"})
            if (w.ends_with(one)) return false;
        const auto verb = lower(n.last);
        return isWord(d_, n.last) && !isPossessive(d_, n.last) && !nameWords().speech.has(verb) && !verb.ends_with("s");
    }
    /// A wire service in a dateline: "/PRNewswire/", "(Reuters) -".
    bool inSlashes(const Name& n) const {
        if (n.first == 0 || n.last >= d_.tokens().size()) return false;
        if (isMark(d_, n.first - 1, "/") && isMark(d_, n.last, "/")) return true;
        return isMark(d_, n.first - 1, "(") && isMark(d_, n.last, ")") && isDash(d_, n.last + 1) &&
               d_.sentenceOf(n.first).first + 16 > n.first;
    }

    /// "Acme-Telmark": two names of the article, joined for once.
    bool isPair(std::uint32_t form) const {
        const std::string_view text = forms_.text(form);
        const auto at = text.find('-');
        return at != std::string_view::npos && is(forms_.find(text.substr(0, at)), known) &&
               is(forms_.find(text.substr(at + 1)), known);
    }
    /// "Saudi Aramex" keeps its adjective; "Polish Volta" loses it where the article also says Volta.
    void dropAdjective(NamedItem& i) {
        Name& n = i.name;
        if (n.adjective == 0) return;
        const std::uint32_t rest = forms_.find(n.first + n.adjective, n.bare);
        if (!is(rest, known)) return;
        n.first += n.adjective;
        n.adjective = 0;
        i.form = rest;
    }

    /// "liquefied natural gas (LNG)", "LNG (liquefied natural gas)", "large models, or LMs": no parties.
    void findCommonAcronyms() {
        static const std::uint32_t bracket = vocabulary().find("("), either = vocabulary().find("or");
        const auto tokens = d_.tokens();
        for (const std::size_t t : d_.watched(Watch::acronym)) {
            if (t == 0 || t + 2 >= tokens.size()) continue;
            if (tokens[t].word == bracket)
                bracketAcronym(t);
            else if (tokens[t].word == either && t > 1 && isMark(d_, t - 1, ",") && !d_.tokens()[t - 2].capital &&
                     hasInnerCapital(d_, t + 1))
                note(forms_.of(t + 1, t + 2), common);
        }
    }
    void bracketAcronym(std::size_t bracket) {
        const std::size_t acronym = acronymIn(d_, bracket);
        if (acronym && isWord(d_, bracket - 1) && !d_.tokens()[bracket - 1].capital)
            note(forms_.of(acronym, acronym + 1), common);
        else if (!acronym && spellsOut(bracket))
            note(forms_.of(bracket - 1, bracket), common);
    }
    bool spellsOut(std::size_t bracket) const {
        if (!isMark(d_, bracket, "(") || !isWord(d_, bracket + 1) || d_.tokens()[bracket + 1].capital) return false;
        const auto a = lower(bracket - 1), b = lower(bracket + 1);
        return hasInnerCapital(d_, bracket - 1) && !a.empty() && !b.empty() && a[0] == b[0];
    }
    bool isCommon(std::uint32_t form) const {
        const std::string_view text = forms_.text(form);
        return is(form, common) || (text.ends_with("s") && is(forms_.find(text.substr(0, text.size() - 1)), common));
    }

    /// The key of a name; found once for each form as a place and for each as none.
    std::uint32_t keyOf(const NamedItem& i) {
        auto& numbers = i.name.place.empty() ? keyOfForm_ : placeKeyOfForm_;
        if (numbers.size() < forms_.size()) numbers.resize(forms_.size(), Forms::none);
        if (numbers[i.form] == Forms::none) numbers[i.form] = keyNumber(i);
        return numbers[i.form];
    }
    std::uint32_t keyNumber(const NamedItem& i) {
        std::string k;
        if (i.name.place.empty()) {
            k = base::foldCase(forms_.text(i.form));
            if (k.starts_with("the ")) k.erase(0, 4);
        } else {
            k = "place " + std::string(i.name.place);
        }
        const auto [at, isNew] = keyNumbers_.emplace(k, static_cast<std::uint32_t>(keys_.size()));
        if (isNew) keys_.push_back(std::move(k));
        return at->second;
    }

    /// The brackets behind a name: tickers, acronyms, short names in quotation marks.
    void readBrackets() {
        for (const NamedItem& i : items_) {
            if (!i.name.place.empty()) continue;
            std::size_t at = i.name.last;
            for (int n = 0; n < 3 && isMark(d_, at, "("); ++n) {
                const std::size_t end = bracketEnd(d_, at);
                if (isTicker(at)) define(forms_.of(at + 1, at + 2), i.key);
                if (tickerEnd(d_, at) > at || isTicker(at))
                    for (std::size_t t = at; t < end; ++t) ticker_.push_back(t);
                else if (const std::size_t acronym = acronymIn(d_, at))
                    define(forms_.of(acronym, acronym + 1), i.key);
                else
                    defineQuoted(at, end, i.key);
                at = end;
            }
        }
    }
    /// "(ACM LN)": letters of a share and of its market.
    bool isTicker(std::size_t open) const {
        const auto capitals = [&](std::size_t i, std::size_t most) {
            const auto w = d_.word(i);
            return isWord(d_, i) && w.size() >= 2 && w.size() <= most &&
                   std::all_of(w.begin(), w.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
        };
        return capitals(open + 1, 6) && capitals(open + 2, 2) && isMark(d_, open + 3, ")");
    }
    /// The first meaning of a short name stays.
    void define(std::uint32_t form, std::uint32_t key) {
        if (form >= alias_.size()) alias_.resize(std::max<std::size_t>(form + 1, forms_.size()), Forms::none);
        if (alias_[form] == Forms::none) alias_[form] = key;
    }
    /// ("Acme" or the "Company")
    void defineQuoted(std::size_t open, std::size_t end, std::uint32_t key) {
        for (std::size_t t = open + 1; t + 1 < end; ++t) {
            if (d_.word(t) != "\"" && d_.word(t) != "“") continue;
            std::size_t last = t + 1;
            while (last < end && isNameWord(d_, last)) ++last;
            if (last == t + 1 || (d_.word(last) != "\"" && d_.word(last) != "”")) return;
            if (!(last == t + 2 && nameWords().alone.has(lower(t + 1)))) define(forms_.of(t + 1, last), key);
            t = last;
        }
    }

    const Document& d_;
    std::vector<NamedItem> items_;
    Forms forms_{d_};
    std::vector<std::uint8_t> signs_; ///< by form
    std::vector<bool> lowerWords_;    ///< by number: which words stand in lower case in the article
    std::vector<bool> heads_;         ///< by number: which words begin a longer name
    std::vector<std::size_t> ticker_; ///< tokens in brackets with a ticker
    std::vector<std::string> keys_;
    std::unordered_map<std::string, std::uint32_t> keyNumbers_;
    std::vector<std::uint32_t> keyOfForm_, placeKeyOfForm_, alias_;
};

} // namespace

namespace {

bool endsOrdinary(std::string_view lower) {
    static constexpr std::array<std::string_view, 29> ends{
        "tion", "tions", "ment", "ments", "ness", "ity",  "ities", "ing",   "ings", "ers",
        "ors",  "ances", "ance", "ences", "ence", "ists", "ians",  "ships", "ship", "ly",
        "able", "ible",  "ful",  "less",  "ous",  "ive",  "ives",  "ed",    "ies"};
    for (const std::string_view end : ends)
        if (lower.size() > end.size() + 2 && lower.back() == end.back() && lower.ends_with(end)) return true;
    return false;
}

/// Whether a word in "-ing" comes of an English one, with a prefix or without: "onshoring", but not "Havsledning".
bool isGerund(std::string_view lower) {
    static constexpr std::array<std::string_view, 17> prefixes{"",    "re",   "up",    "de",    "off",  "on",
                                                               "out", "over", "under", "pre",   "co",   "un",
                                                               "mis", "dis",  "near",  "cross", "multi"};
    const std::string_view stem = lower.substr(0, lower.size() - (lower.ends_with("ings") ? 4 : 3));
    for (const std::string_view prefix : prefixes) {
        if (!stem.starts_with(prefix) || stem.size() < prefix.size() + 3) continue;
        const std::string rest(stem.substr(prefix.size()));
        const bool doubled = rest[rest.size() - 1] == rest[rest.size() - 2];
        if (base::isEnglishWord(rest) || base::isEnglishWord(rest + 'e') || base::isEnglishWord(rest + "ing") ||
            (doubled && base::isEnglishWord(rest.substr(0, rest.size() - 1))))
            return true;
    }
    return false;
}

/// By number in the vocabulary, as the same words are asked again and again.
const std::vector<bool>& ordinaryWords() {
    static const std::vector<bool> all = [] {
        std::vector<bool> ordinary(vocabulary().size());
        for (std::uint32_t id = 1; id < ordinary.size(); ++id) {
            const Word word(vocabulary().word(id), id);
            ordinary[id] = endsOrdinary(word) || nameWords().ordinary.has(word) || nameWords().opener.has(word);
        }
        return ordinary;
    }();
    return all;
}

} // namespace

bool isCoined(const Word& lower) {
    constexpr std::size_t shortest = 4;
    return lower.size() >= shortest && lower.id >= vocabulary().size() && !looksOrdinary(lower) &&
           std::none_of(lower.begin(), lower.end(), [](char c) { return c >= '0' && c <= '9'; }) &&
           !base::isEnglishWord(lower);
}

bool looksOrdinary(const Word& lower) {
    const auto& known = ordinaryWords();
    if (lower.id != 0 && lower.id < known.size()) return known[lower.id];
    const bool ing = lower.ends_with("ing") || lower.ends_with("ings");
    return endsOrdinary(lower) && (!ing || lower.size() < 7 || isGerund(lower));
}

NameList namesOf(const Document& document) { return NameCollector(document).collect(); }

} // namespace pledge::extract
