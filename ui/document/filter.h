#pragma once

#include "core/model/snapshot.h"
#include "core/query/expression.h"

#include <QObject>
#include <QString>
#include <optional>
#include <set>
#include <string>

namespace pledge::ui {

/// Days since 1970-01-01, both inclusive.
struct DaySpan {
    long first = 0;
    long last = 0;
    bool operator==(const DaySpan&) const = default;
};

/// What every view, chart and export shows: an empty criterion lets everything through.
struct Criteria {
    QString search;                ///< words that a commitment's label, values or quotes hold, case folded
    std::set<std::string> pillars; ///< names of the taxonomy; "" stands for none
    std::set<model::Verdict> verdicts;
    query::Expression where = {};       ///< by value
    std::optional<DaySpan> during = {}; ///< the time that a commitment touches; one without a time touches none
    bool operator==(const Criteria&) const = default;
    bool empty() const { return search.isEmpty() && pillars.empty() && verdicts.empty() && where.empty() && !during; }
};

/// Whether a commitment passes: its pillar is among the pillars, one of its facets has one of the verdicts, and its
/// label, or a quote or value of its claims and readings, holds the words of the search, the expression holds of it,
/// and it touches the time.
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
