#pragma once

#include <QString>
#include <string_view>

namespace pledge::ui {

// Sentences of core/model/notes.h in the window's language; others stay as they are.

/// What reading a file told: "The encoding was guessed: windows-1252."
QString noteOf(std::string_view note);
/// Why a judgement is stale.
QString staleOf(std::string_view reason);

} // namespace pledge::ui
