#pragma once

#include "ui/theme/text_metrics.h"

namespace pledge::testing {

/// A font on every machine the same: 15 high, letters 6 wide (strong ones 7), those of Chinese, Japanese and Korean
/// twice that; all times `scale`.
class ScriptMetrics : public ui::TextMetrics {
public:
    explicit ScriptMetrics(double scale) : scale_(scale) {}
    double width(const QString& text, ui::TextRole role) const override {
        int letters = 0;
        for (const QChar c : text) letters += isWide(c) ? 2 : 1;
        return letters * (role == ui::TextRole::strong ? 7 : 6) * scale_;
    }
    double height() const override { return 15 * scale_; }

    static bool isWide(QChar c) { return c.unicode() >= 0x2E80 && c.unicode() <= 0xFFE6; }

private:
    double scale_;
};

} // namespace pledge::testing
