#pragma once

#include "ui/palette/commands.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QTableView;

namespace pledge::ui {

class KeysModel;

/// All keys as a table with a field to search it by command, menu or key. Down goes from the field to the table.
class KeysDialog : public QDialog {
    Q_OBJECT
public:
    KeysDialog(const std::vector<PaletteEntry>& entries, QWidget* parent);

    QLineEdit* field() const { return field_; }
    QTableView* table() const { return table_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& words);

    KeysModel* model_;
    QLineEdit* field_;
    QTableView* table_;
    QLabel* state_;
};

} // namespace pledge::ui
