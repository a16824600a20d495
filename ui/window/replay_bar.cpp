#include "ui/window/replay_bar.h"

#include "ui/document/document.h"
#include "ui/document/terms.h"
#include "ui/document/values.h"
#include "ui/theme/notice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <algorithm>

namespace pledge::ui {
ReplayBar::ReplayBar(Document& document, QWidget* parent) : QFrame(parent), document_(document) {
    setObjectName(QStringLiteral("messageBar"));
    setAccessibleName(tr("What could be known by a day"));
    auto* name = makeLabel(tr("Known by"), "strong", false, this);
    earlier_ = new QPushButton(QStringLiteral("‹"), this);
    earlier_->setAccessibleName(tr("One day of news earlier"));
    later_ = new QPushButton(QStringLiteral("›"), this);
    later_->setAccessibleName(tr("One day of news later"));
    slider_ = new QSlider(Qt::Horizontal, this);
    slider_->setAccessibleName(tr("Day"));
    slider_->setPageStep(1);
    slider_->setTickPosition(QSlider::TicksBelow);
    name->setBuddy(slider_);
    said_ = makeLabel({}, "strong", true, this);
    auto* close = new QPushButton(tr("Back to today"), this);
    for (QPushButton* button : {earlier_, later_}) button->setToolTip(button->accessibleName());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 5, 8, 5);
    row->addWidget(name);
    row->addWidget(earlier_);
    row->addWidget(slider_, 2);
    row->addWidget(later_);
    row->addWidget(said_, 3);
    row->addWidget(close);
    connect(earlier_, &QPushButton::clicked, this, [this] { slider_->setValue(slider_->value() - 1); });
    connect(later_, &QPushButton::clicked, this, [this] { slider_->setValue(slider_->value() + 1); });
    connect(slider_, &QSlider::valueChanged, this, &ReplayBar::go);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    connect(&document_, &Document::changed, this, &ReplayBar::fill);
    hide();
}

void ReplayBar::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    fill();
    slider_->setFocus();
    Q_EMIT toggled(true);
}

void ReplayBar::hideEvent(QHideEvent* event) {
    QFrame::hideEvent(event);
    // A window that is put away as a whole shows the same when it comes back.
    if (!isHidden()) return;
    document_.showKnownBy({});
    Q_EMIT toggled(false);
}

/// One stop a day of news, and one for today.
void ReplayBar::fill() {
    if (isHidden()) return;
    const auto days = document_.daysOfNews();
    const QSignalBlocker quiet(slider_);
    slider_->setRange(0, static_cast<int>(days.size()));
    const auto day = document_.knownBy();
    slider_->setValue(day ? static_cast<int>(std::upper_bound(days.begin(), days.end(), *day) - days.begin()) - 1
                          : slider_->maximum());
    tell();
}

void ReplayBar::go(int stop) {
    const auto days = document_.daysOfNews();
    const auto at = static_cast<std::size_t>(stop);
    document_.showKnownBy(at < days.size() ? std::optional(days[at]) : std::nullopt);
    tell();
}

void ReplayBar::tell() {
    earlier_->setEnabled(slider_->value() > slider_->minimum());
    later_->setEnabled(slider_->value() < slider_->maximum());
    const auto day = document_.knownBy();
    const auto& then = document_.shownThen();
    if (slider_->maximum() == 0) {
        said_->setText(tr("No source says when it was published."));
    } else if (!day) {
        said_->setText(tr("Today: all sources. Move the slider back to see what could be known then."));
    } else if (!then || then->day != *day) {
        said_->setText(tr("%1: reconciling the sources of that day…").arg(shownDay(model::toSerial(*day))));
    } else {
        QString said = tr("%1: %2, %3 came later.")
                           .arg(shownDay(model::toSerial(*day)), sourcesCounted(static_cast<qsizetype>(then->sources)),
                                QLocale().toString(static_cast<qulonglong>(then->later)));
        if (then->undated > 0)
            said += QLatin1Char(' ') + tr("Left out without a date: %1.").arg(static_cast<qulonglong>(then->undated));
        said_->setText(said);
    }
    slider_->setAccessibleDescription(said_->text());
}

QString ReplayBar::said() const { return said_->text(); }

} // namespace pledge::ui
