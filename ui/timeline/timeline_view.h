#pragma once

#include "ui/document/document.h"
#include "ui/document/filter.h"
#include "ui/document/selection.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_layout.h"

#include <QWidget>
#include <optional>
#include <string>

namespace pledge::ui {

class Notice;

/// The timeline of the chosen announcement (the first, where none is chosen). The wheel zooms at the pointer, a drag
/// pans, arrows walk, + - and 0 zoom, a click or Return chooses.
class TimelineView : public QWidget {
    Q_OBJECT
public:
    TimelineView(Document& document, Selection& selection, Filter& filter, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    const TimelineLayout& layoutNow() const { return layout_; }
    const TimelineModel& modelNow() const { return model_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Return, or a double click, on the chosen item: show where it comes from.
    void activated(const std::string& commitment);
    void clearFilterRequested(); ///< the filtered-out state's one step
    void importRequested();      ///< the empty state's one step

public Q_SLOTS:
    void zoomIn() { zoomBy(0.8, width() / 2.0); }
    void zoomOut() { zoomBy(1.25, width() / 2.0); }
    void zoomToFit();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void reload();
    void explain();
    void relayout();
    void zoomBy(double factor, double x);
    void panBy(double days);
    void walk(int key);
    void choose(const TimelineItem& item);
    void revealChosen();
    void openMore(std::size_t lane);
    const TimelineItem* itemAt(const QPointF& at) const;
    std::optional<std::size_t> placedIndexOf(const std::string& commitment) const;

    Document& document_;
    Selection& selection_;
    Filter& filter_;
    const Theme* theme_;
    TimelineModel model_;
    TimelineLayout layout_;
    TimeWindow window_;
    Notice* notice_; ///< in place of a timeline while there is none
    std::string hovered_;
    std::optional<QPointF> pressed_;
    bool dragged_ = false;
    bool fitted_ = true; ///< all of it is in view, and stays so when it changes
};

} // namespace pledge::ui
