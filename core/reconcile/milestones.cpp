#include "core/reconcile/milestones.h"

#include "core/model/edtf.h"
#include "core/reconcile/lexicon.h"
#include "core/reconcile/numbers_told.h"
#include "core/reconcile/place_names.h"
#include "core/reconcile/tellers.h"
#include "core/reconcile/word_lists.h"
#include "core/reconcile/words.h"

#include <algorithm>

namespace pledge::reconcile {
namespace {

using model::Claim;
using model::Kind;
using Stems = std::vector<std::string>;

const WordLists& lists() {
    static const WordLists words("milestones.txt");
    return words;
}

/// The step of works, which is none of the main thing.
constexpr std::string_view works = "works";

/// The words from the last "the first" on, which is none of "the first half of 2028".
Stems fromTheFirst(const Stems& words) {
    for (std::size_t i = words.size(); i-- > 1;)
        if (words[i] == "first" && words[i - 1] == "the" &&
            !(i + 1 < words.size() && lists().has("stretch", words[i + 1])))
            return {words.begin() + static_cast<std::ptrdiff_t>(i - 1), words.end()};
    if (words.empty() || words.front() != "first") return {}; // "First deliveries are due in"
    Stems out{"the"};
    out.insert(out.end(), words.begin(), words.end());
    return out;
}

/// "The first doses will leave the plant", "roll out of Moncton", "come off the line": behind "the first" a verb of
/// what is made.
bool isFirstOut(const Stems& words) {
    const Stems clause = fromTheFirst(words);
    for (std::size_t i = 0; i < clause.size(); ++i)
        if (lists().has("out", clause[i]) || (i > 0 && clause[i] == "off" && lists().has("off", clause[i - 1])))
            return true;
    return false;
}

/// "The first line is to start": what is first of several, told by what it is.
bool isFirstPart(const Stems& words) {
    const Stems clause = fromTheFirst(words);
    return clause.size() > 2 && lists().has("part", clause[2]);
}

/// The step of what is made first: "first hydrogen is planned for".
constexpr std::string_view product = "product";

/// The step that English words tell, of which those beside the date count.
std::string stepIn(const Stems& words) {
    const bool making = std::adjacent_find(words.begin(), words.end(),
                                           [](const std::string& a, const std::string& b) {
                                               return a == "its" && b == "first";
                                           }) != words.end() &&
                        lists().anyOf("make", words);
    const bool start = making || lists().anyOf("start", words);
    const bool finish = !start && lists().anyOf("finish", words);
    if ((start || finish) && isFirstPart(words)) return start ? "first" : "first finish";
    if ((start && !making && lists().anyOf("ship", words)) || isFirstOut(words)) return "ship";
    if (const Stems clause = fromTheFirst(words); clause.size() > 3 && lists().has("product", clause[2]) &&
                                                  lists().anyOf("due", {clause.begin() + 3, clause.end()}))
        return std::string(product);
    if (!start) return finish ? "finish" : "";
    if (lists().anyOf("ground", words)) return std::string(works);
    return lists().anyOf("full", words) ? "full" : "start";
}

std::string stepInJapanese(std::string_view text) {
    if (lists().in("ship", text)) return "ship";
    if (lists().in("full", text)) return "full";
    if (lists().in("start", text)) return "start";
    return lists().in("finish", text) ? "finish" : "";
}

/// The part of a text behind the last of the marks.
std::string_view behindLast(std::string_view text, std::initializer_list<std::string_view> marks) {
    for (const std::string_view mark : marks)
        if (const auto at = text.rfind(mark); at != std::string_view::npos) text.remove_prefix(at + mark.size());
    return text;
}

std::string_view beforeFirst(std::string_view text, std::initializer_list<std::string_view> marks) {
    for (const std::string_view mark : marks) text = text.substr(0, text.find(mark));
    return text;
}

class MilestoneFinder {
public:
    MilestoneFinder(const Input& input, Passage& passage, Voice& voice)
        : input_(input),
          passage_(passage),
          voice_(voice),
          japanese_(passage.article().language == "ja"),
          tellers_(input, passage, disagreeingWords()) {
        if (!japanese_)
            for (const base::Span part : {base::Span{0, passage_.titleEnd()}, openingSentence()})
                for (std::string& stem : stemsOf(passage_.textOf(part))) opening_.insert(std::move(stem));
    }

