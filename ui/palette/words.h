#pragma once

#include <QCoreApplication>

namespace pledge::ui {

/// Says the texts of what is no object of Qt.
struct PaletteWords {
    Q_DECLARE_TR_FUNCTIONS(palette)
};

} // namespace pledge::ui
