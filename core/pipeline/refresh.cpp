#include "core/pipeline/inputs.h"
#include "core/pipeline/pipeline.h"

#include <algorithm>
#include <map>
#include <set>

namespace pledge::pipeline {
namespace {

using Ids = std::vector<std::string>;

/// Brings what is pending up to date. Reads in several transactions; the stamp tells at the end whether somebody wrote
/// meanwhile.
class Refresh {
public:
    explicit Refresh(store::Workspace& workspace) : workspace_(workspace) {}

    /// False where somebody wrote meanwhile.
    base::Result<bool> run() {
        const auto pending = workspace_.pending(reconcile::blocksVersion);
        if (!pending) return pending.error();
        Ids touched = pending->sources;
        if (!pending->all)
            if (const auto linked = addLinked(touched); !linked) return linked.error();
        const auto before = workspace_.part(touched);
        if (!before) return before.error();
        store::PartFinding part;
        part.stamp = pending->stamp;
        part.all = pending->all;
        part.blocksVersion = reconcile::blocksVersion;
        part.sources = std::move(touched);
        std::vector<model::Overrule> overrules;
        if (pending->overruled) {
            auto all = workspace_.overrules();
            if (!all) return all.error();
            overrules = std::move(*all);
        }
        auto fresh = reconcile::reconcileInParts(inputsOf(*before), overrules);
        part.forwards = reconcile::adoptIds(before->finding, fresh.finding, elsewhere(pending->all));
        part.finding = std::move(fresh.finding);
        part.linked = std::move(fresh.linked);
        const std::set<std::string> without(pending->sources.begin(), pending->sources.end());
        for (std::size_t i = 0; i < before->sources.size(); ++i)
            if (without.contains(before->sources[i].id))
                part.blocks.emplace_back(before->sources[i].id, std::move(fresh.blocks[i]));
        return workspace_.putPart(part);
    }

private:
    /// Adds to the pending sources those that evidence links to them, and whoever is linked to these.
    base::Result<void> addLinked(Ids& touched) {
        const auto fresh = workspace_.part(touched);
        if (!fresh) return fresh.error();
        std::set<std::string> near(touched.begin(), touched.end());
        const auto blocks = reconcile::blocksOf(inputsOf(*fresh));
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const auto met = workspace_.meeting(blocks[i], fresh->sources[i].article.language);
            if (!met) return met.error();
            near.insert(met->begin(), met->end());
        }
        const auto around = workspace_.part(Ids(near.begin(), near.end()));
        if (!around) return around.error();
        const std::set<std::string> own(touched.begin(), touched.end());
        for (const Ids& linked : reconcile::linkedAmong(inputsOf(*around)))
            if (std::any_of(linked.begin(), linked.end(), [&](const std::string& id) { return own.contains(id); }))
                touched.insert(touched.end(), linked.begin(), linked.end());
        auto all = workspace_.linkedWith(touched);
        if (!all) return all.error();
        touched = std::move(*all);
        return {};
    }

    /// Whether an id is in use by what is not read.
    std::function<bool(const std::string&)> elsewhere(bool all) const {
        if (all) return {};
        return [this](const std::string& id) {
            const auto lives = workspace_.lives(id);
            return lives && *lives;
        };
    }

    store::Workspace& workspace_;
};

} // namespace

std::vector<reconcile::Input> inputsOf(const model::Snapshot& snapshot) {
    std::map<std::string, std::size_t> place;
    std::vector<reconcile::Input> inputs;
    for (const model::Source& s : snapshot.sources) {
        place[s.id] = inputs.size();
        inputs.push_back({&s, {}});
    }
    for (const model::Claim& c : snapshot.claims) inputs[place.at(c.source)].claims.push_back(&c);
    return inputs;
}

base::Result<void> refresh(store::Workspace& workspace) {
    constexpr int patience = 8; // others who write all the time are as good at it
    for (int i = 0; i < patience && workspace.findingIsStale(); ++i) {
        const auto done = Refresh(workspace).run();
        if (!done) return done.error();
    }
    return {};
}

base::Result<void> remove(store::Workspace& workspace, const std::vector<std::string>& sources) {
    for (const std::string& id : sources)
        if (const auto removed = workspace.removeSource(id); !removed) return removed.error();
    return refresh(workspace);
}

} // namespace pledge::pipeline
