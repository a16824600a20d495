#include "core/reconcile/ids.h"

#include "core/base/hash.h"
#include "core/reconcile/reconcile.h"

#include <algorithm>
#include <cstdio>
#include <map>
#include <set>

namespace pledge::reconcile {
namespace {

using model::Announcement;
using model::Commitment;

std::string evidenceOf(std::vector<std::string> parts) {
    std::sort(parts.begin(), parts.end());
    std::string all;
    for (const std::string& part : parts) all += part + '|';
    return all;
}

std::string exact(double v) {
    char text[40];
    std::snprintf(text, sizeof text, "%.17g", v);
    return text;
}

std::string evidenceOf(const model::Reading& r) {
    std::string text = r.calendar + (r.open ? "|open|" : "|");
    if (const auto* q = std::get_if<model::Quantity>(&r.value))
        return text + exact(q->value) + '|' + (q->value_max ? exact(*q->value_max) : "") + '|' + q->unit + '|' +
               q->per + '|' + std::string(model::name(q->qualifier));
    if (const auto* list = std::get_if<std::vector<std::string>>(&r.value)) return text + evidenceOf(*list);
    return text + std::get<std::string>(r.value);
}

/// The claims that make a group: those of an announcement are those of its commitments, or its sources where it has
/// none.
std::vector<std::string> membersOf(const Announcement& a) {
    std::vector<std::string> members;
    for (const Commitment& c : a.commitments) members.insert(members.end(), c.claims.begin(), c.claims.end());
    return members.empty() ? a.sources : members;
}
std::vector<std::string> membersOf(const Commitment& c) { return c.claims; }

/// How the old groups of one kind go over into the new.
template<class Group>
class Adoption {
public:
    Adoption(const std::vector<const Group*>& before, const std::vector<Group*>& fresh)
        : before_(before), fresh_(fresh) {
        std::map<std::string, std::size_t> freshAt;
        for (std::size_t i = 0; i < fresh.size(); ++i)
            for (const std::string& id : membersOf(*fresh[i])) freshAt[id] = i;
        for (std::size_t i = 0; i < before.size(); ++i)
            for (const std::string& id : membersOf(*before[i]))
                if (const auto at = freshAt.find(id); at != freshAt.end()) ++common_[{i, at->second}];
    }

    std::vector<std::pair<std::string, std::string>> adopt(const std::function<bool(const std::string&)>& elsewhere) {
        std::vector<const Group*> owner(fresh_.size(), nullptr);
        std::vector<std::size_t> heirs;
        for (std::size_t i = 0; i < before_.size(); ++i) {
            heirs.push_back(heirOf(i));
            if (heirs[i] < fresh_.size() && !owner[heirs[i]]) owner[heirs[i]] = before_[i];
        }
        std::set<std::string> taken;
        for (const Group* g : before_) taken.insert(g->id);
        for (std::size_t i = 0; i < fresh_.size(); ++i) {
            if (owner[i])
                fresh_[i]->id = owner[i]->id;
            else
                avoid(taken, elsewhere, fresh_[i]->id);
        }
        std::vector<std::pair<std::string, std::string>> forwards;
        for (std::size_t i = 0; i < before_.size(); ++i)
            if (heirs[i] < fresh_.size() && owner[heirs[i]] != before_[i])
                forwards.emplace_back(before_[i]->id, fresh_[heirs[i]]->id);
        return forwards;
    }

private:
    /// The new group that holds most of an old one's claims; past the last where none holds any.
    std::size_t heirOf(std::size_t old) const {
        std::size_t heir = fresh_.size();
        std::size_t most = 0;
        for (auto at = common_.lower_bound({old, 0}); at != common_.end() && at->first.first == old; ++at)
            if (at->second > most) most = at->second, heir = at->first.second;
        return heir;
    }

    /// A new group must not carry an id that an old one had before it.
    static void avoid(std::set<std::string>& taken, const std::function<bool(const std::string&)>& elsewhere,
                      std::string& id) {
        const std::string prefix = id.substr(0, id.find('-'));
        while (!taken.insert(id).second || (elsewhere && elsewhere(id))) id = base::shortId(prefix, id);
    }

    const std::vector<const Group*>& before_;
    const std::vector<Group*>& fresh_;
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> common_; ///< claims that an old and a new group share
};

template<class Group>
void append(std::vector<std::pair<std::string, std::string>>& to, const std::vector<const Group*>& before,
            const std::vector<Group*>& fresh, const std::function<bool(const std::string&)>& elsewhere) {
    const auto pairs = Adoption<Group>(before, fresh).adopt(elsewhere);
    to.insert(to.end(), pairs.begin(), pairs.end());
}

} // namespace

void giveFacetIds(Commitment& c) {
    for (model::Facet& f : c.facets) {
        f.id = base::shortId("f", c.id + '|' + std::string(model::name(f.facet)));
        std::set<std::string> taken;
        for (model::Reading& r : f.readings) {
            r.id = base::shortId("r", f.id + '|' + evidenceOf(r));
            while (!taken.insert(r.id).second) r.id = base::shortId("r", r.id);
        }
    }
}

void giveIds(Announcement& a) {
    for (Commitment& c : a.commitments) {
        c.id = base::shortId("m", evidenceOf(c.claims));
        giveFacetIds(c);
    }
    a.id = base::shortId("a", evidenceOf(membersOf(a)));
}

std::vector<std::pair<std::string, std::string>> adoptIds(const model::Finding& before, model::Finding& fresh,
                                                          const std::function<bool(const std::string&)>& taken) {
    std::vector<const Announcement*> oldEvents;
    std::vector<const Commitment*> oldPromises;
    for (const Announcement& a : before.announcements) {
        oldEvents.push_back(&a);
        for (const Commitment& c : a.commitments) oldPromises.push_back(&c);
    }
    std::vector<Announcement*> events;
    std::vector<Commitment*> promises;
    for (Announcement& a : fresh.announcements) {
        events.push_back(&a);
        for (Commitment& c : a.commitments) promises.push_back(&c);
    }
    std::vector<std::pair<std::string, std::string>> forwards;
    append(forwards, oldEvents, events, taken);
    append(forwards, oldPromises, promises, taken);
    for (Commitment* c : promises) giveFacetIds(*c);
    return forwards;
}

} // namespace pledge::reconcile
