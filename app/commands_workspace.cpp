#include "app/account.h"
#include "app/commands.h"
#include "app/outcome.h"
#include "core/pipeline/pipeline.h"
#include "core/report/read_value.h"
#include "core/report/report.h"

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

/// The reading that `wanted` names: by its id, or by a value that only one reading has.
base::Result<std::string> readingNamed(const model::Facet& facet, const std::string& wanted) {
    std::vector<const model::Reading*> fits;
    const auto value = report::readValue(wanted, facet.facet);
    for (const model::Reading& r : facet.readings) {
        if (r.id == wanted) return r.id;
        if (value && report::sameValue(*value, r.value)) fits.push_back(&r);
    }
    if (fits.size() == 1) return fits.front()->id;
    std::string readings;
    for (const model::Reading& r : facet.readings)
        readings += (readings.empty() ? "" : ", ") + r.id + " (" + model::display(r.value, facet.facet) + ")";
    return base::Error{base::Error::Kind::usage, (fits.empty() ? "No reading of " : "Several readings of ") + facet.id +
                                                     " give \"" + wanted + "\": name one of " + readings + "."};
}

/// Fills in what depends on the facet: the reading and the value.
base::Result<void> readJudgement(const AnnotateOptions& options, const model::Snapshot& snapshot,
                                 store::NewAnnotation& annotation) {
    const auto usage = [](const char* message) { return base::Error{base::Error::Kind::usage, message}; };
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
        std::cout << report::listRules(pipeline::rules(), formats.at(options.format));
        return printed();
    }
    if (options.workspace.empty())
        return failed(
            {base::Error::Kind::usage, "list " + options.what + " needs a workspace; list rules needs none."});
    const auto snapshot = readWorkspace(options.workspace);
    if (!snapshot) return failed(snapshot.error());
    std::cout << report::list(*snapshot, whats.at(options.what), formats.at(options.format));
    return printed();
}

int annotate(const AnnotateOptions& options) {
    auto workspace = openWorkspace(options.workspace);
    if (!workspace) return failed(workspace.error());
    const auto snapshot = workspace->snapshot();
    if (!snapshot) return failed(snapshot.error());
    const auto target = targetOf(options.id);
    if (!target) return failed(target.error());
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
