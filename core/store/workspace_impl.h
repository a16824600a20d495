#pragma once

#include "core/store/connection.h"
#include "core/store/findings.h"
#include "core/store/ledger.h"
#include "core/store/sources.h"
#include "core/store/workspace.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace pledge::store {

/// What stands behind the door.
struct Workspace::Impl {
    std::string path;
    std::unique_ptr<SQLite::Database> db;
    long long writes = 0;          ///< of this object; data_version only counts those of others
    long long lastVersion = 0;     ///< the last that could be read
    std::int64_t seenRevision = 0; ///< of the sources that this object knows: what a finding it is given was made from
    Recall recall;                 ///< long evidence is slow to read, and the window asks after each judgement
    long long recallVersion = 0;   ///< data_version when it was made

    SQLite::Transaction beginWrite() const { return SQLite::Transaction(*db, SQLite::TransactionBehavior::IMMEDIATE); }

    void committed(SQLite::Transaction& transaction) {
        transaction.commit();
        ++writes;
    }

    /// For writes on which the targets of annotations depend.
    void committedTargets(SQLite::Transaction& transaction) {
        recall.clear();
        committed(transaction);
    }

    /// Inside a transaction that has read already, so that the version stays.
    void forgetIfOthersWrote() {
        SQLite::Statement version(*db, "PRAGMA data_version");
        const auto now = version.executeStep() ? version.getColumn(0).getInt64() : 0;
        if (now != recallVersion) recall.clear();
        recallVersion = now;
    }

    Loaded load() const {
        Loaded loaded;
        loadSources(*db, loaded);
        loaded.snapshot.finding = loadFinding(*db);
        loaded.snapshot.index();
        return loaded;
    }

    /// A part of it, without an index.
    Loaded loadPart(const std::vector<std::string>& sources) const {
        choosePart(*db, sources);
        Loaded loaded;
        loadSources(*db, loaded, false);
        loaded.snapshot.finding = loadFinding(*db, false);
        return loaded;
    }

    /// What is needed to write about a target, where it is there: a large workspace is not read for a note.
    Loaded loadAround(model::Target target, const std::string& id) const {
        Loaded loaded = loadPart(sourcesAround(*db, target, id));
        loaded.snapshot.index();
        return loaded;
    }

    Evidence evidence(const Loaded& loaded) const {
        return Evidence(loaded, [this](const std::string& id) { return followForwards(*db, id); });
    }

    Fold ledger(const Loaded& loaded) {
        forgetIfOthersWrote();
        std::vector<std::string> order;
        std::optional<Evidence> traces; // only where an event is new
        for (Event& e : loadEvents(*db, recall)) {
            order.push_back(e.id);
            if (recall.contains(e.id)) continue;
            if (!traces) traces.emplace(evidence(loaded));
            remember(recall, read(std::move(e), *traces));
        }
        std::vector<const Recalled*> events;
        for (const auto& id : order) events.push_back(&recall.at(id));
        return fold(events);
    }

    /// What was grouped is out of date, and what events lead to is to be found anew.
    void committedGrouping(SQLite::Transaction& transaction) {
        const auto revision = metaNumber(*db, "sources_revision");
        setMeta(*db, "sources_revision", revision + 1);
        committedTargets(transaction);
        if (seenRevision == revision) seenRevision = revision + 1;
    }
};

} // namespace pledge::store
