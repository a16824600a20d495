#pragma once

#include "core/extract/names.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace pledge::extract {

/// A name in the text that may be a party, before names are joined to parties.
struct NamedItem {
    Name name;
    std::string form;      ///< its words as written, without legal form
    std::string key;       ///< the same for all spellings of one name: case folded, or "place " and the gazetteer's key
    std::size_t group = 0; ///< which party it belongs to; given by the cast
};

/// The names of an article, acronyms that it defines, and nothing that only opens a sentence.
struct NameList {
    std::vector<NamedItem> items;
    std::unordered_map<std::string, std::string>
        alias; ///< from the form of an acronym or a defined short name to a key
};

NameList namesOf(const Document& document);

/// The words of [first, last) with single spaces, their case kept.
std::string formOf(const Document& document, std::size_t first, std::size_t last);
/// Whether a word in lower case is more likely ordinary than a name, by the lists and by its ending.
bool looksOrdinary(const Word& lower);

} // namespace pledge::extract
