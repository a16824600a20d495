#include "tests/support/catch.h"
#include "tests/support/sample_snapshot.h"
#include "tests/ui/window/still_clock.h"
#include "ui/compare/compare_view.h"
#include "ui/document/choices.h"
#include "ui/palette/commands.h"
#include "ui/search/search_model.h"
#include "ui/search/search_panel.h"
#include "ui/window/filter_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/saved_views.h"

#include <QFile>
#include <QInputDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QtTest>

using namespace pledge;
using namespace pledge::ui;

namespace {

/// A window on a workspace of two articles that differ in a year, in two languages.
struct FindStage {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("work.pledge"));
    std::unique_ptr<MainWindow> window;

    FindStage() {
        QSettings().clear();
        CHECK(store::Workspace::open(path.toStdString(), true));
        open();
        window->take(
            {write(QStringLiteral("a.txt"), "Norvind to put 40 million euros into Latvia\n\nNorvind will invest 40 "
                                            "million euros in Latvia. It will train 900 welders by 2029.\n\n"
                                            "Nothing else is known, said Zoë Lind of the works council.\n"),
             write(QStringLiteral("b.txt"), "Norvind plans plant in Latvia\n\nNorvind will invest 40 million euros in "
                                            "Latvia. It will train 900 welders by 2031.\n"),
             write(QStringLiteral("c.txt"), "溶接工を育成\n\n工場では溶接工が働く。\n")});
        CHECK(QTest::qWaitFor([this] { return !window->document().isImporting(); }, 20000));
        window->activateWindow();
        CHECK(QTest::qWaitForWindowActive(window.get()));
    }
    void open() {
        window = std::make_unique<MainWindow>(path, "Ada Lys", testing::still);
        window->show();
        CHECK(QTest::qWaitForWindowExposed(window.get()));
    }
    QString write(const QString& name, const QByteArray& text) const {
        QFile file(folder.filePath(name));
        CHECK(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }
    template<class T>
    T* child() const {
        return window->findChild<T*>();
    }
    QLineEdit* field() const { return child<FilterBar>()->search(); }
    SearchPanel* panel() const { return child<SearchPanel>(); }
    const model::Snapshot& snapshot() const { return *window->document().snapshot(); }
    std::string tab() const { return window->tabs()->currentWidget()->objectName().toStdString(); }
    std::string message() const { return window->messages()->message().toStdString(); }

    /// Types words as an input method does, which can write any script.
    void type(const char* words) const {
        field()->setFocus();
        field()->clear();
        QInputMethodEvent event;
        event.setCommitString(QString::fromUtf8(words));
        QCoreApplication::sendEvent(field(), &event);
    }
    /// Types words, goes down to the first hit of a kind, and opens it.
    void openFirst(const char* words, model::HitKind kind) const {
        type(words);
        const SearchModel* model = panel()->model();
        const auto rowOf = [&] {
            for (int row = 0; row < model->rowCount(); ++row)
                if (model->formOf(row) == SearchModel::Form::hit && model->hit(row).kind == kind) return row;
            return -1;
        };
        REQUIRE(QTest::qWaitFor([&] { return panel()->isVisible() && rowOf() >= 0; }, 20000));
        while (panel()->list()->currentIndex().row() != rowOf()) QTest::keyClick(field(), Qt::Key_Down);
        QTest::keyClick(field(), Qt::Key_Return);
    }
    /// The words that are marked as found in the sources side by side.
    QString marked() const {
        auto* compare = child<CompareView>();
        for (int i = 0; i < compare->panesShown(); ++i) {
            const ArticleText* article = compare->pane(i)->article();
            const Mark& m = article->found();
            if (m.end > m.start) return article->toPlainText().mid(m.start, m.end - m.start);
        }
        return {};
    }
    QJsonObject exported() const {
        const QString file = folder.filePath(QStringLiteral("out.json"));
        window->exportData(file);
        QFile read(file);
        REQUIRE(read.open(QIODevice::ReadOnly));
        return QJsonDocument::fromJson(read.readAll()).object();
    }
    QStringList viewsInMenu() const {
        QStringList out;
        for (const PaletteEntry& e : commandsOf(*window->menuBar()))
            if (e.path.startsWith(QStringLiteral("View › Saved views")) && !e.path.contains(QStringLiteral("view ›")) &&
                !e.path.endsWith(QStringLiteral(" view")) && e.title != QStringLiteral("Save as view…"))
                out.append(e.title);
        return out;
    }
};

} // namespace

