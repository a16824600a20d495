#include "app/commands.h"
#include "app/outcome.h"
#include "app/screenless.h"
#include "core/report/report.h"
#include "ui/paper/chart.h"
#include "ui/paper/dossier.h"

#include <QByteArray>
#include <QSaveFile>
#include <filesystem>

namespace pledge::app {
namespace {

/// Whether the file's name ends in one of the types that a verb writes; else the error that says which.
base::Result<void> endsIn(const std::string& file, const std::vector<std::string>& types) {
    std::string known;
    for (const std::string& type : types) {
        if (file.ends_with(type)) return {};
        known += (known.empty() ? "" : " or ") + type;
    }
    return base::Error{base::Error::Kind::usage, file + ": the name must end in " + known + "."};
}

base::Result<void> writeWhole(const std::string& file, const std::string& bytes) {
    QSaveFile out(QString::fromStdString(file));
    const auto size = static_cast<qint64>(bytes.size());
    if (out.open(QIODevice::WriteOnly) && out.write(bytes.data(), size) == size && out.commit()) return {};
    return base::Error{base::Error::Kind::failed,
                       file + " could not be written: " + out.errorString().toStdString() + "."};
}

int outcomeOf(const base::Result<void>& done) { return done ? 0 : failed(done.error()); }

} // namespace

int chart(const ChartOptions& options) {
    if (const auto fits = endsIn(options.output, {".pdf", ".png"}); !fits) return failed(fits.error());
    const auto snapshot = readWorkspace(options.workspace);
    if (!snapshot) return failed(snapshot.error());
    if (snapshot->finding.announcements.empty())
        return failed(
            {base::Error::Kind::failed,
             options.workspace + " holds no announcement yet, so there is nothing to draw: import articles first."});
    const Screenless screenless;
    return outcomeOf(ui::writeChart(*ui::chartNamed(options.chart), *snapshot, {},
                                    QString::fromStdString(options.output), base::SystemClock().now()));
}

int dossier(const OutputOptions& options) {
    if (const auto fits = endsIn(options.output, {".pdf"}); !fits) return failed(fits.error());
    const auto snapshot = readWorkspace(options.workspace);
    if (!snapshot) return failed(snapshot.error());
    const Screenless screenless;
    const std::string name = std::filesystem::path(options.workspace).stem().string();
    return outcomeOf(ui::writeDossier(report::dossier(*snapshot, name), *snapshot, name, base::SystemClock().now(),
                                      QString::fromStdString(options.output)));
}

int exportTo(const OutputOptions& options) {
    if (const auto fits = endsIn(options.output, {".json"}); !fits) return failed(fits.error());
    const auto snapshot = readWorkspace(options.workspace);
    if (!snapshot) return failed(snapshot.error());
    return outcomeOf(writeWhole(options.output, report::exportJson(*snapshot)));
}

} // namespace pledge::app
