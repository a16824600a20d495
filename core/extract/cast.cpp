#include "core/base/utf8.h"
#include "core/extract/parties.h"
#include "core/extract/places.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace pledge::extract {
namespace {

using model::PartyType;

/// The words of a name with single spaces, its case kept.
std::string formOf(const Document &d, std::size_t first, std::size_t last) {
    std::string out;
    for (std::size_t i = first; i < last; ++i) {
        if (i > first && d.tokens()[i].spaceBefore) out += ' ';
        out += d.word(i);
    }
    return out;
}

bool looksOrdinary(std::string_view lower) {
    for (const std::string_view end :
         {"tion", "tions", "ment", "ments", "ness", "ity",  "ities", "ing",   "ings", "ers",
          "ors",  "ances", "ance", "ences", "ence", "ists", "ians",  "ships", "ship", "ly",
          "able", "ible",  "ful",  "less",  "ous",  "ive",  "ives",  "ed",    "ies"})
        if (lower.size() > end.size() + 2 && lower.ends_with(end)) return true;
    return nameWords().ordinary.has(lower) || nameWords().opener.has(lower);
}

/// Builds a Cast in passes: names, what opens sentences, who is who, types, forms, headings.
class Casting {
public:
    explicit Casting(const Document &d) : d_(d) {}

    Cast cast() {
        collect();
        noteWords();
        dropOpeners();
        defineAcronyms();
        number();
        joinShortForms();
        weigh();
        smoothLists();
        decideTypes();
        chooseForms();
        findInHeadings();
        return finish();
    }

private:
    struct Item {
        Name name;
        std::string form;
        std::size_t group = 0;
        Evidence evidence;
    };

    void collect() {
        for (const NameRun &run : findRuns(d_))
            for (Name &n : splitRun(d_, run)) {
                std::string form = formOf(d_, n.first, n.bare);
                items_.push_back({std::move(n), std::move(form), 0, {}});
            }
    }

    /// Which words stand in lower case in the article, and which names stand where a capital says something.
    void noteWords() {
        for (const Token &t : d_.tokens())
            if (t.form == Token::Form::word && !t.capital) lowerWords_.insert(d_.lower(t));
        for (const Item &i : items_)
            if (!i.name.opening || i.name.title != Name::Title::none || i.name.legal) known_.insert(i.form);
    }

    void dropOpeners() {
        std::vector<Item> kept;
        for (Item &i : items_)
            if (opensAsName(i)) kept.push_back(std::move(i));
        items_ = std::move(kept);
    }

    bool ordinary(std::size_t at) const { return lowerWords_.contains(d_.lower(at)) || looksOrdinary(d_.lower(at)); }

    /// Whether a run that opens a sentence is a name. May cut an ordinary first word off a known name.
    bool opensAsName(Item &i) {
        Name &n = i.name;
        const std::size_t length = n.bare - n.first;
        if (length == 1 && (nameWords().never.has(d_.lower(n.first)) || d_.word(n.first).size() == 1)) return false;
        if (!n.opening || n.legal || !n.place.empty() || n.title != Name::Title::none || known_.contains(i.form))
            return true;
        if (length == 1) return opensAlone(n);
        if (ordinary(n.first)) {
            const std::string rest = formOf(d_, n.first + 1, n.bare);
            if (known_.contains(rest) || placeAt(d_, n.first + 1, n.bare)) {
                ++n.first;
                i.form = rest;
                if (const auto place = placeAt(d_, n.first, n.bare); place && place->last == n.bare)
                    n.place = place->key;
                return true;
            }
            for (std::size_t t = n.first + 1; t < n.bare; ++t)
                if (isWord(d_, t) && !ordinary(t)) return true;
            return nameWords().org.has(d_.lower(n.bare - 1)) || nameWords().government.has(d_.lower(n.bare - 1));
        }
        return true;
    }
    bool opensAlone(const Name &n) const {
        if (ordinary(n.first)) return false;
        if (hasInnerCapital(d_.word(n.first)) || isPossessive(d_, n.last) || tickerEnd(d_, n.last) > n.last)
            return true;
        return actsAt(d_, n.last) || (isMark(d_, n.last, ",") && isWord(d_, n.last + 1)) || d_.lower(n.last) == "and";
    }

