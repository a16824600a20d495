#include "ui/claims/claims_view.h"

#include "ui/claims/claims_delegate.h"
#include "ui/claims/claims_model.h"
#include "ui/claims/claims_order.h"
#include "ui/claims/grouped_claims.h"
#include "ui/document/choices.h"
#include "ui/document/wording.h"
#include "ui/theme/card_delegate.h"
#include "ui/theme/choosing.h"
#include "ui/theme/notice.h"
#include "ui/theme/still_combo_box.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <set>

namespace pledge::ui {
namespace {

/// A cell must not break its line or its column.
QString tsvCell(const QString& text) { return text.simplified(); }

const QString hiddenKey = QStringLiteral("claims/hiddenColumns");
const QString groupKeyName = QStringLiteral("claims/groupBy");

/// The source names the row, and headings of groups begin there: it is always in sight.
constexpr int fixedColumn = ClaimsModel::SourceColumn;

} // namespace

ClaimsView::ClaimsView(Selection* selection, Filter* filter, QWidget* parent)
    : QWidget(parent), selection_(selection), filter_(filter), snapshot_(std::make_shared<model::Snapshot>()) {
    setObjectName(QStringLiteral("pane"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Claims"));
    claims_ = new ClaimsModel(this);
    grouped_ = new GroupedClaims(claims_, this);
    setupTop();
    setupTable();
    setupColumns();
    setupActions();
    connect(selection_, &Selection::changed, this, &ClaimsView::showSelection);
    connect(filter_, &Filter::changed, this, &ClaimsView::refresh);
}

void ClaimsView::setupTop() {
    top_ = new QWidget(this);
    everything_ = new QCheckBox(tr("&All announcements"), top_);
    everything_->setToolTip(tr("Claims of all announcements, not of the chosen one alone"));
    count_ = makeLabel({}, "muted", false, top_);
    groupBy_ = new StillComboBox(top_);
    groupBy_->setName(tr("Group by"));
    groupBy_->setToolTip(tr("Group by"));
    // In the order of GroupBy.
    groupBy_->addItems({tr("No groups"), tr("By announcement"), tr("By commitment"), tr("By source"), tr("By kind")});
    groupBy_->setCurrentIndex(static_cast<int>(groupByNamed(QSettings().value(groupKeyName).toString())));
    columnMenu_ = new QMenu(this);
    columns_ = new QPushButton(tr("Columns  ▾"), top_);
    setLook(columns_, "menu");
    columns_->setAccessibleName(tr("Choose columns"));
    columns_->setMenu(columnMenu_);
    columnMenu_->setAccessibleName(columns_->accessibleName());
    auto* top = new QHBoxLayout(top_);
    top->setContentsMargins(12, 8, 12, 6);
    top->setSpacing(8);
    top->addWidget(count_);
    top->addStretch();
    top->addWidget(groupBy_);
    top->addWidget(columns_);
    top->addWidget(everything_);
    connect(groupBy_, &QComboBox::currentIndexChanged, this, [this](int by) {
        QSettings().setValue(groupKeyName, nameOf(static_cast<GroupBy>(by)));
        refresh();
    });
}

void ClaimsView::setupTable() {
    table_ = new QTableView(this);
    table_->setModel(grouped_);
    table_->setItemDelegate(new ClaimsDelegate(table_));
    table_->installEventFilter(this);
    table_->setAccessibleName(tr("Table of claims"));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSortingEnabled(true);
    table_->sortByColumn(ClaimsModel::SourceColumn, Qt::AscendingOrder);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->setTabKeyNavigation(false); // Tab goes on to the next pane
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(table_->fontMetrics().height() + 10);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setResizeContentsPrecision(100); // rows, by whose words a column gets its first width
    table_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->viewport()->installEventFilter(this);
    notice_ = new Notice(this);
    pages_ = new QStackedWidget(this);
    pages_->addWidget(table_);
    pages_->addWidget(notice_);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(top_);
    lines->addWidget(pages_, 1);
}

void ClaimsView::setupColumns() {
    const QStringList hidden = QSettings().value(hiddenKey).toStringList();
    for (int c = 0; c < ClaimsModel::ColumnCount; ++c) {
        const QString name = grouped_->headerData(c, Qt::Horizontal, Qt::DisplayRole).toString();
        QAction* action = columnMenu_->addAction(name);
        action->setCheckable(true);
        action->setChecked(c == fixedColumn || !hidden.contains(ClaimsModel::keyOf(c)));
        action->setEnabled(c != fixedColumn);
        connect(action, &QAction::toggled, this, [this] {
            keepColumns();
            showColumns();
        });
    }
    QHeaderView* header = table_->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint& at) { columnMenu_->popup(header->mapToGlobal(at)); });
    showColumns();
}

void ClaimsView::keepColumns() const {
    QStringList hidden;
    for (int c = 0; c < ClaimsModel::ColumnCount; ++c)
        if (!columnMenu_->actions().at(c)->isChecked()) hidden.append(ClaimsModel::keyOf(c));
    QSettings().setValue(hiddenKey, hidden);
}

void ClaimsView::showColumns() {
    for (int c = 0; c < ClaimsModel::ColumnCount; ++c)
        table_->setColumnHidden(c, !columnMenu_->actions().at(c)->isChecked());
    fitColumns();
}

void ClaimsView::spanHeadings() {
    table_->clearSpans();
    if (grouped_->groupBy() == GroupBy::nothing) return;
    for (int row = 0; row < grouped_->rowCount(); ++row)
        if (grouped_->isHeading(row)) table_->setSpan(row, 0, 1, ClaimsModel::ColumnCount);
}

/// Opens or closes the group whose heading this is; whether it is one.
bool ClaimsView::toggleGroup(const QModelIndex& index) {
    if (!index.isValid() || !grouped_->isHeading(index.row())) return false;
    grouped_->setOpen(index.row(), !grouped_->isOpen(index.row()));
    return true;
}

/// The keys of trees: Right opens, Left closes or goes up to the heading, Space and Return turn it. Whether it was one.
bool ClaimsView::groupKey(int key) {
    const QModelIndex now = table_->currentIndex();
    if (!now.isValid() || grouped_->groupBy() == GroupBy::nothing) return false;
    const bool heading = grouped_->isHeading(now.row());
    if (key == Qt::Key_Left && !heading) {
        table_->setCurrentIndex(grouped_->index(grouped_->headingOf(now.row()), 0));
        return true;
    }
    if (!heading) return false;
    if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter) return toggleGroup(now);
    if (key != Qt::Key_Left && key != Qt::Key_Right) return false;
    grouped_->setOpen(now.row(), key == Qt::Key_Right);
    return true;
}

