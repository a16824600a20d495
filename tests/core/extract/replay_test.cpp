#include "tests/fuzz/extract_check.h"
#include "tests/support/catch.h"

#include <filesystem>
#include <fstream>
#include <iterator>

TEST_CASE("the fuzzer's corpus gives claims that keep the contract") {
    std::size_t files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(PLEDGESCOPE_SOURCE "/tests/fuzz/corpus/extract")) {
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string input{std::istreambuf_iterator<char>(file), {}};
        INFO(entry.path().filename().string());
        CHECK_NOTHROW(pledge::test::checkExtract(input));
        ++files;
    }
    CHECK(files >= 18);
}
