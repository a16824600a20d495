#include "core/pipeline/pipeline.h"

#include "core/base/hash.h"
#include "core/base/processors.h"
#include "core/extract/extract.h"
#include "core/extract/rules.h"
#include "core/intake/intake.h"
#include "core/model/identity.h"
#include "core/pipeline/inputs.h"

#include <algorithm>
#include <deque>
#include <future>
#include <utility>

namespace pledge::pipeline {
namespace {

/// A, B, … Z, AA, AB, …
std::string letterOf(std::size_t n) {
    std::string s;
    for (++n; n > 0; n = (n - 1) / 26) s.insert(s.begin(), static_cast<char>('A' + (n - 1) % 26));
    return s;
}

} // namespace

const std::vector<model::Rule>& rules() { return extract::rules(); }

const model::Rule* ruleNamed(std::string_view name, std::string_view language) {
    return extract::ruleNamed(name, language);
}

base::Result<Extracted> extractInput(const std::string& file) {
    auto bytes = intake::readBytes({file});
    if (!bytes) return bytes.error();
    return extractBytes(std::move(*bytes), file);
}

base::Result<Extracted> extractBytes(std::string bytes, const std::string& file) {
    auto article = intake::readArticle(bytes, file);
    if (!article) return article.error();
    Extracted out;
    out.source.sha256 = base::sha256(bytes);
    out.source.id = model::sourceIdOf(out.source.sha256);
    out.source.article = std::move(*article);
    out.claims = extract::extract(out.source.article);
    model::identify(out.claims, out.source.sha256);
    out.bytes = std::move(bytes);
    return out;
}

std::vector<std::string> extractAll(const std::vector<std::string>& arguments,
                                    const std::function<void(base::Result<Extracted>)>& each) {
    auto [inputs, errors, notes] = intake::expand(arguments);
    for (base::Error& e : errors) each(std::move(e));
    const std::size_t atOnce = base::processors();
    std::deque<std::future<base::Result<Extracted>>> running;
    std::size_t next = 0;
    while (next < inputs.size() || !running.empty()) {
        while (next < inputs.size() && running.size() < atOnce)
            running.push_back(std::async(std::launch::async, extractInput, inputs[next++].file));
        auto done = running.front().get();
        running.pop_front();
        each(std::move(done));
    }
    return notes;
}

model::Snapshot reconcileAll(std::vector<Extracted> extracted) {
    model::Snapshot snapshot;
    for (Extracted& e : extracted) {
        if (snapshot.source(e.source.id)) continue;
        e.source.letter = letterOf(snapshot.sources.size());
        snapshot.sources.push_back(std::move(e.source));
        std::move(e.claims.begin(), e.claims.end(), std::back_inserter(snapshot.claims));
    }
    snapshot.finding = reconcile::reconcile(inputsOf(snapshot));
    snapshot.index();
    return snapshot;
}

ImportReport import(store::Workspace& workspace, const std::vector<std::string>& arguments, const base::Clock& clock,
                    const OnProgress& progress, std::stop_token stop) {
    ImportReport report;
    auto [inputs, errors, notes] = intake::expand(arguments);
    report.errors = std::move(errors);
    report.notes = std::move(notes);
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        if (stop.stop_requested()) {
            report.cancelled = true;
            break;
        }
        if (progress) progress({i, inputs.size(), inputs[i].file});
        auto read = extractInput(inputs[i].file);
        if (!read) {
            report.errors.push_back(read.error());
            continue;
        }
        if (workspace.hasSource(read->source.sha256)) {
            report.known.push_back(inputs[i].file);
            continue;
        }
        auto added =
            workspace.addSource(read->bytes, read->source.article, read->claims, extract::rulesVersion(), clock);
        if (added)
            report.added.push_back(std::move(*added));
        else
            report.errors.push_back(added.error());
    }
    if (progress) progress({inputs.size(), inputs.size(), {}});
    if (const auto done = refresh(workspace); !done) report.errors.push_back(done.error());
    return report;
}

base::Result<TakenOut> takeOut(store::Workspace& workspace, const model::Source& source) {
    auto bytes = workspace.bytesOf(source.id);
    if (!bytes) return bytes.error();
    if (const auto done = remove(workspace, {source.id}); !done) return done.error();
    return TakenOut{std::move(*bytes), source.article.file};
}

base::Result<model::Source> putBack(store::Workspace& workspace, const TakenOut& source, const base::Clock& clock) {
    auto read = extractBytes(source.bytes, source.file);
    if (!read) return read.error();
    auto added = workspace.addSource(read->bytes, read->source.article, read->claims, extract::rulesVersion(), clock);
    if (!added) return added;
    if (const auto done = refresh(workspace); !done) return done.error();
    return added;
}

} // namespace pledge::pipeline
