#include "ui/details/right_value.h"

#include "core/model/claim.h"
#include "core/model/edtf.h"
#include "ui/details/words.h"
#include "ui/document/japanese.h"
#include "ui/document/terms.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace pledge::ui {
namespace {

base::Error wrong(const QString& typed, const QString& example) {
    const QString sentence =
        QCoreApplication::translate("details", "Cannot read “%1”: write it like %2.").arg(typed, example);
    return {base::Error::Kind::usage, sentence.toStdString()};
}

double scaleOf(const QString& word) {
    static const std::pair<QStringList, double> scales[] = {
        {{QStringLiteral("k"), QStringLiteral("thousand")}, 1e3},
        {{QStringLiteral("m"), QStringLiteral("mn"), QStringLiteral("million")}, 1e6},
        {{QStringLiteral("bn"), QStringLiteral("b"), QStringLiteral("billion")}, 1e9},
        {{QStringLiteral("tn"), QStringLiteral("trillion")}, 1e12},
        {{QStringLiteral("%"), QStringLiteral("percent")}, 0.01},
    };
    for (const auto& [words, factor] : scales)
        if (words.contains(word)) return factor;
    return word.isEmpty() ? 1 : 0;
}

base::Result<model::Value> readNumber(const QString& typed, const model::Facet& facet) {
    static const QRegularExpression form(QStringLiteral("^[^0-9]{0,4}([0-9][0-9,]*(?:\\.[0-9]+)?)\\s*([a-z%]*)"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(typed);
    model::Quantity q;
    if (!facet.readings.empty())
        if (const auto* known = std::get_if<model::Quantity>(&facet.readings.front().value))
            q.unit = known->unit, q.per = known->per;
    if (const auto stepped = readJapaneseNumber(typed)) {
        q.value = *stepped;
        return model::Value(q);
    }
    const QString word = match.captured(2).toLower();
    // A unit's own name behind the number ("120 MW", "900 people") changes nothing.
    const double scale = word == QString::fromStdString(q.unit).toLower() ? 1 : scaleOf(word);
    if (!match.hasMatch() || scale == 0) return wrong(typed, DetailsWords::tr("50,000 or 1.2 bn"));
    q.value = match.captured(1).remove(QLatin1Char(',')).toDouble() * scale;
    return model::Value(q);
}

} // namespace

base::Result<model::Value> readRightValue(const QString& raw, const model::Facet& facet) {
    using model::FacetName;
    const QString typed = raw.trimmed();
    const std::string words = typed.toStdString();
    switch (facet.facet) {
    case FacetName::amount:
    case FacetName::count:
    case FacetName::share:
    case FacetName::capacity: return readNumber(typed, facet);
    case FacetName::deadline:
    case FacetName::period:
    case FacetName::announced:
        if (const auto japanese = readJapaneseDate(typed)) return model::Value(*japanese);
        if (!model::parseEdtf(words)) return wrong(typed, DetailsWords::tr("2030, 2026-04-03 or 2026/2029"));
        return model::Value(words);
    case FacetName::audience:
    case FacetName::partners: {
        std::vector<std::string> list;
        for (const QString& word : typed.split(QRegularExpression(QStringLiteral("[,、]")), Qt::SkipEmptyParts))
            list.push_back(word.trimmed().toStdString());
        return model::Value(list);
    }
    case FacetName::standing: {
        // By its name, or by the word that the window has for it.
        for (int i = 0; i <= static_cast<int>(model::Standing::context); ++i) {
            const auto standing = static_cast<model::Standing>(i);
            if (words == model::name(standing) || typed == wordOf(standing))
                return model::Value(std::string(model::name(standing)));
        }
        return wrong(typed, DetailsWords::tr("committed, in talks, denied, achieved or context"));
    }
    case FacetName::place: return model::Value(words);
    }
    return wrong(typed, DetailsWords::tr("the readings above"));
}

} // namespace pledge::ui
