#include "core/base/knowledge.h"
#include "core/extract/ja/initiative_clause.h"
#include "core/extract/ja/initiative_label.h"
#include "core/extract/ja/japanese.h"

#include <algorithm>
#include <array>
#include <map>

namespace pledge::extract::ja {
namespace {

struct Words {
    WordClass loose = wordClass("initiatives.loose");
    WordClass standIn = wordClass("initiatives.stand-in");
    WordClass vain = wordClass("initiatives.vain");
    WordClass programme = wordClass("initiatives.programme");
    WordClass site = wordClass("things.site");
    WordClass object = wordClass("initiatives.object");
    WordClass step = wordClass("initiatives.step");
};

const Words& words() {
    static const Words all;
    return all;
}

class InitiativeFinder {
public:
    InitiativeFinder(const Text& t, std::vector<Candidate>& out)
        : t_(t), out_(out), party_(t.size(), none), number_(t.size(), false), told_(t.size(), false) {
        for (std::size_t k = 0; k < out.size(); ++k)
            for (std::size_t i = out[k].first; i < out[k].last && i < t.size(); ++i) {
                if (out[k].claim.kind == model::Kind::party) party_[i] = k;
                if (out[k].claim.isNumber()) number_[i] = true;
                if (out[k].claim.isNumber() || out[k].claim.kind == model::Kind::date) told_[i] = true;
            }
    }

    void find() {
        for (const Sentence& s : t_.sentences()) sentence(s);
        for (Candidate& c : found_) out_.push_back(std::move(c));
    }

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    static constexpr std::size_t longestClause = 45; // tokens

    /// "技術面の提携先は、アクメ造船とベータ重工業。": with whom, told without a verb.
    bool addPartners(const Sentence& s) {
        constexpr std::array<std::string_view, 12> nouns{"組む相手は", "提携先は",     "提携相手は", "合弁相手は",
                                                         "協力企業は", "パートナーは", "供給元は",   "調達先は",
                                                         "発注先は",   "委託先は",     "納入業者は", "施工業者は"};
        const auto text = t_.textOf(s.span);
        if (s.heading) return false;
        for (const std::string_view noun : nouns) {
            const std::size_t at = text.find(noun);
            if (at == std::string_view::npos) continue;
            const std::size_t topic = t_.tokenAt(s.span.start + at + noun.size() - std::string_view("は").size());
            if (topic >= s.last || topic <= s.first || !onlyNames(topic + 1, s.last)) continue;
            Deed deed;
            deed.first = s.first;
            deed.label = text.substr(0, at + noun.size() - std::string_view("は").size());
            Undertaking hit;
            hit.last = s.last;
            hit.end = s.span.end;
            if (text.ends_with("。")) hit.end -= std::string_view("。").size();
            add(s.first, topic, deed, hit, s);
            return true;
        }
        return false;
    }
    /// "封止材の共同開発には、アクメ精機とベータ化学が参加する": what is done together, and with whom.
    bool addJoined(const Sentence& s) {
        constexpr std::array<std::string_view, 3> verbs{"参加", "参画", "加わ"};
        for (std::size_t i = s.first + 3; i < s.last; ++i) {
            const bool joins =
                std::any_of(verbs.begin(), verbs.end(), [&](std::string_view v) { return t_.word(i).starts_with(v); });
            if (!joins || t_.word(i - 1) != "が" || !isBody(party_[i - 2])) continue;
            std::size_t to = i - 2; // the に in front of the names
            const std::size_t least = std::max(s.first, i > longestClause ? i - longestClause : 0);
            while (to > least && t_.word(to) != "に" && t_.word(to) != "には") --to;
            if (to < least + 2 || !onlyNames(t_.word(to) == "に" && t_.word(to + 1) == "は" ? to + 2 : to + 1, i - 1))
                continue;
            if (t_.is(to - 1, Token::Form::hiragana) || party_[to - 1] != none || told_[to - 1]) continue;
            Undertaking hit;
            hit.last = i + 1;
            hit.end = t_.tokens()[i].end;
            Deed deed;
            deed.first = s.first;
            deed.label = t_.textOf(t_.bytes(labelStart(least, to - 1), to));
            add(behindOpener(s.first), i, deed, hit, s);
            return true;
        }
        return false;
    }
    /// Whether companies are named, and nothing is done.
    bool onlyNames(std::size_t first, std::size_t last) const {
        bool any = false;
        for (std::size_t i = first; i < last; ++i) {
            any = any || isBody(party_[i]);
            const auto w = t_.word(i);
            if (t_.tokens()[i].brackets == 0 && party_[i] == none && t_.is(i, Token::Form::hiragana) && w != "の" &&
                w != "と" && w != "や" && w != "および" && w != "だ" && w != "です" && w != "である")
                return false;
        }
        return any;
    }

