#include "core/reconcile/passage.h"

#include "core/base/sentences.h"

#include <algorithm>

namespace pledge::reconcile {
namespace {

constexpr std::size_t longerThanADateline = 80;

} // namespace

Passage::Passage(const model::Article& article) : article_(article), text_(article.text), index_(article.text) {
    for (std::size_t at = text_.find('\n'); at != std::string_view::npos; at = text_.find('\n', at + 1))
        lineEnds_.push_back(at);
    if (!article.title.empty()) titleEnd_ = std::min(text_.find('\n'), text_.size());
    title_ = {0, titleEnd_};
    base::Span first;
    for (std::size_t at = titleEnd_; at < text_.size() && lead_.empty();) {
        const std::size_t end = std::min(text_.find('\n', at), text_.size());
        if (end - at > longerThanADateline) lead_ = {at, end};
        if (first.empty()) first = {at, end};
        at = end + 1;
    }
    if (lead_.empty()) lead_ = first;
}

base::Span Passage::lineAt(std::size_t byte) const {
    const auto end = std::lower_bound(lineEnds_.begin(), lineEnds_.end(), byte);
    return {end == lineEnds_.begin() ? 0 : *(end - 1) + 1, end == lineEnds_.end() ? text_.size() : *end};
}

base::Span Passage::sentenceAt(std::size_t byte) {
    const base::Span line = lineAt(byte);
    const auto [entry, fresh] = cut_.try_emplace(line.start);
    if (fresh) {
        entry->second = base::sentences(textOf(line), article_.language);
        for (base::Span& s : entry->second) s = {s.start + line.start, s.end + line.start};
    }
    const auto& all = entry->second;
    const auto found =
        std::upper_bound(all.begin(), all.end(), byte, [](std::size_t at, const base::Span& s) { return at < s.end; });
    return found == all.end() ? line : *found;
}

} // namespace pledge::reconcile
