#include "core/intake/intake.h"
#include "tests/support/catch.h"

#include <filesystem>
#include <fstream>
#include <sstream>

using namespace pledge;

namespace {

std::string contents(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

std::string printed(const model::Article& a) {
    std::string out = "title: " + a.title + "\npublisher: " + a.publisher + "\nauthor: " + a.author +
                      "\npublished: " + a.published + "\nlanguage: " + a.language + '\n';
    for (const auto& note : a.notes) out += "note: " + note + '\n';
    return out + "---\n" + a.text;
}

} // namespace

// Each article in data/ has its reading beside it, `.article`. All companies, people and papers in them are invented.
TEST_CASE("whole articles are read as their expectations say") {
    std::size_t read = 0;
    for (const auto& entry : std::filesystem::directory_iterator(PLEDGESCOPE_TEST_DATA)) {
        const auto& path = entry.path();
        if (path.extension() == ".article") continue;
        INFO(path.filename().string());
        const auto article = intake::readArticle(contents(path), path.filename().string());
        REQUIRE(article);
        CHECK(article->file == path.filename().string());
        auto expected = path;
        CHECK(printed(*article) == contents(expected.replace_extension(".article")));
        ++read;
    }
    CHECK(read >= 10);
}
