#pragma once

#include "ui/document/chart_part.h"
#include "ui/document/document.h"
#include "ui/document/filter.h"
#include "ui/document/selection.h"
#include "ui/theme/text_metrics.h"
#include "ui/theme/theme.h"

#include <QWidget>
#include <memory>
#include <string>
#include <vector>

namespace pledge::ui {

class Notice;

/// What the charts of the chosen announcement (the first, where none is chosen) have in common: they follow the
/// document, the filter and the selection, say why they are empty, and are told to a screen reader.
class ChartView : public QWidget {
    Q_OBJECT
public:
    void setTheme(const Theme& theme);

    /// What it shows, in the order of the picture: the list that assistive technology reads. A chart that is no list
    /// has an interface of its own.
    virtual std::vector<ChartPart> parts() const { return {}; }
    /// Grows whenever `parts` may have changed.
    int revision() const { return revision_; }
    /// As a click on the part does.
    virtual void take(const ChartPart& part) { choose(part.commitment, part.facet, part.description); }
    /// Whether it is the one that is chosen, or where the keyboard is.
    virtual bool isCurrent(const ChartPart& part) const {
        return !part.commitment.empty() && chosen() == part.commitment;
    }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Return, or a double click, on the chosen commitment: show where it comes from.
    void activated(const std::string& commitment);
    void clearFilterRequested(); ///< the filtered-out state's one step
    void importRequested();      ///< the empty state's one step

protected:
    struct Kind {
        QString id;          ///< its object's name, the same in every language
        QString name;        ///< for a screen reader
        QString emptyTitle;  ///< said while there is nothing to draw
        QString emptyDetail; ///< and why
        int lines;           ///< height that it likes, in lines of text
        int leastLines;
    };
    /// What a chart holds once it is built.
    struct Content {
        std::string announcement; ///< empty where it is of all of them
        std::size_t shown = 0;
        std::size_t hidden = 0; ///< commitments that the filter leaves out
        QString summary;        ///< the chart in words
    };

    /// The chart's own constructor ends with `reload`.
    ChartView(Kind kind, Document& document, Selection& selection, Filter& filter, QWidget* parent);

    /// Takes up what the snapshot holds of an announcement, and lays it out.
    virtual Content build(const model::Snapshot& snapshot, const std::string& announcement,
                          const Criteria& criteria) = 0;
    /// The chart in words, where they changed without its being built anew.
    void retell(const QString& summary);
    virtual void relayout() = 0;
    virtual void paintChart(QPainter& painter) = 0;
    virtual bool shows(const std::string& commitment) const = 0;
    virtual QString tipAt(const QPointF& at) const = 0; ///< empty where there is nothing to say
    /// What is chosen, here or elsewhere, comes into view.
    virtual void revealChosen() {}

    void reload();
    /// To be called when things have other places: at the end of `relayout`.
    void touched();
    void choose(const std::string& commitment, const std::string& facet, const QString& tip);
    void choose(const Chosen& chosen, const QString& tip);
    const std::string& chosen() const { return selection_.chosen().commitment; }
    const Chosen& selected() const { return selection_.chosen(); }
    SnapshotPtr snapshot() const { return document_.snapshot(); }
    const Theme& theme() const { return *theme_; }
    /// Of the font; what was measured once stays known.
    const TextMetrics& metrics() const;
    Filter& filter() const { return filter_; }

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void explain();
    void takeStep();

    Kind kind_;
    Content content_;
    Document& document_;
    Selection& selection_;
    Filter& filter_;
    const Theme* theme_;
    int revision_ = 0;
    mutable std::unique_ptr<RememberedTextMetrics> metrics_; ///< none until it is asked for
    Notice* notice_;                                         ///< in place of the chart while there is none
};

} // namespace pledge::ui
