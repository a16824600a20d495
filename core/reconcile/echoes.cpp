#include "core/model/reasons.h"
#include "core/reconcile/disjoint_sets.h"
#include "core/reconcile/named_sources.h"
#include "core/reconcile/phrases.h"
#include "core/reconcile/provenance.h"
#include "core/reconcile/shared_passages.h"
#include "core/reconcile/words.h"

#include <algorithm>
#include <tuple>

namespace pledge::reconcile {
namespace {

namespace reason = model::reason;
using model::Role;

/// Why two sources are one voice.
struct Link {
    std::size_t a = 0, b = 0; ///< places in the event
    std::string why;          ///< a clause
};

class EchoFinder {
public:
    EchoFinder(const Event& event, const std::set<std::size_t>& own, const std::vector<Voice>& voices)
        : event_(event), own_(own), voices_(voices) {
        for (const Voice* v : event.voices) ++textsOf_[v->source->article.publisher];
    }

    std::vector<EchoGroup> find() {
        addPassages();
        addNames();
        return groups();
    }

private:
    const model::Article& article(std::size_t i) const { return event_.voices[i]->source->article; }
    std::size_t place(std::size_t i) const { return static_cast<std::size_t>(event_.voices[i] - voices_.data()); }
    /// Two texts of one publisher are told apart by their files.
    std::string name(std::size_t i) const {
        const model::Article& a = article(i);
        const auto texts = textsOf_.find(a.publisher);
        const bool several = !a.publisher.empty() && texts != textsOf_.end() && texts->second > 1;
        return nameOf(*event_.voices[i]) + (several ? " (" + a.file.substr(a.file.find_last_of('/') + 1) + ")" : "");
    }

    void addPassages() {
        std::vector<const model::Article*> articles;
        for (std::size_t i = 0; i < event_.voices.size(); ++i) articles.push_back(&article(i));
        for (const SharedPassage& s : sharedPassages(articles))
            links_.push_back({s.text, s.other,
                              filled(article(s.text).language == "ja" ? reason::sharesCharacters : reason::sharesWords,
                                     {name(s.text), percent(s.share), std::to_string(s.words), name(s.other)})});
    }

    /// A party's own page is no report that others repeat.
    void addNames() {
        std::map<std::string, std::size_t> publishers;
        std::set<std::string> starts;
        for (std::size_t i = 0; i < event_.voices.size(); ++i)
            if (!own_.contains(place(i)) && !article(i).publisher.empty())
                publishers.try_emplace(partyKey(article(i).publisher), i);
        for (const auto& [key, source] : publishers) starts.insert(key.substr(0, key.find(' ')));
        std::map<std::string, std::size_t> firstToName;
        for (std::size_t i = 0; i < event_.voices.size(); ++i) {
            const std::string self = partyKey(article(i).publisher);
            const auto isPublisher = [&](const std::string& key) { return key != self && publishers.contains(key); };
            for (const NamedSource& n : namedSources(article(i), isPublisher, starts)) {
                const auto of = publishers.find(n.key);
                if (isParty(n.key, of != publishers.end())) continue;
                if (of != publishers.end() && of->second != i)
                    links_.push_back(
                        {i, of->second, filled(reason::namesSource, {name(i), name(of->second), n.words})});
                else if (const auto [first, fresh] = firstToName.try_emplace(n.key, i); !fresh)
                    links_.push_back(
                        {first->second, i, filled(reason::nameOneReport, {name(first->second), name(i), n.words})});
            }
        }
    }

    /// Companies and offices say and report things of their own. A publisher of one of the sources is none for being
    /// quoted.
    bool isParty(const std::string& key, bool publishes) const {
        return std::any_of(event_.voices.begin(), event_.voices.end(), [&](const Voice* v) {
            const Party* p = v->party(key);
            const bool acts = p && (p->as(Role::investor) || p->as(Role::partner) || p->as(Role::government));
            return acts || (p && !publishes && !p->roles.empty()) || sameFamily(key, v->investor);
        });
    }

    std::vector<EchoGroup> groups() {
        DisjointSets joined(event_.voices.size());
        for (const Link& l : links_) joined.join(l.a, l.b);
        std::map<std::size_t, std::vector<std::size_t>> members;
        for (std::size_t i = 0; i < event_.voices.size(); ++i) members[joined.root(i)].push_back(i);
        std::vector<EchoGroup> out;
        for (const auto& [root, list] : members) {
            if (list.size() < 2) continue;
            EchoGroup group;
            for (const std::size_t i : list) group.voices.push_back(place(i));
            group.reason = reasonOf(list);
            out.push_back(std::move(group));
        }
        return out;
    }

    std::string reasonOf(const std::vector<std::size_t>& list) const {
        constexpr std::size_t most = 4; // clauses
        std::vector<std::string> names, clauses;
        for (const std::size_t i : list) names.push_back(name(i));
        for (const Link& l : links_)
            if (std::binary_search(list.begin(), list.end(), l.a)) clauses.push_back(l.why);
        std::string why;
        for (std::size_t i = 0; i < std::min(most, clauses.size()); ++i) why += (i ? "; " : "") + clauses[i];
        if (clauses.size() > most) why += "; " + filled(reason::moreOfKind, {std::to_string(clauses.size() - most)});
        return filled(reason::oneVoice,
                      {list.size() > most ? capital(count(list.size(), "source")) : joined(names), why});
    }

    const Event& event_;
    const std::set<std::size_t>& own_;
    const std::vector<Voice>& voices_;
    std::map<std::string, std::size_t> textsOf_; ///< by publisher
    std::vector<Link> links_;
};

} // namespace

std::string nameOf(const Voice& voice) {
    const model::Article& a = voice.source->article;
    return a.publisher.empty() ? a.file.substr(a.file.find_last_of('/') + 1) : a.publisher;
}

std::vector<EchoGroup> echoesIn(const Event& event, const std::set<std::size_t>& own,
                                const std::vector<Voice>& voices) {
    if (event.voices.size() < 2) return {};
    return EchoFinder(event, own, voices).find();
}

} // namespace pledge::reconcile
