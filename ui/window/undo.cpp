// Taking back what somebody wrote or grouped: the ledger keeps both.

#include "ui/document/judgements.h"
#include "ui/document/wording.h"
#include "ui/theme/action_state.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"

#include <QAction>
#include <QMenu>
#include <algorithm>

namespace pledge::ui {
namespace {

/// The last that somebody wrote of these; none where there is none.
template<class Written>
const Written* lastBy(const std::vector<Written>& all, const std::string& by) {
    const auto last = std::find_if(all.rbegin(), all.rend(), [&](const Written& w) { return w.by == by; });
    return last == all.rend() ? nullptr : &*last;
}

/// The event of what somebody wrote or grouped last; empty where there is none.
std::string lastEventBy(const model::Snapshot& snapshot, const std::string& by) {
    const auto* annotation = lastBy(snapshot.annotations, by);
    const auto* overrule = lastBy(snapshot.overrules, by);
    if (!annotation || !overrule) return annotation ? annotation->id : overrule ? overrule->id : std::string();
    return overrule->at > annotation->at ? overrule->id : annotation->id;
}

} // namespace

void MainWindow::addUndo(QMenu* menu) {
    undo_ = menu->addAction(tr("&Undo"), QKeySequence::Undo, this, [this] {
        if (const std::string last = lastEventBy(*document_.snapshot(), analyst()); !last.empty()) takeBack(last);
    });
    connect(&document_, &Document::changed, this, &MainWindow::showUndo);
    showUndo();
}

void MainWindow::showUndo() {
    const bool none = lastEventBy(*document_.snapshot(), analyst()).empty();
    enableUnless(*undo_, none ? tr("you have judged, noted and grouped nothing here") : QString());
}

void MainWindow::takeBack(const std::string& event) {
    QString what;
    for (const model::Overrule& o : document_.snapshot()->overrules)
        if (o.id == event) what = sentenceOf(o);
    for (const model::Annotation& a : document_.snapshot()->annotations)
        if (a.id == event) what = judgementLine(*document_.snapshot(), a);
    const auto done = document_.takeBack(event, analyst());
    if (!done) return messages_->fail(text(done.error().message));
    messages_->say(tr("Taken back: %1.").arg(what));
}

} // namespace pledge::ui
