#pragma once

#include "core/base/result.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace pledge::model {

/// A pillar that commitments are for.
struct Pillar {
    std::string name;                                       ///< what claims carry
    std::map<std::string, std::string, std::less<>> titles; ///< for people, by ISO 639-1
    std::vector<std::string> words; ///< sections of knowledge/<language>/pillars.txt that speak for it
    std::map<std::string, std::vector<std::string>, std::less<>> own; ///< words of its own, by ISO 639-1
    std::size_t look = 0; ///< which of the theme's colours and patterns, from 0 to `looks` - 1
    bool operator==(const Pillar&) const = default;
};

/// The pillars in the order in which they are shown.
class Taxonomy {
public:
    static constexpr std::size_t looks = 6; ///< colours and patterns that a theme has for pillars
    static constexpr std::size_t mostPillars = 16;

    explicit Taxonomy(std::vector<Pillar> pillars) : pillars_(std::move(pillars)) {}

    const std::vector<Pillar>& pillars() const { return pillars_; }
    const Pillar* find(std::string_view name) const;
    /// Where a pillar is shown: its place here, others behind these, none (an empty name) last.
    std::size_t place(std::string_view name) const;
    /// For people: "Technology". Of a pillar that stands not here, or without a title in that language, its English
    /// title, else its name with a capital; empty for none.
    std::string title(std::string_view name, std::string_view language = "en") const;
    /// The place of the pillar that a section of the word files speaks for; nothing: the number of pillars.
    std::size_t spokenForBy(std::string_view section) const;

private:
    std::vector<Pillar> pillars_;
};

/// Reads the format of resources/knowledge/pillars.txt. Errors name `file` and the line.
base::Result<Taxonomy> parseTaxonomy(std::string_view text, std::string_view file);

/// The taxonomy of resources/knowledge/pillars.txt, which a test holds valid.
const Taxonomy& taxonomy();

} // namespace pledge::model
