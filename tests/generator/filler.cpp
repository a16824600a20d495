#include "tests/generator/generator.h"

namespace pledge::generator {
namespace {

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
    return (dice(3) ? std::string() : std::string(dice.pick(kinds)) + ' ') + dice.pick(things);
}

} // namespace

std::string filler(Dice& dice) {
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
    std::string s = "The " + thing(dice) + ' ' + dice.pick(deeds) + " the " + thing(dice);
    if (dice(2)) s += std::string(" ") + dice.pick(ways);
    if (dice(3) == 0)
        s += std::string(dice.pick(joints)) + " the " + thing(dice) + ' ' + dice.pick(deeds) + " a " + thing(dice);
    return s + ". ";
}

} // namespace pledge::generator
