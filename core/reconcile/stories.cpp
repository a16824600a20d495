#include "core/reconcile/stories.h"

#include "core/reconcile/announced_days.h"
#include "core/reconcile/numbers_told.h"
#include "core/reconcile/place_names.h"
#include "core/reconcile/surroundings.h"
#include "core/reconcile/words.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <set>

namespace pledge::reconcile {
namespace {

using model::Claim;
using model::Kind;
using model::PartyType;
using model::Role;
using model::Standing;

/// A heading with what stands under it, or a paragraph.
struct Section {
    base::Span heading; ///< empty where there is none
    base::Span opening; ///< its first paragraph
    base::Span whole;
    std::string lead;           ///< key of the company that its heading or first sentence is about, or empty
    std::set<std::string> orgs; ///< keys of the companies that it names
    std::set<std::string> days; ///< on which something was announced, as EDTF
    std::string place;          ///< key of the first place that its heading names, or empty
    bool sum = false;           ///< promises an amount of money
    int promises = 0;           ///< promised numbers of money, people, capacity
    bool closing = false;       ///< speaks of all the stories before
};

struct Line {
    base::Span at;
    bool apart = true; ///< an empty line stands above
    bool heading = false;
    std::size_t runIn = 0; ///< bytes of a heading that the rest runs on from
};

/// The end of a heading with the number of the list that it is in ("2. A bank goes to school. In Egypt, ..."), or 0.
std::size_t numberedHeading(std::string_view line) {
    constexpr std::size_t longest = 80, mostDigits = 2;
    std::size_t at = 0;
    while (at < line.size() && line[at] >= '0' && line[at] <= '9') ++at;
    if (at == 0 || at > mostDigits || at + 2 >= line.size() || (line[at] != '.' && line[at] != ')') ||
        line[at + 1] != ' ')
        return 0;
    const std::size_t end = line.substr(0, longest).find_first_of(".:?!", at + 1);
    return end != std::string_view::npos && end + 1 < line.size() && line[end + 1] == ' ' ? end + 1 : 0;
}

/// The end of a heading that only names: "ZAMBIA. ", "TELMIRA (Brazil, data centres). ", or 0.
std::size_t namingHeading(std::string_view line) {
    constexpr std::size_t longest = 60, fewest = 4;
    const std::size_t end = line.substr(0, longest).find(". ");
    if (end == std::string_view::npos || end < fewest) return 0;
    // "Ceará first. ", "Then Bahia. "
    constexpr std::array<std::string_view, 6> ordering{"first", "second", "next", "last", "then", "again"};
    std::string_view name = line.substr(0, end);
    for (const std::string_view word : ordering)
        if (name.size() > word.size() + fewest && name.ends_with(word) && name[name.size() - word.size() - 1] == ' ')
            name.remove_suffix(word.size() + 1);
    bool start = true; // of a word
    int open = 0;      // brackets
    for (const char c : name) {
        if (c == '(') ++open;
        if (c == ')') --open;
        if (open == 0 && start && c >= 'a' && c <= 'z') return 0;
        if (c == '.' || c == '"') return 0;
        start = c == ' ' || c == '-' || c == '(';
    }
    return end + 1;
}

/// The end of 「【三重】」 in front of a Japanese paragraph, or 0.
std::size_t bracketHeading(std::string_view line) {
    constexpr std::string_view open = "【", close = "】";
    constexpr std::size_t longest = 60; // bytes
    const std::size_t end = line.starts_with(open) ? line.substr(0, longest).find(close) : std::string_view::npos;
    return end != std::string_view::npos && end + close.size() < line.size() ? end + close.size() : 0;
}

/// The end of a heading that its paragraph runs on from, or 0.
std::size_t runInHeading(std::string_view line) {
    if (const std::size_t bracket = bracketHeading(line)) return bracket;
    const std::size_t numbered = numberedHeading(line);
    return numbered ? numbered : namingHeading(line);
}

std::vector<Line> linesUnderTitle(const Passage& passage) {
    const std::string_view text = passage.article().text;
    std::vector<Line> lines;
    for (std::size_t at = passage.titleEnd(); at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = text.substr(at, end - at);
        if (!line.empty())
            lines.push_back({{at, end}, at < 2 || text[at - 2] == '\n', isHeading(line), runInHeading(line)});
        at = end + 1;
    }
    // What looks like a heading is one only above a paragraph, and not as the end of a list.
    bool before = false;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool looks = lines[i].heading;
        lines[i].heading = looks && i + 1 < lines.size() && !lines[i + 1].heading && (!before || lines[i].apart);
        before = looks;
    }
    const auto runsIn = [](const Line& l) { return l.runIn > 0; };
    if (std::count_if(lines.begin(), lines.end(), runsIn) < 2 ||
        std::count_if(lines.begin(), lines.end(), [](const Line& l) { return l.heading; }) >= 2)
        return lines;
    std::vector<Line> out;
    for (const Line& line : lines) {
        if (!runsIn(line)) {
            out.push_back(line);
            continue;
        }
        const std::size_t end = line.at.start + line.runIn;
        out.push_back({{line.at.start, end}, line.apart, true, 0});
        out.push_back({{end + (text[end] == ' ' ? 1 : 0), line.at.end}, false, false, 0});
    }
    return out;
}

/// "Both companies …", 「両社とも…」: what a round-up says of all that it told.
bool speaksOfAll(const Passage& passage, base::Span line) {
    constexpr std::size_t opening = 3; // words
    const std::string_view text = passage.textOf(line);
    return passage.article().language == "ja"
               ? disagreeingWords().begins("of all stories", text)
               : disagreeingWords().anyOf("of all stories", firstOf(stemsOf(headOf(text, 60)), opening));
}

Section sectionFrom(const Line& first) {
    Section s;
    s.whole = first.at;
    (first.heading ? s.heading : s.opening) = first.at;
    return s;
}

/// Sections by their headings where there are two at least, else each paragraph for itself.
std::vector<Section> cutSections(const Passage& passage, bool& headed) {
    const std::vector<Line> lines = linesUnderTitle(passage);
    headed = std::count_if(lines.begin(), lines.end(), [](const Line& l) { return l.heading; }) >= 2;
    std::vector<Section> out;
    for (const Line& line : lines) {
        const bool closing = speaksOfAll(passage, line.at);
        if (out.empty() || line.heading || !headed || closing) {
            out.push_back(sectionFrom(line));
            out.back().closing = closing;
            continue;
        }
        Section& s = out.back();
        if (s.opening.empty()) s.opening = line.at;
        s.whole.end = line.at.end;
    }
    return out;
}

bool isCompany(const Claim& c) {
    return c.kind == Kind::party && c.partyType == PartyType::org && c.role != Role::government;
}

/// What a rival promises is told as a fact: under a heading of its own it is news.
bool isPromised(const Claim& c, bool headed) {
    if (!c.isNumber() || c.kind == Kind::share || c.restates || c.whenRole == model::WhenRole::prior) return false;
    if (c.kind == Kind::capacity && c.quantity.unit == "site") return false; // "three plants were promised"
    return c.standing == Standing::committed || c.standing == Standing::discussed ||
           (headed && c.standing == Standing::context);
}

using Placed = std::vector<std::pair<std::size_t, const Claim*>>; ///< with the byte where each begins

/// A company of the article whose first word, of a Japanese name the first three letters, the heading has, though no
/// name was seen there ("Umvula again").
std::string namedIn(std::string_view heading, const Placed& all, bool japanese) {
    constexpr std::size_t fewest = 4; // letters
    constexpr std::size_t three = 9;  // bytes of kanji or kana: two are often a town
    const auto words = wordsOf(heading);
    for (const auto& [at, c] : all) {
        if (!isCompany(*c) || c->role == Role::partner) continue;
        const std::string key = partyKey(c->value);
        const std::string first = key.substr(0, key.find(' '));
        if (japanese ? c->value.size() >= three && heading.find(c->value.substr(0, three)) != std::string_view::npos
                     : first.size() >= fewest && std::find(words.begin(), words.end(), first) != words.end())
            return key;
    }
    return {};
}

bool tellsSum(const Placed& claims, base::Span sentence) {
    return std::any_of(claims.begin(), claims.end(), [&](const auto& placed) {
        return sentence.contains(placed.first) && placed.second->kind == Kind::money &&
               isPromised(*placed.second, true);
    });
}

/// Whether a company that a sentence opens with is what it is about: in Japanese a particle says so.
bool isSubject(const Claim& c, base::Span sentence, const Passage& passage) {
    if (passage.article().language != "ja") return true;
    const std::size_t end = passage.bytesOf(c.span).end;
    const std::string_view behind = passage.textOf({end, std::max(end, sentence.end)});
    return behind.starts_with("は") || behind.starts_with("が") || behind.starts_with("も");
}

/// The company that a heading or what stands in front of the first number is about: the one that invests, else the
/// first of the heading, else the first. Nobody's partner leads, but whom a heading names that the text under it opens
/// with: what one of two that invest is in a text of both is easily mistaken.
std::string leadOf(const Section& s, const Placed& claims, const Placed& all, const std::set<std::string>& partners,
                   Passage& passage) {
    // Under a heading the news may come behind a word of welcome.
    const bool greeted = !s.heading.empty() || s.opening.empty();
    const base::Span first = greeted ? s.opening : passage.sentenceAt(s.opening.start);
    const bool japanese = passage.article().language == "ja";
    std::string headed, opens, named;
    bool numbers = false, others = false;
    for (const auto& [at, c] : claims) {
        numbers |= first.contains(at) && c->isNumber();
        if (!isCompany(*c) || !(s.heading.contains(at) || first.contains(at))) continue;
        const std::string key = partyKey(c->value);
        if (named.empty() && s.heading.contains(at)) named = key;
        if (first.contains(at) && !others && !numbers && sameFamily(key, named)) return key;
        const bool subject = isSubject(*c, first, passage);
        // 「2日後の21日には、…の東霞センサーが…と発表した。投資額は350億円。」
        // "Down in England, Acme has £130 million for a wharf", under a heading.
        const bool told = (japanese ? subject : !s.heading.empty() && tellsSum(claims, first)) && !others && !numbers &&
                          tellsSum(claims, s.opening);
        const bool opening =
            (at == first.start && (tellsSum(claims, first) || (!s.heading.empty() && subject))) || told;
        others |= first.contains(at) && subject;
        if (partners.contains(key) && !opening) continue;
        if (c->role == Role::investor && !numbers) return key;
        if (headed.empty() && s.heading.contains(at)) headed = key;
        if ((opens.empty() || told) && !numbers && c->role != Role::spokesperson) opens = key;
    }
    if (headed.empty()) headed = namedIn(passage.textOf(s.heading), all, passage.article().language == "ja");
    return headed.empty() ? opens : headed;
}

void read(Section& s, const Placed& all, const std::set<std::string>& partners, Passage& passage) {
    Placed own;
    for (const auto& placed : all)
        if (s.whole.contains(placed.first)) own.push_back(placed);
    s.lead = leadOf(s, own, all, partners, passage);
    for (const auto& [at, c] : own) {
        if (c->partyType == PartyType::place && s.heading.contains(at) && s.place.empty()) s.place = placeKey(c->value);
        if (isCompany(*c)) s.orgs.insert(partyKey(c->value));
        if (!isPromised(*c, !s.heading.empty())) continue;
        ++s.promises;
        s.sum |= c->kind == Kind::money;
    }
}

bool names(const std::set<std::string>& orgs, const std::string& key) {
    return std::any_of(orgs.begin(), orgs.end(), [&](const std::string& o) { return sameFamily(o, key); });
}

/// A story in the making.
struct Strand {
    std::string lead;
    std::vector<const Section*> sections;
    std::size_t length = 0;
    int promises = 0;
    bool sum = false;
    std::set<std::string> days; ///< on which something was announced
    std::string place;          ///< of its first heading

