#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace pledge::reconcile {

/// The words of a text in their order, case-folded, possessives off; a run of Japanese gives its pairs of characters.
std::vector<std::string> wordsOf(std::string_view utf8);

/// The word without its English ending, so that "train", "trains", "trained" and "training" are one.
std::string stemOf(std::string word);

/// The stems of a text that carry meaning (no articles, auxiliaries, numbers), sorted, each once.
std::vector<std::string> contentOf(std::string_view utf8);

/// How many stems two sorted lists share.
std::size_t shared(const std::vector<std::string>& a, const std::vector<std::string>& b);
/// Shared stems by those of both, 0 to 1.
double likeness(const std::vector<std::string>& a, const std::vector<std::string>& b);

/// What two spellings of one company, person or place have in common: folded, without legal forms and articles.
std::string partyKey(std::string_view name);
/// Whether one key is the other, or the other with words behind it ("acme", "acme energy").
bool sameFamily(std::string_view a, std::string_view b);
/// Whether one key holds the other at its beginning or end ("baltic sea", "polish baltic sea").
bool samePlace(std::string_view a, std::string_view b);

} // namespace pledge::reconcile
