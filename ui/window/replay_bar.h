#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QSlider;

namespace pledge::ui {

class Document;

/// A slider over the days on which sources were published: all views show what could be known by the day it stands on. Its
/// last stop is today. Hidden, it shows all again.
class ReplayBar : public QFrame {
    Q_OBJECT
public:
    explicit ReplayBar(Document& document, QWidget* parent = nullptr);

    QSlider* slider() const { return slider_; }
    QString said() const;

Q_SIGNALS:
    void toggled(bool shown);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void fill();
    void go(int stop);
    void tell();

    Document& document_;
    QPushButton* earlier_;
    QSlider* slider_;
    QPushButton* later_;
    QLabel* said_;
};

} // namespace pledge::ui
