#pragma once

#include "core/reconcile/material.h"

#include <optional>
#include <string>
#include <string_view>

namespace pledge::reconcile {

/// Whoever a sentence puts something in the mouth of. People who speak for a company are that company.
struct Speaker {
    enum class Body { investor, state, other };
    Body body = Body::other;
    std::string key;  ///< of the party; empty where the words only say "the company", "an official"
    std::string name; ///< for people
};

/// By attribution verbs and "according to", によると and は…と述べた; "he said" means whoever was named last, in the
/// sentence or in that `before`. Nothing where the sentence says nothing of it, or names somebody whom the source does
/// not know as a party.
std::optional<Speaker> speakerIn(std::string_view sentence, std::string_view before, const Voice& voice);

/// Whether two speakers are surely not one.
bool areDifferent(const Speaker& a, const Speaker& b);

} // namespace pledge::reconcile
