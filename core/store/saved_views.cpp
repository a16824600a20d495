#include "core/store/saved_views.h"

#include "core/base/utf8.h"
#include "core/store/connection.h"
#include "core/store/json.h"

namespace pledge::store {

using base::Error;
using SQLite::Statement;

std::vector<SavedView> savedViews(const SQLite::Database& db) {
    std::vector<SavedView> views;
    Statement rows(db, "SELECT name, criteria FROM saved_views ORDER BY name");
    while (rows.executeStep()) {
        Cells cells(rows);
        SavedView v;
        v.name = cells.text();
        v.criteria = cells.text();
        views.push_back(std::move(v));
    }
    return views;
}

std::optional<SavedView> viewNamed(const SQLite::Database& db, const std::string& name) {
    auto criteria = oneText(db, "SELECT criteria FROM saved_views WHERE name = ?", name);
    if (!criteria) return std::nullopt;
    return SavedView{name, std::move(*criteria)};
}

base::Result<void> saveView(SQLite::Database& db, const SavedView& view) {
    if (view.name.empty() || !base::isUtf8(view.name)) return Error{Error::Kind::usage, "A saved view needs a name."};
    if (!Json::accept(view.criteria)) return Error{Error::Kind::usage, "What a saved view keeps must be JSON."};
    Statement put(db, "INSERT OR REPLACE INTO saved_views (name, criteria) VALUES (?, ?)");
    Binder(put) << view.name << view.criteria;
    put.exec();
    return {};
}

bool deleteView(SQLite::Database& db, const std::string& name) {
    Statement take(db, "DELETE FROM saved_views WHERE name = ?");
    Binder(take) << name;
    return take.exec() > 0;
}

} // namespace pledge::store
