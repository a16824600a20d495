#pragma once

#include <QCoreApplication>

namespace pledge::ui {

/// Says the texts of what is no object of Qt.
struct CoverageWords {
    Q_DECLARE_TR_FUNCTIONS(coverage)
};

} // namespace pledge::ui
