#pragma once

#include "core/model/snapshot.h"
#include "core/store/workspace.h"
#include "ui/details/details_model.h"

#include <QAction>
#include <QWidget>
#include <functional>
#include <map>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace pledge::ui {

class StillComboBox;

class FlowLayout;

/// Writes an annotation; what went wrong otherwise.
using Annotate = std::function<base::Result<void>(const store::NewAnnotation&)>;

/// Buttons and keys to judge a facet with, a field for a note, and what the note is about. A draft stays with its
/// target until it is saved.
class JudgementPanel : public QWidget {
    Q_OBJECT
public:
    explicit JudgementPanel(QWidget* parent = nullptr);

    void setAnnotate(Annotate annotate) { annotate_ = std::move(annotate); }
    void show(const model::Snapshot& snapshot, const Chosen& chosen);
    /// Accept each reading, all true, none correct, unsure, out of scope: with their keys, which act anywhere in
    /// the window where nothing is typed.
    QList<QAction*> actionsToJudge() const;
    QAction* actionToSaveNote() const { return save_; }
    void focusNote();
    /// Notes that are written but not saved, by the ids of their targets.
    std::map<std::string, QString> drafts() const;
    void setDrafts(const std::map<std::string, QString>& drafts);

Q_SIGNALS:
    /// A note or a right value was saved or given up with the keyboard: what follows is not to be typed into a field.
    void left();
    /// What `drafts` gives may be another.
    void draftsChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    static constexpr std::size_t mostAccepts = 7; ///< 1 to 7 accept, the next two digits are all true and none correct

    void setupActions();
    void setupFields();
    QAction* addJudgement(const QString& name);
    void showActions(const model::Snapshot& snapshot, const model::Facet* facet);
    void showNoteTargets(std::vector<NoteTarget> targets);
    void judge(model::Judgement judgement, const std::string& reading = {});
    void askRightValue();
    void saveRightValue();
    void saveNote();
    bool write(store::NewAnnotation annotation);
    void leave();
    void say(const QString& text, bool error);
    void swapDraft(const std::string& target);
    void fitNote();
    void fitMessage();

    Annotate annotate_;
    model::Facet facet_; ///< a copy of the facet that is judged; without id where none is
    std::vector<NoteTarget> targets_;
    std::map<std::string, QString> drafts_;
    std::string draftOf_;
    std::array<QAction*, mostAccepts> accept_{};
    QAction* allTrue_;
    QAction* none_;
    QAction* unsure_;
    QAction* outOfScope_;
    QAction* save_;
    QList<QPushButton*> buttons_;
    QLabel* heading_;
    FlowLayout* row_;
    QWidget* rightRow_;
    QLineEdit* right_;
    QPlainTextEdit* note_ = nullptr;
    StillComboBox* about_;
    QLabel* message_ = nullptr;
    bool saidJudged_ = false; ///< the message says that the facet is judged
    QList<bool> checked_;     ///< the actions to judge, as the workspace has them
    QPushButton* saveButton_;
};

} // namespace pledge::ui
