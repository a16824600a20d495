#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/blocks.h"
#include "core/model/hit.h"
#include "core/model/snapshot.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pledge::store {

/// What an analyst writes, before it is an event of the ledger.
struct NewAnnotation {
    std::string by;
    model::Target target = model::Target::facet;
    std::string targetId;
    std::optional<model::Judgement> judgement;
    std::string readingId;             ///< with `accepted`
    std::optional<model::Value> value; ///< with `none_correct`
    std::string note;
    std::vector<std::string> tags;
};

/// What changes with each write to sources or to the finding: whoever sees the same again knows that nobody wrote.
struct Stamp {
    std::int64_t sources = 0, finding = 0, writes = 0;
    bool operator==(const Stamp&) const = default;
};

/// The sources whose announcements are out of date.
struct Pending {
    Stamp stamp;
    bool all = false;                 ///< all are to be reconciled: nothing is known of who is linked to whom, or
    bool overruled = false;           ///< people said what belongs together
    std::vector<std::string> sources; ///< ids in order of import
};

/// The announcements of a part of the sources, made anew.
struct PartFinding {
    Stamp stamp;      ///< when what it was made from was read
    bool all = false; ///< it is the whole
    int blocksVersion = 0;
    std::vector<std::string> sources; ///< ids of the part
    model::Finding finding;
    std::vector<std::pair<std::string, std::string>> forwards; ///< ids (old, new) that lead on for good
    std::vector<std::vector<std::string>> linked;              ///< the sources of the part, by who is linked to whom
    std::vector<std::pair<std::string, model::Blocks>> blocks; ///< of those whose blocks are not known yet
};

/// How an analyst overrules what reconciling put together, before it is an event of the ledger.
struct NewOverrule {
    std::string by;
    model::Act act = model::Act::join;
    /// `join`: announcements, or commitments of one announcement. `part`: an announcement and some of its sources, or a
    /// commitment and some of its claims. `move`: a claim and a commitment, or a source and an announcement. `rename`:
    /// one announcement or commitment.
    std::vector<std::string> ids;
    std::string name;               ///< of `rename`
    std::vector<std::string> names; ///< of `same`, `different`, `unsure`: two, as claims give them
};

/// A filter that somebody named, so as to come back to it.
struct SavedView {
    std::string name;
    std::string criteria; ///< JSON, of the window's making
    bool operator==(const SavedView&) const = default;
};

/// One problem that `check` found, as a sentence that names the place.
using Problem = std::string;

/// A workspace file (`*.pledge`): the only door to SQLite. One object a thread.
class Workspace {
public:
    /// Opens `path`, making it where `create` is set and it is absent. Errors: unreadable, unsupported (no workspace,
    /// or of a newer version), busy, failed. `patience` is how long calls wait for another process to finish writing
    /// before they are `busy`.
    static base::Result<Workspace> open(const std::string& path, bool create,
                                        std::chrono::milliseconds patience = std::chrono::seconds(5));
    Workspace(Workspace&&) noexcept;
    Workspace& operator=(Workspace&&) noexcept;
    ~Workspace();

    const std::string& path() const;
    /// Changes whenever any process writes to the file.
    long long dataVersion() const;

    /// Whether a source of these bytes (SHA-256) is already there.
    bool hasSource(const std::string& sha256) const;
    /// Adds a source with its bytes, article and claims in one transaction. Gives it its id, letter and time, and its
    /// claims their ids. The finding is out of date from then on. Adding known bytes again changes nothing and returns
    /// the known source.
    base::Result<model::Source> addSource(const std::string& bytes, const model::Article& article,
                                          const std::vector<model::Claim>& claims, int rulesVersion,
                                          const base::Clock& clock);

    /// Takes a source out, in one transaction. What was written about it stays in the ledger. The finding is out of
    /// date from then on. Errors: usage (no such source), busy, failed.
    base::Result<void> removeSource(const std::string& id);

