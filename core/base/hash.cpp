#include "core/base/hash.h"

#include <array>
#include <openssl/evp.h>

namespace pledge::base {

std::string sha256(std::string_view bytes) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    EVP_Digest(bytes.data(), bytes.size(), digest.data(), &size, EVP_sha256(), nullptr);
    static constexpr char digits[] = "0123456789abcdef";
    std::string hex;
    hex.reserve(2 * size);
    for (unsigned int i = 0; i < size; ++i) {
        hex += digits[digest[i] >> 4];
        hex += digits[digest[i] & 15];
    }
    return hex;
}

std::string shortId(std::string_view prefix, std::string_view evidence) {
    return std::string(prefix) + "-" + sha256(evidence).substr(0, 12);
}

} // namespace pledge::base
