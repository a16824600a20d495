#include "core/reconcile/companies.h"

#include "core/reconcile/word_lists.h"
#include "core/reconcile/words.h"

#include <algorithm>

namespace pledge::reconcile {
namespace {

using model::Claim;
using model::Kind;
using model::PartyType;

const WordLists& lists() {
    static const WordLists words("holdings.txt");
    return words;
}

class Noter {
public:
    Noter(const Input& input, Passage& passage, Voice& voice)
        : input_(input), passage_(passage), voice_(voice), japanese_(passage.article().language == "ja") {}

    void run() {
        for (Mention& m : voice_.mentions) {
            if (m.claim->kind == Kind::share && isHolding(m)) m.holder = holderOf(m);
            if (m.claim->kind == Kind::money && !m.title) m.foreign = isForeign(m.sentence, *m.claim);
        }
        std::erase_if(voice_.announced, [&](const AnnouncedDay& d) {
            return isForeign(passage_.sentenceAt(passage_.bytesOf(d.claim->span).start), *d.claim);
        });
    }

private:
    std::string_view before(const Mention& m) const { return passage_.textOf({m.sentence.start, at(m).start}); }
    std::string_view after(const Mention& m) const { return passage_.textOf({at(m).end, m.sentence.end}); }
    base::Span at(const Mention& m) const { return passage_.bytesOf(m.claim->span); }

    bool isHolding(const Mention& m) const {
        if (at(m).start < m.sentence.start || at(m).end > m.sentence.end) return false;
        constexpr std::size_t near = 36; // twelve letters
        if (japanese_) return lists().in("stake", headOf(after(m), near));
        const auto behind = stemsOf(after(m));
        if (lists().anyOf("stake", firstOf(behind, 2))) return true;
        return lists().anyOf("holding", lastOf(stemsOf(before(m)), 3)) && lists().anyOf("venture", firstOf(behind, 5));
    }

    /// The companies that the sentence names, in its order.
    std::vector<const Claim*> companiesIn(base::Span sentence) {
        std::vector<const Claim*> out;
        for (const Claim* c : input_.claims)
            if (c->kind == Kind::party && c->partyType == PartyType::org &&
                sentence.contains(passage_.bytesOf(c->span).start))
                out.push_back(c);
        return out;
    }

    bool isInvestor(const Claim& c) const { return sameFamily(partyKey(c.value), voice_.investor); }

    /// The last company before the share.
    std::string holderOf(const Mention& m) {
        std::string holder;
        for (const Claim* c : companiesIn(m.sentence))
            if (c->span.start < m.claim->span.start) holder = isInvestor(*c) ? "investor" : partyKey(c->value);
        return holder;
    }

    /// A sentence that names companies, one before the claim, but neither the investor nor anybody who acts with it.
    bool isForeign(base::Span sentence, const Claim& claim) {
        if (voice_.investor.empty() || !voice_.investorSaid) return false;
        bool before = false;
        for (const Claim* c : companiesIn(sentence)) {
            const Party* p = voice_.party(partyKey(c->value));
            if (isInvestor(*c) || !p || !p->roles.empty()) return false;
            before |= c->span.start < claim.span.start || claim.kind == Kind::date;
        }
        return before;
    }

    const Input& input_;
    Passage& passage_;
    Voice& voice_;
    bool japanese_;
};

} // namespace

void noteCompanies(const Input& input, Passage& passage, Voice& voice) { Noter(input, passage, voice).run(); }

} // namespace pledge::reconcile