    /// "National Grid Agency (NGA)" makes one party; "liquefied natural gas (LNG)" and "LNG (liquefied …)" make none.
    void defineAcronyms() {
        std::unordered_map<std::size_t, std::size_t> byFirst;
        for (std::size_t k = 0; k < items_.size(); ++k) byFirst[items_[k].name.first] = k;
        std::unordered_set<std::size_t> gone;
        for (std::size_t t = 0; t + 2 < d_.tokens().size(); ++t) {
            if (const std::size_t acronym = acronymIn(d_, t)) {
                if (t > 0 && isWord(d_, t - 1) && !d_.tokens()[t - 1].capital)
                    common_.insert(std::string(d_.word(acronym)));
            } else if (isMark(d_, t, "(") && isWord(d_, t + 1) && !d_.tokens()[t + 1].capital && t > 0 &&
                       isWord(d_, t - 1) && startsLike(t)) {
                common_.insert(std::string(d_.word(t - 1)));
            } else if (d_.lower(t) == "or" && isMark(d_, t - 1 < t ? t - 1 : t, ",") && t > 1 &&
                       !d_.tokens()[t - 2].capital && hasInnerCapital(d_.word(t + 1))) {
                common_.insert(std::string(d_.word(t + 1)));
            }
        }
        for (std::size_t k = 0; k < items_.size(); ++k) {
            const Name &n = items_[k].name;
            const std::size_t end = tickerEnd(d_, n.last);
            for (std::size_t t = n.last; t < end; ++t)
                if (const auto it = byFirst.find(t); it != byFirst.end()) gone.insert(it->second);
            if (const std::size_t acronym = acronymIn(d_, n.last))
                alias_.emplace(std::string(d_.word(acronym)), key(items_[k]));
        }
        std::vector<Item> kept;
        for (std::size_t k = 0; k < items_.size(); ++k)
            if (!gone.contains(k) && !isCommon(items_[k])) kept.push_back(std::move(items_[k]));
        items_ = std::move(kept);
    }
    /// "GPU (graphics processing unit)": the bracket spells the acronym before it.
    bool startsLike(std::size_t bracket) const {
        const auto a = d_.lower(bracket - 1), b = d_.lower(bracket + 1);
        return hasInnerCapital(d_.word(bracket - 1)) && !a.empty() && !b.empty() && a[0] == b[0];
    }
    bool isCommon(const Item &i) const {
        if (common_.contains(i.form)) return true;
        return i.form.ends_with("s") && common_.contains(i.form.substr(0, i.form.size() - 1));
    }

    /// What is the same for all mentions of one name.
    std::string key(const Item &i) const {
        if (!i.name.place.empty()) return "place " + i.name.place;
        std::string k = base::foldCase(i.form);
        if (k.starts_with("the ")) k.erase(0, 4);
        return k;
    }

    void number() {
        std::unordered_map<std::string, std::size_t> groups;
        for (Item &i : items_) {
            const auto alias = alias_.find(i.form);
            const std::string k = alias != alias_.end() ? alias->second : key(i);
            const auto [it, isNew] = groups.emplace(k, groups.size());
            i.group = it->second;
            if (isNew) groupKey_.push_back(k);
        }
        parent_.resize(groups.size());
        for (std::size_t g = 0; g < parent_.size(); ++g) parent_[g] = g;
    }
    std::size_t root(std::size_t g) const { return parent_[g] == g ? g : root(parent_[g]); }

