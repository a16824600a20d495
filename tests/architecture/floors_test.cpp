#include "tests/support/catch.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
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
            if (word == "|") list = &row.thirdParty;
            else list->push_back(word);
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

std::vector<std::string> problemsOf(const std::string& room, const Row& row) {
    static const std::regex include(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])");
    std::vector<std::string> problems;
    for (const fs::path& path : sourcesOf(room)) {
        std::ifstream file(path);
        int number = 0;
        for (std::string line; std::getline(file, line);) {
            ++number;
            std::smatch m;
            if (!std::regex_search(line, m, include)) continue;
            const std::string header = m[2];
            const bool ours = m[1] == "\"";
            const bool generated = header.ends_with(".moc");
            const bool known = ours ? generated || allowed(row.rooms, header)
                                    : isStandard(header) || std::any_of(row.thirdParty.begin(), row.thirdParty.end(), [&](const auto& p) {
                                          return header.starts_with(p);
                                      });
            if (!known) problems.push_back(path.lexically_relative(root).string() + ":" + std::to_string(number) + " includes " + header);
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
