#include "core/extract/candidate.h"
#include "core/extract/clauses.h"
#include "core/extract/counts.h"
#include "core/extract/dates.h"
#include "core/extract/money.h"
#include "core/extract/name_traps.h"
#include "core/extract/names.h"
#include "core/extract/qualifiers.h"
#include "core/extract/rates.h"

#include <algorithm>
#include <array>
#include <map>

namespace pledge::extract {
namespace {

/// "FY27", "YE2027": a year that a word holds.
bool glued(std::string_view lower) { return lower.starts_with("fy") || lower.starts_with("ye2"); }

/// One pass over the tokens; at each anchor the rules are asked in order, and the first that fits takes its tokens.
class Finder {
public:
    Finder(const Document& document, std::vector<Candidate>& out) : d_(document), money_(document), out_(out) {}

    void run() {
        const std::size_t n = d_.tokens().size();
        for (std::size_t i = 0, end = 0; i < n;) {
            if (i >= end) {
                const Sentence& s = d_.sentenceOf(i);
                end = s.last;
                if (!mayHold(s)) {
                    i = end;
                    continue;
                }
            }
            i = step(i);
        }
        nameDollars();
    }

private:
    /// "$640-million plant" over a text that has "C$640 million": one sum, whose dollar only the text names.
    void nameDollars() {
        const auto bare = [&](const Candidate& c) {
            return c.claim.kind == model::Kind::money && d_.word(c.first) == "$";
        };
        if (std::none_of(out_.begin(), out_.end(), bare)) return;
        std::map<double, std::string> named;
        for (const Candidate& c : out_)
            if (c.claim.kind == model::Kind::money && isWord(d_, c.first) && d_.word(c.first + 1) == "$" &&
                joined(d_, c.first + 1) && c.claim.quantity.unit != "USD")
                named.try_emplace(c.claim.quantity.value, c.claim.quantity.unit);
        for (Candidate& c : out_) {
            const auto sum = bare(c) ? named.find(c.claim.quantity.value) : named.end();
            if (sum == named.end() || sum->second == c.claim.quantity.unit) continue;
            c.claim.quantity.unit = sum->second;
            c.claim.steps.clear();
            because(d_, c, [&] { return filled(step::dollarNamed, {sum->second}); });
        }
    }

    /// Which rules can start with a word: what makes the scan cheap over all others.
    enum Anchor : std::uint32_t { money = 1, date = 2, count = 4 };

    static const WordMarks& anchors() {
        static const WordMarks all = [] {
            WordMarks marks;
            for (const auto& w : moneyOpeners()) marks.add(w, money);
            for (const auto& w : dateOpeners()) marks.add(w, date);
            for (const auto& w : numberOpeners()) marks.add(w, count);
            for (const char* w : {"'", "’", "‘"}) marks.add(w, date);
            return marks;
        }();
        return all;
    }

    /// Whether a sentence has digits, or a word of number or time: no value does without. Asked in their order.
    bool mayHold(const Sentence& s) {
        const auto& cores = d_.watched(Watch::value);
        while (core_ < cores.size() && cores[core_] < s.first) ++core_;
        return core_ < cores.size() && cores[core_] < s.last;
    }

    std::uint32_t anchorOf(const Token& t) const {
        if (t.form == Token::Form::symbol) return money;
        if (t.form == Token::Form::number) return date | count;
        const Word word = d_.lower(t);
        const std::uint32_t anchor = anchors_.of(word);
        if (t.form == Token::Form::mark) return anchor & date;
        return anchor | (glued(word) ? date : 0u);
    }

    std::size_t step(std::size_t i) {
        const std::uint32_t anchor = anchorOf(d_.tokens()[i]);
        if (anchor == 0) return i + 1;
        if (anchor & money)
            if (auto c = moneyAt(d_, i, money_); whole(c)) return take(*c);
        if (anchor & (date | count))
            if (auto c = dateAt(d_, i); whole(c)) return isPublication(d_, *c) || isSameDay(*c) ? c->last : take(*c);
        if (!(anchor & count)) return i + 1;
        if (auto c = fractionAt(d_, i); whole(c)) return take(*c);
        return number(i);
    }

    /// "9 April US time (10 April in Japan)": the second only tells the first in another zone.
    bool isSameDay(const Candidate& c) const {
        if (out_.empty() || c.first == 0 || !isMark(d_, c.first - 1, "(")) return false;
        const Candidate& before = out_.back();
        return before.claim.kind == model::Kind::date && before.claim.value.size() == 10 &&
               c.claim.value.size() == 10 && c.first - before.last <= 4;
    }

