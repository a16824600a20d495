#include "core/intake/masthead.h"

#include "core/base/utf8.h"
#include "core/intake/credits.h"
#include "core/intake/ja_credits.h"
#include "core/intake/masthead_foot.h"
#include "core/intake/masthead_lines.h"
#include "core/intake/names.h"
#include "core/intake/phrases.h"

#include <algorithm>

namespace pledge::intake {
namespace {

constexpr std::size_t headLines = 25;

class Reader {
public:
    explicit Reader(Lines& lines) : lines_(lines) {}

    Masthead read(const std::vector<std::pair<std::string, std::string>>& front) {
        for (const auto& [key, value] : front) credits_.add(labelled(key, value));
        head();
        title();
        namesAboveStamp();
        nameBelowTitle();
        readFoot(lines_, credits_, year_);
        return settled();
    }

private:
    /// The lines above the first paragraph: credits go, the others may be the title.
    void head() {
        int paragraphs = 0;
        for (std::size_t i = 0; i < lines_.size() && i < headLines; ++i) {
            Line& line = lines_[i];
            if (line.gone) continue;
            if (!line.heading && (paragraphs == 0 || isDatedOrBy(line.text)) && takeCredits(lines_[i], credits_)) {
                creditLines_.push_back(i);
                continue;
            }
            if (paragraphs == 0 && !candidates_.empty() && takeCreditSentences(line.text, credits_)) {
                line.gone = true;
                creditLines_.push_back(i);
                continue;
            }
            // "津田みのり", alone below the paper's name and the day.
            if (isBelowCredits(i) && credits_.author.empty() && isJapaneseName(line.text)) {
                credits_.author = line.text;
                line.gone = true;
                continue;
            }
            if (isNameBelowCredits(i)) {
                credits_.author = line.text.substr(0, line.text.find(','));
                line.gone = true;
                if (creditLines_.back() + 1 == i) creditLines_.push_back(i);
                continue;
            }
            // "Huasteca Mail" below the day.
            if (!creditLines_.empty() && creditLines_.back() + 1 == i && !line.gap && credits_.publisher.empty() &&
                !candidates_.empty() && !line.heading && isPublication(line.text) && !endsSentence(line.text)) {
                credits_.publisher = line.text;
                creditLines_.push_back(i);
                line.gone = true;
                continue;
            }
            if (isTrail(line.text) ||
                (candidates_.empty() && isJapaneseLine(line.text) && isJapaneseFiller(line.text))) {
                line.gone = true;
                continue;
            }
            if (candidates_.size() == 1 && paragraphs == 0)
                if (const auto found = japaneseNameAndDay(line.text)) {
                    credits_.add(*found);
                    line.gone = true;
                    creditLines_.push_back(i);
                    continue;
                }
            constexpr std::size_t titleAndName = 2;
            if (isTagline(line.text) && !candidates_.empty() && candidates_.size() <= titleAndName && paragraphs == 0) {
                nameOverTagline(lines_[candidates_.back()].text);
                line.gone = true;
                continue;
            }
            // Below a summary of one or two sentences there may still be a byline.
            if (isSentence(line.text) && !line.heading && (!candidates_.empty() || !isTitleLike(line))) ++paragraphs;
            if (paragraphs > 2) break;
            if (paragraphs == 0) candidates_.push_back(i);
        }
    }

    /// Whether a line stands right below a line of credits, or below the title under one.
    bool isBelowCredits(std::size_t i) const {
        if (i == 0 || creditLines_.empty()) return false;
        constexpr std::size_t nameAndTitle = 2;
        const bool underTitle =
            !candidates_.empty() && candidates_.size() <= nameAndTitle && candidates_.back() + 1 == i;
        return creditLines_.back() + 1 == i || underTitle;
    }

