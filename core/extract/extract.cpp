#include "core/extract/extract.h"

#include "core/base/utf8.h"
#include "core/extract/candidate.h"
#include "core/extract/ja/japanese.h"

#include <algorithm>
#include <numeric>

namespace pledge::extract {

namespace {

void findEnglish(const Passage& passage, std::vector<Candidate>& found) {
    const Document document(passage);
    findValues(document, found);
    findParties(document, found);
    findInitiatives(document, found);
    decideAttributes(document, found);
}

} // namespace

int rulesVersion() { return 4; }

std::vector<model::Claim> extract(const model::Article& article) {
    Passage passage{article.text, article.language};
    if (const auto published = model::parseEdtf(article.published)) passage.published = published->first;
    std::vector<Candidate> found;
    if (passage.language == "ja")
        ja::find(passage, found);
    else
        findEnglish(passage, found);
    // Candidates are large: their order is sorted, and each is moved once.
    std::vector<std::uint32_t> order(found.size());
    std::iota(order.begin(), order.end(), 0u);
    std::stable_sort(order.begin(), order.end(),
                     [&](auto a, auto b) { return found[a].bytes.start < found[b].bytes.start; });

    const base::CodePointIndex points(article.text);
    std::vector<model::Claim> claims;
    claims.reserve(found.size());
    for (const std::uint32_t at : order) {
        Candidate& c = found[at];
        c.claim.span = points.toCodePoints(c.bytes);
        c.claim.quote = passage.text.substr(c.bytes.start, c.bytes.length());
        claims.push_back(std::move(c.claim));
    }
    // While claims are made, restates and whenClaim are bytes, as all places are.
    for (model::Claim& c : claims) {
        if (c.restates) c.restates = points.toCodePoint(*c.restates);
        if (c.whenClaim) c.whenClaim = points.toCodePoint(*c.whenClaim);
    }
    return claims;
}

} // namespace pledge::extract
