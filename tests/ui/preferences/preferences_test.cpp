#include "ui/preferences/preferences.h"

#include "tests/support/catch.h"
#include "ui/language/language.h"
#include "ui/preferences/appearance.h"
#include "ui/preferences/preferences_dialog.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QStyle>
#include <QStyleOptionButton>
#include <QtTest>
#include <set>

using namespace pledge;
using namespace pledge::ui;

namespace {

/// A window with settings that are empty before and after.
struct Stage {
    struct Emptied {
        Emptied() { QSettings().clear(); }
        ~Emptied() { QSettings().clear(); }
    } emptied;
    QWidget window;
    Appearance appearance{&window};
    Preferences preferences{QStringLiteral("Ada Lys")};

    Stage() {
        window.resize(1200, 800);
        window.show();
    }
    static void set(const char* key, const QVariant& value) { QSettings().setValue(QString::fromLatin1(key), value); }
};

/// As the keyboard chooses in a box.
void choose(QComboBox* box, const QVariant& value) {
    const int row = box->findData(value);
    REQUIRE(row >= 0);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < row; ++i) QTest::keyClick(box, Qt::Key_Down);
    REQUIRE(box->currentIndex() == row);
}

int blink() { return QApplication::cursorFlashTime(); }
int animation() { return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration); }

} // namespace

TEST_CASE("what is chosen is kept, and read again by the next start") {
    Stage stage;
    Preferences& chosen = stage.preferences;
    CHECK(chosen.by() == QStringLiteral("Ada Lys"));
    CHECK(chosen.paper() == QPageSize::A4);
    CHECK(chosen.page() == Preferences::Page::window);
    CHECK_FALSE(chosen.mayFetch());
    chosen.setName(QStringLiteral("  Ada \n von  Lys "));
    chosen.setPaper(QPageSize::Letter);
    chosen.setPage(Preferences::Page::dark);
    chosen.setMayFetch(true);
    chosen.setLanguage(QStringLiteral("ja"));
    const Preferences next(QStringLiteral("Kim"));
    CHECK(next.by() == QStringLiteral("Ada von Lys"));
    CHECK(next.paper() == QPageSize::Letter);
    CHECK(next.page() == Preferences::Page::dark);
    CHECK(next.mayFetch());
    CHECK(next.language() == QStringLiteral("ja"));
    chosen.setName({});
    CHECK(Preferences(QStringLiteral("Kim")).by() == QStringLiteral("Kim"));
}

TEST_CASE("a check box is framed so that it is seen in every theme") {
    Stage stage;
    for (const auto choice : {Appearance::Choice::light, Appearance::Choice::dark, Appearance::Choice::contrast}) {
        stage.appearance.choose(choice);
        QCheckBox box(&stage.window);
        box.resize(40, 24);
        QStyleOptionButton option;
        option.initFrom(&box);
        const QRect at = box.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &box);
        const QImage image = box.grab().toImage();
        const QColor edge = image.pixelColor(at.left(), at.center().y());
        INFO(edge.name().toStdString());
        CHECK(edge == stage.appearance.theme().muted);
    }
}

TEST_CASE("a name is one line of reasonable length") {
    Stage stage;
    stage.preferences.setName(QString(500, QLatin1Char('x')));
    CHECK(stage.preferences.name().size() == 120);
    Stage::set("ledger/name", QStringLiteral("a\tb"));
    CHECK(Preferences({}).name() == QStringLiteral("a b"));
}

TEST_CASE("what nobody knows in the settings counts as not chosen") {
    Stage stage;
    for (const char* key :
         {"paper/size", "look/page", "network/fetch", "look/language", "look/motion", "look/theme", "look/scale"})
        Stage::set(key, QStringLiteral("colourful"));
    const Preferences odd(QStringLiteral("Kim"));
    CHECK(odd.paper() == QPageSize::A4);
    CHECK(odd.page() == Preferences::Page::window);
    CHECK_FALSE(odd.mayFetch());
    CHECK(odd.language().isEmpty());
    QWidget window;
    const Appearance look(&window);
    CHECK(look.choice() == Appearance::Choice::system);
    CHECK(look.scale() == 100);
    CHECK(look.motion() == Appearance::Motion::system);
    Stage::set("look/theme", 9);
    Stage::set("look/scale", 1000);
    stage.appearance.readAgain();
    CHECK(stage.appearance.choice() == Appearance::Choice::system);
    CHECK(stage.appearance.scale() == 200);
}

TEST_CASE("what another window chose is taken over when it is read again") {
    Stage stage;
    Preferences other(QStringLiteral("Kim"));
    QSignalSpy changed(&stage.preferences, &Preferences::changed);
    QSignalSpy spoken(&stage.preferences, &Preferences::languageChanged);
    stage.preferences.readAgain();
    CHECK(changed.count() == 0);
    other.setPaper(QPageSize::Letter);
    stage.preferences.readAgain();
    CHECK(stage.preferences.paper() == QPageSize::Letter);
    CHECK(changed.count() == 1);
    CHECK(spoken.count() == 0);
    other.setLanguage(QStringLiteral("ja"));
    stage.preferences.readAgain();
    CHECK(spoken.count() == 1);
    // One writes what it changes alone: what the other chose stays.
    stage.preferences.setMayFetch(true);
    CHECK(Preferences({}).paper() == QPageSize::Letter);

    QWidget second;
    Appearance look(&second);
    look.choose(Appearance::Choice::dark);
    QSignalSpy relaid(&stage.appearance, &Appearance::changed);
    stage.appearance.readAgain();
    CHECK(stage.appearance.choice() == Appearance::Choice::dark);
    CHECK(relaid.count() == 1);
    stage.appearance.readAgain();
    CHECK(relaid.count() == 1);
}

