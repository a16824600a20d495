#include "core/extract/ja/name_reader.h"

#include "core/extract/ja/name_orgs.h"

#include <algorithm>
#include <array>
#include <optional>

namespace pledge::extract::ja {
namespace {

using namespace name_class;
using Form = Piece::Form;
using Guess = NameItem::Guess;

constexpr std::size_t letter = 3; // bytes of a Japanese letter
constexpr NameMask title_ = name_class::title;

class NameReader {
public:
    explicit NameReader(const Pieces& p) : p_(p), orgs_(p) {}

    std::vector<NameItem> read() {
        findSubject();
        for (std::size_t i = 0; i < p_.size();) i = std::max(i + 1, at(i));
        return std::move(out_);
    }

private:
    std::size_t lengthOf(std::size_t i) const { return p_[i].end - p_[i].start; }

    /// Tries every kind of name at piece `i`; gives the piece behind what was read.
    std::size_t at(std::size_t i) {
        const Piece& piece = p_[i];
        if (const auto next = subject(i)) return next;
        if (piece.is(legal)) return legalBefore(i);
        if (const auto next = sentenceName(i)) return next;
        if (piece.form == Form::number || (piece.form == Form::mark) || (piece.form == Form::hiragana && !piece.mask))
            return i;
        if (piece.is(descriptor | time | roleNoun | honorific) && !piece.is(surname | place)) return i;
        if (const auto next = legalAhead(i)) return next;
        if (const auto next = prefix(i)) return next;
        if (const auto next = officer(i)) return next;
        if (const auto next = org(i)) return next;
        if (const auto next = person(i)) return next;
        if (const auto next = plain(i)) return next;
        return placeName(i);
    }

    NameItem& add(std::size_t first, std::size_t last, Guess guess, int sure) {
        NameItem item;
        item.first = first;
        item.last = last;
        item.span = item.bare = {p_[first].start, p_[last - 1].end};
        item.guess = guess;
        item.sure = sure;
        item.prefixed = prefixed_ == first && first > 0;
        item.whole = !(p_.joined(first) && p_[first - 1].form == Form::kanji) &&
                     !(p_.joined(last) && p_[last].form == Form::kanji);
        out_.push_back(item);
        return out_.back();
    }

    // --- Whom the headline begins with ---

    /// "アクメ峰、タイに工場": what stands before the comma of the headline, or of its part behind a space, and again
    /// in the text as somebody who does or has something, is a company, whatever its name is made of.
    void findSubject() {
        if (p_.size() == 0) return;
        for (std::size_t i = p_.firstOf(0); i < p_.endOf(0); ++i) {
            const bool behindNo = p_.joined(i) && p_.word(i - 1) == "の";
            const bool opens = i == p_.firstOf(0) || (p_[i].space && p_[i].form != Form::mark) || behindNo;
            std::size_t last = i;
            while (opens && last < p_.endOf(0) && (last == i || p_.joined(last)) && p_[last].form != Form::mark &&
                   p_[last].form != Form::number && !(last > i && p_[last].form == Form::hiragana))
                ++last;
            const auto behind = p_.word(last);
            const bool ends = behind == "、" || behind == "が" || behind == "は" || !p_.joined(last);
            if (!opens || last == i || !ends || !mayBeSubject(i, last)) continue;
            subject_ = p_.text().text().substr(p_[i].start, p_[last - 1].end - p_[i].start);
            for (std::size_t k = p_.endOf(0); k < p_.size(); ++k)
                if (const auto end = subjectAt(k); end && actsBehind(end)) return;
            subject_ = {};
        }
    }
    bool mayBeSubject(std::size_t first, std::size_t last) const {
        constexpr std::size_t most = 12 * letter;
        const std::size_t bytes = p_[last - 1].end - p_[first].start;
        if (bytes < 3 * letter || bytes > most) return false;
        bool own = false; // a piece that no list explains
        for (std::size_t i = first; i < last; ++i) {
            const Piece& piece = p_[i];
            if (piece.is(title_ | honorific | governmentWhole | name_class::government | time | roleNoun | descriptor |
                         countryPrefix | legal | admin))
                return false;
            // "ひさご屋マート": hiragana may open a name, as particles stand behind one.
            if (piece.form == Form::hiragana && (lengthOf(i) < 2 * letter || (!piece.mask && i > first))) return false;
            own |= piece.mask == 0 || orgs_.namey(i);
        }
        return own && !p_[first].is(country | placeAdjective);
    }
    /// One past the piece that ends the subject where it stands at piece `i`; 0 where it does not.
    std::size_t subjectAt(std::size_t i) const {
        if (subject_.empty() || !p_.text().text().substr(p_[i].start).starts_with(subject_)) return 0;
        const std::size_t end = p_[i].start + subject_.size();
        std::size_t last = i;
        while (last < p_.size() && p_[last].end < end) ++last;
        return last < p_.size() && p_[last].end == end ? last + 1 : 0;
    }
    bool actsBehind(std::size_t i) const {
        const auto w = p_.word(i);
        return p_.joined(i) && (w.starts_with("は") || w.starts_with("が") || w.starts_with("の") ||
                                w.starts_with("も") || w == "（" || w == "(");
    }
    std::size_t subject(std::size_t i) {
        const std::size_t last = subjectAt(i);
        if (last == 0 || (p_.joined(last) && p_[last].form == Form::kanji && !p_[last].is(title_ | legal | descriptor)))
            return 0;
        NameItem& item = add(i, last, Guess::org, 4);
        legalBehind(item);
        return item.last;
    }

