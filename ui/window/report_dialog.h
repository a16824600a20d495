#pragma once

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace pledge::ui {

/// A plain text to be read, and copied by a button.
class ReportDialog : public QDialog {
    Q_OBJECT
public:
    /// `sentence` says what the report holds, and what it does not.
    ReportDialog(const QString& title, const QString& sentence, const QString& report, QWidget* parent);

    QPlainTextEdit* report() const { return report_; }
    QPushButton* copyButton() const { return copy_; }

private:
    QPlainTextEdit* report_;
    QPushButton* copy_;
};

} // namespace pledge::ui
