#include "ui/language/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QPointer>
#include <QSettings>
#include <QTranslator>

namespace pledge::ui {
namespace {

const QString languageKey = QStringLiteral("look/language");

/// The translators in force. They belong to the application and go with it.
struct InForce {
    QString language;
    QPointer<QTranslator> own;
    QPointer<QTranslator> ofQt;
};

InForce& inForce() {
    static InForce it;
    return it;
}

QTranslator* install(const QString& name, const QString& folder) {
    auto* translator = new QTranslator(qApp);
    if (translator->load(name, folder)) QCoreApplication::installTranslator(translator);
    return translator;
}

} // namespace

QStringList languages() { return {QStringLiteral("en"), QStringLiteral("ja")}; }

QString ownName(const QString& language) {
    return language == QStringLiteral("ja") ? QStringLiteral("日本語") : QStringLiteral("English");
}

QString bothNames(const QString& language) {
    const QString own = ownName(language);
    const QString here = language == QStringLiteral("ja") ? QCoreApplication::translate("language", "Japanese")
                                                          : QCoreApplication::translate("language", "English");
    return own == here ? own : QCoreApplication::translate("language", "%1 (%2)").arg(own, here);
}

QString languageOfSystem() {
    for (const QString& wanted : QLocale::system().uiLanguages())
        if (const QString code = wanted.section(QLatin1Char('-'), 0, 0); languages().contains(code)) return code;
    return languages().front();
}

QString chosenLanguage() {
    const QString chosen = QSettings().value(languageKey).toString();
    return languages().contains(chosen) ? chosen : QString();
}

void chooseLanguage(const QString& language) { QSettings().setValue(languageKey, language); }

QString wantedLanguage() {
    const QString chosen = chosenLanguage();
    return chosen.isEmpty() ? languageOfSystem() : chosen;
}

void speak(const QString& language) {
    InForce& now = inForce();
    const QString code = languages().contains(language) ? language : languages().front();
    if (now.own && now.language == code) return;
    delete now.own;
    delete now.ofQt;
    now.language = code;
    QLocale::setDefault(code == QStringLiteral("ja") ? QLocale(QLocale::Japanese, QLocale::Japan)
                                                     : QLocale(QLocale::English, QLocale::UnitedStates));
    now.ofQt = install(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    now.own = install(QStringLiteral("pledgescope_") + code, QStringLiteral(":/translations"));
}

QString spoken() { return inForce().language; }

} // namespace pledge::ui
