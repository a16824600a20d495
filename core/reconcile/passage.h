#pragma once

#include "core/base/span.h"
#include "core/base/utf8.h"
#include "core/model/article.h"

#include <map>
#include <string_view>
#include <vector>

namespace pledge::reconcile {

/// An article whose sentences are cut only where a claim stands. All spans are bytes. Refers to the article.
class Passage {
public:
    explicit Passage(const model::Article& article);

    base::Span bytesOf(base::Span codePoints) const { return index_.toBytes(codePoints); }
    /// The sentence that holds this byte.
    base::Span sentenceAt(std::size_t byte);
    /// The line that holds this byte, and whether it is the title's.
    base::Span lineAt(std::size_t byte) const;
    bool inTitle(std::size_t byte) const { return title_.contains(byte); }
    /// Where the article's own headline ends; 0 where it has none.
    std::size_t titleEnd() const { return titleEnd_; }
    /// Takes another line for the title, and another paragraph for the lead: those of one story of a round-up.
    void frame(base::Span title, base::Span lead) { title_ = title, lead_ = lead; }
    /// Whether the byte stands in the first paragraph under the title that is longer than a dateline.
    bool inLead(std::size_t byte) const { return lead_.contains(byte); }
    std::string_view textOf(base::Span bytes) const { return text_.substr(bytes.start, bytes.length()); }
    const model::Article& article() const { return article_; }

private:
    const model::Article& article_;
    std::string_view text_;
    base::CodePointIndex index_;
    std::size_t titleEnd_ = 0;
    base::Span title_;
    base::Span lead_;
    std::vector<std::size_t> lineEnds_; ///< where the line ends stand
    std::map<std::size_t, std::vector<base::Span>> cut_; ///< sentences by the start of their line
};

} // namespace pledge::reconcile
