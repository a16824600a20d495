#include "core/reconcile/disagreeing.h"

#include "core/reconcile/changed_plans.h"
#include "core/reconcile/likely.h"
#include "core/reconcile/numbers_told.h"
#include "core/reconcile/promises.h"
#include "core/reconcile/told_again.h"
#include "core/reconcile/words.h"

#include <algorithm>
#include <cctype>

namespace pledge::reconcile {
namespace {

using model::Claim;
using model::Kind;

class DisagreeingFinder {
public:
    DisagreeingFinder(const Input& input, Passage& passage, Voice& voice)
        : voice_(voice), told_(input, passage, voice), again_(voice, told_) {}

    void run() {
        constexpr std::size_t reach = 200; // numbers further apart in one text are hardly told against each other
        auto& all = voice_.mentions;
        for (Mention& m : all) m.promised |= isPromisedBefore(m);
        for (std::size_t i = 0; i < all.size(); ++i)
            for (std::size_t j = i + 1; j < std::min(all.size(), i + reach); ++j) {
                weigh(all[i], all[j]);
                if (isContested(all[i], all[j])) all[i].contested = all[j].contested = true;
            }
    }

private:
    /// "Will buy 60 buses", further down "it has the 60 buses in service by 2029": the same ones, still promised.
    bool isPromisedBefore(const Mention& m) const {
        if (!m.pointsBack || sortOf(m) != Sort::fact || m.claim->whenRole != model::WhenRole::deadline) return false;
        const auto& q = m.claim->quantity;
        return std::any_of(voice_.mentions.begin(), voice_.mentions.end(), [&](const Mention& earlier) {
            const auto& p = earlier.claim->quantity;
            return earlier.claim->span.start < m.claim->span.start && earlier.claim->kind == m.claim->kind &&
                   sortOf(earlier) == Sort::promise && p.value == q.value && p.unit == q.unit &&
                   earlier.thing == m.thing;
        });
    }

    void weigh(Mention& first, Mention& second) {
        // Where the text itself says that two tell one figure, they may be far from each other.
        constexpr double near = 2;
        constexpr double far = 5;
        if (first.title != second.title) {
            if (again_.inHeadline(first.title ? first : second, first.title ? second : first)) note(first, second);
            return;
        }
        if (!mayBeRivals(first, second, near)) {
            if (mayBeRivals(first, second, far) && isContradicted(first, second)) note(first, second);
            return;
        }
        if (replaces(first, second, told_) || replaces(second, first, told_) || isContradicted(first, second) ||
            toldOtherwise(first, second) || again_.inList(first, second) || again_.pointingBack(first, second))
            note(first, second);
        else if (mayReplace(second, first, told_) || mayReplace(first, second, told_))
            noteChange(first, second);
    }

    /// "It has a deal for a subsidy of 60 million", "we are still in talks about the 60 million", the minister said.
    bool isContested(const Mention& a, const Mention& b) {
        const auto& p = a.claim->quantity;
        const auto& q = b.claim->quantity;
        if (!a.claim->isNumber() || a.claim->kind != b.claim->kind || p.value != q.value || p.unit != q.unit)
            return false;
        const auto agreed = [](const Mention& m) { return m.claim->standing == model::Standing::committed; };
        const auto open = [](const Mention& m) {
            return m.claim->standing == model::Standing::discussed || m.claim->standing == model::Standing::denied;
        };
        if (!(agreed(a) && open(b)) && !(agreed(b) && open(a))) return false;
        const bool oneTopic = a.topic == b.topic || a.topic.empty() || b.topic.empty();
        return oneTopic && !a.heading && !b.heading && a.sentence != b.sentence &&
               areTwo(told_.tellerOf(a), told_.tellerOf(b));
    }

    static void note(Mention& a, Mention& b) {
        a.rivals.push_back(b.claim), a.promised |= sortOf(a) != Sort::promise;
        b.rivals.push_back(a.claim), b.promised |= sortOf(b) != Sort::promise;
    }

    /// Whether the one was promised before only another source can say.
    static void noteChange(Mention& a, Mention& b) { a.changes.push_back(b.claim), b.changes.push_back(a.claim); }

