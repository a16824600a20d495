#pragma once

#include "ui/theme/text_metrics.h"

namespace pledge::testing {

/// A font whose letters are all 6 wide (strong ones 7) and 15 high, times `scale`, so that layouts can be told in numbers.
class FixedMetrics : public ui::TextMetrics {
public:
    explicit FixedMetrics(double scale = 1) : scale_(scale) {}
    double width(const QString& text, ui::TextRole role) const override {
        return static_cast<double>(text.size()) * (role == ui::TextRole::strong ? 7 : 6) * scale_;
    }
    double height() const override { return 15 * scale_; }

private:
    double scale_;
};

} // namespace pledge::testing
