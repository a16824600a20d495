#pragma once

#include <QCoreApplication>

namespace pledge::ui {

/// Says the texts of what is no object of Qt.
struct WindowWords {
    Q_DECLARE_TR_FUNCTIONS(window)
};

} // namespace pledge::ui
