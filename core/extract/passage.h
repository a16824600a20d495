#pragma once

#include "core/model/edtf.h"

#include <optional>
#include <string_view>

namespace pledge::extract {

struct Memory;

/// The text that the stations look at in one go: an article, or a part of one that is longer than a book. Refers to
/// the article, which must outlive it. Spans of what is found in it are bytes of `text`.
struct Passage {
    std::string_view text;                    ///< valid UTF-8, NFC
    std::string_view language;                ///< an ISO 639 code ("en", "ja"); empty counts as English
    std::optional<model::Day> published = {}; ///< the article's day of publication
    Memory* memory = nullptr;                 ///< of the earlier parts, where the article is looked at in parts
    bool explain = true; ///< whether claims say how they came about; their values are the same without
};

} // namespace pledge::extract