    /// "アクメ電力との購入契約は、なお交渉を続けている", "調達先についてはベータ車両と協議しており": a deal that is
    /// only talked about, with whom it is to be made.
    void addTalks(const Sentence& s) {
        if (s.heading) return;
        for (std::size_t i = s.first + 2; i < s.last; ++i) {
            if (t_.tokens()[i].quotes > 0 || t_.tokens()[i].brackets > 0 || !talksGoOn(t_, i)) continue;
            const std::size_t deal = dealBefore(t_, i, s);
            std::size_t topic = deal == none ? thingWith(i, s) : deal;
            if (topic == none) topic = thingBefore(i, s);
            if (topic == none) topic = thingToward(i, s);
            const std::size_t from = std::max(s.first, i > longestTalks ? i - longestTalks : 0);
            if (topic == none || lastNumber(from, topic) != none || !talksWith(from, topic, i)) continue;
            Deed deed;
            deed.first = topic;
            const bool ofWhat =
                deal != none && topic > s.first + 1 && t_.word(topic - 1) == "の" && party_[topic - 2] == none;
            if (ofWhat) deed.label = std::string(t_.word(topic - 2)) + "の";
            const std::size_t noun = deal == none ? labelStart(from, topic) : topic;
            deed.label += std::string(t_.textOf(t_.bytes(noun, topic + 1))) + "を" +
                          (t_.word(i).starts_with("交渉") ? "交渉" : "協議");
            Undertaking hit;
            hit.last = i + 1;
            hit.end = t_.tokens()[i].end;
            hit.plan = true;
            return add(behindOpener(s.first), i, deed, hit, s);
        }
    }
    /// "アクメ大学との共同研究所については協議中": the topic that is somebody's and ours, whatever it is, or `none`.
    std::size_t thingWith(std::size_t talks, const Sentence& s) const {
        for (std::size_t i = std::max(s.first + 2, talks > longestTalks ? talks - longestTalks : 0); i + 1 < talks;
             ++i) {
            const auto particle = t_.word(i + 1);
            const bool topical = particle == "は" || particle.starts_with("について") || particle.starts_with("に関し");
            if (!topical || t_.is(i, Token::Form::hiragana) || t_.tokens()[i].quotes > 0) continue;
            std::size_t k = i;
            while (k > s.first && party_[k] == none && !t_.is(k, Token::Form::hiragana) && !t_.is(k, Token::Form::mark))
                --k;
            if (t_.word(k) == "との" && k > s.first && isBody(party_[k - 1])) return i;
        }
        return none;
    }
    /// 「アクメ大学とは講座の開設に向けて協議中」: what the talks are to lead to, or `none`.
    std::size_t thingToward(std::size_t talks, const Sentence& s) const {
        for (const std::string_view toward : {"に向けて", "に向け"}) {
            const std::string_view before = t_.textOf(t_.bytes(s.first, talks));
            if (!before.ends_with(toward)) continue;
            std::size_t i = talks;
            while (i > s.first && t_.textOf(t_.bytes(i - 1, talks)).size() <= toward.size()) --i;
            const bool noun = i > s.first && t_.textOf(t_.bytes(i, talks)) == toward && party_[i - 1] == none &&
                              !t_.is(i - 1, Token::Form::hiragana) && !told_[i - 1];
            constexpr std::size_t two = 6; // bytes: 秋に向けて is when
            if (noun && t_.textOf(t_.bytes(labelStart(s.first, i - 1), i)).size() >= two) return i - 1;
        }
        return none;
    }
    /// "監視窓口については、アクメ研究所と協議している": the topic, whatever it is, where nothing but the other side
    /// stands in front of the talks; or `none`.
    std::size_t thingBefore(std::size_t talks, const Sentence& s) const {
        if (talks < s.first + 4 || t_.word(talks - 1) != "と") return none;
        const std::size_t side = sideBefore(talks - 1, s);
        if (side == none) return none;
        std::size_t i = side;
        while (i > s.first && party_[i] == party_[side]) --i;
        // "地元の通信会社であるアクメ電信と": what the other side is.
        constexpr std::size_t longest = 8;
        if (t_.word(i) == "の" || t_.word(i).ends_with("ある"))
            while (i > s.first && side - i < longest && t_.word(i) != "、") --i;
        if (t_.word(i) == "、" && i > s.first) --i;
        while (i > s.first && t_.is(i, Token::Form::hiragana) && t_.word(i) != "は") --i; // について, をめぐり
        const bool subject = t_.word(i) == "は" && i > s.first;
        if (subject) --i;
        while (i > s.first && t_.is(i, Token::Form::hiragana)) --i; // については
        const auto particle = t_.word(i + 1);
        const bool topical = particle == "は" || particle.starts_with("について") || particle.starts_with("に関し") ||
                             particle == "をめぐり" || particle == "をめぐって" || particle == "を";
        const bool about = topical && (particle != "を" || t_.word(i + 2).starts_with("めぐ"));
        if (isTerm(t_.textOf(t_.bytes(labelStart(s.first, i), i + 1)))) return none;
        return about && party_[i] == none && !told_[i] && !t_.is(i, Token::Form::mark) ? i : none;
    }
    /// "冷凍倉庫は、アクメ物流（横浜市）との共同運営になる": a deed told as a noun.
    void addJointly(const Sentence& s) {
        constexpr std::array<std::string_view, 6> deeds{"運営", "事業", "開発", "研究", "建設", "生産"};
        if (s.heading) return;
        for (std::size_t i = s.first + 3; i + 2 < s.last; ++i) {
            if (t_.word(i) != "との" || !t_.word(i + 1).starts_with("共同") || t_.tokens()[i].quotes > 0) continue;
            const std::size_t side = sideBefore(i, s);
            const auto behind = t_.textFrom(i + 1).substr(std::string_view("共同").size());
            const auto deed =
                std::find_if(deeds.begin(), deeds.end(), [&](std::string_view d) { return behind.starts_with(d); });
            if (side == none || deed == deeds.end()) continue;
            const std::size_t least = std::max(s.first, side > longestTalks ? side - longestTalks : 0);
            std::size_t topic = side;
            while (topic > least + 1 && t_.word(topic) != "は") --topic;
            if (t_.word(topic) != "は" || lastNumber(least, i) != none) continue;
            const std::size_t noun = topic - 1;
            if (t_.is(noun, Token::Form::hiragana) || party_[noun] != none || told_[noun]) continue;
            Undertaking hit;
            hit.last = i + 2;
            hit.end = t_.tokens()[i + 1].end;
            hit.plan = true;
            Deed told;
            told.first = s.first;
            told.label =
                std::string(t_.textOf(t_.bytes(labelStart(least, noun), noun + 1))) + "を共同" + std::string(*deed);
            return add(behindOpener(s.first), i + 1, told, hit, s);
        }
    }
    /// The last token of the body that ends in front of a particle, a bracket behind its name passed over; or `none`.
    std::size_t sideBefore(std::size_t particle, const Sentence& s) const {
        std::size_t side = particle - 1;
        if (t_.word(side) == "）") // "高蘭電信（Kaolan Telecom）と"
            for (std::size_t open = side; open-- > s.first + 1;)
                if (t_.tokens()[open].mate == side) {
                    side = open - 1;
                    break;
                }
        return isBody(party_[side]) ? side : none;
    }
    /// "対応拠点は、開設を27年1月から27年6月に延期する": what is put off or brought forward is still to come.
    void addMoved(const Sentence& s) {
        if (s.heading) return;
        for (std::size_t i = s.first + 2; i + 1 < s.last; ++i) {
            if (!t_.is(i, words().step) || t_.word(i + 1) != "を" || t_.tokens()[i].quotes > 0) continue;
            const std::size_t topic = movedTopic(i, s);
            const std::size_t verb = movedBy(i + 2, s);
            if (topic == none || verb == none) continue;
            if (lastNumber(s.first, verb) != none) return; // it stands before all that follow, too
            Undertaking hit;
            hit.last = verb + 1;
            hit.end = t_.tokens()[verb].end;
            const std::size_t start = clauseOpening(t_, s.first, topic, [](std::size_t) { return false; });
            Deed deed = deedOf(t_, start, topic + 1, hit, context_);
            deed.label =
                std::string(t_.textOf(t_.bytes(labelStart(start, topic), topic + 1))) + "を" + std::string(t_.word(i));
            return add(behindOpener(s.first), verb, deed, hit, s);
        }
    }
    /// The noun of which a step is told: 対応拠点は、開設を…; 対応拠点の開設を….
    std::size_t movedTopic(std::size_t step, const Sentence& s) const {
        std::size_t particle = step - 1;
        if (t_.word(particle) == "、" && particle > s.first) --particle;
        const bool of = particle + 1 == step && t_.word(particle) == "の";
        if (particle <= s.first || (t_.word(particle) != "は" && !of)) return none;
        const std::size_t noun = particle - 1;
        return t_.is(noun, Token::Form::hiragana) || party_[noun] != none || told_[noun] ? none : noun;
    }
    /// The verb by which a step gets another day, behind the day.
    std::size_t movedBy(std::size_t from, const Sentence& s) const {
        constexpr std::array<std::string_view, 5> verbs{"延期", "先送", "前倒", "遅ら", "繰り"};
        bool dated = false;
        for (std::size_t i = from; i < std::min(s.last, from + longestClause); ++i) {
            dated = dated || told_[i];
            for (const std::string_view verb : verbs)
                if (dated && t_.word(i).starts_with(verb)) return i;
            if (t_.word(i) == "、" || t_.word(i) == "。") return none;
        }
        return none;
    }
    /// "合弁会社を設ける案については協議を続けている", "第2工場の建設は白紙に戻った": told by what becomes of it.
    void addVerdict(const Sentence& s) {
        if (s.heading) return;
        const std::string_view text = t_.textOf(s.span);
        for (const std::string& verdict : listOf("on")) {
            const std::size_t at = text.find(verdict);
            if (at == std::string_view::npos) continue;
            const std::size_t verb = t_.tokenAt(s.span.start + at);
            // 「協議を続けている」: what it is about stands in front of what somebody says.
            const bool begins = verb > s.first && t_.word(verb - 1) == "「";
            const std::size_t noun = t_.tokens()[verb].quotes > 0 && !begins ? none : schemeBefore(verb, s);
            if (noun == none) continue;
            const std::size_t least = std::max(s.first, noun > longestClause ? noun - longestClause : 0);
            const std::size_t first = schemeStart(least, noun);
            if (lastNumber(first, noun + 1) != none) return;
            Undertaking hit;
            hit.last = std::min(verb + 1, s.last);
            hit.end = s.span.start + at + verdict.size();
            hit.verdict = true;
            Deed deed;
            deed.first = first;
            deed.label = t_.textOf(t_.bytes(first, noun + 1));
            return add(first, verb, deed, hit, s);
        }
    }
    /// 「アクメ電信とは、計算サービスの再販で合意した」, 「設備を借り受けることで合意した」: what is agreed on with
    /// somebody, whatever it is.
    void addAgreed(const Sentence& s) {
        if (s.heading) return;
        for (std::size_t i = s.first + 3; i < s.last; ++i) {
            const bool deed = t_.word(i) == "ことで合意"; // 借り受け|る|ことで合意
            if ((!deed && !t_.word(i).starts_with("合意")) || t_.tokens()[i].quotes > 0 ||
                (!deed && t_.word(i - 1) != "で"))
                continue;
            const std::size_t from = std::max(s.first, i > longestTalks ? i - longestTalks : 0);
            std::size_t last = deed ? i - 1 : i - 2;
            while (deed && last > from && t_.is(last, Token::Form::hiragana)) --last;
            if (!talksWith(from, last, i) || lastNumber(from, i) != none) return;
            std::size_t noun = last; // the object of the verb, or what is agreed on
            if (deed)
                while (noun > from && t_.word(noun + 1) != "を") --noun;
            if (noun <= from || t_.is(noun, Token::Form::hiragana) || party_[noun] != none || told_[noun]) return;
            Deed told;
            told.first = labelStart(from, noun);
            told.label = t_.textOf(t_.bytes(told.first, last + 1));
            if (isTerm(told.label)) return;
            Undertaking hit;
            hit.last = i + 1;
            hit.end = t_.tokens()[i].end;
            hit.plan = hit.agreement = true;
            return add(behindOpener(s.first), i, told, hit, s);
        }
    }
    /// 「桟橋の延伸については、アクメ港の港湾局長が『まだ協議中だ』と話した」, 「アクメによる引き取りについては両社が
    /// 協議を続けている」: the topic, whatever it is, of which it is told that nothing is agreed.
    void addOpenTopic(const Sentence& s) {
        if (s.heading) return;
        const std::size_t particle = topicOf(s);
        if (particle == none) return;
        const std::size_t noun = particle - 1;
        const std::size_t told = openBehind(particle, s);
        if (told == none) return;
        const std::size_t least = std::max(s.first, noun > longestClause ? noun - longestClause : 0);
        const std::size_t first = labelStart(least, noun);
        const std::string_view label = t_.textOf(t_.bytes(first, noun + 1));
        constexpr std::size_t two = 6; // bytes
        if (label.size() < two || lastNumber(first, noun + 1) != none || isTerm(label)) return;
        Undertaking hit;
        hit.last = told + 1;
        hit.end = t_.tokens()[told].end;
        hit.verdict = true;
        Deed deed;
        deed.first = first;
        deed.label = label;
        add(behindOpener(s.first), told, deed, hit, s);
    }
    /// The particle of the first topic of a sentence that is no company, person, number or day; or `none`.
    std::size_t topicOf(const Sentence& s) const {
        for (std::size_t i = s.first + 1; i + 1 < s.last; ++i) {
            const auto w = t_.word(i);
            if (t_.tokens()[i].quotes > 0 || w == "。") return none;
            if (t_.tokens()[i].brackets > 0) continue;
            const auto rest = t_.textFrom(i);
            const auto begins = [&](std::string_view head) { return rest.starts_with(head); };
            constexpr std::array<std::string_view, 6> particles{"について", "に関して", "をめぐ",
                                                                "を巡",     "は、",     "は「"};
            if (std::none_of(particles.begin(), particles.end(), begins)) continue;
            const std::size_t noun = i - 1;
            // 引き取|り: how a noun of doing is written.
            constexpr std::size_t letter = 3;
            const bool nouns =
                !t_.is(noun, Token::Form::hiragana) ||
                (t_.word(noun).size() == letter && t_.joined(noun) && t_.is(noun - 1, Token::Form::kanji));
            const bool does = rest.starts_with("は") && undertakes(noun);
            if (nouns && party_[noun] == none && !told_[noun] && !t_.is(noun, Token::Form::mark) && !does) return i;
        }
        return none;
    }
    /// Behind a topic the word that tells that it is only talked about: in what somebody says of it, or where the two
    /// sides of it do; or `none`.
    std::size_t openBehind(std::size_t topic, const Sentence& s) const {
        const std::size_t least = std::max(s.first, topic > longestTalks ? topic - longestTalks : 0);
        const std::size_t most = std::min(s.last, topic + longestTalks);
        for (std::size_t i = topic; i < most; ++i) {
            if (t_.word(i) == "「") {
                const std::size_t close = t_.tokens()[i].mate;
                if (close <= i || close >= s.last || t_.word(close + 1) != "と") return none;
                const std::string_view said = t_.textOf(t_.bytes(i, close));
                for (const std::string& word : listOf("said to be open"))
                    if (const auto at = said.find(word); at != std::string_view::npos)
                        return t_.tokenAt(t_.tokens()[i].start + at);
                return none;
            }
            if (!talksGoOn(t_, i)) continue;
            const bool both = t_.word(i - 1) == "が" &&
                              (t_.word(i - 2) == "両社" || t_.word(i - 2) == "双方" || t_.word(i - 2) == "両者");
            bool other = false;
            for (std::size_t k = least; k < topic && !other; ++k) other = isBody(party_[k]);
            return both && other ? i : none;
        }
        return none;
    }
    /// The noun of a plan that is the topic or object of the words at `verb`, or `none`.
    std::size_t schemeBefore(std::size_t verb, const Sentence& s) const {
        const std::size_t least = std::max(s.first + 1, verb > longestClause ? verb - longestClause : 0);
        for (std::size_t i = verb; i-- > least;) {
            const auto w = t_.word(i);
            if (w != "は" && w != "が" && w != "を" && w != "も" && !w.ends_with("ついて")) continue;
            if (t_.tokens()[i].brackets > 0) continue;
            std::size_t noun = i - 1;
            while (noun > s.first && i - noun < 4 && t_.is(noun, Token::Form::hiragana)) --noun;
            if (party_[noun] == none && isScheme(t_.word(noun))) return noun;
        }
        return none;
    }
    /// Where the words of a plan begin: its nouns, and the clause that describes them, 正極材の合弁会社を設ける案.
    std::size_t schemeStart(std::size_t least, std::size_t noun) const {
        std::size_t i = labelStart(least, noun);
        if (i == noun && i > least && t_.is(i - 1, Token::Form::hiragana) && describes(i - 1))
            while (i > least && t_.word(i - 1) != "、" && t_.word(i - 1) != "は" && t_.word(i - 1) != "に") --i;
        return i;
    }
    static bool isScheme(std::string_view noun) { return endsIn("scheme", noun); }
    /// Price, day, terms: what a deal is talked about by is not the deal.
    static bool isTerm(std::string_view noun) { return endsIn("terms", noun); }
    static bool endsIn(const std::string& section, std::string_view noun) {
        const auto& all = listOf(section);
        return std::any_of(all.begin(), all.end(), [&](const std::string& end) { return noun.ends_with(end); });
    }
    /// A section of verdicts.txt. Its words are sought in the text: as words of the lexicon they would cut others.
    static const std::vector<std::string>& listOf(const std::string& section) {
        static const auto lists = [] {
            std::map<std::string, std::vector<std::string>> all;
            for (const auto& e : base::knowledge("knowledge/ja/verdicts.txt")) all[e.section].push_back(e.key);
            return all;
        }();
        return lists.at(section);
    }
    /// Where the nouns that end at `noun` begin, with の between them.
    std::size_t labelStart(std::size_t least, std::size_t noun) const {
        std::size_t i = noun;
        while (i > least && (t_.word(i - 1) == "の" || !t_.is(i - 1, Token::Form::hiragana)) &&
               !t_.is(i - 1, Token::Form::mark) && party_[i - 1] == none)
            --i;
        while (i < noun && t_.word(i) == "の") ++i;
        return i;
    }
    std::size_t behindOpener(std::size_t i) const { return t_.is(i, openers_) && t_.word(i + 1) == "、" ? i + 2 : i; }
    /// Whether a company and と stand before the talks, or the company and との before the deal.
    bool talksWith(std::size_t first, std::size_t deal, std::size_t talks) const {
        constexpr std::array<std::string_view, 9> states{"県", "市", "町", "村", "州", "国", "政府", "府", "自治体"};
        for (std::size_t i = first; i + 1 < talks; ++i) {
            // "県との立地協定": an office that was named before.
            if (t_.word(i + 1) == "との" && std::find(states.begin(), states.end(), t_.word(i)) != states.end())
                return true;
            if (party_[i] == none || out_[party_[i]].claim.partyType != model::PartyType::org) continue;
            std::size_t next = out_[party_[i]].last;
            if (t_.tokens()[next].mate > next) next = t_.tokens()[next].mate + 1; // "ベータ車両（仙台市）と"
            const auto w = t_.word(next);
            if (w == "と" || w == "とも" || w == "とは") return true;
            if (next < deal && (w == "との" || (w == "と" && t_.word(next + 1) == "の"))) return true;
        }
        return false;
    }

