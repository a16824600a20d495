#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace pledge::intake {

/// A date in a line of metadata, with the words round it.
struct Stamp {
    std::string edtf;   ///< `2026-04-03`, `2026-04-03T07:35`, `XXXX-04-03` without a year, `2026-04` without a day
    std::string before; ///< what stands before it, and
    std::string after;  ///< behind it, weekday and time zone taken out

    /// Both readings of "03/07/2026", where the line does not say which holds; else empty. Then `edtf` is the year.
    std::string dayFirst, monthFirst;

    bool hasYear() const { return !edtf.starts_with("XXXX"); }
};

/// The first date of a short line, with the time beside it: "2026.04.03 07:35", "March 3, 2026 at 9:15 PM EST",
/// "3. April 2026", "03/04/2026", "2026年4月3日 7時35分". Month names of many languages (CLDR). Of 03/04/2026 the year
/// alone is sure, unless a time zone says where it was written.
std::optional<Stamp> findStamp(std::string_view line);

} // namespace pledge::intake
