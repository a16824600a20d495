#include "ui/window/diagnostics.h"

#include "core/base/icu_version.h"
#include "core/store/engine.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFontInfo>
#include <QLocale>
#include <QScreen>
#include <QSettings>
#include <QStyle>
#include <QSysInfo>
#include <algorithm>
#include <map>

namespace pledge::ui {
namespace {

QString fontLine(const QFont& font) {
    const QFontInfo used(font);
    const QString asked = font.family() == used.family() ? QString() : QStringLiteral(", for %1").arg(font.family());
    return QStringLiteral("%1 %2 pt%3").arg(used.family()).arg(used.pointSizeF(), 0, 'f', 1).arg(asked);
}

QString screenLine(const QScreen& screen) {
    return QStringLiteral("%1 × %2, %3 dots an inch, ratio %4")
        .arg(screen.size().width())
        .arg(screen.size().height())
        .arg(qRound(screen.logicalDotsPerInch()))
        .arg(screen.devicePixelRatio());
}

QString number(std::size_t n) { return QString::number(n); }

} // namespace

DiagnosticsPart programPart() {
    DiagnosticsPart part{QStringLiteral("Program"), {}};
    const auto add = [&](const char* what, const QString& is) {
        part.lines.emplace_back(QString::fromLatin1(what), is);
    };
    add("pledgescope", QApplication::applicationVersion());
    const QString built = QStringLiteral(QT_VERSION_STR);
    const QString runs = QString::fromLatin1(qVersion());
    add("Qt", built == runs ? runs : QStringLiteral("%1, built with %2").arg(runs, built));
    add("SQLite", text(store::engineVersion()));
    add("ICU", text(base::icuVersion()));
    add("System", QSysInfo::prettyProductName());
    add("Kernel", QSysInfo::kernelType() + QLatin1Char(' ') + QSysInfo::kernelVersion());
    add("Processor", QSysInfo::currentCpuArchitecture());
    add("Platform", QGuiApplication::platformName());
    add("Language", QLocale().name());
    add("Settings", QDir::toNativeSeparators(QSettings().fileName()));
    return part;
}

DiagnosticsPart lookPart(const QString& theme, bool dark, int scalePercent) {
    DiagnosticsPart part{QStringLiteral("Look"), {}};
    const auto add = [&](const char* what, const QString& is) {
        part.lines.emplace_back(QString::fromLatin1(what), is);
    };
    add("Theme", QStringLiteral("%1, shown %2").arg(theme, dark ? QStringLiteral("dark") : QStringLiteral("light")));
    add("Size of text", QStringLiteral("%1 %").arg(scalePercent));
    add("Style", QApplication::style()->objectName());
    add("Font", fontLine(QApplication::font()));
    add("Fixed font", fontLine(QFontDatabase::systemFont(QFontDatabase::FixedFont)));
    for (const QScreen* screen : QGuiApplication::screens()) add("Screen", screenLine(*screen));
    return part;
}

DiagnosticsPart workspacePart(const QString& path, const QString& limits, const model::Snapshot& snapshot) {
    DiagnosticsPart part{QStringLiteral("Workspace"), {}};
    const auto add = [&](const char* what, const QString& is) {
        part.lines.emplace_back(QString::fromLatin1(what), is);
    };
    if (path.isEmpty()) {
        add("Path", QStringLiteral("none is open"));
        return part;
    }
    add("Path", QDir::toNativeSeparators(path));
    add("Size", QLocale::c().formattedDataSize(QFileInfo(path).size()));
    add("May be changed", limits.isEmpty() ? QStringLiteral("yes") : QStringLiteral("no: ") + limits);
    std::size_t commitments = 0, facets = 0;
    std::map<model::Verdict, std::size_t> verdicts;
    for (const model::Announcement& a : snapshot.finding.announcements)
        for (const model::Commitment& c : a.commitments) {
            ++commitments;
            facets += c.facets.size();
            for (const model::Facet& f : c.facets) ++verdicts[f.verdict];
        }
    std::map<std::string, std::size_t> languages;
    for (const model::Source& s : snapshot.sources) ++languages[s.article.language];
    QStringList spoken;
    for (const auto& [language, n] : languages)
        spoken.append(
            QStringLiteral("%1 %2").arg(language.empty() ? QStringLiteral("unknown") : text(language), number(n)));
    add("Sources", number(snapshot.sources.size()) +
                       (spoken.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(spoken.join(QStringLiteral(", ")))));
    add("Claims", number(snapshot.claims.size()));
    add("Announcements", number(snapshot.finding.announcements.size()));
    add("Commitments", number(commitments));
    add("Facets", number(facets));
    for (const model::Verdict v :
         {model::Verdict::conflict, model::Verdict::compatible, model::Verdict::agree, model::Verdict::single})
        part.lines.emplace_back(QStringLiteral("  ") + text(model::name(v)), number(verdicts[v]));
    add("Annotations", number(snapshot.annotations.size()));
    add("Overrules", number(snapshot.overrules.size()));
    return part;
}

QString diagnosticsText(const std::vector<DiagnosticsPart>& parts) {
    qsizetype width = 0;
    for (const DiagnosticsPart& part : parts)
        for (const auto& line : part.lines) width = std::max(width, line.first.size());
    QString out;
    for (const DiagnosticsPart& part : parts) {
        if (!out.isEmpty()) out += QLatin1Char('\n');
        out += part.title + QLatin1Char('\n');
        for (const auto& [what, is] : part.lines)
            out += QStringLiteral("  ") + what.leftJustified(width + 2) + is + QLatin1Char('\n');
    }
    return out;
}

} // namespace pledge::ui
