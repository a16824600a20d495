#include "core/model/finding.h"

#include <algorithm>
#include <tuple>

namespace pledge::model {
namespace {

/// Its sources, then its claims, each sorted: what it is whatever it is called.
std::vector<std::string> contentOf(const Announcement& a) {
    std::vector<std::string> out = a.sources;
    std::sort(out.begin(), out.end());
    const auto claims = static_cast<std::ptrdiff_t>(out.size());
    for (const Commitment& c : a.commitments) out.insert(out.end(), c.claims.begin(), c.claims.end());
    std::sort(out.begin() + claims, out.end());
    return out;
}

bool holds(const std::vector<std::string>& ids, const std::string& id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

} // namespace

const Commitment* wholeOf(const Announcement& announcement, const Commitment& part) {
    for (const std::string& claim : part.partOf)
        for (const Commitment& c : announcement.commitments)
            if (c.id != part.id && holds(c.claims, claim)) return &c;
    return nullptr;
}

bool comesBefore(const Announcement& a, const Announcement& b) {
    const auto first = std::tie(a.announced, a.title), second = std::tie(b.announced, b.title);
    if (first != second) return first < second;
    const auto x = contentOf(a), y = contentOf(b);
    return std::tie(x, a.id) < std::tie(y, b.id);
}

} // namespace pledge::model
