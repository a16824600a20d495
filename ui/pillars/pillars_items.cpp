#include "ui/pillars/pillars_page.h"

#include "core/model/finding.h"
#include "ui/document/terms.h"
#include "ui/pillars/words.h"
#include "ui/theme/theme.h"

#include <utility>

namespace pledge::ui {
namespace {

/// The way down, then commitments or claims, one below the other.
class Items : public PillarsPage {
public:
    using PillarsPage::PillarsPage;

    PillarsLayout make(std::size_t first) {
        y_ = line_ * 0.6;
        const double top = y_;
        const std::size_t total = m_.items.size();
        l_.first = first = std::min(first, total ? total - 1 : 0);
        y_ += line_ * 1.5;
        double bottom = y_;
        for (std::size_t i = first; i < total; ++i) {
            const double height = line_ * (fit_ == PillarsFit::dense ? 1.25 : 2.35);
            if (i > first && y_ + height > l_.size.height()) break;
            item(m_.items[i], height);
            y_ += height;
            bottom = y_;
            ++l_.inSight;
        }
        if (total == 0) {
            write(shortened(PillarsWords::tr("nothing promised"), right_ - left_, TextRole::quiet), left_, y_,
                  TextRole::quiet, Ink::quiet);
            bottom = y_ + line_;
        }
        l_.leftOut = total - l_.inSight;
        const double end = countLeftOut(first, total - first - l_.inSight, top, left_ + (right_ - left_) * 0.4);
        crumbs(top, end);
        l_.bottom = bottom + line_ * 0.3;
        return std::move(l_);
    }

private:
    /// "Orvanta → Uruguay › Talent › train 200,000": the last is where one is; those before lead up.
    void crumbs(double y, double end) {
        const QString joint = QStringLiteral("  ›  ");
        const double jointWidth = widthOf(joint, TextRole::quiet);
        double x = left_;
        for (std::size_t i = 0; i < m_.crumbs.size(); ++i) {
            const bool here = i + 1 == m_.crumbs.size();
            const std::size_t left = m_.crumbs.size() - i;
            const double rest = end - x - jointWidth * static_cast<double>(left - 1);
            const double room = rest / static_cast<double>(here ? 1 : left) * (here ? 1 : 1.2);
            const TextRole role = here ? TextRole::strong : TextRole::label;
            const QString text = shortened(m_.crumbs[i].title, room, role);
            x = write(text, x, y, role, here ? Ink::ink : Ink::link,
                      here ? PillarTarget{} : PillarTarget{Kind::crumb, {}, i});
            if (!here) x = write(joint, x, y, TextRole::quiet, Ink::quiet);
        }
    }

    void item(const PillarItem& item, double height) {
        const bool claim = item.kind == PillarItem::Kind::claim;
        const PillarTarget target{claim ? Kind::claim : Kind::commitment, item.id, 0,
                                  claim ? std::string() : *m_.place.row};
        const QRectF row(left_, y_, right_ - left_, height);
        l_.rules.emplace_back(left_, row.bottom(), right_, row.bottom());
        l_.hits.push_back({row, target});
        const double pad = fit_ == PillarsFit::dense ? line_ * 0.12 : line_ * 0.15;
        double x = left_;
        if (claim) {
            write(item.letter, x, y_ + pad, TextRole::strong, Ink::quiet, target);
            x += std::max(line_ * 1.6, widthOf(item.letter, TextRole::strong) + line_ * 0.6);
        } else {
            const QRectF swatch(x, y_ + pad + line_ * 0.15, line_ * 0.7, line_ * 0.7);
            l_.pieces.push_back({swatch, Look::swatch, item.entry.pillar, target, item.id});
            const bool settled = item.entry.settled;
            const bool waits = item.entry.verdict == model::Verdict::conflict && !settled;
            const QString sign =
                settled ? signOf(model::FacetState::judged) : pledge::ui::text(model::sign(item.entry.verdict));
            write(sign, x + line_ * 1.1, y_ + pad, TextRole::strong, waits ? Ink::conflict : Ink::quiet, target);
            x += line_ * 2.1;
        }
        const TextRole role = claim ? TextRole::label : TextRole::strong;
        const QString title = shortened(item.title, right_ - x, role);
        const double end = write(title, x, y_ + pad, role, Ink::ink, target);
        const bool below = fit_ != PillarsFit::dense;
        const double from = below ? x : end + line_;
        const QString detail = shortened(item.detail, right_ - from, TextRole::quiet);
        write(detail, from, y_ + pad + (below ? line_ : 0), TextRole::quiet, Ink::quiet, target);
    }
};

} // namespace

PillarsLayout layOutPillarItems(const PillarsModel& model, const QSizeF& size, const TextMetrics& metrics,
                                PillarsFit fit, std::size_t first) {
    return Items(model, size, metrics, fit).make(first);
}

} // namespace pledge::ui
