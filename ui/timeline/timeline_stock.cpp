#include "ui/timeline/timeline_stock.h"

#include "ui/document/commitment_time.h"
#include "ui/document/values.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_days.h"
#include "ui/timeline/timeline_items.h"
#include "ui/timeline/timeline_lanes.h"
#include "ui/timeline/words.h"

#include <algorithm>
#include <cmath>

namespace pledge::ui {
namespace {

constexpr std::size_t mostKept = 4096; // items whose words are kept for the next window

CrowdSpot spotOf(const CommitmentTime& time, const model::Commitment& c, std::uint32_t member) {
    const TimeExtent all = *time.all();
    const auto day = [](long d) { return static_cast<std::int32_t>(d); };
    CrowdSpot s;
    s.first = day(all.first), s.last = day(all.last), s.member = member;
    // What sources disagree on ends surely by the first of the ends.
    s.firmFirst = day(all.firstLatest), s.firmLast = day(time.disputed ? all.first : all.lastEarliest);
    if (time.disputed && time.when)
        s.firmFirst = day(time.when->firstLatest), s.firmLast = day(time.when->lastEarliest);
    s.conflict = model::standOut(c) == model::Verdict::conflict;
    return s;
}

bool earlier(const TimelineItem& a, const TimelineItem& b) {
    if (a.when.has_value() != b.when.has_value()) return a.when.has_value();
    if (a.when && a.when->first != b.when->first) return a.when->first < b.when->first;
    return a.title < b.title;
}

/// The days that a window touches.
std::pair<std::int32_t, std::int32_t> daysOf(const TimeWindow& window) {
    return {static_cast<std::int32_t>(std::floor(window.from)), static_cast<std::int32_t>(std::ceil(window.to))};
}

} // namespace

TimelineStock::TimelineStock() : snapshot_(std::make_shared<model::Snapshot>()) {}
TimelineStock::TimelineStock(TimelineStock&&) noexcept = default;
TimelineStock& TimelineStock::operator=(TimelineStock&&) noexcept = default;
TimelineStock::~TimelineStock() = default;

TimelineStock::TimelineStock(SnapshotPtr snapshot, const std::string& announcement, const TimelineOptions& options)
    : snapshot_(std::move(snapshot)), options_(options), all_(announcement.empty()), states_(statesIn(*snapshot_)) {
    for (const model::Announcement& a : snapshot_->finding.announcements)
        if (all_ || a.id == announcement) shown_.push_back(&a);
    announcements_ = std::make_shared<const std::vector<TimelineDay>>(announcementDays(shown_));
    if (!all_ && !shown_.empty()) reports_ = reportDays(shown_.front()->sources, *snapshot_);
    plan_ = std::make_unique<LanePlan>(*snapshot_, shown_, options_.lanes);
    lanes_.resize(plan_->lanes().size());
    std::vector<std::vector<CrowdSpot>> spots(lanes_.size());
    for (std::size_t i = 0; i < shown_.size(); ++i) fill(i, spots);
    for (std::size_t i = 0; i < lanes_.size(); ++i) {
        lanes_[i].crowd = std::make_shared<CrowdLane>(std::move(spots[i]));
        lanes_[i].undated.shrink_to_fit();
        lanes_[i].undatedShown = lanes_[i].undated.size();
    }
}

void TimelineStock::fill(std::size_t announcement, std::vector<std::vector<CrowdSpot>>& spots) {
    const model::Announcement& a = *shown_[announcement];
    announced_.push_back(ui::extentOf(a.announced, std::nullopt));
    if (firstMember_.empty()) firstMember_.push_back(0);
    std::uint32_t member = firstMember_.back();
    model::Commitment room;
    for (const model::Commitment& c : a.commitments) {
        for (const std::size_t lane : plan_->lanesOf(a, c)) {
            const model::Commitment* told = plan_->told(c, lane, room);
            if (!told) continue;
            const CommitmentTime time = timeOf(*told, *snapshot_, announced_.back());
            if (time.all())
                spots[lane].push_back(spotOf(time, *told, member));
            else
                lanes_[lane].undated.push_back(member);
        }
        ++member;
    }
    firstMember_.push_back(member);
}

void TimelineStock::keep(const Criteria& criteria) {
    kept_.clear();
    hidden_ = 0;
    const Sieve sieve(criteria, *snapshot_);
    if (!criteria.empty())
        for (const model::Announcement* a : shown_)
            for (const model::Commitment& c : a->commitments) {
                kept_.push_back(sieve.passes(*a, c));
                hidden_ += !kept_.back();
            }
    for (Lane& lane : lanes_) {
        lane.crowd->keep(kept_);
        lane.undatedShown = static_cast<std::size_t>(
            std::count_if(lane.undated.begin(), lane.undated.end(), [&](std::uint32_t m) { return isKept(m); }));
    }
}

void TimelineStock::choose(const std::string& commitment) {
    chosen_.clear();
    chosenReports_.clear();
    const auto member = memberOf(commitment);
    if (!member || !isKept(*member)) return;
    const Place place = placeOf(*member);
    chosenReports_ = reportDays(tellersOf(*place.commitment), *snapshot_);
    for (const std::size_t lane : plan_->lanesOf(*shown_[place.announcement], *place.commitment))
        chosen_.push_back({lane, itemOf(*member, lane)});
}

TimelineStock::Place TimelineStock::placeOf(std::uint32_t member) const {
    const auto next = std::upper_bound(firstMember_.begin(), firstMember_.end(), member);
    const auto at = static_cast<std::size_t>(next - firstMember_.begin()) - 1;
    return {at, &shown_[at]->commitments[member - firstMember_[at]]};
}

std::optional<std::uint32_t> TimelineStock::memberOf(const std::string& commitment) const {
    if (commitment.empty()) return std::nullopt;
    for (std::size_t i = 0; i < shown_.size(); ++i) {
        const auto& all = shown_[i]->commitments;
        const auto at = std::find_if(all.begin(), all.end(), [&](const auto& c) { return c.id == commitment; });
        if (at != all.end()) return firstMember_[i] + static_cast<std::uint32_t>(at - all.begin());
    }
    return std::nullopt;
}

TimelineItem TimelineStock::itemOf(std::uint32_t member, std::size_t lane) const {
    const std::uint64_t key = std::uint64_t{lane} << 32 | member;
    if (const auto known = told_.find(key); known != told_.end()) return known->second;
    const Place place = placeOf(member);
    model::Commitment room;
    const model::Commitment* told = plan_->told(*place.commitment, lane, room);
    TimelineItem item = timelineItem(told ? *told : *place.commitment, *snapshot_, announced_[place.announcement],
                                     options_.today, states_);
    if (told_.size() >= mostKept) told_.clear();
    return told_.emplace(key, std::move(item)).first->second;
}

TimelineModel TimelineStock::inView(const TimeWindow& window, std::size_t most) const {
    TimelineModel m;
    m.hidden = hidden_;
    if (shown_.empty()) return m;
    if (all_) {
        m.title = TimelineWords::tr("All announcements");
    } else {
        const model::Announcement& a = *shown_.front();
        m.announcement = a.id, m.title = text(a.title), m.announced = announced_.front();
        if (m.announced) {
            m.announcedDate = shownDate(a.announced);
            m.announcedText = TimelineWords::tr("announced %1").arg(m.announcedDate);
        }
    }
    m.announcements = announcements_;
    m.reports = chosen_.empty() ? reports_ : chosenReports_;
    m.reported = all_ || !reports_.empty();
    for (std::size_t i = 0; i < lanes_.size(); ++i) m.lanes.push_back(laneInView(i, window, most));
    return m;
}

TimelineLane TimelineStock::laneInView(std::size_t lane, const TimeWindow& window, std::size_t most) const {
    const Lane& all = lanes_[lane];
    TimelineLane out = plan_->lanes()[lane];
    out.whole = all.crowd->size() + all.undatedShown;
    const auto everything = all.crowd->extent().value_or(std::pair(0, 0));
    const auto seen = daysOf(window);
    if (window.length() > 0) {
        out.before = all.crowd->size() - all.crowd->count(seen.first, std::max(seen.first, everything.second)).may;
        out.after = all.crowd->size() - all.crowd->count(std::min(seen.second, everything.first), seen.second).may;
    }
    const auto [first, last] = out.whole <= most ? everything : seen;
    const std::size_t inside = all.crowd->count(first, last).may;
    if (inside > most) {
        out.crowd = all.crowd;
        out.undated = all.undatedShown;
        for (const Chosen& c : chosen_)
            if (c.lane == lane) out.items.push_back(c.item);
        return out;
    }
    for (const CrowdSpot& s : all.crowd->within(first, last)) out.items.push_back(itemOf(s.member, lane));
    addUndated(out, lane, most - inside);
    std::stable_sort(out.items.begin(), out.items.end(), earlier);
    return out;
}

void TimelineStock::addUndated(TimelineLane& out, std::size_t lane, std::size_t most) const {
    const std::vector<TimelineItem> some = undated(lane, most);
    out.undated = lanes_[lane].undatedShown - some.size();
    out.items.insert(out.items.end(), some.begin(), some.end());
}

std::optional<TimeExtent> TimelineStock::extent() const {
    std::optional<TimeExtent> all;
    const auto take = [&](long first, long last) {
        if (!all) all = TimeExtent{first, first, last, last};
        all->first = std::min(all->first, first), all->last = std::max(all->last, last);
    };
    for (const Lane& lane : lanes_)
        if (const auto e = lane.crowd->extent()) take(e->first, e->second);
    for (const auto& a : announced_)
        if (a) take(a->first, a->last);
    for (const TimelineDay& d : reports_) take(d.when.first, d.when.last);
    return all;
}

std::size_t TimelineStock::shown() const {
    std::size_t n = 0;
    for (const Lane& lane : lanes_) n += lane.crowd->size() + lane.undatedShown;
    return n;
}

std::size_t TimelineStock::bytes() const {
    std::size_t n = kept_.capacity() / 8 + firstMember_.capacity() * sizeof(std::uint32_t) +
                    announced_.capacity() * sizeof(announced_.front()) + shown_.capacity() * sizeof(shown_.front());
    for (const Lane& lane : lanes_) n += lane.crowd->bytes() + lane.undated.capacity() * sizeof(std::uint32_t);
    return n;
}

std::vector<TimelineItem> TimelineStock::undated(std::size_t lane, std::size_t most) const {
    std::vector<TimelineItem> out;
    for (const std::uint32_t m : lanes_[lane].undated) {
        if (out.size() >= most) break;
        if (isKept(m)) out.push_back(itemOf(m, lane));
    }
    return out;
}

std::vector<TimelineItem> TimelineStock::within(std::size_t lane, long first, long last, std::size_t most) const {
    std::vector<TimelineItem> out;
    for (const CrowdSpot& s :
         lanes_[lane].crowd->within(static_cast<std::int32_t>(first), static_cast<std::int32_t>(last))) {
        if (out.size() >= most) break;
        out.push_back(itemOf(s.member, lane));
    }
    return out;
}

std::optional<TimeExtent> TimelineStock::extentOf(const std::string& commitment) const {
    const auto member = memberOf(commitment);
    if (!member) return std::nullopt;
    const Place place = placeOf(*member);
    return timeOf(*place.commitment, *snapshot_, announced_[place.announcement]).all();
}

} // namespace pledge::ui
