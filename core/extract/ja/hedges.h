#pragma once

#include "core/extract/candidate.h"
#include "core/extract/ja/text.h"

namespace pledge::extract::ja {

/// Takes the words that hedge a number into its claim: 約, 最大 before it, 以上, を超える, 規模 behind its unit.
/// [number, unit) are the tokens of the number itself.
void qualify(const Text& text, Candidate& c, std::size_t number, std::size_t unit);

/// Takes in a rate: 年間, 毎年, 年 before the number, ／年 behind.
void rate(const Text& text, Candidate& c, std::size_t number);

} // namespace pledge::extract::ja
