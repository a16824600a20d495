#include "ui/details/details_view.h"

#include "tests/support/catch.h"
#include "tests/support/sample_snapshot.h"
#include "ui/details/link_label.h"
#include "ui/details/right_value.h"
#include "ui/document/choices.h"
#include "ui/language/language.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest>
#include <algorithm>

using namespace pledge;
using namespace pledge::ui;

namespace {

struct DetailsStage {
    SnapshotPtr snapshot;
    Selection selection;
    DetailsView view{&selection};
    std::vector<store::NewAnnotation> written;

    explicit DetailsStage(model::Snapshot s = testing::sampleSnapshot())
        : snapshot(std::make_shared<const model::Snapshot>(std::move(s))) {
        view.setSnapshot(snapshot);
        view.judgement()->setAnnotate([this](const store::NewAnnotation& a) -> base::Result<void> {
            written.push_back(a);
            return {};
        });
        selection.choose(chooseFacet(*snapshot, "f-train-deadline"));
        view.resize(380, 900);
        view.show();
        CHECK(QTest::qWaitForWindowExposed(&view));
        view.activateWindow();
        CHECK(QTest::qWaitForWindowActive(&view));
        view.setFocus();
    }
    QPlainTextEdit* note() { return view.findChild<QPlainTextEdit*>(); }
};

QStringList printed(const std::vector<DetailLine>& lines) {
    QStringList out;
    for (const DetailLine& l : lines) {
        if (l.form == DetailLine::Form::reading)
            out.append(l.text + QStringLiteral(" <") + l.detail + QLatin1Char('>'));
        if (l.form == DetailLine::Form::quote) out.append(l.text + QStringLiteral(": ") + l.quote.words);
    }
    return out;
}

} // namespace

TEST_CASE("a facet is told with its readings and their quotes") {
    const auto s = testing::sampleSnapshot();
    const auto lines = describe(s, chooseFacet(s, "f-train-deadline"));
    CHECK(printed(lines) == QStringList{QStringLiteral("2028 <B>"), QStringLiteral("B: by 2028"),
                                        QStringLiteral("2030 <A C D>"), QStringLiteral("A: by 2030"),
                                        QStringLiteral("C: by 2030"), QStringLiteral("D: 2030年までに")});
    CHECK(lines.front().text == QStringLiteral("Deadline: train 200,000"));
}

TEST_CASE(
    "a reading says how it is supported, a conflict what kind it is, an announcement which sources are one voice") {
    auto s = testing::sampleSnapshot();
    auto& announcement = s.finding.announcements.front();
    announcement.echoes = {{{"s-a", "s-c"}, "They share a text."}};
    for (auto& c : announcement.commitments)
        for (auto& f : c.facets)
            if (f.id == "f-train-deadline") {
                f.type = model::Difference::out_of_date;
                f.readings[1].support = {2, {"s-d"}, "s-a"};
            }
    QStringList told;
    for (const DetailLine& l : describe(s, chooseFacet(s, "f-train-deadline"))) {
        if (l.form == DetailLine::Form::verdict) told.append(l.text);
        if (l.form == DetailLine::Form::reading) told.append(l.support);
    }
    CHECK(told == QStringList{QStringLiteral("conflict: out of date"), QStringLiteral("1 source"),
                              QStringLiteral("3 sources, 2 independent (A and C repeat one report); D is a party's own "
                                             "text; A stands nearest to the day")});
    Chosen chosen;
    chosen.announcement = announcement.id;
    const auto lines = describe(s, chosen);
    CHECK(lines.back().text == QStringLiteral("One report"));
    CHECK(lines.back().detail == QStringLiteral("A and C: They share a text."));
}

TEST_CASE("key 2 accepts the second reading with the note") {
    DetailsStage stage;
    stage.note()->setPlainText(QStringLiteral("Three of four."));
    QTest::keyClick(&stage.view, Qt::Key_2);
    REQUIRE(stage.written.size() == 1);
    CHECK(stage.written[0].targetId == "f-train-deadline");
    CHECK(stage.written[0].judgement == model::Judgement::accepted);
    CHECK(stage.written[0].readingId == stage.snapshot->find("f-train-deadline").facet->readings[1].id);
    CHECK(stage.written[0].note == "Three of four.");
    CHECK(stage.note()->toPlainText().isEmpty());
}

