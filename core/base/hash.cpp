#include "core/base/hash.h"

#include <array>
#include <cstring>
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

std::uint64_t quickHash(std::string_view bytes) {
    // A multiplication, its upper half folded into its lower, eight bytes at a time.
    const auto mixed = [](std::uint64_t a, std::uint64_t b) {
        __extension__ typedef unsigned __int128 Wide;
        const auto product = static_cast<Wide>(a) * b;
        return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
    };
    constexpr std::uint64_t odd = 0x9E3779B97F4A7C15ULL, other = 0xD6E8FEB86659FD93ULL;
    std::uint64_t hash = bytes.size() * odd;
    std::uint64_t word = 0;
    for (; bytes.size() > 8; bytes.remove_prefix(8)) {
        std::memcpy(&word, bytes.data(), 8);
        hash = mixed(hash ^ word, odd);
    }
    word = 0;
    if (!bytes.empty()) std::memcpy(&word, bytes.data(), bytes.size());
    return mixed(hash ^ word, other);
}

std::string shortId(std::string_view prefix, std::string_view evidence) {
    return std::string(prefix) + "-" + sha256(evidence).substr(0, 12);
}

} // namespace pledge::base
