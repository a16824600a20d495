#pragma once

#include "core/model/hit.h"
#include "core/model/rule.h"
#include "core/model/snapshot.h"
#include "core/report/buffer.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace pledge::report {

/// One line of `extract --format jsonl` (contract), without the line end.
std::string extractLine(const model::Article& article, const std::vector<model::Claim>& claims);

/// The same written piece by piece, for articles of any length: what stands before the claims at once, then the claims
/// in batches, then the end.
class ExtractLine {
public:
    using Out = std::function<void(std::string_view)>;
    /// `out` gets the line in pieces of some 64 KB.
    ExtractLine(const model::Article& article, Out out);

    void add(const std::vector<model::Claim>& claims);
    void finish();

private:
    void putText(std::string_view utf8);
    void handOn();

    Out out_;
    std::vector<std::string> notes_;
    Buffer buffer_;
    bool any_ = false; ///< a claim was written
};

/// What `reconcile --format json` prints (contract), for the sources and the finding of the snapshot.
std::string reconcileJson(const model::Snapshot& snapshot);

/// What `list` shows. `columns` are also the keys of the JSON objects; `id` is always among them.
enum class What { sources, announcements, commitments, facets, claims, discrepancies, annotations, overrules };
enum class Format { table, json, csv };
std::string list(const model::Snapshot& snapshot, What what, Format format);

/// What `group` prints: the event that it wrote, or the one that takes `undone` back.
std::string overruleJson(const model::Overrule& overrule);
std::string undoneJson(const std::string& event, const std::string& undone);

/// What `search` prints: for people, what was found between guillemets; and as one object (`pledgescope/search/1`).
std::string hitsText(const std::vector<model::HitsOfKind>& kinds);
std::string hitsJson(const std::string& words, const std::vector<model::HitsOfKind>& kinds);

/// The catalogue of rules as `list rules` shows it; its `id` is the rule's name.
std::string listRules(const std::vector<model::Rule>& rules, Format format);

/// What `explain` prints of some claims of an article, for a reader: each in its sentence, its value in words, its rule
/// and what that recognises, then its steps, numbered.
std::string explainText(const model::Article& article, const std::vector<const model::Claim*>& claims,
                        const std::vector<model::Rule>& rules);
/// The same as one object (`pledgescope/explain/1`); `at` is the code point that was asked for.
std::string explainJson(const model::Article& article, std::size_t at, const std::vector<const model::Claim*>& claims,
                        const std::vector<model::Rule>& rules);

/// To what a snapshot was narrowed before it was reported, so that its reader is told; both empty where it is whole.
struct Narrowing {
    std::string where;        ///< an expression
    std::string announcement; ///< an id
};

/// What `export -o FILE.json` writes: everything, losslessly (`pledgescope/workspace/1`). `narrowed` stands in it where
/// the snapshot is not the whole.
std::string exportJson(const model::Snapshot& snapshot, const Narrowing& narrowed = {});

/// The dossier as a plain list of numbered parts, which ui/paper lays out and paints.
struct DossierPart {
    enum class Form {
        title,
        heading,
        paragraph,
        source,
        chart,
        discrepancy,
        reading,
        quote,
        judgement,
        note,
        reference
    };
    Form form = Form::paragraph;
    std::string text;   ///< what to print
    std::string mark;   ///< letter of a source, verdict sign, or number of a reference: "A", "≠", "3"
    std::string detail; ///< a second, quieter line: publisher and date, reason, who and when
    /// Within `text` of a quote: the words of the claim, in code points.
    base::Span emphasis;
    std::string chart; ///< `timeline` or `pillars`
    std::string id;    ///< of what it tells: announcement, facet, claim, source
    bool operator==(const DossierPart&) const = default;
};
std::vector<DossierPart> dossier(const model::Snapshot& snapshot, const std::string& workspaceName,
                                 const Narrowing& narrowed = {});

} // namespace pledge::report
