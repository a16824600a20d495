#include "ui/palette/command_palette.h"

#include "tests/support/catch.h"
#include "ui/palette/keys_dialog.h"
#include "ui/palette/palette_delegate.h"
#include "ui/palette/palette_model.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QSettings>
#include <QTableView>
#include <QtTest>

using namespace pledge;
using namespace pledge::ui;

namespace {

/// A window with a field that has the focus, and three commands of which the second cannot be run.
struct Stage {
    QWidget window;
    QLineEdit* other;
    CommandPalette* palette;
    QAction first{QStringLiteral("First")}, second{QStringLiteral("Second")}, third{QStringLiteral("Third")};
    QStringList ran;

    Stage() {
        QSettings().clear();
        window.resize(900, 600);
        other = new QLineEdit(&window);
        other->move(0, 560);
        palette = new CommandPalette(&window);
        second.setEnabled(false);
        for (QAction* a : {&first, &second, &third})
            QObject::connect(a, &QAction::triggered, a, [this, a] { ran.append(a->text()); });
        window.show();
        window.activateWindow();
        CHECK(QTest::qWaitForWindowActive(&window));
        other->setFocus();
    }
    std::vector<PaletteEntry> entries() {
        std::vector<PaletteEntry> out;
        for (QAction* a : {&first, &second, &third}) {
            PaletteEntry e;
            e.title = a->text();
            e.path = QStringLiteral("File");
            e.enabled = a->isEnabled();
            e.action = a;
            out.push_back(e);
        }
        PaletteEntry e;
        e.kind = PaletteEntry::Kind::source;
        e.title = QStringLiteral("Fjord news");
        e.id = "s-1";
        out.push_back(e);
        return out;
    }
    void open() { palette->open(entries()); }
    void key(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) { QTest::keyClick(palette->field(), key, with); }
    std::string chosen() const { return palette->list()->currentIndex().data().toString().toStdString(); }
};

} // namespace

TEST_CASE("up and down choose, Return runs and gives the focus back") {
    Stage stage;
    CHECK_FALSE(stage.palette->isVisible());
    stage.open();
    CHECK(stage.palette->isVisible());
    CHECK(stage.palette->field()->hasFocus());
    CHECK(stage.chosen() == "First");
    stage.key(Qt::Key_Up); // round the end
    CHECK(stage.chosen() == "Third");
    stage.key(Qt::Key_Down);
    CHECK(stage.chosen() == "First");
    stage.key(Qt::Key_PageDown);
    CHECK(stage.chosen() == "Third");
    stage.key(Qt::Key_Tab); // nowhere to go
    CHECK(stage.palette->field()->hasFocus());
    stage.key(Qt::Key_Return);
    CHECK(stage.ran == QStringList{QStringLiteral("Third")});
    CHECK_FALSE(stage.palette->isVisible());
    CHECK(stage.other->hasFocus());
}

TEST_CASE("Escape, and the key that opened it, close it and run nothing") {
    Stage stage;
    for (const auto& [key, with] : {std::pair(Qt::Key_Escape, Qt::NoModifier), {Qt::Key_K, Qt::ControlModifier}}) {
        stage.open();
        stage.key(key, with);
        CHECK_FALSE(stage.palette->isVisible());
        CHECK(stage.other->hasFocus());
    }
    CHECK(stage.ran.isEmpty());
}

TEST_CASE("what cannot be run stays, and says why") {
    Stage stage;
    stage.open();
    QTest::keyClicks(stage.palette->field(), QStringLiteral("sec"));
    CHECK(stage.chosen() == "Second");
    CHECK(stage.palette->field()->accessibleDescription() == QStringLiteral("1 of 1: Second, File, not possible now"));
    stage.key(Qt::Key_Return);
    CHECK(stage.palette->isVisible());
    CHECK(stage.ran.isEmpty());
}

TEST_CASE("where nothing fits it says so, and Return does nothing") {
    Stage stage;
    stage.open();
    QTest::keyClicks(stage.palette->field(), QStringLiteral("zq"));
    CHECK_FALSE(stage.palette->list()->isVisible());
    bool said = false;
    for (const QLabel* label : stage.palette->findChildren<QLabel*>())
        said = said || (label->isVisible() && label->text().contains(QStringLiteral("“zq”")));
    CHECK(said);
    stage.key(Qt::Key_Return);
    CHECK(stage.palette->isVisible());
}

TEST_CASE("a place is asked for by its kind and id") {
    Stage stage;
    std::string wanted;
    QObject::connect(stage.palette, &CommandPalette::targetWanted, stage.palette,
                     [&](PaletteEntry::Kind kind, const std::string& id) {
                         if (kind == PaletteEntry::Kind::source) wanted = id;
                     });
    stage.open();
    QTest::keyClicks(stage.palette->field(), QStringLiteral("fjo"));
    stage.key(Qt::Key_Enter);
    CHECK(wanted == "s-1");
}