    void sentence(const Sentence& s) {
        const std::size_t before = found_.size();
        bool talks = false;
        for (std::size_t i = s.first; i < s.last && !talks; ++i) talks = talksGoOn(t_, i);
        if (!talks && (addPartners(s) || addJoined(s))) return;
        std::size_t from = done_ = s.first;
        for (std::size_t i = s.first; i < s.last;) {
            const auto hit = undertakingAt(t_, i, s);
            if (!hit) {
                ++i;
                continue;
            }
            const std::size_t start = clauseOpening(
                t_, std::max(from, i > longestClause ? i - longestClause : 0), i, [this, i](std::size_t noun) {
                    return party_[noun] != none || (undertakes(noun) && !(isThing(noun) && isObject(noun + 1, i)));
                });
            // "大学と連携し、人材を育成する": with whom belongs to what is done.
            if (hit->joining && hit->last < s.last) {
                i = hit->last;
                continue;
            }
            consider(start, i, *hit, s);
            i = hit->last;
            from = done_ = i;
        }
        if (talks && found_.size() == before) addTalks(s);
        if (found_.size() == before) addMoved(s);
        if (found_.size() == before) addJointly(s);
        if (found_.size() == before) addVerdict(s);
        if (found_.size() == before) addOpenTopic(s);
        if (found_.size() == before) addAgreed(s);
    }