    void run() {
        for (const Claim* c : input_.claims) {
            if (c->kind != Kind::date || !isAhead(*c) || isAnnounced(c)) continue;
            const base::Span at = passage_.bytesOf(c->span);
            if (isForeign(at)) continue;
            site_.clear();
            std::string step = japanese_ ? japaneseStep(at) : englishStep(at);
            if (!site_.empty() && !passage_.inTitle(at.start)) addSite(*c, at);
            if (passage_.inTitle(at.start)) {
                if (!step.empty() && step != works) headlined_.push_back({c, std::move(step), {}, {}});
            } else if (step.empty()) {
                unsaid_.push_back(at);
            } else if (step != works) {
                voice_.milestones.push_back({c, std::move(step), thing_, placesBeside(at)});
            }
        }
        dropDoubtful();
        addHeadlined();
    }

private:
    /// A point in time behind the article's own, or some months that are told as one (10～12月).
    bool isAhead(const Claim& c) const {
        const auto when = model::parseEdtf(c.value);
        const auto written = model::parseEdtf(voice_.source->article.published);
        if (!when || when->yearUnknown || !when->first || !when->last) return false;
        constexpr long longest = 190; // days
        const bool brief = when->form == model::Edtf::Form::interval &&
                           model::toSerial(*when->last) - model::toSerial(*when->first) <= longest;
        if (when->form != model::Edtf::Form::point && !brief) return false;
        constexpr int farthest = 50; // "2170" is a battery
        return !written || !written->first ||
               (*when->last > *written->first && when->last->year <= written->first->year + farthest);
    }

    /// Whether its paragraph begins with a company that has no part in the event.
    bool isForeign(base::Span date) const {
        if (voice_.investor.empty() || !voice_.investorSaid) return false;
        const base::Span line = passage_.lineAt(date.start);
        constexpr std::size_t opening = 60; // bytes
        bool named = false;
        for (const Claim* c : input_.claims) {
            if (c->kind != Kind::party || c->partyType != model::PartyType::org ||
                !line.contains(passage_.bytesOf(c->span).start))
                continue;
            const Party* p = voice_.party(partyKey(c->value));
            if (!p || !p->roles.empty() || sameFamily(p->key, voice_.investor)) return false;
            named |= p->mentions > 1 && passage_.bytesOf(c->span).start < line.start + opening;
        }
        return named;
    }

    bool isAnnounced(const Claim* c) const {
        return std::any_of(voice_.announced.begin(), voice_.announced.end(),
                           [&](const AnnouncedDay& d) { return d.claim == c; });
    }

    std::set<std::string> placesBeside(base::Span date) {
        const base::Span sentence = passage_.sentenceAt(date.start);
        std::set<std::string> places;
        for (const Claim* c : input_.claims)
            if (c->partyType == model::PartyType::place && sentence.contains(passage_.bytesOf(c->span).start))
                places.insert(placeKey(c->value));
        return places;
    }

    std::string englishStep(base::Span date) {
        const base::Span sentence = passage_.sentenceAt(date.start);
        const std::string_view before = passage_.textOf({std::min(sentence.start, date.start), date.start});
        const std::string_view after = passage_.textOf({date.end, std::max(date.end, sentence.end)});
        const Stems clause = stemsOf(behindLast(beforeAnd(before), {";", ":", "("}));
        constexpr std::size_t reach = 10;
        if (isGivenUp(before, after, passage_.textOf(passage_.lineAt(date.start)))) return std::string(works);
        Stems from = lastOf(clause, reach);
        std::string step = stepIn(from);
        if (step.empty() && isFirstHarvest(lastOf(clause, reach))) return yields();
        Stems told = stemsOf(before);
        if (step.empty() && before.size() < 4) { // "In October 2028 the plant opens."
            told = from = stemsOf(beforeFirst(after, {",", ";", " and "}));
            step = stepIn(told);
        }
        if (step.starts_with("first")) {
            thing_ = fromTheFirst(from)[2];
            return step;
        }
        if (step == product) return thing_.clear(), "start";
        if (step == "ship") return isOfGoods(told) ? step : std::string(works);
        noteSite(step, told);
        if (step.empty() || isOfMainThing(told, sentence)) return step;
        const std::string ordinal = ordinalIn(told);
        return ordinal.empty() ? std::string(works) : step + " of the " + ordinal;
    }

