#pragma once

#include "core/model/snapshot.h"
#include "core/pipeline/pipeline.h"
#include "core/store/workspace.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QThread>
#include <QTimer>
#include <memory>
#include <optional>
#include <stop_token>

namespace pledge::ui {

using SnapshotPtr = std::shared_ptr<const model::Snapshot>;

/// The open workspace, as the window sees it: a snapshot that is replaced as a whole whenever the file changes, whoever
/// changed it. Imports run on a thread of their own with a connection of their own.
class Document : public QObject {
    Q_OBJECT
public:
    explicit Document(const base::Clock& clock, QObject* parent = nullptr);
    ~Document() override;

    /// Opens a workspace in place of the present one; on an error the present one stays. One that cannot be brought up
    /// to date, or may only be read, is shown as it stands: see `limits`.
    base::Result<void> open(const QString& path, bool create);
    /// Leaves the workspace; `changed` follows with an empty snapshot.
    void close();
    /// Shows a snapshot that no file holds, as tests and previews do; `changed` follows.
    void show(model::Snapshot snapshot);
    bool isOpen() const { return workspace_.has_value(); }
    QString path() const { return path_; }
    /// What cannot be done with this workspace and why, in a sentence with the way out; empty where nothing is.
    QString limits() const { return limits_; }
    /// Never null; empty where no workspace is open.
    SnapshotPtr snapshot() const { return snapshot_; }

    /// Starts an import of files and folders; `importFinished` follows. False where one is running already.
    bool import(const QStringList& files);
    void cancelImport();
    bool isImporting() const { return worker_ != nullptr; }

    /// Appends a judgement or a note; `changed` follows.
    base::Result<model::Annotation> annotate(const store::NewAnnotation& annotation);

    /// Overrules what reconciling put together, and brings the finding up to date; `changed` follows.
    base::Result<model::Overrule> overrule(const store::NewOverrule& overrule);
    /// Takes that back.
    base::Result<void> takeBack(const std::string& event, const std::string& by);

Q_SIGNALS:
    void changed(); ///< `snapshot()` is another one
    void importProgress(int done, int total, const QString& file);
    void importFinished(const pledge::pipeline::ImportReport& report);

private:
    base::Result<void> mayChange() const;
    void reload();
    void pollOthers();

    const base::Clock& clock_;
    std::optional<store::Workspace> workspace_;
    QString path_;
    QString limits_;
    SnapshotPtr snapshot_;
    long long seenVersion_ = 0;
    QTimer others_; ///< looks whether another process wrote
    QThread* worker_ = nullptr;
    std::stop_source stop_;
};

} // namespace pledge::ui
