#pragma once

#include "app/narrowing.h"

#include <string>
#include <vector>

namespace pledge::app {

// The verbs of the command line. Each prints its result on standard output, each error as one line on standard error,
// and returns the exit status: 0 all done, 1 something could not be read or done, 2 wrong usage.

struct ExtractOptions {
    std::vector<std::string> inputs;
    std::string format = "jsonl";
};
int extract(const ExtractOptions& options);

struct ReconcileOptions {
    std::vector<std::string> inputs;
    std::string format = "json";
};
int reconcile(const ReconcileOptions& options);

struct ImportOptions {
    std::string workspace;
    std::vector<std::string> inputs;
};
int import(const ImportOptions& options);

struct ListOptions {
    std::string what;
    std::string workspace; ///< rules need none
    std::string format = "table";
    NarrowOptions narrow;
};
int list(const ListOptions& options);

struct SearchOptions {
    std::string workspace;
    std::vector<std::string> words;
    std::size_t most = 20; ///< hits of each kind
    bool json = false;
};
int search(const SearchOptions& options);

struct AnnotateOptions {
    std::string workspace;
    std::string id;
    std::string judgement;
    std::string reading;
    std::string value;
    std::string note;
    std::vector<std::string> tags;
    std::string by;
    bool undo = false; ///< take back the last that was written about it; then nothing else
};
int annotate(const AnnotateOptions& options);

struct GroupOptions {
    std::string workspace;
    std::string act;                    ///< join, part, move, rename, same, different, unsure
    std::vector<std::string> arguments; ///< ids or names, by the act
    std::string by;
    std::string undo; ///< the event to take back; then no act
};
int group(const GroupOptions& options);

struct RemoveOptions {
    std::string workspace;
    std::vector<std::string> sources; ///< ids, letters, or files as they were given
};
int remove(const RemoveOptions& options);

struct ExplainOptions {
    std::string input;
    std::size_t at = 0; ///< a code point of the article's text
    std::string format = "text";
};
int explain(const ExplainOptions& options);

struct ChartOptions {
    std::string chart;
    std::string workspace;
    std::string output;
    std::string by; ///< what makes a row: pillar, kind, source or announcement; empty: as the chart has it
    std::string language = "en";
    NarrowOptions narrow;
};
int chart(const ChartOptions& options);

struct OutputOptions {
    std::string workspace;
    std::string output;
    std::string language = "en"; ///< of a dossier
    NarrowOptions narrow;
};
int dossier(const OutputOptions& options);
int exportTo(const OutputOptions& options);

int check(const std::string& workspace);

} // namespace pledge::app
