#include "ui/claims/claims_view.h"

#include "ui/claims/claims_model.h"
#include "ui/document/choices.h"
#include "ui/document/wording.h"
#include "ui/theme/card_delegate.h"
#include "ui/theme/notice.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace pledge::ui {
namespace {

/// A cell must not break its line or its column.
QString tsvCell(const QString& text) { return text.simplified(); }

} // namespace

ClaimsView::ClaimsView(Selection* selection, Filter* filter, QWidget* parent)
    : QWidget(parent), selection_(selection), filter_(filter), snapshot_(std::make_shared<model::Snapshot>()) {
    setObjectName(QStringLiteral("pane"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(QStringLiteral("Claims"));
    claims_ = new ClaimsModel(this);
    rows_ = new FilteredClaims(claims_, this);
    setupTable();
    setupActions();
    connect(selection_, &Selection::changed, this, &ClaimsView::showSelection);
    connect(filter_, &Filter::changed, this, &ClaimsView::refresh);
}

void ClaimsView::setupTable() {
    everything_ = new QCheckBox(QStringLiteral("Claims of &all announcements"), this);
    count_ = makeLabel({}, "muted", false, this);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(12, 8, 12, 6);
    top->addWidget(count_);
    top->addStretch();
    top->addWidget(everything_);
    table_ = new QTableView(this);
    table_->setModel(rows_);
    table_->setAccessibleName(QStringLiteral("Table of claims"));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSortingEnabled(true);
    table_->sortByColumn(ClaimsModel::SourceColumn, Qt::AscendingOrder);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->setTabKeyNavigation(false); // Tab goes on to the next pane
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(table_->fontMetrics().height() + 10);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->viewport()->installEventFilter(this);
    notice_ = new Notice(this);
    pages_ = new QStackedWidget(this);
    pages_->addWidget(table_);
    pages_->addWidget(notice_);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addLayout(top);
    lines->addWidget(pages_, 1);
}

void ClaimsView::setupActions() {
    auto* copy = new QAction(QStringLiteral("&Copy rows"), table_);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    table_->addAction(copy);
    table_->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(asTsv()); });
    connect(everything_, &QCheckBox::toggled, this, &ClaimsView::refresh);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (index.isValid())
            selection_->choose(
                chooseClaim(*snapshot_, index.data(IdRole).toString().toStdString(), selection_->chosen()));
    });
    connect(table_, &QTableView::activated, this, &ClaimsView::compareWanted);
    connect(notice_, &Notice::stepTaken, this,
            [this] { snapshot_->sources.empty() ? importWanted() : filter_->set({}); });
}

void ClaimsView::addClaimActions(const QList<QList<QAction*>>& parts) {
    for (const QList<QAction*>& actions : parts) {
        auto* line = new QAction(table_);
        line->setSeparator(true);
        table_->addAction(line);
        table_->addActions(actions);
    }
}

void ClaimsView::setSnapshot(SnapshotPtr snapshot) {
    const QSignalBlocker quiet(table_->selectionModel());
    const bool first = snapshot_->claims.empty();
    snapshot_ = std::move(snapshot);
    claims_->setSnapshot(snapshot_);
    refresh();
    if (!first || snapshot_->claims.empty()) return;
    table_->resizeColumnsToContents();
    valueWidth_ = table_->columnWidth(ClaimsModel::ValueColumn);
    whenWidth_ = table_->columnWidth(ClaimsModel::WhenColumn);
    fitColumns();
}

/// Quotes take the width that the others leave; where that is little, the rule, last, goes out of sight.
void ClaimsView::fitColumns() {
    const int letter = table_->fontMetrics().averageCharWidth();
    const int least = 13 * letter;
    int left = table_->viewport()->width();
    for (const int column :
         {ClaimsModel::SourceColumn, ClaimsModel::KindColumn, ClaimsModel::StandingColumn, ClaimsModel::PillarColumn})
        left -= table_->columnWidth(column);
    const int withRule = left - table_->columnWidth(ClaimsModel::RuleColumn);
    if (withRule > 5 * least) left = withRule;
    const auto share = [&](int wanted) { return std::clamp(left / 4, least, std::clamp(wanted, least, 30 * letter)); };
    const int value = share(valueWidth_);
    const int when = share(whenWidth_);
    table_->setColumnWidth(ClaimsModel::ValueColumn, value);
    table_->setColumnWidth(ClaimsModel::WhenColumn, when);
    table_->setColumnWidth(ClaimsModel::QuoteColumn, std::max(left - value - when, least));
}

bool ClaimsView::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && watched == table_->viewport()) fitColumns();
    return QWidget::eventFilter(watched, event);
}

void ClaimsView::refresh() {
    const QSignalBlocker quiet(table_->selectionModel());
    shown_ = selection_->chosen().announcement;
    rows_->show(snapshot_, everything_->isChecked() ? std::string() : shown_, filter_->criteria());
    showState();
    showSelection();
}

void ClaimsView::showState() {
    const int shown = rows_->rowCount();
    count_->setText(filter_->criteria().empty()
                        ? counted(shown, QStringLiteral("claim"), QStringLiteral("claims"))
                        : QStringLiteral("%1 of %2 pass the filter").arg(shown).arg(claims_->rowCount()));
    pages_->setCurrentIndex(shown ? 0 : 1);
    if (snapshot_->sources.empty())
        notice_->say(QStringLiteral("No claims yet"),
                     QStringLiteral("Every number, date, party and undertaking of your articles will stand here."),
                     QStringLiteral("Import files…"));
    else if (!filter_->criteria().empty())
        notice_->say(QStringLiteral("Filtered out"), QStringLiteral("No claim passes the filter."),
                     QStringLiteral("Clear filter"));
    else
        notice_->say(QStringLiteral("No claims found"),
                     QStringLiteral("The sources were read, but nothing in them was recognised as a claim."));
}

void ClaimsView::showSelection() {
    if (selection_->chosen().announcement != shown_ && !everything_->isChecked()) return refresh();
    const int row = claims_->rowOf(selection_->chosen().claim);
    if (row < 0) return;
    const QModelIndex index = rows_->mapFromSource(claims_->index(row, 0));
    if (!index.isValid() || index.row() == table_->currentIndex().row()) return;
    const QSignalBlocker quiet(table_->selectionModel());
    table_->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    table_->scrollTo(index);
    table_->viewport()->update();
}

QString ClaimsView::asTsv() const {
    QModelIndexList chosen = table_->selectionModel()->selectedRows();
    if (chosen.isEmpty())
        for (int row = 0; row < rows_->rowCount(); ++row) chosen.append(rows_->index(row, 0));
    std::sort(chosen.begin(), chosen.end());
    QStringList heads;
    for (int c = 0; c < ClaimsModel::ColumnCount; ++c) heads.append(rows_->headerData(c, Qt::Horizontal).toString());
    QStringList lines{heads.join(QLatin1Char('\t'))};
    for (const QModelIndex& row : chosen) {
        QStringList cells;
        for (int c = 0; c < ClaimsModel::ColumnCount; ++c)
            cells.append(tsvCell(row.siblingAtColumn(c).data().toString()));
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace pledge::ui
