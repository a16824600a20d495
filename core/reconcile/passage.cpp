#include "core/reconcile/passage.h"

#include "core/base/sentences.h"

#include <algorithm>

namespace pledge::reconcile {
namespace {

constexpr std::size_t longerThanADateline = 80;

} // namespace

Passage::Passage(const model::Article& article) : article_(article), text_(article.text), index_(article.text) {
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
    const std::size_t before = byte == 0 ? std::string_view::npos : text_.rfind('\n', byte - 1);
    const std::size_t start = before == std::string_view::npos ? 0 : before + 1;
    return {start, std::min(text_.find('\n', byte), text_.size())};
}

base::Span Passage::sentenceAt(std::size_t byte) {
    const base::Span line = lineAt(byte);
    const auto [entry, fresh] = cut_.try_emplace(line.start);
    if (fresh) {
        entry->second = base::sentences(textOf(line), article_.language);
        for (base::Span& s : entry->second) s = {s.start + line.start, s.end + line.start};
    }
    for (const base::Span& s : entry->second)
        if (byte < s.end) return s;
    return line;
}

} // namespace pledge::reconcile
