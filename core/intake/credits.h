#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace pledge::intake {

/// What one line of a masthead says.
struct Credits {
    std::string title, publisher, author;
    std::string source;    ///< "Source: …", a dateline's agency: the publisher, where no line says it better
    std::string published; ///< EDTF
    std::string updated;   ///< EDTF
    /// Both readings of a `published` in slashes, of which the line says the year alone.
    std::string dayFirst, monthFirst;

    bool empty() const;
    /// Takes over what is not known yet; a date with a year takes the place of one without.
    void add(const Credits& more);
};

/// A line "Label: value" of a known label ("Published: 3 April 2026"). Credits may be empty ("Section: Energy");
/// nothing where the line is no such line.
std::optional<Credits> labelled(std::string_view line);
Credits labelled(std::string_view label, std::string_view value);

/// A line that is nothing but credits, in any order and with any separators: "By Ama Owusu | 12 May 2026 | 4 min read".
std::optional<Credits> credits(std::string_view line);

/// "ACCRA, May 12 (Wire) —" at the start of a paragraph.
Credits dateline(std::string_view paragraph);

/// "© 2026 The Accra Ledger. All rights reserved.": publisher, and the year in `published`.
Credits copyrightLine(std::string_view line);

} // namespace pledge::intake
