#include "app/commands.h"
#include "app/outcome.h"
#include "app/screenless.h"
#include "core/report/report.h"
#include "ui/paper/chart.h"
#include "ui/paper/dossier.h"
#include "ui/paper/paper_words.h"

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

/// What a reader of the file is told of what was left out.
report::Narrowing toldOf(const Narrowed& read) { return {read.told, read.scope.announcement}; }

/// Whether there is an announcement left; else the error that says what is missing. `act`: "draw".
base::Result<void> holdsSomething(const Narrowed& read, const std::string& workspace, const std::string& act) {
    if (!read.snapshot.finding.announcements.empty()) return {};
    const std::string why = read.told.empty() ? workspace + " holds no announcement yet"
                                              : "No commitment of " + workspace + " passes the filter";
    const std::string step = read.told.empty() ? ": import articles first." : ": list commitments tries it.";
    return base::Error{base::Error::Kind::failed, why + ", so there is nothing to " + act + step};
}

/// How the chart is told; else the error that says what it may be told by.
base::Result<ui::ChartChoices> choicesOf(const ChartOptions& options) {
    ui::ChartChoices choices;
    const bool timeline = options.chart == "timeline";
    if (options.by.empty() || (options.by == "pillar" && options.chart != "coverage")) return choices;
    if (timeline && options.by == "kind")
        choices.timeline.lanes = ui::LaneBy::kind;
    else if (timeline && options.by == "source")
        choices.timeline.lanes = ui::LaneBy::source;
    else if (timeline && options.by == "announcement")
        choices.timeline.lanes = ui::LaneBy::announcement, choices.ofAll = true;
    else if (options.chart == "pillars" && options.by == "source")
        choices.pillars.told = ui::PillarsOptions::Told::bySource;
    else if (options.chart == "pillars" && options.by == "announcement")
        choices.pillars.compare = true;
    else
        return base::Error{base::Error::Kind::usage, "A " + options.chart + " chart has no rows by " + options.by +
                                                         ": chart --help says what each has."};
    return choices;
}

int outcomeOf(const base::Result<void>& done) { return done ? 0 : failed(done.error()); }

} // namespace

int chart(const ChartOptions& options) {
    if (const auto fits = endsIn(options.output, {".pdf", ".svg", ".png"}); !fits) return failed(fits.error());
    auto choices = choicesOf(options);
    if (!choices) return failed(choices.error());
    const auto read = readNarrowed(options.workspace, options.narrow);
    if (!read) return failed(read.error());
    if (const auto some = holdsSomething(*read, options.workspace, "draw"); !some) return failed(some.error());
    const Screenless screenless(options.language);
    choices->criteria.where = read->scope.where;
    return outcomeOf(ui::writeChart(*ui::chartNamed(options.chart), read->snapshot, {},
                                    QString::fromStdString(options.output), base::SystemClock().now(), *choices));
}

int dossier(const OutputOptions& options) {
    if (const auto fits = endsIn(options.output, {".pdf"}); !fits) return failed(fits.error());
    const auto read = readNarrowed(options.workspace, options.narrow);
    if (!read) return failed(read.error());
    if (!read->scope.empty() || !read->told.empty())
        if (const auto some = holdsSomething(*read, options.workspace, "put on paper"); !some)
            return failed(some.error());
    const Screenless screenless(options.language);
    const std::string name = std::filesystem::path(options.workspace).stem().string();
    return outcomeOf(ui::writeDossier(report::dossier(read->snapshot, name, toldOf(*read), ui::dossierWords()),
                                      read->snapshot, name, base::SystemClock().now(),
                                      QString::fromStdString(options.output)));
}

int exportTo(const OutputOptions& options) {
    if (const auto fits = endsIn(options.output, {".json"}); !fits) return failed(fits.error());
    const auto read = readNarrowed(options.workspace, options.narrow);
    if (!read) return failed(read.error());
    return outcomeOf(writeWhole(options.output, report::exportJson(read->snapshot, toldOf(*read))));
}

} // namespace pledge::app
