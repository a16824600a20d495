#pragma once

#include "core/model/claim.h"
#include "core/model/edtf.h"
#include "core/model/quantity.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace pledge::reconcile {

/// How two readings stand to each other.
enum class Relation { same, compatible, conflict };

/// A relation with its reason: a clause with the arithmetic in it, without full stop ("$7.59 bn rounds to $8 bn").
struct Comparison {
    Relation relation = Relation::compatible;
    std::string reason;
};

/// A number as a text writes it.
struct Amount {
    model::Quantity quantity;
    double lastDigit = 1;
    double lastNonZero = 1;
    std::vector<model::Quantity> restated; ///< the same in other currencies, as its source says
};

/// By arithmetic on values, ranges and qualifiers. Currencies are never converted: sums in two of them are the same
/// where a source's own restatement links them, else compatible.
Comparison compareAmounts(const Amount& a, const Amount& b);
/// The same without its words, where many are compared.
Relation relationOf(const Amount& a, const Amount& b);
/// Whether one of two numbers is the other rounded, or cut off, at its last written digit.
bool fits(const Amount& a, const Amount& b);
/// Whether twelve months of one rate are a year of the other: 「月産120万枚」, 「年産1440万枚」.
bool areOneRate(const model::Quantity& a, const model::Quantity& b);

/// What dates are read against.
struct DateContext {
    std::optional<model::Day> announced; ///< durations start here
    std::string country;                 ///< the key of the place whose fiscal years are meant
};

struct Dated {
    std::string value; ///< EDTF
    std::string calendar;
    bool zoned = false;    ///< names a time zone
    std::string step = {}; ///< what happens then ("start"), or empty
    /// A milestone of the main thing: nothing but the same milestone is held against it.
    std::string milestone = {};
    std::string thing = {};            ///< of a milestone: what kind of thing it is of, or empty
    std::set<std::string> places = {}; ///< and keys of the places that its sentence names
    /// The key of the country whose fiscal years its source means by its language (年度); else that of the event.
    std::string country = {};
    bool bare = false;                 ///< tied to no number, so that only its milestone says what it is of
    bool counted = false;              ///< tied to a count of things, all of which are meant
};

Comparison compareDeadlines(const Dated& a, const Dated& b, const DateContext& context);
Comparison comparePeriods(const Dated& a, const Dated& b, const DateContext& context);
Comparison compareAnnounced(const Dated& a, const Dated& b);

struct List {
    std::vector<std::string> words;
    bool open = false; ///< says that it is not complete
};

Comparison compareAudiences(const List& a, const List& b);
/// The same of people who were trained or employed before: "officers" and "police officers" may be the same ones.
Comparison comparePastAudiences(const List& a, const List& b);
Comparison comparePartners(const List& a, const List& b);
/// Where the lists may belong to two parts of a programme or to two undertakings: without a common name they do not
/// conflict.
Comparison compareSomePartners(const List& a, const List& b);
/// Whether an audience is as wide as can be: "people", "jobs".
bool isAnybody(const std::vector<std::string>& audience);
/// Whether an audience of jobs says nothing but that somebody works ("workers", "jobs", "staff").
bool isAnyWorker(const std::vector<std::string>& audience);
/// Whether two audiences are of one width: both as wide as can be, or with a noun in common.
bool audiencesMatch(const std::vector<std::string>& a, const std::vector<std::string>& b);
/// Whether two audiences speak of the same people or may: one shared noun, or one that is as wide as can be.
bool audiencesMeet(const std::vector<std::string>& a, const std::vector<std::string>& b);

Comparison compareStandings(model::Standing a, model::Standing b);
Comparison comparePlaces(const std::string& a, const std::string& b);

} // namespace pledge::reconcile
