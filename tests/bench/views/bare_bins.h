#pragma once

#include <QColor>
#include <QSizeF>
#include <QString>
#include <cstdint>
#include <vector>

class QPainter;

namespace bench {

/// The least that a timeline of very many items can do: a rectangle an item while there is room, stacked bins a column
/// of pixels where there is none. No fades, no whiskers, no selection, no filter: what all of these cost is measured
/// against it.
class BareBins {
public:
    struct Item {
        std::int32_t first = 0, last = 0; ///< days, both inclusive
        std::uint8_t lane = 0;
    };
    /// Takes them sorted by first day.
    BareBins(std::vector<Item> items, std::size_t lanes);

    void paint(QPainter& painter, const QSizeF& size, double from, double to) const;

private:
    void oneByOne(QPainter& painter, const QSizeF& size, double from, double scale,
                  const std::vector<const Item*>& seen) const;
    void stacked(QPainter& painter, const QSizeF& size, std::vector<std::int32_t>& bins) const;

    std::vector<Item> items_;
    std::size_t lanes_;
};

} // namespace bench
