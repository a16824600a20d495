#include "ui/language/language.h"

#include "tests/support/catch.h"

#include <QApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QProcess>
#include <QSettings>

using namespace pledge::ui;

namespace {

QString file() { return QCoreApplication::translate("pledge::ui::MainWindow", "&File"); }

QString claims(int n) { return QCoreApplication::translate("document", "%n claim(s)", nullptr, n); }

/// What a program says that starts with such an environment.
std::string askedFor(const char* name, const char* value) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* other : {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"})
        environment.remove(QString::fromLatin1(other));
    environment.insert(QString::fromLatin1(name), QString::fromLatin1(value));
    QProcess self;
    self.setProcessEnvironment(environment);
    self.start(QCoreApplication::applicationFilePath(), {QStringLiteral("says what the system asks for")});
    REQUIRE(self.waitForFinished());
    const QString said = QString::fromUtf8(self.readAllStandardOutput());
    return said.section(QLatin1Char('<'), 1, 1).section(QLatin1Char('>'), 0, 0).toStdString();
}

} // namespace

TEST_CASE("says what the system asks for", "[.]") { printf("<%s>\n", wantedLanguage().toUtf8().constData()); }

TEST_CASE("what is spoken decides texts, counted nouns and the locale") {
    speak(QStringLiteral("ja"));
    CHECK(spoken() == QStringLiteral("ja"));
    CHECK(file() == QStringLiteral("ファイル(&F)"));
    CHECK(claims(1) == QStringLiteral("主張1件"));
    CHECK(QLocale().language() == QLocale::Japanese);
    speak(QStringLiteral("en"));
    CHECK(file() == QStringLiteral("&File"));
    CHECK(claims(1) == QStringLiteral("1 claim"));
    CHECK(claims(0) == QStringLiteral("0 claims"));
    CHECK(QLocale().language() == QLocale::English);
    speak(QStringLiteral("xx"));
    CHECK(spoken() == QStringLiteral("en"));
}

TEST_CASE("standard buttons speak Japanese where the system has Qt's words") {
    if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_ja.qm"))) return;
    const auto cancel = [] { return QCoreApplication::translate("QPlatformTheme", "Cancel"); };
    speak(QStringLiteral("ja"));
    CHECK(cancel() == QStringLiteral("キャンセル"));
    speak(QStringLiteral("en"));
    CHECK(cancel() == QStringLiteral("Cancel"));
}

TEST_CASE("the system's language is spoken where nothing is chosen, English where it is none of ours") {
    CHECK(askedFor("LANG", "ja_JP.UTF-8") == "ja");
    CHECK(askedFor("LC_ALL", "ja_JP.eucJP") == "ja");
    CHECK(askedFor("LANG", "en_GB.UTF-8") == "en");
    CHECK(askedFor("LANG", "C.UTF-8") == "en");
    CHECK(askedFor("LANG", "fr_FR.UTF-8") == "en");
}

TEST_CASE("a chosen language comes before the system's, and is kept") {
    chooseLanguage(QStringLiteral("ja"));
    CHECK(QSettings().value(QStringLiteral("look/language")) == QStringLiteral("ja"));
    CHECK(chosenLanguage() == QStringLiteral("ja"));
    CHECK(wantedLanguage() == QStringLiteral("ja"));
    QSettings().setValue(QStringLiteral("look/language"), QStringLiteral("tlh"));
    CHECK(chosenLanguage() == QString());
    chooseLanguage({});
    CHECK(wantedLanguage() == languageOfSystem());
    CHECK(languages() == QStringList{QStringLiteral("en"), QStringLiteral("ja")});
    CHECK(ownName(QStringLiteral("ja")) == QStringLiteral("日本語"));
    CHECK(bothNames(QStringLiteral("ja")) == QStringLiteral("日本語 (Japanese)"));
    CHECK(bothNames(QStringLiteral("en")) == QStringLiteral("English"));
    speak(QStringLiteral("ja"));
    CHECK(bothNames(QStringLiteral("ja")) == QStringLiteral("日本語"));
    CHECK(bothNames(QStringLiteral("en")) == QStringLiteral("English（英語）"));
    speak(QStringLiteral("en"));
}
