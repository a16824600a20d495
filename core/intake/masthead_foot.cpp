#include "core/intake/masthead_foot.h"

#include "core/base/utf8.h"
#include "core/intake/ja_credits.h"
#include "core/intake/masthead_lines.h"
#include "core/intake/names.h"
#include "core/intake/phrases.h"

namespace pledge::intake {
namespace {

constexpr std::size_t tailLines = 14;

class Foot {
public:
    Foot(Lines& lines, Credits& credits, std::string& year) : lines_(lines), credits_(credits), year_(year) {}

    void read() {
        tail();
        bracketed();
        datelines();
        bracketAtEnd();
        copyright();
        biography();
    }

private:
    /// From the end upwards, as long as lines are credits.
    void tail() {
        std::size_t seen = 0;
        bool below = false;
        for (std::size_t i = lines_.size(); i-- > 0 && seen < tailLines; ++seen) {
            if (lines_[i].gone) continue;
            if (isTrail(lines_[i].text)) {
                lines_[i].gone = true;
                continue;
            }
            // "SOURCE Norra Steel AB" ends a release.
            constexpr std::string_view source = "SOURCE ";
            if (lines_[i].text.starts_with(source) && hasAtMostWords(lines_[i].text, 8)) {
                if (credits_.source.empty()) credits_.source = lines_[i].text.substr(source.size());
                lines_[i].gone = below = true;
                continue;
            }
            const bool head = below && mastheadPhrases().has("ignored", bare(lines_[i].text));
            if (head)
                lines_[i].gone = true;
            else if (isProse(lines_[i].text) && !labelled(lines_[i].text))
                break;
            else if (namesSource(lines_[i].text) || signsRelease(lines_[i].text) || !takeCredits(lines_[i], credits_))
                break;
            below = true;
        }
    }

    /// "(Reporting by Park Ji-won; editing by Lee Hana)", wherever it stands below the article.
    void bracketed() {
        for (std::size_t i = lines_.size(); i-- > lines_.size() / 2;)
            if (!lines_[i].gone && lines_[i].text.starts_with('(') && lines_[i].text.ends_with(')'))
                takeCredits(lines_[i], credits_);
    }

    void datelines() {
        int left = 2;
        for (std::size_t i = 0; i < lines_.size() && left > 0; ++i) {
            if (lines_[i].gone || !isProse(lines_[i].text)) continue;
            --left;
            credits_.add(cutJapaneseStamp(lines_[i].text));
            credits_.add(dateline(lines_[i].text));
        }
    }

    /// An agency's name and the day in brackets behind the last words of a Japanese article.
    void bracketAtEnd() {
        // Lists of other articles may still stand below those words.
        int left = 2, lines = 12;
        for (std::size_t i = lines_.size(); i-- > 0 && left > 0 && lines > 0;) {
            if (lines_[i].gone) continue;
            --lines;
            left -= isProse(lines_[i].text);
            credits_.add(cutJapaneseTail(lines_[i].text));
        }
    }

    void copyright() {
        for (std::size_t i = lines_.size(); i-- > 0 && lines_.size() - i < 40;) {
            const Credits c = copyrightLine(lines_[i].text);
            if (credits_.publisher.empty()) credits_.publisher = c.publisher;
            if (year_.empty()) year_ = c.published;
        }
    }

    /// "Jane Holloway is a staff writer who covers water." below an article of hers.
    void biography() {
        japaneseBiography();
        if (credits_.author.empty()) unnamedBiography();
        if (countWords(credits_.author) < 2) return;
        for (std::size_t i = lines_.size(); i-- > lines_.size() / 2;) {
            Line& line = lines_[i];
            line.gone |= line.text.starts_with(credits_.author) && hasAtMostWords(line.text, 60) &&
                         (mastheadPhrases().within("role", base::foldCase(line.text)) ||
                          mastheadPhrases().within("biography", base::foldCase(line.text)));
        }
    }

    /// "Ama Owusu covers mining for the Accra Ledger.", where nothing else names her.
    void unnamedBiography() {
        int left = 3;
        for (std::size_t i = lines_.size(); i-- > lines_.size() / 2 && left > 0;) {
            Line& line = lines_[i];
            if (line.gone) continue;
            --left;
            std::size_t at = 0, end = 0;
            for (auto word = nextWord(line.text, at); startsUpper(word); word = nextWord(line.text, at))
                end = static_cast<std::size_t>(word.data() - line.text.data()) + word.size();
            const std::string_view name = line.text.substr(0, end), rest = line.text.substr(end);
            if (rest.size() < 2 || !hasAtMostWords(rest, 40) || !isGivenName(name)) continue;
            const std::string folded = base::foldCase(rest.substr(1));
            const auto told = mastheadPhrases().opening("biography", folded);
            const bool ofPaper = !credits_.publisher.empty() && rest.find(credits_.publisher) != std::string_view::npos;
            if (told.empty() || (!ofPaper && !mastheadPhrases().within("role", folded))) continue;
            credits_.author = name;
            line.gone = true;
            return;
        }
    }

    /// A writer's name in a line of its own below the article, and what it says of the writer under it.
    void japaneseBiography() {
        for (std::size_t i = lines_.size(), below = lines_.size(); i-- > lines_.size() / 2;) {
            if (lines_[i].gone) continue;
            if (below < lines_.size() && isJapaneseBiography(lines_[below].text) && isJapaneseName(lines_[i].text)) {
                if (credits_.author.empty()) credits_.author = lines_[i].text;
                lines_[i].gone = lines_[below].gone = true;
                return;
            }
            below = i;
        }
    }

    Lines& lines_;
    Credits& credits_;
    std::string& year_;
};

} // namespace

void readFoot(Lines& lines, Credits& credits, std::string& year) { Foot(lines, credits, year).read(); }

} // namespace pledge::intake
