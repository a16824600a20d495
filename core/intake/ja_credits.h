#pragma once

#include "core/intake/credits.h"

namespace pledge::intake {

/// Whether a line is written in Japanese, so that its credits have no spaces between words.
bool isJapaneseLine(std::string_view line);

/// A Japanese line that is nothing but credits: "富山湾日日新聞　２０２６年９月１５日付朝刊　経済部・中沖真理".
std::optional<Credits> japaneseCredits(std::string_view line);

/// "【ロンドン＝山田太郎】" at the start of a paragraph.
Credits japaneseDateline(std::string_view paragraph);
/// "暮らしの海　2027年9月10日": a name of any kind and a whole day, in a line of their own below the title.
std::optional<Credits> japaneseNameAndDay(std::string_view line);
/// "2027/12/1 08:15　【台北＝林美玲】…": the day in front of a dateline, read and cut off.
Credits cutJapaneseStamp(std::string_view& paragraph);
/// "（共栄通信、2026年10月20日）" at the end of a paragraph: read, and cut off it.
Credits cutJapaneseTail(std::string_view& paragraph);
/// A line of credits that names nothing: "ニュースリリース", "朝刊経済面", "報道関係者各位".
bool isJapaneseFiller(std::string_view line);
/// A person's name, family name first, with nothing round it.
bool isJapaneseName(std::string_view line);
/// What a paper says of a writer: "2014年入社。台北支局長。"
bool isJapaneseBiography(std::string_view line);
/// A short name without a verb or a number, which may be a paper's where it stands below the title.
bool mayBeJapanesePaper(std::string_view line);
/// Whether a short line ends like the name of a newspaper, an agency or a site.
bool isJapanesePublication(std::string_view line);

} // namespace pledge::intake
