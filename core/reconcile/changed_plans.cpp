#include "core/reconcile/changed_plans.h"

#include "core/reconcile/promises.h"
#include "core/reconcile/words.h"

#include <algorithm>

namespace pledge::reconcile {
namespace {

using model::Kind;
using Stems = std::vector<std::string>;

const WordLists& words() { return disagreeingWords(); }

class Changes {
public:
    explicit Changes(const NumbersTold& told) : told_(told) {}

    /// Whether the text says that `now` holds instead of `old`.
    bool replaces(const Mention& now, const Mention& old) const {
        const bool oneTopic = now.topic == old.topic || now.topic.empty() || old.topic.empty();
        // 「当初は620億クローナとしていた」 may stand further off.
        const bool beside = told_.areNeighbours(now, old) || (told_.japanese() && told_.areInOneLine(now, old));
        if (sortOf(now) == Sort::fact || !oneTopic || !beside) return false;
        return told_.japanese() ? inJapanese(now, old) : inEnglish(now, old);
    }

    /// "Permanent jobs go down to 2,200 from 2,700": of a plan, if those were promised.
    bool mayReplace(const Mention& now, const Mention& old) const {
        if (told_.japanese()) return mayReplaceInJapanese(now, old);
        if (sortOf(now) == Sort::fact || now.sentence != old.sentence || old.over) return false;
        if (told_.isStep(now) || told_.isStep(old)) return false;
        if (told_.at(old).start < told_.at(now).start) return growsTo(now, old);
        const Stems back = firstOf(stemsOf(told_.after(old)), 4);
        const Stems link = lastOf(stemsOf(told_.textBetween(told_.at(now).end, told_.at(old).start)), 3);
        return !words().anyOf("existing", link) && !words().anyOf("existing", back) &&
               words().anyOf("replaced", link) && words().anyOf("change", stemsOf(told_.before(now)));
    }

private:
    /// "The number of people to be hired grows from 800 to 1,000."
    bool growsTo(const Mention& now, const Mention& old) const {
        const Stems between = wordsOf(told_.textBetween(told_.at(old).end, told_.at(now).start));
        const Stems front = stemsOf(told_.before(old));
        return !between.empty() && between.back() == "to" && between.size() <= 3 &&
               words().anyOf("replaced", lastOf(front, 1)) && words().anyOf("change", front) &&
               !words().anyOf("existing", lastOf(front, 4)) && !words().anyOf("existing", between);
    }

    /// 「人数も240人から300人に増やす」
    bool mayReplaceInJapanese(const Mention& now, const Mention& old) const {
        constexpr std::size_t near = 45; // fifteen letters
        if (sortOf(now) == Sort::fact || now.sentence != old.sentence || old.over) return false;
        if (told_.isStep(now) || told_.isStep(old) || told_.at(now).start < told_.at(old).end) return false;
        const std::string_view between = told_.textBetween(told_.at(old).end, told_.at(now).start);
        return words().begins("replaced", between) && between.size() <= near &&
               !words().in("existing", tailOf(told_.before(old), near)) &&
               words().in("change", headOf(told_.after(now), near));
    }

    bool inEnglish(const Mention& now, const Mention& old) const {
        const bool oldFirst = told_.at(old).start < told_.at(now).start;
        if (old.over) return false;
        const Stems front = stemsOf(told_.before(old));
        const Stems back = stemsOf(told_.after(old));
        // "Four weeks ago it wanted 60 buses", "up from the 400 it spoke of last week"
        const bool meant = words().anyOf("aim", lastOf(front, 1)) || words().anyOf("spoken", firstOf(back, 3));
        if (!meant && (words().anyOf("existing", lastOf(front, 4)) || words().anyOf("existing", firstOf(back, 4))))
            return false;
        const bool planned =
            meant || words().anyOf("plan", lastOf(front, 3)) || words().anyOf("plan", firstOf(back, 5));
        const std::string_view between = oldFirst ? told_.textBetween(told_.at(old).end, told_.at(now).start)
                                                  : told_.textBetween(told_.at(now).end, told_.at(old).start);
        if (!oldFirst && now.sentence != old.sentence && isPlanChanged(told_.before(now), now) &&
            hadSpoken(told_.before(old)))
            return true;
        if (!oldFirst) {
            const Stems link = lastOf(stemsOf(between), 3);
            if (words().anyOf("compared", link)) return planned;
            const std::string_view said = told_.textBetween(now.sentence.start, told_.at(old).start);
            return words().anyOf("replaced", link) && (planned || nowSays(said) || isPlanChanged(said, now));
        }
        // "It had planned 240 MW and now plans 300 MW."; "It put the sum at 2 billion. It now says 3 billion."
        if (planned && words().anyOf("now", stemsOf(between))) return true;
        if (nowSays(between) && sortOf(old) == Sort::promise && isOneThing(now, old) && !told_.isStep(now) &&
            !told_.isStep(old) && !told_.areElsewhere(now, old))
            return true;
        // "What was put at 18 billion has become 23 billion."
        if (const Stems link = lastOf(wordsOf(between), 2);
            !link.empty() && link.back() == "become" && sortOf(old) == Sort::promise && now.sentence == old.sentence)
            return true;
        // "From 400 to 500": the second follows its "to".
        const Stems stems = wordsOf(between);
        const bool to = !stems.empty() && stems.back() == "to";
        const bool from = words().anyOf("replaced", lastOf(front, 2));
        if (!to || (!words().anyOf("change", front) && !words().anyOf("change", stemsOf(between)))) return false;
        return planned || (from && isPlanChanged(told_.before(old), now));
    }

