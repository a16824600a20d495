#include "ui/paper/page_flow.h"

#include <algorithm>
#include <numeric>

namespace pledge::ui {
namespace {

constexpr std::size_t together = 2; ///< pieces that stand alone on neither side of a break

class Flowing {
public:
    Flowing(const std::vector<FlowBlock>& blocks, double pageHeight) : blocks_(blocks), height_(pageHeight) {}

    std::vector<FlowPlace> all() {
        for (std::size_t i = 0; i < blocks_.size(); ++i) {
            if (!atTop() && (blocks_[i].newPage || y_ + need(i, true) > height_)) breakPage();
            put(i);
        }
        return std::move(places_);
    }

private:
    bool atTop() const { return y_ == 0; }

    void breakPage() {
        ++page_;
        y_ = 0;
    }

    static double sum(const FlowBlock& b, std::size_t from, std::size_t to) {
        using Offset = std::vector<double>::difference_type;
        return std::accumulate(b.pieces.begin() + static_cast<Offset>(from), b.pieces.begin() + static_cast<Offset>(to),
                               0.0);
    }

    static std::size_t whole(const FlowBlock& b) { return b.pieces.size() < together * 2 ? b.pieces.size() : together; }

    /// What must fit for block `i` to begin here: its first pieces, and all that its headings must stay with.
    double need(std::size_t i, bool first) const {
        double needed = 0;
        for (; i < blocks_.size(); ++i, first = false) {
            const FlowBlock& b = blocks_[i];
            if (!first && b.newPage) return needed;
            needed +=
                (first && atTop() ? 0 : b.before) + (b.keepWithNext ? sum(b, 0, b.pieces.size()) : sum(b, 0, whole(b)));
            if (!b.keepWithNext) return needed;
        }
        return needed;
    }

    /// How many of the pieces from `from` on fit into what is left of the page.
    std::size_t fitting(const FlowBlock& b, std::size_t from) const {
        std::size_t to = from;
        double y = y_;
        while (to < b.pieces.size() && y + b.pieces[to] <= height_ + 0.001) y += b.pieces[to++];
        return to;
    }

    void put(std::size_t i) {
        const FlowBlock& b = blocks_[i];
        if (!atTop()) y_ += b.before;
        std::size_t from = 0;
        while (from < b.pieces.size()) {
            std::size_t to = fitting(b, from);
            const std::size_t left = b.pieces.size() - to;
            if (left > 0 && left < together && to > from + together) to = b.pieces.size() - together;
            if (to == from && atTop()) to = from + 1;
            if (to > from) {
                places_.push_back({i, from, to, page_, y_});
                y_ += sum(b, from, to);
            }
            from = to;
            if (from < b.pieces.size()) breakPage();
        }
    }

    const std::vector<FlowBlock>& blocks_;
    double height_;
    std::size_t page_ = 0;
    double y_ = 0;
    std::vector<FlowPlace> places_;
};

} // namespace

std::vector<FlowPlace> flow(const std::vector<FlowBlock>& blocks, double pageHeight) {
    return Flowing(blocks, pageHeight).all();
}

} // namespace pledge::ui
