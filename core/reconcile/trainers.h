#pragma once

#include "core/reconcile/material.h"

namespace pledge::reconcile {

/// Gives a number of people to be trained the partners of the courses that the sentence behind it tells:
/// "25万人を育成する。 講座は大学と共同で開く", "will train 20,000 people. Acme College will run the courses". Needs
/// the roles of all parties.
void tieTrainers(Voice& voice);

} // namespace pledge::reconcile