    // --- Bodies ---

    /// "株式会社アクメ", "アクメ株式会社": the legal form is part of the mention.
    std::size_t legalBefore(std::size_t i) {
        std::size_t first = i + 1;
        while (first < p_.size() && p_[first].is(legal)) ++first;
        std::size_t last = first;
        while (last < p_.size() && p_[last].sentence == p_[i].sentence && (last == first || p_.joined(last)) &&
               p_[last].form != Form::mark && p_[last].form != Form::number &&
               !(p_[last].form == Form::hiragana && last > first && !p_[last].mask && !bindsName(last)) &&
               !(last > first && p_[last].is(title | honorific)) && last < first + 8)
            ++last;
        if (last == first || last >= p_.size() + 1) return i;
        if (p_[first].form == Form::hiragana && !p_[first].mask) return i;
        NameItem& item = add(first, last, Guess::org, 6);
        item.span.start = p_[i].start;
        item.legal = true;
        return last;
    }
    /// "株式会社みずほの里フーズ": の inside of a name that ends as names of bodies do.
    bool bindsName(std::size_t no) const {
        if (p_.word(no) != "の") return false;
        for (std::size_t k = no + 1; k < no + 4 && p_.joined(k); ++k) {
            if (p_[k].form != Form::kanji && p_[k].form != Form::katakana) return false;
            if (p_[k].is(strongBody | katakanaBody)) return !p_.joined(k + 1) || p_[k + 1].form != Form::kanji;
        }
        return false;
    }
    /// "田辺三菱製薬工場株式会社": a legal form ends a run that is one name from its start.
    std::size_t legalAhead(std::size_t i) {
        if (p_.joined(i) && p_[i - 1].form != Form::mark && p_[i - 1].form != Form::hiragana) return 0;
        if (p_[i].form == Form::latin || p_[i].is(country | countryPrefix)) return 0;
        for (std::size_t k = i; k < p_.size() && k < i + 9 && (k == i || p_.joined(k)); ++k) {
            if (k > i && p_[k].is(legal) && p_[k].form != Form::latin) {
                NameItem& item = add(i, k, Guess::org, 6);
                legalBehind(item);
                return item.last;
            }
            if (p_[k].form == Form::number || (p_[k].form == Form::hiragana && !p_[k].mask) ||
                p_[k].is(descriptor | time))
                return 0;
            if (p_[k].form == Form::mark && p_.word(k) != "・") return 0;
        }
        return 0;
    }
    /// "市民団体「川の水を守る会」": a name that is half a sentence, in quotes or right behind what it is.
    std::size_t sentenceName(std::size_t i) {
        if (i == 0 || p_[i].sentence != p_[i - 1].sentence || !p_[i - 1].is(orgNoun | descriptor)) return 0;
        const bool quoted = p_.word(i) == "「";
        const std::size_t end = std::min(p_.endOf(p_[i].sentence), i + 14);
        for (std::size_t k = i + 1; k + 1 < end; ++k) {
            const auto w = p_.word(k);
            if (p_[k].form == Form::mark && !(w == "・" || (w == "」" && quoted))) return 0;
            if (w == "」") return 0;
            const auto behind = p_.word(k + 1);
            const bool ends = quoted ? behind == "」" : p_[k + 1].form != Form::kanji;
            const bool verb = p_[k - 1].form == Form::hiragana && p_.word(k - 1).ends_with("る");
            if (!ends || !((w == "会" && (quoted || verb)) || (quoted && (w == "連絡会" || w == "ネットワーク"))))
                continue;
            add(quoted ? i + 1 : i, k + 1, Guess::org, 5);
            return k + 1 + quoted;
        }
        return 0;
    }
    std::size_t org(std::size_t i) {
        const auto hit = orgs_.at(i);
        if (!hit) return 0;
        std::size_t last = hit->last;
        // "アイルランド送電公社アクメ": what a country's body is, before its name.
        if (p_[i].is(country) && p_.joined(last) && p_[last].form == Form::katakana && orgs_.namey(last))
            return prefixed_ = last;
        while (!hit->government && p_.joined(last) && orgs_.continues(last)) ++last;
        NameItem& item = add(i, last, Guess::org, hit->sure);
        item.government = hit->government;
        legalBehind(item);
        return item.last;
    }
    /// "Acme Robotics Corporation Limited": legal forms inside a run of Latin words.
    void latinLegal(NameItem& item) {
        if (p_[item.last - 1].form != Form::latin) return;
        for (;;) {
            const auto form = p_.text().text().substr(item.bare.start, item.bare.length());
            const auto space = form.rfind(' ');
            if (space == std::string_view::npos || !(NameWords::all().whole(form.substr(space + 1)).mask & legal))
                return;
            item.bare.end = item.bare.start + space;
            item.legal = true;
            item.guess = Guess::org;
            item.sure = 6;
        }
    }
    void legalBehind(NameItem& item) {
        const std::size_t at = item.last;
        if (at >= p_.size() || p_[at].sentence != p_[item.first].sentence || !p_[at].is(legal)) return;
        item.last = at + 1;
        item.span.end = p_[at].end;
        item.legal = true;
        item.guess = Guess::org;
        item.sure = 6;
    }

