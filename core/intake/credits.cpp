#include "core/intake/credits.h"

#include "core/base/utf8.h"
#include "core/intake/ja_credits.h"
#include "core/intake/lines.h"
#include "core/intake/names.h"
#include "core/intake/phrases.h"
#include "core/intake/stamp.h"

#include <algorithm>
#include <array>
#include <vector>

namespace pledge::intake {
namespace {

std::string_view trimmed(std::string_view s) {
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view sign : {" ", "\t", ",", ";", ":", "|", "/", "-", ".", "(",  ")", "[", "]",
                                            "•", "·",  "–", "—", "»", "›", ">", "*", "_", "\"", "“", "”"}) {
            if (s.starts_with(sign)) s.remove_prefix(sign.size()), again = true;
            if (s.ends_with(sign)) s.remove_suffix(sign.size()), again = true;
        }
    }
    return s;
}

/// The parts of a line between signs that part credits.
std::vector<std::string_view> partsOf(std::string_view line) {
    static constexpr std::array<std::string_view, 15> signs{"|", " · ", "·",   "•",   " / ", " – ", " — ", " - ",
                                                            ",", ";",   " » ", " › ", " > ", "\t",  "  "};
    std::vector<std::string_view> parts;
    std::size_t start = 0;
    for (std::size_t at = 0; at < line.size();) {
        const auto sign = std::find_if(signs.begin(), signs.end(),
                                       [&](std::string_view s) { return line.substr(at).starts_with(s); });
        if (sign == signs.end()) {
            ++at;
            continue;
        }
        parts.push_back(trimmed(line.substr(start, at - start)));
        at = start = at + sign->size();
    }
    parts.push_back(trimmed(line.substr(start)));
    std::erase_if(parts, [](std::string_view p) { return p.empty(); });
    return parts;
}

bool isAddress(std::string_view s) { return s.find("://") != std::string_view::npos || s.starts_with("www."); }

/// A writer's name without what stands behind it: "Ama Owusu in Accra", "Ama Owusu and agencies".
std::string writer(std::string_view s) {
    s = trimmed(s);
    if (s.ends_with(" on")) s.remove_suffix(3);
    for (const std::string_view tail : {" in ", " for ", " at ", " from ", " reporting"})
        if (const auto at = s.find(tail); at != std::string_view::npos) s = trimmed(s.substr(0, at));
    return std::string(s);
}

/// Whether these are the words of a name of one or several people.
bool isWriter(std::string_view s) {
    const auto words = wordsOf(s);
    const bool digits = std::any_of(s.begin(), s.end(), [](char c) { return c >= '0' && c <= '9'; });
    return !words.empty() && words.size() <= 10 && !digits && startsUpper(words.front()) && isNameLike(writer(s));
}

/// Reads one line, part by part; any part that is no credit makes it no line of credits.
class Reader {
public:
    std::optional<Credits> read(std::string_view line) {
        std::string rest(line);
        constexpr int mostStamps = 3;
        for (int i = 0; i < mostStamps; ++i) {
            const auto stamp = findStamp(rest);
            if (!stamp) break;
            said_ = true;
            barred_ = stamp->before.find('|') != std::string::npos;
            if (!parts(stamp->before)) return std::nullopt;
            std::string& date = updated_ ? found_.updated : found_.published;
            if (date.empty()) {
                date = stamp->edtf;
                if (!updated_) found_.dayFirst = stamp->dayFirst, found_.monthFirst = stamp->monthFirst;
            }
            updated_ = false;
            rest = stamp->after;
        }
        if (!parts(rest) || !said_) return std::nullopt;
        // What has an issue's number beside its name is no writer.
        if (issue_ && found_.publisher.empty() && !names_.empty() && found_.author == writer(names_))
            std::swap(found_.publisher, found_.author);
        return found_;
    }

private:
    bool parts(std::string_view s) {
        const auto all = partsOf(s);
        return std::all_of(all.begin(), all.end(), [&](std::string_view p) { return part(p); });
    }

