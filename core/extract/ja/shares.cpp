#include "core/extract/ja/counts.h"
#include "core/extract/numbers.h"

namespace pledge::extract::ja {
namespace {

using model::Kind;

struct ShareWords {
    WordClass percent = wordClass("shares.percent");
    WordClass notShare = wordClass("shares.not share");
    WordClass whole = wordClass("shares.whole");
    WordClass tenth = wordClass("shares.tenth");
    WordClass part = wordClass("shares.part");
    WordClass people = wordClass("counters.people");
    WordClass range = wordClass("numbers.range");
};

const ShareWords& words() {
    static const ShareWords all;
    return all;
}

Candidate share(const Text& t, const Number& n, std::size_t last, double value, const char* rule) {
    auto c = counted(t, n, last, Kind::share, "ratio", 1, rule);
    c.claim.quantity.value = value;
    c.claim.quantity.value_max.reset();
    because(t, c, [&] { return tellShare(t.textOf(t.bytes(n.first, last)), value, std::string_view()); });
    return c;
}

/// 30〜40%, 30%〜40%; never 3%ポイント.
std::optional<Candidate> percent(const Text& t, const Number& n) {
    if (!t.is(n.last, words().percent) || t.is(n.last + 1, words().notShare)) return std::nullopt;
    auto c = share(t, n, n.last + 1, n.value / 100, "share.percent");
    if (n.max) c.claim.quantity.value_max = *n.max / 100;
    Number upTo = n;
    ++upTo.last;
    if (!n.max)
        if (const auto range = rangeFrom(t, upTo);
            range && t.is(range->last, words().percent) && !isChange(t, upTo, range->last + 1)) {
            c.claim.quantity.value_max = *range->max / 100;
            c.last = range->last + 1;
        }
    return c;
}

/// 3割, 3割5分, 3〜4割.
std::optional<Candidate> tenths(const Text& t, const Number& n) {
    if (!t.is(n.last, words().tenth) || n.value > 10 || t.is(n.last + 1, words().notShare)) return std::nullopt;
    auto c = share(t, n, n.last + 1, n.value / 10, "share.tenths");
    if (n.max) c.claim.quantity.value_max = *n.max / 10;
    if (const auto more = numberAt(t, n.last + 1); more && t.joined(n.last + 1) && t.word(more->last) == "分") {
        c.claim.quantity.value += more->value / 100;
        c.last = more->last + 1;
    }
    return c;
}

/// 3分の2.
std::optional<Candidate> fraction(const Text& t, const Number& n) {
    if (!t.is(n.last, words().part)) return std::nullopt;
    const auto upper = numberAt(t, n.last + 1);
    if (!upper || upper->value >= n.value || n.value > 100 || upper->value <= 0) return std::nullopt;
    return share(t, n, upper->last, upper->value / n.value, "share.fraction");
}

/// 5人に1人, 10社に3社.
std::optional<Candidate> oneIn(const Text& t, const Number& n) {
    const auto counter = t.word(n.last);
    if ((counter != "人" && counter != "社" && counter != "世帯") || n.value > 100) return std::nullopt;
    std::size_t at = n.last + 1;
    if (t.word(at) == "の") return std::nullopt;
    if (t.word(at) == "中" || t.word(at) == "のうち") ++at;
    if (at == n.last + 1 && t.word(at) != "に") return std::nullopt;
    if (t.word(at) == "に" || t.word(at) == "、") ++at;
    if (t.word(at) == "約") ++at;
    const auto part = numberAt(t, at);
    if (!part || part->value >= n.value || t.word(part->last) != counter) return std::nullopt;
    return share(t, n, part->last + 1, part->value / n.value, "share.one_in");
}

} // namespace

std::optional<Candidate> shareBehind(const Text& t, const Number& n) {
    if (auto c = percent(t, n)) return c;
    if (auto c = tenths(t, n)) return c;
    if (auto c = fraction(t, n)) return c;
    return oneIn(t, n);
}

std::optional<Candidate> shareWord(const Text& t, std::size_t i) {
    const auto* m = t.meaning(i, words().whole);
    if (!m) return std::nullopt;
    Number n;
    n.first = i, n.last = i + 1, n.value = m->number;
    auto c = share(t, n, i + 1, m->number, "share.word");
    if (m->values.size() > 1) c.claim.quantity.qualifier = *model::qualifierNamed(m->values[1]);
    return c;
}

} // namespace pledge::extract::ja
