#include "core/extract/roles.h"

#include "core/extract/places.h"

#include <algorithm>

namespace pledge::extract {
namespace {

using model::PartyType;
using model::Role;

constexpr std::string_view file = "knowledge/en/roles.txt";

struct Lists {
    Words<bool> invest = wordsOf(file, "invest");
    Words<bool> undertake = wordsOf(file, "undertake");
    Words<bool> investment = wordsOf(file, "investment");
    Words<bool> joint = wordsOf(file, "joint");
    Words<bool> beside = wordsOf(file, "beside");
    Words<bool> partner = wordsOf(file, "partner");
};

const Lists &lists() {
    static const Lists all;
    return all;
}

struct Points {
    int investor = 0;
    int partner = 0;
    int quoted = 0;
};

class RoleJudge {
public:
    RoleJudge(const Document &d, const std::vector<Candidate> &values, Cast &cast)
        : d_(d), cast_(cast), points_(cast.parties.size()) {
        money_.assign(d.sentences().size(), false);
        for (const Candidate &v : values)
            if (v.claim.kind == model::Kind::money) money_[d.tokens()[v.first].sentence] = true;
    }

    void judge() {
        for (std::size_t k = 0; k < cast_.mentions.size(); ++k) weigh(k);
        const std::size_t investor = mainInvestor();
        for (std::size_t p = 0; p < cast_.parties.size(); ++p) decide(p, p == investor);
    }

private:
    const Name &name(std::size_t k) const { return cast_.mentions[k].name; }
    const Party &party(std::size_t k) const { return cast_.parties[cast_.mentions[k].party]; }
    Points &points(std::size_t k) { return points_[cast_.mentions[k].party]; }
    std::string_view lower(std::size_t i) const { return d_.lower(i); }

    void weigh(std::size_t k) {
        if (party(k).type == PartyType::person) return quoted(k);
        if (party(k).type != PartyType::org) return;
        subject(k);
        possessor(k);
        besideIt(k);
    }

    void quoted(std::size_t k) {
        const Name &n = name(k);
        const auto &speech = nameWords().speech;
        if (speech.has(lower(n.last)) || (n.first > 0 && speechBefore(n.first)))
            ++points(k).quoted;
        else if (isMark(d_, n.last, ",") && speechWithin(n.last + 1, 14))
            ++points(k).quoted;
    }
    /// "said Jane Doe", "said the mayor, Jane Doe", "said Acme's chief executive Jane Doe".
    bool speechBefore(std::size_t at) const {
        const std::size_t start = d_.sentenceOf(at).first;
        for (std::size_t i = at; i-- > start && at - i <= 8;) {
            if (nameWords().speech.has(lower(i)) || (lower(i) == "to" && i > start && lower(i - 1) == "according"))
                return true;
            if (lower(i) == "." || lower(i) == "that") return false;
        }
        return false;
    }
    /// "Jane Doe, chief executive of Acme, said": the verb stands behind a comma.
    bool speechWithin(std::size_t at, std::size_t reach) const {
        for (std::size_t i = at; i < at + reach && i < d_.sentenceOf(at - 1).last; ++i)
            if (isMark(d_, i, ",") && nameWords().speech.has(lower(i + 1))) return true;
        return false;
    }

    /// The names before it in a list with it, which do what it does.
    std::size_t listStart(std::size_t k) const {
        std::size_t first = k;
        while (first > 0 && linked(name(first - 1).last, name(first).first)) --first;
        return first;
    }
    bool linked(std::size_t from, std::size_t to) const {
        if (to <= from || to - from > 3 || d_.tokens()[from].sentence != d_.tokens()[to].sentence) return false;
        bool joins = false;
        for (std::size_t t = from; t < to; ++t) {
            const auto w = lower(t);
            if (w == "," || w == "and" || w == "or" || w == "&")
                joins = true;
            else if (w != "the" && countryAdjective(d_, t, to) == 0)
                return false;
        }
        return joins;
    }

