#include "ui/pillars/pillars_rows.h"

#include "core/model/taxonomy.h"
#include "ui/pillars/words.h"
#include "ui/theme/theme.h"

#include <QStringList>
#include <utility>

namespace pledge::ui {
namespace {

using model::Verdict;

constexpr std::pair<Verdict, PillarPiece::Look> looksInBar[] = {{Verdict::agree, PillarPiece::Look::agree},
                                                                {Verdict::compatible, PillarPiece::Look::compatible},
                                                                {Verdict::single, PillarPiece::Look::single},
                                                                {Verdict::conflict, PillarPiece::Look::conflict}};

} // namespace

/// The bar that counts, and names beside it where there is room, else below. Gives the bottom.
double PillarRowsPage::commitments(const PillarRow& row) {
    const double from = left_ + titleWidth_;
    const bool beside = fit_ == PillarsFit::dense || countWidth_ >= line_ * 34;
    double x = from;
    count(row, barHeight(), x);
    if (row.promised.empty())
        x = write(shortened(PillarsWords::tr("nothing promised"), countWidth_, TextRole::quiet), from,
                  y_ + (barHeight() - line_) / 2, TextRole::quiet, Ink::quiet);
    const double below = beside ? y_ + (barHeight() - line_) / 2 : y_ + barHeight() + line_ * 0.15;
    return std::max(y_ + barHeight(), names(row, beside ? x + line_ * 0.6 : from, below));
}

void PillarRowsPage::count(const PillarRow& row, double height, double& x) {
    if (byPillar()) {
        for (const auto& [verdict, look] : looksInBar)
            segment(row, row.count(verdict), look, row.key, text(model::sign(verdict)), height, x);
        return;
    }
    std::vector<std::string> pillars;
    for (const PillarEntry& e : row.promised)
        if (pillars.empty() || pillars.back() != e.pillar) pillars.push_back(e.pillar);
    for (const std::string& p : pillars) segment(row, row.count(p), Look::counted, p, {}, height, x);
}

void PillarRowsPage::segment(const PillarRow& row, std::size_t n, Look look, const std::string& pillar,
                             const QString& sign, double height, double& x) {
    if (n == 0) return;
    const bool beside = fit_ == PillarsFit::dense || countWidth_ >= line_ * 34;
    const double unit = std::min(countWidth_ *
                                     (!beside      ? 1
                                      : byPillar() ? 0.42
                                                   : 0.6) /
                                     static_cast<double>(most()),
                                 line_ * 4.5);
    PillarPiece piece{QRectF(x, y_, unit * static_cast<double>(n), height), look, pillar, {Kind::row, row.key, 0}};
    const QString number = QString::number(n);
    const TextRole role = look == Look::conflict ? TextRole::strong : TextRole::label;
    const Ink ink = look == Look::agree ? Ink::onSolid : look == Look::conflict ? Ink::conflict : Ink::ink;
    const double strip = look == Look::counted ? height * 0.45 : 0; // where its pattern is
    const double room = piece.rect.width() - strip - line_ * 0.3;
    // Of a single one the sign says most.
    const QString less = n == 1 && !sign.isEmpty() ? sign : number;
    for (const QString& told : {sign.isEmpty() ? number : sign + QLatin1Char(' ') + number, less}) {
        const double w = widthOf(told, role);
        if (w > room) continue;
        write(told, x + strip + (piece.rect.width() - strip - w) / 2, y_ + (height - line_) / 2, role, ink,
              piece.target);
        break;
    }
    x = piece.rect.right();
    l_.pieces.push_back(std::move(piece));
}

/// What is promised, then what is only told, each as far as it goes, then "+3". Gives the bottom.
double PillarRowsPage::names(const PillarRow& row, double x, double y) {
    const PillarTarget rest{Kind::row, row.key, 0};
    if (!row.promised.empty()) y = namesInLines(row.promised, x, y, Ink::ink, rest) + line_;
    const bool told = fit_ != PillarsFit::dense || row.promised.empty();
    if (!row.beside.empty() && told) y = namesInLines(row.beside, x, y, Ink::quiet, rest) + line_;
    return y;
}

/// In as many lines as there may be, then a count. Gives the top of its last line.
double PillarRowsPage::namesInLines(const std::vector<PillarEntry>& entries, const double start, double y, Ink ink,
                                    const PillarTarget& rest) {
    const double right = left_ + titleWidth_ + countWidth_;
    const TextRole role = ink == Ink::quiet ? TextRole::quiet : TextRole::label;
    const QString dot = QStringLiteral("  ·  ");
    const double dotWidth = widthOf(dot, role);
    // Where announcements are compared, what each promises is told by its own list.
    std::size_t lines = fit_ != PillarsFit::whole ? 1 : m_.options.compare ? 2 : entries.size();
    double x = start;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const std::size_t left = entries.size() - i;
        const bool counts = left > 1 && lines == 1;
        const double reserve =
            (left > 1 ? dotWidth : 0) + (counts ? widthOf(QStringLiteral("+%1").arg(left - 1), role) : 0);
        if (lines > 1 && x > start && x + widthOf(entries[i].label, role) + reserve > right) {
            x = start, y += line_;
            --lines;
            --i; // once more, in the new line
            continue;
        }
        const QString name = x == start ? shortened(entries[i].label, right - x - reserve, role) : entries[i].label;
        if (name.isEmpty() || x + widthOf(name, role) + reserve > right + 0.01) {
            const QString more = QStringLiteral("+%1").arg(left);
            if (x + widthOf(more, role) <= right) write(more, x, y, role, Ink::link, rest);
            return y;
        }
        const bool conflict = entries[i].verdict == Verdict::conflict && !entries[i].settled && ink == Ink::ink;
        x = write(name, x, y, role, conflict ? Ink::conflict : ink,
                  {Kind::commitment, entries[i].commitment, 0, rest.id});
        if (left > 1 && x + dotWidth <= right) x = write(dot, x, y, role, Ink::quiet);
    }
    return y;
}

} // namespace pledge::ui
