#include "ui/library/section.h"

#include "ui/theme/notice.h"

#include <QEvent>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace pledge::ui {

Section::Section(const QString& heading, QListView* list, QWidget* parent)
    : QWidget(parent), name_(heading), heading_(new QPushButton(this)), list_(list) {
    setLook(heading_, "fold");
    heading_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    lines->addWidget(heading_);
    lines->addWidget(list_);
    connect(heading_, &QPushButton::clicked, this, [this] {
        fold(!folded_);
        Q_EMIT foldedByUser(folded_);
    });
    showHeading();
}

void Section::fold(bool folded) {
    folded_ = folded;
    list_->setHidden(folded);
    showHeading();
}

void Section::setChosen(const QString& words) {
    chosen_ = words;
    showHeading();
}

void Section::showHeading() {
    QString shown = (folded_ ? QStringLiteral("▸  ") : QStringLiteral("▾  ")) + name_.toUpper();
    if (folded_ && !chosen_.isEmpty()) shown += QStringLiteral(" · ") + chosen_;
    const int room = heading_->width() - 2 * heading_->fontMetrics().averageCharWidth() - 16;
    shown = heading_->fontMetrics().elidedText(shown, Qt::ElideRight, room);
    heading_->setText(shown.replace(QLatin1Char('&'), QStringLiteral("&&")));
    heading_->setAccessibleName(folded_ ? tr("%1, folded").arg(name_) : tr("%1, unfolded").arg(name_));
    heading_->setAccessibleDescription(chosen_.isEmpty() ? QString() : tr("In the filter: %1").arg(chosen_));
    heading_->setToolTip(chosen_.isEmpty() ? (folded_ ? tr("Show what can be filtered by") : tr("Fold away"))
                                           : heading_->accessibleDescription());
}

void Section::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    showHeading();
}

void Section::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) showHeading();
}

} // namespace pledge::ui
