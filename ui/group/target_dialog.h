#pragma once

#include "ui/group/group_choices.h"

#include <QDialog>

class QLineEdit;
class QListView;
class QPushButton;
class QStandardItemModel;

namespace pledge::ui {

/// A list to choose from, with a filter above it. Typing filters, Down goes to the list, Return takes what is marked,
/// or the only row that is left.
class TargetDialog : public QDialog {
    Q_OBJECT
public:
    struct Ask {
        QString title;
        QString sentence; ///< what choosing does
        QString accept;   ///< the word on the button
        bool several = false;
        bool notAll = false; ///< with several: one row at least must stay behind
    };
    TargetDialog(const Ask& ask, const std::vector<GroupChoice>& choices, QWidget* parent);

    std::vector<std::string> chosen() const;

Q_SIGNALS:
    void taken(const std::vector<std::string>& ids);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setupList(const std::vector<GroupChoice>& choices);
    void setupButtons();
    void fitToRows();
    void filter(const QString& words);
    int firstInSight() const;
    void showState();
    void take();

    Ask ask_;
    QStandardItemModel* rows_;
    QLineEdit* filter_;
    QListView* list_;
    QPushButton* accept_;
};

} // namespace pledge::ui
