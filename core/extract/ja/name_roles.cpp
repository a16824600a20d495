#include "core/extract/ja/name_roles.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace pledge::extract::ja {
namespace {

constexpr std::size_t letter = 3;

using namespace name_class;
using Form = Piece::Form;
using model::PartyType;
using model::Role;

bool startsWithAny(std::string_view text, std::initializer_list<std::string_view> heads) {
    return std::any_of(heads.begin(), heads.end(), [&](std::string_view h) { return text.starts_with(h); });
}

struct Points {
    int investor = 0; ///< signs of investing
    int lead = 0;     ///< of these, the ones in the first sentences
    int partner = 0;  ///< named as whom something is done with
    int joint = 0;    ///< does something together with others
    int quoted = 0;
    int mentions = 0;
};

class RoleJudge {
public:
    RoleJudge(const Pieces& p, const std::vector<Candidate>& values, NameCast& cast)
        : p_(p), context_(p), cast_(cast), points_(cast.parties.size()) {
        const auto& sentences = p.text().sentences();
        money_.assign(sentences.size(), false);
        for (const Candidate& v : values) {
            if (v.claim.kind != model::Kind::money || p.text().tokens().empty()) continue;
            const auto t = p.text().tokenAt(v.bytes.start);
            if (t < p.text().size()) money_[p.text().tokens()[t].sentence] = true;
        }
    }

    void judge() {
        for (std::size_t k = 0; k < cast_.mentions.size(); ++k) weigh(k);
        standIns();
        const std::size_t investor = mainInvestor();
        for (std::size_t k = 0; k < cast_.mentions.size(); ++k) helps(k, investor);
        for (std::size_t p = 0; p < cast_.parties.size(); ++p) decide(p, p == investor);
    }

private:
    static constexpr std::uint32_t leadSentences = 6;

    const NameItem& item(std::size_t k) const { return cast_.mentions[k].item; }
    CastParty& party(std::size_t k) const { return cast_.parties[cast_.mentions[k].party]; }
    Points& points(std::size_t k) { return points_[cast_.mentions[k].party]; }
    std::uint32_t sentence(std::size_t k) const { return p_[item(k).first].sentence; }
    bool isOrg(std::size_t k) const { return party(k).type == PartyType::org; }

    void weigh(std::size_t k) {
        ++points(k).mentions;
        if (party(k).type == PartyType::person) return quoted(k);
        if (!isOrg(k)) return;
        const std::size_t at = behindCount(context_.behind(item(k)));
        if (at >= p_.endOf(sentence(k))) return void(points(k).partner += calledPartner(k, at) ? 3 : 0);
        if (context_.isJoint(at)) return partners(k);
        if (partnerBefore(k) || calledPartner(k, at)) points(k).partner += 3;
        if (supplies(k, at) || takesPart(at)) {
            points(k).partner += 2;
            // "アクメやベータから調達する", "アクメとベータが加わる"
            if (p_.word(at) == "から" || p_.word(at) == "が")
                for (std::size_t m = k; m-- > 0 && k - m < 10 && linked(m);)
                    if (isOrg(m)) points(m).partner += 2;
        }
        possessor(k, at);
        subject(k, at);
    }

    /// "開発には、アクメとベータが参加する".
    bool takesPart(std::size_t at) const {
        return p_.word(at) == "が" && startsWithAny(p_.word(at + 1), {"参加", "参画", "加わ"});
    }
    /// "アクメ、ベータの2社が": behind how many the names of a list are.
    std::size_t behindCount(std::size_t at) const {
        const bool counted = p_.word(at) == "の" && p_[at + 1].form == Form::number &&
                             startsWithAny(p_.word(at + 2), {"社", "者", "校", "行", "大学", "団体", "機関", "法人"});
        if (p_.word(at) == "の" && p_.word(at + 1) == "両社") return at + 2;
        return counted ? at + 3 : at;
    }

