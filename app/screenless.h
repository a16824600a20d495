#pragma once

#include <QGuiApplication>
#include <QTemporaryDir>
#include <string>

namespace pledge::app {

/// What painting needs of Qt where there is no display and nobody to show a window to. One at a time.
class Screenless {
public:
    /// `language`: in which what is painted speaks, by its code; all else of the command line speaks English.
    explicit Screenless(const std::string& language);

private:
    QTemporaryDir runtime_; ///< Qt wants a private folder even where it puts nothing in it
    int argc_ = 1;
    char name_[12] = "pledgescope";
    char* argv_[2] = {name_, nullptr};
    QGuiApplication application_;
};

} // namespace pledge::app
