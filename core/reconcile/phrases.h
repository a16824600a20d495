#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace pledge::reconcile {

// What stands at the places of the sentences of core/model/reasons.h. English, for analysts.

std::string joined(const std::vector<std::string>& words); ///< "a, b and c"
std::string percent(double share);                         ///< "5.1 %"
std::string points(double share);                          ///< "5 points"
std::string count(std::size_t n, std::string_view noun);   ///< "one source", "3 sources"
std::string quoted(const std::vector<std::string>& words); ///< "“engineers, developers”"
std::string capital(std::string sentence);                 ///< first letter upper case
std::string span(long days);                               ///< "3 days", "12 months", "about 4 years"

} // namespace pledge::reconcile
