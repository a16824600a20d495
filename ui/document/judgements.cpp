#include "ui/document/judgements.h"

#include "ui/document/wording.h"
#include "ui/document/words.h"

#include <algorithm>
#include <set>

namespace pledge::ui {

QString judgementWords(model::Judgement judgement, const QString& value, const QString& right) {
    const QString what = value.isEmpty() ? wordOf(judgement)
                                         : DocumentWords::tr("%1 %2", "judgement, value").arg(wordOf(judgement), value);
    return right.isEmpty() ? what : DocumentWords::tr("%1, right is %2").arg(what, right);
}

QString judgementLine(const model::Snapshot& snapshot, const model::Annotation& a) {
    if (!a.judgement) return DocumentWords::tr("note");
    const auto place = snapshot.find(a.targetId);
    const auto facet = place.facet ? place.facet->facet : model::FacetName::place;
    return judgementWords(*a.judgement, a.readingValue ? shown(*a.readingValue, facet) : QString(),
                          a.value ? shown(*a.value, facet) : QString());
}

std::vector<LeftJudgement> leftJudgements(const model::Snapshot& snapshot, std::string_view announcement,
                                          const Criteria& criteria) {
    std::vector<LeftJudgement> out;
    std::set<std::string_view> judged; // newer ones stand in place of older
    const Sieve sieve(criteria, snapshot);
    for (auto a = snapshot.annotations.rbegin(); a != snapshot.annotations.rend(); ++a) {
        if (!a->judgement || (!a->targetId.empty() && !judged.insert(a->targetId).second) || !a->stale) continue;
        const auto place = snapshot.find(a->targetId);
        const bool here = place.facet ? place.facet->verdict != model::Verdict::conflict &&
                                            (announcement.empty() || place.announcement->id == announcement) &&
                                            sieve.passes(*place.announcement, *place.commitment)
                                      : criteria.empty();
        if (here) out.push_back({&*a, place.facet ? place : model::Snapshot::FacetPlace{}});
    }
    std::reverse(out.begin(), out.end());
    return out;
}

} // namespace pledge::ui
