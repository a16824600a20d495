#include "ui/theme/notice.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace pledge::ui {

void setLook(QWidget* widget, const char* look) {
    widget->setProperty("look", QString::fromLatin1(look));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QLabel* makeLabel(const QString& text, const char* look, bool wrap, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(wrap);
    setLook(label, look);
    return label;
}

void setClearable(QLineEdit* field) {
    field->setClearButtonEnabled(true);
    for (auto* button : field->findChildren<QAbstractButton*>())
        button->setAccessibleName(Notice::tr("Empty the field"));
}

Notice::Notice(QWidget* parent) : QWidget(parent) {
    title_ = makeLabel({}, "title", true, this);
    detail_ = makeLabel({}, "muted", true, this);
    step_ = new QPushButton(this);
    setLook(step_, "primary");
    title_->setAlignment(Qt::AlignCenter);
    detail_->setAlignment(Qt::AlignCenter);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(24, 24, 24, 24);
    lines->setSpacing(10);
    lines->addStretch(2);
    lines->addWidget(title_);
    lines->addWidget(detail_);
    lines->addWidget(step_, 0, Qt::AlignHCenter);
    lines->addStretch(3);
    connect(step_, &QPushButton::clicked, this, &Notice::stepTaken);
}

void Notice::say(const QString& title, const QString& detail, const QString& step) {
    title_->setText(title);
    detail_->setText(detail);
    step_->setText(step);
    step_->setVisible(!step.isEmpty());
}

} // namespace pledge::ui
