#include "core/extract/ja/japanese.h"

namespace pledge::extract::ja {

void find(const Passage& passage, std::vector<Candidate>& out) {
    const Text text(passage);
    findValues(text, out);
    findParties(text, out);
    findInitiatives(text, out);
    decideAttributes(text, out);
}

} // namespace pledge::extract::ja
