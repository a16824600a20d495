#include "tests/support/gold_score.h"

#include "tests/support/gold_likeness.h"

#include <algorithm>
#include <iterator>

namespace pledge::tests {
namespace {

struct Found {
    const model::Commitment* commitment = nullptr;
    const model::Facet* facet = nullptr;
};

class Scorer {
public:
    Scorer(const Gold& gold, const model::Snapshot& snapshot) : gold_(gold), snapshot_(snapshot) {
        for (const model::Source& s : snapshot.sources)
            for (const GoldArticle& a : gold.articles)
                if (a.file == s.article.file) nameOf_[s.id] = a.name;
    }

    GoldScore score() {
        for (const GoldAnnouncement& a : gold_.announcements) conflicts(a);
        grouping();
        return std::move(score_);
    }

private:
    std::set<std::string> names(const std::vector<std::string>& sources) const {
        std::set<std::string> out;
        for (const auto& id : sources)
            if (const auto name = nameOf_.find(id); name != nameOf_.end()) out.insert(name->second);
        return out;
    }

    static bool meet(const std::set<std::string>& a, const std::set<std::string>& b) {
        return std::any_of(a.begin(), a.end(), [&](const std::string& s) { return b.contains(s); });
    }

    std::vector<Found> conflictsOf(const GoldAnnouncement& gold) const {
        std::vector<Found> out;
        for (const auto& a : snapshot_.finding.announcements)
            for (const auto& c : a.commitments)
                for (const auto& f : c.facets)
                    if (f.verdict == model::Verdict::conflict &&
                        std::any_of(f.readings.begin(), f.readings.end(),
                                    [&](const auto& r) { return meet(gold.sources, names(r.sources)); }))
                        out.push_back({&c, &f});
        return out;
    }

    static bool isLike(const GoldConflict& gold, const Found& found) {
        return gold.facet == found.facet->facet && (!gold.kind || gold.kind == found.commitment->kind);
    }

    bool gives(const GoldReading& gold, const model::Reading& reading) const {
        return meet(gold.sources, names(reading.sources)) &&
               std::any_of(gold.values.begin(), gold.values.end(),
                           [&](const model::Value& v) { return sameValue(v, reading.value); });
    }

    /// Whether two of the planted readings stand as two readings.
    bool separates(const GoldConflict& gold, const model::Facet& facet) const {
        std::vector<std::pair<std::size_t, std::size_t>> hits;
        for (std::size_t g = 0; g < gold.readings.size(); ++g)
            for (std::size_t r = 0; r < facet.readings.size(); ++r)
                if (gives(gold.readings[g], facet.readings[r])) hits.emplace_back(g, r);
        for (const auto& a : hits)
            for (const auto& b : hits)
                if (a.first != b.first && a.second != b.second) return true;
        return false;
    }

    void conflicts(const GoldAnnouncement& gold) {
        const std::vector<Found> found = conflictsOf(gold);
        std::vector<std::vector<bool>> fits;
        for (const GoldConflict& g : gold.conflicts) {
            auto& row = fits.emplace_back();
            for (const Found& f : found) row.push_back(isLike(g, f) && separates(g, *f.facet));
        }
        std::set<std::size_t> met, used;
        for (const auto& [g, f] : paired(fits)) met.insert(g), used.insert(f);
        for (std::size_t g = 0; g < gold.conflicts.size(); ++g)
            if (!met.contains(g)) {
                ++score_.conflicts.fn;
                note(gold.id + ": missed " + describe(gold.conflicts[g]));
            }
        score_.conflicts.tp += static_cast<int>(met.size());
        extras(gold, found, used);
    }

    void extras(const GoldAnnouncement& gold, const std::vector<Found>& found, const std::set<std::size_t>& used) {
        std::vector<GoldConflict> excuses = gold.debatable;
        std::stable_sort(excuses.begin(), excuses.end(),
                         [](const auto& a, const auto& b) { return a.kind.has_value() > b.kind.has_value(); });
        for (std::size_t j = 0; j < found.size(); ++j) {
            if (used.contains(j)) continue;
            const auto excuse = std::find_if(excuses.begin(), excuses.end(),
                                             [&](const auto& d) { return d.times > 0 && isLike(d, found[j]); });
            if (excuse != excuses.end()) {
                --excuse->times;
                continue;
            }
            ++score_.conflicts.fp;
            note(gold.id + ": extra " + describe(found[j]));
        }
    }

    void grouping() {
        std::vector<std::set<std::string>> want, have;
        for (const auto& a : gold_.announcements) want.push_back(a.sources);
        for (const auto& a : snapshot_.finding.announcements) have.push_back(names(a.sources));
        for (auto a = gold_.articles.begin(); a != gold_.articles.end(); ++a)
            for (auto b = std::next(a); b != gold_.articles.end(); ++b) {
                const bool asked = together(want, a->name, b->name), told = together(have, a->name, b->name);
                score_.grouping += Tally{asked && told, told && !asked, asked && !told};
                if (asked != told)
                    note(a->name + ", " + b->name + (asked ? ": belong together" : ": do not belong together"));
            }
    }

    static bool together(const std::vector<std::set<std::string>>& groups, const std::string& a, const std::string& b) {
        return std::any_of(groups.begin(), groups.end(), [&](const auto& g) { return g.contains(a) && g.contains(b); });
    }

    static std::string describe(const GoldConflict& c) {
        std::string out = std::string(name(c.facet)) + ", " + c.about;
        for (const GoldReading& r : c.readings) out += "; " + display(r.values.front(), c.facet) + listed(r.sources);
        return out;
    }

    std::string describe(const Found& found) const {
        std::string out = std::string(name(found.facet->facet)) + ", " + found.commitment->label;
        for (const auto& r : found.facet->readings)
            out += "; " + display(r.value, found.facet->facet) + listed(names(r.sources));
        return out;
    }

    static std::string listed(const std::set<std::string>& sources) {
        std::string out;
        for (const auto& s : sources) out += (out.empty() ? " (" : ", ") + s;
        return out + ")";
    }

    void note(std::string words) { score_.notes.push_back(gold_.name + ": " + std::move(words)); }

    const Gold& gold_;
    const model::Snapshot& snapshot_;
    std::map<std::string, std::string> nameOf_; ///< articles' names by the ids of their sources
    GoldScore score_;
};

} // namespace

GoldScore& GoldScore::operator+=(const GoldScore& o) {
    conflicts += o.conflicts, grouping += o.grouping;
    notes.insert(notes.end(), o.notes.begin(), o.notes.end());
    return *this;
}

GoldScore scoreOf(const Gold& gold, const model::Snapshot& snapshot) { return Scorer(gold, snapshot).score(); }

} // namespace pledge::tests
