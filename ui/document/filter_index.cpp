#include "ui/document/filter_index.h"

#include "core/model/taxonomy.h"
#include "core/query/evaluate.h"
#include "ui/document/commitment_time.h"

#include <algorithm>
#include <array>
#include <numeric>

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

std::size_t placeOf(Aspect aspect) { return static_cast<std::size_t>(aspect); }
unsigned missOf(Aspect aspect) { return 1U << placeOf(aspect); }

} // namespace

FilterIndex::FilterIndex(SnapshotPtr snapshot) : snapshot_(std::move(snapshot)) {
    const FacetStates states = statesIn(*snapshot_);
    for (const model::Announcement& a : snapshot_->finding.announcements) {
        starts_.push_back(rows_.size());
        for (const model::Commitment& c : a.commitments) addRow(a, c, traitsOf(*snapshot_, c, states));
        passing_.push_back(a.commitments.size());
    }
    starts_.push_back(rows_.size());
}

void FilterIndex::addRow(const model::Announcement& announcement, const model::Commitment& commitment,
                         const Traits& traits) {
    auto pillar = std::find(pillars_.begin(), pillars_.end(), traits.pillar);
    if (pillar == pillars_.end()) pillar = pillars_.insert(pillar, traits.pillar);
    Row row{&announcement,
            &commitment,
            {},
            static_cast<std::uint32_t>(pillar - pillars_.begin()),
            static_cast<std::uint32_t>(sourcesOfRows_.size())};
    for (const Aspect a : bitAspects) row.bits[placeOf(a)] = bitsOf(traits, a);
    for (const std::string_view id : traits.sources)
        if (const model::Source* s = snapshot_->source(id))
            sourcesOfRows_.push_back(static_cast<std::uint32_t>(s - snapshot_->sources.data()));
    rows_.push_back(row);
}

std::span<const std::uint32_t> FilterIndex::sourcesOf(std::size_t row) const {
    const std::size_t from = rows_[row].firstSource;
    const std::size_t to = row + 1 < rows_.size() ? rows_[row + 1].firstSource : sourcesOfRows_.size();
    return std::span(sourcesOfRows_).subspan(from, to - from);
}

FilterIndex::Haystacks FilterIndex::haystacksOf(const model::Snapshot& snapshot) {
    Haystacks haystacks;
    for (const model::Announcement& a : snapshot.finding.announcements)
        for (const model::Commitment& c : a.commitments) {
            haystacks.text += haystackOf(snapshot, c);
            haystacks.ends.push_back(haystacks.text.size());
        }
    return haystacks;
}

void FilterIndex::search(const QString& words) {
    const base::SearchQuery query(words.toStdString());
    // One letter more finds nothing that was not there before it.
    const bool fewer = query.narrows(base::SearchQuery(criteria_.search.toStdString()));
    if (!query.empty() && haystacks_.ends.empty()) haystacks_ = haystacksOf(*snapshot_);
    std::size_t start = 0;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        if (fewer && rows_[i].misses & searchBit) {
            start = haystacks_.ends[i];
            continue;
        }
        rows_[i].misses &= ~searchBit;
        if (query.empty()) continue;
        const std::size_t end = haystacks_.ends[i];
        if (!query.holds(std::string_view(haystacks_.text).substr(start, end - start))) rows_[i].misses |= searchBit;
        start = end;
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
    Criteria asBefore = criteria_;
    asBefore.search = criteria.search, asBefore.where = criteria.where, asBefore.during = criteria.during;
    const bool others = asBefore != criteria;
    criteria_ = criteria;
    if (others) askAspects(criteria);
    for (std::size_t a = 0; a < passing_.size(); ++a)
        passing_[a] = static_cast<std::size_t>(std::count_if(
            rows_.begin() + static_cast<std::ptrdiff_t>(starts_[a]),
            rows_.begin() + static_cast<std::ptrdiff_t>(starts_[a + 1]), [](const Row& r) { return r.misses == 0; }));
}

