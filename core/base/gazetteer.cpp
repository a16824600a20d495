#include "core/base/gazetteer.h"

#include <memory>
#include <string_view>
#include <unicode/locdspnm.h>
#include <unicode/locid.h>
#include <unicode/region.h>
#include <unicode/strenum.h>
#include <unicode/timezone.h>
#include <unicode/tznames.h>
#include <unicode/unistr.h>

namespace pledge::base {
namespace {

using Displays = std::unique_ptr<icu::LocaleDisplayNames>;

std::string inUtf8(const icu::UnicodeString& s) {
    std::string out;
    return s.toUTF8String(out);
}

Displays displayNames(const icu::Locale& locale, UDisplayContext length) {
    return Displays(icu::LocaleDisplayNames::createInstance(locale, &length, 1));
}

/// "Myanmar (Burma)" without its bracket, "Hong Kong SAR China" without its standing.
std::string plain(std::string name) {
    for (const std::string_view tail :
         {std::string_view(" ("), std::string_view(" SAR "), std::string_view("("), std::string_view("特別行政区")})
        if (const auto at = name.find(tail); at != std::string::npos) name.resize(at);
    return name;
}

void addRegion(const icu::LocaleDisplayNames& names, const char* code, std::vector<PlaceName>& out) {
    icu::UnicodeString name;
    names.regionDisplayName(code, name);
    out.push_back({code, plain(inUtf8(name))});
}

std::vector<PlaceName> readRegionNames(const icu::Locale& locale) {
    std::vector<PlaceName> all;
    const Displays full = displayNames(locale, UDISPCTX_LENGTH_FULL);
    const Displays brief = displayNames(locale, UDISPCTX_LENGTH_SHORT);
    for (const char* const* code = icu::Locale::getISOCountries(); *code; ++code) {
        addRegion(*full, *code, all);
        addRegion(*brief, *code, all);
    }
    UErrorCode status = U_ZERO_ERROR;
    for (const URegionType type : {URGN_CONTINENT, URGN_SUBCONTINENT, URGN_GROUPING}) {
        const std::unique_ptr<icu::StringEnumeration> codes(icu::Region::getAvailable(type, status));
        while (const char* code = codes ? codes->next(nullptr, status) : nullptr) addRegion(*full, code, all);
    }
    return all;
}

std::vector<PlaceName> readZoneCities(const icu::Locale& locale) {
    std::vector<PlaceName> all;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::TimeZoneNames> names(icu::TimeZoneNames::createInstance(locale, status));
    const std::unique_ptr<icu::StringEnumeration> zones(
        icu::TimeZone::createTimeZoneIDEnumeration(UCAL_ZONE_TYPE_CANONICAL_LOCATION, nullptr, nullptr, status));
    while (const icu::UnicodeString* zone = names && zones ? zones->snext(status) : nullptr) {
        if (zone->startsWith(u"Antarctica/")) continue;
        icu::UnicodeString city;
        names->getExemplarLocationName(*zone, city);
        const std::string name = inUtf8(city);
        if (!name.empty() && name.find(',') == std::string::npos && name.find("、") == std::string::npos)
            all.push_back({name, name});
    }
    return all;
}

} // namespace

const std::vector<PlaceName>& regionNames() {
    static const std::vector<PlaceName> all = readRegionNames(icu::Locale::getEnglish());
    return all;
}

const std::vector<PlaceName>& zoneCities() {
    static const std::vector<PlaceName> all = readZoneCities(icu::Locale::getEnglish());
    return all;
}

std::vector<PlaceName> regionNames(const std::string& language) {
    return readRegionNames(icu::Locale(language.c_str()));
}

std::vector<PlaceName> zoneCities(const std::string& language) { return readZoneCities(icu::Locale(language.c_str())); }

} // namespace pledge::base
