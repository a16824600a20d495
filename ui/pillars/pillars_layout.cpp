#include "ui/pillars/pillars_layout.h"

#include "ui/document/terms.h"

#include <QCoreApplication>
#include <algorithm>

namespace pledge::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(pillars)
};

using Ink = PillarText::Ink;
using Look = PillarPiece::Look;
using model::Verdict;

constexpr std::pair<Verdict, Look> order[] = {{Verdict::agree, Look::agree},
                                              {Verdict::compatible, Look::compatible},
                                              {Verdict::single, Look::single},
                                              {Verdict::conflict, Look::conflict}};

QString signOf(Verdict v) {
    const std::string_view s = model::sign(v);
    return QString::fromUtf8(s.data(), static_cast<qsizetype>(s.size()));
}

/// Whole: every name is there, rows grow. Airy: names in a line, then a count. Dense: the same in lower rows.
enum class Fit { whole, airy, dense };

class LayingOut {
public:
    LayingOut(const PillarsModel& model, const QSizeF& size, const TextMetrics& metrics, Fit fit)
        : m_(model), metrics_(metrics), line_(metrics.height()), airy_(fit != Fit::dense), whole_(fit == Fit::whole) {
        l_.size = size;
        left_ = line_ * 0.75;
        right_ = size.width() - line_ * 0.75;
        double widest = 0;
        for (const PillarRow& r : m_.rows) {
            widest = std::max(widest, metrics_.width(r.title, TextRole::strong));
            widest = std::max(widest, metrics_.width(countText(r), TextRole::quiet));
        }
        barLeft_ = left_ + std::min(widest + line_ * 1.2, size.width() * 0.3);
        barWidth_ = std::max(0.0, (right_ - barLeft_) * 0.45);
    }

    PillarsLayout make() {
        heading();
        for (const PillarRow& row : m_.rows) step([&] { pillar(row); });
        for (const MoneyRow& row : m_.money) step([&] { money(row); });
        if (leftOut_ > 0) tellLeftOut();
        l_.bottom = y_ - rowGap() + line_ * 0.4;
        return std::move(l_);
    }

private:
    double rowHeight() const { return airy_ ? line_ * 2.1 : line_ * 1.7; }
    double rowGap() const { return airy_ ? line_ * 0.9 : line_ * 0.35; }

    static QString countText(const PillarRow& r) {
        return commitmentsCounted(static_cast<qsizetype>(r.promised.size()));
    }

    /// A row that does not fit into the height is left out and counted beside the heading.
    template<class Row>
    void step(const Row& row) {
        if (y_ + rowHeight() > l_.size.height()) {
            y_ += rowHeight() + rowGap();
            ++leftOut_;
            return;
        }
        extra_ = 0;
        row();
        y_ += rowHeight() + extra_ + rowGap();
    }

    double write(const QString& text, double x, double y, TextRole role, Ink ink, const std::string& commitment = {}) {
        const double w = metrics_.width(text, role);
        if (!text.isEmpty()) l_.texts.push_back({text, QRectF(x, y, w, line_), role, ink, commitment});
        return x + w;
    }

    void heading() {
        y_ = line_ * 0.6;
        const double room = right_ - left_;
        write(elided(Words::tr("What each pillar promises"), room, TextRole::strong, metrics_), left_, y_,
              TextRole::strong, Ink::ink);
        y_ += line_;
        if (airy_) {
            const QString told = Words::tr("counted once per commitment; amounts only where a source allocates them");
            const double end =
                write(elided(told, room, TextRole::quiet, metrics_), left_, y_, TextRole::quiet, Ink::quiet);
            legend(end + line_ * 1.5);
            y_ += line_;
        }
        y_ += line_ * 0.6;
    }

    void tellLeftOut() {
        if (l_.texts.empty()) return;
        const QString text = Words::tr("+%n row(s)", nullptr, static_cast<int>(leftOut_));
        const double w = metrics_.width(text, TextRole::strong);
        const QRectF& title = l_.texts.front().box;
        if (title.right() + line_ + w <= right_) write(text, right_ - w, title.top(), TextRole::strong, Ink::quiet);
    }

