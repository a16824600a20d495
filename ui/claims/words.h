#pragma once

#include <QCoreApplication>

namespace pledge::ui {

/// Says the texts of what is no object of Qt.
struct ClaimsWords {
    Q_DECLARE_TR_FUNCTIONS(claims)
};

} // namespace pledge::ui
