#pragma once

class QEvent;
class QListView;
class QObject;
class QWidget;

namespace pledge::ui {

// What lists that drop down below a field of the window have in common, where the field keeps the focus.

/// Whether an event that is watched takes somebody from a popup: a press in its window outside of it and of its field,
/// or the field's focus going to another part of the window.
bool leaves(const QWidget& popup, const QWidget& field, QObject* watched, const QEvent& event);

/// Tells a screen reader of the list's current row as if the focus were there.
void tellCurrent(QListView* list);

} // namespace pledge::ui
