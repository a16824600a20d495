#pragma once

#include "core/reconcile/material.h"
#include "core/reconcile/passage.h"
#include "core/reconcile/word_lists.h"

#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pledge::reconcile {

/// Who tells a number: the text itself, somebody whose words it gives, an official, or a paper that was handed
/// out, or what stands under a picture.
struct Teller {
    enum class Kind { text, speaker, official, document };
    Kind kind = Kind::text;
    std::set<std::string> people; ///< keys of those who may have said it; of speakers alone
};

/// Whether two numbers are told by two who may know them otherwise: of two speakers only where no one may be both.
bool areTwo(const Teller& a, const Teller& b);

/// Finds who tells the numbers of one source. Refers to its arguments.
class Tellers {
public:
    Tellers(const Input& input, Passage& passage, const WordLists& words);

    /// Whether somebody who is named says so in the words of the text: "Mr Low said the plant would cost 9 billion".
    bool isReported(const Mention& m);
    Teller of(const Mention& m);
    /// What a quotation that is still open at the end of the words has said so far; else all of the words.
    std::string_view ownWords(std::string_view before) const;

    /// Whether a sentence begins with the paper that it quotes.
    bool opensWithDocument(base::Span sentence) const;

    using Placed = std::vector<std::pair<std::size_t, const model::Claim*>>;
    /// The parties that begin in these bytes, with the byte where each does, in order.
    std::span<const Placed::value_type> partiesIn(base::Span bytes) const;

private:
    bool isQuoted(std::size_t byte) const;
    base::Span before(base::Span sentence);
    base::Span behind(base::Span sentence);
    bool saysSo(std::string_view text) const;
    bool isFromDocument(std::string_view text) const;
    std::vector<std::string> openingOf(base::Span bytes, std::size_t words) const;
    bool isCaption(base::Span line) const;
    bool hasOfficial(base::Span bytes) const;
    bool hasPerson(base::Span bytes) const;
    bool isAnsweredByOffice(base::Span sentence) const;
    bool isPronounSpeaking(base::Span sentence) const;
    bool isAccordingToPerson(base::Span sentence) const;
    bool goesOnFromDocument(base::Span sentence);
    bool goesOnSpeaking(base::Span sentence);
    std::set<std::string> peopleIn(base::Span bytes) const;
    std::size_t openQuote(std::string_view text) const;

    Passage& passage_;
    const WordLists& words_;
    bool japanese_;
    Placed parties_;                                        ///< with the byte where each begins, in order
    std::vector<std::size_t> opening_, closing_, straight_; ///< where quotation marks stand
};

} // namespace pledge::reconcile
