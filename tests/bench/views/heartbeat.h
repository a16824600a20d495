#pragma once

#include <QObject>
#include <QTimer>
#include <atomic>
#include <cstddef>
#include <map>
#include <pthread.h>
#include <string>
#include <thread>
#include <vector>

namespace bench {

/// Listens whether the thread that makes it goes on: it is to beat every few milliseconds. Gaps are counted in
/// processor time of that thread, so that a busy machine is not taken for a slow window. Of a gap that gets long, what
/// stands on the thread's stack is kept.
class Heartbeat : public QObject {
public:
    Heartbeat();
    ~Heartbeat() override;

    struct Gap {
        double ms = 0;
        std::map<std::vector<std::string>, std::size_t> stacks; ///< functions of ours, the innermost first, and how
                                                                ///< often they were met; none where it was short
        std::vector<std::string> others;                        ///< all functions with names, where none is ours
        std::string during;                                     ///< what `doing` said
    };
    /// From now on, until something else is said.
    void doing(const std::string& what) { doing_ = what; }
    const std::vector<Gap>& gaps() const { return gaps_; }
    /// Prints how many gaps are how long, and the longest with what was on the stack; true where none of over 100 ms
    /// has a function of ours on it.
    bool report() const;

private:
    void beat();
    void watch();
    double clock() const;

    QTimer timer_;
    std::string doing_;
    std::vector<Gap> gaps_;
    pthread_t watched_;
    clockid_t clock_;
    std::atomic<double> last_;
    std::atomic<bool> stop_ = false;
    std::thread watcher_;
};

} // namespace bench
