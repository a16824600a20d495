#include "ui/pillars/pillars_layout.h"

#include "ui/pillars/pillars_page.h"
#include "ui/pillars/words.h"

#include <cmath>

namespace pledge::ui {
double PillarsPage::countLeftOut(std::size_t above, std::size_t below, double y, double from) {
    double end = right_;
    const auto put = [&](std::size_t n, const QString& text, Kind kind) {
        const double w = widthOf(text, TextRole::strong);
        if (n == 0 || end - w < from) return;
        write(text, end - w, y, TextRole::strong, Ink::link, {kind, {}, 0});
        end -= w + line_;
    };
    put(below, PillarsWords::tr("%1 more below").arg(below), Kind::behind);
    put(above, PillarsWords::tr("%1 more above").arg(above), Kind::before);
    return end;
}

PillarTarget PillarsLayout::targetAt(const QPointF& at) const {
    for (const PillarText& t : texts)
        if (t.target.kind != PillarTarget::Kind::none && t.box.contains(at)) return t.target;
    // What is drawn last lies on top.
    for (auto p = pieces.rbegin(); p != pieces.rend(); ++p)
        if (p->target.kind != PillarTarget::Kind::none && p->rect.contains(at)) return p->target;
    for (const PillarHit& h : hits)
        if (h.rect.contains(at)) return h.target;
    return {};
}

QRectF PillarsLayout::placeOf(const PillarTarget& target) const {
    for (const PillarHit& h : hits)
        if (h.target == target) return h.rect;
    for (const PillarText& t : texts)
        if (t.target == target) return t.box;
    for (const PillarPiece& p : pieces)
        if (p.target == target) return p.rect;
    return {};
}

std::vector<PillarTarget> PillarsLayout::targetsOf(const std::string& commitment) const {
    std::vector<PillarTarget> found;
    const auto take = [&](const PillarTarget& t) {
        const bool is = t.kind == PillarTarget::Kind::commitment && t.id == commitment;
        if (is && std::find(found.begin(), found.end(), t) == found.end()) found.push_back(t);
    };
    for (const PillarHit& h : hits) take(h.target);
    for (const PillarText& t : texts) take(t.target);
    for (const PillarPiece& p : pieces) take(p.target);
    return found;
}

PillarsLayout layOutPillars(const PillarsModel& model, const QSizeF& size, const TextMetrics& metrics,
                            std::size_t first) {
    const auto lay = [&](PillarsFit fit, std::size_t from) {
        return model.place.row ? layOutPillarItems(model, size, metrics, fit, from)
                               : layOutPillarRows(model, size, metrics, fit, from);
    };
    for (const PillarsFit fit : {PillarsFit::whole, PillarsFit::airy})
        if (PillarsLayout l = lay(fit, 0); l.leftOut == 0 && l.bottom <= size.height()) return l;
    return lay(PillarsFit::dense, first);
}

double scaleEnd(double most) {
    if (!(most > 0)) return 1;
    const double power = std::pow(10, std::floor(std::log10(most)));
    for (const double step : {1.0, 2.0, 2.5, 5.0})
        if (most <= power * step * (1 + 1e-9)) return power * step;
    return power * 10;
}

} // namespace pledge::ui
