#pragma once

#include "core/model/finding.h"

#include <QWidget>
#include <vector>

namespace pledge::ui {

/// What two neighbouring panes say of one facet: the heights of both marks, in this widget's coordinates, and the
/// verdict.
struct Tie {
    double leftTop = 0, leftBottom = 0;
    double rightTop = 0, rightBottom = 0;
    model::Verdict verdict = model::Verdict::agree;
    QString tip;
    bool operator==(const Tie&) const = default;
};

/// The strip between two panes: a ribbon from mark to mark for each facet, with the sign of its verdict.
class Ribbons : public QWidget {
    Q_OBJECT
public:
    explicit Ribbons(QWidget* parent = nullptr);

    void setTies(std::vector<Tie> ties);
    const std::vector<Tie>& ties() const { return ties_; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<Tie> ties_;
};

} // namespace pledge::ui
