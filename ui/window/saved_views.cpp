#include "ui/window/saved_views.h"

#include "ui/document/criteria_text.h"
#include "ui/document/values.h"
#include "ui/theme/action_state.h"
#include "ui/theme/theme.h"
#include "ui/window/message_bar.h"

#include <QAction>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <algorithm>

namespace pledge::ui {
namespace {

QString inMenu(const std::string& name) { return text(name).replace(QLatin1Char('&'), QStringLiteral("&&")); }

} // namespace

SavedViews::SavedViews(Document& document, Filter& filter, MessageBar& messages, QMenu* menu, QWidget* window)
    : QObject(window),
      document_(document),
      filter_(filter),
      messages_(messages),
      window_(window),
      menu_(menu),
      save_(new QAction(tr("&Save as view…"), this)),
      renaming_(new QMenu(tr("&Rename view"), menu)),
      deleting_(new QMenu(tr("&Delete view"), menu)) {
    save_->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+D")));
    connect(save_, &QAction::triggered, this, &SavedViews::askToSave);
    connect(&filter_, &Filter::changed, this, &SavedViews::fill);
    connect(&document_, &Document::changed, this, &SavedViews::fill);
    connect(&document_, &Document::viewsChanged, this, &SavedViews::fill);
    fill();
}

void SavedViews::fill() {
    for (QMenu* menu : {menu_, renaming_, deleting_}) menu->clear();
    const std::string now = jsonOf(filter_.criteria());
    const auto& views = document_.savedViews();
    for (const store::SavedView& v : views) {
        QAction* action = menu_->addAction(inMenu(v.name), this, [this, name = v.name] { show(name); });
        action->setCheckable(true);
        action->setChecked(v.criteria == now);
        renaming_->addAction(tr("%1…").arg(inMenu(v.name)), this, [this, name = v.name] { askToRename(name); });
        deleting_->addAction(inMenu(v.name), this, [this, name = v.name] { remove(name); });
    }
    menu_->addSeparator();
    menu_->addAction(save_);
    enableUnless(*save_, !document_.isOpen()          ? tr("no workspace is open")
                         : filter_.criteria().empty() ? tr("no filter is set")
                                                      : QString());
    for (QMenu* menu : {renaming_, deleting_}) {
        menu_->addMenu(menu);
        enableUnless(*menu->menuAction(), views.empty() ? tr("no view is saved") : QString());
    }
}

const store::SavedView* SavedViews::named(const std::string& name) const {
    const auto& views = document_.savedViews();
    const auto it = std::find_if(views.begin(), views.end(), [&](const auto& v) { return v.name == name; });
    return it == views.end() ? nullptr : &*it;
}

void SavedViews::show(const std::string& name) {
    const store::SavedView* view = named(name);
    if (!view) return;
    if (const auto criteria = criteriaOf(view->criteria)) return filter_.set(*criteria);
    messages_.fail(
        tr("The view %1 cannot be read: set its filter anew and save it under this name.").arg(quoted(text(name))));
}

void SavedViews::put(const store::SavedView& view) {
    if (const auto done = document_.saveView(view); !done) messages_.fail(text(done.error().message));
}

void SavedViews::save(const std::string& name) {
    const store::SavedView* there = named(name);
    const std::optional<store::SavedView> before = there ? std::optional(*there) : std::nullopt;
    const auto done = document_.saveView({name, jsonOf(filter_.criteria())});
    if (!done) return messages_.fail(text(done.error().message));
    if (before)
        messages_.say(tr("The view %1 is another one now.").arg(quoted(text(name))), {},
                      {tr("Undo"), [this, before] { put(*before); }});
    else
        messages_.say(tr("The view %1 is saved. It stands in the menu View.").arg(quoted(text(name))));
}

void SavedViews::rename(const std::string& name, const std::string& to) {
    if (const auto done = document_.renameView(name, to); !done) return messages_.fail(text(done.error().message));
    messages_.say(tr("The view %1 is called %2 now.").arg(quoted(text(name)), quoted(text(to))));
}

void SavedViews::remove(const std::string& name) {
    const store::SavedView* there = named(name);
    if (!there) return;
    const store::SavedView before = *there;
    if (const auto done = document_.deleteView(name); !done) return messages_.fail(text(done.error().message));
    messages_.say(tr("The view %1 is deleted.").arg(quoted(text(name))), {},
                  {tr("Undo"), [this, before] { put(before); }});
}

/// What the filter is, as a name to begin with.
QString SavedViews::nameOfFilter() const {
    return listed(filterWords(filter_.criteria(), *document_.snapshot())).left(60);
}

void SavedViews::askName(const QString& title, const QString& label, const QString& now, const QString& step,
                         const std::function<void(const std::string&)>& take) {
    auto* dialog = new QInputDialog(window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("pane"));
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(now);
    dialog->setOkButtonText(step);
    if (auto* field = dialog->findChild<QLineEdit*>()) field->setAccessibleName(tr("Name of the view"));
    dialog->resize(dialog->fontMetrics().averageCharWidth() * 60, dialog->sizeHint().height());
    connect(dialog, &QInputDialog::textValueSelected, this, [take](const QString& name) {
        if (!name.trimmed().isEmpty()) take(name.trimmed().toStdString());
    });
    dialog->open();
    for (QPushButton* button : dialog->findChildren<QPushButton*>()) button->setIcon({});
}

void SavedViews::askToSave() {
    askName(tr("Save as view"), tr("The search and all filters come back under this name:"), nameOfFilter(), tr("Save"),
            [this](const std::string& name) { save(name); });
}

void SavedViews::askToRename(const std::string& name) {
    askName(tr("Rename view"), tr("The view %1 will be called:").arg(quoted(text(name))), text(name), tr("Rename"),
            [this, name](const std::string& to) {
                if (to != name) rename(name, to);
            });
}

} // namespace pledge::ui
