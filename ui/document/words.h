#pragma once

#include <QCoreApplication>

namespace pledge::ui {

/// Says the texts of what is no object of Qt.
struct DocumentWords {
    Q_DECLARE_TR_FUNCTIONS(document)
};

} // namespace pledge::ui
