#include "core/model/identity.h"

#include "core/base/hash.h"

#include <cstdio>
#include <set>

namespace pledge::model {

std::string sourceIdOf(const std::string& sha256) { return "s-" + sha256.substr(0, 12); }

std::string claimIdOf(const std::string& sha256, const Claim& claim) {
    char number[40];
    std::snprintf(number, sizeof number, "%.17g", claim.quantity.value);
    return base::shortId("c", sha256 + '|' + std::string(name(claim.kind)) + '|' + std::to_string(claim.span.start) +
                                  '|' + std::to_string(claim.span.end) + '|' +
                                  (claim.isNumber() ? number : claim.value));
}

void identify(std::vector<Claim>& claims, const std::string& sha256) {
    std::set<std::string> taken;
    for (Claim& c : claims) {
        c.source = sourceIdOf(sha256);
        c.id = claimIdOf(sha256, c);
        for (int n = 2; !taken.insert(c.id).second; ++n)
            c.id = base::shortId("c", claimIdOf(sha256, c) + '|' + std::to_string(n));
    }
}

} // namespace pledge::model
