#include "core/reconcile/announced_days.h"

#include "core/model/edtf.h"
#include "core/reconcile/lexicon.h"
#include "core/reconcile/words.h"

#include <algorithm>

namespace pledge::reconcile {
namespace {

using model::Claim;
using model::Kind;
using model::WhenRole;

/// A month or a day: what announcements are dated by.
bool isMonthOrDay(const Claim& c) {
    const auto e = model::parseEdtf(c.value);
    if (!e || e->form != model::Edtf::Form::point || c.value.size() < 7 || c.value[3] == 'X') return c.value.starts_with("XXXX-") && e;
    const std::string part = c.value.substr(5, 2);
    return part <= "12";
}

struct Use {
    bool announced = false;
    bool other = false;
};

/// What numbers and undertakings say about a date claim.
Use useOf(const Claim& date, const Input& input) {
    Use use;
    for (const Claim* c : input.claims) {
        if (!c->whenRole || c->whenClaim != date.span.start) continue;
        (c->whenRole == WhenRole::announced ? use.announced : use.other) = true;
    }
    return use;
}

bool announcesIn(const std::vector<std::string>& words, std::size_t from, std::size_t to) {
    bool found = false;
    for (std::size_t i = from; i < std::min(to, words.size()); ++i) {
        const std::string stem = stemOf(words[i]);
        if (lexicon().isEvent(stem)) return false;
        found |= lexicon().announces(stem);
    }
    return found;
}

/// "said on 3 April", "On 3 April, Acme announced".
bool saidOn(base::Span date, Passage& passage) {
    constexpr std::size_t before = 5, after = 7, opening = 3;
    const base::Span sentence = passage.sentenceAt(date.start);
    const auto ahead = wordsOf(passage.textOf({std::min(sentence.start, date.start), date.start}));
    if (announcesIn(ahead, ahead.size() > before ? ahead.size() - before : 0, ahead.size())) return true;
    if (ahead.size() > opening) return false;
    return announcesIn(wordsOf(passage.textOf({date.end, std::max(date.end, sentence.end)})), 0, after);
}

bool namesZone(base::Span date, const Passage& passage) {
    const auto line = passage.lineAt(date.start);
    const auto behind = wordsOf(passage.textOf({date.start, std::min(line.end, date.end + 24)}));
    return std::any_of(behind.begin(), behind.end(), [](const std::string& w) { return lexicon().isTimeZone(w); });
}

} // namespace

std::vector<AnnouncedDay> announcedDays(const Input& input, Passage& passage) {
    std::vector<AnnouncedDay> days;
    for (const Claim* c : input.claims) {
        if (c->kind != Kind::date || !isMonthOrDay(*c)) continue;
        const base::Span at = passage.bytesOf(c->span);
        const Use use = useOf(*c, input);
        if (use.announced || (!use.other && saidOn(at, passage))) days.push_back({c, c->value, namesZone(at, passage)});
    }
    return days;
}

} // namespace pledge::reconcile
