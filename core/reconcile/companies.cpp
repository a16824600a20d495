#include "core/reconcile/companies.h"

#include "core/reconcile/word_lists.h"
#include "core/reconcile/words.h"

#include <algorithm>
#include <set>
#include <string>

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
            if (m.claim->kind == Kind::share && isHolding(m)) noteHolder(m);
            if (m.claim->kind == Kind::money && !m.title)
                m.foreign = isForeign(m.sentence, *m.claim) && !isGivenHere(m);
        }
        std::erase_if(voice_.announced, [&](const AnnouncedDay& d) { return isForeignDay(*d.claim); });
    }

private:
    std::string_view before(const Mention& m) const { return passage_.textOf({m.sentence.start, at(m).start}); }
    std::string_view after(const Mention& m) const { return passage_.textOf({at(m).end, m.sentence.end}); }
    base::Span at(const Mention& m) const { return passage_.bytesOf(m.claim->span); }

    bool isHolding(const Mention& m) const {
        if (at(m).start < m.sentence.start || at(m).end > m.sentence.end) return false;
        constexpr std::size_t near = 36; // twelve letters
        if (japanese_) return lists().in("stake", headOf(after(m), near)) || lists().in("holding", before(m));
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

    /// The last company before the share, also where it is only "this company".
    void noteHolder(Mention& m) {
        std::size_t behind = m.sentence.start;
        for (const Claim* c : companiesIn(m.sentence))
            if (c->span.start < m.claim->span.start)
                m.holder = c->value, m.ownHolding = isInvestor(*c), behind = passage_.bytesOf(c->span).end;
        const Party* self = japanese_ ? voice_.party(voice_.investor) : nullptr;
        if (self && lists().in("own", passage_.textOf({behind, at(m).start})))
            m.holder = self->name, m.ownHolding = true;
    }

    /// 「みのり基金」, "the Harbour Skills Fund": what somebody sets up, and no company.
    bool isScheme(std::string_view name) const {
        return japanese_ ? lists().in("scheme", tailOf(name, 12)) : lists().anyOf("scheme", lastOf(stemsOf(name), 1));
    }

    /// Somebody else who invests, of whom the article speaks once.
    static bool isRival(const Party& p) {
        return p.as(model::Role::investor) && p.roles.size() == 1 && p.prominence < 2;
    }

    /// A sentence that names companies, one before the claim, but neither the investor nor anybody who acts with it.
    bool isForeign(base::Span sentence, const Claim& claim) {
        if (voice_.investor.empty() || !voice_.investorSaid) return false;
        bool before = false;
        for (const Claim* c : companiesIn(sentence)) {
            const Party* p = voice_.party(partyKey(c->value));
            if (isInvestor(*c) || !p || (!p->roles.empty() && !isRival(*p))) return false;
            if (isScheme(c->value)) continue;
            before |= c->span.start < claim.span.start;
        }
        return before;
    }

    /// "A bank has agreed to lend 2 billion for the project", "銀行が20億円を融資する", "a fund will put in a grant":
    /// the investor is given it, where the sentence names nobody else who might be.
    bool isGivenHere(const Mention& m) {
        std::set<std::string> names;
        for (const Claim* c : companiesIn(m.sentence)) names.insert(partyKey(c->value));
        if (names.size() != 1) return false;
        if (japanese_) return after(m).starts_with("を融資");
        if (m.topic == "grant") return lists().anyOf("gives", stemsOf(before(m)));
        const auto verb = lastOf(stemsOf(before(m)), 1);
        return std::find(verb.begin(), verb.end(), "lend") != verb.end() &&
               (after(m).starts_with(" for the ") || after(m).starts_with(" to finance the "));
    }

    /// The same of a day on which something was announced: a company that invests elsewhere announces its own. A
    /// sentence that names none goes on with that before ("同社は3月、…と発表した").
    bool isForeignDay(const Claim& day) {
        if (voice_.investor.empty() || !voice_.investorSaid) return false;
        base::Span sentence = passage_.sentenceAt(passage_.bytesOf(day.span).start);
        auto companies = companiesIn(sentence);
        if (companies.empty() && sentence.start > passage_.lineAt(sentence.start).start + 1)
            companies = companiesIn(passage_.sentenceAt(sentence.start - 2));
        return !companies.empty() && std::none_of(companies.begin(), companies.end(), [&](const Claim* c) {
            const Party* p = voice_.party(partyKey(c->value));
            return isInvestor(*c) || !p || p->as(model::Role::partner) || p->as(model::Role::spokesperson) ||
                   p->as(model::Role::government);
        });
    }

    const Input& input_;
    Passage& passage_;
    Voice& voice_;
    bool japanese_;
};

} // namespace

void noteCompanies(const Input& input, Passage& passage, Voice& voice) { Noter(input, passage, voice).run(); }

} // namespace pledge::reconcile
