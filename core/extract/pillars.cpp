#include "core/extract/pillars.h"

#include "core/base/knowledge.h"
#include "core/extract/clauses.h"
#include "core/extract/memory.h"
#include "core/extract/nouns.h"
#include "core/extract/promise_field.h"
#include "core/model/taxonomy.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace pledge::extract {
namespace {

using model::Kind;
using model::Standing;

using Pillar = std::int8_t; ///< the place of a pillar in the taxonomy
constexpr Pillar none = -1;
constexpr Pillar unknown = -2;
using Votes = std::array<int, model::Taxonomy::mostPillars>;

/// The words that speak for each pillar of the taxonomy.
class PillarWords {
public:
    explicit PillarWords(const model::Taxonomy& taxonomy) : taxonomy_(taxonomy) {
        for (const auto& e : base::knowledge("knowledge/en/pillars.txt")) add(e.key, speaking(e.section));
        for (const model::Pillar& p : taxonomy_.pillars())
            if (const auto own = p.own.find("en"); own != p.own.end())
                for (const std::string& word : own->second) add(word, pillarAt(taxonomy_.place(p.name)), true);
        known_.resize(vocabulary().size(), none);
        for (std::uint32_t id = 1; id < known_.size(); ++id) known_[id] = find(Word(vocabulary().word(id), id));
    }

    /// The pillar that a word of the vocabulary speaks for.
    Pillar of(std::uint32_t id) const { return known_[id]; }
    std::size_t words() const { return known_.size(); }
    /// The same of any word.
    Pillar find(const Word& word) const {
        if (const auto* p = words_.find(word)) return *p;
        if (word.empty()) return none;
        for (const auto& [stem, pillar] : stems_[static_cast<unsigned char>(word[0])])
            if (word.starts_with(stem)) return pillar;
        return none;
    }
    const std::string& name(Pillar pillar) const { return taxonomy_.pillars()[static_cast<std::size_t>(pillar)].name; }
    /// The pillar that the words of a section speak for.
    Pillar speaking(std::string_view section) const { return pillarAt(taxonomy_.spokenForBy(section)); }

private:
    Pillar pillarAt(std::size_t place) const {
        return place < taxonomy_.pillars().size() ? static_cast<Pillar>(place) : none;
    }
    /// What comes later holds; of beginnings only where it goes `before` those that are there.
    void add(const std::string& word, Pillar pillar, bool before = false) {
        if (pillar == none) return;
        if (!word.ends_with('*')) return words_.add(word, pillar);
        auto& stems = stems_[static_cast<unsigned char>(word[0])];
        stems.emplace(before ? stems.begin() : stems.end(), word.substr(0, word.size() - 1), pillar);
    }

