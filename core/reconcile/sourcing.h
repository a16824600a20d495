#pragma once

#include "core/reconcile/phrase_list.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace pledge::reconcile {

/// The words that tell who says something, whose text it is, and what it revises: knowledge/<language>/sourcing.txt.
/// The English file says what each list is for.
struct Sourcing {
    explicit Sourcing(bool words) : spaced(words) {}

    bool spaced; ///< blanks part the words of the language
    PhraseList revised{spaced}, revisedTo{spaced}, earlier{spaced};
    PhraseList says{spaced}, saysBefore{spaced}, companySpeaker{spaced}, stateSpeaker{spaced}, pronounSpeaker{spaced};
    PhraseList ownVoice{spaced}, reported{spaced}, reportedBy{spaced}, tells{spaced}, toldIn{spaced};
    std::set<std::string> beforeFigure, paper;
    std::vector<std::string> ownPage;      ///< the longest first
    std::vector<std::string> releaseLines; ///< in lower case
};

/// Of the language of an article, loaded once; English where there is none of it.
const Sourcing& sourcing(std::string_view language);

} // namespace pledge::reconcile