void FilterIndex::askAspects(const Criteria& criteria) {
    std::array<unsigned, allAspects.size()> wanted{};
    for (const Aspect a : bitAspects) wanted[placeOf(a)] = wantedBits(criteria, a);
    std::vector<bool> pillars, sources;
    for (const std::string_view p : pillars_) pillars.push_back(criteria.pillars.contains(std::string(p)));
    if (!criteria.sources.empty())
        for (const model::Source& s : snapshot_->sources) sources.push_back(criteria.sources.contains(s.id));
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        Row& r = rows_[i];
        r.misses &= searchBit | whereBit | timeBit;
        for (const Aspect a : bitAspects)
            if (const unsigned bits = wanted[placeOf(a)]; bits && !(bits & r.bits[placeOf(a)])) r.misses |= missOf(a);
        if (!criteria.pillars.empty() && !pillars[r.pillar]) r.misses |= missOf(Aspect::pillar);
        const auto all = sourcesOf(i);
        const auto isWanted = [&](std::uint32_t source) { return sources[source]; };
        if (!sources.empty() && std::none_of(all.begin(), all.end(), isWanted)) r.misses |= missOf(Aspect::source);
    }
}

std::vector<FilterIndex::Count> FilterIndex::counts(std::optional<std::size_t> announcement) const {
    const std::size_t from = announcement ? starts_[*announcement] : 0;
    const std::size_t to = announcement ? starts_[*announcement + 1] : rows_.size();
    std::array<std::array<std::size_t, 32>, allAspects.size()> counts{}; // by aspect and bit
    std::array<unsigned, allAspects.size()> there{};
    std::vector<std::optional<std::size_t>> pillars(pillars_.size()), sources(snapshot_->sources.size());
    const auto add = [](std::optional<std::size_t>& sum, std::size_t count) { sum = sum.value_or(0) + count; };
    for (std::size_t i = from; i < to; ++i) {
        const Row& r = rows_[i];
        // What fits all other aspects counts for each of its own values.
        const auto counted = [&](Aspect a) -> std::size_t { return (r.misses & ~missOf(a)) == 0; };
        for (const Aspect a : bitAspects) {
            const unsigned bits = r.bits[placeOf(a)];
            there[placeOf(a)] |= bits;
            if (counted(a))
                for (unsigned bit = 0; bits >> bit; ++bit) counts[placeOf(a)][bit] += bits >> bit & 1U;
        }
        add(pillars[r.pillar], counted(Aspect::pillar));
        for (const std::uint32_t source : sourcesOf(i)) add(sources[source], counted(Aspect::source));
    }
    std::vector<std::size_t> inOrder(pillars_.size());
    std::iota(inOrder.begin(), inOrder.end(), std::size_t{0});
    std::stable_sort(inOrder.begin(), inOrder.end(), [this](std::size_t a, std::size_t b) {
        return model::taxonomy().place(pillars_[a]) < model::taxonomy().place(pillars_[b]);
    });
    there[placeOf(Aspect::verdict)] = from == to ? 0
                                                 : bitsOf(std::set{model::Verdict::agree, model::Verdict::compatible,
                                                                   model::Verdict::conflict, model::Verdict::single});
    std::vector<Count> out;
    for (const std::size_t p : inOrder)
        if (pillars[p]) out.push_back({{Aspect::pillar, std::string(pillars_[p])}, *pillars[p]});
    const auto tell = [&](Aspect a, unsigned bit) {
        if (there[placeOf(a)] >> bit & 1U) out.push_back({{a, nameOfBit(a, bit)}, counts[placeOf(a)][bit]});
    };
    using model::Verdict;
    for (const Verdict v : {Verdict::conflict, Verdict::compatible, Verdict::agree, Verdict::single})
        tell(Aspect::verdict, static_cast<unsigned>(v));
    for (const Aspect a : {Aspect::kind, Aspect::difference, Aspect::state, Aspect::standing})
        for (unsigned bit = 0; bit < 32; ++bit) tell(a, bit);
    for (std::size_t s = 0; s < sources.size(); ++s)
        if (sources[s]) out.push_back({{Aspect::source, snapshot_->sources[s].id}, *sources[s]});
    return out;
}

} // namespace pledge::ui
