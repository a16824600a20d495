#pragma once

#include "core/model/snapshot.h"
#include "ui/document/selection.h"

#include <QString>
#include <vector>

namespace pledge::ui {

/// Offsets in UTF-16 units (Qt's) of offsets in code points (the model's), in O(log n).
class Utf16Index {
public:
    explicit Utf16Index(const QString& text);
    int at(std::size_t codePoint) const;

private:
    std::vector<std::size_t> wide_; ///< the code points that take two units
};

/// A claim as it is marked in its article.
struct Mark {
    enum class Tone {
        quiet,    ///< a party: a thin line only
        plain,    ///< any other claim: its pillar's tint and line
        tied,     ///< behind the chosen commitment or facet
        conflict, ///< behind a conflict of the chosen commitment
    };
    int start = 0; ///< UTF-16 units, half-open
    int end = 0;
    std::string claim;
    std::string pillar;
    Tone tone = Tone::plain;
    bool chosen = false;
    bool operator==(const Mark&) const = default;
};

/// The marks of one source's claims, in order of start.
std::vector<Mark> marksOf(const model::Snapshot& snapshot, const model::Source& source, const QString& text,
                          const Chosen& chosen);

/// The innermost mark at an offset, or null.
const Mark* markAt(const std::vector<Mark>& marks, int offset);

/// The sources to show side by side, `count` of them: one of each reading of the chosen facet first, then those shown
/// before, then the others; in order of import. `shown` stays as it is where it tells every reading already.
std::vector<std::string> arrange(const model::Snapshot& snapshot, const Chosen& chosen,
                                 const std::vector<std::string>& shown, std::size_t count);

} // namespace pledge::ui