    void consider(std::size_t start, std::size_t verb, const Undertaking& hit, const Sentence& s) {
        if (verb <= start || hit.last < start + 2) return;
        if (isVain(start, verb) || !undertaker(start, verb, hit, s)) return;
        if (t_.tokens()[verb].quotes > 0 && t_.is(verb, words().loose)) return;
        Deed deed = deedOf(t_, start, verb, hit, context_);
        if (const std::size_t last = lastNumber(start, hit.last); last != none) {
            const std::size_t behind = behindNumber(last, verb);
            // "技能工50人を育てる訓練校を設ける": the number belongs to what describes the deed.
            if (behind == none &&
                (deed.first <= last + 1 || (!describes(deed.first - 1) && t_.word(deed.first - 1) != "、")))
                return;
            start = behind == none ? deed.first : behind;
            deed = deedOf(t_, start, verb, hit, context_);
        }
        // "環境への取り組み" heads what is told below it.
        if (t_.is(deed.first, words().vain)) return;
        if (s.heading && t_.is(verb, words().loose) && deed.label.find("を") == std::string::npos && !named(s)) return;
        if (deed.label.find("を") == std::string::npos && headsText(s)) return;
        add(start, verb, deed, hit, s);
    }

    /// Whether a line without a verb stands above prose: "5. 今後の拡張" is no undertaking but a heading.
    bool headsText(const Sentence& s) const {
        const auto& all = t_.sentences();
        const std::size_t own = t_.tokens()[s.first].sentence;
        return s.heading && own > 0 && own + 1 < all.size() && !all[own + 1].heading && t_.word(s.last - 1) != "」";
    }

