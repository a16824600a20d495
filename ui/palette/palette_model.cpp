#include "ui/palette/palette_model.h"

#include "ui/palette/words.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace pledge::ui {
namespace {

enum Tier { start, words, piece, wordsWithMenus, scattered };

Tier tierOf(const Fit& fit) {
    if (fit.inner == 0) return fit.atStart ? start : words;
    return fit.inner + fit.outer == 1 ? piece : scattered;
}

bool isCommand(const PaletteEntry& entry) { return entry.kind == PaletteEntry::Kind::command; }

} // namespace

QString reasonOf(const PaletteEntry& entry) {
    if (entry.enabled) return {};
    return entry.why.isEmpty() ? PaletteWords::tr("not possible now") : PaletteWords::tr("not now: %1").arg(entry.why);
}

void PaletteModel::setEntries(std::vector<PaletteEntry> entries) {
    beginResetModel();
    entries_.clear();
    entries_.reserve(entries.size());
    for (PaletteEntry& e : entries) {
        const QString whole = e.path + QLatin1Char(' ') + e.title;
        entries_.push_back({std::move(e), {}, lettersOf(whole)});
        entries_.back().title = lettersOf(entries_.back().shown.title);
    }
    rank();
    endResetModel();
}

void PaletteModel::setQuery(const QString& query) {
    beginResetModel();
    query_ = query.trimmed();
    rank();
    endResetModel();
}

void PaletteModel::setRecent(const QStringList& keys) {
    beginResetModel();
    recent_ = keys.mid(0, mostRecent);
    rank();
    endResetModel();
}

void PaletteModel::use(const PaletteEntry& entry) {
    QStringList keys = recent_;
    const QString key = entry.key();
    keys.removeAll(key);
    keys.prepend(key);
    setRecent(keys);
}

std::optional<PaletteModel::Row> PaletteModel::rowOf(std::size_t at) const {
    const Entry& entry = entries_[at];
    Row row;
    row.entry = at;
    const auto used = recent_.indexOf(entry.shown.key());
    row.recency = static_cast<int>(used < 0 ? recent_.size() : used);
    if (query_.isEmpty()) return isCommand(entry.shown) ? std::optional(row) : std::nullopt;
    const auto inTitle = fit(query_, entry.title);
    if (inTitle) {
        row.tier = tierOf(*inTitle);
        row.pieces = inTitle->inner + inTitle->outer;
        row.places = QList<int>(inTitle->places.begin(), inTitle->places.end());
    }
    if (inTitle && row.tier <= piece) return row;
    // Places are many, and all begin with "Go to": each word typed must stand in one piece.
    const int most = isCommand(entry.shown) ? static_cast<int>(query_.size())
                                            : static_cast<int>(query_.simplified().count(QLatin1Char(' '))) + 1;
    if (const auto inWhole = fit(query_, entry.whole); inWhole && inWhole->inner == 0 && inWhole->outer <= most) {
        row.tier = wordsWithMenus;
        row.places.clear();
        row.pieces = inWhole->outer;
        return row;
    }
    return inTitle && isCommand(entry.shown) ? std::optional(row) : std::nullopt;
}

bool PaletteModel::before(const Row& a, const Row& b) const {
    const PaletteEntry& x = entries_[a.entry].shown;
    const PaletteEntry& y = entries_[b.entry].shown;
    const auto order = [](const Row& row, const PaletteEntry& entry, bool typed) {
        return std::tuple(row.tier, typed && !entry.enabled, row.recency, !isCommand(entry), row.pieces,
                          typed ? entry.title.size() : 0, row.entry);
    };
    return order(a, x, !query_.isEmpty()) < order(b, y, !query_.isEmpty());
}

void PaletteModel::rank() {
    rows_.clear();
    for (std::size_t i = 0; i < entries_.size(); ++i)
        if (auto row = rowOf(i)) rows_.push_back(std::move(*row));
    std::sort(rows_.begin(), rows_.end(), [this](const Row& a, const Row& b) { return before(a, b); });
    std::map<PaletteEntry::Kind, int> shown;
    std::erase_if(rows_, [&](const Row& row) {
        const PaletteEntry& e = entries_[row.entry].shown;
        return !isCommand(e) && ++shown[e.kind] > mostTargets;
    });
}

int PaletteModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const PaletteEntry& e = entry(index.row());
    switch (role) {
    case Qt::DisplayRole: return e.title;
    case PathRole: return e.path;
    case KeysRole: return e.keys;
    case EnabledRole: return e.enabled;
    case WhyRole: return reasonOf(e);
    case PlacesRole: return QVariant::fromValue(rows_[static_cast<std::size_t>(index.row())].places);
    case Qt::AccessibleTextRole: {
        QStringList parts{e.title, e.path, e.keys, reasonOf(e)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default: return {};
    }
}

} // namespace pledge::ui