    bool part(std::string_view p) {
        p = withoutNote(p);
        const auto& known = mastheadPhrases();
        std::string folded = base::foldCase(p);
        for (const char* label : {"updated", "published"}) {
            const auto opening = known.opening(label, folded);
            if (opening.empty()) continue;
            updated_ = label[0] == 'u';
            said_ = true;
            p = trimmed(p.substr(opening.size()));
            folded = base::foldCase(p);
        }
        if (p.empty()) return true;
        if (isEdition(p)) return said_ = true;
        if (afterByline_ && isPlaceOfWriting(p)) return true;
        if (isFiller(folded)) {
            said_ |= folded.find("min") != std::string::npos && folded.find("read") != std::string::npos;
            // "issue 88", "No. 12": the number of a newsletter.
            issue_ |= !known.opening("issue", folded).empty();
            said_ |= issue_;
            return true;
        }
        if (!known.opening("aside", folded).empty()) return said_ = true;
        if (byline(p, folded)) return said_ = true;
        if (p.starts_with('@') && wordsOf(p).size() == 1) return true; // a handle
        if (isRole(p, folded)) return role_ = said_ = true;
        if (isSection(p) || boilerplatePhrases().has("line", bare(p))) return true;
        if (isPublication(p)) return name(found_.publisher, p);
        // "Equity note | European Metals | 9 November 2026": behind what the article is stands what it is of.
        if (barred_ && !isWriter(p) && isRubric(p)) return rubric_ = true;
        if (rubric_ && isRubric(p)) return true;
        // "Asia gas note, 22 April 2026"
        if (const auto words = wordsOf(p); words.size() > 1 && words.size() <= 5 && !isNameLike(p) &&
                                           mastheadPhrases().has("rubric", base::foldCase(words.back())))
            return true;
        return isTopic(p) || bareName(p) || isRubric(p);
    }

    /// "By Ama Owusu, in Accra"
    static bool isPlaceOfWriting(std::string_view p) {
        for (const std::string_view lead : {"in ", "at ", "from "})
            if (p.starts_with(lead)) return hasAtMostWords(p, 5) && isNameLike(p.substr(lead.size()));
        return false;
    }

    /// "Turkish banks | Equity note | 12 November 2026": what the article is, between bars beside its date.
    bool isRubric(std::string_view p) const {
        return barred_ && hasAtMostWords(p, 4) && startsUpper(wordsOf(p).front()) && !endsSentence(p);
    }

    bool byline(std::string_view p, const std::string& folded) {
        const auto label = mastheadPhrases().opening("author", folded);
        if (label.empty() || label.size() >= p.size() || (p[label.size()] != ' ' && p[label.size()] != ':'))
            return false;
        const std::string_view names = trimmed(p.substr(label.size()));
        if (mastheadPhrases().has("role", base::foldCase(names))) return true;
        if (!isWriter(names)) return false;
        // A name before a byline is the paper's.
        if (!names_.empty() && found_.author == writer(names_) && found_.publisher.empty())
            std::swap(found_.author, found_.publisher);
        if (found_.author.empty()) found_.author = writer(names);
        return afterByline_ = true;
    }

    /// A name without a label: a further writer behind a byline, a writer before a role, else unknown.
    bool bareName(std::string_view p) {
        if (!isWriter(p) || !hasAtMostWords(p, 5)) return false;
        // "Indore, 18 June 2026": where a release was written.
        if (isPlace(p)) return true;
        if (afterByline_) {
            // "By Jane Doe, Chief Executive, Acme Steel": whose office it is.
            if (role_) return true;
            // "By Jane Doe, Grid & Tide"
            if (p.find(" & ") != std::string_view::npos && hasAtMostWords(p, 3) && found_.publisher.empty())
                return name(found_.publisher, p);
            if (!hasAtMostWords(p, 1)) found_.author += ", " + writer(p);
            return true;
        }
        // "Ama Owusu, senior writer, Cloudline": a name, what it is, and where.
        if (role_ && found_.publisher.empty()) return name(found_.publisher, p);
        if (!names_.empty()) return false;
        names_ = p;
        if (!found_.author.empty() || hasAtMostWords(p, 1)) return name(found_.publisher, p);
        found_.author = writer(p);
        return true;
    }

