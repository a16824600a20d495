#include "core/extract/ja/dates.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <iterator>
#include <string_view>

namespace pledge::extract::ja {
namespace {

struct DateWords {
    WordClass by = wordClass("dates.by");
    WordClass through = wordClass("dates.through");
    WordClass since = wordClass("dates.since");
    WordClass to = wordClass("dates.to");
    WordClass range = wordClass("numbers.range");
    WordClass year = wordClass("dates.year");
    WordClass lengthYear = wordClass("dates.length year");
    WordClass lengthMonth = wordClass("dates.length month");
    WordClass lengthWeek = wordClass("dates.length week");
    WordClass lengthDay = wordClass("dates.length day");
    WordClass ahead = wordClass("dates.length ahead");
    WordClass behind = wordClass("dates.length behind");
    WordClass past = wordClass("dates.length past");
    WordClass notLength = wordClass("dates.not length");
    WordClass timeNoun = wordClass("dates.time noun");
    WordClass hedge = wordClass("qualifiers.before");
};

const DateWords& words() {
    static const DateWords all;
    return all;
}

Candidate date(const Text& t, std::size_t first, std::size_t last, std::string value, const char* rule,
               std::string_view why) {
    Candidate c;
    c.first = first, c.last = last;
    c.claim.kind = model::Kind::date;
    c.claim.value = std::move(value);
    c.claim.rule = rule;
    because(t, c, [&] { return tellDate(t.textOf(t.bytes(first, last)), c.claim.value, why, std::nullopt); });
    return c;
}

/// A number and a unit of time.
struct Length {
    std::size_t last = 0;
    std::string value;
    int years = 0;
    bool spoken = false; ///< 年間, カ年: a length whatever follows
};

std::optional<Length> lengthAt(const Text& t, std::size_t i) {
    if (t.word(i) == "半" && t.word(i + 1) == "年" && t.joined(i + 1)) return Length{i + 2, "P6M", 0, false};
    if (t.word(i) == "半年" || t.word(i) == "半年間") return Length{i + 1, "P6M", 0, false};
    auto n = numberAt(t, i);
    if (!n || n->value < 1 || n->value > 100 || n->value != std::floor(n->value)) return std::nullopt;
    if (const auto range = rangeFrom(t, *n)) n = range;
    constexpr double longest = 1000;
    if (n->max && *n->max > longest) return std::nullopt;
    const int count = static_cast<int>(n->max.value_or(n->value));
    const std::size_t at = n->last;
    const auto made = [&](char unit, int amount, bool spoken, std::size_t last) {
        return Length{last, "P" + std::to_string(amount) + unit, unit == 'Y' ? amount : 0, spoken};
    };
    if (t.word(at) == "年半") return made('M', count * 12 + 6, false, at + 1);
    if (t.is(at, words().lengthYear)) return made('Y', count, true, at + 1);
    if (t.is(at, words().year)) {
        if (t.word(at + 1) == "半" && t.joined(at + 1)) return made('M', count * 12 + 6, false, at + 2);
        return made('Y', count, false, at + 1);
    }
    if (t.is(at, words().lengthMonth)) return made('M', count, t.word(at).ends_with("間"), at + 1);
    if (t.is(at, words().lengthWeek)) return made('W', count, false, at + 1);
    if (t.is(at, words().lengthDay)) return made('D', count, false, at + 1);
    return std::nullopt;
}

/// Two points as an interval; a year that only one of them gives holds for the other too.
std::optional<std::string> joinedValue(const DatePoint& from, const DatePoint& to) {
    std::string start = from.edtf;
    if (from.yearless && !to.yearless && to.year && start.size() >= 7) start = to.edtf.substr(0, 4) + start.substr(4);
    const auto slash = to.edtf.find('/');
    const std::string end = slash == std::string::npos ? to.edtf : to.edtf.substr(slash + 1);
    if (start.find('/') != std::string::npos) return std::nullopt;
    const auto a = model::parseEdtf(start), b = model::parseEdtf(end);
    if (!a || !b || a->form != model::Edtf::Form::point || b->form != model::Edtf::Form::point) return std::nullopt;
    if (a->first && b->last && *b->last < *a->first) return std::nullopt;
    return start + "/" + end;
}

bool isRange(const Text& t, std::size_t i) {
    return t.is(i, words().range) || t.word(i) == "より" || t.word(i) == "から";
}

/// 「29年度から30年度に遅らせる」: one date in place of the other, no time between them.
bool isMoved(const Text& t, std::size_t range, std::size_t behind) {
    constexpr std::string_view verbs[] = {"遅",   "延期", "先送", "繰",   "早め", "前倒", "後ろ倒",
                                          "後倒", "ずれ", "変更", "改め", "見直", "修正"};
    if (t.word(range) != "から" && t.word(range) != "より") return false;
    std::string next; // 「にずれ込む」 may be cut anywhere
    for (std::size_t i = behind; i < behind + 3; ++i) next += t.word(i);
    if (!next.starts_with("に") && !next.starts_with("へ")) return false;
    const std::string_view verb = std::string_view(next).substr(std::string_view("に").size());
    return std::any_of(std::begin(verbs), std::end(verbs), [&](std::string_view v) { return verb.starts_with(v); });
}

} // namespace

/// 「27年1月から27年6月に延期する」: whether から at `range` leads from a day to another.
bool DateFinder::isMovedFrom(std::size_t range) const {
    const auto to = datePointAt(t_, range + 1, context_);
    return to && isMoved(t_, range, to->last);
}

void DateFinder::note(const DatePoint& p) {
    context_.hasPoint = p.year != 0;
    context_.year = p.year;
    context_.month = p.fiscal ? 0 : p.month;
    context_.sentence = t_.tokens()[p.first].sentence;
    context_.day = p.edtf.size() == 10;
    context_.behindDay = p.last;
}

/// 9日（日本時間10日）: the second only tells the first in another zone.
bool DateFinder::isSameDay(const Candidate& c) const {
    if (c.claim.value.size() != 10 || context_.sentence != t_.tokens()[c.first].sentence || !context_.day) return false;
    const std::size_t least = c.first > 6 ? c.first - 6 : 0;
    bool zone = false;
    for (std::size_t i = c.first; i > least; --i) {
        zone = zone || t_.word(i - 1).ends_with("時間");
        if (t_.word(i - 1) == "（" || t_.word(i - 1) == "(") return zone && context_.behindDay + 3 >= i;
    }
    return false;
}

std::optional<Candidate> DateFinder::at(std::size_t i) {
    if (auto c = length(i)) return c;
    if (auto c = interval(i)) return c;
    return point(i);
}

/// 今後5年で, 4年間, 3年以内に, 過去10年, 18カ月以内.
std::optional<Candidate> DateFinder::length(std::size_t i) const {
    std::size_t at = i;
    const bool ahead = t_.is(at, words().ahead), past = t_.is(at, words().past);
    if (ahead || past) ++at;
    if (at != i && t_.word(at) == "の") ++at;
    while (at != i && t_.is(at, words().hedge)) ++at;
    const auto found = lengthAt(t_, at);
    if (!found || t_.tokens()[found->last - 1].sentence != t_.tokens()[i].sentence) return std::nullopt;
    if (!ahead && !past && !found->spoken && datePointAt(t_, at, context_)) return std::nullopt;
    std::size_t last = found->last;
    const bool refused = t_.is(last, words().notLength) && t_.joined(last);
    const bool bound = t_.is(last, words().behind);
    if (refused && !ahead) return date(t_, i, last, "", "", "");
    if (!ahead && !past && !found->spoken && !bound) return std::nullopt;
    while (t_.is(last, words().behind)) ++last;
    if (past) return date(t_, i, last, found->value, "date.past", step::looksBack.text);
    return date(t_, i, last, found->value, "date.duration", step::length.text);
}

/// 2026年から2029年まで, 2026〜29年, 4月から6月, 2026年から4年間.
std::optional<Candidate> DateFinder::interval(std::size_t i) {
    auto from = bareYearAt(t_, i, context_);
    if (!from) from = datePointAt(t_, i, context_);
    if (!from || !isRange(t_, from->last)) return std::nullopt;
    if (auto c = fromFor(*from)) return note(*from), c;
    DateContext inner = context_;
    if (from->year)
        inner.hasPoint = true, inner.year = from->year, inner.month = from->month,
        inner.sentence = t_.tokens()[i].sentence;
    const auto to = datePointAt(t_, from->last + 1, inner);
    if (!to || t_.tokens()[to->first].sentence != t_.tokens()[i].sentence) return std::nullopt;
    if (isMoved(t_, from->last, to->last)) return std::nullopt;
    const auto value = joinedValue(*from, *to);
    if (!value) return std::nullopt;
    std::size_t last = to->last;
    while (t_.is(last, words().to)) ++last;
    if (t_.word(last) == "の")
        if (const auto length = lengthAt(t_, last + 1); length && length->spoken) {
            last = length->last;
            while (t_.is(last, words().behind)) ++last;
        }
    auto c = date(t_, i, last, *value, "date.interval", step::fromThrough.text);
    if (from->fiscal || to->fiscal) c.claim.calendar = "fiscal";
    note(*to);
    return c;
}

/// 2026年から4年間: the interval that starts there.
std::optional<Candidate> DateFinder::fromFor(const DatePoint& from) const {
    const bool month = from.edtf.size() == 7 && from.month > 0 && from.edtf[5] < '2';
    if (!from.year || (from.edtf.size() != 4 && !month)) return std::nullopt;
    const std::size_t at = t_.word(from.last + 1) == "の" ? from.last + 2 : from.last + 1;
    const auto length = lengthAt(t_, at);
    if (!length || length->years < 1 || (!length->spoken && !t_.is(length->last, words().behind))) return std::nullopt;
    std::size_t last = length->last;
    while (t_.is(last, words().behind)) ++last;
    std::string end = std::to_string(from.year + length->years - 1);
    if (month) {
        const int months = from.year * 12 + from.month - 2 + 12 * length->years; // the month before it comes round
        char text[16];
        std::snprintf(text, sizeof text, "%04d-%02d", months / 12, months % 12 + 1);
        end = text;
    }
    auto c = date(t_, from.first, last, from.edtf + "/" + end, "date.interval", step::fromStart.text);
    if (from.fiscal) c.claim.calendar = "fiscal";
    return c;
}

/// 2030年までの5年間: the interval that ends there.
std::optional<Candidate> DateFinder::yearsUpTo(const DatePoint& to) const {
    if (to.edtf.size() != 4 || !to.year || t_.word(to.last) != "まで") return std::nullopt;
    std::size_t at = to.last + 1;
    if (t_.word(at) != "の") return std::nullopt;
    ++at;
    const bool ahead = t_.is(at, words().ahead);
    if (ahead) ++at;
    const auto length = lengthAt(t_, at);
    if (!length || length->years < 1 || !(length->spoken || t_.is(length->last, words().behind))) return std::nullopt;
    std::size_t last = length->last;
    while (t_.is(last, words().behind)) ++last;
    auto c = date(t_, to.first, last, std::to_string(to.year - length->years + 1) + "/" + to.edtf, "date.interval",
                  step::backFromEnd.text);
    if (to.fiscal) c.claim.calendar = "fiscal";
    return c;
}

std::optional<Candidate> DateFinder::point(std::size_t i) {
    const auto p = datePointAt(t_, i, context_);
    if (!p) return std::nullopt;
    if (auto same = date(t_, i, p->last, p->edtf, "", ""); isSameDay(same)) {
        same.claim.value.clear();
        return same;
    }
    note(*p);
    if (auto c = yearsUpTo(*p)) return c;
    const std::size_t behind = p->last;
    Candidate c = date(t_, i, behind, p->edtf, "date.point", p->step);
    if (p->fiscal) c.claim.calendar = "fiscal";
    if (p->edtf.find('/') != std::string::npos) {
        c.claim.rule = "date.interval";
        return c;
    }
    const bool upTo = t_.is(behind, words().through) && t_.word(behind) != "までに";
    // 2030年までの完成: by, as the noun is what happens then.
    const bool happens = t_.word(behind + 1) == "の" && t_.is(behind + 2, words().timeNoun);
    if (t_.is(behind, words().by) || (upTo && happens)) {
        c.claim.rule = "date.by";
        c.last = behind + 1;
        because(t_, c, [&] { return filled(step::latestBehind, {t_.word(behind)}); });
    } else if (upTo) {
        c.claim.rule = "date.through";
        c.claim.value = "../" + c.claim.value;
        c.last = behind + 1;
        because(t_, c, [&] { return filled(step::endBehind, {t_.word(behind)}); });
    } else if (t_.is(behind, words().since) && !isMovedFrom(behind)) {
        c.claim.rule = "date.since";
        c.claim.value += "/..";
        c.last = behind + 1;
        because(t_, c, [&] { return filled(step::startBehind, {t_.word(behind)}); });
    }
    return c;
}

} // namespace pledge::extract::ja
