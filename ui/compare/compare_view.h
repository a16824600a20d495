#pragma once

#include "ui/compare/compare_pane.h"
#include "ui/compare/ribbons.h"
#include "ui/document/document.h"
#include "ui/document/selection.h"

#include <QWidget>
#include <array>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QStackedLayout;

namespace pledge::ui {

class Notice;
struct Theme;

/// Two to four articles side by side. Choosing a claim in one marks what the others say of the same, scrolls them there
/// and draws the verdict between them.
class CompareView : public QWidget {
    Q_OBJECT
public:
    static constexpr int mostPanes = 4;
    explicit CompareView(Selection* selection, QWidget* parent = nullptr);

    void setSnapshot(SnapshotPtr snapshot);
    void setPaneCount(int count); ///< 2 to 4
    /// The colours that the articles are read in; null for those of the window. It must outlive this.
    void setPage(const Theme* page);
    int panesShown() const { return static_cast<int>(shown_.size()); }
    ComparePane* pane(int index) const { return panes_.at(static_cast<std::size_t>(index)); }
    Ribbons* ribbons(int index) const { return ribbons_.at(static_cast<std::size_t>(index)); }
    /// Chooses the next claim (-1: the one before) of the pane that has the focus, parties left out.
    void step(int direction);
    void focusText();
    /// Marks words of the chosen source that a search found, in code points of its article, and scrolls there. They
    /// stay marked until something else is chosen.
    void showFound(const std::string& source, const base::Span& words);

Q_SIGNALS:
    void importWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void setupTop();
    void setupPanes();
    void setupKeys();
    void showSelection();
    void showSources();
    void showHeading();
    void scrollToChosen();
    void markFound();
    void scrollToFound();
    void tieUp();
    std::vector<Tie> tiesBetween(int left) const;
    std::vector<const model::Facet*> facetsToTie() const;
    int focusedPane() const;
    void pick(int pane, const std::string& source);

    Selection* selection_;
    SnapshotPtr snapshot_;
    std::vector<std::string> shown_;
    int count_ = 3;
    bool countChosen_ = false; ///< by the user; until then the width decides, once
    std::array<ComparePane*, mostPanes> panes_{};
    std::array<Ribbons*, mostPanes - 1> ribbons_{};
    QWidget* page_;
    QWidget* top_;
    QLabel* heading_;
    QLabel* reason_;
    QButtonGroup* counts_;
    QHBoxLayout* row_;
    QStackedLayout* pages_;
    Notice* notice_;
    std::string foundIn_; ///< the source in which words were found
    base::Span found_;
    std::string scrolledFor_; ///< the choice that the panes were last scrolled for
    int origin_ = -1;         ///< the pane in which the choice was made, which stays where it is
};

} // namespace pledge::ui
