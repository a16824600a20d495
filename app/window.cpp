#include "app/window.h"

#include "app/account.h"
#include "app/outcome.h"
#include "core/base/clock.h"
#include "ui/language/language.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <optional>
#include <utility>

namespace pledge::app {
namespace {

bool hasDisplay() {
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        if (qEnvironmentVariableIsSet(name)) return true;
    return false;
}

/// A window in a process of its own, which outlives this one. `withoutRuntime`: it makes a runtime folder itself, for
/// ours goes with us.
bool openAnother(const QString& workspace, bool withoutRuntime) {
    QProcess other;
    other.setProgram(QCoreApplication::applicationFilePath());
    if (!workspace.isEmpty()) other.setArguments({workspace});
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (withoutRuntime) environment.remove(QStringLiteral("XDG_RUNTIME_DIR"));
    other.setProcessEnvironment(environment);
    return other.startDetached();
}

} // namespace

int showWindow(int argc, char** argv, const std::string& workspace) {
    if (!hasDisplay()) {
        complain(
            "There is no display to open a window on. Set DISPLAY, or use a command: pledgescope --help names them.");
        return 1;
    }
    const QTemporaryDir runtime;
    const bool runtimeIsOurs = !qEnvironmentVariableIsSet("XDG_RUNTIME_DIR");
    if (runtimeIsOurs) qputenv("XDG_RUNTIME_DIR", runtime.path().toUtf8());
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("pledgescope"));
    QCoreApplication::setOrganizationName(QStringLiteral("pledgescope"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PLEDGESCOPE_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("pledgescope"));
    const base::SystemClock clock;
    std::optional<ui::TakenOver> before;
    for (;;) {
        ui::speak(ui::wantedLanguage());
        ui::MainWindow window(before ? before->workspace : QString::fromStdString(workspace), accountName(), clock);
        if (before) window.takeOver(*std::exchange(before, {}));
        window.setOpenAnother([&](const QString& path) { return openAnother(path, runtimeIsOurs); });
        window.show();
        QObject::connect(&window, &ui::MainWindow::languageChosen, &application, [&] {
            before = window.handOver();
            window.close();
        });
        const int status = QApplication::exec();
        if (!before) return status;
    }
}

} // namespace pledge::app