    /// The names of the list that ends with mention `k`, before "と提携".
    void partners(std::size_t k) {
        points(k).partner += 3;
        for (std::size_t m = k; m-- > 0 && k - m < 10 && linked(m);)
            if (isOrg(m)) points(m).partner += 3;
    }
    /// Whether only commas, と, や and describing words stand between mention `m` and the next.
    bool linked(std::size_t m) const {
        if (sentence(m) != sentence(m + 1)) return false;
        std::size_t from = context_.behind(item(m));
        // "（社長：津田一郎）、": out of the bracket.
        if (p_[item(m).first].inBracket && !p_[item(m + 1).first].inBracket) {
            while (from < item(m + 1).first && p_[from].inBracket) ++from;
            if (from < item(m + 1).first && (p_.word(from) == "）" || p_.word(from) == ")")) ++from;
        }
        const std::size_t to = item(m + 1).first;
        if (to < from) return item(m + 1).first >= item(m).last; // inside the bracket
        if (to > from + 8) return false;
        const auto head = p_.word(from);
        const bool opens = head == "と" || head == "や" || head == "、" || head == "・" || head == "および" ||
                           head == "及び" || head == "ならびに" || head == "並びに";
        if (from < to && !opens && party(m).type != PartyType::place) return false;
        bool joins = party(m).type == PartyType::place;
        for (std::size_t i = from; i < to; ++i) {
            const auto w = p_.word(i);
            if (startsWithAny(w, {"は", "が", "も", "を", "に", "で"})) return false;
            joins = joins || startsWithAny(w, {"と", "や", "、", "・", "および", "及び", "ならびに"});
        }
        return joins;
    }
    bool partnerBefore(std::size_t k) const {
        const std::size_t start = p_.firstOf(sentence(k));
        std::size_t at = item(k).first;
        if (at <= start) return false;
        // "装置を納めるアクメは"
        const auto before = p_.before(item(k).first, 40);
        for (const std::string_view v : {"を納める", "を納入する", "を供給する", "を請け負う", "を担当する"})
            if (before.ends_with(v)) return true;
        // "協力するアクメは"
        if (p_.word(at - 1) == "する" && at > start + 1 &&
            startsWithAny(p_.word(at - 2), {"協力", "連携", "提携", "協業"}))
            return true;
        if (p_.word(at - 1) == "「" || p_.word(at - 1) == "の" || p_.word(at - 1) == "である") --at;
        return at > start && p_[at - 1].is(partnerNoun);
    }

    /// "提携先は、香川県のアクメ造船と韓国のベータ重工業。": only names and whence they are stand between.
    bool calledPartner(std::size_t k, std::size_t at) const {
        const std::size_t start = p_.firstOf(sentence(k));
        constexpr std::size_t longest = 40;
        std::size_t topic = item(k).first;
        for (; topic > start + 1 && item(k).first - topic < longest; --topic) {
            const auto w = p_.word(topic - 1);
            if (w == "は" || w == "には") break;
            constexpr std::array<std::string_view, 6> joints{"の", "と", "や", "、", "および", "及び"};
            if (!p_[topic - 1].inBracket && p_[topic - 1].form == Form::hiragana &&
                std::find(joints.begin(), joints.end(), w) == joints.end())
                return false;
        }
        if (topic <= start + 1 || !p_.word(topic - 1).ends_with("は")) return false;
        const std::size_t noun = topic - 2;
        const bool chosen = p_.word(topic - 1) == "には"; // "相手にはアクメが決まった"
        if (!p_[noun].is(partnerNoun) && !isOtherSide(noun, start)) return false;
        const auto w = p_.word(at);
        if (at >= p_.endOf(sentence(k)) || startsWithAny(w, {"。", "と", "や", "、", "および", "及び", "だ", "で"}))
            return true;
        if (chosen && (w == "が" || w == "を")) return startsWithAny(p_.behind(at, 30), {"決ま", "決め", "選"});
        return w == "の" && p_[at + 1].form == Form::number; // "アクメとベータの2社だ"
    }
    /// "共同開発の相手": whom something is done with.
    bool isOtherSide(std::size_t noun, std::size_t start) const {
        if (p_.word(noun) != "相手" || noun < start + 2 || p_.word(noun - 1) != "の") return false;
        const auto deed = p_.before(noun - 1, 30);
        for (const std::string_view v :
             {"開発", "研究", "提携", "連携", "合弁", "協業", "事業", "生産", "訓練", "運営"})
            if (deed.ends_with(v)) return true;
        return false;
    }

