#include "ui/pillars/pillars_sums.h"

#include "core/model/taxonomy.h"
#include "ui/document/labels.h"
#include "ui/document/values.h"
#include "ui/pillars/pillars_entry.h"
#include "ui/pillars/words.h"
#include "ui/theme/theme.h"

#include <QStringList>
#include <algorithm>
#include <set>

namespace pledge::ui {
namespace {

using namespace model;

/// The facet that holds the number of a commitment of that kind.
std::optional<FacetName> numberOf(model::Kind kind) {
    switch (kind) {
    case model::Kind::money: return FacetName::amount;
    case model::Kind::people: return FacetName::count;
    case model::Kind::capacity: return FacetName::capacity;
    default: return std::nullopt;
    }
}

const Facet* numberFacet(const Commitment& c) {
    const auto wanted = numberOf(c.kind);
    for (const Facet& f : c.facets)
        if (f.facet == wanted) return &f;
    return nullptr;
}

double highEnd(const Quantity& q) { return std::max(q.value, q.value_max.value_or(q.value)); }

/// What is left of an amount without the sign or the word of its unit.
QString withoutUnit(const QString& amount, const std::string& unit) {
    QString sign = shown(Quantity{1, {}, unit, {}, Qualifier::exact});
    sign = sign.remove(QLatin1Char('1')).trimmed();
    return sign.isEmpty() ? QString() : QString(amount).remove(sign).trimmed();
}

/// The lowest and the highest reading in each unit; rates are none.
std::vector<PillarSum> plainSums(const Commitment& c, const Announcement& a, const Snapshot& snapshot) {
    std::vector<PillarSum> sums;
    const Facet* f = numberFacet(c);
    if (!f) return sums;
    for (const Reading& r : f->readings) {
        const auto* q = std::get_if<Quantity>(&r.value);
        if (!q || !q->per.empty()) continue;
        auto sum =
            std::find_if(sums.begin(), sums.end(), [&](const PillarSum& known) { return known.unit == q->unit; });
        if (sum == sums.end()) {
            PillarSum made;
            made.entry = entryOf(c, a, snapshot), made.unit = q->unit, made.low = q->value, made.high = highEnd(*q);
            sum = sums.insert(sums.end(), made);
        }
        sum->low = std::min(sum->low, q->value), sum->high = std::max(sum->high, highEnd(*q));
        sum->disputed = f->verdict == Verdict::conflict;
        if (sum->disputed && f->readings.size() == 1) {
            sum->amount = QStringLiteral("≠ ") + shown(*q);
        } else if (sum->disputed) {
            const QString letters = text(snapshot.letters(r.sources));
            sum->marks.push_back({q->value, letters});
            const QString told = QStringLiteral("%1 (%2)").arg(shown(*q), letters);
            sum->amount += sum->amount.isEmpty() ? told : QStringLiteral(" ≠ ") + told;
        } else if (sum->amount.isEmpty()) {
            sum->amount = shown(*q);
            sum->brief = withoutUnit(sum->amount, q->unit);
        }
    }
    for (PillarSum& s : sums) {
        std::stable_sort(s.marks.begin(), s.marks.end(),
                         [](const PillarMark& x, const PillarMark& y) { return x.value < y.value; });
        if (s.marks.size() < 2 || s.low == s.high)
            s.marks.clear(); // they differ in words alone, or in another currency
    }
    return sums;
}

QString amountOf(double low, double high, const std::string& unit) {
    Quantity q{low, {}, unit, {}, Qualifier::exact};
    if (high > low) q.value_max = high;
    return shown(q);
}

using Told = PillarSums::Told;

std::set<std::string> tellersOf(const Commitment& part, const Snapshot& snapshot) {
    std::set<std::string> sources;
    for (const std::string& id : part.partOf)
        if (const Claim* c = snapshot.claim(id)) sources.insert(c->source);
    return sources;
}

/// The parts of one source: of several that tell parts of one number nobody says whether they overlap, so that one
/// source's are never put beside another's. The one that tells most of them, the first of those that tell as many.
std::vector<Told> partsOfOneSource(std::vector<Told> all, const Announcement& a) {
    const auto told = [&](const std::string& source) {
        return std::count_if(all.begin(), all.end(), [&](const Told& t) { return t.sources.contains(source); });
    };
    const auto most = std::max_element(a.sources.begin(), a.sources.end(),
                                       [&](const auto& x, const auto& y) { return told(x) < told(y); });
    if (most == a.sources.end()) return {};
    std::erase_if(all, [&](const Told& t) { return !t.sources.contains(*most); });
    return all;
}

QString restOf(const PillarSum& sum, const QString& letters) {
    double low = sum.low, high = sum.high;
    for (const PillarShare& p : sum.parts)
        if (!p.entry.pillar.empty() || !sum.entry.pillar.empty()) low -= p.high, high -= p.low;
    const double nothing = sum.high * 0.005; // less than what numbers are rounded by
    if (high < -nothing)
        return PillarsWords::tr("its parts are %1 more than it, as %2 tells")
            .arg(amountOf(-high, -low, sum.unit), letters);
    low = std::max(low, 0.0);
    if (high <= nothing)
        return sum.entry.pillar.empty() ? PillarsWords::tr("all of it allocated, as %1 tells").arg(letters)
                                        : PillarsWords::tr("all of it told in parts, as %1 tells").arg(letters);
    const QString rest = amountOf(low <= nothing && high > low ? 0 : low, high, sum.unit);
    return sum.entry.pillar.empty() ? PillarsWords::tr("%1 of it not allocated, as %2 tells").arg(rest, letters)
                                    : PillarsWords::tr("%1 of it besides its parts, as %2 tells").arg(rest, letters);
}

const PillarSum* inUnit(const std::vector<PillarSum>& sums, const std::string& unit) {
    const auto at = std::find_if(sums.begin(), sums.end(), [&](const PillarSum& s) { return s.unit == unit; });
    return at == sums.end() ? nullptr : &*at;
}

void addParts(PillarSum& sum, const std::vector<Told>& parts, const Announcement& a, const Snapshot& snapshot) {
    std::set<std::string> tellers;
    for (const Told& t : parts) {
        const auto own = plainSums(t.part, a, snapshot);
        const PillarSum* number = inUnit(own, sum.unit);
        if (!number) continue;
        sum.parts.push_back({number->entry, number->low, number->high});
        if (tellers.empty()) tellers = t.sources;
        std::erase_if(tellers, [&](const std::string& s) { return !t.sources.contains(s); });
    }
    if (sum.parts.empty()) return;
    std::stable_sort(sum.parts.begin(), sum.parts.end(), [](const PillarShare& x, const PillarShare& y) {
        const auto place = [](const PillarShare& s) { return taxonomy().place(s.entry.pillar); };
        return place(x) != place(y) ? place(x) < place(y) : x.high > y.high;
    });
    sum.rest = restOf(sum, text(snapshot.letters({tellers.begin(), tellers.end()})));
}

} // namespace

double PillarSum::end() const {
    double told = 0;
    for (const PillarShare& p : parts) told += p.high;
    return std::max(high, told);
}

PillarSums::PillarSums(const Announcement& announcement, const Snapshot& snapshot, const std::string& source)
    : announcement_(announcement), snapshot_(snapshot) {
    for (const Commitment& c : announcement.commitments) {
        const Commitment* whole = c.partOf.empty() ? nullptr : wholeOf(announcement, c);
        if (!whole) continue;
        auto told = source.empty() ? std::optional(c) : asToldBy(c, source, snapshot);
        if (!told || told->partOf.empty()) continue;
        auto tellers = tellersOf(*told, snapshot);
        wholes_.emplace(c.id, whole);
        parts_[whole->id].push_back({*std::move(told), std::move(tellers)});
    }
}

std::vector<PillarSum> PillarSums::of(const Commitment& commitment) const {
    if (commitment.standing != Standing::committed) return {};
    std::vector<PillarSum> sums = plainSums(commitment, announcement_, snapshot_);
    const auto whole = wholes_.find(commitment.id);
    const auto parts = parts_.find(commitment.id);
    for (PillarSum& s : sums) {
        if (parts != parts_.end())
            addParts(s, partsOfOneSource(parts->second, announcement_), announcement_, snapshot_);
        if (whole == wholes_.end()) continue;
        const auto tellers = tellersOf(commitment, snapshot_);
        s.of = PillarsWords::tr("part of %1 (%2)")
                   .arg(labelOf(*whole->second), text(snapshot_.letters({tellers.begin(), tellers.end()})));
    }
    return sums;
}

} // namespace pledge::ui
