#include "tests/fuzz/extract_check.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    pledge::test::checkExtract({reinterpret_cast<const char*>(data), size});
    return 0;
}
