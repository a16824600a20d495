#include "ui/search/search_engine.h"

#include "core/store/workspace.h"
#include "ui/theme/theme.h"

#include <optional>
#include <utility>

namespace pledge::ui {

/// The other side: opens the workspace when it is asked first.
class SearchEngine::Asker : public QObject {
public:
    SearchAnswer ask(const QString& path, const QString& words, std::size_t most) {
        SearchAnswer answer{words, most, {}, {}};
        if (path != path_) {
            workspace_.reset();
            path_ = path;
        }
        if (!workspace_) {
            auto opened = store::Workspace::open(path.toStdString(), false);
            if (!opened) return answer.error = text(opened.error().message), answer;
            workspace_ = std::move(*opened);
        }
        auto found = workspace_->search(words.toStdString(), most);
        if (found) return answer.kinds = std::move(*found), answer;
        workspace_.reset(); // it may be another file by now
        answer.error = text(found.error().message);
        return answer;
    }

private:
    QString path_;
    std::optional<store::Workspace> workspace_;
};

SearchEngine::SearchEngine(QObject* parent) : QObject(parent), asker_(std::make_unique<Asker>()) {
    qRegisterMetaType<SearchAnswer>();
    asker_->moveToThread(&thread_);
    thread_.start();
}

SearchEngine::~SearchEngine() {
    cancel();
    thread_.quit();
    thread_.wait();
}

void SearchEngine::setWorkspace(const QString& path) {
    if (path == path_) return;
    path_ = path;
    cancel();
}

void SearchEngine::ask(const QString& words, std::size_t most) {
    const unsigned number = ++asked_;
    QMetaObject::invokeMethod(asker_.get(), [this, number, words, most, path = path_] {
        if (number != asked_) return;
        SearchAnswer answer = asker_->ask(path, words, most);
        // The engine outlives its thread, and hears of it on its own.
        QMetaObject::invokeMethod(this, [this, number, answer = std::move(answer)] {
            if (number == asked_) Q_EMIT answered(answer);
        });
    });
}

} // namespace pledge::ui
