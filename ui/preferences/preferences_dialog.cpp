#include "ui/preferences/preferences_dialog.h"

#include "ui/language/language.h"
#include "ui/preferences/appearance.h"
#include "ui/preferences/preferences.h"
#include "ui/theme/action_state.h"
#include "ui/theme/notice.h"
#include "ui/theme/still_combo_box.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace pledge::ui {
namespace {

template<typename Value>
void add(QComboBox* box, const QString& words, Value value) {
    box->addItem(words, static_cast<int>(value));
}

template<typename Value>
Value valueAt(const QComboBox* box, int row) {
    return static_cast<Value>(box->itemData(row).toInt());
}

} // namespace

PreferencesDialog::PreferencesDialog(Appearance& appearance, Preferences& preferences, QWidget* parent)
    : QDialog(parent), appearance_(appearance), preferences_(preferences) {
    setObjectName(QStringLiteral("pane"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_StyledBackground);
    setWindowTitle(tr("Preferences"));
    setAccessibleName(windowTitle());
    auto* inside = new QWidget;
    inside->setObjectName(QStringLiteral("pane"));
    inside->setAttribute(Qt::WA_StyledBackground);
    auto* lines = new QVBoxLayout(inside);
    lines->setContentsMargins(14, 12, 14, 4);
    form_ = new QFormLayout;
    lines->addLayout(form_);
    lines->addStretch(1); // below, not between the rows
    form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form_->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form_->setHorizontalSpacing(14);
    form_->setVerticalSpacing(6);
    form_->addRow(makeLabel(windowTitle(), "title", false, this));
    setupWho();
    setupLook();
    setupRest();
    auto* area = new QScrollArea(this); // for small screens and large text
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->setWidget(inside);
    auto* close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(14, 0, 14, 0);
    row->addWidget(makeLabel(tr("Changes count at once."), "muted", false, this), 1);
    row->addWidget(close);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 12);
    all->setSpacing(8);
    all->addWidget(area, 1);
    all->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(&appearance_, &Appearance::changed, this, &PreferencesDialog::showChosen);
    connect(&preferences_, &Preferences::changed, this, &PreferencesDialog::showChosen);
    showChosen();
    const QSize most = parent ? parent->window()->size() * 9 / 10 : QSize(1000, 700);
    const int width = std::min(fontMetrics().averageCharWidth() * 78, most.width());
    resize(QSize(width, lines->totalHeightForWidth(width) + close->sizeHint().height() + 24).boundedTo(most));
    name_->setFocus();
}

void PreferencesDialog::addHeading(const QString& words) {
    QLabel* heading = makeLabel(words, "heading", false, this);
    heading->setContentsMargins(0, 10, 0, 0);
    form_->addRow(heading);
}

/// What needs more than a word stands below the field, in sight for everybody.
void PreferencesDialog::addField(const QString& label, QWidget* field, const QString& hint) {
    auto* words = new QLabel(label, this);
    words->setBuddy(field);
    field->setAccessibleName(plainName(label));
    auto* lines = new QVBoxLayout;
    lines->setSpacing(3);
    lines->addWidget(field);
    if (!hint.isEmpty()) {
        lines->addWidget(makeLabel(hint, "small", true, this));
        field->setAccessibleDescription(hint);
    }
    form_->addRow(words, lines);
}

StillComboBox* PreferencesDialog::addBox(const QString& label, const QString& tip) {
    auto* box = new StillComboBox(this);
    addField(label, box);
    box->setName(box->accessibleName());
    box->setToolTip(tip);
    box->setAccessibleDescription(tip.isEmpty() ? box->accessibleName()
                                                : tip); // Qt names a box by what is chosen in it
    return box;
}

void PreferencesDialog::setupWho() {
    addHeading(tr("Ledger"));
    name_ = new QLineEdit(this);
    name_->setPlaceholderText(tr("%1 (your account)").arg(preferences_.account()));
    addField(tr("Your &name"), name_,
             tr("Stands with what you judge, note and group from now on. Left empty, it is the name of your account."));
    connect(name_, &QLineEdit::editingFinished, this, &PreferencesDialog::keepName);
}

