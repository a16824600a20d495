#include "tests/generator/generator.h"

namespace pledge::generator {
namespace {

struct Pair {
    const char* english;
    const char* japanese;
};

constexpr std::array<Pair, 40> syllables{
    {{"no", "ノ"}, {"ve", "ヴェ"}, {"ka", "カ"}, {"ta", "タ"},   {"mi", "ミ"},   {"bre", "ブレ"}, {"li", "リ"},
     {"ga", "ガ"}, {"so", "ソ"},   {"me", "メ"}, {"ha", "ハ"},   {"du", "ドゥ"}, {"fa", "ファ"},  {"pe", "ペ"},
     {"ro", "ロ"}, {"zi", "ジ"},   {"na", "ナ"}, {"to", "ト"},   {"re", "レ"},   {"sa", "サ"},    {"ki", "キ"},
     {"lo", "ロ"}, {"mo", "モ"},   {"de", "デ"}, {"pa", "パ"},   {"ru", "ル"},   {"si", "シ"},    {"ne", "ネ"},
     {"go", "ゴ"}, {"va", "ヴァ"}, {"te", "テ"}, {"ra", "ラ"},   {"be", "ベ"},   {"ma", "マ"},    {"lu", "ル"},
     {"do", "ド"}, {"ni", "ニ"},   {"ke", "ケ"}, {"fi", "フィ"}, {"ba", "バ"}}};

constexpr std::array<Pair, 8> trades{{{"Power", "パワー"},
                                      {"Motors", "モーターズ"},
                                      {"Biologics", "バイオロジクス"},
                                      {"Cloud", "クラウド"},
                                      {"Rail", "レール"},
                                      {"Steel", "スチール"},
                                      {"Foods", "フーズ"},
                                      {"Semiconductor", "セミコンダクター"}}};

/// A number of its own for each n below 40^4, spread so that neighbours do not look alike.
std::size_t scattered(std::size_t n) {
    constexpr std::size_t all = 40UL * 40 * 40 * 40;
    return (n * 1'299'709 + 7'654'321) % all; // the factor is prime to 40
}

Name spelled(std::size_t n, std::size_t count) {
    Name out;
    for (std::size_t i = 0; i < count; ++i, n /= syllables.size()) {
        out.english += syllables[n % syllables.size()].english;
        out.japanese += syllables[n % syllables.size()].japanese;
    }
    out.english[0] = static_cast<char>(out.english[0] - 'a' + 'A');
    return out;
}

} // namespace

Name company(std::size_t n) {
    Name name = spelled(scattered(n), 4);
    const Pair& trade = trades[Dice(n).pick(std::array<std::size_t, 8>{0, 1, 2, 3, 4, 5, 6, 7})];
    return {name.english + ' ' + trade.english, name.japanese + "・" + trade.japanese};
}

Name person(std::size_t n) {
    static constexpr std::array<Pair, 12> given{{{"Mara", "マーラ"},
                                                 {"Orrin", "オリン"},
                                                 {"Tessa", "テッサ"},
                                                 {"Ivo", "イヴォ"},
                                                 {"Lena", "レナ"},
                                                 {"Hugo", "ヒューゴ"},
                                                 {"Nadia", "ナディア"},
                                                 {"Pavel", "パヴェル"},
                                                 {"Sofia", "ソフィア"},
                                                 {"Dario", "ダリオ"},
                                                 {"Greta", "グレタ"},
                                                 {"Amir", "アミール"}}};
    const Name family = spelled(scattered(n + 500'000), 3);
    const Pair& first = given[n % given.size()];
    return {std::string(first.english) + ' ' + family.english + 's',
            std::string(first.japanese) + "・" + family.japanese + "ス"};
}

} // namespace pledge::generator
