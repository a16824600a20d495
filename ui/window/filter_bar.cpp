#include "ui/window/filter_bar.h"

#include "ui/document/criteria_text.h"
#include "ui/document/values.h"
#include "ui/theme/flow_layout.h"
#include "ui/theme/notice.h"
#include "ui/theme/theme.h"
#include "ui/window/value_filter.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace pledge::ui {

FilterBar::FilterBar(Filter* filter, QWidget* parent)
    : QWidget(parent), filter_(filter), snapshot_(std::make_shared<model::Snapshot>()) {
    search_ = new QLineEdit(this);
    search_->setPlaceholderText(tr("Search words and quotes   Ctrl+F"));
    search_->setAccessibleName(tr("Search"));
    setClearable(search_);
    search_->setAcceptDrops(false);
    search_->setMinimumWidth(search_->fontMetrics().averageCharWidth() * 18);
    search_->setMaximumWidth(search_->fontMetrics().averageCharWidth() * 58);
    value_ = new ValueFilter(filter, this);
    value_->setMinimumWidth(value_->fontMetrics().averageCharWidth() * 18);
    value_->setMaximumWidth(value_->fontMetrics().averageCharWidth() * 58);
    chipBox_ = new QWidget(this);
    chipRow_ = new FlowLayout(chipBox_);
    clear_ = new QPushButton(tr("Clear all"), this);
    setLook(clear_, "quiet");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(search_, 2);
    row->addWidget(value_, 2);
    row->addWidget(chipBox_, 3);
    row->addWidget(clear_);
    typing_.setSingleShot(true);
    typing_.setInterval(150);
    connect(search_, &QLineEdit::textChanged, &typing_, qOverload<>(&QTimer::start));
    connect(search_, &QLineEdit::returnPressed, this,
            [this] { typing_.setInterval(0), typing_.start(), typing_.setInterval(150); });
    connect(&typing_, &QTimer::timeout, this, [this] {
        Criteria criteria = filter_->criteria();
        criteria.search = search_->text().trimmed();
        filter_->set(criteria);
    });
    connect(clear_, &QPushButton::clicked, this, [this] {
        value_->clear(); // an unfinished expression too
        filter_->set({});
    });
    connect(filter_, &Filter::changed, this, &FilterBar::showChips);
    showChips();
}

void FilterBar::addChip(const QString& words, const Criteria& without) {
    const int room = chipBox_->fontMetrics().averageCharWidth() * 44;
    QString shown = chipBox_->fontMetrics().elidedText(words, Qt::ElideMiddle, room);
    shown.replace(QLatin1Char('&'), QStringLiteral("&&")); // else a mnemonic
    auto* chip = new QPushButton(shown + QStringLiteral("  ✕"), chipBox_);
    chip->setAccessibleName(tr("Remove filter: %1").arg(words));
    chip->setToolTip(chip->accessibleName());
    setLook(chip, "chip");
    chipRow_->addWidget(chip);
    chip->show();
    connect(chip, &QPushButton::clicked, this, [this, without] { filter_->set(without); });
}

void FilterBar::showChips() {
    while (QLayoutItem* item = chipRow_->takeAt(0)) {
        if (item->widget()) item->widget()->hide(), item->widget()->deleteLater();
        delete item;
    }
    const Criteria& now = filter_->criteria();
    if (search_->text().trimmed() != now.search) search_->setText(now.search);
    if (!now.search.isEmpty()) {
        Criteria without = now;
        without.search.clear();
        addChip(quoted(now.search), without);
    }
    if (now.during) {
        Criteria without = now;
        without.during.reset();
        addChip(shownSpan(now.during->first, now.during->last), without);
    }
    for (const AspectValue& value : valuesIn(now)) addChip(filterWord(value, *snapshot_), toggled(now, value));
    if (!now.where.empty()) {
        Criteria without = now;
        without.where = {};
        addChip(text(now.where.text()), without);
    }
    clear_->setVisible(!now.empty());
    updateGeometry();
}

void FilterBar::setSnapshot(SnapshotPtr snapshot) {
    snapshot_ = std::move(snapshot);
    if (!filter_->criteria().sources.empty()) showChips(); // a source may have come, or gone
}

void FilterBar::focusSearch() {
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

void FilterBar::focusValue() {
    value_->setFocus(Qt::ShortcutFocusReason);
    value_->selectAll();
}

QStringList FilterBar::chips() const {
    QStringList texts;
    for (int i = 0; i < chipRow_->count(); ++i)
        if (const auto* chip = qobject_cast<QPushButton*>(chipRow_->itemAt(i)->widget())) texts.append(chip->text());
    return texts;
}

} // namespace pledge::ui
