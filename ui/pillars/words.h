#pragma once

#include <QCoreApplication>

namespace pledge::ui {

/// Says the texts of what is no object of Qt.
struct PillarsWords {
    Q_DECLARE_TR_FUNCTIONS(pillars)
};

} // namespace pledge::ui
