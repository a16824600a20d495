#pragma once

#include "ui/document/aspects.h"
#include "ui/document/document.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pledge::ui {

/// What the filter lets through of a whole workspace, and how many commitments each value would show. It is made once a
/// snapshot, in time that grows with its claims (the words to search when a search is there first); after that new
/// criteria cost what has changed in them: a click a pass over the commitments, a letter one over their words.
class FilterIndex {
public:
    explicit FilterIndex(SnapshotPtr snapshot);

    void set(const Criteria& criteria);

    /// What a search looks through, one commitment behind the other, so that memory is read as it lies.
    struct Haystacks {
        std::string text;
        std::vector<std::size_t> ends;
    };
    /// The words of all commitments of a snapshot, in the order of the finding: most of what a first search costs. For
    /// any thread.
    static Haystacks haystacksOf(const model::Snapshot& snapshot);
    /// Takes them, made of its own snapshot, before they are asked for.
    void takeHaystacks(Haystacks haystacks) { haystacks_ = std::move(haystacks); }

    /// How many commitments of an announcement, by its position in the finding, pass.
    std::size_t passing(std::size_t announcement) const { return passing_[announcement]; }

    struct Count {
        AspectValue value;
        std::size_t count = 0; ///< commitments that would pass if this were the only value of its aspect
        bool operator==(const Count&) const = default;
    };
    /// All values that commitments of an announcement (of all where there is none) have: pillars in the order of the
    /// taxonomy, then as they come, none last; verdicts from conflict to single; sources in order of import; others in
    /// the model's order. Of verdicts all.
    std::vector<Count> counts(std::optional<std::size_t> announcement) const;

private:
    /// What of the criteria a commitment does not fit: aspects by their position, then these.
    static constexpr unsigned searchBit = 1U << 7, whereBit = 1U << 8, timeBit = 1U << 9;

    /// Nothing that a pass over all rows reads lies elsewhere, so that it costs the same for many rows as for few.
    struct Row {
        const model::Announcement* announcement;
        const model::Commitment* commitment;
        std::array<unsigned, allAspects.size()> bits; ///< of enumerations, by aspect
        std::uint32_t pillar;                         ///< in pillars_
        std::uint32_t firstSource;                    ///< in sourcesOfRows_, up to the next row's
        unsigned misses = 0;
    };
    void addRow(const model::Announcement& announcement, const model::Commitment& commitment, const Traits& traits);
    std::span<const std::uint32_t> sourcesOf(std::size_t row) const;
    void search(const QString& words);
    void askExpression(const query::Expression& where);
    void askTime(const std::optional<DaySpan>& during);
    void askAspects(const Criteria& criteria);

    SnapshotPtr snapshot_;
    Criteria criteria_;
    std::vector<Row> rows_;
    std::vector<std::string_view> pillars_;     ///< as they come
    std::vector<std::uint32_t> sourcesOfRows_;  ///< positions in the snapshot's sources
    std::vector<std::size_t> starts_;           ///< of each announcement its first row; at the end the number of rows
    Haystacks haystacks_;                       ///< by row, once there was a search
    std::vector<std::optional<DaySpan>> times_; ///< by row, once there was a time
    std::vector<std::size_t> passing_;
};

} // namespace pledge::ui
