#pragma once

#include "core/reconcile/numbers_told.h"

namespace pledge::reconcile {

/// Numbers that differ no more than two tellings of one number may.
bool areNear(const Mention& a, const Mention& b);
/// Whether the shorter of two sentences says little that the other does not.
bool covers(const Mention& a, const Mention& b);
/// Whether the words say what a number is about.
bool saysWhat(const Mention& m);

/// Numbers that one source tells again with another value, nobody else speaking: in its headline, in a list, further
/// down. Refers to its arguments.
class ToldAgain {
public:
    ToldAgain(const Voice& voice, NumbersTold& told) : voice_(voice), told_(told) {}

    /// "150 researchers" in the headline, "120 researchers" in the text, and nothing else there that it may be: a
    /// number of people of one sort, or the sum of the opening.
    bool inHeadline(const Mention& title, const Mention& body) const;
    /// "12,000 farmers by 2030" in the text, "- 15,000 farmers by 2030" in a list beside it: lists sum up the text.
    bool inList(const Mention& a, const Mention& b);
    /// "100 permanent jobs", further down "the 130 permanent jobs": named before, though with another number.
    bool pointingBack(const Mention& a, const Mention& b);
    /// "It will hire 150 people", "the fact sheet says 120 jobs": of two who tell it, one the text and one a document.
    bool inDocument(const Mention& a, const Mention& b, const Teller& x, const Teller& y);
    /// "It will hire 800 people by 2029", further down "its 950 hires are due by 2029": of one topic and one day, and
    /// the only ones.
    bool byOneDay(const Mention& a, const Mention& b);
    /// 「120人を雇用する」, further down 「雇用する150人について」: the only two plain counts of jobs of a text.
    bool onlyJobs(const Mention& a, const Mention& b);
    /// 「総投資額は120億円」, further down 「総投資額130億円」: sums of one whole by one noun, in Japanese.
    bool labelledAlike(const Mention& a, const Mention& b) const;
    /// One sentence that stands twice in the text, far from itself and with another number.
    bool twice(const Mention& a, const Mention& b);
    /// "450 permanent jobs", further down "540 permanent jobs": the only two of their sort in the text, of no two
    /// places or days.
    bool ofOneSort(const Mention& a, const Mention& b);
    /// "The hangar of 18,000 square metres", further down "the hangar will cover 16,000": the only areas of the text.
    bool areasOfOne(const Mention& a, const Mention& b) const;
    /// "Emissions will be cut by 48 percent by 2030", further down "emissions will fall by 38 percent by 2030": the only
    /// shares of the text for that day.
    bool sharesOfOne(const Mention& a, const Mention& b) const;
    /// 「新ドックでは年間48隻を修繕」, 「新ドックなら年間60隻を直せる」: the only rates of the text, of one thing.
    bool ratesOfOne(const Mention& a, const Mention& b) const;

private:
    static bool isRival(const Mention& m, const Mention& of, const Mention& than);
    bool hasOther(const Mention& of, const Mention& than) const;
    bool isMeasureOf(const Mention& item, const Mention& text);
    bool hasOtherItem(const Mention& item, const Mention& text);
    bool isTradeOf(const Mention& item, const Mention& text);
    bool isSumOf(const Mention& item, const Mention& text);
    bool isListed(const Mention& text);
    bool isTheSumOf(std::string_view before) const;
    bool isTheSum(const Mention& first, const Mention& second);
    bool isInTitle(const Mention& of) const;
    bool areAllOfMeasure(const Mention& a, const Mention& b) const;
    bool arePlainlyOne(const Mention& a, const Mention& b);

    const Voice& voice_;
    NumbersTold& told_;
};

} // namespace pledge::reconcile
