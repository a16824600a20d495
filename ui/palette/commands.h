#pragma once

#include "core/model/snapshot.h"

#include <QAction>
#include <QPointer>
#include <QString>
#include <string>
#include <vector>

class QMenuBar;
class QWidget;

namespace pledge::ui {

/// Something that can be run or gone to.
struct PaletteEntry {
    enum class Kind { command, announcement, commitment, source };
    Kind kind = Kind::command;
    QString title; ///< without mnemonics
    QString path;  ///< the menus that hold it: "File › Open recent"; what a target is: "Go to source B"
    QString keys;  ///< as the platform writes them, several with commas; may be empty
    bool enabled = true;
    QString why;              ///< why it is not enabled; empty where that is not known
    QPointer<QAction> action; ///< of a command
    std::string id;           ///< of a target

    /// By what it is known again among those used lately.
    QString key() const;
};

/// All actions in the menus of `bar`, in their order, those of menus within menus too. Menus that fill themselves when
/// they open are filled first. What is hidden is left out.
std::vector<PaletteEntry> commandsOf(const QMenuBar& bar);

/// The keys that act in `window` beside those of its menus: actions and shortcuts of single views. `path` is the
/// accessible name of the view.
std::vector<PaletteEntry> keysBesides(const std::vector<PaletteEntry>& commands, const QWidget& window);

/// The announcements, commitments and sources of a workspace as places to go to, in the order of the snapshot.
std::vector<PaletteEntry> targetsOf(const model::Snapshot& snapshot);

} // namespace pledge::ui
