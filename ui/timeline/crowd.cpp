#include "ui/timeline/crowd.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <limits>

namespace pledge::ui {
namespace {

using Days = std::vector<std::int32_t>;

constexpr std::size_t block = 64; // spots that share an entry of what is looked through first

/// Days are few and spots many: counting them is faster than comparing them, where they are not strewn over ages.
void sortDays(Days& days) {
    if (days.empty()) return;
    const auto [low, high] = std::minmax_element(days.begin(), days.end());
    const auto range = static_cast<std::size_t>(std::int64_t{*high} - *low) + 1;
    if (range > 4 * days.size()) {
        std::sort(days.begin(), days.end());
        return;
    }
    const std::int32_t base = *low;
    std::vector<std::uint32_t> times(range);
    for (const std::int32_t d : days) ++times[static_cast<std::size_t>(d - base)];
    auto out = days.begin();
    for (std::size_t i = 0; i < range; ++i) out = std::fill_n(out, times[i], base + static_cast<std::int32_t>(i));
}

std::int32_t dayOf(double d) {
    constexpr double least = std::numeric_limits<std::int32_t>::min();
    constexpr double most = std::numeric_limits<std::int32_t>::max();
    return static_cast<std::int32_t>(std::clamp(std::floor(d), least, most));
}

} // namespace

CrowdLane::CrowdLane(std::vector<CrowdSpot> spots) : spots_(std::move(spots)) {
    std::sort(spots_.begin(), spots_.end(), [](const CrowdSpot& a, const CrowdSpot& b) {
        return a.first != b.first ? a.first < b.first : a.member < b.member;
    });
    for (std::size_t i = 0; i < spots_.size(); ++i) {
        if (i % block == 0) lastOf_.push_back(spots_[i].last);
        lastOf_.back() = std::max(lastOf_.back(), spots_[i].last);
    }
    countAll();
}

void CrowdLane::keep(const std::vector<bool>& members) {
    kept_.assign(members.empty() ? 0 : spots_.size(), false);
    for (std::size_t i = 0; i < kept_.size(); ++i)
        kept_[i] = spots_[i].member < members.size() && members[spots_[i].member];
    countAll();
}

void CrowdLane::countAll() {
    // What begins and what ends, of each of the three counts.
    std::array<Days, 3> begin, end;
    const auto add = [&](std::size_t which, std::int32_t first, std::int32_t last) {
        begin[which].push_back(first);
        end[which].push_back(last + 1);
    };
    size_ = 0;
    for (std::size_t i = 0; i < spots_.size(); ++i) {
        if (!kept_.empty() && !kept_[i]) continue;
        const CrowdSpot& s = spots_[i];
        ++size_;
        add(0, s.first, s.last);
        if (s.firmFirst <= s.firmLast) add(1, s.firmFirst, s.firmLast);
        if (s.conflict) add(2, s.first, s.last);
    }
    for (auto* all : {&begin, &end})
        for (Days& days : *all) sortDays(days);
    turns_.assign(1, {std::numeric_limits<std::int32_t>::min(), {}, {}});
    std::array<std::size_t, 3> begun{}, ended{};
    while (begun[0] < begin[0].size() || ended[0] < end[0].size()) {
        // What surely is there, and what is disputed, lies within what may be there; but begins and ends on days of its
        // own.
        std::int32_t day = std::numeric_limits<std::int32_t>::max();
        for (std::size_t k = 0; k < 3; ++k) {
            if (begun[k] < begin[k].size()) day = std::min(day, begin[k][begun[k]]);
            if (ended[k] < end[k].size()) day = std::min(day, end[k][ended[k]]);
        }
        for (std::size_t k = 0; k < 3; ++k) {
            while (begun[k] < begin[k].size() && begin[k][begun[k]] == day) ++begun[k];
            while (ended[k] < end[k].size() && end[k][ended[k]] == day) ++ended[k];
        }
        const auto counts = [](const std::array<std::size_t, 3>& n) {
            return CrowdCount{static_cast<std::uint32_t>(n[0]), static_cast<std::uint32_t>(n[1]),
                              static_cast<std::uint32_t>(n[2])};
        };
        turns_.push_back({day, counts(begun), counts(ended)});
    }
    turns_.shrink_to_fit();
}

CrowdCount CrowdLane::Turn::there() const {
    return {begun.may - ended.may, begun.sure - ended.sure, begun.conflict - ended.conflict};
}

const CrowdLane::Turn& CrowdLane::turnAt(std::int32_t day) const {
    const auto next =
        std::upper_bound(turns_.begin(), turns_.end(), day, [](std::int32_t d, const Turn& t) { return d < t.day; });
    return *std::prev(next);
}

std::optional<std::pair<std::int32_t, std::int32_t>> CrowdLane::extent() const {
    if (size_ == 0) return std::nullopt;
    return std::pair(turns_[1].day, turns_.back().day - 1);
}

/// All that began by its end, less those that ended before it.
CrowdCount CrowdLane::count(std::int32_t first, std::int32_t last) const {
    const CrowdCount& begun = turnAt(last).begun;
    const CrowdCount& ended = turnAt(first).ended;
    return {begun.may - ended.may, begun.sure - ended.sure, begun.conflict - ended.conflict};
}

std::vector<CrowdCount> CrowdLane::columns(double from, double to, std::size_t columns) const {
    std::vector<CrowdCount> out(columns);
    if (to <= from) return out;
    const double step = (to - from) / static_cast<double>(columns);
    auto turn = turns_.begin() + (&turnAt(dayOf(from)) - turns_.data());
    for (std::size_t i = 0; i < columns; ++i) {
        const std::int32_t begin = dayOf(from + step * static_cast<double>(i));
        // A column that is narrower than a day is of the day that it lies in.
        const std::int32_t end = std::max(begin + 1, dayOf(from + step * static_cast<double>(i + 1)));
        while (std::next(turn) != turns_.end() && std::next(turn)->day <= begin) ++turn;
        CrowdCount& most = out[i] = turn->there();
        for (auto t = std::next(turn); t != turns_.end() && t->day < end; ++t) {
            const CrowdCount there = t->there();
            most = {std::max(most.may, there.may), std::max(most.sure, there.sure),
                    std::max(most.conflict, there.conflict)};
        }
    }
    return out;
}

std::vector<CrowdSpot> CrowdLane::within(std::int32_t first, std::int32_t last) const {
    std::vector<CrowdSpot> out;
    for (std::size_t b = 0; b < lastOf_.size(); ++b) {
        if (lastOf_[b] < first) continue;
        const std::size_t end = std::min(spots_.size(), (b + 1) * block);
        for (std::size_t i = b * block; i < end; ++i) {
            if (spots_[i].first > last) return out;
            if (spots_[i].last >= first && (kept_.empty() || kept_[i])) out.push_back(spots_[i]);
        }
    }
    return out;
}

const CrowdSpot* CrowdLane::spotOf(std::uint32_t member) const {
    const auto at = std::find_if(spots_.begin(), spots_.end(), [&](const CrowdSpot& s) { return s.member == member; });
    return at == spots_.end() ? nullptr : &*at;
}

std::size_t CrowdLane::bytes() const {
    return spots_.capacity() * sizeof(CrowdSpot) + lastOf_.capacity() * sizeof(std::int32_t) + kept_.capacity() / 8 +
           turns_.capacity() * sizeof(Turn);
}

} // namespace pledge::ui
