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

std::string shown(const Quantity& q, FacetName facet) { return display(Value(q), facet); }

/// The amounts of a facet without "about", each that is shown apart once; none where one is a range.
std::vector<Quantity> amountsOf(const Facet& f) {
    std::vector<Quantity> all;
    for (const Reading& r : f.readings) {
        const auto* q = std::get_if<Quantity>(&r.value);
        if (!q || q->value_max) return {};
        Quantity plain = *q;
        plain.qualifier = Qualifier::exact;
        const auto alike = [&](const Quantity& other) { return shown(other, f.facet) == shown(plain, f.facet); };
        if (std::none_of(all.begin(), all.end(), alike)) all.push_back(std::move(plain));
    }
    return all;
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
    const auto rivals = rivalAmounts(c);
    if (!rivals) return words;
    const std::string one = shown(rivals->one, rivals->facet), other = shown(rivals->other, rivals->facet);
    return withBoth(words, one, other, one + " or " + other);
}

} // namespace

std::optional<RivalAmounts> rivalAmounts(const Commitment& commitment) {
    for (const Facet& f : commitment.facets)
        if (isNumber(f.facet) && f.verdict == Verdict::conflict)
            if (const auto amounts = amountsOf(f); amounts.size() == 2)
                return RivalAmounts{f.facet, amounts[0], amounts[1]};
    return std::nullopt;
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