    const model::Taxonomy& taxonomy_;
    Words<Pillar> words_;
    std::array<std::vector<std::pair<std::string, Pillar>>, 256> stems_; ///< by their first byte
    std::vector<Pillar> known_;                                          ///< by number in the vocabulary
};

const PillarWords& pillarWords() {
    static const PillarWords all(model::taxonomy());
    return all;
}

struct UndertakingNouns {
    Words<bool> nobody = wordsOf("knowledge/en/initiatives.txt", "no pillar");
    Words<bool> afterHead = wordsOf("knowledge/en/initiatives.txt", "after head");
};
const UndertakingNouns& undertakingNouns() {
    static const UndertakingNouns all;
    return all;
}

Pillar most(const Votes& votes) {
    const auto best = std::max_element(votes.begin(), votes.end());
    return *best == 0 ? none : static_cast<Pillar>(best - votes.begin());
}

/// The tokens near a claim that speak of it and of no other number.
Run nearby(const Document& d, const std::vector<Candidate>& all, const Order& order, std::size_t place) {
    const Candidate& c = all[order[place]];
    Run run = clauseOf(d, c.first, c.last);
    run.first = std::max(run.first, c.first > 8 ? c.first - 8 : 0);
    run.last = std::min(run.last, c.last + 16);
    for (std::size_t back = 1; back <= place && back < 6; ++back)
        if (const auto& o = all[order[place - back]]; o.claim.isNumber() && o.last <= c.first)
            run.first = std::max(run.first, o.last);
    for (std::size_t on = place + 1; on < order.size() && on < place + 6; ++on)
        if (const auto& o = all[order[on]]; o.claim.isNumber() && !o.claim.restates && o.first >= c.last)
            run.last = std::min(run.last, o.first);
    return run;
}

/// Sums by their currency; an article speaks of few.
class Sums {
public:
    double* find(std::string_view unit) {
        for (auto& [known, value] : all_)
            if (known == unit) return &value;
        return nullptr;
    }
    double& operator[](std::string_view unit) {
        if (double* value = find(unit)) return *value;
        return all_.emplace_back(unit, 0).second;
    }
    auto begin() const { return all_.begin(); }
    auto end() const { return all_.end(); }

private:
    std::vector<std::pair<std::string, double>> all_;
};

/// The programme's total that an earlier part of the article found holds for the later ones.
void recallTotals(const Document& d, Sums& totals) {
    if (!d.memory()) return;
    for (const auto& [unit, value] : d.memory()->totals) totals[unit] = value;
    d.memory()->totals.assign(totals.begin(), totals.end());
}

/// The largest sum of the article that is promised, in its currency, or the one that its title names: the programme's.
Sums totals(const Document& d, const std::vector<Candidate>& all) {
    Sums out, titled;
    std::vector<const Candidate*> sums;
    for (const auto& c : all)
        if (c.claim.kind == Kind::money) sums.push_back(&c);
    for (const Candidate* c : sums)
        if (d.tokens()[c->first].sentence == 0 && d.opensArticle())
            titled[c->claim.quantity.unit] = c->claim.quantity.value;
    for (const Candidate* c : sums)
        if (c->claim.standing != Standing::context && c->claim.standing != Standing::achieved) {
            double& most = out[c->claim.quantity.unit];
            most = std::max(most, c->claim.quantity.value);
        }
    for (const auto& [unit, value] : titled) out[unit] = value;
    // The sum that the title's converts, or the other way round.
    std::set<std::size_t> converted;
    for (const Candidate* c : sums)
        if (const double* title = c->claim.restates ? titled.find(c->claim.quantity.unit) : nullptr;
            title && *title == c->claim.quantity.value)
            converted.insert(*c->claim.restates);
    for (const Candidate* c : sums)
        if (converted.contains(c->bytes.start)) out[c->claim.quantity.unit] = c->claim.quantity.value;
    recallTotals(d, out);
    return out;
}

/// Decides for each claim what pillar the words near it speak for.
class PillarJudge {
public:
    explicit PillarJudge(const Document& d) : d_(d), strangers_(d.words() - words_.words(), unknown) {}

    /// Money has a pillar only where its own clause speaks for just one.
    void ofMoney(Candidate& c, const Run& near, double total) {
        if (c.claim.standing == Standing::context || c.claim.standing == Standing::achieved ||
            c.claim.quantity.value >= total)
            return;
        // What stands before the sum is its own only up to the last joint.
        std::size_t from = c.first;
        while (from > near.first && isWord(d_, from - 1) && d_.lower(from - 1) != "and") --from;
        for (const Run& words : {Run{from, near.last}, Run{c.last, nounBehind(c.last, near.last)}, budgeted(c)}) {
            const auto v = votes(words.first, words.last);
            const auto voters = std::count_if(v.begin(), v.end(), [](int n) { return n > 0; });
            if (voters == 1) return say(c, most(v), words);
        }
    }

    /// "A €12 million skills academy on the site": where the thing ends that the sum stands in front of.
    std::size_t nounBehind(std::size_t first, std::size_t limit) const {
        constexpr std::size_t longest = 4;
        std::size_t at = first;
        while (at < std::min(limit, first + longest) && isWord(d_, at) && !stopsNoun(d_, at)) ++at;
        return at;
    }

    /// "The academy will open in Oulu with a budget of €60 million": what the sentence begins with; else nothing.
    Run budgeted(const Candidate& c) const {
        constexpr std::size_t subject = 4;
        const std::size_t first = d_.sentenceOf(c.first).first;
        if (c.first < first + subject + 2 || d_.lower(c.first - 1) != "of" || d_.lower(c.first - 2) != "budget")
            return {c.first, c.first};
        return {first, first + subject};
    }

