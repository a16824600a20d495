#pragma once

#include <string>
#include <vector>

namespace pledge::base {

/// A place that CLDR names, under one of its names.
struct PlaceName {
    std::string key;  ///< the same for all names of one place: "JP" (ISO 3166-1), "150" (UN M49), or the name of a city
    std::string name; ///< "Japan", "UK", "Southeast Asia", "Buenos Aires"
};

/// Countries and territories (long and short names), continents and their parts, read once.
const std::vector<PlaceName>& regionNames();
/// The cities after which time zones are named, stations in the Antarctic left out, read once.
const std::vector<PlaceName>& zoneCities();
/// The same in another language (ISO 639-1), read anew.
std::vector<PlaceName> regionNames(const std::string& language);
std::vector<PlaceName> zoneCities(const std::string& language);

} // namespace pledge::base
