#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/rule.h"
#include "core/model/snapshot.h"
#include "core/store/workspace.h"

#include <cstddef>
#include <functional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace pledge::pipeline {

/// A source that was read and searched, before any workspace knows it.
struct Extracted {
    std::string bytes;
    model::Source source; ///< id, sha256 and article; no letter, no time
    std::vector<model::Claim> claims; ///< identified
};

/// How far a batch has come. Reported from the thread that runs it.
struct Progress {
    std::size_t done = 0;
    std::size_t total = 0;
    std::string file; ///< the input in hand
};
using OnProgress = std::function<void(const Progress&)>;

/// The catalogue of the rules that find claims, of all languages.
const std::vector<model::Rule>& rules();
/// The rule of that name for that language, else for any; nullptr for names that the catalogue does not have.
const model::Rule* ruleNamed(std::string_view name, std::string_view language);

/// Reads one input (a file's path, or `-`) and finds its claims.
base::Result<Extracted> extractInput(const std::string& file);
/// The same of bytes that were read already; `file` is what they are called.
base::Result<Extracted> extractBytes(std::string bytes, const std::string& file);

/// The inputs that arguments stand for, in order, each extracted or refused. `each` is called once an input, in order,
/// on the calling thread; several inputs are in work at a time. Errors of the arguments themselves come first. Returns what
/// was left out of folders, each a sentence.
std::vector<std::string> extractAll(const std::vector<std::string>& arguments, const std::function<void(base::Result<Extracted>)>& each);

/// What `extract` prints: a line for each input that the arguments stand for, in their order, the same with any number
/// of threads (0: as many as there are processors). `write` gets the lines in pieces, `fail` the errors, each in its
/// place; never two calls at a time. Of a long article no more is held than its text. Returns what was left out of
/// folders, each a sentence.
std::vector<std::string> printExtracts(const std::vector<std::string>& arguments,
                                       const std::function<void(std::string_view)>& write,
                                       const std::function<void(const base::Error&)>& fail, unsigned threads = 0);

/// Reconciles in memory: a snapshot with the sources (letters in order of first input; the same bytes once), claims and finding.
model::Snapshot reconcileAll(std::vector<Extracted> extracted);

/// What an import did.
struct ImportReport {
    std::vector<model::Source> added;
    std::vector<std::string> known;   ///< inputs whose bytes were already there
    std::vector<base::Error> errors;  ///< one a bad input, the others were done
    std::vector<std::string> notes;   ///< what was left out of folders, each a sentence
    bool cancelled = false;
};

/// Reads inputs into a workspace, one transaction a source, then brings the finding up to date. Stops between sources
/// where `stop` asks for it; what was added stays and is reconciled.
ImportReport import(store::Workspace& workspace, const std::vector<std::string>& arguments, const base::Clock& clock,
                    const OnProgress& progress = {}, std::stop_token stop = {});

/// Brings the finding up to date where sources or overrules changed since: reads and reconciles only those that came, with whatever is
/// linked to them, and replaces only the announcements that these report. The same as reconciling everything; ids of
/// groups that stay are kept. With overrules in force it reconciles everything.
base::Result<void> refresh(store::Workspace& workspace);

/// Takes sources out, by their ids, one transaction each, then brings the finding up to date. Stops at the first error.
base::Result<void> remove(store::Workspace& workspace, const std::vector<std::string>& sources);

/// What of a source has to be kept to put it back.
struct TakenOut {
    std::string bytes;
    std::string file; ///< what it was imported from
};
/// Takes one source out as `remove` does.
base::Result<TakenOut> takeOut(store::Workspace& workspace, const model::Source& source);
/// Reads it anew and adds it as an import would: under the next letter, with what was written about it.
base::Result<model::Source> putBack(store::Workspace& workspace, const TakenOut& source, const base::Clock& clock);

} // namespace pledge::pipeline
