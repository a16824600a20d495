#pragma once

#include "core/model/form.h"

namespace pledge::model::step {

// The sentences in which a claim says how it came about, the same for articles of all languages, for who makes them and
// for who reads them again. A step is one of them, or several with a space between. Places hold:
//   w words of the text, names     n a number in digits, "2,900,000,000"   r a number or two, "8 to 10"
//   p a phrase of this table       t a date as `displayDate` shows it      d how often, an EDTF duration
//   c a currency, "euros (EUR)" or its code alone                         u a unit, "MW", "square metres"
//   l who or what is counted, "welders, cooks and others"                 q words of the text, each in quotation marks
//   s a standing's name            o a role's name                         k a pillar's name, "none" for none
//   v points for other types, "2 for a place, 1 for a product"

// ---- numbers

inline constexpr Form asWritten{"The number is %1, as the text has it.", "r"};
inline constexpr Form number{"“%1” is %2.", "wr"};
inline constexpr Form scaled{"“%1” is %2: %3 times %4.", "wrnn"};
inline constexpr Form scaledBoth{"“%1” is %2: a scale that stands once holds for both ends.", "wr"};
inline constexpr Form range{"%1 to %2", "nn"};

inline constexpr Form countedIn{"“%1” is counted as it stands, in %2.", "wu"};
inline constexpr Form measured{"“%1” is %2 %3, so it is %4 %5.", "wnunu"};
inline constexpr Form counts{"“%1” says what it counts: %2.", "wl"};
inline constexpr Form noNoun{"No noun says who they are, so it counts %1.", "l"};
inline constexpr Form byCounter{"Its counter or the noun beside it says what it counts: %1.", "l"};
inline constexpr Form strong{"“-strong” tells how many people it has.", ""};
inline constexpr Form employs{"The verb “%1” says that it counts people.", "w"};
inline constexpr Form countsTheSame{"What it counts is told by the claim before, “%1”.", "w"};
inline constexpr Form whoBefore{"Who is counted stands with the people told before: %1.", "w"};
inline constexpr Form andOthers{"%1 and others", "l"};

inline constexpr Form share{"“%1” is a share of %2.", "wn"};
inline constexpr Form shareSum{"“%1” is a share of %2: %3.", "wnp"};
inline constexpr Form divided{"%1 divided by %2", "nn"};
inline constexpr Form onePart{"%1 part of %2", "nn"};
inline constexpr Form someParts{"%1 parts of %2", "nn"};
inline constexpr Form ofHundred{"%1 of each 100", "r"};

inline constexpr Form qualified{"“%1” makes it %2.", "wp"};
inline constexpr Form exact{"the number itself (exact)", ""};
inline constexpr Form atLeast{"the least that it can be (at least)", ""};
inline constexpr Form moreThan{"a number that is passed (more than)", ""};
inline constexpr Form about{"a rounded number (about)", ""};
inline constexpr Form nearly{"a number that is not quite reached (nearly)", ""};
inline constexpr Form upTo{"the most that it can be (up to)", ""};
inline constexpr Form lessThan{"a number that is not reached (less than)", ""};
inline constexpr Form mayGrow{"It could grow to that, so it is the most that it can be (up to).", ""};

inline constexpr Form rate{"“%1” makes it a rate: it comes again in each %2.", "wp"};
inline constexpr Form year{"year", ""};
inline constexpr Form month{"month", ""};
inline constexpr Form week{"week", ""};
inline constexpr Form day{"day", ""};
inline constexpr Form hour{"hour", ""};
inline constexpr Form period{"period of %1", "d"};

inline constexpr Form converts{"It only converts “%1”, which stands before it: one amount, told twice.", "w"};

inline constexpr Form currency{"“%1” stands for %2.", "wc"};
inline constexpr Form besideUs{
    "“%1” is shared by several currencies: as “US$” stands beside it, the bare sign is that of the place, %2.", "wc"};
inline constexpr Form noPlace{
    "“%1” is shared by several currencies: no place in the article points to another, so it is %2.", "wc"};
inline constexpr Form onePlace{"“%1” is shared by several currencies: the places in the article point to %2, %3 time.",
                               "wcn"};
inline constexpr Form places{"“%1” is shared by several currencies: the places in the article point to %2, %3 times.",
                             "wcn"};
inline constexpr Form dollarNamed{"The text names the dollar of this sum: %1.", "c"};
inline constexpr Form currencyBefore{"The currency is that of the sum before: %1.", "w"};
inline constexpr Form currencyBeside{"Its sign or the name behind it stands for %1.", "c"};

inline constexpr Form ofNumbers[] = {
    asWritten, number,   scaled,    scaledBoth, countedIn, measured,    counts,         noNoun,         byCounter,
    strong,    employs,  whoBefore, share,      shareSum,  qualified,   mayGrow,        rate,           converts,
    currency,  besideUs, noPlace,   onePlace,   places,    dollarNamed, currencyBefore, currencyBeside, countsTheSame};

// ---- dates

inline constexpr Form dated{"“%1” is %2.", "wt"};
inline constexpr Form ends{"“%1” ends with %2.", "wt"};
inline constexpr Form starts{"“%1” starts with %2.", "wt"};
inline constexpr Form published{"The article is of %1.", "t"};

inline constexpr Form dateGiven{"The text gives the date itself.", ""};
inline constexpr Form yearGiven{"The text gives the year itself.", ""};
inline constexpr Form partGiven{"The text gives the part of the year itself.", ""};
inline constexpr Form decadeGiven{"The text gives the decade itself.", ""};
inline constexpr Form bestYear{
    "No year stands beside it: it is the one that fits the tense and the article's date best.", ""};
inline constexpr Form noYear{"No year stands beside it, and the article has no date to tell it.", ""};
inline constexpr Form noYearFound{"No year is to be found.", ""};
inline constexpr Form fromArticle{"It is counted from the article's date.", ""};
inline constexpr Form decadeOfArticle{"It is the decade of the article's date.", ""};
inline constexpr Form monthOfArticle{"The month is that of the article's date.", ""};
inline constexpr Form yearOfArticle{"The year is that of the article's date.", ""};
inline constexpr Form centuryOfArticle{"The century is that of the article's date.", ""};
inline constexpr Form yearSettled{"The year is settled by the article's date.", ""};
inline constexpr Form fiscalSettled{"The fiscal year is settled by the article's date.", ""};
inline constexpr Form monthSettled{"The month is settled by the article's date.", ""};
inline constexpr Form settled{"It is settled by the article's date.", ""};
inline constexpr Form wholeYear{"The end of a year is read as the whole year.", ""};
inline constexpr Form wholeOfPart{"A part that is told as early, middle, late or the end is read as the whole.", ""};
inline constexpr Form era{"The era's year is counted from %1.", "n"};
inline constexpr Form presentEra{"A year of one digit before a month is that of the present era, counted from 2018.",
                                 ""};
inline constexpr Form decade{"It is a decade.", ""};
inline constexpr Form quarter{"It is a quarter of the year.", ""};
inline constexpr Form half{"It is a half of the year.", ""};
inline constexpr Form season{"It is a season.", ""};
inline constexpr Form months{"From the first month through the second.", ""};

inline constexpr Form fiscalPair{"A fiscal year over two calendar years goes by the first.", ""};
inline constexpr Form fiscalNamed{"A fiscal year goes by the year that names it.", ""};
inline constexpr Form fiscalBegins{"A fiscal year goes by the year in which it begins.", ""};
inline constexpr Form businessYear{"A business year is told by the year in which it begins.", ""};
inline constexpr Form books{
    "It is a year of a company's or a state's books, so it may begin in another month than January.", ""};

inline constexpr Form fromThrough{"It goes from the first date through the second.", ""};
inline constexpr Form backFromEnd{"The length is counted back from its end.", ""};
inline constexpr Form fromStart{"The length is counted from its start.", ""};
inline constexpr Form length{"It is a length of time; comparing sources counts it from the day of the announcement.",
                             ""};
inline constexpr Form looksBack{"It is a length of time that looks back.", ""};

inline constexpr Form latestBefore{"“%1” before it makes it the latest date at which it can be.", "w"};
inline constexpr Form endBefore{"“%1” before it makes it an end; the start is not told.", "w"};
inline constexpr Form startBefore{"“%1” before it makes it a start; the end is not told.", "w"};
inline constexpr Form pointBefore{"“%1” before it says that it is a point of time.", "w"};
inline constexpr Form latestBehind{"“%1” behind it makes it the latest date at which it can be.", "w"};
inline constexpr Form endBehind{"“%1” behind it makes it an end; the start is not told.", "w"};
inline constexpr Form startBehind{"“%1” behind it makes it a start; the end is not told.", "w"};

inline constexpr Form ofDates[] = {
    dated,           ends,           starts,        published,    dateGiven,     yearGiven,
    partGiven,       decadeGiven,    bestYear,      noYear,       noYearFound,   fromArticle,
    decadeOfArticle, monthOfArticle, yearOfArticle, yearSettled,  fiscalSettled, centuryOfArticle,
    monthSettled,    settled,        wholeYear,     wholeOfPart,  era,           presentEra,
    decade,          quarter,        half,          season,       months,        fiscalPair,
    fiscalNamed,     fiscalBegins,   businessYear,  books,        fromThrough,   backFromEnd,
    fromStart,       length,         looksBack,     latestBefore, endBefore,     startBefore,
    pointBefore,     latestBehind,   endBehind,     startBehind};

// ---- what is tied to a claim: how settled it is, when, which pillar, with whom

inline constexpr Form standsBefore{"“%1” before it makes it %2: %3.", "wsp"};
inline constexpr Form standsBehind{"“%1” behind it makes it %2: %3.", "wsp"};
inline constexpr Form stands{"The way it is told makes it %1: %2.", "sp"};
inline constexpr Form binds{"a party binds itself to it", ""};
inline constexpr Form considered{"it is considered or talked about, and not settled", ""};
inline constexpr Form saidNot{"it is said not to be so", ""};
inline constexpr Form doneAlready{"it is done already", ""};
inline constexpr Form promisesNothing{"it tells how things are or may become, and promises nothing", ""};
inline constexpr Form committedElse{"Nothing in the clause says otherwise, so it counts as committed.", ""};
inline constexpr Form asBefore{"It is a part of what is told before, and stands as that does.", ""};
inline constexpr Form asItsSum{"As a conversion it has the date and the standing of its sum.", ""};
inline constexpr Form startingPoint{"It is told as a fact, from which something else starts: context.", ""};
inline constexpr Form figureOfPlan{"It is told with “is” as the figure of a plan, so it is committed.", ""};
inline constexpr Form today{"“today” behind it makes it context: how things are now.", ""};
inline constexpr Form listOfPromises{
    "It stands in an item of a list of promises that opens with its verb, so it is committed.", ""};
inline constexpr Form shareOfWorld{
    "A share tells how the world is unless a party binds itself to it, so it is context.", ""};
inline constexpr Form deniedUntil{"It is denied only for the time before a date: committed.", ""};

inline constexpr Form tiedDate{"“%1” is the date that the sentence ties to it.", "w"};
inline constexpr Form deadline{"It is when it shall be done, so it is the deadline.", ""};
inline constexpr Form goesOn{"It is the time over which it goes on, so it is the period.", ""};
inline constexpr Form announced{"It is the day on which that was told, so it is the date of the announcement.", ""};
inline constexpr Form prior{"It lies before the news, so it is the date of something earlier.", ""};
inline constexpr Form asOf{"It is the time at which the figure held.", ""};
inline constexpr Form liesBack{"As that lies back, it counts as achieved.", ""};
inline constexpr Form noDate{"No date in the sentence belongs to it.", ""};

inline constexpr Form pillarOfWord{"%1 speaks for %2.", "qk"};
inline constexpr Form pillarOfWords{"%1 speak for %2.", "qk"};
inline constexpr Form pillarOfSites{"No word near it says more: machinery and sites count as %1.", "k"};
inline constexpr Form pillarOfPeople{"No word near it says more: jobs and people count as %1.", "k"};
inline constexpr Form pillarBefore{"It has the pillar of what stands before it: %1.", "k"};
inline constexpr Form pillarOfSum{"As a conversion it has the pillar of its sum: %1.", "k"};
inline constexpr Form noPillarOfShare{"Shares have no pillar.", ""};
inline constexpr Form noPillarOfPast{"It is no promise for the time to come, so it has no pillar.", ""};
inline constexpr Form noPillarOfWhole{
    "It is the largest sum that is promised, that of the whole programme, so it has no pillar.", ""};
inline constexpr Form noPillar{"The words near it speak for no pillar, or for more than one, so it has none.", ""};

inline constexpr Form takePart{"Its clause names who takes part: %1.", "l"};

inline constexpr Form ofTies[] = {
    standsBefore,    standsBehind,  stands,         committedElse, asBefore,    asItsSum,        startingPoint,
    figureOfPlan,    today,         listOfPromises, shareOfWorld,  deniedUntil, tiedDate,        deadline,
    goesOn,          announced,     prior,          asOf,          liesBack,    noDate,          pillarOfWord,
    pillarOfWords,   pillarOfSites, pillarOfPeople, pillarBefore,  pillarOfSum, noPillarOfShare, noPillarOfPast,
    noPillarOfWhole, noPillar,      takePart};

// ---- parties and undertakings

inline constexpr Form inGazetteer{"“%1” is %2: the gazetteer knows it.", "wp"};
inline constexpr Form scoredAlone{
    "“%1” is %2: form and surroundings of all its mentions score %3 for that and none for anything else.", "wpp"};
inline constexpr Form scored{"“%1” is %2: form and surroundings of all its mentions score %3 for that, %4.", "wppv"};
inline constexpr Form onePoint{"%1 point", "n"};
inline constexpr Form points{"%1 points", "n"};
inline constexpr Form pointsFor{"%1 for %2", "np"};
inline constexpr Form organisation{"an organisation", ""};
inline constexpr Form person{"a person", ""};
inline constexpr Form place{"a place", ""};
inline constexpr Form product{"a product", ""};

inline constexpr Form onlyForm{"The article has no other form of the name.", ""};
inline constexpr Form bareForm{"Without a legal form or a title it is “%1”; the article has no other form.", "w"};
inline constexpr Form oneOfForms{"“%1” is one of %2 forms of the name; it is called “%3”: %4.", "wnwp"};
inline constexpr Form fullestForm{"persons keep the fullest form of their name", ""};
inline constexpr Form writtenOnce{"of all its forms this one is written once, the most", ""};
inline constexpr Form written{"of all its forms this one is written %1 times, the most", "n"};
inline constexpr Form usualForm{"“%1” is the form that the article uses most, so it is called so.", "w"};
inline constexpr Form otherForm{"“%1” is another form of “%2”, which the article uses most.", "ww"};

inline constexpr Form role{"So its role is %1.", "o"};
inline constexpr Form noRoleOfPlace{"Places and products have no role.", ""};
inline constexpr Form noRole{"Nothing shows it as investor, partner, speaker or part of a state, so it has no role.",
                             ""};
inline constexpr Form ofState{"Its name, its title or the words beside it make it a part of a state.", ""};
inline constexpr Form ofStateByName{"It is of a state by its name or its title.", ""};
inline constexpr Form isQuoted{"The article quotes this person.", ""};
inline constexpr Form speaksForBody{"This person holds an office that speaks for a body.", ""};
inline constexpr Form invests{
    "It is the one that invests: the subject of verbs of spending, or the investment is its own.", ""};
inline constexpr Form subjectOfInvesting{"It is the subject of investing, or the investment is its own.", ""};
inline constexpr Form doesPart{"It is to do a part of what is promised.", ""};
inline constexpr Form inAct{"It is named beside the investor, in an act that they do together.", ""};
inline constexpr Form inJointAct{"It is named beside the investor in a joint act.", ""};

inline constexpr Form opensClause{"“%1” opens the clause that names the undertaking; what it is about gives its label.",
                                  "w"};
inline constexpr Form endsClause{"“%1” ends the clause that names the undertaking.", "w"};
inline constexpr Form toBeDone{"“%1” tells of something that is to be done.", "w"};

inline constexpr Form ofNames[] = {inGazetteer,   scoredAlone, scored,     onlyForm,           bareForm, oneOfForms,
                                   usualForm,     otherForm,   role,       noRoleOfPlace,      noRole,   ofState,
                                   ofStateByName, isQuoted,    invests,    speaksForBody,      doesPart, inAct,
                                   inJointAct,    opensClause, endsClause, subjectOfInvesting, toBeDone};

/// What stands within sentences.
inline constexpr Form phrases[] = {
    range,       andOthers,       divided,      onePart,  someParts, ofHundred,   exact,      atLeast, moreThan,
    about,       nearly,          upTo,         lessThan, year,      month,       week,       day,     hour,
    period,      binds,           considered,   saidNot,  onePoint,  points,      pointsFor,  person,  place,
    doneAlready, promisesNothing, organisation, product,  written,   fullestForm, writtenOnce};

} // namespace pledge::model::step
