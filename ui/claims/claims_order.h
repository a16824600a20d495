#pragma once

#include "ui/document/document.h"
#include "ui/document/filter.h"

#include <Qt>
#include <string>
#include <vector>

namespace pledge::ui {

/// What the table of claims is to hold, and in what order.
struct ClaimsWanted {
    SnapshotPtr snapshot;
    std::string announcement; ///< its sources' claims; all claims where it is empty or is not there
    Criteria criteria;
    int column = 0; ///< of ClaimsModel
    Qt::SortOrder order = Qt::AscendingOrder;
};

/// The places in the snapshot of the claims that pass, as they stand in the table: those behind a commitment that
/// passes, and others whose own pillar, kind and words do. Claims that a column does not tell apart stand in the order
/// of import and of the text, whichever way it is sorted. For any thread; takes time that grows as the claims, a little
/// more for the sorting: each claim's words are made once.
std::vector<int> claimsInOrder(const ClaimsWanted& wanted);

} // namespace pledge::ui