void PreferencesDialog::setupLook() {
    addHeading(tr("Look"));
    theme_ = addBox(tr("&Theme"), {});
    add(theme_, tr("As the system"), Appearance::Choice::system);
    add(theme_, tr("Light"), Appearance::Choice::light);
    add(theme_, tr("Dark"), Appearance::Choice::dark);
    add(theme_, tr("High contrast"), Appearance::Choice::contrast);
    scale_ = addBox(tr("Text &size"), tr("Of the system's size. Ctrl++ and Ctrl+- change it, too."));
    for (int percent = Appearance::smallest; percent <= Appearance::largest; percent += 10)
        add(scale_, tr("%1 %", "a size of text").arg(percent), percent);
    language_ = addBox(tr("&Language"), {});
    language_->addItem(tr("As the system"), QString());
    for (const QString& language : languages()) language_->addItem(bothNames(language), language);
    page_ = addBox(tr("&Document page"), tr("The colours in which articles are read in Compare."));
    add(page_, tr("As the window"), Preferences::Page::window);
    add(page_, tr("Light"), Preferences::Page::light);
    add(page_, tr("Dark"), Preferences::Page::dark);
    motion_ = addBox(tr("&Motion"),
                     tr("Little moves here: reduced, text cursors do not blink, and menus, lists and tips appear "
                        "without fading or sliding. Views never scroll or zoom by animation."));
    add(motion_, tr("As the system"), Appearance::Motion::system);
    add(motion_, tr("Reduced"), Appearance::Motion::reduced);
    connect(theme_, &QComboBox::activated, this,
            [this](int row) { appearance_.choose(valueAt<Appearance::Choice>(theme_, row)); });
    connect(scale_, &QComboBox::activated, this, [this](int row) { appearance_.setScale(valueAt<int>(scale_, row)); });
    connect(language_, &QComboBox::activated, this,
            [this](int row) { preferences_.setLanguage(language_->itemData(row).toString()); });
    connect(page_, &QComboBox::activated, this,
            [this](int row) { preferences_.setPage(valueAt<Preferences::Page>(page_, row)); });
    connect(motion_, &QComboBox::activated, this,
            [this](int row) { appearance_.setMotion(valueAt<Appearance::Motion>(motion_, row)); });
}

void PreferencesDialog::setupRest() {
    addHeading(tr("Paper and network"));
    paper_ = addBox(tr("&Paper"), tr("Of the dossier and of charts that this window writes as PDF."));
    add(paper_, tr("A4, 210 × 297 mm"), QPageSize::A4);
    add(paper_, tr("Letter, 8.5 × 11 in"), QPageSize::Letter);
    connect(paper_, &QComboBox::activated, this,
            [this](int row) { preferences_.setPaper(valueAt<QPageSize::PageSizeId>(paper_, row)); });
    fetch_ = new StillComboBox(this);
    addField(tr("&Web addresses"), fetch_,
             tr("Unless they may be fetched, nothing is asked of the network. Where they may, the import says which it "
                "cannot read."));
    fetch_->setName(fetch_->accessibleName());
    add(fetch_, tr("Never fetch"), false);
    add(fetch_, tr("Fetch those that are pasted or dropped"), true);
    connect(fetch_, &QComboBox::activated, this,
            [this](int row) { preferences_.setMayFetch(valueAt<bool>(fetch_, row)); });
}

QComboBox* PreferencesDialog::theme() const { return theme_; }
QComboBox* PreferencesDialog::scale() const { return scale_; }
QComboBox* PreferencesDialog::language() const { return language_; }
QComboBox* PreferencesDialog::page() const { return page_; }
QComboBox* PreferencesDialog::motion() const { return motion_; }
QComboBox* PreferencesDialog::paper() const { return paper_; }
QComboBox* PreferencesDialog::fetch() const { return fetch_; }

void PreferencesDialog::lockLanguage(const QString& why) {
    language_->setEnabled(why.isEmpty());
    language_->setToolTip(why.isEmpty() ? QString() : tr("Not now: %1.").arg(why));
    language_->setAccessibleDescription(why.isEmpty() ? language_->accessibleName() : language_->toolTip());
}

void PreferencesDialog::keepName() { preferences_.setName(name_->text()); }

/// A name that was typed counts, however the dialog is left.
void PreferencesDialog::done(int result) {
    keepName();
    QDialog::done(result);
}

void PreferencesDialog::showChosen() {
    const auto show = [](QComboBox* box, const QVariant& value) { box->setCurrentIndex(box->findData(value)); };
    if (!name_->hasFocus()) name_->setText(preferences_.name());
    show(theme_, static_cast<int>(appearance_.choice()));
    if (scale_->findData(appearance_.scale()) < 0) // typed into the settings by hand
        add(scale_, tr("%1 %", "a size of text").arg(appearance_.scale()), appearance_.scale());
    show(scale_, appearance_.scale());
    show(language_, preferences_.language());
    show(page_, static_cast<int>(preferences_.page()));
    show(motion_, static_cast<int>(appearance_.motion()));
    show(paper_, static_cast<int>(preferences_.paper()));
    show(fetch_, static_cast<int>(preferences_.mayFetch()));
}

} // namespace pledge::ui