    /// "Ama Owusu", "Ama Owusu, Accra" right below the paper's name and the day.
    bool isNameBelowCredits(std::size_t i) const {
        const Line& line = lines_[i];
        if (!isBelowCredits(i) || line.heading || line.item) return false;
        if (!credits_.author.empty() || isJapaneseLine(line.text)) return false;
        const auto second = line.text.find(" and ");
        if (second != std::string_view::npos)
            return isGivenName(line.text) && isGivenName(line.text.substr(second + 5));
        if (isGivenName(line.text) && hasAtMostWords(line.text, 6)) return !isTownOfText(line.text);
        // A name between the title and the day will be the paper's.
        const bool under = creditLines_.back() + 1 == i;
        const bool paperAbove = candidates_.size() > 1 && candidates_.back() + 1 == i - 1;
        if (!under || line.gap || (credits_.publisher.empty() && !paperAbove)) return false;
        const auto comma = line.text.find(", ");
        const auto name = line.text.substr(0, comma);
        const auto town = comma == std::string_view::npos ? std::string_view() : line.text.substr(comma + 2);
        const auto words = wordsOf(name);
        constexpr std::size_t fewest = 2, most = 4;
        const bool person = words.size() >= fewest && words.size() <= most && isNameLike(name) &&
                            std::none_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; }) &&
                            std::all_of(words.begin(), words.end(), startsUpper);
        return person && !endsSentence(line.text) && !isPublication(name) && !isSection(name) && !isPlace(name) &&
               !mastheadPhrases().has("release", base::foldCase(words.back())) &&
               (town.empty() || (isNameLike(town) && hasAtMostWords(town, 3))) && !isTownOfText(name);
    }

