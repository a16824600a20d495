#include "core/base/cldr.h"
#include "core/base/utf8.h"
#include "core/extract/names.h"
#include "core/extract/places.h"

namespace pledge::extract {
namespace {

bool sameSentence(const Document& d, std::size_t a, std::size_t b) {
    return b < d.tokens().size() && d.tokens()[a].sentence == d.tokens()[b].sentence;
}

bool isScale(const Word& word) {
    return word == "million" || word == "billion" || word == "trillion" || word == "percent" || word == "per" ||
           word == "%" || word == "bn" || word == "m" || word == "mn" || word == "crore" || word == "lakh" ||
           word == "mw" || word == "gw";
}

/// Grows a run word by word. `at` is always one past the run's last word.
class RunGrower {
public:
    RunGrower(const Document& d, std::size_t first) : d_(d), first_(first), at_(first + 1) {}

    std::size_t grow() {
        while (at_ < first_ + longest && step()) {
        }
        return at_;
    }

private:
    static constexpr std::size_t longest = 24; ///< words of a run; more are no name

    bool name(std::size_t i) const { return sameSentence(d_, first_, i) && isNameWord(d_, i); }
    bool legal(std::size_t i) const { return nameWords().legal.has(d_.lower(i)); }
    bool take(std::size_t n) {
        at_ += n;
        return true;
    }

    bool step() {
        if (!sameSentence(d_, first_, at_)) return false;
        const auto w = d_.lower(at_);
        if (at_ > first_ + 1 && legal(at_ - 1) && !legal(at_))
            return furtherForm(w) ||
                   ((d_.lower(at_ - 1) == "corporation" || d_.lower(at_ - 1) == "company") && ofPlace(w));
        if (joined(d_, at_) && w != ",") return hyphen(w) || initial(w) || apostrophe(w) || ampersand(w);
        if (name(at_)) return take(1);
        if (nickname(w)) return take(4);
        return ampersand(w) || linking(w) || portfolio(w) || jointHead(w) || number();
    }

    /// Behind one legal form only another goes on: "GmbH & Co. KG", "S.A.B. de C.V.".
    bool furtherForm(const Word& w) {
        std::size_t next = at_;
        while (next < at_ + 3 &&
               (d_.lower(next) == "&" || d_.lower(next) == "de" || d_.lower(next) == "." || d_.lower(next) == "and"))
            ++next;
        return (w == "&" || w == "de" || w == "." || w == "and") && legal(next) && name(next) && take(next - at_ + 1);
    }

    /// "Asia-Pacific", "Rolls-Royce"; in names of persons also "Ji-hoon", "Zia-ul-Haq".
    bool hyphen(const Word& w) {
        if ((w != "-" && w != "‑") || !joined(d_, at_ + 1)) return false;
        if (name(at_ + 1)) return take(2);
        if (isHyphenParticle(d_, at_ + 1) && sameSentence(d_, first_, at_ + 3)) return take(4);
        const auto second = d_.lower(at_ + 1);
        if (nameWords().nameSuffix.has(second) && !joined(d_, at_ + 2)) return take(2); // "Marat Omar-uly"
        return at_ > first_ + 1 && sameSentence(d_, first_, at_ + 1) && isWord(d_, at_ + 1) && second.size() <= 5 &&
               !nameWords().suffix.has(second) && d_.word(at_ - 1).size() <= 6 &&
               !joined(d_, at_ + 2 < d_.tokens().size() && isWord(d_, at_ + 2) ? at_ + 2 : at_ - 1) && take(2);
    }
    static bool isBody(const Word& w) { return nameWords().union_.has(w); }

    bool apostrophe(const Word& w) {
        // "Transport Workers' Federation"
        if ((w == "'" || w == "’") && d_.lower(at_ - 1).ends_with("s") && name(at_ + 1) &&
            (at_ > first_ + 1 || d_.lower(at_ - 1).ends_with("ers")) && isBody(d_.lower(at_ + 1)))
            return take(2);
        // "Market Women's Union", "the People's Bank"
        if (w == "'s" || w == "’s") {
            const auto owner = d_.lower(at_ - 1);
            const bool many = owner == "women" || owner == "men" || owner == "children" || owner == "people";
            return many && name(at_ + 1) &&
                   (isBody(d_.lower(at_ + 1)) || nameWords().org.has(d_.lower(at_ + 1)) ||
                    nameWords().site.has(d_.lower(at_ + 1))) &&
                   take(2);
        }
        return (w == "'" || w == "’") && d_.word(at_ - 1).size() <= 2 && joined(d_, at_ + 1) && name(at_ + 1) &&
               take(2);
    }
    /// The full stop of an initial or of "St." inside a name.
    bool initial(const Word& w) {
        if (w != "." || !name(at_ + 1)) return false;
        const auto before = d_.word(at_ - 1);
        return (before.size() == 1 || before == "St" || nameWords().titles.endingAt(d_, at_, at_ - 1)) && take(2);
    }
    bool ampersand(const Word& w) { return (w == "&" || w == "+") && name(at_ + 1) && take(2); }

