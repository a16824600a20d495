#include "core/reconcile/disagreeing.h"

#include "core/reconcile/likely.h"
#include "core/reconcile/place_names.h"
#include "core/reconcile/promises.h"
#include "core/reconcile/tellers.h"
#include "core/reconcile/word_lists.h"
#include "core/reconcile/words.h"

#include <algorithm>
#include <optional>

namespace pledge::reconcile {
namespace {

using model::Claim;
using model::Kind;

using Stems = std::vector<std::string>;

/// The words by which one text sets two of its numbers against each other.
const WordLists& lists() {
    static const WordLists words("disagreeing.txt");
    return words;
}

class Finder {
public:
    Finder(const Input& input, Passage& passage, Voice& voice)
        : input_(input), passage_(passage), voice_(voice), japanese_(passage.article().language == "ja"),
          tellers_(input, passage, lists()) {}

    void run() {
        constexpr std::size_t reach = 200; // numbers further apart in one text are hardly told against each other
        auto& all = voice_.mentions;
        for (std::size_t i = 0; i < all.size(); ++i)
            for (std::size_t j = i + 1; j < std::min(all.size(), i + reach); ++j) weigh(all[i], all[j]);
    }

private:
    void weigh(Mention& first, Mention& second) {
        if (!mayBeRivals(first, second)) return;
        if (replaces(first, second) || replaces(second, first) || isContradicted(first, second) ||
            toldOtherwise(first, second))
            note(first, second);
        else if (mayReplace(second, first) || mayReplace(first, second))
            noteChange(first, second);
    }

    static void note(Mention& a, Mention& b) {
        a.rivals.push_back(b.claim), a.promised |= sortOf(a) != Sort::promise;
        b.rivals.push_back(a.claim), b.promised |= sortOf(b) != Sort::promise;
    }

    /// Whether the one was promised before only another source can say.
    static void noteChange(Mention& a, Mention& b) { a.changes.push_back(b.claim), b.changes.push_back(a.claim); }

    /// Numbers of one kind and measure, neither in a headline, that differ but not beyond all likeness.
    static bool mayBeRivals(const Mention& a, const Mention& b) {
        constexpr double farthest = 2;
        const Claim& x = *a.claim;
        const Claim& y = *b.claim;
        if (!x.isNumber() || x.kind != y.kind || a.title || b.title) return false;
        const auto& p = x.quantity;
        const auto& q = y.quantity;
        if (p.unit != q.unit || p.per != q.per || p.value <= 0 || q.value <= 0) return false;
        if (std::max(p.value, q.value) > farthest * std::min(p.value, q.value)) return false;
        return compareAmounts(amountOf(a), amountOf(b)).relation == Relation::conflict;
    }

    base::Span at(const Mention& m) const { return passage_.bytesOf(m.claim->span); }
    std::string_view textBetween(std::size_t from, std::size_t to) const {
        return from < to ? passage_.textOf({from, to}) : std::string_view();
    }
    std::string_view before(const Mention& m) const { return textBetween(m.sentence.start, at(m).start); }
    std::string_view after(const Mention& m) const { return textBetween(at(m).end, m.sentence.end); }

    /// One sentence, or one and the next of the same paragraph.
    bool areNeighbours(const Mention& a, const Mention& b) {
        if (a.sentence == b.sentence) return true;
        const Mention& first = at(a).start < at(b).start ? a : b;
        const Mention& second = &first == &a ? b : a;
        return second.sentence.start <= first.sentence.end + 1 &&
               passage_.lineAt(first.sentence.start) == passage_.lineAt(second.sentence.start);
    }

    // --- A plan that was changed ---

    /// Whether the text says that `now` holds instead of `old`.
    bool replaces(const Mention& now, const Mention& old) {
        const bool oneTopic = now.topic == old.topic || now.topic.empty() || old.topic.empty();
        if (sortOf(now) == Sort::fact || !oneTopic || !areNeighbours(now, old)) return false;
        return japanese_ ? replacesInJapanese(now, old) : replacesInEnglish(now, old);
    }

