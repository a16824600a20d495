#include "ui/document/reading_forms.h"

#include "ui/document/terms.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <array>

namespace pledge::ui {
namespace {

struct FormsWords {
    Q_DECLARE_TR_FUNCTIONS(forms)
};

constexpr auto formsContext = "forms";
constexpr std::string_view digits = "0123456789";

/// "three", "Three" and "3" are 3.
std::optional<int> numberIn(std::string_view word) {
    constexpr std::array<std::string_view, 7> words{"no", "one", "two", "three", "four", "five", "six"};
    const QString lower = text(word).toLower();
    for (std::size_t i = 0; i < words.size(); ++i)
        if (lower == text(words[i])) return static_cast<int>(i);
    if (word.empty() || word.find_first_not_of(digits) != word.npos) return std::nullopt;
    bool whole = false;
    const int n = lower.toInt(&whole);
    return whole ? std::optional(n) : std::nullopt;
}

/// A number and one of two nouns for it.
std::optional<int> counted(std::string_view said, std::string_view noun) {
    const auto space = said.find(' ');
    if (space == said.npos) return std::nullopt;
    std::string_view behind = said.substr(space + 1);
    if (!behind.starts_with(noun)) return std::nullopt;
    behind.remove_prefix(noun.size());
    return behind.empty() || behind == "s" ? numberIn(said.substr(0, space)) : std::nullopt;
}

/// As QString::arg, but what a part holds is never taken for a place.
QString filledIn(const QString& form, const QStringList& parts) {
    QString out;
    for (qsizetype i = 0; i < form.size(); ++i) {
        const int place = form[i] == QLatin1Char('%') && i + 1 < form.size() ? form[i + 1].digitValue() : 0;
        if (place < 1 || place > parts.size())
            out += form[i];
        else
            out += parts[place - 1], ++i;
    }
    return out;
}

} // namespace

bool speaksOther() { return QLocale().language() != QLocale::English; }

std::string spokenCode() { return QLocale().name().section(QLatin1Char('_'), 0, 0).toStdString(); }

std::optional<QString> saidAgain(const model::Form& form, const QStringList& parts) {
    const QByteArray source(form.text.data(), static_cast<qsizetype>(form.text.size()));
    const QString words = QCoreApplication::translate(formsContext, source.constData());
    if (words == QString::fromUtf8(source)) return std::nullopt;
    return filledIn(words, parts);
}

std::optional<QString> saidAgain(const model::Form& form, std::string_view sentence, const SayPart& say, First first) {
    std::optional<QStringList> fits;
    model::readAgain(form, sentence, [&](const model::Parts& parts) {
        QStringList said;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const auto part = say(form.places[i], parts[i]);
            if (!part) return false;
            said.append(*part);
        }
        fits = said;
        return first == First::shortest;
    });
    return fits ? saidAgain(form, *fits) : std::nullopt;
}

std::optional<QString> sayNumber(std::string_view number) {
    const bool is = !number.empty() && number.find_first_not_of("0123456789,.") == number.npos;
    return is ? std::optional(text(number)) : std::nullopt;
}

std::optional<QString> sayShare(std::string_view share) {
    return share.ends_with(" %") && sayNumber(share.substr(0, share.size() - 2)) ? std::optional(text(share))
                                                                                 : std::nullopt;
}

std::optional<QString> sayTime(std::string_view time) {
    if (const auto n = counted(time, "day")) return FormsWords::tr("%n day(s)", nullptr, *n);
    if (const auto n = counted(time, "month")) return FormsWords::tr("%n month(s)", nullptr, *n);
    if (const auto n = counted(time, "year")) return FormsWords::tr("%n year(s)", nullptr, *n);
    return std::nullopt;
}

std::optional<QString> saySources(std::string_view said) {
    const auto n = counted(said, "source");
    return n ? std::optional(sourcesCounted(*n)) : std::nullopt;
}

} // namespace pledge::ui