TEST_CASE("digits typed into the note judge nothing") {
    DetailsStage stage;
    stage.note()->setFocus();
    QTest::keyClicks(stage.note(), QStringLiteral("12"));
    CHECK(stage.written.empty());
    CHECK(stage.note()->toPlainText() == QStringLiteral("12"));
    QTest::keyClick(stage.note(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(stage.written.size() == 1);
    CHECK_FALSE(stage.written[0].judgement);
    CHECK(stage.written[0].note == "12");
}

TEST_CASE("none correct asks for the right value") {
    DetailsStage stage;
    QTest::keyClick(&stage.view, Qt::Key_4);
    CHECK(stage.written.empty());
    auto* right = stage.view.findChild<QLineEdit*>();
    REQUIRE(right->isVisible());
    QTest::keyClicks(right, QStringLiteral("soon"));
    QTest::keyClick(right, Qt::Key_Return);
    CHECK(stage.written.empty()); // no date: it says so and keeps what was typed
    CHECK(right->text() == QStringLiteral("soon"));
    right->setText(QStringLiteral("2031"));
    QTest::keyClick(right, Qt::Key_Return);
    REQUIRE(stage.written.size() == 1);
    CHECK(stage.written[0].value == model::Value(std::string("2031")));
}

TEST_CASE("a draft stays with its facet") {
    DetailsStage stage;
    stage.note()->setPlainText(QStringLiteral("half a thought"));
    stage.selection.choose(chooseFacet(*stage.snapshot, "f-compute-standing"));
    CHECK(stage.note()->toPlainText().isEmpty());
    stage.selection.choose(chooseFacet(*stage.snapshot, "f-train-deadline"));
    CHECK(stage.note()->toPlainText() == QStringLiteral("half a thought"));
}

TEST_CASE("what was judged stands in the history") {
    const auto s = testing::judgedSnapshot();
    const auto past = history(s, {"f-train-deadline"});
    REQUIRE(past.size() == 2);
    CHECK(past[0].detail.contains(QStringLiteral("accepted 2030")));
    CHECK_FALSE(past[0].text.isEmpty());
    CHECK(past[1].text == QStringLiteral("Take back"));
    CHECK(past[1].event == s.annotations.front().id);
}

TEST_CASE("the right value is read in the facet's own terms") {
    const auto s = testing::sampleSnapshot();
    const auto number = [&](const char* facet, const char* typed) {
        const auto v = readRightValue(QString::fromUtf8(typed), *s.find(facet).facet);
        return v ? model::display(*v, s.find(facet).facet->facet) : "cannot";
    };
    CHECK(number("f-fund-amount", "€2.5 bn") == "€2.5 bn");
    CHECK(number("f-train-count", "210,000") == "210,000");
    CHECK(number("f-centre-capacity", "130 MW") == "130 MW");
    CHECK(number("f-use-share", "45 %") == "45 %");
    CHECK(number("f-fund-amount", "much") == "cannot");
    CHECK(number("f-train-audience", "engineers, nurses") == "engineers, nurses");
    CHECK(number("f-compute-standing", "in talks") == "in talks");
}

TEST_CASE("the right value is read as Japanese writes it, too") {
    const auto s = testing::sampleSnapshot();
    const auto read = [&](const char* facet, const char* typed) {
        const auto v = readRightValue(QString::fromUtf8(typed), *s.find(facet).facet);
        return v ? model::display(*v, s.find(facet).facet->facet) : "cannot";
    };
    CHECK(read("f-fund-amount", "25億ユーロ") == "€2.5 bn");
    CHECK(read("f-fund-amount", "12億5000万") == "€1.25 bn");
    CHECK(read("f-train-count", "21万人") == "210,000");
    CHECK(read("f-train-count", "２１万人") == "210,000");
    CHECK(read("f-train-deadline", "2030年") == "2030");
    CHECK(read("f-train-deadline", "2027年第2四半期") == "Q2 2027");
    CHECK(read("f-train-deadline", "2030年まで") == "through 2030");
    CHECK(read("f-train-deadline", "2026年～2029年") == "2026–2029");
    CHECK(read("f-train-deadline", "2030年13月") == "cannot");
    CHECK(read("f-train-audience", "engineers、nurses") == "engineers, nurses");
    speak(QStringLiteral("ja"));
    CHECK(read("f-compute-standing", "交渉中") == "in talks");
    CHECK(read("f-compute-standing", "discussed") == "in talks");
    speak(QStringLiteral("en"));
}

TEST_CASE("a number is told as it reads and in all its digits") {
    const auto s = testing::sampleSnapshot();
    const auto told = [&] {
        std::vector<std::string> out;
        for (const DetailLine& l : describe(s, chooseFacet(s, "f-fund-amount")))
            if (l.form == DetailLine::Form::reading)
                out.push_back((l.text + QLatin1Char('|') + l.digits).toStdString());
        return out;
    };
    CHECK(told().front() == "€2.4 bn|2,400,000,000 EUR");
    speak(QStringLiteral("ja"));
    CHECK(told().front() == "24億ユーロ|2,400,000,000 EUR");
    speak(QStringLiteral("en"));
}

TEST_CASE("a reading shows one quote a source until it is unfolded") {
    auto s = testing::sampleSnapshot();
    auto again = *std::find_if(s.claims.begin(), s.claims.end(), [](const auto& c) { return c.quote == "by 2028"; });
    again.id = "c-again";
    s.claims.push_back(again);
    std::string reading;
    for (auto& a : s.finding.announcements)
        for (auto& c : a.commitments)
            for (auto& f : c.facets)
                if (f.id == "f-train-deadline") {
                    f.readings.front().claims.push_back(again.id);
                    reading = f.readings.front().id;
                }
    s.index();
    const auto chosen = chooseFacet(s, "f-train-deadline");
    const auto quotes = [](const std::vector<DetailLine>& lines) {
        return std::count_if(lines.begin(), lines.end(),
                             [](const auto& l) { return l.form == DetailLine::Form::quote && l.text == "B"; });
    };
    const auto folded = describe(s, chosen);
    CHECK(quotes(folded) == 1);
    const auto more =
        std::find_if(folded.begin(), folded.end(), [](const auto& l) { return l.form == DetailLine::Form::more; });
    REQUIRE(more != folded.end());
    CHECK(more->text == QStringLiteral("1 more place says so"));
    CHECK(more->whole == reading);
    CHECK(quotes(describe(s, chosen, {{reading, 1}})) == 2);
}

TEST_CASE("of hundreds of sources, readings and notes the first are told, and a page more each time") {
    auto s = testing::sampleSnapshot();
    const model::Source source = s.sources.front();
    const auto claim =
        *std::find_if(s.claims.begin(), s.claims.end(), [](const auto& c) { return c.quote == "by 2028"; });
    model::Facet* facet = nullptr;
    for (auto& a : s.finding.announcements)
        for (auto& c : a.commitments)
            for (auto& f : c.facets)
                if (f.id == "f-train-deadline") facet = &f;
    REQUIRE(facet);
    model::Reading& reading = facet->readings.front();
    reading.claims.clear();
    for (int i = 0; i < 300; ++i) {
        auto more = source;
        more.id = "s-" + std::to_string(i);
        s.sources.push_back(more);
        auto said = claim;
        said.id = "c-" + std::to_string(i);
        said.source = more.id;
        s.claims.push_back(said);
        reading.claims.push_back(said.id);
    }
    const std::string first = reading.id;
    while (facet->readings.size() < 200) {
        auto other = facet->readings.back();
        other.id = "r-" + std::to_string(facet->readings.size());
        other.claims.clear();
        facet->readings.push_back(other);
    }
    for (int i = 0; i < 100; ++i) {
        model::Annotation note;
        note.target = model::Target::facet;
        note.targetId = facet->id;
        note.note = "again";
        s.annotations.push_back(note);
    }
    s.index();
    const auto chosen = chooseFacet(s, "f-train-deadline");
    const auto count = [](const std::vector<DetailLine>& lines, DetailLine::Form form) {
        return std::count_if(lines.begin(), lines.end(), [&](const auto& l) { return l.form == form; });
    };
    const auto moreOf = [](const std::vector<DetailLine>& lines, const std::string& whole) {
        for (const DetailLine& l : lines)
            if (l.form == DetailLine::Form::more && l.whole == whole) return l.text.toStdString();
        return std::string();
    };
    const auto told = describe(s, chosen);
    CHECK(told.size() < 40);
    CHECK(moreOf(told, first) == "292 more places say so");
    CHECK(count(told, DetailLine::Form::reading) == 12);
    CHECK(moreOf(told, "f-train-deadline") == "188 more readings");
    const auto once = describe(s, chosen, {{first, 1}, {"f-train-deadline", 1}});
    CHECK(moreOf(once, first) == "242 more places say so");
    CHECK(count(once, DetailLine::Form::reading) == 62);
    const auto all = describe(s, chosen, {{first, 9}, {"f-train-deadline", 9}});
    CHECK(moreOf(all, first).empty());
    CHECK(count(all, DetailLine::Form::reading) == 200);

    const auto past = history(s, {"f-train-deadline"});
    CHECK(count(past, DetailLine::Form::note) == 24);
    CHECK(moreOf(past, "history:f-train-deadline") == "76 older entries");
    CHECK(count(history(s, {"f-train-deadline"}, {{"history:f-train-deadline", 2}}), DetailLine::Form::note) == 100);
}

TEST_CASE("what says the same as before is not made again, unless in other colours") {
    DetailsStage stage;
    stage.selection.choose(chooseFacet(*stage.snapshot, "f-train-deadline"));
    const auto labels = [&] { return stage.view.findChildren<LinkLabel*>(); };
    const auto before = labels();
    REQUIRE(before.size() > 1);
    stage.view.setSnapshot(std::make_shared<model::Snapshot>(*stage.snapshot));
    CHECK(labels() == before);
    QPalette other = stage.view.palette();
    other.setColor(QPalette::Window, Qt::black);
    other.setColor(QPalette::WindowText, Qt::white);
    stage.view.setPalette(other);
    CHECK(labels() != before);
}

TEST_CASE("the wheel over what a note is about changes nothing") {
    DetailsStage stage;
    auto* about = stage.view.findChild<QComboBox*>();
    REQUIRE(about->count() > 1);
    QWheelEvent wheel(QPointF(5, 5), about->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(about, &wheel);
    CHECK(about->currentIndex() == 0);
}

TEST_CASE("a claim says which rule found it, what that recognises, and its steps by number") {
    auto s = testing::sampleSnapshot();
    auto& claim = *std::find_if(s.claims.begin(), s.claims.end(), [](const auto& c) { return c.quote == "by 2028"; });
    claim.rule = "date.by";
    claim.steps = {"“by 2028” is 2028. The text gives the year itself.", "“by” before it makes it the latest date."};
    s.index();
    DetailsStage stage(s);
    const Chosen chosen = chooseClaim(*stage.snapshot, claim.id, {});
    QStringList why;
    for (const DetailLine& l : describe(*stage.snapshot, chosen))
        if (l.form == DetailLine::Form::rule || l.form == DetailLine::Form::step)
            why.append(l.text + QStringLiteral(" | ") + l.detail);
    REQUIRE(why.size() == 3);
    CHECK(why[0].startsWith(QStringLiteral("date.by | A date behind “by”")));
    CHECK(why[1] == QStringLiteral("“by 2028” is 2028. The text gives the year itself. | 1"));
    CHECK(why[2] == QStringLiteral("“by” before it makes it the latest date. | 2"));

    stage.selection.choose(chosen);
    QCoreApplication::processEvents();
    const auto labels = stage.view.findChildren<QLabel*>();
    const auto step = std::find_if(labels.begin(), labels.end(), [](const QLabel* l) {
        return l->accessibleName() == QStringLiteral("2. “by” before it makes it the latest date.");
    });
    REQUIRE(step != labels.end());
    CHECK((*step)->text().contains(QStringLiteral("background-color")));
    CHECK((*step)->width() <= stage.view.width());
}

TEST_CASE("a claim's rule and steps are told in the window's language") {
    auto s = testing::sampleSnapshot();
    auto& claim = *std::find_if(s.claims.begin(), s.claims.end(), [](const auto& c) { return c.quote == "by 2028"; });
    claim.rule = "date.by";
    claim.steps = {"“by 2028” is 2028. The text gives the year itself.", "Something that no rule says."};
    s.index();
    const Chosen chosen = chooseClaim(s, claim.id, {});
    speak(QStringLiteral("ja"));
    QStringList why;
    for (const DetailLine& l : describe(s, chosen))
        if (l.form == DetailLine::Form::rule || l.form == DetailLine::Form::step)
            why.append(l.text + QStringLiteral(" | ") + l.detail);
    speak(QStringLiteral("en"));
    CHECK(why == QStringList{QStringLiteral("date.by | 「by」「before」に続く日付。その時までに行う。"),
                             QStringLiteral("「by 2028」は2028年です。年は本文のとおりです。 | 1"),
                             QStringLiteral("Something that no rule says. | 2")});
}

TEST_CASE("what an analyst shaped says by whom, with the way back") {
    model::Snapshot s = testing::sampleSnapshot();
    model::Announcement& a = s.finding.announcements[0];
    for (model::Commitment& c : a.commitments)
        for (model::Facet& f : c.facets)
            if (f.id == "f-train-deadline") f.overruled = {{"e1", model::Act::join, "Kim", "2026-05-03T09:00:00Z"}};
    a.overruled = {{"e2", model::Act::same, "Kim", "2026-05-04T09:00:00Z"}};
    model::Overrule same;
    same.id = "e2", same.act = model::Act::same, same.of = model::Grouping::name, same.names = {"Orvanta", "Orv"};
    s.overrules = {same};
    const auto named = describe(s, chooseAnnouncement(a.id));
    CHECK(named.at(1).form == DetailLine::Form::overruled);
    CHECK(named.at(1).text == QStringLiteral("“Orvanta” and “Orv” are the same, said by Kim on 4 May 2026"));
    DetailsStage stage(s);
    std::string event;
    QObject::connect(&stage.view, &DetailsView::takeBackWanted, &stage.view, [&](const std::string& e) { event = e; });
    for (QLabel* label : stage.view.findChildren<QLabel*>())
        if (label->text().contains(QStringLiteral("Joined by Kim on 3 May 2026")))
            Q_EMIT label->linkActivated(QStringLiteral("event:e1"));
    CHECK(QTest::qWaitFor([&] { return event == "e1"; }));
}
