#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace pledge::reconcile {

// Whether two names are of one party is asked in many places, of the names or of their keys alone. Where an analyst has
// settled it, a name carries its key with it, behind a control character that no article has, until the finding is
// made; and a key ends in marks that say from which others it is apart.

/// `name` with the key that it has whatever its letters are.
std::string withKey(std::string_view name, std::string_view key);
/// The key that a name carries; nothing for plain names.
std::optional<std::string> settledKey(std::string_view name);
/// The name without its key.
std::string_view plainName(std::string_view name);
/// A text, such as a label or a reason, without the keys of the names in it.
std::string plainText(std::string_view text);

/// The key, marked as one side of the pair `number` of names that are not of one party.
std::string markedApart(std::string_view key, std::size_t number, bool first);
/// The key without such marks.
std::string_view plainKey(std::string_view key);
/// Whether these, both names or both keys, are the two sides of a pair.
bool saidApart(std::string_view a, std::string_view b);

} // namespace pledge::reconcile
