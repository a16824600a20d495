#include "tests/generator/generator.h"

namespace pledge::generator {
namespace {

constexpr std::array<const char*, placeCount> places{
    "ポーランド", "ブラジル", "ケニア", "ベトナム",   "ノルウェー", "メキシコ", "インド",   "スペイン",
    "タイ",       "モロッコ", "カナダ", "マレーシア", "ポルトガル", "チリ",     "エジプト", "インドネシア"};
constexpr std::array<const char*, tradeCount> works{"電池工場",     "データセンター", "風力発電所",
                                                    "ワクチン工場", "車両基地",       "ウエハー工場"};
constexpr std::array<const char*, audienceCount> audiences{"技術者", "技能者", "看護師", "溶接工", "教員", "運転士"};

std::string manOku(long millions, const char* currency) {
    const long oku = millions / 100, man = millions % 100 * 100;
    std::string s;
    if (oku) s += std::to_string(oku) + "億";
    if (man) s += std::to_string(man) + "万";
    return s + currency;
}

std::string sumOf(const Announcement& a) {
    static constexpr std::array<const char*, currencyCount> currencies{"ドル", "ユーロ", "ポンド"};
    return manOku(a.millions, currencies[a.currency]);
}

std::string remark(Dice& dice) {
    static constexpr std::array<const char*, 10> who{"地元の商工会", "港の関係者",   "近くの住民", "大学の研究室",
                                                     "市場の担い手", "図書館の館長", "農家の組合", "運送会社",
                                                     "古い工房",     "学校の教員"};
    static constexpr std::array<const char*, 10> what{"新しい道路", "水の使い方", "雨の日の通学", "騒音への備え",
                                                      "駅前の広場", "祭りの準備", "川の橋",       "空き家の扱い",
                                                      "森の手入れ", "夜の照明"};
    static constexpr std::array<const char*, 8> did{
        "について意見を述べた。", "を改めて見直した。", "の話を続けている。", "に期待を寄せた。",
        "を静かに見守る。",       "に不安も残る。",     "を記録に残した。",   "の説明を求めた。"};
    return std::string(dice.pick(who)) + "は" + dice.pick(what) + dice.pick(did);
}

std::string opening(const Announcement& a, const std::string& who, Dice& dice) {
    const std::string where = places[a.place], sum = sumOf(a), work = works[a.trade];
    switch (dice(3)) {
    case 0: return who + "は" + where + "に" + sum + "を投資し、" + work + "を建設すると発表した。";
    case 1: return who + "は、" + where + "で" + work + "を新設する。投資額は" + sum + "となる。";
    default: return who + "が" + where + "で" + work + "の建設に" + sum + "を投じることを明らかにした。";
    }
}

std::string training(const Announcement& a, Dice& dice) {
    const std::string with = company(a.partner).japanese, who = audiences[a.audience];
    const std::string count = std::to_string(a.trained) + "人", year = std::to_string(a.deadline) + "年までに";
    return dice.oneIn(2) ? with + "と連携し、" + year + count + "の" + who + "を育成する。"
                         : year + who + count + "を育成する計画で、" + with + "が協力する。";
}

} // namespace

std::string japaneseText(const Telling& t, Dice& dice) {
    const Announcement& a = t.announcement;
    const std::string who = company(a.company).japanese;
    const Date d = dateOf(t.published);
    const auto two = [](std::size_t n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    std::string s = who + "、" + places[a.place] + "に" + sumOf(a) + "投資\n\n" + std::to_string(d.year) + "年" +
                    std::to_string(d.month) + "月" + std::to_string(d.day) + "日 " + std::to_string(dice(24)) + ":" +
                    two(dice(60)) + "\n\n";
    s += opening(a, who, dice);
    if (dice(3)) s += training(a, dice);
    s += "\n\n";
    if (dice(2)) s += "雇用は" + std::to_string(a.jobs) + "人を見込む。";
    if (dice(2)) s += "出力は" + std::to_string(a.megawatts) + "メガワットとなる。";
    s += remark(dice) + person(a.chief).japanese + "最高経営責任者は「長く続ける」と述べた。\n\n";
    if (t.earlier)
        s += "同社は" + std::to_string(dateOf(t.earlier->day).year) + "年に" + places[t.earlier->place] + "へ" +
             sumOf(*t.earlier) + "を投資した。";
    const std::size_t paragraphs = 2 + dice(3);
    for (std::size_t i = 0; i < paragraphs; ++i) {
        for (std::size_t sentences = 2 + dice(4); sentences-- > 0;) s += remark(dice);
        s += "\n\n";
    }
    return s;
}

} // namespace pledge::generator
