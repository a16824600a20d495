#include "core/extract/ja/japanese.h"

namespace pledge::extract::ja {

void findValues(const Text&, std::vector<Candidate>&) {}

} // namespace pledge::extract::ja
