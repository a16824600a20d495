#pragma once

#include "core/model/snapshot.h"
#include "ui/document/filter.h"

#include <QString>
#include <array>
#include <string>
#include <vector>

namespace pledge::ui {

/// One commitment in the breakdown.
struct PillarEntry {
    std::string commitment; ///< its id
    std::string facet;      ///< its first conflict, or empty
    model::Verdict verdict = model::Verdict::single;
    QString label;
    QString tip;
};

/// What one pillar promises. Commitments are counted once, however many sources tell them.
struct PillarRow {
    std::string pillar;
    QString title;
    std::vector<PillarEntry> promised; ///< agree, compatible, single, conflict, in this order
    std::vector<PillarEntry> beside;   ///< in talks, denied, earlier, context: told, never counted
    std::size_t count(model::Verdict v) const;
};

/// A sum that is promised. Where sources disagree, `low` is the lowest and `high` the highest reading.
struct MoneyEntry {
    PillarEntry entry;
    std::string pillar; ///< empty: no source allocates it
    double low = 0;
    double high = 0;
    QString amount; ///< "€2.4 bn"
};

/// The sums of one currency. Never added up: whether one is part of another, no source need say.
struct MoneyRow {
    std::string currency;
    std::vector<MoneyEntry> sums;    ///< not allocated first, then by pillar, larger first
    std::vector<PillarEntry> beside; ///< rates, earlier, context: told, never drawn to scale
    double largest() const;
};

struct PillarsModel {
    std::string announcement;
    QString title;
    std::vector<PillarRow> rows; ///< the taxonomy's three, then others, then none where needed
    std::vector<MoneyRow> money; ///< by currency, the one with the most sums first
    std::size_t hidden = 0;

    std::size_t shown() const;
};

/// The breakdown of one announcement. An unknown id gives an empty model.
PillarsModel pillarsModel(const model::Snapshot& snapshot, const std::string& announcement,
                          const Criteria& criteria = {});

/// One sentence for a screen reader.
QString pillarsSummary(const PillarsModel& model);

} // namespace pledge::ui
