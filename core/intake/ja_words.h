#pragma once

#include <string>
#include <string_view>
#include <vector>

/// What the lines of a Japanese masthead are made of.
namespace pledge::intake::ja {

/// The words of one section of resources/knowledge/ja/masthead.txt, the longest first.
const std::vector<std::string>& wordsOf(const std::string& section);
/// The word of a section with which `s` ends, or begins; empty where there is none.
std::string_view endOf(const std::string& section, std::string_view s);
std::string_view startOf(const std::string& section, std::string_view s);
/// Whether `s` is a word of a section.
bool isOne(const std::string& section, std::string_view s);
/// Letters by their script; 々 and kana are no Han.
bool isHan(char32_t c);
bool isAllHan(std::string_view p);
/// "北欧鉄鋼短信": more letters of Han than a person's name has.
bool isTooLongForName(std::string_view p);
bool isKana(char32_t c);
/// The first code point; 0 of an empty text.
char32_t firstOf(std::string_view s);
bool startsKatakana(std::string_view s);
/// What a name of a person could be: two to seven letters of Japanese, or a name in katakana with its dots.
bool isPerson(std::string_view s);
/// Without the blanks, signs and brackets at its ends.
std::string_view trimmed(std::string_view s);
/// Whether a line begins with a family name and goes on with a given one: a heading does not.
bool hasFamilyName(std::string_view s);
/// The parts of a line of credits, parted by blanks and signs but not by the dot inside names.
std::vector<std::string_view> partsOf(std::string_view line);
/// Digits, weekdays and the words of credits that name nothing.
bool isFiller(std::string_view part);
/// "二〇二五年十月" with digits for the numerals that count years, months and days.
std::string withDigits(std::string_view line);

} // namespace pledge::intake::ja
