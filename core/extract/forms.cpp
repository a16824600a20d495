#include "core/extract/forms.h"

namespace pledge::extract {
namespace {

/// Whether the text itself is the form: single spaces between its words.
bool standsInText(const Document& d, std::size_t first, std::size_t last) {
    for (std::size_t i = first + 1; i < last; ++i) {
        const Token& t = d.tokens()[i];
        const std::size_t gap = t.span.start - d.tokens()[i - 1].span.end;
        if (t.spaceBefore ? gap != 1 || d.text()[t.span.start - 1] != ' ' : gap != 0) return false;
    }
    return true;
}

} // namespace

std::string formOf(const Document& document, std::size_t first, std::size_t last) {
    std::string out;
    for (std::size_t i = first; i < last; ++i) {
        if (i > first && document.tokens()[i].spaceBefore) out += ' ';
        out += document.word(i);
    }
    return out;
}

std::string_view Forms::written(std::size_t first, std::size_t last) const {
    if (last <= first) return {};
    if (standsInText(*d_, first, last))
        return d_->textOf(base::Span{d_->tokens()[first].span.start, d_->tokens()[last - 1].span.end});
    scratch_ = formOf(*d_, first, last);
    return scratch_;
}

std::uint32_t Forms::of(std::size_t first, std::size_t last) {
    const std::string_view form = written(first, last);
    return add(form, form.data() != scratch_.data());
}

std::uint32_t Forms::of(std::string_view form) { return add(form, false); }

std::size_t Forms::slotOf(std::string_view form) const {
    const std::size_t mask = table_.size() - 1;
    std::size_t at = Vocabulary::hash(form) & mask;
    while (table_[at] != 0 && texts_[table_[at] - 1] != form) at = (at + 1) & mask;
    return at;
}

std::uint32_t Forms::find(std::string_view form) const { return table_[slotOf(form)] - 1; }

std::uint32_t Forms::add(std::string_view form, bool ofText) {
    const std::size_t at = slotOf(form);
    if (table_[at] != 0) return table_[at] - 1;
    texts_.push_back(ofText ? form : std::string_view(made_.emplace_back(form)));
    table_[at] = static_cast<std::uint32_t>(texts_.size());
    if (texts_.size() * 2 > table_.size()) grow();
    return static_cast<std::uint32_t>(texts_.size() - 1);
}

void Forms::grow() {
    table_.assign(table_.size() * 4, 0);
    for (std::size_t i = 0; i < texts_.size(); ++i) table_[slotOf(texts_[i])] = static_cast<std::uint32_t>(i + 1);
}

} // namespace pledge::extract
