#include "ui/document/filter_index.h"

#include "core/model/taxonomy.h"
#include "core/query/evaluate.h"
#include "ui/document/commitment_time.h"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>

namespace pledge::ui {
namespace {

unsigned bitsOf(const Traits& t, Aspect aspect) {
    switch (aspect) {
    case Aspect::verdict: return t.verdicts;
    case Aspect::kind: return t.kind;
    case Aspect::difference: return t.types;
    case Aspect::state: return t.states;
    case Aspect::standing: return t.standings;
    default: return 0;
    }
}

template<class Enum>
unsigned bitsOf(const std::set<Enum>& set) {
    unsigned bits = 0;
    for (const Enum e : set) bits |= bitOf(e);
    return bits;
}

/// The wanted bits of an aspect; none where it lets everything through.
unsigned wantedBits(const Criteria& c, Aspect aspect) {
    switch (aspect) {
    case Aspect::verdict: return bitsOf(c.verdicts);
    case Aspect::kind: return bitsOf(c.kinds);
    case Aspect::difference: return bitsOf(c.types);
    case Aspect::state: return bitsOf(c.states);
    case Aspect::standing: return bitsOf(c.standings);
    default: return 0;
    }
}

/// The names of an enumeration's bits.
std::string nameOfBit(Aspect aspect, unsigned bit) {
    const int at = static_cast<int>(bit);
    switch (aspect) {
    case Aspect::verdict: return std::string(model::name(static_cast<model::Verdict>(at)));
    case Aspect::kind: return std::string(model::name(static_cast<model::Kind>(at)));
    case Aspect::difference: return std::string(model::name(static_cast<model::Difference>(at)));
    case Aspect::state: return std::string(model::name(static_cast<model::FacetState>(at)));
    case Aspect::standing: return std::string(model::name(static_cast<model::Standing>(at)));
    default: return {};
    }
}

constexpr std::array bitAspects{Aspect::verdict, Aspect::kind, Aspect::difference, Aspect::state, Aspect::standing};

unsigned missOf(Aspect aspect) { return 1U << static_cast<unsigned>(aspect); }

} // namespace

FilterIndex::FilterIndex(SnapshotPtr snapshot) : snapshot_(std::move(snapshot)) {
    const FacetStates states = statesIn(*snapshot_);
    for (const model::Announcement& a : snapshot_->finding.announcements) {
        starts_.push_back(rows_.size());
        for (const model::Commitment& c : a.commitments) rows_.push_back({&a, &c, traitsOf(*snapshot_, c, states)});
        passing_.push_back(a.commitments.size());
    }
    starts_.push_back(rows_.size());
}

std::vector<std::string> FilterIndex::haystacksOf(const model::Snapshot& snapshot) {
    std::vector<std::string> haystacks;
    for (const model::Announcement& a : snapshot.finding.announcements)
        for (const model::Commitment& c : a.commitments) haystacks.push_back(haystackOf(snapshot, c));
    return haystacks;
}

void FilterIndex::search(const QString& words) {
    const base::SearchQuery query(words.toStdString());
    if (!query.empty() && haystacks_.empty()) haystacks_ = haystacksOf(*snapshot_);
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        rows_[i].misses &= ~searchBit;
        if (!query.empty() && !query.holds(haystacks_[i])) rows_[i].misses |= searchBit;
    }
}

void FilterIndex::askExpression(const query::Expression& where) {
    for (Row& r : rows_) {
        r.misses &= ~whereBit;
        if (!query::holds(where, query::subjectOf(*snapshot_, *r.announcement, *r.commitment))) r.misses |= whereBit;
    }
}

void FilterIndex::askTime(const std::optional<DaySpan>& during) {
    if (during && times_.empty())
        for (const Row& r : rows_) {
            const auto announced = extentOf(r.announcement->announced, std::nullopt);
            const auto all = timeOf(*r.commitment, *snapshot_, announced).all();
            times_.push_back(all ? std::optional(DaySpan{all->first, all->last}) : std::nullopt);
        }
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        rows_[i].misses &= ~timeBit;
        if (during && !(times_[i] && times_[i]->first <= during->last && times_[i]->last >= during->first))
            rows_[i].misses |= timeBit;
    }
}

