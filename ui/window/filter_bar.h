#pragma once

#include "ui/document/document.h"
#include "ui/document/filter.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace pledge::ui {

class FlowLayout;
class ValueFilter;

/// The search field, the filter by value, and every active filter as a chip with its own ✕.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(Filter* filter, QWidget* parent = nullptr);

    /// By which chips name sources.
    void setSnapshot(SnapshotPtr snapshot);
    void focusSearch();
    void focusValue();
    QLineEdit* search() const { return search_; }
    ValueFilter* value() const { return value_; }
    /// The texts of the chips in sight.
    QStringList chips() const;

private:
    void showChips();
    void addChip(const QString& text, const Criteria& without);

    Filter* filter_;
    SnapshotPtr snapshot_;
    QLineEdit* search_;
    ValueFilter* value_;
    QWidget* chipBox_;
    FlowLayout* chipRow_;
    QPushButton* clear_;
    QTimer typing_; ///< the filter follows when typing rests
};

} // namespace pledge::ui