    bool replacesInEnglish(const Mention& now, const Mention& old) {
        const bool oldFirst = at(old).start < at(now).start;
        if (old.over) return false;
        const Stems front = stemsOf(before(old));
        const Stems back = stemsOf(after(old));
        if (lists().anyOf("existing", lastOf(front, 4)) || lists().anyOf("existing", firstOf(back, 4))) return false;
        const bool planned = lists().anyOf("plan", lastOf(front, 3)) || lists().anyOf("plan", firstOf(back, 5));
        const std::string_view between =
            oldFirst ? textBetween(at(old).end, at(now).start) : textBetween(at(now).end, at(old).start);
        if (!oldFirst) {
            const Stems link = lastOf(stemsOf(between), 3);
            if (lists().anyOf("compared", link)) return planned;
            return lists().anyOf("replaced", link) &&
                   (planned || isPlanChanged(textBetween(now.sentence.start, at(old).start), now));
        }
        // "It had planned 240 MW and now plans 300 MW."; "It put the sum at 2 billion. It now says 3 billion."
        if (planned && lists().anyOf("now", stemsOf(between))) return true;
        if (nowSays(between) && sortOf(old) == Sort::promise && isOneThing(now, old) && !isStep(now) && !isStep(old) &&
            !areElsewhere(now, old))
            return true;
        // "From 400 to 500": the second follows its "to".
        const Stems words = wordsOf(between);
        const bool to = !words.empty() && words.back() == "to";
        const bool from = lists().anyOf("replaced", lastOf(front, 2));
        if (!to || (!lists().anyOf("change", front) && !lists().anyOf("change", stemsOf(between)))) return false;
        return planned || (from && isPlanChanged(before(old), now));
    }

    /// "It now says that": what was said before no longer holds.
    static bool nowSays(std::string_view between) {
        const Stems words = stemsOf(between);
        for (std::size_t i = 0; i + 1 < words.size(); ++i)
            if (lists().has("now", words[i]) && (lists().has("saying", words[i + 1]) || lists().has("aim", words[i + 1])))
                return true;
        return false;
    }

    /// "Permanent jobs go down to 2,200 from 2,700": of a plan, if those were promised.
    bool mayReplace(const Mention& now, const Mention& old) {
        if (japanese_ || sortOf(now) != Sort::promise || now.sentence != old.sentence || old.over) return false;
        if (isStep(now) || isStep(old) || at(old).start < at(now).start) return false;
        const Stems back = firstOf(stemsOf(after(old)), 4);
        const Stems link = lastOf(stemsOf(textBetween(at(now).end, at(old).start)), 3);
        return !lists().anyOf("existing", link) && !lists().anyOf("existing", back) && lists().anyOf("replaced", link) &&
               lists().anyOf("change", stemsOf(before(now)));
    }

    // --- A number that is held against another ---

    /// "The company's own figure is 5.2 billion" beside a sentence with 6 billion: figures of one thing.
    bool isContradicted(const Mention& a, const Mention& b) {
        const bool oneTopic = a.topic == b.topic || a.topic.empty() || b.topic.empty();
        if (!oneTopic || a.sentence == b.sentence || !areNeighbours(a, b) || a.heading || b.heading) return false;
        if (sortOf(a) == Sort::past || sortOf(b) == Sort::past || isStep(a) || isStep(b)) return false;
        if (sortOf(a) != Sort::promise && sortOf(b) != Sort::promise) return false;
        return a.claim->kind == Kind::people ? audiencesMatch(a.claim->audience, b.claim->audience) && speaksOfFigure(a, b)
                                             : speaksOfFigure(a, b);
    }

    /// Whether the second of two sentences names its number as another's figure.
    bool speaksOfFigure(const Mention& a, const Mention& b) {
        const Mention& second = at(a).start < at(b).start ? b : a;
        const std::string_view text = textBetween(second.sentence.start, at(second).start);
        if (japanese_) return lists().in("figure", text);
        const Stems words = stemsOf(text);
        if (hasStep(words)) return false;
        for (std::size_t i = 1; i < words.size(); ++i)
            if (lists().has("figure", words[i]) && lists().has("own", words[i - 1])) return true;
        return false;
    }

    /// "Raised its target": what is changed is a plan; and a sum that was to be invested always is.
    static bool isPlanChanged(std::string_view text, const Mention& now) {
        const Stems words = stemsOf(text);
        const auto verb =
            std::find_if(words.begin(), words.end(), [](const std::string& w) { return lists().has("change", w); });
        if (verb == words.end())
            return std::any_of(words.begin(), words.end(), [](const std::string& w) { return lists().has("now", w); });
        if (isSumOfPlan(now) && !lists().anyOf("rate", words) && isDone(wordsOf(text)[verb - words.begin()]))
            return true;
        constexpr std::ptrdiff_t objectWords = 7;
        const auto end = words.end() - verb > objectWords ? verb + objectWords : words.end();
        return std::any_of(verb, end, [](const std::string& w) { return lists().has("plan", w); });
    }

    static bool isSumOfPlan(const Mention& m) {
        return m.claim->kind == Kind::money && (m.topic.empty() || m.topic == "investment");
    }

    /// "Raised", not "will raise".
    static bool isDone(const std::string& verb) { return verb.ends_with("ed") || lists().has("done", verb); }