    std::size_t lastNumber(std::size_t first, std::size_t last) const {
        for (std::size_t i = last; i > first; --i)
            if (number_[i - 1]) return i - 1;
        return none;
    }
    bool isShare(std::size_t end) const {
        const auto w = t_.word(end);
        return w.ends_with("割") || w.ends_with("％") || w.ends_with("%") || w.ends_with("パーセント") ||
               w.ends_with("半分") || w.ends_with("半数");
    }
    /// "100億円を投じて研究所を設ける": the undertaking begins behind what is done with the sum;
    /// "5億円の奨学金制度を設ける": a programme is more than its sum.
    std::size_t behindNumber(std::size_t number, std::size_t verb) const {
        std::size_t i = number + 1;
        while (i < verb && number_[i]) ++i;
        // "生産量の5割を北浜商事に販売する契約": a share is of what is dealt with.
        if (t_.word(i) == "を" && i + 2 < verb && isShare(i - 1)) return i + 1;
        if (t_.word(i) == "の" && i + 1 < verb) {
            for (std::size_t k = i + 1; k < verb; ++k)
                if (t_.is(k, words().programme)) return i + 1;
            return none;
        }
        for (std::size_t k = i; k < std::min(verb, i + 6); ++k) {
            const auto w = t_.word(k);
            if (k > i && (w.ends_with("て") || w == "で" || w == "、" || w.ends_with("い") || w == "に") &&
                k + 2 < verb && spends(i, k))
                return k + 1 + (t_.word(k + 1) == "、");
        }
        return none;
    }
    /// The end of a verb in front of a noun.
    bool describes(std::size_t i) const {
        const auto w = t_.word(i);
        return w.ends_with("る") || w.ends_with("た") || w.ends_with("う") || w.ends_with("す") || w.ends_with("く") ||
               w.ends_with("む") || w.ends_with("ぶ");
    }
    bool spends(std::size_t first, std::size_t last) const {
        const auto words = t_.textOf(t_.bytes(first, last + 1));
        for (const std::string_view v : {"投じ", "投資", "充て", "拠出", "かけ", "投入", "使", "費や"})
            if (words.find(v) != std::string_view::npos) return true;
        return false;
    }

