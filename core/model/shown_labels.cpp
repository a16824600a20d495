#include "core/model/shown_labels.h"

#include <algorithm>
#include <variant>

namespace pledge::model {
namespace {

bool isNumber(FacetName f) {
    return f == FacetName::amount || f == FacetName::count || f == FacetName::capacity || f == FacetName::share;
}

bool isRenamed(const std::vector<Overruled>& overruled) {
    return std::any_of(overruled.begin(), overruled.end(), [](const Overruled& o) { return o.act == Act::rename; });
}

/// As a label shows an amount: without "about".
std::string amount(const Reading& r, FacetName facet) {
    Quantity q = std::get<Quantity>(r.value);
    q.qualifier = Qualifier::exact;
    return display(Value(q), facet);
}

/// Where a whole number stands, not a part of a longer one.
std::size_t placeOf(const std::string& number, const std::string& in) {
    const auto joins = [&](std::size_t at) {
        return at < in.size() && ((in[at] >= '0' && in[at] <= '9') || in[at] == ',' || in[at] == '.');
    };
    for (std::size_t at = in.find(number); at != std::string::npos; at = in.find(number, at + 1))
        if (!(at > 0 && joins(at - 1)) && !joins(at + number.size())) return at;
    return std::string::npos;
}

std::string withBothOf(const std::string& words, const Commitment& c) {
    const Facet* f = rivalAmounts(c);
    if (!f) return words;
    const std::string one = amount(f->readings[0], f->facet), other = amount(f->readings[1], f->facet);
    return withBoth(words, one, other, one + " or " + other);
}

} // namespace

const Facet* rivalAmounts(const Commitment& commitment) {
    for (const Facet& f : commitment.facets) {
        if (!isNumber(f.facet) || f.verdict != Verdict::conflict || f.readings.size() != 2) continue;
        const auto isPlain = [](const Reading& r) {
            const auto* q = std::get_if<Quantity>(&r.value);
            return q && !q->value_max;
        };
        if (!isPlain(f.readings[0]) || !isPlain(f.readings[1])) continue;
        if (amount(f.readings[0], f.facet) != amount(f.readings[1], f.facet)) return &f;
    }
    return nullptr;
}

std::string withBoth(std::string label, const std::string& one, const std::string& other, const std::string& both) {
    for (const std::string* amount : {&one, &other})
        if (const std::size_t at = placeOf(*amount, label); !amount->empty() && at != std::string::npos)
            return label.replace(at, amount->size(), both);
    return label;
}

std::string shownLabel(const Commitment& commitment) {
    return isRenamed(commitment.overruled) ? commitment.label : withBothOf(commitment.label, commitment);
}

std::string shownTitle(const Announcement& announcement) {
    if (isRenamed(announcement.overruled)) return announcement.title;
    for (const Commitment& c : announcement.commitments)
        if (c.kind == Kind::money)
            if (std::string both = withBothOf(announcement.title, c); both != announcement.title) return both;
    return announcement.title;
}

} // namespace pledge::model
