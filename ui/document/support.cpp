#include "ui/document/support.h"

#include "core/model/edtf.h"
#include "ui/document/terms.h"
#include "ui/document/values.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <cstdlib>

namespace pledge::ui {
namespace {

struct SupportWords {
    Q_DECLARE_TR_FUNCTIONS(support)
};

using Ids = std::vector<std::string>;

Ids shared(const Ids& a, const Ids& b, bool in) {
    Ids out;
    std::copy_if(a.begin(), a.end(), std::back_inserter(out),
                 [&](const std::string& id) { return (std::find(b.begin(), b.end(), id) != b.end()) == in; });
    return out;
}

/// Who repeats one report; of a single source also those that it repeats and that say something else, or nothing.
QStringList echoes(const model::Snapshot& snapshot, const model::Announcement& announcement,
                   const model::Reading& reading) {
    QStringList out;
    for (const model::Echo& e : announcement.echoes) {
        const Ids inside = shared(e.sources, reading.sources, true);
        if (inside.empty() || (inside.size() == 1 && reading.sources.size() > 1)) continue;
        if (inside.size() > 1)
            out << SupportWords::tr("%1 repeat one report", "letters of sources").arg(lettersListed(snapshot, inside));
        else
            out << SupportWords::tr("of one report with %1", "letters of sources")
                       .arg(lettersListed(snapshot, shared(e.sources, inside, false)));
    }
    return out;
}

std::optional<long> dayOf(const std::string& edtf) {
    const auto e = model::parseEdtf(edtf);
    if (!e || !e->first || !e->last || *e->first != *e->last) return std::nullopt;
    return model::toSerial(*e->first);
}

/// Which stands nearest to the day; of a single source how far from it.
QString nearest(const model::Snapshot& snapshot, const model::Announcement& announcement,
                const model::Reading& reading) {
    const model::Source* s = snapshot.source(reading.support.nearest);
    if (!s) return {};
    if (reading.sources.size() > 1)
        return SupportWords::tr("%1 stands nearest to the day", "letter of a source").arg(text(s->letter));
    const auto said = dayOf(announcement.announced), told = dayOf(s->article.published);
    if (!said || !told) return {};
    const int days = static_cast<int>(*told - *said);
    if (days == 0) return SupportWords::tr("dated on the day");
    return days > 0 ? SupportWords::tr("dated %n day(s) after the day", nullptr, days)
                    : SupportWords::tr("dated %n day(s) before the day", nullptr, -days);
}

} // namespace

QString lettersListed(const model::Snapshot& snapshot, const std::vector<std::string>& sources) {
    QStringList letters = text(snapshot.letters(sources)).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (letters.size() < 2) return letters.join(QString());
    const QString last = letters.takeLast();
    return SupportWords::tr("%1 and %2", "letters of sources").arg(listed(letters), last);
}

QString supportWords(const model::Snapshot& snapshot, const model::Announcement& announcement,
                     const model::Reading& reading) {
    const auto n = static_cast<int>(reading.sources.size());
    const model::Support& s = reading.support;
    QString sources = sourcesCounted(n);
    if (n > 1)
        sources = s.independent == reading.sources.size()
                      ? SupportWords::tr("%n source(s), all independent", nullptr, n)
                      : SupportWords::tr("%n source(s), %1 independent", nullptr, n).arg(s.independent);
    const QStringList repeated = echoes(snapshot, announcement, reading);
    if (!repeated.isEmpty())
        sources = SupportWords::tr("%1 (%2)", "sources, what they repeat").arg(sources, listed(repeated));
    QStringList said{sources};
    if (!s.primary.empty()) {
        const QString own = lettersListed(snapshot, s.primary);
        said << (s.primary.size() == 1 ? SupportWords::tr("%1 is a party's own text", "letter of a source").arg(own)
                                       : SupportWords::tr("%1 are parties' own texts", "letters of sources").arg(own));
    }
    if (const QString near = nearest(snapshot, announcement, reading); !near.isEmpty()) said << near;
    return said.join(SupportWords::tr("; ", "between what is said of support"));
}

} // namespace pledge::ui
