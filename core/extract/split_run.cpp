#include "core/extract/cast_names.h"
#include "core/extract/names.h"
#include "core/extract/places.h"

#include <algorithm>

namespace pledge::extract {
namespace {

/// Titles that are also words of company names, so that they part no run.
bool isWeakTitle(const Word& word) {
    static const WordMarks weak = [] {
        WordMarks all;
        for (const char* w : {"king",      "queen",  "prince",  "princess", "head", "partner",  "chief",
                              "engineer",  "owner",  "manager", "lady",     "lord", "director", "representative",
                              "executive", "sultan", "baron",   "chair",    "hon",  "tun"})
            all.add(w, 1);
        return all;
    }();
    return weak.of(word) != 0;
}

/// Parts one run into names, from left to right.
class Splitter {
public:
    Splitter(const Document& d, const NameRun& run, std::vector<Name>& out)
        : d_(d), run_(run), end_(run.last), out_(out) {}

    void split() {
        out_.clear();
        std::size_t at = skipOpeners(run_.first);
        if (describes(at)) ++at;
        while (at < end_) {
            if (const auto title = titleAt(at); title && !bodyBehind(at)) {
                if (takePerson(title->last, titleOf(*title))) break;
                at = title->last;
                continue;
            }
            const std::size_t adjective = countryAdjective(d_, at, end_);
            if (adjective > 0 && dropsAdjective(at, adjective)) {
                at += adjective;
                continue;
            }
            const std::size_t cut = titleInside(at);
            if (cut < end_ && portfolioOf(at, cut)) {
                at = cut;
                continue;
            }
            add(at, cut, adjective, cut < end_);
            at = cut;
        }
    }

private:
    Word lower(std::size_t i) const { return d_.lower(i); }

    /// Acronyms, months and days before a name, and words that open a sentence, are no part of it.
    bool skipped(std::size_t at) const {
        const auto& w = nameWords();
        if (lower(at) == "the" || isCalendarWord(lower(at))) return true;
        if (w.never.has(lower(at)) && (hasInnerCapital(d_, at) || at + 1 == end_)) return true;
        if (lower(at) == "co" && placeAt(d_, at + 1, end_)) return true;                       // "Co Galway"
        if (lower(at) == "first" && w.org.has(lower(end_ - 1)) && at + 2 < end_) return false; // "First Acme Bank"
        return run_.opening && w.opener.has(lower(at));
    }
    std::size_t skipOpeners(std::size_t at) const {
        while (at < end_ && !placeAt(d_, at, end_) && !titleAt(at) && (skipped(at) || isNumber(d_, at))) ++at;
        return at;
    }

    /// "Consultancy Acme Lane": a common noun that opens a sentence tells what the name behind it is.
    bool describes(std::size_t at) const {
        const auto& w = nameWords();
        return run_.opening && at + 1 < end_ && d_.tokens()[at].capital && !hasInnerCapital(d_, at) &&
               w.describer.has(lower(at)) && isNameWord(d_, at + 1) && !w.ordinary.has(lower(at + 1)) &&
               !w.legal.has(lower(at + 1)) && !titleAt(at + 1) && !joined(d_, at + 1);
    }

    std::optional<Phrases::Hit> titleAt(std::size_t at) const {
        if (auto hit = nameWords().titles.startingAt(d_, at, end_)) return hit;
        std::size_t from = at;
        while (from + 1 < end_ && nameWords().modifier.has(lower(from))) ++from;
        return from == at ? std::nullopt : nameWords().titles.startingAt(d_, from, end_);
    }
    /// "King Khalid University", "Partner Communications": the last word makes it a body, not a person.
    bool bodyBehind(std::size_t at) const {
        const auto title = titleAt(at);
        if (!title || title->last >= end_ || !isWeakTitle(lower(title->last - 1))) return false;
        return nameWords().org.has(lower(end_ - 1)) || nameWords().legal.has(lower(end_ - 1));
    }

