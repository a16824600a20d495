#include "ui/document/notes.h"

#include "core/model/displayed.h"
#include "core/model/finding.h"
#include "core/model/notes.h"
#include "ui/document/reading_forms.h"
#include "ui/document/terms.h"
#include "ui/document/values.h"
#include "ui/theme/theme.h"

namespace pledge::ui {
namespace {

/// "2029 and 2030", "A, B and C".
QString values(std::string_view said) {
    QStringList all;
    for (const QString& one :
         text(said).replace(QStringLiteral(" and "), QStringLiteral(", ")).split(QStringLiteral(", "))) {
        const auto quantity = model::displayed(one.toStdString());
        const auto standing = model::standingNamed(one == QStringLiteral("in talks") ? "discussed" : one.toStdString());
        all << (standing ? wordOf(*standing) : quantity && !quantity->unit.empty() ? shown(*quantity) : one);
    }
    return listed(all);
}

std::optional<QString> say(char place, std::string_view part) {
    if (place == 'n') return sayNumber(part);
    if (place == 'v') return values(part);
    if (place != 'f') return text(part);
    const auto facet = model::facetNamed(part);
    return facet ? std::optional(facetName(*facet)) : std::nullopt;
}

template<class Forms>
QString said(const Forms& forms, std::string_view sentence) {
    return speaksOther() ? saidByAny(forms, sentence, say).value_or(text(sentence)) : text(sentence);
}

} // namespace

QString noteOf(std::string_view note) { return said(model::note::all, note); }

QString staleOf(std::string_view reason) { return said(model::stale::all, reason); }

} // namespace pledge::ui
