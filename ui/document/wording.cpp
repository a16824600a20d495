#include "ui/document/wording.h"

#include "core/base/sentences.h"
#include "core/model/shown_labels.h"
#include "ui/document/words.h"
#include "ui/theme/theme.h"

#include <QFileInfo>
#include <QStringList>
#include <algorithm>

namespace pledge::ui {
namespace {

const QString dot = QStringLiteral(" · ");

const model::Quantity* sumOf(const model::Commitment& commitment) {
    for (const model::Facet& f : commitment.facets)
        if (f.facet == model::FacetName::amount && !f.readings.empty())
            return std::get_if<model::Quantity>(&f.readings.front().value);
    return nullptr;
}

/// The reading that most sources give; the first of those that as many give.
const model::Reading* leading(const model::Facet& facet) {
    const auto fewer = [](const model::Reading& a, const model::Reading& b) {
        return a.sources.size() < b.sources.size();
    };
    const auto it = std::max_element(facet.readings.begin(), facet.readings.end(), fewer);
    return it == facet.readings.end() ? nullptr : &*it;
}

/// The promise that heads an announcement: the sum without a pillar that most sources give, then the larger one.
const model::Commitment* headOf(const model::Announcement& announcement) {
    const model::Commitment* best = nullptr;
    const auto weight = [](const model::Commitment& c) {
        std::size_t sources = 0;
        for (const model::Facet& f : c.facets)
            if (f.facet == model::FacetName::amount)
                for (const model::Reading& r : f.readings) sources += r.sources.size();
        return std::tuple(c.standing == model::Standing::committed, c.pillar.empty(), sources, sumOf(c)->value);
    };
    for (const model::Commitment& c : announcement.commitments)
        if (sumOf(c) && (!best || weight(c) > weight(*best))) best = &c;
    return best;
}

/// The reading that leads; both of two amounts of which one cannot be.
QString valueTold(const model::Commitment& c, const model::Facet& f) {
    if (const auto rivals = model::rivalAmounts(c); rivals && rivals->facet == f.facet)
        return DocumentWords::tr("%1 or %2", "amounts")
            .arg(shown(model::Value(rivals->one), f.facet), shown(model::Value(rivals->other), f.facet));
    const model::Reading* r = leading(f);
    return r ? shown(r->value, f.facet) : QString();
}

} // namespace

QString valueOf(const model::Claim& claim) {
    if (claim.kind == model::Kind::date)
        return claim.calendar.empty() ? shownDate(claim.value)
                                      : DocumentWords::tr("%1 (fiscal)").arg(shownDate(claim.value));
    if (!claim.isNumber()) return text(claim.value);
    const QString value = shown(claim.quantity);
    QStringList audience;
    for (const std::string& who : claim.audience) audience.append(countedWord(text(who)));
    const QString of =
        audience.isEmpty() ? value : DocumentWords::tr("%1 %2", "number, audience").arg(value, listed(audience));
    return claim.audienceOpen ? DocumentWords::tr("%1, …", "an open list").arg(of) : of;
}

QString whenOf(const model::Claim& claim) {
    if (claim.when.empty()) return {};
    const QString date = shownDate(claim.when);
    return claim.whenRole ? DocumentWords::tr("%1 %2", "role of a date, date").arg(wordOf(*claim.whenRole), date)
                          : date;
}

QString readingLine(const model::Snapshot& snapshot, const model::Reading& reading, model::FacetName facet) {
    return DocumentWords::tr("%1 (%2)", "value, letters of sources")
        .arg(shown(reading.value, facet), text(snapshot.letters(reading.sources)));
}

QString readingsLine(const model::Snapshot& snapshot, const model::Facet& facet) {
    QStringList parts;
    for (const model::Reading& r : facet.readings) parts.append(readingLine(snapshot, r, facet.facet));
    if (parts.size() > 3)
        return DocumentWords::tr("%1 readings: %2")
            .arg(parts.size())
            .arg(parts.join(DocumentWords::tr("; ", "between readings")));
    return parts.join(DocumentWords::tr(" against ", "between two or three readings"));
}

QString nameOf(const model::Announcement& announcement) {
    if (std::any_of(announcement.overruled.begin(), announcement.overruled.end(),
                    [](const model::Overruled& o) { return o.act == model::Act::rename; }))
        return text(announcement.title);
    QStringList parts;
    if (!announcement.investor.empty()) parts.append(text(announcement.investor));
    if (!announcement.place.empty()) parts.append(text(announcement.place));
    return parts.isEmpty() ? text(announcement.title) : parts.join(QStringLiteral(" → "));
}

QString headlineOf(const model::Announcement& announcement) {
    QStringList parts;
    if (const model::Commitment* head = headOf(announcement))
        for (const model::Facet& f : head->facets)
            if (f.facet == model::FacetName::amount || f.facet == model::FacetName::period)
                parts.append(valueTold(*head, f));
    parts.removeAll(QString());
    parts.append(sourcesCounted(static_cast<qsizetype>(announcement.sources.size())));
    return parts.join(dot);
}

QString titleOf(const model::Source& source) {
    return source.article.title.empty() ? QFileInfo(text(source.article.file)).fileName() : text(source.article.title);
}

QString publishedOn(const model::Source& source) {
    return source.article.published.empty() ? DocumentWords::tr("undated") : shownDate(source.article.published);
}

QString originOf(const model::Source& source) {
    const QString date = publishedOn(source);
    return source.article.publisher.empty() ? date : text(source.article.publisher) + dot + date;
}

int sentencesOf(const model::Source& source) {
    return static_cast<int>(base::sentences(source.article.text, source.article.language).size());
}

QString sentenceOf(const model::Overrule& o) {
    const bool claims = o.of == model::Grouping::commitment;
    const auto members = [&](std::size_t group) {
        const auto n = static_cast<qsizetype>(group < o.groups.size() ? o.groups[group].size() : 0);
        return claims ? claimsCounted(n) : sourcesCounted(n);
    };
    switch (o.act) {
    case model::Act::join: {
        const int n = static_cast<int>(o.groups.size());
        return claims ? DocumentWords::tr("%n commitment(s) joined", nullptr, n)
                      : DocumentWords::tr("%n announcement(s) joined", nullptr, n);
    }
    case model::Act::part: return DocumentWords::tr("%1 parted from %2").arg(members(0), members(1));
    case model::Act::move:
        return claims ? DocumentWords::tr("A claim moved to another commitment")
                      : DocumentWords::tr("A source moved to another announcement");
    case model::Act::rename: return DocumentWords::tr("Renamed to “%1”").arg(text(o.name));
    default: break;
    }
    if (o.names.size() != 2) return DocumentWords::tr("Names");
    const QString a = text(o.names[0]), b = text(o.names[1]);
    if (o.act == model::Act::unsure) return DocumentWords::tr("Unsure whether “%1” and “%2” are the same").arg(a, b);
    return o.act == model::Act::same ? DocumentWords::tr("“%1” and “%2” are the same").arg(a, b)
                                     : DocumentWords::tr("“%1” and “%2” are different").arg(a, b);
}

QString byWhom(const std::string& by, const std::string& at) {
    return DocumentWords::tr("by %1 on %2").arg(text(by), shownDate(std::string_view(at).substr(0, 10)));
}

QString overruledLine(const model::Snapshot& snapshot, const model::Overruled& o) {
    const QString who = text(o.by), day = shownDate(std::string_view(o.at).substr(0, 10));
    switch (o.act) {
    case model::Act::join: return DocumentWords::tr("Joined by %1 on %2").arg(who, day);
    case model::Act::part: return DocumentWords::tr("Parted by %1 on %2").arg(who, day);
    case model::Act::move: return DocumentWords::tr("Moved here in part by %1 on %2").arg(who, day);
    case model::Act::rename: return DocumentWords::tr("Renamed by %1 on %2").arg(who, day);
    default: break;
    }
    for (const model::Overrule& whole : snapshot.overrules)
        if (whole.id == o.event) return DocumentWords::tr("%1, said by %2 on %3").arg(sentenceOf(whole), who, day);
    return DocumentWords::tr("Names settled by %1 on %2").arg(who, day);
}

} // namespace pledge::ui
