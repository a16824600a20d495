#include "core/extract/cast_names.h"

#include "core/base/utf8.h"
#include "core/extract/party_evidence.h"
#include "core/extract/places.h"

#include <algorithm>
#include <unordered_set>

namespace pledge::extract {
namespace {

/// Collects names and drops what is none.
class NameCollector {
public:
    explicit NameCollector(const Document& d) : d_(d) {}

    NameList collect() {
        for (const NameRun& run : findRuns(d_))
            for (Name& n : splitRun(d_, run)) items_.push_back({std::move(n), {}, {}, 0});
        addGovernments();
        for (NamedItem& i : items_) i.form = formOf(d_, i.name.first, i.name.bare);
        noteWords();
        keepIf([&](NamedItem& i) { return opensAsName(i) && !inSlashes(i.name) && !isPair(i.form); });
        for (NamedItem& i : items_) dropAdjective(i);
        findCommonAcronyms();
        for (NamedItem& i : items_) i.key = keyOf(i);
        readBrackets();
        keepIf([&](NamedItem& i) { return !ticker_.contains(i.name.first) && !isCommon(i.form); });
        return {std::move(items_), std::move(alias_)};
    }

private:
    Word lower(std::size_t i) const { return d_.lower(i); }

    template<class Keep>
    void keepIf(Keep keep) {
        std::vector<NamedItem> kept;
        for (NamedItem& i : items_)
            if (keep(i)) kept.push_back(std::move(i));
        items_ = std::move(kept);
    }