TEST_CASE("a place in a text opens in Compare, with the words marked, in any script") {
    FindStage stage;
    stage.openFirst("溶接", model::HitKind::text);
    CHECK(stage.tab() == "compare");
    CHECK(stage.window->selection().chosen().source == stage.snapshot().sources[2].id);
    CHECK(stage.marked() == QStringLiteral("溶接"));
    CHECK_FALSE(stage.panel()->isVisible());
    stage.openFirst("zoe", model::HitKind::text);
    CHECK(stage.marked() == QStringLiteral("Zoë"));
    // Until something else is chosen.
    stage.window->selection().choose(chooseSource(stage.snapshot(), stage.snapshot().sources[1].id, {}));
    CHECK(stage.marked().isEmpty());
}

TEST_CASE("claims, commitments, sources and notes open where they are told") {
    FindStage stage;
    stage.openFirst("2031", model::HitKind::claim);
    const std::string claim = stage.window->selection().chosen().claim;
    REQUIRE(stage.snapshot().claim(claim));
    CHECK(stage.snapshot().claim(claim)->quote == "by 2031");
    CHECK(stage.tab() == "compare");
    stage.window->tabs()->setCurrentIndex(0);
    stage.openFirst("weld", model::HitKind::commitment);
    const auto place = stage.snapshot().find(stage.window->selection().chosen().commitment);
    REQUIRE(place.commitment);
    CHECK_THAT(place.commitment->label, ContainsSubstring("welders"));
    CHECK(stage.tab() == "explore");
    stage.openFirst("b.txt", model::HitKind::source);
    CHECK(stage.window->selection().chosen().source == stage.snapshot().sources[1].id);
    const auto conflict = discrepancies(stage.snapshot(), {}, {}).at(0);
    store::NewAnnotation a;
    a.by = "Ada Lys", a.targetId = conflict.facet->id, a.judgement = model::Judgement::unsure;
    a.note = "Ask the registrar.";
    const std::string facet = conflict.facet->id;
    REQUIRE(stage.window->document().annotate(a));
    stage.window->selection().choose({});
    stage.openFirst("registrar", model::HitKind::note);
    CHECK(stage.window->selection().chosen().facet == facet);
}

TEST_CASE("the search filters too, and Return takes it up at once") {
    FindStage stage;
    stage.type("ｗｅｌｄ");
    QTest::keyClick(stage.field(), Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return !stage.window->filter().criteria().search.isEmpty(); }, 2000));
    CHECK_FALSE(stage.panel()->isVisible());
    CHECK(stage.child<FilterBar>()->chips() == QStringList{QStringLiteral("“ｗｅｌｄ”  ✕")});
}

