#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace pledge::ui {

/// The help of that language as Markdown; English where there is none of it.
QString helpText(const QString& language);

/// What the window's words and signs mean: sections to choose from, and a field to find words in all of them.
class HelpDialog : public QDialog {
    Q_OBJECT
public:
    /// In the language spoken now.
    explicit HelpDialog(QWidget* parent);

    QLineEdit* field() const { return field_; }
    QListWidget* contents() const { return contents_; }
    QTextBrowser* page() const { return page_; }
    QString state() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void showPage();
    void showSection(int row);
    void find(bool next);

    QLineEdit* field_;
    QListWidget* contents_;
    QTextBrowser* page_ = nullptr;
    QLabel* state_;
};

} // namespace pledge::ui
