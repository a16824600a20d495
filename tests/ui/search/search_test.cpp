#include "core/store/workspace.h"
#include "tests/support/catch.h"
#include "tests/support/sample_snapshot.h"
#include "ui/search/search_delegate.h"
#include "ui/search/search_model.h"
#include "ui/search/search_panel.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QTemporaryDir>
#include <QVBoxLayout>
#include <QtTest>

using namespace pledge;
using namespace pledge::ui;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

struct StillClock : base::Clock {
    std::string now() const override { return "2026-05-14T08:00:00Z"; }
};

/// A workspace file of the sample's articles.
struct Stored {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("w.pledge"));
    SnapshotPtr snapshot;

    Stored() {
        auto workspace = store::Workspace::open(path.toStdString(), true);
        REQUIRE(workspace);
        const auto sample = testing::sampleSnapshot();
        for (const auto& s : sample.sources)
            REQUIRE(workspace->addSource(s.article.text, s.article, {}, 1, StillClock()));
        snapshot = std::make_shared<model::Snapshot>(*workspace->snapshot());
    }
};

/// A window with a field, a button to click beside it, and the panel.
struct Stage {
    QWidget window;
    QLineEdit* field;
    QPushButton* beside;
    SearchPanel* panel;
    std::vector<model::Hit> chosen;

    Stage() {
        field = new QLineEdit(&window);
        beside = new QPushButton(&window);
        auto* lines = new QVBoxLayout(&window);
        lines->addWidget(field);
        lines->addWidget(beside);
        lines->addStretch();
        panel = new SearchPanel(field, &window);
        QObject::connect(panel, &SearchPanel::hitChosen, [this](const model::Hit& h) { chosen.push_back(h); });
        window.resize(900, 700);
        window.show();
        window.activateWindow();
        CHECK(QTest::qWaitForWindowActive(&window));
        field->setFocus();
    }

    void type(const char* words) {
        field->clear();
        QTest::keyClicks(field, QString::fromUtf8(words));
    }
    /// Until the panel shows results of what was typed last, or a sentence.
    void wait(const std::function<bool()>& until) const { REQUIRE(QTest::qWaitFor(until, 20000)); }
    std::size_t total() const { return panel->model()->total(); }
    int row() const { return panel->list()->currentIndex().row(); }
};

SearchAnswer answer() {
    const auto s = testing::judgedSnapshot();
    const auto& facet = *s.find("f-train-deadline").facet;
    SearchAnswer a;
    a.words = QStringLiteral("200");
    model::Hit commitment, claim, text, note, source;
    commitment.kind = model::HitKind::commitment, commitment.commitment = "m-train";
    commitment.sentence = "train 200,000", commitment.marks = {{6, 9}};
    claim.kind = model::HitKind::claim, claim.claim = facet.readings[0].claims[0], claim.source = "s-b";
    claim.letter = "B", claim.sentence = "Sie lernen bis 2028 \xF0\x9F\x8E\x93 200 Dinge", claim.marks = {{22, 25}};
    text.kind = model::HitKind::text, text.source = "s-d", text.letter = "D", text.span = {70, 72};
    text.sentence = "2030年までに技術者20万人を育成する。", text.marks = {{8, 10}};
    note.kind = model::HitKind::note, note.annotation = "e-1", note.sentence = "its table says 2030",
    note.marks = {{15, 19}};
    source.kind = model::HitKind::source, source.source = "s-a", source.letter = "A", source.sentence = "Rio Wire";
    a.kinds = {{model::HitKind::commitment, 1, {commitment}},
               {model::HitKind::claim, 9, {claim}},
               {model::HitKind::text, 1, {text}},
               {model::HitKind::note, 1, {note}},
               {model::HitKind::source, 0, {}}};
    return a;
}

} // namespace