TEST_CASE("every value of the filter is a chip, and each goes by its own cross") {
    Filter filter;
    FilterBar bar(&filter);
    bar.setSnapshot(std::make_shared<model::Snapshot>(testing::sampleSnapshot()));
    Criteria c;
    c.search = QStringLiteral("engin");
    c.pillars = {"talent"};
    c.verdicts = {model::Verdict::conflict};
    c.kinds = {model::Kind::people};
    c.types = {model::Difference::date};
    c.states = {model::FacetState::open};
    c.standings = {model::Standing::discussed};
    c.sources = {"s-b"};
    filter.set(c);
    CHECK(bar.chips() == QStringList{QStringLiteral("“engin”  ✕"), QStringLiteral("Talent  ✕"),
                                     QStringLiteral("≠  conflict  ✕"), QStringLiteral("Kind: people  ✕"),
                                     QStringLiteral("Difference: date  ✕"), QStringLiteral("State: open  ✕"),
                                     QStringLiteral("Standing: in talks  ✕"),
                                     QStringLiteral("B  A quiet bet on the River Plate  ✕")});
    for (int left = 7; left >= 0; --left) {
        QPushButton* chip = nullptr;
        for (QPushButton* b : bar.findChildren<QPushButton*>())
            if (!chip && !b->isHidden() && b->text().endsWith(QStringLiteral("✕"))) chip = b;
        REQUIRE(chip);
        chip->click();
        CHECK(bar.chips().size() == left);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    CHECK(filter.criteria().empty());
}

TEST_CASE("exports carry what passes the filter and say which filter it is") {
    FindStage stage;
    const auto commitments = [](const QJsonObject& json) {
        qsizetype n = 0;
        for (const QJsonValue a : json[QLatin1String("announcements")].toArray())
            n += a[QLatin1String("commitments")].toArray().size();
        return n;
    };
    const QJsonObject whole = stage.exported();
    CHECK_FALSE(whole.contains(QLatin1String("narrowed")));
    Criteria c;
    c.kinds = {model::Kind::people};
    stage.window->filter().set(c);
    const QJsonObject part = stage.exported();
    CHECK(commitments(part) == 1);
    CHECK(commitments(whole) > 1);
    CHECK(part[QLatin1String("narrowed")][QLatin1String("where")].toString() == QStringLiteral("kind = people"));
    CHECK(part[QLatin1String("claims")].toArray().size() < whole[QLatin1String("claims")].toArray().size());
    // The dossier: with the filter it has another first page, and fewer of them are as large.
    const QString pdf = stage.folder.filePath(QStringLiteral("d.pdf"));
    stage.window->exportDossier(pdf);
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")});
    REQUIRE(reader.waitForFinished(20000));
    const std::string text = QString::fromUtf8(reader.readAll()).simplified().toStdString();
    CHECK_THAT(text,
               ContainsSubstring("This is a part of the workspace: commitments of which it holds that kind = people."));
    CHECK_THAT(text, ContainsSubstring("2031") && !ContainsSubstring("Investment of"));
    c.pillars = {"trust"};
    stage.window->filter().set(c);
    stage.window->exportDossier(stage.folder.filePath(QStringLiteral("none.pdf")));
    CHECK(stage.message() == "Nothing passes the filter, so there is nothing to export.");
    CHECK_FALSE(QFile::exists(stage.folder.filePath(QStringLiteral("none.pdf"))));
}

TEST_CASE("a filter is kept under a name, found in menu and palette, and comes back") {
    FindStage stage;
    CHECK(stage.viewsInMenu().isEmpty());
    Criteria c;
    c.search = QStringLiteral("weld");
    c.verdicts = {model::Verdict::conflict};
    stage.window->filter().set(c);
    stage.window->savedViews()->save("Welders & years");
    CHECK(stage.message() == "The view “Welders & years” is saved. It stands in the menu View.");
    CHECK(stage.viewsInMenu() == QStringList{QStringLiteral("Welders & years")});
    stage.window->filter().set({});
    stage.window->savedViews()->show("Welders & years");
    CHECK(stage.window->filter().criteria() == c);
    CHECK(stage.field()->text() == QStringLiteral("weld"));
    stage.window->savedViews()->rename("Welders & years", "Years");
    CHECK(stage.viewsInMenu() == QStringList{QStringLiteral("Years")});
    // It travels with the file.
    stage.window.reset();
    stage.open();
    CHECK(stage.viewsInMenu() == QStringList{QStringLiteral("Years")});
    CHECK(stage.window->filter().criteria().empty());
    stage.window->savedViews()->show("Years");
    CHECK(stage.window->filter().criteria() == c);
}

TEST_CASE("what is replaced or deleted of saved views can be taken back") {
    FindStage stage;
    const auto undo = [&] {
        for (QPushButton* b : stage.window->messages()->findChildren<QPushButton*>())
            if (b->text() == QStringLiteral("Undo") && b->isVisible()) return b->click();
        FAIL("there is no Undo");
    };
    Criteria first, second;
    first.pillars = {"trust"};
    second.pillars = {"talent"};
    auto* views = stage.window->savedViews();
    stage.window->filter().set(first);
    views->save("Mine");
    stage.window->filter().set(second);
    views->save("Mine");
    CHECK(stage.message() == "The view “Mine” is another one now.");
    undo();
    views->show("Mine");
    CHECK(stage.window->filter().criteria() == first);
    views->remove("Mine");
    CHECK(stage.message() == "The view “Mine” is deleted.");
    CHECK(stage.viewsInMenu().isEmpty());
    undo();
    CHECK(stage.viewsInMenu() == QStringList{QStringLiteral("Mine")});
    views->save("Other");
    views->rename("Other", "Mine");
    CHECK(stage.message() == "There is a view “Mine” already: give another name.");
}

TEST_CASE("a name for the filter is asked for, and offered") {
    FindStage stage;
    const auto save = [&]() -> QAction* {
        for (const PaletteEntry& e : commandsOf(*stage.window->menuBar()))
            if (e.title == QStringLiteral("Save as view…")) return e.action;
        return nullptr;
    };
    REQUIRE(save());
    CHECK_FALSE(save()->isEnabled());
    CHECK(save()->property("whyNot").toString() == QStringLiteral("no filter is set"));
    Criteria c;
    c.verdicts = {model::Verdict::conflict};
    c.pillars = {"talent"};
    stage.window->filter().set(c);
    save()->trigger();
    auto* dialog = stage.child<QInputDialog>();
    REQUIRE(dialog);
    CHECK(dialog->textValue() == QStringLiteral("Talent, ≠ conflict"));
    dialog->setTextValue(QStringLiteral("  Talent in doubt "));
    dialog->accept();
    CHECK(stage.viewsInMenu() == QStringList{QStringLiteral("Talent in doubt")});
}
