#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace pledge::ui {

/// A bookmark.
struct PdfOutline {
    std::string title;
    std::size_t level = 0; ///< 0 at the top; each at most one deeper than the one before
    std::size_t page = 0;  ///< from 0
    double top = 0;        ///< in points from the lower edge of the page
};

/// What a PDF says of itself.
struct PdfFacts {
    std::string title;
    std::string language; ///< BCP 47
    std::string time;     ///< UTC, `2026-04-03T07:35:00Z`
    std::vector<PdfOutline> outlines;
};

/// Completes what Qt wrote: bookmarks, language, dates, and tables from glyphs to text in which ligatures and radicals
/// are letters, so that search finds "office" and 日本. The same bytes and facts give the same bytes, whenever Qt wrote
/// them. Errors: failed, where the bytes are no PDF.
base::Result<std::string> finishPdf(std::string_view pdf, const PdfFacts& facts);

/// Within a ToUnicode CMap: U+FB00–FB06 and U+2E80–2FDF become what NFKC makes of them.
std::string repairToUnicode(std::string_view cmap);

} // namespace pledge::ui
