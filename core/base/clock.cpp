#include "core/base/clock.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace pledge::base {

std::string SystemClock::now() const {
    using namespace std::chrono;
    auto moment = time_point_cast<seconds>(system_clock::now());
    if (const char* epoch = std::getenv("SOURCE_DATE_EPOCH"); epoch && *epoch)
        moment = sys_seconds(seconds(std::strtoll(epoch, nullptr, 10)));
    const auto day = floor<days>(moment);
    const year_month_day date(day);
    const hh_mm_ss time(moment - day);
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02dZ", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                  static_cast<int>(time.seconds().count()));
    return text;
}

} // namespace pledge::base
