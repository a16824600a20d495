#include "ui/window/message_bar.h"

#include "ui/theme/notice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pledge::ui {

MessageBar::MessageBar(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("messageBar"));
    setAccessibleName(tr("Message"));
    text_ = makeLabel({}, "strong", true, this);
    details_ = makeLabel({}, "muted", true, this);
    details_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    more_ = new QPushButton(tr("Show all"), this);
    more_->setCheckable(true);
    step_ = new QPushButton(this);
    close_ = new QPushButton(QStringLiteral("✕"), this);
    close_->setAccessibleName(tr("Put the message away"));
    setLook(close_, "quiet");
    auto* row = new QHBoxLayout;
    row->addWidget(text_, 1);
    row->addWidget(more_);
    row->addWidget(step_);
    row->addWidget(close_);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(12, 5, 8, 5);
    lines->addLayout(row);
    lines->addWidget(details_);
    connect(more_, &QPushButton::toggled, details_, &QLabel::setVisible);
    connect(step_, &QPushButton::clicked, this, [this] {
        if (act_) act_();
    });
    connect(close_, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void MessageBar::say(const QString& text, const QStringList& details, const Step& step) {
    tell(text, details, step, false);
}
void MessageBar::fail(const QString& text, const QStringList& details, const Step& step) {
    tell(text, details, step, true);
}

void MessageBar::tell(const QString& text, const QStringList& details, const Step& step, bool failed) {
    setLook(text_, failed ? "error" : "strong");
    text_->setText(text);
    details_->setText(details.join(QLatin1Char('\n')));
    more_->setVisible(!details.isEmpty());
    more_->setChecked(false);
    details_->hide();
    step_->setText(step.name);
    step_->setVisible(!step.name.isEmpty());
    act_ = step.act;
    show();
}

void MessageBar::showDetails() { more_->setChecked(!details_->text().isEmpty()); }
QString MessageBar::message() const { return text_->text(); }
QString MessageBar::details() const { return details_->text(); }

} // namespace pledge::ui
