#pragma once

#include "core/base/span.h"
#include "core/reconcile/material.h"

#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pledge::reconcile {

/// The stems of the names of all parties.
std::set<std::string> stemsOfNames(const std::vector<Party>& parties);

/// An undertaking says in its own words what it is. Talks "with Acme" do not: what they are about stands elsewhere in
/// the sentence, so all of its words count, and all companies in it are tied to it. Talks "about it" take the words of
/// the sentence before, too.
void describeUndertaking(std::string_view sentence, std::string_view sentenceBefore, const std::set<std::string>& names,
                         Mention& m);

/// An undertaking with what it takes to know it again in another source, also in another language.
struct Act {
    const Mention* mention = nullptr;
    bool japanese = false;
    bool agreeing = false;          ///< its sentence is about an agreement or talks
    bool still = false;             ///< its sentence says that something goes on
    std::vector<std::string> names; ///< of the companies and offices tied to it, as the source writes them
    std::set<std::string> topics;   ///< what it is about: of its own words, else of its sentence
    std::set<std::string> things;   ///< those of the things of the lexicon that its own words name
    std::set<std::string> sole;     ///< those of the names with which its source has no other undertaking
    std::set<std::pair<std::string, double>> counts; ///< of an agreement: units and values of its sentence and the last
    std::set<std::string> unshared;                  ///< those of the topics that its source has nowhere else
    std::set<std::string> unsharedThings;            ///< those of the things that its source has nowhere else
    const Mention* means =
        nullptr;       ///< "the plant": what its source opens with, where only one thing there is called so
    bool main = false; ///< its source opens with it; of what is not agreed: its source agrees nothing of the kind
};
/// The undertakings of one source, in its order.
std::vector<Act> actsOf(const Voice& voice);

/// Whether two mentions speak of one undertaking, by partners, topics and words.
bool sameUndertaking(const Act& a, const Act& b);

/// Whether their words alone make two mentions one undertaking.
bool wordedAlike(const Mention& a, const Mention& b);

} // namespace pledge::reconcile