    void add(const Section& s) {
        if (sections.empty()) place = s.place;
        sections.push_back(&s);
        length += s.whole.length();
        promises += s.promises;
        sum |= s.sum;
        days.insert(s.days.begin(), s.days.end());
    }
    bool speaksOf(const std::string& key) const {
        return std::any_of(sections.begin(), sections.end(), [&](const Section* s) { return names(s->orgs, key); });
    }
};

/// Sections by the company that they are about; two of one company under headings, with a sum each, are two. A section
/// without goes on with the story before it.
std::vector<Strand> strandsOf(const std::vector<Section>& sections) {
    std::vector<Strand> strands;
    std::optional<std::size_t> current;
    for (const Section& s : sections) {
        if (!s.closing && !s.lead.empty() && s.promises > 0) {
            const auto known = std::find_if(strands.begin(), strands.end(), [&](const Strand& k) {
                return sameFamily(k.lead, s.lead) && (s.heading.empty() || !s.sum || !k.sum);
            });
            current = static_cast<std::size_t>(known - strands.begin());
            if (*current == strands.size()) strands.push_back({s.lead, {}, 0, 0, false, {}, {}});
        }
        if (s.closing) current.reset();
        if (current) strands[*current].add(s);
    }
    return strands;
}

/// Whether the headline is about one of the stories alone: then the others are told beside it.
bool headlineSingles(const std::vector<Strand>& strands, const std::set<std::string>& inTitle) {
    std::set<std::string> named;
    std::size_t all = 0, its = 0;
    for (const Strand& s : strands) {
        all += s.length;
        if (!names(inTitle, s.lead)) continue;
        named.insert(s.lead);
        its += s.length;
    }
    return named.size() == 1 && 2 * its >= all;
}

/// Whether one company is told of under headings that each have a sum, and a day of announcing or a place of their own.
bool areOfOneCompany(const std::vector<Strand>& strands) {
    const auto areApart = [](const Strand& a, const Strand& b) {
        if (!a.place.empty() && !b.place.empty()) return a.place != b.place;
        return !a.days.empty() &&
               std::none_of(a.days.begin(), a.days.end(), [&](const auto& d) { return b.days.contains(d); });
    };
    return std::all_of(strands.begin(), strands.end(), [&](const Strand& a) {
        return a.sum && !a.sections.front()->heading.empty() &&
               std::all_of(strands.begin(), strands.end(),
                           [&](const Strand& b) { return &a == &b || (sameFamily(a.lead, b.lead) && areApart(a, b)); });
    });
}

/// What stands in front of the headings of one company's plans tells what they come to; so does what stands under a
/// heading without a place where the others have one.
void keepPlacesOfOneCompany(std::vector<Strand>& strands) {
    std::vector<Strand> placed;
    std::copy_if(strands.begin(), strands.end(), std::back_inserter(placed),
                 [](const Strand& s) { return !s.place.empty(); });
    if (strands.front().sections.front()->heading.empty() && areOfOneCompany({strands.begin() + 1, strands.end()}))
        strands.erase(strands.begin());
    else if (placed.size() >= 2 && areOfOneCompany(placed) &&
             std::all_of(strands.begin(), strands.end(),
                         [&](const Strand& s) { return sameFamily(s.lead, placed.front().lead); }))
        strands = std::move(placed);
}

bool isRoundUp(const std::vector<Strand>& strands, const std::set<std::string>& inTitle, bool headed) {
    const bool several = std::any_of(strands.begin(), strands.end(),
                                     [&](const Strand& s) { return !sameFamily(s.lead, strands.front().lead); });
    if (!several || headlineSingles(strands, inTitle)) return false;
    for (const Strand& a : strands) {
        // Paragraphs alone say less than headings: each must tell a sum and more.
        if (headed ? !a.sum && a.promises < 2 : !a.sum || a.promises < 2) return false;
        for (const Strand& b : strands)
            if (!sameFamily(a.lead, b.lead) &&
                (a.speaksOf(b.lead) ? b.speaksOf(a.lead) : !headed && b.speaksOf(a.lead)))
                return false;
    }
    return true;
}

Story storyOf(const Strand& strand) {
    Story out;
    out.lead = strand.lead;
    out.heading = strand.sections.front()->heading;
    out.opening = strand.sections.front()->opening;
    for (const Section* s : strand.sections) out.parts.push_back(s->whole);
    return out;
}

} // namespace

