#include "core/base/hash.h"
#include "tests/support/catch.h"

TEST_CASE("SHA-256 of the empty text is the published one") {
    CHECK(pledge::base::sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}