    bool replacesInJapanese(const Mention& now, const Mention& old) {
        constexpr std::size_t near = 45; // fifteen letters
        constexpr std::size_t far = 120;
        const std::string_view front = before(old);
        if (lists().in("existing", tailOf(front, near))) return false;
        if (at(old).start > at(now).start)
            return lists().in("earlier", tailOf(textBetween(at(now).end, at(old).start), near)) &&
                   !lists().in("step", tailOf(front, near));
        const std::string_view between = textBetween(at(old).end, at(now).start);
        const std::string_view behind = headOf(after(now), far);
        const bool plan = lists().in("plan", tailOf(front, near)) && between.starts_with("を"); // 「当初計画の…を…に」
        if (!(plan || lists().begins("replaced", between)) || between.size() > far || !lists().in("change", behind))
            return false;
        return (isSumOfPlan(now) && !lists().in("rate", front)) || lists().in("plan", passage_.textOf(now.sentence));
    }

    // --- Two who tell one thing otherwise ---

    /// Words that make a number a step or a part, in the part of the sentence that is its own.
    bool isStep(const Mention& m) const {
        if (!m.marks.empty() && (m.marks.contains("phase") || m.marks.contains("further") || m.marks.contains("total")))
            return true;
        if (japanese_) return lists().in("step", tailOf(before(m), 60)) || lists().in("step", m.claim->quote);
        return hasStep(lastOf(stemsOf(tellers_.ownWords(before(m))), 5)) || hasStep(firstOf(stemsOf(after(m)), 6)) ||
               lists().anyOf("step", stemsOf(m.claim->quote));
    }

    /// "The first figure" is no first step. The last word has none behind it to say so.
    static bool hasStep(const Stems& words) {
        for (std::size_t i = 0; i < words.size(); ++i)
            if (lists().has("step", words[i]) && !(i + 1 < words.size() && lists().has("figure", words[i + 1])))
                return true;
        return false;
    }

    static bool saysWhat(const Mention& m) { return !m.topic.empty() || !m.thing.empty(); }

    /// "250 researchers will work there", "300 researchers will share one staircase".
    static bool areAtWork(const Mention& a, const Mention& b) {
        return ((a.topic == "jobs" && b.topic.empty()) || (a.topic.empty() && b.topic == "jobs")) &&
               isTellingAudience(a.claim->audience) && isTellingAudience(b.claim->audience);
    }

    static bool isOneThing(const Mention& a, const Mention& b) {
        if ((a.topic != b.topic && !areAtWork(a, b)) || a.marks != b.marks) return false;
        if (a.claim->kind == Kind::people && !audiencesMatch(a.claim->audience, b.claim->audience)) return false;
        return a.claim->when == b.claim->when || a.claim->whenRole != model::WhenRole::deadline ||
               b.claim->whenRole != model::WhenRole::deadline;
    }

    bool toldOtherwise(const Mention& a, const Mention& b) {
        if (a.sentence == b.sentence || a.heading || b.heading || !isOneThing(a, b)) return false;
        if ((isStep(a) || isStep(b)) && !areTotals(a, b)) return false;
        const bool aPromise = sortOf(a) == Sort::promise;
        const bool bPromise = sortOf(b) == Sort::promise;
        if (!(aPromise || wasPromised(a)) || !(bPromise || wasPromised(b))) return false;
        if (areElsewhere(a, b)) return false;
        const Teller x = tellers_.of(a);
        const Teller y = tellers_.of(b);
        if (!areTwo(x, y)) return aPromise && bPromise && standsTwice(a, b);
        if (areTextAndSpeaker(x, y)) return aPromise && bPromise && isToldAgain(a, b);
        // "150 permanent jobs", "250 permanent jobs": the mark says enough.
        return (aPromise || bPromise) && ((saysWhat(a) && !a.marks.empty()) || covers(a, b));
    }

    /// "180 MW in all", "together 210 MW": both are the whole, neither is a part of the other.
    bool areTotals(const Mention& a, const Mention& b) const {
        return isStep(a) && isStep(b) && a.marks == b.marks && a.marks == std::set<std::string>{"total"};
    }

    static bool areTextAndSpeaker(const Teller& a, const Teller& b) {
        const auto isOf = [&](Teller::Kind kind) { return a.kind == kind || b.kind == kind; };
        return isOf(Teller::Kind::text) && isOf(Teller::Kind::speaker);
    }

