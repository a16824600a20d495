#pragma once

#include "core/model/snapshot.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace pledge::ui {

/// By what the table of claims is parted.
enum class GroupBy { nothing, announcement, commitment, source, kind };

/// The name of it in settings: "announcement".
QString nameOf(GroupBy by);
GroupBy groupByNamed(const QString& name); ///< `nothing` for names that are none

/// Which group each claim of a snapshot belongs to. Groups stand in the order of the finding, of import, or of the
/// contract's kinds; what belongs to none comes last. A claim that stands in several belongs to the first.
struct ClaimGroups {
    QStringList titles;
    std::vector<int> groupOf; ///< by the claim's place in the snapshot
};
ClaimGroups groupsOf(const model::Snapshot& snapshot, GroupBy by);

} // namespace pledge::ui
