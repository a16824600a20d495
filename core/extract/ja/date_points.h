#pragma once

#include "core/extract/ja/numbers.h"
#include "core/model/edtf.h"

namespace pledge::extract::ja {

/// A point of time: 2027年春, 26年度末, 来年3月, 令和9年, 3日.
struct DatePoint {
    std::size_t first = 0;
    std::size_t last = 0; ///< one past its last token
    std::string edtf;
    bool fiscal = false;
    int year = 0;          ///< 0 where none is known
    int month = 0;         ///< 0 where none is given
    bool yearless = false; ///< the text gives no year; `year` is settled by what stands round it
    std::string step;
};

/// What the points of an article refer to: its day, and the date told last.
struct DateContext {
    std::optional<model::Day> published;
    int year = 0, month = 0;    ///< of the last point
    std::uint32_t sentence = 0; ///< in which it stood
    bool hasPoint = false;
    bool day = false; ///< it was a day, which ended before token behindDay
    std::size_t behindDay = 0;
};

/// The point that starts with token `i`. `ranged`: a bare number may be a year (the first of 2026〜29年).
std::optional<DatePoint> datePointAt(const Text& text, std::size_t i, const DateContext& context);

/// A bare number as a year where the text gives its 年 only behind a second one: 2026〜2029年, 26―29年度.
std::optional<DatePoint> bareYearAt(const Text& text, std::size_t i, const DateContext& context);

} // namespace pledge::extract::ja
