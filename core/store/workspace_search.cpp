#include "core/store/saved_views.h"
#include "core/store/search.h"
#include "core/store/workspace_impl.h"

namespace pledge::store {

using base::Error;
using base::Result;

namespace {

Error noView(const std::string& name) {
    return {Error::Kind::usage, "There is no saved view “" + name + "”; it may have been renamed or deleted."};
}

} // namespace

Result<std::vector<model::HitsOfKind>> Workspace::search(std::string_view words, std::size_t most) const {
    return guarded(impl_->path, [&]() -> Result<std::vector<model::HitsOfKind>> {
        SQLite::Transaction transaction(*impl_->db);
        return store::search(*impl_->db, base::SearchQuery(words), most);
    });
}

Result<std::vector<SavedView>> Workspace::savedViews() const {
    return guarded(impl_->path, [&]() -> Result<std::vector<SavedView>> { return store::savedViews(*impl_->db); });
}

Result<void> Workspace::saveView(const SavedView& view) {
    return guarded(impl_->path, [&]() -> Result<void> {
        auto transaction = impl_->beginWrite();
        if (auto saved = store::saveView(*impl_->db, view); !saved) return saved;
        impl_->committed(transaction);
        return {};
    });
}

Result<void> Workspace::renameView(const std::string& name, const std::string& to) {
    return guarded(impl_->path, [&]() -> Result<void> {
        auto transaction = impl_->beginWrite();
        auto view = store::viewNamed(*impl_->db, name);
        if (!view) return noView(name);
        if (store::viewNamed(*impl_->db, to))
            return Error{Error::Kind::usage, "There is a view “" + to + "” already: give another name."};
        view->name = to;
        if (auto saved = store::saveView(*impl_->db, *view); !saved) return saved;
        store::deleteView(*impl_->db, name);
        impl_->committed(transaction);
        return {};
    });
}

Result<void> Workspace::deleteView(const std::string& name) {
    return guarded(impl_->path, [&]() -> Result<void> {
        auto transaction = impl_->beginWrite();
        if (!store::deleteView(*impl_->db, name)) return noView(name);
        impl_->committed(transaction);
        return {};
    });
}

} // namespace pledge::store
