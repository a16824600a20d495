#include "core/extract/extract.h"

#include "core/base/utf8.h"
#include "core/extract/candidate.h"
#include "core/extract/ja/japanese.h"

#include <algorithm>
#include <iterator>

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

int rulesVersion() { return 6; }

void extract(const model::Article& article, const Options& options,
             const std::function<void(std::vector<model::Claim>&&)>& each) {
    Passage passage{article.text, article.language};
    if (const auto published = model::parseEdtf(article.published)) passage.published = published->first;
    passage.explain = options.explain;
    std::vector<Candidate> found;
    if (passage.language == "ja")
        ja::find(passage, found);
    else
        findEnglish(passage, found);
    // Candidates are large: their order is sorted, and each is moved once.
    const Order order = orderOf(found);

    const base::CodePointIndex points(article.text);
    std::vector<model::Claim> claims;
    claims.reserve(found.size());
    for (const std::uint32_t at : order) {
        Candidate& c = found[at];
        c.claim.span = points.toCodePoints(c.bytes);
        c.claim.quote = passage.text.substr(c.bytes.start, c.bytes.length());
        // While claims are made, restates and whenClaim are bytes, as all places are.
        if (c.claim.restates) c.claim.restates = points.toCodePoint(*c.claim.restates);
        if (c.claim.whenClaim) c.claim.whenClaim = points.toCodePoint(*c.claim.whenClaim);
        claims.push_back(std::move(c.claim));
    }
    each(std::move(claims));
}

std::vector<model::Claim> extract(const model::Article& article) {
    std::vector<model::Claim> all;
    extract(article, {}, [&](std::vector<model::Claim>&& part) {
        if (all.empty())
            all = std::move(part);
        else
            std::move(part.begin(), part.end(), std::back_inserter(all));
    });
    return all;
}

} // namespace pledge::extract
