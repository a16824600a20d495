#pragma once

#include "ui/document/document.h"
#include "ui/document/filter.h"
#include "ui/document/selection.h"
#include "ui/pillars/pillars_layout.h"
#include "ui/theme/theme.h"

#include <QWidget>
#include <string>
#include <vector>

namespace pledge::ui {

class Notice;

/// What each pillar of the chosen announcement promises (the first, where none is chosen). Arrows walk the commitments,
/// a click or Return chooses; a piece with several opens a list of them.
class PillarsView : public QWidget {
    Q_OBJECT
public:
    PillarsView(Document& document, Selection& selection, Filter& filter, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    const PillarsLayout& layoutNow() const { return layout_; }
    const PillarsModel& modelNow() const { return model_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Return, or a double click, on the chosen commitment: show where it comes from.
    void activated(const std::string& commitment);
    void clearFilterRequested(); ///< the filtered-out state's one step
    void importRequested();      ///< the empty state's one step

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void reload();
    void explain();
    void relayout();
    void walk(int step);
    void choose(const PillarEntry& entry);
    void openList(const std::vector<std::string>& commitments, const QPointF& at);
    std::vector<const PillarEntry*> entries() const;
    const PillarEntry* entry(const std::string& commitment) const;

    Document& document_;
    Selection& selection_;
    Filter& filter_;
    const Theme* theme_;
    PillarsModel model_;
    PillarsLayout layout_;
    Notice* notice_; ///< in place of the breakdown while there is none
};

} // namespace pledge::ui
