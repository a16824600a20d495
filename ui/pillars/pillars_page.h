#pragma once

#include "ui/pillars/pillars_layout.h"

#include <algorithm>
#include <utility>

namespace pledge::ui {

/// How much is told: whole, every name and number, rows grow; airy, names in a line, then a count; dense, the same in
/// lower rows.
enum class PillarsFit { whole, airy, dense };

/// What laying out rows and lists have in common: a page that is written from the top down.
class PillarsPage {
public:
    PillarsPage(const PillarsModel& model, const QSizeF& size, const TextMetrics& metrics, PillarsFit fit)
        : m_(model), metrics_(metrics), line_(metrics.height()), fit_(fit) {
        l_.size = size;
        left_ = line_ * 0.75;
        right_ = size.width() - line_ * 0.75;
    }

protected:
    using Ink = PillarText::Ink;
    using Look = PillarPiece::Look;
    using Kind = PillarTarget::Kind;

    double widthOf(const QString& text, TextRole role) const { return metrics_.width(text, role); }
    QString shortened(const QString& text, double width, TextRole role) const {
        return elided(text, width, role, metrics_);
    }

    /// Gives the right end.
    double write(const QString& text, double x, double y, TextRole role, Ink ink, PillarTarget target = {}) {
        const double w = widthOf(text, role);
        if (!text.isEmpty()) l_.texts.push_back({text, QRectF(x, y, w, line_), role, ink, std::move(target)});
        return x + w;
    }

    /// How much stands on the page; and back to that.
    struct PageMark {
        std::size_t pieces, texts, hits, rules, ticks;
    };
    PageMark mark() const {
        return {l_.pieces.size(), l_.texts.size(), l_.hits.size(), l_.rules.size(), l_.ticks.size()};
    }
    void backTo(const PageMark& to) {
        const auto cut = [](auto& all, std::size_t n) {
            all.erase(all.begin() + static_cast<std::ptrdiff_t>(n), all.end());
        };
        cut(l_.pieces, to.pieces), cut(l_.texts, to.texts), cut(l_.hits, to.hits);
        cut(l_.rules, to.rules), cut(l_.ticks, to.ticks);
    }

    /// What is left out above and below, at the right end of a line; gives the left end of it.
    double countLeftOut(std::size_t above, std::size_t below, double y, double from);

    const PillarsModel& m_;
    const TextMetrics& metrics_;
    double line_;
    PillarsFit fit_;
    double left_ = 0, right_ = 0, y_ = 0;
    PillarsLayout l_;
};

PillarsLayout layOutPillarRows(const PillarsModel& model, const QSizeF& size, const TextMetrics& metrics,
                               PillarsFit fit, std::size_t first);
PillarsLayout layOutPillarItems(const PillarsModel& model, const QSizeF& size, const TextMetrics& metrics,
                                PillarsFit fit, std::size_t first);

} // namespace pledge::ui
