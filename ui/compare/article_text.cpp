#include "ui/compare/article_text.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <cmath>

namespace pledge::ui {

ArticleText::ArticleText(QWidget* parent) : QPlainTextEdit(parent) {
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setViewportMargins(12, 8, 8, 8);
    setBackgroundRole(QPalette::Base); // the margins are of the page, too
    setAutoFillBackground(true);
    chooseFont();
    // To set a palette takes milliseconds under a style sheet, and texts change their selection as they are set.
    connect(this, &QPlainTextEdit::selectionChanged, this, [this] {
        if (marksSelection() != marked_) chooseColours();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ArticleText::scrolled);
}

void ArticleText::chooseFont() {
    settingLook_ = true;
    QFont serif(QStringList{QStringLiteral("Noto Serif"), QStringLiteral("Source Serif 4"), QStringLiteral("Georgia"),
                            QStringLiteral("DejaVu Serif")});
    serif.setStyleHint(QFont::Serif);
    serif.setPointSizeF(QApplication::font().pointSizeF() * 1.1);
    setFont(serif);
    settingLook_ = false;
}

/// The words of a mark, selected, look as they are marked.
void ArticleText::chooseColours() {
    settingLook_ = true;
    QPalette own = page_ ? page_->palette() : QPalette(); // all else follows the theme
    marked_ = marksSelection();
    if (marked_) {
        own.setColor(QPalette::Highlight, Qt::transparent);
        own.setColor(QPalette::HighlightedText, (page_ ? *page_ : Theme::of(palette())).ink);
    }
    setPalette(own);
    viewport()->setPalette(page_ ? own : QPalette()); // under a style sheet it does not follow by itself
    settingLook_ = false;
}

bool ArticleText::marksSelection() const {
    const QTextCursor cursor = textCursor();
    return cursor.hasSelection() && std::pair(cursor.selectionStart(), cursor.selectionEnd()) == selected_;
}

void ArticleText::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !settingLook_) chooseColours();
    // A new style sheet comes with every new size of text, after the application's font.
    const bool mayDiffer = event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::StyleChange;
    if (mayDiffer && !settingLook_) chooseFont();
}

/// Nothing can be pasted into an article: the key is the window's.
bool ArticleText::event(QEvent* event) {
    const bool paste =
        event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste);
    if (!paste) return QPlainTextEdit::event(event);
    event->ignore();
    return true;
}

void ArticleText::setPage(const Theme* page) {
    page_ = page;
    verticalScrollBar()->setStyleSheet(page ? page->styleSheet(font().pointSizeF()) : QString());
    chooseColours();
    viewport()->update();
}

void ArticleText::setArticle(const QString& text) {
    marks_.clear();
    selected_ = {-1, -1};
    found_ = {};
    setPlainText(text);
    QTextCursor title(document()->firstBlock());
    title.select(QTextCursor::BlockUnderCursor);
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    title.mergeCharFormat(bold);
}

void ArticleText::setMarks(std::vector<Mark> marks) {
    marks_ = std::move(marks);
    viewport()->update();
}

void ArticleText::setFound(int start, int end) {
    found_ = {};
    found_.start = start, found_.end = end;
    viewport()->update();
}

std::vector<QRectF> ArticleText::rectsIn(const QTextBlock& block, const QPointF& origin, const Mark& mark) const {
    std::vector<QRectF> rects;
    const int start = mark.start - block.position();
    const int end = mark.end - block.position();
    const QTextLayout* layout = block.layout();
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const int from = std::max(start, line.textStart());
        int to = std::min(end, line.textStart() + line.textLength());
        // The space at which a line breaks is not marked.
        while (to > from && to < end && block.text()[to - 1].isSpace()) --to;
        if (from >= to) continue;
        const qreal left = line.cursorToX(from);
        rects.emplace_back(origin + QPointF(left, line.y()), QSizeF(line.cursorToX(to) - left, line.height()));
    }
    return rects;
}

