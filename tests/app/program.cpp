#include "tests/app/program.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <grp.h>
#include <sstream>
#include <stdexcept>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace pledge::tests {
namespace fs = std::filesystem;
namespace {

constexpr uid_t nobody = 65534;

[[noreturn]] void become(const std::vector<std::string>& arguments, int program, int in, int out, int err, As as) {
    dup2(in, STDIN_FILENO);
    dup2(out, STDOUT_FILENO);
    dup2(err, STDERR_FILENO);
    unsetenv("DISPLAY");
    unsetenv("WAYLAND_DISPLAY");
    setenv("LC_ALL", "C.UTF-8", 1);
    if (as == As::nobody && getuid() == 0)
        if (setgroups(0, nullptr) != 0 || setgid(nobody) != 0 || setuid(nobody) != 0) _exit(126);
    std::vector<char*> argv;
    static char name[] = "pledgescope";
    argv.push_back(name);
    for (const auto& a : arguments) argv.push_back(const_cast<char*>(a.c_str()));
    argv.push_back(nullptr);
    // Through the open file: its folder may be closed to `nobody`.
    fexecve(program, argv.data(), environ);
    _exit(127);
}

int scratchFile() {
    std::string name = (fs::temp_directory_path() / "pledgescope-io-XXXXXX").string();
    const int fd = mkstemp(name.data());
    if (fd < 0) throw std::runtime_error("no temporary file");
    unlink(name.c_str());
    return fd;
}

std::string readBack(int fd) {
    std::string bytes;
    char chunk[65536];
    lseek(fd, 0, SEEK_SET);
    for (ssize_t n; (n = read(fd, chunk, sizeof chunk)) > 0;) bytes.append(chunk, static_cast<std::size_t>(n));
    close(fd);
    return bytes;
}

} // namespace

Outcome run(const std::vector<std::string>& arguments, const std::string& input, As as) {
    const int program = open(PLEDGESCOPE_PROGRAM, O_RDONLY | O_CLOEXEC);
    if (program < 0) throw std::runtime_error("the program is not built: " PLEDGESCOPE_PROGRAM);
    const int in = scratchFile(), out = scratchFile(), err = scratchFile();
    if (write(in, input.data(), input.size()) != static_cast<ssize_t>(input.size()))
        throw std::runtime_error("no room for input");
    lseek(in, 0, SEEK_SET);
    const pid_t child = fork();
    if (child == 0) become(arguments, program, in, out, err, as);
    int state = 0;
    waitpid(child, &state, 0);
    close(program);
    close(in);
    return {WIFEXITED(state) ? WEXITSTATUS(state) : -WTERMSIG(state), readBack(out), readBack(err)};
}

Folder::Folder() {
    std::string name = (fs::temp_directory_path() / "pledgescope-test-XXXXXX").string();
    if (!mkdtemp(name.data())) throw std::runtime_error("no temporary folder");
    path_ = name;
    chmod(name.c_str(), 0777);
}

Folder::~Folder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

std::string Folder::write(const std::string& name, const std::string& bytes) const {
    const fs::path file = path_ / name;
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << bytes;
    return file.string();
}

std::string readFile(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream all;
    all << file.rdbuf();
    return all.str();
}

std::size_t lines(const std::string& text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

} // namespace pledge::tests