    /// Eduardo “Jun” Villanueva: one capital word in quotation marks inside a name.
    bool nickname(const Word& w) const {
        return (w == "\"" || w == "“" || w == "‘") && at_ == first_ + 1 && joined(d_, at_ + 1) && name(at_ + 1) &&
               (d_.word(at_ + 2) == "\"" || d_.word(at_ + 2) == "”" || d_.word(at_ + 2) == "’") &&
               joined(d_, at_ + 2) && name(at_ + 3) && !joined(d_, at_ + 3);
    }

    /// "of", "for" behind bodies; "de", "van" between capitals.
    bool linking(const Word& w) {
        if ((w == "of" || w == "for") && nameWords().of.has(d_.lower(at_ - 1))) {
            const std::size_t next = d_.lower(at_ + 1) == "the" ? 2 : 1;
            if (!name(at_ + next)) return false;
            linked_ = nameWords().government.has(d_.lower(at_ - 1)) || d_.lower(at_ - 1).starts_with("minister") ||
                      d_.lower(at_ - 1) == "secretary";
            for (const std::string_view body : {"authority", "municipality", "government", "council", "port"})
                local_ |= w == "of" && d_.lower(at_ - 1) == body;
            return take(next + 1);
        }
        if (ofPlace(w)) return true;
        if (isHyphenParticle(d_, at_) && sameSentence(d_, first_, at_ + 2)) return take(3);
        if (elided(w)) return take(3);
        if (!nameWords().particle.has(w)) return false;
        const std::size_t next = nameWords().particle.has(d_.lower(at_ + 1)) && !name(at_ + 1) ? 2 : 1;
        return name(at_ + next) && take(next + 1);
    }

    /// "Côte d'Ivoire", "Val d’Orlante": a particle that lost its vowel.
    bool elided(const Word& w) const {
        return (w == "d" || w == "l" || w == "dell" || w == "dall" || w == "all") &&
               (d_.word(at_ + 1) == "'" || d_.word(at_ + 1) == "’") && joined(d_, at_ + 1) && joined(d_, at_ + 2) &&
               name(at_ + 2);
    }

    /// "Power Grid Corporation of India", "Ikano of Sweden".
    bool ofPlace(const Word& w) {
        if (w != "of" || !name(at_ + 1) || nameWords().ordinary.has(d_.lower(at_ - 1)) ||
            nameWords().opener.has(d_.lower(at_ - 1)) || isCalendarWord(d_.lower(at_ - 1)))
            return false;
        if (const auto self = placeAt(d_, first_, at_); self && self->last == at_)
            return false; // "the Detroit of Asia"
        const auto place = placeAt(d_, at_ + 1, d_.sentenceOf(at_).last);
        // "Acme Electric of Japan" tells where Acme Electric is from.
        if (!nameWords().legal.has(d_.lower(at_ - 1)) && !nameWords().org.has(d_.lower(at_ - 1))) return false;
        if (nameWords().trade.has(d_.lower(at_ - 1)) || hasOwnName()) return false;
        return place && !nameWords().titles.endingAt(d_, at_, first_) && take(place->last - at_);
    }
    /// "Ministry of Economy, Trade and Industry": the list ends with "and" and a capital.
    bool portfolio(const Word& w) {
        // "University of Science and Technology"
        if (w == "and" && nameWords().topic.has(d_.lower(at_ - 1)) && nameWords().topic.has(d_.lower(at_ + 1)) &&
            at_ > first_ + 2 && name(at_ + 1))
            return take(2);
        if (!linked_ || (w != "," && w != "and")) return false;
        if (w == "and" && local_ && !nameWords().topic.has(d_.lower(at_ + 1))) return false;
        if (w == "and")
            return name(at_ + 1) && !nameWords().titles.startingAt(d_, at_ + 1, at_ + 4) && !schoolAt(at_ + 1) &&
                   take(2);
        for (std::size_t i = at_ + 1; i < at_ + 9 && sameSentence(d_, first_, i); ++i) {
            if (d_.lower(i) == "and")
                return name(at_ + 1) && name(i + 1) && nameWords().topic.has(d_.lower(at_ + 1)) && take(2);
            if (!name(i) && d_.lower(i) != ",") return false;
        }
        return false;
    }

