#pragma once

#include "core/reconcile/material.h"

#include <set>
#include <string>
#include <vector>

namespace pledge::reconcile {

/// The sources that report one event.
struct Event {
    std::vector<const Voice*> voices;
};

/// What kind of statement a mention makes. Promises, what was done before, and facts are never mixed.
enum class Sort { promise, past, fact };
Sort sortOf(const Mention& m);

/// The mentions that speak of one promise or fact.
struct Promise {
    std::vector<const Mention*> mentions; ///< by voice, then by start
    std::set<std::size_t> voices;
    std::string topic;
    bool total = false; ///< the sum of the whole programme

    const Mention& first() const { return *mentions.front(); }
    model::Kind kind() const { return first().claim->kind; }
};

/// Joins two promises; the topic that is known stays.
void join(Promise& into, Promise& from);

/// Numbers of one kind and unit that speak of one thing, by value first, then by what they are about.
std::vector<Promise> groupNumbers(const Event& event);
/// Undertakings without a number, by the companies and offices they share and by what they say.
std::vector<Promise> groupInitiatives(const Event& event);

} // namespace pledge::reconcile
