#include "ui/coverage/coverage_accessible.h"

#include "ui/coverage/coverage_view.h"
#include "ui/coverage/words.h"
#include "ui/document/wording.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <map>

namespace pledge::ui {
namespace {

/// Rows and columns of the cells count from 0; -1 is their heads.
struct At {
    int row = -1;
    int column = -1;
    auto operator<=>(const At&) const = default;
};

int rowsOf(const CoverageView& view) { return static_cast<int>(view.modelNow().rows.size()); }
int columnsOf(const CoverageView& view) { return static_cast<int>(view.modelNow().columns.size()); }
CoverageSpot spotOf(const At& at) { return {static_cast<std::size_t>(at.row), static_cast<std::size_t>(at.column)}; }

QAccessibleInterface* tableOf(CoverageView& view) { return QAccessible::queryAccessibleInterface(&view); }

/// A cell, or the head of a row or a column. It knows its place alone, and says what stands there now.
class CellAccessible : public QAccessibleInterface,
                       public QAccessibleTableCellInterface,
                       public QAccessibleActionInterface {
public:
    CellAccessible(CoverageView& view, const At& at) : view_(&view), at_(at) {}

    bool isValid() const override { return at_.row < rowsOf(*view_) && at_.column < columnsOf(*view_); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return tableOf(*view_)->window(); }
    QAccessibleInterface* parent() const override { return tableOf(*view_); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }

    QAccessible::Role role() const override {
        return at_.row < 0 ? QAccessible::ColumnHeader : at_.column < 0 ? QAccessible::RowHeader : QAccessible::Cell;
    }

    QString text(QAccessible::Text kind) const override {
        if (!isValid()) return {};
        if (kind == QAccessible::Description)
            return at_.row >= 0 && at_.column >= 0 ? view_->tip(spotOf(at_)) : QString();
        if (kind != QAccessible::Name) return {};
        const CoverageModel& m = view_->modelNow();
        if (at_.row < 0 && at_.column < 0) return CoverageWords::tr("Commitment");
        if (at_.row < 0) {
            const CoverageColumn& c = m.columns[static_cast<std::size_t>(at_.column)];
            return headed(c.letter, c.title);
        }
        const CoverageRow& r = m.rows[static_cast<std::size_t>(at_.row)];
        if (at_.column < 0) return QStringLiteral("%1, %2, %3").arg(r.label, pillarWord(r.pillar), verdictOf(r));
        return cellText(m, spotOf(at_));
    }
    void setText(QAccessible::Text, const QString&) override {}

    QRect rect() const override {
        const CoverageLayout& l = view_->layoutNow();
        QRectF r = l.rectOf(
            {static_cast<std::size_t>(std::max(0, at_.row)), static_cast<std::size_t>(std::max(0, at_.column))});
        if (at_.column < 0) r.setLeft(0), r.setRight(l.body.left());
        if (at_.row < 0 && !l.columnHeads.empty())
            r.setTop(l.columnHeads.front().rect.top()), r.setBottom(l.body.top());
        const QRect inside = r.toAlignedRect();
        return {view_->mapToGlobal(inside.topLeft()), inside.size()};
    }

    QAccessible::State state() const override {
        QAccessible::State s;
        if (!isValid()) return s.invalid = true, s;
        if (role() != QAccessible::Cell) return s;
        s.focusable = s.selectable = true;
        s.selected = isSelected();
        s.focused = s.selected && view_->hasFocus();
        s.offscreen = !view_->layoutNow().body.intersects(view_->layoutNow().rectOf(spotOf(at_)));
        return s;
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::TableCellInterface) return static_cast<QAccessibleTableCellInterface*>(this);
        if (type == QAccessible::ActionInterface) return static_cast<QAccessibleActionInterface*>(this);
        return nullptr;
    }