    /// A writer's office; words in capitals may stand before it ("Local Democracy Reporter").
    bool isRole(std::string_view p, const std::string& folded) const {
        if (mastheadPhrases().has("role", folded)) return true;
        const auto words = wordsOf(p);
        // Behind a byline the office may be told in ordinary words: "West of England business correspondent".
        const std::size_t most = afterByline_ ? 6 : 5;
        return words.size() <= most && words.size() > 1 && (afterByline_ || isNameLike(p)) &&
               mastheadPhrases().has("role", base::foldCase(words.back()));
    }

    /// "Brazil telecoms": a place and a section.
    static bool isTopic(std::string_view p) {
        const auto words = wordsOf(p);
        return words.size() > 1 && words.size() <= 3 && startsUpper(words.front()) && !isNameLike(p) &&
               isSection(words.back());
    }

    static bool name(std::string& to, std::string_view p) {
        if (to.empty()) to = p;
        return true;
    }

    static bool isFiller(const std::string& folded) {
        const auto words = wordsOf(folded);
        return std::all_of(words.begin(), words.end(), [](std::string_view w) {
            return (w[0] >= '0' && w[0] <= '9') || mastheadPhrases().has("filler", w) || w.size() == 1;
        });
    }

    Credits found_;
    std::string names_; ///< of whom nothing else is said; what it was read from is gone by the next date
    bool said_ = false; ///< a date, a byline or a role: without one of them the line is just a name
    bool updated_ = false;
    bool afterByline_ = false;
    bool issue_ = false;  ///< the number of a newsletter
    bool rubric_ = false; ///< what the article is has been told
    bool barred_ = false; ///< a bar parts the date from what stands before it
    bool role_ = false;   ///< a writer's office has been named
};

/// Where a paragraph's dateline ends: at its dash, or behind the agency's bracket.
std::size_t datelineEnd(std::string_view s) {
    constexpr std::size_t reach = 120;
    std::size_t end = std::string_view::npos;
    for (const std::string_view dash : {"—", " – ", " -- ", " - ", "--", ".- ", ".– "})
        end = std::min(end, s.substr(0, reach).find(dash));
    if (const auto bracket = s.substr(0, reach).find(')'); bracket < end && s.find('(') < bracket) {
        const auto from = s.find('(');
        const bool town = from == 0 || s.substr(0, from).find_first_of("abcdefghijklmnopqrstuvwxyz") > 1;
        if (end == std::string_view::npos && town) end = bracket + 1;
    }
    return end;
}

/// "TURKU, Finland – 3 March 2026 – The company …": a day between two dashes is part of the dateline.
std::size_t behindDay(std::string_view paragraph, std::size_t end) {
    const auto from = paragraph.find_first_not_of(" -–—", end);
    if (from == std::string_view::npos) return end;
    const auto next = datelineEnd(paragraph.substr(from));
    if (next == std::string_view::npos || next > 40) return end;
    const auto stamp = findStamp(paragraph.substr(from, next));
    return stamp && trimmed(stamp->before).empty() && trimmed(stamp->after).empty() ? from + next : end;
}