    /// What the event is about, also where it is often only a part of another thing: a battery, a line, told of in the
    /// headline or the first sentence.
    bool isMain(const std::string& stem) const { return lists().has("main", stem) || isOpened(stem); }
    bool isOther(const std::string& stem) const { return lists().has("other", stem) && !isOpened(stem); }
    bool isOpened(const std::string& stem) const {
        return lists().has("main of the headline", stem) && opening_.contains(stem);
    }
    bool anyMain(const Stems& words) const {
        return std::any_of(words.begin(), words.end(), [&](const std::string& w) { return isMain(w); });
    }
    bool anyOther(const Stems& words) const {
        return std::any_of(words.begin(), words.end(), [&](const std::string& w) { return isOther(w); });
    }
    /// The place of the last word for a main thing, or npos.
    std::size_t lastMain(const Stems& words) const {
        for (std::size_t i = words.size(); i-- > 0;)
            if (isMain(words[i])) return i;
        return std::string::npos;
    }
    /// The sentence that the text opens with: the first that tells a number, a company and a place may come later.
    base::Span openingSentence() {
        for (const Mention& m : voice_.mentions)
            if (m.lead) return m.sentence;
        return {0, 0};
    }

    /// Something that opens or is finished, whatever the event is about: "start of the hub".
    void noteSite(const std::string& step, const Stems& told) {
        if (step != "start" && step != "finish") return;
        const auto noun = std::find_if(told.rbegin(), told.rend(), [](const std::string& w) {
            return lists().has("main", w) || lists().has("main of the headline", w);
        });
        if (noun != told.rend()) site_ = step + " of the " + *noun;
    }
    /// It is known again by the only town that its sentence names.
    void addSite(const Claim& date, base::Span at) {
        std::set<std::string> towns = placesBeside(at);
        std::erase_if(towns, [](const std::string& place) { return isWide(place); });
        if (towns.size() != 1) return;
        constexpr std::string_view city = " city"; // "Cebu City" is Cebu
        const std::string& town = *towns.begin();
        const std::string name = town.ends_with(city) ? town.substr(0, town.size() - city.size()) : town;
        voice_.milestones.push_back({&date, site_ + " in " + name, {}, {name}});
    }

    /// "A second processing plant will pour its first gold": a thing of its own, known by its number.
    std::string ordinalIn(const Stems& told) const {
        constexpr std::size_t attributes = 3;
        const std::size_t noun = lastMain(told);
        if (noun == std::string::npos) return {};
        for (std::size_t i = noun > attributes ? noun - attributes : 0; i < noun; ++i)
            if (told[i] == "second" || told[i] == "third" || told[i] == "fourth") return told[i];
        return {};
    }

    /// "Expects to begin shipping in 2029", "the first deliveries start": of whatever is made.
    bool isOfGoods(const Stems& told) {
        thing_.clear();
        const Stems clause = fromTheFirst(told);
        if (isFirstOut(clause)) return clause.size() < 3 || !lexicon().isWorker(clause[2]);
        return std::none_of(told.begin(), told.end(), [&](const std::string& w) { return w != "first" && isOther(w); });
    }

    /// "From 2029 to 2030", "instead of 2029", "was to open in 2029. It will now open in 2030": the day no longer
    /// holds.
    static bool isGivenUp(std::string_view before, std::string_view after, std::string_view line) {
        if (before.ends_with("from ") && after.starts_with(" to ")) return true;
        for (const std::string_view link : {"instead of ", "rather than ", "instead of in ", "rather than in "})
            if (before.ends_with(link)) return true;
        const bool was = before.find(" was to ") != std::string_view::npos ||
                         before.find(" were to ") != std::string_view::npos ||
                         before.find("originally ") != std::string_view::npos;
        return (was && line.find(" now ") != std::string_view::npos) || hadMeant(lastOf(stemsOf(before), 8));
    }

    /// "When it announced the project, it had meant to start in".
    static bool hadMeant(const Stems& words) {
        for (std::size_t i = 0; i + 2 < words.size(); ++i)
            if (words[i] == "had" && lists().has("meant", words[i + 1]) && words[i + 2] == "to") return true;
        return false;
    }