    // of a table's cell
    bool isSelected() const override { return at_.row >= 0 && at_.column >= 0 && view_->current() == spotOf(at_); }
    QList<QAccessibleInterface*> columnHeaderCells() const override { return heads({-1, at_.column}, at_.column); }
    QList<QAccessibleInterface*> rowHeaderCells() const override { return heads({at_.row, -1}, at_.row); }
    int columnIndex() const override { return at_.column; }
    int rowIndex() const override { return at_.row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface* table() const override { return tableOf(*view_); }

    // what can be done with it
    QStringList actionNames() const override {
        return role() == QAccessible::Cell ? QStringList{setFocusAction(), pressAction()} : QStringList{};
    }
    void doAction(const QString& name) override {
        if (!isValid() || role() != QAccessible::Cell) return;
        if (name == setFocusAction()) view_->setFocus(), view_->goTo(spotOf(at_));
        if (name == pressAction()) view_->open(spotOf(at_));
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

    const At& at() const { return at_; }

private:
    QList<QAccessibleInterface*> heads(const At& head, int index) const;

    CoverageView* view_;
    At at_;
};

/// The view as a table; without rows, as the widget that holds the notice.
class TableAccessible : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit TableAccessible(CoverageView& view) : QAccessibleWidget(&view, QAccessible::Table), view_(view) {}
    ~TableAccessible() override {
        for (const auto& [at, id] : cells_) QAccessible::deleteAccessibleInterface(id);
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::TableInterface) return static_cast<QAccessibleTableInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    // The heads are children too: row by row, each row's head first.
    int childCount() const override {
        return isTable() ? (rowsOf(view_) + 1) * (columnsOf(view_) + 1) : QAccessibleWidget::childCount();
    }
    QAccessibleInterface* child(int index) const override {
        if (!isTable()) return QAccessibleWidget::child(index);
        const int wide = columnsOf(view_) + 1;
        return index < 0 ? nullptr : at({index / wide - 1, index % wide - 1});
    }
    int indexOfChild(const QAccessibleInterface* child) const override {
        if (!isTable()) return QAccessibleWidget::indexOfChild(child);
        const auto* cell = dynamic_cast<const CellAccessible*>(child);
        return cell ? (cell->at().row + 1) * (columnsOf(view_) + 1) + cell->at().column + 1 : -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        if (!isTable()) return QAccessibleWidget::childAt(x, y);
        const QPointF place = view_.mapFromGlobal(QPoint(x, y));
        const auto row = view_.layoutNow().rowAt(place);
        const auto column = view_.layoutNow().columnAt(place);
        return row || column ? at({row ? static_cast<int>(*row) : -1, column ? static_cast<int>(*column) : -1})
                             : nullptr;
    }
    QAccessibleInterface* focusChild() const override {
        if (!isTable() || !view_.hasFocus() || !view_.current()) return QAccessibleWidget::focusChild();
        return cellAt(static_cast<int>(view_.current()->row), static_cast<int>(view_.current()->column));
    }

    // of a table
    QAccessibleInterface* caption() const override { return nullptr; }
    QAccessibleInterface* summary() const override { return nullptr; }
    QAccessibleInterface* cellAt(int row, int column) const override {
        return row < 0 || column < 0 ? nullptr : at({row, column});
    }
    int rowCount() const override { return rowsOf(view_); }
    int columnCount() const override { return columnsOf(view_); }
    QString columnDescription(int column) const override { return nameOf(column < 0 ? nullptr : at({-1, column})); }
    QString rowDescription(int row) const override { return nameOf(row < 0 ? nullptr : at({row, -1})); }
    int selectedCellCount() const override { return view_.current() ? 1 : 0; }
    QList<QAccessibleInterface*> selectedCells() const override {
        if (!view_.current()) return {};
        return {cellAt(static_cast<int>(view_.current()->row), static_cast<int>(view_.current()->column))};
    }
    // One cell at a time: rows and columns are not selected as a whole.
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent*) override {} // cells know their places alone

    /// The cell or head there, made when it is first asked for.
    QAccessibleInterface* at(const At& place) const {
        if (place.row >= rowsOf(view_) || place.column >= columnsOf(view_)) return nullptr;
        if (const auto known = cells_.find(place); known != cells_.end())
            return QAccessible::accessibleInterface(known->second);
        auto* cell = new CellAccessible(view_, place);
        cells_[place] = QAccessible::registerAccessibleInterface(cell);
        return cell;
    }

private:
    bool isTable() const { return rowsOf(view_) > 0; }
    static QString nameOf(const QAccessibleInterface* cell) { return cell ? cell->text(QAccessible::Name) : QString(); }

    CoverageView& view_;
    mutable std::map<At, QAccessible::Id> cells_;
};

QList<QAccessibleInterface*> CellAccessible::heads(const At& head, int index) const {
    if (index < 0) return {};
    QAccessibleInterface* cell = static_cast<TableAccessible*>(tableOf(*view_))->at(head);
    return cell ? QList<QAccessibleInterface*>{cell} : QList<QAccessibleInterface*>{};
}

QAccessibleInterface* make(const QString&, QObject* object) {
    auto* view = qobject_cast<CoverageView*>(object);
    return view ? new TableAccessible(*view) : nullptr;
}

} // namespace

void installCoverageAccessible() {
    static const bool once = (QAccessible::installFactory(make), true);
    (void)once;
}

void tellFocus(CoverageView& view, const CoverageSpot& spot) {
    if (!view.hasFocus() || !QAccessible::isActive()) return;
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild((static_cast<int>(spot.row) + 1) * (columnsOf(view) + 1) + static_cast<int>(spot.column) + 1);
    QAccessible::updateAccessibility(&event);
}

} // namespace pledge::ui