    /// "米アクメ", "独政府", "米に工場".
    std::size_t prefix(std::size_t i) {
        const Piece& piece = p_[i];
        if (piece.is(country) && !piece.is(domestic) && p_.joined(i + 1) && orgs_.namey(i + 1) &&
            p_[i + 1].form != Form::kanji && !p_[i + 1].is(place))
            return prefixed_ = i + 1;
        if (!piece.is(countryPrefix) || (p_.joined(i) && p_[i - 1].form == Form::kanji)) return 0;
        const auto word = p_.word(i);
        if (p_.joined(i + 1) && p_.word(i + 1) == "政府") {
            add(i, i + 2, Guess::org, 5).government = true;
            return i + 2;
        }
        const bool clear = word == "米" || word == "英" || word == "独" || word == "仏" || word == "豪";
        const bool stands = p_[i + 1 < p_.size() ? i + 1 : i].form == Form::kanji && !clear;
        if (p_.joined(i + 1) && stands && (p_[i + 1].mask == 0 || lengthOf(i + 1) == letter)) return 0;
        if (p_.joined(i + 1) && p_[i + 1].form != Form::hiragana && p_[i + 1].form != Form::mark) {
            prefixed_ = i + 1;
            return i + 1;
        }
        if (!clear) return 0;
        const auto behind = p_.word(i + 1);
        if (!p_.joined(i + 1) || !(behind == "に" || behind == "で" || behind == "へ" || behind == "から")) return 0;
        add(i, i + 1, Guess::place, 4).place = piece.place;
        return i + 1;
    }

    // --- Persons ---

