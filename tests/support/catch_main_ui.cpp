#if __has_include(<catch2/catch_session.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#include "ui/language/language.h"

#include <QApplication>
#include <QTemporaryDir>

int main(int argc, char** argv) {
    // Tests need no display and write no settings of the user's. Each process has a home of its own, as many run at a
    // time.
    const QTemporaryDir home;
    for (const char* name : {"HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(name, home.path().toUtf8());
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("pledgescope-tests"));
    pledge::ui::speak(QStringLiteral("en")); // whatever the system speaks
    return Catch::Session().run(argc, argv);
}
