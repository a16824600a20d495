#include "core/extract/watches.h"

#include "core/extract/lexicon.h"

namespace pledge::extract {

std::uint32_t watchesOf(const Word& word) {
    std::uint32_t bits = 0;
    const auto watch = [&](Watch w, bool stops) {
        if (stops) bits |= bitOf(w);
    };
    const bool colon = word == ":";
    watch(Watch::value, isValueCore(word));
    watch(Watch::undertaking, colon || undertakingSigns().of(word) != 0);
    watch(Watch::verdict, verdictSigns().of(word) != 0);
    watch(Watch::promisedVerb, promisedVerbSigns().of(word) != 0);
    watch(Watch::promisedThing, colon || promisedThingSigns().of(word) != 0);
    watch(Watch::government, word == "ministry" || word == "government");
    watch(Watch::acronym, word == "(" || word == "or");
    watch(Watch::quote, word == "“" || word == "”" || word == "\"");
    return bits;
}

} // namespace pledge::extract
