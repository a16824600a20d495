#include "ui/group/group_acts.h"

#include "ui/document/labels.h"
#include "ui/document/wording.h"
#include "ui/theme/action_state.h"
#include "ui/theme/theme.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <algorithm>

namespace pledge::ui {
namespace {

using model::Act;

/// The first reason that holds, in the order given: { whether it hinders, the reason }.
QString firstOf(std::initializer_list<std::pair<bool, const char*>> reasons) {
    for (const auto& [hinders, reason] : reasons)
        if (hinders) return GroupActs::tr(reason);
    return {};
}

} // namespace

GroupActs::GroupActs(Selection* selection, QWidget* window)
    : QObject(window), selection_(selection), window_(window), snapshot_(std::make_shared<model::Snapshot>()) {
    setupActions();
    connect(selection_, &Selection::changed, this, &GroupActs::showState);
    showState();
}

QAction* GroupActs::add(const QString& name, const QString& keys, void (GroupActs::*act)()) {
    auto* action = new QAction(name, this);
    if (!keys.isEmpty()) action->setShortcut(QKeySequence(keys));
    if (act) connect(action, &QAction::triggered, this, act);
    return action;
}

void GroupActs::setupActions() {
    joinAnnouncements_ = add(tr("&Join announcement with…"), QStringLiteral("Ctrl+J"), &GroupActs::joinAnnouncements);
    partSources_ = add(tr("&Part sources from announcement…"), {}, &GroupActs::partSources);
    renameAnnouncement_ = add(tr("&Rename announcement…"), {}, &GroupActs::renameAnnouncement);
    partSource_ = add(tr("Part t&his source from its announcement"), {}, &GroupActs::partSource);
    moveSource_ = add(tr("Move so&urce to…"), {}, &GroupActs::moveSource);
    joinCommitments_ = add(tr("Join &commitment with…"), QStringLiteral("Ctrl+Shift+J"), &GroupActs::joinCommitments);
    partClaims_ = add(tr("P&art claims from commitment…"), {}, &GroupActs::partClaims);
    renameCommitment_ = add(tr("Rename co&mmitment…"), QStringLiteral("F2"), &GroupActs::renameCommitment);
    partClaim_ = add(tr("Part this c&laim from its commitment"), {}, &GroupActs::partClaim);
    moveClaim_ = add(tr("Mo&ve claim to…"), {}, &GroupActs::moveClaim);
    same_ = add({}, {}, nullptr);
    different_ = add({}, {}, nullptr);
    unsure_ = add({}, {}, nullptr);
    connect(same_, &QAction::triggered, this,
            [this] { sayNames(Act::same, tr("What else is %1 called?"), tr("The same")); });
    connect(different_, &QAction::triggered, this,
            [this] { sayNames(Act::different, tr("What is not %1?"), tr("Different")); });
    connect(unsure_, &QAction::triggered, this,
            [this] { sayNames(Act::unsure, tr("What may be %1, or not?"), tr("Unsure")); });
    takeBackLast_ = add(tr("&Take back the last grouping"), {}, &GroupActs::takeBackLast);
    takeBackOne_ = add(tr("Take back &one of them…"), {}, &GroupActs::takeBackOne);
}

void GroupActs::setWriters(Write write, TakeBack takeBack) {
    write_ = std::move(write);
    takeBack_ = std::move(takeBack);
}

void GroupActs::setSnapshot(SnapshotPtr snapshot) {
    snapshot_ = std::move(snapshot);
    showState();
}

void GroupActs::fill(QMenu* menu) const {
    for (const auto& part : {ofAnnouncement(), ofSource(), ofCommitment(), ofClaim(), ofNames()}) {
        menu->addActions(part);
        menu->addSeparator();
    }
    menu->addActions({takeBackLast_, takeBackOne_});
}

void GroupActs::showState() {
    const Chosen& chosen = selection_->chosen();
    const model::Snapshot& s = *snapshot_;
    const model::Announcement* a = s.announcement(chosen.announcement);
    const std::pair<bool, const char*> noAnnouncement{!a, QT_TR_NOOP("no announcement is chosen")};
    const std::pair<bool, const char*> oneSource{!a || a->sources.size() < 2,
                                                 QT_TR_NOOP("the announcement has only one source")};
    enableUnless(
        *joinAnnouncements_,
        firstOf({noAnnouncement, {s.finding.announcements.size() < 2, QT_TR_NOOP("there is no other announcement")}}));
    enableUnless(*partSources_, firstOf({noAnnouncement, oneSource}));
    enableUnless(*renameAnnouncement_, firstOf({noAnnouncement}));
    const bool source = a && std::find(a->sources.begin(), a->sources.end(), chosen.source) != a->sources.end();
    const std::pair<bool, const char*> noSource{!source, QT_TR_NOOP("no source of the announcement is chosen")};
    enableUnless(*partSource_, firstOf({noSource, oneSource}));
    enableUnless(*moveSource_, firstOf({noSource,
                                        {source && !hasHomeForSource(s, chosen.source),
                                         QT_TR_NOOP("there is no announcement to move it to")}}));
    const std::string id = commitmentChosen(s, chosen);
    const auto place = s.find(id);
    const std::pair<bool, const char*> noCommitment{!place.commitment, QT_TR_NOOP("no commitment is chosen")};
    const std::pair<bool, const char*> oneClaim{!place.commitment || place.commitment->claims.size() < 2,
                                                QT_TR_NOOP("the commitment has only one claim")};
    enableUnless(*joinCommitments_,
                 firstOf({noCommitment, {!hasLike(s, id), QT_TR_NOOP("there is no other commitment of its kind")}}));
    enableUnless(*partClaims_, firstOf({noCommitment, oneClaim}));
    enableUnless(*renameCommitment_, firstOf({noCommitment}));
    const bool claim = place.commitment && std::find(place.commitment->claims.begin(), place.commitment->claims.end(),
                                                     chosen.claim) != place.commitment->claims.end();
    const std::pair<bool, const char*> noClaim{!claim, QT_TR_NOOP("no claim that makes a commitment is chosen")};
    enableUnless(*partClaim_, firstOf({noClaim, oneClaim}));
    enableUnless(*moveClaim_, firstOf({noClaim,
                                       {claim && !hasHomeForClaim(s, chosen.claim),
                                        QT_TR_NOOP("there is no commitment to move it to")}}));
    const QString name = text(nameChosen(s, chosen));
    const QString shown = name.isEmpty() ? tr("a name") : QString(name).replace(QLatin1Char('&'), QStringLiteral("&&"));
    same_->setText(tr("&Same as %1…").arg(shown));
    different_->setText(tr("&Different from %1…").arg(shown));
    unsure_->setText(tr("Unsure &whether %1…").arg(shown));
    for (QAction* action : ofNames())
        enableUnless(*action, firstOf({{name.isEmpty(), QT_TR_NOOP("no name is chosen")}}));
    for (QAction* action : {takeBackLast_, takeBackOne_})
        enableUnless(*action, firstOf({{s.overrules.empty(), QT_TR_NOOP("nothing was grouped by hand")}}));
}

void GroupActs::askTarget(const TargetDialog::Ask& ask, const std::vector<GroupChoice>& choices,
                          const std::function<void(const std::vector<std::string>&)>& taken) {
    auto* dialog = new TargetDialog(ask, choices, window_);
    connect(dialog, &TargetDialog::taken, this, taken);
    dialog->open();
}

void GroupActs::write(Act act, std::vector<std::string> ids) {
    store::NewOverrule o;
    o.act = act;
    o.ids = std::move(ids);
    if (write_) write_(std::move(o));
}

void GroupActs::joinAnnouncements() {
    const std::string id = selection_->chosen().announcement;
    const model::Announcement* a = snapshot_->announcement(id);
    if (!a) return;
    askTarget({tr("Join %1 with…").arg(quoted(nameOf(*a))),
               tr("Their sources will report one announcement, whatever the rules say."), tr("Join"), true, false},
              otherAnnouncements(*snapshot_, id), [this, id](std::vector<std::string> others) {
                  others.insert(others.begin(), id);
                  write(Act::join, std::move(others));
              });
}

void GroupActs::partSources() {
    const std::string id = selection_->chosen().announcement;
    const model::Announcement* a = snapshot_->announcement(id);
    if (!a) return;
    askTarget({tr("Part from %1").arg(quoted(nameOf(*a))),
               tr("The sources that you mark will report an announcement of their own."), tr("Part"), true, true},
              sourcesOf(*snapshot_, id), [this, id](std::vector<std::string> sources) {
                  sources.insert(sources.begin(), id);
                  write(Act::part, std::move(sources));
              });
}

void GroupActs::renameAnnouncement() {
    if (const model::Announcement* a = snapshot_->announcement(selection_->chosen().announcement))
        askName(tr("Rename announcement"), nameOf(*a), a->id);
}

void GroupActs::partSource() { write(Act::part, {selection_->chosen().announcement, selection_->chosen().source}); }

void GroupActs::moveSource() {
    const std::string id = selection_->chosen().source;
    const model::Source* s = snapshot_->source(id);
    if (!s) return;
    askTarget({tr("Move source %1 to…").arg(text(s->letter)),
               tr("It will report the announcement that you choose, and no other."), tr("Move")},
              homesOfSource(*snapshot_, id), [this, id](const std::vector<std::string>& home) {
                  write(Act::move, {id, home.front()});
              });
}

void GroupActs::joinCommitments() {
    const std::string id = commitmentChosen(*snapshot_, selection_->chosen());
    const auto place = snapshot_->find(id);
    if (!place.commitment) return;
    askTarget({tr("Join %1 with…").arg(quoted(labelOf(*place.commitment))),
               tr("Their claims will speak of one commitment and be held against each other."), tr("Join"), true,
               false},
              commitmentsLike(*snapshot_, id), [this, id](std::vector<std::string> others) {
                  others.insert(others.begin(), id);
                  write(Act::join, std::move(others));
              });
}

void GroupActs::partClaims() {
    const std::string id = commitmentChosen(*snapshot_, selection_->chosen());
    const auto place = snapshot_->find(id);
    if (!place.commitment) return;
    askTarget({tr("Part from %1").arg(quoted(labelOf(*place.commitment))),
               tr("The claims that you mark will make a commitment of their own."), tr("Part"), true, true},
              claimsOf(*snapshot_, id), [this, id](std::vector<std::string> claims) {
                  claims.insert(claims.begin(), id);
                  write(Act::part, std::move(claims));
              });
}

void GroupActs::renameCommitment() {
    const auto place = snapshot_->find(commitmentChosen(*snapshot_, selection_->chosen()));
    if (place.commitment) askName(tr("Rename commitment"), labelOf(*place.commitment), place.commitment->id);
}

void GroupActs::partClaim() {
    write(Act::part, {commitmentChosen(*snapshot_, selection_->chosen()), selection_->chosen().claim});
}

void GroupActs::moveClaim() {
    const std::string id = selection_->chosen().claim;
    const model::Claim* c = snapshot_->claim(id);
    if (!c) return;
    askTarget({tr("Move %1 to…").arg(quoted(text(c->quote).simplified())),
               tr("The claim will speak of the commitment that you choose."), tr("Move")},
              homesOfClaim(*snapshot_, id), [this, id](const std::vector<std::string>& home) {
                  write(Act::move, {id, home.front()});
              });
}

void GroupActs::sayNames(Act act, const QString& question, const QString& accept) {
    const std::string name = nameChosen(*snapshot_, selection_->chosen());
    if (name.empty()) return;
    const QString sentence = act == Act::same ? tr("Both will count as one party, shown as %1.").arg(quoted(text(name)))
                             : act == Act::different
                                 ? tr("They will count as two parties, however alike their names are.")
                                 : tr("It is remembered and shown, and decides nothing.");
    askTarget({question.arg(quoted(text(name))), sentence, accept}, otherNames(*snapshot_, name),
              [this, act, name](const std::vector<std::string>& other) {
                  store::NewOverrule o;
                  o.act = act;
                  o.names = {name, other.front()};
                  if (write_) write_(std::move(o));
              });
}

void GroupActs::askName(const QString& title, const QString& now, const std::string& id) {
    auto* dialog = new QInputDialog(window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("pane"));
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("It will be called so wherever it is shown:"));
    dialog->setTextValue(now);
    dialog->setOkButtonText(tr("Rename"));
    if (auto* field = dialog->findChild<QLineEdit*>()) field->setAccessibleName(tr("New name"));
    dialog->resize(dialog->fontMetrics().averageCharWidth() * 60, dialog->sizeHint().height());
    connect(dialog, &QInputDialog::textValueSelected, this, [this, id, now](const QString& name) {
        if (name.trimmed().isEmpty() || name.trimmed() == now) return;
        store::NewOverrule o;
        o.act = Act::rename;
        o.ids = {id};
        o.name = name.trimmed().toStdString();
        if (write_) write_(std::move(o));
    });
    dialog->open();
    for (QPushButton* button : dialog->findChildren<QPushButton*>()) button->setIcon({});
}

void GroupActs::takeBackLast() {
    if (!snapshot_->overrules.empty() && takeBack_) takeBack_(snapshot_->overrules.back().id);
}

void GroupActs::takeBackOne() {
    askTarget({tr("Take back"), tr("The rules decide again where nothing else was said."), tr("Take back")},
              overrulesOf(*snapshot_), [this](const std::vector<std::string>& event) {
                  if (takeBack_) takeBack_(event.front());
              });
}

} // namespace pledge::ui