    /// A president with no company in sight is a head of state.
    Name::Title titleOf(const Phrases::Hit& hit) const {
        const auto title = static_cast<Name::Title>(hit.meaning + 1);
        if (title != Name::Title::company || hit.last - hit.first != 1 || lower(hit.first) != "president") return title;
        if (!out_.empty()) return out_.back().place.empty() ? title : Name::Title::government;
        if (hit.first > run_.first && countryAdjective(d_, run_.first, hit.first)) return Name::Title::government;
        if (hit.first == d_.sentenceOf(hit.first).first) return Name::Title::government;
        const std::size_t before = hit.first - 1;
        if (isPossessive(d_, before)) return before > 0 && endsInPlace(before) ? Name::Title::government : title;
        const bool paired = lower(before) == "and" && before > 0 &&
                            nameWords().titles.endingAt(d_, before, d_.sentenceOf(before).first);
        const bool ofCompany = nameWords().bodyNoun.has(lower(before)) || lower(before) == "its" ||
                               lower(before) == "vice" || lower(before) == "deputy";
        return paired || ofCompany ? title : Name::Title::government;
    }
    bool endsInPlace(std::size_t last) const {
        for (std::size_t n = 1; n <= 3 && n <= last; ++n)
            if (const auto p = placeAt(d_, last - n, last); p && p->last == last) return true;
        return false;
    }

    /// Before a title, a ministry or a person the adjective goes; in the middle of a name it stays for now.
    bool dropsAdjective(std::size_t at, std::size_t n) const {
        if (const auto place = placeAt(d_, at, end_); place && place->last > at + n) return false;
        if (at + n >= end_) return true;
        if (at + n + 1 == end_ && lower(at + n) == "government") return false; // "the South Australian Government"
        return nameWords().governmentFirst.has(lower(at + n)) || titleAt(at + n);
    }

    std::size_t titleInside(std::size_t at) const {
        for (std::size_t i = at + 1; i < end_; ++i) {
            const auto hit = titleAt(i);
            if (hit && hit->last >= end_ && namesOffice(at)) continue;
            if (hit && !(hit->last - hit->first == 1 && isWeakTitle(lower(i)))) return i;
        }
        return end_;
    }

    /// "Office of the Data Commissioner": who holds it is a part of its name.
    bool namesOffice(std::size_t at) const {
        return at + 2 < end_ && lower(at + 1) == "of" && nameWords().governmentFirst.has(lower(at));
    }

    /// "Digital Affairs Minister": ordinary words before a title of government are its portfolio.
    bool portfolioOf(std::size_t at, std::size_t title) const {
        const auto hit = titleAt(title);
        if (!hit || titleOf(*hit) != Name::Title::government) return false;
        // "Mineral Resources Minister": what is no country before "minister" is what the minister is for.
        if (lower(hit->last - 1) == "minister" && hit->last == hit->first + 1 && !placeAt(d_, at, title)) return true;
        const auto& w = nameWords();
        for (std::size_t i = at; i < title; ++i)
            if (isWord(d_, i) && !w.ordinary.has(lower(i)) && !w.org.has(lower(i)) && !w.never.has(lower(i)) &&
                !w.topic.has(lower(i)))
                return false;
        return true;
    }

    /// The person behind a title; false where nobody is named.
    bool takePerson(std::size_t at, Name::Title title) {
        if (isMark(d_, at, ".") && joined(d_, at)) ++at; // Mr. Smith
        if (lower(at) == "of" || lower(at) == "for") {
            if (const std::size_t person = behindPortfolio(at + 1); person > at) {
                at = person;
                return addPerson(at, title);
            }
            const auto last = lower(end_ - 1);
            if (end_ - at < 4 || !isNameWord(d_, end_ - 2) || nameWords().topic.has(last) ||
                nameWords().ordinary.has(last) || last == "technology" || last == "affairs") {
                end_ = at;
                return false;
            }
            at = end_ - 2;
        }
        while (const auto next = at < end_ ? titleAt(at) : std::nullopt) {
            title = title == Name::Title::government ? title : titleOf(*next);
            at = next->last;
            if (isMark(d_, at, ".") && joined(d_, at)) ++at;
        }
        return addPerson(at, title);
    }
    /// "Minister for Enterprise, Trade and Labour Jane Doe": where the topics end and two to four other words follow.
    std::size_t behindPortfolio(std::size_t at) const {
        const auto& w = nameWords();
        std::size_t topics = 0;
        for (; at < end_; ++at) {
            const auto word = lower(at);
            if (word == "and" || word == "," || word == "&" || word == "the") continue;
            if (!w.topic.has(word) && !w.ministryTopic.has(word) && !looksOrdinary(word)) break;
            ++topics;
        }
        const std::size_t left = end_ - at;
        return topics > 0 && left >= 2 && left <= 4 && !w.org.has(lower(end_ - 1)) ? at : 0;
    }
    bool addPerson(std::size_t at, Name::Title title) {
        if (at >= end_ || !isWord(d_, at) || end_ - at > 8) return false;
        Name n;
        n.first = at;
        n.last = n.bare = end_;
        n.title = title;
        out_.push_back(n);
        return true;
    }

