#include "ui/preferences/preferences.h"

#include "ui/compare/compare_view.h"
#include "ui/language/language.h"
#include "ui/preferences/appearance.h"
#include "ui/window/main_window.h"

#include <QEvent>

namespace pledge::ui {
namespace {

/// Null for the window's own.
const Theme* themeOf(Preferences::Page page) {
    switch (page) {
    case Preferences::Page::window: return nullptr;
    case Preferences::Page::light: return &Theme::light();
    case Preferences::Page::dark: return &Theme::darkOne();
    }
    return nullptr;
}

} // namespace

void MainWindow::setupPreferences() {
    const auto show = [this] { compare_->setPage(themeOf(preferences_->page())); };
    connect(preferences_, &Preferences::changed, this, show);
    connect(preferences_, &Preferences::languageChanged, this, [this] {
        // Where another window has chosen it while an import runs here, the next start speaks it.
        if (wantedLanguage() != spoken() && whyBusy().isEmpty()) Q_EMIT languageChosen();
    });
    show();
}

void MainWindow::openPreferences() {
    if (!preferencesDialog_) preferencesDialog_ = new PreferencesDialog(*appearance_, *preferences_, this);
    preferencesDialog_->lockLanguage(whyBusy());
    preferencesDialog_->show();
    preferencesDialog_->raise();
    preferencesDialog_->activateWindow();
}

/// Another language needs the window made anew, which would cancel an import.
QString MainWindow::whyBusy() const { return document_.isImporting() ? tr("an import is running") : QString(); }

/// In whose name is written.
std::string MainWindow::analyst() const { return preferences_->by().toStdString(); }

/// Another window may have changed what both show.
void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::ActivationChange || !isActiveWindow()) return;
    appearance_->readAgain();
    preferences_->readAgain();
}

} // namespace pledge::ui
