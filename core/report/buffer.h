#pragma once

#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>

namespace pledge::report {

/// Bytes that are appended in very many small pieces: what std::string does at each call outweighs most of them.
class Buffer {
public:
    void append(std::string_view s) {
        if (!s.empty()) std::memcpy(room(s.size()), s.data(), s.size());
    }
    /// A literal, whose length the compiler knows.
    template<std::size_t N>
    void literal(const char (&s)[N]) {
        std::memcpy(room(N - 1), s, N - 1);
    }
    void append(char c) { *room(1) = c; }
    std::size_t size() const { return size_; }
    std::string_view view() const { return {bytes_.data(), size_}; }
    void clear() { size_ = 0; }

private:
    /// Where the next `n` bytes go, which count as written.
    [[gnu::always_inline]] char* room(std::size_t n) {
        if (bytes_.size() - size_ < n) grow(n);
        char* const at = bytes_.data() + size_;
        size_ += n;
        return at;
    }

    [[gnu::noinline]] void grow(std::size_t n) { bytes_.resize((bytes_.size() + n) * 2); }

    std::string bytes_; ///< as much room as there ever was
    std::size_t size_ = 0;
};

} // namespace pledge::report
