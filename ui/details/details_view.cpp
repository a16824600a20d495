#include "ui/details/details_view.h"

#include "ui/details/line_widget.h"
#include "ui/details/link_label.h"
#include "ui/document/choices.h"
#include "ui/theme/notice.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

namespace pledge::ui {

DetailsView::DetailsView(Selection* selection, QWidget* parent)
    : QWidget(parent), selection_(selection), snapshot_(std::make_shared<model::Snapshot>()) {
    setAccessibleName(tr("Details"));
    setObjectName(QStringLiteral("pane"));
    setAttribute(Qt::WA_StyledBackground);
    outer_ = new QVBoxLayout(this);
    outer_->setContentsMargins(0, 0, 0, 0);
    outer_->setSpacing(0);
    outer_->setSizeConstraint(QLayout::SetNoConstraint); // see minimumSizeHint
    scroll_ = new QScrollArea(this);
    scroll_->setAccessibleName(tr("Explanation"));
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QWidget(scroll_);
    page->setObjectName(QStringLiteral("pane"));
    page->setAttribute(Qt::WA_StyledBackground);
    page->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // words wrap, however narrow the pane is
    lines_ = new QVBoxLayout(page);
    lines_->setContentsMargins(12, 12, 12, 12);
    lines_->setSpacing(6);
    lines_->addWidget(makeLabel(tr("DETAILS"), "heading", false, page));
    lines_->addStretch();
    scroll_->setWidget(page);
    outer_->addWidget(scroll_, 1);
    judgement_ = new JudgementPanel;
    judgement_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    judgement_->installEventFilter(this);
    below_ = new QScrollArea(this);
    below_->setAccessibleName(tr("Judgement"));
    below_->setWidgetResizable(true);
    below_->setFrameShape(QFrame::NoFrame);
    below_->setFocusPolicy(Qt::NoFocus);
    below_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    below_->setWidget(judgement_);
    outer_->addWidget(below_);
    for (QAction* action : judgement_->actionsToJudge()) addAction(action);
    judgement_->actionToSaveNote()->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(judgement_->actionToSaveNote());
    setFocusProxy(scroll_);
    connect(selection_, &Selection::changed, this, &DetailsView::rebuild);
    rebuild();
}

void DetailsView::setSnapshot(SnapshotPtr snapshot) {
    snapshot_ = std::move(snapshot);
    rebuild();
}

void DetailsView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || rebuilding_) return;
    facts_.lines.clear(); // the same words in other colours
    history_.lines.clear();
    rebuild();
}

void DetailsView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeJudgement();
}

bool DetailsView::eventFilter(QObject* watched, QEvent* event) {
    const bool moved = event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize;
    if (watched == judgement_ && moved) placeJudgement();
    return QWidget::eventFilter(watched, event);
}

QSize DetailsView::minimumSizeHint() const { return {0, fontMetrics().lineSpacing() * 8}; }

