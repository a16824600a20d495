#include "core/reconcile/earlier_pledges.h"

#include "core/model/edtf.h"
#include "core/reconcile/likely.h"
#include "core/reconcile/promises.h"
#include "core/reconcile/word_lists.h"

#include <algorithm>
#include <optional>

namespace pledge::reconcile {
namespace {

const WordLists& lists() {
    static const WordLists words("disagreeing.txt");
    return words;
}

class Leaver {
public:
    Leaver(Passage& passage, Voice& voice) : passage_(passage), voice_(voice) {}

    void run() {
        const auto written = model::parseEdtf(voice_.source->article.published);
        const bool dated = written && written->first;
        if (dated) written_ = model::toSerial(*written->first);
        leaveTellingsBefore();
        if (!dated || voice_.announced.empty()) return;
        // "A separate plant, which it announced in October, goes to …"
        std::erase_if(voice_.announced,
                      [&](const AnnouncedDay& d) { return !isNear(d) && isOfAnother(sentenceOf(d)); });
        keepOpeningDay();
        const bool ownDay = std::any_of(voice_.announced.begin(), voice_.announced.end(),
                                        [&](const AnnouncedDay& d) { return isNear(d) && !revises(sentenceOf(d)); });
        std::erase_if(voice_.announced, [&](const AnnouncedDay& d) {
            const base::Span sentence = sentenceOf(d);
            if (!isFar(d) || revises(sentence) || !(ownDay || tellsAnotherSum(sentence))) return false;
            for (Mention& m : voice_.mentions) m.elsewhere |= m.sentence == sentence;
            return true;
        });
    }

private:
    static constexpr long near = 3, far = 5; // days

    /// "Three weeks ago it said that it would put 2.4 billion into a plant in …", "has nothing to do with the plant, an
    /// investment of 640 million announced on 5 March": told beside one's own sum.
    void leaveTellingsBefore() {
        std::vector<base::Span> before;
        for (const Mention& m : voice_.mentions)
            if (m.claim->kind == model::Kind::money && !m.title && !m.lead && (isBefore(m.sentence) || isOld(m)) &&
                !revises(m.sentence) && tellsAnotherSum(m.sentence))
                before.push_back(m.sentence);
        for (Mention& m : voice_.mentions)
            m.elsewhere |= std::find(before.begin(), before.end(), m.sentence) != before.end();
    }
    bool says(std::string_view section, base::Span sentence) {
        const std::string_view text = passage_.textOf(sentence);
        return lists().anyOf(section, stemsOf(text)) || lists().in(section, text);
    }
    bool isBefore(base::Span sentence) { return says("before", sentence); }

    /// Whether it was announced, as its sentence says, days before the article.
    bool isOld(const Mention& m) const {
        if (!written_ || m.claim->whenRole != model::WhenRole::announced) return false;
        const auto age = ageOf(m.claim->when);
        return age ? *age >= far : isMonthBefore(m.claim->when);
    }
    /// "In February the company pledged", told in March.
    bool isMonthBefore(const std::string& edtf) const {
        constexpr std::size_t month = 7; // letters
        const auto when = model::parseEdtf(edtf);
        return edtf.size() == month && when && when->last && model::toSerial(*when->last) < written_;
    }

    /// Where the opening names the day, one that stands further down and is another day is that of somebody else.
    void keepOpeningDay() {
        const auto opens = [&](const AnnouncedDay& d) {
            const std::size_t at = passage_.bytesOf(d.claim->span).start;
            return passage_.inLead(at) && isNear(d) && !revises(sentenceOf(d));
        };
        const auto opening = std::find_if(voice_.announced.begin(), voice_.announced.end(), opens);
        if (opening == voice_.announced.end()) return;
        const std::string value = opening->value;
        std::erase_if(voice_.announced,
                      [&](const AnnouncedDay& d) { return isNear(d) && d.value != value && !opens(d); });
    }

    base::Span sentenceOf(const AnnouncedDay& d) { return passage_.sentenceAt(passage_.bytesOf(d.claim->span).start); }

    /// Days from the announcement to the article; nothing for months and for days without a year.
    std::optional<long> ageOf(const std::string& edtf) const {
        constexpr std::size_t wholeDay = 10; // letters
        const auto day = model::parseEdtf(edtf);
        if (edtf.size() < wholeDay || !day || !day->first) return std::nullopt;
        return written_ - model::toSerial(*day->first);
    }
    bool isNear(const AnnouncedDay& d) const {
        const auto age = ageOf(d.value);
        return age && *age <= near;
    }
    bool isFar(const AnnouncedDay& d) const {
        const auto age = ageOf(d.value);
        return age ? *age >= far : isMonthBefore(d.value);
    }

    bool isOfAnother(base::Span sentence) { return says("another", sentence); }

    bool revises(base::Span sentence) { return says("change", sentence); }

    /// Whether the source opens with a sum that the sentence does not tell, but another.
    bool tellsAnotherSum(base::Span sentence) const {
        const auto own = std::find_if(voice_.mentions.begin(), voice_.mentions.end(), [](const Mention& m) {
            return m.claim->kind == model::Kind::money && (m.lead || m.title) && sortOf(m) == Sort::promise;
        });
        if (own == voice_.mentions.end()) return false;
        bool another = false;
        for (const Mention& m : voice_.mentions) {
            if (m.sentence != sentence || m.claim->kind != model::Kind::money) continue;
            if (compareAmounts(amountOf(m), amountOf(*own)).relation != Relation::conflict) return false;
            another |= m.rivals.empty() && m.changes.empty();
        }
        return another;
    }

    Passage& passage_;
    Voice& voice_;
    long written_ = 0; ///< the day of the article; 0 where it has none
};

} // namespace

void leaveEarlierPledges(Passage& passage, Voice& voice) { Leaver(passage, voice).run(); }

} // namespace pledge::reconcile
