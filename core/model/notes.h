#pragma once

#include "core/model/form.h"

namespace pledge::model {

// What reading a file, and following what was judged, has to tell; for who says it and for who says it again in another
// language. Places hold: n a number, w words as they are, f the name of a facet, v values.

namespace note {

inline constexpr Form lineRemoved{"1 line of adverts, links or other furniture was removed.", ""};
inline constexpr Form linesRemoved{"%1 lines of adverts, links or other furniture were removed.", "n"};
inline constexpr Form guessed{"The encoding was guessed: %1.", "w"};
inline constexpr Form characterLost{"1 character could not be read as %1 and became U+FFFD.", "w"};
inline constexpr Form charactersLost{"%1 characters could not be read as %2 and became U+FFFD.", "nw"};
inline constexpr Form leftOut{"%1 was left out: it is no article in .txt or .md.", "w"};

inline constexpr Form all[] = {lineRemoved, linesRemoved, guessed, characterLost, charactersLost, leftOut};

} // namespace note

/// Why a judgement no longer stands as it did.
namespace stale {

inline constexpr Form noSource{"The source is not in this workspace.", ""};
inline constexpr Form noClaim{"The claim “%1” is no longer found at its place.", "w"};
inline constexpr Form readOtherwise{"The rules read “%1” in another way now.", "w"};
inline constexpr Form noClaims{"None of the claims behind it is found any more.", ""};
inline constexpr Form parted{"The claims behind it went to several commitments.", ""};
inline constexpr Form noFacet{"No source speaks of its %1 any more.", "f"};
inline constexpr Form otherReadings{"The readings were %1 when this was judged, and are %2 now.", "vv"};
inline constexpr Form oneCame{"Source %1 has spoken since this was judged.", "w"};
inline constexpr Form someCame{"Sources %1 have spoken since this was judged.", "v"};
inline constexpr Form oneWent{"Source %1 speaks of it no longer.", "w"};
inline constexpr Form someWent{"Sources %1 speak of it no longer.", "v"};
inline constexpr Form oneMoved{
    "The sources were grouped anew: what source %1 says of it stands in another commitment now.", "w"};
inline constexpr Form someMoved{
    "The sources were grouped anew: what sources %1 say of it stands in other commitments now.", "v"};
inline constexpr Form sourceGone{"A source that spoke of it is no longer in this workspace.", ""};
inline constexpr Form wordsGone{"The words “%1” behind it are not found at their place any more.", "w"};
inline constexpr Form otherRules{"It was judged under version %1 of the rules, and is read under version %2 now.",
                                 "nn"};
inline constexpr Form otherText{"The text of source %1 has changed since.", "w"};
inline constexpr Form damaged{"This entry of the ledger is damaged and cannot be read.", ""};

inline constexpr Form all[] = {noSource,      noClaim,    readOtherwise, noClaims, parted,   noFacet,
                               otherReadings, oneCame,    someCame,      oneWent,  someWent, oneMoved,
                               someMoved,     sourceGone, wordsGone,     otherRules, otherText, damaged};

} // namespace stale

} // namespace pledge::model