bool Story::contains(std::size_t byte) const {
    return std::any_of(parts.begin(), parts.end(), [&](const base::Span& p) { return p.contains(byte); });
}

/// A headline may call a company by its first word alone, where no name is seen: 「葛城は小松、渡瀬は郡山」.
void addNamedInTitle(const std::vector<Strand>& strands, const Passage& passage, std::set<std::string>& inTitle) {
    const std::string_view title = passage.textOf({0, passage.titleEnd()});
    const auto words = wordsOf(title);
    for (const Strand& s : strands)
        if (std::find(words.begin(), words.end(), s.lead.substr(0, s.lead.find(' '))) != words.end())
            inTitle.insert(s.lead);
}

/// The company that a whole text is about: the one that invests, else the only one in its headline; or empty.
std::string mainCompany(const Input& input, const std::set<std::string>& inTitle) {
    std::set<std::string> investors;
    for (const Claim* c : input.claims)
        if (isCompany(*c) && c->role == Role::investor) investors.insert(partyKey(c->value));
    if (investors.size() == 1) return *investors.begin();
    return investors.empty() && inTitle.size() == 1 ? *inTitle.begin() : std::string();
}

/// Sections that name no company are of the one that the text is about, where each tells a sum, and when it was
/// announced or in its heading where it is.
void giveMainCompany(std::vector<Section>& sections, const Input& input, const std::set<std::string>& inTitle,
                     Passage& passage) {
    const std::string main = mainCompany(input, inTitle);
    if (main.empty()) return;
    for (const AnnouncedDay& day : announcedDays(input, passage, main, {}))
        for (Section& s : sections)
            if (s.whole.contains(passage.bytesOf(day.claim->span).start)) s.days.insert(day.value);
    for (Section& s : sections)
        if (!s.heading.empty() && s.sum && !(s.days.empty() && s.place.empty()) && s.lead.empty()) s.lead = main;
}