    /// The name of a newsletter, which may be written in capitals only.
    void nameOverTagline(std::string_view name) {
        if (!credits_.publisher.empty() || !hasAtMostWords(name, 5) || endsSentence(name) || !isNameLike(name)) return;
        credits_.publisher = name;
        if (std::any_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; })) return;
        bool first = true;
        for (char& c : credits_.publisher) {
            if (!first && c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
            first = c == ' ' || c == '-';
        }
    }

    void title() {
        if (credits_.title.empty()) chooseTitle();
        std::string& text = credits_.title;
        text = withoutSection(text);
        if (const std::string paper = paperInFront(text); credits_.publisher.empty()) credits_.publisher = paper;
        if (credits_.publisher.empty()) credits_.publisher = issueName(text);
        cutPublication(text);
        if (text.empty()) return;
        const std::string said = bare(text);
        for (std::size_t i = 0; i < lines_.size() && i < headLines; ++i)
            if (mayBeBare(lines_[i].text, said.size()) && bare(lines_[i].text) == said) lines_[i].gone = true;
    }

    void chooseTitle() {
        auto chosen =
            std::find_if(candidates_.begin(), candidates_.end(), [&](std::size_t i) { return lines_[i].heading == 1; });
        if (chosen == candidates_.end())
            for (chosen = candidates_.begin(); chosen != candidates_.end() && standsAbove(chosen); ++chosen) {
            }
        if (chosen == candidates_.end()) return;
        for (auto above = candidates_.begin(); above != chosen; ++above) {
            Line& line = lines_[*above];
            nameAbove(line.text);
            if (isOverCredits(above, chosen) && credits_.publisher.empty()) credits_.publisher = withoutNote(line.text);
            if (isRepeatedBelow(above) && credits_.publisher.empty()) credits_.publisher = line.text;
            line.gone = hasAtMostWords(line.text, 6);
        }
        titleAt_ = *chosen;
        credits_.title = lines_[titleAt_].text;
        lines_[titleAt_].gone = true;
    }

    using Candidate = std::vector<std::size_t>::const_iterator;

    /// A name with credits right below it, above the headline: the paper's.
    bool isOverCredits(Candidate above, Candidate headline) const {
        const std::string_view name = withoutNote(lines_[*above].text);
        const bool under = std::find(creditLines_.begin(), creditLines_.end(), *above + 1) != creditLines_.end();
        const bool noted = name.size() < lines_[*above].text.size();
        return under && *above + 1 < *headline && hasAtMostWords(name, 5) && (noted || isNameLike(name)) &&
               !isSection(name) && !endsSentence(name);
    }

    /// "Energy | The Lagos Monitor" above a headline.
    void nameAbove(std::string_view line) {
        const auto bar = line.find(" | ");
        if (bar != std::string_view::npos) return nameAbove(line.substr(0, bar)), nameAbove(line.substr(bar + 3));
        if (isPublication(line) && credits_.publisher.empty()) credits_.publisher = line;
    }

    /// Whether a line is a section's or a newspaper's name, or another short one, above a headline of some length.
    bool standsAbove(Candidate candidate) const {
        const std::string_view line = withoutNote(lines_[*candidate].text);
        if (isRepeatedBelow(candidate)) return true;
        const auto next = candidate + 1;
        const auto headline = std::find_if(next, candidates_.end(), [&](std::size_t i) {
            return isTitleLike(lines_[i]) && countWords(lines_[i].text) >= 4;
        });
        if (headline == candidates_.end()) return false;
        if (isSection(line) || isPublication(line)) return true;
        const Line& below = lines_[*next];
        return headline == next && countWords(below.text) >= 5 && !endsSentence(line) &&
               countWords(line) <= (below.gap ? 3U : 2U);
    }

    /// "Kiln Notes" above "Kiln Notes: why steel is late": the name of what comes out again and again.
    bool isRepeatedBelow(Candidate candidate) const {
        const std::string_view name = lines_[*candidate].text;
        if (candidate + 1 == candidates_.end() || !hasAtMostWords(name, 5) || endsSentence(name)) return false;
        const std::string_view next = lines_[*(candidate + 1)].text;
        if (!next.starts_with(name)) return false;
        const auto rest = next.substr(name.size());
        for (const std::string_view sign : {":", "：", " 第", "　第", " #", " No", " – ", " - ", " — "})
            if (rest.starts_with(sign)) return rest.size() > sign.size() + 3;
        return false;
    }

    /// "… | The Accra Ledger", "… - Reuters"
    void cutPublication(std::string& text) {
        for (const std::string_view sign : {"｜", "│", "|"}) {
            const auto at = text.rfind(sign);
            if (at == std::string::npos || at == 0) continue;
            const std::string tail = text.substr(at + sign.size());
            if (!isJapaneseLine(tail) || !(isJapanesePublication(tail) || isLine(tail))) continue;
            if (credits_.publisher.empty()) credits_.publisher = tail;
            text.resize(at);
            break;
        }
        for (const std::string_view sign : {" | ", " – ", " — ", " - ", " :: "}) {
            const auto at = text.rfind(sign);
            if (at == std::string::npos || countWords(text.substr(0, at)) < 3) continue;
            const std::string tail = text.substr(at + sign.size());
            if (countWords(tail) > 4 || !(isPublication(tail) || isSection(tail) || sign == " | " || isLine(tail)))
                continue;
            if (!isSection(tail) && credits_.publisher.empty() && isNameLike(tail)) credits_.publisher = tail;
            text.resize(at);
        }
    }

    /// Whether a line of the head is just this name.
    bool isLine(const std::string& name) const {
        return name == credits_.publisher || std::any_of(candidates_.begin(), candidates_.end(),
                                                         [&](std::size_t i) { return lines_[i].text == name; });
    }

    /// Names between the title and a line of credits: the publisher ("Faro Wire"), the writer ("Ama Owusu").
    void namesAboveStamp() {
        for (const std::size_t at : creditLines_)
            for (std::size_t i = at; i-- > titleAt_ + 1;) {
                Line& line = lines_[i];
                if (line.gone) continue;
                if (namesBetweenBars(line) || nameAndTown(line) || nameAndSubject(line)) continue;
                if (isRhythm(line.text)) {
                    line.gone = true;
                    continue;
                }
                if (isJapaneseLine(line.text) && isJapaneseFiller(line.text)) {
                    line.gone = true;
                    continue;
                }
                const std::size_t most = line.text.find(" and ") == std::string_view::npos ? 4 : 8;
                if (!isNameLike(withoutLegalForm(line.text)) || countWords(line.text) > most ||
                    endsSentence(line.text) || line.heading)
                    break;
                line.gone = true;
                if (isSection(line.text)) {
                    release_ |= isRelease(line.text);
                    continue;
                }
                // "九州・沖縄" names a section.
                if (isJapaneseLine(line.text) && !isJapanesePublication(line.text) && !isJapaneseName(line.text)) {
                    if (weakPublisher_.empty() && mayBeJapanesePaper(line.text)) weakPublisher_ = line.text;
                    continue;
                }
                const bool one = countWords(line.text) == 1 && !isJapaneseName(line.text);
                std::string& to = one || isPublication(line.text) || !credits_.author.empty() || isIssuer(i)
                                      ? credits_.publisher
                                      : credits_.author;
                if (to.empty()) to = line.text;
            }
    }

    /// Whether a name is no writer's: it issues a release, or the furniture round the article names it too ("© Kiln
    /// Notes", "Get Kiln Notes every morning").
    bool isIssuer(std::size_t at) const {
        if (release_ || (at + 1 < lines_.size() && isSection(lines_[at + 1].text) && isRelease(lines_[at + 1].text)))
            return true;
        constexpr std::size_t reach = 40;
        const std::string_view name = lines_[at].text;
        for (std::size_t i = lines_.size(), seen = 0; i-- > at + 1 && seen < reach; ++seen)
            if (lines_[i].gone && lines_[i].text.size() < 400 && lines_[i].text.find(name) != std::string_view::npos)
                return !base::foldCase(lines_[i].text).starts_with("by ");
        return false;
    }

    /// "El Faro, Antofagasta": a paper and its town, between the title and the day.
    bool nameAndTown(Line& line) {
        const auto comma = line.text.find(", ");
        if (comma == std::string_view::npos || line.heading) return false;
        const auto name = line.text.substr(0, comma);
        if (!hasAtMostWords(name, 5) || !isNameLike(name) || !isPlace(line.text.substr(comma + 2)) || isPlace(name))
            return false;
        if (credits_.publisher.empty()) credits_.publisher = name;
        return line.gone = true;
    }

    /// "The Float: notes on mobile money": a paper and what it is about, between the title and the day.
    bool nameAndSubject(Line& line) {
        const auto colon = line.text.find(": ");
        if (colon == std::string_view::npos || line.heading || !credits_.publisher.empty()) return false;
        const auto name = line.text.substr(0, colon);
        const auto subject = line.text.substr(colon + 2);
        if (!hasAtMostWords(name, 4) || !isNameLike(name) || isSection(name) || endsSentence(line.text)) return false;
        if (!hasAtMostWords(subject, 8) || !(subject[0] >= 'a' && subject[0] <= 'z')) return false;
        credits_.publisher = name;
        return line.gone = true;
    }

    /// "Acme Newsroom" directly below the title, where no line of credits follows.
    void nameBelowTitle() {
        const std::size_t i = titleAt_ + 1;
        if (!credits_.publisher.empty() || i >= lines_.size() || lines_[i].gone || lines_[i].heading) return;
        if (!isPublication(lines_[i].text) || endsSentence(lines_[i].text)) return;
        credits_.publisher = lines_[i].text;
        lines_[i].gone = true;
    }

    /// "Ama Owusu | The Accra Ledger", "Marlow Securities | Company update": names of which each is known by its form.
    bool namesBetweenBars(Line& line) {
        std::string_view rest = line.text;
        if (rest.find(" | ") == std::string_view::npos || !hasAtMostWords(rest, 16) || line.heading) return false;
        std::vector<std::string_view> parts;
        for (std::size_t bar = 0; bar != std::string_view::npos;) {
            bar = rest.find(" | ");
            parts.push_back(rest.substr(0, bar));
            if (bar != std::string_view::npos) rest = rest.substr(bar + 3);
        }
        const auto isName = [](std::string_view p) {
            return hasAtMostWords(p, 5) && (isNameLike(p) || isSection(p) || isEdition(p));
        };
        const auto isKind = [](std::string_view p) { return isSection(p) && isRelease(p); };
        const bool release = parts.size() == 2 && std::any_of(parts.begin(), parts.end(), isKind);
        const bool edition = parts.size() == 2 && std::any_of(parts.begin(), parts.end(), isEdition);
        if (parts.size() > 4 || !std::all_of(parts.begin(), parts.end(), isName) ||
            (!release && !edition &&
             std::none_of(parts.begin(), parts.end(), [](std::string_view p) { return isPublication(p); })))
            return false;
        for (const std::string_view p : parts) {
            if (isSection(p) || isEdition(p)) continue;
            std::string& to = release || edition || isPublication(p) ? credits_.publisher : credits_.author;
            if (to.empty()) to = p;
        }
        return line.gone = true;
    }

    /// Which way round "03/07/2026" is meant, by the words and the spelling of the article; left where they say
    /// nothing.
    void settleSlashes() {
        constexpr std::size_t enough = 8000;
        const PhraseSet& american = mastheadPhrases()["month first"];
        const PhraseSet& others = mastheadPhrases()["day first"];
        int monthFirst = 0, dayFirst = 0;
        std::size_t read = 0;
        for (std::size_t i = 0; i < lines_.size() && read < enough; ++i) {
            const std::string folded = base::foldCase(lines_[i].text.substr(0, enough));
            read += folded.size();
            std::size_t at = 0;
            for (auto word = nextWord(folded, at); !word.empty(); word = nextWord(folded, at))
                monthFirst += american.has(word), dayFirst += others.has(word);
        }
        if (monthFirst != dayFirst)
            credits_.published = monthFirst > dayFirst ? credits_.monthFirst : credits_.dayFirst;
    }

    /// "Vejle, 12 May 2026" names a town where the article goes on to say "in Vejle".
    void dropTown() {
        const std::string& name = credits_.publisher;
        if (name.empty() || isPublication(name) || !hasAtMostWords(name, 2)) return;
        if (isTownOfText(name)) credits_.publisher.clear();
    }

    /// Whether the article says that something happens in a place of this name.
    bool isTownOfText(std::string_view name) const {
        constexpr std::size_t enough = 60;
        for (std::size_t i = 0; i < std::min(lines_.size(), enough); ++i) {
            const Line& line = lines_[i];
            if (line.gone) continue;
            for (const char* lead : {" in ", "In ", " at ", " near ", " from ", " outside "})
                if (line.text.find(lead + std::string(name)) != std::string_view::npos) return true;
        }
        return false;
    }

    Masthead settled() {
        Credits& c = credits_;
        if (c.published.size() == 4 && !c.dayFirst.empty()) settleSlashes();
        if (c.published.empty()) c.published = c.updated;
        dropTown();
        if (year_.empty()) year_ = c.updated.substr(0, 4);
        if (c.published.starts_with("XXXX") && year_.size() == 4 && year_ != "XXXX") c.published.replace(0, 4, year_);
        c.publisher = withoutNumber(c.publisher);
        if (c.author.starts_with('(') && c.author.ends_with(')')) c.author = c.author.substr(1, c.author.size() - 2);
        if (c.publisher.empty()) c.publisher = c.source.empty() ? weakPublisher_ : c.source;
        return {c.title, c.publisher, c.author, c.published};
    }

    Lines& lines_;
    Credits credits_;
    std::vector<std::size_t> candidates_;
    std::vector<std::size_t> creditLines_;
    std::size_t titleAt_ = 0;
    std::string year_;
    std::string weakPublisher_; ///< a name between the title and the day, where nothing else names the paper
    bool release_ = false;      ///< the lines below the title call it a company's announcement
};

} // namespace

Masthead readMasthead(Lines& lines, const std::vector<std::pair<std::string, std::string>>& front) {
    return Reader(lines).read(front);
}

} // namespace pledge::intake