void ClaimsView::setupActions() {
    auto* copy = new QAction(tr("&Copy rows"), table_);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    table_->addAction(copy);
    table_->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(asTsv()); });
    connect(everything_, &QCheckBox::toggled, this, &ClaimsView::refresh);
    onChosen(table_, this, [this](const QModelIndex& index) {
        if (!grouped_->isHeading(index.row()))
            selection_->choose(
                chooseClaim(*snapshot_, index.data(IdRole).toString().toStdString(), selection_->chosen()));
    });
    connect(table_, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (!grouped_->isHeading(index.row())) compareWanted();
    });
    connect(table_, &QTableView::clicked, this, [this](const QModelIndex& index) { toggleGroup(index); });
    connect(grouped_, &GroupedClaims::orderWanted, this, &ClaimsView::arrange);
    connect(grouped_, &QAbstractItemModel::modelReset, this, &ClaimsView::spanHeadings);
    connect(grouped_, &QAbstractItemModel::layoutChanged, this, &ClaimsView::spanHeadings);
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
    snapshot_ = std::move(snapshot);
    refresh();
}

void ClaimsView::firstFit() {
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
    if (event->type() == QEvent::KeyPress && watched == table_) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier && groupKey(key->key())) return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ClaimsView::refresh() {
    shown_ = selection_->chosen().announcement;
    stale_ = true;
    arrange();
}