    /// A share has a pillar only where it is promised, and its own clause speaks for just one.
    void ofShare(Candidate& c, const Run& near) {
        if (c.claim.standing != Standing::committed && c.claim.standing != Standing::discussed) return;
        const auto v = votes(c.first, near.last);
        if (std::count_if(v.begin(), v.end(), [](int n) { return n > 0; }) == 1) say(c, most(v), {c.first, near.last});
    }

    void ofPeople(Candidate& c, const Run& near) {
        if (talent_ == none) return;
        const bool jobs = c.claim.rule == "people.jobs";
        static const Words<bool> served = wordsOf("knowledge/en/nouns.txt", "served");
        const auto isServed = [](const std::string& noun) { return served.has(std::string_view(noun)); };
        if (!jobs && std::all_of(c.claim.audience.begin(), c.claim.audience.end(), isServed) &&
            !c.claim.audience.empty() && at(votes(near.first, near.last), talent_) == 0)
            return;
        if (jobs || c.claim.standing != Standing::context || at(votes(near.first, near.last), talent_) > 0)
            say(c, talent_, near);
    }

    void ofCapacity(Candidate& c, const Run& near) {
        auto v = votes(c.first, c.last);
        auto pillar = most(v);
        // "Training centres" and "scholarships" speak for themselves; power, floor and chips are machinery whatever
        // stands near.
        if (pillar == none && technology_ == none) pillar = most(votes(near.first, near.last));
        if (at(v, talent_) > 0)
            pillar = talent_;
        else if (at(v, trust_) > 0)
            pillar = trust_;
        say(c, pillar != none ? pillar : technology_, {c.first, c.last});
    }

    /// `all` in `order`, in which the undertaking stands at `place`.
    void ofInitiative(const std::vector<Candidate>& all, const Order& order, std::size_t place, Candidate& c) {
        const Run label = labelOf(c);
        // What is kept at home or safe is a matter of trust, whatever it is.
        if (c.claim.rule == "initiative.kept" && trust_ != none) return say(c, trust_, label);
        noteNames(all, order, place, c);
        // "set up a Joint Cyber Centre": the thing itself has a name.
        const bool named = label.first < label.last && label.first >= c.first && names_[label.first - c.first];
        if (const Pillar p = narrower(label, c, !named); p != none) return say(c, p, label);
        // "In data centres and skills": what stands behind things that are named whole is another thing.
        if (const auto head = label.first < label.last ? d_.lower(label.last - 1) : Word();
            label.last < c.last && d_.lower(label.last) == "and" && head.ends_with("s") && isThingNoun(head))
            if (const Pillar p = most(votes(label.first, label.last)); p != none) return say(c, p, label);
        // Technology's words are everywhere: where another pillar is named, it is what the undertaking is about. The
        // name of a partner ("Acme University") says so only where nothing else does.
        if (const Pillar p = narrower({c.first, c.last}, c, true); p != none) return say(c, p, {c.first, c.last});
        if (const Pillar p = most(votes(label.first, label.last)); p != none) return say(c, p, {c.first, c.last});
        if (const Pillar p = narrower({c.first, c.last}, c, false); p != none) return say(c, p, {c.first, c.last});
        if (const Pillar p = most(votes(c.first, c.last)); p != none) return say(c, p, {c.first, c.last});
        for (std::size_t i = label.first; i < label.last; ++i)
            if (undertakingNouns().nobody.has(d_.lower(i))) return;
        say(c, technology_, label); // what is built or bought is machinery of some sector
    }

private:
    /// The tokens of the label of an undertaking, which stands in its quote.
    Run labelOf(const Candidate& c) const {
        const std::size_t at = d_.textOf(c.bytes).find(c.claim.value);
        if (at == std::string_view::npos || c.claim.value.empty()) return {c.first, c.last};
        const std::size_t first = d_.tokenAt(c.bytes.start + at);
        return {first, std::min(c.last, d_.tokenAt(c.bytes.start + at + c.claim.value.size()))};
    }
    /// Which tokens of `c` belong to the names of parties.
    void noteNames(const std::vector<Candidate>& all, const Order& order, std::size_t place, const Candidate& c) {
        names_.assign(c.last - c.first, false);
        for (std::size_t i = place; i < order.size() && all[order[i]].first < c.last; ++i) {
            const Candidate& o = all[order[i]];
            if (o.claim.kind != Kind::party) continue;
            for (std::size_t t = std::max(c.first, o.first); t < std::min(c.last, o.last); ++t)
                names_[t - c.first] = true;
        }
    }
    /// Of the words of a run in `c` that speak for a pillar narrower than technology, the one nearest to the end of its
    /// phrase: "a fraud school" is one of talent.
    Pillar narrower(Run run, const Candidate& c, bool noNames) {
        Pillar out = none;
        for (std::size_t i = run.first; i < run.last; ++i) {
            if (out != none && undertakingNouns().afterHead.has(d_.lower(i))) break;
            if (noNames && names_[i - c.first]) continue;
            if (const Pillar p = pillarOf(i); p != none && p != technology_) out = p;
        }
        return out;
    }

