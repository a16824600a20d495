#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace pledge::extract {

/// A word of a text in lower case, with its number in the vocabulary; 0 or a larger number where no knowledge file has
/// it. A token's word is looked up once, when the text is cut; all tables of words are then asked by number.
struct Word : std::string_view {
    Word() = default;
    Word(std::string_view text, std::uint32_t number) : std::string_view(text), id(number) {}
    std::uint32_t id = 0;

    /// Against a literal, whose length the compiler knows.
    template<std::size_t N>
    friend bool operator==(const Word& word, const char (&literal)[N]) {
        return word.size() == N - 1 && std::memcmp(word.data(), literal, N - 1) == 0;
    }
};

/// Every word of the knowledge files, in lower case, numbered from 1.
class Vocabulary {
public:
    /// Gives a word the next number; nothing where it has one.
    void add(std::string_view word);

    /// The number of a word, or 0. O(length).
    std::uint32_t find(std::string_view lower) const { return find(lower, hash(lower)); }
    std::uint32_t find(std::string_view lower, std::size_t hashed) const {
        const std::uint64_t head = headOf(lower);
        for (std::size_t at = hashed & mask_;; at = (at + 1) & mask_) {
            const Slot& slot = table_[at];
            if (slot.id == 0) return 0;
            if (slot.head == head && slot.size == lower.size() && (slot.size <= 8 || same(words_[slot.id], lower)))
                return slot.id;
        }
    }
    /// The first eight bytes in one; of a shorter word all, in a way that no other word of its length has.
    static std::uint64_t headOf(std::string_view s) {
        const char* const at = s.data();
        const std::size_t n = s.size();
        if (n >= 8) return load<std::uint64_t>(at);
        if (n >= 4) return std::uint64_t{load<std::uint32_t>(at)} << 32 | load<std::uint32_t>(at + n - 4);
        if (n == 0) return 0;
        const auto byte = [at](std::size_t i) { return std::uint64_t{static_cast<unsigned char>(at[i])}; };
        return byte(0) << 16 | byte(n / 2) << 8 | byte(n - 1);
    }
    static std::size_t hash(std::string_view s) {
        // Words are short: eight bytes at a time, mixed by a multiplication (as in wyhash); the last eight overlap.
        std::uint64_t h = 0x9E3779B97F4A7C15u ^ s.size();
        const auto mix = [&h](std::uint64_t bytes) {
            h = (h ^ bytes) * 0xD6E8FEB86659FD93u;
            h ^= h >> 32;
        };
        mix(headOf(s));
        const std::size_t n = s.size();
        if (n > 8) {
            for (std::size_t i = 8; i + 8 < n; i += 8) mix(load<std::uint64_t>(s.data() + i));
            mix(load<std::uint64_t>(s.data() + n - 8));
        }
        return static_cast<std::size_t>(h);
    }
    static bool same(std::string_view a, std::string_view b) {
        const std::size_t n = a.size();
        if (n != b.size() || headOf(a) != headOf(b)) return false;
        if (n <= 8) return true;
        const char *x = a.data(), *y = b.data();
        for (std::size_t i = 8; i + 8 < n; i += 8)
            if (load<std::uint64_t>(x + i) != load<std::uint64_t>(y + i)) return false;
        return load<std::uint64_t>(x + n - 8) == load<std::uint64_t>(y + n - 8);
    }
    /// The word of a number.
    std::string_view word(std::uint32_t id) const { return words_[id]; }
    /// One more than the largest number.
    std::size_t size() const { return words_.size(); }

private:
    struct Slot {
        std::uint64_t head = 0; ///< of the word
        std::uint32_t id = 0;
        std::uint32_t size = 0; ///< bytes of the word
    };

    template<class Bits>
    static Bits load(const char* at) {
        Bits bits;
        std::memcpy(&bits, at, sizeof bits);
        return bits;
    }
    std::size_t freeSlot(std::string_view word) const;
    void grow();

    std::vector<std::string> words_ = std::vector<std::string>(1); ///< by number; the first is empty
    std::vector<Slot> table_ = std::vector<Slot>(1024);            ///< open addressing, at most half full
    std::size_t mask_ = 1023;
};

/// The vocabulary of resources/knowledge and of the names of months, days and currencies. Made once.
const Vocabulary& vocabulary();

/// Whether `text` is letters of ASCII alone, which a Document never cuts.
bool isOneWord(std::string_view text);

} // namespace pledge::extract
