#pragma once

#include "core/model/snapshot.h"
#include "ui/document/filter.h"
#include "ui/pillars/pillars_place.h"

#include <QString>
#include <string>
#include <string_view>
#include <vector>

namespace pledge::ui {

/// One commitment in the breakdown.
struct PillarEntry {
    std::string announcement; ///< its id
    std::string commitment;   ///< its id
    std::string facet;        ///< its first conflict, or empty
    std::string pillar;
    model::Verdict verdict = model::Verdict::single;
    QString label;
    QString tip;          ///< all its readings, with the letters of their sources
    bool settled = false; ///< all that sources differ on is judged
};

/// A reading of a number that sources disagree on.
struct PillarMark {
    double value = 0;
    QString letters; ///< "A C"
};

/// What a source tells as a part of a number.
struct PillarShare {
    PillarEntry entry;
    double low = 0, high = 0;
};

/// A number that is promised, to be drawn to scale. Where readings differ, `low` is the lowest and `high` the highest.
struct PillarSum {
    PillarEntry entry;
    std::string unit; ///< as in model::Quantity
    double low = 0, high = 0;
    bool disputed = false; ///< sources contradict each other; told by one, that others contradict it
    QString amount; ///< "€2.4 bn"; of a conflict "€1.4 bn (A) ≠ €1.7 bn (B C)"; of one side "≠ €1.4 bn"
    QString brief;  ///< "2.4 bn": without the unit, which the heading of the numbers names; else empty
    std::vector<PillarMark> marks;  ///< of a conflict each reading, the lowest first; else empty
    std::vector<PillarShare> parts; ///< those with a pillar first, in the order of the taxonomy
    QString rest;                   ///< "€1.9 bn not allocated, as A tells"; empty without parts
    QString of;                     ///< "part of €3.2 bn in Portugal (A)"; empty where no source says so
    double end() const;             ///< how far it reaches with its parts
};

/// What has a scale of its own: one currency, people, or one measure of capacity. Nothing is added across two of them.
struct PillarUnit {
    std::string unit; ///< as in model::Quantity
    QString title;    ///< "EUR", "people", "MW"
    double most = 0;  ///< how far the largest number reaches
};

/// What one pillar, one source or one announcement promises. Commitments are counted once, however many sources tell
/// them.
struct PillarRow {
    std::string key; ///< name of the pillar (empty: none), or id of the source or the announcement
    QString title;
    std::vector<PillarEntry> promised;        ///< in the order of the pieces of its bar
    std::vector<PillarEntry> beside;          ///< in talks, denied, earlier, context: told, never counted
    std::vector<std::vector<PillarSum>> sums; ///< one list a unit of the model, larger first
    const PillarEntry* entry(std::string_view commitment) const; ///< null where it is of another row
    std::size_t count(model::Verdict v) const;
    std::size_t count(std::string_view pillar) const;
};

/// One line of the list below a row or a commitment.
struct PillarItem {
    enum class Kind { commitment, claim };
    Kind kind = Kind::commitment;
    std::string id;    ///< of the commitment or the claim
    PillarEntry entry; ///< the commitment, or that of the claim
    QString letter;    ///< of a claim its source's
    QString title;     ///< "train 200,000"; of a claim the words of the source
    QString detail;    ///< quieter: its readings; of a claim what stands around the words
};

/// A step of the way down.
struct PillarCrumb {
    PillarsPlace place; ///< where it leads
    QString title;
};

/// The breakdown of an announcement, or of all, at one place of it.
struct PillarsModel {
    std::string announcement; ///< its id; empty where there is none
    QString title;
    PillarsOptions options;
    PillarsPlace place;            ///< the place that was asked for, or the nearest above it that is there
    std::vector<PillarUnit> units; ///< currencies, the one with the most sums first, people, capacities
    std::vector<PillarRow>
        rows; ///< pillars in the order of the taxonomy, others, none last; or sources; or announcements
    std::vector<PillarItem> items;   ///< below a row or a commitment; else empty
    std::vector<PillarCrumb> crumbs; ///< the way down to `place`, which is the last; one at the rows
    std::size_t hidden = 0;          ///< commitments that the criteria keep back

    std::size_t shown() const; ///< commitments
    // Null where it has none of that key or id.
    const PillarRow* row(std::string_view key) const;
    const PillarRow* rowOf(std::string_view commitment) const;
    const PillarEntry* entry(std::string_view commitment) const;
    const PillarItem* item(std::string_view id) const;
};

/// An unknown id gives an empty model, unless all are compared.
PillarsModel pillarsModel(const model::Snapshot& snapshot, const std::string& announcement,
                          const Criteria& criteria = {}, const PillarsOptions& options = {},
                          const PillarsPlace& place = {});

/// One sentence for a screen reader.
QString pillarsSummary(const PillarsModel& model);

} // namespace pledge::ui
