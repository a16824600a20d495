#include "tests/support/golden.h"

#include "core/model/identity.h"
#include "tests/support/gold_likeness.h"

#include <algorithm>
#include <iterator>

namespace pledge::tests {
namespace {

using model::Claim;

/// What the article says where it is one of the answers that pass, else the first of them.
void correct(const GoldArticle& gold, const char* field, std::string& said) {
    const auto answers = gold.metadata.find(field);
    if (answers != gold.metadata.end() && !isOneOf(answers->second, said)) said = answers->second.front();
}

void correct(const GoldArticle& gold, model::Article& article) {
    correct(gold, "title", article.title);
    correct(gold, "publisher", article.publisher);
    correct(gold, "author", article.author);
    correct(gold, "published", article.published);
    correct(gold, "language", article.language);
}

/// Undertakings that hold an anchor; all of them where the gold lists none.
std::vector<Claim> goldenInitiatives(const GoldArticle& gold, const std::vector<Claim>& extracted) {
    std::vector<Claim> made;
    for (const Claim& c : extracted) {
        if (c.kind != model::Kind::initiative) continue;
        const std::string quote = folded(c.quote);
        const auto anchor = std::find_if(gold.initiatives.begin(), gold.initiatives.end(), [&](const auto& i) {
            return quote.find(folded(i.anchor)) != std::string::npos;
        });
        if (anchor == gold.initiatives.end() && !gold.initiatives.empty()) continue;
        made.push_back(c);
        if (anchor != gold.initiatives.end()) made.back().pillar = anchor->pillar;
    }
    return made;
}

} // namespace

Golden goldenOf(const GoldArticle& gold, pipeline::Extracted extracted) {
    Golden out;
    const std::string text = extracted.source.article.text;
    auto claims = goldenClaims(gold, text, extracted.claims, out.lost);
    for (auto&& more : {goldenParties(gold, text, extracted.claims), goldenInitiatives(gold, extracted.claims)})
        std::copy(more.begin(), more.end(), std::back_inserter(claims));
    std::stable_sort(claims.begin(), claims.end(), [](const Claim& a, const Claim& b) { return a.span < b.span; });
    out.source = std::move(extracted);
    correct(gold, out.source.source.article);
    settle(gold, text, claims);
    model::identify(claims, out.source.source.sha256);
    out.source.claims = std::move(claims);
    return out;
}

} // namespace pledge::tests
