#include "ui/preferences/preferences.h"
#include "ui/theme/action_state.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/pasted.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>

namespace pledge::ui {

/// Whether something can be pasted. It is looked at when the menu opens: each look asks another program.
void MainWindow::showPastable() {
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    const QString nothing =
        copied && maybePasted(*copied) ? QString() : tr("the clipboard holds no text, file or address");
    enableUnless(*paste_, document_.isOpen() ? nothing : tr("no workspace is open"));
}

/// Imports what was copied: files as files, a text as one of its own.
void MainWindow::paste() {
    if (!document_.isOpen())
        return messages_->fail(tr("No workspace is open: make or open one, then paste again."), {},
                               {tr("Make a workspace…"), [this] {
                                    if (const QString path = askForNew(); !path.isEmpty() && openWorkspace(path, true))
                                        paste();
                                }});
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    if (!copied || !maybePasted(*copied))
        return messages_->fail(
            tr("The clipboard holds no text, file or address: copy an article's words, then paste again."));
    const Pasted pasted = pastedFrom(*copied);
    if (!pasted.inputs.isEmpty()) return take(pasted.inputs);
    if (pasted.text.isEmpty())
        return messages_->fail(tr("The text in the clipboard is empty: copy an article's words, then paste again."));
    if (document_.isImporting())
        return messages_->fail(tr("An import is running: wait for it or cancel it, then paste again."));
    const auto kept = keepPasted(withoutMailHead(pasted.text), clock_.now());
    if (!kept) return messages_->fail(text(kept.error().message));
    take({*kept});
}

/// Where the menu's action was disabled when it was last looked at, the key tells why, or pastes what came since.
void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Paste)) return paste();
    QMainWindow::keyPressEvent(event);
}

} // namespace pledge::ui