std::vector<Story> storiesOf(const Input& input, Passage& passage) {
    Story whole;
    whole.parts.push_back({0, passage.article().text.size()});
    bool headed = false;
    std::vector<Section> sections = cutSections(passage, headed);
    if (sections.size() < 2) return {whole};
    Placed placed;
    std::set<std::string> inTitle, partners;
    for (const Claim* c : input.claims) {
        const std::size_t at = passage.bytesOf(c->span).start;
        placed.emplace_back(at, c);
        if (passage.inTitle(at) && isCompany(*c)) inTitle.insert(partyKey(c->value));
        if (isCompany(*c) && c->role == Role::partner) partners.insert(partyKey(c->value));
    }
    for (Section& s : sections) read(s, placed, partners, passage);
    if (headed) giveMainCompany(sections, input, inTitle, passage);
    std::vector<Strand> strands = strandsOf(sections);
    // "Editor's note": a section that tells hardly anything is no story, nor does it make the others none.
    if (headed && strands.size() > 2) std::erase_if(strands, [](const Strand& s) { return !s.sum && s.promises < 2; });
    if (headed && strands.size() > 2) keepPlacesOfOneCompany(strands);
    if (strands.size() < 2) return {whole};
    addNamedInTitle(strands, passage, inTitle);
    if (!areOfOneCompany(strands) && !isRoundUp(strands, inTitle, headed)) return {whole};
    std::vector<Story> out;
    for (const Strand& s : strands) out.push_back(storyOf(s));
    return out;
}

} // namespace pledge::reconcile