TEST_CASE("an answer is rows: headings with numbers, hits, and what else was counted") {
    SearchModel model;
    QAbstractItemModelTester tester(&model, fatal);
    model.show(answer(), std::make_shared<model::Snapshot>(testing::judgedSnapshot()));
    QStringList rows;
    for (int i = 0; i < model.rowCount(); ++i) {
        const auto at = model.index(i);
        rows << at.data(SearchModel::LetterRole).toString() + QLatin1Char('|') + at.data().toString() +
                    QLatin1Char('|') + at.data(SearchModel::DetailRole).toString();
    }
    CHECK(rows ==
          QStringList{QStringLiteral("|Commitments|1"), QStringLiteral("|train 200,000|Orvanta → Uruguay"),
                      QStringLiteral("|Claims|9"),
                      QStringLiteral("B|Sie lernen bis 2028 🎓 200 Dinge|date · 2028 · A quiet bet on the River Plate"),
                      QStringLiteral("|8 more|"), QStringLiteral("|Texts|1"),
                      QStringLiteral("D|2030年までに技術者20万人を育成する。|オルヴァンタ、ウルグアイに24億ユーロ投資"),
                      QStringLiteral("|Notes|1"),
                      QStringLiteral("|its table says 2030|by Ada Moreno on 14 May 2026 · Deadline: train 200,000")});
    CHECK(model.total() == 12);
    // Marks count UTF-16 units, of which the picture takes two.
    CHECK(model.index(3).data(SearchModel::MarksRole).value<QList<int>>() == QList<int>{23, 3});
    CHECK(model.index(3).data(Qt::AccessibleTextRole).toString() ==
          QStringLiteral(
              "Claims, source B: Sie lernen bis 2028 🎓 200 Dinge. date · 2028 · A quiet bet on the River Plate"));
    CHECK(model.index(2).data(Qt::AccessibleTextRole).toString() == QStringLiteral("Claims, 9"));
    // Headings are stepped over, both ways.
    CHECK(model.step(-1, 1) == 1);
    CHECK(model.step(1, 1) == 3);
    CHECK(model.step(3, -1) == 1);
    CHECK(model.step(1, -1) == -1);
    CHECK(model.step(8, 1) == -1);
    CHECK_FALSE(model.flags(model.index(0)) & Qt::ItemIsSelectable);
    model.clear();
    CHECK(model.rowCount() == 0);
}

TEST_CASE("a sentence that is too long begins a little before what was found, and is cut at the end") {
    const QFont font;
    const QString sentence =
        QStringLiteral("The company said on Monday that it will build a plant, hire 900 people, and train "
                       "200,000 engineers and developers by 2030 in three towns along the river.");
    const int at = static_cast<int>(sentence.indexOf(QStringLiteral("engineers")));
    const QList<int> marks{at, 9, static_cast<int>(sentence.indexOf(QStringLiteral("2030"))), 4};
    const int wide = QFontMetrics(font).horizontalAdvance(sentence) * 2;
    CHECK(excerptOf(sentence, marks, font, wide) == Excerpt{sentence, marks});
    for (const int room : {wide / 4, wide / 6, wide / 10}) {
        const Excerpt e = excerptOf(sentence, marks, font, room);
        INFO(e.text.toStdString());
        REQUIRE(e.marks.size() >= 2);
        CHECK(e.text.mid(e.marks[0], e.marks[1]) == QStringLiteral("engineers"));
        CHECK(e.text.startsWith(QChar(0x2026)));
        CHECK(e.text.endsWith(QChar(0x2026)));
        CHECK(QFontMetrics(font).horizontalAdvance(e.text) <= room);
        if (e.marks.size() == 4) CHECK(QStringLiteral("2030").startsWith(e.text.mid(e.marks[2], e.marks[3])));
    }
    // From the start where what was found stands there.
    const Excerpt start = excerptOf(sentence, {4, 7}, font, wide / 8);
    CHECK(start.text.startsWith(QStringLiteral("The company")));
    CHECK(start.marks == QList<int>{4, 7});
    CHECK(excerptOf(sentence, {}, font, wide / 8).text.startsWith(QStringLiteral("The company")));
}

