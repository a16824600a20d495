#pragma once

#include "ui/compare/marks.h"

#include <QPlainTextEdit>

namespace pledge::ui {

struct Theme;

/// An article to read, its claims marked below the words. Only the paragraphs in sight are laid out.
class ArticleText : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit ArticleText(QWidget* parent = nullptr);

    void setArticle(const QString& text);
    /// The colours to read in; null for those of the window. It must outlive this.
    void setPage(const Theme* page);
    void setMarks(std::vector<Mark> marks);
    const std::vector<Mark>& marks() const { return marks_; }
    /// Words that a search found, marked above all else; none where `end` is not behind `start`.
    void setFound(int start, int end);
    const Mark& found() const { return found_; }
    /// Where a mark stands in the viewport, its first line to its last; it may lie above or below what is in sight.
    QRectF placeOf(const Mark& mark) const;
    /// Selects the words of a mark, the cursor before them, so that assistive technology finds them and they can be
    /// copied; the mark itself is what is seen of it.
    void select(const Mark& mark);
    /// Takes that selection back; what the user selected stays.
    void deselect();
    /// Selects them and scrolls until the mark's first line stands `y` below the top, as near as the text allows.
    void scrollToMark(const Mark& mark, int y);

Q_SIGNALS:
    void claimClicked(const QString& claim);
    void scrolled();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void chooseFont();
    void chooseColours();
    bool marksSelection() const;
    void paintMark(QPainter& painter, const Mark& mark, const QRectF& line) const;
    void paintFound(QPainter& painter, const QRectF& line) const;
    /// The rectangles of `mark` in a paragraph that starts at `origin` of the viewport, one a line.
    std::vector<QRectF> rectsIn(const QTextBlock& block, const QPointF& origin, const Mark& mark) const;

    std::vector<Mark> marks_;
    std::pair<int, int> selected_{-1, -1}; ///< the mark whose words were selected, start and end
    Mark found_;
    QPoint pressedAt_;
    const Theme* page_ = nullptr;
    bool settingLook_ = false;
    bool marked_ = false; ///< the colours are those of a mark that is selected
};

} // namespace pledge::ui
