#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace pledge::tests {

/// What a run of the program left behind.
struct Outcome {
    int status = -1; ///< exit status, or minus the signal that ended it
    std::string out;
    std::string err;
};

/// Who runs it. `nobody` is an account without rights of its own, also where the tests run as root.
enum class As { self, nobody };

/// Runs the built program without a display, in `folder`.
Outcome run(const std::vector<std::string>& arguments, const std::string& input = {}, As as = As::self);

/// A folder that goes with the test; everyone may read and write in it.
class Folder {
public:
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    std::string path(const std::string& name = {}) const { return name.empty() ? path_.string() : (path_ / name).string(); }
    /// Writes a file and returns its path.
    std::string write(const std::string& name, const std::string& bytes) const;

private:
    std::filesystem::path path_;
};

std::string readFile(const std::string& path);

/// How many lines a text has.
std::size_t lines(const std::string& text);

} // namespace pledge::tests