    std::size_t person(std::size_t i) {
        const Piece& piece = p_[i];
        if (piece.form == Form::kanji) return kanjiPerson(i);
        if (piece.form == Form::katakana || piece.form == Form::latin) return foreignPerson(i);
        return 0;
    }
    /// "松尾誠産業労働部長": the office of a person, not a body that the family name begins.
    std::size_t officer(std::size_t i) {
        if (!p_[i].is(surname) || p_[i].form != Form::kanji) return 0;
        std::size_t last = i + 1, given = 0;
        while (p_.joined(last) && givenPart(last) && given + lengthOf(last) <= 3 * letter) given += lengthOf(last++);
        const auto hit = given > 0 ? orgs_.at(i) : std::nullopt;
        if (!hit || hit->last <= last) return 0;
        const auto title = titleBehind(last);
        if (!title || p_[hit->last].is(title_) || hit->last >= title->last) return 0;
        return addPerson(i, last, *title, true);
    }
    /// "大杉由美子会長", "一色知事": letters that are words by themselves, one family name no file knows among them.
    std::size_t letterPerson(std::size_t i) {
        const auto part = [&](std::size_t k) {
            const Piece& piece = p_[k];
            return piece.form == Form::kanji && !piece.is(title_ | honorific | legal) &&
                   (lengthOf(k) == letter || piece.mask == 0 || piece.is(surname));
        };
        const bool opens = p_.word(i) == "相" && p_.joined(i + 1) && p_[i + 1].form == Form::kanji; // 相良
        // "加賀美俊介社長": a town's name opens the family name; an office of the town is none.
        const bool town = p_[i].is(place) && lengthOf(i) == 2 * letter && !p_[i].is(admin | country | prefecture) &&
                          p_.joined(i + 1) && p_[i + 1].form == Form::kanji && p_[i + 1].mask == 0 &&
                          lengthOf(i + 1) >= 2 * letter;
        if (!(town || opens || (part(i) && lengthOf(i) == letter)) || p_[i].is(titlePrefix | countryPrefix) ||
            opensPhrase(p_.word(i)) ||
            (p_.joined(i) && p_[i - 1].form == Form::kanji && !p_[i - 1].is(descriptor | placeTail | admin | title_)))
            return 0;
        std::size_t last = i + 1;
        for (std::size_t bytes = lengthOf(i); p_.joined(last) && part(last); ++last) {
            bytes += lengthOf(last);
            if (bytes > 5 * letter || p_[last].is(titlePrefix)) return 0;
        }
        if (p_[last - 1].end - p_[i].start < 3 * letter || last >= p_.size()) return 0;
        const bool dotted = p_.joined(last + 1) && p_.word(last) == "・";
        const bool reading = p_.word(last) == "（" && p_.word(last + 2) == "）";
        if (p_.joined(last) && (reading || p_[dotted ? last + 1 : last].is(title_ | honorific)))
            if (const auto title = titleBehind(last)) return addPerson(i, last, *title, true);
        const bool ends = !p_.joined(last) || p_[last].form == Form::hiragana || p_[last].form == Form::mark;
        return ends && titleBefore(i) ? addPerson(i, last, Title{last, false, false}, true) : 0;
    }
    /// Letters that say which one of things is meant: 同, 各, 第.
    static bool opensPhrase(std::string_view word) {
        static constexpr std::array<std::string_view, 24> heads{"同", "各", "両", "当", "本", "旧", "総", "全",
                                                                "第", "約", "計", "他", "毎", "対", "非", "未",
                                                                "再", "最", "某", "故", "県", "市", "町", "村"};
        return word.size() == letter && std::find(heads.begin(), heads.end(), word) != heads.end();
    }
    std::size_t kanjiPerson(std::size_t i) {
        if (const auto next = letterPerson(i)) return next;
        const bool family = p_[i].is(surname);
        const bool unknown = p_[i].mask == 0 && lengthOf(i) >= 2 * letter && lengthOf(i) <= 5 * letter;
        if (!family && !unknown) return 0;
        std::size_t last = i + 1;
        std::size_t given = 0;
        const bool afterTitle = titleBefore(i);
        if (family || (unknown && afterTitle)) {
            // "山田 太郎" in lists of people.
            const bool spaced = last < p_.size() && p_[last].space && p_[last].sentence == p_[i].sentence;
            while (last < p_.size() && (p_.joined(last) || (spaced && last == i + 1)) && givenPart(last) &&
                   given + lengthOf(last) <= 3 * letter)
                given += lengthOf(last++);
        }
        // "藤代真理子経産相": one more letter of the given name.
        if (unknown && !family && !afterTitle && p_.joined(last) && p_.joined(last + 1) && givenPart(last) &&
            lengthOf(last) == letter && p_[last + 1].is(title_ | honorific))
            ++last;
        const auto title = titleBehind(last);
        // "保健相": one letter is no title behind what may be an office.
        if (unknown && !family && title && p_.word(last) == "相") return 0;
        if (!title && !(afterTitle && (given > 0 || unknown))) {
            last = i + 1;
            const auto bareTitle = titleBehind(last);
            if (!bareTitle) return 0;
            return addPerson(i, last, *bareTitle, family);
        }
        return addPerson(i, last, title.value_or(Title{last, false, false}), family || afterTitle);
    }
    bool givenPart(std::size_t i) const {
        const Piece& piece = p_[i];
        // "佐伯リサ社長"
        if (piece.form == Form::katakana && p_[i - 1].is(surname) && lengthOf(i) <= 4 * letter && i + 1 < p_.size() &&
            p_[i + 1].is(title_ | honorific))
            return true;
        if (piece.form != Form::kanji) return piece.form == Form::hiragana && (piece.mask & hiraganaName);
        if (piece.is(title | honorific | descriptor | titlePrefix)) return false;
        if (piece.is(place) && lengthOf(i) != letter) return false;
        return piece.mask == 0 || (lengthOf(i) == letter) || piece.is(surname);
    }

