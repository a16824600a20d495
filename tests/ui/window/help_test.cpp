#include "core/query/expression.h"
#include "tests/support/catch.h"
#include "tests/ui/window/still_clock.h"
#include "ui/document/criteria_text.h"
#include "ui/document/sample.h"
#include "ui/document/terms.h"
#include "ui/language/language.h"
#include "ui/palette/commands.h"
#include "ui/theme/theme.h"
#include "ui/window/help_dialog.h"
#include "ui/window/main_window.h"
#include "ui/window/value_filter.h"

#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextBrowser>
#include <QtTest>
#include <algorithm>

using namespace pledge;
using namespace pledge::ui;

namespace {

QStringList sections(const QString& help) {
    return help.split(QLatin1Char('\n')).filter(QRegularExpression(QStringLiteral("^## ")));
}

/// The names in code, which no language translates.
QStringList codes(const QString& help) {
    QStringList found;
    auto all = QRegularExpression(QStringLiteral("`([^`]+)`")).globalMatch(help);
    while (all.hasNext()) found.append(all.next().captured(1));
    return found;
}

/// The words of an enumeration, up to its last value.
template<class Enum>
QStringList wordsUpTo(Enum last) {
    QStringList words;
    for (int i = 0; i <= static_cast<int>(last); ++i) words.append(wordOf(static_cast<Enum>(i)));
    return words;
}

} // namespace

TEST_CASE("every language has the same help, section by section and name by name") {
    const QString english = helpText(QStringLiteral("en"));
    CHECK(sections(english).size() == 10);
    for (const QString& language : languages()) {
        INFO(language.toStdString());
        const QString help = helpText(language);
        if (language != QStringLiteral("en")) CHECK(help != english);
        CHECK(sections(help).size() == sections(english).size());
        CHECK(codes(help) == codes(english));
    }
}

TEST_CASE("the help explains every verdict, standing, column and judgement that there is") {
    for (const QString& language : languages()) {
        speak(language);
        const QString help = helpText(language);
        const auto holds = [&](const QString& part) {
            INFO(language.toStdString() << ": " << part.toStdString());
            CHECK(help.contains(part));
        };
        const auto strong = [](const QString& word) { return QStringLiteral("**%1**").arg(word); };
        for (int i = 0; i < 4; ++i) {
            const auto verdict = static_cast<model::Verdict>(i);
            holds(QStringLiteral("- `%1` **%2**").arg(text(model::sign(verdict)), wordOf(verdict)));
        }
        for (const query::FieldFacts& f : query::fields()) holds(QStringLiteral("`%1`").arg(text(f.name)));
        const auto& choices = [](query::Field f) { return query::factsOf(f).words.size(); };
        // The filter's words of a choice are as many as the window's, so that a new one is missed here.
        const QStringList standings = wordsUpTo(model::Standing::context);
        CHECK(static_cast<std::size_t>(standings.size()) == choices(query::Field::standing));
        CHECK(choices(query::Field::verdict) == 4);
        const QStringList judgements = wordsUpTo(model::Judgement::out_of_scope);
        CHECK(static_cast<std::size_t>(judgements.size()) == choices(query::Field::judgement));
        const QStringList differences = wordsUpTo(model::Difference::attribution);
        CHECK(static_cast<std::size_t>(differences.size()) == choices(query::Field::type));
        const QStringList states = wordsUpTo(model::FacetState::stale);
        CHECK(static_cast<std::size_t>(states.size()) == choices(query::Field::state));
        for (const QString& word : standings + judgements + differences + states) holds(strong(word));
        for (const QString& word : wordsUpTo(model::Severity::minor)) holds(strong(word));
    }
    speak(QStringLiteral("en"));
}

TEST_CASE("what the help gives as a filter can be read") {
    int read = 0;
    for (const QString& line : helpText(QStringLiteral("en")).split(QLatin1Char('\n')))
        if (line.startsWith(QStringLiteral("- `")) && line.endsWith(QLatin1Char('`'))) {
            INFO(line.toStdString());
            CHECK(query::parse(line.mid(3).chopped(1).toStdString()));
            ++read;
        }
    CHECK(read == 4);
}

TEST_CASE("the example for a filter by value is one, wherever it stands, and finds something on the sample") {
    const QString example = QStringLiteral("amount > 1e9 EUR and period <= 2029");
    for (const QString& language : languages()) CHECK(codes(helpText(language)).contains(example));
    CHECK_THAT(query::grammar(), ContainsSubstring(example.toStdString()));
    QSettings().clear();
    QFile::remove(samplePath()); // what others made of it
    MainWindow window({}, "Ada Lys", testing::still);
    CHECK(window.findChild<ValueFilter*>()->toolTip().contains(example));
    REQUIRE(QTest::qWaitFor([&] { return window.document().snapshot()->sources.size() == 6; }, 60000));
    Criteria criteria;
    criteria.where = *query::parse(example.toStdString());
    const model::Snapshot found = narrowed(*window.document().snapshot(), criteria);
    REQUIRE(found.finding.announcements.size() == 1);
    CHECK_FALSE(found.finding.announcements.front().commitments.empty());
    REQUIRE(QTest::qWaitFor([&] { return !window.document().isImporting(); }, 60000));
}

TEST_CASE("F1 opens the help once, it is in the palette, and words are found in it") {
    QSettings().clear();
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("work.pledge"));
    REQUIRE(store::Workspace::open(path.toStdString(), true));
    MainWindow window(path, "Ada Lys", testing::still);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    const std::vector<PaletteEntry> entries = commandsOf(*window.menuBar());
    const auto entry = std::find_if(entries.begin(), entries.end(), [](const PaletteEntry& e) {
        return e.title == QStringLiteral("How to read this window");
    });
    REQUIRE(entry != entries.end());
    CHECK(entry->keys == QStringLiteral("F1"));
    QTest::keyClick(&window, Qt::Key_F1);
    entry->action->trigger();
    REQUIRE(window.findChildren<HelpDialog*>().size() == 1);
    auto* help = window.findChild<HelpDialog*>();
    CHECK_FALSE(help->isModal());
    CHECK(help->accessibleName() == QStringLiteral("How to read this window"));
    CHECK_FALSE(help->page()->accessibleName().isEmpty());
    CHECK_FALSE(help->contents()->accessibleName().isEmpty());
    REQUIRE(help->contents()->count() == 10);
    help->field()->setText(QStringLiteral("whisker"));
    CHECK(help->page()->textCursor().selectedText().toLower() == QStringLiteral("whisker"));
    CHECK(help->state().isEmpty());
    help->field()->setText(QStringLiteral("zeppelin"));
    CHECK(help->state() == QStringLiteral("The help says nothing of “zeppelin”."));
    CHECK_FALSE(help->page()->textCursor().hasSelection());
    help->contents()->setCurrentRow(9);
    CHECK(help->page()->textCursor().block().text() == QStringLiteral("Where it is kept"));
    // Headings stand in the colour of the theme, whichever is chosen.
    for (const Theme* theme : {&Theme::darkOne(), &Theme::highContrast(), &Theme::light()}) {
        help->setPalette(theme->palette());
        QCoreApplication::processEvents();
        const QTextBlock heading = help->page()->document()->begin();
        CHECK(heading.begin().fragment().charFormat().foreground().color() == theme->accent);
    }
    help->close();
}
