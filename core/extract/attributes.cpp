#include "core/extract/candidate.h"

namespace pledge::extract {
void decideAttributes(const Document&, std::vector<Candidate>& all) {
    for (auto& c : all)
        if (c.claim.isNumber() || c.claim.kind == model::Kind::initiative) c.claim.standing = model::Standing::committed;
}
} // namespace pledge::extract
