#include "ui/claims/claims_model.h"

#include "core/model/edtf.h"
#include "core/query/evaluate.h"
#include "ui/document/wording.h"
#include "ui/theme/card_delegate.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QFont>
#include <QGuiApplication>
#include <algorithm>
#include <array>
#include <optional>

namespace pledge::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(claims)
};

constexpr std::array<const char*, ClaimsModel::ColumnCount> headings{
    QT_TRANSLATE_NOOP("claims", "Source"), QT_TRANSLATE_NOOP("claims", "Kind"), QT_TRANSLATE_NOOP("claims", "Quote"),
    QT_TRANSLATE_NOOP("claims", "Value"),  QT_TRANSLATE_NOOP("claims", "When"), QT_TRANSLATE_NOOP("claims", "Standing"),
    QT_TRANSLATE_NOOP("claims", "Pillar"), QT_TRANSLATE_NOOP("claims", "Rule")};

/// The first day that a date covers, as a number to sort by; undated last.
double dayOf(const std::string& edtf) {
    const auto date = model::parseEdtf(edtf);
    if (!date) return 1e9;
    if (date->first) return static_cast<double>(model::toSerial(*date->first));
    return date->last ? static_cast<double>(model::toSerial(*date->last)) : 9e8;
}

/// Kinds and units apart, numbers and dates by size within: one string, so that all rows can be compared.
QString valueKey(const model::Claim& c, const QString& shown) {
    const QString kind = QString::number(static_cast<int>(c.kind));
    const double size = c.kind == model::Kind::date ? dayOf(c.value) + 1e9 : c.quantity.value;
    if (!c.isNumber() && c.kind != model::Kind::date) return kind + shown.toCaseFolded();
    return kind + text(c.quantity.unit) + QStringLiteral("%1").arg(size, 24, 'f', 4, QLatin1Char('0'));
}

} // namespace

void ClaimsModel::setSnapshot(SnapshotPtr snapshot) {
    beginResetModel();
    snapshot_ = std::move(snapshot);
    endResetModel();
}

int ClaimsModel::rowOf(const std::string& claim) const {
    const model::Claim* found = snapshot_ ? snapshot_->claim(claim) : nullptr;
    return found ? static_cast<int>(found - snapshot_->claims.data()) : -1;
}

QString ClaimsModel::keyOf(int column) { return QString::fromLatin1(headings.at(static_cast<std::size_t>(column))); }

int ClaimsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !snapshot_ ? 0 : static_cast<int>(snapshot_->claims.size());
}

int ClaimsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString ClaimsModel::cell(const model::Claim& c, int column) const {
    switch (column) {
    case SourceColumn: {
        const model::Source* s = snapshot_->source(c.source);
        return s ? text(s->letter) : QString();
    }
    case KindColumn: return wordOf(c.kind);
    case QuoteColumn: return text(c.quote).simplified();
    case ValueColumn: return valueOf(c);
    case WhenColumn: return whenOf(c);
    case StandingColumn: return c.standing ? wordOf(*c.standing) : QString();
    case PillarColumn: return pillarName(c.pillar);
    case RuleColumn: return text(c.rule);
    default: return {};
    }
}

QVariant ClaimsModel::sortKey(const model::Claim& c, int column) const {
    switch (column) {
    // In the order of import and of the text, which is how claims stand in the snapshot.
    case SourceColumn: return static_cast<qlonglong>(&c - snapshot_->claims.data());
    case ValueColumn: return valueKey(c, cell(c, column));
    case WhenColumn: return dayOf(c.when);
    default: return cell(c, column).toCaseFolded();
    }
}

QVariant ClaimsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const model::Claim& c = claimAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return cell(c, index.column());
    case SortRole: return sortKey(c, index.column());
    case IdRole: return text(c.id);
    case Qt::ToolTipRole: return index.column() == QuoteColumn ? text(c.quote) : cell(c, index.column());
    case Qt::ForegroundRole:
        if (index.column() == PillarColumn && !c.pillar.empty())
            return Theme::of(QGuiApplication::palette()).pillar(c.pillar);
        return {};
    default: return {};
    }
}

QVariant ClaimsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
    if (role == Qt::DisplayRole) return Words::tr(headings[static_cast<std::size_t>(section)]);
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

FilteredClaims::FilteredClaims(ClaimsModel* claims, QObject* parent) : QSortFilterProxyModel(parent), claims_(claims) {
    setSourceModel(claims);
    setSortRole(ClaimsModel::SortRole);
    setDynamicSortFilter(true);
}

void FilteredClaims::show(SnapshotPtr snapshot, const std::string& announcement, const Criteria& criteria) {
    sources_.clear();
    passing_.clear();
    filtered_ = !criteria.empty();
    const model::Announcement* chosen = snapshot->announcement(announcement);
    all_ = !chosen;
    if (chosen) sources_.insert(chosen->sources.begin(), chosen->sources.end());
    if (filtered_) sift(*snapshot, criteria);
    invalidateFilter();
}

/// Claims behind commitments pass where one of these does, others by themselves. Only claims in sight are looked at.
void FilteredClaims::sift(const model::Snapshot& snapshot, const Criteria& criteria) {
    const Sieve sieve(criteria, snapshot);
    const auto shows = [&](const std::string& source) { return all_ || sources_.contains(source); };
    for (const model::Announcement& a : snapshot.finding.announcements) {
        if (std::none_of(a.sources.begin(), a.sources.end(), shows)) continue;
        for (const model::Commitment& c : a.commitments) {
            const bool in = sieve.passes(a, c);
            const auto mark = [&](const std::vector<std::string>& ids) {
                for (const std::string& id : ids) passing_[id] |= in;
            };
            mark(c.claims);
            for (const model::Facet& f : c.facets)
                for (const model::Reading& r : f.readings) mark(r.claims);
        }
    }
    std::optional<query::Index> index;
    if (!criteria.where.empty()) index.emplace(snapshot);
    for (const model::Claim& c : snapshot.claims)
        if (shows(c.source) && !passing_.contains(c.id))
            passing_[c.id] = sieve.passesAlone(c) && (!index || query::holds(criteria.where, index->subjectOf(c)));
}

bool FilteredClaims::filterAcceptsRow(int row, const QModelIndex&) const {
    const model::Claim& c = claims_->claimAt(row);
    if (!all_ && !sources_.contains(c.source)) return false;
    if (!filtered_) return true;
    const auto it = passing_.find(c.id);
    return it != passing_.end() && it->second;
}

} // namespace pledge::ui
