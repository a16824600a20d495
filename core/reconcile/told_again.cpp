#include "core/reconcile/told_again.h"

#include "core/reconcile/likely.h"
#include "core/reconcile/promises.h"
#include "core/reconcile/words.h"

#include <algorithm>

namespace pledge::reconcile {
namespace {

using model::Kind;

/// The content of its sentence but for the number's own words, and for how large things lie: "cover".
std::vector<std::string> besideMeasure(const Mention& m) {
    const auto own = contentOf(m.claim->quote);
    std::vector<std::string> out;
    std::copy_if(m.content.begin(), m.content.end(), std::back_inserter(out), [&](const std::string& stem) {
        return std::find(own.begin(), own.end(), stem) == own.end() && !disagreeingWords().has("extent", stem);
    });
    return out;
}

} // namespace

bool areNear(const Mention& a, const Mention& b) {
    constexpr double farthest = 1.5;
    const double x = a.claim->quantity.value;
    const double y = b.claim->quantity.value;
    return std::max(x, y) <= farthest * std::min(x, y);
}

bool covers(const Mention& a, const Mention& b) {
    constexpr double most = 0.6;
    constexpr std::size_t enough = 3;
    const std::size_t both = shared(a.content, b.content);
    const std::size_t least = std::min(a.content.size(), b.content.size());
    return both >= enough && static_cast<double>(both) >= most * static_cast<double>(least);
}

/// Whether a number of the text is another than these two.
bool isThird(const Mention& m, const Mention& a, const Mention& b) {
    const double value = m.claim->quantity.value;
    return !m.title && value != a.claim->quantity.value && value != b.claim->quantity.value;
}

bool saysWhat(const Mention& m) { return !m.topic.empty() || !m.thing.empty(); }

bool ToldAgain::inHeadline(const Mention& title, const Mention& body) const {
    const auto like = [&](const Mention& m) {
        const auto& p = title.claim->quantity;
        const auto& q = m.claim->quantity;
        if (m.title || m.claim->kind != title.claim->kind || p.unit != q.unit || p.per != q.per) return false;
        if (m.claim->standing == model::Standing::discussed) return false;
        return title.claim->kind == Kind::people ? audiencesMatch(m.claim->audience, title.claim->audience)
                                                 : m.topic == "investment" || m.topic == title.topic || m.topic.empty();
    };
    const bool sum = title.claim->kind == Kind::money && !title.claim->restates &&
                     (body.topic == "investment" || (body.topic.empty() && shared(title.content, body.content) > 0));
    const bool people = title.claim->kind == Kind::people && isTrade(title.claim->audience);
    if (!(sum || people) || !like(body) || body.heading || !areNear(title, body)) return false;
    if (sortOf(title) != Sort::promise || sortOf(body) == Sort::past || told_.isStep(body)) return false;
    if (title.claim->quantity.value_max || body.claim->quantity.value_max) return false;
    // The text tells the headline's number somewhere, under whatever name: "Cost: £165 million".
    const bool told = std::any_of(voice_.mentions.begin(), voice_.mentions.end(), [&](const Mention& m) {
        return !m.title && m.claim->kind == title.claim->kind && m.claim->quantity.unit == title.claim->quantity.unit &&
               m.claim->quantity.value == title.claim->quantity.value;
    });
    if (told) return false;
    return std::all_of(voice_.mentions.begin(), voice_.mentions.end(),
                       [&](const Mention& m) {
                           // What the world's figures are is no rival, unless it is about as large.
                           const bool rival = like(m) && (sortOf(m) == Sort::promise || areNear(m, title));
                           return !rival || m.claim->quantity.value == body.claim->quantity.value;
                       }) &&
           compareAmounts(amountOf(title), amountOf(body)).relation == Relation::conflict;
}

bool ToldAgain::twice(const Mention& a, const Mention& b) {
    constexpr double nearlyTheSame = 0.6;
    constexpr double farthest = 1.5;
    const double x = a.claim->quantity.value;
    const double y = b.claim->quantity.value;
    return a.claim->kind != Kind::share && saysWhat(a) && std::max(x, y) <= farthest * std::min(x, y) &&
           !told_.areInOneLine(a, b) && told_.namesIn(a.sentence) == told_.namesIn(b.sentence) && covers(a, b) &&
           likeness(a.content, b.content) >= nearlyTheSame;
}

bool ToldAgain::ofOneSort(const Mention& a, const Mention& b) {
    const bool twoDays = !a.claim->when.empty() && !b.claim->when.empty() && a.claim->when != b.claim->when;
    return a.claim->kind == Kind::people && !a.marks.empty() && arePlainlyOne(a, b) && !twoDays &&
           !told_.areInOneLine(a, b) && !hasOther(a, b) && !hasOther(b, a) &&
           told_.namesIn(a.sentence) == told_.namesIn(b.sentence) &&
           audiencesMatch(a.claim->audience, b.claim->audience);
}

/// Whether no other number of the measure stands in the text.
bool ToldAgain::areAllOfMeasure(const Mention& a, const Mention& b) const {
    return std::all_of(voice_.mentions.begin(), voice_.mentions.end(), [&](const Mention& m) {
        const auto& q = m.claim->quantity;
        return m.claim->kind != a.claim->kind || q.unit != a.claim->quantity.unit || q.per != a.claim->quantity.per ||
               m.claim->restates || q.value == a.claim->quantity.value || q.value == b.claim->quantity.value;
    });
}

bool ToldAgain::areasOfOne(const Mention& a, const Mention& b) const {
    return a.claim->kind == Kind::capacity && a.claim->quantity.unit == "m2" && areNear(a, b) &&
           !told_.areInOneLine(a, b) && shared(besideMeasure(a), besideMeasure(b)) > 0 && areAllOfMeasure(a, b);
}

bool ToldAgain::sharesOfOne(const Mention& a, const Mention& b) const {
    constexpr std::size_t enough = 2;
    const auto isAim = [](const Mention& m) {
        return m.claim->kind == Kind::share && m.claim->whenRole == model::WhenRole::deadline &&
               sortOf(m) == Sort::promise;
    };
    const bool apart = !told_.areInOneLine(a, b) || areTwo(told_.tellerOf(a), told_.tellerOf(b));
    return isAim(a) && isAim(b) && a.claim->when == b.claim->when && areNear(a, b) && apart &&
           shared(besideMeasure(a), besideMeasure(b)) >= enough &&
           std::none_of(voice_.mentions.begin(), voice_.mentions.end(), [&](const Mention& m) {
               return isThird(m, a, b) && isAim(m) && m.claim->when == a.claim->when;
           });
}

bool ToldAgain::ratesOfOne(const Mention& a, const Mention& b) const {
    return a.claim->kind == Kind::capacity && !a.claim->quantity.per.empty() &&
           a.claim->quantity.per == b.claim->quantity.per && areNear(a, b) && a.thing == b.thing &&
           (!told_.areInOneLine(a, b) || areTwo(told_.tellerOf(a), told_.tellerOf(b))) &&
           shared(a.content, b.content) > 1 && areAllOfMeasure(a, b);
}

/// Two plain promises of one topic, of which neither is a step, a range or somewhere else.
bool ToldAgain::arePlainlyOne(const Mention& a, const Mention& b) {
    return a.claim->kind != Kind::share && !a.topic.empty() && a.topic == b.topic && a.marks == b.marks &&
           sortOf(a) == Sort::promise && sortOf(b) == Sort::promise && areNear(a, b) && !a.claim->quantity.value_max &&
           !b.claim->quantity.value_max && !told_.isStep(a) && !told_.isStep(b) && !told_.areElsewhere(a, b);
}

/// Whether a number of the topic may be told instead of the second of the two, as the first is.
bool ToldAgain::isRival(const Mention& m, const Mention& of, const Mention& than) {
    return &m != &of && &m != &than && !m.title && m.claim->kind == of.claim->kind && m.topic == of.topic &&
           sortOf(m) == Sort::promise && m.claim->quantity.unit == of.claim->quantity.unit &&
           m.claim->quantity.value != than.claim->quantity.value && m.marks == of.marks;
}

/// Whether the text has another number of the topic that the one may be instead: its own again, or that of others.
bool ToldAgain::hasOther(const Mention& of, const Mention& than) const {
    return std::any_of(voice_.mentions.begin(), voice_.mentions.end(),
                       [&](const Mention& m) { return isRival(m, of, than); });
}

bool ToldAgain::inDocument(const Mention& a, const Mention& b, const Teller& x, const Teller& y) {
    const auto isOf = [&](Teller::Kind kind) { return x.kind == kind || y.kind == kind; };
    return isOf(Teller::Kind::document) && isOf(Teller::Kind::text) && arePlainlyOne(a, b) && !hasOther(a, b) &&
           !hasOther(b, a);
}

bool ToldAgain::byOneDay(const Mention& a, const Mention& b) {
    const auto rivals = [&](const Mention& of, const Mention& than) {
        return std::any_of(voice_.mentions.begin(), voice_.mentions.end(), [&](const Mention& m) {
            return &m != &of && !m.title && m.claim->kind == of.claim->kind && m.topic == of.topic &&
                   sortOf(m) == Sort::promise && m.claim->when == of.claim->when && m.marks == of.marks &&
                   m.claim->quantity.value != of.claim->quantity.value &&
                   m.claim->quantity.value != than.claim->quantity.value;
        });
    };
    // "Will train 9,000 fishers by 2030", in another paragraph "7,500 fishers by 2030"
    const bool trade = isTrade(a.claim->audience) && isTrade(b.claim->audience) && a.topic == "training";
    const bool apart = trade ? !told_.areInOneLine(a, b) : a.topic == "jobs" && !told_.areNeighbours(a, b);
    return a.claim->kind == Kind::people && apart && !a.claim->when.empty() && a.claim->when == b.claim->when &&
           a.claim->whenRole == model::WhenRole::deadline && b.claim->whenRole == model::WhenRole::deadline &&
           arePlainlyOne(a, b) && audiencesMatch(a.claim->audience, b.claim->audience) && !rivals(a, b) &&
           !rivals(b, a);
}

bool ToldAgain::onlyJobs(const Mention& a, const Mention& b) {
    const auto others = [&](const Mention& m) {
        return isThird(m, a, b) && m.claim->kind == Kind::people && m.topic == "jobs" && sortOf(m) == Sort::promise;
    };
    const bool twoDays = !a.claim->when.empty() && !b.claim->when.empty() && a.claim->when != b.claim->when;
    const auto hires = [&](const Mention& m) {
        const std::string_view text = told_.sentenceOf(m);
        return text.find("雇用") != std::string_view::npos || text.find("採用") != std::string_view::npos;
    };
    return told_.japanese() && hires(a) && hires(b) && arePlainlyOne(a, b) && a.topic == "jobs" && !twoDays &&
           !told_.areInOneLine(a, b) && audiencesMatch(a.claim->audience, b.claim->audience) &&
           told_.namesIn(a.sentence) == told_.namesIn(b.sentence) &&
           std::none_of(voice_.mentions.begin(), voice_.mentions.end(), others);
}

bool ToldAgain::labelledAlike(const Mention& a, const Mention& b) const {
    if (!told_.japanese() || told_.areInOneLine(a, b)) return false;
    const auto labelOf = [&](const Mention& m) {
        std::string_view before = told_.before(m);
        for (const std::string_view particle : {"、", "約", "計", "は", "が", "を", "で", "の"})
            if (before.ends_with(particle)) before.remove_suffix(particle.size());
        for (const std::string_view whole : {"総投資額", "総事業費", "投資総額", "事業費総額", "総工費", "総費用"})
            if (before.ends_with(whole)) return whole;
        return std::string_view();
    };
    const std::string_view label = labelOf(a);
    return !label.empty() && label == labelOf(b);
}

bool ToldAgain::inList(const Mention& a, const Mention& b) {
    constexpr std::size_t shortEntry = 10; // words
    if (told_.isInList(a) == told_.isInList(b) || !isOneThing(a, b)) return false;
    const Mention& item = told_.isInList(a) ? a : b;
    const Mention& text = &item == &a ? b : a;
    if (isSumOf(item, text) || isTradeOf(item, text)) return true;
    if (!arePlainlyOne(a, b) && !isMeasureOf(item, text)) return false;
    const bool oneDay = !a.claim->when.empty() && a.claim->when == b.claim->when;
    const bool oneTrade = isTrade(a.claim->audience) && isTrade(b.claim->audience);
    if (!oneDay && !oneTrade && a.marks.empty() && !isEntry(told_.sentenceOf(item), shortEntry)) return false;
    const std::set<std::string> others = told_.sitesIn(text.sentence);
    const std::set<std::string> names = told_.sitesIn(item.sentence);
    return std::all_of(names.begin(), names.end(), [&](const std::string& n) { return others.contains(n); }) &&
           !hasOtherItem(item, text) && !isListed(text);
}

/// Whether there is another number of the topic than one of the list that the text has too.
bool ToldAgain::hasOtherItem(const Mention& item, const Mention& text) {
    const auto isInText = [&](const Mention& m) {
        return std::any_of(voice_.mentions.begin(), voice_.mentions.end(), [&](const Mention& other) {
            return !told_.isInList(other) && other.claim->kind == m.claim->kind && other.topic == m.topic &&
                   other.claim->quantity.value == m.claim->quantity.value;
        });
    };
    return std::any_of(voice_.mentions.begin(), voice_.mentions.end(),
                       [&](const Mention& m) { return isRival(m, item, text) && !(told_.isInList(m) && isInText(m)); });
}

/// "Capacity: 26 MW" in the list of a text that promises 24 megawatts and has no third number of them.
bool ToldAgain::isMeasureOf(const Mention& item, const Mention& text) {
    return text.claim->kind == Kind::capacity && sortOf(text) == Sort::promise && sortOf(item) != Sort::past &&
           (item.thing == text.thing || item.thing.empty()) && areNear(item, text) && !told_.isStep(item) &&
           !told_.isStep(text) && !told_.areElsewhere(item, text) && areAllOfMeasure(item, text);
}

/// "Sum: PLN 260 million" in the list of a text whose first sum is 240 million, told without a word for it, where no
/// third is near.
bool ToldAgain::isSumOf(const Mention& item, const Mention& text) {
    constexpr std::size_t shortEntry = 5; // words
    const bool ofAll = item.topic.empty() || item.topic == "investment";
    if (text.claim->kind != Kind::money || !ofAll || !text.topic.empty() || !areNear(item, text)) return false;
    const std::string_view label = told_.before(item);
    const bool named = told_.japanese() ? disagreeingWords().in("sum label", label)
                                        : disagreeingWords().anyOf("sum label", stemsOf(label));
    if (!named || !isEntry(told_.sentenceOf(item), shortEntry) || told_.isStep(item) || told_.isStep(text) ||
        told_.areElsewhere(item, text))
        return false;
    return std::all_of(voice_.mentions.begin(), voice_.mentions.end(), [&](const Mention& m) {
        if (&m == &item || &m == &text || m.title || m.claim->kind != Kind::money || m.claim->restates) return true;
        if (m.claim->quantity.value == item.claim->quantity.value || sortOf(m) != Sort::promise) return true;
        return m.claim->quantity.value == text.claim->quantity.value ||
               (!areNear(m, text) && told_.at(text).start < told_.at(m).start);
    });
}

/// "Staff: 160 instructors" in the list of a text with 140 instructors and no third number of them.
bool ToldAgain::isTradeOf(const Mention& item, const Mention& text) {
    const auto isOther = [&](const Mention& m) {
        return isThird(m, item, text) && m.claim->kind == Kind::people &&
               audiencesMatch(m.claim->audience, text.claim->audience);
    };
    return text.claim->kind == Kind::people && isTrade(item.claim->audience) && isTrade(text.claim->audience) &&
           sortOf(item) == Sort::promise && sortOf(text) == Sort::promise && areNear(item, text) &&
           !told_.isStep(item) && !told_.isStep(text) && isEntry(told_.sentenceOf(item)) &&
           std::none_of(voice_.mentions.begin(), voice_.mentions.end(), isOther);
}

/// Whether a list has the number of the text as well.
bool ToldAgain::isListed(const Mention& text) {
    return std::any_of(voice_.mentions.begin(), voice_.mentions.end(), [&](const Mention& m) {
        return m.claim->kind == text.claim->kind && m.claim->quantity.value == text.claim->quantity.value &&
               told_.isInList(m);
    });
}

bool ToldAgain::pointingBack(const Mention& a, const Mention& b) {
    const Mention& second = told_.at(a).start < told_.at(b).start ? b : a;
    const Mention& first = &second == &a ? b : a;
    const bool points = second.pointsBack || (a.claim->kind == Kind::money && isTheSumOf(told_.before(second)));
    if (!points || first.pointsBack || a.sentence == b.sentence) return false;
    if (a.claim->kind == Kind::money) return isTheSum(first, second);
    const bool oneDay = !a.claim->when.empty() && a.claim->when == b.claim->when;
    return a.claim->kind == Kind::people && (!a.marks.empty() || oneDay) && arePlainlyOne(a, b) &&
           audiencesMatch(a.claim->audience, b.claim->audience) && !hasOther(second, first);
}

/// "The investment of 5.7 billion", "the whole budget of": in front of a sum that was told before.
bool ToldAgain::isTheSumOf(std::string_view before) const {
    const std::vector<std::string> words = told_.japanese() ? std::vector<std::string>() : lastOf(wordsOf(before), 4);
    const std::size_t n = words.size();
    if (n < 3 || words[n - 1] != "of" || !disagreeingWords().has("sum label", words[n - 2])) return false;
    return words[n - 3] == "the" || (n > 3 && words[n - 4] == "the");
}

/// "Will invest 48 billion in a plant", further down "the 58 billion for the plant": the sum of the opening again.
bool ToldAgain::isTheSum(const Mention& first, const Mention& second) {
    const bool oneTopic = second.topic.empty() || second.topic == first.topic;
    const bool sum = first.topic == "investment" || (first.topic.empty() && isInTitle(first));
    return sum && (first.lead || first.heading) && oneTopic && first.marks == second.marks &&
           sortOf(first) == Sort::promise && sortOf(second) == Sort::promise && areNear(first, second) &&
           !first.claim->quantity.value_max && !second.claim->quantity.value_max && !told_.isStep(first) &&
           !told_.isStep(second) && !told_.areElsewhere(first, second) && shared(first.content, second.content) > 0;
}

/// "Acme to build a 640 million solar farm": whether the headline gives the number too.
bool ToldAgain::isInTitle(const Mention& of) const {
    return std::any_of(voice_.mentions.begin(), voice_.mentions.end(), [&](const Mention& m) {
        return m.title && m.claim->kind == of.claim->kind &&
               compareAmounts(amountOf(m), amountOf(of)).relation == Relation::same;
    });
}

} // namespace pledge::reconcile