    bool isVain(std::size_t object, std::size_t verb) const {
        if (verb < 2 || verb - object < 1) return false;
        std::size_t noun = verb - 1;
        while (noun > object && t_.is(noun, Token::Form::hiragana)) --noun;
        return t_.is(noun, words().vain);
    }

    bool named(const Sentence& s) const {
        const auto from = party_.begin() + static_cast<std::ptrdiff_t>(s.first);
        return std::any_of(from, from + static_cast<std::ptrdiff_t>(std::min(s.last - s.first, 2 * reach)),
                           [](std::size_t k) { return k != none; });
    }
    bool isBody(std::size_t k) const {
        return k != none && (out_[k].claim.partyType == model::PartyType::org ||
                             out_[k].claim.partyType == model::PartyType::person);
    }

    /// A party or a stand-in is the topic, or the sentence names no topic and goes on with the one before.
    bool undertaker(std::size_t start, std::size_t verb, const Undertaking& hit, const Sentence& s) const {
        // From the verb back, so that what stands between it and a topic is seen once.
        bool topic = false, other = false; // `other`: an object or a doer behind the topic
        const std::size_t least = std::max(s.first, verb > 3 * reach ? verb - 3 * reach : 0);
        for (std::size_t i = verb; i-- > least;) {
            const auto w = t_.word(i);
            const bool object = t_.is(verb, words().object) && !other;
            other = other || isOther(i);
            if (i == s.first || (w != "は" && w != "が" && w != "も") || t_.tokens()[i].brackets > 0) continue;
            if (t_.tokens()[i].quotes > t_.tokens()[verb].quotes) continue;
            if (const auto before = t_.word(i - 1);
                before == "に" || before == "で" || before == "と" || before == "ら" || before.ends_with("て"))
                continue;
            const std::size_t noun = beforeBracket(i - 1);
            if (undertakes(noun)) return true;
            if (hit.passive && i >= start) return true;
            // The topic of what was done right before may have been its object: "電力は地元で賄い、講座も開く".
            topic = topic || (w == "は" && i >= done_ && !object);
        }
        if (s.heading && named(s)) return true;
        // "電力は、アクメから購入する契約を結んだ": a pact has two sides, whatever it is about.
        return hit.agreement || (!topic && !hit.past);
    }
    /// "教材は大学と共同で作る": what is done is the topic, where a verb that needs an object has no other.
    bool isObject(std::size_t topic, std::size_t verb) const {
        if (!t_.is(verb, words().object)) return false;
        for (std::size_t i = topic + 1; i < verb; ++i)
            if (isOther(i)) return false;
        return true;
    }
    bool isOther(std::size_t i) const {
        const auto w = t_.word(i);
        return t_.tokens()[i].brackets == 0 && (w == "を" || (w == "が" && i > 0 && !undertakes(i - 1)));
    }
    bool undertakes(std::size_t noun) const {
        return party_[noun] != none || t_.is(noun, words().standIn) || titled(noun) || isThing(noun);
    }
    /// What may do something, or be made itself.
    bool isThing(std::size_t noun) const {
        const auto w = t_.word(noun);
        return t_.is(noun, words().site) || w.ends_with("工場") || w.ends_with("拠点") || w.ends_with("施設");
    }
    /// "アクメ（以下「当社」）は": the noun stands before its bracket.
    std::size_t beforeBracket(std::size_t i) const {
        const auto w = t_.word(i);
        const std::size_t mate = t_.tokens()[i].mate;
        return (w == "）" || w == ")") && mate > 0 && mate < i ? mate - 1 : i;
    }
    /// "津田社長は": the party stands a little before.
    bool titled(std::size_t noun) const {
        for (std::size_t i = noun; i > t_.sentenceOf(noun).first && noun - i < 4; --i)
            if (party_[i] != none) return true;
        return false;
    }

