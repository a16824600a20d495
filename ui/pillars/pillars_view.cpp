#include "ui/pillars/pillars_view.h"

#include "ui/document/choices.h"
#include "ui/document/wording.h"
#include "ui/pillars/pillars_painter.h"
#include "ui/theme/notice.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace pledge::ui {
PillarsView::PillarsView(Document& document, Selection& selection, Filter& filter, QWidget* parent)
    : QWidget(parent),
      document_(document),
      selection_(selection),
      filter_(filter),
      theme_(&Theme::light()),
      notice_(new Notice(this)) {
    setAccessibleName(QStringLiteral("Pillars"));
    setObjectName(QStringLiteral("Pillars"));
    setFocusPolicy(Qt::StrongFocus);
    connect(&document_, &Document::changed, this, &PillarsView::reload);
    connect(&filter_, &Filter::changed, this, &PillarsView::reload);
    connect(&selection_, &Selection::changed, this, [this] {
        if (stillThere(*document_.snapshot(), selection_.chosen()).announcement != model_.announcement) reload();
        update();
    });
    connect(notice_, &Notice::stepTaken, this, [this] {
        if (model_.hidden > 0)
            Q_EMIT clearFilterRequested();
        else
            Q_EMIT importRequested();
    });
    reload();
}

void PillarsView::setTheme(const Theme& theme) {
    theme_ = &theme;
    update();
}

QSize PillarsView::sizeHint() const { return {fontMetrics().height() * 45, fontMetrics().height() * 18}; }
QSize PillarsView::minimumSizeHint() const { return {fontMetrics().height() * 16, fontMetrics().height() * 9}; }

void PillarsView::reload() {
    const model::Snapshot& snapshot = *document_.snapshot();
    model_ = pillarsModel(snapshot, stillThere(snapshot, selection_.chosen()).announcement, filter_.criteria());
    setAccessibleDescription(pillarsSummary(model_));
    relayout();
    explain();
}

void PillarsView::explain() {
    notice_->setVisible(model_.shown() == 0);
    if (model_.shown() > 0) return;
    if (model_.hidden > 0)
        notice_->say(tr("Filtered out"),
                     counted(static_cast<qsizetype>(model_.hidden),
                             tr("commitment of this announcement does not pass."),
                             tr("commitments of this announcement do not pass.")),
                     tr("Clear filter"));
    else
        notice_->say(tr("No pillars yet"), tr("What each pillar promises stands here once articles are in."),
                     tr("Import files…"));
}

void PillarsView::relayout() {
    layout_ = layOutPillars(model_, size(), FontTextMetrics(font()));
    update();
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

void PillarsView::choose(const PillarEntry& chosen) {
    setAccessibleDescription(chosen.tip + QLatin1Char('\n') + pillarsSummary(model_));
    selection_.choose({model_.announcement, chosen.commitment, chosen.facet, {}, {}});
}

void PillarsView::walk(int step) {
    const auto all = entries();
    if (all.empty()) return;
    const auto at = std::find_if(all.begin(), all.end(),
                                 [&](const PillarEntry* e) { return e->commitment == selection_.chosen().commitment; });
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

void PillarsView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (model_.shown() == 0) {
        painter.fillRect(rect(), theme_->panel);
        return;
    }
    paintPillars(painter, layout_, *theme_, font(), selection_.chosen().commitment);
    if (!hasFocus()) return;
    painter.setPen(QPen(theme_->accent, 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void PillarsView::resizeEvent(QResizeEvent*) {
    notice_->setGeometry(rect());
    relayout();
}

void PillarsView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    const auto there = layout_.commitmentsAt(event->position());
    if (there.size() > 1)
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
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (entry(selection_.chosen().commitment)) Q_EMIT activated(selection_.chosen().commitment);
        break;
    default: QWidget::keyPressEvent(event);
    }
}

void PillarsView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) relayout();
    QWidget::changeEvent(event);
}

bool PillarsView::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QStringList tips;
    for (const std::string& id : layout_.commitmentsAt(help->pos()))
        if (const PillarEntry* e = entry(id)) tips << e->tip;
    if (tips.empty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), tips.join(QStringLiteral("\n\n")), this);
    return true;
}

} // namespace pledge::ui
