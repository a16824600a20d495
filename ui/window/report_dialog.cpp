#include "ui/window/report_dialog.h"

#include "ui/theme/notice.h"

#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pledge::ui {

ReportDialog::ReportDialog(const QString& title, const QString& sentence, const QString& report, QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("pane"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_StyledBackground);
    setWindowTitle(title);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    report_ = new QPlainTextEdit(report, this);
    report_->setReadOnly(true);
    report_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    report_->setTabChangesFocus(true);
    report_->setLineWrapMode(QPlainTextEdit::NoWrap);
    report_->setAccessibleName(title);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(QApplication::font().pointSizeF());
    report_->setFont(fixed);
    setLook(report_, "field");
    copy_ = new QPushButton(tr("Copy"), this);
    copy_->setAutoDefault(false);
    setLook(copy_, "primary");
    auto* close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    QLabel* done = makeLabel({}, "muted", false, this);
    auto* row = new QHBoxLayout;
    row->addWidget(done, 1);
    row->addWidget(close);
    row->addWidget(copy_);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(14, 12, 14, 12);
    lines->setSpacing(8);
    lines->addWidget(makeLabel(title, "title", true, this));
    lines->addWidget(makeLabel(sentence, "muted", true, this));
    lines->addWidget(report_, 1);
    lines->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(copy_, &QPushButton::clicked, this, [this, done] {
        QApplication::clipboard()->setText(report_->toPlainText());
        done->setText(tr("Copied."));
    });
    const QSize most = parent ? parent->window()->size() * 9 / 10 : QSize(1000, 700);
    resize(QSize(fontMetrics().averageCharWidth() * 92, fontMetrics().height() * 38).boundedTo(most));
    report_->setFocus();
}

} // namespace pledge::ui
