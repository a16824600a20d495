#include "ui/coverage/coverage_layout.h"

#include "ui/coverage/words.h"
#include "ui/document/wording.h"
#include "ui/theme/pillar_pattern.h"

#include <algorithm>
#include <cmath>

namespace pledge::ui {
namespace {

using Ink = CoverageText::Ink;

QString signOf(const CoverageRow& row) {
    return row.settled ? pledge::ui::signOf(model::FacetState::judged) : text(model::sign(row.verdict));
}

/// The sizes that everything is placed by.
class Frame {
public:
    Frame(const CoverageModel& model, const QSizeF& size, const TextMetrics& metrics)
        : m_(model),
          stances_(stancesOf(model)),
          metrics_(metrics),
          size_(size),
          line(metrics.height()),
          margin(line * 0.75) {
        const double width = std::max(0.0, size.width() - 2 * margin);
        // Letters grow longer with their order, so the last is the widest to within a letter.
        const QString last = m_.columns.empty() ? QString() : m_.columns.back().letter;
        const double least = std::max(line * 2.4, metrics.width(last, TextRole::strong) + line * 1.4);
        head = std::min(std::clamp(width * 0.32, line * 11.5, line * 30), width * 0.5);
        const auto n = static_cast<double>(std::max<std::size_t>(1, m_.columns.size()));
        column = std::max(least, std::min((width - head) / n, line * 20));
        if (const double spare = width - head - n * column; spare > 0) head += std::min(spare, line * 14);
        wide = column >= line * 4.8;
        row = line * 1.75;
        columnHead = wide ? line * 2.5 : line * 1.6;
    }

    /// The height of all that stands above the cells.
    double top(bool airy) const {
        return line * 0.6 + line + (airy ? line + line * 0.5 + static_cast<double>(legendLines()) * line * 1.4 : 0) +
               line * 0.4 + columnHead;
    }

    double allRows() const { return row * static_cast<double>(m_.rows.size()); }
    double bottom() const { return line * 0.4; }

    /// The legend stays where all rows have room below it, or some at least.
    bool isAiry() const {
        const double left = size_.height() - top(true);
        return left >= std::min(allRows() + bottom(), row * 4);
    }

    /// Lays the entries of the legend one after another, `place(index, x, line)`; gives how many lines they take.
    template<class Place>
    std::size_t eachEntry(const Place& place) const {
        double x = margin;
        std::size_t at = 0;
        for (std::size_t i = 0; i < stances_.size() + m_.pillars.size(); ++i) {
            const double width = sampleWidth(i) + line * 0.4 + metrics_.width(meaning(i), TextRole::quiet);
            if (x > margin && x + width > size_.width() - margin) x = margin, ++at;
            place(i, x, at);
            x += width + line * 1.2;
        }
        return at + 1;
    }

    std::size_t legendLines() const {
        return eachEntry([](std::size_t, double, std::size_t) {});
    }

    /// Nothing where the entry is a pillar.
    std::optional<Stance> stanceAt(std::size_t entry) const {
        return entry < stances_.size() ? std::optional(stances_[entry]) : std::nullopt;
    }
    const std::string& pillarAt(std::size_t entry) const { return m_.pillars[entry - stances_.size()]; }

    QString meaning(std::size_t entry) const {
        const auto stance = stanceAt(entry);
        return stance ? wordOf(*stance) : pillarWord(pillarAt(entry));
    }

    double sampleWidth(std::size_t entry) const { return stanceAt(entry) ? line * 1.8 : line * 0.7; }

private:
    /// What the legend explains: judgements where there are any.
    static std::vector<Stance> stancesOf(const CoverageModel& model) {
        std::vector<Stance> out{Stance::differs, Stance::compatible, Stance::agrees, Stance::alone, Stance::silent};
        if (model.judged) out.insert(out.begin() + 1, Stance::settled);
        return out;
    }

    const CoverageModel& m_;
    std::vector<Stance> stances_;
    const TextMetrics& metrics_;
    QSizeF size_;

public:
    double line, margin, head = 0, column = 0, row = 0, columnHead = 0;
    bool wide = false; ///< columns have room for what is said
};

class LayingOut {
public:
    LayingOut(const CoverageModel& model, const QSizeF& size, const QPointF& scroll, const TextMetrics& metrics)
        : m_(model), metrics_(metrics), f_(model, size, metrics), airy_(f_.isAiry()) {
        l_.size = size;
        l_.rows = model.rows.size(), l_.columns = model.columns.size();
        l_.cell = QSizeF(f_.column, f_.row);
        l_.content = QSizeF(f_.column * static_cast<double>(l_.columns), f_.allRows());
        const QPointF corner(f_.margin + f_.head, f_.top(airy_));
        l_.body = QRectF(corner, QSizeF(std::max(0.0, size.width() - corner.x() - f_.line * 0.25),
                                        std::max(0.0, size.height() - corner.y() - f_.line * 0.25)));
        l_.scroll = QPointF(std::clamp(scroll.x(), 0.0, std::max(0.0, l_.content.width() - l_.body.width())),
                            std::clamp(scroll.y(), 0.0, std::max(0.0, l_.content.height() - l_.body.height())));
    }