    /// What the signs mean, at the right end of the line where there is room for all of it.
    void legend(double from) {
        const QString text = Words::tr("= agree   ≈ compatible   1 single source   ≠ conflict");
        const double w = metrics_.width(text, TextRole::quiet);
        if (from + w <= right_) write(text, right_ - w, y_, TextRole::quiet, Ink::quiet);
    }

    void names(const QString& title, const QString& detail) {
        const double room = barLeft_ - left_ - line_ * 0.4;
        const double y = y_ + (rowHeight() - line_ * 2) / 2;
        const bool two = airy_ && !detail.isEmpty();
        write(elided(title, room, TextRole::strong, metrics_), left_, two ? y : y_ + (rowHeight() - line_) / 2,
              TextRole::strong, Ink::ink);
        if (two) write(elided(detail, room, TextRole::quiet, metrics_), left_, y + line_, TextRole::quiet, Ink::quiet);
    }

    void pillar(const PillarRow& row) {
        names(row.title, countText(row));
        std::size_t most = 1;
        for (const PillarRow& r : m_.rows) most = std::max(most, r.promised.size());
        const double unit = std::min(barWidth_ / static_cast<double>(most), line_ * 5);
        double x = barLeft_;
        for (const auto& [verdict, look] : order) segment(row, verdict, look, unit, x);
        if (row.promised.empty())
            x = write(elided(Words::tr("nothing promised"), barWidth_, TextRole::quiet, metrics_), barLeft_,
                      y_ + (rowHeight() - line_) / 2, TextRole::quiet, Ink::quiet);
        beside(row.promised, row.beside, x + line_ * 0.6);
    }

    void segment(const PillarRow& row, Verdict verdict, Look look, double unit, double& x) {
        const std::size_t n = row.count(verdict);
        if (n == 0) return;
        PillarPiece piece{QRectF(x, y_, unit * static_cast<double>(n), rowHeight()), look, row.pillar, 0, {}};
        for (const PillarEntry& e : row.promised)
            if (e.verdict == verdict) piece.commitments.push_back(e.commitment);
        const QString text = signOf(verdict) + QLatin1Char(' ') + QString::number(n);
        const TextRole role = verdict == Verdict::conflict ? TextRole::strong : TextRole::label;
        const Ink ink = look == Look::agree ? Ink::onSolid : look == Look::conflict ? Ink::conflict : Ink::ink;
        if (metrics_.width(text, role) + line_ * 0.6 <= piece.rect.width())
            write(text, x + line_ * 0.45, y_ + (rowHeight() - line_) / 2, role, ink);
        x = piece.rect.right();
        l_.pieces.push_back(std::move(piece));
    }

    /// Names from `x` on, one line of what is promised and one of what is only told, each as far as it goes, then "+3".
    void beside(const std::vector<PillarEntry>& promised, const std::vector<PillarEntry>& told, double x) {
        const bool two = airy_ && !promised.empty() && !told.empty();
        double y = y_ + (rowHeight() - (two ? 2 : 1) * line_) / 2;
        if (!promised.empty() || !airy_) y = list(promised, x, y, Ink::ink) + line_;
        if (airy_ && !told.empty()) y = list(told, x, y, Ink::quiet) + line_;
        extra_ = std::max(extra_, y - y_ - rowHeight());
    }