    /// "The first fish will be harvested".
    static bool isFirstHarvest(const Stems& words) {
        const auto first = std::find(words.begin(), words.end(), "first");
        return std::any_of(first, words.end(), [](const std::string& w) { return lists().has("harvest", w); });
    }

    /// The step of the first harvest, whatever is grown.
    std::string yields() {
        thing_.clear();
        return "harvest";
    }

    /// Cuts at the last "and" behind which a verb of its own stands: "works start in May and production in June".
    static std::string_view beforeAnd(std::string_view before) {
        const auto joint = before.rfind(" and ");
        if (joint == std::string_view::npos || before.size() - joint < 12) return before;
        return before.substr(joint + 5);
    }

    /// Whether the last noun before the date is the main thing, told without a word that makes it a part of it.
    bool isOfMainThing(const Stems& told, base::Span sentence) {
        constexpr std::size_t farthest = 25;
        constexpr std::size_t attributes = 3;
        const std::size_t noun = lastMain(told);
        thing_ = noun == std::string::npos ? std::string() : thingOf(told[noun]);
        if (noun == std::string::npos)
            return isPronounOfIt(told, sentence) || (tellers_.opensWithDocument(sentence) && !anyOther(told));
        if (told.size() - noun > farthest) return false;
        const std::size_t from = noun > attributes ? noun - attributes : 0;
        return !hasOther(Stems(told.begin() + static_cast<std::ptrdiff_t>(from), told.end()));
    }

    static std::string thingOf(const std::string& noun) {
        for (const std::string_view thing : {"plant", "centre", "line"})
            if (lists().has(thing, noun)) return std::string(thing);
        return {};
    }

    /// "Makes its first hydrogen" is the start, "its first phase" is a part.
    bool hasOther(const Stems& words) const {
        for (std::size_t i = 0; i < words.size(); ++i) {
            const bool making =
                words[i] == "first" && i > 1 && words[i - 1] == "its" && lists().has("make", words[i - 2]);
            if (!making && isOther(words[i])) return true;
        }
        return false;
    }

    bool isPronounOfIt(const Stems& told, base::Span sentence) {
        const base::Span line = passage_.lineAt(sentence.start);
        // "We will be running by the middle of 2029": the investor of what the headline tells.
        if (told.size() > 1 && told[0] == "we" && lists().has("of it", told[1]))
            return anyMain({opening_.begin(), opening_.end()}) && !anyOther(told);
        if (told.empty() || !lists().has("pronoun", told.front()) || sentence.start < line.start + 2) return false;
        if (told.size() < 2 || !lists().has("of it", told[1]) || anyOther(told)) return false;
        Stems previous = stemsOf(passage_.textOf(passage_.sentenceAt(sentence.start - 2)));
        // "The factory will create 800 jobs. It is to be finished by": its subject says what is meant.
        constexpr std::size_t subject = 4;
        if (!previous.empty() && previous.front() == "the" && anyMain(firstOf(previous, subject)))
            previous = firstOf(previous, subject);
        return anyMain(previous) && !anyOther(previous);
    }

    /// Behind the last comma, and in front of it what it is said of: 「第1期は、」.
    static std::string_view clauseOf(std::string_view front) {
        std::string_view clause = behindLast(front, {"、"});
        while (clause.size() < front.size()) {
            const std::string_view rest = front.substr(0, front.size() - clause.size() - std::string_view("、").size());
            if (!rest.ends_with("は") && !rest.ends_with("が")) break;
            const std::size_t before = behindLast(rest, {"、"}).size();
            clause = front.substr(rest.size() - before);
        }
        return clause;
    }

    /// What is first of several, by its English name: 第1期 is the first phase.
    static std::string firstPartIn(std::string_view text) {
        for (const std::string_view part : {"phase", "line", "unit"})
            if (lists().in("first " + std::string(part), text)) return std::string(part);
        return {};
    }

