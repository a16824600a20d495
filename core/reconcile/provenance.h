#pragma once

#include "core/model/finding.h"
#include "core/reconcile/principals.h"
#include "core/reconcile/promises.h"

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace pledge::reconcile {

/// Sources of one event that are not independent of each other.
struct EchoGroup {
    std::vector<std::size_t> voices; ///< at least two
    std::string reason;              ///< a sentence
};

/// Where the sources of an event have what they say from. Voices by their place.
struct Provenance {
    std::set<std::size_t> own; ///< those that are a party's own text
    std::vector<EchoGroup> echoes;
    std::map<std::size_t, std::size_t> echoOf; ///< the group that a voice stands in
};

Provenance provenanceOf(const Event& event, const Principals& principals, const std::vector<Voice>& voices);

/// The sources that are the text of a party to the event: by the name of their publisher or author, as a release, or
/// because they promise in the first person outside of quotation marks.
std::set<std::size_t> ownTexts(const Event& event, const Principals& principals, const std::vector<Voice>& voices);

/// Sources that share passages outside of what they quote (headlines left out), or of which one names another, or both
/// name a third, as where they have the story from. What a party's own page (`own`) said is no such story. The work
/// grows with the length of the texts alone.
std::vector<EchoGroup> echoesIn(const Event& event, const std::set<std::size_t>& own, const std::vector<Voice>& voices);

/// Tells how well each reading of the announcement is supported, and its echoes.
void giveSupport(model::Announcement& announcement, const Event& event, const std::vector<Voice>& voices,
                 const Provenance& provenance);

/// How reasons call a source: by its publisher, else by the name of its file.
std::string nameOf(const Voice& voice);

} // namespace pledge::reconcile
