#pragma once

#include "core/reconcile/compare.h"
#include "core/reconcile/material.h"

#include <initializer_list>
#include <set>
#include <string>

namespace pledge::reconcile {

/// The number of a mention, as comparing takes it.
Amount amountOf(const Mention& m);

/// Whether two mentions of comparable numbers give one number of one thing: values that fit within rounding or their
/// qualifiers, no word that parts them. What has no topic can be about anything.
bool sameNumber(const Mention& a, const Mention& b);

/// Whether both say what they are for, and not the same.
bool differInPillar(const Mention& a, const Mention& b);

/// The marks of a mention but for some that say nothing in their place: of a sum "the whole" adds nothing.
std::set<std::string> marksBeside(const Mention& m, std::initializer_list<const char*> others);

/// Whether the words that part promises ("construction", "a further") let two mentions be one.
bool marksAgree(const Mention& a, const Mention& b);

} // namespace pledge::reconcile
