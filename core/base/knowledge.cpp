#include "core/base/knowledge.h"

#include "core/base/resources.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <mutex>

namespace pledge::base {
namespace {

constexpr std::string_view blanks = " \t\r";

std::string_view trimmed(std::string_view s) {
    const auto from = s.find_first_not_of(blanks);
    if (from == std::string_view::npos) return {};
    return s.substr(from, s.find_last_not_of(blanks) - from + 1);
}

/// The position of the first `c` that no backslash stands before, or npos.
std::size_t findBare(std::string_view s, char c, std::size_t from = 0) {
    if (s.find('\\', from) == std::string_view::npos) return s.find(c, from);
    for (std::size_t i = from; i < s.size(); ++i) {
        if (s[i] == '\\')
            ++i;
        else if (s[i] == c)
            return i;
    }
    return std::string_view::npos;
}

std::string unescaped(std::string_view s) {
    if (s.find('\\') == std::string_view::npos) return std::string(s);
    std::string out;
    for (std::size_t i = 0; i < s.size(); ++i) {
        if (s[i] == '\\' && i + 1 < s.size()) ++i;
        out += s[i];
    }
    return out;
}

Error at(std::string_view file, int line, std::string_view what) {
    return {Error::Kind::damaged, std::string(file) + ":" + std::to_string(line) + ": " + std::string(what)};
}

std::vector<KnowledgeEntry> readEmbedded(std::string_view name) {
    const auto text = resource(name);
    auto entries =
        text ? parseKnowledge(*text, name)
             : Result<std::vector<KnowledgeEntry>>(Error{Error::Kind::damaged, std::string(name) + " is not embedded"});
    if (!entries) {
        std::fprintf(stderr, "pledgescope: %s\n", entries.error().message.c_str());
        std::abort();
    }
    return std::move(*entries);
}

} // namespace

Result<std::vector<KnowledgeEntry>> parseKnowledge(std::string_view text, std::string_view file) {
    std::vector<KnowledgeEntry> entries;
    std::string section;
    int number = 0;
    const bool valid = isUtf8(text);
    entries.reserve(static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')));
    while (!text.empty()) {
        ++number;
        const auto end = text.find('\n');
        const std::string_view line = trimmed(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (!valid && !isUtf8(line)) return at(file, number, "is not UTF-8");
        if (line.empty() || line.front() == '#') continue;
        if (line.front() == '[') {
            if (line.back() != ']' || line.size() < 3) return at(file, number, "a section is written [name]");
            section = trimmed(line.substr(1, line.size() - 2));
            continue;
        }
        KnowledgeEntry entry{section, {}, {}, {}, number};
        const auto equals = findBare(line, '=');
        entry.key = unescaped(trimmed(line.substr(0, equals)));
        if (entry.key.empty()) return at(file, number, "there is nothing before the equals sign");
        if (equals != std::string_view::npos) {
            std::string_view rest = line.substr(equals + 1);
            entry.text = unescaped(trimmed(rest));
            for (;;) {
                const auto comma = findBare(rest, ',');
                const std::string_view value = trimmed(rest.substr(0, comma));
                if (value.empty()) return at(file, number, "a value is empty");
                entry.values.push_back(unescaped(value));
                if (comma == std::string_view::npos) break;
                rest.remove_prefix(comma + 1);
            }
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

const std::vector<KnowledgeEntry>& knowledge(std::string_view name) {
    // Many tables are made of one file, some of them on several threads at once.
    static std::mutex mutex;
    static std::map<std::string, std::vector<KnowledgeEntry>, std::less<>> known;
    const std::lock_guard lock(mutex);
    const auto it = known.find(name);
    return it == known.end() ? known.emplace(name, readEmbedded(name)).first->second : it->second;
}

} // namespace pledge::base
