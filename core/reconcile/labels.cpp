#include "core/reconcile/labels.h"

#include "core/base/utf8.h"
#include "core/model/finding.h"
#include "core/model/labels.h"
#include "core/reconcile/phrases.h"
#include "core/reconcile/spelling.h"

#include <algorithm>
#include <array>
#include <map>

namespace pledge::reconcile {
namespace {

namespace label = model::label;
using model::Kind;

/// Whether its words are Japanese: no part of a label where the promise is told in English, too.
bool isJapanese(const Mention& m) {
    const std::string& quote = m.claim->quote;
    if (isJapaneseName(quote)) return true;
    for (std::size_t at = 0; at < quote.size();) // 「20％」
        if (const char32_t c = base::nextCodePoint(quote, at); c >= 0xFF01 && c <= 0xFF5E) return true;
    return false;
}
bool areJapanese(const std::vector<std::string>& words) {
    return std::any_of(words.begin(), words.end(), [](const std::string& w) { return isJapaneseName(w); });
}

/// The mention whose number most others repeat, the body's before a headline's, the exact before the hedged; of
/// equals the smaller number. Of one number what is told in English.
const Mention& typical(const Promise& p) {
    std::map<double, std::size_t> votes;
    for (const Mention* m : p.mentions) ++votes[m->claim->quantity.value];
    const auto rank = [&](const Mention* m) {
        const double value = m->claim->quantity.value;
        const bool exact = m->claim->quantity.qualifier == model::Qualifier::exact;
        return std::make_tuple(!m->heading, votes[value], exact, m->restated.size(), m->marks.size(), -value);
    };
    const auto best = [&](const std::vector<const Mention*>& mentions) {
        const Mention* first = mentions.front();
        for (const Mention* m : mentions)
            if (rank(m) > rank(first)) first = m;
        return first;
    };
    const Mention* all = best(p.mentions);
    std::vector<const Mention*> english;
    std::copy_if(p.mentions.begin(), p.mentions.end(), std::back_inserter(english), [&](const Mention* m) {
        return !isJapanese(*m) && m->claim->quantity.value == all->claim->quantity.value;
    });
    return isJapanese(*all) && !english.empty() ? *best(english) : *all;
}

/// Some mention in English, the body's first; null where all are in Japanese.
const Mention* inEnglish(const Promise& p) {
    const Mention* best = nullptr;
    for (const Mention* m : p.mentions)
        if (!isJapanese(*m) && (!best || (best->heading && !m->heading))) best = m;
    return best;
}

std::string amountShown(model::Quantity q) {
    q.qualifier = model::Qualifier::exact;
    return model::display(q);
}
std::string amountShown(const Mention& m) { return amountShown(m.claim->quantity); }

std::string quoteOf(const Mention& m) {
    std::string quote = m.claim->quote;
    std::replace(quote.begin(), quote.end(), '\n', ' ');
    return quote;
}

/// A quote with " a year" or 年 where it is a rate and does not say so.
std::string withRate(const std::string& quote, const Mention& m) {
    struct Period {
        std::string_view per, english, japanese;
    };
    static constexpr std::array<Period, 4> periods{
        {{"P1Y", "year", "年"}, {"P1M", "month", "月"}, {"P1W", "week", "週"}, {"P1D", "day", "日"}}};
    for (const Period& p : periods) {
        if (p.per != m.claim->quantity.per) continue;
        const std::string_view word = isJapaneseName(quote) ? p.japanese : p.english;
        if (quote.find(word) != std::string::npos) return quote;
        return word == p.japanese ? std::string(word) + quote : quote + " a " + std::string(word);
    }
    return quote;
}

/// "wafers" of "22,000 wafers": what the words of a number count, behind its last digit; or empty.
std::string nounIn(const std::string& quote) {
    const auto digit = quote.find_last_of("0123456789");
    if (digit == std::string::npos || digit + 2 >= quote.size() || quote[digit + 1] != ' ') return {};
    std::string noun = quote.substr(digit + 2);
    for (const std::string_view scale : {"thousand ", "million ", "billion "})
        if (noun.starts_with(scale)) noun.erase(0, scale.size());
    return noun;
}

/// A number that only Japanese sources give of what an English one tells, too: "20,000 wafers".
std::string inEnglish(const Mention& number, const Mention& english) {
    model::Quantity q = number.claim->quantity;
    const std::string noun = nounIn(quoteOf(english));
    if (q.unit != "unit" && q.unit != "site" && q.unit != "gpu") return model::display(q);
    if (noun.empty()) return model::display(q);
    q.unit.clear(), q.per.clear();
    return withRate(model::display(q) + ' ' + noun, number);
}

/// The shortest of the nouns that sources give for what is counted.
std::string nounOf(const Promise& p) {
    std::string best;
    for (const Mention* m : p.mentions)
        if (!m->noun.empty() && (best.empty() || std::tuple(m->noun.size(), m->noun) < std::tuple(best.size(), best)))
            best = m->noun;
    return best;
}

std::string moneyLabel(const Promise& p) {
    static const std::map<std::string, std::string, std::less<>> nouns{{"grant", "grants"},
                                                                       {"aid", "public support"},
                                                                       {"loan", "financing"},
                                                                       {"results", "expected results"},
                                                                       {"acquisition", "acquisition"},
                                                                       {"price", "price"},
                                                                       {"market", "market"},
                                                                       {"order", "contract"},
                                                                       {"investment", "investment"}};
    const auto noun = nouns.find(p.topic);
    const Mention& m = typical(p);
    const model::Form& form = sortOf(m) == Sort::past ? label::earlierMoney : label::money;
    if (const std::string own = nounOf(p); !p.total && !own.empty()) return filled(form, {amountShown(m), own});
    if (!p.total && p.topic != "investment" && !m.claim->quantity.per.empty()) return amountShown(m);
    const bool over = std::all_of(p.mentions.begin(), p.mentions.end(), [](const Mention* o) { return o->over; });
    const std::string what = noun == nouns.end()            ? (p.total ? "investment" : "sum")
                             : over && p.topic == "results" ? "results"
                                                            : noun->second;
    return filled(form, {amountShown(m), what});
}

/// The longest list of people that any source gives, in English where one does.
std::vector<std::string> widest(const Promise& p) {
    std::vector<std::string> best;
    const auto rank = [](const std::vector<std::string>& list) {
        return std::make_tuple(!list.empty(), !areJapanese(list), list.size());
    };
    for (const Mention* m : p.mentions)
        if (rank(m->claim->audience) > rank(best)) best = m->claim->audience;
    return best;
}

std::string peopleLabel(const Promise& p) {
    const Mention& m = typical(p);
    const auto audience = widest(p);
    const bool unnamed = audience.empty() || audience == std::vector<std::string>{"people"};
    const std::string who = unnamed ? (p.topic == "jobs" ? "jobs" : "people") : joined(audience);
    // Some say it of a number that others give without it.
    const bool direct = std::all_of(p.mentions.begin(), p.mentions.end(), [](const Mention* other) {
        return other->title || other->marks.contains("direct");
    });
    std::string marks;
    for (const std::string mark : {"construction", "permanent", "temporary", "direct", "indirect"})
        if (m.marks.contains(mark) && who.find(mark) == std::string::npos && (direct || mark != "direct"))
            marks += mark + ' ';
    const bool past = sortOf(m) == Sort::past;
    if (p.topic == "training" && past) return filled(label::trained, {amountShown(m), who});
    if (model::Quantity each = m.claim->quantity; each.per == "P1Y" && !past && p.topic != "shortage") {
        each.per.clear();
        const model::Form& form = p.topic == "training" ? label::yearlyTraining : label::yearlyPeople;
        return filled(form, {amountShown(each), marks + who});
    }
    const model::Form& form = p.topic == "training"   ? label::training
                              : p.topic == "shortage" ? label::shortage
                              : past                  ? label::earlierPeople
                                                      : label::people;
    return filled(form, {amountShown(m), marks + who});
}

std::string capacityLabel(const Promise& p) {
    static const std::map<std::string, std::string, std::less<>> measured{
        {"datacentre", "data centres"}, {"solar", "solar power"}, {"wind", "wind power"},
        {"battery", "battery storage"}, {"hydrogen", "hydrogen"}, {"nuclear", "nuclear power"},
        {"hydro", "hydropower"},        {"gas", "gas power"}};
    const Mention& m = typical(p);
    const Mention* english = inEnglish(p);
    const model::Quantity& q = m.claim->quantity;
    const std::string quote = isJapanese(m) && english ? inEnglish(m, *english) : capital(withRate(quoteOf(m), m));
    const auto what = measured.find(p.topic);
    const bool power = q.unit == "MW" || q.unit == "MWh";
    return power && what != measured.end() ? filled(label::capacity, {quote, what->second}) : quote;
}

/// Partners of all sources, as the first of them writes each, at most three; in one script where both name some.
std::vector<std::string> partnersOf(const Promise& p, bool japanese) {
    std::vector<std::string> all, names;
    for (const Mention* m : p.mentions) all.insert(all.end(), m->partners.begin(), m->partners.end());
    const auto isOther = [&](const std::string& name) { return isJapaneseName(name) != japanese; };
    if (!std::all_of(all.begin(), all.end(), isOther)) std::erase_if(all, isOther);
    for (const std::string& name : all)
        if (names.size() < 3 && std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    std::sort(names.begin(), names.end());
    return names;
}

/// The shortest label that its sources give for what is agreed, rather one that says what than with whom, rather in
/// English; then with whom.
std::string initiativeLabel(const Promise& p) {
    const auto rank = [](const Mention* m) {
        const std::string& label = m->claim->value;
        return std::make_tuple(isJapaneseName(label), m->claim->standing == model::Standing::discussed, m->heading,
                               label.starts_with("with "), label.size(), label);
    };
    const Mention* best = p.mentions.front();
    for (const Mention* m : p.mentions)
        if (rank(m) < rank(best)) best = m;
    std::string words = best->claim->value;
    if (constexpr std::string_view with = "with "; words.starts_with(with))
        words = filled(label::work, {std::string_view(words).substr(with.size())});
    const auto partners = partnersOf(p, isJapaneseName(words));
    // A label that was cut short may still name a partner in part.
    const bool named = std::any_of(partners.begin(), partners.end(), [&](const std::string& n) {
        return words.find(n.substr(0, n.find(' '))) != std::string::npos;
    });
    if (partners.empty() || named) return capital(words);
    return capital(
        filled(words.find(" with ") == std::string::npos ? label::with : label::among, {words, joined(partners)}));
}

std::string shareLabel(const Promise& p) {
    const Mention& m = typical(p);
    const std::string quote = isJapanese(m) && inEnglish(p) ? model::display(m.claim->quantity) : quoteOf(m);
    std::string whole = nounOf(p);
    // "Four in ten parts", but "four in ten of the parts".
    const bool oneInSome = quote.find(" in ") != std::string::npos;
    if (oneInSome && whole.starts_with("of ") && !whole.starts_with("of the ")) whole.erase(0, 3);
    return capital(whole.empty() || quote.find(whole) != std::string::npos ? quote : quote + ' ' + whole);
}

} // namespace

std::string labelOf(const Promise& p) {
    switch (p.kind()) {
    case Kind::money: return moneyLabel(p);
    case Kind::people: return peopleLabel(p);
    case Kind::capacity: return capacityLabel(p);
    case Kind::share: return shareLabel(p);
    default: return initiativeLabel(p);
    }
}

std::string titleOf(const Principals& principals, const std::vector<Promise>& promises, const Event& event) {
    std::string title = principals.investor;
    if (title.empty()) return event.voices.front()->source->article.title;
    if (!principals.place.empty()) title += " in " + principals.place;
    const auto total = std::find_if(promises.begin(), promises.end(), [](const Promise& p) { return p.total; });
    if (total != promises.end()) title += ": " + amountShown(typical(*total));
    return title;
}

} // namespace pledge::reconcile
