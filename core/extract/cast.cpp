#include "core/base/utf8.h"
#include "core/extract/cast_names.h"
#include "core/extract/parties.h"
#include "core/extract/places.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace pledge::extract {
namespace {

using model::PartyType;

int strongest(const Evidence& e) { return std::max({e.org, e.person, e.place, e.product, e.none}); }

/// Whether the evidence makes a party, and of which type.
bool decide(Party& p, bool gazetteer, bool severalWords) {
    const Evidence& e = p.evidence;
    const int best = strongest(e);
    if (gazetteer) {
        p.type = PartyType::place;
        return true;
    }
    if (e.none > 0 && e.none >= std::max({e.org, e.person, e.place})) return false;
    if (e.person == best && best >= 2 && (severalWords || e.person >= 4))
        p.type = PartyType::person;
    else if (e.product == best)
        p.type = PartyType::product;
    else if (e.place == best && e.place > e.org)
        p.type = PartyType::place;
    else
        p.type = PartyType::org;
    return best >= 2 || (p.type == PartyType::org && best >= 1 && e.org > 0);
}

bool allCapitals(std::string_view form) {
    return std::none_of(form.begin(), form.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

/// Joins the names of an article to parties: groups, evidence, types, forms, and what headings add.
class Casting {
public:
    explicit Casting(const Document& d) : d_(d) {}

    Cast cast() {
        NameList list = namesOf(d_);
        items_ = std::move(list.items);
        number(list);
        joinShortForms();
        mergeGroups();
        extendedNames();
        smoothLists();
        decideTypes();
        chooseForms();
        findInHeadings();
        return finish();
    }

private:
    /// What is the same for all mentions of one name.
    void number(const NameList& list) {
        std::unordered_map<std::string, std::size_t> groups;
        std::unordered_set<std::string> forms;
        for (NamedItem& i : items_) {
            const auto alias = list.alias.find(i.form);
            const std::string k = alias != list.alias.end() ? alias->second : i.key;
            const auto [it, isNew] = groups.emplace(k, groups.size());
            i.group = it->second;
            if (isNew) {
                if (!i.name.place.empty()) placeGroup_.emplace(k, it->second);
                groupKey_.push_back(k);
                evidence_.emplace_back();
            }
            if (i.name.legal) legal_.insert(i.group);
            if (forms.insert(i.form).second) evidence_[i.group].add(formEvidence(d_, i.name));
            evidence_[i.group].add(contextEvidence(d_, i.name));
        }
        parent_.resize(groups.size());
        for (std::size_t g = 0; g < parent_.size(); ++g) parent_[g] = g;
    }
    std::size_t root(std::size_t g) const { return parent_[g] == g ? g : root(parent_[g]); }

    using Index = std::unordered_map<std::string, std::vector<std::size_t>>;

    /// A shorter form behind a longer one means the longer: "Acme" behind "Acme Robotics", a surname behind a full
    /// name.
    void joinShortForms() {
        Index byFirst, byLast, byOther;
        // A headline may have the short form before the text has the long one.
        for (const bool longOnes : {true, false}) {
            std::unordered_set<std::size_t> seen;
            for (const NamedItem& i : items_) {
                if (!i.name.place.empty() || isShort(i) == longOnes || !seen.insert(i.group).second) continue;
                if (longOnes)
                    noteLong(i, byFirst, byLast, byOther);
                else
                    joinShort(i, byFirst, byLast, byOther);
            }
        }
        joinLongForms(byFirst, byLast);
    }
    /// Names of several words that are a part of longer ones.
    void joinLongForms(const Index& byFirst, const Index& byLast) {
        std::unordered_set<std::size_t> seen;
        for (const NamedItem& i : items_) {
            if (!i.name.place.empty() || isShort(i) || !seen.insert(i.group).second || isTown(i.group)) continue;
            const Evidence& e = evidence_[i.group];
            if (const auto person = byLast.find(groupKey_[i.group]); person != byLast.end())
                parent_[i.group] = root(person->second.back());
            else if (e.person <= e.org || e.person < 2)
                joinLonger(i.group, byFirst);
        }
    }
    bool isTown(std::size_t group) const {
        const Evidence& e = evidence_[group];
        return e.place >= 3 && e.place > 2 * e.org;
    }
    bool isShort(const NamedItem& i) const {
        return groupKey_[i.group].find(' ') == std::string::npos || i.name.title == Name::Title::honorific;
    }
    void joinShort(const NamedItem& i, const Index& byFirst, const Index& byLast, const Index& byOther) {
        const std::string& k = groupKey_[i.group];
        // "Adana" beside the "Port Authority of Adana" is the place that the authority serves.
        if (served_.contains(k)) {
            evidence_[i.group].place += 6;
            return;
        }
        // A town is no short form of the "Orlante Farmers' Union".
        if (isTown(i.group)) return;
        const auto only = [&](const Index& in) { return in.contains(k) && in.at(k).size() == 1; };
        const bool person = byLast.contains(k);
        if (person && !byFirst.contains(k))
            parent_[i.group] = root(byLast.at(k).back());
        else if (const auto legal = onlyLegal(byFirst, k))
            parent_[i.group] = root(*legal);
        else if (only(byFirst))
            parent_[i.group] = root(byFirst.at(k).front());
        else if (!person && byFirst.contains(k) && byFirst.at(k).size() <= 4 && opening(byFirst.at(k).front()))
            parent_[i.group] = root(byFirst.at(k).front()); // "Acme" beside "Acme Airways" and its arm "Acme Technics"
        else if (!byFirst.contains(k) && only(byOther) && !legal_.contains(i.group)) // "Suria Sdn. Bhd." is whole
            parent_[i.group] = root(byOther.at(k).front());
    }
    /// Whether a name stands in the first sentences, where an article says whom it is about.
    bool opening(std::size_t group) const {
        for (const NamedItem& i : items_) {
            if (d_.tokens()[i.name.first].sentence >= 4) return false;
            if (i.group == group) return true;
        }
        return false;
    }
    /// Of several longer names with the same first word the one with a legal form, where only one has it.
    std::optional<std::size_t> onlyLegal(const Index& byFirst, const std::string& k) const {
        const auto it = byFirst.find(k);
        if (it == byFirst.end() || it->second.size() < 2 || it->second.size() > 8) return std::nullopt;
        std::optional<std::size_t> found;
        for (const std::size_t g : it->second) {
            if (!legal_.contains(g)) continue;
            if (found) return std::nullopt;
            found = g;
        }
        return found;
    }
    void noteLong(const NamedItem& i, Index& byFirst, Index& byLast, Index& byOther) {
        const std::string& k = groupKey_[i.group];
        const Evidence& e = evidence_[i.group];
        if (e.person > e.org && e.person >= 2) {
            byLast[k.substr(k.rfind(' ') + 1)].push_back(i.group);
            if (const auto rest = k.substr(k.find(' ') + 1); rest.find(' ') != std::string::npos)
                byLast[rest].push_back(i.group);                 // "Al Hinai"
            byLast[k.substr(0, k.find(' '))].push_back(i.group); // the family name comes first in some countries
            return;
        }
        noteServed(i);
        if (placeTail(i.name) || e.none > e.org || (e.product > e.org)) return;
        const std::string first = k.substr(0, k.find(' '));
        if (nameWords().governmentFirst.has(first)) return;
        if (!nameWords().orgFirst.has(first)) byFirst[first].push_back(i.group);
        for (std::size_t t = i.name.first + 1; t < i.name.bare; ++t)
            if (isWord(d_, t) && d_.tokens()[t].capital && !looksOrdinary(d_.lower(t)) &&
                !nameWords().org.has(d_.lower(t)))
                byOther[base::foldCase(d_.word(t))].push_back(i.group);
    }
    /// The place in "Port Authority of Adana"; "Ministry of Transport" has none.
    void noteServed(const NamedItem& i) {
        const std::size_t last = i.name.bare - 1;
        if (!evidence_[i.group].government || last < i.name.first + 2 || d_.lower(last - 1) != "of") return;
        if (!looksOrdinary(d_.lower(last)) && !nameWords().topic.has(d_.lower(last)))
            served_.insert(base::foldCase(d_.word(last)));
    }
    /// "Acme Robotics" behind "Acme Robotics Holdings".
    void joinLonger(std::size_t g, const Index& byFirst) {
        const std::string& k = groupKey_[g];
        const auto it = byFirst.find(k.substr(0, k.find(' ')));
        if (it == byFirst.end() || evidence_[g].none > 0) return;
        if (it->second.size() > 16) return;
        for (const std::size_t other : it->second)
            if (groupKey_[other].starts_with(k + " ")) parent_[g] = root(other);
    }
    bool placeTail(const Name& n) const {
        for (std::size_t t = n.first + 1; t < n.bare; ++t)
            if (const auto p = placeAt(d_, t, n.bare); p && p->last == n.bare) return true;
        return false;
    }

    void mergeGroups() {
        for (std::size_t g = 0; g < parent_.size(); ++g)
            if (const std::size_t r = root(g); r != g) evidence_[r].add(evidence_[g]);
        for (NamedItem& i : items_) i.group = root(i.group);
    }

    /// "Acme Nimbus": another party's name and more words is a product of it, unless its last word makes it a body.
    void extendedNames() {
        std::unordered_set<std::string> heads;
        for (const NamedItem& i : items_)
            if (i.form.find(' ') == std::string::npos && evidence_[i.group].org >= 3) heads.insert(i.form);
        std::unordered_set<std::size_t> done;
        for (const NamedItem& i : items_) {
            const auto space = i.form.find(' ');
            if (space == std::string::npos || i.name.legal || !heads.contains(i.form.substr(0, space)) ||
                !done.insert(i.group).second)
                continue;
            Evidence& e = evidence_[i.group];
            if (placeTail(i.name))
                e.org += 3;
            else if (!nameWords().org.has(d_.lower(i.name.bare - 1)) && e.person < 4 && e.org < 3)
                e.product += 3;
        }
    }

    /// Names in one list are of one kind: those that nothing else tells about take it from their neighbours.
    void smoothLists() {
        for (std::size_t k = 1; k < items_.size(); ++k) lend(items_[k - 1], items_[k], true);
        for (std::size_t k = items_.size(); k-- > 1;) lend(items_[k], items_[k - 1], false);
    }
    void lend(const NamedItem& from, const NamedItem& to, bool forward) {
        if (!listed(forward ? from.name.last : to.name.last, forward ? to.name.first : from.name.first)) return;
        Evidence& e = evidence_[to.group];
        const Evidence& source = evidence_[from.group];
        if (strongest(e) > 2 || strongest(source) <= strongest(e)) return;
        if (source.product >= strongest(source))
            e.product += 2;
        else if (source.org >= strongest(source))
            e.org += 2;
        else if (source.place >= strongest(source) && !isPossessive(d_, from.name.last))
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
        for (const NamedItem& i : items_) {
            Party& p = cast_.parties[i.group];
            p.evidence = evidence_[i.group];
            const std::string& k = groupKey_[i.group];
            if (strongest(p.evidence) == 0 && unheard(i)) p.evidence.org = 2;
            kept_[i.group] = decide(p, k.starts_with("place "), k.find(' ') != std::string::npos);
        }
    }
    /// Several words in capitals that are no ordinary words name a body more often than anything else.
    bool unheard(const NamedItem& i) const {
        if (i.name.bare - i.name.first < 2 || i.name.opening || i.name.adjective > 0) return false;
        for (std::size_t t = i.name.first; t < i.name.bare; ++t)
            if (isWord(d_, t) && looksOrdinary(d_.lower(t))) return false;
        return true;
    }

    /// The form used most, the fuller one where two are used alike; persons keep their full name.
    void chooseForms() {
        std::vector<std::map<std::string, int>> forms(parent_.size());
        for (const NamedItem& i : items_) ++forms[i.group][i.form.starts_with("The ") ? i.form.substr(4) : i.form];
        for (std::size_t g = 0; g < forms.size(); ++g) {
            Party& p = cast_.parties[g];
            int most = 0;
            p.forms = static_cast<int>(forms[g].size());
            for (const auto& [form, uses] : forms[g]) {
                // A dateline's capitals are no spelling of their own.
                const int times = uses * 2 - (p.type == PartyType::place && allCapitals(form));
                const bool person = p.type == PartyType::person;
                if (!(person ? form.size() > p.canonical.size()
                             : times > most || (times == most && form.size() > p.canonical.size())))
                    continue;
                most = times;
                p.canonical = form;
                p.uses = uses;
            }
        }
    }

    /// In title case only names count that the article tells elsewhere, and known places.
    void findInHeadings() {
        std::unordered_map<std::string, std::size_t> forms;
        for (const NamedItem& i : items_)
            if (kept_[i.group]) forms.emplace(i.form, i.group);
        for (const Run& r : findTitleCase(d_))
            for (std::size_t t = r.first; t < r.last;) t = headingName(t, r.last, forms);
    }
    std::size_t headingName(std::size_t t, std::size_t limit,
                            const std::unordered_map<std::string, std::size_t>& forms) {
        if (!isNameWord(d_, t)) return t + 1;
        for (std::size_t last = std::min(limit, t + 6); last > t; --last) {
            const auto it = forms.find(formOf(d_, t, last));
            if (it == forms.end()) continue;
            addHeading(t, last, it->second, {});
            return last;
        }
        const auto place = placeAt(d_, t, limit);
        if (!place || partOfLonger(t, place->last, limit)) return t + 1;
        addHeadingPlace(t, *place);
        return place->last;
    }
    /// "Global News Center Asia" names no place.
    bool partOfLonger(std::size_t first, std::size_t last, std::size_t limit) const {
        const auto org = [&](std::size_t t) { return nameWords().org.has(d_.lower(t)) && isNameWord(d_, t); };
        if (nameWords().particle.has(d_.lower(last)) && isNameWord(d_, last + 1)) return true; // "Porto de Viana"
        return (first > 0 && org(first - 1) && d_.tokens()[first].sentence == d_.tokens()[first - 1].sentence) ||
               (last < limit && org(last));
    }
    void addHeading(std::size_t first, std::size_t last, std::size_t group, const std::string& place) {
        Name n;
        n.first = first;
        n.last = n.bare = last;
        n.place = place;
        headings_.push_back({n, group, true});
    }
    void addHeadingPlace(std::size_t t, const PlaceHit& place) {
        const std::string k = "place " + place.key;
        const auto [at, isNew] = placeGroup_.emplace(k, groupKey_.size());
        std::size_t g = at->second;
        if (isNew) {
            groupKey_.push_back(k);
            Party p;
            p.canonical = formOf(d_, t, place.last);
            p.type = PartyType::place;
            p.evidence.why = "gazetteer";
            cast_.parties.push_back(p);
            kept_.push_back(true);
            parent_.push_back(g);
        } else {
            g = root(g);
        }
        addHeading(t, place.last, g, place.key);
    }

    Cast finish() {
        for (NamedItem& i : items_)
            if (kept_[i.group]) cast_.mentions.push_back({i.name, i.group, false});
        cast_.mentions.insert(cast_.mentions.end(), headings_.begin(), headings_.end());
        std::sort(cast_.mentions.begin(), cast_.mentions.end(),
                  [](const Mention& a, const Mention& b) { return a.name.first < b.name.first; });
        return std::move(cast_);
    }

    const Document& d_;
    std::vector<NamedItem> items_;
    std::vector<std::string> groupKey_;
    std::unordered_map<std::string, std::size_t> placeGroup_;
    std::unordered_set<std::size_t> legal_;  ///< groups with a legal form
    std::unordered_set<std::string> served_; ///< keys of towns that name a body of a state
    std::vector<std::size_t> parent_;
    std::vector<Evidence> evidence_;
    std::vector<bool> kept_;
    std::vector<Mention> headings_;
    Cast cast_;
};

} // namespace

Cast castOf(const Document& document) { return Casting(document).cast(); }

} // namespace pledge::extract