    /// A claim stands in one sentence: a heading's last words and the next line's first make none.
    bool whole(const std::optional<Candidate>& c) const {
        return c && d_.tokens()[c->first].sentence == d_.tokens()[c->last - 1].sentence;
    }

    /// A number by what stands behind it; where nothing does, its tokens are left.
    std::size_t number(std::size_t i) {
        auto n = numberAt(d_, i);
        if (!n) return i + 1;
        if (const auto range = rangeFrom(d_, *n)) n = range;
        if (auto c = ofUnit(*n); whole(c)) return take(*c);
        if (n->year && !n->max)
            if (auto c = bareYearAt(d_, i); whole(c)) return take(*c);
        return n->last;
    }

    std::optional<Candidate> ofUnit(const Number& n) {
        if (auto c = percentBehind(d_, n)) return c;
        if (auto c = moneyBehind(d_, n, money_)) return c;
        if (auto c = measureBehind(d_, n)) return c;
        if (measuresOther(d_, n)) return std::nullopt;
        // A name's number counts nothing, unless its unit follows close: "Nikkei 225 firms", "Acme 500 workers".
        if (isTrapped(d_, n.first) && n.scale == 1) return std::nullopt;
        if (n.strong) return strongBehind(d_, n);
        if (auto c = ofOnes(n)) return c;
        if (auto c = ofQuestion(n)) return c;
        if (auto c = ofNumberOf(n)) return c;
        if (auto c = ofThem(n)) return c;
        if (n.first > 0 && d_.lower(n.first - 1) == "which")
            if (auto c = ofSameMoney(n)) return c;
        if (const auto noun = nounBehind(d_, n)) {
            if (auto c = peopleBehind(d_, n, *noun)) return c;
            if (auto c = thingsBehind(d_, n, *noun); c && !isReference(n, *noun)) return c;
            return std::nullopt;
        }
        if (auto c = ofLabel(n)) return c;
        if (auto c = ofPart(n)) return c;
        if (auto c = ofNext(n)) return c;
        if (auto c = builtThings(d_, n)) return c;
        auto people = peopleBefore(d_, n);
        if (people && people->claim.rule == "people.topic") return people;
        if (auto c = ofSame(n)) return c;
        if (auto c = ofSameMoney(n)) return c;
        return people;
    }

    /// "2,150: jobs", "Jobs: 2,150": a line of a table or a list of figures.
    std::optional<Candidate> ofLabel(const Number& n) const {
        if (n.year) return std::nullopt; // "First cells: 2028"
        const auto& line = d_.sentenceOf(n.first);
        const auto counted = [&](const std::optional<CountedNoun>& noun) -> std::optional<Candidate> {
            if (!noun) return std::nullopt;
            auto c = peopleBehind(d_, n, *noun);
            return c ? std::move(c) : thingsBehind(d_, n, *noun);
        };
        if (n.first == line.first && isMark(d_, n.last, ":")) return counted(countedNoun(d_, n.last + 1, false));
        if (n.last != line.last || n.first < line.first + 2 || !isMark(d_, n.first - 1, ":")) return ofLine(n);
        const auto noun = countedNoun(d_, line.first, false);
        auto c = noun && noun->last == n.first - 1 ? counted(noun) : std::nullopt;
        if (c) c->first = line.first, c->last = n.last;
        return c;
    }

    /// "* Jobs: 3,000 in construction, 280 permanent": the label names what its line counts.
    std::optional<Candidate> ofLine(const Number& n) const {
        std::size_t first = d_.sentenceOf(n.first).first;
        if (!isWord(d_, first)) ++first;
        if (n.year || n.first < first + 2 || !isMark(d_, first + 1, ":")) return std::nullopt;
        const auto behind = d_.lower(n.last);
        if (isWord(d_, n.last) && behind != "in" && behind != "during" && !isAdjective(d_, n.last) &&
            behind != "permanent")
            return std::nullopt;
        const auto noun = countedNoun(d_, first, false);
        if (!noun || noun->last != first + 1 || noun->noun != Noun::jobs) return std::nullopt;
        auto c = peopleBehind(d_, n, *noun);
        if (c) c->first = n.first, c->last = n.last;
        return c;
    }

