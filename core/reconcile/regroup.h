#pragma once

#include "core/model/overrule.h"

#include <algorithm>
#include <functional>
#include <set>
#include <string>
#include <vector>

namespace pledge::reconcile {

/// Groups of things that stand together: voices of an event, mentions of a promise.
template<class T>
using Groups = std::vector<std::vector<const T*>>;

/// Changes groups as an analyst said. Things are named by ids; two things in two groups may have one name, as the
/// stories of one source do that tells of two events.
template<class T>
class Regrouping {
public:
    using Ids = std::vector<std::string>;
    using IsOneOf = std::function<bool(const T&, const Ids&)>;
    using NameOf = std::function<const std::string&(const T&)>;
    Regrouping(Groups<T> groups, IsOneOf isOneOf, NameOf nameOf)
        : groups_(std::move(groups)), isOneOf_(std::move(isOneOf)), nameOf_(std::move(nameOf)) {}

    /// Does nothing where the act has not enough to act on.
    void apply(const model::Overrule& o) {
        if (!o.holds()) return;
        if (o.act == model::Act::join) join(o.groups);
        if (o.act == model::Act::part && o.groups.size() == 2) part(o.groups[0], o.groups[1]);
        if (o.act == model::Act::move && o.groups.size() == 2) move(o.groups[0], o.groups[1]);
        std::erase_if(groups_, [](const auto& g) { return g.empty(); });
    }

    Groups<T> take() { return std::move(groups_); }

private:
    using Group = std::vector<const T*>;

    std::size_t held(const Group& group, const Ids& ids) const {
        return static_cast<std::size_t>(
            std::count_if(group.begin(), group.end(), [&](const T* t) { return isOneOf_(*t, ids); }));
    }

    /// The group that holds most of these, of equals the smaller; past the last where none holds any.
    std::size_t homeOf(const Ids& ids) const {
        std::size_t home = groups_.size();
        std::size_t most = 0;
        for (std::size_t i = 0; i < groups_.size(); ++i) {
            const std::size_t own = held(groups_[i], ids);
            if (own > most || (own && own == most && groups_[i].size() < groups_[home].size())) home = i, most = own;
        }
        return home;
    }

    bool standsOnce(const T& t) const {
        return 1 == std::count_if(groups_.begin(), groups_.end(), [&](const Group& g) {
                   return std::any_of(g.begin(), g.end(), [&](const T* o) { return nameOf_(*o) == nameOf_(t); });
               });
    }

    /// All groups that hold any of these become one; a name in several groups speaks for none of them.
    void join(const std::vector<Ids>& named) {
        std::set<std::size_t> met;
        for (const Ids& ids : named) {
            if (const std::size_t home = homeOf(ids); home < groups_.size()) met.insert(home);
            for (std::size_t i = 0; i < groups_.size(); ++i)
                if (std::any_of(groups_[i].begin(), groups_[i].end(),
                                [&](const T* t) { return isOneOf_(*t, ids) && standsOnce(*t); }))
                    met.insert(i);
        }
        if (met.size() < 2) return;
        Group& into = groups_[*met.begin()];
        for (const std::size_t i : met)
            if (i != *met.begin()) add(into, std::exchange(groups_[i], {}));
    }

    static void add(Group& into, const Group& from) {
        into.insert(into.end(), from.begin(), from.end());
        std::sort(into.begin(), into.end());
        into.erase(std::unique(into.begin(), into.end()), into.end());
    }

    /// Takes those of `ids` out of a group.
    Group takeOut(Group& group, const Ids& ids) const {
        const auto stay =
            std::stable_partition(group.begin(), group.end(), [&](const T* t) { return !isOneOf_(*t, ids); });
        Group out(stay, group.end());
        group.erase(stay, group.end());
        return out;
    }

    /// Where some of `ids` stand with some of `others`, they leave, and stand together.
    void part(const Ids& ids, const Ids& others) {
        Group out;
        for (Group& g : groups_) {
            Group leaving = takeOut(g, ids);
            add(held(g, others) ? out : g, leaving);
        }
        groups_.push_back(std::move(out));
    }

    void move(const Ids& ids, const Ids& target) {
        const std::size_t home = homeOf(target);
        if (home == groups_.size()) return;
        for (std::size_t i = 0; i < groups_.size(); ++i)
            if (i != home) add(groups_[home], takeOut(groups_[i], ids));
    }

    Groups<T> groups_;
    IsOneOf isOneOf_;
    NameOf nameOf_;
};

} // namespace pledge::reconcile
