#pragma once

#include "core/extract/ja/text.h"

#include <functional>
#include <optional>

namespace pledge::extract::ja {

/// A verb of undertaking that ends a clause.
struct Undertaking {
    std::size_t last = 0; ///< one past its last token
    std::size_t end = 0;  ///< byte behind its ending
    bool past = false;
    bool passive = false;
    bool plan = false;      ///< the noun of the verb, and planned: "新設を検討する"
    bool agreement = false; ///< a pact that was made: "協定を締結した"
    bool verdict = false;   ///< told by what becomes of it: 建設は白紙に戻った
    bool joining = false;   ///< with whom, in front of what: "大学と連携し、"
};

/// The undertaking whose verb is token `i`, where the verb ends its clause: a main clause, not what goes before a noun
/// or tells an aim.
std::optional<Undertaking> undertakingAt(const Text& text, std::size_t i, const Sentence& sentence);

/// Where the clause of the verb opens, from token `from` on: behind its topic, the verb of the clause before and words
/// such as また. `isUndertaker` tells whether a topic that ends with a token does the deed rather than being its
/// object.
std::size_t clauseOpening(const Text& text, std::size_t from, std::size_t verb,
                          const std::function<bool(std::size_t)>& isUndertaker);

/// Tokens before talks in which what they are about is sought, however long a sentence is.
inline constexpr std::size_t longestTalks = 120;

/// Whether token `i` tells talks that go on: 協議している, 交渉中, 交渉を続けている; not 協議した, 協議する予定.
bool talksGoOn(const Text& text, std::size_t i);

/// The noun of a deal that the sentence's talks at token `talks` are about, named as their topic before them:
/// 購入契約は, 調達先については. The number of tokens' greatest value where there is none.
std::size_t dealBefore(const Text& text, std::size_t talks, const Sentence& sentence);

} // namespace pledge::extract::ja
