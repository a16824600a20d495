#pragma once

#include "core/extract/document.h"
#include "core/extract/lexicon.h"

#include <optional>

namespace pledge::extract {

/// "a cyber defence centre", "new training courses": the words behind the determiner at `token`, where the last of them
/// is something that a company builds, sets up or begins. A number among them belongs to other rules.
std::optional<Run> newThing(const Document& document, std::size_t token);

/// "the fibre ring that is to …": as above, known from the text before.
std::optional<Run> knownThing(const Document& document, std::size_t token);

/// Whether a noun phrase at `token` can be the subject of its clause: nothing before it leads on to it.
bool opensClause(const Document& document, std::size_t token);

/// Where the verb stands behind "will", "is to" and the like, of which the noun phrase that ends before `last` is the
/// subject: "… centre in Porto, run with Acme, will watch": that of "watch". Nothing where there is none.
std::optional<std::size_t> promisedVerb(const Document& document, std::size_t last);

/// The verb behind "will" or "shall" at `token`, adverbs passed over.
std::size_t verbBehind(const Document& document, std::size_t token);

} // namespace pledge::extract
