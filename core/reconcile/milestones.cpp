#include "core/reconcile/milestones.h"

#include "core/model/edtf.h"
#include "core/reconcile/place_names.h"
#include "core/reconcile/word_lists.h"
#include "core/reconcile/words.h"

#include <algorithm>

namespace pledge::reconcile {
namespace {

using model::Claim;
using model::Kind;
using Stems = std::vector<std::string>;

const WordLists& lists() {
    static const WordLists words("milestones.txt");
    return words;
}

/// The place of the last word of a section, or npos.
std::size_t lastOfSection(std::string_view section, const Stems& words) {
    for (std::size_t i = words.size(); i-- > 0;)
        if (lists().has(section, words[i])) return i;
    return std::string::npos;
}

/// The step that English words tell, of which those beside the date count.
std::string stepIn(const Stems& words) {
    const bool start = lists().anyOf("start", words);
    if (!start) return lists().anyOf("finish", words) ? "finish" : "";
    if (lists().anyOf("ground", words)) return {};
    return lists().anyOf("full", words) ? "full" : "start";
}

std::string stepInJapanese(std::string_view text) {
    if (lists().in("full", text)) return "full";
    if (lists().in("start", text)) return "start";
    return lists().in("finish", text) ? "finish" : "";
}

/// The part of a text behind the last of the marks.
std::string_view behindLast(std::string_view text, std::initializer_list<std::string_view> marks) {
    for (const std::string_view mark : marks)
        if (const auto at = text.rfind(mark); at != std::string_view::npos) text.remove_prefix(at + mark.size());
    return text;
}

std::string_view beforeFirst(std::string_view text, std::initializer_list<std::string_view> marks) {
    for (const std::string_view mark : marks) text = text.substr(0, text.find(mark));
    return text;
}

class Finder {
public:
    Finder(const Input& input, Passage& passage, Voice& voice)
        : input_(input), passage_(passage), voice_(voice), japanese_(passage.article().language == "ja") {}

    void run() {
        for (const Claim* c : input_.claims) {
            if (c->kind != Kind::date || !isAhead(*c) || isAnnounced(c)) continue;
            const base::Span at = passage_.bytesOf(c->span);
            if (passage_.inTitle(at.start)) continue;
            std::string step = japanese_ ? japaneseStep(at) : englishStep(at);
            if (!step.empty()) voice_.milestones.push_back({c, std::move(step), placesBeside(at)});
        }
        dropDoubtful();
    }

private:
    /// A point in time behind the article's own.
    bool isAhead(const Claim& c) const {
        const auto when = model::parseEdtf(c.value);
        const auto written = model::parseEdtf(voice_.source->article.published);
        if (!when || when->form != model::Edtf::Form::point || when->yearUnknown || !when->last) return false;
        return !written || !written->first || *when->last > *written->first;
    }

    bool isAnnounced(const Claim* c) const {
        return std::any_of(voice_.announced.begin(), voice_.announced.end(),
                           [&](const AnnouncedDay& d) { return d.claim == c; });
    }

    std::set<std::string> placesBeside(base::Span date) {
        const base::Span sentence = passage_.sentenceAt(date.start);
        std::set<std::string> places;
        for (const Claim* c : input_.claims)
            if (c->partyType == model::PartyType::place && sentence.contains(passage_.bytesOf(c->span).start))
                places.insert(placeKey(c->value));
        return places;
    }

    std::string englishStep(base::Span date) {
        const base::Span sentence = passage_.sentenceAt(date.start);
        const std::string_view before = passage_.textOf({std::min(sentence.start, date.start), date.start});
        const std::string_view after = passage_.textOf({date.end, std::max(date.end, sentence.end)});
        const Stems clause = stemsOf(behindLast(beforeAnd(before), {";", ":", "("}));
        constexpr std::size_t reach = 10;
        std::string step = stepIn(lastOf(clause, reach));
        Stems told = stemsOf(before);
        if (step.empty() && before.size() < 4) { // "In October 2028 the plant opens."
            told = stemsOf(beforeFirst(after, {",", ";", " and "}));
            step = stepIn(told);
        }
        return step.empty() || !isOfMainThing(told, sentence) ? std::string() : step;
    }

    /// Cuts at the last "and" behind which a verb of its own stands: "works start in May and production in June".
    static std::string_view beforeAnd(std::string_view before) {
        const auto joint = before.rfind(" and ");
        if (joint == std::string_view::npos || before.size() - joint < 12) return before;
        return before.substr(joint + 5);
    }

