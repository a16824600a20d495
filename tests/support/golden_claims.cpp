#include "core/base/utf8.h"
#include "core/model/edtf.h"
#include "tests/support/gold_likeness.h"
#include "tests/support/gold_places.h"
#include "tests/support/golden.h"

#include <algorithm>

namespace pledge::tests {
namespace {

using model::Claim;
using model::Kind;
using model::WhenRole;

std::size_t shared(base::Span a, base::Span b) {
    return a.overlaps(b) ? std::min(a.end, b.end) - std::max(a.start, b.start) : 0;
}

/// The role of a date whose role is not graded and that was not extracted: a stretch of time, the end of what is still
/// to come, else a mere point in time.
WhenRole likelyRole(const std::string& when, model::Standing standing) {
    const auto date = model::parseEdtf(when);
    if (date && date->form != model::Edtf::Form::point) return WhenRole::period;
    const bool toCome = standing == model::Standing::committed || standing == model::Standing::discussed;
    return toCome ? WhenRole::deadline : WhenRole::as_of;
}

class Maker {
public:
    Maker(const GoldArticle& gold, const std::string& text, const std::vector<Claim>& extracted)
        : gold_(gold), text_(text), extracted_(extracted), index_(text), taken_(extracted.size()) {}

    std::vector<Claim> all(std::vector<std::string>& lost) {
        const auto places = placesOf(gold_.claims, text_, extracted_);
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (places[i])
                add(gold_.claims[i], *places[i]);
            else if (!gold_.claims[i].optional)
                lost.push_back(gold_.claims[i].quote);
        }
        keepIgnored();
        return std::move(made_);
    }

private:
    void add(const GoldClaim& gold, base::Span place) {
        const base::Span points = index_.toCodePoints(place);
        const Claim* like = likest(gold, points);
        if (!like && gold.optional) return;
        Claim c = like ? *like : Claim();
        c.kind = gold.kind;
        if (!like) c.span = points, c.quote = gold.quote, c.rule = "gold";
        if (gold.isNumber())
            putNumber(gold, c);
        else
            c.value = gold.dates.front();
        if (gold.calendar) c.calendar = *gold.calendar;
        if (gold.standing) c.standing = *gold.standing;
        putDate(gold, like, c);
        if (gold.pillar) c.pillar = *gold.pillar;
        if (gold.audience) c.audience = *gold.audience;
        made_.push_back(std::move(c));
    }

    /// The extracted claim of the same value that shares most of the place; it can be had once.
    const Claim* likest(const GoldClaim& gold, base::Span points) {
        std::size_t best = extracted_.size(), most = 0;
        for (std::size_t i = 0; i < extracted_.size(); ++i) {
            const std::size_t s = shared(extracted_[i].span, points);
            if (!taken_[i] && s > most && sameValue(gold, extracted_[i])) best = i, most = s;
        }
        if (best == extracted_.size()) return nullptr;
        taken_[best] = true;
        return &extracted_[best];
    }

    static void putNumber(const GoldClaim& gold, Claim& c) {
        c.quantity.value = gold.numbers.front();
        if (!gold.units.empty()) c.quantity.unit = gold.units.front();
        if (c.quantity.unit.empty()) c.quantity.unit = gold.kind == Kind::share ? "ratio" : "people";
        if (gold.valueMax) c.quantity.value_max = gold.valueMax;
        if (gold.per) c.quantity.per = *gold.per;
        if (gold.qualifier) c.quantity.qualifier = *gold.qualifier;
        if (!c.standing) c.standing = model::Standing::committed;
    }

    static void putDate(const GoldClaim& gold, const Claim* like, Claim& c) {
        if (gold.when) c.when = *gold.when;
        if (c.when.empty()) {
            c.whenRole.reset(), c.whenClaim.reset();
            return;
        }
        if (gold.whenRole)
            c.whenRole = gold.whenRole;
        else if (!c.whenRole)
            c.whenRole = likelyRole(c.when, c.standing.value_or(model::Standing::committed));
        if (!like || like->when != c.when) c.whenClaim.reset();
    }

    /// Extracted claims about which the gold says nothing.
    void keepIgnored() {
        for (std::size_t i = 0; i < extracted_.size(); ++i) {
            const Claim& c = extracted_[i];
            const bool other = c.kind == Kind::party || c.kind == Kind::initiative;
            if (other || taken_[i]) continue;
            if (std::any_of(gold_.ignore.begin(), gold_.ignore.end(),
                            [&](const std::string& words) { return holdEachOther(words, c.quote); }))
                made_.push_back(c);
        }
    }

    const GoldArticle& gold_;
    const std::string& text_;
    const std::vector<Claim>& extracted_;
    base::CodePointIndex index_;
    std::vector<bool> taken_; ///< of the extracted claims
    std::vector<Claim> made_;
};

} // namespace

std::vector<Claim> goldenClaims(const GoldArticle& gold, const std::string& text, const std::vector<Claim>& extracted,
                                std::vector<std::string>& lost) {
    return Maker(gold, text, extracted).all(lost);
}

} // namespace pledge::tests
