#include "ui/group/target_dialog.h"

#include "ui/theme/card_delegate.h"
#include "ui/theme/notice.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <algorithm>

namespace pledge::ui {
namespace {

constexpr int SearchRole = LastCardRole + 1; ///< all words of a row

} // namespace

TargetDialog::TargetDialog(const Ask& ask, const std::vector<GroupChoice>& choices, QWidget* parent)
    : QDialog(parent), ask_(ask) {
    setObjectName(QStringLiteral("pane"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_StyledBackground);
    setWindowTitle(ask.title);
    setAccessibleName(ask.title);
    setAccessibleDescription(ask.sentence);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(14, 12, 14, 12);
    lines->setSpacing(8);
    lines->addWidget(makeLabel(ask.title, "title", true, this));
    lines->addWidget(makeLabel(ask.sentence, "muted", true, this));
    setupList(choices);
    setupButtons();
    fitToRows();
    if (rows_->rowCount() == 1) list_->setCurrentIndex(rows_->index(0, 0)); // there is nothing to choose
    filter_->setFocus();
    showState();
}

void TargetDialog::setupList(const std::vector<GroupChoice>& choices) {
    rows_ = new QStandardItemModel(this);
    for (const GroupChoice& c : choices) {
        auto* row = new QStandardItem(c.name);
        row->setEditable(false);
        row->setData(c.detail, DetailRole);
        row->setData(c.mark, MarkRole);
        row->setData(text(c.id), IdRole);
        row->setData(c.mark + QLatin1Char(' ') + c.name + QLatin1Char(' ') + c.detail, SearchRole);
        row->setData(c.name + QStringLiteral(", ") + c.detail, Qt::AccessibleTextRole);
        rows_->appendRow(row);
    }
    filter_ = new QLineEdit(this);
    filter_->setPlaceholderText(tr("Filter"));
    filter_->setAccessibleName(tr("Filter the list"));
    setClearable(filter_);
    filter_->installEventFilter(this);
    list_ = new QListView(this);
    list_->setModel(rows_);
    list_->setItemDelegate(new CardDelegate(CardDelegate::Form::row, this));
    shortenWhereMany(list_);
    list_->setSelectionMode(ask_.several ? QAbstractItemView::MultiSelection : QAbstractItemView::SingleSelection);
    list_->setAccessibleName(ask_.title);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setResizeMode(QListView::Adjust);
    setLook(list_, "field");
    layout()->addWidget(filter_);
    static_cast<QVBoxLayout*>(layout())->addWidget(list_, 1);
    connect(filter_, &QLineEdit::textChanged, this, &TargetDialog::filter);
    connect(list_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TargetDialog::showState);
    if (!ask_.several) connect(list_, &QListView::doubleClicked, this, &TargetDialog::take);
}

void TargetDialog::setupButtons() {
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    accept_ = new QPushButton(ask_.accept, this);
    accept_->setDefault(true);
    setLook(accept_, "primary");
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(accept_);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(accept_, &QPushButton::clicked, this, &TargetDialog::take);
}

/// As high as its rows, within reason.
void TargetDialog::fitToRows() {
    const int line = fontMetrics().height();
    const int rows = line * 3 * rows_->rowCount() + line; // two lines of text, and room around them
    list_->setMinimumHeight(std::clamp(rows, 5 * line, 9 * line));
    const int others = layout()->heightForWidth(fontMetrics().averageCharWidth() * 68) - list_->minimumHeight();
    resize(fontMetrics().averageCharWidth() * 68, others + std::clamp(rows, 5 * line, 24 * line));
}

/// What was marked stays marked out of sight, too, where several are chosen.
void TargetDialog::filter(const QString& words) {
    QList<int> inSight;
    for (int row = 0; row < rows_->rowCount(); ++row) {
        const QString all = rows_->item(row)->data(SearchRole).toString();
        const bool fits = all.contains(words.trimmed(), Qt::CaseInsensitive);
        list_->setRowHidden(row, !fits);
        if (fits) inSight.append(row);
    }
    if (!ask_.several) {
        list_->clearSelection();
        if (inSight.size() == 1) list_->setCurrentIndex(rows_->index(inSight.front(), 0));
    }
    showState();
}

int TargetDialog::firstInSight() const {
    for (int row = 0; row < rows_->rowCount(); ++row)
        if (!list_->isRowHidden(row)) return row;
    return -1;
}

std::vector<std::string> TargetDialog::chosen() const {
    std::vector<std::string> ids;
    for (const QModelIndex& index : list_->selectionModel()->selectedIndexes())
        ids.push_back(index.data(IdRole).toString().toStdString());
    return ids;
}

void TargetDialog::showState() {
    const auto count = chosen().size();
    const bool all = ask_.notAll && count >= static_cast<std::size_t>(rows_->rowCount());
    accept_->setEnabled(count > 0 && !all);
    accept_->setToolTip(all ? tr("One at least must stay.") : QString());
}

void TargetDialog::take() {
    const auto ids = chosen();
    if (ids.empty() || !accept_->isEnabled()) return;
    accept();
    Q_EMIT taken(ids);
}

bool TargetDialog::eventFilter(QObject* watched, QEvent* event) {
    const bool down = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down;
    if (watched != filter_ || !down) return QDialog::eventFilter(watched, event);
    list_->setFocus(Qt::OtherFocusReason);
    const QModelIndex now = list_->currentIndex();
    if (!now.isValid() || list_->isRowHidden(now.row()))
        list_->selectionModel()->setCurrentIndex(rows_->index(firstInSight(), 0),
                                                 ask_.several ? QItemSelectionModel::NoUpdate
                                                              : QItemSelectionModel::ClearAndSelect);
    return true;
}

} // namespace pledge::ui
