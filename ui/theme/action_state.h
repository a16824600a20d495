#pragma once

#include <QAction>
#include <QRegularExpression>
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

/// The name of an action or a menu without the letter that opens it: "Open…" of "&Open…" and of "Open(&O)…", as
/// Japanese has it; "Smith & Son" of "Smith && Son".
inline QString plainName(QString name) {
    static const QRegularExpression bracketed(QStringLiteral("\\(&[^&)]\\)"));
    const QString kept(QChar(0xFFFC)); // no name has it
    return name.remove(bracketed)
        .replace(QStringLiteral("&&"), kept)
        .remove(QLatin1Char('&'))
        .replace(kept, QStringLiteral("&"));
}

} // namespace pledge::ui
