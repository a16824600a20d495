// How fast the views draw very much (README.md of the folder above).

#include "tests/bench/views/views.h"

#include <QApplication>
#include <QStandardPaths>
#include <cstdio>
#include <cstdlib>
#include <string>

int main(int argc, char** argv) {
    std::setvbuf(stdout, nullptr, _IOLBF, 0); // what was measured stays where it is stopped
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    const std::string what = argc > 1 ? argv[1] : "";
    const std::size_t size = argc > 2 ? std::strtoul(argv[2], nullptr, 10) : 1000000;
    const bool known = what.empty() || what == "timeline" || what == "coverage" || what == "claims" || what == "window";
    if (!known || size == 0) {
        std::fputs("usage: pledgescope_view_bench [timeline|claims [COUNT]|coverage|window [CLAIMS [SECONDS]]]\n",
                   stderr);
        return 2;
    }
    if (what.empty() || what == "timeline") bench::timeline(size);
    if (what.empty() || what == "coverage") bench::coverage(2000, 200);
    if (what.empty() || what == "claims") bench::claims(size);
    if (what == "window") {
        const int seconds = argc > 3 ? std::atoi(argv[3]) : 60;
        return bench::window(argc > 2 ? size : 100000, seconds) ? 0 : 1;
    }
}