    /// Whether sources or overrules changed since the finding was put.
    bool findingIsStale() const;
    /// Replaces the finding in one transaction; `forwards` are pairs of ids (old, new) that lead on for good.
    base::Result<void> putFinding(const model::Finding& finding,
                                  const std::vector<std::pair<std::string, std::string>>& forwards);
    /// What is out of date. `blocksVersion` is that of the caller's blocks: where the workspace has others, all is.
    base::Result<Pending> pending(int blocksVersion) const;
    /// Ids of the sources, up to date ones alone, that one with these blocks meets.
    base::Result<std::vector<std::string>> meeting(const model::Blocks& blocks, const std::string& language) const;
    /// The sources with those that are linked to any of them: the part of the workspace that they belong to.
    base::Result<std::vector<std::string>> linkedWith(const std::vector<std::string>& sources) const;
    /// These sources with their claims, and the announcements that any of them reports; no annotations.
    base::Result<model::Snapshot> part(const std::vector<std::string>& sources) const;
    /// Whether the finding has this id.
    base::Result<bool> lives(const std::string& id) const;
    /// Puts a part in the place of the announcements that its sources report, in one transaction. False, and nothing is
    /// written, where somebody wrote since its stamp.
    base::Result<bool> putPart(const PartFinding& part);
    /// The id that `id` leads to now: itself, or what it was forwarded to.
    std::string resolve(const std::string& id) const;

    /// Appends an event to the ledger. Errors: usage (no such target or reading), busy, failed. Returns the annotation.
    base::Result<model::Annotation> annotate(const NewAnnotation& annotation, const base::Clock& clock);

    /// Appends an event to the ledger that says what belongs together. The finding is out of date from then on. Errors:
    /// usage (a sentence on what does not fit), busy, failed.
    base::Result<model::Overrule> overrule(const NewOverrule& overrule, const base::Clock& clock);
    /// Takes an annotation or an overrule back by another event, whose id it returns; after that of an overrule the
    /// finding is out of date. Errors: usage (there is none of that id, or it was taken back already), busy, failed.
    base::Result<std::string> takeBack(const std::string& event, const std::string& by, const base::Clock& clock);
    /// The overrules that were not taken back, oldest first, with their targets as they are found today.
    base::Result<std::vector<model::Overrule>> overrules() const;

    /// Where `words` are found, in claims, articles, labels of commitments, notes and what sources say of themselves:
    /// all kinds in the order of HitKind, of each at most `most` hits. What words mean is said in
    /// core/base/search_query; in an article they are found where one passage (a paragraph) holds all of them. Errors:
    /// busy, failed, damaged.
    base::Result<std::vector<model::HitsOfKind>> search(std::string_view words, std::size_t most) const;

    /// The filters that were named, by name.
    base::Result<std::vector<SavedView>> savedViews() const;
    /// Puts a view in the place of the one of its name, if there is one. Errors: usage (no name, no JSON), busy,
    /// failed.
    base::Result<void> saveView(const SavedView& view);
    /// Gives a view another name. Errors: usage (there is none of that name, or one of the new), busy, failed.
    base::Result<void> renameView(const std::string& name, const std::string& to);
    /// Errors: usage (there is none of that name), busy, failed.
    base::Result<void> deleteView(const std::string& name);

    /// Everything, as it stands in one read transaction.
    base::Result<model::Snapshot> snapshot() const;
    /// There are no more claims than so many, most often just as many; told at once.
    std::size_t claimsAtMost() const;
    /// A first look while a large workspace is read: an announcement, the first where `announcement` is none of its
    /// ids, with its sources and claims and what else these report; no annotations. Errors as of `snapshot`.
    base::Result<model::Snapshot> glance(const std::string& announcement) const;

    /// The bytes of a source, as they were imported.
    base::Result<std::string> bytesOf(const std::string& sourceId) const;

    /// Integrity of the file, its references, anchors (spans and quotes) and ledger (hashes and heads).
    base::Result<std::vector<Problem>> check() const;

private:
    struct Impl;
    explicit Workspace(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

} // namespace pledge::store
