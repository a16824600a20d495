#include "core/reconcile/namings.h"

#include "core/reconcile/settled_names.h"
#include "core/reconcile/words.h"

#include <algorithm>

namespace pledge::reconcile {
namespace {

using model::Overrule;

bool samePair(const Overrule& a, const Overrule& b) {
    return a.names == b.names || (a.names[0] == b.names[1] && a.names[1] == b.names[0]);
}

/// Of each two names what was said last, in the order in which it was said.
std::vector<const Overrule*> lastWords(const std::vector<Overrule>& overrules) {
    std::vector<const Overrule*> out;
    for (const Overrule& o : overrules) {
        if (o.of != model::Grouping::name || !o.holds()) continue;
        std::erase_if(out, [&](const Overrule* before) { return samePair(*before, o); });
        out.push_back(&o);
    }
    return out;
}

/// How much of a key another one begins with; 0 where it is of another family.
std::size_t within(const std::string& key, const std::string& family) {
    return sameFamily(key, family) && key.size() >= family.size() ? family.size() : 0;
}

} // namespace

Namings::Namings(const std::vector<Overrule>& overrules, Key key) : key_(key) {
    for (const Overrule* o : lastWords(overrules)) {
        if (o->act == model::Act::same) same(o->names[0], o->names[1]);
        if (o->act == model::Act::different) different(o->names[0], o->names[1]);
    }
}

void Namings::same(const std::string& one, const std::string& other) {
    const auto number = [&](const std::string& name) {
        return classes_.try_emplace(key_(name), classes_.size()).first->second;
    };
    const std::size_t into = number(one);
    const std::size_t from = number(other);
    for (auto& [key, of] : classes_)
        if (of == from) of = into;
    called_[into] = one;
}

void Namings::different(const std::string& one, const std::string& other) {
    const auto a = classes_.find(key_(one));
    const auto b = classes_.find(key_(other));
    // What was one by way of a third name is so no more; the number that falls free must not be given again.
    if (a != classes_.end() && b != classes_.end() && a != b && a->second == b->second) {
        b->second = classes_.size() + called_.size() + apart_.size();
        called_[b->second] = other;
    }
    apart_.push_back({one, other});
}

/// A name as its class is called, with its key there.
std::pair<std::string, std::string> Namings::ofClass(const std::string& name) const {
    const std::string key = key_(name);
    const std::pair<const std::string, std::size_t>* nearest = nullptr;
    for (const auto& entry : classes_)
        if (within(key, entry.first) && (!nearest || entry.first.size() > nearest->first.size())) nearest = &entry;
    if (!nearest) return {name, key};
    const std::string& called = called_.at(nearest->second);
    const bool exactly = key == nearest->first;
    return {exactly ? called : name, key_(called) + key.substr(nearest->first.size())};
}

/// Which side of a pair a name is on: -1 the second, 1 the first, 0 neither.
int Namings::sideOf(const Apart& pair, const std::string& name, const std::string& key) const {
    const std::string one = ofClass(pair.one).second;
    const std::string other = ofClass(pair.other).second;
    if (one != other) {
        const std::size_t first = within(key, one);
        const std::size_t second = within(key, other);
        return first == second ? 0 : first > second ? 1 : -1;
    }
    if (key_(pair.one) != key_(pair.other)) return 0;          // said to be one since
    return name == pair.one ? 1 : name == pair.other ? -1 : 0; // spellings that the rules take for one
}

std::string Namings::settle(const std::string& name) const {
    const auto [called, key] = ofClass(name);
    std::string settled = key;
    for (std::size_t i = 0; i < apart_.size(); ++i)
        if (const int side = sideOf(apart_[i], name, key)) settled = markedApart(settled, i + 1, side > 0);
    return settled == key_(called) ? called : withKey(called, settled);
}

} // namespace pledge::reconcile
