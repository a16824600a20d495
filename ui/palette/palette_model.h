#pragma once

#include "ui/palette/commands.h"
#include "ui/palette/fuzzy.h"

#include <QAbstractListModel>
#include <QStringList>

namespace pledge::ui {

/// What fits the letters typed so far, best first: what begins with them, what has them at starts of words, what has
/// them in one piece within a word, what has them at starts of words together with its menus, then commands that have
/// them scattered. Among equals: what can be run, what was used last, commands before targets, fewer pieces, shorter
/// titles, then the order of the menus. Without letters: all commands, those used last first. Targets need a letter, at
/// most `mostTargets` of each kind are shown, and never scattered ones, as long titles hold almost any letters.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        PathRole = Qt::UserRole + 1,
        KeysRole,    ///< QString
        EnabledRole, ///< bool
        WhyRole,     ///< a clause to read after the title where it is not enabled
        PlacesRole,  ///< QList<int>: the letters of the title that were typed
    };
    static constexpr int mostTargets = 10;
    static constexpr int mostRecent = 12;
    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<PaletteEntry> entries);
    void setQuery(const QString& query);
    /// Keys of entries, last used first.
    void setRecent(const QStringList& keys);
    const QStringList& recent() const { return recent_; }
    /// Puts an entry first among those used; the oldest of more than `mostRecent` is forgotten.
    void use(const PaletteEntry& entry);
    const PaletteEntry& entry(int row) const { return entries_[rows_[static_cast<std::size_t>(row)].entry].shown; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Entry {
        PaletteEntry shown;
        Letters title;
        Letters whole; ///< path and title
    };
    struct Row {
        std::size_t entry = 0;
        int tier = 0;
        int pieces = 0;
        int recency = 0;
        QList<int> places;
    };
    void rank();
    std::optional<Row> rowOf(std::size_t entry) const;
    bool before(const Row& a, const Row& b) const;

    std::vector<Entry> entries_;
    std::vector<Row> rows_;
    QString query_;
    QStringList recent_;
};

/// Why an entry cannot be run now, as it is shown and read; empty where it can be.
QString reasonOf(const PaletteEntry& entry);

} // namespace pledge::ui
