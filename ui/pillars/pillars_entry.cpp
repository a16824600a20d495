#include "ui/pillars/pillars_entry.h"

#include "ui/document/labels.h"
#include "ui/document/terms.h"
#include "ui/document/values.h"
#include "ui/pillars/words.h"
#include "ui/theme/theme.h"

#include <QStringList>
#include <algorithm>

namespace pledge::ui {
namespace {

using namespace model;

/// "in talks", "earlier"; empty of what is promised.
QString standingWord(Standing s) {
    switch (s) {
    case Standing::committed: return {};
    case Standing::discussed: return PillarsWords::tr("in talks");
    case Standing::denied: return PillarsWords::tr("denied");
    case Standing::achieved: return PillarsWords::tr("earlier");
    case Standing::context: return PillarsWords::tr("context");
    }
    return {};
}

} // namespace

std::optional<Commitment> asToldBy(const Commitment& commitment, const std::string& source, const Snapshot& snapshot) {
    const auto isOthers = [&](const std::string& claim) {
        const Claim* c = snapshot.claim(claim);
        return !c || c->source != source;
    };
    Commitment out = commitment;
    std::erase_if(out.claims, isOthers);
    std::erase_if(out.partOf, isOthers);
    for (Facet& f : out.facets) {
        for (Reading& r : f.readings) {
            std::erase_if(r.sources, [&](const std::string& id) { return id != source; });
            std::erase_if(r.claims, isOthers);
        }
        std::erase_if(f.readings, [](const Reading& r) { return r.sources.empty(); });
    }
    std::erase_if(out.facets, [](const Facet& f) { return f.readings.empty(); });
    if (out.facets.empty() && out.claims.empty()) return std::nullopt;
    return out;
}

QString readingsOf(const Facet& facet, const Snapshot& snapshot) {
    QStringList readings;
    for (const Reading& r : facet.readings)
        readings << QStringLiteral("%1 (%2)").arg(shown(r.value, facet.facet), text(snapshot.letters(r.sources)));
    return QStringLiteral("%1 %2: %3")
        .arg(text(sign(facet.verdict)), facetName(facet.facet), readings.join(QStringLiteral(" · ")));
}

PillarEntry entryOf(const Commitment& commitment, const Announcement& announcement, const Snapshot& snapshot) {
    PillarEntry e;
    e.announcement = announcement.id, e.commitment = commitment.id, e.pillar = commitment.pillar;
    e.verdict = standOut(commitment), e.label = labelOf(commitment);
    QStringList told{e.label};
    if (const QString word = standingWord(commitment.standing); !word.isEmpty())
        told.front() += QStringLiteral(" (%1)").arg(word);
    for (const Facet& f : commitment.facets) {
        if (e.facet.empty() && f.verdict == Verdict::conflict) e.facet = f.id;
        told << readingsOf(f, snapshot);
    }
    e.tip = told.join(QLatin1Char('\n'));
    return e;
}

PillarEntry besideOf(const Commitment& commitment, const Announcement& announcement, const Snapshot& snapshot) {
    PillarEntry e = entryOf(commitment, announcement, snapshot);
    if (const QString word = standingWord(commitment.standing); !word.isEmpty())
        e.label = PillarsWords::tr("%1: %2", "standing, label").arg(word, e.label);
    return e;
}

} // namespace pledge::ui
