#pragma once

#include <string>
#include <vector>

namespace pledge::bench {

/// What one run of a command cost, its children with it.
struct Cost {
    int status = -1;      ///< as `wait` gives it; 0 is success
    double seconds = 0;   ///< from start to end
    double processor = 0; ///< of processor time, user's and system's
    double megabytes = 0; ///< of memory at the peak
};

/// Runs a command on one processor, with standard output to /dev/null. This process should be small when it calls: what
/// it holds counts as the peak of the child that comes out of it.
Cost run(const std::vector<std::string>& command);

/// `command` for a shell, with `{files}` replaced by the files.
std::vector<std::string> shellCommand(const std::string& command, const std::vector<std::string>& files);

/// Of this process: what others do on the machine does not count.
double processorTime();

/// The peak of this process's memory so far, in MB; the peak is forgotten with `forgetPeak`.
double peakMegabytes();
void forgetPeak();

double median(std::vector<double> values);

} // namespace pledge::bench
