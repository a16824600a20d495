#include "ui/pillars/pillars_rows.h"

#include "core/model/taxonomy.h"
#include "ui/document/terms.h"
#include "ui/document/values.h"
#include "ui/pillars/words.h"
#include "ui/theme/theme.h"

#include <QStringList>
#include <utility>

namespace pledge::ui {
namespace {

constexpr double leastUnit = 7;         ///< lines that a block of a unit is wide at least
constexpr double widestUnit = 20;       ///< and at most, where there are commitments beside it
constexpr double leastCommitments = 13; ///< lines that the commitments are wide at least

QString headingOf(const PillarsModel& m) {
    if (m.options.compare) return PillarsWords::tr("What each announcement promises");
    return m.options.told == PillarsOptions::Told::bySource ? PillarsWords::tr("What each source says is promised")
                                                            : PillarsWords::tr("What each pillar promises");
}

} // namespace

PillarRowsPage::PillarRowsPage(const PillarsModel& model, const QSizeF& size, const TextMetrics& metrics,
                               PillarsFit fit)
    : PillarsPage(model, size, metrics, fit) {
    double widest = 0;
    for (const PillarRow& r : m_.rows) {
        widest = std::max(widest, widthOf(r.title, TextRole::strong));
        widest =
            std::max(widest, widthOf(commitmentsCounted(static_cast<qsizetype>(r.promised.size())), TextRole::quiet));
    }
    titleWidth_ = std::min(widest + line_ * 1.2, (right_ - left_) * (byPillar() ? 0.24 : 0.3));
    divide();
    for (const Band& b : bands_)
        for (std::size_t u = 0; u < b.units; ++u) labels_.push_back(labelWidth(b.firstUnit + u, b.unitWidth));
    for (std::size_t b = 0; b < bands_.size(); ++b)
        for (std::size_t r = 0; r < m_.rows.size(); ++r) {
            bool some = b == 0;
            for (std::size_t u = 0; u < bands_[b].units; ++u) some |= !m_.rows[r].sums[bands_[b].firstUnit + u].empty();
            if (some) steps_.push_back({b, r});
        }
}

bool PillarRowsPage::byPillar() const {
    return !m_.options.compare && m_.options.told == PillarsOptions::Told::reconciled;
}

std::size_t PillarRowsPage::most() const {
    std::size_t most = 1;
    for (const PillarRow& r : m_.rows) most = std::max(most, r.promised.size());
    return most;
}

/// How many units stand in which band, and how wide they are.
void PillarRowsPage::divide() {
    const double from = left_ + titleWidth_;
    const double all = std::max(0.0, right_ - from);
    const std::size_t n = m_.units.size();
    const auto fitting = [&](double room) {
        return room <= 0 ? 0 : static_cast<std::size_t>((room + gap()) / (line_ * leastUnit + gap()));
    };
    std::size_t beside = std::min(n, fitting(all - line_ * leastCommitments - gap()));
    Band first;
    first.units = beside;
    const auto share = [&](double room, std::size_t units) {
        const auto count = static_cast<double>(units);
        return std::max(0.0, (room - gap() * (count - 1)) / count);
    };
    if (beside > 0) {
        const double room = all - std::max(line_ * leastCommitments, all * 0.38) - gap();
        first.unitWidth =
            std::min(share(std::max(room, static_cast<double>(beside) * (line_ * leastUnit + gap())), beside),
                     line_ * widestUnit);
        first.left = right_ - (first.unitWidth + gap()) * static_cast<double>(beside) + gap();
    }
    countWidth_ = beside > 0 ? first.left - gap() - from : all;
    bands_.push_back(first);
    while (beside < n) {
        Band b;
        b.firstUnit = beside, b.units = std::clamp<std::size_t>(fitting(all), 1, n - beside);
        b.left = from, b.unitWidth = std::min(share(all, b.units), line_ * widestUnit * 1.5);
        beside += b.units;
        bands_.push_back(b);
    }
}

PillarsLayout PillarRowsPage::make(std::size_t first) {
    const double headRoom = line_ * (fit_ == PillarsFit::dense ? 2.0 : 3.2);
    y_ = headRoom;
    first = std::min(first, steps_.empty() ? 0 : steps_.size() - 1);
    l_.first = first;
    std::size_t band = bands_.size();
    double bandTop = y_;
    for (std::size_t i = first; i < steps_.size(); ++i) {
        const double y = y_;
        const PageMark before = mark();
        if (steps_[i].band != band) {
            if (band < bands_.size()) closeBand(bands_[band], bandTop);
            bandHead(bands_[steps_[i].band]);
        }
        const double top = steps_[i].band != band ? y_ : bandTop;
        step(steps_[i]);
        if (i > first && y_ - rowGap() > l_.size.height()) {
            backTo(before);
            y_ = y;
            break;
        }
        band = steps_[i].band, bandTop = top;
        ++l_.inSight;
    }
    if (band < bands_.size()) closeBand(bands_[band], bandTop);
    l_.bottom = y_ - rowGap() + line_ * 0.3;
    l_.leftOut = steps_.size() - l_.inSight;
    heading(first, l_.leftOut - first);
    return std::move(l_);
}

void PillarRowsPage::heading(std::size_t above, std::size_t below) {
    double y = line_ * 0.5;
    const double end = countLeftOut(above, below, y, left_ + (right_ - left_) * 0.3);
    const double title =
        write(shortened(headingOf(m_), end - left_, TextRole::strong), left_, y, TextRole::strong, Ink::ink);
    if (fit_ == PillarsFit::dense) {
        if (!byPillar()) legend(y, title + line_, end);
        return;
    }
    y += line_;
    const QString told =
        PillarsWords::tr("counted once per commitment; dashed: no source allocates it; hatched: readings differ");
    const double after = write(shortened(told, right_ - left_, TextRole::quiet), left_, y, TextRole::quiet, Ink::quiet);
    legend(y, after + line_ * 1.5, right_);
}

/// What the signs or the patterns mean, at the right end of what there is of a line where there is room for all of it.
void PillarRowsPage::legend(double y, double from, double to) {
    if (byPillar()) {
        const QString signs = PillarsWords::tr("= agree   ≈ compatible   1 single source   ≠ conflict");
        const double w = widthOf(signs, TextRole::quiet);
        if (from + w <= to) write(signs, to - w, y, TextRole::quiet, Ink::quiet);
        return;
    }
    std::vector<std::string> pillars;
    for (const model::Pillar& p : model::taxonomy().pillars()) pillars.push_back(p.name);
    pillars.emplace_back();
    double w = 0;
    for (const std::string& p : pillars) w += line_ * 2 + widthOf(pillarWord(p), TextRole::quiet);
    double x = to - w + line_;
    if (x < from) return;
    for (const std::string& p : pillars) {
        l_.pieces.push_back({QRectF(x, y + line_ * 0.2, line_ * 0.7, line_ * 0.6), Look::swatch, p});
        x = write(pillarWord(p), x + line_, y, TextRole::quiet, Ink::quiet) + line_;
    }
}

/// The names of the units, and where their scales end.
void PillarRowsPage::bandHead(const Band& band) {
    if (band.units == 0) return;
    for (std::size_t u = 0; u < band.units; ++u) {
        const PillarUnit& unit = m_.units[band.firstUnit + u];
        const double x = band.left + (band.unitWidth + gap()) * static_cast<double>(u);
        const QString end = shown(model::Quantity{scaleEnd(unit.most), {}, unit.unit, {}, model::Qualifier::exact});
        const double endWidth = widthOf(end, TextRole::quiet);
        const QString name = shortened(unit.title, band.unitWidth - endWidth - line_ * 0.5, TextRole::strong);
        write(name, x, y_, TextRole::strong, Ink::quiet);
        if (endWidth <= band.unitWidth) write(end, x + band.unitWidth - endWidth, y_, TextRole::quiet, Ink::quiet);
    }
    y_ += line_ * 1.2;
}

/// The beginnings and ends of its scales.
void PillarRowsPage::closeBand(const Band& band, double top) {
    const double bottom = y_ - rowGap();
    for (std::size_t u = 0; u < band.units; ++u) {
        const double x = band.left + (band.unitWidth + gap()) * static_cast<double>(u);
        const double from = x + labels_[band.firstUnit + u];
        l_.rules.emplace_back(from, top, from, bottom);
        l_.rules.emplace_back(x + band.unitWidth, top, x + band.unitWidth, bottom);
    }
}

void PillarRowsPage::step(const Step& step) {
    const PillarRow& row = m_.rows[step.row];
    const Band& band = bands_[step.band];
    double bottom = y_ + (fit_ == PillarsFit::dense ? line_ * 1.3 : line_ * 2.1);
    if (step.band == 0) bottom = std::max(bottom, commitments(row));
    for (std::size_t u = 0; u < band.units; ++u) {
        const double x = band.left + (band.unitWidth + gap()) * static_cast<double>(u);
        bottom = std::max(bottom, sums(row, band.firstUnit + u, x, band.unitWidth));
    }
    title(row, bottom - y_);
    y_ = bottom + rowGap();
    l_.rules.emplace_back(left_, bottom + rowGap() / 2, right_, bottom + rowGap() / 2);
}

void PillarRowsPage::title(const PillarRow& row, double height) {
    const PillarTarget target{Kind::row, row.key, 0};
    const double room = titleWidth_ - line_ * 0.6;
    write(shortened(row.title, room, TextRole::strong), left_, y_, TextRole::strong, Ink::ink, target);
    if (fit_ != PillarsFit::dense) {
        const QString count = commitmentsCounted(static_cast<qsizetype>(row.promised.size()));
        write(shortened(count, room, TextRole::quiet), left_, y_ + line_, TextRole::quiet, Ink::quiet, target);
    }
    l_.hits.push_back({QRectF(left_, y_, titleWidth_ - line_ * 0.4, height), target});
}

PillarsLayout layOutPillarRows(const PillarsModel& model, const QSizeF& size, const TextMetrics& metrics,
                               PillarsFit fit, std::size_t first) {
    return PillarRowsPage(model, size, metrics, fit).make(first);
}

} // namespace pledge::ui
