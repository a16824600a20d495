#pragma once

#include "core/extract/document.h"

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace pledge::extract {

/// The words of names as a text writes them, with single spaces: each form once and by number. Refers to the text.
class Forms {
public:
    static constexpr std::uint32_t none = static_cast<std::uint32_t>(-1);

    explicit Forms(const Document& document) : d_(&document), table_(256) {}

    /// The number of a form, which is new where it was not known.
    std::uint32_t of(std::size_t first, std::size_t last);
    std::uint32_t of(std::string_view form);
    /// The same, or none.
    std::uint32_t find(std::size_t first, std::size_t last) const { return find(written(first, last)); }
    std::uint32_t find(std::string_view form) const;

    std::string_view text(std::uint32_t form) const { return texts_[form]; }
    /// One more than the largest number.
    std::size_t size() const { return texts_.size(); }

private:
    std::string_view written(std::size_t first, std::size_t last) const;
    std::uint32_t add(std::string_view form, bool ofText);
    std::size_t slotOf(std::string_view form) const;
    void grow();

    const Document* d_;
    std::vector<std::string_view> texts_;
    std::deque<std::string> made_;     ///< those that do not stand in the text as they are
    std::vector<std::uint32_t> table_; ///< open addressing: one more than a number
    mutable std::string scratch_;
};

/// The words of [first, last) with single spaces, their case kept.
std::string formOf(const Document& document, std::size_t first, std::size_t last);

} // namespace pledge::extract
