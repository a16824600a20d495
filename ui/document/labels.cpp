#include "ui/document/labels.h"

#include "core/model/displayed.h"
#include "core/model/labels.h"
#include "core/model/shown_labels.h"
#include "ui/document/reading_forms.h"
#include "ui/document/values.h"
#include "ui/document/words.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <optional>

namespace pledge::ui {
namespace {

namespace label = model::label;

/// What amounts are for and what power is measured of, where core names it.
constexpr std::array things{
    QT_TRANSLATE_NOOP("label", "investment"),      QT_TRANSLATE_NOOP("label", "sum"),
    QT_TRANSLATE_NOOP("label", "grants"),          QT_TRANSLATE_NOOP("label", "public support"),
    QT_TRANSLATE_NOOP("label", "financing"),       QT_TRANSLATE_NOOP("label", "expected results"),
    QT_TRANSLATE_NOOP("label", "results"),         QT_TRANSLATE_NOOP("label", "acquisition"),
    QT_TRANSLATE_NOOP("label", "price"),           QT_TRANSLATE_NOOP("label", "market"),
    QT_TRANSLATE_NOOP("label", "contract"),        QT_TRANSLATE_NOOP("label", "data centres"),
    QT_TRANSLATE_NOOP("label", "solar power"),     QT_TRANSLATE_NOOP("label", "wind power"),
    QT_TRANSLATE_NOOP("label", "battery storage"), QT_TRANSLATE_NOOP("label", "hydrogen"),
    QT_TRANSLATE_NOOP("label", "nuclear power"),   QT_TRANSLATE_NOOP("label", "hydropower"),
    QT_TRANSLATE_NOOP("label", "gas power"),       QT_TRANSLATE_NOOP("label", "jobs"),
    QT_TRANSLATE_NOOP("label", "people")};

/// What core puts before them.
constexpr std::array marks{QT_TRANSLATE_NOOP("label", "construction %1"), QT_TRANSLATE_NOOP("label", "permanent %1"),
                           QT_TRANSLATE_NOOP("label", "temporary %1"), QT_TRANSLATE_NOOP("label", "direct %1"),
                           QT_TRANSLATE_NOOP("label", "indirect %1")};

std::optional<QString> thing(std::string_view word) {
    for (const char* known : things)
        if (word == known) return QCoreApplication::translate("label", known);
    return std::nullopt;
}

/// "permanent jobs", where all of it is core's: "construction workers" is a source's.
std::optional<QString> ours(std::string_view words) {
    if (const std::optional<QString> known = thing(words)) return known;
    for (const char* mark : marks) {
        const std::string_view before = std::string_view(mark).substr(0, std::string_view(mark).find('%'));
        const std::optional<QString> rest =
            words.starts_with(before) ? ours(words.substr(before.size())) : std::nullopt;
        if (rest) return QCoreApplication::translate("label", mark).arg(*rest);
    }
    return std::nullopt;
}

QString who(std::string_view words) {
    if (const std::optional<QString> known = ours(words)) return *known;
    return listed(text(words).replace(QStringLiteral(" and "), QStringLiteral(", ")).split(QStringLiteral(", ")));
}

/// Whether these are partners that sources name, "a, b and c".
bool arePartners(const model::Commitment& c, std::string_view names) {
    for (const model::Facet& f : c.facets) {
        if (f.facet != model::FacetName::partners) continue;
        for (const model::Reading& r : f.readings)
            for (const std::string& name : std::get<std::vector<std::string>>(r.value))
                if (names.starts_with(name)) return true;
    }
    return false;
}

bool isCurrency(const std::string& unit) {
    return unit.size() == 3 &&
           std::all_of(unit.begin(), unit.end(), [](char letter) { return letter >= 'A' && letter <= 'Z'; });
}

std::optional<QString> sayPart(const model::Commitment& c, char place, std::string_view part) {
    switch (place) {
    case 'a': {
        const bool people = c.kind == model::Kind::people;
        const auto quantity = model::displayed(part, people ? "people" : "");
        return quantity && (people ? quantity->unit == "people" : isCurrency(quantity->unit))
                   ? std::optional(shown(*quantity))
                   : std::nullopt;
    }
    case 'm': return thing(part);
    case 'k': return thing(part).value_or(text(part));
    case 'w': return who(part);
    case 'l': return arePartners(c, part) ? std::optional(who(part)) : std::nullopt;
    default: {
        const auto quantity = model::displayed(part);
        return quantity ? shown(*quantity) : text(part);
    }
    }
}

std::optional<QString> said(const model::Commitment& c) {
    using model::Kind;
    static const std::vector<model::Form> ofMoney{label::earlierMoney, label::money};
    static const std::vector<model::Form> ofPeople{label::yearlyTraining, label::training, label::trained,
                                                   label::shortage,       label::earlierPeople, label::yearlyPeople,
                                                   label::people};
    static const std::vector<model::Form> ofCapacity{label::capacity};
    static const std::vector<model::Form> others{label::work, label::with, label::among};
    const auto& forms = c.kind == Kind::money      ? ofMoney
                        : c.kind == Kind::people   ? ofPeople
                        : c.kind == Kind::capacity ? ofCapacity
                                                   : others;
    if (c.kind == Kind::money || c.kind == Kind::capacity)
        if (const auto alone = model::displayed(c.label)) return shown(*alone);
    return saidByAny(
        forms, c.label, [&](char place, std::string_view part) { return sayPart(c, place, part); }, First::longest);
}

bool isRenamed(const model::Commitment& c) {
    return std::any_of(c.overruled.begin(), c.overruled.end(),
                       [](const model::Overruled& o) { return o.act == model::Act::rename; });
}

/// What is disputed is no name of it.
QString withBoth(const QString& label, const model::Commitment& c) {
    const auto rivals = model::rivalAmounts(c);
    if (!rivals) return label;
    const QString one = shown(model::Value(rivals->one), rivals->facet);
    const QString other = shown(model::Value(rivals->other), rivals->facet);
    const QString both = DocumentWords::tr("%1 or %2", "amounts").arg(one, other);
    return text(model::withBoth(label.toStdString(), one.toStdString(), other.toStdString(), both.toStdString()));
}

} // namespace

QString labelOf(const model::Commitment& commitment) {
    if (!speaksOther() || isRenamed(commitment)) return text(model::shownLabel(commitment));
    return withBoth(said(commitment).value_or(text(commitment.label)), commitment);
}

} // namespace pledge::ui
