#pragma once

#include "ui/document/filter.h"
#include "ui/document/selection.h"

#include <QString>
#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

namespace pledge::ui {

/// Where somebody is in the window: the tab in sight, what is chosen, what is filtered.
struct Place {
    QString tab;
    Chosen chosen;
    Criteria criteria;
    bool operator==(const Place&) const = default;
};

/// The places that somebody was at, with one of them the present: back and forward as a browser goes. A place that is
/// gone (see `Exists`) is passed over but kept, for it may come again; so is one that equals the present.
class History {
public:
    /// Whether a place can be gone to still.
    using Exists = std::function<bool(const Place&)>;
    /// Keeps at most `most` places, at least one; of more, the oldest are forgotten.
    explicit History(std::size_t most = 100);

    /// Makes a place the present one and forgets those forward of the last. Does nothing where it is the present one.
    /// More letters in the same search replace the present place: typing is one step.
    void visit(const Place& place);
    /// Steps back, forward; the place that is present then, or nothing, and no step, where there is none.
    std::optional<Place> back(const Exists& exists);
    std::optional<Place> forward(const Exists& exists);
    bool canGoBack(const Exists& exists) const { return next(-1, exists).has_value(); }
    bool canGoForward(const Exists& exists) const { return next(1, exists).has_value(); }
    void clear();
    std::size_t size() const { return places_.size(); }

private:
    std::optional<std::size_t> next(int direction, const Exists& exists) const;
    std::optional<Place> step(int direction, const Exists& exists);

    std::size_t most_;
    std::vector<Place> places_;
    std::size_t now_ = 0; ///< of no meaning while there is no place
};

} // namespace pledge::ui
