#include "ui/claims/claims_view.h"
#include "ui/coverage/coverage_view.h"
#include "ui/details/details_view.h"
#include "ui/discrepancies/discrepancies_view.h"
#include "ui/document/wording.h"
#include "ui/group/group_acts.h"
#include "ui/library/library_view.h"
#include "ui/pillars/pillars_view.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_view.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"

#include <QAction>
#include <QMenuBar>

namespace pledge::ui {

void MainWindow::setupGroupMenu() {
    group_ = new GroupActs(&selection_, this);
    group_->setWriters([this](store::NewOverrule o) { overrule(std::move(o)); },
                       [this](const std::string& event) { takeBack(event); });
    group_->fill(menuBar()->addMenu(tr("G&roup")));
    const auto lineIn = [](QWidget* view) {
        auto* line = new QAction(view);
        line->setSeparator(true);
        return line;
    };
    library_->addActions(group_->ofAnnouncement(), group_->ofSource() + QList<QAction*>{lineIn(library_), remove_});
    claims_->addClaimActions({group_->ofClaim(), group_->ofCommitment(), group_->ofNames()});
    for (QWidget* view : {static_cast<QWidget*>(timeline_), static_cast<QWidget*>(pillars_),
                          static_cast<QWidget*>(coverage_), static_cast<QWidget*>(discrepancies_)}) {
        if (!view->actions().isEmpty()) view->addAction(lineIn(view));
        view->addActions(group_->ofCommitment());
        view->setContextMenuPolicy(Qt::ActionsContextMenu);
    }
    connect(details_, &DetailsView::takeBackWanted, this, &MainWindow::takeBack);
}

void MainWindow::overrule(store::NewOverrule overrule) {
    overrule.by = analyst();
    const auto done = document_.overrule(overrule);
    if (!done) return messages_->fail(text(done.error().message));
    selection_.choose(whereItWent(*document_.snapshot(), *done, selection_.chosen()));
    messages_->say(tr("%1.", "a sentence").arg(sentenceOf(*done)), {},
                   {tr("Take back"), [this, event = done->id] { takeBack(event); }});
}

} // namespace pledge::ui
