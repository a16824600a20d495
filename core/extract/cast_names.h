#pragma once

#include "core/extract/forms.h"
#include "core/extract/names.h"

#include <string>
#include <vector>

namespace pledge::extract {

/// A name in the text that may be a party, before names are joined to parties.
struct NamedItem {
    Name name;
    std::uint32_t form = 0;  ///< its words as written, without legal form
    std::uint32_t key = 0;   ///< the same for all spellings of one name; an index of the list's keys
    std::uint32_t group = 0; ///< which party it belongs to; given by the cast
};

/// The names of an article, acronyms that it defines, and nothing that only opens a sentence.
struct NameList {
    std::vector<NamedItem> items;
    Forms forms;
    std::vector<std::string> keys;    ///< case folded, or "place " and the gazetteer's key
    std::vector<std::uint32_t> alias; ///< by the form of an acronym or a defined short name: a key, or Forms::none
};

NameList namesOf(const Document& document);

/// Whether a word in lower case is none of the language: not in our lists nor among English words, nor ends as they do.
bool isCoined(const Word& lower);
/// Whether a word in lower case is more likely ordinary than a name, by the lists and by its ending.
bool looksOrdinary(const Word& lower);

} // namespace pledge::extract
