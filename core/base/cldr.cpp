#include "core/base/cldr.h"

#include <array>
#include <map>
#include <memory>
#include <mutex>
#include <unicode/dtfmtsym.h>
#include <unicode/localpointer.h>
#include <unicode/locid.h>
#include <unicode/ucurr.h>
#include <unicode/uenum.h>
#include <unicode/unistr.h>

namespace pledge::base {
namespace {

std::string utf8(const icu::UnicodeString& s) {
    std::string out;
    return s.toUTF8String(out);
}

std::string currencyName(const icu::UnicodeString& code, const char* language, UCurrNameStyle style) {
    UErrorCode status = U_ZERO_ERROR;
    UBool choice = 0;
    int32_t length = 0;
    icu::UnicodeString terminated(code);
    const UChar* name = ucurr_getName(terminated.getTerminatedBuffer(), language, style, &choice, &length, &status);
    return U_FAILURE(status) ? utf8(code) : utf8(icu::UnicodeString(name, length));
}

std::string pluralName(const icu::UnicodeString& code, const char* language, const char* count) {
    UErrorCode status = U_ZERO_ERROR;
    UBool choice = 0;
    int32_t length = 0;
    icu::UnicodeString terminated(code);
    const UChar* name = ucurr_getPluralName(terminated.getTerminatedBuffer(), language, &choice, count, &length, &status);
    return U_FAILURE(status) ? utf8(code) : utf8(icu::UnicodeString(name, length));
}

std::vector<Currency> readCurrencies(const char* language) {
    std::vector<Currency> all;
    UErrorCode status = U_ZERO_ERROR;
    const icu::LocalUEnumerationPointer codes(ucurr_openISOCurrencies(UCURR_COMMON | UCURR_NON_DEPRECATED, &status));
    int32_t length = 0;
    while (U_SUCCESS(status)) {
        const char* code = uenum_next(codes.getAlias(), &length, &status);
        if (!code || U_FAILURE(status)) break;
        const icu::UnicodeString wide(code, length, US_INV);
        all.push_back(
            {code, pluralName(wide, language, "one"), pluralName(wide, language, "other"),
             currencyName(wide, language, UCURR_NARROW_SYMBOL_NAME)});
    }
    return all;
}

std::vector<Region> readRegions(const char* language) {
    std::vector<Region> all;
    for (const char* const* code = icu::Locale::getISOCountries(); *code; ++code) {
        const icu::Locale place("en", *code);
        icu::UnicodeString name;
        place.getDisplayCountry(icu::Locale(language), name);
        UErrorCode status = U_ZERO_ERROR;
        UChar currency[4] = {};
        const int32_t length = ucurr_forLocale(place.getName(), currency, 4, &status);
        all.push_back(
            {*code, utf8(name), U_SUCCESS(status) && length == 3 ? utf8(icu::UnicodeString(currency, 3)) : ""});
    }
    return all;
}

} // namespace

const std::vector<Currency>& currencies() {
    static const std::vector<Currency> all = readCurrencies("en");
    return all;
}

std::vector<Currency> currencies(const std::string& language) { return readCurrencies(language.c_str()); }

const std::vector<Region>& regions() {
    static const std::vector<Region> all = readRegions("en");
    return all;
}

std::vector<Region> regions(const std::string& language) { return readRegions(language.c_str()); }

std::vector<std::string> monthNames(bool full) { return monthNames(full, "en"); }

std::vector<std::string> monthNames(bool full, const std::string& language) {
    // What ICU reads for one language takes long, and both lengths of it are asked for, some on several threads at once.
    static std::mutex mutex;
    static std::map<std::string, std::array<std::vector<std::string>, 2>> known;
    const std::lock_guard lock(mutex);
    const auto [it, isNew] = known.try_emplace(language);
    if (isNew) {
        UErrorCode status = U_ZERO_ERROR;
        const icu::DateFormatSymbols symbols(icu::Locale(language.c_str()), status);
        for (const bool each : {false, true}) {
            int32_t count = 0;
            const icu::UnicodeString* names = each ? symbols.getMonths(count) : symbols.getShortMonths(count);
            for (int32_t i = 0; i < count && i < 12; ++i) it->second[each].push_back(utf8(names[i]));
        }
    }
    return it->second[full];
}

} // namespace pledge::base
