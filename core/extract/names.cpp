#include "core/extract/names.h"

#include "core/base/cldr.h"
#include "core/base/utf8.h"
#include "core/extract/places.h"

namespace pledge::extract {
namespace {

constexpr std::string_view parties = "knowledge/en/parties.txt";
constexpr std::string_view titlesFile = "knowledge/en/titles.txt";

bool isNameWord(const Document &d, std::size_t at) {
    return isWord(d, at) && (d.tokens()[at].capital || hasInnerCapital(d.word(at)));
}

bool sameSentence(const Document &d, std::size_t a, std::size_t b) {
    return b < d.tokens().size() && d.tokens()[a].sentence == d.tokens()[b].sentence;
}

bool isScale(std::string_view word) {
    return word == "million" || word == "billion" || word == "trillion" || word == "percent" || word == "per" ||
           word == "%" || word == "bn" || word == "m";
}

/// Grows a run word by word. `at` is always one past the run's last word.
class RunGrower {
public:
    RunGrower(const Document &d, std::size_t first) : d_(d), first_(first), at_(first + 1) {}

    std::size_t grow() {
        while (step()) {
        }
        return at_;
    }

private:
    bool name(std::size_t i) const { return sameSentence(d_, first_, i) && isNameWord(d_, i); }

    bool step() {
        if (!sameSentence(d_, first_, at_)) return false;
        const auto w = d_.lower(at_);
        if (joined(d_, at_)) return hyphen(w) || initial(w) || apostrophe(w) || ampersand(w);
        if (legalEnds()) return false;
        if (name(at_)) return take(1);
        return ampersand(w) || linking(w) || portfolio(w) || number();
    }

    bool take(std::size_t n) {
        at_ += n;
        return true;
    }
    bool legalEnds() const {
        return at_ > first_ + 1 && nameWords().legal.has(d_.lower(at_ - 1)) && !nameWords().legal.has(d_.lower(at_));
    }
    bool hyphen(std::string_view w) {
        return (w == "-" || w == "‑") && joined(d_, at_ + 1) && name(at_ + 1) && take(2);
    }
    bool apostrophe(std::string_view w) {
        return (w == "'" || w == "’") && d_.word(at_ - 1).size() <= 2 && joined(d_, at_ + 1) && name(at_ + 1) &&
               take(2);
    }
    /// The full stop of an initial or of "St." inside a name.
    bool initial(std::string_view w) {
        if (w != "." || !name(at_ + 1)) return false;
        const auto before = d_.word(at_ - 1);
        return (before.size() == 1 || before == "St" || before == "Dr" || before == "Mr" || before == "Mrs" ||
                before == "Ms" || before == "Prof" || before == "Gov" || before == "Sen") &&
               take(2);
    }
    bool ampersand(std::string_view w) { return (w == "&" || w == "+") && name(at_ + 1) && take(2); }

    /// "of", "for" behind bodies; "de", "van" between capitals.
    bool linking(std::string_view w) {
        if ((w == "of" || w == "for") && nameWords().of.has(d_.lower(at_ - 1))) {
            const std::size_t next = d_.lower(at_ + 1) == "the" ? 2 : 1;
            if (!name(at_ + next)) return false;
            linked_ = true;
            return take(next + 1);
        }
        if (!nameWords().particle.has(w)) return false;
        const std::size_t next = nameWords().particle.has(d_.lower(at_ + 1)) && !name(at_ + 1) ? 2 : 1;
        return name(at_ + next) && take(next + 1);
    }

    /// "Ministry of Economy, Trade and Industry": the list ends with "and" and a capital.
    bool portfolio(std::string_view w) {
        if (!linked_ || !nameWords().government.has(d_.lower(first_)) || (w != "," && w != "and")) return false;
        if (w == "and")
            return name(at_ + 1) && nameWords().titles.startingAt(d_, at_ + 1, at_ + 4) == std::nullopt && take(2);
        for (std::size_t i = at_ + 1; i < at_ + 9 && sameSentence(d_, first_, i); ++i) {
            if (d_.lower(i) == "and") return name(at_ + 1) && name(i + 1) && take(2);
            if (!name(i) && d_.lower(i) != ",") return false;
        }
        return false;
    }

    /// A number that is part of a name: "Microsoft 365", "Society 5.0", "Formula 1".
    bool number() {
        if (!isNumber(d_, at_) || d_.word(at_).size() > 4 || d_.word(at_).find(',') != std::string_view::npos)
            return false;
        const auto n = d_.word(at_);
        const bool year = n.size() == 4 && (n.starts_with("19") || n.starts_with("20"));
        if (year || isScale(d_.lower(at_ + 1)) || monthBefore()) return false;
        return (name(at_ + 1) || n.find('.') != std::string_view::npos || n.size() <= 3) && take(1);
    }
    bool monthBefore() const;

