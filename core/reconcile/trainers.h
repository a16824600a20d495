#pragma once

#include "core/reconcile/material.h"

#include <string_view>

namespace pledge::reconcile {

/// Gives a number of people to be trained the partners of the courses that the sentence behind it tells:
/// "25万人を育成する。 講座は大学と共同で開く", "will train 20,000 people. Acme College will run the courses". Needs
/// the roles of all parties.
void tieTrainers(Voice& voice);

/// Whether the words are about scholarships or grants: who gives them trains nobody.
bool isGrant(std::string_view label);
/// Whether the words say that others are left out: such a list says nothing of who else there is.
bool leavesOut(std::string_view words);

} // namespace pledge::reconcile
