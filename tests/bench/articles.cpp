#include "tests/bench/articles.h"

#include "tests/generator/generator.h"

#include <array>

namespace pledge::bench {
namespace {

template<std::size_t N>
const char* pick(const std::array<const char*, N>& from, std::size_t n) {
    return from[n % N];
}

/// A company's name of two syllables and a trade, the same for the same number.
std::string company(std::size_t n) {
    static constexpr std::array<const char*, 12> heads{"Nor", "Vel", "Kas", "Tam", "Ost", "Bre",
                                                       "Lin", "Gar", "Sol", "Mer", "Hal", "Dun"};
    static constexpr std::array<const char*, 11> tails{"vind", "mark", "tera",  "holm", "ridge", "ova",
                                                       "stad", "lund", "field", "gate", "berg"};
    static constexpr std::array<const char*, 7> trades{" Power", " Motors", " Biologics", " Cloud",
                                                       " Rail",  " Steel",  " Foods"};
    return std::string(pick(heads, n)) + pick(tails, n / 12) + pick(trades, n / 132);
}

} // namespace

std::string article(std::size_t n, std::size_t voices) {
    static constexpr std::array<const char*, 8> places{"Poland", "Brazil", "Kenya", "Vietnam",
                                                       "Norway", "Mexico", "India", "Spain"};
    static constexpr std::array<const char*, 4> verbs{"will invest", "plans to invest", "said it would invest",
                                                      "has committed"};
    static constexpr std::array<const char*, 4> trained{"engineers", "technicians", "nurses", "welders"};
    const std::size_t event = n / voices, voice = n % voices;
    const std::string who = company(event);
    const std::string where = pick(places, event);
    const std::string sum = "$" + std::to_string(1 + event % 40) + "." + std::to_string(event % 10) + " billion";
    const std::string people = std::to_string(2 + event % 90) + ",000 " + pick(trained, event);
    const std::string deadline = std::to_string(2028 + (event + (voice == 1 ? 1 : 0)) % 6);
    std::string s = who + " to put " + sum + " into " + where + "\n\nPublished: " + std::to_string(1 + event % 28) +
                    " March 2026\n\n";
    s += who + ' ' + pick(verbs, voice) + ' ' + sum + " in " + where +
         " from 2026 through 2030 to build plants and grids. ";
    s += "The company will train " + people + " by " + deadline +
         ", together with Arden Institute and the Ministry of Labour.\n\n";
    s += "Chief executive Mara Lindqvist said that demand in the region had grown by " + std::to_string(5 + voice) +
         " percent since 2023. ";
    s += "Work on the first two sites, with a capacity of " + std::to_string(100 + event % 400) +
         " MW, starts in the second quarter of 2027. ";
    s += "\"We are here to stay,\" she told reporters in the capital, where ministers and the heads of several schools "
         "had come to listen.\n\n";
    s += "The plan builds on the 400 million euros that " + who +
         " spent in 2022. Analysts expect the market to reach $90 billion by 2035. ";
    s += "Residents had asked for quieter trucks, shorter shifts and a bus line to the gates, and the mayor promised "
         "to look into all three. ";
    s += "Some " + std::to_string(500 + event % 3000) +
         " construction jobs come on top, the ministry said, and about one in five will go to women.\n";
    return s;
}

std::string page(std::size_t n) {
    generator::Dice dice(n);
    std::string s = article(n) + '\n';
    constexpr std::size_t paragraphs = 8;
    for (std::size_t i = 0; i < paragraphs; ++i) {
        for (std::size_t sentences = 2 + dice(4); sentences-- > 0;) s += generator::filler(dice);
        s.back() = '\n';
        s += '\n';
    }
    return s;
}

std::string prose(std::size_t bytes) {
    std::string s;
    s.reserve(bytes + 5000);
    for (std::size_t n = 0; s.size() < bytes; ++n) s += page(n);
    return s;
}

} // namespace pledge::bench
