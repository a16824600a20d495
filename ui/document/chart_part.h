#pragma once

#include <QRect>
#include <QString>
#include <string>

namespace pledge::ui {

/// One thing that a chart paints, as assistive technology is told of it.
struct ChartPart {
    std::string commitment; ///< its id
    std::string facet;      ///< what a choice of it opens; or empty
    QString name;           ///< "Technology: 240 MW of data centres, 2027, A B D ="
    QString description;    ///< all readings, and the words of a source
    QRect place;            ///< in the chart's own coordinates; empty where it found no room
    std::string key = {};   ///< what else it stands for, in the chart's own words; empty: the commitment alone
    bool operator==(const ChartPart&) const = default;
};

} // namespace pledge::ui
