#pragma once

#include "core/extract/candidate.h"
#include "core/extract/ja/date_points.h"

namespace pledge::extract::ja {

/// Finds date claims from left to right. Rules say their form, by which the date's role is decided later: `date.by`,
/// `date.through`, `date.since`, `date.interval`, `date.duration`, `date.past` (a length looking back), `date.point`.
class DateFinder {
public:
    explicit DateFinder(const Text& text) : t_(text) { context_.published = text.published(); }

    /// The date that starts with token `i`, with its particle. A candidate without a value: a date, but no claim.
    std::optional<Candidate> at(std::size_t i);

private:
    std::optional<Candidate> length(std::size_t i) const;
    std::optional<Candidate> interval(std::size_t i);
    std::optional<Candidate> point(std::size_t i);
    std::optional<Candidate> fromFor(const DatePoint& from) const;
    std::optional<Candidate> yearsUpTo(const DatePoint& to) const;
    bool isMovedFrom(std::size_t range) const;
    void note(const DatePoint& p);
    bool isSameDay(const Candidate& c) const;

    const Text& t_;
    DateContext context_;
};

} // namespace pledge::extract::ja
