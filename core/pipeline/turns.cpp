#include "core/pipeline/turns.h"

namespace pledge::pipeline {

std::size_t Turns::begin() {
    std::unique_lock lock(mutex_);
    turned_.wait(lock, [&] { return begun_ < turn_ + mostAhead || begun_ == kept_.size(); });
    return begun_ < kept_.size() ? begun_++ : begun_;
}

void Turns::write(std::size_t number, std::string_view piece) {
    std::unique_lock lock(mutex_);
    Kept& kept = kept_[number];
    if (number != turn_ && kept.bytes.size() + piece.size() > mostKept)
        turned_.wait(lock, [&] { return number == turn_; });
    if (number != turn_) {
        kept.bytes += piece;
        return;
    }
    // The turn stays here until `finish`, so nobody else writes meanwhile.
    lock.unlock();
    flush(kept);
    write_(piece);
}

void Turns::flush(Kept& kept) {
    if (!kept.bytes.empty()) write_(kept.bytes);
    kept.bytes = std::string();
}

void Turns::finish(std::size_t number, std::optional<base::Error> error) {
    const std::lock_guard lock(mutex_);
    kept_[number].error = std::move(error);
    kept_[number].finished = true;
    for (; turn_ < kept_.size() && kept_[turn_].finished; ++turn_) {
        flush(kept_[turn_]);
        if (kept_[turn_].error) fail_(*kept_[turn_].error);
    }
    turned_.notify_all();
}

} // namespace pledge::pipeline
