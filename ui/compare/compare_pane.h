#pragma once

#include "ui/compare/article_text.h"
#include "ui/document/document.h"

#include <QWidget>

class QLabel;

namespace pledge::ui {

class StillComboBox;

/// One source to compare: which one (a list to choose from), where it is from, its text with its claims.
class ComparePane : public QWidget {
    Q_OBJECT
public:
    explicit ComparePane(QWidget* parent = nullptr);

    /// Shows `source` of the snapshot; `choices` are the ids of the sources that can be chosen instead.
    void show(SnapshotPtr snapshot, const std::string& source, const std::vector<std::string>& choices);
    void mark(const Chosen& chosen);
    /// Marks words that a search found, in code points of the article; an empty span takes the mark away.
    void markFound(const base::Span& words);
    const std::string& source() const { return source_; }
    ArticleText* article() const { return article_; }
    QLabel* absence() const { return absence_; }
    /// The first mark of one of these claims, or null.
    const Mark* firstOf(const std::vector<const model::Claim*>& claims) const;

Q_SIGNALS:
    void sourcePicked(const QString& source);

private:
    void fillChoices(const std::vector<std::string>& choices);

    SnapshotPtr snapshot_;
    std::string source_;
    QString text_;
    StillComboBox* picker_;
    QLabel* origin_;
    QLabel* absence_;
    ArticleText* article_;
};

} // namespace pledge::ui
