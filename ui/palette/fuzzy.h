#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace pledge::ui {

/// A text made ready for fitting: one letter for each UTF-16 unit, without case and accents, and where words start.
/// Each ideograph and kana counts as a word.
struct Letters {
    QString folded;
    std::vector<bool> starts; ///< as many as `folded` has units
};
Letters lettersOf(const QString& text);

/// How the letters of a query stand in a text: in their order, in runs of neighbours.
struct Fit {
    int outer = 0;           ///< runs that begin where a word does
    int inner = 0;           ///< runs that begin within a word
    bool atStart = false;    ///< the first run begins where the text does
    std::vector<int> places; ///< where the letters stand, in UTF-16 units of the text, ascending
    bool operator==(const Fit&) const = default;
};

/// The best fit: the fewest runs within words, then the fewest runs, then at the start, then as far left as can be.
/// Spaces in the query count for nothing. Nothing where the letters do not stand in the text in that order, or the
/// query has none; of a text only the first 240 units are looked at, and a query of more than 64 letters fits nowhere.
std::optional<Fit> fit(const QString& query, const Letters& text);

} // namespace pledge::ui