    /// "140 permanent ones": the noun is that of the claim before.
    std::optional<Candidate> ofOnes(const Number& n) const {
        std::size_t at = n.last;
        while (at < n.last + 3 && isWord(d_, at) && !stopsNoun(d_, at) && d_.lower(at) != "ones") ++at;
        if (n.year || d_.lower(at) != "ones") return std::nullopt;
        return sharing(n, at + 1, 1, "count.of_same");
    }

    /// "How many jobs? 620 in all.": the question says what the answer counts.
    std::optional<Candidate> ofQuestion(const Number& n) const {
        const auto index = d_.tokens()[n.first].sentence;
        if (index == 0 || n.year || hedgesBefore(d_, n.first) != d_.sentenceOf(n.first).first) return std::nullopt;
        const bool inAll =
            d_.lower(n.last) == "in" && (d_.lower(n.last + 1) == "all" || d_.lower(n.last + 1) == "total");
        if (isWord(d_, n.last) && !inAll && !stopsNoun(d_, n.last)) return std::nullopt;
        const Sentence& question = d_.sentences()[index - 1];
        for (std::size_t i = question.first; i + 2 < question.last; ++i) {
            if (d_.lower(i) != "how" || d_.lower(i + 1) != "many") continue;
            const auto noun = countedNoun(d_, i + 2, false);
            if (!noun) return std::nullopt;
            auto c = peopleBehind(d_, n, *noun);
            if (!c) c = thingsBehind(d_, n, *noun);
            if (c) c->last = n.last + (inAll ? 2 : 0);
            return c;
        }
        return std::nullopt;
    }

    /// "The number of trained electricians would rise from 900 to 2,600."
    std::optional<Candidate> ofNumberOf(const Number& n) const {
        constexpr std::size_t reach = 18;
        static const Words<bool> links = wordsOf("knowledge/en/nouns.txt", "numbers it");
        const std::size_t first = d_.sentenceOf(n.first).first;
        std::size_t start = hedgesBefore(d_, n.first);
        if (start > first + 1 && d_.lower(start - 1) == "the") --start; // "from the 32,000 that it announced"
        if (n.year || start <= first || !links.has(d_.lower(start - 1))) return std::nullopt;
        if (isWord(d_, n.last) && !stopsNoun(d_, n.last)) return std::nullopt;
        for (std::size_t i = start; i-- > first && start - i < reach;) {
            if (beginsClause(d_, i)) return std::nullopt;
            if (d_.lower(i) != "number" || d_.lower(i + 1) != "of") continue;
            const auto noun = countedNoun(d_, i + 2, false);
            if (!noun || noun->last > start) return std::nullopt;
            auto c = peopleBehind(d_, n, *noun);
            if (!c) c = thingsBehind(d_, n, *noun);
            if (c) c->last = n.last;
            return c;
        }
        return std::nullopt;
    }

    /// "50 of the promised 300 jobs": a part of what stands behind.
    std::optional<Candidate> ofPart(const Number& n) const {
        constexpr std::size_t reach = 3;
        std::size_t at = n.last;
        if (d_.lower(at) != "of" || n.year || n.value < 2) return std::nullopt;
        while (++at < n.last + reach + 1 && isWord(d_, at) && !numberAt(d_, at)) {
        }
        const auto whole = isNumber(d_, at) ? numberAt(d_, at) : std::nullopt;
        if (!whole || whole->year || whole->value < n.value) return std::nullopt;
        const auto noun = nounBehind(d_, *whole);
        if (!noun || measuresOther(d_, *whole)) return std::nullopt;
        auto c = peopleBehind(d_, n, *noun);
        if (!c) c = thingsBehind(d_, n, *noun);
        if (c) c->last = n.last;
        return c;
    }

    /// "4,000 direct and 10,000 indirect jobs": the noun stands behind the second number.
    std::optional<Candidate> ofNext(const Number& n) const {
        std::size_t at = n.last;
        while (at < n.last + 2 && isWord(d_, at) && isAdjective(d_, at)) ++at;
        const std::size_t end = at;
        if (d_.lower(at) != "and" && d_.lower(at) != "or" && d_.lower(at) != "to") return std::nullopt;
        const auto second = numberAt(d_, at + 1);
        const bool grows = end == n.last && n.first > 0 && d_.lower(n.first - 1) == "from" && d_.lower(at) == "to";
        if (!second || (end == n.last && !grows)) return std::nullopt;
        if (auto c = ofNextUnit(n, *second, end)) return c;
        if (second->year) return std::nullopt;
        const auto noun = nounBehind(d_, *second);
        if (!noun || measuresOther(d_, *second)) return std::nullopt;
        auto c = peopleBehind(d_, n, *noun);
        if (!c) c = thingsBehind(d_, n, *noun);
        if (c) c->last = end;
        return c;
    }

