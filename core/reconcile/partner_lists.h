#pragma once

#include "core/reconcile/passage.h"
#include "core/reconcile/promises.h"

#include <map>
#include <vector>

namespace pledge::reconcile {

/// Finds the sentences that name two partners or more of something promised, whatever else they tell.
void findPartnerLists(const Input& input, Passage& passage, Voice& voice);

/// A list of partners as one source gives it.
struct ListTold {
    std::size_t voice = 0;
    const PartnerList* list = nullptr;
};

/// To which promise of an event those lists belong in which two sources name one partner alike and others that the
/// other source does not name at all, unless a promise already has both: the promise whose sentences they are, else
/// the first. By the promise's place in `promises`.
std::map<std::size_t, std::vector<ListTold>> homesOfPartnerLists(const std::vector<Promise>& promises,
                                                                 const Event& event);

} // namespace pledge::reconcile