    /// "the Polish government", "the government of Kenya".
    void addGovernments() {
        std::vector<NamedItem> all;
        std::size_t next = 0;
        for (std::size_t t = 0; t < d_.tokens().size(); ++t) {
            while (next < items_.size() && items_[next].name.first <= t) all.push_back(std::move(items_[next++]));
            if (!d_.tokens()[t].capital) continue;
            std::size_t n = countryAdjective(d_, t, std::min(t + 2, d_.tokens().size()));
            if (n == 0) n = regionBefore(t);
            if (n == 0 || lower(t + n) != "government" || d_.tokens()[t + n].capital) continue;
            const auto behind = lower(t + n + 1);
            if (behind == "bonds" || behind == "bond" || behind == "debt") continue;
            Name name;
            name.first = t;
            name.last = name.bare = t + n + 1;
            // "Penang" in "the Penang government" is no mention of its own.
            while (!all.empty() && all.back().name.last > t) all.pop_back();
            while (next < items_.size() && items_[next].name.first < name.last) ++next;
            all.push_back({name, {}, {}, 0});
        }
        while (next < items_.size()) all.push_back(std::move(items_[next++]));
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

    /// Which words stand in lower case in the article, and which names stand where a capital says something.
    void noteWords() {
        lowerWords_.assign(d_.words(), false);
        for (const Token& t : d_.tokens())
            if (t.form == Token::Form::word && !t.capital) lowerWords_[t.word] = true;
        for (const NamedItem& i : items_) forms_.insert(i.form);
        for (const NamedItem& i : items_)
            if (!i.name.opening || i.name.title != Name::Title::none || i.name.legal) known_.insert(i.form);
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
        if (i.form == "Q&A" || (length == 1 && isCode(i.form))) return false;
        if (length == 1 && (nameWords().never.has(lower(n.first)) || d_.word(n.first).size() == 1)) return false;
        if (!n.opening || n.legal || !n.place.empty() || n.title != Name::Title::none || known_.contains(i.form))
            return true;
        if (length == 1) return opensAlone(n);
        if (!ordinary(n.first) || n.adjective > 0) return true;
        if (nameWords().topic.has(lower(n.first)) && length == 2 && placeAt(d_, n.first + 1, n.bare)) return true;
        const std::string rest = formOf(d_, n.first + 1, n.bare);
        const auto place = placeAt(d_, n.first + 1, n.bare);
        const bool described = nameWords().bodyNoun.has(lower(n.first)) && forms_.contains(rest); // "Carmaker Acme"
        if (described || known_.contains(rest) || (place && place->last == n.bare)) {
            ++n.first;
            i.form = rest;
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
    bool opensAlone(const Name& n) const {
        if (n.owner || placeContext(d_, n.first, n.last) >= 5) return true;
        if (ordinary(n.first)) return false;
        if (hasInnerCapital(d_, n.first) || isPossessive(d_, n.last) || bracketEnd(d_, n.last) > n.last) return true;
        return actsAt(d_, n.last) || (isMark(d_, n.last, ",") && isWord(d_, n.last + 1)) || lower(n.last) == "and";
    }
    /// A wire service in a dateline: "/PRNewswire/", "(Reuters) -".
    bool inSlashes(const Name& n) const {
        if (n.first == 0 || n.last >= d_.tokens().size()) return false;
        if (isMark(d_, n.first - 1, "/") && isMark(d_, n.last, "/")) return true;
        return isMark(d_, n.first - 1, "(") && isMark(d_, n.last, ")") && isDash(d_, n.last + 1) &&
               d_.sentenceOf(n.first).first + 16 > n.first;
    }

    /// "Acme-Telmark": two names of the article, joined for once.
    bool isPair(const std::string& form) const {
        const auto at = form.find('-');
        return at != std::string::npos && known_.contains(form.substr(0, at)) && known_.contains(form.substr(at + 1));
    }
    /// "Saudi Aramex" keeps its adjective; "Polish Volta" loses it where the article also says Volta.
    void dropAdjective(NamedItem& i) {
        Name& n = i.name;
        if (n.adjective == 0) return;
        const std::string rest = formOf(d_, n.first + n.adjective, n.bare);
        if (!known_.contains(rest)) return;
        n.first += n.adjective;
        n.adjective = 0;
        i.form = rest;
    }

    /// "liquefied natural gas (LNG)", "LNG (liquefied natural gas)", "large models, or LMs": no parties.
    void findCommonAcronyms() {
        for (std::size_t t = 1; t + 2 < d_.tokens().size(); ++t) {
            const std::size_t acronym = acronymIn(d_, t);
            if (acronym && isWord(d_, t - 1) && !d_.tokens()[t - 1].capital)
                common_.insert(std::string(d_.word(acronym)));
            else if (!acronym && spellsOut(t))
                common_.insert(std::string(d_.word(t - 1)));
            else if (t > 1 && lower(t) == "or" && isMark(d_, t - 1, ",") && !d_.tokens()[t - 2].capital &&
                     hasInnerCapital(d_, t + 1))
                common_.insert(std::string(d_.word(t + 1)));
        }
    }
    bool spellsOut(std::size_t bracket) const {
        if (!isMark(d_, bracket, "(") || !isWord(d_, bracket + 1) || d_.tokens()[bracket + 1].capital) return false;
        const auto a = lower(bracket - 1), b = lower(bracket + 1);
        return hasInnerCapital(d_, bracket - 1) && !a.empty() && !b.empty() && a[0] == b[0];
    }
    bool isCommon(const std::string& form) const {
        return common_.contains(form) || (form.ends_with("s") && common_.contains(form.substr(0, form.size() - 1)));
    }

    std::string keyOf(const NamedItem& i) const {
        if (!i.name.place.empty()) return "place " + i.name.place;
        std::string k = base::foldCase(i.form);
        if (k.starts_with("the ")) k.erase(0, 4);
        return k;
    }

    /// The brackets behind a name: tickers, acronyms, short names in quotation marks.
    void readBrackets() {
        for (const NamedItem& i : items_) {
            if (!i.name.place.empty()) continue;
            std::size_t at = i.name.last;
            for (int n = 0; n < 3 && isMark(d_, at, "("); ++n) {
                const std::size_t end = bracketEnd(d_, at);
                if (tickerEnd(d_, at) > at)
                    for (std::size_t t = at; t < end; ++t) ticker_.insert(t);
                else if (const std::size_t acronym = acronymIn(d_, at))
                    alias_.emplace(std::string(d_.word(acronym)), i.key);
                else
                    defineQuoted(at, end, i.key);
                at = end;
            }
        }
    }
    /// ("Acme" or the "Company")
    void defineQuoted(std::size_t open, std::size_t end, const std::string& key) {
        for (std::size_t t = open + 1; t + 1 < end; ++t) {
            if (d_.word(t) != "\"" && d_.word(t) != "“") continue;
            std::size_t last = t + 1;
            while (last < end && isNameWord(d_, last)) ++last;
            if (last == t + 1 || (d_.word(last) != "\"" && d_.word(last) != "”")) return;
            if (!(last == t + 2 && nameWords().alone.has(lower(t + 1)))) alias_.emplace(formOf(d_, t + 1, last), key);
            t = last;
        }
    }

    const Document& d_;
    std::vector<NamedItem> items_;
    std::vector<bool> lowerWords_; ///< by number: which words stand in lower case in the article
    std::unordered_set<std::string> known_, common_;
    std::unordered_set<std::string> forms_; ///< of all names
    std::unordered_set<std::size_t> ticker_;
    std::unordered_map<std::string, std::string> alias_;
};

} // namespace

std::string formOf(const Document& document, std::size_t first, std::size_t last) {
    std::string out;
    for (std::size_t i = first; i < last; ++i) {
        if (i > first && document.tokens()[i].spaceBefore) out += ' ';
        out += document.word(i);
    }
    return out;
}

bool looksOrdinary(const Word& lower) {
    for (const std::string_view end :
         {"tion", "tions", "ment", "ments", "ness", "ity",  "ities", "ing",   "ings", "ers",
          "ors",  "ances", "ance", "ences", "ence", "ists", "ians",  "ships", "ship", "ly",
          "able", "ible",  "ful",  "less",  "ous",  "ive",  "ives",  "ed",    "ies"})
        if (lower.size() > end.size() + 2 && lower.ends_with(end)) return true;
    return nameWords().ordinary.has(lower) || nameWords().opener.has(lower);
}

NameList namesOf(const Document& document) { return NameCollector(document).collect(); }

} // namespace pledge::extract
