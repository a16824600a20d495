#include "core/base/search_words.h"
#include "core/store/connection.h"
#include "core/store/ledger.h"
#include "core/store/search_index.h"
#include "core/store/search_rows.h"

#include <algorithm>
#include <unordered_map>

namespace pledge::store {
namespace {

using SQLite::Statement;

/// A number for a word's place, so that the sum over all places of a word tells whether they are the same ones.
std::uint64_t placeSum(std::int64_t row, std::size_t column, std::int64_t offset) {
    std::uint64_t x = static_cast<std::uint64_t>(row) * 0x9E3779B97F4A7C15ULL + column * 0xC2B2AE3D27D4EB4FULL +
                      static_cast<std::uint64_t>(offset);
    x ^= x >> 31;
    x *= 0xD6E8FEB86659FD93ULL;
    return x ^ (x >> 29);
}

/// What one table should hold: by word, the sum of its places.
class Tally {
public:
    void add(std::int64_t row, const std::vector<std::string>& columns) {
        for (std::size_t c = 0; c < columns.size(); ++c) {
            std::int64_t offset = 0;
            for (std::size_t at = 0; at < columns[c].size(); ++offset) {
                const std::size_t end = std::min(columns[c].find(' ', at), columns[c].size());
                places_[columns[c].substr(at, end - at)] += placeSum(row, c, offset);
                at = end + 1;
            }
        }
    }

    /// A sentence about the first words that the table does not hold as it should; or nothing.
    std::string problem(const SQLite::Database& db, const SearchTable& table) {
        auto& scratch = const_cast<SQLite::Database&>(db); // temporary tables are no part of the file
        scratch.exec(
            "DROP TABLE IF EXISTS temp.vocabulary; CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, " +
            std::string(table.name) + ", instance)");
        std::size_t wrong = 0;
        std::string first, word;
        std::uint64_t sum = 0;
        const auto compare = [&] {
            const auto it = places_.find(word);
            const bool same = it != places_.end() && it->second == sum;
            if (it != places_.end()) places_.erase(it);
            if (!same && wrong++ == 0) first = word;
        };
        {
            Statement rows(db, "SELECT term, doc, col, \"offset\" FROM temp.vocabulary");
            while (rows.executeStep()) {
                const std::string term = rows.getColumn(0).getString();
                if (term != word) {
                    if (!word.empty()) compare();
                    word = term, sum = 0;
                }
                const std::string column = rows.getColumn(2).getString();
                const auto at = std::find(table.columns.begin(), table.columns.end(), column) - table.columns.begin();
                sum +=
                    placeSum(rows.getColumn(1).getInt64(), static_cast<std::size_t>(at), rows.getColumn(3).getInt64());
            }
        }
        if (!word.empty()) compare();
        scratch.exec("DROP TABLE temp.vocabulary");
        for (const auto& [missing, places] : places_)
            if (wrong++ == 0) first = missing;
        if (wrong == 0) return {};
        return "The search in " + std::string(table.of) + " does not find “" + first + "” where it stands" +
               (wrong == 1 ? "." : ", nor " + std::to_string(wrong - 1) + " other words.");
    }

private:
    std::unordered_map<std::string, std::uint64_t> places_;
};

} // namespace

std::vector<std::string> problemsOfIndex(const SQLite::Database& db) {
    std::vector<std::string> problems;
    std::vector<Tally> tallies(searchTables().size());
    const auto add = [&](std::size_t table, std::int64_t row, const std::vector<std::string>& columns) {
        tallies[table].add(row, columns);
    };
    for (std::string& problem : eachSearchRow(db, add)) problems.push_back(std::move(problem));
    if (!problems.empty()) return problems;
    for (std::size_t i = 0; i < tallies.size(); ++i)
        if (std::string problem = tallies[i].problem(db, searchTables()[i]); !problem.empty())
            problems.push_back(std::move(problem));
    return problems;
}

} // namespace pledge::store
