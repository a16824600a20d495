#include "app/commands.h"
#include "app/outcome.h"
#include "core/base/utf8.h"
#include "core/pipeline/pipeline.h"
#include "core/report/report.h"

#include <algorithm>
#include <iostream>

namespace pledge::app {
namespace {

std::vector<const model::Claim*> claimsAt(const std::vector<model::Claim>& claims, std::size_t at) {
    std::vector<const model::Claim*> found;
    for (const model::Claim& c : claims)
        if (c.span.start <= at && at < c.span.end) found.push_back(&c);
    return found;
}

/// The claim whose words are the fewest characters away from `at`; nullptr where there is none.
const model::Claim* nearest(const std::vector<model::Claim>& claims, std::size_t at) {
    const auto distance = [at](const model::Claim& c) {
        return at < c.span.start ? c.span.start - at : at >= c.span.end ? at - c.span.end + 1 : 0;
    };
    const auto it = std::min_element(claims.begin(), claims.end(),
                                     [&](const auto& a, const auto& b) { return distance(a) < distance(b); });
    return it == claims.end() ? nullptr : &*it;
}

/// Why there is nothing to explain, and where there is.
std::string nothingAt(const pipeline::Extracted& source, std::size_t at) {
    const model::Article& article = source.source.article;
    const std::size_t length = base::countCodePoints(article.text);
    const std::string place = "character " + std::to_string(at) + " of " + article.file;
    std::string out = at < length ? "No claim stands at " + place
                                  : "There is no " + place + ", whose text has " + std::to_string(length);
    const model::Claim* c = nearest(source.claims, at);
    if (!c) return out + "; it has no claim at all.";
    return out + "; the nearest claim, “" + c->quote + "”, stands from " + std::to_string(c->span.start) + " to " +
           std::to_string(c->span.end) + ".";
}

} // namespace

int explain(const ExplainOptions& options) {
    const auto source = pipeline::extractInput(options.input);
    if (!source) return failed(source.error());
    const auto claims = claimsAt(source->claims, options.at);
    if (claims.empty()) {
        complain(nothingAt(*source, options.at));
        return 1;
    }
    const model::Article& article = source->source.article;
    std::cout << (options.format == "json" ? report::explainJson(article, options.at, claims, pipeline::rules())
                                           : report::explainText(article, claims, pipeline::rules()));
    return printed();
}

} // namespace pledge::app
