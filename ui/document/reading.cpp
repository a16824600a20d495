// A large workspace: a first look at once, the rest on a thread.

#include "ui/document/reading.h"

#include <QCoreApplication>
#include <QThreadPool>
#include <utility>

namespace pledge::ui {

SnapshotPtr held(model::Snapshot&& snapshot) {
    return {new model::Snapshot(std::move(snapshot)), [](const model::Snapshot* s) {
                if (s->claims.size() > claimsAtOnce && QCoreApplication::instance())
                    QThreadPool::globalInstance()->start([s] { delete s; });
                else
                    delete s;
            }};
}

QString staleSentence(const base::Error& why) {
    return Document::tr("What is shown may be older than its sources: %1").arg(QString::fromStdString(why.message));
}

base::Result<void> Document::openLarge(store::Workspace&& workspace, const QString& path,
                                       const std::string& announcement) {
    auto first = workspace.glance(announcement);
    if (!first) return first.error();
    take(std::move(workspace), path);
    glancing_ = true;
    show(std::move(*first));
    readViews();
    readOnThread(true);
    return {};
}

/// All of it, by a connection of its own; `refresh` brings the finding up to date before.
void Document::readOnThread(bool refresh) {
    seenVersion_ = workspace_->dataVersion();
    reading_.ask([this, refresh, path = path_.toStdString()]() -> Latest::Then {
        const auto failed = [this](const base::Error& why) {
            return [this, why] {
                Q_EMIT readingFailed(QString::fromStdString(why.message));
                readingDone();
            };
        };
        auto own = store::Workspace::open(path, false);
        if (!own) return failed(own.error());
        const auto fresh = refresh ? pipeline::refresh(*own) : base::Result<void>();
        auto whole = own->snapshot();
        if (!whole) return failed(whole.error());
        return [this, fresh, snapshot = held(std::move(*whole))] {
            if (!fresh && limits_.isEmpty()) limits_ = staleSentence(fresh.error());
            glancing_ = false;
            setWhole(snapshot);
            readingDone();
        };
    });
}

void Document::readingDone() {
    readViews();
    for (const auto& then : std::exchange(afterReading_, {})) then();
}

} // namespace pledge::ui
