#include "ui/compare/compare_view.h"

#include "core/base/utf8.h"
#include "tests/support/catch.h"
#include "tests/support/sample_snapshot.h"
#include "ui/document/choices.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QScrollBar>
#include <QtTest>

using namespace pledge;
using namespace pledge::ui;

namespace {

/// A snapshot whose articles are long, so that panes must scroll: lines are put before everything, claims move on.
model::Snapshot longSnapshot() {
    auto s = testing::sampleSnapshot();
    std::string before;
    for (int i = 0; i < 120; ++i) before += "Nothing is claimed in this line.\n\n";
    for (model::Source& source : s.sources) source.article.text = before + source.article.text + before;
    for (model::Claim& claim : s.claims)
        claim.span = {claim.span.start + before.size(), claim.span.end + before.size()};
    return s;
}

struct Stage {
    SnapshotPtr snapshot;
    Selection selection;
    CompareView view{&selection};

    explicit Stage(model::Snapshot s) : snapshot(std::make_shared<const model::Snapshot>(std::move(s))) {
        selection.choose(stillThere(*snapshot, {}));
        view.setSnapshot(snapshot);
        view.resize(1000, 500);
        view.show();
        CHECK(QTest::qWaitForWindowExposed(&view));
        QTest::qWait(1);
    }
    const Mark* markIn(int pane, std::string_view facet) {
        return view.pane(pane)->firstOf(claimsBehind(*snapshot, *snapshot->find(facet).facet));
    }
};

} // namespace

TEST_CASE("code points become UTF-16 units") {
    const Utf16Index index(QStringLiteral("a😀b😀c"));
    CHECK(index.at(0) == 0);
    CHECK(index.at(1) == 1);
    CHECK(index.at(2) == 3);
    CHECK(index.at(3) == 4);
    CHECK(index.at(5) == 7);
}

TEST_CASE("every mark covers its quote") {
    const auto s = testing::sampleSnapshot();
    for (const model::Source& source : s.sources) {
        const QString text = QString::fromStdString(source.article.text);
        for (const Mark& m : marksOf(s, source, text, {}))
            CHECK(text.mid(m.start, m.end - m.start).toStdString() == s.claim(m.claim)->quote);
    }
}

TEST_CASE("claims of a conflict of the chosen commitment are marked as such") {
    const auto s = testing::sampleSnapshot();
    const model::Source& b = *s.source("s-b");
    const QString text = QString::fromStdString(b.article.text);
    std::string conflicting;
    for (const Mark& m : marksOf(s, b, text, chooseFacet(s, "f-train-deadline")))
        if (m.tone == Mark::Tone::conflict) conflicting += s.claim(m.claim)->quote;
    CHECK(conflicting == "by 2028");
}

TEST_CASE("one source of each reading is shown") {
    const auto s = testing::sampleSnapshot();
    const std::vector<std::string> shown = arrange(s, chooseFacet(s, "f-compute-standing"), {"s-b", "s-c"}, 2);
    CHECK(shown == std::vector<std::string>{"s-a", "s-d"});
    CHECK(arrange(s, chooseFacet(s, "f-train-deadline"), {"s-b", "s-c"}, 2) == std::vector<std::string>{"s-b", "s-c"});
}

TEST_CASE("clicking a claim marks and scrolls to its partners") {
    Stage stage(longSnapshot());
    stage.selection.choose(chooseFacet(*stage.snapshot, "f-train-deadline"));
    const int panes = stage.view.panesShown();
    REQUIRE(panes == 3);
    // The first pane is scrolled away by hand, then the claim in the second is clicked.
    ArticleText* first = stage.view.pane(0)->article();
    ArticleText* second = stage.view.pane(1)->article();
    stage.selection.choose(chooseAnnouncement(stage.selection.chosen().announcement));
    first->verticalScrollBar()->setValue(0);
    const Mark* clicked = stage.markIn(1, "f-train-deadline");
    REQUIRE(clicked);
    const QString id = QString::fromStdString(clicked->claim);
    QTest::mouseClick(second->viewport(), Qt::LeftButton, {}, second->placeOf(*clicked).center().toPoint());
    CHECK(stage.selection.chosen().claim == id.toStdString());
    const Mark* partner = stage.markIn(0, "f-train-deadline");
    REQUIRE(partner);
    CHECK(partner->tone == Mark::Tone::conflict);
    const QRectF place = first->placeOf(*partner);
    CHECK(place.top() >= 0);
    CHECK(place.bottom() <= first->viewport()->height());
    REQUIRE(stage.view.ribbons(0)->ties().size() == 1);
    CHECK(stage.view.ribbons(0)->ties().front().verdict == model::Verdict::conflict);
}

TEST_CASE("a source that says nothing says so") {
    Stage stage(testing::sampleSnapshot());
    stage.selection.choose(chooseFacet(*stage.snapshot, "f-crime-deadline"));
    bool told = false;
    for (int i = 0; i < stage.view.panesShown(); ++i) {
        const ComparePane* pane = stage.view.pane(i);
        const bool silent = pane->source() != "s-d";
        CHECK(pane->absence()->isVisible() == silent);
        if (silent) told = pane->absence()->text().startsWith(QStringLiteral("Not stated here · "));
    }
    CHECK(told);
}

