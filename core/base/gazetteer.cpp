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

std::string utf8(const icu::UnicodeString& s) {
    std::string out;
    return s.toUTF8String(out);
}

Displays displayNames(UDisplayContext length) {
    return Displays(icu::LocaleDisplayNames::createInstance(icu::Locale::getEnglish(), &length, 1));
}

/// "Myanmar (Burma)" without its bracket, "Hong Kong SAR China" without its standing.
std::string plain(std::string name) {
    for (const std::string_view tail : {std::string_view(" ("), std::string_view(" SAR ")})
        if (const auto at = name.find(tail); at != std::string::npos) name.resize(at);
    return name;
}

void addRegion(const icu::LocaleDisplayNames& names, const char* code, std::vector<PlaceName>& out) {
    icu::UnicodeString name;
    names.regionDisplayName(code, name);
    out.push_back({code, plain(utf8(name))});
}

std::vector<PlaceName> readRegionNames() {
    std::vector<PlaceName> all;
    const Displays full = displayNames(UDISPCTX_LENGTH_FULL);
    const Displays brief = displayNames(UDISPCTX_LENGTH_SHORT);
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

std::vector<PlaceName> readZoneCities() {
    std::vector<PlaceName> all;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::TimeZoneNames> names(
        icu::TimeZoneNames::createInstance(icu::Locale::getEnglish(), status));
    const std::unique_ptr<icu::StringEnumeration> zones(
        icu::TimeZone::createTimeZoneIDEnumeration(UCAL_ZONE_TYPE_CANONICAL_LOCATION, nullptr, nullptr, status));
    while (const icu::UnicodeString* zone = names && zones ? zones->snext(status) : nullptr) {
        if (zone->startsWith(u"Antarctica/")) continue;
        icu::UnicodeString city;
        names->getExemplarLocationName(*zone, city);
        const std::string name = utf8(city);
        if (!name.empty() && name.find(',') == std::string::npos) all.push_back({name, name});
    }
    return all;
}

} // namespace

const std::vector<PlaceName>& regionNames() {
    static const std::vector<PlaceName> all = readRegionNames();
    return all;
}

const std::vector<PlaceName>& zoneCities() {
    static const std::vector<PlaceName> all = readZoneCities();
    return all;
}

} // namespace pledge::base