    /// Whoever is quoted often speaks of a part, of somewhere else, of a later day: only a number near the other, of
    /// the same people or in the same words, with no other company or site beside it, is the same one.
    bool isToldAgain(const Mention& a, const Mention& b) {
        constexpr double farthest = 1.5;
        const double x = a.claim->quantity.value;
        const double y = b.claim->quantity.value;
        if (a.claim->kind == Kind::share || std::max(x, y) > farthest * std::min(x, y)) return false;
        if (a.claim->quantity.value_max || b.claim->quantity.value_max || namesMore(a, b) || namesMore(b, a))
            return false;
        const bool wholes = a.claim->kind == Kind::capacity && areTotals(a, b);
        return wholes || isTellingAudience(a.claim->audience) || covers(a, b);
    }

    /// "Researchers", not "jobs", "people", "workers".
    static bool isTellingAudience(const std::vector<std::string>& audience) {
        return !audience.empty() && !isAnyWorker(audience) && audience != std::vector<std::string>{"jobs"};
    }

    /// Whether a sentence in quotation marks names a company, a place or a product that the other does not.
    bool namesMore(const Mention& a, const Mention& b) {
        if (tellers_.of(a).kind != Teller::Kind::speaker) return false;
        const std::set<std::string> others = sitesIn(b.sentence);
        const std::set<std::string> names = sitesIn({a.sentence.start, japanese_ ? at(a).start : a.sentence.end});
        return std::any_of(names.begin(), names.end(), [&](const std::string& n) { return !others.contains(n); });
    }

    /// "The programme of 9 June speaks of 1,100 jobs": told before, of this event.
    static bool wasPromised(const Mention& m) { return m.claim->whenRole == model::WhenRole::prior && !m.over; }

    /// Whether the shorter of the two says little that the other does not.
    static bool covers(const Mention& a, const Mention& b) {
        constexpr double most = 0.6;
        constexpr std::size_t enough = 3;
        const std::size_t both = shared(a.content, b.content);
        const std::size_t least = std::min(a.content.size(), b.content.size());
        return both >= enough && static_cast<double>(both) >= most * static_cast<double>(least);
    }

    /// One sentence that stands twice in the text, far from itself and with another number.
    bool standsTwice(const Mention& a, const Mention& b) {
        constexpr double nearlyTheSame = 0.6;
        constexpr double farthest = 1.5;
        const double x = a.claim->quantity.value;
        const double y = b.claim->quantity.value;
        return a.claim->kind != Kind::share && saysWhat(a) && std::max(x, y) <= farthest * std::min(x, y) &&
               passage_.lineAt(a.sentence.start) != passage_.lineAt(b.sentence.start) &&
               namesIn(a.sentence) == namesIn(b.sentence) && covers(a, b) &&
               likeness(a.content, b.content) >= nearlyTheSame;
    }

    /// Whether their sentences name places, but no common one.
    bool areElsewhere(const Mention& a, const Mention& b) {
        const std::set<std::string> x = placesIn(a.sentence);
        const std::set<std::string> y = placesIn(b.sentence);
        return !x.empty() && !y.empty() &&
               std::none_of(x.begin(), x.end(), [&](const std::string& place) { return y.contains(place); });
    }

    std::set<std::string> placesIn(base::Span sentence) {
        std::set<std::string> places;
        for (const Claim* c : input_.claims)
            if (c->partyType == model::PartyType::place && sentence.contains(passage_.bytesOf(c->span).start))
                places.insert(placeKey(c->value));
        return places;
    }

    /// Firms, places and products of a sentence besides the investor and where it invests.
    std::set<std::string> sitesIn(base::Span sentence) {
        std::set<std::string> names;
        for (const Claim* c : input_.claims) {
            if (c->kind != Kind::party || c->partyType == model::PartyType::person ||
                !sentence.contains(passage_.bytesOf(c->span).start))
                continue;
            const bool place = c->partyType == model::PartyType::place;
            std::string key = place ? placeKey(c->value) : partyKey(c->value);
            if (place ? key != placeKey(voice_.place) : !sameFamily(key, voice_.investor)) names.insert(std::move(key));
        }
        return names;
    }

    /// What a sentence names besides the investor: two sites, two firms are two promises.
    std::set<std::string> namesIn(base::Span sentence) {
        std::set<std::string> names;
        for (const Claim* c : input_.claims)
            if (c->kind == Kind::party && sentence.contains(passage_.bytesOf(c->span).start))
                if (std::string key = partyKey(c->value); !sameFamily(key, voice_.investor)) names.insert(key);
        return names;
    }

    const Input& input_;
    Passage& passage_;
    Voice& voice_;
    bool japanese_;
    Tellers tellers_;
};

} // namespace

void findRivals(const Input& input, Passage& passage, Voice& voice) { Finder(input, passage, voice).run(); }

} // namespace pledge::reconcile
