#pragma once

#include "tests/ui/layouts/labels.h"
#include "ui/document/document.h"

#include <QSizeF>
#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace pledge::testing {

/// One laying out: a workspace in a language, a size and a font.
struct Visit {
    ui::SnapshotPtr snapshot;
    std::size_t seed = 0;
    QSizeF size;
    const ui::TextMetrics* metrics = nullptr;
    bool real = false;      ///< the font is a real one
    std::size_t choice = 0; ///< a number to choose an announcement, a row, a place to scroll to by
};

/// Lays out and gives what is seen: `see(name of the layout, sight)`.
using LayOut = std::function<void(const Visit&, const std::function<void(const char*, const Sight&)>& see)>;

/// What was met on the way, so that a test can say that it tested something.
struct Met {
    std::map<std::tuple<std::string, double, double>, std::size_t> workspaces; ///< by language, width, scale
    std::map<std::string, std::size_t> labels;                                 ///< by layout
    std::size_t layouts = 0, ofRealFont = 0, cut = 0, wide = 0;
    std::vector<std::string> wrongs; ///< the first of them
    std::size_t all() const;
};

/// 1,000 workspaces in both languages of the window. There are 5 widths by 3 scales of text, and each workspace is laid
/// out in one of these 15 in English and another one in Japanese, by turns: so each of the 30 combinations meets 66 or
/// 67 workspaces, and nothing binds it to what the dice made. One in ten is laid out with a real font as well. Heights
/// go from the least that a chart takes to more than its content needs.
Met sweep(const LayOut& layOut);

} // namespace pledge::testing
