#pragma once

#include "core/base/span.h"
#include "core/reconcile/material.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace pledge::reconcile {

/// The stems of the names of all parties.
std::set<std::string> stemsOfNames(const std::vector<Party>& parties);

/// An undertaking says in its own words what it is. Talks "with Acme" do not: what they are about stands elsewhere in
/// the sentence, so all of its words count, and all companies in it are tied to it. Talks "about it" take the words of
/// the sentence before, too.
void describeUndertaking(std::string_view sentence, std::string_view sentenceBefore, const std::set<std::string>& names,
                         Mention& m);

/// Whether two mentions speak of one undertaking, by partners and words.
bool sameUndertaking(const Mention& a, const Mention& b);

/// Whether their words alone make two mentions one undertaking.
bool wordedAlike(const Mention& a, const Mention& b);

} // namespace pledge::reconcile
