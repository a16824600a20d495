#pragma once

#include <string>
#include <string_view>

namespace pledge::reconcile {

/// What the names of one place have in common, in English and Japanese ("Japan", 日本; "Fukuoka prefecture", 福岡県):
/// the key of its English name. Of places that no list knows, the key of the name itself.
std::string placeKey(std::string_view name);

/// The key of the country of a place that the lists know as a part of one; else the key itself.
std::string countryOf(const std::string& placeKey);

/// Whether a list has the place as a country.
bool isCountry(const std::string& placeKey);
/// Whether a place is known for a country or a region.
bool isWide(const std::string& placeKey);

/// How two places lie to each other, by their keys. `within`: one is the country or the region of the other; `apart`: in
/// two countries, or two towns or two regions of one; `unknown`: where no list knows both.
enum class Distance { same, within, apart, unknown };
Distance distanceOf(const std::string& a, const std::string& b);

} // namespace pledge::reconcile
