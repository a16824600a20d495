#pragma once

#include "ui/document/filter.h"

#include <QLineEdit>
#include <QTimer>

class QCompleter;
class QLabel;
class QStringListModel;

namespace pledge::ui {

/// The field that takes an expression: `amount > 1e9 EUR and period <= 2029`. The filter follows when typing rests and
/// the expression is whole; until then the last whole one stays. What is wrong is said in one sentence below the field,
/// above the views, so that nothing moves; it comes when typing rests, and goes at once when all is well.
class ValueFilter : public QLineEdit {
    Q_OBJECT
public:
    explicit ValueFilter(Filter* filter, QWidget* parent = nullptr);

    /// The sentence in sight; empty where there is none.
    QString problem() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void takeUp();
    void judge(bool atOnce);
    void showProblem();
    void hideProblem();
    void offer(bool asked);
    void insert(const QString& word);
    void showFilter();

    Filter* filter_;
    query::Expression shown_; ///< what the filter had when it was looked at last
    QTimer resting_;          ///< the filter, and a new sentence, follow when typing rests
    QString wrong_;           ///< what is wrong with the text as it stands
    QLabel* note_ = nullptr;  ///< a child of the window, made when it is needed first
    QCompleter* completer_;
    QStringListModel* words_;
    qsizetype wordStart_ = 0; ///< where the word that is completed begins
};

} // namespace pledge::ui
