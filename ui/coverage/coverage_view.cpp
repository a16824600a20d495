#include "ui/coverage/coverage_view.h"

#include "ui/coverage/coverage_accessible.h"
#include "ui/coverage/coverage_painter.h"
#include "ui/coverage/coverage_tip.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QToolTip>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace pledge::ui {
namespace {

constexpr int frame = 2; ///< the ring of the focus stays in sight beside the bars

/// Wrapped where it is long, and never taken for markup.
QString asToolTip(const QString& lines) {
    if (lines.isEmpty()) return {};
    QString safe = lines.toHtmlEscaped();
    return QStringLiteral("<p style='white-space:normal'>") + safe.replace(QLatin1Char('\n'), QStringLiteral("<br>")) +
           QStringLiteral("</p>");
}

} // namespace

CoverageView::CoverageView(Document& document, Selection& selection, Filter& filter, QWidget* parent)
    : ChartView({.id = QStringLiteral("Coverage"),
                 .name = tr("Coverage"),
                 .emptyTitle = tr("Nothing to cover yet"),
                 .emptyDetail = tr("Which article says what of an announcement stands here once articles are in."),
                 .lines = 30,
                 .leastLines = 11},
                document, selection, filter, parent),
      across_(new QScrollBar(Qt::Horizontal, this)),
      down_(new QScrollBar(Qt::Vertical, this)) {
    setMouseTracking(true);
    installCoverageAccessible();
    auto* copy = new QAction(tr("Copy coverage as table"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    addAction(copy);
    connect(copy, &QAction::triggered, this, &CoverageView::copyTable);
    across_->setAccessibleName(tr("Sources in sight"));
    down_->setAccessibleName(tr("Commitments in sight"));
    for (QScrollBar* bar : {across_, down_}) {
        bar->setCursor(Qt::ArrowCursor);
        connect(bar, &QScrollBar::valueChanged, this, &CoverageView::layOut);
    }
    reload();
}

CoverageView::Content CoverageView::build(const model::Snapshot& snapshot, const std::string& announcement,
                                          const Criteria& criteria) {
    const bool other = announcement != model_.announcement;
    model_ = coverageModel(snapshot, announcement, criteria);
    hovered_.reset(), pressed_.reset();
    if (other) current_.reset();
    followChosen();
    relayout();
    if (other) scrollTo({0, 0});
    QAccessibleTableModelChangeEvent reset(this, QAccessibleTableModelChangeEvent::ModelReset);
    QAccessible::updateAccessibility(&reset);
    return {model_.announcement, model_.shown(), model_.hidden, coverageSummary(model_)};
}

void CoverageView::relayout() {
    fitBars();
    layOut();
}

/// Bars stand where the matrix does not fit, beside the cells alone, since the heads stay in place.
void CoverageView::fitBars() {
    const int thick = down_->sizeHint().width();
    QSizeF room = size();
    bool wide = false;
    bool tall = false;
    CoverageLayout l = layOutCoverage(model_, room, {}, metrics());
    for (int turn = 0; turn < 2; ++turn) { // one bar takes room that may call for the other
        wide = wide || l.content.width() > l.body.width() + 0.5;
        tall = tall || l.content.height() > l.body.height() + 0.5;
        room = QSizeF(width() - (tall ? thick + frame : 0), height() - (wide ? thick + frame : 0));
        l = layOutCoverage(model_, room, {}, metrics());
    }
    const auto set = [&](QScrollBar* bar, bool shown, double content, double body, double step) {
        const QSignalBlocker quiet(bar);
        bar->setVisible(shown && !model_.rows.empty());
        bar->setRange(0, static_cast<int>(std::ceil(std::max(0.0, content - body))));
        bar->setPageStep(std::max(1, static_cast<int>(body)));
        bar->setSingleStep(std::max(1, static_cast<int>(step)));
    };
    set(across_, wide, l.content.width(), l.body.width(), l.cell.width());
    set(down_, tall, l.content.height(), l.body.height(), l.cell.height());
    const QRect body = l.body.toRect();
    down_->setGeometry(width() - thick - frame, body.top(), thick, std::max(0, body.height()));
    across_->setGeometry(body.left(), height() - thick - frame, std::max(0, body.width()), thick);
}

void CoverageView::layOut() {
    const int thick = down_->sizeHint().width() + frame;
    const QSizeF room(width() - (down_->isHidden() ? 0 : thick), height() - (across_->isHidden() ? 0 : thick));
    layout_ = layOutCoverage(model_, room, QPointF(across_->value(), down_->value()), metrics());
    update();
}

void CoverageView::scrollTo(const QPointF& scroll) {
    across_->setValue(static_cast<int>(std::lround(scroll.x())));
    down_->setValue(static_cast<int>(std::lround(scroll.y())));
}

std::optional<std::size_t> CoverageView::rowOf(const std::string& commitment) const {
    const auto at = std::find_if(model_.rows.begin(), model_.rows.end(),
                                 [&](const CoverageRow& r) { return r.commitment == commitment; });
    if (at == model_.rows.end()) return std::nullopt;
    return static_cast<std::size_t>(at - model_.rows.begin());
}

std::optional<std::size_t> CoverageView::columnOf(const std::string& source) const {
    const auto at = std::find_if(model_.columns.begin(), model_.columns.end(),
                                 [&](const CoverageColumn& c) { return c.source == source; });
    if (at == model_.columns.end()) return std::nullopt;
    return static_cast<std::size_t>(at - model_.columns.begin());
}

QString CoverageView::tip(const CoverageSpot& spot) const { return tipOf(*snapshot(), model_, spot); }

Chosen CoverageView::chosenAt(const CoverageSpot& spot) const {
    const CoverageRow& row = model_.rows[spot.row];
    const CoverageCell& cell = row.cells[spot.column];
    return {model_.announcement, row.commitment,
            cell.told < 0 ? row.facet : row.told[static_cast<std::size_t>(cell.told)].facet,
            claimBehind(*snapshot(), model_, spot), model_.columns[spot.column].source};
}

void CoverageView::goTo(const CoverageSpot& spot) {
    if (spot.row >= model_.rows.size() || spot.column >= model_.columns.size()) return;
    current_ = spot;
    scrollTo(layout_.scrollTo(spot));
    choose(chosenAt(spot), tip(spot));
    tellFocus(*this, spot);
    update();
}

void CoverageView::open(const CoverageSpot& spot) {
    goTo(spot);
    if (current_ == spot) Q_EMIT activated(model_.rows[spot.row].commitment);
}

void CoverageView::chooseRow(std::size_t row) {
    const CoverageRow& chosenRow = model_.rows[row];
    choose({model_.announcement, chosenRow.commitment, chosenRow.facet, {}, {}}, tipOfRow(*snapshot(), model_, row));
}

/// The current cell lies in the row of the chosen commitment, and in the column of the chosen source.
void CoverageView::followChosen() {
    if (current_ && (current_->row >= model_.rows.size() || current_->column >= model_.columns.size()))
        current_.reset();
    const auto row = rowOf(selected().commitment);
    if (!row || model_.columns.empty()) return;
    const auto column = columnOf(selected().source);
    current_ = CoverageSpot{*row, column ? *column : current_ ? current_->column : 0};
}

void CoverageView::revealChosen() {
    const auto before = current_;
    followChosen();
    if (current_ && current_ != before) scrollTo(layout_.scrollTo(*current_));
}

void CoverageView::paintChart(QPainter& painter) {
    const auto row = rowOf(chosen());
    paintCoverage(painter, layout_, theme(), font(), {row, row ? current_ : std::nullopt, hovered_});
}

QString CoverageView::tipAt(const QPointF& at) const {
    const auto spot = layout_.spotAt(at);
    if (spot) return asToolTip(tip(*spot));
    if (const auto row = layout_.rowAt(at); row && at.x() < layout_.body.left())
        return asToolTip(tipOfRow(*snapshot(), model_, *row));
    if (const auto column = layout_.columnAt(at); column && at.y() < layout_.body.top())
        return asToolTip(tipOfColumn(*snapshot(), model_, *column));
    return {};
}

void CoverageView::showTip(const CoverageSpot& spot) {
    if (!isVisible()) return;
    const QRect cell = layout_.rectOf(spot).toAlignedRect();
    QToolTip::showText(mapToGlobal(cell.bottomLeft()), asToolTip(tip(spot)), this, cell);
}

void CoverageView::wheelEvent(QWheelEvent* event) {
    const QPoint turned = event->pixelDelta().isNull() ? event->angleDelta() / 2 : event->pixelDelta();
    const bool sideways = event->modifiers().testFlag(Qt::ShiftModifier) && turned.x() == 0;
    across_->setValue(across_->value() - (sideways ? turned.y() : turned.x()));
    if (!sideways) down_->setValue(down_->value() - turned.y());
    hover(layout_.spotAt(event->position()));
    event->accept();
}

void CoverageView::mousePressEvent(QMouseEvent* event) {
    const bool menuFollows = event->button() == Qt::RightButton; // about what lies there
    if (event->button() != Qt::LeftButton && !menuFollows) return;
    const auto spot = layout_.spotAt(event->position());
    if (spot)
        goTo(*spot);
    else if (const auto row = layout_.rowAt(event->position()); row && event->position().x() < layout_.body.left())
        chooseRow(*row);
    if (!menuFollows) pressed_ = spot;
}

void CoverageView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    const auto pressed = std::exchange(pressed_, std::nullopt);
    if (pressed && layout_.spotAt(event->position()) == pressed) Q_EMIT activated(model_.rows[pressed->row].commitment);
}

void CoverageView::mouseDoubleClickEvent(QMouseEvent* event) {
    const auto row = layout_.rowAt(event->position());
    if (event->button() == Qt::LeftButton && row && event->position().x() < layout_.body.left())
        Q_EMIT activated(model_.rows[*row].commitment);
}

void CoverageView::mouseMoveEvent(QMouseEvent* event) {
    hover(layout_.spotAt(event->position()));
    const bool head = layout_.rowAt(event->position()) && event->position().x() < layout_.body.left();
    setCursor(hovered_ || head ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void CoverageView::leaveEvent(QEvent*) { hover(std::nullopt); }

void CoverageView::hover(std::optional<CoverageSpot> spot) {
    if (spot == hovered_) return;
    hovered_ = spot;
    update();
}

/// Where a key leads from the current cell; the first cell where there is none yet, nothing for other keys.
std::optional<CoverageSpot> CoverageView::target(int key, bool far) const {
    const auto row = static_cast<long>(current_ ? current_->row : 0);
    const auto column = static_cast<long>(current_ ? current_->column : 0);
    const auto lastRow = static_cast<long>(model_.rows.size()) - 1;
    const auto lastColumn = static_cast<long>(model_.columns.size()) - 1;
    const long page = std::max(1L, static_cast<long>(layout_.body.height() / layout_.cell.height()) - 1);
    const auto at = [&](long r, long c) {
        return CoverageSpot{static_cast<std::size_t>(std::clamp(r, 0L, lastRow)),
                            static_cast<std::size_t>(std::clamp(c, 0L, lastColumn))};
    };
    const long step = current_ ? 1 : 0;
    switch (key) {
    case Qt::Key_Left: return at(row, far ? 0 : column - step);
    case Qt::Key_Right: return at(row, far ? lastColumn : column + step);
    case Qt::Key_Up: return at(far ? 0 : row - step, column);
    case Qt::Key_Down: return at(far ? lastRow : row + step, column);
    case Qt::Key_Home: return at(far ? 0 : row, 0);
    case Qt::Key_End: return at(far ? lastRow : row, lastColumn);
    case Qt::Key_PageUp: return at(row - page, column);
    case Qt::Key_PageDown: return at(row + page, column);
    default: return std::nullopt;
    }
}

void CoverageView::keyPressEvent(QKeyEvent* event) {
    if (model_.rows.empty() || model_.columns.empty()) return ChartView::keyPressEvent(event);
    const bool far = event->modifiers().testFlag(Qt::ControlModifier);
    if (const auto to = target(event->key(), far)) {
        goTo(*to);
        return showTip(*to);
    }
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && current_ && rowOf(chosen())) return open(*current_);
    ChartView::keyPressEvent(event);
}

void CoverageView::copyTable() const { QGuiApplication::clipboard()->setText(coverageTsv(model_)); }

} // namespace pledge::ui