    /// "from 4 to 6 billion euros", "from 20 to 35 percent": the unit stands behind the second number.
    std::optional<Candidate> ofNextUnit(const Number& n, const Number& second, std::size_t last) const {
        auto c = percentBehind(d_, second);
        if (!c) c = moneyBehind(d_, second, money_);
        if (!c) c = measureBehind(d_, second);
        if (!c || second.value == 0 || second.max) return std::nullopt;
        const bool scaled = n.scale == 1 && second.scale > 1 && n.value <= second.value / second.scale;
        auto& q = c->claim.quantity;
        q.value *= n.value * (scaled ? second.scale : 1) / second.value;
        c->first = n.first, c->last = last;
        return c;
    }

    /// "… 5 billion euros, of which 2 billion will go to", "and another 300 million on": the currency is that of the
    /// sum before.
    std::optional<Candidate> ofSameMoney(const Number& n) const {
        if (n.scale < 1e6 || out_.empty()) return std::nullopt;
        const bool more = d_.lower(n.last) == "more";
        const bool part = n.first >= 2 && d_.lower(n.first - 1) == "which" && d_.lower(n.first - 2) == "of";
        if (!more && !part && isWord(d_, n.last) && !stopsNoun(d_, n.last) && d_.lower(n.last) != "and")
            return std::nullopt;
        if (isDash(d_, n.last) && joined(d_, n.last)) return std::nullopt;
        const auto number = [](const Candidate& c) { return c.claim.isNumber() && c.claim.kind != model::Kind::share; };
        const auto sum = std::find_if(out_.crbegin(), farthest(), number);
        if (sum == farthest() || sum->claim.kind != model::Kind::money || n.first - sum->last > 40) return std::nullopt;
        // "Of which …" goes on with the sentence before.
        const auto sentence = d_.tokens()[n.first].sentence;
        const bool goesOn = d_.lower(d_.sentenceOf(n.first).first) == "of";
        if (d_.tokens()[sum->first].sentence + (goesOn ? 1 : 0) < sentence) return std::nullopt;
        Candidate c = *sum;
        c.first = n.first, c.last = n.last + (more ? 1 : 0);
        c.claim.quantity = {n.value, n.max, sum->claim.quantity.unit, {}, model::Qualifier::exact};
        c.claim.rule = "money.of_same";
        c.claim.steps.clear();
        because(d_, c, [&] { return filled(step::currencyBefore, {d_.textOf(sum->bytes)}); });
        return c;
    }

    /// "… 2,500 engineers and will add a further 500": the noun is that of the claim before in the sentence.
    std::optional<Candidate> ofSame(const Number& n) const {
        if (n.first == 0 || out_.empty()) return std::nullopt;
        if (d_.lower(n.last) == "more" && !isMark(d_, n.last + 1, "-") && !numberAt(d_, n.last + 1) &&
            d_.lower(n.last + 1) != "than" && !nounBehind(d_, {n.first, n.last + 1, n.value}))
            return sharing(n, n.last + 1, 0, "count.of_same");
        static const Phrases leads =
            phrasesOf("knowledge/en/nouns.txt", {"elliptic", "elliptic growth", "elliptic saying"});
        const std::size_t first = d_.sentenceOf(n.first).first, start = hedgesBefore(d_, n.first);
        if (n.year || start == first) return std::nullopt;
        auto lead = leads.endingAt(d_, n.first, first);
        if (!lead) lead = leads.endingAt(d_, start, first);
        // "Of the 500 jobs, 350 will be permanent."
        const bool part = isMark(d_, start - 1, ",") && d_.lower(first) == "of";
        if (!lead && !part && !isPlaced(n, start) && !isChangedFrom(start)) return std::nullopt;
        const auto next = d_.lower(n.last); // "another 5,000 indirectly"
        const bool planned = next == "announced" || next == "promised" || next == "planned" || next == "pledged";
        if (isWord(d_, n.last) && !stopsNoun(d_, n.last) && next != "and" && next != "for" && !next.ends_with("ly") &&
            !planned)
            return std::nullopt;
        // "It now makes about 3,500 at its other plant" goes on with the sentence before.
        const bool now =
            lead && start > first + 1 && (d_.lower(start - 2) == "now" || d_.lower(start - 2) == "already");
        const bool otherwise = lead && lead->meaning == 2; // "the minister spoke of 550"
        if (otherwise && !isNearLast(n)) return std::nullopt;
        auto c = sharing(n, n.last, now || otherwise ? 1 : 0, "count.of_same");
        // "50,000 cars a year and reach 150,000" keeps its rate.
        if (c && lead && lead->meaning == 1) c->claim.quantity.per = rateBefore();
        return c;
    }