    struct Title {
        std::size_t last;
        bool government;
        bool strong; ///< a form of address, or an office that bodies do not bear in their names
    };
    /// The title that stands at piece `i`, other words of the office before it.
    std::optional<Title> titleBehind(std::size_t i) const {
        // "南宮爀（ナムグン・ヒョク）会長": over its reading.
        if (p_.word(i) == "（" && i + 3 < p_.size() && p_[i + 1].form == Form::katakana && p_.word(i + 2) == "）" &&
            p_[i].sentence == p_[i + 3].sentence)
            i += 3;
        std::size_t at = i;
        if (at < p_.size() && p_.joined(at) && (p_.word(at) == "・") && p_.joined(at + 1)) ++at;
        bool office = false;
        for (std::size_t k = at; k < p_.size() && k < at + 7 && (p_.joined(k) || k == i); ++k) {
            const Piece& piece = p_[k];
            if (k == i && (!p_.joined(k) && !piece.space)) return std::nullopt;
            if (piece.is(title | honorific) && !(k == i && piece.space && piece.is(honorific))) return chain(k);
            const bool part = piece.form == Form::kanji || piece.form == Form::katakana || piece.form == Form::latin ||
                              (piece.form == Form::mark && p_.word(k) == "・");
            if (!part || piece.is(roleNoun | time)) return std::nullopt;
            if (piece.mask == 0 && !office && (k > i + 1 || p_[i - 1].form == Form::kanji || lengthOf(k) > 4 * letter))
                return std::nullopt;
            if (piece.is(surname) && !piece.is(place | ordinary | affix)) return std::nullopt;
            office = true;
        }
        return std::nullopt;
    }
    /// "副会長兼社長", "社長CEO": all of it.
    Title chain(std::size_t k) const {
        Title t{k, false, false};
        while (k < p_.size() && (k == t.last || p_.joined(k)) &&
               (p_[k].is(title | honorific | titlePrefix) || p_.word(k) == "・" || p_.word(k) == "・")) {
            t.government = t.government || p_[k].is(governmentTitle);
            t.strong = t.strong || p_[k].is(honorific | governmentTitle);
            t.last = ++k;
        }
        return t;
    }
    std::size_t addPerson(std::size_t first, std::size_t last, const Title& title, bool family) {
        NameItem& item = add(first, last, Guess::person, family || title.strong ? 5 : 3);
        item.titled = true;
        item.government = title.government || governmentBefore(first);
        return std::max(last, title.last);
    }
    bool governmentBefore(std::size_t i) const {
        if (i < 1) return false;
        std::size_t at = i - 1;
        if ((p_.word(at) == "の" || p_.word(at) == "：" || p_.word(at) == ":") && at > 0) --at;
        return p_[at].is(governmentTitle) && p_[at].sentence == p_[i].sentence;
    }
    /// "社長の山田太郎", "代表取締役社長：山田太郎", "CEO 山田太郎".
    bool titleBefore(std::size_t i) const {
        if (i == 0 || p_[i - 1].sentence != p_[i].sentence) return false;
        std::size_t at = i - 1;
        const auto w = p_.word(at);
        if ((w == "の" || w == "：" || w == ":" || w == "・" || w == "、" || w == "で") && at > 0)
            --at;
        else if (p_.joined(i))
            return false;
        return p_[at].is(title) && p_[at].sentence == p_[i].sentence;
    }
    std::size_t foreignPerson(std::size_t i) {
        const Piece& piece = p_[i];
        const bool several =
            p_.word(i).find("・") != std::string_view::npos || p_.word(i).find(' ') != std::string_view::npos;
        const auto title = titleBehind(i + 1);
        const bool direct = title && (p_.word(i + 1) == "氏" || p_.word(i + 1) == "さん");
        if (piece.is(place | latinWord) && !direct) return 0;
        if (piece.is(katakanaWord | composedWord) && !direct && !(several && title)) return 0;
        if (piece.form == Form::latin && !several && !direct) return 0;
        const bool named = piece.is(given) && several;
        if (!title && !titleBefore(i) && !named) return 0;
        if (!title) {
            if (!named && !several) return 0;
            return addPerson(i, i + 1, Title{i + 1, false, named && titleBefore(i)}, named);
        }
        // "アクメ社長": a single word before a title may be the company.
        return addPerson(i, i + 1, *title, several || direct || piece.is(given));
    }

