#include "ui/document/chart_view.h"

#include "ui/document/chart_accessible.h"
#include "ui/document/choices.h"
#include "ui/theme/notice.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace pledge::ui {

ChartView::ChartView(Kind kind, Document& document, Selection& selection, Filter& filter, QWidget* parent)
    : QWidget(parent),
      kind_(std::move(kind)),
      document_(document),
      selection_(selection),
      filter_(filter),
      theme_(&Theme::light()),
      notice_(new Notice(this)) {
    makeChartsAccessible();
    setAccessibleName(kind_.name);
    setObjectName(kind_.id);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent); // every chart paints its own ground
    connect(&document_, &Document::changed, this, &ChartView::reload);
    connect(&filter_, &Filter::changed, this, &ChartView::reload);
    connect(&selection_, &Selection::changed, this, [this] {
        const bool isOfOne = !content_.announcement.empty() || content_.shown == 0;
        if (isOfOne && stillThere(*document_.snapshot(), selection_.chosen()).announcement != content_.announcement)
            reload();
        revealChosen();
        update();
    });
    connect(notice_, &Notice::stepTaken, this, &ChartView::takeStep);
}

void ChartView::setTheme(const Theme& theme) {
    theme_ = &theme;
    update();
}

QSize ChartView::sizeHint() const { return QSize(45, kind_.lines) * fontMetrics().height(); }
QSize ChartView::minimumSizeHint() const { return QSize(16, kind_.leastLines) * fontMetrics().height(); }

void ChartView::reload() {
    const model::Snapshot& snapshot = *document_.snapshot();
    content_ = build(snapshot, stillThere(snapshot, selection_.chosen()).announcement, filter_.criteria());
    setAccessibleDescription(content_.summary);
    explain();
    QAccessibleEvent changed(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&changed);
}

void ChartView::retell(const QString& summary) {
    if (summary == content_.summary) return;
    content_.summary = summary;
    setAccessibleDescription(summary);
}

void ChartView::touched() {
    ++revision_;
    update();
}

void ChartView::explain() {
    notice_->setVisible(content_.shown == 0);
    if (content_.shown > 0) return;
    if (content_.hidden > 0)
        notice_->say(
            tr("Filtered out"),
            tr("%n commitment(s) of this announcement do not pass.", nullptr, static_cast<int>(content_.hidden)),
            tr("Clear filter"));
    else
        notice_->say(kind_.emptyTitle, kind_.emptyDetail, tr("Import files…"));
}

void ChartView::takeStep() {
    if (content_.hidden > 0)
        Q_EMIT clearFilterRequested();
    else
        Q_EMIT importRequested();
}

void ChartView::choose(const std::string& commitment, const std::string& facet, const QString& tip) {
    choose(Chosen{content_.announcement, commitment, facet, {}, {}}, tip);
}

void ChartView::choose(const Chosen& chosen, const QString& tip) {
    selection_.choose(chosen);
    setAccessibleDescription(tip + QLatin1Char('\n') + content_.summary);
}

void ChartView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme_->panel); // a chart may leave room for bars
    if (content_.shown == 0) return;
    paintChart(painter);
    if (!hasFocus()) return;
    painter.setPen(QPen(theme_->accent, 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void ChartView::resizeEvent(QResizeEvent*) {
    notice_->setGeometry(rect());
    relayout();
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enters) return QWidget::keyPressEvent(event);
    if (shows(chosen())) Q_EMIT activated(chosen());
}

void ChartView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) {
        metrics_.reset();
        relayout();
    }
    QWidget::changeEvent(event);
}

const TextMetrics& ChartView::metrics() const {
    if (!metrics_) metrics_ = std::make_unique<RememberedTextMetrics>(font());
    return *metrics_;
}

bool ChartView::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString tip = tipAt(help->pos());
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), tip, this);
    return true;
}

} // namespace pledge::ui
