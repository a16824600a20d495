#pragma once

#include "core/model/snapshot.h"
#include "core/report/report.h"
#include "ui/paper/page_flow.h"

#include <QPointF>
#include <QString>
#include <functional>
#include <memory>
#include <string>
#include <vector>

class QPainter;

namespace pledge::ui {

/// A block of a dossier: how it flows, and how its pieces are painted. Lengths are tenths of a point.
struct DossierBlock {
    FlowBlock flow;
    /// Paints the pieces [from, to) with the first of them at `at`, the left upper corner of the text column.
    std::function<void(QPainter&, const QPointF& at, std::size_t from, std::size_t to)> paint;
    QString bookmark;             ///< empty: none
    std::size_t level = 0;        ///< of the bookmark
    std::size_t contentsLine = 0; ///< 1-based line of the contents that points here; 0: none
};

/// The pages of things that the contents point to, by line from 0; filled after the flow, before painting.
using ContentsPages = std::shared_ptr<std::vector<std::size_t>>;

/// The blocks of a dossier for a column of that width and pages of that height, contents included.
std::vector<DossierBlock> dossierBlocks(const std::vector<report::DossierPart>& parts, const model::Snapshot& snapshot,
                                        const std::string& time, double width, double height,
                                        const ContentsPages& pages);

} // namespace pledge::ui
