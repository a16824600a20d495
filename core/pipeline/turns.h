#pragma once

#include "core/base/result.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace pledge::pipeline {

/// Puts what several threads write into the order of their numbers. Who is next writes straight through; who comes
/// later is kept back, and waits once much is kept.
class Turns {
public:
    Turns(std::size_t count, std::function<void(std::string_view)> write, std::function<void(const base::Error&)> fail)
        : write_(std::move(write)), fail_(std::move(fail)), kept_(count) {}

    /// The next number that nobody works on, or `count`. Waits while the one whose turn it is lies far behind.
    std::size_t begin();
    void write(std::size_t number, std::string_view piece);
    /// `error`: in place of what `number` would have written, or behind it.
    void finish(std::size_t number, std::optional<base::Error> error = {});

private:
    struct Kept {
        std::string bytes;
        std::optional<base::Error> error;
        bool finished = false;
    };
    void flush(Kept& kept);

    static constexpr std::size_t mostKept = 1 << 20; ///< bytes of one number
    static constexpr std::size_t mostAhead = 64;     ///< numbers

    std::mutex mutex_;
    std::condition_variable turned_;
    std::function<void(std::string_view)> write_;
    std::function<void(const base::Error&)> fail_;
    std::vector<Kept> kept_;
    std::size_t turn_ = 0;  ///< whose turn it is
    std::size_t begun_ = 0; ///< numbers given out
};

} // namespace pledge::pipeline