    static int at(const Votes& votes, Pillar pillar) {
        return pillar == none ? 0 : votes[static_cast<std::size_t>(pillar)];
    }

    /// `run` is where the words stand that speak for it.
    void say(Candidate& c, Pillar pillar, Run run) {
        if (pillar == none) return;
        c.claim.pillar = words_.name(pillar);
        if (!c.claim.restates) because(d_, c, [&] { return tellPillar(wordsFor(run, pillar), c.claim); });
    }

    /// Up to four words of a run that speak for a pillar, each once.
    std::vector<std::string_view> wordsFor(Run run, Pillar pillar) {
        std::vector<std::string_view> out;
        for (std::size_t i = run.first; i < run.last && out.size() < 4; ++i)
            if (pillarOf(i) == pillar && std::find(out.begin(), out.end(), d_.word(i)) == out.end())
                out.push_back(d_.word(i));
        return out;
    }

    /// How many words of [first, last) speak for each pillar. Of two side by side only the narrower one speaks:
    /// technology's words are everywhere ("cybersecurity labs", "cloud skills").
    Votes votes(std::size_t first, std::size_t last) {
        Votes out{};
        Pillar before = none;
        for (std::size_t i = first; i < last; ++i) {
            const Pillar p = pillarOf(i);
            if (p != none && before != none && p != before) {
                if (before == technology_)
                    --out[static_cast<std::size_t>(before)], ++out[static_cast<std::size_t>(p)];
                else if (p != technology_)
                    ++out[static_cast<std::size_t>(p)];
            } else if (p != none) {
                ++out[static_cast<std::size_t>(p)];
            }
            before = p;
        }
        return out;
    }

    Pillar pillarOf(std::size_t token) {
        const Token& t = d_.tokens()[token];
        if (t.form != Token::Form::word) return none;
        if (t.word < words_.words()) return words_.of(t.word);
        Pillar& p = strangers_[t.word - words_.words()];
        if (p == unknown) p = words_.find(d_.lower(t));
        return p;
    }

