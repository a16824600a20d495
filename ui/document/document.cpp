#include "ui/document/document.h"

#include "ui/document/reading.h"
#include "ui/document/words.h"

#include <QFileInfo>
#include <utility>

namespace pledge::ui {
namespace {

/// A change needs the file and, for its journal, the folder.
bool mayWrite(const QString& path) {
    const QFileInfo file(path);
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

QString readOnlySentence(const QString& path) {
    return DocumentWords::tr(
               "%1 may only be read here: to judge or to import, copy it to a folder of your own and open "
               "the copy.")
        .arg(QFileInfo(path).fileName());
}

} // namespace

Document::Document(const base::Clock& clock, QObject* parent)
    : QObject(parent), clock_(clock), whole_(std::make_shared<model::Snapshot>()), snapshot_(whole_) {
    qRegisterMetaType<pledge::pipeline::ImportReport>();
    others_.setInterval(1000);
    connect(&others_, &QTimer::timeout, this, &Document::pollOthers);
}

Document::~Document() {
    cancelImport();
    if (worker_) worker_->wait();
}

void Document::take(store::Workspace&& workspace, const QString& path) {
    reading_.forget();
    afterReading_.clear();
    glancing_ = false;
    workspace_ = std::move(workspace);
    path_ = path;
    limits_ = mayWrite(path) ? QString() : readOnlySentence(path);
    others_.start();
    seenVersion_ = workspace_->dataVersion();
}

base::Result<void> Document::open(const QString& path, bool create, const std::string& announcement) {
    auto opened = store::Workspace::open(path.toStdString(), create);
    if (!opened) return opened.error();
    if (opened->claimsAtMost() > claimsAtOnce_) return openLarge(std::move(*opened), path, announcement);
    const auto fresh = pipeline::refresh(*opened);
    auto shown = opened->snapshot();
    if (!shown) return shown.error();
    take(std::move(*opened), path);
    if (!fresh && limits_.isEmpty()) limits_ = staleSentence(fresh.error());
    show(std::move(*shown));
    readViews();
    return {};
}

void Document::show(model::Snapshot snapshot) {
    day_.reset();
    setWhole(held(std::move(snapshot)));
}

void Document::setWhole(SnapshotPtr whole) {
    whole_ = std::move(whole);
    if (day_) return lookBack();
    lookingBack_.forget();
    then_.reset();
    snapshot_ = whole_;
    Q_EMIT changed();
}

void Document::close() {
    cancelImport();
    others_.stop();
    reading_.forget();
    afterReading_.clear();
    glancing_ = false;
    workspace_.reset();
    path_.clear();
    limits_.clear();
    show({});
    readViews();
}

bool Document::import(const QStringList& files) {
    if (!workspace_ || worker_) return false;
    stop_ = std::stop_source();
    std::vector<std::string> arguments;
    for (const QString& f : files) arguments.push_back(f.toStdString());
    auto report = std::make_shared<pipeline::ImportReport>();
    worker_ = QThread::create([this, report, arguments, path = path_.toStdString(), stop = stop_.get_token()] {
        auto own = store::Workspace::open(path, false);
        if (!own) {
            report->errors.push_back(own.error());
            return;
        }
        const auto progress = [this](const pipeline::Progress& p) {
            Q_EMIT importProgress(static_cast<int>(p.done), static_cast<int>(p.total), QString::fromStdString(p.file));
        };
        *report = pipeline::import(*own, arguments, clock_, progress, stop);
    });
    connect(worker_, &QThread::finished, this, [this, report] {
        std::exchange(worker_, nullptr)->deleteLater();
        reload([this, report] { Q_EMIT importFinished(*report); });
    });
    worker_->start();
    return true;
}

void Document::cancelImport() { stop_.request_stop(); }

base::Result<void> Document::mayWriteFile() const {
    if (!workspace_)
        return base::Error{base::Error::Kind::usage, tr("No workspace is open: open or make one first.").toStdString()};
    if (!mayWrite(path_)) return base::Error{base::Error::Kind::failed, readOnlySentence(path_).toStdString()};
    return {};
}

base::Result<void> Document::mayChange() const {
    if (glancing_)
        return base::Error{base::Error::Kind::usage,
                           tr("The workspace is still being read: try again in a moment.").toStdString()};
    if (workspace_ && day_)
        return base::Error{
            base::Error::Kind::usage,
            tr("What was known on a day may only be read: go back to today to judge or to group.").toStdString()};
    return mayWriteFile();
}

base::Result<model::Overrule> Document::overrule(const store::NewOverrule& overrule) {
    if (const auto may = mayChange(); !may) return may.error();
    auto done = workspace_->overrule(overrule, clock_);
    if (!done) return done;
    const auto fresh = pipeline::refresh(*workspace_);
    reload();
    if (!fresh) return fresh.error();
    return done;
}

base::Result<void> Document::takeBack(const std::string& event, const std::string& by) {
    if (const auto may = mayChange(); !may) return may;
    if (const auto done = workspace_->takeBack(event, by, clock_); !done) return done.error();
    const auto fresh = pipeline::refresh(*workspace_);
    reload();
    return fresh;
}

base::Result<pipeline::TakenOut> Document::takeOut(const std::string& source) {
    if (const auto may = mayChange(); !may) return may.error();
    const model::Source* s = snapshot_->source(source);
    if (!s)
        return base::Error{base::Error::Kind::usage, tr("This source is no longer in the workspace.").toStdString()};
    auto done = pipeline::takeOut(*workspace_, *s);
    reload();
    return done;
}

base::Result<model::Source> Document::putBack(const pipeline::TakenOut& source) {
    if (const auto may = mayChange(); !may) return may.error();
    auto done = pipeline::putBack(*workspace_, source, clock_);
    reload();
    return done;
}

base::Result<model::Annotation> Document::annotate(const store::NewAnnotation& annotation) {
    if (const auto may = mayChange(); !may) return may.error();
    auto done = workspace_->annotate(annotation, clock_);
    if (done) reload();
    return done;
}

/// `then` is done once the fresh snapshot is shown.
void Document::reload(std::function<void()> then) {
    if (!workspace_) return;
    if (then) afterReading_.push_back(std::move(then));
    if (workspace_->claimsAtMost() > claimsAtOnce_) return readOnThread(false);
    seenVersion_ = workspace_->dataVersion();
    if (auto fresh = workspace_->snapshot()) setWhole(held(std::move(*fresh)));
    readingDone();
}

void Document::readViews() {
    std::vector<store::SavedView> fresh;
    if (workspace_)
        if (auto read = workspace_->savedViews()) fresh = std::move(*read);
    if (fresh == savedViews_) return;
    savedViews_ = std::move(fresh);
    Q_EMIT viewsChanged();
}

/// A named filter changes nothing that a snapshot holds: this one write is not looked at again, those of others are.
base::Result<void> Document::afterViews(base::Result<void> done) {
    if (!done) return done;
    ++seenVersion_;
    readViews();
    return {};
}

base::Result<void> Document::saveView(const store::SavedView& view) {
    if (const auto may = mayWriteFile(); !may) return may;
    return afterViews(workspace_->saveView(view));
}

base::Result<void> Document::renameView(const std::string& name, const std::string& to) {
    if (const auto may = mayWriteFile(); !may) return may;
    return afterViews(workspace_->renameView(name, to));
}

base::Result<void> Document::deleteView(const std::string& name) {
    if (const auto may = mayWriteFile(); !may) return may;
    return afterViews(workspace_->deleteView(name));
}

void Document::pollOthers() {
    if (workspace_ && !worker_ && !reading_.isBusy() && workspace_->dataVersion() != seenVersion_) reload();
}

} // namespace pledge::ui
