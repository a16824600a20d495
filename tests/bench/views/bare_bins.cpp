#include "tests/bench/views/bare_bins.h"

#include <QPainter>
#include <algorithm>

namespace bench {
namespace {

QColor colourOf(std::size_t lane) { return QColor::fromHsv(static_cast<int>(lane * 47 % 360), 120, 180); }

} // namespace

BareBins::BareBins(std::vector<Item> items, std::size_t lanes) : items_(std::move(items)), lanes_(lanes) {}

void BareBins::paint(QPainter& painter, const QSizeF& size, double from, double to) const {
    painter.fillRect(QRectF(QPointF(0, 0), size), Qt::white);
    const auto end =
        std::upper_bound(items_.begin(), items_.end(), to, [](double day, const Item& i) { return day < i.first; });
    const double scale = size.width() / (to - from);
    std::vector<const Item*> seen;
    const auto wide = static_cast<std::size_t>(size.width());
    std::vector<std::int32_t> bins((wide + 2) * lanes_);
    for (auto i = items_.begin(); i != end; ++i) {
        if (i->last < from) continue;
        const auto column = [&](double day) {
            return static_cast<std::size_t>(std::clamp((day - from) * scale, 0.0, size.width() - 1));
        };
        ++bins[column(i->first) * lanes_ + i->lane];
        --bins[(column(i->last + 1) + 1) * lanes_ + i->lane];
        if (seen.size() <= wide / 2) seen.push_back(&*i);
    }
    if (seen.size() <= wide / 2)
        oneByOne(painter, size, from, scale, seen);
    else
        stacked(painter, size, bins);
}

void BareBins::oneByOne(QPainter& painter, const QSizeF& size, double from, double scale,
                        const std::vector<const Item*>& seen) const {
    constexpr double row = 14;
    double y = 0;
    for (const Item* i : seen) {
        const double left = std::max(0.0, (i->first - from) * scale);
        const double right = std::min(size.width(), (i->last + 1 - from) * scale);
        const QRectF r(left, y, std::max(3.0, right - left), row - 2);
        painter.setPen(colourOf(i->lane).darker());
        painter.setBrush(colourOf(i->lane));
        painter.drawRoundedRect(r, 3, 3);
        painter.setPen(Qt::black);
        painter.drawText(QPointF(r.left() + 4, r.bottom() - 2), QStringLiteral("Item %1").arg(i - items_.data()));
        y += row;
        if (y + row > size.height()) y = 0;
    }
}

void BareBins::stacked(QPainter& painter, const QSizeF& size, std::vector<std::int32_t>& bins) const {
    const std::size_t wide = bins.size() / lanes_ - 2;
    std::int32_t most = 1;
    for (std::size_t x = 0; x < wide; ++x) {
        std::int32_t all = 0;
        for (std::size_t lane = 0; lane < lanes_; ++lane) {
            if (x > 0) bins[x * lanes_ + lane] += bins[(x - 1) * lanes_ + lane];
            all += bins[x * lanes_ + lane];
        }
        most = std::max(most, all);
    }
    for (std::size_t x = 0; x < wide; ++x) {
        double y = size.height();
        for (std::size_t lane = 0; lane < lanes_; ++lane) {
            const double high = size.height() * bins[x * lanes_ + lane] / most;
            if (high <= 0) continue;
            y -= high;
            painter.fillRect(QRectF(static_cast<double>(x), y, 1, high), colourOf(lane));
        }
    }
}

} // namespace bench