    std::string japaneseStep(base::Span date) {
        constexpr std::size_t near = 75; // some 25 letters
        const base::Span sentence = passage_.sentenceAt(date.start);
        const std::string_view before = passage_.textOf({std::min(sentence.start, date.start), date.start});
        const std::string_view after = passage_.textOf({date.end, std::max(date.end, sentence.end)});
        const std::string_view clause = headOf(beforeFirst(after, {"。", "、", "（", "「", "」"}), near);
        if (lists().in("was", clause)) return std::string(works); // 当初は27年10～12月の予定だった
        const std::string_view front = tailOf(behindLast(before, {"。", "」"}), 2 * near);
        std::string step = stepInJapanese(clause);
        if (step.empty() && (front.ends_with("：") || front.ends_with(":"))) step = stepInJapanese(front);
        const std::string_view beside = clauseOf(front);
        if (lists().in("moved", clause)) { // 「稼働の時期は、29年度から30年度に遅らせる」
            if (clause.starts_with("から")) return std::string(works);
            if (step.empty()) step = stepInJapanese(behindLast(before, {"。", "」"}));
        }
        if (step.empty() &&
            (front.ends_with("遅い") || front.ends_with("早い"))) // 「稼働は計画より1年遅い2030年になる」
            step = stepInJapanese(beside);
        if (step.empty() && front.ends_with("は"))
            step = stepInJapanese(tailOf(beside, near / 2)); // 「稼働は28年春を予定」
        if (step.empty() && (lists().in("harvest", clause) || lists().in("harvest", beside))) return yields();
        if (lists().in("ground", beside) || lists().in("ground", clause)) return std::string(works);
        if (const std::string part = firstPartIn(beside); !part.empty() && !step.empty()) {
            thing_ = part;
            return step == "finish" ? "first finish" : "first";
        }
        thing_ = lists().in("centre", beside) ? "centre" : lists().in("plant", beside) ? "plant" : "";
        const bool other = lists().in("other", beside) || lists().in("other", clause);
        return other && !step.empty() ? std::string(works) : step;
    }

    /// Two dates of one step that share no day: at least one of them is none of the main thing. A date of nothing in
    /// the same sentence is one of a list ("Huelva opens in 2028 and Teruel in 2030").
    void dropDoubtful() {
        std::erase_if(voice_.milestones, [&](const Milestone& m) {
            return !m.step.starts_with("first") && isOfList(passage_.bytesOf(m.date->span));
        });
        std::set<std::string> doubtful;
        for (const Milestone& a : voice_.milestones)
            for (const Milestone& b : voice_.milestones)
                if (a.step == b.step && !overlap(*a.date, *b.date) && !areToldByTwo(a, b)) doubtful.insert(a.step);
        std::erase_if(voice_.milestones, [&](const Milestone& m) { return doubtful.contains(m.step); });
    }

    /// A headline's day that the text contradicts: the only one of its step, that has no day in common with it.
    void addHeadlined() {
        for (const Milestone& title : headlined_) {
            std::vector<const Milestone*> told;
            for (const Milestone& m : voice_.milestones)
                if (m.step == title.step) told.push_back(&m);
            if (told.size() == 1 && !overlap(*told.front()->date, *title.date)) {
                const Milestone text = *told.front();
                voice_.milestones.push_back({title.date, title.step, text.thing, text.places});
            }
        }
    }

    /// "The company expects to ship in 2029. Shipping would begin in 2028, the minister said": of one thing, by two.
    bool areToldByTwo(const Milestone& a, const Milestone& b) {
        if (a.thing != b.thing && !a.thing.empty() && !b.thing.empty()) return false;
        const auto sentenceOf = [&](const Milestone& m) {
            return passage_.sentenceAt(passage_.bytesOf(m.date->span).start);
        };
        // One site that the text names beside both days.
        const bool oneSite = !a.places.empty() && a.places == b.places && !a.places.contains(voice_.place) &&
                             sentenceOf(a) != sentenceOf(b);
        const std::string first = firstIn(sentenceOf(a));
        if (!first.empty() && first == firstIn(sentenceOf(b)) && sentenceOf(a) != sentenceOf(b)) return true;
        return oneSite || areTwo(tellerOf(*a.date), tellerOf(*b.date));
    }

    /// What comes first by the words of a sentence, of which there is one: "the first train".
    std::string firstIn(base::Span sentence) {
        const Stems words = japanese_ ? Stems() : fromTheFirst(stemsOf(passage_.textOf(sentence)));
        return words.size() > 2 ? words[2] : std::string();
    }

    Teller tellerOf(const Claim& date) {
        Mention m;
        m.claim = &date;
        m.sentence = passage_.sentenceAt(passage_.bytesOf(date.span).start);
        return tellers_.of(m);
    }