TEST_CASE("what was found is painted in the colour of what is chosen, in light and dark") {
    for (const Theme* theme : {&Theme::light(), &Theme::darkOne()}) {
        SearchModel model;
        model.show(answer(), std::make_shared<model::Snapshot>(testing::judgedSnapshot()));
        const SearchDelegate delegate;
        QStyleOptionViewItem option;
        option.palette = theme->palette();
        option.font.setPointSizeF(30);
        option.fontMetrics = QFontMetrics(option.font);
        const auto painted = [&](int row) {
            const QModelIndex index = model.index(row);
            QImage image(1200, delegate.sizeHint(option, index).height(), QImage::Format_RGB32);
            image.fill(theme->panel);
            option.rect = image.rect();
            QPainter painter(&image);
            delegate.paint(&painter, option, index);
            painter.end();
            int accent = 0, ink = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x) {
                    accent += image.pixelColor(x, y) == theme->accent;
                    ink += image.pixelColor(x, y) == theme->ink;
                }
            return std::pair(accent, ink);
        };
        const auto hit = painted(3);
        CHECK(hit.first > 50);
        CHECK(hit.second > 50);
        CHECK(painted(0).first == 0);
    }
}

TEST_CASE("results come while somebody types, and a key opens one") {
    const Stored stored;
    Stage stage;
    stage.panel->setWorkspace(stored.path, stored.snapshot);
    CHECK_FALSE(stage.panel->isVisible());
    stage.type("engin");
    stage.wait([&] { return stage.panel->isVisible() && stage.total() > 0; });
    CHECK(stage.panel->said().isEmpty());
    CHECK(stage.row() < 0);
    CHECK(stage.field->hasFocus());
    QTest::keyClick(stage.field, Qt::Key_Down);
    CHECK(stage.row() == 1); // below the heading
    CHECK(stage.field->accessibleDescription().startsWith(QStringLiteral("Texts, source A: ")));
    QTest::keyClick(stage.field, Qt::Key_Down);
    CHECK(stage.row() == 2);
    QTest::keyClick(stage.field, Qt::Key_Up);
    QTest::keyClick(stage.field, Qt::Key_Up); // round to the last
    CHECK(stage.row() == stage.panel->model()->rowCount() - 1);
    QTest::keyClick(stage.field, Qt::Key_Down);
    CHECK(stage.row() == 1);
    QTest::keyClick(stage.field, Qt::Key_Return);
    CHECK_FALSE(stage.panel->isVisible());
    REQUIRE(stage.chosen.size() == 1);
    CHECK(stage.chosen[0].letter == "A");
    CHECK(stage.chosen[0].kind == model::HitKind::text);
    CHECK(stage.field->text() == QStringLiteral("engin"));
    // Down brings it back.
    QTest::keyClick(stage.field, Qt::Key_Down);
    stage.wait([&] { return stage.panel->isVisible(); });
}

TEST_CASE("a click opens a hit, and a row that counts more reads more") {
    const Stored stored;
    Stage stage;
    stage.panel->setWorkspace(stored.path, stored.snapshot);
    stage.type("o");
    stage.wait([&] { return stage.panel->isVisible() && stage.total() > 6; });
    const SearchModel* model = stage.panel->model();
    int more = 0;
    while (more < model->rowCount() && model->formOf(more) != SearchModel::Form::more) ++more;
    REQUIRE(more < model->rowCount());
    const int before = model->rowCount();
    const auto click = [&](int row) {
        const QModelIndex index = model->index(row);
        stage.panel->list()->scrollTo(index);
        QTest::mouseClick(stage.panel->list()->viewport(), Qt::LeftButton, {},
                          stage.panel->list()->visualRect(index).center());
    };
    click(more);
    stage.wait([&] { return model->rowCount() > before; });
    CHECK(stage.chosen.empty());
    click(0); // a heading opens nothing
    CHECK(stage.chosen.empty());
    click(2);
    REQUIRE(stage.chosen.size() == 1);
    CHECK_FALSE(stage.panel->isVisible());
}

