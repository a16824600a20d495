#pragma once

#include <string>
#include <vector>

namespace pledge::base {

/// A currency in present use, as CLDR names it.
struct Currency {
    std::string code;     ///< ISO 4217
    std::string singular; ///< "Japanese yen", "euro"
    std::string plural;   ///< "US dollars", "euros"
    std::string sign;     ///< the narrow sign ("$", "€"), or the code again
};

/// A country or territory, as CLDR names it.
struct Region {
    std::string code;     ///< ISO 3166-1 alpha-2
    std::string name;     ///< "South Korea"
    std::string currency; ///< ISO 4217, of today; empty where there is none
};

/// In English, read once.
const std::vector<Currency>& currencies();
const std::vector<Region>& regions();
/// The currencies as another language (ISO 639-1) names them.
std::vector<Currency> currencies(const std::string& language);
/// The regions under the names that another language (ISO 639-1) gives them.
std::vector<Region> regions(const std::string& language);
/// January to December, in full ("April") or short ("Apr").
std::vector<std::string> monthNames(bool full);
/// The same in another language (ISO 639-1), as running text writes them ("avril", "Apr.").
std::vector<std::string> monthNames(bool full, const std::string& language);

} // namespace pledge::base
