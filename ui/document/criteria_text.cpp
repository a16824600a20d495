#include "ui/document/criteria_text.h"

#include "core/model/edtf.h"
#include "core/query/evaluate.h"
#include "core/query/narrow.h"
#include "ui/document/values.h"
#include "ui/document/words.h"
#include "ui/theme/theme.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cstdio>

namespace pledge::ui {
namespace {

const QString searchKey = QStringLiteral("search");
const QString whereKey = QStringLiteral("where");

const QString duringKey = QStringLiteral("during");

std::string dayText(long serial) {
    const model::Day d = model::fromSerial(serial);
    char out[16];
    std::snprintf(out, sizeof out, "%04d-%02d-%02d", d.year, d.month, d.day);
    return out;
}

/// EDTF: `2026-01-01/2027-12-31`.
std::string spanText(const DaySpan& span) { return dayText(span.first) + '/' + dayText(span.last); }

std::optional<DaySpan> spanOf(const std::string& edtf) {
    const auto e = model::parseEdtf(edtf);
    if (!e || !e->first || !e->last) return std::nullopt;
    return DaySpan{model::toSerial(*e->first), model::toSerial(*e->last)};
}

std::string inQuotes(const std::string& words) {
    std::string out = "\"";
    for (const char c : words) {
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    return out + '"';
}

std::string fieldOf(Aspect aspect) {
    if (aspect == Aspect::difference) return "type";
    if (aspect == Aspect::state) return "discrepancy"; // of conflicts alone
    return std::string(name(aspect));
}

std::string comparison(const AspectValue& v, const model::Snapshot& snapshot) {
    if (v.aspect == Aspect::source) {
        const model::Source* s = snapshot.source(v.value);
        return "source = " + (s ? s->letter : inQuotes(v.value));
    }
    if (v.aspect != Aspect::pillar) return fieldOf(v.aspect) + " = " + v.value;
    return "pillar = " + (v.value.empty() ? "none" : inQuotes(v.value));
}

} // namespace

query::Expression expressionOf(const Criteria& criteria, const model::Snapshot& snapshot) {
    std::vector<std::string> parts;
    std::vector<AspectValue> values = valuesIn(criteria);
    for (auto from = values.begin(); from != values.end();) {
        const auto to = std::find_if(from, values.end(), [&](const auto& v) { return v.aspect != from->aspect; });
        std::string either;
        for (auto it = from; it != to; ++it) either += (it == from ? "" : " or ") + comparison(*it, snapshot);
        parts.push_back(to - from > 1 ? '(' + either + ')' : either);
        from = to;
    }
    if (const base::SearchQuery search(criteria.search.toStdString()); !search.empty())
        parts.push_back("words ~ " + inQuotes(criteria.search.toStdString()));
    if (!criteria.where.empty())
        parts.push_back(parts.empty() ? criteria.where.text() : '(' + criteria.where.text() + ')');
    std::string all;
    for (const std::string& p : parts) all += (all.empty() ? "" : " and ") + p;
    if (all.empty()) return {};
    const auto read = query::parse(all);
    return read ? query::Expression(query::print(*read), read->steps()) : criteria.where;
}

QString filterWord(const AspectValue& value, const model::Snapshot& snapshot) {
    const QString word = wordOf(value, snapshot);
    const bool tellsItself =
        value.aspect == Aspect::pillar || value.aspect == Aspect::verdict || value.aspect == Aspect::source;
    return tellsItself ? word : DocumentWords::tr("%1: %2").arg(wordOf(value.aspect), word);
}

QStringList filterWords(const Criteria& criteria, const model::Snapshot& snapshot) {
    QStringList words;
    if (!criteria.search.isEmpty()) words << quoted(criteria.search);
    if (criteria.during) words << shownSpan(criteria.during->first, criteria.during->last);
    for (const AspectValue& v : valuesIn(criteria)) words << filterWord(v, snapshot).simplified();
    if (!criteria.where.empty()) words << text(criteria.where.text());
    return words;
}

std::string toldOf(const Criteria& criteria, const model::Snapshot& snapshot) {
    std::string told = expressionOf(criteria, snapshot).text();
    if (criteria.during)
        told += (told.empty() ? "" : " and ") + std::string("their time touches ") + spanText(*criteria.during);
    return told;
}

model::Snapshot narrowed(const model::Snapshot& snapshot, const Criteria& criteria) {
    if (criteria.empty()) return snapshot;
    const Sieve sieve(criteria, snapshot);
    const query::Index index(snapshot);
    return query::sifted(
        snapshot,
        query::Wanted{[&](const model::Announcement& a, const model::Commitment& c) { return sieve.passes(a, c); },
                      [&](const model::Claim& c) {
                          return sieve.passesAlone(c) && query::holds(criteria.where, index.subjectOf(c));
                      }});
}

std::string jsonOf(const Criteria& criteria) {
    QJsonObject json;
    for (const AspectValue& v : valuesIn(criteria)) {
        const QString key = text(name(v.aspect));
        QJsonArray all = json.value(key).toArray();
        all.append(text(v.value));
        json.insert(key, all);
    }
    if (!criteria.search.isEmpty()) json.insert(searchKey, criteria.search);
    if (criteria.during) json.insert(duringKey, text(spanText(*criteria.during)));
    if (!criteria.where.empty()) json.insert(whereKey, text(criteria.where.text()));
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}

std::optional<Criteria> criteriaOf(const std::string& json) {
    const QJsonDocument read = QJsonDocument::fromJson(QByteArray::fromStdString(json));
    if (!read.isObject()) return std::nullopt;
    const QJsonObject object = read.object();
    Criteria out;
    for (const Aspect aspect : allAspects)
        for (const QJsonValue& v : object.value(text(name(aspect))).toArray()) {
            const AspectValue value{aspect, v.toString().toStdString()};
            if (v.isString() && !isIn(out, value)) out = toggled(out, value);
        }
    out.search = object.value(searchKey).toString();
    out.during = spanOf(object.value(duringKey).toString().toStdString());
    if (auto where = query::parse(object.value(whereKey).toString().toStdString())) out.where = std::move(*where);
    return out;
}

} // namespace pledge::ui
