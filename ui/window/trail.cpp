#include "ui/window/trail.h"

#include "ui/document/choices.h"
#include "ui/theme/action_state.h"

#include <QAction>
#include <QApplication>
#include <QMouseEvent>
#include <QTabWidget>
#include <QWidget>

namespace pledge::ui {

Trail::Trail(Document& document, Selection& selection, Filter& filter, QTabWidget& tabs, QObject* parent)
    : QObject(parent),
      document_(document),
      selection_(selection),
      filter_(filter),
      tabs_(tabs),
      back_(new QAction(tr("&Back"), this)),
      forward_(new QAction(tr("&Forward"), this)) {
    back_->setShortcuts({QKeySequence(QStringLiteral("Alt+Left")), QKeySequence(Qt::Key_Back)});
    forward_->setShortcuts({QKeySequence(QStringLiteral("Alt+Right")), QKeySequence(Qt::Key_Forward)});
    connect(back_, &QAction::triggered, this, [this] { go(-1); });
    connect(forward_, &QAction::triggered, this, [this] { go(1); });
    soon_.setSingleShot(true);
    connect(&soon_, &QTimer::timeout, this, &Trail::record);
    const auto later = [this] { soon_.start(0); };
    connect(&selection_, &Selection::changed, this, later);
    connect(&filter_, &Filter::changed, this, later);
    connect(&tabs_, &QTabWidget::currentChanged, this, later);
    connect(&document_, &Document::changed, this, later);
    qApp->installEventFilter(this); // a view may take the mouse's buttons before the window sees them
    showState();
}

Place Trail::here() const {
    const QWidget* page = tabs_.currentWidget();
    return {page ? page->objectName() : QString(), selection_.chosen(), filter_.criteria()};
}

bool Trail::exists(const Place& place) const { return stillThere(*document_.snapshot(), place.chosen) == place.chosen; }

void Trail::restart() {
    soon_.stop();
    history_.clear();
    workspace_ = document_.path();
    if (document_.isOpen()) history_.visit(here());
    showState();
}

void Trail::record() {
    if (document_.path() != workspace_) return restart(); // ids of one workspace are none of another
    history_.visit(here());
    showState();
}

void Trail::go(int direction) {
    if (soon_.isActive()) soon_.stop(), record();
    const auto there = [this](const Place& place) { return exists(place); };
    const auto place = direction < 0 ? history_.back(there) : history_.forward(there);
    if (place) {
        filter_.set(place->criteria);
        selection_.choose(place->chosen);
        for (int i = 0; i < tabs_.count(); ++i)
            if (tabs_.widget(i)->objectName() == place->tab) tabs_.setCurrentIndex(i);
    }
    showState();
}

void Trail::showState() {
    const auto there = [this](const Place& place) { return exists(place); };
    enableUnless(*back_, history_.canGoBack(there) ? QString() : tr("there is no place before this one"));
    enableUnless(*forward_, history_.canGoForward(there) ? QString() : tr("there is no place to go forward to"));
}

bool Trail::eventFilter(QObject* watched, QEvent* event) {
    const auto type = event->type();
    if (type != QEvent::MouseButtonPress && type != QEvent::MouseButtonDblClick) return false;
    const auto button = static_cast<QMouseEvent*>(event)->button();
    if (button != Qt::BackButton && button != Qt::ForwardButton) return false;
    const auto* widget = qobject_cast<QWidget*>(watched);
    const bool mine = widget && widget->window() == tabs_.window() && widget->window()->isEnabled() &&
                      !QApplication::activeModalWidget();
    if (!mine) return false;
    (button == Qt::BackButton ? back_ : forward_)->trigger();
    return true;
}

} // namespace pledge::ui
