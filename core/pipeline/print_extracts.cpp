#include "core/base/processors.h"
#include "core/extract/extract.h"
#include "core/intake/intake.h"
#include "core/pipeline/pipeline.h"
#include "core/pipeline/turns.h"
#include "core/report/report.h"

#include <algorithm>
#include <thread>

namespace pledge::pipeline {
namespace {

/// The article alone: the file's bytes are let go before its claims are looked for.
base::Result<model::Article> articleIn(const intake::Input& input) {
    const auto bytes = intake::readBytes(input);
    if (!bytes) return bytes.error();
    return intake::readArticle(*bytes, input.file);
}

std::optional<base::Error> print(const intake::Input& input, const std::function<void(std::string_view)>& write) {
    const auto article = articleIn(input);
    if (!article) return article.error();
    report::ExtractLine line(*article, write);
    extract::extract(*article, {.explain = false}, [&](std::vector<model::Claim>&& claims) { line.add(claims); });
    line.finish();
    write("\n");
    return std::nullopt;
}

void work(const std::vector<intake::Input>& inputs, Turns& turns) {
    for (std::size_t i = turns.begin(); i < inputs.size(); i = turns.begin())
        turns.finish(i, print(inputs[i], [&](std::string_view piece) { turns.write(i, piece); }));
}

} // namespace

std::vector<std::string> printExtracts(const std::vector<std::string>& arguments,
                                       const std::function<void(std::string_view)>& write,
                                       const std::function<void(const base::Error&)>& fail, unsigned threads) {
    const intake::Inputs all = intake::expand(arguments);
    for (const base::Error& e : all.errors) fail(e);
    Turns turns(all.inputs.size(), write, fail);
    if (threads == 0) threads = base::processors();
    const std::size_t helpers = std::min<std::size_t>(threads, all.inputs.size());
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < helpers; ++i) others.emplace_back([&] { work(all.inputs, turns); });
    work(all.inputs, turns);
    others.clear(); // joined
    return all.notes;
}

} // namespace pledge::pipeline
