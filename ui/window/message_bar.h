#pragma once

#include <QFrame>
#include <functional>

class QLabel;
class QPushButton;

namespace pledge::ui {

/// One line above the views that tells what happened and interrupts nothing: details on demand, one next step, a way to
/// put it away.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    struct Step {
        QString name;
        std::function<void()> act;
    };
    /// `details`: more lines, shown when asked for.
    void say(const QString& text, const QStringList& details = {}, const Step& step = {});
    void fail(const QString& text, const QStringList& details = {}, const Step& step = {});
    /// Opens the details, as the button does.
    void showDetails();
    QString message() const;
    QString details() const;

private:
    void tell(const QString& text, const QStringList& details, const Step& step, bool failed);

    QLabel* text_;
    QLabel* details_;
    QPushButton* more_;
    QPushButton* step_;
    QPushButton* close_;
    std::function<void()> act_;
};

} // namespace pledge::ui