    /// Numbers of one kind and measure, neither in a headline, that differ but not beyond all likeness.
    static bool mayBeRivals(const Mention& a, const Mention& b, double farthest) {
        const Claim& x = *a.claim;
        const Claim& y = *b.claim;
        if (!x.isNumber() || x.kind != y.kind || a.title || b.title) return false;
        const auto& p = x.quantity;
        const auto& q = y.quantity;
        if (p.unit != q.unit || p.per != q.per || p.value <= 0 || q.value <= 0) return false;
        if (std::max(p.value, q.value) > farthest * std::min(p.value, q.value)) return false;
        return compareAmounts(amountOf(a), amountOf(b)).relation == Relation::conflict;
    }

    // --- A number that is held against another ---

    /// "The company's own figure is 5.2 billion" beside a sentence with 6 billion: figures of one thing.
    bool isContradicted(const Mention& a, const Mention& b) {
        const bool oneTopic = a.topic == b.topic || a.topic.empty() || b.topic.empty();
        if (!oneTopic || a.sentence == b.sentence || !told_.areInOneLine(a, b) || a.heading || b.heading) return false;
        if (sortOf(a) == Sort::past || sortOf(b) == Sort::past || told_.isStep(a) || told_.isStep(b)) return false;
        if (sortOf(a) != Sort::promise && sortOf(b) != Sort::promise) return false;
        return a.claim->kind == Kind::people
                   ? audiencesMatch(a.claim->audience, b.claim->audience) && speaksOfFigure(a, b)
                   : speaksOfFigure(a, b);
    }

    /// Whether the second of two sentences names its number as another's figure.
    bool speaksOfFigure(const Mention& a, const Mention& b) {
        const Mention& second = told_.at(a).start < told_.at(b).start ? b : a;
        const std::string_view text = told_.textBetween(second.sentence.start, told_.at(second).start);
        if (told_.japanese()) return disagreeingWords().in("figure", text);
        const std::vector<std::string> stems = stemsOf(text);
        if (hasStep(stems)) return false;
        for (std::size_t i = 1; i < stems.size(); ++i)
            if (disagreeingWords().has("figure", stems[i]) && disagreeingWords().has("own", stems[i - 1])) return true;
        return false;
    }

    // --- Two who tell one thing otherwise ---

    bool toldOtherwise(const Mention& a, const Mention& b) {
        if (a.sentence == b.sentence) return false;
        if (again_.areasOfOne(a, b)) return sortOf(a) == Sort::promise && sortOf(b) == Sort::promise; // or in a caption
        if (a.heading || b.heading) return false;
        if (again_.sharesOfOne(a, b) || isElliptic(a, b) || isShareByOfficial(a, b) || isTradeInDocument(a, b))
            return true;
        if (!isOneThing(a, b)) return false;
        if ((told_.isStep(a) || told_.isStep(b)) && !told_.areTotals(a, b)) return false;
        const Teller& x = told_.tellerOf(a);
        const Teller& y = told_.tellerOf(b);
        // "The declaration that it filed lists 510 permanent jobs": what it promised there.
        const auto isPromise = [](const Mention& m, const Teller& t) {
            return sortOf(m) == Sort::promise ||
                   (t.kind == Teller::Kind::document && !m.over && m.claim->whenRole != model::WhenRole::prior);
        };
        const bool aPromise = isPromise(a, x);
        const bool bPromise = isPromise(b, y);
        if (!(aPromise || wasPromised(a)) || !(bPromise || wasPromised(b))) return false;
        const auto denied = [](const Mention& m) { return m.claim->standing == model::Standing::denied; };
        const bool contrasted = !denied(a) && !denied(b) && isContrasted(a, b);
        if (told_.areElsewhere(a, b) && !contrasted && !isHeldAgainst(a, b)) return false;
        if (areTwo(x, y) && aPromise && bPromise && contrasted) return true;
        if (aPromise && bPromise && again_.ratesOfOne(a, b)) return true;
        if (!areTwo(x, y))
            return aPromise && bPromise &&
                   (again_.twice(a, b) || again_.ofOneSort(a, b) || again_.byOneDay(a, b) || again_.onlyJobs(a, b) ||
                    (areSumOfAll(a, b) && again_.labelledAlike(a, b)) ||
                    (told_.isReported(a) != told_.isReported(b) && isToldAgain(a, b)));
        if (areTextAndSpeaker(x, y)) return aPromise && bPromise && isToldAgain(a, b);
        // "150 permanent jobs", "250 permanent jobs": the mark says enough.
        if ((aPromise || bPromise) && ((saysWhat(a) && !a.marks.empty()) || covers(a, b) || areSumOfAll(a, b)))
            return true;
        if (aPromise && bPromise && isBesideOfficial(a, b, x, y)) return true;
        return aPromise && bPromise && (again_.inDocument(a, b, x, y) || isToldAgain(a, b));
    }

