#include "ui/search/search_model.h"

#include "core/base/utf8.h"
#include "ui/document/labels.h"
#include "ui/document/terms.h"
#include "ui/document/values.h"
#include "ui/document/wording.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace pledge::ui {
namespace {

const QString dot = QStringLiteral(" · ");

/// Marks in code points as start and length in UTF-16.
QList<int> marksOf(const model::Hit& hit) {
    const base::CodePointIndex points(hit.sentence);
    QList<int> out;
    for (const base::Span& m : hit.marks) {
        const base::Span bytes = points.toBytes(m);
        const std::string_view sentence = hit.sentence;
        out.append(static_cast<int>(text(sentence.substr(0, bytes.start)).size()));
        out.append(static_cast<int>(text(sentence.substr(bytes.start, bytes.length())).size()));
    }
    return out;
}

} // namespace

void SearchModel::show(const SearchAnswer& answer, SnapshotPtr snapshot) {
    beginResetModel();
    snapshot_ = std::move(snapshot);
    kinds_ = answer.kinds;
    rows_.clear();
    total_ = 0;
    for (std::size_t k = 0; k < kinds_.size(); ++k) {
        const model::HitsOfKind& kind = kinds_[k];
        total_ += kind.total;
        if (kind.total == 0) continue;
        rows_.push_back({Form::heading, k, 0});
        for (std::size_t i = 0; i < kind.hits.size(); ++i) rows_.push_back({Form::hit, k, i});
        if (kind.total > kind.hits.size()) rows_.push_back({Form::more, k, 0});
    }
    endResetModel();
}

void SearchModel::clear() { show({}, std::make_shared<model::Snapshot>()); }

const model::Hit& SearchModel::hit(int row) const {
    const Row& r = rows_[static_cast<std::size_t>(row)];
    return kinds_[r.kind].hits[r.hit];
}

int SearchModel::step(int row, int direction) const {
    for (int at = row + direction; at >= 0 && at < rowCount(); at += direction)
        if (formOf(at) != Form::heading) return at;
    return -1;
}

int SearchModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

Qt::ItemFlags SearchModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    return formOf(index.row()) == Form::heading ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QString SearchModel::headingOf(const model::HitsOfKind& kind) const {
    switch (kind.kind) {
    case model::HitKind::commitment: return tr("Commitments");
    case model::HitKind::claim: return tr("Claims");
    case model::HitKind::text: return tr("Texts");
    case model::HitKind::note: return tr("Notes");
    case model::HitKind::source: return tr("Sources");
    }
    return {};
}

QString SearchModel::sentenceOf(const Row& row) const {
    const model::HitsOfKind& kind = kinds_[row.kind];
    if (row.form == Form::heading) return headingOf(kind);
    if (row.form == Form::more) return tr("%n more", nullptr, static_cast<int>(kind.total - kind.hits.size()));
    return text(kind.hits[row.hit].sentence);
}

QString SearchModel::detailOf(const model::Hit& hit) const {
    const model::Source* source = snapshot_->source(hit.source);
    const QString from = source ? titleOf(*source) : QString();
    switch (hit.kind) {
    case model::HitKind::commitment: {
        const auto place = snapshot_->find(hit.commitment);
        return place.announcement ? nameOf(*place.announcement) : QString();
    }
    case model::HitKind::claim: {
        const model::Claim* claim = snapshot_->claim(hit.claim);
        return claim ? wordOf(claim->kind) + dot + valueOf(*claim) + dot + from : from;
    }
    case model::HitKind::text: return from;
    case model::HitKind::source: return source ? originOf(*source) : QString();
    case model::HitKind::note: break;
    }
    const auto& all = snapshot_->annotations;
    const auto note = std::find_if(all.begin(), all.end(), [&](const auto& a) { return a.id == hit.annotation; });
    if (note == all.end()) return {};
    const auto place = snapshot_->find(note->targetId);
    QString about = from;
    if (place.facet)
        about = tr("%1: %2").arg(wordOf(place.facet->facet), labelOf(*place.commitment));
    else if (place.commitment)
        about = labelOf(*place.commitment);
    else if (const model::Claim* claim = snapshot_->claim(note->targetId))
        about = quoted(text(claim->quote));
    return byWhom(note->by, note->at) + (about.isEmpty() ? QString() : dot + about);
}

QVariant SearchModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    const model::HitsOfKind& kind = kinds_[row.kind];
    const bool isHit = row.form == Form::hit;
    switch (role) {
    case Qt::DisplayRole: return sentenceOf(row);
    case FormRole: return static_cast<int>(row.form);
    case MarksRole: return isHit ? QVariant::fromValue(marksOf(kind.hits[row.hit])) : QVariant();
    case LetterRole: return isHit ? text(kind.hits[row.hit].letter) : QString();
    case DetailRole:
        if (row.form == Form::heading) return QString::number(kind.total);
        return isHit ? detailOf(kind.hits[row.hit]) : QString();
    case Qt::ToolTipRole: return isHit ? sentenceOf(row) : QVariant();
    case Qt::AccessibleTextRole:
        if (row.form == Form::heading) return QStringLiteral("%1, %2").arg(headingOf(kind)).arg(kind.total);
        if (!isHit) return tr("%1: %2").arg(headingOf(kind), sentenceOf(row));
        if (kind.hits[row.hit].letter.empty())
            return tr("%1: %2. %3").arg(headingOf(kind), sentenceOf(row), detailOf(kind.hits[row.hit]));
        return tr("%1, source %2: %3. %4")
            .arg(headingOf(kind), text(kind.hits[row.hit].letter), sentenceOf(row), detailOf(kind.hits[row.hit]));
    default: return {};
    }
}

} // namespace pledge::ui