    void add(std::size_t first, std::size_t verb, const Deed& deed, const Undertaking& hit, const Sentence& s) {
        if (deed.label.empty()) return;
        Candidate c;
        c.first = first;
        c.last = verb; // what governs it begins with its verb
        c.bytes = {t_.tokens()[first].start, std::min<std::size_t>(hit.end, s.span.end)};
        if (c.bytes.length() < 18 || c.bytes.end <= c.bytes.start) return; // six letters
        c.claim.kind = model::Kind::initiative;
        c.claim.value = deed.label;
        c.claim.rule = hit.verdict   ? "initiative.verdict"
                       : hit.passive ? "initiative.passive"
                       : hit.plan    ? "initiative.plan"
                       : s.heading   ? "initiative.item"
                                     : "initiative.undertaking";
        because(t_, c, [&] { return filled(step::endsClause, {t_.word(verb)}); });
        for (std::size_t i = first; i < hit.last; ++i) {
            if (party_[i] == none) continue;
            const auto& p = out_[party_[i]].claim;
            auto& parties = c.claim.parties;
            if (p.partyType == model::PartyType::org &&
                std::find(parties.begin(), parties.end(), p.value) == parties.end())
                parties.push_back(p.value);
        }
        found_.push_back(std::move(c));
    }

    const Text& t_;
    std::vector<Candidate>& out_;
    std::vector<std::size_t> party_; ///< the candidate of the party that each token belongs to
    std::vector<bool> number_;
    std::vector<bool> told_; ///< the token belongs to a number or a date
    LabelContext context_{[this](std::size_t i) { return i < told_.size() && told_[i]; },
                          [this](std::size_t i) { return i < party_.size() && isBody(party_[i]); },
                          [this](std::size_t i) { return i < party_.size() && party_[i] != none; }};
    std::vector<Candidate> found_;
    WordClass openers_ = wordClass("initiatives.opener");
    std::size_t done_ = 0; ///< behind the last verb of undertaking of the sentence
};

} // namespace

void findInitiatives(const Text& text, std::vector<Candidate>& out) { InitiativeFinder(text, out).find(); }

} // namespace pledge::extract::ja
