#include "ui/document/values.h"

#include "core/model/edtf.h"
#include "ui/document/terms.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <array>

namespace pledge::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(document)
};

constexpr std::array months{
    QT_TRANSLATE_NOOP("month", "Jan"), QT_TRANSLATE_NOOP("month", "Feb"), QT_TRANSLATE_NOOP("month", "Mar"),
    QT_TRANSLATE_NOOP("month", "Apr"), QT_TRANSLATE_NOOP("month", "May"), QT_TRANSLATE_NOOP("month", "Jun"),
    QT_TRANSLATE_NOOP("month", "Jul"), QT_TRANSLATE_NOOP("month", "Aug"), QT_TRANSLATE_NOOP("month", "Sep"),
    QT_TRANSLATE_NOOP("month", "Oct"), QT_TRANSLATE_NOOP("month", "Nov"), QT_TRANSLATE_NOOP("month", "Dec")};

} // namespace

QString shown(const model::Quantity& quantity) { return text(model::display(quantity)); }

QString shown(const model::Value& value, model::FacetName facet) {
    using model::FacetName;
    if (const auto* q = std::get_if<model::Quantity>(&value)) return shown(*q);
    if (const auto* list = std::get_if<std::vector<std::string>>(&value)) {
        QStringList words;
        for (const std::string& word : *list) words.append(text(word));
        return listed(words);
    }
    const auto& word = std::get<std::string>(value);
    if (facet == FacetName::deadline || facet == FacetName::period || facet == FacetName::announced)
        return shownDate(word);
    const auto standing = facet == FacetName::standing ? model::standingNamed(word) : std::nullopt;
    return standing ? wordOf(*standing) : text(word);
}

QString shownDate(std::string_view edtf) { return text(model::displayDate(edtf)); }

QString shownYear(int year) { return Words::tr("%1", "a year on an axis").arg(year); }
QString shownQuarter(int quarter) { return Words::tr("Q%1", "a quarter on an axis").arg(quarter); }
QString shownMonth(int month) {
    return QCoreApplication::translate("month", months.at(static_cast<std::size_t>(month - 1)));
}

QString shownMoment(std::string_view utc) {
    if (utc.size() < 16) return text(utc);
    return Words::tr("%1 %2 UTC", "day, minute").arg(shownDate(utc.substr(0, 10)), text(utc.substr(11, 5)));
}

QString listed(const QStringList& words) { return words.join(Words::tr(", ", "between the words of a list")); }

QString quoted(const QString& words) { return Words::tr("“%1”").arg(words); }

} // namespace pledge::ui
