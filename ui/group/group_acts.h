#pragma once

#include "core/store/workspace.h"
#include "ui/document/document.h"
#include "ui/document/selection.h"
#include "ui/group/target_dialog.h"

#include <QAction>
#include <QObject>
#include <functional>

class QMenu;

namespace pledge::ui {

/// The acts that overrule what reconciling put together, as actions on whatever is chosen. They ask for a target where
/// they need one, and write through functions that the window gives.
class GroupActs : public QObject {
    Q_OBJECT
public:
    using Write = std::function<void(store::NewOverrule)>;
    using TakeBack = std::function<void(const std::string& event)>;
    /// Dialogs stand before `window`.
    GroupActs(Selection* selection, QWidget* window);

    void setWriters(Write write, TakeBack takeBack);
    void setSnapshot(SnapshotPtr snapshot);
    /// Fills the menu with all of them.
    void fill(QMenu* menu) const;
    QList<QAction*> ofAnnouncement() const { return {joinAnnouncements_, partSources_, renameAnnouncement_}; }
    QList<QAction*> ofSource() const { return {partSource_, moveSource_}; }
    QList<QAction*> ofCommitment() const { return {joinCommitments_, partClaims_, renameCommitment_}; }
    QList<QAction*> ofClaim() const { return {partClaim_, moveClaim_}; }
    QList<QAction*> ofNames() const { return {same_, different_, unsure_}; }

private:
    QAction* add(const QString& name, const QString& keys, void (GroupActs::*act)());
    void setupActions();
    void showState();
    void joinAnnouncements();
    void partSources();
    void renameAnnouncement();
    void partSource();
    void moveSource();
    void joinCommitments();
    void partClaims();
    void renameCommitment();
    void partClaim();
    void moveClaim();
    void sayNames(model::Act act, const QString& question, const QString& accept);
    void takeBackLast();
    void takeBackOne();

    void askTarget(const TargetDialog::Ask& ask, const std::vector<GroupChoice>& choices,
                   const std::function<void(const std::vector<std::string>&)>& taken);
    void askName(const QString& title, const QString& now, const std::string& id);
    void write(model::Act act, std::vector<std::string> ids);

    Selection* selection_;
    QWidget* window_;
    SnapshotPtr snapshot_;
    Write write_;
    TakeBack takeBack_;
    QAction *joinAnnouncements_, *partSources_, *renameAnnouncement_, *partSource_, *moveSource_;
    QAction *joinCommitments_, *partClaims_, *renameCommitment_, *partClaim_, *moveClaim_;
    QAction *same_, *different_, *unsure_, *takeBackLast_, *takeBackOne_;
};

} // namespace pledge::ui
