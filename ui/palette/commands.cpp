#include "ui/palette/commands.h"

#include "ui/document/labels.h"
#include "ui/document/wording.h"
#include "ui/palette/words.h"
#include "ui/theme/action_state.h"
#include "ui/theme/theme.h"

#include <QMenu>
#include <QMenuBar>
#include <QShortcut>
#include <QWidget>
#include <algorithm>
#include <set>

namespace pledge::ui {
namespace {

QString keysOf(const QList<QKeySequence>& all) {
    QStringList keys;
    for (const QKeySequence& key : all)
        if (const QString text = key.toString(QKeySequence::NativeText); !text.isEmpty() && !keys.contains(text))
            keys.append(text);
    return keys.join(QStringLiteral(", "));
}

PaletteEntry entryOf(QAction& action, const QString& path, bool reachable) {
    PaletteEntry entry;
    entry.title = plainName(action.text());
    entry.path = path;
    if (action.isChecked()) entry.path += QStringLiteral(" · ") + PaletteWords::tr("chosen");
    entry.keys = keysOf(action.shortcuts());
    entry.enabled = reachable && action.isEnabled();
    if (!entry.enabled) entry.why = whyNot(action);
    entry.action = &action;
    return entry;
}

void walk(const QList<QAction*>& actions, const QString& path, bool reachable, std::vector<PaletteEntry>& out) {
    for (QAction* action : actions) {
        if (action->isSeparator() || !action->isVisible() || action->text().isEmpty()) continue;
        QMenu* menu = action->menu();
        if (!menu) {
            out.push_back(entryOf(*action, path, reachable));
            continue;
        }
        Q_EMIT menu->aboutToShow(); // what it holds now, not when it was last opened
        const QString name = plainName(action->text());
        walk(menu->actions(), path.isEmpty() ? name : path + QStringLiteral(" › ") + name,
             reachable && action->isEnabled(), out);
    }
}

/// The accessible name of the nearest widget around that has one.
QString placeOf(const QObject* inside) {
    for (; inside; inside = inside->parent())
        if (const auto* widget = qobject_cast<const QWidget*>(inside); widget && !widget->accessibleName().isEmpty())
            return widget->accessibleName();
    return {};
}

PaletteEntry target(PaletteEntry::Kind kind, const std::string& id, const QString& title, const QString& path) {
    PaletteEntry entry;
    entry.kind = kind;
    entry.id = id;
    entry.title = title;
    entry.path = path;
    return entry;
}

} // namespace

QString PaletteEntry::key() const {
    if (kind == Kind::command) {
        const QString menus = path.section(QStringLiteral(" · "), 0, 0); // chosen or not
        return menus + QStringLiteral(" › ") + title;
    }
    return text(id);
}

std::vector<PaletteEntry> commandsOf(const QMenuBar& bar) {
    std::vector<PaletteEntry> out;
    walk(bar.actions(), {}, true, out);
    return out;
}

std::vector<PaletteEntry> keysBesides(const std::vector<PaletteEntry>& commands, const QWidget& window) {
    std::set<const QAction*> known;
    for (const PaletteEntry& entry : commands) known.insert(entry.action);
    std::vector<PaletteEntry> out;
    for (QAction* action : window.findChildren<QAction*>())
        if (!known.contains(action) && !action->menu() && action->isVisible() && !action->text().isEmpty() &&
            !action->shortcut().isEmpty())
            out.push_back(entryOf(*action, placeOf(action->parent()), true));
    for (const QShortcut* shortcut : window.findChildren<QShortcut*>()) {
        if (shortcut->whatsThis().isEmpty()) continue;
        PaletteEntry entry;
        entry.title = shortcut->whatsThis();
        entry.path = placeOf(shortcut->parent());
        entry.keys = keysOf(QList{shortcut->key()});
        out.push_back(entry);
    }
    return out;
}

std::vector<PaletteEntry> targetsOf(const model::Snapshot& snapshot) {
    using Kind = PaletteEntry::Kind;
    std::vector<PaletteEntry> out;
    for (const model::Announcement& a : snapshot.finding.announcements) {
        out.push_back(target(Kind::announcement, a.id, nameOf(a), PaletteWords::tr("Go to announcement")));
        for (const model::Commitment& c : a.commitments)
            out.push_back(
                target(Kind::commitment, c.id, labelOf(c), PaletteWords::tr("Go to commitment · %1").arg(nameOf(a))));
    }
    for (const model::Source& s : snapshot.sources)
        out.push_back(target(Kind::source, s.id, titleOf(s),
                             PaletteWords::tr("Go to source %1 · %2").arg(text(s.letter), originOf(s))));
    return out;
}

} // namespace pledge::ui
