#pragma once

#include "core/model/quantity.h"

#include <QString>
#include <optional>
#include <string>
#include <string_view>

namespace pledge::ui {

// How amounts and dates read in Japanese. Pure.

/// "100億ドル", "約2億円", "120万人以上", "20 %", "年間5万人", "10億～20億ドル". From 1億 on, two steps of 1万 are told
/// ("12億3457万"), below it the number as it is, to three digits behind the point.
QString japaneseAmount(const model::Quantity& quantity);
/// EDTF: "2026年4月3日", "2027年第2四半期", "2030年まで", "2026年～2029年", "4年間". What is no EDTF stays as it is.
QString japaneseDate(std::string_view edtf);

/// The number at the start of what somebody typed, where 万, 億 or 兆 stand in it: 120000 of "12万人". Nothing where
/// none do.
std::optional<double> readJapaneseNumber(const QString& typed);
/// EDTF of a date as `japaneseDate` writes days, months, years, quarters, halves, intervals and open ends; nothing of
/// others.
std::optional<std::string> readJapaneseDate(const QString& typed);

} // namespace pledge::ui
