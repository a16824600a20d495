#include "ui/pillars/pillars_view.h"

#include "ui/pillars/pillars_painter.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace pledge::ui {
PillarsView::PillarsView(Document& document, Selection& selection, Filter& filter, QWidget* parent)
    : ChartView({.id = QStringLiteral("Pillars"),
                 .name = tr("Pillars"),
                 .emptyTitle = tr("No pillars yet"),
                 .emptyDetail = tr("What each pillar promises stands here once articles are in."),
                 .lines = 18,
                 .leastLines = 9},
                document, selection, filter, parent) {
    reload();
}

PillarsView::Content PillarsView::build(const model::Snapshot& snapshot, const std::string& announcement,
                                        const Criteria& criteria) {
    model_ = pillarsModel(snapshot, announcement, criteria);
    relayout();
    return {model_.announcement, model_.shown(), model_.hidden, pillarsSummary(model_)};
}

void PillarsView::relayout() {
    layout_ = layOutPillars(model_, size(), FontTextMetrics(font()));
    touched();
}

std::vector<const PillarEntry*> PillarsView::entries() const {
    std::vector<const PillarEntry*> all;
    const auto take = [&](const PillarEntry& e) {
        const bool known =
            std::any_of(all.begin(), all.end(), [&](const PillarEntry* x) { return x->commitment == e.commitment; });
        if (!known) all.push_back(&e);
    };
    for (const PillarRow& r : model_.rows) {
        for (const PillarEntry& e : r.promised) take(e);
        for (const PillarEntry& e : r.beside) take(e);
    }
    for (const MoneyRow& r : model_.money) {
        for (const MoneyEntry& s : r.sums) take(s.entry);
        for (const PillarEntry& e : r.beside) take(e);
    }
    return all;
}

const PillarEntry* PillarsView::entry(const std::string& commitment) const {
    for (const PillarEntry* e : entries())
        if (e->commitment == commitment) return e;
    return nullptr;
}

std::vector<ChartPart> PillarsView::parts() const {
    std::vector<ChartPart> all;
    for (const PillarEntry* e : entries()) {
        QRect place; // its name, else the piece of a bar that holds it
        for (const PillarPiece& piece : layout_.pieces)
            if (std::find(piece.commitments.begin(), piece.commitments.end(), e->commitment) != piece.commitments.end())
                place = piece.rect.toAlignedRect();
        for (const PillarText& text : layout_.texts)
            if (text.commitment == e->commitment) place = text.box.toAlignedRect();
        all.push_back({e->commitment, e->facet, e->label, e->tip, place});
    }
    return all;
}

void PillarsView::choose(const PillarEntry& chosen) { choose(chosen.commitment, chosen.facet, chosen.tip); }

void PillarsView::walk(int step) {
    const auto all = entries();
    if (all.empty()) return;
    const auto at =
        std::find_if(all.begin(), all.end(), [&](const PillarEntry* e) { return e->commitment == chosen(); });
    if (at == all.end()) return choose(*all.front());
    const auto next = (at - all.begin()) + step;
    if (next >= 0 && next < static_cast<std::ptrdiff_t>(all.size())) choose(*all[static_cast<std::size_t>(next)]);
}

void PillarsView::openList(const std::vector<std::string>& commitments, const QPointF& at) {
    QMenu menu(this);
    for (const std::string& id : commitments) {
        const PillarEntry* e = entry(id);
        if (e) connect(menu.addAction(e->label), &QAction::triggered, this, [this, copy = *e] { choose(copy); });
    }
    menu.exec(mapToGlobal(at.toPoint()));
}

void PillarsView::paintChart(QPainter& painter) { paintPillars(painter, layout_, theme(), font(), chosen()); }

void PillarsView::mousePressEvent(QMouseEvent* event) {
    const bool menuFollows = event->button() == Qt::RightButton; // about what lies there
    if (event->button() != Qt::LeftButton && !menuFollows) return;
    const auto there = layout_.commitmentsAt(event->position());
    if (there.size() > 1 && !menuFollows)
        openList(there, event->position());
    else if (const PillarEntry* e = there.empty() ? nullptr : entry(there.front()))
        choose(*e);
}

void PillarsView::mouseDoubleClickEvent(QMouseEvent* event) {
    const auto there = layout_.commitmentsAt(event->position());
    if (there.size() == 1) Q_EMIT activated(there.front());
}

void PillarsView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up: walk(-1); break;
    case Qt::Key_Right:
    case Qt::Key_Down: walk(1); break;
    default: ChartView::keyPressEvent(event);
    }
}

QString PillarsView::tipAt(const QPointF& at) const {
    QStringList tips;
    for (const std::string& id : layout_.commitmentsAt(at))
        if (const PillarEntry* e = entry(id)) tips << e->tip;
    return tips.join(QStringLiteral("\n\n"));
}

} // namespace pledge::ui
