#pragma once

#include "core/model/finding.h"
#include "core/model/taxonomy.h"

#include <QColor>
#include <QPalette>
#include <QString>
#include <array>
#include <string_view>

namespace pledge::ui {

/// The colours of the window and of paper. Text keeps 4.5:1 and graphics 3:1 against `panel` and `background`; a pillar
/// or a verdict is never told by its colour alone.
struct Theme {
    bool dark = false;
    QColor background, panel, line, ink, muted, accent;
    std::array<QColor, model::Taxonomy::looks> looks; ///< of pillars, which the taxonomy gives them
    QColor context;                                   ///< of what has no pillar, or one that is not in the taxonomy
    QColor conflict, agree, compatible;

    static const Theme& light();
    static const Theme& darkOne();
    /// Black on white with lines as dark as text: text keeps 7:1, graphics 4.5:1.
    static const Theme& highContrast();
    /// Paper is white.
    static const Theme& paper();
    /// The theme that this palette was made from, or the nearest one: how a widget finds its colours.
    static const Theme& of(const QPalette& palette);

    /// The colour of a pillar of the taxonomy; of another, or of none, that of `context`.
    QColor pillar(std::string_view name) const;
    QColor verdict(model::Verdict v) const;
    /// Of the lines of scales behind what is drawn, which must not outweigh it: `line`, but where that is as dark as
    /// text a tint of it, 3:1.
    QColor grid() const;
    /// `over` laid on `panel` at that strength, 0 to 1: for fills that keep dark text readable.
    QColor tint(const QColor& over, double strength) const;
    QPalette palette() const;
    /// The window's look beyond the palette: tabs, chips, cards, headings. `points` is the size of plain text.
    /// Widgets are addressed by their property `look`: heading, muted, title, chip, primary, quiet, card, error.
    QString styleSheet(double points) const;
};

/// UTF-8 of core as Qt's text, and back.
inline QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace pledge::ui
