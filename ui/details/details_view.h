#pragma once

#include "ui/details/judgement_panel.h"
#include "ui/document/document.h"
#include "ui/document/selection.h"

#include <QWidget>
#include <set>

class QScrollArea;
class QVBoxLayout;

namespace pledge::ui {

/// Whatever is chosen, explained: readings with their quotes, how a claim was found, what was judged and by whom. The
/// judgement stands below, in sight however long the explanation is; in a pane too low for both each scrolls on its
/// own.
class DetailsView : public QWidget {
    Q_OBJECT
public:
    explicit DetailsView(Selection* selection, QWidget* parent = nullptr);

    void setSnapshot(SnapshotPtr snapshot);
    JudgementPanel* judgement() const { return judgement_; }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void compareWanted(); ///< a quote was followed
    void takeBackWanted(const std::string& event);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Lines as they are shown.
    struct Box {
        QWidget* widget = nullptr;
        std::vector<DetailLine> lines;
    };

    void rebuild();
    void fill(Box& box, std::vector<DetailLine> lines, int place);
    void placeJudgement();
    const std::string& explained() const;
    void leadFocus(const QString& held);
    void follow(const QString& link);

    Selection* selection_;
    SnapshotPtr snapshot_;
    QVBoxLayout* outer_;
    QScrollArea* scroll_;
    QVBoxLayout* lines_;
    Unfolded unfolded_;
    Box facts_;
    Box history_;
    JudgementPanel* judgement_;
    QScrollArea* below_; ///< holds the judgement
    std::string explained_;
    bool rebuilding_ = false;
};

} // namespace pledge::ui
