#include "core/report/report.h"
#include "ui/claims/claims_view.h"
#include "ui/coverage/coverage_view.h"
#include "ui/document/criteria_text.h"
#include "ui/document/sample.h"
#include "ui/paper/canvas.h"
#include "ui/paper/dossier.h"
#include "ui/paper/paper_words.h"
#include "ui/preferences/preferences.h"
#include "ui/theme/notice.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/pasted.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QUrl>
#include <algorithm>
#include <iterator>

namespace pledge::ui {
namespace {

const QString ending = QStringLiteral(".pledge");
const QString lastKey = QStringLiteral("workspace/last");
const QString folderKey = QStringLiteral("files/folder");
const QString recentKey = QStringLiteral("workspace/recent");

QString withEnding(const QString& path, const QString& end) {
    return path.isEmpty() || path.endsWith(end) ? path : path + end;
}

} // namespace

void MainWindow::start(const QString& workspace) {
    const QString last = QSettings().value(lastKey).toString();
    if (!workspace.isEmpty())
        openWorkspace(workspace);
    else if (!last.isEmpty() && last != samplePath() && QFileInfo::exists(last))
        openWorkspace(last);
    else
        openSampleWorkspace();
}

bool MainWindow::openWorkspace(const QString& path, bool create) {
    const QString file = QFileInfo(path).absoluteFilePath();
    leading_ = true;
    if (file != document_.path()) selection_.choose({});
    const auto opened = document_.open(file, create, lastAnnouncement(file));
    if (!opened) {
        const QString why = text(opened.error().message);
        const QString make = create || QFileInfo::exists(file) ? QString() : tr("Make it");
        const auto act = [this, file] { openWorkspace(file, true); };
        if (document_.isOpen())
            messages_->fail(why, {}, {make, act});
        else if (make.isEmpty())
            showUnopened(tr("%1 could not be opened").arg(QFileInfo(path).fileName()), why);
        else
            showUnopened(tr("%1 is not there yet").arg(QFileInfo(path).fileName()),
                         tr("It can be made in %1 now, and articles imported into it.").arg(QFileInfo(file).path()),
                         make, act);
        return false;
    }
    remember(document_.path());
    pages_->setCurrentIndex(0);
    messages_->hide();
    if (!document_.limits().isEmpty()) messages_->say(document_.limits());
    return true;
}

void MainWindow::openSampleWorkspace() {
    leading_ = true;
    if (samplePath() != document_.path()) selection_.choose({});
    if (const auto opened = openSample(document_); !opened)
        return showUnopened(tr("The sample could not be opened"), text(opened.error().message));
    remember(document_.path());
    pages_->setCurrentIndex(0);
    messages_->hide();
    sampleIsNew_ = document_.isImporting();
}

void MainWindow::showUnopened(const QString& title, const QString& detail, const QString& step,
                              std::function<void()> act) {
    unopenedStep_ = act ? std::move(act) : [this] { openSampleWorkspace(); };
    unopened_->say(title, detail, step.isEmpty() ? tr("Open the sample") : step);
    pages_->setCurrentIndex(1);
    showStatus();
}

void MainWindow::closeWorkspace() {
    document_.close();
    messages_->hide();
    QSettings().remove(lastKey);
    showUnopened(tr("No workspace is open"),
                 tr("Make one with File, New workspace; open one, or drop its file here; or look at the sample."));
}

void MainWindow::remember(const QString& path) {
    QSettings settings;
    settings.setValue(lastKey, path);
    QStringList recent = settings.value(recentKey).toStringList();
    recent.removeAll(path);
    recent.prepend(path);
    settings.setValue(recentKey, recent.mid(0, 10));
    if (path != samplePath()) keepFolder(path);
    setWindowTitle(QStringLiteral("%1 — pledgescope").arg(nameOfWorkspace()));
}

/// Where the next dialog begins that has no workspace beside which to begin.
void MainWindow::keepFolder(const QString& file) const {
    QSettings().setValue(folderKey, QFileInfo(file).absolutePath());
}

/// A name beside the open workspace; where that is the sample, which lies out of sight, where a file was opened,
/// imported or exported last, else among the documents.
QString MainWindow::nearby(const QString& name) const {
    const bool own = document_.isOpen() && document_.path() != samplePath();
    QString folder = own ? QFileInfo(document_.path()).absolutePath() : QSettings().value(folderKey).toString();
    if (folder.isEmpty() || !QFileInfo::exists(folder))
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(QFileInfo::exists(folder) ? folder : QDir::homePath()).filePath(name);
}

QString MainWindow::nameOfWorkspace() const { return QFileInfo(document_.path()).completeBaseName(); }

void MainWindow::newWorkspace() {
    if (const QString path = askForNew(); !path.isEmpty()) openWorkspace(path, true);
}

/// Where a new workspace shall be; empty where nobody says.
QString MainWindow::askForNew() {
    return withEnding(QFileDialog::getSaveFileName(this, tr("New workspace"), nearby(QStringLiteral("articles.pledge")),
                                                   tr("Workspaces (*.pledge)")),
                      ending);
}

/// A workspace for what was to be imported while none was open.
void MainWindow::makeFor(const QStringList& inputs) {
    if (const QString path = askForNew(); !path.isEmpty() && openWorkspace(path, true)) take(inputs);
}

void MainWindow::askToOpen() {
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open workspace"), nearby({}), tr("Workspaces (*.pledge)"));
    if (!path.isEmpty()) openWorkspace(path);
}

void MainWindow::askToImport() {
    const QStringList files = QFileDialog::getOpenFileNames(this, tr("Import articles"), nearby({}),
                                                            tr("Articles (*.txt *.md);;All files (*)"));
    const bool workspace = files.size() == 1 && files.front().endsWith(ending);
    document_.isOpen() || files.isEmpty() || workspace ? take(files) : makeFor(files);
}

void MainWindow::askToImportFolder() {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Import a folder of articles"), nearby({}));
    if (!folder.isEmpty()) document_.isOpen() ? take({folder}) : makeFor({folder});
}

void MainWindow::take(const QStringList& inputs) {
    if (inputs.isEmpty()) return;
    if (inputs.size() == 1 && inputs.front().endsWith(ending) && !isAddress(inputs.front())) {
        openWorkspace(inputs.front());
        return;
    }
    if (!document_.isOpen())
        return messages_->fail(tr("No workspace is open: make one for what shall be imported."), inputs,
                               {tr("Make a workspace…"), [this, inputs] { makeFor(inputs); }});
    QStringList reading = inputs, unfetched;
    if (!preferences_->mayFetch()) {
        std::copy_if(inputs.begin(), inputs.end(), std::back_inserter(unfetched), isAddress);
        reading.removeIf(isAddress);
    }
    if (reading.isEmpty())
        return messages_->fail(saidOfUnfetched(unfetched), unfetched.size() > 1 ? unfetched : QStringList());
    if (!document_.import(reading))
        return messages_->fail(tr("An import is running: wait for it or cancel it, then import these."));
    unfetched_ = unfetched;
    if (!isAddress(reading.front()) && !isPasted(reading.front())) keepFolder(reading.front());
    showProgress(0, static_cast<int>(reading.size()), {});
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!inputsOf(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    take(inputsOf(*event->mimeData()));
}

void MainWindow::askToExportDossier() {
    exportDossier(
        withEnding(QFileDialog::getSaveFileName(this, tr("Export dossier"),
                                                nearby(nameOfWorkspace() + QStringLiteral(".pdf")), tr("PDF (*.pdf)")),
                   QStringLiteral(".pdf")));
}

/// What passes the filter; where nothing does the window says so.
std::optional<model::Snapshot> MainWindow::toExport() {
    model::Snapshot passing = narrowed(*document_.snapshot(), filter_.criteria());
    if (filter_.criteria().empty() || !passing.finding.announcements.empty()) return passing;
    messages_->fail(tr("Nothing passes the filter, so there is nothing to export."), {},
                    {tr("Clear filter"), [this] { filter_.set({}); }});
    return std::nullopt;
}

void MainWindow::exportDossier(const QString& file) {
    if (file.isEmpty()) return;
    const auto snapshot = toExport();
    if (!snapshot) return;
    const std::string name = nameOfWorkspace().toStdString();
    const report::Narrowing told{toldOf(filter_.criteria(), *document_.snapshot()), {}};
    showExported(writeDossier(report::dossier(*snapshot, name, told, dossierWords()), *snapshot, name, clock_.now(),
                              file, preferences_->paper()),
                 file);
}

void MainWindow::askToExportData() {
    exportData(withEnding(QFileDialog::getSaveFileName(this, tr("Export data"),
                                                       nearby(nameOfWorkspace() + QStringLiteral(".json")),
                                                       tr("JSON (*.json)")),
                          QStringLiteral(".json")));
}

void MainWindow::exportData(const QString& file) {
    if (file.isEmpty()) return;
    const auto snapshot = toExport();
    if (!snapshot) return;
    const report::Narrowing told{toldOf(filter_.criteria(), *document_.snapshot()), {}};
    showExported(writeWhole(file, QByteArray::fromStdString(report::exportJson(*snapshot, told))), file);
}

void MainWindow::showExported(const base::Result<void>& done, const QString& file) {
    if (!done) return messages_->fail(text(done.error().message));
    const QUrl url = QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath());
    keepFolder(file);
    messages_->say(tr("Written: %1").arg(file), {}, {tr("Open it"), [url] { QDesktopServices::openUrl(url); }});
}

void MainWindow::copyClaims() {
    const QString table = claims_->asTsv();
    QApplication::clipboard()->setText(table);
    messages_->say(tr("%n claim(s) copied as a table: those chosen in the view of claims, else all that it shows.",
                      nullptr, static_cast<int>(table.count(QLatin1Char('\n'))) - 1));
}

void MainWindow::copyCoverage() {
    coverage_->copyTable();
    messages_->say(tr("The coverage of the chosen announcement is copied as a table."));
}

} // namespace pledge::ui