    /// "It will train 2,000 technicians. In a brochure the number is 2,500 technicians."
    bool isTradeInDocument(const Mention& a, const Mention& b) {
        if (a.claim->kind != Kind::people || !isTrade(a.claim->audience) || !isTrade(b.claim->audience)) return false;
        if (!audiencesMatch(a.claim->audience, b.claim->audience) || !areNear(a, b) || !told_.areNeighbours(a, b))
            return false;
        if (told_.isStep(a) || told_.isStep(b) || a.marks != b.marks) return false;
        const bool inA = told_.tellerOf(a).kind == Teller::Kind::document;
        const bool inB = told_.tellerOf(b).kind == Teller::Kind::document;
        const Mention &paper = inA ? a : b, &text = inA ? b : a;
        return inA != inB && sortOf(text) == Sort::promise && sortOf(paper) != Sort::past &&
               (paper.topic.empty() || paper.topic == text.topic);
    }

    /// "40 percent of the parts come from the county. The governor put the share from the county at 60 percent."
    bool isShareByOfficial(const Mention& a, const Mention& b) {
        if (a.claim->kind != Kind::share || !areNear(a, b) || !told_.areNeighbours(a, b)) return false;
        if (sortOf(a) == Sort::past || sortOf(b) == Sort::past) return false;
        if (sortOf(a) != Sort::promise && sortOf(b) != Sort::promise) return false;
        const Teller &x = told_.tellerOf(a), &y = told_.tellerOf(b);
        const bool official = (x.kind == Teller::Kind::official) != (y.kind == Teller::Kind::official);
        const auto own = [](const Mention& m) {
            std::vector<std::string> out = m.content;
            for (const std::string& word : contentOf(m.claim->quote)) std::erase(out, word);
            return out;
        };
        return official && shared(own(a), own(b)) >= 2;
    }

    /// "It promises 400 permanent jobs. The mayor spoke of 550", "the union puts the number at 550": a number without
    /// its noun is of what the sentence before counts.
    bool isElliptic(const Mention& a, const Mention& b) {
        const Mention& second = told_.at(a).start < told_.at(b).start ? b : a;
        const Mention& first = &second == &a ? b : a;
        std::string_view quote = second.claim->quote;
        if (told_.japanese()) {
            if (!quote.ends_with("人") || first.topic.empty() == second.topic.empty()) return false;
            quote.remove_suffix(std::string_view("人").size());
        }
        const bool bare =
            std::none_of(quote.begin(), quote.end(), [](unsigned char c) { return std::isalpha(c) || c >= 0x80; });
        if (!bare || a.claim->kind != Kind::people || !told_.areNeighbours(a, b)) return false;
        if (sortOf(a) != Sort::promise || sortOf(b) != Sort::promise || told_.isStep(a) || told_.isStep(b))
            return false;
        if (!told_.japanese() && !audiencesMatch(a.claim->audience, b.claim->audience)) return false;
        return areTwo(told_.tellerOf(first), told_.tellerOf(second)) || isContrasted(first, second) ||
               disagreeingWords().anyOf("figure", lastOf(stemsOf(told_.before(second)), 3));
    }

