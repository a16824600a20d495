#pragma once

#include "core/model/form.h"

#include <QString>
#include <QStringList>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace pledge::ui {

// Sentences of core, made by forms, said again in the window's language.

/// Whether the window speaks another language than core does.
bool speaksOther();
/// The window's language, ISO 639-1.
std::string spokenCode();
/// The form in the window's language with these parts at its places; nothing where the language has no words for it.
std::optional<QString> saidAgain(const model::Form& form, const QStringList& parts);

/// What stands at a place, said again; nothing where it cannot stand at such a place. `place` is the form's letter.
using SayPart = std::function<std::optional<QString>(char place, std::string_view part)>;
/// Which of several ways to part a sentence is taken: "€3" and "bn investment" are shorter first than "€3 bn".
enum class First { shortest, longest };
/// A sentence that this form made; nothing where it did not, or where a part of it cannot be said again.
std::optional<QString> saidAgain(const model::Form& form, std::string_view sentence, const SayPart& say,
                                 First first = First::shortest);
/// The same by the first of the forms that fits.
template<class Forms>
std::optional<QString> saidByAny(const Forms& forms, std::string_view sentence, const SayPart& say,
                                 First first = First::shortest) {
    for (const model::Form& form : forms)
        if (auto said = saidAgain(form, sentence, say, first)) return said;
    return std::nullopt;
}

// What stands at places of many forms, each nothing for what is none.

std::optional<QString> sayNumber(std::string_view digits);   ///< "1,200"
std::optional<QString> sayShare(std::string_view share);     ///< "5.1 %"
std::optional<QString> sayTime(std::string_view time);       ///< "3 days", "one year"
std::optional<QString> saySources(std::string_view counted); ///< "Two sources", "7 sources"

} // namespace pledge::ui