    /// "アクメから電力を購入する", "装置はアクメが納める", "アクメに発注する": who supplies the undertaking or has a
    /// share in it.
    bool supplies(std::size_t k, std::size_t at) const {
        const auto w = p_.word(at);
        if (w == "から") return context_.isSource(at);
        // "アクメとの共同研究所"
        if (w == "との") return startsWithAny(p_.behind(at, 60), {"共同", "合弁", "提携", "連携", "協業"});
        if (sharesIn(k, at)) return true;
        auto rest = p_.behind(at, 120);
        if (w == "に")
            return startsWithAny(rest, {"委託", "発注", "外注", "依頼", "寄付講座", "講座", "共同研究", "研究室"});
        if (w == "の") return startsWithAny(rest, {"協力を", "協力の", "支援を", "技術を", "出資を"});
        if (w == "製") return true;
        if (w != "が" && w != "も" && !w.starts_with("による")) return false;
        for (const std::string_view v : {"受け持", "引き受け", "担う", "担い"})
            if (rest.substr(0, 60).find(v) != std::string_view::npos) return true;
        if (rest.starts_with("、")) rest.remove_prefix(letter);
        const auto clause = rest.substr(0, std::min(rest.find("、"), rest.find("。")));
        for (const std::string_view v :
             {"納め", "納入", "施工", "請け負", "引き取", "供給", "出資", "担当", "参画", "加わ", "共同で"})
            if (clause.find(v) != std::string_view::npos) return true;
        return (clause.starts_with("持") || clause.starts_with("保有")) && tellsOfShares(k);
    }
    bool tellsOfShares(std::size_t k) const {
        const auto words = p_.text().textOf(p_.text().sentences()[sentence(k)].span).substr(0, 600);
        for (const std::string_view w : {"出資", "増資", "持ち分", "持分", "株主", "株式"})
            if (words.find(w) != std::string_view::npos) return true;
        return false;
    }
    /// "アクメが18%、ベータが7%を出資", "アクメ（18%）は増資に応じる".
    bool sharesIn(std::size_t k, std::size_t at) const {
        std::size_t i = item(k).last;
        if (p_.word(i) == "（" || p_.word(i) == "(")
            ++i;
        else if (p_.word(at) == "が" || p_.word(at) == "は" || p_.word(at) == "も")
            i = at + 1;
        else
            return false;
        if (p_[i].form != Form::number || !startsWithAny(p_.word(i + 1), {"%", "％", "割"})) return false;
        return tellsOfShares(k);
    }
    /// "アクメによる投資", "アクメの2000億円の計画".
    void possessor(std::size_t k, std::size_t at) {
        const auto w = p_.word(at);
        const bool by = w.starts_with("による");
        if (!by && w != "の") return;
        for (std::size_t i = at + 1; i < std::min(p_.endOf(sentence(k)), at + 7); ++i) {
            if (p_.word(i).starts_with("投資") || (by && p_[i].is(invest))) return invests(k, by ? 3 : 1);
            if (p_[i].form == Form::mark || (p_[i].form == Form::hiragana && p_.word(i) != "の")) return;
        }
    }

    /// The topic of a sentence of investing.
    void subject(std::size_t k, std::size_t at) {
        if (!context_.isSubject(item(k))) return;
        const bool heading = p_.text().sentences()[sentence(k)].heading;
        std::size_t first = k;
        while (first > 0 && linked(first - 1)) --first;
        // "アクメとベータは提携する": partners of each other, investors where a sum is named.
        const bool several = first < k;
        if (several && context_.follows(at, joint))
            for (std::size_t m = first; m <= k; ++m) ++points(m).joint;
        // "アクメも連携する", "アクメが技術提携しており".
        if (!p_.word(at).starts_with("は") && context_.follows(at, joint, 6)) ++points(k).partner;
        if (!context_.follows(at, invest)) {
            if (heading && sentence(k) == 0) invests(k, 2);
            return;
        }
        const bool tells = p_[at + 1].form == Form::number && p_.word(at + 2).starts_with("日");
        const int weight = money_[sentence(k)] ? 3 : heading || tells ? 2 : 1;
        for (std::size_t m = first; m <= k; ++m)
            if (isOrg(m)) invests(m, weight);
    }
    void invests(std::size_t k, int weight) {
        points(k).investor += weight;
        if (sentence(k) < leadSentences) points(k).lead += weight;
    }

    /// "当社は新工場を建設する": the body that speaks, which a release names first.
    void speaker(std::uint32_t s) {
        const std::size_t first = p_.firstOf(s), end = p_.endOf(s);
        if (first >= end || !startsWithAny(p_.word(first), {"当社", "弊社", "私", "わたし"}) ||
            !(p_.word(first + 1).starts_with("は") || p_.word(first + 1).starts_with("たちは") ||
              p_.word(first + 1) == "たち") ||
            !context_.follows(first + 1, invest))
            return;
        for (std::size_t k = 0; k < cast_.mentions.size() && k < 20 && item(k).first < first; ++k)
            if (isOrg(k) && !party(k).evidence.government) return invests(k, 2);
    }
    /// "同社は2000億円を投じる": the body named last before it.
    void standIns() {
        for (std::uint32_t s = 0; s < money_.size(); ++s) speaker(s);
        std::size_t last = 0;
        for (std::uint32_t s = 0; s < money_.size(); ++s) {
            const std::size_t first = p_.firstOf(s);
            while (last < cast_.mentions.size() && item(last).first < first) ++last;
            if (first >= p_.endOf(s) ||
                !(p_.word(first) == "同社" || p_.word(first) == "当社" || p_.word(first) == "両社"))
                continue;
            if (!p_.word(first + 1).starts_with("は") || !money_[s] || !context_.follows(first + 1, invest)) continue;
            int credits = p_.word(first) == "両社" ? 2 : 1;
            std::size_t credited = static_cast<std::size_t>(-1);
            for (std::size_t k = last; k-- > 0 && last - k <= 8 && credits > 0;)
                if (isOrg(k) && !party(k).evidence.government && cast_.mentions[k].party != credited &&
                    party(k).evidence.topic) {
                    credited = cast_.mentions[k].party;
                    --credits;
                    invests(k, 2);
                }
        }
    }

