#include "core/reconcile/sums.h"

#include "core/base/knowledge.h"
#include "core/model/finding.h"
#include "core/model/reasons.h"
#include "core/reconcile/likely.h"
#include "core/reconcile/phrase_list.h"
#include "core/reconcile/phrases.h"

#include <algorithm>
#include <optional>

namespace pledge::reconcile {
namespace {

using model::Claim;
using model::Kind;
using model::Qualifier;

/// The words that part numbers, each with its section.
const PhraseList& cues(bool japanese) {
    const auto read = [](const std::string& language) {
        PhraseList list(language == "en");
        for (const base::KnowledgeEntry& e : base::knowledge("knowledge/" + language + "/sums.txt"))
            list.add(e.key, e.section);
        return list;
    };
    static const PhraseList english = read("en"), japaneseOnes = read("ja");
    return japanese ? japaneseOnes : english;
}

class PartsFinder {
public:
    PartsFinder(Passage& passage, Voice& voice)
        : passage_(passage), voice_(voice), japanese_(passage.article().language == "ja") {}

    void run() {
        for (const Mention& whole : voice_.mentions) {
            if (!mayBeWhole(whole)) continue;
            bool all = false;
            auto parts = partsOf(whole, all);
            for (const Mention* part : parts) voice_.parts.push_back({whole.claim, part->claim});
            if (parts.size() > 1) check(whole, parts, all);
        }
    }

private:
    static bool mayBeWhole(const Mention& m) {
        const Claim& c = *m.claim;
        const bool counted =
            c.kind == Kind::money || c.kind == Kind::people || (c.kind == Kind::capacity && c.quantity.unit != "site");
        return counted && !m.title && !c.quantity.value_max && sortOf(m) == Sort::promise;
    }

    base::Span at(const Mention& m) const { return passage_.bytesOf(m.claim->span); }

    /// Where the parts begin: behind the words that say so, in the sentence of the whole or the next one of its line.
    struct Opening {
        base::Span sentence;
        std::size_t words = 0; ///< where those begin
        std::size_t at = 0;
        bool all = false; ///< the parts are the whole
    };

    std::optional<Opening> openingOf(const Mention& whole) {
        const base::Span own{at(whole).end, std::max(at(whole).end, whole.sentence.end)};
        if (auto found = openingIn(own, whole.sentence, false)) return found;
        const base::Span line = passage_.lineAt(whole.sentence.start);
        const std::size_t next = whole.sentence.end + 1;
        if (next >= line.end) return std::nullopt;
        const base::Span behind = passage_.sentenceAt(next);
        return behind.start >= whole.sentence.end ? openingIn(behind, behind, true) : std::nullopt;
    }

    std::optional<Opening> openingIn(base::Span text, base::Span sentence, bool opens) {
        constexpr std::size_t near = 60; // bytes from the whole to the words
        for (const PhraseList::Hit& hit : cues(japanese_).in(passage_.textOf(text))) {
            const bool some = hit.meaning == "some" || (opens && hit.meaning == "opens some");
            const bool all = hit.meaning == "all" || (opens && hit.meaning == "opens all");
            if (hit.at.start > (opens ? 0 : near)) break;
            if (some || all) return Opening{sentence, text.start + hit.at.start, text.start + hit.at.end, all};
        }
        return std::nullopt;
    }

    /// The numbers behind the opening, up to the next words that part one of them again.
    std::vector<const Mention*> partsOf(const Mention& whole, bool& all) {
        const auto opening = openingOf(whole);
        std::vector<const Mention*> parts;
        if (!opening) return parts;
        all = opening->all;
        // "120 stores, 45 of them this year": the part stands before the words.
        for (const Mention& m : voice_.mentions)
            if (at(m).end + 1 == opening->words && &m != &whole) {
                if (isLike(whole, m)) parts.push_back(&m);
                return parts;
            }
        std::size_t last = opening->at;
        for (const Mention& m : voice_.mentions) {
            if (m.sentence != opening->sentence || at(m).start < opening->at || !m.claim->isNumber()) continue;
            if (divides(passage_.textOf({last, std::max(last, at(m).start)})) && !parts.empty()) break;
            last = at(m).end;
            if (!isLike(whole, m)) continue;
            constexpr std::size_t near = 80; // bytes from the words to the first part
            if (parts.empty() && at(m).start - opening->at > near) break;
            parts.push_back(&m);
        }
        const std::string_view told = passage_.textOf({opening->at, std::max(opening->at, opening->sentence.end)});
        for (const PhraseList::Hit& hit : cues(japanese_).in(told))
            if (hit.meaning == "each") parts.clear(); // "40 MW each"
        return parts;
    }

    bool divides(std::string_view text) const {
        const auto hits = cues(japanese_).in(text);
        return std::any_of(hits.begin(), hits.end(),
                           [](const PhraseList::Hit& h) { return h.meaning == "some" || h.meaning == "all"; });
    }

    static bool isLike(const Mention& whole, const Mention& part) {
        const auto& p = whole.claim->quantity;
        const auto& q = part.claim->quantity;
        const bool others = !whole.thing.empty() && !part.thing.empty() && whole.thing != part.thing;
        return !others && whole.claim->kind == part.claim->kind && p.unit == q.unit && p.per == q.per &&
               q.value < p.value && !q.value_max && !part.claim->restates && sortOf(part) != Sort::past;
    }

    void check(const Mention& whole, const std::vector<const Mention*>& parts, bool all) {
        Amount sum = amountOf(*parts.front());
        double slack = whole.lastDigit / 2;
        sum.quantity.value = 0, sum.restated.clear();
        std::vector<std::string> shown;
        for (const Mention* m : parts) {
            const auto& q = m->claim->quantity;
            if (q.qualifier != Qualifier::exact) sum.quantity.qualifier = q.qualifier;
            sum.quantity.value += q.value;
            sum.lastDigit = std::max(sum.lastDigit, m->lastDigit);
            sum.lastNonZero = std::max(sum.lastNonZero, m->lastNonZero);
            slack += m->lastDigit / 2;
            shown.push_back(model::display(q));
        }
        const double over = sum.quantity.value - whole.claim->quantity.value;
        if (!(over > slack || (all && -over > slack))) return;
        if (relationOf(amountOf(whole), sum) != Relation::conflict) return;
        SumOfParts out;
        out.whole = whole.claim;
        for (const Mention* m : parts) out.parts.push_back(m->claim);
        out.quantity = sum.quantity;
        out.reason = filled(over > 0 ? model::reason::moreThanWhole : model::reason::lessThanWhole,
                            {joined(shown), model::display(sum.quantity), model::display(whole.claim->quantity)});
        voice_.sums.push_back(std::move(out));
    }

    Passage& passage_;
    Voice& voice_;
    bool japanese_;
};

} // namespace

void findSums(Passage& passage, Voice& voice) { PartsFinder(passage, voice).run(); }

} // namespace pledge::reconcile
