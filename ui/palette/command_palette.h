#pragma once

#include "ui/palette/commands.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace pledge::ui {

class PaletteModel;

/// A field and a list above the window: what is typed is looked for among all commands and targets. Up and Down choose,
/// Return runs, Escape closes and gives the focus back to where it was. What was run is remembered over starts.
class CommandPalette : public QFrame {
    Q_OBJECT
public:
    /// Stands above `window`, near its top.
    explicit CommandPalette(QWidget* window);

    /// Shows these, with an empty field.
    void open(std::vector<PaletteEntry> entries);
    /// Puts it away; the focus goes back to where it was.
    void dismiss();
    /// Runs the chosen row: nothing where it cannot be run now.
    void run();

    QLineEdit* field() const { return field_; }
    QListView* list() const { return list_; }
    PaletteModel* model() const { return model_; }

Q_SIGNALS:
    void targetWanted(pledge::ui::PaletteEntry::Kind kind, const std::string& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void search(const QString& words);
    bool takesKey(const QKeyEvent& event) const;
    void press(const QKeyEvent& event);
    void choose(int row);
    void place();
    void tellChosen();

    QLineEdit* field_;
    QListView* list_;
    QLabel* nothing_;
    QLabel* hint_;
    PaletteModel* model_;
    QPointer<QWidget> before_; ///< had the focus
};

} // namespace pledge::ui
