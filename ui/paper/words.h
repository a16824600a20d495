#pragma once

#include <QCoreApplication>

namespace pledge::ui {

/// Says the texts of what is no object of Qt.
struct PaperWords {
    Q_DECLARE_TR_FUNCTIONS(paper)
};

} // namespace pledge::ui