    /// Behind a sentence with the new number: "in June it had spoken of 28 trillion".
    static bool hadSpoken(std::string_view before) {
        constexpr std::size_t near = 5;
        const Stems stems = lastOf(wordsOf(before), near);
        for (std::size_t i = 0; i + 1 < stems.size(); ++i)
            if (stems[i] == "had" && words().has("spoken", stems[i + 1])) return true;
        return false;
    }

    /// "It now says that": what was said before no longer holds.
    static bool nowSays(std::string_view between) {
        const Stems stems = stemsOf(between);
        for (std::size_t i = 0; i + 1 < stems.size(); ++i)
            if (words().has("now", stems[i]) &&
                (words().has("saying", stems[i + 1]) || words().has("aim", stems[i + 1])))
                return true;
        return false;
    }

    /// "Raised its target": what is changed is a plan; and a sum that was to be invested always is.
    static bool isPlanChanged(std::string_view text, const Mention& now) {
        const Stems stems = stemsOf(text);
        const auto verb =
            std::find_if(stems.begin(), stems.end(), [](const std::string& w) { return words().has("change", w); });
        if (verb == stems.end())
            return std::any_of(stems.begin(), stems.end(), [](const std::string& w) { return words().has("now", w); });
        if (isSumOfPlan(now) && !words().anyOf("rate", stems) && isDone(wordsOf(text)[verb - stems.begin()]))
            return true;
        constexpr std::ptrdiff_t objectWords = 7;
        const auto end = stems.end() - verb > objectWords ? verb + objectWords : stems.end();
        return std::any_of(verb, end, [](const std::string& w) { return words().has("plan", w); });
    }

    static bool isSumOfPlan(const Mention& m) {
        return m.claim->kind == Kind::money && (m.topic.empty() || m.topic == "investment");
    }

    /// "Raised", not "will raise".
    static bool isDone(const std::string& verb) { return verb.ends_with("ed") || words().has("done", verb); }

    bool inJapanese(const Mention& now, const Mention& old) const {
        constexpr std::size_t near = 45; // fifteen letters
        constexpr std::size_t far = 120;
        const std::string_view front = told_.before(old);
        if (words().in("existing", tailOf(front, near))) return false;
        // 「50億レアルに引き上げる。4月の発表では44億レアルとしていた」
        // The same where the sentence before says so:
        // 「採用計画を引き上げた。300人とする。発表した計画では250人としていた」
        const std::string_view told =
            told_.textBetween(now.sentence.start - std::min(now.sentence.start, far), now.sentence.start);
        if (told_.at(old).start > told_.at(now).start && now.sentence != old.sentence &&
            words().begins("spoken", told_.after(old)) &&
            (words().in("change", headOf(told_.after(now), far)) || words().in("plan changed", told)))
            return true;
        if (told_.at(old).start > told_.at(now).start)
            return words().in("earlier", tailOf(told_.textBetween(told_.at(now).end, told_.at(old).start), near)) &&
                   !words().in("step", tailOf(front, near));
        const std::string_view between = told_.textBetween(told_.at(old).end, told_.at(now).start);
        const std::string_view behind = headOf(told_.after(now), far);
        const bool plan = words().in("plan", tailOf(front, near)) && between.starts_with("を"); // 「当初計画の…を…に」
        if (!(plan || words().begins("replaced", between)) || between.size() > far || !words().in("change", behind))
            return false;
        return (isSumOfPlan(now) && !words().in("rate", front)) || words().in("plan", told_.sentenceOf(now));
    }

    const NumbersTold& told_;
};

} // namespace

bool replaces(const Mention& now, const Mention& old, const NumbersTold& told) {
    return Changes(told).replaces(now, old);
}

bool mayReplace(const Mention& now, const Mention& old, const NumbersTold& told) {
    return Changes(told).mayReplace(now, old);
}

} // namespace pledge::reconcile
