#include "ui/details/details_view.h"
#include "ui/details/judgement_panel.h"
#include "ui/document/choices.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"
#include "ui/window/trail.h"

#include <QComboBox>
#include <QSettings>
#include <QTabWidget>
#include <QTimer>
#include <utility>

namespace pledge::ui {
namespace {

const QString lastKey = QStringLiteral("workspace/last");
const QString tabKey = QStringLiteral("session/tab");
const QString workspaceKey = QStringLiteral("session/workspace");
const QString announcementKey = QStringLiteral("session/announcement");
const QString commitmentKey = QStringLiteral("session/commitment");
const QString facetKey = QStringLiteral("session/facet");

/// Where the drafts of a workspace are kept; a path would be taken apart at its slashes.
QString draftsKey(const QString& path) {
    return QStringLiteral("drafts/") + QString::fromLatin1(path.toUtf8().toBase64(QByteArray::Base64UrlEncoding));
}


} // namespace

/// The tab, and what was chosen in the last workspace; the files' and the panes' own are kept beside them.
void MainWindow::restoreSession() {
    const QSettings settings;
    const QString tab = settings.value(tabKey).toString();
    for (int i = 0; i < tabs_->count(); ++i)
        if (tabs_->widget(i)->objectName() == tab) tabs_->setCurrentIndex(i);
    left_.announcement = settings.value(announcementKey).toString().toStdString();
    left_.commitment = settings.value(commitmentKey).toString().toStdString();
    left_.facet = settings.value(facetKey).toString().toStdString();
}

void MainWindow::keepSession() const {
    QSettings settings;
    settings.setValue(tabKey, tabs_->currentWidget()->objectName());
    settings.setValue(workspaceKey, document_.path());
    if (document_.isOpen()) settings.setValue(lastKey, document_.path()); // of several windows the last one counts
    const Chosen& chosen = selection_.chosen();
    settings.setValue(announcementKey, QString::fromStdString(chosen.announcement));
    settings.setValue(commitmentKey, QString::fromStdString(chosen.commitment));
    settings.setValue(facetKey, QString::fromStdString(chosen.facet));
    keepDrafts();
}

/// Notes that are written but not saved wait for the next time that their workspace is opened.
void MainWindow::keepDrafts() const {
    if (draftsOf_.isEmpty()) return;
    QVariantMap kept;
    for (const auto& [target, note] : details_->judgement()->drafts()) kept.insert(text(target), note);
    QSettings settings;
    kept.isEmpty() ? settings.remove(draftsKey(draftsOf_)) : settings.setValue(draftsKey(draftsOf_), kept);
}

void MainWindow::showDrafts() {
    if (document_.path() == draftsOf_) return;
    keepDrafts();
    draftsOf_ = document_.path();
    std::map<std::string, QString> drafts;
    const QVariantMap kept = QSettings().value(draftsKey(draftsOf_)).toMap();
    for (auto it = kept.begin(); it != kept.end(); ++it) drafts[it.key().toStdString()] = it.value().toString();
    details_->judgement()->setDrafts(drafts);
}

/// The announcement that was chosen in a file when the program was left; empty for other files.
std::string MainWindow::lastAnnouncement(const QString& file) const {
    return QSettings().value(workspaceKey).toString() == file ? left_.announcement : std::string();
}

/// What a workspace that was just opened shows: what was chosen when the program was left, where it is that workspace
/// and still has that announcement; else its worst conflict.
Chosen MainWindow::firstChosen(const model::Snapshot& snapshot, const Chosen& chosen) {
    const Chosen left = std::exchange(left_, {});
    const bool same = QSettings().value(workspaceKey).toString() == document_.path();
    if (same && snapshot.announcement(left.announcement)) return stillThere(snapshot, left);
    const auto worst = discrepancies(snapshot, chosen.announcement, {});
    return worst.empty() ? chosen : chooseFacet(snapshot, worst.front().facet->id);
}

TakenOver MainWindow::handOver() const {
    return {document_.isOpen(),
            document_.path(),
            selection_.chosen(),
            filter_.criteria(),
            details_->judgement()->drafts(),
            preferencesDialog_ != nullptr};
}

void MainWindow::takeOver(const TakenOver& before) {
    if (before.preferences)
        QTimer::singleShot(0, this, [this] { // above the window, where the language was chosen
            openPreferences();
            preferencesDialog_->language()->setFocus();
        });
    if (!before.open) return closeWorkspace();
    filter_.set(before.criteria);
    selection_.choose(stillThere(*document_.snapshot(), before.chosen));
    details_->judgement()->setDrafts(before.drafts);
    trail_->restart();
}

} // namespace pledge::ui
