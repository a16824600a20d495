#pragma once

#include "core/base/utf8.h"
#include "core/extract/extract.h"

#include <cstdlib>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace pledge::test {

/// An input of the fuzzer as an article: a line "language published part", then the text.
struct ExtractInput {
    model::Article article;
    extract::Options options;
};
inline ExtractInput extractInput(std::string_view input) {
    const std::size_t line = std::min(input.find('\n'), input.size());
    std::istringstream words{std::string(input.substr(0, line))};
    ExtractInput out;
    std::string part;
    words >> out.article.language >> out.article.published >> part;
    if (const auto bytes = std::strtoul(part.c_str(), nullptr, 10); bytes > 0) out.options.longestPart = bytes;
    out.article.text = base::toNfc(input.substr(std::min(line + 1, input.size())));
    return out;
}

inline void expect(bool holds, const char* what) {
    if (!holds) throw std::logic_error(what);
}

/// Extracts from `input` and throws where what comes out breaks the contract.
inline void checkExtract(std::string_view input) {
    if (!base::isUtf8(input)) return;
    const auto [article, options] = extractInput(input);
    const base::CodePointIndex points(article.text);
    std::vector<model::Claim> all;
    extract::extract(article, options,
                     [&](std::vector<model::Claim>&& part) { all.insert(all.end(), part.begin(), part.end()); });
    std::size_t before = 0;
    for (const model::Claim& c : all) {
        expect(c.span.start >= before && c.span.start < c.span.end && c.span.end <= points.codePoints(), "span");
        const base::Span bytes = points.toBytes(c.span);
        expect(std::string_view(article.text).substr(bytes.start, bytes.length()) == c.quote, "quote");
        expect(!c.rule.empty() && !c.steps.empty(), "rule and steps");
        expect(c.isNumber() || !c.value.empty(), "value");
        expect(c.when.empty() != c.whenRole.has_value(), "when with its role");
        before = c.span.start;
    }
    // Without steps the claims are the same.
    auto brief = options;
    brief.explain = false;
    std::size_t k = 0;
    extract::extract(article, brief, [&](std::vector<model::Claim>&& part) {
        for (const model::Claim& c : part) {
            expect(k < all.size() && c.steps.empty(), "steps");
            all[k].steps.clear();
            expect(c == all[k++], "the same claims without steps");
        }
    });
    expect(k == all.size(), "as many claims without steps");
}

} // namespace pledge::test
