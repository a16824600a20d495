// How the timeline is told, and what could be known by a day.

#include "ui/theme/action_state.h"
#include "ui/timeline/timeline_view.h"
#include "ui/window/main_window.h"
#include "ui/window/replay_bar.h"

#include <QActionGroup>
#include <QMenu>
#include <QSettings>

namespace pledge::ui {
namespace {

const QString lanesKey = QStringLiteral("timeline/lanes");
const QString allKey = QStringLiteral("timeline/all");

} // namespace

void MainWindow::setupTimelineMenu(QMenu* menu) {
    auto* group = new QActionGroup(menu);
    const std::pair<const char*, LaneBy> choices[] = {{QT_TR_NOOP("By &pillar"), LaneBy::pillar},
                                                      {QT_TR_NOOP("By &kind"), LaneBy::kind},
                                                      {QT_TR_NOOP("By &source"), LaneBy::source},
                                                      {QT_TR_NOOP("By &announcement"), LaneBy::announcement}};
    const QSettings kept;
    for (const auto& [name, lanes] : choices) {
        QAction* action = menu->addAction(tr(name));
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, by = lanes] { timeline_->tell(by, timeline_->isOfAll()); });
        connect(timeline_, &TimelineView::toldOtherwise, action,
                [this, action, by = lanes] { action->setChecked(timeline_->lanes() == by); });
        if (static_cast<int>(lanes) == kept.value(lanesKey).toInt())
            timeline_->tell(lanes, kept.value(allKey).toBool());
        action->setChecked(timeline_->lanes() == lanes);
    }
    menu->addSeparator();
    QAction* all =
        menu->addAction(tr("Of a&ll announcements"), QKeySequence(QStringLiteral("Ctrl+Shift+A")), this, [this] {
            const bool one = timeline_->isOfAll();
            // Lanes of announcements make no sense of one.
            timeline_->tell(one && timeline_->lanes() == LaneBy::announcement ? LaneBy::pillar : timeline_->lanes(),
                            !one);
        });
    all->setCheckable(true);
    const auto show = [this, all] { all->setChecked(timeline_->isOfAll()); };
    connect(timeline_, &TimelineView::toldOtherwise, this, [this, show] {
        show();
        QSettings settings;
        settings.setValue(lanesKey, static_cast<int>(timeline_->lanes()));
        settings.setValue(allKey, timeline_->isOfAll());
    });
    show();
    menu->addSeparator();
    menu->addAction(tr("&Whole timeline"), timeline_, &TimelineView::zoomToFit);
    menu->addAction(tr("&Closer"), timeline_, &TimelineView::zoomIn);
    menu->addAction(tr("&Farther"), timeline_, &TimelineView::zoomOut);
    menu->addAction(tr("Only the &time in view"), timeline_, &TimelineView::keepTimeInView);
}

void MainWindow::setupReplay(QMenu* menu) {
    QAction* action = menu->addAction(tr("&Known by a day"), QKeySequence(QStringLiteral("Ctrl+T")), this,
                                      [this] { replay_->setVisible(replay_->isHidden()); });
    action->setCheckable(true);
    connect(replay_, &ReplayBar::toggled, action, &QAction::setChecked);
    ofWorkspace_ += action;
}

} // namespace pledge::ui