TEST_CASE("reduced motion stops what blinks, fades and slides, and gives it back") {
    Stage stage;
    const int before = blink();
    REQUIRE(before > 0);
    QApplication::setEffectEnabled(Qt::UI_FadeTooltip, false);
    const int moves = animation();
    stage.appearance.setMotion(Appearance::Motion::reduced);
    CHECK(stage.appearance.isStill());
    CHECK(blink() == 0);
    CHECK(animation() == 0);
    CHECK_FALSE(QApplication::isEffectEnabled(Qt::UI_AnimateMenu));
    QWidget second;
    const Appearance next(&second); // of a window made anew
    CHECK(blink() == 0);
    CHECK(animation() == 0);
    stage.appearance.setMotion(Appearance::Motion::system);
    CHECK(blink() == before);
    CHECK(animation() == moves);
    CHECK(moves > 0);
}

TEST_CASE("the dialog changes at once what is chosen, by the keyboard") {
    Stage stage;
    PreferencesDialog dialog(stage.appearance, stage.preferences, &stage.window);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    dialog.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    choose(dialog.theme(), static_cast<int>(Appearance::Choice::dark));
    CHECK(stage.appearance.choice() == Appearance::Choice::dark);
    choose(dialog.scale(), 150);
    CHECK(stage.appearance.scale() == 150);
    choose(dialog.page(), static_cast<int>(Preferences::Page::light));
    CHECK(stage.preferences.page() == Preferences::Page::light);
    choose(dialog.motion(), static_cast<int>(Appearance::Motion::reduced));
    CHECK(stage.appearance.isStill());
    choose(dialog.paper(), QPageSize::Letter);
    CHECK(stage.preferences.paper() == QPageSize::Letter);
    choose(dialog.fetch(), 1);
    CHECK(stage.preferences.mayFetch());
    choose(dialog.language(), QStringLiteral("ja"));
    CHECK(stage.preferences.language() == QStringLiteral("ja"));
    dialog.name()->setFocus();
    QTest::keyClicks(dialog.name(), QStringLiteral("Kim Ode"));
    CHECK(stage.preferences.by() == QStringLiteral("Ada Lys")); // not letter by letter
    QTest::keyClick(dialog.name(), Qt::Key_Tab);
    CHECK(stage.preferences.by() == QStringLiteral("Kim Ode"));
    stage.appearance.setMotion(Appearance::Motion::system);
}

TEST_CASE("a name that was typed counts when the dialog is left by Escape") {
    Stage stage;
    PreferencesDialog dialog(stage.appearance, stage.preferences, &stage.window);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    dialog.name()->setFocus();
    QTest::keyClicks(dialog.name(), QStringLiteral("Kim"));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
    CHECK(stage.preferences.by() == QStringLiteral("Kim"));
}

TEST_CASE("the dialog follows what is changed elsewhere") {
    Stage stage;
    stage.appearance.setScale(115); // by hand, in the settings
    PreferencesDialog dialog(stage.appearance, stage.preferences, &stage.window);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    CHECK(dialog.scale()->currentData().toInt() == 115);
    stage.appearance.setScale(120);
    CHECK(dialog.scale()->currentData().toInt() == 120);
    stage.appearance.choose(Appearance::Choice::contrast);
    CHECK(dialog.theme()->currentData().toInt() == static_cast<int>(Appearance::Choice::contrast));
    stage.preferences.setMayFetch(true);
    CHECK(dialog.fetch()->currentData().toInt() == 1);
    stage.preferences.setName(QStringLiteral("Kim"));
    CHECK(dialog.name()->text() == QStringLiteral("Kim"));
    stage.preferences.setLanguage(QStringLiteral("en"));
    CHECK(dialog.language()->currentText() == QStringLiteral("English"));
    dialog.lockLanguage(QStringLiteral("an import is running"));
    CHECK_FALSE(dialog.language()->isEnabled());
    CHECK(dialog.language()->toolTip() == QStringLiteral("Not now: an import is running."));
    dialog.lockLanguage({});
    CHECK(dialog.language()->isEnabled());
}

TEST_CASE("every control of the dialog says what it is") {
    Stage stage;
    PreferencesDialog dialog(stage.appearance, stage.preferences, &stage.window);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    for (QWidget* control :
         std::initializer_list<QWidget*>{dialog.name(), dialog.theme(), dialog.scale(), dialog.language(),
                                         dialog.page(), dialog.motion(), dialog.paper(), dialog.fetch()}) {
        INFO(control->accessibleName().toStdString());
        CHECK_FALSE(control->accessibleName().isEmpty());
        CHECK_FALSE(control->accessibleName().contains(QLatin1Char('&')));
        CHECK_FALSE(control->accessibleDescription().isEmpty());
        CHECK((control->focusPolicy() & Qt::TabFocus) != 0);
    }
    int letters = 0;
    std::set<QString> taken;
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        if (!label->buddy()) continue;
        ++letters;
        CHECK(taken.insert(QKeySequence::mnemonic(label->text()).toString()).second);
    }
    CHECK(letters == 8);
}