/// Asks for the rows anew, in their order.
void ClaimsView::arrange() {
    const ClaimsWanted wanted{snapshot_, everything_->isChecked() ? std::string() : shown_, filter_->criteria(),
                              grouped_->sortColumn(), grouped_->sortOrder()};
    const auto by = static_cast<GroupBy>(groupBy_->currentIndex());
    const auto work = [this, wanted, by, fresh = stale_]() -> Latest::Then {
        auto claims = std::make_shared<std::vector<int>>(claimsInOrder(wanted));
        auto groups = std::make_shared<ClaimGroups>(fresh ? groupsOf(*wanted.snapshot, by) : ClaimGroups());
        return [this, snapshot = wanted.snapshot, by, fresh, claims, groups] {
            const QSignalBlocker quiet(table_->selectionModel());
            if (!fresh) {
                grouped_->reorder(std::move(*claims));
            } else {
                const bool first = grouped_->passing() == 0;
                stale_ = false;
                if (claims_->snapshot() != snapshot) {
                    grouped_->show({}, {}, by); // its claims stand elsewhere in the other snapshot
                    claims_->setSnapshot(snapshot);
                }
                grouped_->show(std::move(*claims), *groups, by);
                if (first && grouped_->passing() > 0) firstFit();
            }
            showState();
            showSelection();
        };
    };
    if (snapshot_->claims.size() <= claimsAtOnce) {
        arranging_.forget();
        return work()();
    }
    arranging_.ask(work);
    count_->setText(tr("Sorting and filtering…"));
}

void ClaimsView::showState() {
    const int shown = static_cast<int>(grouped_->passing());
    count_->setText(filter_->criteria().empty() ? claimsCounted(shown)
                                                : tr("%1 of %2 pass the filter").arg(shown).arg(claims_->rowCount()));
    pages_->setCurrentIndex(shown ? 0 : 1);
    if (snapshot_->sources.empty())
        notice_->say(tr("No claims yet"),
                     tr("Every number, date, party and undertaking of your articles will stand here."),
                     tr("Import files…"));
    else if (!filter_->criteria().empty())
        notice_->say(tr("Filtered out"), tr("No claim passes the filter."), tr("Clear filter"));
    else
        notice_->say(tr("No claims found"),
                     tr("The sources were read, but nothing in them was recognised as a claim."));
}

void ClaimsView::showSelection() {
    if (selection_->chosen().announcement != shown_ && !everything_->isChecked()) return refresh();
    if (stale_) return; // it is chosen when they stand there
    const int claim = claims_->rowOf(selection_->chosen().claim);
    if (claim < 0) return;
    grouped_->reveal(claim);
    const QModelIndex index = grouped_->index(grouped_->rowOf(claim), 0);
    if (!index.isValid() || index.row() == table_->currentIndex().row()) return;
    const QSignalBlocker quiet(table_->selectionModel());
    table_->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    table_->scrollTo(index);
    table_->viewport()->update();
}

/// The claims of the chosen rows, in the order in which they stand; all where none is chosen.
std::vector<int> ClaimsView::chosenClaims() const {
    std::vector<int> claims;
    const auto take = [&](int row) {
        if (!grouped_->isHeading(row)) return claims.push_back(grouped_->claimOf(row));
        const std::vector<int> below = grouped_->claimsBelow(row);
        claims.insert(claims.end(), below.begin(), below.end());
    };
    QModelIndexList chosen = table_->selectionModel()->selectedRows();
    std::sort(chosen.begin(), chosen.end());
    for (const QModelIndex& index : chosen) take(index.row());
    if (chosen.isEmpty())
        for (int row = 0; row < grouped_->rowCount(); ++row)
            if (grouped_->groupBy() == GroupBy::nothing || grouped_->isHeading(row)) take(row);
    // A heading may be chosen with claims below it.
    std::vector<int> once;
    std::set<int> seen;
    for (const int claim : claims)
        if (seen.insert(claim).second) once.push_back(claim);
    return once;
}

QString ClaimsView::asTsv() const {
    const GroupBy by = grouped_->groupBy();
    const bool grouped = by == GroupBy::announcement || by == GroupBy::commitment;
    QStringList heads;
    if (grouped) heads.append(by == GroupBy::announcement ? tr("Announcement") : tr("Commitment"));
    for (int c = 0; c < ClaimsModel::ColumnCount; ++c)
        if (!table_->isColumnHidden(c))
            heads.append(grouped_->headerData(c, Qt::Horizontal, Qt::DisplayRole).toString());
    QStringList lines{heads.join(QLatin1Char('\t'))};
    for (const int claim : chosenClaims()) {
        QStringList cells;
        if (grouped) cells.append(tsvCell(grouped_->titleOfClaim(claim)));
        for (int c = 0; c < ClaimsModel::ColumnCount; ++c)
            if (!table_->isColumnHidden(c)) cells.append(tsvCell(claims_->index(claim, c).data().toString()));
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace pledge::ui
