#pragma once

#include <QComboBox>
#include <QWheelEvent>

namespace pledge::ui {

/// A combo box that the wheel scrolls past: turning over it must not change what is chosen.
class StillComboBox : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace pledge::ui
