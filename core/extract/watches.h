#pragma once

#include "core/extract/vocabulary.h"

#include <cstddef>
#include <cstdint>

namespace pledge::extract {

class WordMarks;

/// The scans that look for something all over a document and stop at few words. A document keeps the places of those
/// words, found once when its words are numbered, so that no scan walks over all others.
enum class Watch : std::uint8_t {
    value,         ///< a word or a number without which a sentence holds no value
    undertaking,   ///< see initiatives.cpp
    verdict,       ///< see promise_verdicts.cpp
    promisedVerb,  ///< see promise_verbs.cpp
    promisedThing, ///< see promise_things.cpp
    government,    ///< "ministry", "government"
    acronym,       ///< what stands before an acronym: "(", "or"
    quote,         ///< quotation marks
};
inline constexpr std::size_t watchCount = 8;

constexpr std::uint32_t bitOf(Watch w) { return 1u << static_cast<unsigned>(w); }

/// The bits of all scans that stop at a word or mark in lower case. Asked once for each word of a document.
std::uint32_t watchesOf(const Word& word);

// What each scan stops at; each stands with its scan.
bool isValueCore(const Word& word);
const WordMarks& undertakingSigns();
const WordMarks& verdictSigns();
const WordMarks& promisedVerbSigns();
const WordMarks& promisedThingSigns();

} // namespace pledge::extract
