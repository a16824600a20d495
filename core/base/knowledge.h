#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace pledge::base {

/// One line of a knowledge file: `key = value, value, …`, or a key alone.
struct KnowledgeEntry {
    std::string section;             ///< the last `[section]` above it, or empty
    std::string key;                 ///< trimmed
    std::vector<std::string> values; ///< split at commas, trimmed; empty where there is no `=`
    std::string text;                ///< the same as one text, its commas kept
    int line = 0;                    ///< counted from 1, for messages
};

/// Reads the format of the files under resources/knowledge: UTF-8 lines, `#` starts a comment line, `[name]` a section.
/// A backslash before a comma or an equals sign keeps it. Errors name `file` and the line.
Result<std::vector<KnowledgeEntry>> parseKnowledge(std::string_view text, std::string_view file);

/// The entries of the embedded file `name` ("knowledge/en/numbers.txt"). Embedded files are held valid by a test,
/// so a missing or broken one ends the program with its message on standard error. Read once; the reference stays good.
const std::vector<KnowledgeEntry>& knowledge(std::string_view name);

} // namespace pledge::base
