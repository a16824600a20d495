#include "core/extract/ja/japanese.h"

namespace pledge::extract::ja {

void findInitiatives(const Text&, std::vector<Candidate>&) {}

} // namespace pledge::extract::ja
