#include "ui/claims/claims_model.h"

#include "ui/claims/words.h"
#include "ui/document/wording.h"
#include "ui/theme/card_delegate.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <array>

namespace pledge::ui {
namespace {

constexpr std::array<const char*, ClaimsModel::ColumnCount> headings{
    QT_TRANSLATE_NOOP("claims", "Source"), QT_TRANSLATE_NOOP("claims", "Kind"), QT_TRANSLATE_NOOP("claims", "Quote"),
    QT_TRANSLATE_NOOP("claims", "Value"),  QT_TRANSLATE_NOOP("claims", "When"), QT_TRANSLATE_NOOP("claims", "Standing"),
    QT_TRANSLATE_NOOP("claims", "Pillar"), QT_TRANSLATE_NOOP("claims", "Rule")};

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

QString ClaimsModel::cell(const model::Snapshot& snapshot, const model::Claim& c, int column) {
    switch (column) {
    case SourceColumn: {
        const model::Source* s = snapshot.source(c.source);
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

QVariant ClaimsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const model::Claim& c = claimAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return cell(*snapshot_, c, index.column());
    case IdRole: return text(c.id);
    case Qt::ToolTipRole: return index.column() == QuoteColumn ? text(c.quote) : cell(*snapshot_, c, index.column());
    case Qt::ForegroundRole:
        if (index.column() == PillarColumn && !c.pillar.empty())
            return Theme::of(QGuiApplication::palette()).pillar(c.pillar);
        return {};
    default: return {};
    }
}

QVariant ClaimsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
    if (role == Qt::DisplayRole) return ClaimsWords::tr(headings[static_cast<std::size_t>(section)]);
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

} // namespace pledge::ui
