#include "tests/bench/articles.h"

#include <array>
#include <cstdint>

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

/// Numbers that are the same on every machine (splitmix64).
class Dice {
public:
    explicit Dice(std::uint64_t seed) : state_(seed) {}
    std::size_t operator()(std::size_t sides) {
        std::uint64_t z = state_ += 0x9E3779B97F4A7C15ULL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return (z ^ (z >> 31)) % sides;
    }

private:
    std::uint64_t state_;
};

std::string thing(Dice& dice) {
    static constexpr std::array<const char*, 24> kinds{
        "old",    "narrow", "northern", "public",  "quiet",  "regional", "second", "temporary",
        "wooden", "busy",   "coastal",  "common",  "early",  "former",   "green",  "local",
        "long",   "nearby", "open",     "private", "shared", "steep",    "unused", "winter"};
    static constexpr std::array<const char*, 40> things{
        "harbour",   "council", "workshop", "railway", "market",     "substation", "orchard",   "committee",
        "warehouse", "bridge",  "school",   "clinic",  "laboratory", "forest",     "tunnel",    "archive",
        "quarry",    "library", "vineyard", "depot",   "turbine",    "reservoir",  "museum",    "garage",
        "court",     "choir",   "shipyard", "foundry", "newsroom",   "orchestra",  "hospital",  "ferry",
        "canal",     "theatre", "ministry", "brewery", "tannery",    "airfield",   "monastery", "cooperative"};
    return (dice(3) ? std::string() : std::string(kinds[dice(kinds.size())]) + ' ') + things[dice(things.size())];
}

/// What people say of an announcement that gives no figure.
std::string remark(Dice& dice) {
    static constexpr std::array<const char*, 24> deeds{
        "had waited for",    "argued about", "looked after",  "wrote to",    "kept away from", "depended on",
        "drew up plans for", "asked for",    "reopened",      "inspected",   "painted",        "fell behind",
        "measured",          "praised",      "lent tools to", "walked past", "took notes on",  "described",
        "borrowed from",     "overlooked",   "repaired",      "questioned",  "moved towards",  "celebrated"};
    static constexpr std::array<const char*, 16> ways{
        "in the rain",   "with some delay", "as before", "after lunch", "for once",       "without a word",
        "in good faith", "by hand",         "at length", "on foot",     "in the evening", "at short notice",
        "with patience", "under protest",   "in turn",   "from afar"};
    static constexpr std::array<const char*, 8> joints{", and",      ", while",   "; later", ", because",
                                                       ", although", ", so that", ", until", ", where"};
    std::string s = "The " + thing(dice) + ' ' + pick(deeds, dice(deeds.size())) + " the " + thing(dice);
    if (dice(2)) s += std::string(" ") + pick(ways, dice(ways.size()));
    if (dice(3) == 0)
        s += std::string(pick(joints, dice(joints.size()))) + " the " + thing(dice) + ' ' +
             pick(deeds, dice(deeds.size())) + " a " + thing(dice);
    return s + ". ";
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
    Dice dice(n);
    std::string s = article(n) + '\n';
    constexpr std::size_t paragraphs = 8;
    for (std::size_t i = 0; i < paragraphs; ++i) {
        for (std::size_t sentences = 2 + dice(4); sentences-- > 0;) s += remark(dice);
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
