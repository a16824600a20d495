#include "ui/palette/keys_dialog.h"

#include "ui/document/wording.h"
#include "ui/palette/keys_model.h"
#include "ui/theme/notice.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace pledge::ui {

KeysDialog::KeysDialog(const std::vector<PaletteEntry>& entries, QWidget* parent)
    : QDialog(parent), model_(new KeysModel(entries, this)) {
    setObjectName(QStringLiteral("pane"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_StyledBackground);
    setWindowTitle(tr("Keyboard shortcuts"));
    setAccessibleName(windowTitle());
    field_ = new QLineEdit(this);
    field_->setPlaceholderText(tr("Search by command, menu or key"));
    field_->setAccessibleName(tr("Search the shortcuts"));
    setClearable(field_);
    field_->installEventFilter(this);
    table_ = new QTableView(this);
    table_->setModel(model_);
    table_->setAccessibleName(windowTitle());
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2 - 4);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setSectionResizeMode(KeysModel::command, QHeaderView::Stretch);
    table_->horizontalHeader()->setSectionResizeMode(KeysModel::where, QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(KeysModel::keys, QHeaderView::ResizeToContents);
    state_ = makeLabel({}, "muted", false, this);
    auto* close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(state_, 1);
    row->addWidget(close);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(14, 12, 14, 12);
    lines->setSpacing(8);
    lines->addWidget(makeLabel(windowTitle(), "title", false, this));
    lines->addWidget(field_);
    lines->addWidget(table_, 1);
    lines->addLayout(row);
    connect(field_, &QLineEdit::textChanged, this, &KeysDialog::filter);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    const QSize most = parent ? parent->window()->size() * 9 / 10 : QSize(1000, 700);
    resize(QSize(fontMetrics().averageCharWidth() * 92, fontMetrics().height() * 34).boundedTo(most));
    filter({});
    field_->setFocus();
}

void KeysDialog::filter(const QString& words) {
    model_->setFilter(words);
    state_->setText(model_->rowCount() ? tr("%n shortcut(s)", nullptr, model_->rowCount())
                                       : tr("No shortcut fits “%1”.").arg(words.trimmed()));
}

bool KeysDialog::eventFilter(QObject* watched, QEvent* event) {
    const bool down = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down;
    if (watched != field_ || !down || model_->rowCount() == 0) return QDialog::eventFilter(watched, event);
    table_->setFocus(Qt::OtherFocusReason);
    if (!table_->currentIndex().isValid()) table_->selectRow(0);
    return true;
}

} // namespace pledge::ui
