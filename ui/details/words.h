#pragma once

#include <QCoreApplication>

namespace pledge::ui {

/// Says the texts of what is no object of Qt.
struct DetailsWords {
    Q_DECLARE_TR_FUNCTIONS(details)
};

} // namespace pledge::ui