    /// Whether the last noun before the date is the main thing, told without a word that makes it a part of it.
    bool isOfMainThing(const Stems& told, base::Span sentence) {
        constexpr std::size_t farthest = 25;
        constexpr std::size_t attributes = 3;
        const std::size_t noun = lastOfSection("main", told);
        if (noun == std::string::npos) return isPronounOfIt(told, sentence);
        if (told.size() - noun > farthest) return false;
        const std::size_t from = noun > attributes ? noun - attributes : 0;
        return !lists().anyOf("other", Stems(told.begin() + static_cast<std::ptrdiff_t>(from), told.end()));
    }

    bool isPronounOfIt(const Stems& told, base::Span sentence) {
        const base::Span line = passage_.lineAt(sentence.start);
        if (told.empty() || !lists().has("pronoun", told.front()) || sentence.start < line.start + 2) return false;
        if (lists().anyOf("other", told)) return false;
        const Stems previous = stemsOf(passage_.textOf(passage_.sentenceAt(sentence.start - 2)));
        return lists().anyOf("main", previous) && !lists().anyOf("other", previous);
    }

    std::string japaneseStep(base::Span date) {
        constexpr std::size_t near = 75; // some 25 letters
        const base::Span sentence = passage_.sentenceAt(date.start);
        const std::string_view before = passage_.textOf({std::min(sentence.start, date.start), date.start});
        const std::string_view after = passage_.textOf({date.end, std::max(date.end, sentence.end)});
        const std::string_view clause = headOf(beforeFirst(after, {"。", "、", "（", "「", "」"}), near);
        const std::string_view front = tailOf(behindLast(before, {"。", "」"}), 2 * near);
        std::string step = stepInJapanese(clause);
        if (step.empty() && (front.ends_with("：") || front.ends_with(":"))) step = stepInJapanese(front);
        return lists().in("other", front) || lists().in("other", clause) ? std::string() : step;
    }

    /// Two dates of one step: at least one of them is none of the main thing.
    void dropDoubtful() {
        std::map<std::string, std::set<std::string>> dates;
        for (const Milestone& m : voice_.milestones) dates[m.step].insert(m.date->value);
        std::erase_if(voice_.milestones, [&](const Milestone& m) { return dates[m.step].size() > 1; });
    }

    const Input& input_;
    Passage& passage_;
    Voice& voice_;
    bool japanese_;
};

/// Whether a mention took its date from this claim.
bool isTied(const Mention& m, const Told& t) {
    return m.voice == t.voice && m.claim->whenClaim == t.milestone->date->span.start;
}

/// Jobs and shares have dates of their own; of sums only that of the whole.
bool mayBear(const Promise& p) {
    return p.kind() == Kind::capacity || p.kind() == Kind::initiative || p.total;
}

/// How many tell the step of this promise. Others than those that may bear it count where two of them do.
std::size_t votesFor(const Promise& p, const std::vector<Told>& told) {
    const auto votes = static_cast<std::size_t>(std::count_if(told.begin(), told.end(), [&](const Told& t) {
        return std::any_of(p.mentions.begin(), p.mentions.end(), [&](const Mention* m) { return isTied(*m, t); });
    }));
    return mayBear(p) || votes > 1 ? votes : 0;
}

std::size_t voicesOf(const std::vector<Told>& told) {
    std::set<std::size_t> voices;
    for (const Told& t : told) voices.insert(t.voice);
    return voices.size();
}

} // namespace

void findMilestones(const Input& input, Passage& passage, Voice& voice) { Finder(input, passage, voice).run(); }

std::map<std::size_t, std::vector<Told>> homesOfMilestones(const std::vector<Promise>& promises, const Event& event) {
    std::map<std::string, std::vector<Told>> bySteps;
    for (const Voice* v : event.voices)
        for (const Milestone& m : v->milestones)
            if (!v->mentions.empty()) bySteps[m.step].push_back({v->mentions.front().voice, &m});
    std::map<std::size_t, std::vector<Told>> homes;
    for (const auto& [step, told] : bySteps) {
        if (promises.empty() || voicesOf(told) < 2) continue;
        std::size_t home = 0;
        std::size_t most = 0;
        for (std::size_t i = 0; i < promises.size(); ++i)
            if (const std::size_t votes = votesFor(promises[i], told); votes > most) home = i, most = votes;
        auto& at = homes[home];
        at.insert(at.end(), told.begin(), told.end());
    }
    return homes;
}

} // namespace pledge::reconcile
