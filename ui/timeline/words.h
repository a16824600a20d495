#pragma once

#include <QCoreApplication>

namespace pledge::ui {

/// Says the texts of what is no object of Qt.
struct TimelineWords {
    Q_DECLARE_TR_FUNCTIONS(timeline)
};

} // namespace pledge::ui