    CoverageLayout make() {
        heading();
        if (airy_) legend();
        const auto [firstRow, endRow] = inSight(l_.scroll.y(), l_.body.height(), f_.row, l_.rows);
        const auto [firstColumn, endColumn] = inSight(l_.scroll.x(), l_.body.width(), f_.column, l_.columns);
        for (std::size_t c = firstColumn; c < endColumn; ++c) columnHead(c);
        for (std::size_t r = firstRow; r < endRow; ++r) {
            rowHead(r);
            for (std::size_t c = firstColumn; c < endColumn; ++c) cell({r, c});
        }
        return std::move(l_);
    }

private:
    static std::pair<std::size_t, std::size_t> inSight(double from, double length, double step, std::size_t count) {
        // A sum of fractions must not show a sliver of the next.
        const auto first = static_cast<std::size_t>(std::floor(from / step + 1e-6));
        const auto end = static_cast<std::size_t>(std::max(0.0, std::ceil((from + length) / step - 1e-6)));
        return {std::min(first, count), std::min(end, count)};
    }

    CoverageText words(const QString& text, double x, double y, double room, TextRole role, Ink ink) const {
        const QString shown = elided(text, room, role, metrics_);
        return {shown, QRectF(x, y, metrics_.width(shown, role), f_.line), role, ink};
    }

    void heading() {
        const double room = l_.size.width() - 2 * f_.margin;
        const double y = f_.line * 0.6;
        l_.texts.push_back(words(CoverageWords::tr("Who says what"), f_.margin, y, room, TextRole::strong, Ink::ink));
        if (!airy_) return;
        const QString told = CoverageWords::tr("%1 by %2; what sources differ on comes first")
                                 .arg(commitmentsCounted(static_cast<qsizetype>(m_.allRows)),
                                      sourcesCounted(static_cast<qsizetype>(m_.allColumns)));
        l_.texts.push_back(words(told, f_.margin, y + f_.line, room, TextRole::quiet, Ink::quiet));
    }

    void legend() {
        const double top = f_.line * 3.1;
        f_.eachEntry([&](std::size_t i, double x, std::size_t at) {
            const double y = top + static_cast<double>(at) * f_.line * 1.4;
            const double width = f_.sampleWidth(i);
            CoverageLegend entry;
            entry.sample = QRectF(x, y, width, f_.line * 1.1);
            if (const auto stance = f_.stanceAt(i)) {
                entry.stance = stance;
                entry.sign = signIn(entry.sample, *entry.stance);
            } else {
                entry.pillar = f_.pillarAt(i);
            }
            const double from = x + width + f_.line * 0.4;
            entry.meaning = words(f_.meaning(i), from, y + f_.line * 0.05, l_.size.width() - f_.margin - from,
                                  TextRole::quiet, Ink::quiet);
            l_.legend.push_back(std::move(entry));
        });
    }

    /// The sign alone, in the middle of what the pattern at the left end leaves.
    CoverageText signIn(const QRectF& rect, Stance stance) const {
        const QString sign = pledge::ui::signOf(stance);
        const double width = metrics_.width(sign, TextRole::strong);
        const double x = rect.center().x() + f_.line * 0.15 - width / 2;
        return {sign, QRectF(x, rect.center().y() - f_.line / 2, width, f_.line), TextRole::strong, Ink::ink};
    }

    void columnHead(std::size_t c) {
        PlacedCoverageColumn head;
        head.column = c;
        const QRectF at = l_.rectOf({0, c});
        head.rect = QRectF(at.left(), l_.body.top() - f_.columnHead, f_.column, f_.columnHead);
        const CoverageColumn& column = m_.columns[c];
        const double width = metrics_.width(column.letter, TextRole::strong);
        const double x = f_.wide ? head.rect.left() + f_.line * 0.4 : head.rect.center().x() - width / 2;
        const double y = head.rect.top() + f_.line * 0.2;
        head.letter = {column.letter, QRectF(x, y, width, f_.line), TextRole::strong, Ink::ink};
        if (f_.wide)
            head.title = words(column.title, x, y + f_.line, f_.column - f_.line * 0.8, TextRole::quiet, Ink::quiet);
        l_.columnHeads.push_back(std::move(head));
    }

