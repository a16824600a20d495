#include "core/extract/ja/name_context.h"

#include <algorithm>
#include <initializer_list>

namespace pledge::extract::ja {
namespace {

using namespace name_class;
using Form = Piece::Form;
using Guess = NameItem::Guess;

bool startsWithAny(std::string_view text, std::initializer_list<std::string_view> heads) {
    return std::any_of(heads.begin(), heads.end(), [&](std::string_view h) { return text.starts_with(h); });
}
bool isOneOf(std::string_view text, std::initializer_list<std::string_view> words) {
    return std::find(words.begin(), words.end(), text) != words.end();
}

} // namespace

void NameEvidence::add(const NameEvidence& other) {
    const int strongest = std::max({org, person, place, product});
    const int theirs = std::max({other.org, other.person, other.place, other.product});
    if (theirs > strongest) why = other.why;
    org += other.org;
    person += other.person;
    place += other.place;
    product += other.product;
    none += other.none;
    hard += other.hard;
    government = government || other.government;
    topic = topic || other.topic;
}

NameEvidence NameContext::of(const NameItem& item) const {
    NameEvidence e;
    form(item, e);
    after(item, e);
    before(item, e);
    return e;
}

void NameContext::form(const NameItem& item, NameEvidence& e) const {
    switch (item.guess) {
    case Guess::org:
        e.org += item.sure;
        e.why = item.legal ? "legal_form" : "body";
        break;
    case Guess::person:
        e.person += item.sure;
        e.why = "title";
        break;
    case Guess::place:
        e.place += item.sure;
        e.why = item.place ? "gazetteer" : "place";
        break;
    case Guess::product:
        e.product += item.sure;
        e.why = "plant";
        break;
    case Guess::plain:
        e.org += item.sure;
        e.why = item.kanji ? "context" : "letters";
        break;
    }
    e.government = item.government;
    if (item.prefixed && item.guess != Guess::place) {
        e.org += 3;
        e.hard += item.guess == Guess::plain;
    }
}

std::size_t NameContext::behind(const NameItem& item) const {
    const std::size_t end = p_.endOf(p_[item.first].sentence);
    std::size_t at = item.last;
    for (int n = 0; n < 2 && at < end && isOneOf(p_.word(at), {"（", "(", "<", "＜"}); ++n) {
        std::size_t close = at + 1;
        while (close < end && close < at + 40 && !isOneOf(p_.word(close), {"）", ")", ">", "＞"})) ++close;
        if (close >= end || close >= at + 40) break;
        at = close + 1;
    }
    if (at < end && p_.word(at) == "」") ++at;
    return at;
}

bool NameContext::isSubject(const NameItem& item) const {
    const std::size_t at = behind(item);
    const std::size_t end = p_.endOf(p_[item.first].sentence);
    if (at >= end) return false;
    const auto w = p_.word(at);
    if (w.starts_with("は") || w.starts_with("が") || w.starts_with("も")) return true;
    if (w.starts_with("では") || w.starts_with("としては")) return true;
    if (w == "側" || w == "社") return startsWithAny(p_.word(at + 1), {"は", "が", "も"});
    const auto& sentence = p_.text().sentences()[p_[item.first].sentence];
    return sentence.heading && w == "、";
}

bool NameContext::follows(std::size_t from, NameMask mask, std::size_t most) const {
    if (from >= p_.size()) return false;
    const std::size_t end = std::min(p_.endOf(p_[from].sentence), from + most);
    for (std::size_t i = from; i < end; ++i)
        if (p_[i].is(mask)) return true;
    return false;
}

bool NameContext::isJoint(std::size_t at) const {
    if (at >= p_.size()) return false;
    const std::size_t end = std::min(p_.endOf(p_[at].sentence), at + 8);
    // "など国内3社と": what sums the list up.
    if (startsWithAny(p_.word(at), {"など", "ら", "をはじめ", "といった"}) || p_.word(at) == "等") {
        const auto w = p_.word(at);
        if (!w.ends_with("と")) {
            std::size_t k = at + 1;
            while (k < end && !startsWithAny(p_.word(k), {"と", "との"}) &&
                   (p_[k].form == Form::kanji || p_[k].form == Form::number || p_.word(k) == "の" ||
                    p_.word(k) == "や" || p_[k].form == Form::katakana || p_[k].form == Form::latin))
                ++k;
            at = k;
        }
    } else if (p_.word(at) == "社" || p_.word(at) == "側") {
        ++at;
    } else if (p_.word(at) == "の" && at + 2 < end && p_[at + 1].form == Form::number && p_.word(at + 2) == "社") {
        at += 3; // "アクメ、ベータの2社と"
    }
    if (at >= end) return false;
    const auto w = p_.word(at);
    if (!w.starts_with("と") && !w.ends_with("と")) return false;
    if (startsWithAny(w, {"とともに", "と共に", "といっしょに", "とともども", "とタッグ"})) return true;
    if (startsWithAny(w, {"として", "という", "とみ", "とする", "とし", "となる", "となっ", "といえ", "とのこと"}))
        return false;
    // "大学とは人材の育成で協力する": what is done together may stand between.
    const bool far = w == "とは" || w == "とも" || (w == "との" && p_.word(at + 1) == "間");
    // "アクメとは、千葉の施設を使った（…）サービスで合意した": a topic of its own reaches to its verb.
    const bool topic = w == "とは" && p_.word(at + 1) == "、";
    for (std::size_t k = at + 1; k < std::min(p_.endOf(p_[at].sentence), at + (topic ? 30 : far ? 14 : 10)); ++k) {
        if (topic && p_[k].form == Piece::Form::mark && (p_[k].inBracket || p_.word(k) == "（")) continue;
        if (topic && p_.word(k) == "）") continue;
        if (p_[k].is(joint)) return true;
        if ((far && p_[k].form != Form::mark) || p_[k].form == Form::number) continue;
        if (p_[k].form == Form::mark && (p_.word(k) != "、" || k > at + 1)) return false;
        if (!p_[k].mask && p_[k].form != Form::mark && p_[k].form != Form::hiragana && !far) return false;
        if (p_[k].form == Form::hiragana && !isOneOf(p_.word(k), {"の", "で", "に", "した", "に関する", "を"}))
            return false;
    }
    return false;
}

void NameContext::after(const NameItem& item, NameEvidence& e) const {
    bracket(item, e);
    const std::size_t at = behind(item);
    const std::size_t end = p_.endOf(p_[item.first].sentence);
    if (at >= end) return;
    const auto w = p_.word(at);
    const bool joined = p_.joined(at);
    if (joined && w == "社" && item.last == at) {
        e.org += 4;
        ++e.hard;
    }
    if (joined && isOneOf(w, {"傘下", "側", "日本法人", "株", "出身", "本社", "幹部", "子会社"})) e.org += 2;
    if (joined && w == "製" && item.last == at) e.org += 2;
    if (joined && (p_[at].is(eventNoun) && p_[at].form != Form::hiragana) && item.last == at)
        e.none += w == "株価" ? 0 : 2;
    if (joined && p_[at].is(placeAround) && item.last == at) e.place += 4;
    // "ハイロン州クラム": a town behind its state.
    if (item.first > 0 && p_.joined(item.first) && p_[item.first].form == Form::katakana &&
        isOneOf(p_.word(item.first - 1), {"州", "県", "省", "郡"}) && startsWithAny(w, {"に", "で", "の", "へ", "、"}))
        e.place += 6;
    if (isSubject(item)) {
        e.topic = true;
        const bool doer = follows(at + 1, act | speech | invest);
        e.org += 1 + doer;
        // "アクメは3日、…": who announces something.
        if (w == "は" && p_[at + 1].form == Form::number && p_.word(at + 2).starts_with("日") && doer) {
            e.org += 2;
            ++e.hard;
        }
        if (w == "が" &&
            isOneOf(p_.word(at + 1), {"施工", "出資", "運営", "受注", "設計", "参画", "手掛け", "手がけ"})) {
            e.org += 2;
            ++e.hard;
        }
        if (w == "、" && follows(at, act | invest)) e.org += 1;
    }
    if (isJoint(at)) {
        e.org += 3;
        if (isOneOf(p_.word(at + 1), {"提携", "共同", "合弁", "合弁会社", "資本", "業務", "共同出資", "共同研究",
                                      "共同開発", "資本提携", "業務提携", "組んで", "組み"}))
            ++e.hard;
        e.why = "joint";
    }
    const bool summed = w == "の" && (p_[at + 1].is(place) || p_.word(at + 1) == "国内" || p_.word(at + 1) == "企業");
    if (w == "など" || w == "などの" || (summed && p_.word(at + 3).find("社") != std::string_view::npos)) {
        // "アクメやベータなど国内の企業": the list is summed up.
        for (std::size_t k = at + 1;
             k < std::min(end, at + 6) && !startsWithAny(p_.word(k), {"は", "が", "を", "に", "で"}); ++k)
            if (p_[k].is(orgNoun | descriptor) || p_.word(k) == "社" || p_.word(k) == "各社") {
                e.org += 3;
                ++e.hard;
                break;
            }
    }
    if (w.starts_with("といえば")) e.org += 2;
    if (w.starts_with("による") || w == "によると" || w == "によれば") e.org += 1;
    // "…新聞の取材に": whom somebody told it.
    if (w == "の" && isOneOf(p_.word(at + 1), {"取材", "インタビュー", "電話インタビュー", "単独インタビュー", "報道"}))
        e.none += 6;
    if (w.starts_with("の")) afterNo(at, e);
    if (startsWithAny(w, {"に", "で", "へ"}) &&
        startsWithAny(p_.behind(at), {"工場", "新工場", "拠点", "新拠点", "データセンター", "建設", "新設", "進出",
                                      "ある", "立地", "本社を置"}))
        e.place += item.kanji ? 2 : 3;
    if (w.starts_with("にある") || w.starts_with("から車で")) e.place += 3;
    if (w == "を" && startsWithAny(p_.behind(at), {"搭載", "発売", "採用", "使", "用い", "訪問し"})) e.product += 2;
    if (w == "を" && startsWithAny(p_.behind(at), {"買収", "傘下", "子会社", "中心とす"})) e.org += 3;
    if (w == "に" && startsWithAny(p_.behind(at), {"出資", "委託", "発注", "売却", "納入", "供給"})) e.org += 2;
    if (w == "から" && isSource(at)) e.org += 2;
    if (startsWithAny(p_.behind(item.last - 1), {"搭載", "対応", "向け", "版", "シリーズ", "を搭載"})) e.product += 1;
}

/// "アクメから電力の全量を調達": what is bought from a body, near in the clause.
bool NameContext::isSource(std::size_t from) const {
    const auto rest = p_.behind(from, 90);
    const auto clause = rest.substr(0, std::min(rest.find("、"), rest.find("。")));
    for (const std::string_view w : {"調達", "出資", "受注", "購入", "取得", "供給", "買い", "買う", "供与", "仕入れ"})
        if (clause.find(w) != std::string_view::npos) return true;
    return false;
}

/// "アクメの津田社長", "アクメの広報担当者", "アクメの工場".
void NameContext::afterNo(std::size_t no, NameEvidence& e) const {
    if (p_.word(no) != "の") return;
    const std::size_t end = std::min(p_.endOf(p_[no].sentence), no + 9);
    for (std::size_t k = no + 1; k < end; ++k) {
        const Piece& piece = p_[k];
        if (piece.is(title) || isOneOf(p_.word(k), {"担当者", "広報担当者", "幹部", "広報", "経営陣", "関係者"})) {
            e.org += 3;
            ++e.hard;
            e.why = "office";
            return;
        }
        if (piece.form == Form::hiragana || (piece.form == Form::mark && p_.word(k) != "・")) break;
    }
    if (isOneOf(p_.word(no + 1), {"子会社", "日本法人", "株式", "株価", "本社", "完全子会社", "決算", "売上高",
                                  "米国法人", "現地法人", "傘下"}))
        e.org += 2;
    if (isOneOf(p_.word(no + 1), {"工場", "新工場", "計画", "進出", "構想", "投資", "最新", "製品", "チップ", "技術",
                                  "サービス", "クラウド", "半導体", "製造", "店舗", "発電所", "事業"}) ||
        p_[no + 1].is(latinWord))
        e.org += 2;
    for (std::size_t k = no + 1; k < end && (p_[k].is(place) || p_[k].form == Form::katakana); ++k)
        if (p_.word(k + 1) == "工場" || p_.word(k + 1) == "事業所") e.org += 2;
    if (isOneOf(p_.word(no + 1), {"北部", "南部", "東部", "西部", "郊外", "近郊", "中心部"})) e.place += 3;
}

/// What stands in the bracket behind the name: a code of an exchange, a seat, "以下".
void NameContext::bracket(const NameItem& item, NameEvidence& e) const {
    const std::size_t at = item.last;
    const std::size_t end = p_.endOf(p_[item.first].sentence);
    if (at + 2 >= end || !isOneOf(p_.word(at), {"（", "(", "<", "＜"})) return;
    const auto inside = p_.behind(at, 60);
    if (p_[at + 1].form == Form::number && p_[at + 1].end - p_[at + 1].start == 4) {
        e.org += 3;
        ++e.hard;
    }
    if (startsWithAny(inside, {"本社", "以下", "東証", "証券コード", "NYSE", "NASDAQ", "ナスダック", "代表", "社長"})) {
        e.org += 3;
        ++e.hard;
    }
    if (p_[at + 1].is(place) && item.guess != Guess::person && item.guess != Guess::place) e.org += 2;
    if (p_[at + 1].form == Form::latin && isOneOf(p_.word(at + 2), {"）", ")"}) && !p_[at + 1].is(latinWord)) {
        e.org += item.kanji ? 3 : 1;
        e.hard += item.kanji;
    }
}

void NameContext::before(const NameItem& item, NameEvidence& e) const {
    const std::size_t start = p_.firstOf(p_[item.first].sentence);
    if (item.first == start) return;
    const std::size_t b = item.first - 1;
    const auto w = p_.word(b);
    if (p_.joined(item.first) && p_[b].is(descriptor)) {
        e.org += 3;
        ++e.hard;
        e.why = "apposition";
    }
    if (w == "の" && b > start) nounBefore(b - 1, e);
    // "運送会社、アクメが": what it is stands apart.
    if (w == "、" && b > start && p_[b - 1].is(descriptor | orgNoun) && isSubject(item)) {
        e.org += 3;
        ++e.hard;
        e.why = "apposition";
    }
    const auto text = p_.before(item.first, 30);
    if (text.ends_with("沿いの") || text.ends_with("近くの")) e.place += 3; // "紅海沿いのアクメ"
    if (isOneOf(w, {"労働組合", "労組", "市民団体", "環境団体", "業界団体", "シンクタンク", "調査機関", "研究機関",
                    "格付け会社", "政府系ファンド", "公的投資銀行", "投資銀行", "通信会社", "海運会社"}) &&
        p_.joined(item.first)) {
        e.org += 3;
        ++e.hard;
    }
    // "装置を手がけるアクメは": what it makes stands before it.
    if (p_[b].form == Form::hiragana || p_[b].form == Form::kanji) makerBefore(item, e);
    // "田中氏（アクメ総研）": whom a person speaks for.
    if ((w == "（" || w == "(") && b > start && p_[b - 1].is(honorific | title) && item.last < p_.size() &&
        isOneOf(p_.word(item.last), {"）", ")"}) && item.guess == Guess::plain) {
        e.org += 3;
        ++e.hard;
    }
    if (w.ends_with("である") && b > start) nounBefore(b - 1, e);
    if (w == "・" && b > start && p_[b - 1].is(country)) e.org += 1;
    if ((w == "「" || w == "『" || w == "“") && b > start) {
        const Piece& noun = p_[b - 1];
        const bool of = p_.word(b - 1) == "の" && b > start + 1;
        const Piece& head = of ? p_[b - 2] : noun;
        if (head.is(orgNoun) || head.is(descriptor))
            e.org += 4, ++e.hard;
        else if (head.is(eventNoun))
            e.none += 4;
        else if (head.is(productNoun))
            e.product += 4;
        else if (item.last < p_.size() && isOneOf(p_.word(item.last), {"」", "』", "”"}))
            e.product += item.guess == Guess::plain ? 2 : 0;
    }
}

/// "大手のアクメ", "子会社のアクメ", "施工会社のアクメ".
void NameContext::nounBefore(std::size_t noun, NameEvidence& e) const {
    const Piece& piece = p_[noun];
    if (piece.is(descriptor | orgNoun | partnerNoun)) {
        e.org += 3;
        ++e.hard;
        e.why = "apposition";
    } else if (piece.is(productNoun) && !piece.is(placeAround)) {
        e.product += 1;
    } else if (piece.is(country)) {
        e.org += 1;
    } else if (isOneOf(p_.word(noun), {"北部", "南部", "東部", "西部", "北東部", "北西部", "南東部", "南西部", "中部",
                                       "中心部", "郊外", "近郊", "沿岸", "港町", "州都", "州", "県", "省"})) {
        e.place += 3; // "ナント近郊のアクメ"
    }
}

void NameContext::makerBefore(const NameItem& item, NameEvidence& e) const {
    const auto before = p_.before(item.first, 60);
    for (const std::string_view w :
         {"を手がける", "を手掛ける", "を営む", "を主力とする", "を展開する", "を製造販売する"})
        if (before.ends_with(w)) {
            e.org += 3;
            ++e.hard;
            e.why = "apposition";
        }
}

} // namespace pledge::extract::ja
