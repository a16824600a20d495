#include "ui/document/chart_accessible.h"

#include "ui/document/chart_view.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>
#include <memory>
#include <vector>

namespace pledge::ui {
namespace {

/// An item of the list: a commitment as the chart shows it.
class PartAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    PartAccessible(ChartView* view, ChartPart part) : view_(view), part_(std::move(part)) {}

    bool isValid() const override { return view_; }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return view_ ? view_->window()->windowHandle() : nullptr; }
    QAccessibleInterface* parent() const override {
        return view_ ? QAccessible::queryAccessibleInterface(view_) : nullptr;
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }

    QString text(QAccessible::Text t) const override {
        if (t == QAccessible::Name) return part_.name;
        return t == QAccessible::Description ? part_.description : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override {
        return view_ ? QRect(view_->mapToGlobal(part_.place.topLeft()), part_.place.size()) : QRect();
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override {
        QAccessible::State s;
        s.focusable = s.selectable = true;
        s.selected = s.focused = view_ && view_->isCurrent(part_);
        s.offscreen = part_.place.isEmpty();
        return s;
    }

    void* interface_cast(QAccessible::InterfaceType t) override {
        return t == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    /// To press is to choose it, to show the menu to open where it comes from.
    QStringList actionNames() const override { return {pressAction(), showMenuAction()}; }
    QString localizedActionDescription(const QString& action) const override {
        return action == pressAction() ? ChartView::tr("Chooses the commitment")
                                       : ChartView::tr("Shows where it comes from");
    }
    void doAction(const QString& action) override {
        const QPointer<ChartView> view = view_;
        if (!view) return;
        const std::string commitment = part_.commitment;
        view->take(part_); // which may end this item, as the chart shows others
        if (view && action == showMenuAction()) Q_EMIT view->activated(commitment);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<ChartView> view_;
    ChartPart part_;
};

/// The chart: its parts as they stand now. They are kept until the chart shows others.
class ChartAccessible : public QAccessibleWidget {
public:
    explicit ChartAccessible(ChartView* view) : QAccessibleWidget(view, QAccessible::List), view_(view) {}
    ~ChartAccessible() override { leave(); }

    int childCount() const override {
        take();
        return static_cast<int>(ids_.size());
    }
    QAccessibleInterface* child(int index) const override {
        take();
        const auto at = static_cast<std::size_t>(index);
        return index >= 0 && at < ids_.size() ? QAccessible::accessibleInterface(ids_[at]) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface* child) const override {
        for (int i = 0; i < childCount(); ++i)
            if (this->child(i) == child) return i;
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        for (int i = 0; i < childCount(); ++i)
            if (child(i)->rect().contains(x, y)) return child(i);
        return nullptr;
    }
    QAccessibleInterface* focusChild() const override {
        for (int i = 0; i < childCount(); ++i)
            if (child(i)->state().selected) return child(i);
        return nullptr;
    }

private:
    void take() const {
        if (view_->revision() == revision_) return;
        revision_ = view_->revision();
        std::vector<ChartPart> now = view_->parts();
        if (now == parts_) return;
        leave();
        parts_ = std::move(now);
        for (const ChartPart& part : parts_)
            ids_.push_back(QAccessible::registerAccessibleInterface(new PartAccessible(view_, part)));
    }
    void leave() const {
        for (const QAccessible::Id id : ids_) QAccessible::deleteAccessibleInterface(id);
        ids_.clear();
    }

    ChartView* view_;
    mutable int revision_ = -1;
    mutable std::vector<ChartPart> parts_;
    mutable std::vector<QAccessible::Id> ids_;
};

QAccessibleInterface* accessibleOf(const QString&, QObject* object) {
    auto* view = qobject_cast<ChartView*>(object);
    return view ? new ChartAccessible(view) : nullptr;
}

} // namespace

void makeChartsAccessible() {
    static bool done = false;
    if (!done) QAccessible::installFactory(accessibleOf);
    done = true;
}

} // namespace pledge::ui