    /// Whether a number may be the last count told otherwise.
    bool isNearLast(const Number& n) const {
        constexpr double farthestRatio = 2.5;
        const double last = out_.back().claim.quantity.value;
        return n.value >= 20 && std::max(n.value, last) <= farthestRatio * std::min(n.value, last);
    }

    /// "1,900 jobs: 1,300 in Oman and 600 in Morocco": parts told by their places.
    bool isPlaced(const Number& n, std::size_t start) const {
        if (isTimed(n, start) || isSubject(n, start)) return true;
        const auto next = d_.lower(n.last), before = d_.lower(start - 1);
        // "5,200 jobs: 4,000 at call centres, and 1,200 for engineers"
        const bool part = !out_.empty() && (before == ":" || out_.back().claim.rule == "count.of_same");
        if (part && (next == "in" || next == "at" || next == "for") && isWord(d_, n.last + 1) &&
            !isNumber(d_, n.last + 1) && (before == ":" || before == "and" || before == ",") &&
            n.first - out_.back().last <= 20 && n.value >= 10 && out_.back().claim.isNumber() &&
            out_.back().claim.kind != model::Kind::money)
            return true;
        if (next != "in" && next != "at") return false;
        if (before != ":" && before != "," && before != "and" && before != "with" && before != "(") return false;
        const std::size_t place = n.last + 1 + (d_.lower(n.last + 1) == "the");
        return !out_.empty() && isWord(d_, place) && d_.tokens()[place].capital && !isCalendarWord(d_.lower(place)) &&
               n.first - out_.back().last <= 12 && out_.back().claim.kind != model::Kind::money;
    }

    /// "raised the fleet to 460 buses, from 400": what it was before.
    bool isChangedFrom(std::size_t start) const {
        if (d_.lower(start - 1) != "from" || out_.empty()) return false;
        const Candidate& now = out_.back();
        const bool counted = now.claim.kind == model::Kind::people || now.claim.kind == model::Kind::capacity;
        return counted && start - now.last <= 3 && now.first > 0 && d_.lower(now.first - 1) == "to";
    }

    /// "150,000 people were trained, 95,000 were certified": a number of the same is a subject of its own.
    bool isSubject(const Number& n, std::size_t start) const {
        const auto before = d_.lower(start - 1), verb = d_.lower(n.last);
        return (before == "and" || before == "," || before == ";") &&
               (verb == "were" || verb == "was" || verb == "will" || verb == "have") && !out_.empty() &&
               n.value >= 10 && out_.back().claim.kind == model::Kind::people && n.first - out_.back().last <= 14;
    }

    /// "40 people this year and 200 by 2028": a number of the same told by its date.
    bool isTimed(const Number& n, std::size_t start) const {
        const auto before = d_.lower(start - 1);
        return d_.lower(n.last) == "by" && (before == "and" || before == "," || before == "then") && !out_.empty() &&
               dateAt(d_, n.last).has_value() && n.first - out_.back().last <= 8;
    }

    /// How far back the claims are asked for one that a number shares its noun or its currency with.
    std::vector<Candidate>::const_reverse_iterator farthest() const {
        constexpr std::ptrdiff_t reach = 16;
        return out_.crbegin() + std::min(reach, std::distance(out_.crbegin(), out_.crend()));
    }

    /// The rate of the last count.
    std::string rateBefore() const {
        const auto counted = std::find_if(out_.crbegin(), farthest(), [](const Candidate& c) {
            return c.claim.kind == model::Kind::people || c.claim.kind == model::Kind::capacity;
        });
        return counted == farthest() ? std::string() : counted->claim.quantity.per;
    }

