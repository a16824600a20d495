#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace pledge::generator {

/// Numbers that are the same on every machine (splitmix64).
class Dice {
public:
    explicit Dice(std::uint64_t seed) : state_(seed) {}

    /// 0 to `sides` - 1.
    std::size_t operator()(std::size_t sides) { return next() % sides; }
    bool oneIn(std::size_t n) { return (*this)(n) == 0; }

    template<class T, std::size_t N>
    const T& pick(const std::array<T, N>& from) {
        return from[(*this)(N)];
    }

    std::uint64_t next() {
        std::uint64_t z = state_ += 0x9E3779B97F4A7C15ULL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }

private:
    std::uint64_t state_;
};

} // namespace pledge::generator