bool isShouted(std::string_view word) {
    return word.size() >= 2 && std::none_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

std::string_view between(std::string_view s, char left, char right) {
    const auto from = s.find(left);
    const auto to = from == std::string_view::npos ? from : s.find(right, from + 1);
    return to == std::string_view::npos ? std::string_view() : trimmed(s.substr(from + 1, to - from - 1));
}

/// "Turku, Finland, 3 March 2026": the dateline of a press release in a line of its own.
std::optional<Credits> placeAndDay(std::string_view line) {
    const auto stamp = findStamp(line);
    if (!stamp || !trimmed(stamp->after).empty()) return std::nullopt;
    const auto places = partsOf(stamp->before);
    const auto isPlace = [](std::string_view p) {
        return isNameLike(p) && hasAtMostWords(p, 4) && !isPublication(p) && !isSection(p) &&
               mastheadPhrases().opening("author", base::foldCase(p)).empty() &&
               mastheadPhrases().opening("published", base::foldCase(p)).empty();
    };
    if (places.size() < 2 || places.size() > 3 || stamp->before.find('|') != std::string::npos ||
        stamp->before.find("·") != std::string::npos || !std::all_of(places.begin(), places.end(), isPlace) ||
        !std::any_of(places.begin() + 1, places.end(), isRegion))
        return std::nullopt;
    Credits found;
    found.published = stamp->edtf;
    return found;
}

/// "Leeds and Turku, 8 June 2026. Acme announced …", "Leeds / Turku, 8 June 2026: …": the day of a dateline that ends
/// as a sentence does or with a colon, or empty.
std::string dayBeforeStop(std::string_view paragraph) {
    constexpr std::size_t longest = 80, fullDay = 10;
    const auto head = paragraph.substr(0, longest);
    const auto stop = std::min(head.find(". "), head.find(": "));
    if (stop == std::string_view::npos) return {};
    const auto stamp = findStamp(paragraph.substr(0, stop));
    if (!stamp || !trimmed(stamp->after).empty() || stamp->edtf.size() != fullDay) return {};
    std::string_view towns = stamp->before;
    if (!towns.ends_with(',')) return {};
    towns.remove_suffix(1);
    std::size_t joint = std::string_view::npos, length = 0;
    for (const std::string_view sign : {" and ", " & ", " / ", "/"})
        if (joint == std::string_view::npos) joint = towns.find(sign), length = sign.size();
    const auto isTown = [](std::string_view p) { return !p.empty() && isNameLike(p) && hasAtMostWords(p, 3); };
    const bool all = joint == std::string_view::npos
                         ? isTown(towns)
                         : isTown(towns.substr(0, joint)) && isTown(towns.substr(joint + length));
    return all && startsUpper(towns) ? stamp->edtf : std::string();
}

/// "Kiln & Rail, the newsletter on heavy industry": a name, and what it is.
std::optional<Credits> introduced(std::string_view line) {
    if (endsSentence(line) || !hasAtMostWords(line, 16)) return std::nullopt;
    for (const std::string_view sign : {", the ", ", a ", ", an ", ", your ", " is a ", " - the ", " – the "}) {
        const auto at = line.find(sign);
        if (at == std::string_view::npos) continue;
        const auto name = line.substr(0, at);
        const auto words = wordsOf(line.substr(at + sign.size()));
        const bool kind = std::any_of(words.begin(), words.end(), [](std::string_view w) {
            return mastheadPhrases().has("kind", base::foldCase(w));
        });
        if (!kind || !hasAtMostWords(name, 5) || !isNameLike(name)) return std::nullopt;
        Credits found;
        found.publisher = trimmed(name);
        return found;
    }
    return std::nullopt;
}

} // namespace

bool Credits::empty() const {
    return title.empty() && publisher.empty() && author.empty() && source.empty() && published.empty() &&
           updated.empty();
}

void Credits::add(const Credits& more) {
    if (published.empty()) dayFirst = more.dayFirst, monthFirst = more.monthFirst;
    for (auto field : {&Credits::title, &Credits::publisher, &Credits::author, &Credits::source, &Credits::published,
                       &Credits::updated})
        if ((this->*field).empty()) this->*field = more.*field;
    if (published.starts_with("XXXX") && !more.published.empty() && !more.published.starts_with("XXXX"))
        published = more.published;
}

std::optional<Credits> labelled(std::string_view line) {
    constexpr std::size_t longestLabel = 30, longestCredit = 30;
    const std::string_view head = line.substr(0, longestLabel + 3);
    const auto colon = std::min(head.find(':'), head.find("："));
    if (colon > longestLabel || !hasAtMostWords(line, longestCredit)) return std::nullopt;
    const std::string label = bare(line.substr(0, colon));
    const auto& known = mastheadPhrases();
    static constexpr std::array sections{"published", "updated", "author", "publisher", "source", "title", "ignored"};
    const bool any =
        std::any_of(sections.begin(), sections.end(), [&](const char* section) { return known.has(section, label); });
    if (!any) return std::nullopt;
    const auto sign = line[colon] == ':' ? 1U : 3U;
    return labelled(label, trimmed(line.substr(colon + sign)));
}

