#pragma once

#include <QObject>
#include <QThread>
#include <functional>
#include <utility>

namespace pledge::ui {

/// Runs work on a thread, one at a time, so that the window is never held by data. What is asked for meanwhile waits;
/// of several that wait the last alone is done. Lives on the thread of the window, and waits for its work when it goes.
class Latest {
public:
    /// What is to be done on the window's thread once the work is done.
    using Then = std::function<void()>;
    using Work = std::function<Then()>;

    Latest() = default;
    ~Latest();
    Latest(const Latest&) = delete;
    Latest& operator=(const Latest&) = delete;

    /// `work` may touch only what it holds itself. Its `Then` is left out where something else was asked, or `forget`
    /// called, before it is done.
    void ask(Work work);
    /// What was asked is not wanted any more.
    void forget();
    bool isBusy() const { return thread_ != nullptr; }

private:
    void start(Work work);

    QObject context_; ///< hears of the thread's end, and not when it is gone
    QThread* thread_ = nullptr;
    Work next_;
    bool wanted_ = false; ///< what runs now
};

} // namespace pledge::ui
