#include "core/intake/file_type.h"
#include "core/intake/intake.h"
#include "core/model/notes.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>
#include <sys/stat.h>

namespace pledge::intake {
namespace {

namespace fs = std::filesystem;
using base::Error;

struct FileCloser {
    void operator()(std::FILE* f) const { std::fclose(f); }
};

Error unreadable(const std::string& file, const std::string& why) {
    return {Error::Kind::unreadable, file + " " + why};
}

Error tooLarge(const std::string& file) {
    return unreadable(file, "is larger than 256 MiB, which is the most that is read.");
}

std::string nameOf(const std::string& file) { return file == "-" ? "Standard input" : file; }

/// A README tells of the folder it lies in.
bool isReadme(const fs::path& path) { return path.stem() == "README" || path.filename() == "README"; }

bool isHidden(const fs::path& path) { return path.filename().string().starts_with('.'); }

struct Found {
    std::vector<std::string> articles;
    std::vector<std::string> leftOut;
    std::vector<Error> errors;
};

void look(const fs::path& path, const fs::directory_entry& entry, Found& found) {
    std::error_code ignored;
    if (!entry.is_regular_file(ignored)) return;
    const bool reads = typeOf(path.string()) != Type::other && !isReadme(path);
    (reads ? found.articles : found.leftOut).push_back(path.string());
}

Found lookThrough(const std::string& folder) {
    Found found;
    std::error_code problem;
    fs::recursive_directory_iterator it(folder, problem), end;
    if (problem) found.errors.push_back(unreadable(folder, "cannot be read: " + problem.message() + "."));
    for (; !problem && it != end; it.increment(problem)) {
        std::error_code ignored;
        if (isHidden(it->path())) {
            if (it->is_directory(ignored)) it.disable_recursion_pending();
            continue;
        }
        // A folder that may not be entered ends the walk in C++20's iterator, so it is asked first.
        if (it->is_directory(ignored) && !it->is_symlink(ignored)) {
            std::error_code closed;
            if (fs::directory_iterator(it->path(), closed); closed) {
                found.errors.push_back(unreadable(it->path().string(), "cannot be read: " + closed.message() + "."));
                it.disable_recursion_pending();
            }
        }
        look(it->path(), *it, found);
    }
    std::sort(found.articles.begin(), found.articles.end());
    std::sort(found.leftOut.begin(), found.leftOut.end());
    return found;
}

void addFolder(const std::string& folder, Inputs& to) {
    Found found = lookThrough(folder);
    if (found.articles.empty() && found.errors.empty())
        to.errors.push_back(unreadable(folder, "is a folder without articles (.txt or .md)."));
    for (auto& e : found.errors) to.errors.push_back(std::move(e));
    for (auto& file : found.articles) to.inputs.push_back({std::move(file)});
    for (const auto& file : found.leftOut) to.notes.push_back(filled(model::note::leftOut, {file}));
}

std::string why(int problem) { return std::string("cannot be read: ") + std::strerror(problem) + "."; }

/// Reads to the end. `expected`: how many bytes there are, as far as it is known.
base::Result<std::string> readAll(std::FILE* from, const std::string& file, std::size_t expected) {
    std::setvbuf(from, nullptr, _IONBF, 0);
    constexpr std::size_t piece = 1 << 16;
    std::string bytes(expected + 1, '\0');
    std::size_t size = 0;
    while (const std::size_t n = std::fread(bytes.data() + size, 1, bytes.size() - size, from)) {
        size += n;
        if (size > largestInput) return tooLarge(nameOf(file));
        if (size == bytes.size()) bytes.resize(size + std::max(size / 2, piece));
    }
    if (std::ferror(from)) return unreadable(nameOf(file), why(errno));
    if (size == 0) return unreadable(nameOf(file), "is empty.");
    bytes.resize(size);
    return bytes;
}

} // namespace

Inputs expand(const std::vector<std::string>& arguments) {
    Inputs out;
    for (const std::string& argument : arguments) {
        std::error_code problem;
        const auto status = fs::status(argument, problem);
        if (argument == "-" || unreadType(argument) == "an address on the web")
            out.inputs.push_back({argument});
        else if (status.type() == fs::file_type::not_found)
            out.errors.push_back(unreadable(argument, "does not exist."));
        else if (fs::is_directory(status))
            addFolder(argument, out);
        else
            out.inputs.push_back({argument});
    }
    return out;
}

base::Result<std::string> readBytes(const Input& input) {
    if (input.file == "-") return readAll(stdin, input.file, 0);
    if (unreadType(input.file) == "an address on the web")
        return Error{Error::Kind::unsupported, input.file + " is an address on the web, which is not read yet."};
    const std::unique_ptr<std::FILE, FileCloser> file(std::fopen(input.file.c_str(), "rb"));
    if (!file) return unreadable(input.file, errno == ENOENT ? "does not exist." : why(errno));
    struct stat facts {};
    if (fstat(fileno(file.get()), &facts) != 0) return unreadable(input.file, why(errno));
    if (S_ISDIR(facts.st_mode)) return unreadable(input.file, "is a folder.");
    if (static_cast<std::uint64_t>(facts.st_size) > largestInput) return tooLarge(input.file);
    return readAll(file.get(), input.file, static_cast<std::size_t>(facts.st_size));
}

} // namespace pledge::intake
