#include "tests/support/catch.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace {

const fs::path root = PLEDGESCOPE_SOURCE;

struct Row {
    std::vector<std::string> rooms;      ///< folders it may include; one that ends in a slash stands for all below it
    std::vector<std::string> thirdParty; ///< prefixes of headers in angle brackets
};

std::map<std::string, Row> readFloors() {
    std::map<std::string, Row> floors;
    std::ifstream file(root / "tests/architecture/floors.txt");
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line[0] == '#') continue;
        std::istringstream words(line);
        std::string room, word;
        words >> room >> word;
        Row row;
        auto* list = &row.rooms;
        while (words >> word) {
            if (word == "|")
                list = &row.thirdParty;
            else
                list->push_back(word);
        }
        floors[room] = row;
    }
    return floors;
}

std::vector<fs::path> sourcesOf(const std::string& room) {
    std::vector<fs::path> out;
    for (const auto& entry : fs::directory_iterator(root / room))
        if (entry.path().extension() == ".h" || entry.path().extension() == ".cpp") out.push_back(entry.path());
    return out;
}

bool allowed(const std::vector<std::string>& list, const std::string& include) {
    return std::any_of(list.begin(), list.end(), [&](const std::string& prefix) {
        return include.starts_with(prefix) && (prefix.ends_with('/') || include[prefix.size()] == '/');
    });
}

/// C++'s own headers have no dot and no slash; of C and POSIX only these are used.
bool isStandard(const std::string& header) {
    static const std::set<std::string> posix{"unistd.h", "fcntl.h", "pwd.h", "sys/stat.h", "sys/types.h", "sys/wait.h"};
    const bool plain = header.find('.') == std::string::npos && header.find('/') == std::string::npos &&
                       std::none_of(header.begin(), header.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    return plain || posix.contains(header);
}

struct Include {
    std::string header;
    bool ours = false; ///< in quotation marks
};

std::optional<Include> includeIn(const std::string& line) {
    const auto hash = line.find_first_not_of(" \t");
    if (hash == std::string::npos || line[hash] != '#') return std::nullopt;
    const auto word = line.find_first_not_of(" \t", hash + 1);
    if (word == std::string::npos || line.compare(word, 7, "include") != 0) return std::nullopt;
    const auto open = line.find_first_of("<\"", word);
    const auto close = open == std::string::npos ? open : line.find_first_of(">\"", open + 1);
    if (close == std::string::npos) return std::nullopt;
    return Include{line.substr(open + 1, close - open - 1), line[open] == '"'};
}

bool keepsTo(const Row& row, const Include& include) {
    if (include.ours) return include.header.ends_with(".moc") || allowed(row.rooms, include.header);
    return isStandard(include.header) ||
           std::any_of(row.thirdParty.begin(), row.thirdParty.end(),
                       [&](const auto& prefix) { return include.header.starts_with(prefix); });
}

std::vector<std::string> problemsOf(const std::string& room, const Row& row) {
    std::vector<std::string> problems;
    for (const fs::path& path : sourcesOf(room)) {
        std::ifstream file(path);
        int number = 0;
        for (std::string line; std::getline(file, line);) {
            ++number;
            const auto include = includeIn(line);
            if (include && !keepsTo(row, *include))
                problems.push_back(path.lexically_relative(root).string() + ":" + std::to_string(number) +
                                   " includes " + include->header);
        }
    }
    return problems;
}

} // namespace

TEST_CASE("every include keeps to the table of floors") {
    const auto floors = readFloors();
    REQUIRE(floors.size() > 15);
    for (const auto& [room, row] : floors) {
        INFO(room);
        REQUIRE_FALSE(sourcesOf(room).empty());
        for (const std::string& problem : problemsOf(room, row)) FAIL_CHECK(problem);
    }
}

TEST_CASE("every folder with sources stands in the table of floors") {
    const auto floors = readFloors();
    for (const char* top : {"app", "core", "ui"})
        for (const auto& entry : fs::recursive_directory_iterator(root / top)) {
            const auto ext = entry.path().extension();
            if (ext != ".h" && ext != ".cpp") continue;
            const std::string room = entry.path().parent_path().lexically_relative(root).string();
            INFO(entry.path());
            CHECK(floors.contains(room));
        }
}

TEST_CASE("a header that is not allowed is found") {
    Row row{{"core/base", "core/model"}, {"unicode/"}};
    CHECK(allowed(row.rooms, "core/base/span.h"));
    CHECK_FALSE(allowed(row.rooms, "core/basement/span.h"));
    CHECK_FALSE(allowed(row.rooms, "core/store/workspace.h"));
    CHECK(isStandard("vector"));
    CHECK_FALSE(isStandard("QString"));
    CHECK_FALSE(isStandard("sqlite3.h"));
}
