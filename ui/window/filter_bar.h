#pragma once

#include "ui/document/filter.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace pledge::ui {

class FlowLayout;

/// The search field, and every active filter as a chip with its own ✕.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(Filter* filter, QWidget* parent = nullptr);

    void focusSearch();
    QLineEdit* search() const { return search_; }
    /// The texts of the chips in sight.
    QStringList chips() const;

private:
    void showChips();
    void addChip(const QString& text, const Criteria& without);

    Filter* filter_;
    QLineEdit* search_;
    QWidget* chipBox_;
    FlowLayout* chipRow_;
    QPushButton* clear_;
    QTimer typing_; ///< the filter follows when typing rests
};

} // namespace pledge::ui
