#pragma once

#include "core/reconcile/material.h"
#include "core/reconcile/passage.h"
#include "core/reconcile/tellers.h"
#include "core/reconcile/word_lists.h"

#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace pledge::reconcile {

/// The words by which one text sets two of its numbers against each other: `disagreeing.txt` of both languages.
const WordLists& disagreeingWords();

/// Whether one of the stems makes a number a step or a part; "the first figure" is no first step.
bool hasStep(const std::vector<std::string>& stems);
/// Nouns that say who is meant: "researchers", not "jobs", "people", "workers".
bool isTrade(const std::vector<std::string>& audience);
/// Whether topic, marks, people and day of two numbers of one source may be those of one thing.
bool isOneThing(const Mention& a, const Mention& b);

/// "Jobs: 1,400": a line that is a label and at most so many words, as in a list of figures.
bool isEntry(std::string_view line, std::size_t words = 12);

/// What stands round the numbers of one source. Refers to its arguments.
class NumbersTold {
public:
    NumbersTold(const Input& input, Passage& passage, const Voice& voice);

    bool japanese() const { return japanese_; }
    base::Span at(const Mention& m) const { return passage_.bytesOf(m.claim->span); }
    std::string_view textBetween(std::size_t from, std::size_t to) const {
        return from < to ? passage_.textOf({from, to}) : std::string_view();
    }
    /// The parts of its sentence on both sides of a number.
    std::string_view before(const Mention& m) const { return textBetween(m.sentence.start, at(m).start); }
    std::string_view after(const Mention& m) const { return textBetween(at(m).end, m.sentence.end); }
    std::string_view sentenceOf(const Mention& m) const { return passage_.textOf(m.sentence); }

    /// One sentence, or one and the next of the same paragraph; and whether they stand in one line.
    bool areNeighbours(const Mention& a, const Mention& b) const;
    bool areInOneLine(const Mention& a, const Mention& b) const;
    /// Whether its line is an item of a list.
    bool isInList(const Mention& m) const;
    /// Words that make a number a step or a part, in the part of the sentence that is its own.
    bool isStep(const Mention& m) const;
    /// "180 MW in all", "together 210 MW": both are the whole, neither is a part of the other.
    bool areTotals(const Mention& a, const Mention& b) const;
    /// Whether their sentences name places, but no common one.
    bool areElsewhere(const Mention& a, const Mention& b) const;
    /// Firms, places and products of a stretch of text besides the investor and where it invests.
    std::set<std::string> sitesIn(base::Span bytes) const;
    /// What a sentence names besides the investor: two sites, two firms are two promises.
    std::set<std::string> namesIn(base::Span sentence) const;
    const Teller& tellerOf(const Mention& m);
    bool isReported(const Mention& m);

private:
    bool saysStep(const Mention& m) const;
    const std::set<std::string>& placesIn(base::Span sentence) const;
    bool isOfOfficial(base::Span place, base::Span sentence) const;

    Passage& passage_;
    const Voice& voice_;
    bool japanese_;
    Tellers tellers_;
    // A number is held against up to 200 others: what its own words say is found once.
    mutable std::unordered_map<const model::Claim*, bool> steps_;
    mutable std::unordered_map<std::size_t, std::set<std::string>> places_; ///< by where the sentence begins
    std::unordered_map<const model::Claim*, Teller> tellersOf_;
    std::unordered_map<const model::Claim*, bool> reported_;
};

} // namespace pledge::reconcile
