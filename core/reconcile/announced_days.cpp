#include "core/reconcile/announced_days.h"

#include "core/model/edtf.h"
#include "core/reconcile/lexicon.h"
#include "core/reconcile/words.h"

#include <algorithm>

namespace pledge::reconcile {
namespace {

using model::Claim;
using model::Kind;
using model::WhenRole;

/// A month or a day: what announcements are dated by.
bool isMonthOrDay(const Claim& c) {
    const auto e = model::parseEdtf(c.value);
    if (!e || e->form != model::Edtf::Form::point || c.value.size() < 7 || c.value[3] == 'X')
        return c.value.starts_with("XXXX-") && e;
    const std::string part = c.value.substr(5, 2);
    return part <= "12";
}

struct Use {
    bool announced = false;
    bool deadline = false; ///< only that: easily mistaken
    bool other = false;
};

/// What numbers and undertakings say about a date claim.
Use useOf(const Claim& date, const Input& input) {
    Use use;
    for (const Claim* c : input.claims) {
        if (!c->whenRole || c->whenClaim != date.span.start) continue;
        use.announced |= c->whenRole == WhenRole::announced;
        use.deadline |= c->whenRole == WhenRole::deadline;
        use.other |= c->whenRole != WhenRole::announced && c->whenRole != WhenRole::deadline;
    }
    return use;
}

/// How sure it is that words are those of an announcement.
enum class Voiced { no, said, announced };

/// What anybody can say, only the investor can announce by saying.
bool isSaying(const std::string& word) { return word == "say" || word == "says" || word == "said" || word == "saying"; }

bool speaksNear(const std::vector<std::string>& words, std::size_t verb, const std::string& investor) {
    constexpr std::size_t reach = 5;
    const std::string head = investor.substr(0, investor.find(' '));
    for (std::size_t i = verb > reach ? verb - reach : 0; i < std::min(verb + reach, words.size()); ++i)
        if ((!head.empty() && words[i] == head) || lexicon().isCompanyWord(words[i])) return true;
    return false;
}

Voiced voicedIn(const std::vector<std::string>& words, std::size_t from, std::size_t to, const std::string& investor) {
    Voiced found = Voiced::no;
    for (std::size_t i = from; i < std::min(to, words.size()); ++i) {
        const std::string stem = stemOf(words[i]);
        if (lexicon().isEvent(stem)) return Voiced::no;
        if (!lexicon().announces(stem)) continue;
        if (!isSaying(words[i]))
            found = Voiced::announced;
        else if (found == Voiced::no && speaksNear(words, i, investor))
            found = Voiced::said;
    }
    return found;
}

/// Words behind which another statement begins: "announced plans to open on 3 June".
bool startsAnother(const std::string& word) {
    return word == "to" || word == "will" || word == "would" || word == "that" || word == "which" || word == "after" ||
           word == "before";
}

/// "announced a programme for the north on 3 April": the verb further off, nothing else begun in between.
bool announcedBefore(const std::vector<std::string>& ahead) {
    constexpr std::size_t reach = 14;
    for (std::size_t i = ahead.size(); i-- > 0 && i + reach >= ahead.size();) {
        const std::string stem = stemOf(ahead[i]);
        if (startsAnother(ahead[i]) || lexicon().isEvent(stem)) return false;
        if (lexicon().announces(stem)) return !isSaying(ahead[i]);
    }
    return false;
}

/// "said on 3 April", "On 3 April, Acme announced".
Voiced voicedOn(base::Span date, Passage& passage, const std::string& investor) {
    constexpr std::size_t before = 5, after = 7, opening = 3;
    const base::Span sentence = passage.sentenceAt(date.start);
    const auto ahead = wordsOf(passage.textOf({std::min(sentence.start, date.start), date.start}));
    const Voiced v = voicedIn(ahead, ahead.size() > before ? ahead.size() - before : 0, ahead.size(), investor);
    if (v != Voiced::no) return v;
    if (announcedBefore(ahead)) return Voiced::announced;
    if (ahead.size() > opening) return v;
    return voicedIn(wordsOf(passage.textOf({date.end, std::max(date.end, sentence.end)})), 0, after, investor);
}

/// Whether claims tell the day of the announcement if anything does. A sum that is spent over some time cannot tell the
/// day as well, and a report may have none beside it.
bool claimsKnow(const Input& input) {
    const auto has = [&](WhenRole role, bool money) {
        return std::any_of(input.claims.begin(), input.claims.end(),
                           [&](const Claim* c) { return c->whenRole == role && (!money || c->kind == Kind::money); });
    };
    return has(WhenRole::announced, false) && !has(WhenRole::period, true);
}

/// 「A社は9日、…」「A社が10日に発表した」: the day stands where a Japanese report of the day has that of the
/// announcement; of results it is none.
bool opensReport(base::Span date, const Passage& passage, base::Span sentence) {
    const std::string_view ahead = passage.textOf({std::min(sentence.start, date.start), date.start});
    const std::string_view behind = passage.textOf({date.end, std::max(date.end, sentence.end)});
    if (behind.find("決算") != std::string_view::npos) return false;
    const bool subject = ahead.ends_with("は") || ahead.ends_with("が");
    return subject && (behind.starts_with("に発表した") || (behind.starts_with("、") && ahead.ends_with("は")));
}

/// 同社は6月3日、…と発表していた: the verb behind the date, no other date in between, and long enough ago that the
/// article is a later one; what it says of its own day the claims know.
Voiced voicedInJapanese(const Claim& date, const Input& input, Passage& passage) {
    constexpr long later = 7; // days
    const auto on = model::parseEdtf(date.value), told = model::parseEdtf(passage.article().published);
    if (!on || !told || !on->last || !told->first) return Voiced::no;
    const base::Span at = passage.bytesOf(date.span);
    const long ago = model::toSerial(*told->first) - model::toSerial(*on->last);
    if (ago < 0 || (ago < later && (claimsKnow(input) || !opensReport(at, passage, passage.sentenceAt(at.start)))))
        return Voiced::no;
    base::Span behind{at.end, std::max(at.end, passage.sentenceAt(at.start).end)};
    for (const Claim* c : input.claims)
        if (c->kind == Kind::date && c->span.start > date.span.start && isMonthOrDay(*c))
            behind.end = std::min(behind.end, std::max(behind.start, passage.bytesOf(c->span).start));
    return lexicon().announcesIn(passage.textOf(behind)) ? Voiced::announced : Voiced::no;
}

/// "When it announced the project on 16 April": of the event itself, whatever sum was told then.
bool announcesThis(base::Span date, Passage& passage) {
    const base::Span sentence = passage.sentenceAt(date.start);
    const auto ahead = wordsOf(passage.textOf({std::min(sentence.start, date.start), date.start}));
    const std::size_t n = ahead.size();
    if (n < 3 || ahead[n - 1] != "on") return false;
    if (ahead[n - 2] == "it") return lexicon().announces(stemOf(ahead[n - 3]));
    return n > 3 && ahead[n - 3] == "the" && lexicon().topic(Kind::money, stemOf(ahead[n - 2])) == "investment" &&
           lexicon().announces(stemOf(ahead[n - 4]));
}

/// What claims say of a date and what the words round it say, weighed.
Voiced voicedBy(const Use& use, Voiced words, const std::string& language) {
    if (use.announced && language != "en") return Voiced::announced;
    if (use.other && !use.announced) return Voiced::no;
    if (use.deadline && !use.announced) return words == Voiced::announced ? words : Voiced::no;
    return words;
}

/// "said in March it might come", in an article of June: an earlier word, not the announcement.
bool liesBack(const AnnouncedDay& day, const std::string& published) {
    constexpr long longAgo = 45; // days
    const auto said = model::parseEdtf(day.value), told = model::parseEdtf(published);
    return said && told && said->last && told->first &&
           model::toSerial(*said->last) + longAgo < model::toSerial(*told->first);
}

/// "Today announced", 「本日、…と発表しました」: of the day on which it is written; other days are those of other news.
bool announcesToday(const model::Article& article) {
    const std::string_view text = article.text;
    constexpr std::size_t near = 600; // bytes
    for (const std::string_view today : {"本日", "today"}) {
        for (auto at = text.find(today); at != std::string_view::npos; at = text.find(today, at + 1)) {
            const std::string_view behind = text.substr(at, std::min(text.find_first_of("\n", at) - at, near));
            if (today == "本日" ? lexicon().announcesIn(behind.substr(0, behind.find("。")))
                                : behind.starts_with("today announced") || text.substr(0, at).ends_with("announced "))
                return true;
        }
    }
    return false;
}

/// "9 April US time", 日本時間3日.
bool namesZone(base::Span date, const Passage& passage) {
    const auto line = passage.lineAt(date.start);
    if (passage.textOf({line.start, std::max(line.start, date.start)}).ends_with("時間")) return true;
    const auto behind = wordsOf(passage.textOf({date.start, std::min(line.end, date.end + 24)}));
    return std::any_of(behind.begin(), behind.end(), [](const std::string& w) { return lexicon().isTimeZone(w); });
}

} // namespace

std::vector<AnnouncedDay> announcedDays(const Input& input, Passage& passage, const std::string& investor,
                                        const std::set<std::size_t>& elsewhere) {
    std::vector<AnnouncedDay> announced, said;
    for (const Claim* c : input.claims) {
        if (c->kind != Kind::date || !isMonthOrDay(*c)) continue;
        const base::Span at = passage.bytesOf(c->span);
        if (elsewhere.contains(passage.sentenceAt(at.start).start)) continue;
        const bool japanese = passage.article().language == "ja";
        const Voiced words = japanese ? voicedInJapanese(*c, input, passage) : voicedOn(at, passage, investor);
        const bool ofThis = !japanese && announcesThis(at, passage);
        const Voiced v = ofThis ? Voiced::announced : voicedBy(useOf(*c, input), words, passage.article().language);
        if (v == Voiced::announced) announced.push_back({c, c->value, namesZone(at, passage)});
        if (v == Voiced::said) said.push_back({c, c->value, namesZone(at, passage)});
    }
    const std::string published = passage.article().published.substr(0, 10);
    if (published.size() == 10 && announcesToday(passage.article()))
        std::erase_if(announced, [&](const AnnouncedDay& d) { return d.value < published && d.value.size() == 10; });
    if (!announced.empty()) return announced;
    std::erase_if(said, [&](const AnnouncedDay& d) { return liesBack(d, passage.article().published); });
    return said;
}

} // namespace pledge::reconcile
