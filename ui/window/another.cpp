#include "ui/theme/action_state.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"

#include <QFileDialog>
#include <QMenu>
#include <QScreen>
#include <QSettings>
#include <algorithm>
#include <utility>

namespace pledge::ui {
namespace {

const QString besideKey = QStringLiteral("window/beside");
constexpr int step = 32;   ///< pixels to the right and down
const QPoint frame(8, 40); ///< about what is put around a window; nobody knows before it is shown

} // namespace

void MainWindow::setupAnother(QMenu* menu) {
    another_ = {menu->addAction(tr("New &window"), QKeySequence(QStringLiteral("Ctrl+Shift+N")), this,
                                [this] { openAnother(document_.path()); }),
                menu->addAction(tr("Open in a new win&dow…"), this, &MainWindow::askToOpenInAnother)};
    setOpenAnother({});
}

void MainWindow::setOpenAnother(std::function<bool(const QString& workspace)> open) {
    openAnother_ = std::move(open);
    for (QAction* action : another_)
        enableUnless(*action, openAnother_ ? QString() : tr("no other window can be opened from here"));
}

/// It shows at first what this one shows, a step aside.
void MainWindow::openAnother(const QString& workspace) {
    keepLook();
    keepSession();
    QSettings settings;
    settings.setValue(besideKey, pos() + QPoint(step, step));
    settings.sync();
    if (openAnother_(workspace)) return;
    settings.remove(besideKey);
    messages_->fail(tr("Another window could not be started: start pledgescope once more, from the desktop or the "
                       "command line."));
}

void MainWindow::askToOpenInAnother() {
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open in a new window"), nearby({}), tr("Workspaces (*.pledge)"));
    if (!path.isEmpty()) openAnother(path);
}

/// Where another window opened this one, so that it does not lie upon it; as far as the screen has room.
void MainWindow::stepAside() {
    QSettings settings;
    const QVariant beside = settings.value(besideKey);
    settings.remove(besideKey);
    if (!beside.isValid() || windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen)) return;
    const QRect room = screen()->availableGeometry();
    const QPoint most = room.bottomRight() - QPoint(width(), height()) - frame;
    const QPoint wish = beside.toPoint();
    move(std::max(room.left(), std::min(wish.x(), most.x())), std::max(room.top(), std::min(wish.y(), most.y())));
}

} // namespace pledge::ui
