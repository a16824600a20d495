#include "core/extract/ja/name_orgs.h"

#include <algorithm>
#include <array>

namespace pledge::extract::ja {
namespace {

using namespace name_class;
using Form = Piece::Form;

constexpr std::size_t longestName = 9; // pieces
constexpr std::size_t letter = 3;

template<std::size_t N>
bool oneOf(std::string_view word, const std::array<std::string_view, N>& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

// Words that follow a place or a foreign name as a common noun more often than as the end of a name.
constexpr std::array<std::string_view, 22> things{"木材", "信号", "軸受",   "建設", "開発", "製造", "半導体", "部品",
                                                  "電池", "住宅", "不動産", "倉庫", "物流", "水道", "空港",   "原子力",
                                                  "発電", "送電", "資源",   "旅行", "林業", "機械"};
constexpr std::array<std::string_view, 31> wares{
    "ベアリング",   "ケア",         "エンジン", "ポンプ",       "バルブ",       "タービン", "プラント", "バッテリー",
    "フィルム",     "センサー",     "クレーン", "パイプ",       "クラウド",     "サービス", "システム", "ソフト",
    "ソフトウェア", "ソフトウエア", "ロボット", "ネットワーク", "ネット",       "インフラ", "カード",   "アカデミー",
    "ライフ",       "ストア",       "スクール", "パワー",       "ディスプレイ", "アメリカ", "アジア"};
// Words of companies before which an everyday katakana word is part of the name.
constexpr std::array<std::string_view, 26> firms{"電装",   "硝子",
                                                 "製作所", "工作所",
                                                 "製鋼",   "重工",
                                                 "重工業", "電工",
                                                 "化成",   "商事",
                                                 "物産",   "商会",
                                                 "地所",   "精機",
                                                 "精工",   "鋼管",
                                                 "計器",   "車輌",
                                                 "興業",   "興産",
                                                 "鉄工所", "工業所",
                                                 "電線",   "電機",
                                                 "工業",   "ホールディングス"};
// Public bodies whose names may be made of ordinary words alone.
constexpr std::array<std::string_view, 14> publicBodies{
    "機構",   "協会",   "総合研究所", "技術総合研究所", "連合会",   "公社",   "公庫",
    "事業団", "振興会", "推進機構",   "開発機構",       "研究機構", "工業会", "基金"};

} // namespace

bool OrgReader::namey(std::size_t i) const {
    const Piece& piece = p_[i];
    switch (piece.form) {
    case Form::kanji: return (piece.mask == 0 && piece.end - piece.start >= 2 * letter);
    case Form::katakana:
        return !(piece.mask & ~(given | katakanaBody | surname | strongBody | composedWord)) && !wholeWord(i) &&
               piece.end - piece.start >= 2 * letter;
    case Form::latin: return !piece.is(latinWord | title | legal | place | ordinary | governmentWhole);
    case Form::hiragana: return piece.is(hiraganaName);
    default: return false;
    }
}

/// A word that ends names of companies alone ("グループ", "システムズ") is no name.
bool OrgReader::wholeWord(std::size_t i) const { return p_[i].is(katakanaBody | strongBody); }

bool OrgReader::continues(std::size_t i) const {
    const Piece& piece = p_[i];
    if (piece.form == Form::katakana)
        return namey(i) || (piece.is(katakanaBody | strongBody) && !oneOf(p_.word(i), wares)) ||
               (NameWords::all().endsInBody(p_.word(i)) && !piece.is(katakanaWord));
    // "ヘリオスGX": letters at the end of a name in katakana, unless they describe what follows (アクメEV電池).
    constexpr std::size_t fewLetters = 3;
    if (piece.form == Form::latin && !piece.is(legal) && i > 0 && p_[i - 1].form == Form::katakana &&
        piece.end - piece.start <= fewLetters && p_.word(i) != "AI" && p_.word(i) != "EV" && p_.word(i) != "IT" &&
        !(p_.joined(i + 1) && (p_[i + 1].form == Form::kanji || p_[i + 1].form == Form::katakana)))
        return true;
    return piece.form == Form::latin && namey(i);
}

bool OrgReader::stops(std::size_t i, std::size_t first) const {
    const Piece& piece = p_[i];
    if (i > first && !p_.joined(i)) return true;
    if (piece.form == Form::number || (piece.is(act) && !piece.is(ordinary))) return true; // "本社を置く" before a name
    if (piece.form == Form::hiragana) return !piece.mask;
    if (piece.form == Form::mark)
        return !(i > first && p_.word(i) == "・" && p_.joined(i + 1) &&
                 (p_[i + 1].form == Form::kanji || p_[i + 1].is(katakanaWord | composedWord)));
    return piece.is(descriptor | time | roleNoun | honorific | legal) ||
           (piece.is(title) && !isBody(i) && !piece.is(ordinary));
}

bool OrgReader::isBody(std::size_t i) const {
    return p_[i].is(strongBody | weakBody | katakanaBody | name_class::government);
}

std::optional<OrgReader::Hit> OrgReader::at(std::size_t i) const {
    const Piece& head = p_[i];
    if (const auto w = p_.word(i); w == "から" || w == "まで" || w == "より") return std::nullopt;
    // "研究機関アクメ研究所": what it is stands before its name.
    for (std::size_t k = i; k < i + 2 && k + 1 < p_.size(); ++k)
        if (p_.word(k).ends_with("機関") && p_.joined(k + 1) && p_[k + 1].form == Form::katakana) return std::nullopt;
    // "韓国・アクメ電機": the name begins behind the place.
    if (head.is(place) && p_.word(i + 1) == "・") return std::nullopt;
    if (head.is(governmentWhole)) {
        if (p_.joined(i) && p_[i - 1].form == Form::kanji && head.form == Form::kanji && p_[i - 1].mask == 0)
            return std::nullopt;
        return Hit{i + 1, 6, true};
    }
    // "韓国・アクメ商事": a heading says where the name is from.
    if (head.is(country) && p_.word(i + 1) == "・" && p_.joined(i + 1) && p_.joined(i + 2) && !p_[i + 2].is(place))
        return std::nullopt;
    std::optional<Hit> best;
    for (std::size_t k = i; k < p_.size() && k < i + longestName && !stops(k, i); ++k) {
        if (k == i) continue;
        int sure = isBody(k) ? valid(i, k) : 0;
        if (sure == 0 && (isSideOfDeed(i, k) || isNewsmaker(i, k))) sure = 3;
        if (sure == 0) continue;
        // "韓国原子力評議会": a council of a country is its state's.
        const bool council = p_.word(k) == "評議会" && head.is(country);
        best = Hit{k + 1, sure, council || p_[k].is(name_class::government)};
    }
    return best;
}

/// "アクメおよび丹度エンジニアリングと共同で", "アクメと丹渦津設備が共同で": letters that are no words, and a trade, as
/// the last side of what several do together.
bool OrgReader::isSideOfDeed(std::size_t first, std::size_t body) const {
    constexpr std::array<std::string_view, 5> trades{"設備", "エンジニアリング", "工務", "技研", "設計"};
    constexpr std::array<std::string_view, 6> joints{"と", "や", "および", "及び", "ならびに", "並びに"};
    // "伊予エンジンと共同開発契約を締結": a place and a ware do nothing together with anybody.
    if (body == first + 1 && p_[first].is(place) && p_[first].is(domestic) && !p_[first].is(admin) &&
        p_[body].form == Form::katakana && p_.word(body + 1).starts_with("と")) {
        const auto deed = p_.behind(body + 1, 60);
        for (const std::string_view joint : {"共同開発", "共同研究", "提携", "合弁"})
            if (deed.find(joint) != std::string_view::npos) return true;
    }
    if (!oneOf(p_.word(body), trades) || !p_.joined(first) || !oneOf(p_.word(first - 1), joints)) return false;
    for (std::size_t i = first; i < body; ++i)
        if (p_[i].form != Form::kanji || (p_[i].mask != 0 && p_[i].end - p_[i].start > letter)) return false;
    const auto behind = p_.behind(body + 1, 40);
    const auto w = p_.word(body + 1);
    return letters(first, body) >= 2 && (w == "と" || w == "が") &&
           (behind.starts_with("共同") || behind.starts_with("組"));
}

/// "丹度プロペラは9日、…と発表した": letters that are no words and a ware, of which a sentence opens with the news.
bool OrgReader::isNewsmaker(std::size_t first, std::size_t body) const {
    if (first != p_.firstOf(p_[first].sentence) || (p_[body].form != Form::katakana && p_[body].form != Form::kanji) ||
        p_.word(body + 1) != "は" || p_[body + 2].form != Form::number || !p_.word(body + 3).starts_with("日"))
        return false;
    for (std::size_t i = first; i <= body; ++i)
        if (p_[i].is(admin | country | generic)) return false;
    const auto deed = p_.behind(body + 3);
    return anyNamey(first, body) &&
           (deed.find("発表した") != std::string_view::npos || deed.find("明らかにした") != std::string_view::npos);
}

std::size_t OrgReader::letters(std::size_t first, std::size_t last) const {
    return (p_[last - 1].end - p_[first].start) / letter;
}
bool OrgReader::anyOf(std::size_t first, std::size_t last, NameMask mask) const {
    for (std::size_t i = first; i < last; ++i)
        if (p_[i].is(mask)) return true;
    return false;
}
bool OrgReader::anyNamey(std::size_t first, std::size_t last) const {
    for (std::size_t i = first; i < last; ++i)
        if (namey(i) || p_[i].is(surname | place)) return true;
    return pair(first, last);
}
/// Two single letters in front of a body are a name more often than two words: "中外…".
bool OrgReader::pair(std::size_t first, std::size_t last) const {
    if (last != first + 2) return false;
    for (std::size_t i = first; i < last; ++i)
        if (p_[i].form != Form::kanji || p_[i].end - p_[i].start != letter || p_[i].is(generic)) return false;
    constexpr std::array<std::string_view, 10> numerals{"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};
    return !oneOf(p_.word(first), numerals);
}
/// Whether a common noun goes on behind piece `i`: "日本電力市場".
bool OrgReader::goesOnAsNoun(std::size_t i) const {
    if (!p_.joined(i + 1)) return false;
    const Piece& next = p_[i + 1];
    if (next.is(title | legal | katakanaBody | strongBody | weakBody | orgNoun) && !next.is(descriptor)) return false;
    return next.is(descriptor | ordinary | roleNoun | affix | placeAdjective | katakanaWord | eventNoun | productNoun);
}

/// Whether a particle of who acts, or a mark, stands behind piece `i`, where names of bodies end.
bool OrgReader::endsPhrase(std::size_t i) const {
    if (i + 1 >= p_.size() || p_[i + 1].sentence != p_[i].sentence) return true;
    const auto w = p_.word(i + 1);
    // "アクメ、周防ネットワークの2社と"
    if (w == "の" && i + 3 < p_.size() &&
        (p_.word(i + 2).starts_with("両社") || (p_[i + 2].form == Form::number && p_.word(i + 3).starts_with("社"))))
        return true;
    constexpr std::array<std::string_view, 10> heads{"は",   "が",   "も",     "と", "や",
                                                     "など", "から", "による", "、", "（"};
    return std::any_of(heads.begin(), heads.end(), [&](std::string_view h) { return w.starts_with(h); });
}

/// "七十七銀行": letters of a number, of which there are two or more, are the bank's name.
bool OrgReader::isNumeral(std::size_t first, std::size_t last) const {
    constexpr std::string_view numerals = "一二三四五六七八九十百";
    if (letters(first, last) < 2) return false;
    for (std::size_t i = first; i < last; ++i)
        for (std::size_t at = 0; at < p_.word(i).size(); at += letter)
            if (numerals.find(p_.word(i).substr(at, letter)) == std::string_view::npos) return false;
    return true;
}

bool OrgReader::isSchool(std::string_view word) const {
    return word.ends_with("校") || word.ends_with("高専") || word.ends_with("大学") || word.ends_with("学院");
}

int OrgReader::valid(std::size_t first, std::size_t body) const {
    const Piece& b = p_[body];
    const bool common = !anyNamey(first, body);
    // "セントラル電装".
    if (common && body == first + 1 && p_[first].form == Form::katakana && p_[first].is(katakanaWord | composedWord) &&
        oneOf(p_.word(body), firms) && !goesOnAsNoun(body))
        return 2;
    if (common && !b.is(strongBody | name_class::government)) return 0;
    if (b.is(name_class::government))
        if (const int sure = government(first, body)) return sure;
    if (b.is(strongBody))
        if (const int sure = strong(first, body)) return sure;
    if (b.is(weakBody))
        if (const int sure = weak(first, body)) return sure;
    return b.is(katakanaBody) ? katakana(first, body) : 0;
}

int OrgReader::government(std::size_t first, std::size_t body) const {
    const auto word = p_.word(body);
    if (anyOf(first, body, affix) && letters(first, body) < 3) return 0;
    const bool local = anyOf(first, body, place);
    if (word == "政府")
        return local && (body == first + 1 || (body < first + 5 && p_[body - 1].is(admin | placeTail))) ? 5 : 0;
    if (word == "局") {
        const bool state = p_.word(first) == "連邦" || p_.word(first) == "国家" || p_[first].is(country);
        return state && body > first + 1 && !goesOnAsNoun(body) ? 5 : 0;
    }
    // A bureau with its field: 連邦サイバーセキュリティー局.
    if (word.ends_with("局") && word.size() > 2 * letter) return letters(first, body) >= 2 ? 5 : 0;
    if (word == "省" || word == "庁") {
        // A ministry is named by its field, "カルム省" by a name: a province.
        if (word == "省" && p_[body - 1].form == Form::katakana && namey(body - 1)) return 0;
        if (letters(first, body) < 2 || p_[first].is(descriptor) || p_.word(first) == "関係") return 0;
        return goesOnAsNoun(body) && !p_[body + 1].is(eventNoun | ordinary) ? 0 : 5;
    }
    constexpr std::array<std::string_view, 8> own{"取引委員会", "規制委員会", "監視委員会", "投資庁",
                                                  "開発庁",     "統括室",     "投資委員会", "開発局"};
    if (oneOf(word, own)) return letters(first, body) >= 2 ? 5 : 0;
    // "郵便通信警察": a force is named by its field.
    if (word == "警察" && letters(first, body) >= 4) return 5;
    if (!local && !(p_[body - 1].mask == 0 && word.size() >= 3 * letter)) return 0;
    return word == "軍" ? 0 : 5;
}

int OrgReader::strong(std::size_t first, std::size_t body) const {
    const auto word = p_.word(body);
    const Piece& before = p_[body - 1];
    if (word.size() <= letter) { // 大, 堂
        if (p_.joined(body + 1) && p_[body + 1].form != Form::hiragana && p_[body + 1].form != Form::mark) return 0;
        // "木曽造船科学大": a name and a field of learning.
        const bool field = word == "大" && body > first + 1 && before.form == Form::kanji &&
                           before.is(ordinary | weakBody | strongBody) && anyNamey(first, body - 1);
        const bool stem = (before.mask == 0 && before.form == Form::kanji) || before.is(place);
        return (stem && !before.is(admin)) || field ? 3 : 0;
    }
    // "県立富岡工業高校": the public founder is part of a school's name.
    if (p_.word(first).ends_with("立") && p_[first].is(generic) && body > first + 1 && isSchool(word) &&
        anyNamey(first + 1, body))
        return 4;
    if (word == "銀行" && isNumeral(first, body)) return 4;
    if (anyNamey(first, body)) {
        // "韓国造船大手": what a country's trade is called.
        if (body == first + 1 && p_[first].is(country) && p_.joined(body + 1) && p_[body + 1].is(descriptor)) return 0;
        // "米国大手銀行": the words right before the body are common.
        if (before.is(generic) && !anyNamey(body - 1, body) && body - first < 3 && word == "銀行") return 0;
        if (p_[first].is(generic) && !namey(first) && !p_[first].is(place | surname)) return 0;
        if (before.is(admin) && word.size() <= 2 * letter && (word == "組合" || word == "会議" || word == "大会"))
            return 0;
        if (word == "会議" || word == "学会")
            return namey(first) ? 2 : body >= first + 3 && p_[first].is(place) ? 3 : 0;
        return 4;
    }
    // "未来総研": a think tank, whatever its name is made of.
    if (word.ends_with("総研") && !p_[first].is(generic)) return 3;
    // "市観光交流協会": of a town that is named elsewhere.
    const auto ofTown = [&](std::size_t i) {
        return p_[i].form == Form::kanji && p_[i].end - p_[i].start == letter && p_[i].is(generic);
    };
    if (ofTown(first) || (p_.joined(first) && ofTown(first - 1))) return 0;
    const bool common = p_.word(first) == "国際" || oneOf(word, publicBodies);
    return common && body - first >= 2 && letters(first, body) >= 4 ? 4 : 0;
}

int OrgReader::weak(std::size_t first, std::size_t body) const {
    const Piece& before = p_[body - 1];
    const bool thing = oneOf(p_.word(body), things);
    if (goesOnAsNoun(body)) return 0;
    if (body == first + 2 &&
        (namey(first) || (p_[first].is(place) && p_[first].is(domestic) && !p_[first].is(admin)))) {
        // "関東プラント工業", "房総風力発電": a word of its trade stands between.
        if (before.form == Form::katakana && before.is(katakanaWord | composedWord) && !thing) return 3;
        if (before.form == Form::kanji && before.mask == ordinary && endsPhrase(body)) return namey(first) ? 2 : 1;
    }
    // "志摩浦化学": a town's name and one more letter, none that tells of a town.
    const bool lengthened = body == first + 2 && p_[first].is(place) && !p_[first].is(country | admin) &&
                            before.form == Form::kanji && before.end - before.start == letter &&
                            !before.is(placeTail | admin | generic | title | legal);
    const bool stem = namey(body - 1) || pair(first, body) || before.is(surname) || lengthened ||
                      (before.is(place) && before.is(domestic) && !before.is(admin)) ||
                      before.is(strongBody | weakBody) ||
                      // "水原冷機は": a town abroad, where the phrase ends.
                      (before.is(place) && !before.is(country | admin) && before.form == Form::kanji && !thing &&
                       body == first + 1 && endsPhrase(body));
    if (!stem || (p_[first].is(generic) && !namey(first))) return 0;
    const bool unknown = (before.mask == 0 && before.form == Form::kanji) || pair(first, body) || lengthened;
    // "穂波観光開発が": what it does, behind the end of a name.
    if (thing && before.is(weakBody | strongBody) && anyNamey(first, body - 1) && endsPhrase(body)) return 3;
    // "ツバサ物流が": a name in katakana that is no word, where the phrase ends.
    if (thing && before.form == Form::katakana && namey(body - 1) && !before.is(composedWord) && endsPhrase(body))
        return 2;
    // "東日本建設" needs more than its form.
    if (!unknown && thing) return before.is(place) && body == first + 1 && endsPhrase(body) ? 1 : 0;
    if (before.is(weakBody) && !anyNamey(first, body - 1)) return 0;
    return unknown || before.is(place) || (namey(body - 1) && !before.is(composedWord)) ? 3 : 2;
}

int OrgReader::katakana(std::size_t first, std::size_t body) const {
    const Piece& before = p_[body - 1];
    const bool stem = namey(body - 1) || before.is(surname) || pair(first, body) || // "星川テクノ"
                      (before.is(place) && before.is(domestic) && !before.is(admin)) ||
                      before.is(strongBody | weakBody);
    if (!stem || !anyNamey(first, body)) return 0;
    // "追跡データ" is no company by its form alone.
    if (p_.word(body) == "データ" && before.mask == 0 && before.form == Form::kanji) return 2;
    if (oneOf(p_.word(body), wares)) {
        if (before.mask == 0 && before.form == Form::kanji) return 2;
        if (before.is(weakBody | strongBody) && anyNamey(first, body - 1) && endsPhrase(body)) return 3;
        return before.is(place) && body == first + 1 && !goesOnAsNoun(body) && endsPhrase(body) ? 1 : 0;
    }
    return 4;
}

} // namespace pledge::extract::ja
