#include "core/base/processors.h"

#include "tests/support/catch.h"

#ifdef __linux__
#include <sched.h>

using namespace pledge::base;

TEST_CASE("processors are those that the process may run on", "[base][processors]") {
    cpu_set_t before;
    REQUIRE(sched_getaffinity(0, sizeof before, &before) == 0);
    CHECK(processors() == static_cast<unsigned>(CPU_COUNT(&before)));
    cpu_set_t one;
    CPU_ZERO(&one);
    for (int cpu = 0; CPU_COUNT(&one) == 0; ++cpu)
        if (CPU_ISSET(cpu, &before)) CPU_SET(cpu, &one);
    REQUIRE(sched_setaffinity(0, sizeof one, &one) == 0);
    const unsigned confined = processors();
    REQUIRE(sched_setaffinity(0, sizeof before, &before) == 0);
    CHECK(confined == 1);
}
#endif
