#include "core/base/memory.h"

#include <cstdlib> // says whether this is glibc
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace pledge::base {

void keepFreedMemory() {
#ifdef __GLIBC__
    constexpr int megabyte = 1 << 20;
    mallopt(M_MMAP_THRESHOLD, 32 * megabyte);
    mallopt(M_TRIM_THRESHOLD, 128 * megabyte);
#endif
}

} // namespace pledge::base