    // --- Places ---

    std::size_t placeName(std::size_t i) {
        const Piece& piece = p_[i];
        std::size_t last = i + 1;
        if (!piece.is(place)) return stemWithTail(i);
        if (piece.is(katakanaWord)) return i;
        // "メキシコ合衆国": the long form of a country's name.
        if (piece.is(country) && p_.joined(last))
            for (const std::string_view form : {"合衆国", "共和国", "連邦共和国", "連邦", "王国"})
                if (p_.word(last) == form) ++last;
        // "沖縄県警": a prefecture's police.
        if (piece.is(admin) && p_.joined(last) && p_.word(last) == "警") {
            add(i, last + 1, Guess::org, 5).government = true;
            return last + 1;
        }
        const bool tail = (!piece.is(admin | country) && tailAt(last)) || (piece.is(country) && p_.word(last) == "州");
        if (tail) ++last;
        if (p_.joined(last) && p_[last].is(placeAdjective) && !tail) return last;
        if (p_.joined(i) && p_[i - 1].form == Form::kanji &&
            !p_[i - 1].is(place | descriptor | placeTail | affix | time) && p_[i - 1].form == piece.form &&
            !piece.is(admin))
            return i;
        NameItem& item = add(i, last, Guess::place, 4);
        const bool other =
            p_.word(last - 1) == "湾" || p_.word(last - 1).ends_with("港") || p_.word(last - 1) == "半島";
        item.place = tail && (other || piece.is(prefecture | country)) ? 0 : piece.place;
        if (!tail) officeTail(item);
        if (p_.joined(last) && p_.word(last) == "工場") plantName(i, last + 1);
        return last;
    }
    /// "日立市長": the office has the town's own 市.
    void officeTail(NameItem& item) {
        const auto behind = p_.word(item.last);
        const bool within = behind.ends_with("内") && behind.size() == 2 * letter;
        if (!p_.joined(item.last) || (!p_[item.last].is(title) && !within) || p_[item.first].is(admin | country))
            return;
        for (const std::string_view head : {"市", "町", "村", "区", "州", "県"}) {
            if (!behind.starts_with(head) || behind.size() <= letter) continue;
            item.bare.end = item.span.end += letter;
            if (p_[item.first].is(prefecture) && head != "県") item.place = 0;
        }
    }
    bool tailAt(std::size_t i) const {
        static constexpr std::array tails{"県", "府", "都", "道", "州", "市",   "区",   "町",
                                          "村", "郡", "島", "湾", "港", "新港", "半島", "諸島"};
        if (!p_.joined(i)) return false;
        const auto w = p_.word(i);
        if (w == "省") return i > 0 && p_[i - 1].form == Form::katakana && orgs_.namey(i - 1); // a province
        return std::find(tails.begin(), tails.end(), w) != tails.end();
    }
    /// "館林市": letters that are words by themselves, and a town's tail.
    bool twoLetters(std::size_t i) const {
        const auto single = [&](std::size_t k) { return p_[k].form == Form::kanji && lengthOf(k) == letter; };
        if (!p_.joined(i + 2) || !p_.joined(i + 1) || !single(i) || !single(i + 1) || p_[i].is(generic | placeTail))
            return false;
        if (p_.joined(i) && p_[i - 1].form == Form::kanji && !p_[i - 1].is(place | placeTail | descriptor))
            return false;
        const auto w = p_.word(i + 2);
        return w == "市" || w == "町" || w == "村" || w == "郡";
    }
    /// "由利本荘市": the parts of a town's name, where its run of kanji begins with it.
    std::size_t townRun(std::size_t i) const {
        if (p_[i].form != Form::kanji || (p_.joined(i) && p_[i - 1].form == Form::kanji && !p_[i - 1].is(admin)) ||
            p_[i].is(generic | affix | country | placeTail))
            return 0;
        std::size_t last = i;
        for (std::size_t bytes = 0; last == i || p_.joined(last); ++last) {
            const Piece& piece = p_[last];
            if (last > i && last < i + 4 && townTail(last)) return last + 1 > i + 2 ? last + 1 : 0;
            if (piece.form != Form::kanji || !(piece.mask == 0 || lengthOf(last) == letter || piece.is(surname)))
                return 0;
            if ((bytes += lengthOf(last)) > 4 * letter) return 0;
        }
        return 0;
    }
    bool townTail(std::size_t i) const {
        const auto w = p_.word(i);
        return (w == "市" || w == "町" || w == "村" || w == "郡") &&
               !(p_.joined(i + 1) && p_[i + 1].form == Form::kanji && lengthOf(i + 1) == letter);
    }
    /// "菊見町", "ブライアン郡": a stem that no file knows.
    std::size_t stemWithTail(std::size_t i) {
        if (twoLetters(i)) {
            add(i, i + 3, Guess::place, 4);
            return i + 3;
        }
        if (const auto last = townRun(i)) {
            add(i, last, Guess::place, 4);
            return last;
        }
        const Piece& piece = p_[i];
        const bool stem = (piece.form == Form::kanji && (piece.mask == 0 || piece.is(surname))) ||
                          (piece.form == Form::katakana && !piece.is(katakanaWord)) ||
                          (piece.form == Form::hiragana && piece.mask);
        if (!stem || !tailAt(i + 1) || lengthOf(i) < (piece.form == Form::kanji ? 1 : 2) * letter) return i;
        if (p_.word(i + 1) == "道" || p_.word(i + 1) == "都" || p_.word(i + 1) == "島") return i;
        add(i, i + 2, Guess::place, 4);
        return i + 2;
    }
    /// "宇都宮工場" names a plant; the place is part of it.
    void plantName(std::size_t first, std::size_t last) {
        NameItem& item = out_.back();
        item.guess = Guess::product;
        item.place = 0;
        item.last = last;
        item.span.end = item.bare.end = p_[last - 1].end;
        item.first = first;
    }

