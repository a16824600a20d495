#include "ui/document/terms.h"

#include "core/model/taxonomy.h"
#include "ui/document/reading_forms.h"
#include "ui/document/words.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace pledge::ui {
namespace {

// In the order of the enumerations. Each has a context of its own, as one English word may need several elsewhere.

constexpr std::array kinds{QT_TRANSLATE_NOOP("kind", "money"),     QT_TRANSLATE_NOOP("kind", "people"),
                           QT_TRANSLATE_NOOP("kind", "share"),     QT_TRANSLATE_NOOP("kind", "capacity"),
                           QT_TRANSLATE_NOOP("kind", "date"),      QT_TRANSLATE_NOOP("kind", "party"),
                           QT_TRANSLATE_NOOP("kind", "initiative")};
constexpr std::array whenRoles{QT_TRANSLATE_NOOP("when", "deadline"), QT_TRANSLATE_NOOP("when", "period"),
                               QT_TRANSLATE_NOOP("when", "announced"), QT_TRANSLATE_NOOP("when", "prior"),
                               QT_TRANSLATE_NOOP("when", "as of")};
constexpr std::array partyTypes{QT_TRANSLATE_NOOP("party", "org"), QT_TRANSLATE_NOOP("party", "person"),
                                QT_TRANSLATE_NOOP("party", "place"), QT_TRANSLATE_NOOP("party", "product")};
constexpr std::array roles{QT_TRANSLATE_NOOP("role", "investor"), QT_TRANSLATE_NOOP("role", "partner"),
                           QT_TRANSLATE_NOOP("role", "government"), QT_TRANSLATE_NOOP("role", "spokesperson"),
                           QT_TRANSLATE_NOOP("role", "subject")};
constexpr std::array standings{QT_TRANSLATE_NOOP("standing", "committed"), QT_TRANSLATE_NOOP("standing", "in talks"),
                               QT_TRANSLATE_NOOP("standing", "denied"), QT_TRANSLATE_NOOP("standing", "achieved"),
                               QT_TRANSLATE_NOOP("standing", "context")};
constexpr std::array verdicts{QT_TRANSLATE_NOOP("verdict", "agree"), QT_TRANSLATE_NOOP("verdict", "compatible"),
                              QT_TRANSLATE_NOOP("verdict", "conflict"), QT_TRANSLATE_NOOP("verdict", "single source")};
constexpr std::array severities{QT_TRANSLATE_NOOP("severity", "major"), QT_TRANSLATE_NOOP("severity", "minor")};
constexpr std::array differences{
    QT_TRANSLATE_NOOP("difference", "value"),       QT_TRANSLATE_NOOP("difference", "date"),
    QT_TRANSLATE_NOOP("difference", "scope"),       QT_TRANSLATE_NOOP("difference", "standing"),
    QT_TRANSLATE_NOOP("difference", "partners"),    QT_TRANSLATE_NOOP("difference", "within one source"),
    QT_TRANSLATE_NOOP("difference", "out of date"), QT_TRANSLATE_NOOP("difference", "attribution")};
constexpr std::array judgements{QT_TRANSLATE_NOOP("judgement", "accepted"), QT_TRANSLATE_NOOP("judgement", "all true"),
                                QT_TRANSLATE_NOOP("judgement", "none correct"),
                                QT_TRANSLATE_NOOP("judgement", "unsure"),
                                QT_TRANSLATE_NOOP("judgement", "out of scope")};
constexpr std::array states{QT_TRANSLATE_NOOP("state", "open"), QT_TRANSLATE_NOOP("state", "judged"),
                            QT_TRANSLATE_NOOP("state", "stale")};
constexpr std::array facets{QT_TRANSLATE_NOOP("facet", "amount"),   QT_TRANSLATE_NOOP("facet", "count"),
                            QT_TRANSLATE_NOOP("facet", "share"),    QT_TRANSLATE_NOOP("facet", "capacity"),
                            QT_TRANSLATE_NOOP("facet", "deadline"), QT_TRANSLATE_NOOP("facet", "period"),
                            QT_TRANSLATE_NOOP("facet", "audience"), QT_TRANSLATE_NOOP("facet", "partners"),
                            QT_TRANSLATE_NOOP("facet", "standing"), QT_TRANSLATE_NOOP("facet", "announced"),
                            QT_TRANSLATE_NOOP("facet", "place")};

template<class Enum, std::size_t N>
QString word(const char* context, const std::array<const char*, N>& words, Enum value) {
    return QCoreApplication::translate(context, words.at(static_cast<std::size_t>(value)));
}

} // namespace

QString wordOf(model::Kind kind) { return word("kind", kinds, kind); }
QString wordOf(model::WhenRole role) { return word("when", whenRoles, role); }
QString wordOf(model::PartyType type) { return word("party", partyTypes, type); }
QString wordOf(model::Role role) { return word("role", roles, role); }
QString wordOf(model::Standing standing) { return word("standing", standings, standing); }
QString wordOf(model::Verdict verdict) { return word("verdict", verdicts, verdict); }
QString wordOf(model::Severity severity) { return word("severity", severities, severity); }
QString wordOf(model::Difference difference) { return word("difference", differences, difference); }
bool isTelling(model::Difference difference) { return difference >= model::Difference::within_source; }
QString wordOf(model::Judgement judgement) { return word("judgement", judgements, judgement); }
QString wordOf(model::FacetState state) { return word("state", states, state); }

QString signOf(model::FacetState state) {
    switch (state) {
    case model::FacetState::open: return {};
    case model::FacetState::judged: return QStringLiteral("✓");
    case model::FacetState::stale: return QStringLiteral("!");
    }
    return {};
}

QString verdictWord(model::Verdict verdict, bool judged) {
    return judged ? DocumentWords::tr("%1, judged", "verdict").arg(wordOf(verdict)) : wordOf(verdict);
}

QString countedWord(const QString& word) {
    constexpr std::array words{QT_TRANSLATE_NOOP("counted", "people"), QT_TRANSLATE_NOOP("counted", "jobs"),
                               QT_TRANSLATE_NOOP("counted", "chips"), QT_TRANSLATE_NOOP("counted", "sites"),
                               QT_TRANSLATE_NOOP("counted", "things")};
    const auto known =
        std::find_if(words.begin(), words.end(), [&](const char* w) { return word == QLatin1String(w); });
    return known == words.end() ? word : QCoreApplication::translate("counted", *known);
}
QString wordOf(model::FacetName facet) { return titled(facetName(facet)); }
QString facetName(model::FacetName facet) { return word("facet", facets, facet); }

QString pillarName(std::string_view pillar) {
    QString name = pillar.empty() ? QString() : pillarWord(pillar);
    // Within a line as other nouns; what has two capitals is an abbreviation.
    if (name.size() > 1 && !name[1].isUpper()) name[0] = name[0].toLower();
    return name;
}

QString pillarWord(std::string_view pillar) {
    if (pillar.empty()) return DocumentWords::tr("No pillar");
    return text(model::taxonomy().title(pillar, spokenCode())).replace(QLatin1Char('_'), QLatin1Char(' '));
}

QString titled(QString words) {
    if (!words.isEmpty()) words[0] = words[0].toUpper();
    return words;
}

QString claimsCounted(qsizetype n) { return DocumentWords::tr("%n claim(s)", nullptr, static_cast<int>(n)); }
QString sourcesCounted(qsizetype n) { return DocumentWords::tr("%n source(s)", nullptr, static_cast<int>(n)); }
QString commitmentsCounted(qsizetype n) { return DocumentWords::tr("%n commitment(s)", nullptr, static_cast<int>(n)); }

} // namespace pledge::ui