    /// "the Ministry of Education and Acme Polytechnic": a name of its own behind "and", no field.
    bool schoolAt(std::size_t first) const {
        std::size_t end = first;
        while (end < first + 5 && name(end)) ++end;
        const auto last = d_.lower(end - 1);
        return end > first + 1 && !nameWords().topic.has(d_.lower(first)) &&
               (last == "university" || last == "polytechnic" || last == "college" || last == "institute");
    }
    /// "Acme Dairy of Denmark": a company with a name of its own, and whence it is.
    bool hasOwnName() const {
        static constexpr std::array bodies{"university",  "institute",  "bank",    "authority",  "council",
                                           "association", "federation", "society", "college",    "school",
                                           "agency",      "board",      "chamber", "commission", "corporation"};
        const auto& w = nameWords();
        const auto last = d_.lower(at_ - 1);
        if (std::find(bodies.begin(), bodies.end(), last) != bodies.end()) return false;
        for (std::size_t i = first_; i + 1 < at_; ++i) {
            const auto word = d_.lower(i);
            if (!isWord(d_, i) || w.ordinary.has(word) || w.topic.has(word) || w.org.has(word) || w.legal.has(word) ||
                w.government.has(word) || w.opener.has(word) || word == "of" || placeAt(d_, i, at_))
                continue;
            return true;
        }
        return false;
    }
    /// "Food and Drug Administration": a topic, "and", and a name that ends as a body of a state.
    bool jointHead(const Word& w) {
        if (w != "and" || at_ - first_ > 4 || !name(at_ + 1)) return false;
        // "Acme University of Technology and Telmark Institute": the first is a body already.
        for (std::size_t i = first_ + 1; i < at_; ++i)
            if (d_.lower(i) == "of" && nameWords().of.has(d_.lower(i - 1))) return false;
        if (!nameWords().topic.has(d_.lower(at_ - 1)) && !nameWords().topic.has(d_.lower(at_ + 1))) return false;
        std::size_t end = at_ + 1;
        while (end < at_ + 6 &&
               (name(end) || (d_.word(end) == "'" && name(end + 1)) || (d_.word(end) == "’" && name(end + 1))))
            ++end;
        const auto last = d_.lower(end - 1);
        // "Acme Science and Technology University"
        const bool school = (last == "university" || last == "institute" || last == "polytechnic") &&
                            nameWords().topic.has(d_.lower(at_ - 1)) && nameWords().topic.has(d_.lower(at_ + 1));
        return end > at_ + 2 && (school || nameWords().government.has(last) || isBody(last)) && take(2);
    }

    /// A number that is part of a name: "Copilot 365", "Society 5.0", "Formula 1", "Vision 2030".
    bool number() {
        if (!isNumber(d_, at_) || d_.word(at_).size() > 4 || d_.word(at_).find(',') != std::string_view::npos)
            return false;
        const auto n = d_.word(at_);
        if (isScale(d_.lower(at_ + 1)) || isCalendarWord(d_.lower(at_ - 1))) return false;
        if (n.size() == 4 && (n.starts_with("19") || n.starts_with("20")))
            return nameWords().document.has(d_.lower(at_ - 1)) && take(1);
        return (name(at_ + 1) || n.find('.') != std::string_view::npos || n.size() <= 3) && take(1);
    }

    const Document& d_;
    std::size_t first_, at_;
    bool local_ = false;  ///< "Port Authority of …": a town more likely than a topic
    bool linked_ = false; ///< "Ministry of …": a list of its topics may follow
};

} // namespace

bool isNameWord(const Document& document, std::size_t token) {
    if (!isWord(document, token) || !(document.tokens()[token].capital || document.tokens()[token].innerCapital))
        return false;
    // The letters of a currency: US$, A$.
    return !(token + 1 < document.tokens().size() && document.tokens()[token + 1].form == Token::Form::symbol &&
             joined(document, token + 1));
}

bool isHyphenParticle(const Document& document, std::size_t token) {
    return nameWords().hyphenParticle.has(document.lower(token)) && isDash(document, token + 1) &&
           joined(document, token + 1) && joined(document, token + 2) && isNameWord(document, token + 2);
}

bool isCalendarWord(const Word& lower) {
    static const Words<bool> all = [] {
        Words<bool> w;
        for (const bool full : {true, false})
            for (const auto& m : base::monthNames(full)) w.add(base::toLower(m), true);
        for (const char* day : {"sept", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})
            w.add(day, true);
        return w;
    }();
    return all.has(lower);
}

std::size_t runEnd(const Document& document, std::size_t first) { return RunGrower(document, first).grow(); }

} // namespace pledge::extract
