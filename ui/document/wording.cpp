#include "ui/document/wording.h"

#include "core/base/sentences.h"
#include "core/model/edtf.h"
#include "ui/theme/theme.h"

#include <QFileInfo>
#include <QStringList>
#include <algorithm>

namespace pledge::ui {
namespace {

const QString dot = QStringLiteral(" · ");

QString capital(std::string_view word) {
    QString s = text(word);
    if (!s.isEmpty()) s[0] = s[0].toUpper();
    return s.replace(QLatin1Char('_'), QLatin1Char(' '));
}

QString joined(const std::vector<std::string>& words) {
    QStringList out;
    for (const std::string& w : words) out.append(text(w));
    return out.join(QStringLiteral(", "));
}

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

} // namespace

QString wordOf(model::Verdict verdict) {
    return verdict == model::Verdict::single ? QStringLiteral("single source") : text(model::name(verdict));
}

QString wordOf(model::Difference difference) {
    if (difference == model::Difference::within_source) return QStringLiteral("within one source");
    return text(model::name(difference)).replace(QLatin1Char('_'), QLatin1Char(' '));
}

bool isTelling(model::Difference difference) { return difference >= model::Difference::within_source; }

QString wordOf(model::FacetName facet) { return capital(model::name(facet)); }

QString wordOf(model::Standing standing) {
    return standing == model::Standing::discussed ? QStringLiteral("in talks") : text(model::name(standing));
}

QString wordOf(model::Judgement judgement) {
    return text(model::name(judgement)).replace(QLatin1Char('_'), QLatin1Char(' '));
}

QString pillarWord(std::string_view pillar) { return pillar.empty() ? QStringLiteral("No pillar") : capital(pillar); }

QString valueOf(const model::Claim& claim) {
    if (claim.kind == model::Kind::date)
        return text(model::displayDate(claim.value)) +
               (claim.calendar.empty() ? QString() : QStringLiteral(" (fiscal)"));
    if (!claim.isNumber()) return text(claim.value);
    QString value = text(model::display(claim.quantity));
    if (!claim.audience.empty()) value += QLatin1Char(' ') + joined(claim.audience);
    return claim.audienceOpen ? value + QStringLiteral(", …") : value;
}

QString whenOf(const model::Claim& claim) {
    if (claim.when.empty()) return {};
    const QString date = text(model::displayDate(claim.when));
    return claim.whenRole ? text(model::name(*claim.whenRole)).replace(QLatin1Char('_'), QLatin1Char(' ')) +
                                QLatin1Char(' ') + date
                          : date;
}

QString readingsLine(const model::Snapshot& snapshot, const model::Facet& facet) {
    QStringList parts;
    for (const model::Reading& r : facet.readings)
        parts.append(QStringLiteral("%1 (%2)").arg(text(model::display(r.value, facet.facet)),
                                                   text(snapshot.letters(r.sources))));
    if (parts.size() > 3) return QStringLiteral("%1 readings: ").arg(parts.size()) + parts.join(QStringLiteral("; "));
    return parts.join(QStringLiteral(" against "));
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
                if (const model::Reading* r = leading(f)) parts.append(text(model::display(r->value, f.facet)));
    parts.append(counted(static_cast<qsizetype>(announcement.sources.size()), QStringLiteral("source"),
                         QStringLiteral("sources")));
    return parts.join(dot);
}

QString titleOf(const model::Source& source) {
    return source.article.title.empty() ? QFileInfo(text(source.article.file)).fileName() : text(source.article.title);
}

QString originOf(const model::Source& source) {
    const QString date = source.article.published.empty() ? QStringLiteral("undated")
                                                          : text(model::displayDate(source.article.published));
    return source.article.publisher.empty() ? date : text(source.article.publisher) + dot + date;
}

int sentencesOf(const model::Source& source) {
    return static_cast<int>(base::sentences(source.article.text, source.article.language).size());
}

QString counted(qsizetype n, const QString& one, const QString& many) {
    return QStringLiteral("%1 %2").arg(n).arg(n == 1 ? one : many);
}

QString sentenceOf(const model::Overrule& o) {
    const bool claims = o.of == model::Grouping::commitment;
    const auto size = [&](std::size_t group) {
        return static_cast<qsizetype>(group < o.groups.size() ? o.groups[group].size() : 0);
    };
    const auto members = [&](std::size_t group) {
        return claims ? counted(size(group), QStringLiteral("claim"), QStringLiteral("claims"))
                      : counted(size(group), QStringLiteral("source"), QStringLiteral("sources"));
    };
    switch (o.act) {
    case model::Act::join:
        return QStringLiteral("%1 %2 joined")
            .arg(o.groups.size())
            .arg(claims ? QStringLiteral("commitments") : QStringLiteral("announcements"));
    case model::Act::part: return QStringLiteral("%1 parted from %2").arg(members(0), members(1));
    case model::Act::move:
        return claims ? QStringLiteral("A claim moved to another commitment")
                      : QStringLiteral("A source moved to another announcement");
    case model::Act::rename: return QStringLiteral("Renamed to “%1”").arg(text(o.name));
    default: break;
    }
    if (o.names.size() != 2) return QStringLiteral("Names");
    const QString pair = QStringLiteral("“%1” and “%2”").arg(text(o.names[0]), text(o.names[1]));
    if (o.act == model::Act::unsure) return QStringLiteral("Unsure whether %1 are the same").arg(pair);
    return o.act == model::Act::same ? pair + QStringLiteral(" are the same") : pair + QStringLiteral(" are different");
}

QString byWhom(const std::string& by, const std::string& at) {
    return QStringLiteral("by %1 on %2").arg(text(by), text(model::displayDate(at.substr(0, 10))));
}

QString overruledLine(const model::Snapshot& snapshot, const model::Overruled& o) {
    const QString who = byWhom(o.by, o.at);
    switch (o.act) {
    case model::Act::join: return QStringLiteral("Joined ") + who;
    case model::Act::part: return QStringLiteral("Parted ") + who;
    case model::Act::move: return QStringLiteral("Moved here in part ") + who;
    case model::Act::rename: return QStringLiteral("Renamed ") + who;
    default: break;
    }
    for (const model::Overrule& whole : snapshot.overrules)
        if (whole.id == o.event) return sentenceOf(whole) + QStringLiteral(", said ") + who;
    return QStringLiteral("Names settled ") + who;
}

} // namespace pledge::ui
