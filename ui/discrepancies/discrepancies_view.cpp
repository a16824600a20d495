#include "ui/discrepancies/discrepancies_view.h"

#include "ui/discrepancies/discrepancies_model.h"
#include "ui/document/choices.h"
#include "ui/theme/card_delegate.h"
#include "ui/theme/choosing.h"
#include "ui/theme/notice.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QSignalBlocker>
#include <QStackedWidget>

namespace pledge::ui {

DiscrepanciesView::DiscrepanciesView(Selection* selection, Filter* filter, QWidget* parent)
    : QWidget(parent), selection_(selection), filter_(filter), snapshot_(std::make_shared<model::Snapshot>()) {
    setObjectName(QStringLiteral("pane"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Discrepancies"));
    model_ = new DiscrepanciesModel(this);
    setupList();
    connect(selection_, &Selection::changed, this, &DiscrepanciesView::showChoice);
    connect(filter_, &Filter::changed, this, &DiscrepanciesView::refresh);
    refresh();
}

void DiscrepanciesView::setupList() {
    heading_ = makeLabel(tr("DISCREPANCIES"), "heading", false, this);
    summary_ = makeLabel({}, "heading", false, this);
    top_ = new QBoxLayout(QBoxLayout::LeftToRight);
    top_->setContentsMargins(12, 12, 12, 4);
    top_->setSpacing(2);
    top_->addWidget(heading_);
    top_->addStretch();
    top_->addWidget(summary_);
    list_ = new QListView(this);
    list_->setModel(model_);
    list_->setItemDelegate(new CardDelegate(CardDelegate::Form::card, this));
    shortenWhereMany(list_);
    list_->setAccessibleName(tr("Conflicts, worst first"));
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setResizeMode(QListView::Adjust);
    list_->setWordWrap(true); // rows are laid out anew where the width changes, too
    list_->setFrameShape(QFrame::NoFrame);
    heading_->setBuddy(list_);
    notice_ = new Notice(this);
    pages_ = new QStackedWidget(this);
    pages_->addWidget(list_);
    pages_->addWidget(notice_);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addLayout(top_);
    lines->addWidget(pages_, 1);
    const auto choose = [this](const QModelIndex& index) { chooseRow(index.row()); };
    onChosen(list_, this, choose);
    connect(list_, &QListView::clicked, this, choose);
    connect(list_, &QListView::activated, this, [this](const QModelIndex& index) {
        if (!index.data(IdRole).toString().isEmpty()) Q_EMIT compareWanted();
    });
    connect(notice_, &Notice::stepTaken, this, [this] { filter_->set({}); });
}

void DiscrepanciesView::setSnapshot(SnapshotPtr snapshot) {
    snapshot_ = std::move(snapshot);
    refresh();
}

void DiscrepanciesView::refresh() {
    const QSignalBlocker quiet(list_->selectionModel());
    shown_ = selection_->chosen().announcement;
    model_->show(snapshot_, shown_, filter_->criteria());
    summary_->setText(model_->summary());
    fitHeader();
    pages_->setCurrentIndex(model_->rowCount() ? 0 : 1);
    showEmpty();
    showSelection();
}

void DiscrepanciesView::showEmpty() {
    if (snapshot_->sources.empty())
        notice_->say(tr("Nothing to compare yet"),
                     tr("Import two articles on one announcement: where they disagree is listed here."));
    else if (!filter_->criteria().empty() && !discrepancies(*snapshot_, shown_, {}).empty())
        notice_->say(tr("Filtered out"), tr("There are conflicts, but none passes the filter."), tr("Clear filter"));
    else
        notice_->say(tr("No conflicts"), tr("All that the sources say of this announcement can be true together."));
}

void DiscrepanciesView::showSelection() {
    if (selection_->chosen().announcement != shown_) return refresh();
    const int row = model_->rowOf(selection_->chosen().facet);
    const QSignalBlocker quiet(list_->selectionModel());
    const QModelIndex index = row < 0 ? QModelIndex() : model_->index(row);
    list_->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    if (index.isValid()) list_->scrollTo(index);
    list_->viewport()->update();
}

/// An announcement alone chooses no conflict: the worst ones are in sight then.
void DiscrepanciesView::showChoice() {
    const Chosen& chosen = selection_->chosen();
    const bool whole = chosen.announcement != shown_ || chosen == Chosen{chosen.announcement, {}, {}, {}, {}};
    showSelection();
    if (whole && model_->rowOf(chosen.facet) < 0) list_->scrollToTop();
}

/// Heading and numbers stand side by side, or below each other where that is too narrow.
void DiscrepanciesView::fitHeader() {
    const QMargins m = top_->contentsMargins();
    const int wanted = heading_->sizeHint().width() + 12 + summary_->sizeHint().width() + m.left() + m.right();
    top_->setDirection(wanted <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void DiscrepanciesView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitHeader();
}

bool DiscrepanciesView::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest) fitHeader(); // other words, or larger ones
    return QWidget::event(event);
}

void DiscrepanciesView::step(int rows) {
    const int count = model_->rowCount();
    if (!count) return;
    const int now = model_->rowOf(selection_->chosen().facet);
    int next = now < 0 ? (rows > 0 ? 0 : count - 1) : ((now + rows) % count + count) % count;
    for (int left = count; left > 0 && model_->index(next).data(IdRole).toString().isEmpty(); --left)
        next = (next + (rows < 0 ? -1 : 1) + count) % count; // what has no place cannot be chosen
    chooseRow(next);
}

void DiscrepanciesView::chooseRow(int row) {
    const std::string id = model_->index(row).data(IdRole).toString().toStdString();
    if (!id.empty()) selection_->choose(chooseFacet(*snapshot_, id));
}

void DiscrepanciesView::stepToOpen() {
    const int count = model_->rowCount();
    const int now = model_->rowOf(selection_->chosen().facet);
    for (int ahead = 1; ahead <= count; ++ahead) {
        const int row = (now + ahead) % count;
        if (model_->isConflict(row) && !model_->isJudged(row)) return chooseRow(row);
    }
}

bool DiscrepanciesView::focusList() {
    list_->setFocus(Qt::ShortcutFocusReason);
    return model_->rowCount() > 0;
}

} // namespace pledge::ui