void ArticleText::paintMark(QPainter& painter, const Mark& mark, const QRectF& line) const {
    const Theme& theme = Theme::of(palette());
    const bool conflict = mark.tone == Mark::Tone::conflict;
    const QColor colour = conflict ? theme.conflict : theme.pillar(mark.pillar);
    const double strengths[] = {0, 0.10, 0.22, 0.16};
    const double strength = strengths[static_cast<int>(mark.tone)] + (mark.chosen ? 0.14 : 0);
    if (strength > 0) painter.fillRect(line.adjusted(-1, 1, 1, 0), theme.tint(colour, strength));
    const bool strong = mark.chosen || conflict || mark.tone == Mark::Tone::tied;
    painter.fillRect(QRectF(line.left() - 1, line.bottom() - (strong ? 2 : 1), line.width() + 2, strong ? 2 : 1),
                     mark.tone == Mark::Tone::quiet ? theme.tint(theme.muted, 0.45) : colour);
    if (!mark.chosen) return;
    painter.setPen(QPen(colour, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(line.adjusted(-1.5, 0.5, 1.5, -0.5));
}

/// A frame in the colour of what is chosen, thicker than a claim's, so that colour alone does not tell it.
void ArticleText::paintFound(QPainter& painter, const QRectF& line) const {
    const Theme& theme = Theme::of(palette());
    const QRectF frame = line.adjusted(-2, 0, 2, 0);
    painter.fillRect(frame, theme.tint(theme.accent, theme.dark ? 0.40 : 0.25));
    painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame.adjusted(1, 1, -1, -1));
}

void ArticleText::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    const int bottom = event->rect().bottom();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF geometry = blockBoundingGeometry(block).translated(contentOffset());
        if (geometry.top() > bottom) break;
        const int end = block.position() + block.length();
        for (const Mark& mark : marks_) {
            if (mark.start >= end) break;
            if (mark.end <= block.position()) continue;
            for (const QRectF& line : rectsIn(block, geometry.topLeft(), mark)) paintMark(painter, mark, line);
        }
        if (found_.start < end && found_.end > block.position())
            for (const QRectF& line : rectsIn(block, geometry.topLeft(), found_)) paintFound(painter, line);
    }
    painter.end();
    QPlainTextEdit::paintEvent(event);
}

QRectF ArticleText::placeOf(const Mark& mark) const {
    const QTextBlock block = document()->findBlock(mark.start);
    if (!block.isValid()) return {};
    const QRectF geometry = blockBoundingGeometry(block).translated(contentOffset());
    QRectF whole;
    for (const QRectF& line : rectsIn(block, geometry.topLeft(), mark)) whole = whole.united(line);
    return whole;
}

void ArticleText::select(const Mark& mark) {
    selected_ = {mark.start, mark.end};
    QTextCursor cursor(document());
    cursor.setPosition(mark.end);
    cursor.setPosition(mark.start, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void ArticleText::deselect() {
    if (!marksSelection()) return;
    QTextCursor cursor = textCursor();
    cursor.clearSelection();
    setTextCursor(cursor);
}

void ArticleText::scrollToMark(const Mark& mark, int y) {
    select(mark);
    // The scroll bar counts lines, and paragraphs out of sight are not laid out yet: walk there in a few steps.
    for (int step = 0; step < 6; ++step) {
        const QRectF place = placeOf(mark);
        if (place.isNull()) return;
        const int lines = static_cast<int>(std::lround((place.top() - y) / fontMetrics().lineSpacing()));
        const int before = verticalScrollBar()->value();
        verticalScrollBar()->setValue(before + lines);
        if (verticalScrollBar()->value() == before) return;
    }
}

void ArticleText::mousePressEvent(QMouseEvent* event) {
    pressedAt_ = event->pos();
    QPlainTextEdit::mousePressEvent(event);
}

void ArticleText::mouseReleaseEvent(QMouseEvent* event) {
    QPlainTextEdit::mouseReleaseEvent(event);
    const bool click = event->button() == Qt::LeftButton &&
                       (event->pos() - pressedAt_).manhattanLength() < QApplication::startDragDistance();
    if (!click || textCursor().hasSelection()) return;
    if (const Mark* mark = markAt(marks_, cursorForPosition(event->pos()).position()))
        Q_EMIT claimClicked(text(mark->claim));
}

void ArticleText::mouseMoveEvent(QMouseEvent* event) {
    QPlainTextEdit::mouseMoveEvent(event);
    const bool over = markAt(marks_, cursorForPosition(event->pos()).position()) != nullptr;
    viewport()->setCursor(over ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void ArticleText::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    Q_EMIT scrolled();
}

} // namespace pledge::ui
