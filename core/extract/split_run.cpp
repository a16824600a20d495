#include "core/extract/names.h"
#include "core/extract/places.h"

namespace pledge::extract {
namespace {

/// Titles that are also words of company names, so that they part no run.
bool isWeakTitle(std::string_view word) {
    return word == "king" || word == "queen" || word == "prince" || word == "princess" || word == "head" ||
           word == "partner" || word == "chief" || word == "engineer" || word == "owner" || word == "manager" ||
           word == "lady" || word == "lord" || word == "director" || word == "representative" || word == "executive" ||
           word == "sultan" || word == "baron" || word == "chair" || word == "hon" || word == "tun";
}

class Splitter {
public:
    Splitter(const Document &d, const NameRun &run) : d_(d), run_(run), end_(run.last) {}

    std::vector<Name> split() {
        std::size_t at = skipOpeners(run_.first);
        bool adjective = false;
        while (at < end_) {
            if (const auto title = titleAt(at)) {
                if (takePerson(title->last, static_cast<Name::Title>(title->meaning + 1))) break;
                at = title->last;
                continue;
            }
            const std::size_t foreign = adjectiveAt(at);
            if (foreign > 0) {
                adjective = true;
                at += foreign;
                continue;
            }
            const std::size_t cut = titleInside(at);
            if (cut < end_ && portfolioOf(at, cut)) {
                if (const auto title = titleAt(cut); title && takePerson(title->last, Name::Title::government)) break;
                at = titleAt(cut)->last;
                continue;
            }
            add(at, cut, adjective, cut < end_);
            at = cut;
            adjective = false;
        }
        return std::move(out_);
    }

private:
    std::size_t skipOpeners(std::size_t at) const {
        if (placeAt(d_, at, end_)) return at;
        const auto &w = nameWords();
        while (at < end_ &&
               (w.never.has(d_.lower(at)) || d_.lower(at) == "the" || (run_.opening && w.opener.has(d_.lower(at))))) {
            if (placeAt(d_, at, end_)) break;
            ++at;
        }
        return at;
    }

    std::optional<Phrases::Hit> titleAt(std::size_t at) const {
        std::size_t from = at;
        while (from + 1 < end_ && nameWords().modifier.has(d_.lower(from))) ++from;
        auto hit = nameWords().titles.startingAt(d_, at, end_);
        if (!hit && from != at) hit = nameWords().titles.startingAt(d_, from, end_);
        return hit;
    }

    /// A country's adjective that is no part of the name behind it.
    std::size_t adjectiveAt(std::size_t at) const {
        const std::size_t n = countryAdjective(d_, at, end_);
        if (n == 0) return 0;
        if (at + n >= end_) return n;
        if (placeAt(d_, at, end_) && placeAt(d_, at, end_)->last > at + n) return 0;
        const auto next = d_.lower(at + n);
        const auto &w = nameWords();
        if (next == "government") return 0;
        if (w.governmentFirst.has(next) || titleAt(at + n)) return n;
        return w.ordinary.has(next) || w.org.has(next) || w.government.has(next) || w.document.has(next) ? 0 : n;
    }

    std::size_t titleInside(std::size_t at) const {
        for (std::size_t i = at + 1; i < end_; ++i) {
            const auto hit = titleAt(i);
            if (hit && !(hit->last - hit->first == 1 && isWeakTitle(d_.lower(i)))) return i;
        }
        return end_;
    }

    /// "Digital Affairs Minister": ordinary words before a title of government are its portfolio.
    bool portfolioOf(std::size_t at, std::size_t title) const {
        const auto hit = titleAt(title);
        if (!hit || hit->meaning + 1 != static_cast<int>(Name::Title::government)) return false;
        for (std::size_t i = at; i < title; ++i)
            if (isWord(d_, i) && !nameWords().ordinary.has(d_.lower(i)) && !nameWords().org.has(d_.lower(i)) &&
                !nameWords().never.has(d_.lower(i)))
                return false;
        return true;
    }

    /// The person behind a title; false where nobody is named.
    bool takePerson(std::size_t at, Name::Title title) {
        if (isMark(d_, at, ".") && joined(d_, at)) ++at; // Mr. Smith
        if (d_.lower(at) == "of" || d_.lower(at) == "for") {
            if (end_ - at < 4) {
                end_ = at;
                return false;
            }
            at = end_ - 2;
        }
        while (const auto next = at < end_ ? titleAt(at) : std::nullopt) {
            title = std::max(title == Name::Title::honorific ? Name::Title::company : title,
                             static_cast<Name::Title>(next->meaning + 1));
            at = next->last;
            if (isMark(d_, at, ".") && joined(d_, at)) ++at;
        }
        if (at >= end_ || !isWord(d_, at)) return false;
        if (end_ - at > 6) return false;
        Name n{at, end_, end_, false, false, false, false, title, {}};
        out_.push_back(n);
        return true;
    }

    void add(std::size_t first, std::size_t last, bool adjective, bool owner) {
        const auto &w = nameWords();
        while (first < last && (w.never.has(d_.lower(first)) || !isWord(d_, first)) && !placeAt(d_, first, last))
            ++first;
        while (last > first + 1 && w.never.has(d_.lower(last - 1)) && isWord(d_, last) && !d_.tokens()[last].capital &&
               !isPossessive(d_, last))
            --last;
        while (last > first && !isWord(d_, last - 1) && !isNumber(d_, last - 1)) --last;
        if (first >= last) return;
        Name n{first, last, last, run_.opening && first == run_.first, false, owner, adjective, Name::Title::none, {}};
        takeLegal(n);
        if (const auto place = placeAt(d_, first, n.bare); place && place->last == n.bare) n.place = place->key;
        out_.push_back(n);
    }

    /// Legal forms at the end are left out of the bare name; ", Inc." behind it is taken in.
    void takeLegal(Name &n) {
        const auto &legal = nameWords().legal;
        while (n.bare > n.first + 1 && (legal.has(d_.lower(n.bare - 1)) || (d_.word(n.bare - 1) == "&" && n.legal))) {
            --n.bare;
            n.legal = true;
        }
        if (n.last != run_.last) return;
        if (!n.legal && isMark(d_, n.last, ",") && legal.has(d_.lower(n.last + 1)) && d_.tokens()[n.last + 1].capital) {
            n.last += 2;
            n.legal = true;
        }
        if (n.legal && isMark(d_, n.last, ".") && joined(d_, n.last) && n.last + 1 < d_.sentenceOf(n.first).last)
            ++n.last;
    }

    const Document &d_;
    const NameRun &run_;
    std::size_t end_;
    std::vector<Name> out_;
};

} // namespace

std::vector<Name> splitRun(const Document &document, const NameRun &run) { return Splitter(document, run).split(); }

} // namespace pledge::extract
