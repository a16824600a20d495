#include "ui/compare/compare_view.h"
#include "ui/document/choices.h"
#include "ui/palette/command_palette.h"
#include "ui/palette/keys_dialog.h"
#include "ui/preferences/appearance.h"
#include "ui/window/diagnostics.h"
#include "ui/window/help_dialog.h"
#include "ui/window/main_window.h"
#include "ui/window/report_dialog.h"

#include <QMenuBar>
#include <QTabWidget>

namespace pledge::ui {

void MainWindow::setupPalette() {
    palette_ = new CommandPalette(this);
    using Kind = PaletteEntry::Kind;
    connect(palette_, &CommandPalette::targetWanted, this, [this](Kind kind, const std::string& id) {
        const model::Snapshot& s = *document_.snapshot();
        switch (kind) {
        case Kind::announcement: return selection_.choose(stillThere(s, chooseAnnouncement(id)));
        case Kind::commitment: return selection_.choose(stillThere(s, chooseFacet(s, id)));
        case Kind::source:
            selection_.choose(stillThere(s, chooseSource(s, id, selection_.chosen())));
            return tabs_->setCurrentWidget(compare_); // where sources are read
        case Kind::command: return;
        }
    });
}

std::vector<PaletteEntry> MainWindow::paletteEntries() const {
    std::vector<PaletteEntry> entries = commandsOf(*menuBar());
    std::erase_if(entries, [](const PaletteEntry& e) {
        return e.action->shortcut() == QKeySequence(QStringLiteral("Ctrl+K")); // it is open already
    });
    for (PaletteEntry& target : targetsOf(*document_.snapshot())) entries.push_back(std::move(target));
    return entries;
}

void MainWindow::openPalette() { palette_->open(paletteEntries()); }

/// One is enough: asked for again it comes to the front.
void MainWindow::showHelp() {
    if (!help_) help_ = new HelpDialog(this);
    help_->show();
    help_->raise();
    help_->activateWindow();
}

void MainWindow::showKeys() {
    std::vector<PaletteEntry> entries = commandsOf(*menuBar());
    for (PaletteEntry& besides : keysBesides(entries, *this)) entries.push_back(std::move(besides));
    (new KeysDialog(entries, this))->show();
}

QString MainWindow::diagnostics() const {
    // English, as all of the report: whoever answers it reads it.
    const QString themes[] = {QStringLiteral("as the system"), QStringLiteral("light"), QStringLiteral("dark"),
                              QStringLiteral("high contrast")};
    return diagnosticsText(
        {programPart(),
         lookPart(themes[static_cast<int>(appearance_->choice())], appearance_->theme().dark, appearance_->scale()),
         workspacePart(document_.path(), document_.limits(), *document_.snapshot())});
}

void MainWindow::showDiagnostics() {
    (new ReportDialog(tr("Diagnostics"),
                      tr("For a report of what went wrong. It names the paths of the workspace and of the "
                         "settings, and counts; nothing of what articles say. Read it before you copy it."),
                      diagnostics(), this))
        ->show();
}

} // namespace pledge::ui