void FilterIndex::set(const Criteria& criteria) {
    if (criteria.search != criteria_.search) search(criteria.search);
    if (criteria.where != criteria_.where) askExpression(criteria.where);
    if (criteria.during != criteria_.during) askTime(criteria.during);
    criteria_ = criteria;
    std::array<unsigned, allAspects.size()> wanted{};
    for (const Aspect a : bitAspects) wanted[static_cast<std::size_t>(a)] = wantedBits(criteria, a);
    const std::set<std::string_view> sources(criteria.sources.begin(), criteria.sources.end());
    const std::set<std::string_view> pillars(criteria.pillars.begin(), criteria.pillars.end());
    for (Row& r : rows_) {
        r.misses &= searchBit | whereBit | timeBit;
        for (const Aspect a : bitAspects)
            if (const unsigned bits = wanted[static_cast<std::size_t>(a)]; bits && !(bits & bitsOf(r.traits, a)))
                r.misses |= missOf(a);
        if (!pillars.empty() && !pillars.contains(r.traits.pillar)) r.misses |= missOf(Aspect::pillar);
        const auto isWanted = [&](std::string_view id) { return sources.contains(id); };
        if (!sources.empty() && std::none_of(r.traits.sources.begin(), r.traits.sources.end(), isWanted))
            r.misses |= missOf(Aspect::source);
    }
    for (std::size_t a = 0; a < passing_.size(); ++a)
        passing_[a] = static_cast<std::size_t>(std::count_if(
            rows_.begin() + static_cast<std::ptrdiff_t>(starts_[a]),
            rows_.begin() + static_cast<std::ptrdiff_t>(starts_[a + 1]), [](const Row& r) { return r.misses == 0; }));
}

std::vector<FilterIndex::Count> FilterIndex::counts(std::optional<std::size_t> announcement) const {
    const std::size_t from = announcement ? starts_[*announcement] : 0;
    const std::size_t to = announcement ? starts_[*announcement + 1] : rows_.size();
    std::array<std::array<std::size_t, 32>, allAspects.size()> counts{}; // by aspect and bit
    std::array<unsigned, allAspects.size()> there{};
    std::vector<std::pair<std::string_view, std::size_t>> pillars;
    std::unordered_map<std::string_view, std::size_t> sources;
    for (std::size_t i = from; i < to; ++i) {
        const Row& r = rows_[i];
        // What fits all other aspects counts for each of its own values.
        const auto counted = [&](Aspect a) -> std::size_t { return (r.misses & ~missOf(a)) == 0; };
        for (const Aspect a : bitAspects) {
            const unsigned bits = bitsOf(r.traits, a);
            there[static_cast<std::size_t>(a)] |= bits;
            if (counted(a))
                for (unsigned bit = 0; bits >> bit; ++bit) counts[static_cast<std::size_t>(a)][bit] += bits >> bit & 1U;
        }
        auto it =
            std::find_if(pillars.begin(), pillars.end(), [&](const auto& p) { return p.first == r.traits.pillar; });
        if (it == pillars.end()) it = pillars.insert(it, {r.traits.pillar, 0});
        it->second += counted(Aspect::pillar);
        for (const std::string_view id : r.traits.sources) sources[id] += counted(Aspect::source);
    }
    std::stable_sort(pillars.begin(), pillars.end(), [](const auto& a, const auto& b) {
        return model::taxonomy().place(a.first) < model::taxonomy().place(b.first);
    });
    there[static_cast<std::size_t>(Aspect::verdict)] =
        from == to ? 0
                   : bitsOf(std::set{model::Verdict::agree, model::Verdict::compatible, model::Verdict::conflict,
                                     model::Verdict::single});
    std::vector<Count> out;
    for (const auto& [pillar, count] : pillars) out.push_back({{Aspect::pillar, std::string(pillar)}, count});
    const auto add = [&](Aspect a, unsigned bit) {
        if (there[static_cast<std::size_t>(a)] >> bit & 1U)
            out.push_back({{a, nameOfBit(a, bit)}, counts[static_cast<std::size_t>(a)][bit]});
    };
    using model::Verdict;
    for (const Verdict v : {Verdict::conflict, Verdict::compatible, Verdict::agree, Verdict::single})
        add(Aspect::verdict, static_cast<unsigned>(v));
    for (const Aspect a : {Aspect::kind, Aspect::difference, Aspect::state, Aspect::standing})
        for (unsigned bit = 0; bit < 32; ++bit) add(a, bit);
    for (const model::Source& s : snapshot_->sources)
        if (const auto it = sources.find(s.id); it != sources.end())
            out.push_back({{Aspect::source, s.id}, it->second});
    return out;
}

} // namespace pledge::ui
