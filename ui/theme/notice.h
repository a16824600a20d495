#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace pledge::ui {

/// What stands in a view's place while it has nothing to show: what this is, why it is empty, and the one next step.
class Notice : public QWidget {
    Q_OBJECT
public:
    explicit Notice(QWidget* parent = nullptr);

    /// No button where `step` is empty.
    void say(const QString& title, const QString& detail, const QString& step = {});

Q_SIGNALS:
    void stepTaken();

private:
    QLabel* title_;
    QLabel* detail_;
    QPushButton* step_;
};

/// Marks a widget for the style sheet (see Theme::styleSheet).
void setLook(QWidget* widget, const char* look);
/// A label in one of the looks; it wraps its words where `wrap` is set.
QLabel* makeLabel(const QString& text, const char* look, bool wrap = false, QWidget* parent = nullptr);
/// Gives a field the button that empties it, with a name for it.
void setClearable(QLineEdit* field);

} // namespace pledge::ui
