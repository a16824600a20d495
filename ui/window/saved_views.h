#pragma once

#include "ui/document/document.h"
#include "ui/document/filter.h"

#include <QObject>
#include <functional>
#include <string>

class QAction;
class QMenu;
class QWidget;

namespace pledge::ui {

class MessageBar;

/// The menu of named filters: to come back to one, to name the present one, to rename and delete. What is replaced or
/// deleted can be taken back at once.
class SavedViews : public QObject {
    Q_OBJECT
public:
    /// All must outlive it.
    SavedViews(Document& document, Filter& filter, MessageBar& messages, QMenu* menu, QWidget* window);

    /// Comes back to a named filter; nothing where there is none.
    void show(const std::string& name);
    /// Keeps the present filter under a name, in the place of one that is there.
    void save(const std::string& name);
    void rename(const std::string& name, const std::string& to);
    void remove(const std::string& name);

private:
    void fill();
    void askToSave();
    void askToRename(const std::string& name);
    void askName(const QString& title, const QString& label, const QString& now, const QString& step,
                 const std::function<void(const std::string&)>& take);
    void put(const store::SavedView& view);
    const store::SavedView* named(const std::string& name) const;
    QString nameOfFilter() const;

    Document& document_;
    Filter& filter_;
    MessageBar& messages_;
    QWidget* window_;
    QMenu* menu_;
    QAction* save_;
    QMenu* renaming_;
    QMenu* deleting_;
};

} // namespace pledge::ui
