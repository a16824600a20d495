#pragma once

#include <QAction>
#include <QVariant>

namespace pledge::ui {

/// Enables an action where `why` is empty; else disables it and keeps the reason, a clause such as "no filter is set",
/// for whoever lists actions.
inline void enableUnless(QAction& action, const QString& why) {
    action.setEnabled(why.isEmpty());
    action.setProperty("whyNot", why);
}

/// The reason that an action is disabled for; empty where none was given.
inline QString whyNot(const QAction& action) { return action.property("whyNot").toString(); }

} // namespace pledge::ui