Credits labelled(std::string_view label, std::string_view value) {
    const auto& known = mastheadPhrases();
    const std::string key = bare(label);
    Credits found;
    const auto stamp = findStamp(value);
    if (known.has("published", key) && stamp)
        found.published = stamp->edtf, found.dayFirst = stamp->dayFirst, found.monthFirst = stamp->monthFirst;
    else if (known.has("updated", key) && stamp)
        found.updated = stamp->edtf;
    else if (known.has("author", key) && !isAddress(value))
        found.author = credits("By " + std::string(value)).value_or(Credits{}).author;
    else if (known.has("publisher", key) && !isAddress(value))
        found.publisher = value;
    else if (known.has("source", key) && stamp && stamp->edtf.size() >= 10 && trimmed(stamp->after).empty() &&
             isNameLike(stamp->before) && hasAtMostWords(stamp->before, 5))
        // "Source: The Accra Ledger, 12 May 2026": where and when it stood first.
        found.source = trimmed(stamp->before), found.published = stamp->edtf;
    else if (known.has("source", key) && !isAddress(value) && hasAtMostWords(value, 5))
        found.source = value;
    else if (known.has("title", key))
        found.title = value;
    return found;
}

std::optional<Credits> credits(std::string_view line) {
    constexpr std::size_t longestCredit = 30, mostBytes = 4000;
    if (line.empty() || line.size() > mostBytes || !hasAtMostWords(line, longestCredit)) return std::nullopt;
    if (isJapaneseLine(line)) return japaneseCredits(line);
    if (auto found = placeAndDay(line)) return found;
    if (auto found = introduced(line)) return found;
    return Reader().read(trimmed(line));
}

Credits dateline(std::string_view paragraph) {
    if (isJapaneseLine(paragraph)) return japaneseDateline(paragraph);
    Credits found;
    if (const auto day = dayBeforeStop(paragraph); !day.empty()) {
        found.published = day;
        return found;
    }
    auto end = datelineEnd(paragraph);
    if (end == std::string_view::npos || end == 0) return found;
    end = behindDay(paragraph, end);
    const std::string_view head = paragraph.substr(0, end);
    const auto words = wordsOf(head);
    if (words.empty() || words.size() > 14) return found;
    const auto stamp = findStamp(head);
    if (!isShouted(words.front()) && !head.starts_with('(') && !stamp) return found;
    std::string_view agency = between(head, '(', ')');
    if (agency.empty()) agency = between(head, '/', '/');
    const std::string town = stamp ? stamp->before : std::string(head.substr(0, head.find_first_of("(/")));
    if (!isNameLike(town) && !town.empty()) return found;
    if (hasAtMostWords(agency, 4) && !findStamp(agency)) found.source = agency;
    if (stamp) found.published = stamp->edtf;
    return found;
}

Credits copyrightLine(std::string_view line) {
    Credits found;
    if (!hasAtMostWords(line, 40) || line.size() > 4000) return found;
    const std::string folded = base::foldCase(line);
    auto at = folded.find("©");
    if (at == std::string::npos) at = folded.find("copyright");
    if (at == std::string::npos) at = folded.find("(c) ");
    if (at == std::string::npos || folded.size() != line.size()) return found;
    std::string_view rest = line.substr(at);
    const auto year = std::min(rest.find("20"), rest.find("19"));
    if (year == std::string_view::npos || year > 20 || year + 4 > rest.size()) return found;
    found.published = rest.substr(year, 4);
    rest = rest.substr(year + 4);
    if (const auto to = rest.find_first_of("0123456789"); to < 4) rest = rest.substr(std::min(rest.size(), to + 4));
    rest = trimmed(rest.substr(0, std::min({rest.find(". "), rest.find(" All "), rest.find(" all "), rest.find('|')})));
    if (rest.starts_with("by ")) rest = rest.substr(3);
    rest = withoutLegalForm(rest);
    if (hasAtMostWords(rest, 6) && isNameLike(rest)) found.publisher = rest;
    return found;
}

} // namespace pledge::intake
