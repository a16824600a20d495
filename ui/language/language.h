#pragma once

#include <QString>
#include <QStringList>

namespace pledge::ui {

/// The languages that the window speaks, in the order of its menu: ISO 639-1 codes.
QStringList languages();
/// What a language calls itself: "English", "日本語".
QString ownName(const QString& language);
/// The same with what the spoken language calls it, so that it is found by either: "日本語 (Japanese)".
QString bothNames(const QString& language);
/// The one of `languages` that the system asks for; English where it asks for none of them.
QString languageOfSystem();

/// What is chosen in the settings: one of `languages`, or empty for as the system asks.
QString chosenLanguage();
void chooseLanguage(const QString& language);
/// The one to speak by that choice.
QString wantedLanguage();

/// From now on texts, numbers and dates are made in that language, Qt's own texts too; what was made before stays as it
/// is. Needs the application. A language that is none of `languages` is English.
void speak(const QString& language);
/// The one spoken now.
QString spoken();

} // namespace pledge::ui
