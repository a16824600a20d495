#include "core/store/workspace.h"

#include "core/base/hash.h"
#include "core/store/check.h"
#include "core/store/findings.h"
#include "core/store/ledger.h"
#include "core/store/overrules.h"
#include "core/store/parts.h"
#include "core/store/sources.h"
#include "core/store/workspace_impl.h"
#include "core/store/zip.h"

#include <algorithm>

namespace pledge::store {

using base::Error;
using base::Result;

namespace {

/// The finding's tables do not say who shaped it: the ledger does.
void markOverruled(model::Snapshot& snapshot) {
    if (snapshot.overrules.empty()) return;
    model::NamesOfSources names;
    for (const model::Claim& c : snapshot.claims) model::addNames(names, c);
    model::markOverruled(snapshot.finding, snapshot.overrules, names);
}

} // namespace

Workspace::Workspace(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Workspace::Workspace(Workspace&&) noexcept = default;
Workspace& Workspace::operator=(Workspace&&) noexcept = default;
Workspace::~Workspace() = default;

Result<Workspace> Workspace::open(const std::string& path, bool create, std::chrono::milliseconds patience) {
    auto db = openDatabase(path, create, static_cast<int>(patience.count()));
    if (!db) return db.error();
    auto impl = std::make_unique<Impl>();
    impl->path = path;
    impl->db = std::move(*db);
    return guarded(path, [&]() -> Result<Workspace> {
        impl->seenRevision = metaNumber(*impl->db, "sources_revision");
        return Workspace(std::move(impl));
    });
}

const std::string& Workspace::path() const { return impl_->path; }

long long Workspace::dataVersion() const {
    try {
        SQLite::Statement statement(*impl_->db, "PRAGMA data_version");
        if (statement.executeStep()) impl_->lastVersion = statement.getColumn(0).getInt64();
    } catch (const SQLite::Exception&) {
        // Another process is committing just now: the next question will see it.
    }
    return impl_->lastVersion + impl_->writes;
}

bool Workspace::hasSource(const std::string& sha256) const {
    const auto found = guarded(impl_->path, [&]() -> Result<bool> {
        return oneText(*impl_->db, "SELECT sha256 FROM editions WHERE sha256 = ?", sha256).has_value();
    });
    return found && *found;
}

Result<model::Source> Workspace::addSource(const std::string& bytes, const model::Article& article,
                                           const std::vector<model::Claim>& claims, int rulesVersion,
                                           const base::Clock& clock) {
    if (const auto wrong = misplacedClaim(article.text, claims))
        return Error{Error::Kind::usage, article.file + " was not imported: " + *wrong + "."};
    return guarded(impl_->path, [&]() -> Result<model::Source> {
        const std::string sha256 = base::sha256(bytes);
        if (const auto known = sourceWithBytes(*impl_->db, sha256)) return *known;
        auto transaction = impl_->beginWrite();
        if (const auto known = sourceWithBytes(*impl_->db, sha256)) return *known; // another process was faster
        const auto source = insertSource(*impl_->db, bytes, sha256, article, claims, rulesVersion, clock.now());
        addPending(*impl_->db, source.id);
        impl_->committedGrouping(transaction);
        return source;
    });
}

bool Workspace::findingIsStale() const {
    const auto stale = guarded(impl_->path, [&]() -> Result<bool> {
        return metaNumber(*impl_->db, "sources_revision") != metaNumber(*impl_->db, "finding_revision");
    });
    return !stale || *stale;
}

Result<void> Workspace::putFinding(const model::Finding& finding,
                                   const std::vector<std::pair<std::string, std::string>>& forwards) {
    return guarded(impl_->path, [&]() -> Result<void> {
        auto transaction = impl_->beginWrite();
        replaceFinding(*impl_->db, finding);
        addForwards(*impl_->db, forwards);
        dropForwards(*impl_->db, finding);
        forgetParts(*impl_->db);
        setMeta(*impl_->db, "finding_revision", impl_->seenRevision);
        setMeta(*impl_->db, "finding_writes", metaNumber(*impl_->db, "finding_writes") + 1);
        impl_->committedTargets(transaction);
        return {};
    });
}

Result<void> Workspace::removeSource(const std::string& id) {
    return guarded(impl_->path, [&]() -> Result<void> {
        auto transaction = impl_->beginWrite();
        forgetSource(*impl_->db, id);
        if (!deleteSource(*impl_->db, id))
            return Error{Error::Kind::usage, "There is no source “" + id + "” in " + impl_->path + "."};
        impl_->committedGrouping(transaction);
        return {};
    });
}

Result<Pending> Workspace::pending(int blocksVersion) const {
    return guarded(impl_->path, [&]() -> Result<Pending> {
        SQLite::Transaction transaction(*impl_->db);
        return pendingIn(*impl_->db, blocksVersion);
    });
}

Result<std::vector<std::string>> Workspace::meeting(const model::Blocks& blocks, const std::string& language) const {
    return guarded(impl_->path,
                   [&]() -> Result<std::vector<std::string>> { return store::meeting(*impl_->db, blocks, language); });
}

Result<std::vector<std::string>> Workspace::linkedWith(const std::vector<std::string>& sources) const {
    return guarded(impl_->path,
                   [&]() -> Result<std::vector<std::string>> { return store::linkedWith(*impl_->db, sources); });
}

Result<model::Snapshot> Workspace::part(const std::vector<std::string>& sources) const {
    return guarded(impl_->path, [&]() -> Result<model::Snapshot> {
        SQLite::Transaction transaction(*impl_->db);
        return impl_->loadPart(sources).snapshot;
    });
}

std::size_t Workspace::claimsAtMost() const {
    const auto last = guarded(impl_->path, [&]() -> Result<std::size_t> {
        SQLite::Statement row(*impl_->db, "SELECT ifnull(max(number), 0) FROM claims");
        return static_cast<std::size_t>(row.executeStep() ? row.getColumn(0).getInt64() : 0);
    });
    return last ? *last : 0; // what is wrong is said by what reads it next
}

Result<model::Snapshot> Workspace::glance(const std::string& announcement) const {
    return guarded(impl_->path, [&]() -> Result<model::Snapshot> {
        SQLite::Transaction transaction(*impl_->db);
        Loaded loaded = impl_->loadPart(sourcesOfAnnouncement(*impl_->db, announcement));
        loaded.snapshot.index();
        return std::move(loaded.snapshot);
    });
}

Result<bool> Workspace::lives(const std::string& id) const {
    return guarded(impl_->path, [&]() -> Result<bool> { return store::lives(*impl_->db, id); });
}

Result<bool> Workspace::putPart(const PartFinding& part) {
    return guarded(impl_->path, [&]() -> Result<bool> {
        auto transaction = impl_->beginWrite();
        if (stampOf(*impl_->db) != part.stamp) return false;
        choosePart(*impl_->db, part.sources);
        part.all ? replaceFinding(*impl_->db, part.finding) : replacePart(*impl_->db, part.finding);
        addForwards(*impl_->db, part.forwards);
        dropForwards(*impl_->db, part.finding);
        putLinks(*impl_->db, part);
        setMeta(*impl_->db, "finding_revision", part.stamp.sources);
        impl_->committedTargets(transaction);
        return true;
    });
}

std::string Workspace::resolve(const std::string& id) const {
    const auto found = guarded(impl_->path, [&]() -> Result<std::string> { return followForwards(*impl_->db, id); });
    return found ? *found : id;
}

Result<model::Annotation> Workspace::annotate(const NewAnnotation& annotation, const base::Clock& clock) {
    return guarded(impl_->path, [&]() -> Result<model::Annotation> {
        auto transaction = impl_->beginWrite();
        NewAnnotation about = annotation;
        about.targetId = followForwards(*impl_->db, annotation.targetId);
        const Loaded loaded = impl_->loadAround(about.target, about.targetId);
        if (!about.readingId.empty()) about.readingId = followForwards(*impl_->db, annotation.readingId);
        if (const auto fit = fits(about, loaded); !fit) return fit.error();
        const auto heads = headsOf(*impl_->db);
        const auto text = eventText(about, loaded, clock.now(), heads);
        const auto id = insertEvent(*impl_->db, text, heads);
        auto written = read(readEvent(id, text), impl_->evidence(loaded));
        impl_->forgetIfOthersWrote();
        impl_->committed(transaction);
        return *remember(impl_->recall, std::move(written)).annotation;
    });
}

Result<model::Overrule> Workspace::overrule(const NewOverrule& overrule, const base::Clock& clock) {
    return guarded(impl_->path, [&]() -> Result<model::Overrule> {
        auto transaction = impl_->beginWrite();
        const Loaded loaded = impl_->load();
        auto targets =
            targetsOf(overrule, loaded, [&](const std::string& id) { return followForwards(*impl_->db, id); });
        if (!targets) return targets.error();
        const auto heads = headsOf(*impl_->db);
        const auto text = groupText(*targets, loaded, clock.now(), heads);
        const auto id = insertEvent(*impl_->db, text, heads);
        auto written = overruleOf(readEvent(id, text), impl_->evidence(loaded));
        impl_->committedGrouping(transaction);
        return written;
    });
}

Result<std::string> Workspace::takeBack(const std::string& event, const std::string& by, const base::Clock& clock) {
    return guarded(impl_->path, [&]() -> Result<std::string> {
        if (by.empty()) return Error{Error::Kind::usage, "Who takes it back must be said."};
        auto transaction = impl_->beginWrite();
        // Of a judgement its event says enough; what an overrule is about must be found first.
        const bool judges = isLivingAnnotation(*impl_->db, event);
        const auto living = judges ? std::vector<model::Overrule>() : impl_->ledger(impl_->load()).overrules;
        if (!judges && std::none_of(living.begin(), living.end(), [&](const auto& o) { return o.id == event; }))
            return Error{Error::Kind::usage, "There is no judgement, note or overrule “" + event +
                                                 "” to take back in " + impl_->path + "."};
        const auto heads = headsOf(*impl_->db);
        const auto id = insertEvent(*impl_->db, undoText(event, by, clock.now(), heads), heads);
        judges ? impl_->committed(transaction) : impl_->committedGrouping(transaction);
        return id;
    });
}

Result<std::vector<model::Overrule>> Workspace::overrules() const {
    return guarded(impl_->path, [&]() -> Result<std::vector<model::Overrule>> {
        SQLite::Transaction transaction(*impl_->db);
        return impl_->ledger(impl_->load()).overrules;
    });
}

Result<model::Snapshot> Workspace::snapshot() const {
    return guarded(impl_->path, [&]() -> Result<model::Snapshot> {
        SQLite::Transaction transaction(*impl_->db);
        impl_->seenRevision = metaNumber(*impl_->db, "sources_revision");
        Loaded loaded = impl_->load();
        auto [annotations, overrules] = impl_->ledger(loaded);
        loaded.snapshot.annotations = std::move(annotations);
        loaded.snapshot.overrules = std::move(overrules);
        markOverruled(loaded.snapshot);
        return std::move(loaded.snapshot);
    });
}

Result<std::string> Workspace::bytesOf(const std::string& sourceId) const {
    return guarded(impl_->path, [&]() -> Result<std::string> {
        SQLite::Statement row(*impl_->db,
                              "SELECT b.size, b.deflate FROM editions e JOIN source_bytes b ON b.sha256 = e.sha256 "
                              "WHERE e.source = ? ORDER BY e.edition DESC LIMIT 1");
        Binder(row) << sourceId;
        if (!row.executeStep())
            return Error{Error::Kind::usage, "There is no source “" + sourceId + "” in " + impl_->path + "."};
        const auto packed = row.getColumn(1);
        return inflated({static_cast<const char*>(packed.getBlob()), static_cast<std::size_t>(packed.getBytes())},
                        static_cast<std::size_t>(row.getColumn(0).getInt64()));
    });
}

Result<std::vector<Problem>> Workspace::check() const {
    return guarded(impl_->path, [&]() -> Result<std::vector<Problem>> {
        SQLite::Transaction transaction(*impl_->db);
        return problemsOf(*impl_->db);
    });
}

} // namespace pledge::store
