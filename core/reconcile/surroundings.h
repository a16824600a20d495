#pragma once

#include "core/reconcile/material.h"
#include "core/reconcile/passage.h"

namespace pledge::reconcile {

/// Where a claim stands, in bytes.
struct Stretch {
    base::Span claim;
    base::Span sentence;
    base::Span own; ///< the part of the sentence between the number before and the number behind
};

/// Fills in what the words round the claim say: title, heading, topic, marks, content.
void describe(const Stretch& stretch, Passage& passage, Mention& mention);

/// Whether a line is none of the text's sentences: short, and without a mark at its end.
bool isHeading(std::string_view line);

/// What happens on a date, by the words beside it: "start", "finish", or nothing. `date` is bytes.
std::string stepAt(base::Span date, Passage& passage);

/// Whether a place only says where the report was written ("HANOI, 3 March (Wire) —").
bool isDateline(const Passage& passage, const model::Claim& place);

/// Whether a place only says where something comes from ("the US carmaker").
bool isAdjective(const Passage& passage, const model::Claim& place);

} // namespace pledge::reconcile