    /// "the two plants", "both sites": words that point back at what was counted before.
    bool isReference(const Number& n, const CountedNoun& noun) {
        if (n.first == 0 || n.value >= 10) return false;
        // "All six hotels will be open by 2030" tells something new of them.
        constexpr std::size_t reach = 4; // words between the verb and the date
        if (d_.lower(noun.last) == "will" && d_.lower(noun.last + 1) == "be")
            for (std::size_t at = noun.last + 2; at <= noun.last + 2 + reach; ++at)
                if (d_.lower(at) == "by") return false;
        const auto before = d_.lower(n.first - 1);
        if (before == "the" || before == "all") return toldBefore(noun, n.first);
        return before == "these" || before == "those" || before == "both";
    }

    /// Whether the counted noun, or its singular, stands in the text before `token`.
    bool toldBefore(const CountedNoun& noun, std::size_t token) {
        if (firstAt_.empty()) {
            firstAt_.assign(d_.words(), d_.tokens().size());
            for (std::size_t t = d_.tokens().size(); t-- > 0;) firstAt_[d_.tokens()[t].word] = t;
        }
        const Word word = d_.lower(noun.last - 1);
        const auto singular = vocabulary().find(word.substr(0, word.size() - (word.ends_with('s') ? 1 : 0)));
        return firstAt_[word.id] < token || (singular && firstAt_[singular] < token);
    }

    /// "twenty of them": the noun stands in the claim before.
    std::optional<Candidate> ofThem(const Number& n) const {
        if (n.first >= 2 && (d_.lower(n.first - 1) == "whom" || d_.lower(n.first - 1) == "which") &&
            d_.lower(n.first - 2) == "of")
            return n.scale >= 1e6 ? std::nullopt : ofWhom(n);
        const auto word = d_.lower(n.last + 1);
        if (d_.lower(n.last) != "of" || (word != "them" && word != "whom" && word != "those")) return std::nullopt;
        return sharing(n, n.last + 2, 2, "count.of_them");
    }

    /// "1,250 people, of whom 300 will be engineers".
    std::optional<Candidate> ofWhom(const Number& n) const {
        std::size_t at = n.last;
        while (d_.lower(at) == "will" || d_.lower(at) == "be" || d_.lower(at) == "are" || d_.lower(at) == "were") ++at;
        if (at > n.last)
            if (const auto noun = countedNoun(d_, at, false))
                if (auto c = peopleBehind(d_, n, *noun)) return c;
        return sharing(n, n.last, 0, "count.of_them");
    }

    bool isTown(std::size_t token) const {
        const auto w = d_.lower(token);
        return w == "towns" || w == "town" || w == "cities" || w == "city" || w == "villages" || w == "places";
    }

    /// A count of what the last count claim, at most `sentences` back, counts.
    std::optional<Candidate> sharing(const Number& n, std::size_t last, std::uint32_t sentences,
                                     const char* rule) const {
        const auto kind = [&](const Candidate& c) {
            // "towns with fewer than 50,000 people": how large a place is, is no count of the story.
            if (c.claim.kind == model::Kind::people)
                return c.first < 2 || d_.lower(c.first - 1) != "with" || !isTown(c.first - 2);
            return c.claim.kind == model::Kind::capacity && c.claim.rule != "capacity.measure";
        };
        const auto counted = std::find_if(out_.crbegin(), farthest(), kind);
        if (counted == farthest() || d_.tokens()[counted->first].sentence + sentences < d_.tokens()[n.first].sentence)
            return std::nullopt;
        Candidate c = *counted;
        c.first = n.first, c.last = last;
        c.claim.quantity = {n.value, n.max, counted->claim.quantity.unit, {}, model::Qualifier::exact};
        c.claim.rule = rule;
        c.claim.steps.clear();
        because(d_, c, [&] { return numberStep(d_, n); });
        because(d_, c, [&] { return filled(step::countsTheSame, {d_.textOf(counted->bytes)}); });
        return c;
    }

    std::size_t take(Candidate& c) {
        const std::size_t first = c.first;
        std::size_t next = c.last;
        if (c.claim.isNumber()) {
            qualify(d_, c);
            // "8 to 10 billion" stands inside its "between … and …".
            if (c.claim.quantity.value_max && c.first > 0 && d_.lower(c.first - 1) == "between") --c.first;
            if (c.claim.rule == "people.topic" && c.first >= 2 && d_.lower(c.first - 1) == "of") c.first -= 2;
            rate(d_, c);
            next = std::max(next, c.last);
        }
        if (!out_.empty() && c.first < out_.back().last) c.first = std::max(first, out_.back().last);
        c.bytes = {d_.tokens()[c.first].span.start, d_.tokens()[c.last - 1].span.end};
        out_.push_back(std::move(c));
        return next;
    }

