#pragma once

#include "core/intake/credits.h"
#include "core/intake/lines.h"

#include <string>
#include <string_view>

namespace pledge::intake {

/// A headline rather than the first sentence of a text without one.
bool isTitleLike(const Line& line);
/// "Home > Business > Energy"
bool isTrail(std::string_view line);
/// The words behind a section's name in the same line: "Business / Acme to build".
std::string_view withoutSection(std::string_view title);
/// "Your Thursday briefing on power and chips", below a newsletter's name.
bool isTagline(std::string_view line);
/// "Telecom and space, twice a week": how often a newsletter comes.
bool isRhythm(std::string_view line);
/// A line of credits with a day, or a byline.
bool isDatedOrBy(std::string_view line);
/// "【津軽海峡新聞】…": the paper in front of its headline.
/// Cut off the title and given back; empty where there is none.
std::string paperInFront(std::string& title);
/// "【アジア素材メール】第88号　…": the name of a newsletter before its number.
std::string issueName(std::string_view title);
/// "Media release": a company's own announcement.
bool isRelease(std::string_view line);
/// "北浜製鋼株式会社 広報室": who signs a release at its end is told in its text.
bool signsRelease(std::string_view line);
/// "Source: company filings" below a table or a chart belongs to it.
bool namesSource(std::string_view line);
/// "Kiln Notes #41", "鉄鋼アジア第31号" without the issue's number.
std::string withoutNumber(const std::string& name);
/// "The Friday letter on sites. Issue of 2 October 2026. By Ama Owusu.": takes over what two sentences or more of a
/// short line say.
bool takeCreditSentences(std::string_view line, Credits& credits);
/// Reads a line that is nothing but credits, and takes it out. False where it is something else.
bool takeCredits(Line& line, Credits& credits);

} // namespace pledge::intake
