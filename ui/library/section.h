#pragma once

#include <QWidget>

class QListView;
class QPushButton;

namespace pledge::ui {

/// A list under a heading that folds it away. What the filter holds of it stands in the heading while it is folded.
class Section : public QWidget {
    Q_OBJECT
public:
    Section(const QString& heading, QListView* list, QWidget* parent);

    QListView* list() const { return list_; }
    QPushButton* heading() const { return heading_; }
    bool isFolded() const { return folded_; }
    void fold(bool folded);
    /// What is chosen of the list, in one line; empty where nothing is.
    void setChosen(const QString& words);

Q_SIGNALS:
    void foldedByUser(bool folded);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showHeading();

    QString name_;
    QString chosen_;
    QPushButton* heading_;
    QListView* list_;
    bool folded_ = false;
};

} // namespace pledge::ui