    void add(std::size_t first, std::size_t last, std::size_t adjective, bool owner) {
        const std::size_t from = first;
        while (first < last && (skipped(first) || !isWord(d_, first)) && !placeAt(d_, first, last)) ++first;
        const auto& never = nameWords().never;
        while (last > first + 1 && never.has(lower(last - 1)) && isWord(d_, last) && !d_.tokens()[last].capital &&
               !isPossessive(d_, last))
            --last;
        while (last > first && !isWord(d_, last - 1) && !isNumber(d_, last - 1)) --last;
        if (first >= last || countryAdjective(d_, first, last) == last - first) return;
        if (last > first + 2 && isDash(d_, last - 2) && countryAdjective(d_, last - 1, last) == 1)
            return; // "Anglo-Australian"
        Name n;
        n.first = first;
        n.last = n.bare = last;
        n.opening = run_.opening && first == run_.first;
        n.owner = owner;
        n.adjective = first == from && first + adjective < last ? adjective : 0;
        takeLegal(n);
        if (const auto place = placeAt(d_, first, n.bare); place && place->last == n.bare) n.place = place->key;
        out_.push_back(n);
    }

    /// Legal forms at the end are left out of the bare name; ", Inc." and "S.p.A." behind it are taken in.
    void takeLegal(Name& n) {
        const auto& legal = nameWords().legal;
        const auto joins = [&](std::size_t i) {
            return lower(i) == "&" || lower(i) == "de" || lower(i) == "." || lower(i) == "and";
        };
        while (n.bare > n.first + 1 &&
               ((legal.has(lower(n.bare - 1)) && !publicBody(n.bare - 1)) || (n.legal && joins(n.bare - 1)))) {
            --n.bare;
            n.legal = true;
        }
        if (n.last != run_.last) return;
        takeWritten(n);
        const bool county = lower(n.last + 1) == "co" && placeAt(d_, n.last + 2, d_.sentenceOf(n.first).last);
        if (!n.legal && !county && isMark(d_, n.last, ",") && legal.has(lower(n.last + 1)) &&
            d_.tokens()[n.last + 1].capital) {
            n.last += 2;
            n.legal = true;
        }
        if (n.legal && isMark(d_, n.last, ".") && joined(d_, n.last) && n.last + 1 < d_.sentenceOf(n.first).last)
            ++n.last;
    }
    /// "… Development Corporation" is the whole name of a body.
    bool publicBody(std::size_t at) const {
        if (lower(at) != "corporation" && lower(at) != "corp" && lower(at) != "company") return false;
        const auto w = lower(at - 1);
        return w == "development" || w == "finance" || w == "investment" || w == "broadcasting" || w == "national";
    }
    void takeWritten(Name& n) {
        for (const std::size_t at : {n.last - 1, n.last}) {
            const std::size_t end = at > n.first ? writtenLegalEnd(d_, at) : at;
            if (end <= n.last && !(end == n.last && end > at)) continue;
            n.bare = std::min(n.bare, at);
            n.last = end;
            n.legal = true;
            return;
        }
    }

    const Document& d_;
    const NameRun& run_;
    std::size_t end_;
    std::vector<Name>& out_;
};

} // namespace

void splitRun(const Document& document, const NameRun& run, std::vector<Name>& out) {
    Splitter(document, run, out).split();
}

} // namespace pledge::extract
