#include "ui/window/help_dialog.h"

#include "core/base/resources.h"
#include "ui/language/language.h"
#include "ui/theme/notice.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>
#include <algorithm>

namespace pledge::ui {
namespace {

/// The headings of the sections, in their order.
std::vector<QTextBlock> sectionsOf(const QTextDocument& page) {
    std::vector<QTextBlock> sections;
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next())
        if (block.blockFormat().headingLevel() == 2) sections.push_back(block);
    return sections;
}

} // namespace

QString helpText(const QString& language) {
    const auto own = base::resource("help/" + language.toStdString() + ".md");
    return text(own ? *own : base::resource("help/en.md").value_or(std::string_view()));
}

HelpDialog::HelpDialog(QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("pane"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_StyledBackground);
    setWindowTitle(tr("How to read this window"));
    setAccessibleName(windowTitle());
    field_ = new QLineEdit(this);
    field_->setPlaceholderText(tr("Find in the help; Return goes on"));
    field_->setAccessibleName(tr("Find in the help"));
    setClearable(field_);
    contents_ = new QListWidget(this);
    contents_->setAccessibleName(tr("Sections"));
    contents_->setWordWrap(true);
    page_ = new QTextBrowser(this);
    page_->setAccessibleName(windowTitle());
    page_->setFrameShape(QFrame::NoFrame);
    page_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    page_->document()->setDocumentMargin(14);
    state_ = makeLabel({}, "muted", false, this);
    auto* close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    auto* columns = new QHBoxLayout;
    columns->addWidget(contents_, 1);
    columns->addWidget(page_, 3);
    auto* row = new QHBoxLayout;
    row->addWidget(state_, 1);
    row->addWidget(close);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(14, 12, 14, 12);
    lines->setSpacing(8);
    lines->addWidget(makeLabel(windowTitle(), "title", false, this));
    lines->addWidget(field_);
    lines->addLayout(columns, 1);
    lines->addLayout(row);
    showPage();
    for (const QTextBlock& section : sectionsOf(*page_->document())) contents_->addItem(section.text());
    connect(contents_, &QListWidget::currentRowChanged, this, &HelpDialog::showSection);
    connect(field_, &QLineEdit::textChanged, this, [this] { find(false); });
    connect(field_, &QLineEdit::returnPressed, this, [this] { find(true); });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    const QSize most = parent ? parent->window()->size() * 9 / 10 : QSize(1000, 700);
    resize(QSize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 38).boundedTo(most));
    field_->setFocus();
}

QString HelpDialog::state() const { return state_->text(); }

/// The title stands above; the headings take the colour of the theme, signs and words of the filter a fixed font.
void HelpDialog::showPage() {
    const int at = page_->verticalScrollBar()->value();
    const QString all = helpText(spoken());
    page_->setMarkdown(all.mid(all.indexOf(QStringLiteral("\n## ")) + 1));
    const Theme& theme = Theme::of(palette());
    for (const QTextBlock& section : sectionsOf(*page_->document())) {
        QTextCursor cursor(section);
        cursor.select(QTextCursor::BlockUnderCursor);
        QTextCharFormat look;
        look.setForeground(theme.accent);
        cursor.mergeCharFormat(look);
    }
    page_->moveCursor(QTextCursor::Start);
    page_->verticalScrollBar()->setValue(at);
}

void HelpDialog::showSection(int row) {
    const auto sections = sectionsOf(*page_->document());
    if (row < 0 || row >= static_cast<int>(sections.size())) return;
    page_->setTextCursor(QTextCursor(sections[static_cast<std::size_t>(row)]));
    page_->verticalScrollBar()->setValue(page_->verticalScrollBar()->value() + page_->cursorRect().top() - 8);
}

/// From the match in sight, or the one behind it; round the end.
void HelpDialog::find(bool next) {
    const QString words = field_->text().trimmed();
    QTextCursor from = page_->textCursor();
    from.setPosition(next ? from.selectionEnd() : from.selectionStart());
    QTextCursor found = words.isEmpty() ? QTextCursor() : page_->document()->find(words, from);
    if (found.isNull() && !words.isEmpty()) found = page_->document()->find(words);
    state_->setText(words.isEmpty() || !found.isNull() ? QString() : tr("The help says nothing of “%1”.").arg(words));
    if (found.isNull()) {
        from.clearSelection();
        page_->setTextCursor(from);
    } else {
        page_->setTextCursor(found);
        page_->ensureCursorVisible();
    }
}

void HelpDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && page_) showPage();
}

} // namespace pledge::ui
