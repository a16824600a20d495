#pragma once

#include "core/model/hit.h"

#include <QObject>
#include <QString>
#include <QThread>
#include <atomic>
#include <cstddef>
#include <memory>
#include <vector>

namespace pledge::ui {

/// What the workspace answered to one question.
struct SearchAnswer {
    QString words;
    std::size_t most = 0; ///< hits that were asked for, of each kind
    std::vector<model::HitsOfKind> kinds;
    QString error; ///< a sentence, where it could not be asked
};

/// Asks a workspace where words are found, on a thread of its own with a connection of its own, so that typing is never
/// held up. Questions that a later one overtakes are not answered.
class SearchEngine : public QObject {
    Q_OBJECT
public:
    explicit SearchEngine(QObject* parent = nullptr);
    ~SearchEngine() override;

    /// The file to ask; empty for none. What was asked of another is not answered any more.
    void setWorkspace(const QString& path);
    /// `answered` follows, unless something else is asked first. `most`: hits of each kind.
    void ask(const QString& words, std::size_t most);
    /// No answer is wanted any more.
    void cancel() { ++asked_; }

Q_SIGNALS:
    void answered(const pledge::ui::SearchAnswer& answer);

private:
    class Asker;

    QString path_;
    QThread thread_;
    std::unique_ptr<Asker> asker_; ///< lives on the thread
    std::atomic<unsigned> asked_ = 0;
};

} // namespace pledge::ui
