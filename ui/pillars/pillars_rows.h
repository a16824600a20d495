#pragma once

#include "ui/pillars/pillars_page.h"

#include <vector>

namespace pledge::ui {

/// Rows below one another: what each is called, its commitments counted and named, and its numbers, each unit in a
/// block of its own with its own scale. Units that do not fit beside the commitments follow below, in further bands.
class PillarRowsPage : public PillarsPage {
public:
    PillarRowsPage(const PillarsModel& model, const QSizeF& size, const TextMetrics& metrics, PillarsFit fit);
    PillarsLayout make(std::size_t first);

private:
    /// Units side by side; the first band has the commitments before them.
    struct Band {
        std::size_t firstUnit = 0, units = 0;
        double left = 0;      ///< of the first unit
        double unitWidth = 0; ///< of each, without the gap
    };
    /// A row within a band: what is on a page whole or not at all.
    struct Step {
        std::size_t band = 0, row = 0;
    };

    bool byPillar() const;
    void divide();
    void heading(std::size_t above, std::size_t below);
    void bandHead(const Band& band);
    void closeBand(const Band& band, double top);
    void step(const Step& step);
    void title(const PillarRow& row, double height);
    double commitments(const PillarRow& row);
    void count(const PillarRow& row, double height, double& x);
    void segment(const PillarRow& row, std::size_t n, Look look, const std::string& pillar, const QString& sign,
                 double height, double& x);
    double names(const PillarRow& row, double x, double y);
    double namesInLines(const std::vector<PillarEntry>& entries, double start, double y, Ink ink,
                        const PillarTarget& rest);
    double sums(const PillarRow& row, std::size_t unit, double x, double width);
    double sum(const PillarSum& sum, const std::string& row, double x, double width, double labels, double scale,
               double y);
    void bar(const PillarSum& sum, const std::string& row, double x, double scale, double y, double height);
    double readers(const PillarSum& sum, const PillarTarget& target, double x, double right, double scale, double y);
    bool isBrief(std::size_t unit, double room) const;
    QString amountIn(const PillarSum& sum, bool brief, double room) const;
    double labelWidth(std::size_t unit, double width) const;
    void legend(double y, double from, double to);

    double gap() const { return line_ * 0.8; }
    double rowGap() const { return line_ * (fit_ == PillarsFit::dense ? 0.3 : 0.7); }
    double barHeight() const { return line_ * (fit_ == PillarsFit::dense ? 1.05 : 1.25); }
    std::size_t most() const; ///< commitments of a row

    double titleWidth_ = 0, countWidth_ = 0; ///< of the commitments' column
    std::vector<Band> bands_;
    std::vector<double> labels_; ///< by unit: what the amounts before its bars take
    std::vector<Step> steps_;
    bool brief_ = false; ///< the amounts of the unit that is being laid out stand without it
};

} // namespace pledge::ui
