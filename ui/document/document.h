#pragma once

#include "core/model/edtf.h"
#include "core/model/snapshot.h"
#include "core/pipeline/pipeline.h"
#include "core/store/workspace.h"
#include "ui/document/latest.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QThread>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace pledge::ui {

using SnapshotPtr = std::shared_ptr<const model::Snapshot>;

/// Of so many claims everything is read and shown before anybody sees a pause; of more of them on a thread.
constexpr std::size_t claimsAtOnce = 10000;

/// What of a workspace was known on a day.
struct ShownThen {
    model::Day day;
    std::size_t sources = 0; ///< published by then
    std::size_t later = 0;   ///< published after it
    std::size_t undated = 0; ///< left out, for nobody knows when
};

/// The open workspace, as the window sees it: a snapshot that is replaced as a whole whenever the file changes, whoever
/// changed it. Imports, and the reading of many claims, run on threads of their own with connections of their own.
class Document : public QObject {
    Q_OBJECT
public:
    explicit Document(const base::Clock& clock, QObject* parent = nullptr);
    ~Document() override;

    /// Opens a workspace in place of the present one; on an error the present one stays. One that cannot be brought up
    /// to date, or may only be read, is shown as it stands: see `limits`. Of a large one a first look is shown, at
    /// `announcement` where it has that, while all of it is read on a thread; `changed` follows again.
    base::Result<void> open(const QString& path, bool create, const std::string& announcement = {});
    /// Whether only that first look is shown yet, and nothing can be written.
    bool isReading() const { return glancing_; }
    /// What counts as large, in claims; tests ask for less.
    void setClaimsAtOnce(std::size_t claims) { claimsAtOnce_ = claims; }
    /// Leaves the workspace; `changed` follows with an empty snapshot.
    void close();
    /// Shows a snapshot that no file holds, as tests and previews do; `changed` follows.
    void show(model::Snapshot snapshot);
    bool isOpen() const { return workspace_.has_value(); }
    QString path() const { return path_; }
    /// What cannot be done with this workspace and why, in a sentence with the way out; empty where nothing is.
    QString limits() const { return limits_; }
    /// What is shown. Never null; empty where no workspace is open.
    SnapshotPtr snapshot() const { return snapshot_; }

    /// Shows what could be known on a day in place of all, or with nothing all of it again. It is made on a thread,
    /// from the sources that were published by then; `changed` follows. Meanwhile nothing can be written. A call before
    /// the last one is done takes its place.
    void showKnownBy(std::optional<model::Day> day);
    /// The day that was asked for last.
    std::optional<model::Day> knownBy() const { return day_; }
    /// What of it is shown already; nothing while all is.
    const std::optional<ShownThen>& shownThen() const { return then_; }
    /// The days on which more became known, in order.
    std::vector<model::Day> daysOfNews() const;

    /// Starts an import of files and folders; `importFinished` follows. False where one is running already.
    bool import(const QStringList& files);
    void cancelImport();
    bool isImporting() const { return worker_ != nullptr; }

    /// Takes a source out, by its id, and puts it back under the next letter; `changed` follows.
    base::Result<pipeline::TakenOut> takeOut(const std::string& source);
    base::Result<model::Source> putBack(const pipeline::TakenOut& source);

    /// Appends a judgement or a note; `changed` follows.
    base::Result<model::Annotation> annotate(const store::NewAnnotation& annotation);

    /// Overrules what reconciling put together, and brings the finding up to date; `changed` follows.
    base::Result<model::Overrule> overrule(const store::NewOverrule& overrule);
    /// Takes that back.
    base::Result<void> takeBack(const std::string& event, const std::string& by);

    /// The filters that were named, by name.
    const std::vector<store::SavedView>& savedViews() const { return savedViews_; }
    /// Keeps a filter under a name, in the place of one that is there; gives it another name; deletes it.
    /// `viewsChanged` follows.
    base::Result<void> saveView(const store::SavedView& view);
    base::Result<void> renameView(const std::string& name, const std::string& to);
    base::Result<void> deleteView(const std::string& name);

Q_SIGNALS:
    void changed(); ///< `snapshot()` is another one
    void viewsChanged();
    /// A large workspace could not be read whole; what is shown stays.
    void readingFailed(const QString& why);
    void importProgress(int done, int total, const QString& file);
    void importFinished(const pledge::pipeline::ImportReport& report);

private:
    base::Result<void> mayWriteFile() const;
    void take(store::Workspace&& workspace, const QString& path);
    // reading.cpp
    base::Result<void> openLarge(store::Workspace&& workspace, const QString& path, const std::string& announcement);
    void readOnThread(bool refresh);
    void readingDone();
    base::Result<void> mayChange() const;
    void reload(std::function<void()> then = {});
    void readViews();
    base::Result<void> afterViews(base::Result<void> done);
    void pollOthers();
    void setWhole(SnapshotPtr whole);
    // replay.cpp
    void lookBack();

    const base::Clock& clock_;
    std::optional<store::Workspace> workspace_;
    QString path_;
    QString limits_;
    SnapshotPtr whole_;    ///< all that the file holds
    SnapshotPtr snapshot_; ///< the same, but while what was known on a day is shown
    std::optional<model::Day> day_;
    std::optional<ShownThen> then_;
    Latest lookingBack_;
    Latest reading_;
    bool glancing_ = false;
    std::size_t claimsAtOnce_ = claimsAtOnce;
    std::vector<std::function<void()>> afterReading_;
    std::vector<store::SavedView> savedViews_;
    long long seenVersion_ = 0;
    QTimer others_; ///< looks whether another process wrote
    QThread* worker_ = nullptr;
    std::stop_source stop_;
};

} // namespace pledge::ui
