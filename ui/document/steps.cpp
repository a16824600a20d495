#include "ui/document/steps.h"

#include "core/base/cldr.h"
#include "core/model/displayed.h"
#include "core/model/edtf.h"
#include "core/model/steps.h"
#include "ui/document/reading_forms.h"
#include "ui/document/terms.h"
#include "ui/document/values.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <map>

namespace pledge::ui {
namespace {

struct StepsWords {
    Q_DECLARE_TR_FUNCTIONS(steps)
};

namespace step = model::step;

std::optional<QString> say(char place, std::string_view part);

/// Digits as they are: "2,900,000,000", "0.6667", "-3".
std::optional<QString> number(std::string_view figure) {
    return sayNumber(figure.substr(figure.starts_with('-') ? 1 : 0)) ? std::optional<QString>(text(figure))
                                                                     : std::nullopt;
}

std::optional<QString> date(std::string_view shown) {
    const auto edtf = model::displayedDate(shown);
    return edtf ? std::optional<QString>(shownDate(*edtf)) : std::nullopt;
}

/// "euros (EUR)", or the code alone.
std::optional<QString> currency(std::string_view named) {
    constexpr std::size_t codeLetters = 3;
    static std::map<std::string, std::vector<base::Currency>> known; // by language
    std::string_view code = named;
    if (code.ends_with(')')) code.remove_suffix(1);
    if (code.size() > codeLetters && code[code.size() - codeLetters - 1] != '(') return std::nullopt;
    code = code.substr(code.size() - std::min(code.size(), codeLetters));
    auto& all = known[spokenCode()];
    if (all.empty()) all = base::currencies(spokenCode());
    const auto is = [&](const base::Currency& c) { return c.code == code; };
    const auto found = std::find_if(all.begin(), all.end(), is);
    if (found == all.end()) return text(code);
    // CLDR parts words by spaces that Japanese does not write: "カナダ ドル", but "西アフリカ CFA フラン".
    static const QRegularExpression between(QStringLiteral("(?<=[^ -~]) (?=[^ -~])"));
    return StepsWords::tr("%1 (%2)", "a currency, its code").arg(text(found->plural).remove(between), text(code));
}

std::optional<QString> unit(std::string_view named) {
    if (named == "square metres") return StepsWords::tr("square metres");
    return named.find(' ') == named.npos ? std::optional<QString>(text(named)) : std::nullopt;
}

/// "welders, cooks and others".
QString list(std::string_view words) {
    if (const std::optional<QString> open = saidAgain(step::andOthers, words, say)) return *open;
    QStringList all;
    for (const QString& word : text(words).split(QStringLiteral(", "))) all << countedWord(word);
    return listed(all);
}

/// "“cloud”, “data”".
std::optional<QString> quotes(std::string_view words) {
    const QString all = text(words);
    if (!all.startsWith(QChar(0x201c)) || !all.endsWith(QChar(0x201d))) return std::nullopt;
    QStringList each;
    for (const QString& word : all.mid(1, all.size() - 2).split(QStringLiteral("”, “"))) each << quoted(word);
    return listed(each);
}

/// "2 for a place, 1 for a product".
std::optional<QString> votes(std::string_view told) {
    QStringList each;
    for (const QString& one : text(told).split(QStringLiteral(", "))) {
        const std::optional<QString> said = saidAgain(step::pointsFor, one.toStdString(), say);
        if (!said) return std::nullopt;
        each << *said;
    }
    return listed(each);
}

std::optional<QString> say(char place, std::string_view part) {
    switch (place) {
    case 'n': return number(part);
    case 'r': return number(part) ? number(part) : saidAgain(step::range, part, say);
    case 'p': return saidByAny(step::phrases, part, say);
    case 't': return date(part);
    case 'd': return model::parseEdtf(part) ? std::optional<QString>(shownDate(part)) : std::nullopt;
    case 'c': return currency(part);
    case 'u': return unit(part);
    case 'l': return list(part);
    case 'q': return quotes(part);
    case 'v': return votes(part);
    case 'k': return part == "none" ? StepsWords::tr("none", "no pillar") : pillarName(part);
    case 's': {
        const auto standing = model::standingNamed(part);
        return standing ? std::optional<QString>(wordOf(*standing)) : std::nullopt;
    }
    case 'o': {
        const auto role = model::roleNamed(part);
        return role ? std::optional<QString>(wordOf(*role)) : std::nullopt;
    }
    default: return text(part);
    }
}

std::optional<QString> sentence(std::string_view told) {
    // Dates first: a year would pass for a number, but no number in digits for a year, as it has commas.
    if (auto said = saidByAny(step::ofDates, told, say)) return said;
    if (auto said = saidByAny(step::ofNumbers, told, say)) return said;
    if (auto said = saidByAny(step::ofTies, told, say)) return said;
    return saidByAny(step::ofNames, told, say);
}

/// One sentence, or several; the words of the text in it may have full stops of their own.
std::optional<QString> sentences(std::string_view told) {
    if (auto whole = sentence(told)) return whole;
    for (auto at = told.find(". "); at != told.npos; at = told.find(". ", at + 1)) {
        const std::optional<QString> first = sentence(told.substr(0, at + 1));
        const std::optional<QString> rest = first ? sentences(told.substr(at + 2)) : std::nullopt;
        if (rest) return StepsWords::tr("%1 %2", "two sentences").arg(*first, *rest);
    }
    return std::nullopt;
}

} // namespace

QString stepOf(std::string_view step) { return speaksOther() ? sentences(step).value_or(text(step)) : text(step); }

QString saysOf(const model::Rule& rule) { return text(rule.told(spokenCode())); }

} // namespace pledge::ui
