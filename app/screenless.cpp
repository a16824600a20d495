#include "app/screenless.h"

#include "ui/language/language.h"

namespace pledge::app {
namespace {

/// Runs before the application is made.
int& prepared(int& argc, const QTemporaryDir& runtime) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR")) qputenv("XDG_RUNTIME_DIR", runtime.path().toUtf8());
    return argc;
}

} // namespace

Screenless::Screenless(const std::string& language) : application_(prepared(argc_, runtime_), argv_) {
    ui::speak(QString::fromStdString(language));
}

} // namespace pledge::app
