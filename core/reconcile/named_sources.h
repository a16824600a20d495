#pragma once

#include "core/model/article.h"

#include <functional>
#include <set>
#include <string>
#include <vector>

namespace pledge::reconcile {

/// A paper or agency that an article names, outside of quotation marks, as where its story is from.
struct NamedSource {
    std::string key;   ///< as of `partyKey`
    std::string words; ///< as it is written: "Faro Wire reported", 「海辺通信によると」
};

/// By form: "Faro Wire reported", "according to Faro Wire", "(Faro Wire) -", 「海辺通信によると」,「海辺通信が報じた」.
/// `isPublisher` tells which keys are those of other sources' publishers, and `starts` with which words these begin;
/// beside such a name any words of telling count ("the Faro Wire said", "citing Faro Wire"). Names that it does not
/// know count only where the words can mean nothing but a report ("Faro Wire reported", a dateline).
std::vector<NamedSource> namedSources(const model::Article& article,
                                      const std::function<bool(const std::string& key)>& isPublisher,
                                      const std::set<std::string>& starts);

} // namespace pledge::reconcile
