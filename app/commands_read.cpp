#include "app/commands.h"
#include "app/outcome.h"
#include "core/base/memory.h"
#include "core/pipeline/pipeline.h"
#include "core/report/report.h"

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <unistd.h>

namespace pledge::app {
namespace {

/// Progress on standard error, where it is a terminal.
class ProgressLine {
public:
    ~ProgressLine() {
        if (shown_) std::cerr << "\r\033[K";
    }
    void operator()(const pipeline::Progress& p) {
        if (!terminal_ || p.file.empty()) return;
        std::cerr << "\r\033[K" << p.done + 1 << " of " << p.total << "  " << p.file << std::flush;
        shown_ = true;
    }

private:
    bool terminal_ = isatty(STDERR_FILENO);
    bool shown_ = false;
};

std::string counted(std::size_t n, const std::string& what) {
    return std::to_string(n) + ' ' + what + (n == 1 ? "" : "s");
}

} // namespace

int extract(const ExtractOptions& options) {
    base::keepFreedMemory();
    base::useLargePages();
    // Pieces come large and whole: a buffer of standard output would only cut them up.
    std::setvbuf(stdout, nullptr, _IONBF, 0);
    int status = 0;
    const auto notes = pipeline::printExtracts(
        options.inputs,
        [](std::string_view piece) { std::cout.write(piece.data(), static_cast<std::streamsize>(piece.size())); },
        [&](const base::Error& e) { status = std::max(status, failed(e)); });
    for (const std::string& note : notes) complain(note);
    return printed(status);
}

int reconcile(const ReconcileOptions& options) {
    base::keepFreedMemory();
    base::useLargePages();
    int status = 0;
    std::vector<pipeline::Extracted> all;
    const auto notes = pipeline::extractAll(options.inputs, [&](base::Result<pipeline::Extracted> e) {
        if (e)
            all.push_back(std::move(*e));
        else
            status = std::max(status, failed(e.error()));
    });
    for (const std::string& note : notes) complain(note);
    if (all.empty()) return status;
    // The order of the inputs means nothing: their content and name decide.
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) {
        return std::tie(a.source.sha256, a.source.article.file) < std::tie(b.source.sha256, b.source.article.file);
    });
    for (std::size_t i = 1; i < all.size(); ++i)
        if (all[i].source.sha256 == all[i - 1].source.sha256)
            complain(all[i].source.article.file + " has the same bytes as " + all[i - 1].source.article.file +
                     " and is read once.");
    std::cout << report::reconcileJson(pipeline::reconcileAll(std::move(all))) << '\n';
    return printed(status);
}

int import(const ImportOptions& options) {
    auto workspace = store::Workspace::open(options.workspace, true);
    if (!workspace) return failed(workspace.error());
    pipeline::ImportReport report;
    {
        ProgressLine line;
        report = pipeline::import(*workspace, options.inputs, base::SystemClock(),
                                  [&](const pipeline::Progress& p) { line(p); });
    }
    for (const model::Source& s : report.added) {
        std::cout << s.letter << "  " << s.article.file << ": "
                  << (s.article.title.empty() ? "untitled" : s.article.title) << '\n';
        for (const std::string& note : s.article.notes) std::cout << "   " << note << '\n';
    }
    for (const std::string& file : report.known)
        std::cout << "   " << file << ": already in the workspace, nothing added\n";
    for (const std::string& note : report.notes) std::cout << "   " << note << '\n';
    int status = 0;
    for (const base::Error& e : report.errors) status = std::max(status, failed(e));
    std::cout << counted(report.added.size(), "source") << " added to " << options.workspace << '\n';
    return printed(status);
}

} // namespace pledge::app
