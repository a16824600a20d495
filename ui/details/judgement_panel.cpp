#include "ui/details/judgement_panel.h"

#include "ui/details/right_value.h"
#include "ui/document/judgements.h"
#include "ui/document/wording.h"
#include "ui/theme/flow_layout.h"
#include "ui/theme/notice.h"
#include "ui/theme/still_combo_box.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

namespace pledge::ui {
namespace {

QString shortened(const QString& s) { return s.size() > 34 ? s.left(33) + QChar(0x2026) : s; }

void setKey(QAction* action, const QString& name, const QString& key) {
    action->setText(name);
    action->setShortcut(QKeySequence(key));
    action->setIconText(key.isEmpty() ? name : key + QStringLiteral("  ") + name);
}

} // namespace

JudgementPanel::JudgementPanel(QWidget* parent) : QWidget(parent) {
    auto* lines = new QVBoxLayout(this);
    lines->setSpacing(8);
    setObjectName(QStringLiteral("judgement"));
    setAttribute(Qt::WA_StyledBackground);
    lines->setContentsMargins(12, 8, 12, 10);
    heading_ = makeLabel(tr("JUDGEMENT"), "heading", false, this);
    lines->addWidget(heading_);
    auto* wrap = new QWidget(this);
    row_ = new FlowLayout(wrap);
    lines->addWidget(wrap);
    setupActions();
    setupFields();
}

QAction* JudgementPanel::addJudgement(const QString& name) {
    auto* action = new QAction(name, this);
    auto* button = new QPushButton(row_->parentWidget());
    button->setCheckable(true);
    row_->addWidget(button);
    buttons_.append(button);
    // Assistive technology toggles a button without a click.
    connect(button, &QPushButton::toggled, action, [action](bool on) {
        if (on != action->isChecked()) action->trigger();
    });
    connect(action, &QAction::changed, button, [action, button] {
        button->setText(QString(action->iconText()).replace(QLatin1Char('&'), QStringLiteral("&&")));
        button->setToolTip(action->toolTip());
        button->setAccessibleName(action->text());
        button->setVisible(action->isVisible());
        button->setChecked(action->isChecked());
    });
    return action;
}

void JudgementPanel::setupActions() {
    for (std::size_t i = 0; i < mostAccepts; ++i) {
        accept_[i] = addJudgement({});
        connect(accept_[i], &QAction::triggered, this, [this, i] {
            if (i < facet_.readings.size()) judge(model::Judgement::accepted, facet_.readings[i].id);
        });
    }
    allTrue_ = addJudgement(tr("All true"));
    none_ = addJudgement(tr("None correct"));
    unsure_ = addJudgement(tr("Unsure"));
    outOfScope_ = addJudgement(tr("Out of scope"));
    for (QAction* a : actionsToJudge()) a->setCheckable(true);
    connect(allTrue_, &QAction::triggered, this, [this] { judge(model::Judgement::all_true); });
    connect(none_, &QAction::triggered, this, &JudgementPanel::askRightValue);
    connect(unsure_, &QAction::triggered, this, [this] { judge(model::Judgement::unsure); });
    connect(outOfScope_, &QAction::triggered, this, [this] { judge(model::Judgement::out_of_scope); });
    save_ = new QAction(tr("&Save note"), this);
    save_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(save_, &QAction::triggered, this, &JudgementPanel::saveNote);
}

void JudgementPanel::setupFields() {
    rightRow_ = new QWidget(this);
    auto* rightLine = new QHBoxLayout(rightRow_);
    rightLine->setContentsMargins(0, 0, 0, 0);
    right_ = new QLineEdit(rightRow_);
    right_->setPlaceholderText(tr("What is right? Empty where unknown"));
    right_->setAccessibleName(tr("The right value"));
    auto* confirm = new QPushButton(tr("Save"), rightRow_);
    setLook(confirm, "primary");
    rightLine->addWidget(right_, 1);
    rightLine->addWidget(confirm);
    rightRow_->hide();
    note_ = new QPlainTextEdit(this);
    setLook(note_, "field");
    note_->setPlaceholderText(tr("Why? A note in plain words or Markdown, saved with the judgement or on its own."));
    note_->setAccessibleName(tr("Note"));
    note_->setTabChangesFocus(true);
    note_->setAcceptDrops(false); // dropped files are imported, wherever they fall
    note_->viewport()->setAcceptDrops(false);
    connect(note_, &QPlainTextEdit::textChanged, this, &JudgementPanel::fitNote);
    connect(note_, &QPlainTextEdit::textChanged, this, &JudgementPanel::draftsChanged);
    fitNote();
    about_ = new StillComboBox(this);
    about_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    about_->setMinimumContentsLength(12);
    about_->setName(tr("What the note is about"));
    saveButton_ = new QPushButton(tr("Save note"), this);
    saveButton_->setToolTip(tr("Save the note without a judgement (Ctrl+Return)"));
    message_ = makeLabel({}, "muted", true, this);
    message_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    fitMessage();
    auto* saveLine = new QWidget(this);
    auto* saveRow = new FlowLayout(saveLine);
    auto* on = makeLabel(tr("Note on"), "muted", false, this);
    on->setBuddy(about_);
    saveRow->addWidget(on);
    saveRow->addWidget(about_);
    saveRow->addWidget(saveButton_);
    auto* lines = static_cast<QVBoxLayout*>(layout());
    lines->addWidget(rightRow_);
    lines->addWidget(note_);
    lines->addWidget(saveLine);
    lines->addWidget(message_);
    connect(confirm, &QPushButton::clicked, this, &JudgementPanel::saveRightValue);
    connect(right_, &QLineEdit::returnPressed, this, &JudgementPanel::saveRightValue);
    connect(saveButton_, &QPushButton::clicked, this, &JudgementPanel::saveNote);
    connect(about_, &QComboBox::currentIndexChanged, this, [this](int i) {
        if (i >= 0 && static_cast<std::size_t>(i) < targets_.size())
            swapDraft(targets_[static_cast<std::size_t>(i)].id);
    });
}

QList<QAction*> JudgementPanel::actionsToJudge() const {
    QList<QAction*> all(accept_.begin(), accept_.end());
    all << allTrue_ << none_ << unsure_ << outOfScope_;
    return all;
}

void JudgementPanel::show(const model::Snapshot& snapshot, const Chosen& chosen) {
    const auto place = snapshot.find(chosen.facet);
    if (!place.facet || place.facet->id != facet_.id) {
        rightRow_->hide();
        right_->clear();
        message_->clear();
    }
    facet_ = place.facet ? *place.facet : model::Facet();
    showActions(snapshot, place.facet);
    showNoteTargets(noteTargets(snapshot, chosen));
}

void JudgementPanel::showActions(const model::Snapshot& snapshot, const model::Facet* facet) {
    const std::size_t readings = facet ? std::min(facet->readings.size(), mostAccepts) : 0;
    const model::Annotation* now = facet ? snapshot.judgementOn(facet->id) : nullptr;
    // What was taken back, here or elsewhere, is said no longer.
    if (saidJudged_ && (!now || now->stale)) say({}, false);
    const auto mark = [&](QAction* action, model::Judgement judgement) {
        action->setChecked(now && !now->stale && now->judgement == judgement);
        action->setVisible(facet != nullptr);
    };
    for (std::size_t i = 0; i < mostAccepts; ++i) {
        accept_[i]->setVisible(i < readings);
        if (i >= readings) continue;
        const model::Reading& r = facet->readings[i];
        const QString value = shown(r.value, facet->facet);
        setKey(accept_[i], tr("Accept %1").arg(shortened(value)), QString::number(i + 1));
        accept_[i]->setToolTip(tr("Judge that %1 holds (%2)").arg(value, text(snapshot.letters(r.sources))));
        accept_[i]->setChecked(now && !now->stale && now->judgement == model::Judgement::accepted &&
                               now->reading == r.id);
    }
    setKey(allTrue_, tr("All true"), QString::number(readings + 1));
    setKey(none_, tr("None correct"), QString::number(readings + 2));
    setKey(unsure_, tr("Unsure"), QStringLiteral("?"));
    setKey(outOfScope_, tr("Out of scope"), QStringLiteral("0"));
    mark(allTrue_, model::Judgement::all_true);
    mark(none_, model::Judgement::none_correct);
    mark(unsure_, model::Judgement::unsure);
    mark(outOfScope_, model::Judgement::out_of_scope);
    checked_.clear();
    for (const QAction* action : actionsToJudge()) checked_.append(action->isChecked());
    heading_->setVisible(facet != nullptr);
    row_->parentWidget()->setVisible(facet != nullptr);
}

void JudgementPanel::showNoteTargets(std::vector<NoteTarget> targets) {
    setVisible(!targets.empty());
    if (targets == targets_) return;
    targets_ = std::move(targets);
    const QSignalBlocker quiet(about_);
    about_->clear();
    for (const NoteTarget& t : targets_) about_->addItem(t.word);
    if (!targets_.empty()) swapDraft(targets_.front().id);
}

void JudgementPanel::swapDraft(const std::string& target) {
    if (target == draftOf_) return;
    if (!draftOf_.empty()) drafts_[draftOf_] = note_->toPlainText();
    draftOf_ = target;
    note_->setPlainText(drafts_[target]);
}

std::map<std::string, QString> JudgementPanel::drafts() const {
    std::map<std::string, QString> all = drafts_;
    if (!draftOf_.empty()) all[draftOf_] = note_->toPlainText();
    std::erase_if(all, [](const auto& draft) { return draft.second.isEmpty(); });
    return all;
}

void JudgementPanel::setDrafts(const std::map<std::string, QString>& drafts) {
    drafts_ = drafts;
    if (!draftOf_.empty()) note_->setPlainText(drafts_[draftOf_]);
}

void JudgementPanel::judge(model::Judgement judgement, const std::string& reading) {
    if (facet_.id.empty()) return;
    store::NewAnnotation a;
    a.target = model::Target::facet;
    a.targetId = facet_.id;
    a.judgement = judgement;
    a.readingId = reading;
    a.note = note_->toPlainText().trimmed().toStdString();
    rightRow_->hide();
    write(std::move(a));
}

void JudgementPanel::askRightValue() {
    none_->setChecked(false);
    rightRow_->show();
    layout()->activate(); // so that it has its place when what scrolls follows the focus
    right_->setFocus(Qt::OtherFocusReason);
}

void JudgementPanel::saveRightValue() {
    store::NewAnnotation a;
    a.target = model::Target::facet;
    a.targetId = facet_.id;
    a.judgement = model::Judgement::none_correct;
    a.note = note_->toPlainText().trimmed().toStdString();
    if (!right_->text().trimmed().isEmpty()) {
        const auto value = readRightValue(right_->text(), facet_);
        if (!value) return say(text(value.error().message), true);
        a.value = *value;
    }
    if (write(std::move(a))) leave();
}

void JudgementPanel::saveNote() {
    const auto at = static_cast<std::size_t>(about_->currentIndex());
    const QString note = note_->toPlainText().trimmed();
    if (at >= targets_.size()) return;
    if (note.isEmpty()) return say(tr("There is no note to save: write one above."), true);
    store::NewAnnotation a;
    a.target = targets_[at].target;
    a.targetId = targets_[at].id;
    a.note = note.toStdString();
    if (write(std::move(a))) leave();
}

bool JudgementPanel::write(store::NewAnnotation annotation) {
    if (!annotate_) return false;
    const std::string target = draftOf_;
    const auto done = annotate_(annotation);
    if (!done) {
        say(text(done.error().message), true);
        const QList<QAction*> actions = actionsToJudge(); // the one that was pressed holds no more than before
        for (qsizetype i = 0; i < actions.size() && i < checked_.size(); ++i) actions[i]->setChecked(checked_[i]);
        return false;
    }
    drafts_.erase(target);
    if (draftOf_ == target) note_->clear();
    rightRow_->hide();
    right_->clear();
    if (!annotation.judgement) {
        say(tr("Note saved."), false);
        return true;
    }
    QString value;
    for (const model::Reading& r : facet_.readings)
        if (!annotation.readingId.empty() && r.id == annotation.readingId)
            value = shortened(shown(r.value, facet_.facet));
    const QString right = annotation.value ? shown(*annotation.value, facet_.facet) : QString();
    say(tr("Judged: %1. Judging again replaces it.").arg(judgementWords(*annotation.judgement, value, right)), false);
    saidJudged_ = true;
    return true;
}

/// The focus goes where the caller leads it, and what asked for the right value goes away; a draft of a note stays.
void JudgementPanel::leave() {
    rightRow_->hide();
    right_->clear();
    Q_EMIT left();
}

void JudgementPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) return QWidget::keyPressEvent(event);
    leave();
}

void JudgementPanel::say(const QString& words, bool error) {
    saidJudged_ = false;
    setLook(message_, error ? "error" : "muted");
    message_->setText(words);
}

/// Two lines are kept for it, so that nothing moves when it comes and goes.
void JudgementPanel::fitMessage() {
    if (message_) message_->setMinimumHeight(message_->fontMetrics().lineSpacing() * 2);
}

/// Two lines, and more as they are written.
void JudgementPanel::fitNote() {
    if (!note_) return;
    const int lines = std::clamp(note_->document()->lineCount(), 2, 6);
    note_->setFixedHeight(note_->fontMetrics().lineSpacing() * lines + 20);
}

void JudgementPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitNote();
        fitMessage();
    }
}

void JudgementPanel::focusNote() { note_->setFocus(Qt::ShortcutFocusReason); }

} // namespace pledge::ui