    /// "The company expects 260 jobs. The minister told the same audience that the plant would bring 340 jobs."
    bool isBesideOfficial(const Mention& a, const Mention& b, const Teller& x, const Teller& y) {
        const auto isOf = [&](Teller::Kind kind) { return x.kind == kind || y.kind == kind; };
        constexpr std::size_t enough = 2;
        const std::string& unit = a.claim->quantity.unit;
        const bool measured = unit == "MW" || unit == "MWh" || unit == "m2";
        const bool counted =
            (a.topic == "jobs" && a.topic == b.topic) ||
            (a.claim->kind == Kind::capacity && (measured || (!a.thing.empty() && a.thing == b.thing))) ||
            (a.claim->kind == Kind::money && shared(a.content, b.content) >= enough); // "a training centre"
        // A first step may stand between the two.
        const bool beside = told_.areNeighbours(a, b) || (!a.thing.empty() && told_.areInOneLine(a, b));
        return counted && isOf(Teller::Kind::official) && !isOf(Teller::Kind::document) && beside && areNear(a, b) &&
               !namesMore(a, b) && !namesMore(b, a);
    }

    /// "The company itself speaks of 1,800 permanent jobs" behind a minister's 2,500: wherever each sees them, they are
    /// the same ones.
    bool isHeldAgainst(const Mention& a, const Mention& b) {
        const Mention& second = told_.at(a).start < told_.at(b).start ? b : a;
        const std::string_view text = told_.before(second);
        if (told_.japanese()) return disagreeingWords().in("itself", text);
        const std::vector<std::string> stems = stemsOf(text);
        const auto self = std::find_if(stems.begin(), stems.end(),
                                       [](const std::string& w) { return disagreeingWords().has("itself", w); });
        return std::any_of(self, stems.end(), [](const std::string& w) { return disagreeingWords().has("saying", w); });
    }

    /// "The governor sees it differently", "a minister offered a bigger number": what comes is the same thing
    /// otherwise.
    bool isContrasted(const Mention& a, const Mention& b) {
        constexpr std::size_t reach = 200; // bytes, of the sentence before
        const Mention& second = told_.at(a).start < told_.at(b).start ? b : a;
        const Mention& first = &second == &a ? b : a;
        const std::size_t from =
            std::max(first.sentence.end, second.sentence.start - std::min(second.sentence.start, reach));
        const std::string_view text = told_.textBetween(from, second.sentence.end);
        // "The two sides disagree on jobs. The company says 120. The governor says 200."
        const std::string_view opening =
            told_.textBetween(first.sentence.start - std::min(first.sentence.start, reach), first.sentence.start);
        const bool neighbours = second.sentence.start < first.sentence.end + 8;
        if (told_.japanese())
            return disagreeingWords().in("contrast", text) ||
                   (neighbours && disagreeingWords().in("at odds", lastSentenceOf(opening)));
        if (neighbours && disagreeingWords().anyOf("at odds", stemsOf(lastSentenceOf(opening)))) return true;
        // "Asked about the discrepancy, the company repeated its own number."
        const std::string_view next = told_.textBetween(second.sentence.end, second.sentence.end + reach);
        if (neighbours && disagreeingWords().anyOf("at odds", stemsOf(firstSentenceOf(next)))) return true;
        const std::vector<std::string> stems = stemsOf(text);
        if (disagreeingWords().anyOf("contrast", stems)) return true;
        for (std::size_t i = 0; i < stems.size(); ++i) {
            if (i > 0 && disagreeingWords().has("figure", stems[i]) &&
                disagreeingWords().has("contrasting", stems[i - 1]))
                return true;
            if (i > 0 && disagreeingWords().has("further", stems[i]) && disagreeingWords().has("going", stems[i - 1]))
                return true;
        }
        return false;
    }

    /// The last sentence of a text that ends with one.
    static std::string_view lastSentenceOf(std::string_view text) {
        const auto end = text.find_last_not_of(" \n");
        for (const std::string_view mark : {"。", ". ", "\n"})
            if (const auto at = text.substr(0, end).rfind(mark); at != std::string_view::npos)
                text.remove_prefix(at + mark.size());
        return text;
    }