    void rowHead(std::size_t r) {
        const CoverageRow& row = m_.rows[r];
        PlacedCoverageRow head;
        head.row = r, head.pillar = row.pillar, head.verdict = row.verdict, head.settled = row.settled;
        const double y = l_.rectOf({r, 0}).top();
        head.rect = QRectF(0, y, l_.body.left(), f_.row);
        head.mark = QRectF(f_.margin, y + f_.line * 0.25, f_.line * 0.7, f_.row - f_.line * 0.5);
        const double textY = y + (f_.row - f_.line) / 2;
        const double signLeft = head.mark.right() + f_.line * 0.5;
        const QString sign = signOf(row);
        head.sign = {sign, QRectF(signLeft, textY, metrics_.width(sign, TextRole::strong), f_.line), TextRole::strong,
                     Ink::ink};
        const double labelLeft = signLeft + f_.line * 1.2;
        head.label =
            words(row.label, labelLeft, textY, l_.body.left() - labelLeft - f_.line * 0.5, TextRole::label, Ink::ink);
        l_.rowHeads.push_back(std::move(head));
    }

    void cell(const CoverageSpot& spot) {
        const CoverageRow& row = m_.rows[spot.row];
        const CoverageCell& told = row.cells[spot.column];
        PlacedCoverageCell placed{spot, l_.rectOf(spot), told.stance, {}};
        if (told.stance != Stance::silent) {
            placed.text = signIn(placed.rect, told.stance);
            if (f_.wide) {
                const double x = placed.rect.left() + f_.line * 0.75;
                const double room = placed.rect.right() - f_.line * 0.3 - x;
                QString both = pledge::ui::signOf(told.stance);
                if (told.told >= 0) {
                    const CoverageTold& said = row.told[static_cast<std::size_t>(told.told)];
                    both += QLatin1Char(' ');
                    const bool fits = metrics_.width(both + said.text, TextRole::label) <= room;
                    both += fits ? said.text : said.brief;
                }
                placed.text = words(both, x, placed.text.box.top(), room, TextRole::label, Ink::ink);
            }
        }
        l_.cells.push_back(std::move(placed));
    }

    const CoverageModel& m_;
    const TextMetrics& metrics_;
    Frame f_;
    bool airy_;
    CoverageLayout l_;
};

double nearest(double scroll, double from, double to, double length) {
    if (from < scroll || to - from > length) return from;
    return std::max(scroll, to - length);
}

} // namespace

QRectF CoverageLayout::rectOf(const CoverageSpot& spot) const {
    return {QPointF(body.left() - scroll.x() + cell.width() * static_cast<double>(spot.column),
                    body.top() - scroll.y() + cell.height() * static_cast<double>(spot.row)),
            cell};
}

std::optional<std::size_t> CoverageLayout::rowAt(const QPointF& at) const {
    if (at.y() < body.top() || at.y() > body.bottom() || cell.height() <= 0) return std::nullopt;
    const auto row = static_cast<std::size_t>((at.y() - body.top() + scroll.y()) / cell.height());
    return row < rows ? std::optional(row) : std::nullopt;
}

std::optional<std::size_t> CoverageLayout::columnAt(const QPointF& at) const {
    const double top = columnHeads.empty() ? body.top() : columnHeads.front().rect.top();
    if (at.x() < body.left() || at.x() > body.right() || at.y() < top || cell.width() <= 0) return std::nullopt;
    const auto column = static_cast<std::size_t>((at.x() - body.left() + scroll.x()) / cell.width());
    return column < columns ? std::optional(column) : std::nullopt;
}

std::optional<CoverageSpot> CoverageLayout::spotAt(const QPointF& at) const {
    const auto row = rowAt(at);
    const auto column = columnAt(at);
    return row && column ? std::optional(CoverageSpot{*row, *column}) : std::nullopt;
}

QPointF CoverageLayout::scrollTo(const CoverageSpot& spot) const {
    const double x = cell.width() * static_cast<double>(spot.column);
    const double y = cell.height() * static_cast<double>(spot.row);
    return {nearest(scroll.x(), x, x + cell.width(), body.width()),
            nearest(scroll.y(), y, y + cell.height(), body.height())};
}

CoverageLayout layOutCoverage(const CoverageModel& model, const QSizeF& size, const QPointF& scroll,
                              const TextMetrics& metrics) {
    return LayingOut(model, size, scroll, metrics).make();
}

double coverageHeight(const CoverageModel& model, double width, const TextMetrics& metrics) {
    const Frame f(model, QSizeF(width, 1e6), metrics);
    return std::ceil(f.top(true) + f.allRows() + f.bottom());
}

CoverageSpot coverageRoom(const CoverageModel& model, const QSizeF& size, const TextMetrics& metrics) {
    const Frame f(model, size, metrics);
    const double width = size.width() - f.margin - f.head - f.line * 0.25;
    const double height = size.height() - f.top(true) - f.bottom();
    const auto whole = [](double room, double step) {
        return static_cast<std::size_t>(std::max(1.0, std::floor(room / step + 1e-6)));
    };
    return {whole(height, f.row), whole(width, f.column)};
}

} // namespace pledge::ui
