#include "ui/document/latest.h"

#include <memory>

namespace pledge::ui {

Latest::~Latest() {
    if (!thread_) return;
    thread_->wait();
    delete thread_;
}

void Latest::ask(Work work) {
    if (!thread_) return start(std::move(work));
    next_ = std::move(work);
    wanted_ = false;
}

void Latest::forget() {
    next_ = nullptr;
    wanted_ = false;
}

void Latest::start(Work work) {
    wanted_ = true;
    auto then = std::make_shared<Then>();
    thread_ = QThread::create([work = std::move(work), then] { *then = work(); });
    QObject::connect(thread_, &QThread::finished, &context_, [this, then] {
        std::exchange(thread_, nullptr)->deleteLater();
        const bool wanted = std::exchange(wanted_, false);
        if (next_) return start(std::exchange(next_, nullptr));
        if (wanted && *then) (*then)();
    });
    thread_->start();
}

} // namespace pledge::ui
