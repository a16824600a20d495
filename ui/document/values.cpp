#include "ui/document/values.h"

#include "core/model/edtf.h"
#include "ui/document/japanese.h"
#include "ui/document/terms.h"
#include "ui/document/words.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <array>

namespace pledge::ui {
namespace {

constexpr std::array months{
    QT_TRANSLATE_NOOP("month", "Jan"), QT_TRANSLATE_NOOP("month", "Feb"), QT_TRANSLATE_NOOP("month", "Mar"),
    QT_TRANSLATE_NOOP("month", "Apr"), QT_TRANSLATE_NOOP("month", "May"), QT_TRANSLATE_NOOP("month", "Jun"),
    QT_TRANSLATE_NOOP("month", "Jul"), QT_TRANSLATE_NOOP("month", "Aug"), QT_TRANSLATE_NOOP("month", "Sep"),
    QT_TRANSLATE_NOOP("month", "Oct"), QT_TRANSLATE_NOOP("month", "Nov"), QT_TRANSLATE_NOOP("month", "Dec")};

bool inJapanese() { return QLocale().language() == QLocale::Japanese; }

/// At most three digits behind the point, those before it in groups of three.
QString digitsOf(double v) {
    const QLocale c(QLocale::English, QLocale::UnitedStates);
    QString s = c.toString(v, 'f', 3);
    while (s.endsWith(QLatin1Char('0'))) s.chop(1);
    if (s.endsWith(QLatin1Char('.'))) s.chop(1);
    return s;
}

/// A number with its unit in full.
QString withUnit(const QString& number, const std::string& unit) {
    if (unit == "people") return DocumentWords::tr("%1 people").arg(number);
    if (unit == "gpu") return DocumentWords::tr("%1 chips").arg(number);
    if (unit == "site") return DocumentWords::tr("%1 sites").arg(number);
    if (unit == "unit") return DocumentWords::tr("%1 units").arg(number);
    if (unit == "m2") return DocumentWords::tr("%1 m²").arg(number);
    return unit.empty() ? number : QStringLiteral("%1 %2").arg(number, text(unit));
}

QString withRate(const QString& amount, const std::string& per) {
    if (per == "P1Y") return DocumentWords::tr("%1 / year").arg(amount);
    if (per == "P1M") return DocumentWords::tr("%1 / month").arg(amount);
    if (per == "P1W") return DocumentWords::tr("%1 / week").arg(amount);
    if (per == "P1D") return DocumentWords::tr("%1 / day").arg(amount);
    if (per == "PT1H") return DocumentWords::tr("%1 / hour").arg(amount);
    return per.empty() ? amount : QStringLiteral("%1 / %2").arg(amount, text(per));
}

/// How mathematics writes it; "nearly" as "about".
QString signOf(model::Qualifier qualifier) {
    switch (qualifier) {
    case model::Qualifier::exact: return {};
    case model::Qualifier::at_least: return QStringLiteral("≥");
    case model::Qualifier::more_than: return QStringLiteral(">");
    case model::Qualifier::about:
    case model::Qualifier::nearly: return QStringLiteral("~");
    case model::Qualifier::up_to: return QStringLiteral("≤");
    case model::Qualifier::less_than: return QStringLiteral("<");
    }
    return {};
}

} // namespace

QString shown(const model::Quantity& quantity) {
    return inJapanese() ? japaneseAmount(quantity) : text(model::display(quantity));
}

QString inDigits(const model::Quantity& quantity) {
    if (quantity.unit == "ratio") return {};
    const QString said = shown(quantity);
    QString number = digitsOf(quantity.value);
    bool told = said.contains(number);
    if (quantity.value_max) {
        const QString top = digitsOf(*quantity.value_max);
        told = told && said.contains(top);
        number = DocumentWords::tr("%1–%2", "from, to").arg(number, top);
    }
    return told ? QString() : withRate(withUnit(number, quantity.unit), quantity.per);
}

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

QString shownBriefly(const model::Value& value, model::FacetName facet) {
    const auto* q = std::get_if<model::Quantity>(&value);
    if (!q) return shown(value, facet);
    model::Quantity bare = *q;
    bare.qualifier = model::Qualifier::exact;
    return signOf(q->qualifier) + shown(bare);
}

QString shownDate(std::string_view edtf) { return inJapanese() ? japaneseDate(edtf) : text(model::displayDate(edtf)); }

QString shownYear(int year) { return DocumentWords::tr("%1", "a year on an axis").arg(year); }
QString shownQuarter(int quarter) { return DocumentWords::tr("Q%1", "a quarter on an axis").arg(quarter); }
QString shownMonth(int month) {
    return QCoreApplication::translate("month", months.at(static_cast<std::size_t>(month - 1)));
}

QString shownDay(long day) {
    const model::Day d = model::fromSerial(day);
    return shownDate(QStringLiteral("%1-%2-%3")
                         .arg(d.year, 4, 10, QLatin1Char('0'))
                         .arg(d.month, 2, 10, QLatin1Char('0'))
                         .arg(d.day, 2, 10, QLatin1Char('0'))
                         .toStdString());
}

QString shownSpan(long first, long last) {
    return DocumentWords::tr("%1 to %2", "two days").arg(shownDay(first), shownDay(last));
}

QString shownMoment(std::string_view utc) {
    if (utc.size() < 16) return text(utc);
    return DocumentWords::tr("%1 %2 UTC", "day, minute").arg(shownDate(utc.substr(0, 10)), text(utc.substr(11, 5)));
}

QString listed(const QStringList& words) { return words.join(DocumentWords::tr(", ", "between the words of a list")); }

QString headed(const QString& head, const QString& said) {
    return DocumentWords::tr("%1: %2", "what it is, what is said of it").arg(head, said);
}

QString quoted(const QString& words) { return DocumentWords::tr("“%1”").arg(words); }

} // namespace pledge::ui
