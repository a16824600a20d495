#include "app/account.h"
#include "app/commands.h"
#include "app/outcome.h"
#include "core/pipeline/pipeline.h"
#include "core/report/read_value.h"
#include "core/report/report.h"

#include <algorithm>
#include <iostream>
#include <map>

namespace pledge::app {
namespace {

/// What the id is about, by its first letter.
base::Result<model::Target> targetOf(const std::string& id) {
    static const std::map<std::string, model::Target> prefixes{{"f-", model::Target::facet},
                                                               {"c-", model::Target::claim},
                                                               {"m-", model::Target::commitment},
                                                               {"s-", model::Target::source}};
    const auto it = prefixes.find(id.substr(0, 2));
    if (it != prefixes.end()) return it->second;
    return base::Error{base::Error::Kind::usage,
                       "\"" + id + "\" is no id of a facet, claim, commitment or source: list prints them."};
}

/// The reading that `wanted` names: by its id, or by a value that only one reading has, in JSON or as it is shown.
base::Result<std::string> readingNamed(const model::Facet& facet, const std::string& wanted) {
    std::vector<const model::Reading*> fits;
    const auto value = report::readValue(wanted, facet.facet);
    for (const model::Reading& r : facet.readings) {
        if (r.id == wanted) return r.id;
        const bool same = value && report::sameValue(*value, r.value);
        if (same || wanted == model::display(r.value, facet.facet)) fits.push_back(&r);
    }
    if (fits.size() == 1) return fits.front()->id;
    std::string readings;
    for (const model::Reading& r : facet.readings)
        readings += (readings.empty() ? "" : ", ") + r.id + " (" + model::display(r.value, facet.facet) + ")";
    const std::string which =
        fits.empty() ? "No reading of " + facet.id + " is" : "Several readings of " + facet.id + " are";
    return base::Error{base::Error::Kind::usage, which + " \"" + wanted + "\": name one of " + readings + "."};
}

/// Fills in what depends on the facet: the reading and the value.
base::Result<void> readJudgement(const AnnotateOptions& options, const model::Snapshot& snapshot,
                                 store::NewAnnotation& annotation) {
    const bool needsFacet = !options.judgement.empty() || !options.reading.empty() || !options.value.empty();
    if (!needsFacet) return {};
    const model::Facet* facet = snapshot.find(annotation.targetId).facet;
    if (!facet)
        return usage("A judgement, a reading or a value needs the id of a facet (f-…): list facets prints them.");
    annotation.judgement = model::judgementNamed(options.judgement);
    const bool accepted = annotation.judgement == model::Judgement::accepted;
    if (accepted == options.reading.empty()) return usage("--judgement accepted and --reading go together.");
    if (!options.value.empty() && annotation.judgement != model::Judgement::none_correct)
        return usage("--value goes with --judgement none_correct.");
    if (accepted) {
        auto reading = readingNamed(*facet, options.reading);
        if (!reading) return reading.error();
        annotation.readingId = *reading;
    }
    if (!options.value.empty()) {
        auto value = report::readValue(options.value, facet->facet);
        if (!value) return value.error();
        annotation.value = *value;
    }
    return {};
}

/// What a filter is held against, by what is listed.
query::Grain grainOf(report::What what) {
    switch (what) {
    case report::What::facets:
    case report::What::discrepancies:
    case report::What::annotations: return query::Grain::facet;
    case report::What::claims:
    case report::What::sources: return query::Grain::claim;
    default: return query::Grain::commitment;
    }
}

/// The source that `wanted` names: by its id, its letter, or its file as it was given.
base::Result<const model::Source*> sourceNamed(const model::Snapshot& snapshot, const std::string& wanted) {
    std::vector<const model::Source*> fits;
    for (const model::Source& s : snapshot.sources) {
        if (s.id == wanted || s.letter == wanted) return &s;
        if (s.article.file == wanted) fits.push_back(&s);
    }
    if (fits.size() == 1) return fits.front();
    return base::Error{base::Error::Kind::failed,
                       fits.empty() ? "\"" + wanted + "\" is no source of the workspace: list sources prints them."
                                    : "Several sources came from " + wanted + ": name one by its id or letter."};
}

/// How many of what people wrote is about the source, a claim of it, or a facet that it speaks of.
std::size_t writtenAbout(const model::Snapshot& snapshot, const model::Source& source) {
    const auto speaks = [&](const model::Facet& facet) {
        return std::any_of(facet.readings.begin(), facet.readings.end(), [&](const model::Reading& r) {
            return std::find(r.sources.begin(), r.sources.end(), source.id) != r.sources.end();
        });
    };
    const auto about = [&](const model::Annotation& a) {
        if (a.targetId == source.id) return true;
        const model::Claim* claim = snapshot.claim(a.targetId);
        const model::Facet* facet = snapshot.find(a.targetId).facet;
        return (claim && claim->source == source.id) || (facet && speaks(*facet));
    };
    return static_cast<std::size_t>(std::count_if(snapshot.annotations.begin(), snapshot.annotations.end(), about));
}

/// Takes back the last that was written about the target; the exit status.
int undoAnnotation(store::Workspace& workspace, const model::Snapshot& snapshot, const AnnotateOptions& options) {
    if (!options.judgement.empty() || !options.reading.empty() || !options.value.empty() || !options.note.empty() ||
        !options.tags.empty())
        return failed({base::Error::Kind::usage, "--undo takes something back and writes nothing: give --by alone."});
    const std::string target = workspace.resolve(options.id);
    const auto& all = snapshot.annotations;
    const auto last = std::find_if(all.rbegin(), all.rend(), [&](const auto& a) { return a.targetId == target; });
    if (last == all.rend())
        return failed(
            {base::Error::Kind::usage, "Nothing is written about " + options.id + " that can be taken back."});
    const auto event =
        workspace.takeBack(last->id, options.by.empty() ? accountName() : options.by, base::SystemClock());
    if (!event) return failed(event.error());
    std::cout << *event << '\n';
    return printed();
}

} // namespace

int list(const ListOptions& options) {
    static const std::map<std::string, report::What> whats{
        {"sources", report::What::sources},         {"announcements", report::What::announcements},
        {"commitments", report::What::commitments}, {"facets", report::What::facets},
        {"claims", report::What::claims},           {"discrepancies", report::What::discrepancies},
        {"annotations", report::What::annotations}, {"overrules", report::What::overrules}};
    static const std::map<std::string, report::Format> formats{
        {"table", report::Format::table}, {"json", report::Format::json}, {"csv", report::Format::csv}};
    if (options.what == "rules") {
        if (options.narrow.any())
            return failed({base::Error::Kind::usage,
                           "list rules takes no --where, no --view and no --announcement: rules "
                           "belong to no workspace."});
        std::cout << report::listRules(pipeline::rules(), formats.at(options.format));
        return printed();
    }
    if (options.workspace.empty())
        return failed(
            {base::Error::Kind::usage, "list " + options.what + " needs a workspace; list rules needs none."});
    const report::What what = whats.at(options.what);
    const auto read = readNarrowed(options.workspace, options.narrow, grainOf(what));
    if (!read) return failed(read.error());
    std::cout << report::list(read->snapshot, what, formats.at(options.format));
    return printed();
}

int annotate(const AnnotateOptions& options) {
    auto workspace = openWorkspace(options.workspace);
    if (!workspace) return failed(workspace.error());
    const auto snapshot = workspace->snapshot();
    if (!snapshot) return failed(snapshot.error());
    const auto target = targetOf(options.id);
    if (!target) return failed(target.error());
    if (options.undo) return undoAnnotation(*workspace, *snapshot, options);
    store::NewAnnotation annotation;
    annotation.by = options.by.empty() ? accountName() : options.by;
    annotation.target = *target;
    annotation.targetId = workspace->resolve(options.id);
    annotation.note = options.note;
    annotation.tags = options.tags;
    if (const auto read = readJudgement(options, *snapshot, annotation); !read) return failed(read.error());
    if (!annotation.judgement && annotation.note.empty() && annotation.tags.empty())
        return failed({base::Error::Kind::usage, "There is nothing to write: give --judgement, --note or --tag."});
    const auto written = workspace->annotate(annotation, base::SystemClock());
    if (!written) return failed(written.error());
    std::cout << written->id << '\n';
    return printed();
}

int remove(const RemoveOptions& options) {
    auto workspace = openWorkspace(options.workspace);
    if (!workspace) return failed(workspace.error());
    const auto snapshot = workspace->snapshot();
    if (!snapshot) return failed(snapshot.error());
    int status = 0;
    std::vector<const model::Source*> going;
    for (const std::string& wanted : options.sources) {
        const auto source = sourceNamed(*snapshot, wanted);
        if (!source)
            status = std::max(status, failed(source.error()));
        else if (std::find(going.begin(), going.end(), *source) == going.end())
            going.push_back(*source);
    }
    std::vector<std::string> ids;
    for (const model::Source* s : going) ids.push_back(s->id);
    if (const auto done = pipeline::remove(*workspace, ids); !done) return failed(done.error());
    for (const model::Source* s : going) {
        std::cout << s->letter << "  " << s->article.file << ": taken out";
        if (const std::size_t kept = writtenAbout(*snapshot, *s); kept > 0)
            std::cout << "; " << kept << (kept == 1 ? " note written about it stays" : " notes written about it stay")
                      << " in the ledger";
        std::cout << '\n';
    }
    return printed(status);
}

int check(const std::string& path) {
    const auto workspace = store::Workspace::open(path, false);
    if (!workspace) return failed(workspace.error());
    const auto problems = workspace->check();
    if (!problems) return failed(problems.error());
    for (const store::Problem& p : *problems) complain(path + ": " + p);
    if (problems->empty()) std::cout << path << ": sound\n";
    return printed(problems->empty() ? 0 : 1);
}

} // namespace pledge::app