    /// A verb of investing in the clause whose subject it is, with a sum in the sentence.
    void subject(std::size_t k) {
        const Name &n = name(k);
        std::size_t at = behind(n.last);
        if (isPossessive(d_, at)) return;
        const std::size_t first = listStart(k);
        if (first > 0 && objectBefore(name(first).first)) return;
        const std::size_t limit = std::min(d_.sentenceOf(n.first).last, at + 16);
        bool verb = false;
        for (std::size_t i = at; i < limit; ++i) {
            const auto w = lower(i);
            if (lists().joint.has(w) && i + 1 < limit) return jointAct(k, first, i);
            if (lists().invest.has(w)) {
                if (!money_[d_.tokens()[n.first].sentence] && !cast_.mentions[k].heading) break;
                for (std::size_t m = first; m <= k; ++m) points(m).investor += 3;
                return;
            }
            if (lists().undertake.has(w)) verb = true;
            if (i == at && !nameWords().act.has(w) && !nameWords().speech.has(w) && !lists().undertake.has(w) &&
                !w.ends_with("ly") && w != "and" && w != ",")
                break;
        }
        if (verb)
            for (std::size_t m = first; m <= k; ++m) ++points(m).investor;
    }
    /// A bracket or an apposition behind the name is passed over.
    std::size_t behind(std::size_t at) const {
        if (isMark(d_, at, "(")) {
            for (std::size_t i = at; i < at + 30 && i < d_.tokens().size(); ++i)
                if (isMark(d_, i, ")")) return i + 1;
        }
        if (isMark(d_, at, ",")) {
            for (std::size_t i = at + 1;
                 i < at + 14 && i < d_.tokens().size() && d_.tokens()[i].sentence == d_.tokens()[at].sentence; ++i)
                if (isMark(d_, i, ",")) return nameWords().act.has(lower(i + 1)) ? i + 1 : at;
        }
        return at;
    }
    /// A preposition before the name makes it no subject.
    bool objectBefore(std::size_t first) const {
        if (first == d_.sentenceOf(first).first) return false;
        const auto w = lower(first - 1);
        return w == "with" || w == "by" || w == "of" || w == "from" || w == "for" || w == "to" || w == "in" ||
               w == "at" || w == "on" || w == "including" || w == "like";
    }
    /// "X and Y will work with Z": the one with more points elsewhere invests, so all of them are counted as partners a
    /// little.
    void jointAct(std::size_t k, std::size_t first, std::size_t) {
        for (std::size_t m = first; m <= k; ++m) ++points(m).partner;
        if (money_[d_.tokens()[name(k).first].sentence])
            for (std::size_t m = first; m <= k; ++m) points(m).investor += 2;
    }

    /// "Acme's 2 billion euro investment", "an investment by Acme", "Acme investment".
    void possessor(std::size_t k) {
        const Name &n = name(k);
        if (isPossessive(d_, n.last)) {
            for (std::size_t i = n.last + 1; i < n.last + 8 && i < d_.sentenceOf(n.first).last; ++i) {
                if (lists().investment.has(lower(i))) {
                    points(k).investor += 2;
                    return;
                }
                if (isMark(d_, i, ",") || lower(i) == "with" || lower(i) == "in") return;
            }
        }
        if (n.first < 2) return;
        if ((lower(n.first - 1) == "by" || lower(n.first - 1) == "from") && lists().investment.has(lower(n.first - 2)))
            points(k).investor += 2;
    }

    /// Names behind "with", "alongside", "partners such as", and the rest of their list.
    void besideIt(std::size_t k) {
        const Name &n = name(k);
        const std::size_t start = d_.sentenceOf(n.first).first;
        if (k > 0 && linked(name(k - 1).last, n.first) && beside_ == k - 1 + 1) {
            beside_ = k + 1;
            points(k).partner += 3;
            return;
        }
        for (std::size_t i = n.first; i-- > start && n.first - i <= 9;) {
            const auto w = lower(i);
            if (lists().beside.has(w) || (w == "including" && n.first - i == 1 && besideEarlier(i, start))) {
                if (w == "with" && !jointBefore(i, start)) return;
                beside_ = k + 1;
                points(k).partner += 3;
                return;
            }
            if (lists().partner.has(w)) {
                beside_ = k + 1;
                points(k).partner += 3;
                return;
            }
            if (!isWord(d_, i) && !isDash(d_, i)) return;
            if (nameWords().act.has(w) || w == "of" || w == "in" || w == "that" || w == "to") return;
        }
    }
    bool besideEarlier(std::size_t at, std::size_t start) const {
        for (std::size_t i = at; i-- > start && at - i <= 10;)
            if (lower(i) == "with" || lists().partner.has(lower(i))) return true;
        return false;
    }
    /// "with" alone says little: a noun or a verb of working together stands before it, or a verb of building.
    bool jointBefore(std::size_t with, std::size_t start) const {
        for (std::size_t i = with; i-- > start && with - i <= 9;)
            if (lists().joint.has(lower(i)) || lists().undertake.has(lower(i)) || lists().invest.has(lower(i)))
                return true;
        return false;
    }

    std::size_t mainInvestor() const {
        std::size_t best = points_.size();
        for (std::size_t p = 0; p < points_.size(); ++p)
            if (points_[p].investor > 1 && !cast_.parties[p].evidence.government &&
                (best == points_.size() || points_[p].investor > points_[best].investor))
                best = p;
        return best;
    }

    void decide(std::size_t p, bool main) {
        Party &party = cast_.parties[p];
        const Points &s = points_[p];
        if (party.type == PartyType::place || party.type == PartyType::product) return;
        if (party.evidence.government)
            return give(party, Role::government, "It is of a state by its name or its title.");
        if (party.type == PartyType::person) {
            if (s.quoted > 0) give(party, Role::spokesperson, "The article quotes this person.");
            return;
        }
        if (main || (s.investor >= 3 && s.investor > s.partner))
            return give(party, Role::investor, "It is the subject of investing, or the investment is its own.");
        if (s.partner > 0) return give(party, Role::partner, "It is named beside the investor in a joint act.");
    }
    static void give(Party &p, Role r, std::string_view why) {
        p.role = r;
        p.roleWhy = why;
    }

    const Document &d_;
    Cast &cast_;
    std::vector<Points> points_;
    std::vector<bool> money_;
    std::size_t beside_ = 0; ///< one past the mention that last stood beside another
};

} // namespace

void decideRoles(const Document &document, const std::vector<Candidate> &values, Cast &cast) {
    RoleJudge(document, values, cast).judge();
}

} // namespace pledge::extract
