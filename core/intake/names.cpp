#include "core/intake/names.h"

#include "core/base/gazetteer.h"
#include "core/base/knowledge.h"
#include "core/base/utf8.h"
#include "core/intake/ja_credits.h"
#include "core/intake/lines.h"
#include "core/intake/phrases.h"

#include <algorithm>
#include <cctype>
#include <set>
#include <string>
#include <unordered_set>

namespace pledge::intake {
namespace {

bool isDomain(std::string_view s) {
    const auto dot = s.rfind('.');
    return dot != std::string_view::npos && dot > 0 && s.size() - dot >= 3 && s.size() - dot <= 8 &&
           s.find(' ') == std::string_view::npos &&
           std::all_of(s.begin(), s.end(),
                       [](char c) { return c == '.' || c == '-' || std::isalnum(static_cast<unsigned char>(c)); }) &&
           std::all_of(s.begin() + static_cast<long>(dot) + 1, s.end(),
                       [](char c) { return std::isalpha(static_cast<unsigned char>(c)); });
}

/// A city after which a time zone is named.
bool isZoneCity(std::string_view name) {
    static const auto all = [] {
        std::set<std::string, std::less<>> names;
        for (const auto& city : base::zoneCities()) names.insert(city.name);
        return names;
    }();
    return all.contains(name);
}

} // namespace

bool isRegion(std::string_view name) {
    static const auto all = [] {
        std::set<std::string, std::less<>> names;
        for (const auto& r : base::regionNames()) names.insert(base::foldCase(r.name));
        return names;
    }();
    return all.contains(base::foldCase(name));
}

bool isPublication(std::string_view line) {
    if (isDomain(line) || isJapanesePublication(line)) return true;
    // "Acme Energy blog": the kind of paper may stand in lower case.
    for (const std::string_view kind : {" blog", " newsletter"})
        if (line.ends_with(kind) && hasAtMostWords(line, 5) && isNameLike(line.substr(0, line.size() - kind.size())))
            return true;
    const auto words = wordsOf(line);
    if (words.size() <= 6 && hasLegalForm(line)) return isNameLike(withoutLegalForm(line));
    return words.size() <= 5 && isNameLike(line) && !isSection(line) &&
           std::any_of(words.begin(), words.end(),
                       [](std::string_view w) { return mastheadPhrases().has("publication", base::foldCase(w)); });
}

bool hasLegalForm(std::string_view name) { return withoutLegalForm(name).size() < name.size(); }

std::string_view withoutLegalForm(std::string_view name) {
    for (;;) {
        const auto blank = name.rfind(' ');
        if (blank == std::string_view::npos || blank == 0) return name;
        std::string form = base::foldCase(name.substr(blank + 1));
        std::erase(form, '.');
        if (!mastheadPhrases().has("legal form", form)) return name;
        name = name.substr(0, name.find_last_not_of(" ,", blank) + 1);
    }
}

bool isPlace(std::string_view name) {
    constexpr std::size_t longest = 4;
    static const auto towns = [] {
        std::unordered_set<std::string_view> all;
        for (const auto& e : base::knowledge("knowledge/en/places.txt"))
            if (e.section == "city" || e.section == "region" || e.section == "alias") all.insert(e.key);
        for (const auto& e : base::knowledge("knowledge/en/towns.txt")) {
            all.insert(e.key);
            all.insert(e.values.begin(), e.values.end());
        }
        return all;
    }();
    if (!hasAtMostWords(name, longest)) return false;
    if (const auto both = name.find(" and "); both != std::string_view::npos)
        return isPlace(name.substr(0, both)) && isPlace(name.substr(both + 5));
    return towns.contains(name) || isRegion(name) || isZoneCity(name);
}

std::string_view withoutNote(std::string_view name) {
    constexpr std::size_t longest = 7;
    const auto open = name.rfind(" (");
    if (open == std::string_view::npos || open == 0) return name;
    std::string_view inside = name.substr(open + 2);
    if (inside.ends_with(')')) inside.remove_suffix(1); // the parts of a line come without their last sign
    const auto words = wordsOf(inside);
    const bool note = words.size() <= longest && inside.find(')') == std::string_view::npos &&
                      std::any_of(words.begin(), words.end(),
                                  [](std::string_view w) { return mastheadPhrases().has("note", base::foldCase(w)); });
    return note ? name.substr(0, open) : name;
}

bool isEdition(std::string_view part) {
    constexpr std::size_t longest = 3;
    const auto words = wordsOf(part);
    return words.size() > 1 && words.size() <= longest && startsUpper(words.front()) &&
           base::foldCase(words.back()) == "edition";
}

bool isSection(std::string_view line) {
    const auto words = wordsOf(line);
    return !words.empty() && words.size() <= 5 && std::all_of(words.begin(), words.end(), [](std::string_view w) {
        return mastheadPhrases().has("section", base::foldCase(w));
    });
}

bool isGivenName(std::string_view line) {
    static const auto given = [] {
        std::unordered_set<std::string_view> all;
        for (const auto& e : base::knowledge("knowledge/en/titles.txt"))
            if (e.section == "given") all.insert(e.key);
        return all;
    }();
    line = line.substr(0, std::min(line.find(','), line.find(" and ")));
    const auto words = wordsOf(line);
    constexpr std::size_t fewest = 2, most = 4;
    return words.size() >= fewest && words.size() <= most && std::all_of(words.begin(), words.end(), startsUpper) &&
           given.contains(base::foldCase(words.front())) && !isPublication(line) && !isSection(line);
}

} // namespace pledge::intake
