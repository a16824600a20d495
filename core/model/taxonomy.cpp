#include "core/model/taxonomy.h"

#include "core/base/knowledge.h"
#include "core/base/resources.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstdlib>

namespace pledge::model {
namespace {

constexpr std::string_view ownFile = "knowledge/pillars.txt";

/// Reads one line after the other; `problem` says what is wrong with the last.
class Reader {
public:
    std::string problem;
    std::vector<Pillar> pillars;

    bool take(const base::KnowledgeEntry& e) {
        if (e.section.empty()) return fail("a pillar is written [name], its lines below it");
        if (pillars.empty() || pillars.back().name != e.section) {
            if (!begin(e.section)) return false;
        }
        if (e.values.empty()) return fail(e.key + " needs a value");
        if (e.key == "words") return speakFor(e.values);
        if (e.key == "look") return look(e.text);
        if (e.key.starts_with("words ")) return own(e.key.substr(6), e.values);
        if (!isLanguage(e.key)) return fail(e.key + " is none of en, ja, words, words en, words ja, look");
        pillars.back().titles[e.key] = e.text;
        return true;
    }

private:
    bool fail(std::string what) {
        problem = std::move(what);
        return false;
    }

    static bool isLanguage(std::string_view key) {
        return key.size() == 2 && std::all_of(key.begin(), key.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    }

    bool begin(const std::string& name) {
        for (const Pillar& p : pillars)
            if (p.name == name) return fail(name + " stands here twice");
        if (pillars.size() == Taxonomy::mostPillars)
            return fail("there are more than " + std::to_string(Taxonomy::mostPillars) + " pillars");
        if (name == "none") return fail("none is what has no pillar");
        pillars.push_back({name, {}, {}, {}, pillars.size() % Taxonomy::looks});
        return true;
    }

    bool speakFor(const std::vector<std::string>& sections) {
        for (const std::string& section : sections)
            for (const Pillar& p : pillars)
                if (std::find(p.words.begin(), p.words.end(), section) != p.words.end())
                    return fail("the words of " + section + " speak for " + p.name + " already");
        pillars.back().words = sections;
        return true;
    }

    bool own(const std::string& language, const std::vector<std::string>& words) {
        if (!isLanguage(language)) return fail(language + " is no language");
        pillars.back().own[language] = words;
        return true;
    }

    bool look(const std::string& told) {
        std::size_t n = 0;
        const auto [end, wrong] = std::from_chars(told.data(), told.data() + told.size(), n);
        if (wrong != std::errc() || end != told.data() + told.size() || n < 1 || n > Taxonomy::looks)
            return fail("look is a number from 1 to " + std::to_string(Taxonomy::looks));
        pillars.back().look = n - 1;
        return true;
    }
};

Taxonomy readEmbedded() {
    auto read = parseTaxonomy(base::resource(ownFile).value_or(""), ownFile);
    if (!read) {
        std::fprintf(stderr, "pledgescope: %s\n", read.error().message.c_str());
        std::abort();
    }
    return *std::move(read);
}

} // namespace

const Pillar* Taxonomy::find(std::string_view name) const {
    const auto at = std::find_if(pillars_.begin(), pillars_.end(), [&](const Pillar& p) { return p.name == name; });
    return at == pillars_.end() ? nullptr : &*at;
}

std::size_t Taxonomy::place(std::string_view name) const {
    if (name.empty()) return pillars_.size() + 1;
    const Pillar* p = find(name);
    return p ? static_cast<std::size_t>(p - pillars_.data()) : pillars_.size();
}

std::string Taxonomy::title(std::string_view name, std::string_view language) const {
    if (const Pillar* p = find(name))
        for (const std::string_view told : {language, std::string_view("en")})
            if (const auto title = p->titles.find(told); title != p->titles.end()) return title->second;
    std::string title(name);
    if (!title.empty() && title[0] >= 'a' && title[0] <= 'z') title[0] = static_cast<char>(title[0] - 'a' + 'A');
    return title;
}

std::size_t Taxonomy::spokenForBy(std::string_view section) const {
    const auto at = std::find_if(pillars_.begin(), pillars_.end(), [&](const Pillar& p) {
        return std::find(p.words.begin(), p.words.end(), section) != p.words.end();
    });
    return static_cast<std::size_t>(at - pillars_.begin());
}

base::Result<Taxonomy> parseTaxonomy(std::string_view text, std::string_view file) {
    const auto entries = base::parseKnowledge(text, file);
    if (!entries) return entries.error();
    Reader reader;
    for (const base::KnowledgeEntry& e : *entries)
        if (!reader.take(e))
            return base::Error{base::Error::Kind::damaged,
                               std::string(file) + ":" + std::to_string(e.line) + ": " + reader.problem};
    if (reader.pillars.empty()) return base::Error{base::Error::Kind::damaged, std::string(file) + ": has no pillar"};
    return Taxonomy(std::move(reader.pillars));
}

const Taxonomy& taxonomy() {
    static const Taxonomy all = readEmbedded();
    return all;
}

} // namespace pledge::model
