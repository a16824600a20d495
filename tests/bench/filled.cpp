#include "tests/bench/filled.h"

#include "core/base/clock.h"
#include "core/pipeline/pipeline.h"
#include "tests/generator/generator.h"

#include <fstream>

namespace pledge::bench {

namespace fs = std::filesystem;

Filled fill(store::Workspace& workspace, std::size_t claims, const fs::path& folder) {
    const generator::Corpus corpus(claims);
    Filled filled;
    fs::create_directories(folder);
    for (std::size_t i = 0; i < corpus.size() && filled.claims < claims; ++i) {
        const auto made = corpus.article(i);
        const fs::path file = folder / made.file;
        std::ofstream(file, std::ios::binary) << made.text;
        auto read = pipeline::extractInput(file.string());
        fs::remove(file);
        if (!read) continue;
        filled.claims += read->claims.size();
        ++filled.articles;
        if (!workspace.addSource(read->bytes, read->source.article, read->claims, 1, base::SystemClock())) break;
    }
    (void)pipeline::refresh(workspace);
    return filled;
}

} // namespace pledge::bench
