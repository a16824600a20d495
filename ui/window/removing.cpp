// Taking a source out of the workspace, and putting it back.

#include "ui/document/choices.h"
#include "ui/document/wording.h"
#include "ui/theme/action_state.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"

#include <QAction>
#include <QMenu>
#include <utility>

namespace pledge::ui {

void MainWindow::addRemove(QMenu* menu) {
    remove_ = menu->addAction({}, this, &MainWindow::removeSource);
    remove_->setShortcut(QKeySequence::Delete);
    remove_->setShortcutContext(Qt::WidgetShortcut); // in the list of sources alone
    connect(&selection_, &Selection::changed, this, &MainWindow::showRemovable);
    showRemovable();
}

void MainWindow::showRemovable() {
    const model::Source* source = document_.snapshot()->source(selection_.chosen().source);
    remove_->setText(source ? tr("Re&move source %1").arg(text(source->letter)) : tr("Re&move source"));
    enableUnless(*remove_, source ? whyBusy() : tr("no source is chosen"));
}

/// It can be put back as long as the message stands there, and by importing its file again.
void MainWindow::removeSource() {
    const model::Source* source = document_.snapshot()->source(selection_.chosen().source);
    if (!source) return;
    const QString name = tr("%1, %2", "letter and title of a source").arg(text(source->letter), titleOf(*source));
    auto taken = document_.takeOut(source->id);
    if (!taken) return messages_->fail(text(taken.error().message));
    const auto putBack = [this, kept = std::move(*taken)] {
        const auto back = document_.putBack(kept);
        if (!back) return messages_->fail(text(back.error().message));
        selection_.choose(chooseSource(*document_.snapshot(), back->id, selection_.chosen()));
        messages_->say(tr("Put back as source %1.").arg(text(back->letter)));
    };
    messages_->say(tr("Removed: source %1. What was written about it is kept.").arg(name), {},
                   {tr("Put back"), putBack});
}

} // namespace pledge::ui