    const Document& d_;
    const PillarWords& words_ = pillarWords();
    const Pillar talent_ = words_.speaking("talent"), trust_ = words_.speaking("trust"),
                 technology_ = words_.speaking("technology");
    std::vector<bool> names_;
    std::vector<Pillar> strangers_; ///< of the words that only this text has; found when asked
};

/// "train 5,000 drivers, and has set 2 billion aside for that", "at an annual cost of", "This costs": the pillar of
/// what was told before.
bool backReference(const Document& d, const Candidate& c) {
    constexpr std::size_t reachBehind = 5, reachBefore = 8;
    const auto& sentence = d.sentenceOf(c.first);
    static constexpr std::array pronouns{"this", "that", "it", "these", "them"};
    const auto points = [&](std::size_t at) {
        return std::find(pronouns.begin(), pronouns.end(), d.lower(at)) != pronouns.end();
    };
    for (std::size_t i = c.last; i < std::min(sentence.last, c.last + reachBehind + 3); ++i)
        if (d.lower(i) == "for" && points(i + 1) && !isWord(d, i + 2)) return true;
    static constexpr std::array spends{"cost", "costs", "spend", "outlay", "price", "budget"};
    for (std::size_t i = c.first; i > sentence.first && c.first - i < reachBefore; --i) {
        if (std::find(spends.begin(), spends.end(), d.lower(i - 1)) == spends.end()) continue;
        if (points(sentence.first) && i - 1 <= sentence.first + 2) return true;
        for (std::size_t k = i - 1; k > sentence.first && i - k < 4; --k)
            if (d.lower(k - 1) == "at") return true;
    }
    return false;
}

/// The pillar of the last number or undertaking before, in the same sentence or up to `sentences` before.
std::string pillarBefore(const Document& d, const std::vector<Candidate>& all, const Order& order, std::size_t place,
                         std::uint32_t sentences) {
    const auto sentence = d.tokens()[all[order[place]].first].sentence;
    for (std::size_t back = place; back-- > 0 && place - back < clauseReach;) {
        const Candidate& o = all[order[back]];
        if (d.tokens()[o.first].sentence + sentences < sentence) return {};
        if (!o.claim.pillar.empty()) return o.claim.pillar;
    }
    return {};
}

/// A conversion has the pillar of its sum.
void convert(const Document& d, std::vector<Candidate>& all, const Order& order) {
    for (auto& c : all) {
        if (!c.claim.restates) continue;
        std::string pillar;
        auto at = std::lower_bound(order.begin(), order.end(), *c.claim.restates,
                                   [&](auto index, std::size_t start) { return all[index].bytes.start < start; });
        for (; at != order.end() && all[*at].bytes.start == *c.claim.restates; ++at)
            if (const auto& o = all[*at].claim; o.isNumber() && !o.restates) pillar = o.pillar;
        c.claim.pillar = pillar;
        because(d, c, [&] { return tellConvertedPillar(pillar); });
    }
}

/// Why those that have no pillar have none.
void sayNone(const Document& d, std::vector<Candidate>& all, Sums& totals) {
    if (!d.explains()) return;
    for (auto& c : all) {
        if (!c.claim.pillar.empty() || c.claim.restates || (!c.claim.isNumber() && c.claim.kind != Kind::initiative))
            continue;
        because(d, c, [&] {
            const double* total = c.claim.kind == Kind::money ? totals.find(c.claim.quantity.unit) : nullptr;
            return tellNoPillar(c.claim, total && c.claim.quantity.value >= *total);
        });
    }
}

} // namespace

void decidePillars(const Document& d, const Order& order, std::vector<Candidate>& all) {
    PillarJudge judge(d);
    auto largest = totals(d, all);
    for (std::size_t place = 0; place < order.size(); ++place) {
        Candidate& c = all[order[place]];
        if (c.claim.kind == Kind::initiative) judge.ofInitiative(all, order, place, c);
        if (!c.claim.isNumber()) continue;
        const Run near = nearby(d, all, order, place);
        if (c.claim.kind == Kind::share) {
            judge.ofShare(c, near);
            // "Half of them will be women": as those are.
            if (c.claim.pillar.empty() && c.claim.standing == Standing::committed && d.lower(c.last) == "of" &&
                (d.lower(c.last + 1) == "them" || d.lower(c.last + 1) == "these" || d.lower(c.last + 1) == "those" ||
                 d.lower(c.last + 1) == "which" || d.lower(c.last + 1) == "whom"))
                c.claim.pillar = pillarBefore(d, all, order, place, 1);
            continue;
        }
        if (c.claim.kind == Kind::money && backReference(d, c)) {
            // The whole sum of the programme is for more than what was told last.
            const double* total = largest.find(c.claim.quantity.unit);
            const bool part = total && c.claim.quantity.value < *total;
            c.claim.pillar = pillarBefore(d, all, order, place, part ? 1 : 0);
            if (!c.claim.pillar.empty()) because(d, c, [&] { return tellPillar({}, c.claim); });
        } else if (c.claim.kind == Kind::money) {
            const double* total = largest.find(c.claim.quantity.unit);
            judge.ofMoney(c, near, total ? *total : 0);
        } else if (c.claim.kind == Kind::people) {
            judge.ofPeople(c, near);
        } else {
            judge.ofCapacity(c, near);
        }
    }
    sayNone(d, all, largest);
    convert(d, all, order);
}

} // namespace pledge::extract
