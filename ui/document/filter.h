#pragma once

#include "core/base/search_query.h"
#include "core/model/snapshot.h"
#include "core/query/expression.h"

#include <QObject>
#include <QString>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace pledge::ui {

/// Days since 1970-01-01, both inclusive.
struct DaySpan {
    long first = 0;
    long last = 0;
    bool operator==(const DaySpan&) const = default;
};

/// What every view, chart and export shows: an empty criterion lets everything through.
struct Criteria {
    QString search;                ///< words to find in a commitment's label, values or quotes
    std::set<std::string> pillars; ///< names of the taxonomy; "" stands for none
    std::set<model::Verdict> verdicts;
    query::Expression where = {};             ///< by value
    std::optional<DaySpan> during = {};       ///< the time that a commitment touches; one without a time touches none
    std::set<model::Kind> kinds = {};         ///< of commitments
    std::set<model::Difference> types = {};   ///< of conflicts
    std::set<model::FacetState> states = {};  ///< of conflicts
    std::set<model::Standing> standings = {}; ///< of the commitment, or as a source says
    std::set<std::string> sources = {};       ///< ids
    bool operator==(const Criteria&) const = default;
    bool empty() const { return *this == Criteria(); }
};

/// What of a commitment criteria are held against. Of enumerations a bit each. Refers to the snapshot.
struct Traits {
    std::string_view pillar;
    unsigned kind = 0, verdicts = 0, types = 0, states = 0, standings = 0;
    std::vector<std::string_view> sources; ///< ids, sorted, each once
    bool operator==(const Traits&) const = default;
};

template<class Enum>
unsigned bitOf(Enum value) {
    return 1U << static_cast<unsigned>(value);
}

/// The states of all facets that somebody judged; others are open.
using FacetStates = std::map<std::string_view, model::FacetState>;
FacetStates statesIn(const model::Snapshot& snapshot);
/// Whether somebody judged this facet, and what was judged stands as it did.
bool isJudged(const model::Facet& facet, const FacetStates& states);
/// Whether sources differ on it and each of these differences is judged: nothing waits there.
bool isSettled(const model::Commitment& commitment, const FacetStates& states);

Traits traitsOf(const model::Snapshot& snapshot, const model::Commitment& commitment, const FacetStates& states);
/// What the words of a search are looked for in: label, readings as they are shown, and the quotes behind them.
std::string haystackOf(const model::Snapshot& snapshot, const model::Commitment& commitment);

/// Whether a commitment's time touches a span.
bool touches(const DaySpan& span, const model::Announcement& announcement, const model::Commitment& commitment,
             const model::Snapshot& snapshot);

/// Holds criteria against commitments of one snapshot. Refers to both.
class Sieve {
public:
    Sieve(const Criteria& criteria, const model::Snapshot& snapshot);

    /// Whether a commitment passes: each set that is not empty has a trait of it, all words of the search are in it,
    /// it touches the time, and the expression holds of it.
    bool passes(const model::Announcement& announcement, const model::Commitment& commitment) const;
    /// Whether a claim that is behind no commitment passes by itself: what only commitments have lets none through.
    bool passesAlone(const model::Claim& claim) const;

private:
    const Criteria& criteria_;
    const model::Snapshot& snapshot_;
    bool whole_; ///< everything passes
    base::SearchQuery search_;
    FacetStates states_;
};

/// The same for a single commitment.
bool passes(const Criteria& criteria, const model::Announcement& announcement, const model::Commitment& commitment,
            const model::Snapshot& snapshot);
/// The same where its announcement is not at hand, in time that grows with the number of announcements.
bool passes(const Criteria& criteria, const model::Commitment& commitment, const model::Snapshot& snapshot);

/// The one filter that joins all views.
class Filter : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    const Criteria& criteria() const { return criteria_; }
    void set(const Criteria& criteria);

Q_SIGNALS:
    void changed();

private:
    Criteria criteria_;
};

} // namespace pledge::ui