    /// Gives the top of its last line.
    double list(const std::vector<PillarEntry>& entries, const double start, double y, Ink ink) {
        const TextRole role = ink == Ink::quiet ? TextRole::quiet : TextRole::label;
        const QString dot = QStringLiteral("  ·  ");
        const double dotWidth = metrics_.width(dot, role);
        double x = start;
        for (std::size_t i = 0; i < entries.size(); ++i) {
            const std::size_t left = entries.size() - i;
            const double count = whole_ || left == 1 ? 0 : metrics_.width(QStringLiteral("+%1").arg(left - 1), role);
            const double reserve = left > 1 ? dotWidth + count : 0;
            if (whole_ && x > start && x + metrics_.width(entries[i].label, role) + reserve > right_)
                x = start, y += line_;
            const bool first = x == start;
            const QString text =
                first ? elided(entries[i].label, right_ - x - reserve, role, metrics_) : entries[i].label;
            if (!whole_ && (text.isEmpty() || metrics_.width(text, role) + reserve > right_ - x)) {
                const QString more = QStringLiteral("+%1").arg(left);
                if (x + metrics_.width(more, role) <= right_) write(more, x, y, role, Ink::quiet);
                return y;
            }
            const bool conflict = entries[i].verdict == Verdict::conflict && ink == Ink::ink;
            x = write(text, x, y, role, conflict ? Ink::conflict : ink, entries[i].commitment);
            if (left > 1) x = write(dot, x, y, role, Ink::quiet);
        }
        return y;
    }

    void money(const MoneyRow& row) {
        names(Words::tr("Money"), QString::fromStdString(row.currency));
        const double gap = 3;
        const double width = barWidth_ * 1.25;
        double wanted = 0;
        for (const MoneyEntry& s : row.sums) wanted += s.high;
        const double scale =
            wanted > 0 ? std::max(0.0, width - gap * static_cast<double>(row.sums.size())) / wanted : 0;
        double x = barLeft_;
        std::vector<PillarEntry> outside;
        for (const MoneyEntry& s : row.sums) sum(s, scale, gap, x, outside);
        beside(outside, row.beside, x + line_ * 0.45);
    }

    void sum(const MoneyEntry& s, double scale, double gap, double& x, std::vector<PillarEntry>& outside) {
        PillarPiece piece{QRectF(x, y_, std::max(5.0, s.high * scale), rowHeight()),
                          Look::allocated,
                          s.pillar,
                          0,
                          {s.entry.commitment}};
        if (s.pillar.empty()) piece.look = Look::unallocated;
        piece.certain = s.low < s.high ? x + piece.rect.width() * s.low / s.high : piece.rect.right();
        const double room = piece.rect.width() - line_ * 0.9;
        const double y = y_ + (rowHeight() - line_) / 2;
        const QString open = Words::tr("%1 not allocated by any source").arg(s.amount);
        const Ink ink = s.entry.verdict == Verdict::conflict ? Ink::conflict : Ink::ink;
        if (s.pillar.empty() && metrics_.width(open, TextRole::label) <= room) {
            write(open, x + line_ * 0.45, y, TextRole::label, ink, s.entry.commitment);
        } else {
            PillarEntry named = s.entry;
            named.label = s.pillar.empty() ? open : QStringLiteral("%1 (%2)").arg(s.entry.label, pillarName(s.pillar));
            outside.push_back(named);
        }
        x = piece.rect.right() + gap;
        l_.pieces.push_back(std::move(piece));
    }

    const PillarsModel& m_;
    const TextMetrics& metrics_;
    double line_;
    bool airy_;
    bool whole_;
    double extra_ = 0; ///< what the present row needs beyond its height
    double left_ = 0, right_ = 0, barLeft_ = 0, barWidth_ = 0, y_ = 0;
    std::size_t leftOut_ = 0;
    PillarsLayout l_;
};

} // namespace

std::vector<std::string> PillarsLayout::commitmentsAt(const QPointF& at) const {
    for (const PillarText& t : texts)
        if (!t.commitment.empty() && t.box.contains(at)) return {t.commitment};
    for (const PillarPiece& p : pieces)
        if (p.rect.contains(at)) return p.commitments;
    return {};
}

PillarsLayout layOutPillars(const PillarsModel& model, const QSizeF& size, const TextMetrics& metrics) {
    for (const Fit fit : {Fit::whole, Fit::airy}) {
        PillarsLayout l = LayingOut(model, size, metrics, fit).make();
        if (l.bottom <= size.height()) return l;
    }
    return LayingOut(model, size, metrics, Fit::dense).make();
}

} // namespace pledge::ui