    const Document &d_;
    std::size_t first_, at_;
    bool linked_ = false;
};

const Words<bool> &months() {
    static const Words<bool> all = [] {
        Words<bool> w;
        for (const bool full : {true, false})
            for (const auto &m : base::monthNames(full)) w.add(base::toLower(m), true);
        w.add("sept", true);
        return w;
    }();
    return all;
}

bool RunGrower::monthBefore() const { return months().has(d_.lower(at_ - 1)); }

bool opensText(const Document &d, std::size_t at) {
    if (at == d.sentenceOf(at).first) return true;
    const auto w = d.word(at - 1);
    return w == "\"" || w == "“" || w == "‘" || w == ":" || w == "•" || w == "-" || w == "–" || w == "—" || w == "*" ||
           w == ";" || w == "(" ||
           (isNumber(d, at - 2 < at ? at - 2 : at) && w == "." && at - 2 == d.sentenceOf(at).first);
}

bool isShort(std::string_view word) { return word.size() <= 3; }

/// Whether most words of [first, last) have a capital, small ones aside.
bool inTitleCase(const Document &d, std::size_t first, std::size_t last) {
    std::size_t words = 0, capitals = 0;
    for (std::size_t i = first; i < last; ++i) {
        if (!isWord(d, i) || isPossessive(d, i)) continue;
        if (nameWords().opener.has(d.lower(i)) || nameWords().particle.has(d.lower(i))) continue;
        if (!d.tokens()[i].capital && (isShort(d.word(i)) || joined(d, i))) continue;
        ++words;
        capitals += isNameWord(d, i);
    }
    return words >= 1 && capitals * 5 >= words * 4;
}

/// The label of an item: "- Grid and Water: Acme will …" ends behind the colon.
std::size_t labelEnd(const Document &d, const Sentence &s) {
    for (std::size_t i = s.first; i < s.last && i < s.first + 14; ++i)
        if (isMark(d, i, ":")) return i;
    return s.first;
}

bool endsParagraph(const Document &d, std::size_t sentence) {
    const auto &all = d.sentences();
    return sentence + 1 == all.size() || all[sentence + 1].paragraph != all[sentence].paragraph;
}

bool startsParagraph(const Document &d, std::size_t sentence) {
    const auto &all = d.sentences();
    return sentence == 0 || all[sentence - 1].paragraph != all[sentence].paragraph;
}

/// A label is in title case where it has two capitals at least; a heading needs three words, or no verb after it.
void addTitleCase(const Document &d, std::size_t index, std::vector<Run> &out) {
    const Sentence &s = d.sentences()[index];
    if (!startsParagraph(d, index)) return;
    const bool question = s.last > s.first && (isMark(d, s.last - 1, "?") || isMark(d, s.last - 1, "!"));
    if ((s.heading || question) && endsParagraph(d, index) && inTitleCase(d, s.first, s.last)) {
        out.push_back({s.first, s.last});
        return;
    }
    const std::size_t label = labelEnd(d, s);
    if (label > s.first + 1 && inTitleCase(d, s.first, label)) out.push_back({s.first, label});
}

} // namespace

NameWords::NameWords()
    : legal(wordsOf(parties, "legal")),
      org(wordsOf(parties, "org")),
      government(wordsOf(parties, "government")),
      governmentFirst(wordsOf(parties, "government first")),
      companyBody(wordsOf(parties, "company body")),
      of(wordsOf(parties, "of")),
      product(wordsOf(parties, "product")),
      site(wordsOf(parties, "site")),
      document(wordsOf(parties, "document")),
      never(wordsOf(parties, "never")),
      opener(wordsOf(parties, "opener")),
      ordinary(wordsOf(parties, "ordinary")),
      act(wordsOf(parties, "act")),
      speech(wordsOf(parties, "speech")),
      bodyNoun(wordsOf(parties, "body noun")),
      productNoun(wordsOf(parties, "product noun")),
      possession(wordsOf(parties, "possession")),
      through(wordsOf(parties, "through")),
      beside(wordsOf(parties, "beside")),
      particle(wordsOf(titlesFile, "particle")),
      given(wordsOf(titlesFile, "given")),
      modifier(wordsOf(titlesFile, "modifier")),
      titles(phrasesOf(titlesFile, {"company", "government", "honorific"})) {
    for (const auto &[month, unused] : months()) never.add(month, true);
}

const NameWords &nameWords() {
    static const NameWords all;
    return all;
}

bool isPossessive(const Document &document, std::size_t token) {
    const auto w = document.word(token);
    if (w == "'s" || w == "’s") return true;
    return (w == "'" || w == "’") && joined(document, token) && token + 1 < document.tokens().size() &&
           !joined(document, token + 1);
}

bool hasInnerCapital(std::string_view word) {
    std::size_t at = 0;
    base::nextCodePoint(word, at);
    while (at < word.size())
        if (base::isUpper(base::nextCodePoint(word, at))) return true;
    return false;
}

std::vector<Run> findTitleCase(const Document &document) {
    std::vector<Run> out;
    for (std::size_t i = 0; i < document.sentences().size(); ++i) addTitleCase(document, i, out);
    return out;
}

std::vector<NameRun> findRuns(const Document &document) {
    std::vector<NameRun> out;
    const auto labels = findTitleCase(document);
    std::size_t label = 0;
    for (std::size_t i = 0; i < document.tokens().size();) {
        while (label < labels.size() && labels[label].last <= i) ++label;
        if (label < labels.size() && labels[label].first <= i) {
            i = labels[label].last;
            continue;
        }
        if (!isNameWord(document, i)) {
            ++i;
            continue;
        }
        const std::size_t last = RunGrower(document, i).grow();
        out.push_back({i, last, opensText(document, i)});
        i = last;
    }
    return out;
}

} // namespace pledge::extract