    bool isOfList(base::Span date) {
        return std::any_of(unsaid_.begin(), unsaid_.end(), [&](base::Span other) {
            const base::Span first = other.start < date.start ? other : date;
            const base::Span second = other.start < date.start ? date : other;
            return passage_.sentenceAt(date.start) == passage_.sentenceAt(other.start) && second.start >= first.end &&
                   listsOn(passage_.textOf({first.end, second.start}));
        });
    }

    /// "2028 and Teruel in 2030", 「28年、テルエルの工場は30年」: nothing but a comma behind the first date.
    bool listsOn(std::string_view between) const {
        constexpr std::size_t near = 45;
        if (between.size() > near) return false;
        // "In 2029, and 100 jobs will come by 2030": the second has a verb of its own.
        for (const std::string_view verb : {" will ", " are ", " is "})
            if (!japanese_ && between.find(verb) != std::string_view::npos) return false;
        return japanese_ ? between.starts_with("、") : between.starts_with(" and ") || between.starts_with(", ");
    }

    static bool overlap(const Claim& a, const Claim& b) {
        const auto x = model::parseEdtf(a.value);
        const auto y = model::parseEdtf(b.value);
        return a.calendar == b.calendar && x && y && x->first && y->first && *x->first <= *y->last &&
               *y->first <= *x->last;
    }

    const Input& input_;
    Passage& passage_;
    Voice& voice_;
    bool japanese_;
    Tellers tellers_;
    std::set<std::string> opening_;  ///< stems of the headline and of the first sentence
    std::string site_;               ///< what the step that was found last is of, where a town may tell it from others
    std::string thing_;              ///< of the step that was found last
    std::vector<base::Span> unsaid_; ///< dates of no step
    std::vector<Milestone> headlined_;
};

/// Whether a mention took its date from this claim.
bool isTied(const Mention& m, const Told& t) {
    return m.voice == t.voice && m.claim->whenClaim == t.milestone->date->span.start;
}

/// Jobs and shares have dates of their own; of sums only that of the whole.
bool mayBear(const Promise& p) { return p.kind() == Kind::capacity || p.kind() == Kind::initiative || p.total; }

/// How many tell the step of this promise. Others than those that may bear it count where two of them do.
std::size_t votesFor(const Promise& p, const std::vector<Told>& told) {
    const auto votes = static_cast<std::size_t>(std::count_if(told.begin(), told.end(), [&](const Told& t) {
        return std::any_of(p.mentions.begin(), p.mentions.end(), [&](const Mention* m) { return isTied(*m, t); });
    }));
    return mayBear(p) || votes > 1 ? votes : 0;
}

/// Whether two sources tell it, or one that gives two days.
bool isTelling(const std::vector<Told>& told) {
    std::set<std::pair<std::size_t, std::string>> days;
    for (const Told& t : told) days.emplace(t.voice, t.milestone->date->value);
    return days.size() > 1;
}

} // namespace

void findMilestones(const Input& input, Passage& passage, Voice& voice) {
    MilestoneFinder(input, passage, voice).run();
}

std::map<std::size_t, std::vector<Told>> homesOfMilestones(const std::vector<Promise>& promises, const Event& event) {
    std::map<std::string, std::vector<Told>> bySteps;
    for (const Voice* v : event.voices)
        for (const Milestone& m : v->milestones)
            if (!v->mentions.empty()) bySteps[m.step].push_back({v->mentions.front().voice, &m});
    std::map<std::size_t, std::vector<Told>> homes;
    std::set<const Claim*> compared;
    const auto isSite = [](const std::string& step) { return step.find(" in ") != std::string::npos; };
    for (const auto& [step, told] : bySteps)
        for (const Told& t : told)
            if (!isSite(step) && isTelling(told)) compared.insert(t.milestone->date);
    for (const auto& [step, told] : bySteps) {
        if (promises.empty() || !isTelling(told)) continue;
        // What the step of the main thing has compared already.
        if (std::all_of(told.begin(), told.end(), [&](const Told& t) { return compared.contains(t.milestone->date); }))
            if (isSite(step)) continue;
        std::size_t home = 0;
        std::size_t most = 0;
        for (std::size_t i = 0; i < promises.size(); ++i)
            if (const std::size_t votes = votesFor(promises[i], told); votes > most) home = i, most = votes;
        auto& at = homes[home];
        at.insert(at.end(), told.begin(), told.end());
    }
    return homes;
}

} // namespace pledge::reconcile