TEST_CASE("n and p walk the claims of a pane") {
    Stage stage(testing::sampleSnapshot());
    stage.view.focusText();
    QTest::keyClick(stage.view.pane(0)->article(), Qt::Key_N);
    const std::string first = stage.selection.chosen().claim;
    CHECK_FALSE(first.empty());
    QTest::keyClick(stage.view.pane(0)->article(), Qt::Key_N);
    CHECK(stage.selection.chosen().claim != first);
    QTest::keyClick(stage.view.pane(0)->article(), Qt::Key_P);
    CHECK(stage.selection.chosen().claim == first);
}

TEST_CASE("the words of what is chosen are selected, the cursor before them, and the focus goes there") {
    Stage stage(longSnapshot());
    const std::string claim = stage.snapshot->find("f-train-deadline").facet->readings.front().claims.front();
    stage.selection.choose(chooseClaim(*stage.snapshot, claim, {}));
    stage.view.focusText();
    const std::string source = stage.snapshot->claim(claim)->source;
    for (int i = 0; i < stage.view.panesShown(); ++i) {
        const QTextCursor cursor = stage.view.pane(i)->article()->textCursor();
        const bool own = stage.view.pane(i)->source() == source;
        if (own) CHECK(cursor.selectedText() == QStringLiteral("by 2028"));
        CHECK(cursor.hasSelection()); // what the others say of it
        CHECK(cursor.position() == cursor.selectionStart());
        CHECK(stage.view.pane(i)->article()->hasFocus() == own);
    }
}

TEST_CASE("what a mark selects looks as the mark does, what the user selects as everywhere") {
    Stage stage(longSnapshot());
    ArticleText* article = stage.view.pane(0)->article();
    const auto highlight = [article] { return article->palette().color(QPalette::Highlight); };
    const QColor usual = highlight();
    stage.selection.choose(chooseFacet(*stage.snapshot, "f-train-deadline"));
    REQUIRE(article->textCursor().hasSelection());
    CHECK(highlight().alpha() == 0);
    article->selectAll();
    CHECK(highlight() == usual);
    const QString all = article->textCursor().selectedText();
    stage.selection.choose(chooseAnnouncement(stage.selection.chosen().announcement));
    CHECK(article->textCursor().selectedText() == all);
    stage.selection.choose(chooseFacet(*stage.snapshot, "f-train-deadline"));
    REQUIRE(article->textCursor().selectedText() != all);
    stage.selection.choose(chooseAnnouncement(stage.selection.chosen().announcement));
    CHECK_FALSE(article->textCursor().hasSelection());
}

TEST_CASE("found words are marked in their source and scrolled to, until something else is chosen") {
    Stage stage(longSnapshot());
    const model::Source& d = stage.snapshot->sources[3];
    const auto at = d.article.text.find("協議中");
    REQUIRE(at != std::string::npos);
    const std::size_t start = base::countCodePoints(std::string_view(d.article.text).substr(0, at));
    stage.selection.choose(chooseSource(*stage.snapshot, d.id, stage.selection.chosen()));
    stage.view.showFound(d.id, {start, start + 3});
    int marked = 0;
    for (int i = 0; i < stage.view.panesShown(); ++i) {
        ArticleText* article = stage.view.pane(i)->article();
        const Mark& m = article->found();
        if (stage.view.pane(i)->source() != d.id) {
            CHECK(m.end == 0);
            continue;
        }
        ++marked;
        CHECK(article->toPlainText().mid(m.start, m.end - m.start) == QStringLiteral("協議中"));
        const QRectF place = article->placeOf(m);
        CHECK(place.top() >= 0);
        CHECK(place.bottom() <= article->viewport()->height());
        // Painted: a frame in the colour of what is chosen.
        const QImage image = article->viewport()->grab().toImage();
        const qreal ratio = image.devicePixelRatio();
        const QColor edge = image.pixelColor((QPointF(place.left() - 1, place.center().y()) * ratio).toPoint());
        CHECK(edge == Theme::of(article->palette()).accent);
    }
    CHECK(marked == 1);
    stage.selection.choose(chooseFacet(*stage.snapshot, "f-train-deadline"));
    for (int i = 0; i < stage.view.panesShown(); ++i) CHECK(stage.view.pane(i)->article()->found().end == 0);
}

TEST_CASE("articles are read in the colours of a page of their own, and in the window's again") {
    Stage stage(testing::sampleSnapshot());
    stage.view.setPalette(Theme::light().palette());
    stage.view.setStyleSheet(Theme::light().styleSheet(10)); // as the window has one
    ArticleText* article = stage.view.pane(0)->article();
    const auto paper = [&] {
        const QImage seen = stage.view.grab().toImage();
        const QPoint corner = article->mapTo(&stage.view, QPoint(article->width() / 2, article->height() - 3));
        return seen.pixelColor(corner * seen.devicePixelRatio()).name().toStdString();
    };
    CHECK(paper() == Theme::light().panel.name().toStdString());
    stage.view.setPage(&Theme::darkOne());
    CHECK(paper() == Theme::darkOne().panel.name().toStdString());
    CHECK(article->palette().color(QPalette::Text).name().toStdString() == Theme::darkOne().ink.name().toStdString());
    // The words of what is chosen stay those of the page, whatever the window turns to.
    stage.view.setPalette(Theme::highContrast().palette());
    CHECK(paper() == Theme::darkOne().panel.name().toStdString());
    stage.view.setPage(nullptr);
    CHECK(article->palette().color(QPalette::Text).name().toStdString() ==
          Theme::highContrast().ink.name().toStdString());
    CHECK(paper() == Theme::highContrast().panel.name().toStdString());
}