TEST_CASE("what was run is first at the next start, places are not kept") {
    Stage stage;
    stage.open();
    stage.key(Qt::Key_Up);
    stage.key(Qt::Key_Return);
    stage.open();
    QTest::keyClicks(stage.palette->field(), QStringLiteral("fjo"));
    stage.key(Qt::Key_Return);
    CHECK(QSettings().value(QStringLiteral("palette/recent")).toStringList() ==
          QStringList{QStringLiteral("File › Third")});
    CommandPalette again(&stage.window);
    again.open(stage.entries());
    CHECK(again.list()->currentIndex().data().toString() == QStringLiteral("Third"));
}

TEST_CASE("a press elsewhere closes it; an action that is gone runs nothing") {
    Stage stage;
    stage.open();
    QTest::mouseClick(&stage.window, Qt::LeftButton, {}, QPoint(5, 5));
    CHECK_FALSE(stage.palette->isVisible());
    auto entries = stage.entries();
    auto gone = std::make_unique<QAction>(QStringLiteral("Gone"));
    entries[0].action = gone.get();
    gone.reset();
    stage.palette->open(entries);
    stage.key(Qt::Key_Return);
    CHECK(stage.ran.isEmpty());
}

TEST_CASE("it stays within the window with larger text") {
    Stage stage;
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(before.pointSizeF() * 1.5);
    QApplication::setFont(large);
    std::vector<PaletteEntry> many;
    for (int i = 0; i < 40; ++i) {
        PaletteEntry e;
        e.title = QStringLiteral("Command %1").arg(i);
        many.push_back(e);
    }
    for (const QSize size : {QSize(1280, 800), QSize(640, 400)}) {
        stage.window.resize(size);
        stage.palette->open(many);
        CHECK(stage.window.rect().contains(stage.palette->geometry()));
        CHECK(stage.palette->list()->height() >= 5 * stage.palette->list()->sizeHintForRow(0));
        stage.window.resize(size - QSize(40, 0));
        CHECK(stage.window.rect().contains(stage.palette->geometry()));
    }
    CHECK(stage.palette->list()->sizeHintForRow(0) > QFontMetrics(large).height());
    QApplication::setFont(before);
}

TEST_CASE("the chosen row has a bar in both themes, and what cannot be run is paler") {
    for (const Theme* theme : {&Theme::light(), &Theme::darkOne()}) {
        PaletteModel model;
        PaletteEntry on, off;
        on.title = off.title = QStringLiteral("▇▇▇▇▇▇▇▇");
        off.enabled = false;
        model.setEntries({on, off});
        const PaletteDelegate delegate;
        QImage image(400, 40, QImage::Format_RGB32);
        const auto paint = [&](int row, QStyle::State state) {
            image.fill(theme->panel);
            QPainter painter(&image);
            QStyleOptionViewItem option;
            option.rect = image.rect();
            option.palette = theme->palette();
            option.state = state;
            delegate.paint(&painter, option, model.index(row, 0));
        };
        const auto has = [&](const QColor& colour) {
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < 150; ++x)
                    if (image.pixelColor(x, y) == colour) return true;
            return false;
        };
        paint(0, QStyle::State_Enabled | QStyle::State_Selected);
        CHECK(image.pixelColor(1, 20) == theme->accent);
        CHECK(image.pixelColor(399, 2) == theme->tint(theme->accent, theme->dark ? 0.22 : 0.10));
        paint(0, QStyle::State_Enabled);
        CHECK(image.pixelColor(1, 20) == theme->panel);
        CHECK(has(theme->ink));
        paint(1, QStyle::State_Enabled);
        CHECK_FALSE(has(theme->ink));
        CHECK(has(theme->muted));
    }
}

TEST_CASE("the table of keys is searched from its field, and reached by Down") {
    QWidget parent;
    PaletteEntry a, b;
    a.title = QStringLiteral("Open");
    a.keys = QStringLiteral("Ctrl+O");
    b.title = QStringLiteral("Save");
    b.keys = QStringLiteral("Ctrl+S");
    auto* dialog = new KeysDialog({a, b}, &parent);
    dialog->show();
    dialog->activateWindow();
    CHECK(QTest::qWaitForWindowActive(dialog));
    CHECK(dialog->field()->hasFocus());
    QTest::keyClicks(dialog->field(), QStringLiteral("sav"));
    CHECK(dialog->table()->model()->rowCount() == 1);
    QTest::keyClick(dialog->field(), Qt::Key_Down);
    CHECK(dialog->table()->hasFocus());
    CHECK(dialog->table()->currentIndex().data().toString() == QStringLiteral("Save"));
}