/// As high as it wants to be, with some lines of the explanation in sight; in a low pane it scrolls in what is left.
void DetailsView::placeJudgement() {
    below_->setVisible(!judgement_->isHidden());
    if (judgement_->isHidden()) return;
    const int room = std::max(height() - fontMetrics().lineSpacing() * 8, height() * 2 / 3);
    const int wanted = judgement_->heightForWidth(width());
    const int high = std::min(wanted, room);
    // A bar that is shown makes the words so narrow that it seems needed: none where all fits.
    below_->setVerticalScrollBarPolicy(wanted <= room ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    if (high == below_->height() && high == below_->minimumHeight()) return;
    below_->setFixedHeight(high);
    outer_->activate();
    QWidget* focused = QApplication::focusWidget();
    if (focused && judgement_->isAncestorOf(focused)) below_->ensureWidgetVisible(focused, 0, 4);
}

/// What the first line is about: where another thing is chosen, its explanation is read from there.
const std::string& DetailsView::explained() const {
    const Chosen& c = selection_->chosen();
    for (const std::string* id : {&c.facet, &c.commitment, &c.claim, &c.source})
        if (!id->empty()) return *id;
    return c.announcement;
}

/// What says the same as before stays as it is, with its focus.
void DetailsView::fill(Box& box, std::vector<DetailLine> lines, int place) {
    if (box.widget && box.lines == lines) return;
    delete box.widget;
    box.widget = new QWidget(scroll_->widget());
    box.lines = std::move(lines);
    auto* column = new QVBoxLayout(box.widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    const Theme& theme = Theme::of(palette());
    for (const DetailLine& line : box.lines) column->addWidget(makeLine(line, theme, box.widget));
    for (const LinkLabel* label : box.widget->findChildren<LinkLabel*>())
        connect(label, &QLabel::linkActivated, this, &DetailsView::follow);
    lines_->insertWidget(place, box.widget);
    box.widget->setVisible(!box.lines.empty());
}

void DetailsView::rebuild() {
    rebuilding_ = true;
    const auto* focused = qobject_cast<LinkLabel*>(QApplication::focusWidget());
    const QString held = focused && isAncestorOf(focused) ? focused->link() : QString();
    const Chosen& chosen = selection_->chosen();
    std::vector<DetailLine> lines = describe(*snapshot_, chosen, unfolded_);
    if (lines.empty()) {
        DetailLine hint;
        hint.form = DetailLine::Form::step;
        hint.text = tr("Choose a discrepancy, a claim or a source, and it is explained here.");
        lines.push_back(hint);
    }
    fill(facts_, std::move(lines), 1);
    judgement_->show(*snapshot_, chosen);
    std::vector<std::string> targets;
    for (const NoteTarget& t : noteTargets(*snapshot_, chosen)) targets.push_back(t.id);
    std::vector<DetailLine> past = history(*snapshot_, targets, unfolded_);
    DetailLine heading;
    heading.form = DetailLine::Form::heading;
    heading.text = past.empty() ? tr("HISTORY: NOTHING WRITTEN YET") : tr("HISTORY");
    past.insert(past.begin(), heading);
    if (targets.empty()) past.clear();
    fill(history_, std::move(past), static_cast<int>(lines_->count()) - 1);
    placeJudgement();
    leadFocus(held);
    if (explained() != explained_) scroll_->verticalScrollBar()->setValue(0);
    explained_ = explained();
    rebuilding_ = false;
}

/// Tab goes through the links as they stand; the focus goes back to the link that held it, where it stands there again.
void DetailsView::leadFocus(const QString& held) {
    QWidget* before = scroll_;
    QWidget* holder = scroll_;
    for (const Box* box : {&facts_, &history_})
        for (LinkLabel* label : box->widget->findChildren<LinkLabel*>()) {
            if (label->link().isEmpty()) continue;
            setTabOrder(before, label);
            before = label;
            if (label->link() == held) holder = label;
        }
    if (!held.isEmpty()) holder->setFocus(Qt::OtherFocusReason);
}

void DetailsView::follow(const QString& link) {
    const std::string id = link.section(QLatin1Char(':'), 1).toStdString();
    if (link.startsWith(QStringLiteral("more:"))) {
        ++unfolded_[id];
        QMetaObject::invokeMethod(this, &DetailsView::rebuild, Qt::QueuedConnection);
        return;
    }
    if (link.startsWith(QStringLiteral("event:"))) {
        QMetaObject::invokeMethod(
            this, [this, id] { Q_EMIT takeBackWanted(id); }, Qt::QueuedConnection);
        return;
    }
    const bool claim = link.startsWith(QStringLiteral("claim:"));
    const Chosen chosen = claim ? chooseClaim(*snapshot_, id, selection_->chosen()) : chooseFacet(*snapshot_, id);
    const auto choose = [this, chosen, claim] {
        selection_->choose(chosen);
        if (claim) Q_EMIT compareWanted();
    };
    // The label that was clicked goes away with the choice: answer when the click is over.
    QMetaObject::invokeMethod(this, choose, Qt::QueuedConnection);
}

} // namespace pledge::ui
