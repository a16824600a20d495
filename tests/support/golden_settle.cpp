#include "core/base/utf8.h"
#include "tests/support/golden.h"

#include <algorithm>
#include <utility>

namespace pledge::tests {
namespace {

using model::Claim;
using model::Kind;

class Settler {
public:
    Settler(const GoldArticle& gold, const std::string& text, const std::vector<Claim>& claims)
        : gold_(gold), text_(text), index_(text), claims_(claims) {}

    void settle(Claim& c) const {
        if (c.restates && !stands(*c.restates, c.kind)) c.restates.reset();
        settleDate(c);
        std::vector<std::string> parties;
        for (const std::string& name : c.parties)
            if (auto known = goldenName(gold_, name, std::nullopt); !known.empty()) parties.push_back(std::move(known));
        c.parties = std::move(parties);
    }

private:
    void settleDate(Claim& c) const {
        const bool gone = c.whenClaim && !stands(*c.whenClaim, Kind::date);
        if (gone) c.whenClaim.reset();
        if (!c.when.empty() && !c.whenClaim) c.whenClaim = dateFor(c);
        // The gold does not have the date that was extracted, so the claim does not have it either.
        if (gone && !c.whenClaim) c.when.clear(), c.whenRole.reset();
    }

    bool stands(std::size_t start, Kind kind) const {
        return std::any_of(claims_.begin(), claims_.end(),
                           [&](const Claim& c) { return c.kind == kind && c.span.start == start; });
    }

    /// The nearest date claim of that value in the claim's line.
    std::optional<std::size_t> dateFor(const Claim& c) const {
        std::optional<std::size_t> best;
        const auto distance = [&](std::size_t at) { return at > c.span.start ? at - c.span.start : c.span.start - at; };
        for (const Claim& d : claims_) {
            if (d.kind != Kind::date || d.value != c.when || lineOf(d) != lineOf(c)) continue;
            if (!best || distance(d.span.start) < distance(*best)) best = d.span.start;
        }
        return best;
    }

    /// The line end before a claim, in bytes.
    std::size_t lineOf(const Claim& c) const { return text_.rfind('\n', index_.toByte(c.span.start)); }

    const GoldArticle& gold_;
    const std::string& text_;
    base::CodePointIndex index_;
    const std::vector<Claim>& claims_;
};

} // namespace

void settle(const GoldArticle& gold, const std::string& text, std::vector<Claim>& claims) {
    const std::vector<Claim> before = claims;
    const Settler settler(gold, text, before);
    for (Claim& c : claims) settler.settle(c);
}

} // namespace pledge::tests
