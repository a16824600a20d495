#include "core/base/sentence_breaks.h"
#include "core/base/utf8.h"
#include "tests/support/catch.h"

#include <filesystem>
#include <fstream>
#include <memory>
#include <random>
#include <sstream>
#include <unicode/brkiter.h>
#include <unicode/utext.h>

using namespace pledge::base;

namespace {

using Boundaries = std::vector<std::size_t>;

Boundaries ours(const std::string& text, const char* language) {
    Boundaries out;
    const SentenceBreaks breaks(text, language);
    for (std::size_t at = 0; at < text.size();) out.push_back(at = breaks.behind(at));
    return out;
}

/// What ICU says.
class Judge {
public:
    explicit Judge(const char* language)
        : breaks_(icu::BreakIterator::createSentenceInstance(icu::Locale(language), status_)) {}

    Boundaries of(const std::string& text) {
        UText ut = UTEXT_INITIALIZER;
        utext_openUTF8(&ut, text.data(), static_cast<int64_t>(text.size()), &status_);
        breaks_->setText(&ut, status_);
        Boundaries out;
        breaks_->first();
        for (int32_t next = breaks_->next(); next != icu::BreakIterator::DONE; next = breaks_->next())
            out.push_back(static_cast<std::size_t>(next));
        utext_close(&ut);
        return out;
    }

private:
    UErrorCode status_ = U_ZERO_ERROR;
    std::unique_ptr<icu::BreakIterator> breaks_;
};

/// A short text of characters that the rules speak of, and now and then any other.
std::string randomText(std::mt19937& random) {
    static constexpr char32_t some[] = {U'.',  U'.',  U'.',    U'!',   U'?',   U'\n',  U'\r',  0x85,   0x2028, U' ',
                                        U' ',  0xA0,  U'a',    U'a',   U'b',   U'A',   U'B',   0xE9,   0xC9,   U'1',
                                        U'2',  U',',  U';',    U':',   U'-',   U')',   U'(',   U'"',   0x201C, 0x201D,
                                        0x300, 0xAD,  0x200D,  0x4E00, 0x3002, 0xFF0E, 0xFF01, 0x0964, 0x2026, U'\'',
                                        0x5D0, 0x660, 0x1F600, U'\t',  0x3042, 0x2014, 0x37E,  0x1C5};
    std::string text;
    for (auto left = 1 + random() % 14; left > 0; --left) {
        char32_t c = some[random() % std::size(some)];
        if (random() % 20 == 0) c = random() % 0x20000;
        if (c < 0xD800 || c > 0xDFFF) appendCodePoint(text, c);
    }
    return text;
}

} // namespace

TEST_CASE("sentence boundaries are ICU's on random texts") {
    std::mt19937 random(7);
    for (const char* language : {"en", "el"}) {
        Judge judge(language);
        for (int n = 0; n < 30'000; ++n) {
            const std::string text = randomText(random);
            if (ours(text, language) != judge.of(text)) FAIL(language << ": " << text);
        }
    }
}

TEST_CASE("sentence boundaries are ICU's on the corpus") {
    Judge judge("en");
    std::size_t files = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(PLEDGESCOPE_SOURCE "/tests/corpus")) {
        if (!entry.is_regular_file()) continue;
        std::ifstream file(entry.path());
        std::stringstream text;
        text << file.rdbuf();
        if (!isUtf8(text.str())) continue;
        ++files;
        if (ours(text.str(), "en") != judge.of(text.str())) FAIL(entry.path());
    }
    CHECK(files > 10);
}
