#pragma once

#include "ui/coverage/coverage_layout.h"
#include "ui/pillars/pillars_layout.h"
#include "ui/timeline/timeline_layout.h"

#include <QRectF>
#include <QString>
#include <string>
#include <vector>

namespace pledge::testing {

/// A text of a layout, and what it must stay in.
struct Label {
    QString text;
    QRectF box;
    ui::TextRole role = ui::TextRole::label;
    QRectF within;
};

/// What somebody sees of a layout: its texts, and what is drawn that none of them may cross. A text may stand inside
/// such a thing.
struct Sight {
    std::vector<Label> labels;
    std::vector<QRectF> marks;
};

Sight sightOf(const ui::TimelineLayout& layout);
Sight sightOf(const ui::PillarsLayout& layout);
/// Of cells and heads those that are whole in sight: what is cut by the edge of a scrolled matrix need only stay in its
/// own cell.
Sight sightOf(const ui::CoverageLayout& layout);

/// Nothing, or the first thing that is wrong: a label that leaves what holds it, that is not as large as its text, that
/// is cut to what nobody can read, that covers another one or crosses a mark.
std::string wrong(const Sight& sight, const ui::TextMetrics& metrics);

} // namespace pledge::testing
