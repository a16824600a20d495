#include "tests/support/catch.h"
#include "tests/support/sample_snapshot.h"
#include "ui/details/details_view.h"
#include "ui/document/choices.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QtTest>
#include <algorithm>

using namespace pledge;
using namespace pledge::ui;

namespace {

/// The pane on an open conflict; what is judged is written nowhere.
struct JudgingStage {
    SnapshotPtr snapshot = std::make_shared<const model::Snapshot>(testing::sampleSnapshot());
    Selection selection;
    DetailsView view{&selection};
    int left = 0;

    JudgingStage() {
        view.setSnapshot(snapshot);
        view.judgement()->setAnnotate([](const store::NewAnnotation&) { return base::Result<void>(); });
        QObject::connect(view.judgement(), &JudgementPanel::left, &view, [this] { ++left; });
        selection.choose(chooseFacet(*snapshot, "f-train-deadline"));
        view.show();
        view.activateWindow();
        CHECK(QTest::qWaitForWindowActive(&view));
        resize(380, 900);
        view.setFocus();
    }
    void resize(int width, int height) {
        view.resize(width, height);
        QTest::qWait(5);
    }
    JudgementPanel* panel() { return view.judgement(); }
    QPlainTextEdit* note() { return view.findChild<QPlainTextEdit*>(); }
    QLineEdit* right() { return view.findChild<QLineEdit*>(); }
    QPushButton* save() {
        for (QPushButton* b : panel()->findChildren<QPushButton*>())
            if (b->text() == QStringLiteral("Save note")) return b;
        return nullptr;
    }
    std::string said() {
        for (const QLabel* l : panel()->findChildren<QLabel*>())
            if (l->text().startsWith(QStringLiteral("Judged: "))) return l->text().toStdString();
        return {};
    }
    QScrollBar* scrolled() { return view.findChild<QScrollArea*>()->verticalScrollBar(); }
};

} // namespace

TEST_CASE("the judgement is in sight, and its note within reach, in any pane and any size of text") {
    JudgingStage stage;
    const double normal = stage.view.font().pointSizeF();
    for (const double scale : {0.8, 1.0, 1.5, 2.0})
        for (const QSize& size : {QSize(380, 900), QSize(380, 420), QSize(260, 300), QSize(260, 180)}) {
            INFO(scale << " " << size.width() << " by " << size.height());
            QFont font = stage.view.font();
            font.setPointSizeF(normal * scale);
            stage.view.setFont(font);
            stage.resize(size.width(), size.height());
            QTest::keyClick(&stage.view, Qt::Key_1);
            QTest::qWait(5);
            CHECK(stage.said() == "Judged: accepted 2028. Judging again replaces it.");
            CHECK(stage.panel()->visibleRegion().boundingRect().height() >=
                  std::min(stage.panel()->height(), size.height() / 2));
            CHECK(stage.scrolled()->height() > 0);
            for (int i = 0; i < 20 && !stage.note()->hasFocus(); ++i)
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            CHECK(stage.note()->hasFocus());
            CHECK_FALSE(stage.note()->visibleRegion().isEmpty());
            stage.view.setFocus();
        }
}

TEST_CASE("where both fit the whole judgement is in sight") {
    JudgingStage stage;
    stage.resize(380, 460);
    CHECK(stage.panel()->visibleRegion().boundingRect() == stage.panel()->rect());
}

TEST_CASE("large words leave the explanation some lines above the judgement") {
    JudgingStage stage;
    QFont font = stage.view.font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    stage.view.setFont(font);
    stage.resize(380, 440);
    CHECK(stage.panel()->mapTo(&stage.view, QPoint()).y() >= 0);
    const auto* explanation = stage.view.findChild<QScrollArea*>();
    CHECK(explanation->height() >= stage.view.height() / 3);
}

TEST_CASE("what is said of a judgement moves nothing") {
    JudgingStage stage;
    const auto place = [&] { return stage.save()->mapTo(&stage.view, QPoint()); };
    const QPoint before = place();
    QTest::keyClick(&stage.view, Qt::Key_1);
    QTest::qWait(5);
    REQUIRE_FALSE(stage.said().empty());
    CHECK(place() == before);
    stage.selection.choose(chooseFacet(*stage.snapshot, "f-train-audience"));
    stage.selection.choose(chooseFacet(*stage.snapshot, "f-train-deadline"));
    QTest::qWait(5);
    CHECK(stage.said().empty());
    CHECK(place() == before);
}

TEST_CASE("a judgement that is taken back is said no longer") {
    JudgingStage stage;
    QTest::keyClick(&stage.view, Qt::Key_1);
    REQUIRE_FALSE(stage.said().empty());
    stage.view.setSnapshot(std::make_shared<const model::Snapshot>(testing::sampleSnapshot())); // has none
    CHECK(stage.said().empty());
}

TEST_CASE("a judgement that could not be written leaves no button down") {
    JudgingStage stage;
    stage.view.judgement()->setAnnotate([](const store::NewAnnotation&) -> base::Result<void> {
        return base::Error{base::Error::Kind::failed, "The disk is full. Nothing was changed."};
    });
    QTest::keyClick(&stage.view, Qt::Key_1);
    for (const QPushButton* b : stage.panel()->findChildren<QPushButton*>()) CHECK_FALSE(b->isChecked());
    CHECK(stage.said().empty());
}

TEST_CASE("after none correct the right value is said") {
    JudgingStage stage;
    QTest::keyClick(&stage.view, Qt::Key_4);
    QTest::keyClicks(stage.right(), QStringLiteral("2028-12"));
    QTest::keyClick(stage.right(), Qt::Key_Return);
    CHECK(stage.said() == "Judged: none correct, right is Dec 2028. Judging again replaces it.");
    CHECK(stage.left == 1);
    CHECK_FALSE(stage.right()->isVisible());
}

TEST_CASE("Escape and saving leave the fields, and a draft stays") {
    JudgingStage stage;
    stage.note()->setFocus();
    QTest::keyClicks(stage.note(), QStringLiteral("half"));
    QTest::keyClick(stage.note(), Qt::Key_Escape);
    CHECK(stage.left == 1);
    CHECK(stage.note()->toPlainText() == QStringLiteral("half"));
    QTest::keyClick(stage.note(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(stage.left == 2);
    CHECK(stage.note()->toPlainText().isEmpty());
    QTest::keyClick(stage.note(), Qt::Key_Return, Qt::ControlModifier); // nothing to save: it says so, and stays
    CHECK(stage.left == 2);
    stage.view.setFocus();
    QTest::keyClick(&stage.view, Qt::Key_4);
    REQUIRE(stage.right()->isVisible());
    QTest::keyClicks(stage.right(), QStringLiteral("2031"));
    QTest::keyClick(stage.right(), Qt::Key_Escape);
    CHECK(stage.left == 3);
    CHECK_FALSE(stage.right()->isVisible());
    CHECK(stage.right()->text().isEmpty());
    CHECK(stage.said().empty());
}

TEST_CASE("another thing is read from its title; the same told anew stays where it was") {
    JudgingStage stage;
    stage.resize(300, 330);
    REQUIRE(stage.scrolled()->maximum() > 40);
    stage.scrolled()->setValue(40);
    stage.view.setSnapshot(std::make_shared<const model::Snapshot>(testing::judgedSnapshot()));
    QTest::qWait(5);
    CHECK(stage.scrolled()->value() == 40);
    stage.selection.choose(chooseFacet(*stage.snapshot, "f-train-audience"));
    QTest::qWait(5);
    CHECK(stage.scrolled()->value() == 0);
}
