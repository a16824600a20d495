#include "core/extract/extract.h"

#include "core/base/utf8.h"
#include "core/extract/candidate.h"
#include "core/extract/ja/japanese.h"
#include "core/extract/memory.h"

#include <algorithm>
#include <array>
#include <charconv>
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

/// Where the part of the text that begins at `start` ends: with the text, behind a paragraph, else behind white space,
/// else before any code point.
std::size_t partEnd(std::string_view text, std::size_t start, std::size_t longest) {
    const std::size_t left = text.size() - start;
    if (left <= longest) return text.size();
    const std::size_t parts = (left + longest - 1) / longest;
    const std::size_t aim = start + std::max<std::size_t>(left / parts, 1), least = start + longest / 4;
    for (const char mark : {'\n', ' '})
        for (std::size_t at = aim; at > least; --at)
            if (text[at - 1] == mark) return at;
    std::size_t at = aim;
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) ++at;
    return at;
}

/// The number that a text writes: 4.1 is no double, and a billion times of it lies beside 4,100,000,000. A third stays.
double asWritten(double product) {
    constexpr int digits = 15; // of them a double keeps each
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), product, std::chars_format::general, digits);
    double exact = product;
    if (end.ptr - text.data() < digits) std::from_chars(text.data(), end.ptr, exact);
    return exact;
}

/// Hands out the claims of a part in the order of their places; `point` code points stand before it. A few at a time,
/// so that they are read while they are near.
void handOut(const Passage& passage, std::size_t point, std::vector<Candidate>& found,
             const std::function<void(std::vector<model::Claim>&&)>& each) {
    constexpr std::size_t batch = 512;
    // Candidates are large: their order is sorted, and each is moved once.
    const Order order = orderOf(found);
    const base::CodePointIndex points(passage.text);
    std::vector<model::Claim> claims;
    for (std::size_t k = 0; k < order.size(); ++k) {
        if (k % batch == 0) claims.reserve(std::min(batch, order.size() - k));
        Candidate& c = found[order[k]];
        c.claim.span = {point + points.toCodePoint(c.bytes.start), point + points.toCodePoint(c.bytes.end)};
        c.claim.quote = passage.text.substr(c.bytes.start, c.bytes.length());
        c.claim.quantity.value = asWritten(c.claim.quantity.value);
        if (auto& most = c.claim.quantity.value_max) most = asWritten(*most);
        // While claims are made, restates and whenClaim are bytes, as all places are.
        if (c.claim.restates) c.claim.restates = point + points.toCodePoint(*c.claim.restates);
        if (c.claim.whenClaim) c.claim.whenClaim = point + points.toCodePoint(*c.claim.whenClaim);
        claims.push_back(std::move(c.claim));
        if (claims.size() < batch && k + 1 < order.size()) continue;
        each(std::move(claims));
        claims.clear();
    }
    found.clear();
}

} // namespace

int rulesVersion() { return 28; }

void extract(const model::Article& article, const Options& options,
             const std::function<void(std::vector<model::Claim>&&)>& each) {
    const std::string_view text = article.text;
    Passage passage{text, article.language};
    if (const auto published = model::parseEdtf(article.published)) passage.published = published->first;
    passage.explain = options.explain;
    Memory memory;
    if (text.size() > options.longestPart) passage.memory = &memory;
    thread_local std::vector<Candidate> spare; // keeps its memory for the next article
    std::vector<Candidate> found = std::move(spare);
    found.clear();
    std::size_t point = 0; // code points before the part
    for (std::size_t start = 0, end = 0; start < text.size(); start = end) {
        end = partEnd(text, start, options.longestPart);
        passage.text = text.substr(start, end - start);
        if (passage.language == "ja")
            ja::find(passage, found);
        else
            findEnglish(passage, found);
        memory.begun = true;
        handOut(passage, point, found, each);
        point += base::countCodePoints(passage.text);
    }
    spare = std::move(found);
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