    const Document& d_;
    const WordMarks& anchors_ = anchors();
    MoneyContext money_;
    std::size_t core_ = 0; ///< of the words that values need, the next one
    std::vector<Candidate>& out_;
    std::vector<std::size_t> firstAt_; ///< where each word of the vocabulary stands first; filled when asked
};

bool isMarkOrFiller(const Document& d, std::size_t token) {
    static const Words<bool> filler = wordsOf("knowledge/en/conversions.txt", "filler");
    return !isWord(d, token) || filler.has(d.lower(token));
}

/// Whether `b` only converts `a`: in brackets behind it, or after "or", "equivalent to".
bool converts(const Document& d, const Candidate& a, const Candidate& b) {
    if (a.claim.kind != b.claim.kind || d.tokens()[a.first].sentence != d.tokens()[b.first].sentence) return false;
    const bool money = a.claim.kind == model::Kind::money;
    const auto &x = a.claim.quantity, &y = b.claim.quantity;
    if (money ? x.unit == y.unit : a.claim.kind != model::Kind::capacity || x.unit != y.unit) return false;
    if (!money && (d.lower(a.last - 1) == d.lower(b.last - 1) || std::abs(x.value - y.value) > 0.08 * x.value))
        return false;
    if (b.first <= a.last || b.first - a.last > 8) return false;
    if (isMark(d, b.first - 1, "(") || isMark(d, b.first - 1, "[")) return true;
    bool says = false, all = true;
    for (std::size_t i = a.last; i < b.first; ++i) {
        all = all && isMarkOrFiller(d, i);
        const auto w = d.lower(i);
        says = says || w == "or" || w == "equivalent" || w == "equal" || w == "(" || w == "about" || w == "roughly" ||
               isDash(d, i) || w == "approximately" || w == "=";
    }
    return all && says;
}

void linkConversions(const Document& d, std::vector<Candidate>& all, std::size_t from) {
    for (std::size_t i = from; i < all.size(); ++i) {
        for (std::size_t back = 1; back <= 2 && i >= from + back; ++back) {
            const Candidate& a = all[i - back];
            if (a.claim.restates || !converts(d, a, all[i])) continue;
            all[i].claim.restates = a.bytes.start;
            because(d, all[i], [&] { return tellConversion(d.textOf(a.bytes)); });
            break;
        }
    }
}

/// A length that looks back is a claim only where a sum or a count is spread over it in the same sentence.
void dropIdlePasts(const Document& d, std::vector<Candidate>& all, std::size_t from) {
    std::vector<std::uint32_t> counted; // sentences, in order
    bool idlePasts = false;
    for (std::size_t i = from; i < all.size(); ++i) {
        idlePasts |= all[i].claim.rule == "date.past";
        if (all[i].claim.isNumber() && all[i].claim.kind != model::Kind::share)
            counted.push_back(d.tokens()[all[i].first].sentence);
    }
    if (!idlePasts) return;
    const auto idle = [&](const Candidate& c) {
        return c.claim.rule == "date.past" &&
               !std::binary_search(counted.begin(), counted.end(), d.tokens()[c.first].sentence);
    };
    all.erase(std::remove_if(all.begin() + static_cast<std::ptrdiff_t>(from), all.end(), idle), all.end());
}

} // namespace

bool isValueCore(const Word& word) {
    static const WordMarks core = [] {
        WordMarks marks;
        for (const auto& w : numberOpeners())
            if (w != "a" && w != "an") marks.add(w, 1);
        for (const auto& w : numberScales()) marks.add(w, 1);
        for (const auto& w : timeNouns()) marks.add(w, 1);
        for (const char* w :
             {"third", "thirds", "fourth", "fourths", "fifth", "fifths", "tenth", "tenths", "halves", "quarters"})
            marks.add(w, 1);
        return marks;
    }();
    return core.of(word) != 0 || glued(word);
}

void findValues(const Document& document, std::vector<Candidate>& out) {
    const std::size_t from = out.size();
    Finder(document, out).run();
    linkConversions(document, out, from);
    dropIdlePasts(document, out, from);
}

} // namespace pledge::extract