    /// The first sentence of a text, behind its blanks.
    static std::string_view firstSentenceOf(std::string_view text) {
        return text.substr(0, text.find(". ", text.find_first_not_of(" \n")));
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
        if (hasOwnDay(a, b) || hasOwnDay(b, a)) return false;
        const bool wholes = a.claim->kind == Kind::capacity && told_.areTotals(a, b);
        const bool oneSort = a.topic == "jobs" && !a.marks.empty() && a.marks == b.marks;
        const bool oneNoun = a.claim->kind == Kind::money && !a.noun.empty() && stemOf(a.noun) == stemOf(b.noun) &&
                             told_.areNeighbours(a, b); // "a grant of 31 million", "the grant will be 24 million"
        // "24 converters", "the 28 converters will go out"; "300,000 packs a year", "400,000 packs a year"
        const bool oneCount =
            a.claim->kind == Kind::capacity && !a.thing.empty() && a.thing == b.thing &&
            (a.pointsBack || b.pointsBack || (!a.claim->quantity.per.empty() && told_.areNeighbours(a, b)));
        return wholes || oneSort || oneNoun || oneCount || isTrade(a.claim->audience) || covers(a, b) ||
               areSumOfAll(a, b);
    }

    /// "It will invest 8.2 billion", and in a minister's mouth "has committed 9.5 billion": the sum of the opening.
    bool areSumOfAll(const Mention& a, const Mention& b) {
        // "We are putting 210 million into this terminal" has no noun for it.
        const auto isOurs = [&](const Mention& m) {
            const std::vector<std::string> words =
                told_.japanese() ? std::vector<std::string>() : wordsOf(told_.before(m));
            return m.topic.empty() && std::find(words.begin(), words.end(), "we") != words.end();
        };
        const auto ofAll = [&](const Mention& m) { return m.topic == "investment" || isOurs(m); };
        return a.claim->kind == Kind::money && ofAll(a) && ofAll(b) && (!a.topic.empty() || !b.topic.empty()) &&
               areNear(a, b) && (a.lead || b.lead || a.heading || b.heading) &&
               marksBeside(a, {"total"}) == marksBeside(b, {"total"}) && !isPart(a) && !isPart(b) &&
               shared(a.content, b.content) > 0;
    }

    bool isPart(const Mention& m) const { return told_.isStep(m) && !m.marks.contains("total"); }

    /// Whether who is quoted says by when or over what time, and the other does not say the same: "this year we train
    /// 400 nurses" is a part of 500.
    bool hasOwnDay(const Mention& a, const Mention& b) {
        const auto role = a.claim->whenRole;
        const bool dated = role == model::WhenRole::deadline || role == model::WhenRole::period;
        return dated && a.claim->when != b.claim->when && isOfSpeaker(a);
    }

    bool isOfSpeaker(const Mention& m) {
        const auto kind = told_.tellerOf(m).kind;
        return kind == Teller::Kind::speaker || kind == Teller::Kind::official;
    }

    /// Whether a sentence of somebody who is quoted names a company, a place or a product that the other does not.
    bool namesMore(const Mention& a, const Mention& b) {
        if (!isOfSpeaker(a)) return false;
        const std::set<std::string> others = told_.sitesIn(b.sentence);
        const std::set<std::string> names =
            told_.sitesIn({a.sentence.start, told_.japanese() ? told_.at(a).start : clauseEnd(a)});
        // 名古屋 in what somebody says of 名古屋市.
        const auto isTold = [&](const std::string& n) {
            return std::any_of(others.begin(), others.end(),
                               [&](const std::string& o) { return o.starts_with(n) || n.starts_with(o); });
        };
        return !std::all_of(names.begin(), names.end(), isTold);
    }

    /// What goes on with ", and" is about something else.
    std::size_t clauseEnd(const Mention& m) const {
        const std::size_t joint = told_.after(m).find(", and ");
        return joint == std::string_view::npos ? m.sentence.end : told_.at(m).end + joint;
    }

    /// "The programme of 9 June speaks of 1,100 jobs": told before, of this event.
    static bool wasPromised(const Mention& m) { return m.claim->whenRole == model::WhenRole::prior && !m.over; }

    Voice& voice_;
    NumbersTold told_;
    ToldAgain again_;
};

} // namespace

void findRivals(const Input& input, Passage& passage, Voice& voice) { DisagreeingFinder(input, passage, voice).run(); }

} // namespace pledge::reconcile