    /// A shorter form behind a longer one means the longer: "Acme" behind "Acme Robotics", a surname behind a full
    /// name.
    void joinShortForms() {
        std::unordered_map<std::string, std::vector<std::size_t>> byFirst, byLast;
        std::unordered_set<std::size_t> seen;
        for (const Item &i : items_) {
            const std::size_t g = i.group;
            if (!seen.insert(g).second || !i.name.place.empty()) continue;
            const std::string &k = groupKey_[g];
            const auto space = k.find(' ');
            if (space == std::string::npos || i.name.title == Name::Title::honorific) {
                const auto known = byLast.find(k);
                const auto longer = byFirst.find(k);
                if (known != byLast.end() && (longer == byFirst.end() || longer->second.empty()))
                    parent_[g] = root(known->second.back());
                else if (longer != byFirst.end() && longer->second.size() == 1)
                    parent_[g] = root(longer->second.front());
                continue;
            }
            joinLonger(i, g, byFirst);
            const bool person = personLike(i);
            if (person)
                byLast[k.substr(k.rfind(' ') + 1)].push_back(g);
            else if (!placeTail(i) && !documentLike(i))
                byFirst[k.substr(0, space)].push_back(g);
        }
    }
    /// "Acme Robotics" behind "Acme Robotics Holdings".
    void joinLonger(const Item &i, std::size_t g, std::unordered_map<std::string, std::vector<std::size_t>> &byFirst) {
        const std::string &k = groupKey_[g];
        const auto it = byFirst.find(k.substr(0, k.find(' ')));
        if (it == byFirst.end()) return;
        for (const std::size_t other : it->second)
            if (groupKey_[other].starts_with(k + " ") && !documentLike(i)) parent_[g] = root(other);
    }
    bool personLike(const Item &i) const {
        const Evidence e = evidenceOf(d_, i.name);
        return e.person > e.org && e.person >= 2;
    }
    bool documentLike(const Item &i) const {
        const Evidence e = evidenceOf(d_, i.name);
        return e.none > e.org || e.product > e.org;
    }
    bool placeTail(const Item &i) const {
        for (std::size_t t = i.name.first + 1; t < i.name.bare; ++t)
            if (const auto p = placeAt(d_, t, i.name.bare); p && p->last == i.name.bare) return true;
        return false;
    }

    void weigh() {
        evidence_.resize(parent_.size());
        count_.resize(parent_.size());
        for (Item &i : items_) {
            i.group = root(i.group);
            i.evidence = evidenceOf(d_, i.name);
            evidence_[i.group].add(i.evidence);
            ++count_[i.group];
        }
        extendedNames();
    }

    /// "Acme Foundry", "Acme Nimbus": another party's name and more words is a product of it, unless it acts like a
    /// body.
    void extendedNames() {
        std::unordered_set<std::string> heads;
        for (const Item &i : items_)
            if (i.form.find(' ') == std::string::npos && evidence_[i.group].org >= 3) heads.insert(i.form);
        std::unordered_set<std::size_t> done;
        for (const Item &i : items_) {
            const auto space = i.form.find(' ');
            if (space == std::string::npos || i.name.legal || !heads.contains(i.form.substr(0, space)) ||
                !done.insert(i.group).second)
                continue;
            Evidence &e = evidence_[i.group];
            if (placeTail(i))
                e.org += 3;
            else if (!nameWords().org.has(d_.lower(i.name.bare - 1)) && e.person < 4)
                e.product += 3;
        }
    }

    static int strongest(const Evidence &e) { return std::max({e.org, e.person, e.place, e.product, e.none}); }

    /// Names in one list are of one kind: those that nothing else tells about take it from their neighbours.
    void smoothLists() {
        for (std::size_t k = 1; k < items_.size(); ++k) lend(items_[k - 1], items_[k]);
        for (std::size_t k = items_.size(); k-- > 1;) lend(items_[k], items_[k - 1]);
    }
    void lend(const Item &from, const Item &to) {
        const Item &a = from.name.first < to.name.first ? from : to;
        const Item &b = from.name.first < to.name.first ? to : from;
        if (!listed(a.name.last, b.name.first)) return;
        Evidence &e = evidence_[to.group];
        const Evidence &source = evidence_[from.group];
        if (strongest(e) > 2 || strongest(source) <= strongest(e)) return;
        if (source.product >= strongest(source))
            e.product += 2;
        else if (source.org >= strongest(source))
            e.org += 2;
        else if (source.place >= strongest(source))
            e.place += 2;
    }
    bool listed(std::size_t from, std::size_t to) const {
        if (to <= from || to - from > 2 || d_.tokens()[from].sentence != d_.tokens()[to].sentence) return false;
        for (std::size_t t = from; t < to; ++t)
            if (const auto w = d_.lower(t); w != "," && w != "and" && w != "or") return false;
        return true;
    }

