#include "core/extract/ja/attributes.h"
#include "core/extract/ja/lexicon.h"
#include "core/extract/ja/predicates.h"
#include "core/model/taxonomy.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <vector>

namespace pledge::extract::ja {
namespace {

using model::Kind;
using model::Standing;

constexpr std::size_t none = model::Taxonomy::mostPillars;
using Votes = std::array<int, model::Taxonomy::mostPillars>;

/// The classes of words that speak for each pillar, by its place in the taxonomy.
class PillarWords {
public:
    explicit PillarWords(const model::Taxonomy& taxonomy) : taxonomy_(taxonomy) {
        for (const model::Pillar& p : taxonomy_.pillars()) {
            std::vector<WordClass>& classes = of_.emplace_back();
            for (const std::string& section : p.words)
                if (Lexicon::all().knows("pillars." + section)) classes.push_back(wordClass("pillars." + section));
            if (p.own.contains("ja")) classes.push_back(wordClass(ownWords(p.name)));
        }
    }

    std::size_t size() const { return of_.size(); }
    const std::string& name(std::size_t pillar) const { return taxonomy_.pillars()[pillar].name; }
    const std::vector<WordClass>& of(std::size_t pillar) const { return of_[pillar]; }
    bool speaks(const Text& t, std::size_t token, std::size_t pillar) const {
        return std::any_of(of(pillar).begin(), of(pillar).end(), [&](WordClass c) { return t.is(token, c); });
    }
    bool leads(const Text& t, std::size_t token, std::size_t pillar) const {
        return std::any_of(of(pillar).begin(), of(pillar).end(), [&](WordClass c) { return t.leads(token, c); });
    }
    /// The pillar that a section of words speaks for.
    std::size_t speaking(std::string_view section) const {
        const std::size_t place = taxonomy_.spokenForBy(section);
        return place < size() ? place : none;
    }

private:
    const model::Taxonomy& taxonomy_;
    std::vector<std::vector<WordClass>> of_;
};

const PillarWords& words() {
    static const PillarWords all(model::taxonomy());
    return all;
}

std::size_t technology() {
    static const std::size_t pillar = words().speaking("technology");
    return pillar;
}
std::size_t trust() {
    static const std::size_t pillar = words().speaking("trust");
    return pillar;
}
std::size_t talent() {
    static const std::size_t pillar = words().speaking("talent");
    return pillar;
}

int at(const Votes& votes, std::size_t pillar) { return pillar == none ? 0 : votes[pillar]; }

/// How many words of [first, last) speak for each pillar. Technology's words are everywhere: side by side with a word
/// of another pillar only that one speaks (AI人材, クラウド研修).
Votes votes(const Text& t, std::size_t first, std::size_t last) {
    Votes out{};
    std::size_t before = none;
    for (std::size_t i = first; i < last; ++i) {
        std::size_t p = none;
        for (std::size_t k = 0; k < words().size(); ++k)
            if (words().speaks(t, i, k)) p = k;
        if (p != none) {
            if (before != none && before == technology() && p != before && t.joined(i)) --out[before];
            ++out[p];
        }
        before = p;
    }
    return out;
}

std::size_t most(const Votes& v) {
    const auto best = std::max_element(v.begin(), v.end());
    return *best > 0 ? static_cast<std::size_t>(best - v.begin()) : none;
}

/// Up to four words of [first, last) that speak for a pillar, each once.
std::vector<std::string_view> wordsFor(const Text& t, std::pair<std::size_t, std::size_t> run, std::size_t pillar) {
    std::vector<std::string_view> out;
    for (std::size_t i = run.first; i < run.second && out.size() < 4; ++i)
        if (words().speaks(t, i, pillar) && std::find(out.begin(), out.end(), t.word(i)) == out.end())
            out.push_back(t.word(i));
    return out;
}

/// `run` is where the words stand that speak for it.
void say(const Text& t, Candidate& c, std::size_t pillar, std::pair<std::size_t, std::size_t> run) {
    if (pillar == none) return;
    c.claim.pillar = words().name(pillar);
    because(t, c, [&] { return tellPillar(wordsFor(t, run, pillar), c.claim); });
}

/// The largest sum that is promised, by currency, or the one that the title names: the programme's.
std::map<std::string, double> totals(const Text& t, const std::vector<Candidate>& all) {
    std::map<std::string, double> out, titled;
    for (const auto& c : all) {
        if (c.claim.kind != Kind::money || c.claim.standing == Standing::context) continue;
        if (t.tokens()[c.first].sentence == 0) titled[c.claim.quantity.unit] = c.claim.quantity.value;
        double& most = out[c.claim.quantity.unit];
        if (c.claim.standing != Standing::achieved) most = std::max(most, c.claim.quantity.value);
    }
    for (const auto& [unit, value] : titled) out[unit] = value;
    return out;
}

/// The tokens near a claim that speak of it and of no other number.
std::pair<std::size_t, std::size_t> nearby(const Text& t, const std::vector<Candidate*>& numbers, std::size_t place) {
    const Candidate& c = *numbers[place];
    std::size_t first = std::max(clauseStart(t, c.first), c.first > 20 ? c.first - 20 : 0);
    std::size_t last = std::min(clauseEnd(t, c.last), c.last + 20);
    if (place > 0 && numbers[place - 1]->last <= c.first) first = std::max(first, numbers[place - 1]->last);
    std::size_t next = place + 1;
    while (next < numbers.size() && numbers[next]->claim.restates && next < place + 4) ++next;
    if (next < numbers.size() && numbers[next]->first >= c.last) last = std::min(last, numbers[next]->first);
    return {first, std::max(last, c.last)};
}

void ofMoney(const Text& t, Candidate& c, std::pair<std::size_t, std::size_t> near, double total) {
    if (c.claim.standing == Standing::context || c.claim.standing == Standing::achieved ||
        c.claim.quantity.value >= total)
        return;
    const auto v = votes(t, near.first, near.second);
    if (std::count_if(v.begin(), v.end(), [](int n) { return n > 0; }) == 1) say(t, c, most(v), near);
}

void ofPeople(const Text& t, Candidate& c, std::pair<std::size_t, std::size_t> near) {
    const auto v = votes(t, near.first, near.second);
    if (at(v, talent()) > 0 || c.claim.rule == "people.jobs" || c.claim.standing != Standing::context)
        say(t, c, talent(), near);
}

void ofCapacity(const Text& t, Candidate& c, std::pair<std::size_t, std::size_t> near) {
    const auto own = votes(t, c.first, std::max(c.last, std::min(near.second, c.last + 2)));
    say(t, c,
        at(own, talent()) > 0  ? talent()
        : at(own, trust()) > 0 ? trust()
                               : technology(),
        {c.first, std::max(c.last, std::min(near.second, c.last + 2))});
}

/// The last word of [first, last) that speaks for another pillar than technology: "サイバー防衛の講座" teaches.
std::size_t lastNamed(const Text& t, std::size_t first, std::size_t last) {
    for (std::size_t i = last; i > first; --i)
        for (std::size_t p = 0; p < words().size(); ++p)
            if (p != technology() && words().leads(t, i - 1, p)) return p;
    return none;
}

/// Where the words end that say what a sentence is about: "サイバー防衛では", "人材面では".
std::size_t topicEnd(const Text& t, const Sentence& s, std::size_t limit) {
    for (std::size_t i = s.first; i < std::min(limit, s.first + 12); ++i)
        if (const auto w = t.word(i); w == "では" || w == "は" || w == "：" || w == ":" || w == "=" || w == "＝")
            return i;
    return s.first;
}

/// The heading above a sentence, a few sentences up.
const Sentence* headingAbove(const Text& t, std::size_t token) {
    const auto& all = t.sentences();
    const std::size_t own = t.tokens()[token].sentence;
    for (std::size_t k = own; k > 0 && own - k < 8; --k)
        if (all[k - 1].heading && k > 1) return &all[k - 1];
    return nullptr;
}

/// How many pillars but technology have a vote.
std::size_t narrower(const Votes& votes) {
    std::size_t n = 0;
    for (std::size_t p = 0; p < words().size(); ++p) n += p != technology() && votes[p] > 0;
    return n;
}

void ofInitiative(const Text& t, Candidate& c) {
    const std::size_t last = std::min(c.last + 1, t.size());
    const auto& s = t.sentenceOf(c.first);
    const auto take = [&](std::size_t pillar, std::size_t first, std::size_t end) {
        if (pillar != none) say(t, c, pillar, {first, end});
        return pillar != none;
    };
    if (take(lastNamed(t, c.first, last), c.first, last)) return;
    const std::size_t topic = topicEnd(t, s, c.first);
    if (take(lastNamed(t, s.first, topic), s.first, topic)) return;
    const auto own = votes(t, c.first, last);
    if (const Sentence* head = at(own, technology()) > 0 ? nullptr : headingAbove(t, c.first)) {
        const auto told = votes(t, head->first, head->last);
        if (narrower(told) < 2)
            if (take(lastNamed(t, head->first, head->last), head->first, head->last)) return;
    }
    const std::size_t start = clauseStart(t, c.first), end = clauseEnd(t, c.last);
    if (at(votes(t, start, end), technology()) > 0 || c.claim.standing != Standing::context)
        take(technology(), start, end);
}

void convert(const Text& t, std::vector<Candidate*>& numbers) {
    for (std::size_t i = 1; i < numbers.size(); ++i) {
        if (!numbers[i]->claim.restates) continue;
        for (std::size_t back = 1; back <= 3 && back <= i; ++back)
            if (numbers[i - back]->bytes.start == *numbers[i]->claim.restates)
                numbers[i]->claim.pillar = numbers[i - back]->claim.pillar;
        because(t, *numbers[i], [&] { return tellConvertedPillar(numbers[i]->claim.pillar); });
    }
}

/// Why those that have no pillar have none.
void sayNone(const Text& t, std::vector<Candidate>& all, const std::map<std::string, double>& totals) {
    if (!t.explains()) return;
    for (auto& c : all) {
        if (!c.claim.pillar.empty() || c.claim.restates || (!c.claim.isNumber() && c.claim.kind != Kind::initiative))
            continue;
        because(t, c, [&] {
            const auto total = totals.find(c.claim.quantity.unit);
            const bool money = c.claim.kind == Kind::money && total != totals.end();
            return tellNoPillar(c.claim, money && c.claim.quantity.value >= total->second);
        });
    }
}

} // namespace

void decidePillars(const Text& t, std::vector<Candidate>& all) {
    std::vector<Candidate*> numbers;
    for (auto& c : all) {
        if (c.claim.kind == Kind::initiative) ofInitiative(t, c);
        if (c.claim.isNumber()) numbers.push_back(&c);
    }
    std::stable_sort(numbers.begin(), numbers.end(),
                     [](const Candidate* a, const Candidate* b) { return a->first < b->first; });
    const auto largest = totals(t, all);
    for (std::size_t place = 0; place < numbers.size(); ++place) {
        Candidate& c = *numbers[place];
        if (c.claim.kind == Kind::share || c.claim.restates) continue;
        const auto near = nearby(t, numbers, place);
        if (c.claim.kind == Kind::money)
            ofMoney(t, c, near, largest.contains(c.claim.quantity.unit) ? largest.at(c.claim.quantity.unit) : 0);
        else if (c.claim.kind == Kind::people)
            ofPeople(t, c, near);
        else
            ofCapacity(t, c, near);
    }
    convert(t, numbers);
    sayNone(t, all, largest);
}

} // namespace pledge::extract::ja
