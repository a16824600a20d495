#pragma once

#include "core/model/snapshot.h"
#include "ui/document/filter.h"

#include <QString>
#include <string_view>
#include <vector>

namespace pledge::ui {

/// "accepted 2030", or the judgement alone where `value` is empty.
QString judgementWords(model::Judgement judgement, const QString& value, const QString& right = {});
/// "accepted 2030", "none correct, right is 2031", "note": what an annotation decides, without its note.
QString judgementLine(const model::Snapshot& snapshot, const model::Annotation& annotation);

/// A judgement behind which there is no conflict any more.
struct LeftJudgement {
    const model::Annotation* judgement = nullptr;
    model::Snapshot::FacetPlace place; ///< empty where it lost its place
};
/// The stale judgements on what is no conflict any more, and those that lost their place, oldest first: the newest of
/// each facet of an announcement (of all where its id is empty) that passes the filter. One without a place is of every
/// announcement, and passes no filter.
std::vector<LeftJudgement> leftJudgements(const model::Snapshot& snapshot, std::string_view announcement,
                                          const Criteria& criteria);

} // namespace pledge::ui
