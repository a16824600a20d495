#include "ui/document/sample.h"

#include "core/base/resources.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace pledge::ui {
namespace {

QString folder() { return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation); }

base::Error cannotWrite(const QString& path) {
    const QString sentence =
        QCoreApplication::translate("document",
                                    "Cannot write %1: make room or allow writing there, then open the sample again.")
            .arg(path);
    return {base::Error::Kind::failed, sentence.toStdString()};
}

/// Puts the embedded articles into a folder, where they can be imported (and looked at) as any others.
base::Result<QStringList> writeArticles(const QString& to) {
    QStringList files;
    if (!QDir().mkpath(to)) return cannotWrite(to);
    for (const base::Resource& r : base::resources()) {
        if (!r.name.starts_with("sample/") || !r.name.ends_with(".txt")) continue;
        QFile file(QDir(to).filePath(text(r.name.substr(r.name.rfind('/') + 1))));
        const auto size = static_cast<qint64>(r.bytes.size());
        if (!file.open(QIODevice::WriteOnly) || file.write(r.bytes.data(), size) != size)
            return cannotWrite(file.fileName());
        files.append(file.fileName());
    }
    return files;
}

} // namespace

QString samplePath() { return QDir(folder()).filePath(QStringLiteral("sample.pledge")); }

base::Result<void> openSample(Document& document) {
    if (!QDir().mkpath(folder())) return cannotWrite(folder());
    if (auto opened = document.open(samplePath(), true); !opened) return opened;
    if (!document.snapshot()->sources.empty()) return {};
    const auto files = writeArticles(QDir(folder()).filePath(QStringLiteral("sample articles")));
    if (!files) return files.error();
    document.import(*files);
    return {};
}

} // namespace pledge::ui