    // --- Names that only the context can tell ---

    std::size_t plain(std::size_t i) {
        const Piece& piece = p_[i];
        std::size_t last = i;
        if (piece.is(place) && piece.is(domestic) && !piece.is(admin) && p_.joined(i + 1) && orgs_.namey(i + 1) &&
            (p_[i + 1].form != Form::kanji || orgs_.endsAsBody(i + 1) || (isDescribed(i) && p_.word(i + 2) == "と")))
            last = i + 2; // 日本アクメ
        else if (isFamilyAndWord(i))
            last = i + 2; // 松浦アクメ
        else if (orgs_.namey(i))
            last = i + 1;
        else if (piece.is(nameHead) && p_.joined(i + 1) && orgs_.namey(i + 1) && p_[i + 1].form == Form::kanji)
            last = i + 2; // 第一三…
        if (last == i) return 0;
        // "アクメ九州（", "アクメメキシコは": a daughter named by where it works.
        if (p_.joined(last) && p_[last].is(place) && p_[last].is(domestic | country) && !p_[last].is(admin) &&
            orgs_.endsAsBody(last))
            ++last;
        // "アクメ東雲は": a name in katakana with that of a place or a family behind it, or letters that are no
        // word, where the phrase ends.
        if (last == i + 1 && piece.form == Form::katakana && !piece.is(composedWord | place | given) &&
            lengthOf(i) >= 3 * letter && p_.joined(last) && p_[last].form == Form::kanji &&
            (p_[last].mask == 0 || p_[last].is(place | surname)) &&
            !p_[last].is(admin | country | prefecture | title_ | honorific) && lengthOf(last) >= 2 * letter &&
            orgs_.endsAsBody(last))
            ++last;
        // "木浦（モッポ）市": its reading stands before the tail.
        if (p_.word(last) == "（" && p_[last + 1].form == Form::katakana && p_.word(last + 2) == "）" &&
            tailAt(last + 3)) {
            add(i, last, Guess::place, 4);
            return last + 4;
        }
        if (tailAt(last) && p_[last - 1].form != Form::latin) return 0;
        while (p_.joined(last) && orgs_.continues(last)) ++last;
        NameItem& item = add(i, last, Guess::plain, formSure(i, last));
        item.kanji = std::all_of(&p_[i], &p_[i] + (last - i), [](const Piece& x) { return x.form == Form::kanji; });
        item.composed = last == i + 1 && piece.is(composedWord);
        latinLegal(item);
        legalBehind(item);
        if (item.legal) return item.last;
        if (p_.joined(last) && p_.word(last) == "工場" && item.kanji) return out_.pop_back(), last;
        return last;
    }
    /// "松浦セラテック": a family name, or a town's, and letters that are no word, in one run.
    bool isFamilyAndWord(std::size_t i) const {
        const Piece& piece = p_[i];
        return piece.form == Form::kanji && piece.is(surname | place) &&
               !piece.is(admin | country | prefecture | title_) && lengthOf(i) >= 2 * letter &&
               !(p_.joined(i) && p_[i - 1].form == Form::kanji) && p_.joined(i + 1) &&
               p_[i + 1].form == Form::katakana && orgs_.namey(i + 1) && lengthOf(i + 1) >= 3 * letter &&
               !p_[i + 1].is(composedWord | given | place) && p_.word(i + 1).find("・") == std::string_view::npos &&
               !p_[i + 2].is(title_ | honorific);
    }
    /// "物流会社の…", "大手の…": the words before say that a company's name comes.
    bool isDescribed(std::size_t i) const {
        return i > 1 && p_.joined(i) && p_.word(i - 1) == "の" && p_.joined(i - 1) &&
               p_[i - 2].is(descriptor | orgNoun);
    }
    int formSure(std::size_t first, std::size_t last) const {
        int sure = 0;
        for (std::size_t i = first; i < last; ++i) {
            const Piece& piece = p_[i];
            if (piece.form == Form::katakana && !piece.is(composedWord))
                sure = std::max(sure, NameWords::all().endsInBody(p_.word(i)) ? 3 : 1);
            if (piece.form == Form::latin) sure = std::max(sure, 1);
            if (i > first && piece.is(katakanaBody | strongBody)) sure = 3;
        }
        return sure;
    }

    const Pieces& p_;
    const OrgReader orgs_;
    std::vector<NameItem> out_;
    std::string_view subject_; ///< whom the headline begins with; empty where nobody shows it
    std::size_t prefixed_ = 0; ///< the piece right behind the last country prefix
};

} // namespace

std::vector<NameItem> readNames(const Pieces& pieces) { return NameReader(pieces).read(); }

} // namespace pledge::extract::ja
