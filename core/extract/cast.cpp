#include "core/base/utf8.h"
#include "core/extract/cast_names.h"
#include "core/extract/memory.h"
#include "core/extract/parties.h"
#include "core/extract/places.h"

#include <algorithm>
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
    explicit Casting(const Document& d) : d_(d), list_(namesOf(d)) {}

    Cast cast() {
        number();
        joinShortForms();
        mergeGroups();
        extendedNames();
        smoothLists();
        decideTypes();
        chooseForms();
        recall();
        findInHeadings();
        return finish();
    }

private:
    static constexpr std::uint32_t none = Forms::none;
    static constexpr int saidToBe = 5; ///< evidence of an apposition

    /// What is the same for all mentions of one name.
    void number() {
        std::vector<std::uint32_t> groupOf(list_.keys.size(), none);
        std::vector<bool> seen(forms_.size());
        for (NamedItem& i : items_) {
            const std::uint32_t k = list_.alias[i.form] != none ? list_.alias[i.form] : i.key;
            if (groupOf[k] == none) {
                groupOf[k] = static_cast<std::uint32_t>(groupKey_.size());
                if (!i.name.place.empty()) placeGroup_.emplace(list_.keys[k], groupOf[k]);
                groupKey_.push_back(list_.keys[k]);
                evidence_.emplace_back();
                legal_.push_back(false);
                toldPlace_.push_back(false);
            }
            i.group = groupOf[k];
            if (i.name.legal) legal_[i.group] = true;
            if (!seen[i.form]) evidence_[i.group].add(formEvidence(d_, i.name));
            seen[i.form] = true;
            const Evidence context = contextEvidence(d_, i.name);
            if (context.place > 0) toldPlace_[i.group] = true;
            evidence_[i.group].add(context);
        }
        parent_.resize(groupKey_.size());
        for (std::size_t g = 0; g < parent_.size(); ++g) parent_[g] = g;
        oneWord_.resize(groupKey_.size());
        for (std::size_t g = 0; g < parent_.size(); ++g) oneWord_[g] = groupKey_[g].find(' ') == std::string::npos;
    }
    std::size_t root(std::size_t g) const { return parent_[g] == g ? g : root(parent_[g]); }

    using Index = std::unordered_map<std::string, std::vector<std::size_t>>;

    /// A shorter form behind a longer one means the longer: "Acme" behind "Acme Robotics", a surname behind a full
    /// name.
    void joinShortForms() {
        Index byFirst, byLast, byOther;
        // A headline may have the short form before the text has the long one.
        for (const bool longOnes : {true, false}) {
            std::vector<bool> seen(groupKey_.size());
            for (const NamedItem& i : items_) {
                const bool isLong = i.name.place.empty() && !isShort(i);
                if (seen[i.group] || isLong != longOnes) continue;
                seen[i.group] = true;
                if (!i.name.place.empty())
                    joinFamilyName(i, byLast);
                else if (longOnes)
                    noteLong(i, byFirst, byLast, byOther);
                else
                    joinShort(i, byFirst, byLast, byOther);
            }
        }
        joinLongForms(byFirst, byLast);
        joinSurnames(byLast);
    }
    /// "Albany said" behind "Jane Albany": a surname that is a town's name too.
    void joinSurnames(const Index& byLast) {
        for (const NamedItem& i : items_) {
            const Evidence& e = evidence_[i.group];
            if (i.name.place.empty() || parent_[i.group] != i.group || !(e.acts || e.quoted)) continue;
            const auto person = byLast.find(base::foldCase(forms_.text(i.form)));
            if (person != byLast.end()) parent_[i.group] = root(person->second.back());
        }
    }
    /// Names of several words that are a part of longer ones.
    void joinLongForms(const Index& byFirst, const Index& byLast) {
        std::vector<bool> seen(groupKey_.size());
        for (const NamedItem& i : items_) {
            if (!i.name.place.empty() || seen[i.group] || isShort(i)) continue;
            seen[i.group] = true;
            if (isTown(i.group)) continue;
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
    bool isShort(const NamedItem& i) const { return oneWord_[i.group] || i.name.title == Name::Title::honorific; }
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
        else if (!byFirst.contains(k) && only(byOther) && !legal_[i.group]) // "Suria Sdn. Bhd." is whole
            parent_[i.group] = root(byOther.at(k).front());
        else if (only(byProduct_) && isDetermined(i.name))
            parent_[i.group] =
                root(byProduct_.at(k).front()); // "the Gateway" behind "the Harbour Gateway, a programme"
    }
    /// "Preston" behind "Jane Preston" is she, where nothing says that it is the town.
    void joinFamilyName(const NamedItem& i, const Index& byLast) {
        constexpr std::size_t code = 2; // letters of the key of a country, which is no family name
        if (toldPlace_[i.group] || i.name.bare != i.name.first + 1 || i.name.place.size() <= code) return;
        const std::string family = base::foldCase(forms_.text(i.form));
        const auto person = byLast.find(family);
        // "Florence" beside "Florence Okell" is the town.
        if (person != byLast.end() && groupKey_[person->second.back()].ends_with(" " + family))
            parent_[i.group] = root(person->second.back());
    }
    /// Whether a name stands in the first sentences, where an article says whom it is about.
    bool opening(std::size_t group) const {
        if (!d_.opensArticle()) return false;
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
            if (!legal_[g]) continue;
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
        if (e.product > e.org && e.product >= saidToBe) byProduct_[k.substr(k.rfind(' ') + 1)].push_back(i.group);
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
        for (NamedItem& i : items_) i.group = static_cast<std::uint32_t>(root(i.group));
    }

    /// "Acme Nimbus": another party's name and more words is a product of it, unless its last word makes it a body.
    void extendedNames() {
        std::vector<std::size_t> spaces(forms_.size()); // where the first word of each form ends
        for (std::uint32_t f = 0; f < spaces.size(); ++f) spaces[f] = forms_.text(f).find(' ');
        std::vector<bool> heads(forms_.size()), done(groupKey_.size());
        for (const NamedItem& i : items_)
            if (spaces[i.form] == std::string_view::npos && evidence_[i.group].org >= 3) heads[i.form] = true;
        for (const NamedItem& i : items_) {
            if (done[i.group] || spaces[i.form] == std::string_view::npos || i.name.legal) continue;
            const std::uint32_t head = forms_.find(forms_.text(i.form).substr(0, spaces[i.form]));
            if (head == none || !heads[head]) continue;
            done[i.group] = true;
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
        else if (source.place >= strongest(source) && !isPossessive(d_, from.name.last) &&
                 !(forward && isOrigin(from.name)))
            e.place += 2;
    }
    /// "Acme of the Netherlands and Telmark": the place says where the name before it comes from.
    bool isOrigin(const Name& place) const {
        std::size_t of = place.first;
        if (of > 0 && d_.lower(of - 1) == "the") --of;
        return of > 1 && d_.lower(of - 1) == "of" && isNameWord(d_, of - 2) && d_.tokens()[of - 2].capital;
    }
    bool listed(std::size_t from, std::size_t to) const {
        if (to <= from || to - from > 2 || d_.tokens()[from].sentence != d_.tokens()[to].sentence) return false;
        for (std::size_t t = from; t < to; ++t)
            if (const auto w = d_.lower(t); w != "," && w != "and" && w != "or") return false;
        return true;
    }

    /// The last mention of a party decides with what all of them say.
    void decideTypes() {
        cast_.parties.resize(parent_.size());
        kept_.assign(parent_.size(), false);
        std::vector<bool> decided(parent_.size());
        for (std::size_t k = items_.size(); k-- > 0;) {
            const NamedItem& i = items_[k];
            if (decided[i.group]) continue;
            decided[i.group] = true;
            Party& p = cast_.parties[i.group];
            p.evidence = evidence_[i.group];
            const std::string& key = groupKey_[i.group];
            if (strongest(p.evidence) == 0 && unheard(i)) p.evidence.org = 2;
            kept_[i.group] = decide(p, key.starts_with("place "), !oneWord_[i.group]);
        }
    }
    /// Several words in capitals that are no ordinary words name a body more often than anything else; so does one that
    /// is no word at all.
    bool unheard(const NamedItem& i) const {
        if (i.name.adjective > 0) return false;
        if (i.name.bare - i.name.first < 2) return isCoined(d_.lower(i.name.first)) && !isDetermined(i.name);
        for (std::size_t t = i.name.first; t < i.name.bare; ++t)
            if (isWord(d_, t) && looksOrdinary(d_.lower(t))) return false;
        if (!i.name.opening) return true;
        // A word that no list has may open a sentence too, where the sentence goes on.
        const std::size_t next = i.name.last;
        return d_.lower(i.name.first).id >= vocabulary().size() &&
               (isMark(d_, next, ",") || (isWord(d_, next) && !d_.tokens()[next].capital));
    }

    /// "its Acmetown whey plant": a town more often than a body.
    bool isDetermined(const Name& n) const {
        if (n.first == 0) return false;
        const auto w = d_.lower(n.first - 1);
        return w == "its" || w == "their" || w == "our" || w == "the" || w == "a" || w == "an";
    }

    /// How often a party is named by a form.
    struct Use {
        std::uint32_t form, group, times, next; ///< `next`: the next use of the same form
    };
    std::vector<Use> countUses() {
        std::vector<Use> uses;
        std::vector<std::uint32_t> first(forms_.size(), none);
        for (const NamedItem& i : items_) {
            std::uint32_t form = i.form;
            if (const auto text = forms_.text(form); text.starts_with("The ")) {
                form = forms_.of(text.substr(4));
                if (form >= first.size()) first.resize(form + 1, none);
            }
            std::uint32_t at = first[form];
            while (at != none && uses[at].group != i.group) at = uses[at].next;
            if (at == none) {
                at = static_cast<std::uint32_t>(uses.size());
                uses.push_back({form, i.group, 0, first[form]});
                first[form] = at;
            }
            ++uses[at].times;
        }
        return uses;
    }
    /// The form used most, the fuller one where two are used alike; persons keep their full name.
    void chooseForms() {
        std::vector<std::uint32_t> most(parent_.size());
        for (const Use& use : countUses()) {
            Party& p = cast_.parties[use.group];
            ++p.forms;
            const std::string_view form = forms_.text(use.form);
            // A dateline's capitals are no spelling of their own.
            const std::uint32_t times = use.times * 2 - (p.type == PartyType::place && allCapitals(form));
            const bool person = p.type == PartyType::person;
            const auto better = [&](auto a, auto b) { return a != b ? a > b : form < p.canonical; };
            if (!p.canonical.empty() && (person || times == most[use.group] ? !better(form.size(), p.canonical.size())
                                                                            : times < most[use.group]))
                continue;
            most[use.group] = times;
            p.canonical = form;
            p.uses = static_cast<int>(use.times);
        }
    }

    /// In title case only names count that the article tells elsewhere, and known places.
    void findInHeadings() {
        groupOfForm_.assign(forms_.size(), none);
        opensForm_.assign(d_.words(), false);
        for (const NamedItem& i : items_)
            if (kept_[i.group] && groupOfForm_[i.form] == none) {
                groupOfForm_[i.form] = i.group;
                opensForm_[d_.tokens()[i.name.first].word] = true;
            }
        for (const Run& r : findTitleCase(d_))
            for (std::size_t t = r.first; t < r.last;) t = headingName(t, r.last);
    }
    std::size_t headingName(std::size_t t, std::size_t limit) {
        if (!isNameWord(d_, t)) return t + 1;
        if (opensForm_[d_.tokens()[t].word])
            for (std::size_t last = std::min(limit, t + 6); last > t; --last) {
                const std::uint32_t form = forms_.find(t, last);
                if (form == none || groupOfForm_[form] == none) continue;
                addHeading(t, last, groupOfForm_[form], {});
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
    void addHeading(std::size_t first, std::size_t last, std::size_t group, std::string_view place) {
        Name n;
        n.first = first;
        n.last = n.bare = last;
        n.place = place;
        headings_.push_back({n, group, true});
    }
    void addHeadingPlace(std::size_t t, const PlaceHit& place) {
        const std::string k = "place " + std::string(place.key);
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
            if (d_.memory()) recall(k, g);
        } else {
            g = root(g);
        }
        addHeading(t, place.last, g, place.key);
    }

    /// What earlier parts of the article decided holds for this one.
    void recall() {
        if (!d_.memory() || !d_.memory()->begun) return;
        for (std::size_t g = 0; g < parent_.size(); ++g)
            if (root(g) == g) recall(groupKey_[g], g);
        for (std::size_t g = 0; g < parent_.size(); ++g) recall(groupKey_[g], root(g));
    }
    void recall(const std::string& key, std::size_t party) {
        const Memory& memory = *d_.memory();
        const auto at = memory.names.find(key);
        Party& p = cast_.parties[party];
        if (at == memory.names.end() || p.recalled) return;
        const Memory::Party& known = memory.parties[at->second];
        p.canonical = known.canonical, p.type = known.type, p.role = known.role, p.roleWhy = known.roleWhy;
        p.uses = known.uses, p.forms = known.forms, p.evidence.why = known.why;
        p.recalled = true;
        kept_[party] = true;
    }
    void noteNames() {
        if (!d_.memory()) return;
        for (std::size_t g = 0; g < groupKey_.size(); ++g)
            if (const std::size_t r = root(g); kept_[r]) cast_.names.emplace_back(groupKey_[g], r);
    }

    Cast finish() {
        noteNames();
        auto& all = cast_.mentions;
        all.reserve(items_.size() + headings_.size());
        for (const NamedItem& i : items_)
            if (kept_[i.group]) all.push_back({i.name, i.group, false});
        const auto names = static_cast<std::ptrdiff_t>(all.size());
        all.insert(all.end(), headings_.begin(), headings_.end());
        std::inplace_merge(all.begin(), all.begin() + names, all.end(),
                           [](const Mention& a, const Mention& b) { return a.name.first < b.name.first; });
        return std::move(cast_);
    }

    const Document& d_;
    NameList list_;
    std::vector<NamedItem>& items_ = list_.items;
    Forms& forms_ = list_.forms;
    std::vector<std::string> groupKey_;
    std::vector<bool> oneWord_; ///< groups whose key is one word
    std::unordered_map<std::string, std::size_t> placeGroup_;
    std::vector<bool> legal_;                ///< groups with a legal form
    std::vector<bool> toldPlace_;            ///< groups that the words around a mention call a place
    std::unordered_set<std::string> served_; ///< keys of towns that name a body of a state
    Index byProduct_;                        ///< what is said to be a programme or a product, by its last word
    std::vector<std::size_t> parent_;
    std::vector<Evidence> evidence_;
    std::vector<bool> kept_;
    std::vector<std::uint32_t> groupOfForm_; ///< of the forms of kept parties; none for others
    std::vector<bool> opensForm_;            ///< by number: the first words of these
    std::vector<Mention> headings_;
    Cast cast_;
};

} // namespace

Cast castOf(const Document& document) { return Casting(document).cast(); }

} // namespace pledge::extract
