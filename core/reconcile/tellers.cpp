#include "core/reconcile/tellers.h"

#include "core/reconcile/word_lists.h"
#include "core/reconcile/words.h"

#include <algorithm>

namespace pledge::reconcile {

using model::Claim;
using model::Kind;
using model::PartyType;
using model::Role;

bool areTwo(const Teller& a, const Teller& b) {
    if (a.kind != b.kind) return true;
    return a.kind == Teller::Kind::speaker && !a.people.empty() && !b.people.empty() &&
           std::none_of(a.people.begin(), a.people.end(), [&](const std::string& p) { return b.people.contains(p); });
}

Tellers::Tellers(const Input& input, Passage& passage, const WordLists& words)
    : passage_(passage), words_(words), japanese_(passage.article().language == "ja") {
    for (const Claim* c : input.claims)
        if (c->kind == Kind::party) parties_.emplace_back(passage_.bytesOf(c->span).start, c);
    std::stable_sort(parties_.begin(), parties_.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    const std::string_view text = passage_.article().text;
    const auto note = [&](std::string_view mark, std::vector<std::size_t>& to) {
        for (auto at = text.find(mark); at != std::string_view::npos; at = text.find(mark, at + mark.size()))
            to.push_back(at);
    };
    note(japanese_ ? "「" : "“", opening_);
    note(japanese_ ? "」" : "”", closing_);
    if (!japanese_) note("\"", straight_);
}

/// Where the quotation begins that is still open at the end of the text, or npos.
std::size_t Tellers::openQuote(std::string_view text) const {
    const auto opened = [&](std::string_view opening, std::string_view closing) {
        const auto open = text.rfind(opening);
        const auto close = text.rfind(closing);
        return close == std::string_view::npos || open == std::string_view::npos || close < open
                   ? open
                   : std::string_view::npos;
    };
    if (japanese_) return opened("「", "」");
    if (const auto curly = opened("“", "”"); curly != std::string_view::npos) return curly;
    return std::count(text.begin(), text.end(), '"') % 2 == 1 ? text.rfind('"') : std::string_view::npos;
}

std::string_view Tellers::ownWords(std::string_view before) const {
    const auto quote = openQuote(before);
    return quote == std::string_view::npos ? before : before.substr(quote);
}

/// Whether a quotation that begins in the line before the byte has not ended there.
bool Tellers::isQuoted(std::size_t byte) const {
    const std::size_t line = passage_.lineAt(byte).start;
    const auto before = [&](const std::vector<std::size_t>& marks) {
        return std::lower_bound(marks.begin(), marks.end(), byte);
    };
    // One past the last such mark of the line, 0 where there is none.
    const auto last = [&](const std::vector<std::size_t>& marks) {
        const auto end = before(marks);
        return end == marks.begin() || *(end - 1) < line ? 0 : *(end - 1) + 1;
    };
    if (last(opening_) > last(closing_)) return true;
    return (before(straight_) - std::lower_bound(straight_.begin(), straight_.end(), line)) % 2 == 1;
}

base::Span Tellers::before(base::Span sentence) {
    const base::Span line = passage_.lineAt(sentence.start);
    return sentence.start > line.start + 2 ? passage_.sentenceAt(sentence.start - 2)
                                           : base::Span{sentence.start, sentence.start};
}

base::Span Tellers::behind(base::Span sentence) {
    const base::Span line = passage_.lineAt(sentence.start);
    return sentence.end + 2 < line.end ? passage_.sentenceAt(sentence.end + 2) : base::Span{sentence.end, sentence.end};
}

std::span<const Tellers::Placed::value_type> Tellers::partiesIn(base::Span bytes) const {
    const auto at = [&](std::size_t byte) {
        return std::lower_bound(parties_.begin(), parties_.end(), byte,
                                [](const auto& placed, std::size_t b) { return placed.first < b; });
    };
    return {at(bytes.start), at(std::max(bytes.start, bytes.end))};
}

bool Tellers::saysSo(std::string_view text) const {
    return japanese_ ? words_.in("saying", text) : words_.anyOf("saying", stemsOf(text));
}

bool Tellers::isFromDocument(std::string_view text) const {
    return japanese_ ? words_.in("document", text) : words_.anyOf("document", stemsOf(text));
}

/// The stems of the first words of a text; no more of it is cut into words than they can take.
std::vector<std::string> Tellers::openingOf(base::Span bytes, std::size_t words) const {
    constexpr std::size_t longestWord = 60; // bytes
    return firstOf(stemsOf(headOf(passage_.textOf(bytes), words * longestWord)), words);
}

/// "In the permit filed with the city", "according to the schedule on the fence".
bool Tellers::opensWithDocument(base::Span sentence) const {
    constexpr std::size_t opening = 5, letters = 36; // words, and bytes of twelve letters
    if (japanese_) { // 「説明会の資料では」, 「会社の掲示によると」
        const std::string_view head = headOf(passage_.textOf(sentence), letters);
        const auto topic = std::min(head.find("では"), head.find("によ"));
        return topic != std::string_view::npos && words_.in("document", head.substr(0, topic));
    }
    const auto stems = openingOf(sentence, opening);
    return !stems.empty() && (stems.front() == "in" || stems.front() == "on" || stems.front() == "according") &&
           words_.anyOf("document", stems);
}

bool Tellers::hasOfficial(base::Span bytes) const {
    const auto parties = partiesIn(bytes);
    return std::any_of(parties.begin(), parties.end(), [](const auto& placed) {
        return placed.second->role == Role::government && placed.second->partyType == PartyType::person;
    });
}

/// Whether a person is named outside of quotation marks.
bool Tellers::hasPerson(base::Span bytes) const {
    const auto parties = partiesIn(bytes);
    return std::any_of(parties.begin(), parties.end(), [&](const auto& placed) {
        return placed.second->partyType == PartyType::person && !isQuoted(placed.first);
    });
}

/// "The mayor's office answered that …": an office speaks where its name stands in front of the verb; behind it the
/// company tells it something.
bool Tellers::isAnsweredByOffice(base::Span sentence) const {
    const std::string_view text = passage_.textOf(sentence);
    if (japanese_) return words_.in("office", text) && words_.in("saying", text);
    const auto stems = stemsOf(text);
    const auto verb =
        std::find_if(stems.begin(), stems.end(), [&](const std::string& w) { return words_.has("saying", w); });
    // "In a separate statement the ministry of energy and minerals put"
    const std::ptrdiff_t subject = stems.front() == "in" ? 10 : 5;
    return verb != stems.end() && verb - stems.begin() <= subject &&
           std::any_of(stems.begin(), verb, [&](const std::string& w) { return words_.has("office", w); });
}

/// "The factory will create 900 jobs, she told reporters": who is meant stands in the sentence before.
bool Tellers::isPronounSpeaking(base::Span sentence) const {
    if (japanese_) return false;
    const auto stems = stemsOf(passage_.textOf(sentence));
    for (std::size_t i = 0; i + 1 < stems.size(); ++i)
        if ((stems[i] == "she" || stems[i] == "he") && words_.has("saying", stems[i + 1])) return true;
    return false;
}

/// 「配った資料によると、搬入は秋に始まる。量産の開始は10月になる。」; "Its leaflet is bolder. It says that …"
bool Tellers::goesOnFromDocument(base::Span sentence) {
    if (!japanese_) {
        constexpr std::size_t opening = 5; // words
        const auto own = openingOf(sentence, 2);
        if (own.size() < 2 || own.front() != "it" || !words_.has("saying", own.back())) return false;
        const auto told = openingOf(before(sentence), opening);
        return words_.anyOf("document", told) || words_.anyOf("paper", told);
    }
    const std::string_view text = passage_.textOf(before(sentence));
    return isFromDocument(text) && text.find("によ") != std::string_view::npos;
}

/// "According to her the school will take 360 pupils".
bool Tellers::isAccordingToPerson(base::Span sentence) const {
    if (japanese_) return false;
    const auto words = wordsOf(passage_.textOf(sentence));
    for (std::size_t i = 0; i + 2 < words.size(); ++i)
        if (words[i] == "according" && words[i + 1] == "to" && (words[i + 2] == "her" || words[i + 2] == "him"))
            return true;
    return false;
}

/// 「…」と説明する。…という。 The second sentence goes on with what was said.
bool Tellers::goesOnSpeaking(base::Span sentence) {
    std::string_view text = passage_.textOf(sentence);
    while (text.ends_with("\n") || text.ends_with("。")) text.remove_suffix(text.ends_with("\n") ? 1 : 3);
    return japanese_ && text.ends_with("という") &&
           passage_.textOf(before(sentence)).find("」") != std::string_view::npos;
}

/// Who is named outside of quotation marks: people, and whoever else may speak.
std::set<std::string> Tellers::peopleIn(base::Span bytes) const {
    std::set<std::string> people, others;
    for (const auto& [start, claim] : partiesIn(bytes)) {
        const Claim& c = *claim;
        if (c.partyType == PartyType::place || c.partyType == PartyType::product || isQuoted(start)) continue;
        (c.partyType == PartyType::person ? people : others).insert(partyKey(c.value));
    }
    return people.empty() ? others : people;
}

/// Whether the line is what stands under a picture: "Artist's impression of the plant", 「完成予想図」.
bool Tellers::isCaption(base::Span line) const {
    constexpr std::size_t opening = 30; // bytes, ten letters
    const std::string_view text = passage_.textOf(line);
    return japanese_ ? words_.in("caption", headOf(text, opening)) : words_.anyOf("caption", openingOf(line, 2));
}

bool Tellers::isReported(const Mention& m) { return saysSo(passage_.textOf(m.sentence)) && hasPerson(m.sentence); }

Teller Tellers::of(const Mention& m) {
    const std::size_t at = passage_.bytesOf(m.claim->span).start;
    if (isCaption(passage_.lineAt(at)) || opensWithDocument(m.sentence)) return {Teller::Kind::document, {}};
    const bool quoted = isQuoted(at);
    base::Span around = m.sentence;
    if (quoted || goesOnSpeaking(m.sentence)) around.start = before(m.sentence).start;
    const bool goesOn = (!japanese_ || m.claim->kind == Kind::date) && goesOnFromDocument(m.sentence);
    if (goesOn && !quoted) return {Teller::Kind::document, {}};
    if (!saysSo(passage_.textOf(around)) && !quoted) return {};
    if (isPronounSpeaking(m.sentence)) around.start = before(m.sentence).start;
    // Whoever the sentence itself names as speaking is meant, not who spoke before.
    const bool ownPeople = quoted && hasPerson({m.sentence.start, at});
    if (hasOfficial(ownPeople ? m.sentence : around) || isAnsweredByOffice(m.sentence))
        return {Teller::Kind::official, {}};
    if (isFromDocument(passage_.textOf(m.sentence))) return {Teller::Kind::document, {}};
    if (!quoted && around == m.sentence && !isAccordingToPerson(m.sentence)) return {};
    std::set<std::string> people = peopleIn(m.sentence);
    if (people.empty()) people = peopleIn(before(m.sentence));
    if (people.empty()) people = peopleIn(behind(m.sentence));
    return {Teller::Kind::speaker, std::move(people)};
}

} // namespace pledge::reconcile