TEST_CASE("the panel goes with Escape, a click elsewhere, the focus, and an empty field") {
    const Stored stored;
    Stage stage;
    stage.panel->setWorkspace(stored.path, stored.snapshot);
    const auto shown = [&] {
        stage.field->setFocus();
        stage.type("engin");
        stage.wait([&] { return stage.panel->isVisible(); });
    };
    shown();
    QTest::keyClick(stage.field, Qt::Key_Escape);
    CHECK_FALSE(stage.panel->isVisible());
    CHECK(stage.field->text() == QStringLiteral("engin"));
    CHECK(stage.field->accessibleDescription().isEmpty());
    shown();
    QTest::mouseClick(stage.beside, Qt::LeftButton);
    CHECK_FALSE(stage.panel->isVisible());
    shown();
    stage.beside->setFocus();
    CHECK_FALSE(stage.panel->isVisible());
    shown();
    for (int i = 0; i < 5; ++i) QTest::keyClick(stage.field, Qt::Key_Backspace);
    CHECK_FALSE(stage.panel->isVisible());
    // Return without a choice is the field's own.
    shown();
    const QSignalSpy entered(stage.field, &QLineEdit::returnPressed);
    QTest::keyClick(stage.field, Qt::Key_Return);
    CHECK(entered.size() == 1);
    CHECK_FALSE(stage.panel->isVisible());
}

TEST_CASE("nothing found, no workspace and a failure are told apart, with the way out") {
    const Stored stored;
    Stage stage;
    stage.type("x");
    CHECK(stage.panel->isVisible());
    CHECK_THAT(stage.panel->said().toStdString(), ContainsSubstring("No workspace is open"));
    stage.panel->setWorkspace(stored.path, stored.snapshot);
    stage.type("zebra");
    stage.wait([&] { return stage.panel->said().startsWith(QStringLiteral("Nothing is found")); });
    CHECK(stage.panel->said() == QStringLiteral("Nothing is found for “zebra” in 4 sources. Fewer words find more; the "
                                                "last one may be a beginning."));
    auto* clear = stage.panel->findChild<QPushButton*>();
    REQUIRE(clear);
    CHECK(clear->isVisible());
    QTest::mouseClick(clear, Qt::LeftButton);
    CHECK(stage.field->text().isEmpty());
    CHECK_FALSE(stage.panel->isVisible());
    QFile::remove(stored.path);
    stage.panel->setWorkspace(stored.folder.filePath(QStringLiteral("gone.pledge")), stored.snapshot);
    stage.type("zebra");
    stage.wait([&] { return stage.panel->said().startsWith(QStringLiteral("The search failed: ")); });
    CHECK_FALSE(clear->isVisible());
}

TEST_CASE("what was typed last is answered, whatever was asked before") {
    const Stored stored;
    SearchEngine engine;
    engine.setWorkspace(stored.path);
    QSignalSpy answers(&engine, &SearchEngine::answered);
    for (int i = 0; i < 50; ++i) engine.ask(QStringLiteral("engin"), 5);
    engine.ask(QStringLiteral("技術"), 5);
    REQUIRE(answers.wait(20000));
    while (answers.wait(200)) continue;
    REQUIRE(answers.size() == 1);
    const auto got = answers[0][0].value<SearchAnswer>();
    CHECK(got.words == QStringLiteral("技術"));
    CHECK(got.kinds.at(2).total == 1);
    engine.ask(QStringLiteral("engin"), 5);
    engine.cancel();
    CHECK_FALSE(answers.wait(500));
}
