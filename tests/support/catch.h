#pragma once

// Catch2 2.13 (Debian 12) and 3 from one source.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx;
using Catch::Matchers::ContainsSubstring;
#else
#include <catch2/catch.hpp>
using Approx = Catch::Detail::Approx;
inline auto ContainsSubstring(const std::string& s, Catch::CaseSensitive::Choice c = Catch::CaseSensitive::Yes) {
    return Catch::Matchers::Contains(s, c);
}
#endif
