#include "ui/theme/theme.h"

#include <QStringList>

namespace pledge::ui {
namespace {

// Placeholders: %1 background, %2 panel, %3 line, %4 ink, %5 muted, %6 accent, %7 text on accent, %8 accent tint,
// %9 small points, %10 plain points, %11 conflict, %12 large points, %13 hover.
const char* const rules = R"(
QMainWindow, QSplitter, #pane { background: %2; }
QMenuBar { background: %2; border-bottom: 1px solid %3; padding: 1px 4px; }
QMenuBar::item { padding: 4px 9px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: %8; }
QStatusBar { background: %2; border-top: 1px solid %3; color: %5; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: %5; padding: 2px 8px; }
QSplitter::handle { background: %3; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QTabWidget::pane { border: none; border-top: 1px solid %3; }
QTabBar { background: %2; }
QTabBar::tab { padding: 8px 16px 7px 16px; border: none; border-bottom: 2px solid transparent; color: %5; background: %2; }
QTabBar::tab:selected { color: %4; font-weight: bold; border-bottom: 2px solid %6; }
QTabBar::tab:hover { color: %4; }
QTabBar::tab:focus { color: %6; }
QLineEdit, QPlainTextEdit[look="field"] { background: %1; border: 1px solid %3; border-radius: 4px; padding: 4px 8px; selection-background-color: %6; selection-color: %7; }
QLineEdit:focus, QPlainTextEdit[look="field"]:focus { border: 2px solid %6; padding: 3px 7px; }
QPushButton { background: %1; color: %4; border: 1px solid %3; border-radius: 4px; padding: 5px 11px; }
QPushButton:hover { background: %13; }
QPushButton:focus { border: 2px solid %6; padding: 4px 10px; }
QPushButton:disabled { color: %5; background: %2; }
QPushButton[look="primary"], QPushButton:checked { background: %6; color: %7; border: 1px solid %6; }
QPushButton[look="primary"]:focus, QPushButton:checked:focus { border: 2px solid %4; padding: 4px 10px; }
QPushButton[look="primary"]:disabled { color: %5; background: %2; border: 1px solid %3; }
QPushButton[look="quiet"] { background: transparent; border: 1px solid transparent; color: %5; padding: 5px 6px; }
QPushButton[look="quiet"]:hover { color: %4; }
QPushButton[look="quiet"]:focus { border: 1px solid %6; }
QPushButton[look="fold"] { background: transparent; border: 1px solid transparent; border-radius: 0px; color: %5; font-size: %9pt; font-weight: bold; letter-spacing: 0.5px; text-align: left; padding: 4px 11px; }
QPushButton[look="fold"]:hover { color: %4; }
QPushButton[look="fold"]:focus { border: 1px solid %6; }
QPushButton[look="chip"] { background: %8; border: 1px solid %8; border-radius: 12px; padding: 3px 10px; }
QPushButton[look="chip"]:hover, QPushButton[look="chip"]:focus { border: 1px solid %6; }
QPushButton[look="menu"]::menu-indicator { image: none; width: 0px; }
QLabel[look="heading"] { color: %5; font-size: %9pt; font-weight: bold; letter-spacing: 0.5px; }
QLabel[look="title"] { font-size: %12pt; font-weight: bold; }
QLabel[look="muted"] { color: %5; }
QLabel[look="small"] { color: %5; font-size: %9pt; }
QLabel[look="strong"] { font-weight: bold; }
QLabel[look="error"] { color: %11; }
QLabel[look="errorNote"] { background: %2; color: %11; border: 1px solid %11; border-radius: 4px; padding: 6px 9px; }
QLabel[look="absent"] { color: %5; border: 1px dashed %5; border-radius: 4px; padding: 10px; }
QLabel[look="quote"] { padding: 1px 0px 1px 11px; }
#messageBar { background: %8; border-bottom: 1px solid %3; }
#judgement { background: %2; border-top: 1px solid %3; }
#commandPalette, #searchPanel { background: %2; border: 1px solid %5; border-radius: 6px; }
#toolBar { background: %2; border-bottom: 1px solid %3; }
QListView, QTableView, QScrollArea { background: %2; border: none; }
QListView[look="field"] { border: 1px solid %3; border-radius: 4px; padding: 1px; }
QListView[look="field"]:focus { border: 1px solid %6; }
QTableView { gridline-color: %3; selection-background-color: %8; selection-color: %4; }
QTableView:focus { border: 1px solid %6; }
QHeaderView { background: %2; }
QHeaderView::section { background: %2; color: %5; border: none; border-bottom: 1px solid %3; padding: 6px 8px; font-weight: bold; }
QHeaderView::section:focus { color: %6; }
QComboBox { background: %2; color: %4; border: 1px solid %3; border-radius: 4px; padding: 3px 6px; font-weight: bold; }
QDialog QComboBox { font-weight: normal; }
QComboBox[look="still"]::drop-down { border: none; width: 20px; }
QComboBox:hover { border: 1px solid %5; }
QComboBox:focus { border: 1px solid %6; }
QComboBox QAbstractItemView { background: %2; border: 1px solid %3; font-weight: normal; }
QTableView::item { border: none; padding: 0px 6px; }
QTableView::item:selected { background: %8; color: %4; }
QAbstractScrollArea::corner { background: %2; border: none; }
QCheckBox { color: %5; }
QProgressBar { border: 1px solid %3; border-radius: 4px; background: %1; text-align: center; color: %4; max-height: 16px; }
QProgressBar::chunk { background: %8; }
QToolTip { background: %2; color: %4; border: 1px solid %3; padding: 4px; }
QScrollBar:vertical { background: %2; width: 10px; margin: 0; }
QScrollBar:horizontal { background: %2; height: 10px; margin: 0; }
QScrollBar::handle { background: %3; border-radius: 4px; margin: 1px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: %5; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

} // namespace

QString Theme::styleSheet(double points) const {
    const QColor onAccent = dark ? background : panel;
    const QStringList values{background.name(),
                             panel.name(),
                             line.name(),
                             ink.name(),
                             muted.name(),
                             accent.name(),
                             onAccent.name(),
                             tint(accent, dark ? 0.22 : 0.10).name(),
                             QString::number(points * 0.88),
                             QString::number(points),
                             conflict.name(),
                             QString::number(points * 1.2),
                             tint(ink, 0.08).name()};
    QString sheet = QString::fromLatin1(rules);
    // From the last, so that %1 does not eat the start of %12.
    for (qsizetype i = values.size(); i > 0; --i)
        sheet.replace(QStringLiteral("%") + QString::number(i), values[i - 1]);
    return sheet;
}

} // namespace pledge::ui
