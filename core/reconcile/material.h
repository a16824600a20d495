#pragma once

#include "core/model/article.h"
#include "core/model/claim.h"
#include "core/reconcile/reconcile.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace pledge::reconcile {

/// A number, or an undertaking, with what its sentence says about it. Everything behind looks at these.
struct Mention {
    const model::Claim* claim = nullptr;
    std::size_t voice = 0;         ///< the place of its voice
    bool title = false;            ///< stands in the headline: often shortened, never a promise of its own
    bool heading = false;          ///< stands in a line that is no sentence
    bool lead = false;             ///< stands in the opening paragraph
    base::Span sentence;           ///< bytes of the article's text
    bool elsewhere = false;        ///< its sentence is about a place apart from that of its source
    bool pointsBack = false;       ///< "the 1,500 jobs": named before
    bool bare = false;             ///< an undertaking whose words only say with whom ("talks with Acme")
    bool firstOnes = false;        ///< "the first two ships": of things that are made one after the other
    bool over = false;             ///< its date lies before the article
    std::string step;              ///< what happens on its date ("start"), empty where the words do not say
    std::string topic;             ///< what it is about ("training"), empty where the words do not say
    std::string thing;             ///< what a capacity counts, by its stem ("pump"); empty where the words do not say
    std::set<std::string> marks;   ///< what parts it from its like ("construction")
    bool foreign = false;          ///< its sentence is about another company alone
    std::string holder;            ///< of a share in a company: who holds it
    bool ownHolding = false;       ///< that is the investor of its source
    std::string noun;              ///< what a share or a sum is of, as written; empty where the words do not say
    std::vector<std::string> name; ///< of an undertaking: stems of its label, sorted
    std::vector<std::string> content;  ///< stems of its words and those beside it, sorted
    std::vector<std::string> tied;     ///< keys of the companies and offices that are tied to it, sorted
    std::vector<std::string> partners; ///< those of them that the source calls partners, by name as it gives them
    std::vector<const model::Claim*> restated; ///< the same sum in other currencies or units
    std::vector<const model::Claim*> rivals;   ///< other numbers that the same source gives for the same thing
    std::vector<const model::Claim*> changes;  ///< those that it replaces, or that replace it, if they were promised
    bool contested = false; ///< somebody else in the same source says that it is not agreed, or that it is
    bool promised = false;  ///< a rival of a promise: whatever its words say, it was promised
    double lastDigit = 1;   ///< worth of the last digit that the text writes
    double lastNonZero = 1; ///< worth of the last one that is not zero
};

/// A party as one source speaks of it.
struct Party {
    struct Place {
        std::size_t at = 0; ///< the first byte of its words
        const model::Claim* claim = nullptr;
    };
    std::string key;
    std::string name;
    model::PartyType type = model::PartyType::org;
    std::map<model::Role, int> roles;
    int mentions = 0;
    int prominence = 0;   ///< mentions, those in headline and lead counted more
    bool inTitle = false; ///< the headline speaks of it
    const model::Claim* first = nullptr;
    std::vector<Place> places; ///< where it is named, in order

    /// The claim that names it last in this sentence (bytes), else last before; its first where none does.
    const model::Claim* namedIn(base::Span sentence) const;
    int as(model::Role r) const {
        const auto f = roles.find(r);
        return f == roles.end() ? 0 : f->second;
    }
};

/// A date that the text says is that of the announcement.
struct AnnouncedDay {
    const model::Claim* claim = nullptr;
    std::string value;  ///< EDTF
    bool zoned = false; ///< the text names a time zone beside it
};

/// A date on which the main thing of the event comes to something: "the plant opens in 2029".
struct Milestone {
    const model::Claim* date = nullptr;
    std::string step;             ///< "start", "finish", "full"
    std::string thing;            ///< "plant", "centre", "line" (a cable); empty where it may be any
    std::set<std::string> places; ///< keys of those that its sentence names
};

/// The partners that one sentence names of something promised, two or more.
struct PartnerList {
    std::vector<std::string> names;      ///< as the source gives them
    const model::Claim* claim = nullptr; ///< the first of them
    base::Span sentence;                 ///< bytes
    std::set<std::string> topics;        ///< what for ("teaching"); empty where the words do not say
    std::set<std::string> things;        ///< and those of the things that its sentence names
};

/// A number that a source tells as a part of another: "€3 billion, of which €500 million".
struct PartTold {
    const model::Claim* whole = nullptr;
    const model::Claim* part = nullptr;
};

/// Parts that a source tells of a whole and that do not fit it.
struct SumOfParts {
    const model::Claim* whole = nullptr;
    std::vector<const model::Claim*> parts; ///< by start
    model::Quantity quantity;               ///< what they add up to
    std::string reason;                     ///< the arithmetic, as a clause
};

/// One source, prepared; of a round-up, one of its stories.
struct Voice {
    const model::Source* source = nullptr;
    std::size_t order = 0;         ///< its place among the inputs
    std::vector<Mention> mentions; ///< in order of start; what only restates is none
    std::vector<Party> parties;    ///< by key
    std::vector<AnnouncedDay> announced;
    std::map<std::size_t, const model::Claim*> dates; ///< date claims by their start
    std::vector<Milestone> milestones;                ///< by start
    std::vector<PartnerList> partnerLists;            ///< by start
    std::vector<PartTold> parts;                      ///< by the start of the whole, then of the part
    std::vector<SumOfParts> sums;                     ///< by the start of the whole
    std::string investor;                             ///< a key, or empty
    bool investorSaid = false; ///< the investor has that role; else it is the company most spoken of
    std::string place;         ///< a key, or empty

    const Party* party(std::string_view key) const;
};

/// The voices of all inputs in an order that does not depend on theirs: one a source, of a round-up one a story. The
/// same source twice counts once.
std::vector<Voice> prepare(const std::vector<Input>& inputs);

} // namespace pledge::reconcile
