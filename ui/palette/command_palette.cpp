#include "ui/palette/command_palette.h"

#include "ui/palette/palette_delegate.h"
#include "ui/palette/palette_model.h"
#include "ui/theme/notice.h"
#include "ui/theme/popup.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QVBoxLayout>
#include <algorithm>

namespace pledge::ui {
namespace {

const QString recentKey = QStringLiteral("palette/recent");
constexpr int mostRows = 12;

} // namespace

CommandPalette::CommandPalette(QWidget* window) : QFrame(window), model_(new PaletteModel(this)) {
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Command palette"));
    setAttribute(Qt::WA_StyledBackground);
    field_ = new QLineEdit(this);
    field_->setPlaceholderText(tr("Run a command, or go to an announcement, commitment or source"));
    field_->setAccessibleName(tr("Command or place"));
    field_->installEventFilter(this);
    list_ = new QListView(this);
    list_->setModel(model_);
    list_->setItemDelegate(new PaletteDelegate(this));
    list_->setAccessibleName(tr("Commands and places"));
    list_->setFocusPolicy(Qt::NoFocus); // the field keeps it
    list_->setUniformItemSizes(true);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    nothing_ = makeLabel({}, "muted", true, this);
    nothing_->setContentsMargins(12, 10, 12, 10);
    hint_ = makeLabel(tr("↑ ↓ choose   Enter runs   Esc closes"), "small", false, this);
    hint_->setContentsMargins(12, 4, 12, 2);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(8, 8, 8, 6);
    lines->setSpacing(6);
    lines->addWidget(field_);
    lines->addWidget(list_, 1);
    lines->addWidget(nothing_);
    lines->addWidget(hint_);
    model_->setRecent(QSettings().value(recentKey).toStringList());
    connect(field_, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(list_, &QListView::clicked, this, &CommandPalette::run);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommandPalette::tellChosen);
    window->installEventFilter(this);
    hide();
}

void CommandPalette::open(std::vector<PaletteEntry> entries) {
    if (!isVisible()) before_ = QApplication::focusWidget();
    model_->setEntries(std::move(entries));
    field_->clear();
    search({});
    show();
    raise();
    field_->setFocus(Qt::ShortcutFocusReason);
    qApp->installEventFilter(this); // a press elsewhere closes it
}

void CommandPalette::dismiss() {
    if (!isVisible()) return;
    if (before_) before_->setFocus(Qt::OtherFocusReason);
    hide();
}

void CommandPalette::hideEvent(QHideEvent* event) {
    qApp->removeEventFilter(this);
    QFrame::hideEvent(event);
}

void CommandPalette::run() {
    const QModelIndex now = list_->currentIndex();
    if (!now.isValid() || !model_->entry(now.row()).enabled) return;
    const PaletteEntry entry = model_->entry(now.row());
    dismiss(); // first: the action finds the focus where it was
    model_->use(entry);
    QStringList kept; // targets are of one workspace, commands of all
    for (const QString& key : model_->recent())
        if (key.contains(QStringLiteral(" › "))) kept.append(key);
    QSettings().setValue(recentKey, kept);
    if (entry.kind != PaletteEntry::Kind::command)
        Q_EMIT targetWanted(entry.kind, entry.id);
    else if (entry.action)
        entry.action->trigger();
}

void CommandPalette::search(const QString& words) {
    model_->setQuery(words);
    const bool any = model_->rowCount() > 0;
    list_->setVisible(any);
    nothing_->setVisible(!any);
    nothing_->setText(tr("No command and no place of this workspace fits “%1”.").arg(words.trimmed()));
    place();
    list_->scrollToTop();
    choose(0);
    if (!any) tellChosen();
}

void CommandPalette::choose(int row) {
    if (model_->rowCount() == 0) return;
    list_->setCurrentIndex(model_->index(std::clamp(row, 0, model_->rowCount() - 1), 0));
}

/// The field keeps the focus, so what is chosen in the list is told to a screen reader here.
void CommandPalette::tellChosen() {
    const QModelIndex now = list_->currentIndex();
    field_->setAccessibleDescription(now.isValid() ? tr("%1 of %2: %3")
                                                         .arg(now.row() + 1)
                                                         .arg(model_->rowCount())
                                                         .arg(now.data(Qt::AccessibleTextRole).toString())
                                                   : nothing_->text());
    tellCurrent(list_);
}

/// As high as its rows, within the window.
void CommandPalette::place() {
    const QWidget& window = *parentWidget();
    const int width = std::min(fontMetrics().averageCharWidth() * 96, window.width() - 32);
    const int row = list_->sizeHintForRow(0);
    const int rows = std::min(model_->rowCount(), mostRows);
    list_->setFixedHeight(std::max(0, std::min(rows * row, (window.height() * 7 / 10 / std::max(1, row)) * row)));
    resize(width, layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height());
    move((window.width() - width) / 2, std::max(16, window.height() / 14));
}

bool CommandPalette::takesKey(const QKeyEvent& event) const {
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == 0;
    case Qt::Key_K: return event.modifiers() == Qt::ControlModifier; // the key that opened it closes it
    default: return false;
    }
}

void CommandPalette::press(const QKeyEvent& event) {
    const int now = list_->currentIndex().row();
    const int rows = model_->rowCount();
    const int page = std::max(1, list_->height() / std::max(1, list_->sizeHintForRow(0)) - 1);
    switch (event.key()) {
    case Qt::Key_Up: return choose(now == 0 ? rows - 1 : now - 1);
    case Qt::Key_Down: return choose(now == rows - 1 ? 0 : now + 1);
    case Qt::Key_PageUp: return choose(now - page);
    case Qt::Key_PageDown: return choose(now + page);
    case Qt::Key_Return:
    case Qt::Key_Enter: return run();
    case Qt::Key_Escape:
    case Qt::Key_K: return dismiss();
    default: return; // Tab has nowhere to go
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == field_ && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (!takesKey(key)) return false;
        if (event->type() == QEvent::KeyPress) press(key);
        event->accept(); // no shortcut of the window takes it
        return true;
    }
    if (watched == parent() && event->type() == QEvent::Resize && isVisible()) place();
    if (isVisible() && leaves(*this, *field_, watched, *event)) hide();
    return false;
}

void CommandPalette::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if ((event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) && isVisible()) place();
}

} // namespace pledge::ui