    void decideTypes() {
        cast_.parties.resize(parent_.size());
        kept_.assign(parent_.size(), false);
        for (std::size_t g = 0; g < parent_.size(); ++g) {
            if (count_[g] == 0) continue;
            Party &p = cast_.parties[g];
            p.evidence = evidence_[g];
            kept_[g] = decide(p, groupKey_[g].starts_with("place "), groupKey_[g].find(' ') != std::string::npos);
        }
    }
    static bool decide(Party &p, bool gazetteer, bool severalWords) {
        const Evidence &e = p.evidence;
        const int best = strongest(e);
        if (gazetteer) {
            p.type = PartyType::place;
            return true;
        }
        if (e.none > 0 && e.none >= std::max(e.org, e.person)) return false;
        if (e.person == best && best >= 2 && (severalWords || e.person >= 4))
            p.type = PartyType::person;
        else if (e.product == best)
            p.type = PartyType::product;
        else if (e.place == best)
            p.type = PartyType::place;
        else
            p.type = PartyType::org;
        return best >= 2 || (p.type == PartyType::org && best >= 1 && e.org > 0);
    }

    /// The form used most, the fuller one where two are used alike; persons keep their full name.
    void chooseForms() {
        std::vector<std::map<std::string, int>> forms(parent_.size());
        for (const Item &i : items_) ++forms[i.group][i.form.starts_with("The ") ? i.form.substr(4) : i.form];
        for (std::size_t g = 0; g < forms.size(); ++g) {
            int most = 0;
            for (const auto &[form, times] : forms[g]) {
                const bool person = cast_.parties[g].type == PartyType::person;
                const bool better =
                    person ? form.size() > cast_.parties[g].canonical.size()
                           : times > most || (times == most && form.size() > cast_.parties[g].canonical.size());
                if (!better) continue;
                most = times;
                cast_.parties[g].canonical = form;
            }
        }
    }

    /// In title case only names count that the article tells elsewhere, and known places.
    void findInHeadings() {
        std::unordered_map<std::string, std::size_t> forms;
        for (const Item &i : items_)
            if (kept_[i.group]) forms.emplace(i.form, i.group);
        for (const Run &r : findTitleCase(d_))
            for (std::size_t t = r.first; t < r.last;) t = headingName(t, r.last, forms);
    }
    std::size_t headingName(std::size_t t, std::size_t limit,
                            const std::unordered_map<std::string, std::size_t> &forms) {
        if (!isWord(d_, t) || !d_.tokens()[t].capital) return t + 1;
        for (std::size_t last = std::min(limit, t + 6); last > t; --last) {
            const auto it = forms.find(formOf(d_, t, last));
            if (it == forms.end()) continue;
            Name n{t, last, last, false, false, false, false, Name::Title::none, {}};
            headings_.push_back({n, it->second, true});
            return last;
        }
        if (const auto place = placeAt(d_, t, limit)) {
            addHeadingPlace(t, *place);
            return place->last;
        }
        return t + 1;
    }
    void addHeadingPlace(std::size_t t, const PlaceHit &place) {
        const std::string k = "place " + place.key;
        auto at = std::find(groupKey_.begin(), groupKey_.end(), k);
        std::size_t g = static_cast<std::size_t>(at - groupKey_.begin());
        if (at == groupKey_.end()) {
            groupKey_.push_back(k);
            Party p;
            p.canonical = formOf(d_, t, place.last);
            p.type = PartyType::place;
            p.evidence.place = 6;
            p.evidence.why = "gazetteer";
            cast_.parties.push_back(p);
            kept_.push_back(true);
            parent_.push_back(g);
        } else {
            g = root(g);
        }
        Name n{t, place.last, place.last, false, false, false, false, Name::Title::none, place.key};
        headings_.push_back({n, g, true});
    }

    Cast finish() {
        for (Item &i : items_)
            if (kept_[i.group]) cast_.mentions.push_back({i.name, i.group, false});
        cast_.mentions.insert(cast_.mentions.end(), headings_.begin(), headings_.end());
        std::sort(cast_.mentions.begin(), cast_.mentions.end(),
                  [](const Mention &a, const Mention &b) { return a.name.first < b.name.first; });
        return std::move(cast_);
    }

    const Document &d_;
    std::vector<Item> items_;
    std::unordered_set<std::string_view> lowerWords_;
    std::unordered_set<std::string> known_, common_;
    std::unordered_map<std::string, std::string> alias_;
    std::vector<std::string> groupKey_;
    std::vector<std::size_t> parent_;
    std::vector<Evidence> evidence_;
    std::vector<int> count_;
    std::vector<bool> kept_;
    std::vector<Mention> headings_;
    Cast cast_;
};

} // namespace

Cast castOf(const Document &document) { return Casting(document).cast(); }

} // namespace pledge::extract
