#include "ui/pillars/pillars_rows.h"

#include <utility>

namespace pledge::ui {

/// Whether in low rows one of a unit's amounts has no room: then all are told without the unit, which stands above.
bool PillarRowsPage::isBrief(std::size_t unit, double room) const {
    if (fit_ != PillarsFit::dense) return false;
    for (const PillarRow& r : m_.rows)
        for (const PillarSum& s : r.sums[unit])
            if (!s.brief.isEmpty() && widthOf(s.amount, TextRole::label) > room) return true;
    return false;
}

/// The amount as it stands before its bar, cut in low rows.
QString PillarRowsPage::amountIn(const PillarSum& s, bool brief, double room) const {
    const QString& told = brief && !s.brief.isEmpty() ? s.brief : s.amount;
    return fit_ == PillarsFit::dense ? shortened(told, room, TextRole::label) : told;
}

/// How wide the amounts before the bars of a unit are: as the widest that leaves the bars half of the block.
double PillarRowsPage::labelWidth(std::size_t unit, double width) const {
    const double most = width * 0.5, space = line_ * 0.5;
    const bool brief = isBrief(unit, most - space);
    double widest = 0;
    bool wider = false;
    for (const PillarRow& r : m_.rows)
        for (const PillarSum& s : r.sums[unit]) {
            const QString told = amountIn(s, brief, most - space);
            const double w = widthOf(told.isEmpty() ? s.amount : told, TextRole::label) + space;
            wider |= w > most;
            if (w <= most) widest = std::max(widest, w);
        }
    return wider && fit_ == PillarsFit::dense ? most : widest;
}

/// The numbers of a row in one unit, one below the other. Gives the bottom.
double PillarRowsPage::sums(const PillarRow& row, std::size_t unit, double x, double width) {
    const std::vector<PillarSum>& all = row.sums[unit];
    const double labels = labels_[unit];
    brief_ = isBrief(unit, width * 0.5 - line_ * 0.5);
    const double scale = (width - labels) / scaleEnd(m_.units[unit].most);
    const std::size_t room = fit_ == PillarsFit::whole ? all.size() : fit_ == PillarsFit::airy ? 3 : 2;
    // A count takes a line as a number does.
    const std::size_t fitting = all.size() > room ? room - 1 : all.size();
    double y = y_;
    for (std::size_t i = 0; i < fitting; ++i) y = sum(all[i], row.key, x, width, labels, scale, y);
    if (fitting == all.size()) return y;
    write(QStringLiteral("+%1").arg(all.size() - fitting), x, y, TextRole::label, Ink::link, {Kind::row, row.key, 0});
    return y + line_;
}

/// The amount, its bar to scale, below it who says which, and what is not allocated of it. Gives the bottom.
double PillarRowsPage::sum(const PillarSum& s, const std::string& row, double x, double width, double labels,
                           double scale, double y) {
    const PillarTarget target{Kind::commitment, s.entry.commitment, 0, row};
    const bool dense = fit_ == PillarsFit::dense;
    const double room = labels - line_ * 0.5;
    const Ink ink = s.disputed && !s.entry.settled ? Ink::conflict : Ink::ink;
    if (dense || widthOf(s.amount, TextRole::label) <= room) {
        write(amountIn(s, brief_, room), x, y, TextRole::label, ink, target);
    } else {
        write(shortened(s.amount, width, TextRole::label), x, y, TextRole::label, ink, target);
        y += line_;
    }
    bar(s, row, x + labels, scale, y + line_ * 0.16, line_ * 0.7);
    y += line_ * 1.08;
    if (!dense && !s.marks.empty()) y = readers(s, target, x + labels, x + width, scale, y);
    const auto below = [&](const QString& told, const PillarTarget& of) {
        if (told.isEmpty()) return;
        write(shortened(told, width, TextRole::quiet), x, y, TextRole::quiet, Ink::quiet, of);
        y += line_;
    };
    below(s.rest, target);
    if (!dense) below(s.of, target);
    return y;
}

void PillarRowsPage::bar(const PillarSum& s, const std::string& row, double x, double scale, double y, double height) {
    const PillarTarget target{Kind::commitment, s.entry.commitment, 0, row};
    const double low = std::max(2.0, s.low * scale), high = s.high * scale;
    const Look look = s.entry.pillar.empty() ? Look::unallocated : Look::allocated;
    l_.pieces.push_back({QRectF(x, y, low, height), look, s.entry.pillar, target, s.entry.commitment});
    if (high > low)
        l_.pieces.push_back({QRectF(x + low, y, high - low, height), Look::range, s.entry.pillar, target,
                             s.entry.commitment, !s.marks.empty()});
    double at = x;
    for (const PillarShare& p : s.parts) {
        const double w = std::max(2.0, p.high * scale);
        l_.pieces.push_back({QRectF(at, y + height * 0.22, w, height * 0.56),
                             Look::part,
                             p.entry.pillar,
                             {Kind::commitment, p.entry.commitment, 0, byPillar() ? p.entry.pillar : row},
                             p.entry.commitment});
        at += w;
    }
    for (const PillarMark& m : s.marks)
        l_.ticks.emplace_back(x + m.value * scale, y - line_ * 0.12, x + m.value * scale, y + height + line_ * 0.12);
}

/// Below the ticks whose readings they are: side by side where they would cover one another, together where there is no
/// room for that. Gives the bottom.
double PillarRowsPage::readers(const PillarSum& s, const PillarTarget& target, double x, double right, double scale,
                               double y) {
    const double space = line_ * 0.3;
    std::vector<double> at;
    double end = x - space;
    for (const PillarMark& m : s.marks) {
        const double w = widthOf(m.letters, TextRole::quiet);
        at.push_back(std::max(x + m.value * scale - w / 2, end + space));
        end = at.back() + w;
    }
    double limit = right;
    for (std::size_t i = at.size(); i-- > 0;) {
        at[i] = std::min(at[i], limit - widthOf(s.marks[i].letters, TextRole::quiet));
        limit = at[i] - space;
    }
    if (!at.empty() && at.front() < x - 0.5) return y; // the amount has them
    for (std::size_t i = 0; i < at.size(); ++i)
        write(s.marks[i].letters, at[i], y, TextRole::quiet, s.entry.settled ? Ink::quiet : Ink::conflict, target);
    return y + line_;
}

} // namespace pledge::ui
