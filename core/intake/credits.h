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

/// Whether a short line looks like the name of a newspaper, an agency or a site.
bool isPublication(std::string_view line);
/// "Norra Steel AB": whether the name ends with a company's legal form.
bool hasLegalForm(std::string_view name);
std::string_view withoutLegalForm(std::string_view name);
/// Whether a name is that of a town or a country.
bool isPlace(std::string_view name);
/// "English edition"
bool isEdition(std::string_view part);
/// Whether a short line is made of words for sections ("Business", "World news").
bool isSection(std::string_view line);

} // namespace pledge::intake
