#pragma once

#include "core/model/form.h"

namespace pledge::model::reason {

// The sentences in which reconciling gives its reasons, for who makes them and for who reads them again. English, for
// analysts. Places hold:
//   v a value as `display` shows it, with "fiscal ", "by " or quotation marks where it has them
//   l values or names, "a, b and c"     d days and months, "3 days", "one year"     n sources counted, "Two sources"
//   p a share, "5.1 %"                  g how far apart: a quantity or "5 points"   s a step, "the start"
//   y a year or a number                c a clause of this table                    w words: names, codes, quotes

// ---- clauses about two readings, without full stop

inline constexpr Form bothSay{"both say %1", "v"};

inline constexpr Form differ{"%1 and %2 differ by %3 (%4 of the larger), more than rounding explains", "vvgp"};
inline constexpr Form rounds{"%1 rounds to %2 (%3 apart)", "vvp"};
inline constexpr Form opposed{"%1 and %2 leave no number that is both", "vv"};
inline constexpr Form about{"%1 and %2 are %3 apart, within what \"about\" allows", "vvp"};
inline constexpr Form bothTrue{"%1 and %2 can both be true", "vv"};
inline constexpr Form linked{"%1 and %2 agree in %3: %4 and %5", "vvwvv"};
inline constexpr Form oneRate{"%1 and %2 are one rate: twelve months make a year", "vv"};
inline constexpr Form rates{"%1 and %2 are a rate and a total, or rates of two periods", "vv"};
inline constexpr Form currencies{"%1 and %2 are in two currencies and no source says both; nothing is converted", "vv"};
inline constexpr Form moreThanWhole{"%1 add up to %2, more than the %3 of which they are parts", "lvv"};
inline constexpr Form lessThanWhole{"%1 add up to %2, less than the %3 of which they are parts", "lvv"};
inline constexpr Form sumAside{"a sum of parts is held against the whole that they are of alone", ""};

inline constexpr Form endApart{"%1 and %2 end %3 apart and share no day", "vvd"};
inline constexpr Form beginApart{"%1 and %2 begin %3 apart and share no day", "vvd"};
inline constexpr Form areApart{"%1 and %2 are %3 apart and share no day", "vvd"};
inline constexpr Form unread{"%1 and %2 cannot be compared", "vv"};
inline constexpr Form maybeOneDay{"%1 and %2 can be the same day", "vv"};
inline constexpr Form otherDays{"%1 and %2 are different days", "vv"};
inline constexpr Form equallyLong{"%1 and %2 are equally long", "vv"};
inline constexpr Form longerBy{"%1 and %2 differ by %3", "vvd"};
inline constexpr Form otherLength{"%1 and %2 are not equally long: %3 against %4", "vvdd"};
inline constexpr Form otherEnds{"%1 and %2 do not end together", "vv"};
inline constexpr Form otherSteps{"%1 and %2 are dates of different steps (%3, %4)", "vvss"};
inline constexpr Form maybePreciser{"%1 and %2 overlap, one may only be more precise", "vv"};
inline constexpr Form onlyPreciser{"%1 and %2 overlap, one is only more precise", "vv"};
inline constexpr Form overlap{"%1 and %2 overlap", "vv"};
inline constexpr Form twoZones{"%1 and %2 can be one moment in two time zones", "vv"};
inline constexpr Form tooFar{"%1 and %2 are too far apart to be one day told otherwise", "vv"};
/// Behind another clause, once for each duration.
inline constexpr Form anchored{"%1; %2 from the announcement in %3 is %4", "cvyv"};

inline constexpr Form samePeople{"%1 and %2 are the same people", "vv"};
inline constexpr Form sameExactly{"%1 and %2 name the same people more and less exactly", "vv"};
inline constexpr Form wide{"%1 and %2: one is as wide as can be", "vv"};
inline constexpr Form firstOpen{"%1 and %2: the first is open and the second holds it", "vv"};
inline constexpr Form secondOpen{"%1 and %2: the second is open and the first holds it", "vv"};
inline constexpr Form twoLanguages{"%1 and %2 are told in two languages and may be the same people", "vv"};
inline constexpr Form pastPeople{"%1 and %2 tell of the same people, who are past", "vv"};
inline constexpr Form oneAdds{"%1 and %2 are not the same people: one adds %3", "vvl"};
inline constexpr Form otherPeople{"%1 and %2 are not the same people: %3 against %4", "vvll"};

inline constexpr Form bothName{"both name %1", "v"};
inline constexpr Form oneHolds{"%1 and %2: one list holds the other", "vv"};
inline constexpr Form openList{"%1 and %2: a list is open", "vv"};
inline constexpr Form twoScripts{"%1 and %2 are written in two scripts and may be the same names", "vv"};
inline constexpr Form ownNames{"%1 and %2 each have names of their own: %3 against %4", "vvll"};
inline constexpr Form noName{"%1 and %2 share no name and may be partners of two parts of the promise", "vv"};

inline constexpr Form notBoth{"%1 and %2 cannot both be true of the same promise", "vv"};
inline constexpr Form steps{"%1 and %2 are steps of one promise", "vv"};

inline constexpr Form onePlace{"%1 and %2 are one place in two scripts", "vv"};
inline constexpr Form samePlace{"%1 and %2 name one place more and less exactly", "vv"};
inline constexpr Form placeWithin{"%1 and %2 may lie one within the other", "vv"};

inline constexpr Form sameReadings{"the readings are the same", ""};

/// What reads alike stands with the longer form first.
inline constexpr Form clauses[] = {
    bothSay,     differ,        rounds,       opposed,      about,         linked,        oneRate,     rates,
    currencies,  notBoth,       bothTrue,     sumAside,     moreThanWhole, lessThanWhole, endApart,    beginApart,
    areApart,    unread,        maybeOneDay,  otherDays,    equallyLong,   longerBy,      otherLength, otherEnds,
    otherSteps,  maybePreciser, onlyPreciser, overlap,      twoZones,      tooFar,        samePeople,  sameExactly,
    wide,        firstOpen,     secondOpen,   twoLanguages, pastPeople,    oneAdds,       otherPeople, bothName,
    oneHolds,    openList,      twoScripts,   ownNames,     noName,        steps,         onePlace,    samePlace,
    placeWithin, sameReadings,  anchored};

// ---- sentences

inline constexpr Form allTrue{"The readings can all be true.", ""};
inline constexpr Form headline{"A headline leaves out what the same source says in full.", ""};
inline constexpr Form shorter{"A shorter mention leaves out what the same source says in full.", ""};
inline constexpr Form aside{"One source says both; what it says most often holds.", ""};
inline constexpr Form undecided{
    "A source for which the whole programme is still in talks says so of its parts, too; that "
    "difference stands at the programme.",
    ""};
inline constexpr Form paid{"Both tell the same of one sum that pays for it; a difference stands at the sum.", ""};
inline constexpr Form alone{"One source alone says %1; that the others are silent is no conflict.", "v"};
inline constexpr Form within{"One source says both: %1.", "c"};
inline constexpr Form allSay{"%1 say %2.", "nv"};
/// Who says what, then why that cannot all be true: "Two sources say 2030; one says 2029: …".
inline constexpr Form against{"%1: %2.", "xc"}; ///< x: who says what
inline constexpr Form plain{"%1.", "c"};

inline constexpr Form sentences[] = {allTrue, headline, shorter, aside,   undecided, paid,
                                     alone,   within,   allSay,  against, plain};

// ---- what kind of difference it is, a sentence behind that one

inline constexpr Form twoMouths{"One side is what %1 says, the other what %2 says", "ww"};
inline constexpr Form laterSays{"%1, published later, says that it was %2", "wr"}; ///< r: "raised", "put off"
inline constexpr Form laterNames{"%1, published later, names the other reading as the earlier one", "w"};
inline constexpr Form namesEarlier{"%1 names the other reading as the earlier one", "w"};

inline constexpr Form kinds[] = {twoMouths, laterSays, laterNames, namesEarlier};

// ---- why sources count as one voice

inline constexpr Form oneVoice{"%1 count as one voice, as %2.", "we"}; ///< e: clauses, "a; b; and 3 more of the kind"
inline constexpr Form sharesWords{"%1 has %2 of its words outside of quotes, %3 in all, in common with %4", "wpyw"};
inline constexpr Form sharesCharacters{
    "%1 has %2 of its words outside of quotes, %3 characters in all, in common with %4", "wpyw"};
inline constexpr Form namesSource{"%1 names %2 as its source (“%3”)", "www"};
inline constexpr Form nameOneReport{"%1 and %2 name the same report (“%3”)", "www"};
inline constexpr Form moreOfKind{"and %1 more of the kind", "y"};

inline constexpr Form echoes[] = {sharesCharacters, sharesWords, namesSource, nameOneReport, moreOfKind};

} // namespace pledge::model::reason
