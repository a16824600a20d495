#include "core/base/memory.h"

#include <cstdint>
#include <cstdlib> // says whether this is glibc
#ifdef __GLIBC__
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace pledge::base {

void keepFreedMemory() {
#ifdef __GLIBC__
    constexpr int megabyte = 1 << 20;
    mallopt(M_MMAP_THRESHOLD, 32 * megabyte);
    mallopt(M_TRIM_THRESHOLD, 128 * megabyte);
#endif
}

void useLargePages() {
#if defined(__GLIBC__) && defined(MADV_HUGEPAGE)
    constexpr std::uintptr_t megabyte = 1 << 20, wanted = 64 * megabyte, usual = 128 * 1024, page = 2 * megabyte;
    mallopt(M_TOP_PAD, wanted); // the heap grows by so much at once
    void* const first = std::malloc(megabyte);
    const auto end = reinterpret_cast<std::uintptr_t>(sbrk(0)) / page * page;
    const auto start = (reinterpret_cast<std::uintptr_t>(first) + page - 1) / page * page;
    if (first && start < end && end - start <= 2 * wanted)
        madvise(reinterpret_cast<void*>(start), end - start, MADV_HUGEPAGE); // advice: a refusal changes nothing
    std::free(first);
    mallopt(M_TOP_PAD, usual);
#endif
}

} // namespace pledge::base