    /// The article quotes a person: a verb of speech behind it as the topic, or its words behind a colon.
    void quoted(std::size_t k) {
        const std::size_t end = p_.endOf(sentence(k));
        std::size_t at = item(k).last;
        for (int n = 0; at < end && n < 14; ++n, ++at) { // past the title and its bracket
            const auto w = p_.word(at);
            if (startsWithAny(w, {"は", "が", "も"})) break;
            if (w == "：" || w == ":" || w == "「" || w == "によると" || w == "によれば") {
                ++points(k).quoted;
                return;
            }
            if (w == "の" && startsWithAny(p_.word(at + 1), {"コメント", "談話", "声明", "言葉"})) {
                ++points(k).quoted;
                return;
            }
            if (p_[at].form == Form::hiragana && !startsWithAny(w, {"ら", "の"})) return;
        }
        if (at >= end || !startsWithAny(p_.word(at), {"は", "が", "も"})) return;
        if (context_.follows(at, speech, 120) || opensQuote(at)) ++points(k).quoted;
    }

    /// "は会見で「…": somebody's own words stand right behind the topic.
    bool opensQuote(std::size_t at) const {
        const std::size_t end = std::min(p_.endOf(p_[at].sentence), at + 6);
        for (std::size_t i = at + 1; i < end; ++i) {
            if (p_.word(i) == "「") return true;
            if (p_.word(i) == "、" && i > at + 3) return false;
        }
        return false;
    }

    /// Who acts in a sentence that names the investor too, or supplies and builds, is its partner.
    void helps(std::size_t k, std::size_t investor) {
        if (cast_.mentions[k].party == investor || !isOrg(k) || points(k).investor == 0) return;
        for (const bool forward : {false, true})
            for (std::size_t n = 1; n < 8; ++n) {
                if (forward ? k + n >= cast_.mentions.size() : n > k) break;
                const std::size_t m = forward ? k + n : k - n;
                if (sentence(m) != sentence(k)) break;
                if (cast_.mentions[m].party == investor) {
                    ++points(k).partner;
                    return;
                }
            }
    }

    /// Whether the text is a company's own, which only its sender names: 当社 comes before any body.
    bool speaksUnnamed() const {
        for (std::uint32_t s = 0; s < money_.size(); ++s)
            for (std::size_t i = p_.firstOf(s); i < p_.endOf(s); ++i) {
                if (!startsWithAny(p_.word(i), {"当社", "弊社"})) continue;
                for (std::size_t k = 0; k < cast_.mentions.size() && item(k).first < i; ++k)
                    if (isOrg(k) && !party(k).evidence.government) return false;
                return true;
            }
        return false;
    }

    /// The organisation with most signs of investing; mentions decide between equals.
    std::size_t mainInvestor() const {
        if (speaksUnnamed()) return points_.size();
        const auto worth = [&](std::size_t p) {
            return points_[p].investor * 3 + points_[p].lead * 2 + points_[p].mentions;
        };
        std::size_t best = points_.size();
        for (std::size_t p = 0; p < points_.size(); ++p) {
            const CastParty& party = cast_.parties[p];
            if (party.type != PartyType::org || party.evidence.government ||
                (points_[p].investor == 0 && points_[p].mentions < 3))
                continue;
            if (best == points_.size() || worth(p) > worth(best)) best = p;
        }
        return best;
    }

    void decide(std::size_t p, bool main) {
        CastParty& party = cast_.parties[p];
        const Points& s = points_[p];
        if (party.type == PartyType::place || party.type == PartyType::product) return;
        if (party.evidence.government) return give(party, Role::government, step::ofStateByName.text);
        if (party.type == PartyType::person) {
            if (s.quoted > 0) give(party, Role::spokesperson, step::isQuoted.text);
            return;
        }
        if (main || (s.lead >= 6 && s.lead > 2 * s.partner) || (s.lead >= 3 && s.joint > 0 && s.partner == 0))
            return give(party, Role::investor, step::subjectOfInvesting.text);
        if (s.partner + s.joint > 0) return give(party, Role::partner, step::inJointAct.text);
    }
    static void give(CastParty& p, Role r, std::string_view why) {
        p.role = r;
        p.roleWhy = why;
    }

    const Pieces& p_;
    const NameContext context_;
    NameCast& cast_;
    std::vector<Points> points_;
    std::vector<bool> money_;
};

} // namespace

void decideRoles(const Pieces& pieces, const std::vector<Candidate>& values, NameCast& cast) {
    RoleJudge(pieces, values, cast).judge();
}

} // namespace pledge::extract::ja
