#pragma once

#include <cstddef>
#include <functional>
#include <vector>

namespace bench {

/// How long frames took, in milliseconds of this thread's processor time: a frame that waits for a processor of a busy
/// machine is not slower.
class Frames {
public:
    void add(const std::function<void()>& frame);
    double median() const { return at(0.5); }
    double high() const { return at(0.99); }

private:
    double at(double share) const;
    std::vector<double> ms_;
};

/// Milliseconds of this thread's processor time.
double milliseconds(const std::function<void()>& work);

/// Bytes of memory that the process holds now.
std::size_t heldBytes();

} // namespace bench
