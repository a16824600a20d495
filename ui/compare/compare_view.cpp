#include "ui/compare/compare_view.h"

#include "ui/document/choices.h"
#include "ui/document/labels.h"
#include "ui/document/reasons.h"
#include "ui/document/wording.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/notice.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QTimer>
#include <algorithm>
#include <set>

namespace pledge::ui {

CompareView::CompareView(Selection* selection, QWidget* parent)
    : QWidget(parent), selection_(selection), snapshot_(std::make_shared<model::Snapshot>()) {
    setObjectName(QStringLiteral("pane"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Compare"));
    pages_ = new QStackedLayout(this);
    page_ = new QWidget(this);
    auto* lines = new QVBoxLayout(page_);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    setupTop();
    lines->addWidget(top_);
    row_ = new QHBoxLayout;
    row_->setContentsMargins(0, 0, 0, 0);
    row_->setSpacing(0);
    lines->addLayout(row_, 1);
    setupPanes();
    setupKeys();
    notice_ = new Notice(this);
    pages_->addWidget(page_);
    pages_->addWidget(notice_);
    connect(notice_, &Notice::stepTaken, this, &CompareView::importWanted);
    connect(selection_, &Selection::changed, this, &CompareView::showSelection);
    showSources();
}

void CompareView::setupTop() {
    top_ = new QWidget(this);
    heading_ = new ElidedLabel(top_);
    setLook(heading_, "strong");
    heading_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    reason_ = new ElidedLabel(top_);
    setLook(reason_, "muted");
    reason_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* line = new QHBoxLayout(top_);
    line->setContentsMargins(12, 6, 8, 6);
    line->addWidget(heading_);
    line->addWidget(reason_, 1);
    counts_ = new QButtonGroup(this);
    for (int n = 2; n <= mostPanes; ++n) {
        auto* button = new QPushButton(QString::number(n), top_);
        button->setCheckable(true);
        button->setChecked(n == count_);
        button->setToolTip(tr("%1 sources side by side").arg(n));
        button->setAccessibleName(button->toolTip());
        counts_->addButton(button, n);
        line->addWidget(button);
    }
    // Assistive technology toggles a button without a click.
    connect(counts_, &QButtonGroup::idToggled, this, [this](int count, bool on) {
        if (on && count != count_) setPaneCount(count);
    });
}

void CompareView::setupPanes() {
    for (std::size_t i = 0; i < panes_.size(); ++i) {
        panes_[i] = new ComparePane(page_);
        if (i > 0) {
            ribbons_[i - 1] = new Ribbons(page_);
            row_->addWidget(ribbons_[i - 1]);
        }
        row_->addWidget(panes_[i], 1);
        const int at = static_cast<int>(i);
        connect(panes_[i]->article(), &ArticleText::claimClicked, this, [this, at](const QString& claim) {
            origin_ = at;
            selection_->choose(chooseClaim(*snapshot_, claim.toStdString(), selection_->chosen()));
            origin_ = -1;
        });
        connect(panes_[i]->article(), &ArticleText::scrolled, this, &CompareView::tieUp);
        connect(panes_[i], &ComparePane::sourcePicked, this,
                [this, at](const QString& source) { pick(at, source.toStdString()); });
    }
}

void CompareView::setupKeys() {
    for (const auto& [key, direction] : {std::pair(Qt::Key_N, 1), std::pair(Qt::Key_P, -1)}) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setWhatsThis(direction > 0 ? tr("Next claim") : tr("Previous claim"));
        connect(shortcut, &QShortcut::activated, this, [this, d = direction] { step(d); });
    }
}

void CompareView::setSnapshot(SnapshotPtr snapshot) {
    snapshot_ = std::move(snapshot);
    showSources();
    showSelection();
}

void CompareView::setPaneCount(int count) {
    count_ = std::clamp(count, 2, mostPanes);
    countChosen_ = true;
    counts_->button(count_)->setChecked(true);
    scrolledFor_.clear();
    showSelection();
}

void CompareView::setPage(const Theme* page) {
    for (ComparePane* p : panes_) p->article()->setPage(page);
}

void CompareView::pick(int at, const std::string& source) {
    // A source is shown once: where it is in another pane already, the two change places.
    const auto elsewhere = std::find(shown_.begin(), shown_.end(), source);
    if (elsewhere != shown_.end())
        std::iter_swap(elsewhere, shown_.begin() + at);
    else
        shown_[static_cast<std::size_t>(at)] = source;
    scrolledFor_.clear();
    showSources();
    scrollToChosen();
}

void CompareView::showFound(const std::string& source, const base::Span& words) {
    foundIn_ = source;
    found_ = words;
    markFound();
    scrollToFound();
}

void CompareView::markFound() {
    for (int i = 0; i < panesShown(); ++i) pane(i)->markFound(pane(i)->source() == foundIn_ ? found_ : base::Span());
}

void CompareView::scrollToFound() {
    for (int i = 0; i < panesShown(); ++i) {
        ArticleText* article = pane(i)->article();
        if (pane(i)->source() != foundIn_ || found_.empty() || !isVisible()) continue;
        const QRectF at = article->placeOf(article->found());
        const int height = article->viewport()->height();
        if (at.top() < 0 || at.bottom() > height) article->scrollToMark(article->found(), height / 3);
    }
    tieUp();
}

void CompareView::showSelection() {
    foundIn_.clear();
    found_ = {};
    shown_ = arrange(*snapshot_, selection_->chosen(), shown_, static_cast<std::size_t>(count_));
    showSources();
    showHeading();
    scrollToChosen();
}

void CompareView::showSources() {
    const auto choices =
        arrange(*snapshot_, chooseAnnouncement(selection_->chosen().announcement), {}, snapshot_->sources.size());
    pages_->setCurrentIndex(shown_.empty() ? 1 : 0);
    notice_->say(tr("Nothing to compare yet"),
                 tr("Import two or more articles on one announcement to read them side by side."), tr("Import files…"));
    for (std::size_t i = 0; i < panes_.size(); ++i) {
        const bool used = i < shown_.size();
        panes_[i]->setVisible(used);
        if (i > 0) ribbons_[i - 1]->setVisible(used);
        if (!used) continue;
        panes_[i]->show(snapshot_, shown_[i], choices);
        panes_[i]->mark(selection_->chosen());
    }
    markFound();
    tieUp();
}

void CompareView::showHeading() {
    const Chosen& chosen = selection_->chosen();
    const auto place = snapshot_->find(chosen.facet.empty() ? chosen.commitment : chosen.facet);
    if (!place.commitment) {
        heading_->setText(tr("Choose a claim"));
        reason_->setText(tr("A click, or n and p, shows what the others say of it."));
        return;
    }
    const QString label = labelOf(*place.commitment);
    heading_->setText(
        place.facet
            ? headed(text(model::sign(place.facet->verdict)) + QLatin1Char(' ') + wordOf(place.facet->facet), label)
            : label);
    reason_->setText(place.facet ? reasonOf(*place.facet, place.announcement->announced) : QString());
    reason_->setToolTip(reason_->text());
}

std::vector<const model::Facet*> CompareView::facetsToTie() const {
    const Chosen& chosen = selection_->chosen();
    const auto place = snapshot_->find(chosen.facet.empty() ? chosen.commitment : chosen.facet);
    std::vector<const model::Facet*> facets;
    if (place.facet)
        facets.push_back(place.facet);
    else if (place.commitment)
        for (const model::Facet& f : place.commitment->facets) facets.push_back(&f);
    return facets;
}

std::vector<Tie> CompareView::tiesBetween(int left) const {
    const ComparePane* panes[] = {pane(left), pane(left + 1)};
    const Ribbons* strip = ribbons(left);
    std::vector<Tie> ties;
    for (const model::Facet* f : facetsToTie()) {
        const auto claims = claimsBehind(*snapshot_, *f);
        double heights[2][2];
        bool both = true;
        for (int side = 0; side < 2; ++side) {
            const Mark* mark = panes[side]->firstOf(claims);
            both = both && mark;
            if (!mark) continue;
            const QWidget* viewport = panes[side]->article()->viewport();
            const QRectF place = panes[side]->article()->placeOf(*mark);
            const double shift = strip->mapFromGlobal(viewport->mapToGlobal(QPoint(0, 0))).y();
            heights[side][0] = place.top() + shift;
            heights[side][1] = place.bottom() + shift;
        }
        if (!both) continue;
        const auto says = [](const model::Reading& r, const std::string& s) {
            return std::find(r.sources.begin(), r.sources.end(), s) != r.sources.end();
        };
        const bool same = std::any_of(f->readings.begin(), f->readings.end(), [&](const model::Reading& r) {
            return says(r, panes[0]->source()) && says(r, panes[1]->source());
        });
        const model::Verdict verdict = same ? model::Verdict::agree : f->verdict;
        ties.push_back({heights[0][0], heights[0][1], heights[1][0], heights[1][1], verdict,
                        headed(wordOf(f->facet), wordOf(verdict))});
    }
    return ties;
}

void CompareView::tieUp() {
    for (int i = 0; i + 1 < panesShown(); ++i) ribbons(i)->setTies(tiesBetween(i));
}

void CompareView::scrollToChosen() {
    const Chosen& chosen = selection_->chosen();
    const std::string now = chosen.facet + '/' + chosen.commitment + '/' + chosen.claim;
    if (now == scrolledFor_ || !isVisible()) return tieUp();
    scrolledFor_ = now;
    const auto place = snapshot_->find(chosen.facet.empty() ? chosen.commitment : chosen.facet);
    const model::Claim* claim = snapshot_->claim(chosen.claim);
    std::vector<const model::Claim*> tied;
    if (claim)
        tied = partners(*snapshot_, *claim, chosen);
    else if (place.facet)
        tied = claimsBehind(*snapshot_, *place.facet);
    else if (place.commitment)
        tied = claimsBehind(*snapshot_, *place.commitment);
    int y = panes_[0]->article()->viewport()->height() / 3;
    const auto own = [&](int i) { return claim && claim->source == panes_[static_cast<std::size_t>(i)]->source(); };
    // The pane of the chosen claim first: the others follow its height.
    for (int i = 0; i < panesShown(); ++i) {
        if (!own(i)) continue;
        const Mark* mark = pane(i)->firstOf({claim});
        if (!mark) continue;
        const QRectF at = pane(i)->article()->placeOf(*mark);
        const bool inSight = at.top() >= 0 && at.bottom() <= pane(i)->article()->viewport()->height();
        if (origin_ != i) inSight ? pane(i)->article()->select(*mark) : pane(i)->article()->scrollToMark(*mark, y);
        y = static_cast<int>(pane(i)->article()->placeOf(*mark).top());
    }
    for (int i = 0; i < panesShown(); ++i)
        if (const Mark* mark = own(i) ? nullptr : pane(i)->firstOf(tied))
            pane(i)->article()->scrollToMark(*mark, y);
        else if (!own(i))
            pane(i)->article()->deselect();
    tieUp();
}

int CompareView::focusedPane() const {
    for (int i = 0; i < panesShown(); ++i)
        if (pane(i)->isAncestorOf(focusWidget()) && pane(i)->article()->hasFocus()) return i;
    for (int i = 0; i < panesShown(); ++i)
        if (const model::Claim* c = snapshot_->claim(selection_->chosen().claim); c && c->source == pane(i)->source())
            return i;
    return 0;
}

void CompareView::step(int direction) {
    if (shown_.empty()) return;
    const int at = focusedPane();
    std::vector<const Mark*> stops;
    for (const Mark& m : pane(at)->article()->marks())
        if (const model::Claim* c = snapshot_->claim(m.claim); c && c->kind != model::Kind::party) stops.push_back(&m);
    if (stops.empty()) return;
    const int count = static_cast<int>(stops.size());
    const auto now = std::find_if(stops.begin(), stops.end(), [](const Mark* m) { return m->chosen; });
    const int from = now != stops.end() ? static_cast<int>(now - stops.begin()) : direction > 0 ? -1 : count;
    const Mark* next = stops[static_cast<std::size_t>((from + direction + count) % count)];
    selection_->choose(chooseClaim(*snapshot_, next->claim, selection_->chosen()));
}

void CompareView::focusText() { pane(focusedPane())->article()->setFocus(Qt::ShortcutFocusReason); }

void CompareView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    tieUp();
}

void CompareView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!countChosen_) setPaneCount(width() < fontMetrics().averageCharWidth() * 100 ? 2 : 3);
    scrolledFor_.clear();
    QTimer::singleShot(0, this, [this] { // when the panes have their sizes
        scrollToChosen();
        scrollToFound();
    });
}

} // namespace pledge::ui
