#include "core/intake/intake.h"
#include "tests/support/catch.h"

#include <filesystem>
#include <fstream>
#include <functional>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace pledge;
namespace fs = std::filesystem;
using Kind = base::Error::Kind;

namespace {

/// A folder that is gone at the end of the test.
class Folder {
public:
    Folder() {
        char name[] = "/tmp/pledgescope-intake-XXXXXX";
        REQUIRE(mkdtemp(name));
        path_ = name;
        fs::permissions(path_, fs::perms::others_exec | fs::perms::others_read, fs::perm_options::add);
    }
    ~Folder() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    std::string operator/(const std::string& name) const { return path_ + "/" + name; }
    std::string file(const std::string& name, const std::string& bytes) const {
        const std::string path = *this / name;
        fs::create_directories(fs::path(path).parent_path());
        std::ofstream(path, std::ios::binary) << bytes;
        return path;
    }
    const std::string& path() const { return path_; }

private:
    std::string path_;
};

std::string refusal(const std::string& file) {
    const auto bytes = intake::readBytes({file});
    return bytes ? "read" : bytes.error().message;
}

/// Whether `refused` holds for somebody who is not root, who may read everything.
bool holdsForOthers(const std::function<bool()>& refused) {
    if (geteuid() != 0) return refused();
    const pid_t child = fork();
    if (child == 0) _exit(setgid(65534) == 0 && setuid(65534) == 0 && refused() ? 0 : 1);
    int status = 1;
    waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace

TEST_CASE("bytes are read, or one sentence says why not") {
    const Folder f;
    CHECK(*intake::readBytes({f.file("a.txt", "abc")}) == "abc");
    CHECK(refusal(f.file("empty.txt", "")) == f / "empty.txt is empty.");
    CHECK(refusal(f / "missing.txt") == f / "missing.txt does not exist.");
    CHECK(refusal(f.path()) == f.path() + " is a folder.");
    CHECK(intake::readBytes({"https://news.example/a"}).error() ==
          base::Error{Kind::unsupported, "https://news.example/a is an address on the web, which is not read yet."});
}

TEST_CASE("a file above 256 MiB is refused before it is read") {
    const Folder f;
    const std::string path = f.file("large.txt", "a");
    REQUIRE(truncate(path.c_str(), static_cast<off_t>(intake::largestInput)) == 0);
    CHECK(fs::file_size(path) == intake::largestInput);
    REQUIRE(truncate(path.c_str(), static_cast<off_t>(intake::largestInput) + 1) == 0);
    CHECK(refusal(path) == path + " is larger than 256 MiB, which is the most that is read.");
}

TEST_CASE("a file that may not be read is refused, for root's tests too") {
    const Folder f;
    const std::string path = f.file("secret.txt", "abc");
    REQUIRE(chmod(path.c_str(), 0) == 0);
    CHECK(holdsForOthers([&] { return refusal(path) == path + " cannot be read: Permission denied."; }));
    const std::string inside = f.file("closed/a.txt", "abc");
    REQUIRE(chmod((f / "closed").c_str(), 0) == 0);
    CHECK(holdsForOthers([&] {
        const auto found = intake::expand({f.path()});
        return found.errors.size() == 1 && found.errors[0].message == f / "closed cannot be read: Permission denied.";
    }));
    REQUIRE(chmod((f / "closed").c_str(), 0755) == 0);
}

TEST_CASE("a folder stands for its articles, sorted, on all levels") {
    const Folder f;
    for (const char* name :
         {"b.txt", "a/c.md", "a/b.TXT", ".hidden.txt", ".git/x.txt", "README.md", "d.pdf", "noending"})
        f.file(name, "x");
    const auto found = intake::expand({f.path(), f / "d.pdf", "-", f / "gone.txt"});
    std::vector<std::string> files;
    for (const auto& i : found.inputs) files.push_back(i.file);
    CHECK(files == std::vector<std::string>{f / "a/b.TXT", f / "a/c.md", f / "b.txt", f / "d.pdf", "-"});
    REQUIRE(found.errors.size() == 1);
    CHECK(found.errors[0] == base::Error{Kind::unreadable, f / "gone.txt does not exist."});
    CHECK(found.notes.size() == 3);
    CHECK(found.notes[1] == f / "d.pdf was left out: it is no article in .txt or .md.");
}

TEST_CASE("a folder without articles is an error") {
    const Folder f;
    f.file("only.pdf", "x");
    const auto found = intake::expand({f.path()});
    CHECK(found.inputs.empty());
    REQUIRE(found.errors.size() == 1);
    CHECK(found.errors[0].message == f.path() + " is a folder without articles (.txt or .md).");
}

TEST_CASE("a type that is not read yet is named") {
    const auto error = [](const std::string& file) { return intake::readArticle("words", file).error(); };
    CHECK(error("a.pdf") == base::Error{Kind::unsupported, "a.pdf is a PDF, a type that is not read yet."});
    CHECK(error("x/A.HTML").message == "x/A.HTML is a page of HTML, a type that is not read yet.");
    CHECK(error("m.eml").message == "m.eml is a mail, a type that is not read yet.");
    CHECK(error("b.mbox").message == "b.mbox is a mailbox, a type that is not read yet.");
    CHECK(error("a.docx").message == "a.docx is a document of a word processor, a type that is not read yet.");
    CHECK(intake::readArticle("Words of a title", "story"));
    CHECK(intake::readArticle("Words of a title", "story.2026"));
}

TEST_CASE("one line of many megabytes is read in linear time") {
    std::string line = "Halvorsen to farm\n\n";
    while (line.size() < (20u << 20))
        line += "Halvorsen will spend 700 million kroner on two farms near Alta by 2030. ";
    const auto a = intake::readArticle(line, "long.txt");
    REQUIRE(a);
    CHECK(a->title == "Halvorsen to farm");
    CHECK(a->text.size() > (20u << 20));
}
