#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace pledge::base {

/// What went wrong, in one sentence that names the file, the place and the way out.
struct Error {
    enum class Kind {
        unreadable,  ///< an input could not be read: missing, forbidden, too large, not text
        unsupported, ///< an input of a type, or a workspace of a version, that this program does not know
        damaged,     ///< a workspace or a reference in it is not whole
        busy,        ///< another process is writing
        cancelled,   ///< the user asked to stop
        usage,       ///< the request itself makes no sense
        failed,      ///< the outside world refused: disk full, no permission to write
    };
    Kind kind = Kind::failed;
    std::string message;

    bool operator==(const Error&) const = default;
};

/// A value, or the error in its place. `std::expected` for C++20.
template<class T>
class [[nodiscard]] Result {
public:
    Result(T value) : state_(std::move(value)) {}
    Result(Error error) : state_(std::move(error)) {}

    explicit operator bool() const { return state_.index() == 0; }
    T& value() & { return std::get<0>(state_); }
    const T& value() const& { return std::get<0>(state_); }
    T&& value() && { return std::get<0>(std::move(state_)); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }
    const Error& error() const { return std::get<1>(state_); }

private:
    std::variant<T, Error> state_;
};

/// Nothing, or an error.
template<>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : error_(std::move(error)) {}

    explicit operator bool() const { return !error_; }
    const Error& error() const { return *error_; }

private:
    std::optional<Error> error_;
};

} // namespace pledge::base
